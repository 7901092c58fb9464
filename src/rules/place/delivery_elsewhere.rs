//! Equipment would be sent to another region or country than the residence.

use crate::facts::Facts;
use crate::facts::place::{self, Comparison, Level};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::place_delivery_elsewhere as sentences};
use crate::rules::statements::short;
use crate::rules::{AgreedOn, Direction, Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PlaceDeliveryElsewhere,
    family: Family::Place,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &[],
    data: &[crate::data::PLACES],
    // A second residence is what makes a delivery to it ordinary.
    depends_on: &["/basics/location"],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.deliveries.is_empty() || facts.residences.is_empty() {
        context.skip(SkipReason::NotStated);
        return;
    }
    for delivery in facts.deliveries.iter().take(100) {
        let compared: Vec<Comparison> = facts
            .residences
            .iter()
            .take(100)
            .map(|home| place::compare(&delivery.value, &home.value))
            .collect();
        let is_apart = |comparison: &Comparison| {
            matches!(comparison, Comparison::Different(Level::Region | Level::Country))
        };
        let fits = |comparison: &Comparison| !is_apart(comparison) && *comparison != Comparison::CannotTell;
        if compared.iter().any(fits) {
            context.mark_checked();
            let homes = facts.residences.iter().zip(&compared).filter(|(_, comparison)| fits(comparison));
            context.confirm(
                AgreedOn::Delivery,
                homes.map(|(home, _)| home.evidence.source).chain([delivery.evidence.source]),
            );
            continue;
        }
        if compared.contains(&Comparison::CannotTell) {
            context.skip(SkipReason::UnknownPlace);
            continue;
        }
        context.mark_checked();
        let mut observation = Observation::new(sentences::ELSEWHERE, Grade::Note)
            .with(Gap::Delivery, short(&delivery.evidence))
            .with(
                Gap::Residence,
                facts.residences.first().map(|home| short(&home.evidence)).unwrap_or_default(),
            )
            .resting_on([&delivery.evidence])
            .resting_on(facts.residences.iter().map(|home| &home.evidence));
        let another_country =
            compared.iter().all(|comparison| *comparison == Comparison::Different(Level::Country));
        if let Some(country) = delivery.value.country.filter(|_| another_country) {
            observation = observation.pointing_to(Direction::Country(country));
        }
        context.report(observation);
    }
}
