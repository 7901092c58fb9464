//! What the browser says of its own clock contradicts itself.

use crate::data::places::{OffsetPair, Zone, is_in_use};
use crate::facts::Facts;
use crate::facts::place;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::place_clock_inconsistent as sentences};
use crate::rules::statements::short;
use crate::rules::{Fix, GapValue, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PlaceClockInconsistent,
    family: Family::Place,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &[],
    data: &[crate::data::TIME_ZONES],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::Without("/session/timeZone"), Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let Some(clock) = &facts.clock else { return context.skip(SkipReason::NoClock) };
    if clock.value.is_utc() {
        return context.skip(SkipReason::UtcClock);
    }
    if is_of_no_place(clock.value) {
        context.mark_checked();
        return context.report(
            Observation::new(sentences::NOWHERE, Grade::Note)
                .with(Gap::Clock, GapValue::Clock(clock.evidence.quote.as_str().into()))
                .resting_on([&clock.evidence]),
        );
    }
    let Some(name) = &facts.application.session.time_zone else { return context.skip(SkipReason::NotStated) };
    let Some(zone) = Zone::named(&name.value) else { return context.skip(SkipReason::UnknownClock) };
    let Some(consistent) = place::zone_consistent(&name.value, clock.value) else {
        return context.skip(SkipReason::UtcClock);
    };
    context.mark_checked();
    let near = zone.recent_pairs().any(|pair| pair.within_hour(clock.value));
    let sentence = match (consistent, near) {
        (true, _) => return,
        (false, false) => sentences::ZONE,
        (false, true) if zone.keeps_old_law() => sentences::DAYLIGHT,
        // An old computer keeps the law of its day.
        (false, true) => return,
    };
    context.report(
        Observation::new(sentence, Grade::Note)
            .with(Gap::Zone, short(&name.evidence))
            .with(Gap::Clock, GapValue::Clock(clock.evidence.quote.as_str().into()))
            .resting_on([&name.evidence, &clock.evidence]),
    );
}

/// Whether a clock changes by more than the hour that laws have asked for, as in no zone: an old law may be one that the
/// tables have no longer, but none was so.
fn is_of_no_place(pair: OffsetPair) -> bool {
    pair.january.abs_diff(pair.july) > 60 && !is_in_use(pair)
}
