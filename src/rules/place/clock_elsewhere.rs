//! The browser's clock runs as in none of the places that the application names.

use crate::facts::Facts;
use crate::facts::place::{self, Place};
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::place_clock_elsewhere as sentences};
use crate::rules::{
    AgreedOn, Direction, Fix, GapValue, Observation, Perturbation, Rule, RuleContext, SkipReason,
};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PlaceClockElsewhere,
    family: Family::Place,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &[RuleId::PlaceNowElsewhere],
    data: &[crate::data::PLACES, crate::data::TIME_ZONES],
    // Any place named, and any word on travelling, may be why the clock is right.
    depends_on: &["/basics/location", "/work", "/education", "/session/whereNow", "/session/travelling"],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::Travelling, Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let Some(clock) = &facts.clock else {
        context.skip(SkipReason::NoClock);
        return;
    };
    if clock.value.is_utc() {
        context.skip(SkipReason::UtcClock);
        return;
    }
    let roles = facts.roles.iter().filter_map(|role| role.place.as_ref());
    let studies = facts.studies.iter().filter_map(|study| study.place.as_ref());
    let named: Vec<&Sourced<Place>> =
        facts.residences.iter().chain(roles).chain(studies).chain(facts.now.as_ref()).collect();
    if facts.residences.is_empty() {
        context.skip(SkipReason::NotStated);
        return;
    }
    if facts.application.session.travelling.is_some() {
        context.skip(SkipReason::TravelStated);
        return;
    }
    let fits: Vec<Option<bool>> = named.iter().map(|named| place::fits(clock.value, &named.value)).collect();
    if fits.contains(&Some(true)) {
        context.mark_checked();
        let fitting =
            facts.residences.iter().filter(|home| place::fits(clock.value, &home.value) == Some(true));
        context.confirm_with_session(AgreedOn::Clock, fitting.map(|home| home.evidence.source));
        return;
    }
    if fits.contains(&None) {
        context.skip(SkipReason::UnknownPlace);
        return;
    }
    context.mark_checked();
    context.report(
        Observation::new(sentences::ELSEWHERE, Grade::Note)
            .with(Gap::Clock, GapValue::Clock(clock.evidence.quote.as_str().into()))
            .resting_on([&clock.evidence])
            .resting_on(facts.residences.iter().map(|home| &home.evidence))
            .pointing_to(Direction::Clock(clock.value)),
    );
}
