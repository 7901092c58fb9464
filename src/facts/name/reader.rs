//! Names read once each.

use super::{PersonName, identifier, parse};
use std::cell::RefCell;

/// Most texts of each kind of which the reading is kept.
const MOST_KEPT: usize = 64;

/// Reads names and keeps what it read: form, résumé, profile and letter repeat one another.
#[derive(Debug, Default)]
pub struct NameReader {
    written: Kept<PersonName>,
    identifiers: Kept<Option<PersonName>>,
}

type Kept<T> = RefCell<Vec<(String, T)>>;

impl NameReader {
    /// What [`parse`](super::parse) makes of a text.
    pub fn parse(&self, text: &str) -> PersonName {
        keep(&self.written, text, || parse(text))
    }

    /// What [`split_identifier`](super::split_identifier) makes of a text.
    pub fn split_identifier(&self, text: &str) -> Option<PersonName> {
        keep(&self.identifiers, text, || identifier::split(text, &|text| self.parse(text)))
    }

    /// Reads the words of an address, a slug or a file name as if they were a name, whatever they are: for comparing with a name
    /// that is known from elsewhere, where no table has to know any of them.
    pub fn as_a_name(&self, text: &str) -> PersonName {
        identifier::as_a_name(text, &|text| self.parse(text))
    }
}

fn keep<T: Clone>(kept: &Kept<T>, text: &str, read: impl FnOnce() -> T) -> T {
    if let Some((_, known)) = kept.borrow().iter().find(|(known, _)| known == text) {
        return known.clone();
    }
    let found = read();
    let mut kept = kept.borrow_mut();
    if kept.len() < MOST_KEPT {
        kept.push((text.to_owned(), found.clone()));
    }
    found
}
