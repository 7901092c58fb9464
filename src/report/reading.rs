//! What was read of a text, for a person to look through: every value with its place and how sure it is, then what is left.

use crate::model::evidence::{LEAST_CONFIDENCE, Span, quotable};
use crate::model::submission::{Located, Source, UnreadWhy};
use crate::report::words::{self, Language, Phrase};
use std::fmt::Write;

/// Writes it as lines of text.
pub fn text(source: &Source, language: &Language) -> String {
    let say = |phrase: Phrase| language.say(phrase);
    let mut out = String::new();
    let text: Vec<u16> = source.text.as_deref().unwrap_or_default().encode_utf16().collect();
    let quote = |span: Span| {
        let stretch = usize::try_from(span.start).ok().zip(usize::try_from(span.end).ok());
        let units = stretch.and_then(|(start, end)| text.get(start..end)).unwrap_or_default();
        quotable(&String::from_utf16_lossy(units))
    };
    let _ = writeln!(out, "{}", say(Phrase::ReadingRead));
    let mut located: Vec<&Located> = source.located.iter().collect();
    located.sort_by_cached_key(|place| natural(&place.path));
    for place in located {
        let written = place.span.map_or_else(|| say(Phrase::ReadingLinkTarget).to_owned(), quote);
        let mark = match place.confidence {
            Some(confidence) if confidence < LEAST_CONFIDENCE => {
                format!("  {}", say(Phrase::ReadingNotSure))
            }
            _ => String::new(),
        };
        let _ = writeln!(out, "  {}  {written}{mark}", place.path);
    }
    let Some(reading) = &source.reading else { return out };
    for sign in &reading.misread {
        let why = say(words::misread(*sign));
        let _ = writeln!(out, "{}", language.fill(Phrase::ReadingMayBeMisread, &[("why", why)]));
    }
    let left: Vec<_> = reading.unread.iter().filter(|unread| unread.why != UnreadWhy::Heading).collect();
    if !left.is_empty() {
        let _ = writeln!(out, "{}", say(Phrase::ReadingInNoValue));
    }
    for unread in left {
        // What may not be known is named and not repeated.
        let written = if unread.why == UnreadWhy::Refused { "…".to_owned() } else { quote(unread.span) };
        let _ = writeln!(out, "  {}", language.colon(say(words::unread(unread.why)), &written));
    }
    out
}

/// A path with its numbers in their order.
fn natural(path: &str) -> Vec<(u32, String)> {
    path.split('/').map(|part| (part.parse().unwrap_or(u32::MAX), part.to_owned())).collect()
}
