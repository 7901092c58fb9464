//! Values that so many people share that they say nothing of any two.

use super::LinkRule;
use super::crowd::Crowd;
use super::offices;
use super::person::MOST_PEOPLE;
use super::pool::{Found, HubFound, Pool, Shared};
use super::record::KeyKind;
use crate::model::links::HubReason;

/// An address without units shared by more people than this is a building.
const MOST_IN_A_HOUSE: usize = 8;

impl Found {
    /// Takes a shared value as a hub where it is one.
    pub fn is_hub(
        &mut self,
        pool: &Pool<'_>,
        rule: &'static LinkRule,
        shared: &Shared<'_>,
        crowd: &Crowd,
    ) -> bool {
        let reason = if pool.options.declared.binary_search(&shared.hash).is_ok() {
            HubReason::Declared
        } else if crowd.is_crowded() || crowd.has_more_people_than(MOST_PEOPLE) {
            HubReason::ManyPeople
        } else if shared.kind == KeyKind::Home
            && shared.entries.iter().all(|entry| entry.referee == 0)
            && crowd.has_more_people_than(MOST_IN_A_HOUSE)
        {
            HubReason::Building
        } else if offices::is_an_offices(pool, shared, crowd) {
            HubReason::Office
        } else {
            return false;
        };
        let Some(first) = shared.applications.first() else { return false };
        let count = u32::try_from(shared.count).unwrap_or(u32::MAX);
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
