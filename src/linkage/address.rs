//! One home, down to the unit, under different complete names.

use super::LinkRule;
use super::pool::{CandidatePair, EvidenceQuery, Found, Other, Pool};
use super::record::{KeyKind, Record};
use crate::model::finding::Grade;
use crate::model::ids::{LinkRuleId, sentences::link_address as sentences};
use crate::model::links::Excuse;

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::Address, grade: Grade::Ask, on: true, find };

fn find(pool: &Pool<'_>, found: &mut Found) {
    for shared in pool.shared(KeyKind::Home) {
        let without_unit = shared.entries.iter().all(|entry| entry.referee == 0);
        if (without_unit && has_units(pool, &shared.applications)) || found.is_hub(pool, &RULE, &shared) {
            continue;
        }
        let pairs = found.strangers(pool, &RULE, &shared, Excuse::ReApplication);
        if pairs.is_empty() {
            continue;
        }
        let three = pool.people(&shared.applications, 2) > 2 && contacts_differ(pool, &shared.applications);
        for (a, b) in pairs {
            found.pairs.push(CandidatePair {
                rule: &RULE,
                sentence: if three { sentences::SEVERAL } else { sentences::TWO },
                values: Vec::new(),
                a,
                b: Other::Application(b),
                grade: if three { Grade::Ask } else { Grade::Note },
                clue: EvidenceQuery::Keys(vec![(KeyKind::Home, shared.hash)]),
            });
        }
    }
}

/// Whether somebody in the batch writes a unit of the building: an address without one then says which building and not which home.
fn has_units(pool: &Pool<'_>, applications: &[u32]) -> bool {
    let Some(record) = applications.first().and_then(|at| pool.record(*at)) else { return false };
    record.of(KeyKind::Building).any(|building| {
        let entries = pool.having(KeyKind::Building, building);
        let here = |at: &u32| entries.binary_search_by(|entry| entry.application.cmp(at)).is_ok();
        applications.iter().all(here) && entries.iter().any(|entry| entry.referee == 1)
    })
}

/// Whether three of them have a contact of their own.
fn contacts_differ(pool: &Pool<'_>, applications: &[u32]) -> bool {
    let own = |record: &Record| -> Vec<u64> {
        record.of(KeyKind::Phone).chain(record.of(KeyKind::Email)).collect()
    };
    let mut apart: Vec<Vec<u64>> = Vec::new();
    for record in applications.iter().filter_map(|at| pool.record(*at)) {
        let contacts = own(record);
        if !contacts.is_empty() && apart.iter().all(|other| other.iter().all(|hash| !contacts.contains(hash)))
        {
            apart.push(contacts);
            if apart.len() >= 3 {
                return true;
            }
        }
    }
    false
}
