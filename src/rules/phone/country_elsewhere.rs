//! The number's country is none of the countries that the application names.

use crate::data::places::Country;
use crate::facts::Facts;
use crate::facts::phone::{CodeWritten, Status};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::phone_country_elsewhere as sentences};
use crate::rules::statements::{places_named, short};
use crate::rules::{
    AgreedOn, Direction, Fix, GapValue, Joint, Observation, Perturbation, Rule, RuleContext, SkipReason,
};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PhoneCountryElsewhere,
    family: Family::Phone,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &[RuleId::PhoneImpossible, RuleId::PhoneFictional, RuleId::PhonePlaceholder],
    data: &[crate::data::PHONE_PLAN, crate::data::PLACES],
    // Where somebody lived, worked or studied is what makes a foreign number ordinary.
    depends_on: &["/basics/location", "/work", "/education"],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::OtherSource, Fix::PlaceNamed, Fix::LeaveOut],
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
        if phone.value.status() == Status::CountryUnknown {
            context.skip(SkipReason::PhoneWithoutCountry);
            continue;
        }
        let countries: Vec<Country> =
            phone.value.places().filter_map(|region| Country::from_code(region.id())).collect();
        if countries.is_empty() {
            context.skip(SkipReason::NumberOfNoCountry);
            continue;
        }
        context.mark_checked();
        let residences = facts
            .residences
            .iter()
            .filter(|residence| residence.value.country.is_some_and(|country| countries.contains(&country)));
        context.confirm(
            AgreedOn::PhoneCountry,
            residences.map(|residence| residence.evidence.source).chain([phone.evidence.source]),
        );
        // Without its own country code a number is read in the country of residence, so it cannot lie elsewhere.
        if phone.value.written().code == CodeWritten::NotWritten
            || named
                .iter()
                .any(|place| place.value.country.is_some_and(|country| countries.contains(&country)))
        {
            continue;
        }
        let mut observation = Observation::new(sentences::ELSEWHERE, Grade::Note)
            .with(Gap::Number, short(&phone.evidence))
            .with(Gap::Country, names(&countries))
            .resting_on([&phone.evidence])
            .resting_on(facts.residences.iter().map(|residence| &residence.evidence));
        if let [country] = countries.as_slice() {
            observation = observation.pointing_to(Direction::Country(*country));
        }
        context.report(observation);
    }
}

fn names(countries: &[Country]) -> GapValue {
    GapValue::list(countries.iter().take(3).map(|country| GapValue::Country(*country)), Joint::Stroke)
}
