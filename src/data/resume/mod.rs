//! Words by which a résumé's text is read: headings, kinds of words in an entry's head, and labels.
//!
//! Source: own lists, November 2026, from the ordinary words of résumés in nine languages and some words of others. They are not complete in any
//! language: what they do not have is kept as text and named, never guessed.

pub mod details;
pub mod entries;
pub mod headings;
pub mod labels;
pub mod studies;

pub use super::plain::plain;

/// When the lists were last checked.
pub const DATE: &str = "2026-11";
