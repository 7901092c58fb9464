//! The answer to "where are you now?" and the browser's clock cannot both be right.

use crate::facts::Facts;
use crate::facts::place;
use crate::knowledge::places::Zone;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::short;
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "place/now-elsewhere",
    family: Family::Place,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[crate::knowledge::PLACES, crate::knowledge::TIME_ZONES],
    // A word on travelling explains any clock; a zone that fits makes the offsets doubtful.
    excuses: &["/session/travelling", "/session/timeZone"],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    let session = &facts.application.session;
    let Some(now) = &facts.now else { return outcome.cannot(Unmet::NotStated) };
    if session.travelling.is_some() {
        return outcome.cannot(Unmet::TravelStated);
    }
    let Some(clock) = &facts.clock else { return outcome.cannot(Unmet::NoClock) };
    if clock.value.is_utc() {
        return outcome.cannot(Unmet::UtcClock);
    }
    if !now.value.is_known() {
        return outcome.cannot(Unmet::UnknownPlace);
    }
    let Some(fits) = place::fits(clock.value, &now.value) else { return outcome.cannot(Unmet::UnknownClock) };
    outcome.judge();
    let zone = session.time_zone.as_ref().and_then(|zone| Zone::named(&zone.value));
    let zone_fits = zone.and_then(|zone| place::zone_fits(zone, &now.value));
    if fits || zone_fits == Some(true) {
        return;
    }
    outcome.notice(
        Observation::new("elsewhere", Grade::Ask)
            .with("answer", short(&now.evidence))
            .with("clock", clock.evidence.quote.clone())
            .resting_on([&now.evidence, &clock.evidence]),
    );
}
