//! Two sources name two residences in different countries or regions.

use crate::facts::Facts;
use crate::facts::place::{self, Comparison, Level, Place};
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::place_sources_differ as sentences};
use crate::rules::statements::{pairs, short};
use crate::rules::{AgreedOn, Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PlaceSourcesDiffer,
    family: Family::Place,
    kind: Kind::Contradiction,
    grade: Grade::Note,
    on: true,
    yields_to: &[RuleId::PlaceAbsenceStory],
    data: &[crate::data::PLACES],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    match facts.residences.len() {
        0 => context.skip(SkipReason::NotStated),
        1 => context.skip(SkipReason::OneSource),
        _ => {}
    }
    for (one, other) in pairs(&facts.residences) {
        if one.evidence.source == other.evidence.source && is_field(one) == is_field(other) {
            continue;
        }
        match place::compare(&one.value, &other.value) {
            Comparison::CannotTell => context.skip(SkipReason::UnknownPlace),
            Comparison::Same | Comparison::Compatible => {
                context.mark_checked();
                context.confirm(AgreedOn::Residence, [one.evidence.source, other.evidence.source]);
            }
            // Two cities of one region may be one metropolitan area.
            Comparison::Different(Level::City) => context.mark_checked(),
            Comparison::Different(Level::Region | Level::Country) => {
                context.mark_checked();
                context.report(
                    Observation::new(sentences::DIFFER, Grade::Note)
                        .with(Gap::One, short(&one.evidence))
                        .with(Gap::Other, short(&other.evidence))
                        .resting_on([&one.evidence, &other.evidence]),
                );
            }
        }
    }
}

/// Whether a residence stands in fields; an answer of the same form is a statement of its own.
fn is_field(residence: &Sourced<Place>) -> bool {
    residence.evidence.path.starts_with("/basics")
}
