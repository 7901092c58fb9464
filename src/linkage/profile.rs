//! One account on a site under different complete names.

use super::LinkRule;
use super::pool::{CandidatePair, EvidenceQuery, Found, Other, Pool};
use super::record::KeyKind;
use crate::model::finding::Grade;
use crate::model::ids::{LinkRuleId, sentences::link_profile as sentences};
use crate::model::links::Excuse;

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::Profile, grade: Grade::Verify, on: true, find };

fn find(pool: &Pool<'_>, found: &mut Found) {
    for shared in pool.shared(KeyKind::Profile) {
        if found.is_hub(pool, &RULE, &shared, &pool.crowd(&shared)) {
            continue;
        }
        for (a, b) in found.strangers(pool, &RULE, &shared, Excuse::ReApplication) {
            found.pairs.push(CandidatePair {
                rule: &RULE,
                sentence: sentences::ONE,
                values: Vec::new(),
                a,
                b: Other::Application(b),
                grade: Grade::Verify,
                clue: EvidenceQuery::Keys(vec![(KeyKind::Profile, shared.hash)]),
            });
        }
    }
}
