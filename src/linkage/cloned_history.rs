//! The same employers, titles and dates under different complete names.

use super::LinkRule;
use super::crowd::MOST_TOGETHER;
use super::pool::{CandidatePair, EvidenceQuery, ExcusedPair, Found, Other, Pool};
use super::record::KeyKind;
use crate::model::finding::Grade;
use crate::model::ids::{Gap, LinkRuleId, sentences::link_cloned_history as sentences};
use crate::model::links::Excuse;

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::ClonedHistory, grade: Grade::Verify, on: true, find };

/// Employers that two histories must share, each with title and dates.
const LEAST_JOBS: usize = 3;

fn find(pool: &Pool<'_>, found: &mut Found) {
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    for shared in pool.shared(KeyKind::HeldJob) {
        // A job that a crowd has, title and dates alike, is a cohort's or a placeholder.
        if shared.count > MOST_TOGETHER {
            continue;
        }
        for (position, &a) in shared.applications.iter().enumerate() {
            pairs.extend(shared.applications.iter().skip(position + 1).map(|&b| (a, b)));
        }
    }
    pairs.sort_unstable();
    for jobs in pairs.chunk_by(|one, other| one == other) {
        let Some(&(a, b)) = jobs.first().filter(|_| jobs.len() >= LEAST_JOBS) else { continue };
        let employers = in_common(pool, a, b);
        if employers.len() < LEAST_JOBS {
            continue;
        }
        match found.excuse(pool, a, b, Excuse::ReTailored) {
            Some(excuse) => found.excused.push(ExcusedPair { rule: RULE.id, a, b, because: excuse }),
            None => found.pairs.push(CandidatePair {
                rule: &RULE,
                sentence: sentences::SAME,
                values: vec![(Gap::Count, employers.len().to_string())],
                a,
                b: Other::Application(b),
                grade: Grade::Verify,
                clue: EvidenceQuery::Employers(employers),
            }),
        }
    }
}

/// The employers under which both have a job of one title and the same dates.
fn in_common(pool: &Pool<'_>, a: u32, b: u32) -> Vec<u64> {
    let (Some(one), Some(other)) = (pool.record(a), pool.record(b)) else { return Vec::new() };
    let mut employers: Vec<u64> = one
        .history
        .iter()
        .filter(|held| held.whole != 0 && other.has(KeyKind::HeldJob, held.whole))
        .map(|held| held.employer)
        .collect();
    employers.sort_unstable();
    employers.dedup();
    employers
}
