//! An account's oldest activity is older than the account.

use crate::facts::Facts;
use crate::model::application::Fact;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "profile/older-than-account",
    family: Family::Profile,
    kind: Kind::Contradiction,
    grade: Grade::Note,
    on: true,
    yields_to: &[],
    data: &[],
    excuses: &[],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    if facts.application.accounts.is_empty() {
        outcome.cannot(Unmet::NoAccountFacts);
    }
    for account in &facts.application.accounts {
        match (&account.created, &account.first_activity) {
            (Fact::Present(created), Fact::Present(first)) => {
                outcome.judge();
                if first.value.certainly_before(created.value) {
                    outcome.notice(
                        Observation::new("older", Grade::Note)
                            .with("created", created.value.to_string())
                            .with("first", first.value.to_string())
                            .resting_on([&created.evidence, &first.evidence]),
                    );
                }
            }
            (Fact::Unreadable(_), _) | (_, Fact::Unreadable(_)) => outcome.cannot(Unmet::UnreadableDate),
            _ => outcome.cannot(Unmet::NoAccountFacts),
        }
    }
}
