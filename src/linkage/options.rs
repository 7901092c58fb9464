//! What the caller of `link` may choose.

use super::record::{self, Kind};
use super::sketch::{SketchFile, WatchList};
use super::text::SAMPLED;
use crate::facts::address::StreetAddress;
use crate::facts::email::EmailAddress;
use crate::facts::phone::PhoneNumber;
use crate::intake::policy::default_policy;
use crate::model::application::ProfileLink;
use crate::model::evidence::{Evidence, Sourced};
use crate::model::policy::Policy;

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
}

impl Default for Options {
    fn default() -> Self {
        Self { policy: default_policy(), declared: Vec::new(), sampled: SAMPLED, watch: None, against: None }
    }
}

impl Options {
    /// Declares a value as a hub: a telephone number with country code, an e-mail address, a profile's address, or a street address with its city
    /// after a comma. `false` where it is none of these.
    pub fn declare(&mut self, value: &str) -> bool {
        let keys = keys_of(value);
        let read = !keys.is_empty();
        self.declared.extend(keys);
        self.declared.sort_unstable();
        self.declared.dedup();
        read
    }
}

/// The keys that a value written by hand can have.
pub fn keys_of(value: &str) -> Vec<u64> {
    let kinds = [Kind::Email, Kind::Profile, Kind::Home, Kind::Phone];
    let Some((kind, key)) = kinds.into_iter().find_map(|kind| Some((kind, key_of(kind, value)?))) else {
        return Vec::new();
    };
    let building = StreetAddress::read(value, None).filter(|_| kind == Kind::Home);
    [Some(key), building.map(|address| record::home(&address).1)].into_iter().flatten().collect()
}

/// The key of a value of this kind as people write it; `None` where it cannot be read as one.
pub fn key_of(kind: Kind, value: &str) -> Option<u64> {
    match kind {
        Kind::Email => EmailAddress::parse(value).map(|address| record::mailbox(&address)),
        Kind::Profile => {
            let evidence = Evidence {
                source: None,
                path: String::new(),
                quote: String::new(),
                span: None,
                confidence: None,
            };
            let url = Some(Sourced { value: value.to_owned(), evidence });
            record::account(&ProfileLink { network: None, username: None, url }).map(|(account, _)| account)
        }
        Kind::Home => StreetAddress::read(value, None).map(|address| record::home(&address).0),
        Kind::Phone => record::line(&PhoneNumber::read(value, None), value),
        _ => None,
    }
}
