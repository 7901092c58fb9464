//! A number typed by hand with +1, where every place named is in the United States.

use crate::facts::Facts;
use crate::facts::phone::CodeWritten;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::phone_typed_country_code as sentences};
use crate::rules::statements::{is_typed, places_named, short};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PhoneTypedCountryCode,
    family: Family::Phone,
    kind: Kind::Mismatch,
    grade: Grade::Support,
    on: true,
    yields_to: &[RuleId::PhoneImpossible, RuleId::PhoneFictional, RuleId::PhonePlaceholder],
    data: &[crate::data::PHONE_PLAN, crate::data::PLACES],
    // A place abroad is what makes the country code ordinary.
    depends_on: &["/basics/location", "/work", "/education"],
    invariant_under: &[Perturbation::Name, Perturbation::Calendar, Perturbation::SchoolCountry],
    fixes: &[Fix::WithoutCountryCode, Fix::LeaveOut],
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
        // Autofill, the clipboard, widgets and parsers write the code as a matter of course.
        if !is_typed(facts.application, &phone.evidence) {
            context.skip(SkipReason::NotTyped);
            continue;
        }
        context.mark_checked();
        let is_coded = phone.value.written().code == CodeWritten::Plus
            && phone.value.calling_code().is_some_and(|code| code.number() == 1);
        let at_home =
            named.iter().all(|place| place.value.country.is_some_and(|country| country.code() == "US"));
        if is_coded && at_home {
            context.report(
                Observation::new(sentences::TYPED, Grade::Support)
                    .with(Gap::Number, short(&phone.evidence))
                    .resting_on([&phone.evidence])
                    .resting_on(facts.residences.iter().map(|home| &home.evidence)),
            );
        }
    }
}
