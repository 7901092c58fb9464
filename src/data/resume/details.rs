//! Labels of single lines: contacts and the name. What may not be known has a table of its own.

use super::labels::LABEL_TEXT;
use super::plain;
use crate::data::lists::Words;
use crate::data::refused;
use crate::model::edits::edits_within;

/// Labels before a contact or the name, folded.
static CONTACT: Words = Words::of(&LABEL_TEXT, "contact");

/// Labels before a telephone number, folded.
static PHONE: Words = Words::of(&LABEL_TEXT, "phone");

/// Titles of the document itself, folded.
static DOCUMENT: Words = Words::of(&LABEL_TEXT, "document");

/// Labels before the name, folded.
static NAME: Words = Words::of(&LABEL_TEXT, "name");

/// Labels before a given name and before a family name, where forms ask for them apart, folded.
static GIVEN: Words = Words::of(&LABEL_TEXT, "given");
static FAMILY: Words = Words::of(&LABEL_TEXT, "family");

/// Whether a folded label stands before a given name.
pub fn is_given_name(folded: &str) -> bool {
    GIVEN.has(folded)
}

/// Whether a folded label stands before a family name.
pub fn is_family_name(folded: &str) -> bool {
    FAMILY.has(folded)
}

/// Letters set apart, put together: "履 歴 書".
fn set_apart(folded: &str) -> Option<String> {
    let is_apart =
        folded.contains(' ') && folded.len() <= 60 && folded.split(' ').all(|word| word.chars().count() == 1);
    is_apart.then(|| folded.replace(' ', ""))
}

/// Labels before what is no place, folded.
static ONLINE: Words = Words::of(&LABEL_TEXT, "online");

/// Whether a folded label stands before a number or an address that is no place.
pub fn is_no_place(folded: &str) -> bool {
    is_phone(folded) || ONLINE.has(folded)
}

/// Whether a folded label stands before the name.
pub fn is_name(folded: &str) -> bool {
    NAME.has(folded) || set_apart(folded).is_some_and(|label| NAME.has(&label))
}

/// Whether a folded label stands before a contact or the name.
pub fn is_contact(folded: &str) -> bool {
    CONTACT.has(folded)
}

/// Whether a folded label stands before a telephone number.
pub fn is_phone(folded: &str) -> bool {
    PHONE.has(folded)
}

/// Whether folded words are a label of anything, and so no value.
pub fn is_label(folded: &str) -> bool {
    is_contact(folded) || is_phone(folded) || refused::label(folded).is_some()
}

/// Words of the labels in tables and forms of jobs and schools.
static FIELD_WORDS: Words = Words::of(&LABEL_TEXT, "field-word");
/// Words of names of schools that are labels alone or beside each other.
static SCHOOL_WORDS: Words = Words::of(&LABEL_TEXT, "school-word");
/// Words that make no name alone.
static SMALL_WORDS: Words = Words::of(&LABEL_TEXT, "small-word");

/// Whether words are nothing but labels: "Duration", "Year of passing", "School/College".
pub fn is_label_alone(words: &str) -> bool {
    let folded = plain(words.get(..words.len().min(120)).unwrap_or(words));
    // A template's gap for an employer is told as one by the rule for such gaps.
    if folded == "company name" {
        return false;
    }
    let (mut named, mut of_school, mut count) = (false, 0, 0);
    for word in folded.split(' ').filter(|word| !word.chars().all(char::is_numeric)) {
        count += 1;
        if FIELD_WORDS.has(word) {
            named = true;
        } else if SCHOOL_WORDS.has(word) {
            of_school += 1;
        } else if !SMALL_WORDS.has(word) {
            return false;
        }
    }
    // "University College" is a name, "University/College" is none.
    count > 0 && (named || of_school == 0 || count == 1 || words.contains('/') || folded.ends_with(" of"))
}

/// Whether folded words are a title of the document itself.
pub fn is_document(folded: &str) -> bool {
    DOCUMENT.has(folded)
        || set_apart(folded).is_some_and(|title| DOCUMENT.has(&title))
        || is_misspelt_vitae(folded)
}

/// Whether a word is at most so many edits from another.
fn is_near(word: &str, other: &str, most: usize) -> bool {
    let letters = |word: &str| word.chars().collect::<Vec<_>>();
    edits_within(&letters(word), &letters(other), most).is_some()
}

/// Whether two words are "curriculum vitae" as people misspell it.
fn is_misspelt_vitae(folded: &str) -> bool {
    folded.split_once(' ').is_some_and(|(first, second)| {
        first.starts_with('c')
            && second.starts_with('v')
            && (8..=13).contains(&first.len())
            && (4..=7).contains(&second.len())
            && is_near(first, "curriculum", 3)
            && is_near(second, "vitae", 2)
    })
}
