//! Two delivery addresses in one application.

use crate::facts::Facts;
use crate::facts::address::StreetAddress;
use crate::facts::place::{self, Comparison};
use crate::model::application::Residence;
use crate::model::evidence::Evidence;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::place_delivery_changed as sentences};
use crate::rules::statements::{pairs, short};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PlaceDeliveryChanged,
    family: Family::Place,
    kind: Kind::Contradiction,
    grade: Grade::Note,
    on: true,
    yields_to: &[RuleId::PlaceDeliveryElsewhere],
    data: &[crate::data::PLACES],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

/// Most deliveries that are compared.
const MOST: usize = 20;

/// How two delivery addresses compare.
enum Compared {
    Apart,
    Alike,
    CannotTell,
}

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.application.deliveries.is_empty() {
        return context.skip(SkipReason::NotStated);
    }
    if facts.application.deliveries.len() == 1 {
        return context.skip(SkipReason::OneDelivery);
    }
    let read: Vec<_> = facts.application.deliveries.iter().zip(&facts.deliveries).take(MOST).collect();
    for ((one, one_place), (other, other_place)) in pairs(&read) {
        let streets = compare_streets(one, other);
        let places = place::compare(&one_place.value, &other_place.value);
        match (streets, places) {
            (_, Comparison::Different(_)) => report(&one.line.evidence, &other.line.evidence, context),
            (Compared::Apart, _) => report(street(one), street(other), context),
            (Compared::CannotTell, Comparison::CannotTell) => context.skip(SkipReason::UnknownPlace),
            _ => context.mark_checked(),
        }
    }
}

fn street(delivery: &Residence) -> &Evidence {
    delivery.address.as_ref().map_or(&delivery.line.evidence, |address| &address.evidence)
}

fn report(one: &Evidence, other: &Evidence, context: &mut RuleContext) {
    context.mark_checked();
    context.report(
        Observation::new(sentences::CHANGED, Grade::Note)
            .with(Gap::One, short(one))
            .with(Gap::Other, short(other))
            .resting_on([one, other]),
    );
}

/// Streets are apart where neither has all words of the other; a unit that only one of them writes is no difference.
fn compare_streets(one: &Residence, other: &Residence) -> Compared {
    let read = |delivery: &Residence| {
        let city = delivery.city.as_ref().map(|city| city.value.as_str());
        StreetAddress::read(&delivery.address.as_ref()?.value, city)
    };
    let (Some(one), Some(other)) = (read(one), read(other)) else { return Compared::CannotTell };
    let words = |address: &StreetAddress| -> Vec<String> {
        address.street.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let holds = |whole: &[String], part: &[String]| part.iter().all(|word| whole.contains(word));
    let (first, second) = (words(&one), words(&other));
    let same_street = holds(&first, &second) || holds(&second, &first);
    let units_differ = one.unit.is_some() && other.unit.is_some() && one.unit != other.unit;
    if same_street && !units_differ { Compared::Alike } else { Compared::Apart }
}
