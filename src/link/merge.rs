//! Applications that may be one person's: a hint for putting them together, never a finding.

use super::person::Relation;
use super::pool::{MOST_PEOPLE, Pool};
use super::record::Kind;

/// Two applications and what they have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// Position of the earlier one.
    pub a: u32,
    /// Position of the later one.
    pub b: u32,
    /// What they have in common.
    pub on: Vec<&'static str>,
}

/// The contacts that with one name make one person.
const CONTACTS: &[(Kind, &str)] =
    &[(Kind::Email, "email"), (Kind::Phone, "phone"), (Kind::Profile, "profile"), (Kind::Home, "address")];

/// Every pair of applications with one name and a contact in common.
pub fn hints(pool: &Pool<'_>) -> Vec<Hint> {
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    for (kind, _) in CONTACTS {
        for shared in pool.shared(*kind).filter(|shared| shared.applications.len() <= 4 * MOST_PEOPLE) {
            for (position, &a) in shared.applications.iter().enumerate() {
                pairs.extend(shared.applications.iter().skip(position + 1).map(|&b| (a, b)));
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
        .into_iter()
        .filter(|&(a, b)| pool.relation(a, b) == Relation::Same)
        .map(|(a, b)| Hint { a, b, on: std::iter::once("name").chain(contacts(pool, a, b)).collect() })
        .collect()
}

fn contacts<'p>(pool: &'p Pool<'_>, a: u32, b: u32) -> impl Iterator<Item = &'static str> + 'p {
    CONTACTS
        .iter()
        .filter(move |(kind, _)| {
            let (Some(one), Some(other)) = (pool.record(a), pool.record(b)) else { return false };
            one.of(*kind).any(|hash| other.has(*kind, hash))
        })
        .map(|(_, name)| *name)
}
