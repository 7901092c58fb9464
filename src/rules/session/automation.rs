//! The browser was marked as driven by a program.

use crate::facts::Facts;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::{Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "session/automation",
    family: Family::Session,
    kind: Kind::Mismatch,
    grade: Grade::Support,
    on: false,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let Some(marked) = &facts.application.session.webdriver else {
        return context.skip(SkipReason::NotStated);
    };
    context.mark_checked();
    if marked.value {
        context.report(Observation::new("driven", Grade::Support).resting_on([&marked.evidence]));
    }
}
