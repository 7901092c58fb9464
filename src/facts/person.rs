//! Names of people in addresses, slugs, file names and where people give their own.

use super::name::{self, NameComparison, NameReader, PersonName};
use super::words::Words;
use crate::data::handles;
use crate::data::letters::{OF_BUSINESSES, OF_OTHERS};
use crate::data::named_after::is_named_after;
use crate::data::names::derived::is_derived;
use crate::data::names::{
    fold, is_document_word, is_honorific, is_name_part, is_ordinary_word, is_particle, is_role_word,
    is_suffix, scripts,
};
use crate::data::organisations::{LEGAL_FORMS, generic};
use crate::data::places::fold::fold as fold_place;
use crate::data::places::meanings;
use crate::data::titles::occupation;

/// A complete name of a person, beyond doubt: split at its own separators, every part known, and not an organisation's.
pub fn named(reader: &NameReader, text: &str) -> Option<PersonName> {
    let found = reader.split_identifier(text)?;
    let tokens: Vec<&str> = found.tokens().collect();
    (!is_named_after(&tokens) && !is_of_two(text)).then_some(found)
}

/// Whether an address joins two people, as couples do: it is nobody's complete name.
pub fn is_of_two(text: &str) -> bool {
    let lower = name::without_ending(text.trim()).to_lowercase();
    let words: Vec<&str> = lower.split(is_separator).collect();
    words.windows(3).any(|three| match three {
        [one, joining, other] => {
            let of_name = |word: &str| word.chars().count() > 1 && !is_document_word(word);
            handles::joins_two(joining) && of_name(one) && of_name(other)
        }
        _ => false,
    })
}

/// How well the tables know the parts of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Listed {
    /// None of them.
    None,
    /// One of them, or more.
    Some,
    /// All of them.
    All,
}

/// A complete name that a text spells.
#[derive(Debug, Clone)]
pub struct Spelled {
    /// The name.
    pub name: PersonName,
    /// How well the tables know it.
    pub listed: Listed,
}

/// Most parts of a name that is known by its form alone.
const MOST_PARTS: usize = 4;
/// Longest part of such a name, in letters.
const LONGEST_PART: usize = 20;

/// A complete name that an address, a slug or a file's name spells, whether or not a table knows it: two to four parts of letters at its own
/// separators, digits aside, none of them an everyday word, a role, a brand or a place. By itself its form says little: it takes words that
/// say so, or a second trace of other origin that spells the same.
pub fn spelled(reader: &NameReader, text: &str) -> Option<Spelled> {
    if let Some(name) = named(reader, text) {
        return Some(Spelled { name, listed: Listed::All });
    }
    if text.contains('@') || is_of_two(text) {
        return None;
    }
    let lower = name::without_ending(text.trim()).to_lowercase();
    let mut parts: Vec<&str> = Vec::new();
    for raw in lower.split(is_separator) {
        let word = raw.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let versioned = word.is_empty()
            || word.len() < raw.len() && matches!(word, "v" | "r" | "rev" | "ver" | "version");
        // The letters and digits that a site adds are no part of the name.
        if versioned || is_document_word(word) || word.chars().any(|letter| letter.is_ascii_digit()) {
            continue;
        }
        parts.push(word);
    }
    by_form(reader, &parts, false)
}

/// The complete name that a profile's address spells. Behind it may stand a trade, which people add.
pub fn spelled_by_profile(reader: &NameReader, account: &str) -> Option<Spelled> {
    let mut parts: Vec<&str> = account
        .split('-')
        .filter(|part| !part.is_empty() && !part.chars().any(|letter| letter.is_ascii_digit()))
        .collect();
    loop {
        if let Some(found) = spelled(reader, &parts.join("-")) {
            return Some(found);
        }
        let last = parts.pop()?;
        if parts.len() < 2 || !is_word(last) {
            return None;
        }
    }
}

/// The same of words that stand where people give their name, each of which begins in upper case or has no case.
pub fn spelled_in_words(reader: &NameReader, text: &str) -> Option<Spelled> {
    let mut parts: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let short = word.trim_end_matches('.');
        let begins = short.chars().next()?;
        if begins.is_lowercase() && !is_particle(short) {
            return None;
        }
        parts.extend(short.to_lowercase().split('.').filter(|part| !part.is_empty()).map(str::to_owned));
    }
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let mut found = by_form(reader, &parts, true)?;
    let written = reader.parse(text);
    if written.is_complete() {
        found.name = written;
    }
    Some(found)
}

