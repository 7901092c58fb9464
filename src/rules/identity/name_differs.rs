//! Two sources give two different complete names.

use crate::facts::Facts;
use crate::facts::name::{self, NameComparison};
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::{pairs, short};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "identity/name-differs",
    family: Family::Identity,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[],
    excuses: &[],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    match facts.names.len() {
        0 => outcome.cannot(Unmet::NotStated),
        1 => outcome.cannot(Unmet::OneSource),
        _ => {}
    }
    for (one, other) in pairs(&facts.names) {
        if one.evidence.source == other.evidence.source {
            continue;
        }
        match name::compare(&one.value, &other.value) {
            NameComparison::CannotTell => outcome.cannot(Unmet::IncomparableName),
            NameComparison::Same | NameComparison::Compatible => {
                outcome.judge();
                outcome.agree("name", [one.evidence.source, other.evidence.source]);
            }
            NameComparison::Different => {
                outcome.judge();
                outcome.notice(
                    Observation::new("differ", Grade::Ask)
                        .with("one", short(&one.evidence))
                        .with("other", short(&other.evidence))
                        .resting_on([&one.evidence, &other.evidence]),
                );
            }
        }
    }
}
