//! Three or more neighbouring telephone numbers under different complete names.

use super::LinkRule;
use super::crowd::people_among;
use super::person::MOST_PEOPLE;
use super::pool::{CandidatePair, EvidenceQuery, ExcusedPair, Found, Other, Pool, Shared};
use super::record::KeyKind;
use crate::model::finding::Grade;
use crate::model::ids::{Gap, LinkRuleId, sentences::link_phone_block as sentences};
use crate::model::links::Excuse;

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::PhoneBlock, grade: Grade::Note, on: true, find };

/// Numbers in a row that make a block.
const LEAST_NUMBERS: usize = 3;

fn find(pool: &Pool<'_>, found: &mut Found) {
    for shared in pool.shared(KeyKind::Hundred) {
        let crowd = pool.crowd(&shared);
        if crowd.members.len() < LEAST_NUMBERS || crowd.is_crowded() {
            continue;
        }
        let mut known: Vec<u64> =
            crowd.members.iter().flat_map(|member| member.numbers.iter().copied()).collect();
        known.sort_unstable();
        known.dedup();
        for row in known.chunk_by(|one, other| other - one <= 1) {
            // Where many numbers of a hundred are in use, neighbours are no surprise.
            if row.len() < LEAST_NUMBERS || row.len() > MOST_PEOPLE || known.len() * 2 > row.len() * 3 {
                continue;
            }
            let inside = crowd.members.iter().filter(|member| first_of(&member.numbers, row).is_some());
            if (LEAST_NUMBERS..=MOST_PEOPLE).contains(&people_among(inside, MOST_PEOPLE)) {
                block(pool, found, &shared, row);
            }
        }
    }
}

/// The first of an application's numbers that stands in a row.
fn first_of(numbers: &[u64], row: &[u64]) -> Option<u64> {
    numbers.iter().copied().find(|number| row.binary_search(number).is_ok())
}

fn block(pool: &Pool<'_>, found: &mut Found, shared: &Shared<'_>, row: &[u64]) {
    let number = |at: u32| first_of(&pool.record(at)?.numbers, row);
    let applications: Vec<(u32, u64)> =
        pool.representatives(shared).into_iter().filter_map(|at| Some((at, number(at)?))).collect();
    for (position, &(a, own)) in applications.iter().enumerate() {
        for &(b, theirs) in applications.iter().skip(position + 1) {
            // Two who share one number are the concern of the rule on telephone lines.
            if own == theirs {
                continue;
            }
            if let Some(excuse) = found.excuse(pool, a, b, Excuse::ReApplication) {
                found.excused.push(ExcusedPair { rule: RULE.id, a, b, because: excuse });
            } else if pool.employer_in_common(a, b) {
                found.excused.push(ExcusedPair { rule: RULE.id, a, b, because: Excuse::SameEmployer });
            } else {
                found.pairs.push(CandidatePair {
                    rule: &RULE,
                    sentence: sentences::BLOCK,
                    values: vec![(Gap::Count, row.len().to_string())],
                    a,
                    b: Other::Application(b),
                    grade: Grade::Note,
                    clue: EvidenceQuery::Numbers,
                });
            }
        }
    }
}
