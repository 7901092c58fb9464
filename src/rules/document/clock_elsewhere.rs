//! A file's clock runs as in none of the places that the application names.

use crate::facts::Facts;
use crate::facts::place::{self, Place};
use crate::facts::stamp::Stamp;
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::document_clock_elsewhere as sentences};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::DocumentClockElsewhere,
    family: Family::Document,
    kind: Kind::Mismatch,
    grade: Grade::Support,
    on: true,
    yields_to: &[],
    data: &[crate::data::PLACES, crate::data::TIME_ZONES],
    // Any place named, and any word on travelling, may be why the clock is right.
    depends_on: &["/basics/location", "/work", "/education", "/session/whereNow", "/session/travelling"],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::PlaceNamed, Fix::LeaveOut],
    check,
};

/// Minutes by which a clock may be off.
const TOLERANCE: u16 = 60;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let stamps: Vec<(&Sourced<String>, Option<Stamp>)> = facts
        .application
        .files
        .iter()
        .flat_map(|file| file.created.iter().chain(&file.modified))
        .map(|time| (time, Stamp::parse(&time.value)))
        .collect();
    if stamps.is_empty() {
        return context.skip(SkipReason::NoStamps);
    }
    let now =
        facts.application.session.where_now.as_ref().map(|text| text.map(|text| crate::facts::written(text)));
    let roles = facts.roles.iter().filter_map(|role| role.place.as_ref());
    let studies = facts.studies.iter().filter_map(|study| study.place.as_ref());
    let named: Vec<&Sourced<Place>> =
        facts.residences.iter().chain(roles).chain(studies).chain(now.as_ref()).collect();
    if facts.residences.is_empty() {
        return context.skip(SkipReason::NotStated);
    }
    if facts.application.session.travelling.is_some() {
        return context.skip(SkipReason::PlaceMissing);
    }
    for (time, stamp) in stamps {
        let Some(offset) = stamp.and_then(|stamp| stamp.offset) else {
            context.skip(SkipReason::NoOffset);
            continue;
        };
        if offset == 0 {
            context.skip(SkipReason::UtcClock);
            continue;
        }
        let fits: Vec<Option<bool>> = named.iter().map(|named| fits(offset, &named.value)).collect();
        if fits.contains(&None) && !fits.contains(&Some(true)) {
            context.skip(SkipReason::UnknownPlace);
            continue;
        }
        context.mark_checked();
        if !fits.contains(&Some(true)) {
            context.report(
                Observation::new(sentences::ELSEWHERE, Grade::Support)
                    .with(Gap::Time, time.evidence.quote.clone())
                    .resting_on([&time.evidence])
                    .resting_on(facts.residences.iter().map(|home| &home.evidence)),
            );
        }
    }
}

/// Whether an offset is kept at a place at some time of the year, or one within an hour of it.
fn fits(offset: i16, place: &Place) -> Option<bool> {
    let possible = place::offset_pairs(place);
    if possible.is_empty() {
        return None;
    }
    Some(
        possible
            .iter()
            .any(|pair| [pair.january, pair.july].into_iter().any(|kept| kept.abs_diff(offset) <= TOLERANCE)),
    )
}
