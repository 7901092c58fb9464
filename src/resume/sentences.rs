//! Jobs told in sentences: "Worked as Site Engineer at Plover Works from May 2012 to June 2014".

use super::lines::{TextRange, is_space};
use super::parts::{About, Item, PartKind, classify_words, is_legal_form, is_place_name, names_employer};
use crate::data::resume::labels::{BEFORE_VERBS, VERBS};
use crate::data::resume::{entries, plain};

/// Numbers in words before years and months.
const NUMBERS: &[&str] =
    &["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/// The longest sentence that is read, in bytes.
const LONGEST: usize = 400;
/// The longest small words between a verb and the employer, in bytes.
const LONGEST_JOINT: usize = 10;
/// Longest title and employer, in words.
const LONGEST_TITLE: usize = 8;
const LONGEST_EMPLOYER: usize = 10;

/// What a word of a sentence leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    Title,
    Employer,
    /// An employer, or a place behind one.
    Inside,
    Stop,
}

fn lead(word: &str) -> Option<Lead> {
    match word {
        "as" | "like" => Some(Lead::Title),
        // "on the payroll of Harwick Works"
        "with" | "at" | "by" | "payroll" => Some(Lead::Employer),
        "in" => Some(Lead::Inside),
        "from" | "since" | "for" | "till" | "until" | "during" | "where" | "wef" | "w.e.f" | "w.e.f."
        | "on" | "having" | "under" | "to" | "through" | "between" | "handling" | "based" | "dated"
        | "which" | "who" | "using" | "starting" | "wherein" | "dealing" | "looking" | "looked" => {
            Some(Lead::Stop)
        }
        _ => None,
    }
}

/// The title, the employer and the place that a line tells in a sentence; `None` where it is none about a job.
pub fn told(text: &str, line: TextRange, number: usize, cut: &[TextRange]) -> Option<Vec<Item>> {
    let inside = line.text(text);
    if inside.len() > LONGEST {
        return None;
    }
    let start = verb(inside, line.start, cut)?;
    let mut found: [Option<TextRange>; 3] = [None; 3];
    // "Working Fitter in Harwick Works": a title may stand right behind the verb.
    let begins = line.start + start.next;
    let bare_title = start.open.is_none() && !start.of_time;
    let first = start.open.or(bare_title.then_some(Lead::Title));
    let mut open: Option<(Lead, usize, usize)> = first.map(|lead| (lead, begins, 0));
    let mut close = |open: &mut Option<(Lead, usize, usize)>, end: usize| {
        let Some((lead, from, _)) = open.take() else { return };
        let place = TextRange { start: from.min(end), end }
            .trimmed(text, &[',', '-', '–', '(', ')', '.', ':', ';', '“', '”', '"', '‘', '’', '\'', '|']);
        if place.is_empty() {
            return;
        }
        let [title, employer, town] = &mut found;
        let titled = || plain(place.text(text)).split(' ').any(entries::is_title);
        let capital = place.text(text).starts_with(char::is_uppercase);
        if bare_title && from == begins && !(capital && titled()) {
            return;
        }
        let place = without_articles(text, place);
        if matches!(lead, Lead::Employer | Lead::Inside) && employer.is_none() && !is_employer(text, place) {
            return;
        }
        let slot = match lead {
            Lead::Title => title,
            Lead::Inside if employer.is_some() => town,
            Lead::Employer if employer.is_some() => town,
            Lead::Employer | Lead::Inside => employer,
            Lead::Stop => return,
        };
        slot.get_or_insert(place);
    };
    for (at, word) in words(inside, start.next) {
        let here = line.start + at;
        if let Some(period) = cut.iter().find(|period| period.start < here + word.len() && here < period.end)
        {
            close(&mut open, period.start);
            continue;
        }
        let bare =
            word.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '.').to_ascii_lowercase();
        // "4 month experience for Harwick Motors"
        let spent = start.of_time && matches!(bare.as_str(), "for" | "from" | "of") && open.is_none();
        let next = if spent { Some(Lead::Inside) } else { lead(&bare) };
        if let Some(next) = next.filter(|_| !word.ends_with(',')) {
            close(&mut open, here);
            open = Some((next, here + word.len(), 0));
            continue;
        }
        let opens = word.starts_with(['(', '|', '–', '—', ';']) || word == "-";
        if opens {
            close(&mut open, here);
            continue;
        }
        let ends = word.ends_with([',', ';', ')'])
            || (word.ends_with('.') && word.len() > 5 && !is_short_form(&bare));
        if let Some((_, _, count)) = &mut open {
            *count += 1;
        }
        if ends {
            close(&mut open, here + word.len());
        }
    }
    close(&mut open, line.end);
    let [mut title, mut employer, mut town] = found;
    // "8 months experience in Telephone Executive at Harwick Ltd"
    if start.of_time
        && title.is_none()
        && let (Some(inside), Some(at)) = (employer, town)
        && classify_words(inside.text(text), About::Work) == PartKind::Title
        && is_employer(text, at)
    {
        (title, employer, town) = (Some(inside), Some(at), None);
    } else if start.of_time
        && let Some(at) = town.filter(|at| {
            classify_words(at.text(text), About::Work) == PartKind::Organisation && is_employer(text, *at)
        })
    {
        // "… in the accounts department at Harwick Ltd"
        (employer, town) = (Some(at), None);
    }
    // "Working since May 2016": nothing beside the dates.
    if found_nothing(&found)
        && !cut.is_empty()
        && inside.split_whitespace().count() <= 10
        && before_dates(text, line, cut)
    {
        return Some(Vec::new());
    }
    let title = title.filter(|place| is_title(text, *place));
    let employer = employer.filter(|place| is_employer(text, *place));
    let known = |place: TextRange| classify_words(place.text(text), About::Work) == PartKind::Organisation;
    // What was done for some time may be a trade: "three years experience in maintenance".
    let employer = employer.filter(|place| !start.of_time || title.is_some() || known(*place));
    let dated = !cut.is_empty();
    let lone_title = title.is_some() && employer.is_none() && (start.of_title && inside.len() <= 90 || dated);
    // "Working with Harwick Ltd in Kelmarsh. Handling …": right behind the verb an employer may stand before more.
    let behind = |place: TextRange| {
        place.start <= line.start + start.next + LONGEST_JOINT && names_employer(place.text(text))
    };
    let lone_employer =
        employer.is_some_and(|place| dated || known(place) && (inside.len() <= 110 || behind(place)));
    if !((title.is_some() && employer.is_some()) || lone_title || lone_employer) {
        return None;
    }
    let mut items: Vec<Item> = Vec::new();
    let mut push = |place: Option<TextRange>, kind: PartKind| {
        items.extend(place.map(|place| Item { place, kind, line: number }));
    };
    push(title, PartKind::Title);
    push(employer, PartKind::Organisation);
    push(town.filter(|place| is_place_name(place.text(text))), PartKind::Place);
    Some(items)
}

