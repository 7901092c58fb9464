//! Whether two sources say a thing in the same lines: then what was read of them differently was misread, not stated.

use super::organisation::Organisation;
use crate::data::places::fold::fold;
use crate::model::application::{Application, PassageKind};
use crate::model::date::PartialDate;
use crate::model::evidence::Evidence;
use crate::model::folding::letters_and_digits;
use std::collections::BTreeSet;

/// A head with its dates may stand over this many lines.
const MOST_LINES: usize = 4;
/// Shorter lines are shared by chance: letters and digits, of which some must be digits.
const LEAST_LETTERS: usize = 14;

/// Whether the lines from which an entry was read, its head and its period, stand in the other source's text too.
///
/// `one` and `other` are the evidence of two entries of two sources. Without both texts, or without places in them, the
/// answer is no.
pub fn is_shared(application: &Application, one: &[&Evidence], other: &[&Evidence]) -> bool {
    let text_of = |evidence: &[&Evidence]| {
        let source = evidence.first()?.source;
        application
            .texts
            .iter()
            .find(|passage| passage.kind == PassageKind::Whole && passage.text.evidence.source == source)
    };
    let (Some(first), Some(second)) = (text_of(one), text_of(other)) else { return false };
    let (first, second) = (first.text.value.as_str(), second.text.value.as_str());
    let holds = |text: &str, evidence: &[&Evidence], beside: &str| {
        lines_of(text, evidence).is_some_and(|lines| letters_and_digits(beside).contains(&lines))
    };
    holds(first, one, second) || holds(second, other, first)
}

/// The text of a source, whole.
fn text_of(application: &Application, source: Option<u32>) -> Option<&str> {
    application
        .texts
        .iter()
        .find(|passage| passage.kind == PassageKind::Whole && passage.text.evidence.source == source)
        .map(|passage| passage.text.value.as_str())
}

/// Whether a source has a text.
pub fn has_text(application: &Application, source: u32) -> bool {
    text_of(application, Some(source)).is_some()
}

/// The words of a source's text, folded; initials with dots are one word. `None` where it has no text.
pub fn words_of(application: &Application, source: u32) -> Option<BTreeSet<String>> {
    Some(words_in(text_of(application, Some(source))?))
}

fn words_in(text: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for piece in text.split(|letter: char| !letter.is_alphanumeric() && letter != '.') {
        words.extend(piece.split('.').filter(|word| !word.is_empty()).map(fold));
        if piece.contains('.') {
            words.insert(fold(&piece.replace('.', "")));
        }
    }
    words
}

/// Whether two lines of a source's text that follow one another name an organisation: all words that tell it apart stand in them, and beside a
/// single one a word such as "university". A word of a town or a state elsewhere names no school.
pub fn names(windows: &[BTreeSet<String>], organisation: &Organisation) -> bool {
    windows.iter().any(|words| organisation.stands_among(words))
}

/// The words of every two lines of a source's text that follow one another, folded. `None` where it has no text.
pub fn windows_of(application: &Application, source: u32) -> Option<Vec<BTreeSet<String>>> {
    let text = text_of(application, Some(source))?;
    let lines: Vec<BTreeSet<String>> =
        text.lines().filter(|line| !line.trim().is_empty()).take(MOST_READ).map(words_in).collect();
    let together = |two: &[BTreeSet<String>]| two.iter().flatten().cloned().collect();
    if lines.len() < 2 {
        return Some(lines);
    }
    Some(lines.windows(2).map(together).collect())
}

/// Most lines of a text in which names are looked for.
const MOST_READ: usize = 2_000;

/// Lines below an entry's first one that may belong to it: tables break their rows over lines.
const LINES_BELOW: usize = 3;

/// The lines around evidence: as many from that many above it on.
fn lines_around<'a>(
    application: &'a Application,
    evidence: &Evidence,
    above: usize,
    count: usize,
) -> Option<impl Iterator<Item = &'a str>> {
    let text = text_of(application, evidence.source)?;
    let at = byte_at(text, evidence.span?.start)?;
    let line = text.get(..at)?.matches('\n').count();
    // Tables leave blank lines between the parts of a row.
    let full = |line: &&str| !line.trim().is_empty();
    Some(text.lines().skip(line.saturating_sub(above)).filter(full).take(count))
}

/// Whether a text has the year of a date in the line in which evidence stands.
pub fn says_year_beside(application: &Application, evidence: &Evidence, date: PartialDate) -> bool {
    let year = date.year.to_string();
    lines_around(application, evidence, 0, 1).is_some_and(|mut lines| {
        lines.any(|line| line.split(|letter: char| !letter.is_numeric()).any(|number| number == year))
    })
}

/// Words of a name on either side of its school word.
const MOST_WORDS: usize = 4;

/// The schools that a text names beside the place where evidence stands.
pub fn schools_beside(application: &Application, evidence: &Evidence) -> Vec<Organisation> {
    lines_around(application, evidence, 1, 2 + LINES_BELOW).map(schools_in).unwrap_or_default()
}

/// The schools that a text names between the first and the last of some evidence of one source, and below.
pub fn schools_among(application: &Application, evidence: &[&Evidence]) -> Vec<Organisation> {
    let Some(source) = evidence.first().map(|evidence| evidence.source) else { return Vec::new() };
    let Some(text) = text_of(application, source) else { return Vec::new() };
    let starts = || evidence.iter().filter_map(|evidence| byte_at(text, evidence.span?.start));
    let Some((first, last)) = starts().min().zip(starts().max()) else { return Vec::new() };
    let line = |at: usize| text.get(..at).map_or(0, |before| before.matches('\n').count());
    let (first, last) = (line(first), line(last));
    let from = first.saturating_sub(1);
    schools_in(text.lines().skip(from).take((last - from + 1 + LINES_BELOW).min(MOST_SECTION)))
}

