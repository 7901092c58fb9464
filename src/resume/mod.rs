//! A résumé's text becomes a submission whose every value remembers where it stands.
//!
//! Lines are cut into sections by their headings, sections into entries by their dates, heads of entries into parts by
//! their words. What fits nothing is kept as text and named: together the values and what is left have every letter.
//!
//! Bounds: 200,000 bytes and 8,000 lines are read, the rest is named as beyond; every pass goes over the lines a fixed
//! number of times; at most 6,000 places are kept.

// What strangers send is cut here: a place that is not there is none, and never a panic.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

mod contacts;
mod dates;
mod draft;
mod education;
mod entries;
mod header;
mod hidden;
mod items;
mod lines;
mod lists;
mod parts;
mod refusal;
mod rirekisho;
mod sections;
mod sentences;
mod work;

use crate::data::resume::{entries as entries_words, headings, plain, studies};
use crate::model::garbled;
use crate::model::submission::{
    MisreadSign, Person, ReadOptions, Reading, Section, Source, SourceKind, Submission, UnreadWhy,
};
use draft::Draft;
use hidden::Shown;
use lines::{Line, TextRange};
use sections::Sections;

/// What is left of the confidence of a value whose letters or their order were lost: too little for it to be compared.
const NO_WORD: f64 = 0.5;
/// Longest text that a source keeps, in bytes; what a submission may have at most.
const LONGEST_KEPT: usize = 1 << 20;

/// What the confidence of values is lowered by so that none is compared.
const UNSURE: f64 = 0.5;

/// Reads the text of a résumé, a profile or a letter into a submission with one source.
///
/// One line of `text` is one line of the file, in reading order; a blank line parts blocks, a form feed pages, and a tab or
/// three spaces stand where a line has a wide gap. The source keeps the text; `located` says where each value of `person`
/// stands in it, and `reading` what is in no value. A letter is kept as text alone.
///
/// ```
/// use corroborate::{model::submission::ReadOptions, read};
///
/// let text = "Wren Alder\nwren.alder@example.com\n\nExperience\n\nWelder, Harbour Yard\n2019-03 – 2022-08\n";
/// let submission = read(text, &ReadOptions::default());
/// let person = submission.sources[0].person.as_ref().unwrap();
/// assert_eq!(person.work.len(), 1);
/// ```
pub fn read(text: &str, options: &ReadOptions) -> Submission {
    Submission { sources: vec![read_source(text, options)], ..Submission::default() }
}

/// Reads one text into a source; see [`read`].
fn read_source(text: &str, options: &ReadOptions) -> Source {
    let kind = options.kind.unwrap_or(SourceKind::Resume);
    // What was decoded wrongly and can be put back is read as it was written.
    let mended = garbled::mended(text);
    let text = mended.as_deref().unwrap_or(text);
    let mut kept = text.len().min(LONGEST_KEPT);
    while !text.is_char_boundary(kept) {
        kept -= 1;
    }
    let text = text.get(..kept).unwrap_or_default();
    let mut source = Source::empty(kind);
    source.file_name.clone_from(&options.file_name);
    source.document.clone_from(&options.document);
    source.site.clone_from(&options.site);
    source.url.clone_from(&options.url);
    let shown = Shown::of(text);
    let whole = text;
    let text = shown.text.as_ref();
    let (all, read_to) = lines::lines(text);
    let mut signs = signs_of_letters(text, &all);
    if read_to < text.len() || kept < LONGEST_KEPT.min(whole.len()) {
        signs.push(MisreadSign::TooLong);
    }
    let mut draft = Draft::new(text);
    let mut of_lines = vec![Section::Header; all.len()];
    if kind != SourceKind::CoverLetter {
        let sections = resume(&mut draft, &all, options, &mut signs);
        let mut position = 0;
        let mut current = Section::Header;
        for (line, section) in all.iter().zip(of_lines.iter_mut()) {
            // Headings and page marks belong to what follows them.
            while let Some((known, own)) = sections.lines.get(position)
                && known.start >= line.start
                && known.start < line.end()
            {
                current = *own;
                position += 1;
            }
            *section = current;
        }
    }
    if signs.contains(&MisreadSign::LettersLost) && garbled::is_spoilt(text) {
        draft.doubt(&[""], UNSURE);
    }
    signs.sort_unstable();
    signs.dedup();
    let mut closed = draft.close(&all, &of_lines, read_to);
    let spans = closed.located.iter_mut().filter_map(|located| located.span.as_mut());
    for span in spans.chain(closed.unread.iter_mut().map(|unread| &mut unread.span)) {
        (span.start, span.end) = shown.whole(span.start, span.end);
    }
    source.person = (kind != SourceKind::CoverLetter).then_some(closed.person);
    source.located = closed.located;
    source.reading = Some(Reading { unread: closed.unread, misread: signs });
    source.text = (!whole.is_empty()).then(|| whole.to_owned());
    source
}