/// `says_so` tells that the words stand where people give their name.
fn by_form(reader: &NameReader, parts: &[&str], says_so: bool) -> Option<Spelled> {
    let mut full = 0;
    let mut listed = 0;
    let (mut places, mut ordinary) = (0, 0);
    for part in parts {
        let letters = |letter: char| {
            scripts::script(letter).is_some() || scripts::is_mark(letter) || "'’ʼ-".contains(letter)
        };
        if !part.chars().all(letters) || part.chars().count() > LONGEST_PART {
            return None;
        }
        let folded = fold(&part.replace(['\'', '’', 'ʼ', '-'], ""));
        let word = folded.as_deref().unwrap_or(part);
        let count = word.chars().count();
        if count == 1 && folded.is_some() || is_particle(word) || is_honorific(word) || is_suffix(word) {
            continue;
        }
        // An everyday word that is a name as well is one beside a part that is nothing else.
        let both = is_ordinary_word(word) && is_name_part(word) && !is_word_beside_names(word);
        if count < 2 || !both && is_word(word) {
            return None;
        }
        ordinary += usize::from(both);
        let known = !both && (is_name_part(word) || is_derived(word));
        places += usize::from(!known && !both && meanings(&fold_place(word)).next().is_some());
        full += 1;
        listed += usize::from(known);
    }
    // Many names are places too: beside another name, or where a name is given, they are read as names.
    let is_a_place_word = if says_so { places == full } else { places > 0 && listed + ordinary == 0 };
    if is_a_place_word || ordinary == full {
        return None;
    }
    let is_place = || meanings(&fold_place(&parts.join(" "))).next().is_some();
    if !(2..=MOST_PARTS).contains(&full)
        || parts.len() > MOST_PARTS + 2
        || is_place()
        || is_named_after(parts)
    {
        return None;
    }
    let name = reader.parse(&parts.join(" "));
    let listed = match listed {
        0 => Listed::None,
        known if known == full => Listed::All,
        _ => Listed::Some,
    };
    name.is_complete().then_some(Spelled { name, listed })
}

/// Whether a folded word is one of everyday use, of roles, trades, documents, organisations or brands.
pub fn is_word(word: &str) -> bool {
    is_ordinary_word(word) || is_word_beside_names(word)
}

/// The same without the words that the table of names knows as everyday ones.
fn is_word_beside_names(word: &str) -> bool {
    is_role_word(word)
        || is_document_word(word)
        || handles::is_nobodys(word)
        || generic(word).is_some()
        || LEGAL_FORMS.contains(&word)
        || occupation(word).is_some()
        || OF_OTHERS.binary_search(&word).is_ok()
        || OF_BUSINESSES.binary_search(&word).is_ok()
}

/// Whether a word of a name stands by itself in lower case in a text, as everyday words do; inside addresses names do so too.
pub fn is_written_as_a_word(name: &PersonName, text: &str, words: &Words) -> bool {
    name.tokens().filter(|token| token.chars().count() > 1).any(|token| {
        words.find(token).any(|at| {
            let Some(place) = words.stretch(at, 1) else { return false };
            let before = text.get(..place.start).and_then(|before| before.chars().next_back());
            let after = text.get(place.end..).and_then(|after| after.chars().next());
            let alone = |sign: Option<char>| {
                sign.is_none_or(|sign| sign.is_whitespace() || ",;:!?()\"“”".contains(sign))
            };
            let cased = place.text(text).chars().next().is_some_and(char::is_lowercase);
            cased && alone(before) && (alone(after) || after == Some('.'))
        })
    })
}

/// Whether two traces spell one and the same complete name: each full part of the one that has fewer is a part of the other, in any order.
pub fn spell_the_same(one: &PersonName, other: &PersonName) -> bool {
    if name::compare(one, other) == NameComparison::Same {
        return true;
    }
    let full = |name: &PersonName| -> Vec<String> {
        let tokens = name.tokens().filter(|token| token.chars().count() > 1 && !is_particle(token));
        tokens.map(str::to_owned).collect()
    };
    let (one, other) = (full(one), full(other));
    let shared = one.iter().filter(|token| other.contains(token)).count();
    shared >= 2 && shared == one.len().min(other.len())
}

fn is_separator(letter: char) -> bool {
    name::is_separator(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_spelled_without_a_table() {
        let reader = NameReader::default();
        for (text, expected) in [
            ("corin.halversen", true),
            ("corin-halversen-4a1b2c", true),
            ("Corin_Halversen_Resume.pdf", true),
            ("ttheodrix.vanquelle88", true),
            ("corin.and.petra", false),
            ("black.cat", false),
            ("gato.negro", false),
            ("studio-halversen", false),
            ("halversen.pvt", false),
            ("buenos.aires", false),
            ("corin", false),
            ("corinhalversen", false),
            ("my-electrician", false),
            ("a.b.c", false),
            ("corin.halversen@example.com", false),
        ] {
            assert_eq!(spelled(&reader, text).is_some(), expected, "{text}");
        }
        for (text, expected) in [
            ("T. Manikandan Selvaraj", true),
            ("Wong Kin Fai", true),
            ("Corin Halversen", true),
            ("Looking forward", false),
            ("Project Manager", false),
            ("Halversen Bakery", false),
        ] {
            assert_eq!(spelled_in_words(&reader, text).is_some(), expected, "{text}");
        }
    }

    #[test]
    fn traces_spell_the_same_name_in_any_order() {
        let reader = NameReader::default();
        let same = |one: &str, other: &str| spell_the_same(&reader.parse(one), &reader.parse(other));
        assert!(same("corin halversen", "Halversen Corin"));
        assert!(same("corin halversen", "Corin J Halversen"));
        assert!(same("corin halversen", "Corin Anselm Halversen"));
        assert!(!same("corin halversen", "Petra Halversen"));
        assert!(!same("corin halversen", "corin"));
    }
}
