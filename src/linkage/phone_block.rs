//! Three or more neighbouring telephone numbers under different complete names.

use super::LinkRule;
use super::person::MOST_PEOPLE;
use super::pool::{CandidatePair, EvidenceQuery, ExcusedPair, Found, Other, Pool};
use crate::model::finding::Grade;
use crate::model::ids::{Gap, LinkRuleId, sentences::link_phone_block as sentences};
use crate::model::links::Excuse;

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::PhoneBlock, grade: Grade::Note, on: true, find };

/// Numbers in a row that make a block.
const LEAST_NUMBERS: usize = 3;

fn find(pool: &Pool<'_>, found: &mut Found) {
    let mut numbers: Vec<(u64, u32)> = (0u32..)
        .zip(pool.records)
        .flat_map(|(at, record)| record.numbers.iter().map(move |number| (*number, at)))
        .collect();
    numbers.sort_unstable();
    for hundred in numbers.chunk_by(|one, other| one.0 / 100 == other.0 / 100) {
        let mut known: Vec<u64> = hundred.iter().map(|(number, _)| *number).collect();
        known.dedup();
        for run in hundred.chunk_by(|one, other| other.0 - one.0 <= 1) {
            let mut row: Vec<u64> = run.iter().map(|(number, _)| *number).collect();
            row.dedup();
            // Where many numbers of a hundred are in use, neighbours are no surprise.
            if row.len() < LEAST_NUMBERS || row.len() > MOST_PEOPLE || known.len() * 2 > row.len() * 3 {
                continue;
            }
            block(pool, found, run, row.len());
        }
    }
}

fn block(pool: &Pool<'_>, found: &mut Found, run: &[(u64, u32)], count: usize) {
    let mut applications: Vec<u32> = run.iter().map(|(_, at)| *at).collect();
    applications.sort_unstable();
    applications.dedup();
    let people = pool.people(&applications, MOST_PEOPLE);
    if !(LEAST_NUMBERS..=MOST_PEOPLE).contains(&people) {
        return;
    }
    let number = |at: u32| run.iter().find(|(_, known)| *known == at).map(|(number, _)| *number);
    for (position, &a) in applications.iter().enumerate() {
        for &b in applications.iter().skip(position + 1) {
            // Two who share one number are the concern of the rule on telephone lines.
            if number(a) == number(b) {
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
                    values: vec![(Gap::Count, count.to_string())],
                    a,
                    b: Other::Application(b),
                    grade: Grade::Note,
                    clue: EvidenceQuery::Numbers,
                });
            }
        }
    }
}