/// Reads each résumé and profile of a submission that was given as text alone, so that what it states can be compared.
///
/// A source with a person was read before, or written field by field, and stays as it is.
pub fn with_texts_read(mut submission: Submission) -> Submission {
    for source in &mut submission.sources {
        let is_read = matches!(source.kind, SourceKind::Resume | SourceKind::Profile)
            && source.person.as_ref().is_none_or(|person| *person == Person::default());
        let Some(text) = source.text.take_if(|_| is_read) else { continue };
        let options = ReadOptions {
            kind: Some(source.kind),
            file_name: source.file_name.take(),
            document: source.document.take(),
            site: source.site.take(),
            url: source.url.take(),
        };
        let mut read = read_source(&text, &options);
        if read.text.as_deref() != Some(text.as_str()) {
            // Letters were put back, so that places in what was read are none in what was given.
            read.located.iter_mut().for_each(|located| located.span = None);
        }
        *source = Source {
            inputs: std::mem::take(&mut source.inputs),
            answers: std::mem::take(&mut source.answers),
            facts: source.facts.take(),
            system: source.system.take(),
            at: source.at.take(),
            employer: source.employer.take(),
            ..read
        };
    }
    submission
}

fn resume<'t>(
    draft: &mut Draft<'t>,
    all: &[Line<'t>],
    options: &ReadOptions,
    signs: &mut Vec<MisreadSign>,
) -> Sections<'t> {
    draft.refuse(refusal::refused(all));
    let kept = refusal::without(draft.text, all, draft.refused());
    let mut sections = sections::sections(draft.text, &kept);
    profile_header(&mut sections);
    next_page(&mut sections);
    other_qualifications(draft.text, &mut sections);
    for heading in &sections.headings {
        draft.leave(*heading, UnreadWhy::Heading);
    }
    for mark in &sections.page_marks {
        draft.leave(*mark, UnreadWhy::PageMark);
    }
    let of = |wanted: &dyn Fn(Section) -> bool| -> Vec<Line<'t>> {
        sections.lines.iter().filter(|(_, section)| wanted(*section)).map(|(line, _)| line.clone()).collect()
    };
    let top = of(&|section| section == Section::Header);
    let own = of(&|section| section == Section::Contact);
    let rest = of(&|section| !matches!(section, Section::Header | Section::Contact | Section::References));
    header::read_header(draft, &top, &own, &rest, options.document.as_ref());
    let block = |start: usize, end: usize| -> Vec<Line<'t>> {
        sections.lines.get(start..end).unwrap_or_default().iter().map(|(line, _)| line.clone()).collect()
    };
    let has = |wanted: Section| {
        sections.blocks.iter().any(|(section, start, end)| *section == wanted && end > start)
    };
    let dated = |wanted: Section| {
        let ranged =
            |line: &Line<'_>| dates::periods(line.text, line.start).iter().any(|period| period.is_range());
        let mut blocks = sections.blocks.iter().filter(|(section, _, _)| *section == wanted);
        blocks.any(|&(_, start, end)| block(start, end).iter().any(ranged))
    };
    // Under "Experience summary" may stand what a heading for work above it has not.
    let has_work = has(Section::Work) && (dated(Section::Work) || !dated(Section::Summary));
    let has_education = has(Section::Education);
    for &(section, start, end) in &sections.blocks {
        let mut lines = block(start, end);
        if !has_education && matches!(section, Section::Header | Section::Summary) {
            studies_without_heading(draft, &mut lines);
        }
        match section {
            Section::Work => {
                studies_among_jobs(draft, &mut lines);
                work::read_work(draft, &lines, 1.0);
            }
            Section::Education => education::read_education(draft, &lines),
            Section::Volunteer => work::read_volunteer(draft, &lines),
            Section::Projects => lists::read_projects(draft, &lines),
            Section::Certificates => lists::read_certificates(draft, &lines),
            Section::Publications => lists::read_publications(draft, &lines),
            Section::Skills => lists::read_skills(draft, &lines),
            Section::References => lists::read_references(draft, &lines),
            Section::Summary | Section::Header if !has_work => without_heading(draft, &lines, section),
            Section::Summary => lists::read_summary(draft, &lines),
            Section::Header
            | Section::Contact
            | Section::Languages
            | Section::Interests
            | Section::Awards
            | Section::Courses => (),
        }
    }
    if !has(Section::Summary) {
        introduction(draft, &top);
    }
    if sections.run_together {
        signs.push(MisreadSign::ColumnsRunTogether);
    }
    signs_of_entries(draft, &sections, signs);
    if signs.iter().any(|sign| {
        matches!(
            sign,
            MisreadSign::ColumnsRunTogether
                | MisreadSign::PeriodsWithoutEntries
                | MisreadSign::EntriesWithoutDates
        )
    }) {
        draft.doubt(&["/work", "/education"], 0.85);
    }
    let backwards = signs.contains(&MisreadSign::SpelledBackwards);
    if signs.contains(&MisreadSign::LettersLost) || backwards && is_from_right(draft.text) {
        // No word of such a text can be trusted.
        draft.doubt(&["/"], NO_WORD);
    } else {
        let lost = |value: &str| backwards || value.contains('\u{fffd}');
        draft.doubt_where(|value| value.contains(from_right) && lost(value), NO_WORD);
    }
    sections
}

