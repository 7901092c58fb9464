//! What a template, a word processor or an assistant leaves in a text that was sent without a last look.

use super::lists::{List, Words};

static TEXT: List = List::of(include_str!("../../data/left-overs.txt"));
static GAPS: Words = Words::of(&TEXT, "gap");
static GAP_STARTS: Words = Words::of(&TEXT, "gap-start");
static FILLING: Words = Words::of(&TEXT, "text");
static OPENINGS: Words = Words::of(&TEXT, "opening");
static CLOSINGS: Words = Words::of(&TEXT, "closing");
static SELF: Words = Words::of(&TEXT, "self");
static BESIDE: Words = Words::of(&TEXT, "beside");

/// Whether the folded words between two brackets are those of a gap.
pub fn is_gap(words: &str) -> bool {
    GAPS.has(words)
}

/// Whether a folded word begins a gap of several words.
pub fn starts_a_gap(word: &str) -> bool {
    GAP_STARTS.has(word)
}

/// Filling text, anywhere.
pub fn filling() -> &'static [&'static str] {
    FILLING.all()
}

/// How an assistant's answer opens, at the beginning of a line.
pub fn openings() -> &'static [&'static str] {
    OPENINGS.all()
}

/// What an assistant says after what it wrote, and of itself, at the beginning of a sentence.
pub fn asides() -> impl Iterator<Item = &'static str> {
    CLOSINGS.all().iter().chain(SELF.all()).copied()
}

/// Words of texts that speak about such phrases.
pub fn beside() -> &'static [&'static str] {
    BESIDE.all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_languages_are_listed() {
        for language in crate::data::phrases::LANGUAGES {
            for part in ["gap", "opening", "closing", "self"] {
                assert!(TEXT.entries(&format!("{part} {language}")).count() >= 2, "{part} {language}");
            }
        }
        assert!(is_gap("company") && starts_a_gap("your") && !is_gap("bees"));
    }
}
