//! Schools from a block's lines.
//!
//! Lines are taken one by one. A line that says again what the entry at hand already has (a second school, degree or
//! period) begins the next entry.

use super::dates::Period;
use super::draft::Draft;
use super::entries::{Seen, see_rows};
use super::items::items;
use super::lines::{Line, TextRange, cells, is_joined_script};
use super::parts::{About, Item, PartKind, begins_degree, classify, degree_words};
use super::rirekisho;
use super::work::write_period;
use crate::data::resume::studies::{Column, column, is_closing, is_level};
use crate::data::resume::{entries, headings, plain};
use crate::model::submission::{Education, Mode, Section, StudyStatus, UnreadWhy};

const MOST_ENTRIES: usize = 60;
const MOST_COURSES: usize = 60;

#[derive(Debug, Default, Clone)]
struct Study {
    school: Option<(TextRange, f64)>,
    degree: Option<TextRange>,
    field: Option<TextRange>,
    place: Option<TextRange>,
    period: Option<Period>,
    courses: Vec<TextRange>,
    mode: Option<Mode>,
    left: bool,
    completed: bool,
    /// The school of the entry before holds for this one too.
    same_school: bool,
}

/// Whether a line names a school and, in a part of its own, a degree.
pub fn names_degree_and_school(line: &Line<'_>) -> bool {
    /// The longest line, in bytes, that is a school rather than a sentence.
    const LONGEST: usize = 160;
    let words = line.content();
    let folded = plain(words);
    let named = folded.split(' ').any(entries::is_school)
        || ["bachelor of ", "master of ", "doctor of "].iter().any(|degree| folded.contains(degree));
    let parts = words.split([',', ';', '|', '(', '\t', '—', '–']).flat_map(|part| part.split("  "));
    named
        && words.len() < LONGEST
        && parts
            .flat_map(|part| part.split(" - "))
            .any(|part| begins_degree(&plain(part)) && crate::parse::degree::level(part).is_some())
}

