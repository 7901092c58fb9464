//! One home, down to the unit, under different complete names.

use super::LinkRule;
use super::crowd::Crowd;
use super::pool::{CandidatePair, EvidenceQuery, Found, Other, Pool};
use super::record::KeyKind;
use crate::model::finding::Grade;
use crate::model::ids::{LinkRuleId, sentences::link_address as sentences};
use crate::model::links::Excuse;

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::Address, grade: Grade::Ask, on: true, find };

fn find(pool: &Pool<'_>, found: &mut Found) {
    for shared in pool.shared(KeyKind::Home) {
        let without_unit = shared.entries.iter().all(|entry| entry.referee == 0);
        let crowd = pool.crowd(&shared);
        // Somebody writes a unit of the building: an address without one then says which building and not which home.
        if (without_unit && crowd.has_units) || found.is_hub(pool, &RULE, &shared, &crowd) {
            continue;
        }
        let pairs = found.strangers(pool, &RULE, &shared, Excuse::ReApplication);
        if pairs.is_empty() {
            continue;
        }
        let three = crowd.has_more_people_than(2) && contacts_differ(&crowd);
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

/// Whether three of them have a contact of their own.
fn contacts_differ(crowd: &Crowd) -> bool {
    let mut apart: Vec<&[u64]> = Vec::new();
    for contacts in crowd.members.iter().map(|member| &*member.contacts) {
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
