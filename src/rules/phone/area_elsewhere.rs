//! The number's area code belongs to a state or province that neither is, nor borders, any place named.

use crate::facts::Facts;
use crate::facts::place::Place;
use crate::knowledge::places::Region;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::{places_named, short};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "phone/area-elsewhere",
    family: Family::Phone,
    kind: Kind::Mismatch,
    grade: Grade::Support,
    on: true,
    yields_to: &["phone/country-elsewhere", "phone/impossible", "phone/fictional", "phone/placeholder"],
    data: &[crate::knowledge::PHONE_PLAN, crate::knowledge::PLACES],
    // Where somebody lived, worked or studied is what makes an area's number ordinary.
    excuses: &["/basics/location", "/work", "/education"],
    covers: &[Swap::Name, Swap::Calendar, Swap::SchoolCountry],
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    if facts.phones.is_empty() {
        outcome.cannot(Unmet::NotStated);
        return;
    }
    let Some(named) = places_named(facts) else {
        outcome.cannot(Unmet::PlaceMissing);
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
            outcome.cannot(Unmet::NumberOfNoArea);
            continue;
        }
        let near: Vec<Option<bool>> = named.iter().map(|place| is_near(&place.value, &regions)).collect();
        if !near.contains(&Some(true)) && near.contains(&None) {
            outcome.cannot(Unmet::UnknownPlace);
            continue;
        }
        outcome.judge();
        if near.contains(&Some(true)) {
            continue;
        }
        let names: Vec<&str> = regions.iter().map(|region| region.name()).collect();
        outcome.notice(
            Observation::new("elsewhere", Grade::Support)
                .with("number", short(&phone.evidence))
                .with("area", names.join(" / "))
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