/// Reads the schools of a block.
pub fn read_education(draft: &mut Draft<'_>, lines: &[Line<'_>]) {
    if rirekisho::is_one(lines, false) {
        return rirekisho::read_education(draft, lines);
    }
    let text = draft.text;
    let rows = rows(text, lines);
    let seen = see_rows(text, &rows);
    let mut table = Table::default();
    let mut studies: Vec<Study> = Vec::new();
    let mut in_courses = false;
    // The row before named a school.
    let mut after_school = false;
    let listed = seen.iter().find(|line| names_study(text, line)).is_some_and(|line| line.bullet);
    for line in &seen {
        if studies.len() >= MOST_ENTRIES {
            break;
        }
        let words = line.words.text(text);
        if table.is_head(text, line.words) {
            draft.leave(line.words, UnreadWhy::Heading);
            continue;
        }
        // "Istituto di istruzione<gap>Università degli Studi": a label in a column of its own.
        let in_column = || {
            let (label, value) = words.split_once('\t')?;
            (!value.contains('\t') && column(&plain(label)).is_some()).then_some((label, value))
        };
        let labelled = words.split_once([':', '：']).or_else(in_column);
        let label = labelled.map(|(label, _)| plain(label));
        if (line.bullet && !(listed || (line.anchor_or_period() && begins_degree(&plain(words)))))
            || label.as_deref().is_some_and(is_course_label)
            || in_courses && is_course_list(words)
        {
            courses(text, line, label.as_deref(), studies.last_mut());
            in_courses =
                label.as_deref().is_some_and(is_course_label) || (in_courses && words.ends_with(','));
            continue;
        }
        in_courses = false;
        // "Languages: English B2" below the last school.
        if label.as_deref().is_some_and(|label| opens_another(label) && !line.anchor_or_period()) {
            continue;
        }
        let told = label
            .as_deref()
            .and_then(column)
            .filter(|_| labelled.is_some_and(|(_, after)| has_letters(after)));
        if told == Some(Column::Other) || (told.is_none() && label.as_deref().is_some_and(is_detail_label)) {
            continue;
        }
        let cut: Vec<TextRange> = line.periods.iter().map(|period| period.place).collect();
        let found: Vec<Item> = match (told, labelled) {
            (Some(column), Some((_, after))) => {
                let after = TextRange::of(words, line.words.start, after).trimmed(text, &['-', ':']);
                let (after, mode) = without_mode(text, column, after);
                forced(text, column, after, &cut).into_iter().chain(mode).collect()
            }
            _ => table
                .items(text, line.words, &cut)
                .unwrap_or_else(|| items(text, line.words, 0, &cut, About::Study)),
        };
        let found: Vec<Item> = found
            .into_iter()
            .filter(|item| item.kind != PartKind::Unknown || is_name(item.place.text(text)))
            .collect();
        let has = |kind: PartKind| found.iter().any(|item| item.kind == kind);
        let (school, degree) = (has(PartKind::School), has(PartKind::Degree));
        let unknown = has(PartKind::Unknown);
        let left = entries::says_left(&plain(words));
        let period = best_period(text, line, school || degree || left || table.known());
        if line.prose && !(school || degree || left && period.is_some()) {
            continue;
        }
        if !school && !degree && period.is_none() && !has(PartKind::Place) && studies.is_empty() && !unknown {
            continue;
        }
        let conflict = studies.last().is_none_or(|last| {
            // "B.E. / Reed College / Marsh University": the university that a college belongs to.
            let belongs = school
                && !degree
                && period.is_none()
                && after_school
                && !school_before_degree(last)
                && last.degree.is_some()
                && last.period.is_none()
                && (table.known() || !line.after_blank);
            (school && !belongs && last.school.is_some_and(|(_, sure)| sure > 0.8))
                || (degree && last.degree.is_some())
                || (period.is_some()
                    && last.period.is_some()
                    && (school || degree || unknown && !line.bullet))
                || (line.after_blank && unknown && period.is_some() && last.school.is_some())
        });
        after_school = school;
        if conflict && !(school || degree || period.is_some()) {
            // The first line of a block may name a school that no table knows.
            if !(studies.is_empty() && unknown) {
                continue;
            }
        }
        if conflict {
            // "B.A. in History" below "B.A. in French" under one school.
            let same_school = degree
                && !school
                && !unknown
                && studies.last().is_some_and(|last| last.school.is_some())
                && !line.after_blank
                && !line.bullet
                && studies.last().is_some_and(school_before_degree);
            studies.push(Study { same_school, ..Study::default() });
        }
        let Some(study) = studies.last_mut() else { continue };
        take(text, study, &found, period);
        study.completed |= says_completed(words);
        if left {
            study.left = true;
            // Such a line is a sentence more often than a name.
            study.school = study.school.map(|(place, sure)| (place, sure.min(0.55)));
        }
    }
    write(draft, &studies);
}

impl Seen {
    fn anchor_or_period(&self) -> bool {
        self.anchor.is_some() || !self.periods.is_empty()
    }
}

