//! What the rules on telephone lines and mailboxes have in common.

use super::LinkRule;
use super::pool::{CandidatePair, EvidenceQuery, Found, Other, Pool};
use super::record::KeyKind;
use crate::model::finding::Grade;
use crate::model::ids::LinkSentence;
use crate::model::links::Excuse;

/// The sentences of a rule's page on two people and on more.
#[derive(Debug, Clone, Copy)]
pub struct Sentences {
    /// Two people.
    pub two: LinkSentence,
    /// Three or more.
    pub several: LinkSentence,
}

/// Two people are worth asking about, three worth verifying. With a cloned text or history two are worth verifying as well: that is settled when all
/// pairs are known.
pub fn find(
    pool: &Pool<'_>,
    found: &mut Found,
    rule: &'static LinkRule,
    kind: KeyKind,
    sentences: Sentences,
) {
    for shared in pool.shared(kind) {
        let crowd = pool.crowd(&shared);
        if found.is_hub(pool, rule, &shared, &crowd) {
            continue;
        }
        let pairs = found.strangers(pool, rule, &shared, Excuse::ReApplication);
        if pairs.is_empty() {
            continue;
        }
        let several = crowd.has_more_people_than(2);
        for (a, b) in pairs {
            found.pairs.push(CandidatePair {
                rule,
                sentence: if several { sentences.several } else { sentences.two },
                values: Vec::new(),
                a,
                b: Other::Application(b),
                grade: if several { Grade::Verify } else { Grade::Ask },
                clue: EvidenceQuery::Keys(vec![(kind, shared.hash)]),
            });
        }
    }
}
