//! Words by which a résumé's text is read: headings, dates, kinds of words in an entry's head, and labels.
//!
//! Source: own lists, November 2026, from the ordinary words of résumés in nine languages and some words of others. They are not complete in any
//! language: what they do not have is kept as text and named, never guessed.

pub mod dates;
pub mod details;
pub mod entries;
pub mod headings;
pub mod labels;
pub mod studies;

pub use super::plain::plain;

/// When the lists were last checked.
pub const DATE: &str = "2026-11";

/// Words apart by spaces, sorted for looking up.
fn words(list: &'static str) -> Vec<&'static str> {
    let mut words = list.split(' ').collect::<Vec<_>>();
    words.sort_unstable();
    words.dedup();
    words
}

/// Lists of words apart by `|`, sorted for looking up.
fn sorted(lists: &[&'static str]) -> Vec<&'static str> {
    let mut words: Vec<&str> = lists
        .iter()
        .flat_map(|list| list.split('|'))
        .map(str::trim)
        .filter(|word| !word.is_empty())
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}
