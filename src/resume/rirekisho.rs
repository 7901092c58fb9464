//! The lines of a Japanese 履歴書: one event a line, with its date, an organisation and a word for what happened there.

use super::dates::{self, Point};
use super::draft::Draft;
use super::lines::{Line, TextRange, is_space};
use crate::data::dates::ERAS;
use crate::model::date::PartialDate;
use crate::model::submission::{Education, StudyStatus, Work};

/// Words that say that something began or ended.
const JOINED: &[&str] = &["入社", "入職", "入行", "入庁", "入所"];
const LEFT: &[&str] = &["退社", "退職", "退行", "退庁", "退所"];
const ENTERED: &[&str] = &["入学", "編入学"];
const FINISHED: &[&str] = &["卒業見込", "修了見込", "卒業", "修了", "中退", "中途退学"];
/// What stands behind a post: "経理担当として勤務".
const AS: &str = "として";
/// It goes on.
const GOES_ON: &str = "現在に至る";

/// A line of events: its date, what it names, and the word for the event.
struct Event<'t> {
    date: Option<Point>,
    name: TextRange,
    word: &'t str,
}

/// Whether a block is written as such a list.
pub fn is_one(lines: &[Line<'_>], of_work: bool) -> bool {
    let words = if of_work { JOINED } else { ENTERED };
    lines.iter().any(|line| {
        let text = line.text.trim_end_matches(is_space);
        let text = text.split(['（', '(']).next().unwrap_or(text).trim_end_matches(is_space);
        words.iter().any(|word| text.ends_with(word))
            && text.starts_with(|letter: char| letter.is_numeric() || matches!(letter, '平' | '令' | '昭'))
    })
}

fn event<'w>(text: &str, line: &Line<'_>, words: &[&'w str]) -> Option<Event<'w>> {
    let whole = TextRange { start: line.content_start(), end: line.end() };
    let inside = whole.text(text);
    let word = words.iter().filter(|word| inside.contains(**word)).max_by_key(|word| word.len())?;
    let (date, after) = match dates::periods(inside, whole.start).first() {
        Some(period) => (period.to, period.place.end),
        None => era_year(text, whole),
    };
    let (date, after) = with_month(text, date, TextRange { start: after, end: whole.end });
    let end = inside.rfind(word).map_or(whole.end, |at| whole.start + at);
    let name = TextRange { start: after.min(end), end }.trimmed(text, &['を', 'に', '、', '　']);
    Some(Event { date, name, word })
}

/// The year of an era in a column of its own, under a head that says that it is one: "平成23", a gap.
fn era_year(text: &str, whole: TextRange) -> (Option<Point>, usize) {
    let inside = whole.text(text);
    let found = ERAS.iter().find_map(|(era, base)| {
        let digits: String = inside.strip_prefix(era)?.chars().take_while(char::is_ascii_digit).collect();
        let value: i32 = digits.parse().ok().filter(|value| (1..=64).contains(value))?;
        Some((base + value, era.len() + digits.len()))
    });
    let Some((year, length)) = found else { return (None, whole.start) };
    let place = TextRange { start: whole.start, end: whole.start + length };
    let date = PartialDate::parse(&format!("{year:04}"));
    (Some(Point { date, place, unsure: false }), place.end)
}

/// Year and month in columns of their own: "2016", a gap, "4".
fn with_month(text: &str, date: Option<Point>, rest: TextRange) -> (Option<Point>, usize) {
    let after = rest.trimmed(text, &[]);
    let digits: String = after.text(text).chars().take_while(char::is_ascii_digit).collect();
    let parted = after.text(text).get(digits.len()..).is_some_and(|rest| rest.starts_with(is_space));
    if let (Some(point), Ok(month @ 1..=12)) = (date, digits.parse::<u8>())
        && parted
        && let Some(known) = point.date.filter(|date| date.month.is_none())
    {
        let end = after.start + digits.len();
        let written = PartialDate::parse(&format!("{:04}-{month:02}", known.year));
        let place = TextRange { start: point.place.start, end };
        return (Some(Point { date: written, place, unsure: point.unsure }), end);
    }
    (date, rest.start)
}

/// Where the name of an organisation ends and a faculty or a post begins.
fn halves(text: &str, name: TextRange) -> (TextRange, Option<TextRange>) {
    match name.text(text).split_once(is_space) {
        Some((first, rest)) if !first.is_empty() => {
            let rest = TextRange::of(name.text(text), name.start, rest).trimmed(text, &[]);
            (
                TextRange { start: name.start, end: name.start + first.len() },
                (!rest.is_empty()).then_some(rest),
            )
        }
        _ => (name, None),
    }
}

/// A post in brackets behind the word for the event: "入社（一般事務）".
fn in_brackets(text: &str, line: &Line<'_>, word: &str) -> Option<TextRange> {
    let (_, after) = line.text.rsplit_once(word)?;
    let inside = after.strip_prefix(['（', '('])?.trim_end_matches([')', '）']);
    Some(TextRange::of(line.text, line.start, inside).trimmed(text, &[])).filter(|place| !place.is_empty())
}

fn write(draft: &mut Draft<'_>, point: Option<Point>, path: String) -> Option<String> {
    let point = point?;
    let date = point.date?;
    draft.place(path, point.place, if point.unsure { 0.5 } else { 0.95 });
    Some(date.to_string())
}

/// Reads jobs: a line in which one was entered, and the line in which it was left.
pub fn read_work(draft: &mut Draft<'_>, lines: &[Line<'_>]) {
    let mut open: Option<usize> = None;
    for line in lines {
        let text = draft.text;
        if let Some(event) = event(text, line, JOINED) {
            let position = draft.person.work.len();
            let (name, post) = halves(text, event.name);
            let post = post.or_else(|| in_brackets(text, line, event.word));
            let work = Work {
                name: draft.value(format!("/work/{position}/name"), name, 0.95),
                position: post.and_then(|post| draft.value(format!("/work/{position}/position"), post, 0.7)),
                start_date: write(draft, event.date, format!("/work/{position}/startDate")),
                ..Work::default()
            };
            draft.person.work.push(work);
            open = Some(position);
        } else if let Some(event) = event(text, line, LEFT) {
            let Some(position) = open.take() else { continue };
            let end = write(draft, event.date, format!("/work/{position}/endDate"));
            if let Some(work) = draft.person.work.get_mut(position) {
                work.end_date = end;
            }
        } else if let Some((post, _)) = line.text.split_once(AS)
            && let Some(position) = open
            && draft.person.work.get(position).is_some_and(|work| work.position.is_none())
        {
            let start = line.content_start();
            let place = TextRange { start, end: line.start + post.len() }.trimmed(text, &['、', '，', '・']);
            let position_of = draft.value(format!("/work/{position}/position"), place, 0.85);
            if let Some(work) = draft.person.work.get_mut(position) {
                work.position = position_of;
            }
        } else if let Some(at) = line.text.find(GOES_ON)
            && let Some(position) = open
        {
            let start = line.start + at;
            draft.place(
                format!("/work/{position}/endDate"),
                TextRange { start, end: start + GOES_ON.len() },
                0.95,
            );
        }
    }
}

/// Reads schools: a line in which one was entered, and the line in which it was finished.
pub fn read_education(draft: &mut Draft<'_>, lines: &[Line<'_>]) {
    let mut open: Option<(usize, String)> = None;
    for line in lines {
        let text = draft.text;
        let (event, begins) = match event(text, line, ENTERED) {
            Some(event) => (event, true),
            None => match event(text, line, FINISHED) {
                Some(event) => (event, false),
                None => continue,
            },
        };
        let (name, field) = halves(text, event.name);
        let key = name.text(text).to_owned();
        let known = open
            .take()
            .filter(|(_, known)| !begins && (*known == key || key.is_empty() || key.starts_with('同')))
            .map(|(at, _)| at);
        let position = known.unwrap_or(draft.person.education.len());
        if known.is_none() {
            let education = Education {
                institution: draft.value(format!("/education/{position}/institution"), name, 0.95),
                area: field.and_then(|field| draft.value(format!("/education/{position}/area"), field, 0.85)),
                ..Education::default()
            };
            draft.person.education.push(education);
        }
        let side = if begins { "startDate" } else { "endDate" };
        let date = write(draft, event.date, format!("/education/{position}/{side}"));
        let Some(education) = draft.person.education.get_mut(position) else { continue };
        if begins {
            education.start_date = date;
            open = Some((position, key));
        } else {
            education.end_date = date;
            education.status = match event.word {
                "中退" | "中途退学" => Some(StudyStatus::Left),
                "卒業見込" | "修了見込" => Some(StudyStatus::InProgress),
                _ => None,
            };
        }
    }
}
