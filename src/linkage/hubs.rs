//! Values that so many people share that they say nothing of any two.

use super::LinkRule;
use super::offices;
use super::person::MOST_PEOPLE;
use super::pool::{Found, HubFound, Pool, Shared};
use super::record::KeyKind;
use crate::model::links::HubReason;

/// An address without units shared by more people than this is a building.
const MOST_IN_A_HOUSE: usize = 8;

impl Found {
    /// Takes a shared value as a hub where it is one.
    pub fn is_hub(&mut self, pool: &Pool<'_>, rule: &'static LinkRule, shared: &Shared<'_>) -> bool {
        let reason = if pool.options.declared.binary_search(&shared.hash).is_ok() {
            HubReason::Declared
        } else if shared.applications.len() > MOST_PEOPLE
            && pool.people(&shared.applications, MOST_PEOPLE) > MOST_PEOPLE
        {
            HubReason::ManyPeople
        } else if shared.kind == KeyKind::Home
            && shared.entries.iter().all(|entry| entry.referee == 0)
            && shared.applications.len() > MOST_IN_A_HOUSE
            && pool.people(&shared.applications, MOST_IN_A_HOUSE) > MOST_IN_A_HOUSE
        {
            HubReason::Building
        } else if offices::is_an_offices(pool, shared) {
            HubReason::Office
        } else {
            return false;
        };
        let Some(first) = shared.applications.first() else { return false };
        let count = u32::try_from(shared.applications.len()).unwrap_or(u32::MAX);
        self.hubs.push(HubFound {
            rule: rule.id,
            kind: shared.kind,
            hash: shared.hash,
            first: *first,
            applications: count,
            because: reason,
        });
        true
    }
}
