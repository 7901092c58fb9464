//! Files of the same author, program and creation time under different complete names.

use super::LinkRule;
use super::pool::{CandidatePair, EvidenceQuery, Found, Other, Pool};
use super::record::KeyKind;
use crate::model::finding::Grade;
use crate::model::ids::{LinkRuleId, sentences::link_document as sentences};
use crate::model::links::Excuse;

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::Document, grade: Grade::Ask, on: true, find };

fn find(pool: &Pool<'_>, found: &mut Found) {
    for shared in pool.shared(KeyKind::Document) {
        if found.is_hub(pool, &RULE, &shared, &pool.crowd(&shared)) {
            continue;
        }
        for (a, b) in found.strangers(pool, &RULE, &shared, Excuse::ReTailored) {
            found.pairs.push(CandidatePair {
                rule: &RULE,
                sentence: sentences::SAME,
                values: Vec::new(),
                a,
                b: Other::Application(b),
                grade: Grade::Ask,
                clue: EvidenceQuery::Keys(vec![(KeyKind::Document, shared.hash)]),
            });
        }
    }
}
