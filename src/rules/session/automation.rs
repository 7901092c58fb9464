//! The browser was marked as driven by a program.

use crate::facts::Facts;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "session/automation",
    family: Family::Session,
    kind: Kind::Mismatch,
    grade: Grade::Support,
    on: false,
    yields_to: &[],
    data: &[],
    excuses: &[],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    let Some(marked) = &facts.application.session.webdriver else { return outcome.cannot(Unmet::NotStated) };
    outcome.judge();
    if marked.value {
        outcome.notice(Observation::new("driven", Grade::Support).resting_on([&marked.evidence]));
    }
}
