//! The browser's own comparison says that it first filled in a different person's name.

use crate::facts::Facts;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{RuleId, sentences::session_other_autofill as sentences};
use crate::model::submission::FirstAutofill;
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::SessionOtherAutofill,
    family: Family::Session,
    kind: Kind::Contradiction,
    grade: Grade::Note,
    on: false,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let Some(comparison) = &facts.application.session.first_autofill else {
        return context.skip(SkipReason::NotStated);
    };
    context.mark_checked();
    if comparison.value == FirstAutofill::Different {
        context.report(Observation::new(sentences::OTHER, Grade::Note).resting_on([&comparison.evidence]));
    }
}
