//! Names in e-mail local parts, profile slugs and file names.

use super::{LONGEST, PersonName, parse};
use crate::data::names::derived::is_derived;
use crate::data::names::{self, lexicon};

/// Endings of file names that are left out.
const ENDINGS: [&str; 14] = [
    ".pdf", ".docx", ".doc", ".odt", ".rtf", ".txt", ".md", ".html", ".htm", ".pages", ".png", ".jpg",
    ".jpeg", ".json",
];

/// Reads an e-mail local part, a profile slug or a file name as a person's name, where it is one beyond doubt: split at its own
/// separators alone, digits aside, every part known as a part of names or an initial beside them, at least two of them in full, and not all
/// ordinary words. Nothing is guessed inside a word.
pub fn split_identifier(text: &str) -> Option<PersonName> {
    split(text, &parse)
}

/// The same, the name in it read by `parse`.
pub fn split(text: &str, parse: &dyn Fn(&str) -> PersonName) -> Option<PersonName> {
    if text.chars().take(LONGEST + 1).count() > LONGEST || text.contains('@') {
        return None;
    }
    let lower = text.trim().to_lowercase();
    let stem = without_ending(&lower);
    // What follows a plus sign in an address is a tag, unless it reads as a name.
    named(stem, parse).or_else(|| stem.split_once('+').and_then(|(address, _)| named(address, parse)))
}

/// Reads the words of the same as a name, whatever they are.
pub fn as_a_name(text: &str, parse: &dyn Fn(&str) -> PersonName) -> PersonName {
    if text.chars().take(LONGEST + 1).count() > LONGEST {
        return PersonName::default();
    }
    let lower = text.trim().to_lowercase();
    let words: Vec<&str> = without_ending(&lower)
        .split(is_separator)
        .map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()))
        .filter(|word| !word.chars().any(|c| c.is_ascii_digit()) && !names::is_document_word(word))
        .collect();
    parse(&words.join(" "))
}

/// A file's name without its ending.
pub fn without_ending(text: &str) -> &str {
    ENDINGS.iter().find_map(|ending| text.strip_suffix(ending)).unwrap_or(text)
}

/// Signs that set the parts of an address, a slug or a file's name apart.
pub fn is_separator(c: char) -> bool {
    matches!(c, '.' | '-' | '_' | '+' | '(' | ')' | '[' | ']' | ',' | '~' | '–') || c.is_whitespace()
}

fn named(stem: &str, parse: &dyn Fn(&str) -> PersonName) -> Option<PersonName> {
    let mut parts: Vec<String> = Vec::new();
    let mut full = 0usize;
    let mut all_ordinary = true;
    for raw in stem.split(is_separator) {
        let word = raw.trim_end_matches(|c: char| c.is_ascii_digit());
        let versioned = word.is_empty()
            || (word.len() < raw.len() && matches!(word, "v" | "r" | "rev" | "ver" | "version"));
        if versioned || names::is_document_word(word) {
            continue;
        }
        // The letters and digits that a site adds to a slug.
        if word.chars().any(|c| c.is_ascii_digit()) {
            continue;
        }
        // O'Connor and d'Arcy are listed in one piece.
        let folded = names::fold(&word.replace(['\'', '’', 'ʼ'], ""))?;
        let known = lexicon::look_up(&folded);
        let listed = known.as_ref().is_some_and(|entry| entry.name) && folded.len() >= 2;
        let is_name = listed || known.is_none() && is_derived(&folded);
        // Short for Mohammed, and no name alone.
        let particle = names::is_particle(&folded) || matches!(folded.as_str(), "md" | "mohd" | "muhd");
        let title = names::is_honorific(&folded) || names::is_suffix(&folded);
        if !(is_name || particle || title || folded.len() == 1) {
            return None;
        }
        if is_name && !particle && !title {
            full += 1;
            all_ordinary &= known.is_some_and(|entry| entry.ordinary);
        }
        parts.push(word.to_owned());
        if parts.len() > super::MOST {
            return None;
        }
    }
    if full < 2 || all_ordinary {
        return None;
    }
    let name = parse(&parts.join(" "));
    name.is_complete().then_some(name)
}