fn found_nothing(found: &[Option<TextRange>; 3]) -> bool {
    found.iter().all(Option::is_none)
}

/// Whether nothing but the verb and small words stands beside the dates.
fn before_dates(text: &str, line: TextRange, cut: &[TextRange]) -> bool {
    words(line.text(text), 0).all(|(at, word)| {
        let here = line.start + at;
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_ascii_lowercase();
        cut.iter().any(|period| period.start < here + word.len() && here < period.end)
            || bare.is_empty()
            || VERBS.has(&bare)
            || BEFORE_VERBS.has(&bare)
            || lead(&bare) == Some(Lead::Stop)
    })
}

/// The title and the employer of a value behind a label: "Site supervisor in Harwick Works".
pub fn title_and_employer(text: &str, value: TextRange) -> Option<(TextRange, TextRange)> {
    let inside = value.text(text);
    let (at, length) =
        [" at ", " in ", " with "].iter().filter_map(|word| Some((inside.find(word)?, word.len()))).min()?;
    let title = TextRange { start: value.start, end: value.start + at };
    let employer =
        TextRange { start: value.start + at + length, end: value.end }.trimmed(text, &['"', '“', '”', '.']);
    let titled = plain(title.text(text)).split(' ').any(entries::is_title);
    (titled && is_employer(text, employer)).then_some((title, employer))
}

struct Start {
    /// Byte after the verb.
    next: usize,
    /// What follows right away: "as" alone begins a title.
    open: Option<Lead>,
    /// The verb is one that a title follows.
    of_title: bool,
    /// It is told how long something was done.
    of_time: bool,
}

/// Whether words begin by telling how long something was done: "Two years …", "6 months …".
pub fn begins_with_time(words: &str) -> bool {
    let first = words.split([' ', '-']).next().unwrap_or_default().to_ascii_lowercase();
    first.starts_with(|letter: char| letter.is_ascii_digit()) || NUMBERS.contains(&first.as_str())
}

/// Whether words begin as a sentence about a job does: "Worked as …", "I am working with …".
pub fn begins(words: &str) -> bool {
    verb(words, 0, &[]).is_some_and(|start| start.open.is_none())
}

