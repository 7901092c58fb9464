//! What the caller of `link` may choose.

use super::record;
use super::sketch::{SketchFile, WatchList};
use super::text::SAMPLED;
use crate::intake::policy::default_policy;
use crate::model::policy::Policy;
use crate::report::words::{ENGLISH, Language};
use std::sync::Arc;

/// What the caller may choose.
#[derive(Debug)]
pub struct Options {
    /// How far rules may go.
    pub policy: Policy,
    /// Values that the employer declared as hubs, as keys; sorted.
    pub declared: Vec<u64>,
    /// Of so many shingles one is compared; 1 compares all.
    pub sampled: u64,
    /// The employer's own list.
    pub watch: Option<WatchList>,
    /// Applications of earlier batches.
    pub against: Option<SketchFile>,
    /// The language of the sentences; English where none is given.
    pub language: Option<Arc<Language>>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            policy: default_policy(),
            declared: Vec::new(),
            sampled: SAMPLED,
            watch: None,
            against: None,
            language: None,
        }
    }
}

impl Options {
    /// The language of the sentences.
    pub fn language(&self) -> &Language {
        self.language.as_deref().unwrap_or(&ENGLISH)
    }

    /// Declares a value as a hub: a telephone number with country code, an e-mail address, a profile's address, or a street address with its city
    /// after a comma. `false` where it is none of these.
    pub fn declare(&mut self, value: &str) -> bool {
        let keys = record::keys_of(value);
        let read = !keys.is_empty();
        self.declared.extend(keys);
        self.declared.sort_unstable();
        self.declared.dedup();
        read
    }
}