/// Schools that stand under no heading: lines that say a degree, a school and a year, and levels of schooling below them.
/// They are taken out of the lines.
fn studies_without_heading<'t>(draft: &mut Draft<'t>, lines: &mut Vec<Line<'t>>) {
    let dated = |line: &Line<'_>| {
        line.text
            .split(|letter: char| !letter.is_ascii_digit())
            .any(|number| number.len() == 4 && (number.starts_with("19") || number.starts_with("20")))
    };
    let says_level = |line: &Line<'_>| {
        let first = line.content().split("  ").flat_map(|part| part.split([',', '\t', ':'])).next();
        first.is_some_and(|first| studies::is_level(&plain(first)))
    };
    let (mut found, mut rest) = (Vec::new(), Vec::new());
    let blocks = blocks_of_studies(lines);
    let mut follows = false;
    for (at, mut line) in lines.drain(..).enumerate() {
        if blocks.contains(&at) {
            found.push(line);
            continue;
        }
        if let Some(study) = labelled_study(&line).filter(&dated) {
            found.push(study);
            continue;
        }
        let whole = line.clone();
        // "2. BSc Surveying, …"
        if let Some((number, after)) = line.text.split_once(['.', ')'])
            && (1..=2).contains(&number.len())
            && number.chars().all(|digit| digit.is_ascii_digit())
            && after.starts_with(' ')
        {
            line.start = line.end() - after.trim_start().len();
            line.text = after.trim_start();
        }
        follows = dated(&line) && (education::names_degree_and_school(&line) || follows && says_level(&line));
        if follows {
            found.push(line);
        } else {
            rest.push(whole);
        }
    }
    *lines = rest;
    if !found.is_empty() {
        education::read_education(draft, &found);
        // A line that has a period beside school and degree is sure without a heading.
        let whole = found.iter().all(|line| {
            dates::periods(line.text, line.start).iter().any(|period| period.is_range())
                && education::names_degree_and_school(line)
        });
        draft.doubt(&["/education"], if whole { 0.95 } else { 0.85 });
    }
}

/// A line that the heading for schools begins: "Education: Charles University, Mgr., 2005–2010".
fn labelled_study<'t>(line: &Line<'t>) -> Option<Line<'t>> {
    let (label, after) = line.text.split_once([':', '：'])?;
    let heads = headings::exact(&plain(label).replace(' ', "")) == Some(Section::Education);
    let text = after.trim_start();
    (heads && !text.is_empty() && line.bullet.is_none()).then(|| Line {
        text,
        start: line.end() - text.len(),
        ..line.clone()
    })
}

