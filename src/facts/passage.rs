//! Whether two sources say a thing in the same lines: then what was read of them differently was misread, not stated.

use crate::model::application::{Application, PassageKind};
use crate::model::evidence::Evidence;
use crate::model::folding::letters_and_digits;

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
    fn lines_that_say_little_or_are_many_are_no_passage() {
        let text = "2017\nHarrow Glass\na\nb\nc\nd 2019\n";
        assert_eq!(lines_of(text, &[&evidence(text, "2017")]), None);
        assert_eq!(lines_of(text, &[&evidence(text, "Harrow Glass"), &evidence(text, "2019")]), None);
        assert_eq!(lines_of(text, &[&evidence(text, "Harrow Glass")]), None);
    }
}
