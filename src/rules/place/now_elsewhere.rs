//! The answer to "where are you now?" and the browser's clock, or the residence, cannot both be right.

use crate::data::places::Zone;
use crate::facts::Facts;
use crate::facts::place::{self, Comparison, Level, Place};
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::place_now_elsewhere as sentences};
use crate::model::statement::Claim;
use crate::rules::statements::short;
use crate::rules::{Fix, GapValue, Observation, Perturbation, Rule, RuleContext, SkipReason};

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
    depends_on: &["/session/travelling", "/session/timeZone", "/basics/location"],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::Travelling, Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    elsewhere_by_clock(facts, context);
    elsewhere_by_word(facts, context);
}

/// Most statements of one application that are compared.
const MOST: usize = 6;

/// What is said of now names another country or region than every residence, or than another word on now.
fn elsewhere_by_word(facts: &Facts<'_>, context: &mut RuleContext) {
    let application = facts.application;
    let travel = |means: &str| {
        let mut statements = application.statements.iter();
        statements.any(|statement| {
            statement.claim == Claim::Absence
                && (statement.value.value == means || means == "yes" && statement.value.value != "no")
        })
    };
    if application.session.travelling.is_some() || travel("yes") {
        return context.skip(SkipReason::TravelStated);
    }
    for now in facts.whereabouts.iter().take(MOST).filter(|now| now.value.is_known()) {
        let homes = || facts.residences.iter().filter(|home| !is_said_beside(facts, now, home));
        let compared: Vec<Comparison> = homes().map(|home| place::compare(&now.value, &home.value)).collect();
        if compared.is_empty() || compared.len() < facts.residences.len() {
            continue;
        }
        if compared.contains(&Comparison::CannotTell) {
            context.skip(SkipReason::UnknownPlace);
            continue;
        }
        context.mark_checked();
        let away = |comparison: &Comparison| {
            matches!(comparison, Comparison::Different(Level::Region | Level::Country))
        };
        if !compared.iter().all(away) {
            continue;
        }
        let present = facts.whereabouts.iter().take(MOST).find(|other| {
            other.evidence != now.evidence
                && place::compare(&other.value, &now.value) == Comparison::Different(Level::Country)
        });
        let grade = if present.is_some() || travel("no") { Grade::Ask } else { Grade::Note };
        let Some(home) = homes().next() else { continue };
        context.report(
            Observation::new(sentences::AWAY, grade)
                .with(Gap::Answer, short(&now.evidence))
                .with(Gap::Residence, short(&home.evidence))
                .resting_on([&now.evidence, &home.evidence])
                .resting_on(present.map(|present| &present.evidence)),
        );
    }
}

/// Whether the text that says where the applicant is names the residence as well: "on board off Durban, home is Surabaya".
fn is_said_beside(facts: &Facts<'_>, now: &Sourced<Place>, home: &Sourced<Place>) -> bool {
    let Some(text) = facts.application.texts.iter().find(|passage| {
        passage.text.evidence.source == now.evidence.source && passage.text.evidence.path == now.evidence.path
    }) else {
        return false;
    };
    let town = home.evidence.quote.split(',').next().unwrap_or_default().trim().to_lowercase();
    !town.is_empty()
        && home.evidence.path != now.evidence.path
        && text.text.value.to_lowercase().contains(&town)
}

/// The browser's clock runs as nowhere near the place.
fn elsewhere_by_clock(facts: &Facts<'_>, context: &mut RuleContext) {
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
            .with(Gap::Answer, short(&now.evidence))
            .with(Gap::Clock, GapValue::Clock(clock.evidence.quote.as_str().into()))
            .resting_on([&now.evidence, &clock.evidence]),
    );
}
