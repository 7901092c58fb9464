//! Names of people in addresses, slugs and file names.

use super::name::{NameReader, PersonName};
use crate::data::named_after::is_named_after;

/// A complete name of a person, beyond doubt: split at its own separators, every part known, and not an organisation's.
pub fn named(reader: &NameReader, text: &str) -> Option<PersonName> {
    let found = reader.split_identifier(text)?;
    let tokens: Vec<&str> = found.tokens().collect();
    (!is_named_after(&tokens)).then_some(found)
}
