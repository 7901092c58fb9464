//! Words of addresses, slugs and files' names that are nobody's name.

use super::lists::{List, Words};

static TEXT: List = List::of(include_str!("../../data/handles.txt"));
static WORDS: Words = Words::of(&TEXT, "word");
static BRANDS: Words = Words::of(&TEXT, "brand");
static JOINING: Words = Words::of(&TEXT, "joining");

/// Whether a folded word is an everyday word or a brand.
pub fn is_nobodys(word: &str) -> bool {
    WORDS.has(word) || BRANDS.has(word)
}

/// Whether a folded word joins two people: "anna.and.peter".
pub fn joins_two(word: &str) -> bool {
    JOINING.has(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_several_languages_are_known() {
        for word in ["photo", "werkstatt", "tienda", "boulangerie", "loja", "linkedin"] {
            assert!(is_nobodys(word), "{word}");
        }
        assert!(!is_nobodys("halversen") && joins_two("und") && !joins_two("y"));
    }
}
