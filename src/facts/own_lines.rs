//! The lines of a text by which its writer is told from others: names, contacts, and whose line it is.

use super::email::EmailAddress;
use super::link::Link;
use super::name::{NameReader, PersonName};
use super::person::{Spelled, named, spelled, spelled_by_profile};
use super::words::{TextRange, words};
use crate::data::letters::OF_OTHERS;
use crate::data::names::{family_groups, is_particle, scripts};

/// Most contacts of one text.
pub(super) const MOST_CONTACTS: usize = 12;

/// Longest line that can be a name, in bytes.
pub(super) const LONGEST_NAME: usize = 120;

pub(super) const SEPARATORS: [char; 14] =
    [',', '.', '!', ';', ':', '–', '—', '-', '，', '。', '！', '：', '、', '|'];

/// How a text gives its writer's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Under a closing.
    Signed,
    /// "My name is …".
    Introduced,
    /// In a declaration, or under one.
    Declared,
}

/// A name that a text gives as its writer's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnName {
    /// Where it stands.
    pub place: TextRange,
    /// The name.
    pub name: PersonName,
    /// How it is given.
    pub manner: Manner,
    /// A telephone number in the lines below it.
    pub telephone: Option<TextRange>,
}

/// What a contact reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// A mailbox.
    Mailbox(EmailAddress),
    /// An account on a site.
    Account(&'static str, String),
}

/// A line of a text that has something in it, without spaces at its ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// The line.
    pub text: &'a str,
    /// An empty line stands before it.
    pub after_gap: bool,
}

/// The lines of a text that have something in them.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut after_gap = false;
    let mut found = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (end, sign) = line_end(rest);
        let line = rest[..end].trim();
        rest = &rest[end + sign..];
        if line.is_empty() {
            after_gap = true;
        } else {
            found.push(Line { text: line, after_gap });
            after_gap = false;
        }
    }
    found
}

/// Where the first line of a text ends, and the length of the sign that ends it, in bytes.
fn line_end(text: &str) -> (usize, usize) {
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'\n' | b'\r' | b'\x0c' => return (at, 1),
            // U+2028 and U+2029.
            0xe2 if matches!(bytes.get(at + 1..at + 3), Some([0x80, 0xa8 | 0xa9])) => return (at, 3),
            _ => {}
        }
    }
    (text.len(), 0)
}

/// Whether a line belongs to a referee, an addressee, an agency or a work.
pub(super) fn is_of_others(line: &str) -> bool {
    let found = words(line);
    found.iter().any(|word| OF_OTHERS.binary_search(&word).is_ok())
        || line.to_lowercase().contains("c/o")
        || found.get(0).is_some_and(|word| matches!(word, "to" | "an" | "via"))
}

/// A person's complete name as people sign.
pub(super) fn written_name(reader: &NameReader, text: &str) -> Option<PersonName> {
    let first = text.chars().find(|letter| letter.is_alphabetic())?;
    let count = text.split_whitespace().count();
    if scripts::script(first) == Some(scripts::Script::Latin) {
        let capital = |word: &str| {
            let letters = word.trim_start_matches(|letter: char| !letter.is_alphabetic());
            letters.chars().next().is_none_or(|letter| !letter.is_lowercase())
                || is_particle(&word.to_lowercase())
                // al-Rashid, el-Khoury
                || word.split_once('-').is_some_and(|(article, _)| is_particle(article))
                || letters.contains(['\'', '’'])
        };
        return ((2..=6).contains(&count) && text.split_whitespace().all(capital))
            .then(|| named(reader, text))
            .flatten()
            // As it is written: a hyphen joins the syllables of one name, where in an address it sets names apart.
            .map(|split| Some(reader.parse(text)).filter(PersonName::is_complete).unwrap_or(split));
    }
    if text.chars().any(|letter| scripts::script(letter).is_none() && !is_sign_in_name(letter)) {
        return None;
    }
    let letters = text.chars().filter(|letter| scripts::script(*letter).is_some()).count();
    let plausible = match scripts::script(first) {
        Some(scripts::Script::Han) => letters <= 4 && begins_with_family_name(text),
        Some(scripts::Script::Hangul) => letters <= 4,
        _ => (2..=4).contains(&count) && letters <= 40,
    };
    let name = reader.parse(text);
    (plausible && name.is_complete()).then_some(name)
}

fn is_sign_in_name(letter: char) -> bool {
    letter.is_whitespace() || scripts::is_mark(letter) || "·・-‐'’.".contains(letter)
}

/// Whether a text in Han or Hangul begins with a family name.
pub(super) fn begins_with_family_name(text: &str) -> bool {
    let mut ends = text.char_indices().map(|(at, _)| at).skip(1).chain([text.len()]);
    let (one, two) = (ends.next(), ends.next());
    [one, two]
        .into_iter()
        .flatten()
        .filter_map(|end| text.get(..end))
        .any(|name| !family_groups(name).is_empty())
}

/// Addresses and profiles in one line that are complete names.
pub(super) fn contacts_in(reader: &NameReader, text: &str, line: &str) -> Vec<(TextRange, Reach, Spelled)> {
    line.split(|letter: char| letter.is_whitespace() || "<>()[]{}|,;\"“”".contains(letter))
        .filter(|part| part.len() <= 300 && part.contains(['@', '/']))
        .take(MOST_CONTACTS)
        .filter_map(|part| {
            let part = part.trim_matches(|letter: char| letter.is_whitespace() || ".:·•–—".contains(letter));
            let part = part.rsplit_once(':').map_or(part, |(label, rest)| {
                if rest.contains('@') && !label.contains('/') { rest } else { part }
            });
            let place = TextRange::of(text, part);
            if let Some(address) = EmailAddress::parse(part) {
                let found = spelled(reader, &address.local)?;
                return Some((place, Reach::Mailbox(address), found));
            }
            let link = Link::parse(part);
            let (site, account) = link.profile()?;
            let found = spelled_by_profile(reader, account)?;
            Some((place, Reach::Account(site.name, account.to_owned()), found))
        })
        .collect()
}