/// Positions of lines in blocks of two to four short ones between blank lines that say a degree, a school and a date, each in a line of its
/// own, and no title.
fn blocks_of_studies(lines: &[Line<'_>]) -> Vec<usize> {
    const SHORT: usize = 90;
    let mut found = Vec::new();
    let mut from = 0;
    while from < lines.len() {
        let next = lines.iter().skip(from + 1).position(|line| line.after_blank);
        let to = next.map_or(lines.len(), |next| from + 1 + next);
        let block = lines.get(from..to).unwrap_or_default();
        let any = |is: &dyn Fn(&Line<'_>) -> bool| block.iter().any(is);
        let degree = |line: &Line<'_>| {
            parts::begins_degree(&plain(line.text)) && crate::parse::degree::level(line.text).is_some()
        };
        let school =
            |line: &Line<'_>| plain(line.text).split(' ').any(entries_words::is_school) && !degree(line);
        let dates = |line: &Line<'_>| dates::periods(line.text, line.start).len() == 1;
        let title = |line: &Line<'_>| {
            parts::classify_words(line.text, parts::About::Work) == parts::PartKind::Title && !degree(line)
        };
        if (2..=4).contains(&block.len())
            && block.iter().all(|line| line.bullet.is_none() && line.text.len() <= SHORT)
            && any(&degree)
            && any(&school)
            && any(&dates)
            && !any(&title)
        {
            found.extend(from..to);
        }
        from = to;
    }
    found
}

/// Schools that stand among the jobs: lines with a degree, a school and a period, and no title. They are taken out of the lines.
fn studies_among_jobs<'t>(draft: &mut Draft<'t>, lines: &mut Vec<Line<'t>>) {
    let titled = |line: &Line<'_>| {
        let mut parts = line.content().split([',', ';', '|', '–', '—']);
        parts.any(|part| parts::classify_words(part, parts::About::Work) == parts::PartKind::Title)
    };
    let (found, rest): (Vec<Line<'t>>, Vec<Line<'t>>) = lines.drain(..).partition(|line| {
        line.bullet.is_none()
            && education::names_degree_and_school(line)
            && dates::periods(line.text, line.start).iter().any(|period| period.is_range())
            && !titled(line)
    });
    *lines = rest;
    if !found.is_empty() {
        education::read_education(draft, &found);
    }
}

/// Jobs that stand under no heading for work, and what stands before them.
fn without_heading(draft: &mut Draft<'_>, lines: &[Line<'_>], section: Section) {
    // The name and the contacts above are no head of the first job.
    let own = |line: &&Line<'_>| draft.holds(TextRange { start: line.start, end: line.end() });
    let above = if section == Section::Header { lines.iter().take_while(own).count() } else { 0 };
    let lines = lines.get(above..).unwrap_or_default();
    let seen = entries::see(draft.text, lines);
    let found = entries::entries(draft.text, &seen, false);
    let first = found
        .iter()
        .filter(|entry| {
            let dated = entry.dated.and_then(|at| seen.get(at)).and_then(|line| line.anchor);
            dated.is_some_and(|period| period.is_range())
        })
        .find_map(|entry| entry.head.first().copied());
    let is_summary = section == Section::Summary;
    match first {
        Some(first) => {
            if is_summary {
                lists::read_summary(draft, lines.get(..first).unwrap_or_default());
            }
            work::read_work(draft, lines.get(first..).unwrap_or_default(), 0.8);
        }
        None if is_summary => lists::read_summary(draft, lines),
        None => (),
    }
}

/// An introduction above the first heading: sentences under the name and the contacts.
fn introduction(draft: &mut Draft<'_>, top: &[Line<'_>]) {
    let is_free =
        |draft: &Draft<'_>, line: &Line<'_>| !draft.holds(TextRange { start: line.start, end: line.end() });
    let Some(first) = top.iter().position(|line| sections::is_prose(line.text) && is_free(draft, line))
    else {
        return;
    };
    let length = top.iter().skip(first).take_while(|line| is_free(draft, line)).count();
    let lines = top.get(first..first + length).unwrap_or_default();
    if lines.iter().map(|line| line.text.len()).sum::<usize>() > 60 {
        lists::read_summary(draft, lines);
    }
}

