//! Regular forms of listed names: a family name of a woman or a man, one made of a father's name, one with its article.
//!
//! The grammars of the languages that make them, written for this project, November 2026. A form counts only where what is
//! left of it is in the list and is no ordinary word: nothing is guessed.

use super::lexicon;

/// Endings, and what takes their place in the listed form.
const ENDINGS: &[(&str, &[&str])] = &[
    ("ova", &["ov", "", "o", "a"]),
    ("eva", &["ev", "", "i", "y", "a"]),
    ("ina", &["in"]),
    ("skaya", &["sky", "skiy", "ski", "skii"]),
    ("ska", &["ski", "sky"]),
    ("cka", &["cki", "cky"]),
    ("dzka", &["dzki"]),
    ("ov", &["ova", "", "o", "a"]),
    ("ev", &["eva", "", "i", "y", "a"]),
    ("sky", &["ska", "skaya", "ski"]),
    ("ski", &["ska", "sky"]),
    ("ovich", &["", "o", "a"]),
    ("evich", &["", "i", "y", "ey", "ei"]),
    ("ovna", &["", "o", "a"]),
    ("evna", &["", "i", "y", "ey", "ei"]),
    ("ovych", &["", "o"]),
    ("ivna", &["", "o"]),
    ("sson", &["", "i", "l"]),
    ("arson", &["ur", ""]),
    ("ason", &["i", "a"]),
    ("dottir", &["", "s"]),
    ("sdottir", &["", "i", "l"]),
    ("ardottir", &["ur", ""]),
    ("adottir", &["i", "a"]),
    ("escu", &["", "u", "e", "a"]),
    ("opoulos", &["", "os", "is", "as"]),
    ("opoulou", &["", "os", "is", "as"]),
    ("idis", &["", "os", "is"]),
    ("akis", &["", "os", "is"]),
    ("ou", &["os", "is"]),
    ("yan", &["", "i", "o"]),
    ("shvili", &["", "a", "i"]),
    ("dze", &["", "a", "i"]),
    ("oglu", &["", "i"]),
    ("zadeh", &["", "i"]),
    ("pour", &["", "i"]),
    ("nejad", &["", "i"]),
    ("aite", &["as"]),
    ("iene", &["as", "is"]),
];

/// Beginnings that belong to a listed name.
const BEGINNINGS: &[&str] = &["abdal", "abdel", "abdul", "abu", "al", "el", "mac", "mc", "papa"];

/// Letters that must be left of a form.
const LEAST: usize = 3;

/// Whether a word (`a`–`z`, lower case) that is not listed is a regular form of a listed name.
pub fn is_derived(word: &str) -> bool {
    let listed = |word: &str| lexicon::look_up(word).is_some_and(|entry| entry.name && !entry.ordinary);
    let by_ending = ENDINGS.iter().any(|(ending, instead)| {
        word.strip_suffix(ending).is_some_and(|stem| {
            stem.len() >= LEAST && instead.iter().any(|other| listed(&format!("{stem}{other}")))
        })
    });
    by_ending
        || BEGINNINGS.iter().any(|beginning| {
            word.strip_prefix(beginning).is_some_and(|stem| stem.len() > LEAST && listed(stem))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_forms_are_known_and_ordinary_words_are_not() {
        for word in ["volkova", "morozova", "ivanovna", "ivanovich", "petrovich", "alrashid", "elkhoury"] {
            assert!(is_derived(word), "{word}");
        }
        for word in [
            "almond", "alone", "element", "elbow", "mason", "season", "reason", "lesson", "basic", "music",
            "public", "graphic", "mechanic", "medicina", "machine", "macbook", "album", "alarm", "elder",
            "electric", "republic", "logistic", "academic", "paper", "plastic", "ceramic", "organic",
            "island", "pour",
        ] {
            assert!(!is_derived(word), "{word}");
        }
    }
}
