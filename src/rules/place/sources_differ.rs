//! Two sources name two residences in different countries or regions.

use crate::facts::Facts;
use crate::facts::place::{self, Comparison, Level};
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::{pairs, short};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "place/sources-differ",
    family: Family::Place,
    kind: Kind::Contradiction,
    grade: Grade::Note,
    on: true,
    yields_to: &[],
    data: &[crate::knowledge::PLACES],
    excuses: &[],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    match facts.residences.len() {
        0 => outcome.cannot(Unmet::NotStated),
        1 => outcome.cannot(Unmet::OneSource),
        _ => {}
    }
    for (one, other) in pairs(&facts.residences) {
        if one.evidence.source == other.evidence.source {
            continue;
        }
        match place::compare(&one.value, &other.value) {
            Comparison::CannotTell => outcome.cannot(Unmet::UnknownPlace),
            Comparison::Same | Comparison::Compatible => {
                outcome.judge();
                outcome.agree("residence", [one.evidence.source, other.evidence.source]);
            }
            // Two cities of one region may be one metropolitan area.
            Comparison::Different(Level::City) => outcome.judge(),
            Comparison::Different(Level::Region | Level::Country) => {
                outcome.judge();
                outcome.notice(
                    Observation::new("differ", Grade::Note)
                        .with("one", short(&one.evidence))
                        .with("other", short(&other.evidence))
                        .resting_on([&one.evidence, &other.evidence]),
                );
            }
        }
    }
}
