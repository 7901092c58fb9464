//! Words in the names of employers and schools that say nothing of which one is meant, and other names that large ones bear.

use super::lists::{List, Table};
use super::places::fold::fold;
use std::sync::OnceLock;

static TEXT: List = List::of(include_str!("../../data/organisations.txt"));

/// When the tables were last checked.
pub const DATE: &str = "2026-11";

/// Legal forms at the end of a name, in folded form. Compiled from national usage.
pub const LEGAL_FORMS: &[&str] = &[
    "ab",
    "ag",
    "aps",
    "as",
    "asa",
    "bhd",
    "bv",
    "co",
    "company",
    "corp",
    "corporation",
    "cv",
    "eg",
    "ev",
    "fze",
    "gmbh",
    "inc",
    "incorporated",
    "jsc",
    "kft",
    "kg",
    "kgaa",
    "kk",
    "lda",
    "limited",
    "llc",
    "llp",
    "lp",
    "ltd",
    "ltda",
    "limitada",
    "mbh",
    "nv",
    "ohg",
    "oy",
    "oyj",
    "pbc",
    "plc",
    "private",
    "pte",
    "pty",
    "pvt",
    "sa",
    "sab",
    "sapi",
    "sarl",
    "sas",
    "sdn",
    "se",
    "sl",
    "spa",
    "srl",
    "sro",
    "ug",
    "ооо",
    "оао",
    "пао",
    "зао",
    "ао",
    "株式会社",
    "有限公司",
];

/// Words between the others, in folded form: articles, prepositions and "and" of languages written in Latin letters.
pub const LINKING: &[&str] = &[
    "a", "and", "at", "da", "das", "de", "degli", "dei", "del", "della", "der", "des", "di", "die", "do",
    "dos", "du", "e", "el", "et", "for", "fur", "in", "la", "las", "le", "les", "los", "of", "on", "the",
    "to", "und", "van", "von", "y", "zu", "zur",
];

/// A name folded, without legal form at its end and article at its beginning: equal for spellings of one name.
pub fn key(name: &str) -> String {
    let folded = fold(name);
    let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    while words.len() > 1 && words.last().is_some_and(|last| LEGAL_FORMS.contains(last) || *last == "and") {
        words.pop();
    }
    if words.len() > 1 && words.first() == Some(&"the") {
        words.remove(0);
    }
    words.join(" ")
}

/// The English form of a word that many names share, and whether it is written in another language or shortened; `None`
/// for words that tell names apart.
pub fn generic(word: &str) -> Option<(&'static str, bool)> {
    static TABLE: OnceLock<Table<(&str, Option<&str>)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let split = |entry: &'static str| match entry.split_once(" = ") {
            Some((word, english)) => (word, Some(english)),
            None => (entry, None),
        };
        Table::of(TEXT.entries("generic").map(split).collect())
    });
    table.get(word).map(|(word, english)| (english.unwrap_or(word), english.is_some()))
}

/// The rows of names that one folded name stands in, as numbers; equal for two names of one organisation.
pub fn alias(folded: &str) -> impl Iterator<Item = usize> + '_ {
    static TABLE: OnceLock<Vec<(&str, usize)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let rows = TEXT.entries("aliases").enumerate();
        let mut names: Vec<(&str, usize)> =
            rows.flat_map(|(row, names)| names.split('|').map(move |name| (name, row))).collect();
        names.sort_unstable();
        names
    });
    let from = table.partition_point(|(name, _)| *name < folded);
    table.iter().skip(from).take_while(move |(name, _)| *name == folded).map(|(_, row)| *row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_as_names_are_compared_with_them() {
        let unlike: Vec<(&str, String)> = TEXT
            .entries("generic")
            .map(|entry| entry.split(" = ").next().unwrap_or(entry))
            .filter(|word| fold(word) != **word)
            .map(|word| (word, fold(word)))
            .collect();
        assert!(unlike.is_empty(), "{unlike:?}");
    }

    #[test]
    fn words_and_names_are_found() {
        assert_eq!(generic("univ"), Some(("university", true)));
        assert_eq!(generic("university"), Some(("university", false)));
        assert_eq!(generic("chicago"), None);
        assert_eq!(alias("ibm").next(), alias("international business machines").next());
        assert_eq!(alias("chicago").count(), 0);
    }
}
