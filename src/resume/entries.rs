//! Runs of lines that belong to one job: the lines of its head, and the lines under it.

use super::dates::{self, Period};
use super::items;
use super::lines::{Line, TextRange, is_joined_script, row_cells};
use super::parts::{self, About, PartKind};
use super::sections::is_prose;
use super::sentences;
use crate::data::resume::entries::{is_hangul, is_subhead};
use crate::data::resume::labels::{self, Field};
use crate::data::resume::{plain, studies};
use std::rc::Rc;

/// Most entries of one block.
const MOST_ENTRIES: usize = 120;
/// Most lines of a head before and after its dates.
const MOST_BEFORE: usize = 3;
const MOST_AFTER: usize = 3;
/// Most of them where each has a label.
const MOST_LABELLED: usize = 6;

/// What a line of a block is.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Where its words stand.
    pub words: TextRange,
    /// A bullet begins it.
    pub bullet: bool,
    /// A blank line stands before it.
    pub after_blank: bool,
    /// What may not be known stands before it.
    pub after_cut: bool,
    /// The periods and dates in it.
    pub periods: Vec<Period>,
    /// The one by which it dates an entry.
    pub anchor: Option<Period>,
    /// It reads as a sentence.
    pub prose: bool,
    /// What its words say that it is, without dates.
    pub names: Names,
    /// A label begins it.
    pub label: Option<Field>,
    /// It is a sentence that tells a job.
    pub told: bool,
    /// What its cells hold, where the head of a table says so.
    pub columns: Option<Rc<[Option<Field>]>>,
}

/// What the words of a line name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Names {
    /// A job's title.
    pub title: bool,
    /// An organisation.
    pub organisation: bool,
    /// Nothing but a place, a manner or a length.
    pub place_only: bool,
    /// Words that say nothing of what they are.
    pub unknown: bool,
    /// Nothing at all beside its dates.
    pub nothing: bool,
}

/// An entry: the lines of its head and of its body, by position in the block.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// Lines of the head.
    pub head: Vec<usize>,
    /// Lines under it.
    pub body: Vec<usize>,
    /// The line that dates it.
    pub dated: Option<usize>,
}

