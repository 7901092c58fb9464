//! The browser was marked as driven by a program.

use crate::facts::Facts;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{RuleId, sentences::session_automation as sentences};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::SessionAutomation,
    family: Family::Session,
    kind: Kind::Mismatch,
    grade: Grade::Support,
    on: false,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let Some(marked) = &facts.application.session.webdriver else {
        return context.skip(SkipReason::NotStated);
    };
    context.mark_checked();
    if marked.value {
        context.report(Observation::new(sentences::DRIVEN, Grade::Support).resting_on([&marked.evidence]));
    }
}