/// A profile saved as a file begins with its side column; the name stands below, under no heading.
fn profile_header(sections: &mut Sections<'_>) {
    let Some(slug) = sections.lines.iter().take(40).find_map(|(line, section)| {
        let link = line.text.contains("linkedin.com/in/") && *section == Section::Contact;
        link.then(|| line.text.to_lowercase())
    }) else {
        return;
    };
    if sections.lines.iter().take(2).any(|(_, section)| *section == Section::Header) {
        return;
    }
    let Some(at) = sections.lines.iter().position(|(line, section)| {
        let plain = plain(line.text);
        let words = plain.split(' ').count();
        !matches!(section, Section::Work | Section::Education | Section::Contact)
            && (1..=5).contains(&words)
            && line.text.len() < 60
            && plain.split(' ').filter(|word| word.len() > 2 && slug.contains(word)).count() >= words.min(2)
    }) else {
        return;
    };
    let Some(position) = sections.blocks.iter().position(|(_, start, end)| (*start..*end).contains(&at))
    else {
        return;
    };
    let Some(&(section, start, end)) = sections.blocks.get(position) else { return };
    for (_, own) in sections.lines.iter_mut().take(end).skip(at) {
        *own = Section::Header;
    }
    sections.blocks.splice(position..=position, [(section, start, at), (Section::Header, at, end)]);
}

/// What stands under "Qualification" or "Technical Qualification" tells whether it is schools, courses, tools or a summary.
fn other_qualifications(text: &str, sections: &mut Sections<'_>) {
    for at in 0..sections.blocks.len() {
        let Some(&(Section::Education, start, end)) = sections.blocks.get(at) else { continue };
        let lines = sections.lines.get(start..end).unwrap_or_default();
        let Some((first, _)) = lines.first() else { continue };
        let before = sections.headings.partition_point(|heading| heading.start < first.start);
        let heading = before.checked_sub(1).and_then(|at| sections.headings.get(at));
        let folded = heading.map(|heading| plain(heading.text(text))).unwrap_or_default();
        if !headings::may_be_other(&folded) || lines.iter().any(|(line, _)| names_study(line.content())) {
            continue;
        }
        let section = match folded.split(' ').next() {
            Some("technical") => Section::Skills,
            Some("qualification" | "qualifications") => Section::Summary,
            _ => Section::Certificates,
        };
        if let Some(block) = sections.blocks.get_mut(at) {
            block.0 = section;
        }
        for (_, own) in sections.lines.iter_mut().take(end).skip(start) {
            *own = section;
        }
    }
}

/// Whether a line names a school or a degree.
fn names_study(words: &str) -> bool {
    let folded = plain(words);
    parts::begins_degree(&folded) || folded.split(' ').any(entries_words::is_school)
}

/// A side column ends with its page: where dated entries follow the break under no heading of their own, the column of
/// jobs goes on.
fn next_page(sections: &mut Sections<'_>) {
    let mut had_work = false;
    let mut blocks = Vec::with_capacity(sections.blocks.len());
    for &(section, start, end) in &sections.blocks {
        had_work |= section == Section::Work;
        let side = matches!(
            section,
            Section::Skills
                | Section::Summary
                | Section::Contact
                | Section::Awards
                | Section::Languages
                | Section::Interests
        );
        let lines = sections.lines.get(start..end).unwrap_or_default();
        let turn = lines.windows(2).position(|pair| match pair {
            [(one, _), (other, _)] => one.page != other.page,
            _ => false,
        });
        let cut = turn.map(|at| start + at + 1).filter(|_| side && had_work).filter(|cut| {
            sections.lines.get(*cut..end).unwrap_or_default().iter().any(|(line, _)| {
                line.bullet.is_none()
                    && !sections::is_prose(line.text)
                    && dates::periods(line.text, line.start).iter().any(|period| period.is_range())
            })
        });
        match cut {
            Some(cut) => {
                blocks.push((section, start, cut));
                blocks.push((Section::Work, cut, end));
            }
            None => blocks.push((section, start, end)),
        }
    }
    for &(section, start, end) in &blocks {
        for (_, own) in sections.lines.iter_mut().take(end).skip(start) {
            *own = section;
        }
    }
    sections.blocks = blocks;
}