/// The lines of a block, those joined over whose end a period runs: "Jan 2019 –" above "Mar 2021".
pub fn whole_periods<'t>(text: &'t str, lines: &[Line<'t>]) -> Vec<Line<'t>> {
    let mut whole: Vec<Line<'t>> = Vec::with_capacity(lines.len());
    let mut last_length = 0;
    for line in lines {
        let joined = whole
            .last()
            .filter(|last| runs_on(last, line) || sentence_runs_on(last, line, last_length))
            .and_then(|last| text.get(last.start..line.end()));
        match whole.last_mut().zip(joined) {
            Some((last, joined)) => last.text = joined,
            None => whole.push(line.clone()),
        }
        last_length = line.text.len();
    }
    whole
}

/// Whether a sentence about a job, wrapped at the end of its line, goes on in the next one.
fn sentence_runs_on(last: &Line<'_>, line: &Line<'_>, last_length: usize) -> bool {
    const WRAPPED: usize = 45;
    const LONGEST_TOLD: usize = 240;
    // A bullet goes on as well under a short line, as long as it says no period and ends in no full stop.
    let goes_on = || {
        last_length >= WRAPPED
            || last.bullet.is_some() && !dates::periods(last.text, 0).iter().any(Period::is_range)
    };
    last.text.len() < LONGEST_TOLD
        && line.bullet.is_none()
        && (!line.after_blank || ends_open(last.text))
        && !last.text.ends_with([':', ';'])
        && (!last.text.ends_with('.') || parts::has_short_form(last.text) || ends_in_legal_form(last.text))
        && goes_on()
        && sentences::begins(last.content())
        && !sentences::begins(line.text)
        && label(line.text).is_none()
}

/// Whether a line ends in a small word that something follows.
fn ends_open(words: &str) -> bool {
    let last = words.rsplit(' ').next().unwrap_or_default().to_ascii_lowercase();
    matches!(
        last.as_str(),
        "as" | "a"
            | "an"
            | "the"
            | "in"
            | "at"
            | "with"
            | "from"
            | "of"
            | "for"
            | "to"
            | "and"
            | "since"
            | "&"
    )
}

/// Whether a line ends in "Pvt." or "Ltd.".
fn ends_in_legal_form(words: &str) -> bool {
    words.rsplit(' ').next().is_some_and(parts::is_legal_form)
}

/// Whether a period that the end of one line begins goes on in the next one.
fn runs_on(last: &Line<'_>, line: &Line<'_>) -> bool {
    if line.bullet.is_some_and(|bullet| bullet > 0) || last.text.len() > 300 {
        return false;
    }
    // A dash or a word alone between two dates.
    if line.text.len() < 8
        && last.text.len() < 40
        && matches!(
            line.text.to_lowercase().as_str(),
            "to" | "till" | "until" | "bis" | "a" | "à" | "до" | "-" | "–"
        )
    {
        return last.text.ends_with(char::is_numeric)
            && dates::periods(last.text, 0).last().is_some_and(|period| !period.is_range());
    }
    let tail_start = last.text.len().saturating_sub(60);
    let tail = last
        .text
        .char_indices()
        .map(|(at, _)| at)
        .find(|at| *at >= tail_start)
        .and_then(|at| last.text.get(at..))
        .unwrap_or_default();
    if !tail.chars().any(char::is_numeric) && !tail.ends_with(char::is_alphabetic) {
        return false;
    }
    let head_end = line.text.char_indices().map(|(at, _)| at).find(|at| *at >= 40).unwrap_or(line.text.len());
    let head = line.text.get(..head_end).unwrap_or_default();
    let word = tail
        .rsplit([' ', '\t', '\n', '('])
        .next()
        .unwrap_or_default()
        .trim_matches(['.', ',', '('])
        .to_lowercase();
    let dashed = tail.ends_with(['-', '–', '—', '−'])
        || matches!(
            word.as_str(),
            "to" | "till" | "until" | "bis" | "hasta" | "au" | "à" | "até" | "a" | "upto" | "по"
        );
    let month = crate::data::dates::month(&word).is_some()
        && head.starts_with(|letter: char| letter.is_ascii_digit());
    let begins = || {
        let found = dates::periods(head, 0);
        // "24th May" may be read without its day.
        let near = if head.starts_with(|letter: char| letter.is_ascii_digit()) { 5 } else { 2 };
        let dated =
            found.first().is_some_and(|period| period.place.start <= near && (!period.is_range() || month));
        dated || (dashed && dates::is_open(head))
    };
    if dashed
        && dates::periods(tail.trim_end_matches(['-', '–', '—', '−']), 0)
            .last()
            .is_some_and(|period| !period.is_range())
    {
        return begins();
    }
    if dashed && word.len() > 1 || month && tail.contains(['(', ' ']) {
        // "to July" has its year in the next line.
        let joined = format!("{tail} {head}");
        let before = dates::periods(tail, 0)
            .iter()
            .filter(|period| period.is_range() && period.open.is_none())
            .count();
        let crossing = dates::periods(&joined, 0).iter().any(|period| {
            period.is_range() && period.place.start < tail.len() && period.place.end > tail.len()
        });
        return before == 0 && crossing;
    }
    // Two dates below one another, each with its month.
    let lone = |words: &str| {
        let found = dates::periods(words, 0);
        match found.as_slice() {
            [one] if !one.is_range() && one.place.start == 0 && one.place.end == words.len() => {
                one.to.and_then(|point| point.date)
            }
            _ => None,
        }
    };
    last.text.len() < 30
        && line.text.len() < 30
        && lone(last.text)
            .zip(lone(line.text))
            .is_some_and(|(from, to)| from.month.is_some() && to.month.is_some() && from.certainly_before(to))
}

/// Looks at the rows of a block about schools, whose words are looked at as such.
pub fn see_rows(text: &str, rows: &[Line<'_>]) -> Vec<Seen> {
    let seen = rows.iter().map(|row| {
        let words = without_number(text, TextRange { start: row.content_start(), end: row.end() });
        let periods = dates::periods(words.text(text), words.start);
        let cut: Vec<TextRange> = periods.iter().map(|period| period.place).collect();
        let prose = is_prose(&without(text, words, &cut));
        let bullet = row.bullet.is_some();
        let anchor = anchor(text, words, &periods, prose).filter(|_| !bullet);
        let names = Names::default();
        Seen {
            words,
            bullet,
            after_blank: row.after_blank,
            after_cut: row.after_cut,
            periods,
            anchor,
            prose,
            names,
            label: None,
            told: false,
            columns: None,
        }
    });
    seen.collect()
}

/// Looks at every line of a block.
pub fn see(text: &str, lines: &[Line<'_>]) -> Vec<Seen> {
    let mut seen: Vec<Seen> = lines
        .iter()
        .map(|line| {
            let words = without_number(text, TextRange { start: line.content_start(), end: line.end() });
            let inside = words.text(text);
            let periods = in_two_cells(text, words, dates::periods(inside, words.start));
            let cut: Vec<TextRange> = periods.iter().map(|period| period.place).collect();
            let label = label(inside);
            if is_no_head(inside) {
                let names = Names { unknown: true, ..Names::default() };
                return Seen {
                    words,
                    bullet: line.bullet.is_some(),
                    after_blank: line.after_blank,
                    after_cut: line.after_cut,
                    periods,
                    anchor: None,
                    prose: true,
                    names,
                    label: None,
                    told: false,
                    columns: None,
                };
            }
            // A sentence that tells a job is a head as well as a list of its parts is.
            let told = inside.len() <= 400
                && sentences::told(text, words, 0, &cut).is_some_and(|items| {
                    items.len() > 1
                        || line.bullet.is_none()
                        || sentences::begins_with_time(inside)
                        || periods.iter().any(Period::is_range)
                });
            let ranged = periods.iter().any(Period::is_range);
            // "□2017年5月〜現在　株式会社みどり": such signs adorn a head.
            let adorned = ranged && line.text.starts_with(['□', '■', '◆', '◇', '○', '●', '★', '☆', '※']);
            let adorned =
                adorned && inside.chars().any(|letter| is_joined_script(letter) || is_hangul(letter));
            let bullet = line.bullet.is_some() && !(told && ranged) && label.is_none() && !adorned;
            let prose = is_table_head(inside)
                || (inside.len() < 80 && periods.is_empty() && is_subhead(&plain(inside)))
                || !told && label.is_none() && {
                    let rest = without(text, words, &cut);
                    // "2014 – 2019 – Harwick Works, foreman;" ends as one of a list.
                    let dated_first = periods
                        .first()
                        .is_some_and(|period| period.is_range() && period.place.start == words.start);
                    is_prose(if dated_first { rest.trim_end_matches([';', '.']) } else { &rest })
                };
            let anchor = anchor(text, words, &periods, prose);
            // Sentences and long bullets are no heads: what their words name is never asked.
            let body = anchor.is_none() && (prose || (bullet && length(inside) > 90));
            let names = if body {
                Names { unknown: true, ..Names::default() }
            } else {
                names(text, words, anchor.as_ref(), &periods)
            };
            Seen {
                words,
                bullet,
                after_blank: line.after_blank,
                after_cut: line.after_cut,
                periods,
                anchor,
                prose,
                names,
                label,
                told,
                columns: None,
            }
        })
        .collect();
    by_columns(text, &mut seen);
    // Between labelled lines of one job a blank line parts nothing. A job begins with the label that the first one begins with.
    let opening = seen.iter().find_map(|line| line.label).filter(|label| *label == Field::Title);
    let opening = opening.unwrap_or(Field::Employer);
    for at in 1..seen.len() {
        if let Some([above, line]) = seen.get_mut(at - 1..=at)
            && let (Some(one), Some(other)) = (above.label, line.label)
            && one != other
            && other != opening
        {
            line.after_blank = false;
        }
    }
    // Dates alone behind a bullet are no list of anything.
    for line in seen.iter_mut().filter(|line| line.bullet && line.names.nothing) {
        line.bullet = !line.anchor.is_some_and(|period| period.is_range());
    }
    // "• Worked as Foreman at Harwick Works" above its dates.
    for at in 1..seen.len() {
        if let Some([above, line]) = seen.get_mut(at - 1..=at)
            && above.told
            && line.names.nothing
            && line.anchor.is_some_and(|period| period.is_range())
        {
            above.bullet = false;
        }
    }
    // Where nothing is dated, a bullet that tells a job in a sentence is one.
    if seen.iter().all(|line| line.anchor.is_none()) {
        for line in seen.iter_mut().filter(|line| line.told && line.names.organisation) {
            line.bullet = false;
        }
    }
    // Dates in bullets date what the bullets say, unless nothing else is dated.
    let is_date_alone = |line: &Seen| line.names.nothing;
    if seen.iter().any(|line| line.anchor.is_some() && (!line.bullet || is_date_alone(line))) {
        for line in seen.iter_mut().filter(|line| line.bullet) {
            line.anchor = None;
        }
    } else if seen
        .iter()
        .filter(|line| line.bullet && line.anchor.is_some_and(|period| period.is_range()))
        .count()
        > 0
    {
        for line in seen.iter_mut().filter(|line| line.bullet) {
            match &line.anchor {
                Some(period) if period.is_range() && !line.prose => line.bullet = false,
                _ => line.anchor = None,
            }
        }
    } else {
        for line in seen.iter_mut().filter(|line| line.bullet) {
            match line.told && line.names.organisation && line.names.title {
                true => line.bullet = false,
                false => line.anchor = None,
            }
        }
    }
    seen
}

/// Two dates in neighbouring cells, each of more than a year, are the beginning and the end: "11-05-2011<gap>31-05-2012".
fn in_two_cells(text: &str, words: TextRange, periods: Vec<Period>) -> Vec<Period> {
    let [first, second] = periods.as_slice() else { return periods };
    let between = TextRange { start: first.place.end, end: second.place.start };
    let gap = between.text(text);
    if first.is_range()
        || second.is_range()
        || first.bare_year
        || second.bare_year
        || !(gap.contains('\t') && gap.trim().is_empty())
    {
        return periods;
    }
    // A dash in the gap's place joins them; every letter stays where it is.
    let before = TextRange { start: words.start, end: between.start }.text(text);
    let after = TextRange { start: between.end, end: words.end }.text(text);
    let joined = format!("{before}-{}{after}", " ".repeat(gap.len().saturating_sub(1)));
    match dates::periods(&joined, words.start).as_slice() {
        [one] if one.is_range() => vec![*one],
        _ => periods,
    }
}

/// The longest label, in bytes: one of Vietnamese or of Devanagari has three a letter.
const LONGEST_LABEL: usize = 90;

/// The label that begins a line: "Designation: …", "Company<gap>: …".
fn label(words: &str) -> Option<Field> {
    let stop = words.find([':', '：', '\t', '-', '–']).filter(|stop| (2..=LONGEST_LABEL).contains(stop))?;
    let (before, after) = words.split_at_checked(stop)?;
    let after = after.trim_start();
    let gap = after_gap(words, stop);
    let marked = gap
        || after.starts_with([':', '：'])
        || after.strip_prefix(['-', '–']).is_some_and(|rest| rest.starts_with([' ', ':', '-']));
    let field = labels::field(&plain(before)).filter(|_| marked)?;
    // A placeholder of a template labels nothing.
    (!after.contains("City")).then_some(field)
}

/// Whether a line is an address on the web, which neither dates nor names a job.
fn is_no_head(words: &str) -> bool {
    words.starts_with("http") || words.contains("://") && words.split_whitespace().count() < 3
}

/// Whether a wide gap parts a label from its value, and the value is no label itself.
fn after_gap(words: &str, stop: usize) -> bool {
    let Some((_, after)) = words.split_at_checked(stop) else { return false };
    let value = after.trim_start();
    after.starts_with('\t') && value.starts_with(char::is_alphanumeric) && !is_table_head(words)
}

/// Tells what the cells of the rows below the head of a table are, where a row has as many as the head.
fn by_columns(text: &str, seen: &mut [Seen]) {
    let mut columns: Option<Rc<[Option<Field>]>> = None;
    for line in seen.iter_mut() {
        let words = line.words.text(text);
        if is_table_head(words) {
            let cells = row_cells(words, 0);
            let fields: Vec<Option<Field>> =
                cells.iter().map(|cell| labels::field(&plain(cell.text(words)))).collect();
            let has = |wanted: Field| fields.contains(&Some(wanted));
            columns = (has(Field::Employer) || has(Field::Title)).then(|| fields.into());
            line.anchor = None;
            line.prose = true;
            continue;
        }
        let Some(known) = &columns else { continue };
        if line.anchor.is_none() || row_cells(words, 0).len() != known.len() {
            continue;
        }
        line.columns = Some(Rc::clone(known));
        line.label = None;
        line.bullet = false;
        line.prose = false;
        line.names = Names {
            title: known.contains(&Some(Field::Title)),
            organisation: known.contains(&Some(Field::Employer)),
            ..Names::default()
        };
    }
}

/// Whether every cell of a line is a label: the head of a table of jobs.
fn is_table_head(words: &str) -> bool {
    if !words.contains(['\t', '|', '｜', '\u{3000}']) && !words.contains("   ") {
        return false;
    }
    let cells = row_cells(words, 0);
    let known = cells
        .iter()
        .filter(|cell| {
            let folded = plain(cell.text(words));
            labels::field(&folded).is_some() || studies::column(&folded).is_some() || is_subhead(&folded)
        })
        .count();
    cells.len() > 1
        && (known == cells.len()
            || known > 1 && known * 2 >= cells.len() && !words.chars().any(char::is_numeric))
}

/// The words without the number of a list before them: "1- Golden Gander", "2) Reed Valet", "iii. Willow Mill".
fn without_number(text: &str, words: TextRange) -> TextRange {
    let inside = words.text(text);
    let number = inside.trim_start_matches('(');
    let digits = number.bytes().take_while(u8::is_ascii_digit).count();
    let roman = number.bytes().take_while(|byte| matches!(byte, b'i' | b'v' | b'x')).count();
    let length = if digits > 0 { digits } else { roman };
    if length == 0 || length > 3 || digits > 2 {
        return words;
    }
    let rest = number.get(length..).unwrap_or_default();
    let after = rest.trim_start_matches(['.', ')', '-', ':', ' ', '\t']);
    let parted = rest.starts_with([')', '.', ':', '-'])
        && (rest.get(1..2).is_some_and(|next| next.starts_with([' ', '-', '\t', ')']))
            || after.starts_with(char::is_uppercase) && rest.len() - after.len() == 1);
    if parted && after.starts_with(char::is_alphabetic) {
        TextRange { start: words.end - after.len(), end: words.end }
    } else {
        words
    }
}

/// Bytes of a line's words, each gap counted as one.
fn length(words: &str) -> usize {
    words.split_whitespace().map(|word| word.len() + 1).sum()
}

/// The words of a line without the stretches cut.
fn without(text: &str, words: TextRange, cut: &[TextRange]) -> String {
    let mut kept = String::new();
    let mut at = words.start;
    for stop in cut {
        kept.push_str(TextRange { start: at, end: stop.start.max(at) }.text(text));
        at = stop.end.max(at);
    }
    kept.push_str(TextRange { start: at, end: words.end }.text(text));
    kept.trim().trim_end_matches([',', '|', '(', ')', '-', '–', '—']).trim().to_owned()
}

/// The period by which a line dates an entry: a range, or one date at an end of the line.
fn anchor(text: &str, words: TextRange, periods: &[Period], prose: bool) -> Option<Period> {
    let edge = |period: &Period| {
        let before = TextRange { start: words.start, end: period.place.start }.text(text);
        let after = TextRange { start: period.place.end, end: words.end }.text(text);
        let no_words = |text: &str| !text.chars().any(char::is_alphanumeric);
        let bracketed = period.place.text(text).starts_with(['(', '[', '（']);
        let parted = after.trim_start().starts_with(['|', '·', '•', '—', '–', ',', '('])
            || after.starts_with(['\t', '\u{3000}'])
            || after.starts_with("   ");
        (no_words(before), no_words(after), bracketed, parted)
    };
    let range = periods.iter().find(|period| {
        let (first, last, bracketed, parted) = edge(period);
        period.is_range()
            && (!prose || bracketed || ((first || last) && length(words.text(text)) < 110))
            && (first || last || bracketed || parted || !prose)
    });
    range
        .or_else(|| {
            periods.iter().find(|period| {
                let (first, last, bracketed, parted) = edge(period);
                !prose
                    && !period.is_range()
                    && (last || bracketed && parted || first || (parted && !period.bare_year))
            })
        })
        .copied()
}

fn names(text: &str, words: TextRange, anchor: Option<&Period>, periods: &[Period]) -> Names {
    let cut: Vec<TextRange> = match anchor {
        Some(_) => periods.iter().map(|period| period.place).collect(),
        None => Vec::new(),
    };
    let mut names = Names { place_only: true, nothing: true, ..Names::default() };
    if length(words.text(text)) > 300 {
        return Names { unknown: true, ..Names::default() };
    }
    for item in items::items(text, words, 0, &cut, About::Work) {
        names.nothing = false;
        match item.kind {
            PartKind::Title | PartKind::TitleAndMore(_) => {
                names.title = true;
                // "Engineer, Acme" may have both.
                names.organisation |= matches!(item.kind, PartKind::TitleAndMore(_));
                names.place_only = false;
            }
            PartKind::Organisation | PartKind::School => {
                names.organisation = true;
                names.place_only = false;
            }
            PartKind::Unknown | PartKind::Degree => {
                names.unknown = true;
                names.place_only = false;
            }
            PartKind::Place
            | PartKind::Mode(_)
            | PartKind::Engagement(_)
            | PartKind::Detail
            | PartKind::Board => (),
        }
    }
    names.place_only &= !names.nothing;
    names
}

impl Names {
    /// Whether something points to a head.
    pub fn points(self) -> bool {
        self.title || self.organisation
    }
}

/// Whether a line can belong to a head.
fn headish(text: &str, line: &Seen) -> bool {
    !line.bullet
        && !line.prose
        && (line.told || length(line.words.text(text)) <= 160)
        && (line.label.is_some() || line.told || !is_label(line.words.text(text)))
}

/// "tinydb — an embedded store": a project may begin in small letters.
fn is_product(text: &str, line: &Seen) -> bool {
    let words = line.words.text(text);
    !line.bullet && line.after_blank && length(words) <= 90 && !words.ends_with(['.', ',', ';'])
}

/// "Technologies: Rust, Go" is a line of a body.
pub fn is_label(words: &str) -> bool {
    words.split_once([':', '：']).is_some_and(|(label, after)| {
        !after.trim().is_empty()
            && label.split_whitespace().count() <= 3
            && !label.chars().any(|letter| letter.is_numeric())
    })
}

/// Cuts a block into entries. `named` says that an entry may be recognised by its place alone, as projects are; otherwise
/// one without dates needs words that point to it. What stands before the first entry is in no entry.
pub fn entries(text: &str, seen: &[Seen], named: bool) -> Vec<Entry> {
    let anchors: Vec<usize> =
        seen.iter().enumerate().filter(|(_, line)| line.anchor.is_some()).map(|(at, _)| at).collect();
    let mut found: Vec<Entry> = Vec::new();
    let mut cursor = 0;
    let mut usual_before = None;
    let spaced = is_spaced(seen, &anchors);
    for (order, &at) in anchors.iter().enumerate() {
        if at < cursor || found.len() >= MOST_ENTRIES {
            continue;
        }
        let next_anchor = anchors.get(order + 1).copied().unwrap_or(seen.len());
        let first = before(text, seen, cursor, at, (usual_before, spaced), named);
        let usual = *usual_before.get_or_insert(at - first);
        let mut entry = Entry { head: (first..=at).collect(), body: Vec::new(), dated: Some(at) };
        let mut next = at + 1;
        let mut so_far = summed(seen, &entry.head);
        while next < next_anchor && next <= at + MOST_AFTER {
            let Some(line) = seen.get(next) else { break };
            // Dates alone before bullets: the first bullet names the job.
            if so_far.nothing && line.bullet && line.names.points() && length(line.words.text(text)) <= 90 {
                entry.head.push(next);
                next += 1;
                break;
            }
            let incomplete = !(so_far.title && so_far.organisation);
            let complete_by_unknown = (so_far.title || so_far.organisation) && so_far.unknown;
            let adds = (line.names.title && !so_far.title)
                || (line.names.organisation && !so_far.organisation && !line.names.title)
                || (line.names.unknown && !line.names.points() && incomplete && !complete_by_unknown);
            let follows = !line.after_blank
                || (next == at + 1 && so_far.nothing && line.label == Some(Field::Employer))
                || (next == at + 1 && so_far.nothing && line.told && line.names.organisation)
                // The employer, the dates and the title, each between blank lines.
                || (next == at + 1
                    && seen.get(at).is_some_and(|dated| dated.names.nothing && dated.after_blank)
                    && so_far.organisation
                    && !so_far.title
                    && line.names.title
                    && !line.names.organisation
                    && is_lone(text, line))
                || (next == at + 1 && spaced && so_far.nothing && !so_far.points() && line.names.points());
            let among = is_label(line.words.text(text))
                && line.label.is_none()
                && so_far_labelled(seen, &entry.head)
                && !(so_far.title && so_far.organisation)
                && seen.get(next + 1).is_some_and(|line| line.label.is_some());
            if !among && (!headish(text, line) || !follows || !(line.names.place_only || adds)) {
                break;
            }
            // Lines that stand right before the next dates may be the next entry's.
            let run_on = (next..next_anchor).all(|at| seen.get(at).is_some_and(|line| headish(text, line)))
                && next_anchor < seen.len();
            let blank_between =
                (next + 1..=next_anchor).any(|at| seen.get(at).is_some_and(|line| line.after_blank));
            if run_on && !blank_between && next_anchor - next <= usual {
                break;
            }
            if !among {
                so_far = so_far.with(line.names);
            }
            entry.head.push(next);
            next += 1;
        }
        if let Some(last) = found.last_mut() {
            last.body.extend(cursor..first);
        } else {
            // Lines before the first head may be entries without dates.
            found.extend(undated(text, seen, cursor, first, named));
        }
        cursor = next;
        found.push(entry);
    }
    if let Some(last) = found.last_mut() {
        last.body.extend(cursor..seen.len());
    } else {
        return undated(text, seen, 0, seen.len(), named);
    }
    // An entry without dates may stand between dated ones, after a blank line and before its bullets.
    let mut all: Vec<Entry> = Vec::new();
    for mut entry in found {
        let body = std::mem::take(&mut entry.body);
        let cut = body.iter().position(|at| starts_undated(text, seen, *at, named));
        match cut {
            Some(cut) => {
                entry.body = body.get(..cut).unwrap_or_default().to_vec();
                let from = body.get(cut).copied().unwrap_or_default();
                let to = body.last().copied().unwrap_or(from) + 1;
                all.push(entry);
                all.extend(undated(text, seen, from, to, named));
            }
            None => {
                entry.body = body;
                all.push(entry);
            }
        }
    }
    all.truncate(MOST_ENTRIES);
    all
}

/// Whether a label begins a line of a head.
fn so_far_labelled(seen: &[Seen], head: &[usize]) -> bool {
    head.iter().any(|at| seen.get(*at).is_some_and(|line| line.label.is_some()))
}

impl Names {
    fn with(self, other: Names) -> Names {
        Names {
            title: self.title || other.title,
            organisation: self.organisation || other.organisation,
            place_only: self.place_only && other.place_only,
            unknown: self.unknown || other.unknown,
            nothing: self.nothing && other.nothing,
        }
    }
}

fn summed(seen: &[Seen], lines: &[usize]) -> Names {
    lines
        .iter()
        .filter_map(|at| seen.get(*at))
        .fold(Names { nothing: true, place_only: true, ..Names::default() }, |sum, line| sum.with(line.names))
}

/// The first line of the head that a dated line belongs to.
fn before(
    text: &str,
    seen: &[Seen],
    cursor: usize,
    at: usize,
    (usual, spaced): (Option<usize>, bool),
    named: bool,
) -> usize {
    let mut first = at;
    while first > cursor
        && (at - first < MOST_BEFORE
            || (at - first < MOST_LABELLED
                && seen
                    .get(first)
                    .is_some_and(|line| line.label.is_some() || is_label(line.words.text(text)))))
    {
        let Some(above) = seen.get(first - 1) else { break };
        let Some(line) = seen.get(first).filter(|line| {
            !line.after_blank
                || (first == at && line.names.nothing)
                || (line.label.is_some_and(|label| label != Field::Employer)
                    && above.names.points()
                    && !above.names.title)
                || (first == at
                    && line.names.title
                    && !line.names.organisation
                    && !line.names.unknown
                    && above.names.organisation
                    && !above.names.title
                    && is_lone(text, above))
                || (spaced
                    && at - first == 1
                    && !(line.names.title && line.names.organisation)
                    && is_lone(text, above))
        }) else {
            break;
        };
        // "Process: …" among the labels of a job.
        let wrapped =
            !above.after_blank && !above.bullet && above.words.text(text).split_whitespace().count() <= 8;
        let among = line.label.is_some()
            && (is_label(above.words.text(text)) || wrapped && above.label.is_none())
            && first.checked_sub(2).and_then(|at| seen.get(at)).is_some_and(|line| line.label.is_some());
        if !(headish(text, above)
            || among
            || (named && is_product(text, above))
            || (spaced && is_lone(text, above)))
            || above.anchor.is_some()
            || line.after_blank && usual == Some(0) && !spaced
        {
            break;
        }
        // A wrapped line under a bullet is no head.
        let under = first >= 2
            && above.label.is_none()
            && !above.after_blank
            && seen.get(first - 2).is_some_and(|line| line.bullet || line.prose);
        if under {
            let words = above.words.text(text);
            let short = words.split_whitespace().count() <= 9;
            let pointed =
                above.names.points() || (usual.is_some_and(|usual| usual > 0) && capitalised(words));
            let stopped = words.ends_with('.') && !parts::has_short_form(words);
            if !(short && pointed && !stopped) {
                break;
            }
        }
        // Between entries without a blank line the first one shows how many lines stand before the dates.
        let same_block =
            !(cursor..first).any(|at| seen.get(at).is_some_and(|line| line.after_blank && at > cursor));
        if let Some(usual) = usual
            && same_block
            && cursor > 0
            && !above.after_blank
            && at - first >= usual
            && !lacks(text, seen, first, at, above)
        {
            break;
        }
        first -= 1;
    }
    first
}

/// Whether a head so far has a title and no employer, and the short line above, under a bullet that did not wrap, may be one.
fn lacks(text: &str, seen: &[Seen], first: usize, at: usize, above: &Seen) -> bool {
    let so_far = summed(seen, &(first..=at).collect::<Vec<_>>());
    let words = above.words.text(text);
    let bullet = first.checked_sub(2).and_then(|at| seen.get(at));
    so_far.title
        && !so_far.organisation
        && !so_far.unknown
        && !above.names.title
        && words.split_whitespace().count() <= 5
        && capitalised(words)
        && bullet.is_some_and(|line| line.bullet && length(line.words.text(text)) < 60)
}

/// Whether blank lines stand between the lines of heads themselves: title, employer, period, each alone.
fn is_spaced(seen: &[Seen], anchors: &[usize]) -> bool {
    let alone = |at: &&usize| {
        let after_blank = |back: usize| {
            at.checked_sub(back).and_then(|at| seen.get(at)).is_some_and(|line| line.after_blank)
        };
        seen.get(**at).is_some_and(|line| line.names.nothing) && after_blank(0) && after_blank(1) && **at > 1
    };
    let found = anchors.iter().filter(alone).count();
    found > 0 && found * 2 >= anchors.len()
}

/// A short line between blank ones.
fn is_lone(text: &str, line: &Seen) -> bool {
    let words = line.words.text(text);
    line.after_blank
        && !line.bullet
        && line.anchor.is_none()
        && length(words) <= 110
        && words.split_whitespace().count() <= 12
        && !words.ends_with(['.', ';', ':'])
}

/// Whether most of a text's longer words begin with a capital, or its script has none.
fn capitalised(words: &str) -> bool {
    let long: Vec<&str> = words.split_whitespace().filter(|word| word.chars().count() > 3).collect();
    let capital = long.iter().filter(|word| !word.starts_with(char::is_lowercase)).count();
    capital * 3 >= long.len() * 2
}

/// Whether an entry without dates begins at a line: after a blank line or under bullets, with bullets below.
fn starts_undated(text: &str, seen: &[Seen], at: usize, named: bool) -> bool {
    let Some(line) = seen.get(at).filter(|line| headish(text, line) && line.after_blank) else {
        return false;
    };
    let head = head_from(text, seen, at, seen.len());
    let below = seen.get(head);
    let with_body = below.is_some_and(|line| line.bullet || (named && line.prose));
    let names = summed(seen, &(at..head).collect::<Vec<_>>());
    // Between dated entries a line that names some group or system is a heading of what was done there.
    let employs = || {
        seen.get(at..head).unwrap_or_default().iter().any(|line| {
            line.label == Some(Field::Employer)
                || line.told
                || line.names.organisation && parts::names_employer(line.words.text(text))
        })
    };
    with_body && line.anchor.is_none() && head - at <= 3 && (named || names.title || employs())
}

/// The line after the lines of a head that begins at a line.
fn head_from(text: &str, seen: &[Seen], at: usize, to: usize) -> usize {
    let mut next = at + 1;
    while next < to
        && seen.get(next).is_some_and(|line| {
            headish(text, line) && !line.after_blank && line.anchor.is_none() && !line.told
        })
    {
        next += 1;
    }
    next
}

/// Whether a line that seems an organisation is as well a heading inside a body: "Systems & Equipment", "Project Report".
fn is_section_of_body(text: &str, line: &Seen) -> bool {
    const PLAIN: &[&str] = &[
        "systems",
        "project",
        "projects",
        "software",
        "works",
        "office",
        "program",
        "department",
        "initiative",
        "design",
        "analytics",
        "network",
        "news",
    ];
    let folded = plain(line.words.text(text));
    folded
        .split(' ')
        .filter(|word| crate::data::resume::entries::is_organisation(word))
        .all(|word| PLAIN.contains(&word))
}

/// Entries of lines that have no dates.
fn undated(text: &str, seen: &[Seen], from: usize, to: usize, named: bool) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    let mut at = from;
    while at < to && found.len() < MOST_ENTRIES {
        let Some(line) = seen.get(at) else { break };
        let starts = headish(text, line)
            && (line.after_blank
                || line.told
                || at == from
                || seen.get(at - 1).is_some_and(|above| is_table_head(above.words.text(text)) || above.told)
                    && line.names.title
                || seen.get(at - 1).is_some_and(|above| above.bullet)
                    && capitalised(line.words.text(text))
                    && line.names.points());
        let next = if starts { head_from(text, seen, at, to) } else { at };
        let names = summed(seen, &(at..next).collect::<Vec<_>>());
        let head_length = next - at;
        let below = seen.get(next).filter(|_| next < to);
        let ok = starts
            && (1..=3).contains(&head_length)
            && (names.title
                || named
                || names.organisation
                    && seen.get(at..next).unwrap_or_default().iter().any(|line| {
                        line.label.is_some()
                            || line.told
                            || parts::names_employer(line.words.text(text))
                            || line.names.organisation && !is_section_of_body(text, line)
                    }))
            && !names.place_only
            && (below.is_none_or(|line| line.bullet || line.prose || line.after_blank || line.told));
        if ok {
            found.push(Entry { head: (at..next).collect(), body: Vec::new(), dated: None });
            at = next;
        } else {
            if let Some(last) = found.last_mut() {
                last.body.push(at);
            }
            at += 1;
        }
    }
    found
}

/// A paragraph of a body: its lines joined, and whether a bullet begins it.
#[derive(Debug, Clone, Copy)]
pub struct Paragraph {
    /// Where it stands, bullet left out.
    pub place: TextRange,
    /// A bullet begins it.
    pub bullet: bool,
}

/// The paragraphs of a body.
pub fn paragraphs(text: &str, seen: &[Seen], body: &[usize]) -> Vec<Paragraph> {
    let mut found: Vec<Paragraph> = Vec::new();
    let any_bullet = body.iter().any(|at| seen.get(*at).is_some_and(|line| line.bullet));
    for at in body {
        let Some(line) = seen.get(*at) else { continue };
        let lower = line.words.text(text).starts_with(char::is_lowercase);
        let ended =
            found.last().is_none_or(|last| last.place.text(text).ends_with(['.', '。', '!', '?', ';']));
        let goes_on = !line.bullet
            && !line.after_cut
            && !found.is_empty()
            && (!line.after_blank || (lower && !ended))
            // Where bullets were lost, a sentence that begins after a full stop is a paragraph of its own.
            && (any_bullet || !ended || lower || !is_sentence_start(line.words.text(text)));
        match found.last_mut().filter(|_| goes_on) {
            Some(last) => last.place.end = line.words.end,
            None => found.push(Paragraph { place: line.words, bullet: line.bullet }),
        }
    }
    found
}

fn is_sentence_start(words: &str) -> bool {
    words.starts_with(char::is_uppercase) && plain(words).split(' ').count() > 3
}
