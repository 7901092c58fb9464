//! The browser's own comparison says that it first filled in a different person's name.

use crate::facts::Facts;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::submission::FirstAutofill;
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "session/other-autofill",
    family: Family::Session,
    kind: Kind::Contradiction,
    grade: Grade::Note,
    on: false,
    yields_to: &[],
    data: &[],
    excuses: &[],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    let Some(comparison) = &facts.application.session.first_autofill else {
        return outcome.cannot(Unmet::NotStated);
    };
    outcome.judge();
    if comparison.value == FirstAutofill::Different {
        outcome.notice(Observation::new("other", Grade::Note).resting_on([&comparison.evidence]));
    }
}
