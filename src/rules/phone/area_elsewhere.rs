//! The number's area code belongs to a state or province that neither is, nor borders, any place named.

use crate::data::places::Region;
use crate::facts::Facts;
use crate::facts::place::Place;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::phone_area_elsewhere as sentences};
use crate::rules::statements::{places_named, short};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PhoneAreaElsewhere,
    family: Family::Phone,
    kind: Kind::Mismatch,
    grade: Grade::Support,
    on: true,
    yields_to: &[
        RuleId::PhoneCountryElsewhere,
        RuleId::PhoneImpossible,
        RuleId::PhoneFictional,
        RuleId::PhonePlaceholder,
    ],
    data: &[crate::data::PHONE_PLAN, crate::data::PLACES],
    // Where somebody lived, worked or studied is what makes an area's number ordinary.
    depends_on: &["/basics/location", "/work", "/education"],
    invariant_under: &[Perturbation::Name, Perturbation::Calendar, Perturbation::SchoolCountry],
    fixes: &[Fix::OtherSource, Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.phones.is_empty() {
        context.skip(SkipReason::NotStated);
        return;
    }
    let Some(named) = places_named(facts) else {
        context.skip(SkipReason::PlaceMissing);
        return;
    };
    for phone in &facts.phones {
        let regions: Vec<Region> = phone
            .value
            .area()
            .into_iter()
            .flat_map(|area| {
                area.divisions().filter_map(move |division| Region::from_codes(area.country, division))
            })
            .collect();
        if regions.is_empty() {
            context.skip(SkipReason::NumberOfNoArea);
            continue;
        }
        let near: Vec<Option<bool>> = named.iter().map(|place| is_near(&place.value, &regions)).collect();
        if !near.contains(&Some(true)) && near.contains(&None) {
            context.skip(SkipReason::UnknownPlace);
            continue;
        }
        context.mark_checked();
        if near.contains(&Some(true)) {
            continue;
        }
        let names: Vec<&str> = regions.iter().map(|region| region.name()).collect();
        context.report(
            Observation::new(sentences::ELSEWHERE, Grade::Support)
                .with(Gap::Number, short(&phone.evidence))
                .with(Gap::Area, names.join(" / "))
                .resting_on([&phone.evidence])
                .resting_on(facts.residences.iter().map(|home| &home.evidence)),
        );
    }
}

/// Whether a place lies in one of the regions or in a neighbour of one; `None` where its own region is not known.
fn is_near(place: &Place, regions: &[Region]) -> Option<bool> {
    if place.regions.is_empty() {
        // Without a division only another country is certain.
        return regions.iter().all(|region| Some(region.country()) != place.country).then_some(false);
    }
    Some(place.regions.iter().any(|own| regions.iter().any(|region| own.borders(*region))))
}
