//! The answer to "where are you now?" and the browser's clock cannot both be right.

use crate::data::places::Zone;
use crate::facts::Facts;
use crate::facts::place;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{RuleId, sentences::place_now_elsewhere as sentences};
use crate::rules::statements::short;
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PlaceNowElsewhere,
    family: Family::Place,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[crate::data::PLACES, crate::data::TIME_ZONES],
    // A word on travelling explains any clock; a zone that fits makes the offsets doubtful.
    depends_on: &["/session/travelling", "/session/timeZone"],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::Travelling, Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let session = &facts.application.session;
    let Some(now) = &facts.now else { return context.skip(SkipReason::NotStated) };
    if session.travelling.is_some() {
        return context.skip(SkipReason::TravelStated);
    }
    let Some(clock) = &facts.clock else { return context.skip(SkipReason::NoClock) };
    if clock.value.is_utc() {
        return context.skip(SkipReason::UtcClock);
    }
    if !now.value.is_known() {
        return context.skip(SkipReason::UnknownPlace);
    }
    let Some(fits) = place::fits(clock.value, &now.value) else {
        return context.skip(SkipReason::UnknownClock);
    };
    context.mark_checked();
    let zone = session.time_zone.as_ref().and_then(|zone| Zone::named(&zone.value));
    let zone_fits = zone.and_then(|zone| place::zone_fits(zone, &now.value));
    if fits || zone_fits == Some(true) {
        return;
    }
    context.report(
        Observation::new(sentences::ELSEWHERE, Grade::Ask)
            .with("answer", short(&now.evidence))
            .with("clock", clock.evidence.quote.clone())
            .resting_on([&now.evidence, &clock.evidence]),
    );
}
