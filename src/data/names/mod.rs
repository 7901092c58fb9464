//! Personal names as people write them: spellings, short forms, scripts, particles, titles.
//!
//! Nothing here says where a name comes from: the tables hold no country, and every look-up answers about two spellings or one word.

pub mod derived;
pub mod lexicon;
pub mod scripts;

use super::lists::{List, Words};

static CHARACTERS: &str = include_str!("characters.txt");

/// Where a table comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// File of the table in this folder.
    pub table: &'static str,
    /// What it was made from.
    pub source: &'static str,
    /// Licence of the source.
    pub licence: &'static str,
    /// Date of the source, or of the copy that was read where it names none: `YYYY-MM-DD`.
    pub date: &'static str,
}

/// Every table with its sources.
pub const PROVENANCE: &[Provenance] = &[
    Provenance {
        table: "lexicon.bin",
        source: "popular-names-by-country, romanised columns: known name parts",
        licence: "CC0-1.0",
        date: "2026-11-23",
    },
    Provenance {
        table: "lexicon.bin",
        source: "nicknames: English short forms, less source/corrections.txt",
        licence: "Apache-2.0",
        date: "2026-11-23",
    },
    Provenance {
        table: "lexicon.bin",
        source: "source/equivalents.txt, source/surnames.txt, source/parts.txt, source/ordinary.txt, written for this project",
        licence: "same as this project",
        date: "2026-11-23",
    },
    Provenance {
        table: "characters.txt",
        source: "source/surnames.txt, and popular-names-by-country: Japanese names in Han characters with their readings",
        licence: "CC0-1.0",
        date: "2026-11-23",
    },
    Provenance {
        table: "han.txt",
        source: "Unicode Han Database 15.0, kMandarin and variants, for characters that are usual in names",
        licence: "Unicode-3.0",
        date: "2022-08-01",
    },
    Provenance {
        table: "latin.txt",
        source: "Unicode Character Database 15.0, decompositions",
        licence: "Unicode-3.0",
        date: "2022-09-02",
    },
    Provenance {
        table: "alphabets.txt",
        source: "usual romanisations (BGN/PCGN, ISO, Hepburn, Revised Romanisation, RTGS), written for this project",
        licence: "same as this project",
        date: "2026-11-23",
    },
];

/// Whether `word` (`a`–`z`, lower case) is part of a known given or family name. Exact: the table is a list, not a filter.
pub fn is_name_part(word: &str) -> bool {
    lexicon::look_up(word).is_some_and(|entry| entry.name)
}

/// Whether `word` (`a`–`z`, lower case) is an ordinary word of addresses, slugs and file names.
pub fn is_ordinary_word(word: &str) -> bool {
    lexicon::look_up(word).is_some_and(|entry| entry.ordinary)
}

/// Folds Latin text to `a`–`z`; `None` when it holds anything but Latin letters and marks.
pub fn fold(text: &str) -> Option<String> {
    let mut out = String::new();
    for letter in text.chars().filter(|&letter| !scripts::is_mark(letter)) {
        if scripts::script(letter) != Some(scripts::Script::Latin) {
            return None;
        }
        out.push_str(scripts::base(letter));
    }
    Some(out)
}

/// The two parts of `characters.txt`: rows of a group with its characters, and names in Han characters with their readings.
fn character_parts() -> (&'static str, &'static str) {
    CHARACTERS.split_once('=').unwrap_or(("", ""))
}

/// The groups of a family name written in Han or Hangul characters; none when it is not in the table.
pub fn family_groups(name: &str) -> Vec<u16> {
    let mut groups = Vec::new();
    let (rows, _) = character_parts();
    let Some(first) = name.chars().next() else {
        return groups;
    };
    let single = name.len() == first.len_utf8();
    for (at, _) in rows.match_indices(first) {
        let (before, after) = rows.split_at_checked(at).unwrap_or(("", ""));
        let row = before.rsplit('\n').next().unwrap_or("");
        // A row is the group, a space, the single characters, and names of two characters after a further space.
        let found = match row.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix(' ') {
            Some(singles) if !singles.contains(' ') => single,
            Some(_) => {
                row.ends_with(' ')
                    && after
                        .strip_prefix(name)
                        .is_some_and(|rest| rest.starts_with([' ', '\n']) || rest.is_empty())
            }
            None => false,
        };
        let number = row.split(' ').next().and_then(|number| number.parse().ok());
        if let (true, Some(group)) = (found, number) {
            lexicon::enter(&mut groups, group);
        }
    }
    groups
}

/// The readings of a name in Han characters that has readings of its own, spelled in Hepburn.
pub fn kanji_readings(name: &str) -> impl Iterator<Item = &'static str> {
    let (_, rows) = character_parts();
    let whole = |&(at, _): &(usize, &str)| at == 0 || rows.as_bytes().get(at - 1) == Some(&b'\n');
    rows.match_indices(name.chars().next().unwrap_or('\0'))
        .filter(whole)
        .find_map(|(at, _)| {
            let rest = rows.get(at..)?.strip_prefix(name)?.lines().next()?;
            rest.starts_with(|c: char| c.is_ascii_lowercase()).then_some(rest)
        })
        .unwrap_or("")
        .split_ascii_whitespace()
}

static TEXT: List = List::of(include_str!("../../../data/names.txt"));
static PARTICLES: Words = Words::of(&TEXT, "particle");
static HONORIFICS: Words = Words::of(&TEXT, "honorific");
static PLAIN_SUFFIXES: Words = Words::of(&TEXT, "plain-suffix");
static SUFFIXES: Words = Words::of(&TEXT, "suffix");
static DEGREES: Words = Words::of(&TEXT, "degree");
static ROLE_WORDS: Words = Words::of(&TEXT, "role");
static DOCUMENT_WORDS: Words = Words::of(&TEXT, "document");

/// Words before a family name that belong to it and say nothing alone, folded but for the letters that make them another word.
pub fn is_particle(word: &str) -> bool {
    PARTICLES.has(word)
}

/// Titles that stand before a name and are no part of it.
pub fn is_honorific(word: &str) -> bool {
    HONORIFICS.has(word)
}

/// Suffixes that are no one's name, so that they go even after a single word.
pub fn is_plain_suffix(word: &str) -> bool {
    PLAIN_SUFFIXES.has(word)
}

/// Generations and degrees that stand after a name and are no part of it.
pub fn is_suffix(word: &str) -> bool {
    SUFFIXES.has(word)
}

/// Degrees that are names too, and are suffixes only after a comma.
pub fn is_degree(word: &str) -> bool {
    DEGREES.has(word)
}

/// Words of roles and headings that are no part of a name wherever they stand.
pub fn is_role_word(word: &str) -> bool {
    ROLE_WORDS.has(word)
}

/// Words of documents and mail that stand beside a name in a file's name or an address.
pub fn is_document_word(word: &str) -> bool {
    DOCUMENT_WORDS.has(word)
}