/// The longest section of schools, in lines.
const MOST_SECTION: usize = 80;

fn schools_in<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<Organisation> {
    const SCHOOLS: &[&str] = &["universi", "univ.", "vishwavidyalaya", "college", "institute", "polytechnic"];
    const JOINING: &[&str] = &["of", "for", "&", "and"];
    let mut found = Vec::new();
    let parts = lines.flat_map(|line| line.split([',', ';', '/', '|', '(', ')', '[', ']', ':', '\t']));
    for part in parts {
        let words: Vec<&str> = part.split([' ', '\u{a0}']).filter(|word| !word.is_empty()).collect();
        for (at, word) in words.iter().enumerate() {
            let lower = word.to_lowercase();
            if let Some(initials) = university_initials(word) {
                found.push(Organisation::read(&format!("{initials} University")));
            }
            if !SCHOOLS.iter().any(|school| lower.starts_with(school)) {
                continue;
            }
            let of_name = |word: &&&str| {
                word.starts_with(char::is_uppercase) || JOINING.contains(&word.to_lowercase().as_str())
            };
            let before = words.iter().take(at).rev().take_while(of_name).take(MOST_WORDS);
            let mut name: Vec<&str> = before.copied().collect();
            name.reverse();
            name.push(word);
            name.extend(words.iter().skip(at + 1).take_while(of_name).take(MOST_WORDS));
            found.push(Organisation::read(&name.join(" ")));
        }
    }
    found.retain(|school| school.names_one() && school.school_kind().is_some());
    found
}

/// The initials of a university, as they end in south Asia: "JNTU", "R.G.P.V."
fn university_initials(word: &str) -> Option<String> {
    /// Initials of other things that end alike.
    const OTHERS: &[&str] = &["CPU", "EDU", "GPU", "MCU", "MOU", "PLU", "RTU", "SKU", "VPU"];
    let initials: String = word.chars().filter(|letter| *letter != '.').collect();
    let known = initials.ends_with('U') || matches!(initials.as_str(), "RGPV");
    let is_one = (3..=7).contains(&initials.len())
        && initials.chars().all(|letter| letter.is_ascii_uppercase())
        && known
        && !OTHERS.contains(&initials.as_str());
    is_one.then_some(initials)
}

/// The whole lines of a text in which the evidence stands, folded; `None` where they are too many or say too little.
fn lines_of(text: &str, evidence: &[&Evidence]) -> Option<String> {
    let start = evidence.iter().filter_map(|evidence| Some(evidence.span?.start)).min()?;
    let end = evidence.iter().filter_map(|evidence| Some(evidence.span?.end)).max()?;
    let (start, end) = (byte_at(text, start)?, byte_at(text, end)?);
    let before = text.get(..start)?;
    let from = before.rfind('\n').map_or(0, |line| line + 1);
    let to = text.get(end..)?.find('\n').map_or(text.len(), |line| end + line);
    let lines = text.get(from..to)?;
    if lines.lines().filter(|line| !line.trim().is_empty()).count() > MOST_LINES {
        return None;
    }
    let folded = letters_and_digits(lines);
    let tells = folded.chars().count() >= LEAST_LETTERS && folded.chars().any(char::is_numeric);
    tells.then_some(folded)
}

/// The byte at which a UTF-16 code unit of a text begins.
fn byte_at(text: &str, unit: u32) -> Option<usize> {
    let mut units = 0;
    for (at, letter) in text.char_indices() {
        if units >= unit {
            return Some(at);
        }
        units += u32::try_from(letter.len_utf16()).ok()?;
    }
    (units >= unit).then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::evidence::Span;

    fn evidence(text: &str, quote: &str) -> Evidence {
        let at = text.find(quote).unwrap();
        let units = |text: &str| u32::try_from(text.encode_utf16().count()).unwrap();
        let start = units(text.get(..at).unwrap());
        Evidence {
            source: Some(0),
            path: String::new(),
            quote: quote.to_owned(),
            span: Some(Span { start, end: start + units(quote) }),
            confidence: None,
        }
    }

    #[test]
    fn the_lines_of_an_entry_are_taken_whole() {
        let text = "😀 Skills\nGlazier, Harrow Glass\nMar 2017 – Aug 2022\n• Cut panes\n";
        let (employer, start) = (evidence(text, "Harrow Glass"), evidence(text, "Mar 2017"));
        assert_eq!(lines_of(text, &[&employer, &start]).as_deref(), Some("glazierharrowglassmar2017aug2022"));
    }

    #[test]
    fn schools_of_a_row_are_found_with_their_words() {
        let lines =
            "B.Tech, Jahangir College of Engineering (Meghna University)\nBoard/University\nfrom JNTU, CPU";
        let found = schools_in(lines.lines());
        let names: Vec<&str> = found.iter().map(Organisation::folded).collect();
        assert_eq!(names, ["jahangir college of engineering", "meghna university", "jntu university"]);
    }

    #[test]
    fn lines_that_say_little_or_are_many_are_no_passage() {
        let text = "2017\nHarrow Glass\na\nb\nc\nd 2019\n";
        assert_eq!(lines_of(text, &[&evidence(text, "2017")]), None);
        assert_eq!(lines_of(text, &[&evidence(text, "Harrow Glass"), &evidence(text, "2019")]), None);
        assert_eq!(lines_of(text, &[&evidence(text, "Harrow Glass")]), None);
    }
}
