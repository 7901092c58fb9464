//! How people declare in writing that what they say is true, and sign it.

use super::lists::{List, Words};

static TEXT: List = List::of(include_str!("../../data/declarations.txt"));
static DECLARING: Words = Words::of(&TEXT, "declaring");
static OPENERS: Words = Words::of(&TEXT, "opener");
static SIGNING: Words = Words::of(&TEXT, "signing");
static BESIDE: Words = Words::of(&TEXT, "beside");
static OTHERS: Words = Words::of(&TEXT, "others");

/// Phrases that make a sentence a declaration.
pub fn declaring() -> &'static [&'static str] {
    DECLARING.all()
}

/// Words before the name that a declaration may have: "I, Maren Holt, declare".
pub fn openers() -> &'static [&'static str] {
    OPENERS.all()
}

/// Whether a label in lower case stands before the name of the one who signs.
pub fn is_before_signature(label: &str) -> bool {
    SIGNING.has(label)
}

/// Whether a label in lower case stands before a place or a day.
pub fn is_beside_signature(label: &str) -> bool {
    BESIDE.has(label)
}

/// Whether a word in lower case says that somebody else signs, or is named.
pub fn is_of_others(word: &str) -> bool {
    OTHERS.has(word)
}
