//! Distinctive passages that two applications share under different complete names.

use super::LinkRule;
use super::pool::{CandidatePair, EvidenceQuery, ExcusedPair, Found, Other, Pool};
use crate::model::finding::Grade;
use crate::model::ids::{Gap, LinkRuleId, sentences::link_cloned_text as sentences};
use crate::model::links::Excuse;

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::ClonedText, grade: Grade::Verify, on: true, find };

/// A match alone is worth asking about; with a cloned history or a contact in common it is worth verifying, which is settled when all pairs are
/// known.
fn find(pool: &Pool<'_>, found: &mut Found) {
    for (position, shared) in (0u32..).zip(pool.texts) {
        match found.excuse(pool, shared.a, shared.b, Excuse::ReTailored) {
            Some(excuse) => {
                found.excused.push(ExcusedPair { rule: RULE.id, a: shared.a, b: shared.b, because: excuse })
            }
            None => found.pairs.push(CandidatePair {
                rule: &RULE,
                sentence: sentences::SHARED,
                values: vec![
                    (Gap::Words, shared.words.to_string()),
                    (Gap::Percent, (shared.per_mille / 10).to_string()),
                ],
                a: shared.a,
                b: Other::Application(shared.b),
                grade: Grade::Ask,
                clue: EvidenceQuery::Passages(position),
            }),
        }
    }
}