/// Whether a line begins as a sentence about a job does.
fn verb(inside: &str, from: usize, cut: &[TextRange]) -> Option<Start> {
    let mut before = 0;
    let mut dated = false;
    for (at, word) in words(inside, 0) {
        // "Since June 2013 working with …"
        let here = from + at;
        if before < 4 && cut.iter().any(|period| period.start < here + word.len() && here < period.end) {
            dated = true;
            continue;
        }
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_ascii_lowercase();
        if bare.is_empty() && before < 4 {
            continue;
        }
        // "Oct 2012 to till date in Harwick Works as a foreman"
        if dated && lead(&bare).is_some_and(|lead| lead != Lead::Stop) {
            return Some(Start { next: at, open: None, of_title: false, of_time: false });
        }
        if VERBS.has(&bare) {
            let of_title =
                matches!(bare.as_str(), "designated" | "appointed" | "promoted" | "working" | "worked");
            return Some(Start { next: at + word.len(), open: None, of_title, of_time: false });
        }
        // "With Harwick Works as a trainee"
        if bare == "with" && before == 0 && word.starts_with(char::is_uppercase) {
            let titled = words(inside, 0).any(|(_, word)| matches!(word, "as" | "As" | "AS"));
            return titled.then_some(Start {
                next: at + word.len(),
                open: Some(Lead::Employer),
                of_title: false,
                of_time: false,
            });
        }
        if bare == "as" && before == 0 {
            let starts = word.starts_with(char::is_uppercase);
            return starts.then_some(Start {
                next: at + word.len(),
                open: Some(Lead::Title),
                of_title: true,
                of_time: false,
            });
        }
        // "One year and six months experience in …", "4 month training at …"
        if before == 0
            && (bare.starts_with(|letter: char| letter.is_ascii_digit())
                || NUMBERS.contains(&bare.split('-').next().unwrap_or_default())
                || matches!(bare.as_str(), "having" | "i" | "total"))
        {
            let spent = words(inside, 0).take(12).find_map(|(at, word)| {
                let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_ascii_lowercase();
                let noun = matches!(
                    bare.as_str(),
                    "experience" | "experiance" | "experienced" | "training" | "internship" | "exp" | "job"
                );
                // "2 years worked with Harwick Works as a fitter"
                (noun || !matches!(bare.as_str(), "i" | "is" | "was") && VERBS.has(&bare))
                    .then_some((at + word.len(), noun))
            });
            if let Some((next, of_time)) = spent {
                return Some(Start { next, open: None, of_title: false, of_time });
            }
        }
        before += 1;
        if before > 4 || !BEFORE_VERBS.has(&bare) {
            return None;
        }
    }
    None
}

fn words(inside: &str, from: usize) -> impl Iterator<Item = (usize, &str)> {
    let rest = inside.get(from..).unwrap_or_default();
    rest.split(is_space)
        .filter(|word| !word.is_empty())
        .map(move |word| ((word.as_ptr() as usize).saturating_sub(inside.as_ptr() as usize), word))
}

fn is_short_form(bare: &str) -> bool {
    matches!(
        bare.trim_end_matches('.'),
        "pvt"
            | "ltd"
            | "co"
            | "corp"
            | "inc"
            | "sr"
            | "jr"
            | "asst"
            | "engg"
            | "mr"
            | "ms"
            | "dr"
            | "st"
            | "govt"
            | "dept"
            | "p"
    )
}

fn without_articles(text: &str, place: TextRange) -> TextRange {
    let mut place = place;
    for _ in 0..2 {
        let inside = place.text(text);
        let Some((first, rest)) = inside.split_once(is_space) else { break };
        if !matches!(
            first.to_ascii_lowercase().as_str(),
            "a" | "an" | "the" | "m/s" | "m/s." | "ms." | "position" | "of"
        ) {
            break;
        }
        place = TextRange::of(inside, place.start, rest).trimmed(text, &['"', '“', '.']);
    }
    place
}

fn is_title(text: &str, place: TextRange) -> bool {
    let words = place.text(text);
    let folded = plain(words);
    let count = folded.split(' ').count();
    let known = folded.split(' ').any(entries::is_title);
    (1..=LONGEST_TITLE).contains(&count)
        && (known || words.starts_with(char::is_uppercase))
        && words.chars().any(char::is_alphabetic)
}

fn is_employer(text: &str, place: TextRange) -> bool {
    let words = place.text(text);
    let count = words.split_whitespace().count();
    (1..=LONGEST_EMPLOYER).contains(&count)
        && (words.starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit())
            || words.split(' ').any(is_legal_form))
        && words.chars().any(char::is_alphabetic)
}
