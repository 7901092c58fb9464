//! Form, résumé and profile give different addresses.

use crate::facts::Facts;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::{pairs, short};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "email/sources-differ",
    family: Family::Email,
    kind: Kind::Contradiction,
    grade: Grade::Note,
    on: true,
    yields_to: &["email/malformed", "email/domain-typo", "email/other-person"],
    data: &[],
    excuses: &[],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    match facts.emails.len() {
        0 => outcome.cannot(Unmet::NotStated),
        1 => outcome.cannot(Unmet::OneSource),
        _ => {}
    }
    for (one, other) in pairs(&facts.emails) {
        if one.evidence.source == other.evidence.source {
            continue;
        }
        let (Some(first), Some(second)) = (&one.value, &other.value) else {
            outcome.cannot(Unmet::UnreadableAddress);
            continue;
        };
        outcome.judge();
        if first.mailbox() == second.mailbox() {
            outcome.agree("email", [one.evidence.source, other.evidence.source]);
        } else {
            outcome.notice(
                Observation::new("differ", Grade::Note)
                    .with("one", short(&one.evidence))
                    .with("other", short(&other.evidence))
                    .resting_on([&one.evidence, &other.evidence]),
            );
        }
    }
}
