//! Several addresses of one template that hardly anybody else in the batch follows.

use super::LinkRule;
use super::person::MOST_PEOPLE;
use super::pool::{CandidatePair, EvidenceQuery, ExcusedPair, Found, Other, Pool};
use super::record::KeyKind;
use crate::model::finding::Grade;
use crate::model::ids::{Gap, LinkRuleId, sentences::link_email_pattern as sentences};
use crate::model::links::Excuse;

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::EmailPattern, grade: Grade::Note, on: true, find };

/// People who must follow it.
const LEAST_PEOPLE: usize = 4;

fn find(pool: &Pool<'_>, found: &mut Found) {
    for shared in pool.shared(KeyKind::EmailTemplate) {
        let crowd = pool.crowd(&shared);
        if crowd.members.len() < LEAST_PEOPLE || shared.count * 100 >= pool.size {
            continue;
        }
        let people = crowd.people(MOST_PEOPLE);
        if people < LEAST_PEOPLE || found.is_hub(pool, &RULE, &shared, &crowd) {
            continue;
        }
        for (a, b) in found.strangers(pool, &RULE, &shared, Excuse::ReApplication) {
            if pool.employer_in_common(a, b) {
                found.excused.push(ExcusedPair { rule: RULE.id, a, b, because: Excuse::SameEmployer });
                continue;
            }
            found.pairs.push(CandidatePair {
                rule: &RULE,
                sentence: sentences::TEMPLATE,
                values: vec![(Gap::Count, people.to_string())],
                a,
                b: Other::Application(b),
                grade: Grade::Note,
                clue: EvidenceQuery::Keys(vec![(KeyKind::EmailTemplate, shared.hash)]),
            });
        }
    }
}