fn signs_of_letters(text: &str, lines: &[Line<'_>]) -> Vec<MisreadSign> {
    let mut signs = Vec::new();
    if lines.is_empty() {
        signs.push(MisreadSign::NoWords);
    }
    let (mut lost, mut letters) = (0usize, 0usize);
    for letter in text.chars().take(lines::LONGEST) {
        match letter {
            '\u{fffd}' | '\u{0}'..='\u{8}' | '\u{e}'..='\u{1f}' => lost += 1,
            letter if letter.is_alphanumeric() => letters += 1,
            _ => (),
        }
    }
    if lost > 5 && lost * 50 > letters || garbled::is_spoilt(text) {
        signs.push(MisreadSign::LettersLost);
    }
    if is_backwards(text) {
        signs.push(MisreadSign::SpelledBackwards);
    }
    signs
}

fn from_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}

/// Whether a text is of Hebrew or Arabic letters, and not one of others that has a few.
fn is_from_right(text: &str) -> bool {
    let letters = || text.chars().take(lines::LONGEST).filter(|letter| letter.is_alphabetic());
    letters().filter(|letter| from_right(*letter)).count() * 4 >= letters().count()
}

/// Whether Hebrew or Arabic words begin with letters that only end one.
fn is_backwards(text: &str) -> bool {
    let (mut begin, mut end) = (0usize, 0usize);
    let head = text.char_indices().nth(lines::LONGEST).map_or(text, |(at, _)| text.get(..at).unwrap_or(text));
    for word in head.split(|letter: char| !letter.is_alphanumeric() && !is_point(letter)) {
        let mut letters = word.chars().filter(|letter| !is_point(*letter));
        if let (Some(first), Some(last)) = (letters.next(), letters.next_back()) {
            begin += usize::from(is_final(first));
            end += usize::from(is_final(last));
        }
    }
    begin >= 2 && begin > end
}

/// Points and vowel signs, which stand behind their letter.
fn is_point(letter: char) -> bool {
    matches!(letter, '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Kaf, mem, nun, pe and tsadi as they end a word; teh marbuta, alef maksura and yeh barree, and the shapes that they take.
fn is_final(letter: char) -> bool {
    "ךםןףץةىے\u{fe93}\u{fe94}\u{feef}\u{fef0}\u{fbae}\u{fbaf}".contains(letter)
}

fn signs_of_entries(draft: &Draft<'_>, sections: &Sections<'_>, signs: &mut Vec<MisreadSign>) {
    let (mut periods, mut taken) = (0usize, 0usize);
    let read = [
        Section::Header,
        Section::Summary,
        Section::Contact,
        Section::Skills,
        Section::Work,
        Section::Education,
    ];
    // Bullets tell of periods that are nobody's dates.
    let tells = |line: &Line<'_>, section: Section| {
        read.contains(&section) && (line.bullet.is_none() || section == Section::Header)
    };
    for (line, _) in sections.lines.iter().filter(|(line, section)| tells(line, *section)) {
        for period in dates::periods(line.text, line.start).iter().filter(|period| period.is_range()) {
            periods += 1;
            taken += usize::from(draft.holds(period.place));
        }
    }
    if periods >= 2 && taken * 2 < periods {
        signs.push(MisreadSign::PeriodsWithoutEntries);
    }
    let with_text = |wanted: Section| {
        sections.blocks.iter().any(|(section, start, end)| *section == wanted && end > start)
    };
    if (with_text(Section::Work) && draft.person.work.is_empty())
        || (with_text(Section::Education) && draft.person.education.is_empty())
    {
        signs.push(MisreadSign::HeadingWithoutEntries);
    }
    let undated = draft.person.work.iter().filter(|work| work.start_date.is_none()).count();
    if undated >= 2 && undated * 2 > draft.person.work.len() && periods > taken + 1 {
        signs.push(MisreadSign::EntriesWithoutDates);
    }
}
