//! Signs that show nothing, which word processors and web pages leave between letters.

use std::borrow::Cow;

/// A text without its hidden signs, and where they stood.
#[derive(Debug)]
pub struct Shown<'t> {
    /// What a person sees.
    pub text: Cow<'t, str>,
    /// For each hidden sign, the UTF-16 unit of the shown text before which it stood, in order.
    hidden: Vec<u32>,
}

impl<'t> Shown<'t> {
    /// Drops what shows nothing. Joiners stay in scripts and pictures whose look they change.
    pub fn of(text: &'t str) -> Self {
        if !text.chars().any(is_hidden) {
            return Self { text: Cow::Borrowed(text), hidden: Vec::new() };
        }
        let mut shown = String::with_capacity(text.len());
        let mut hidden = Vec::new();
        let mut unit = 0u32;
        let mut before = None;
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            let joins = matches!(letter, '\u{200c}' | '\u{200d}')
                && (before.is_some_and(is_joining) || letters.peek().copied().is_some_and(is_joining));
            if is_hidden(letter) && !joins {
                hidden.push(unit);
                continue;
            }
            shown.push(letter);
            unit = unit.saturating_add(if letter > '\u{ffff}' { 2 } else { 1 });
            before = Some(letter);
        }
        Self { text: Cow::Owned(shown), hidden }
    }

    /// Where a stretch of the shown text stands in the whole text, in UTF-16.
    pub fn whole(&self, start: u32, end: u32) -> (u32, u32) {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let first = count(self.hidden.partition_point(|at| *at <= start));
        let last = count(self.hidden.partition_point(|at| *at < end));
        (start.saturating_add(first), end.saturating_add(last))
    }
}

/// Zero-width spaces and joiners, the mark of byte order, and hyphens that only show where a line is broken.
fn is_hidden(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Letters and pictures that a joiner beside them changes.
fn is_joining(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{109f}' | '\u{1780}'..='\u{18af}' | '\u{2600}'..='\u{27bf}' | '\u{fb50}'..='\u{fdff}' | '\u{fe0f}' | '\u{fe70}'..='\u{fefc}' | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_keeps_its_place() {
        let shown = Shown::of("\u{feff}Ada\u{200b} \u{200b}Reed😀\u{ad}!");
        assert_eq!(shown.text, "Ada Reed😀!");
        assert_eq!(shown.whole(0, 3), (1, 4));
        assert_eq!(shown.whole(0, 8), (1, 11));
        assert_eq!(shown.whole(10, 11), (14, 15));
    }

    #[test]
    fn joiners_stay_where_they_are_seen() {
        for text in ["می‌خواهم", "क्‍ष", "👩‍🌾", "plain"] {
            assert_eq!(Shown::of(text).text, text);
        }
        assert_eq!(Shown::of("fast\u{200d}er \u{200c}mill").text, "faster mill");
    }
}