/// Whether a row names a school or a degree.
fn names_study(text: &str, line: &Seen) -> bool {
    let folded = plain(line.words.text(text));
    begins_degree(&folded)
        || (!line.periods.is_empty() && folded.split(' ').any(entries::is_school))
        || folded.split(' ').take(5).any(|word| matches!(word, "passed" | "completed" | "pursuing"))
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// Whether unknown words may be a name: no ordinal's end, no sentence.
fn is_name(words: &str) -> bool {
    let letters = words.chars().filter(|letter| letter.is_alphabetic()).count();
    let joined = words.chars().any(is_joined_script);
    let folded = plain(words);
    (letters > 2 || joined && letters > 0)
        && words.split_whitespace().count() <= 12
        && !folded
            .split(' ')
            .all(|word| matches!(word, "st" | "nd" | "rd" | "th" | "out") || is_closing(word))
}

/// The rows of a block: lines, the wrapped ones joined.
fn rows<'t>(text: &'t str, lines: &[Line<'t>]) -> Vec<Line<'t>> {
    let mut rows: Vec<Line<'t>> = Vec::with_capacity(lines.len());
    let mut last_length = 0;
    for line in lines {
        let goes_on = rows.last().is_some_and(|row| {
            !line.after_blank
                && line.bullet.is_none()
                && row.text.len() < LONGEST_ROW
                && row.text.len() + line.text.len() < 2 * LONGEST_ROW
                && goes_on(row, line, last_length)
        });
        last_length = line.text.len();
        match rows.last_mut().filter(|_| goes_on) {
            Some(row) => row.text = text.get(row.start..line.end()).unwrap_or(row.text),
            None => rows.push(line.clone()),
        }
    }
    rows
}

/// The longest row that another line is joined to, in bytes.
const LONGEST_ROW: usize = 300;
/// A line that is shorter was ended on purpose.
const WRAPPED: usize = 45;

/// Whether a line goes on with the sentence of the row above.
fn goes_on(row: &Line<'_>, line: &Line<'_>, last_length: usize) -> bool {
    let open = row.text.matches('(').count() > row.text.matches(')').count() && last_length >= WRAPPED;
    let last = row.text.rsplit([' ', '\t', '\n']).next().unwrap_or_default();
    let joins = matches!(
        last.to_ascii_lowercase().as_str(),
        "from" | "of" | "in" | "at" | "and" | "with" | "the" | "under" | "to" | "&" | "by"
    );
    // "kierunek: zarządzanie" says another thing of the school.
    let label = line.text.split_once([':', '：']).map(|(label, _)| plain(label));
    let labelled = label.as_deref().is_some_and(|label| column(label).is_some());
    let small = !labelled
        && line.text.starts_with(char::is_lowercase)
        && line
            .text
            .split(' ')
            .next()
            .is_some_and(|word| word.len() > 2 || matches!(word, "of" | "in" | "at" | "to" | "by"));
    let listed = row.bullet.is_some() && last_length >= WRAPPED && !begins_degree(&plain(line.text)) && {
        let folded = plain(row.content());
        begins_degree(&folded)
            || folded
                .split(' ')
                .take(4)
                .any(|word| matches!(word, "passed" | "completed" | "pursuing" | "pursued" | "done"))
    };
    open || joins || (small && (last_length >= WRAPPED || row.bullet.is_some())) || listed
}

/// What the head of a table says of its columns.
#[derive(Debug, Default)]
struct Table {
    columns: Vec<Column>,
    /// The row before was a head.
    in_head: bool,
    seen: bool,
}

impl Table {
    fn known(&self) -> bool {
        self.seen
    }

    /// Whether a row is a head, of several columns or of one; its columns are kept.
    fn is_head(&mut self, text: &str, row: TextRange) -> bool {
        let parts = table_cells(text, row);
        let mut columns = Vec::new();
        let mut filling = 0;
        for part in &parts {
            let folded = plain(part.text(text));
            match column(&folded).filter(|_| !is_level(&folded) && !is_degree(&folded) && folded.len() < 60) {
                Some(column) => columns.push(column),
                None if folded.is_empty()
                    || (self.in_head
                        && matches!(
                            folded.as_str(),
                            "of" | "name" | "s" | "the" | "and" | "name of" | "name of the"
                        )) =>
                {
                    filling += 1
                }
                None => {
                    self.in_head = false;
                    return false;
                }
            }
        }
        if columns.is_empty() && filling == 0 {
            self.in_head = false;
            return false;
        }
        if columns.len() > 1 {
            self.columns = columns;
            self.seen = true;
        }
        self.seen |= self.in_head;
        self.in_head = true;
        true
    }

    /// The cells of a row by what the head says of its columns; `None` where the row has other columns.
    fn items(&self, text: &str, row: TextRange, cut: &[TextRange]) -> Option<Vec<Item>> {
        if self.columns.len() < 2 {
            return None;
        }
        let parts = table_cells(text, row);
        if parts.len() != self.columns.len() {
            return None;
        }
        let has_school = self.columns.contains(&Column::School);
        let cells = parts.iter().zip(&self.columns).filter_map(|(part, column)| {
            let column = if *column == Column::Board && !has_school { Column::School } else { *column };
            forced(text, column, *part, cut)
        });
        Some(cells.collect())
    }
}

fn is_degree(folded: &str) -> bool {
    matches!(folded, "diploma" | "certificate" | "title") || entries::is_degree(folded)
}

/// The cells of a row, apart by wide gaps or bars.
fn table_cells(text: &str, row: TextRange) -> Vec<TextRange> {
    cells(row.text(text), row.start)
        .into_iter()
        .flat_map(|cell| {
            cell.text(text)
                .split('|')
                .map(|part| TextRange::of(cell.text(text), cell.start, part).trimmed(text, &[]))
                .collect::<Vec<_>>()
        })
        .filter(|cell| !cell.is_empty())
        .collect()
}

/// A cell as what its column or label says that it is.
fn forced(text: &str, column: Column, cell: TextRange, cut: &[TextRange]) -> Option<Item> {
    let words = cell.text(text);
    let folded = plain(words);
    let dated = cut.iter().any(|period| period.start <= cell.start && period.end >= cell.end);
    if dated || !words.chars().any(char::is_alphabetic) {
        return None;
    }
    let own = classify(words, About::Study);
    let kind = match column {
        Column::School if matches!(own, PartKind::Detail | PartKind::Board) => return None,
        Column::School if own == PartKind::Place || !is_name(words) || words.len() > 120 => own,
        Column::School => PartKind::School,
        Column::Degree if begins_degree(&folded) || words.len() <= 60 => PartKind::Degree,
        Column::Degree => own,
        Column::Place => PartKind::Place,
        Column::Field => PartKind::Unknown,
        Column::Board | Column::Year | Column::Other => return None,
    };
    let place = cell.trimmed(text, &[',', '-', '–', ':']);
    Some(Item { place, kind, line: 0 })
}

/// A place without the words in brackets behind it that say how one was there, and those: "Atlanta, GA (on-site)".
fn without_mode(text: &str, column: Column, cell: TextRange) -> (TextRange, Option<Item>) {
    let bracket = cell.text(text).strip_suffix(')').and_then(|words| words.rsplit_once('('));
    let Some((before, inside)) = bracket.filter(|_| column == Column::Place) else { return (cell, None) };
    let kind = classify(inside, About::Study);
    if !matches!(kind, PartKind::Mode(_)) {
        return (cell, None);
    }
    let place = TextRange::of(text, 0, inside).trimmed(text, &[]);
    let before = TextRange { start: cell.start, end: cell.start + before.len() }.trimmed(text, &[]);
    (before, Some(Item { place, kind, line: 0 }))
}

fn school_before_degree(study: &Study) -> bool {
    study.school.zip(study.degree).is_some_and(|((school, _), degree)| school.start < degree.start)
}

/// Whether a label is the heading of a section other than that of schools.
fn opens_another(label: &str) -> bool {
    headings::exact(&label.replace(' ', "")).is_some_and(|section| section != Section::Education)
}

/// A date of entering and one of leaving, each told by its word: "entered fall 1998, graduated spring 2002".
fn entered_and_left(text: &str, line: &Seen) -> Option<Period> {
    const ENTERED: &[&str] =
        &["began", "begun", "commenced", "enrolled", "entered", "joined", "matriculated", "started"];
    let [first, second] = line.periods.as_slice() else { return None };
    let before = plain(TextRange { start: line.words.start, end: first.place.start }.text(text));
    let entered = before.split(' ').rev().take(2).any(|word| ENTERED.contains(&word));
    let (from, to) = (first.to?, second.to?);
    let in_order = !to.date?.certainly_before(from.date?);
    let single = !first.is_range() && !second.is_range() && second.open.is_none();
    (entered && in_order && single).then_some(Period {
        place: TextRange { start: first.place.start, end: second.place.end },
        from: Some(from),
        ..*second
    })
}

/// The period of a line: a range before a date.
fn best_period(text: &str, line: &Seen, named: bool) -> Option<Period> {
    if line.prose && line.anchor.is_none() && !named {
        return None;
    }
    let range = line.periods.iter().find(|period| period.is_range()).copied();
    range.or_else(|| entered_and_left(text, line)).or_else(|| line.periods.first().copied())
}

fn take(text: &str, study: &mut Study, found: &[Item], period: Option<Period>) {
    let mut unknown: Vec<TextRange> = Vec::new();
    let mut after_degree = false;
    for item in found {
        match item.kind {
            PartKind::School if study.school.is_none_or(|(_, sure)| sure < 0.8) => {
                // What was taken for a school beside a degree was its subject.
                if let Some((other, _)) = study.school
                    && study.degree.is_some()
                    && study.field.is_none()
                {
                    study.field = Some(other);
                }
                study.school = Some((item.place, 0.95));
            }
            PartKind::Degree if study.degree.is_none() => {
                let (degree, field) = split_degree(text, item.place);
                study.degree = Some(degree);
                if study.field.is_none() {
                    study.field = field;
                }
                after_degree = true;
                continue;
            }
            PartKind::Place if study.place.is_none() => study.place = Some(item.place),
            PartKind::Mode(mode) => study.mode = study.mode.or(Some(mode)),
            PartKind::Unknown if after_degree && study.field.is_none() => study.field = Some(item.place),
            PartKind::Unknown => unknown.push(item.place),
            _ => (),
        }
        after_degree = false;
    }
    // "Penn State — Bachelor of Arts, Criminal Justice — 2015 to 2019" leaves one thing for the school to be.
    let whole = study.degree.is_some()
        && period.is_some_and(|period| period.is_range())
        && unknown.len() == 1
        && found.iter().any(|item| item.kind == PartKind::Degree);
    for place in unknown {
        if study.school.is_none() {
            study.school = Some((place, if whole { 0.9 } else { 0.75 }));
        } else if study.field.is_none() && study.degree.is_some() && found.len() <= 3 {
            study.field = Some(place);
        }
    }
    if let Some(period) = period
        && study.period.is_none_or(|known| !known.is_range() && period.is_range())
    {
        study.period = Some(period);
    }
}

/// Whether a part of a line says that a study was completed, and nothing else.
fn says_completed(words: &str) -> bool {
    let parts = words.split(['(', ')', '[', ']', ',', ';', '|', '·', '（', '）']);
    parts.into_iter().any(|part| entries::is_completed(&plain(part)))
}

/// A degree and its field: "B.S. in Computer Science", "BSc Informatik", "Bachelor of Arts: Major in English".
fn split_degree(text: &str, whole: TextRange) -> (TextRange, Option<TextRange>) {
    let words = whole.text(text);
    const TRIM: &[char] = &[',', ':', '-', '–', '—', '·', '|', '(', ')'];
    for separator in
        [" in ", " en ", " em ", " im Fach ", " in: ", ": ", " по специальности ", " по направлению "]
    {
        if let Some((before, after)) = words.split_once(separator)
            && !before.is_empty()
        {
            let mut degree = TextRange::of(words, whole.start, before).trimmed(text, TRIM);
            // "BA (Hons)" keeps its bracket.
            if degree.text(text).contains('(')
                && text.get(degree.end..).is_some_and(|rest| rest.starts_with(')'))
            {
                degree.end += ')'.len_utf8();
            }
            let after = after.trim_start_matches("Major in ");
            let field = TextRange::of(words, whole.start, after).trimmed(text, TRIM);
            return (degree, (!field.is_empty()).then_some(field));
        }
    }
    let folded = plain(words);
    let mut count = degree_words(&folded);
    // "BSc and MSc Informatik" names two degrees as one.
    let after: Vec<&str> = folded.split(' ').skip(count).collect();
    if let [joins, others @ ..] = after.as_slice()
        && matches!(*joins, "and" | "und" | "et" | "y" | "e" | "ve" | "и" | "i")
        && count > 0
    {
        let others = degree_words(&others.join(" "));
        count += if others > 0 { 1 + others } else { 0 };
    }
    if count > 0 && matches!(after.first(), Some(&("honors" | "honours" | "hons"))) {
        count += 1;
    }
    let first = folded.split(' ').next().unwrap_or_default();
    // "BS Computer Science": short forms of degrees come without a preposition.
    let is_short = first.len() <= 5
        && words.chars().next().is_some_and(char::is_uppercase)
        && !matches!(first, "grado" | "bac" | "curso" | "fp" | "cap")
        || first.chars().count() <= 5 && !first.is_ascii();
    let total = folded.split(' ').count();
    if is_short
        && count > 0
        && total > count
        && !folded.split(' ').nth(count).is_some_and(|word| matches!(word, "of" | "de"))
    {
        let mut seen = 0;
        let mut in_word = false;
        for (at, letter) in words.char_indices() {
            let is_word = letter.is_alphanumeric();
            if is_word && !in_word {
                if seen == count {
                    let degree = TextRange { start: whole.start, end: whole.start + at }
                        .trimmed(text, &[',', ':', '-', '–', ' ']);
                    let field = TextRange { start: whole.start + at, end: whole.end };
                    return (degree, Some(field));
                }
                seen += 1;
            }
            in_word = is_word;
        }
    }
    (whole, None)
}

fn is_course_label(label: &str) -> bool {
    label.contains("coursework")
        || label.contains("courses")
        || matches!(label, "主修课程" | "相关课程" | "课程")
}

fn is_detail_label(label: &str) -> bool {
    crate::data::resume::entries::is_detail(label)
}

/// A wrapped list of courses.
fn is_course_list(words: &str) -> bool {
    words.contains(',') && !words.chars().any(char::is_numeric)
}

fn courses(text: &str, line: &Seen, label: Option<&str>, study: Option<&mut Study>) {
    let Some(study) = study else { return };
    let words = line.words.text(text);
    let list = if label.is_some_and(is_course_label) {
        words.split_once([':', '：']).map_or("", |(_, after)| after)
    } else if line.bullet || label.is_some() {
        // Bullets under a school say many things; only those that are told to be courses are courses.
        return;
    } else {
        words
    };
    for course in list.split([',', ';', '、', '，']) {
        let place = TextRange::of(words, line.words.start, course).trimmed(text, &['.', ' ']);
        if !place.is_empty() && study.courses.len() < MOST_COURSES {
            study.courses.push(place);
        }
    }
}

fn write(draft: &mut Draft<'_>, studies: &[Study]) {
    let mut school = None;
    let mut period = None;
    for study in studies {
        if study.same_school {
            // Degrees under one school share it, and its dates where they have none of their own.
            school = school.map(|(place, sure): (TextRange, f64)| (place, sure.min(0.85)));
            period = study.period.or(period);
        } else {
            school = study.school;
            period = study.period;
        }
        let school = study.school.or(school);
        if school.is_none() && study.degree.is_none() {
            continue;
        }
        let position = draft.person.education.len();
        let path = |field: &str| format!("/education/{position}/{field}");
        let mut education = Education {
            institution: school.and_then(|(place, sure)| draft.value(path("institution"), place, sure)),
            study_type: study.degree.and_then(|place| draft.value(path("studyType"), place, 0.95)),
            area: study.field.and_then(|place| draft.value(path("area"), place, 0.85)),
            location: study.place.and_then(|place| draft.value(path("location"), place, 0.95)),
            mode: study.mode,
            ..Education::default()
        };
        (education.start_date, education.end_date) =
            write_period(draft, period.as_ref(), false, 1.0, &path("startDate"), &path("endDate"));
        education.status = match &period {
            _ if study.left => Some(StudyStatus::Left),
            _ if study.completed => Some(StudyStatus::Completed),
            Some(period) if period.expected => Some(StudyStatus::InProgress),
            Some(period) if period.open.is_some() => Some(StudyStatus::InProgress),
            _ => None,
        };
        for course in &study.courses {
            let path = path(&format!("courses/{}", education.courses.len()));
            education.courses.extend(draft.value(path, *course, 0.9));
        }
        draft.person.education.push(education);
    }
}
