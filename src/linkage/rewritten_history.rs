//! One person's histories in two applications that cannot both be true.

use super::LinkRule;
use super::crowd::MOST_TOGETHER;
use super::person::Relation;
use super::pool::{CandidatePair, EvidenceQuery, Found, Other, Pool};
use super::record::{HeldJob, KeyKind, Record};
use crate::model::finding::Grade;
use crate::model::ids::{LinkRuleId, LinkSentence, sentences::link_rewritten_history as sentences};

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::RewrittenHistory, grade: Grade::Ask, on: true, find };

/// Days by which two statements of one date must differ.
const HALF_A_YEAR: i32 = 183;
/// Days for which two employers that the other side does not name must overlap.
const YEAR: i32 = 365;

fn find(pool: &Pool<'_>, found: &mut Found) {
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    for kind in [KeyKind::Phone, KeyKind::Email, KeyKind::Profile] {
        for shared in pool.shared(kind).filter(|shared| shared.count <= MOST_TOGETHER) {
            for (position, &a) in shared.applications.iter().enumerate() {
                pairs.extend(shared.applications.iter().skip(position + 1).map(|&b| (a, b)));
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    for (a, b) in pairs {
        if pool.relation(a, b) != Relation::Same {
            continue;
        }
        let (Some(one), Some(other)) = (pool.record(a), pool.record(b)) else { continue };
        let (sentence, employers) = match contradiction(one, other) {
            Some(found) => found,
            None => continue,
        };
        found.pairs.push(CandidatePair {
            rule: &RULE,
            sentence,
            values: Vec::new(),
            a,
            b: Other::Application(b),
            grade: Grade::Ask,
            clue: EvidenceQuery::Employers(employers),
        });
    }
}

/// What cannot be true of both, and the employers that it is about.
fn contradiction(one: &Record, other: &Record) -> Option<(LinkSentence, Vec<u64>)> {
    let only = |record: &Record, employer: u64| {
        let mut jobs = record.history.iter().filter(|held| held.employer == employer).copied();
        let first = jobs.next()?;
        jobs.next().is_none().then_some(first)
    };
    let moved: Vec<u64> = one
        .employers
        .iter()
        .filter(|employer| {
            only(one, **employer)
                .zip(only(other, **employer))
                .is_some_and(|(held, theirs)| apart(&held, &theirs) > HALF_A_YEAR)
        })
        .copied()
        .collect();
    if !moved.is_empty() {
        return Some((sentences::DATES, moved));
    }
    let shared = one.employers.iter().any(|employer| other.employers.binary_search(employer).is_ok());
    if shared || one.employers.len() < 2 || other.employers.len() < 2 {
        return None;
    }
    let at_once =
        one.history.iter().any(|held| other.history.iter().any(|theirs| overlap(held, theirs) >= YEAR));
    at_once.then(|| (sentences::EMPLOYERS, one.employers.iter().chain(&other.employers).copied().collect()))
}

/// Days by which start or end of one job differ at least.
fn apart(one: &HeldJob, other: &HeldJob) -> i32 {
    let between =
        |one: (i32, i32), other: (i32, i32)| one.0.saturating_sub(other.1).max(other.0.saturating_sub(one.1));
    let starts = between(one.start, other.start);
    // What went on at the time of one application may have ended by the next.
    let ends = one.end.zip(other.end).map_or(0, |(one, other)| between(one, other));
    starts.max(ends)
}

/// Days for which two jobs certainly overlap.
fn overlap(one: &HeldJob, other: &HeldJob) -> i32 {
    let (Some(end), Some(theirs)) = (one.end, other.end) else { return 0 };
    end.0.min(theirs.0).saturating_sub(one.start.1.max(other.start.1))
}
