//! One referee's contact under different referees' names.

use super::LinkRule;
use super::person::{Names, Relation};
use super::pool::{CandidatePair, EvidenceQuery, ExcusedPair, Found, Other, Pool};
use super::record::KeyKind;
use crate::model::finding::Grade;
use crate::model::ids::{LinkRuleId, sentences::link_reference as sentences};
use crate::model::links::Excuse;

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::Reference, grade: Grade::Ask, on: true, find };

fn find(pool: &Pool<'_>, found: &mut Found) {
    for shared in pool.shared(KeyKind::Referee) {
        if found.is_hub(pool, &RULE, &shared, &pool.crowd(&shared)) {
            continue;
        }
        let standing = pool.representatives(&shared);
        let referees: Vec<(u32, Names)> = shared
            .entries
            .iter()
            .filter(|entry| standing.binary_search(&entry.application).is_ok())
            .filter_map(|entry| {
                let name = pool.record(entry.application)?.referees.get(usize::from(entry.referee))?;
                Some((entry.application, Names::read([&**name])))
            })
            .collect();
        let mut pairs: Vec<(u32, u32)> = Vec::new();
        for (position, (one, name)) in referees.iter().enumerate() {
            for (other, theirs) in referees.iter().skip(position + 1) {
                if one != other && name.relation(theirs) == Relation::Different {
                    pairs.push((*one, *other));
                }
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        for (a, b) in pairs {
            match found.excuse(pool, a, b, Excuse::ReApplication) {
                // Two of one family may well have asked one office, and two people without comparable names one referee.
                Some(excuse) => found.excused.push(ExcusedPair { rule: RULE.id, a, b, because: excuse }),
                None => found.pairs.push(CandidatePair {
                    rule: &RULE,
                    sentence: sentences::ONE,
                    values: Vec::new(),
                    a,
                    b: Other::Application(b),
                    grade: Grade::Ask,
                    clue: EvidenceQuery::Referee(shared.hash),
                }),
            }
        }
    }
}
