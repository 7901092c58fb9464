//! The browser's own comparison says that it first filled in a different person's name.

use crate::facts::Facts;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::submission::FirstAutofill;
use crate::rules::{Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "session/other-autofill",
    family: Family::Session,
    kind: Kind::Contradiction,
    grade: Grade::Note,
    on: false,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let Some(comparison) = &facts.application.session.first_autofill else {
        return context.skip(SkipReason::NotStated);
    };
    context.mark_checked();
    if comparison.value == FirstAutofill::Different {
        context.report(Observation::new("other", Grade::Note).resting_on([&comparison.evidence]));
    }
}
