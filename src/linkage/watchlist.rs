//! A value that stands on the employer's own list.

use super::LinkRule;
use super::pool::{CandidatePair, EvidenceQuery, Found, Other, Pool};
use crate::model::finding::Grade;
use crate::model::ids::{Gap, LinkRuleId, sentences::link_watchlist as sentences};

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::Watchlist, grade: Grade::Ask, on: true, find };

fn find(pool: &Pool<'_>, found: &mut Found) {
    let Some(list) = &pool.options.watch else { return };
    for (at, record) in (0u32..).zip(pool.records) {
        for &(kind, hash, _) in &record.keys {
            for (position, entry) in list.find(kind, hash) {
                found.pairs.push(CandidatePair {
                    rule: &RULE,
                    sentence: sentences::LISTED,
                    values: vec![
                        (Gap::Reason, entry.reason.clone()),
                        (Gap::Added, entry.added.clone()),
                        (Gap::Expires, entry.expires.clone()),
                    ],
                    a: at,
                    b: Other::Watched(position),
                    grade: Grade::Ask,
                    clue: EvidenceQuery::Keys(vec![(kind, hash)]),
                });
            }
        }
    }
}
