//! Where a statement stands.

use super::invisible::shown;
use serde::Serialize;

/// Quotes longer than this many characters are cut, with an ellipsis.
pub const LONGEST_QUOTE: usize = 240;

/// Statements read from a file with less confidence than this are not compared.
pub const LEAST_CONFIDENCE: f64 = 0.6;

/// A quoted statement with its place in the submission.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Evidence {
    /// Position in `sources`; absent when the path is of the submission itself, such as `/session/offsets`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub source: Option<u32>,
    /// JSON Pointer into the source's `person`, or to `/text`, `/fileName` and the like of the source.
    pub path: String,
    /// The statement as written, at most 240 characters.
    pub quote: String,
    /// Where the quote stands in the source's text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub span: Option<Span>,
    /// How sure the reading of a file is, above 0 and below 1; absent for what was given as structured data.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub confidence: Option<f64>,
}

/// A stretch of a source's text, counted in UTF-16 code units, the end not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Span {
    /// First code unit.
    pub start: u32,
    /// One past the last code unit.
    pub end: u32,
}

/// A value together with the place where it was stated.
#[derive(Debug, Clone, PartialEq)]
pub struct Sourced<T> {
    /// What was stated.
    pub value: T,
    /// Where it was stated.
    pub evidence: Evidence,
}

impl<T> Sourced<T> {
    /// The same place, with another value.
    pub fn map<U>(&self, change: impl FnOnce(&T) -> U) -> Sourced<U> {
        Sourced { value: change(&self.value), evidence: self.evidence.clone() }
    }
}

/// A text as it may be quoted: bounded, with control characters and what nobody sees left out or shown as a replacement mark.
pub fn quotable(text: &str) -> String {
    let text = text.trim();
    if text.len() <= LONGEST_QUOTE && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.to_owned();
    }
    let head = text.as_bytes().get(..=LONGEST_QUOTE);
    if head.is_some_and(|head| head.iter().all(|byte| matches!(byte, b' '..=b'~'))) {
        return format!("{}…", &text[..LONGEST_QUOTE]);
    }
    // What is not seen takes no room, within reason.
    let text = shown(&text.chars().take(8 * LONGEST_QUOTE).collect::<String>());
    let mut quote: String = text
        .chars()
        .take(LONGEST_QUOTE + 1)
        .map(|character| match character {
            '\n' | '\r' | '\t' => ' ',
            control if control.is_control() => '\u{fffd}',
            other => other,
        })
        .collect();
    if quote.chars().count() > LONGEST_QUOTE {
        quote.pop();
        quote.push('…');
    }
    quote
}
