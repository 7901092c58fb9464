//! The same free-text answer under different complete names.

use super::LinkRule;
use super::pool::{CandidatePair, EvidenceQuery, Found, Other, Pool};
use super::record::KeyKind;
use crate::model::finding::Grade;
use crate::model::ids::{LinkRuleId, sentences::link_answers as sentences};
use crate::model::links::Excuse;

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::Answers, grade: Grade::Ask, on: true, find };

fn find(pool: &Pool<'_>, found: &mut Found) {
    let mut pairs: Vec<(u32, u32, u64)> = Vec::new();
    for shared in pool.shared(KeyKind::Answer) {
        if !pool.is_choice(shared.hash) && !found.is_hub(pool, &RULE, &shared, &pool.crowd(&shared)) {
            let strangers = found.strangers(pool, &RULE, &shared, Excuse::ReTailored);
            pairs.extend(strangers.into_iter().map(|(a, b)| (a, b, shared.hash)));
        }
    }
    pairs.sort_unstable();
    // Several answers that two share are one finding.
    for answers in pairs.chunk_by(|one, other| (one.0, one.1) == (other.0, other.1)) {
        let Some(&(a, b, _)) = answers.first() else { continue };
        found.pairs.push(CandidatePair {
            rule: &RULE,
            sentence: sentences::SAME,
            values: Vec::new(),
            a,
            b: Other::Application(b),
            grade: Grade::Ask,
            clue: EvidenceQuery::Keys(answers.iter().map(|(_, _, hash)| (KeyKind::Answer, *hash)).collect()),
        });
    }
}
