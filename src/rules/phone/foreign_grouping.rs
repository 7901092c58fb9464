//! A number typed by hand with its digits grouped as in none of the places named.

use crate::data::numbering_plan::{self, CallingCode, Region};
use crate::facts::Facts;
use crate::facts::phone::PhoneNumber;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::phone_foreign_grouping as sentences};
use crate::rules::statements::{is_typed, places_named, short};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PhoneForeignGrouping,
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
    // A place where numbers are written so is what makes it ordinary.
    depends_on: &["/basics/location", "/work", "/education"],
    invariant_under: &[Perturbation::Name, Perturbation::Calendar, Perturbation::SchoolCountry],
    fixes: &[Fix::Regrouped, Fix::LeaveOut],
    check,
};

/// Calling codes whose numbers people write in groups of one length. Source: the layouts of the numbering plan, which
/// have one for each; elsewhere area codes of several lengths leave the groups to the writer.
const FIRM: &[u16] = &[1, 33];

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
        if !is_typed(facts.application, &phone.evidence) {
            context.skip(SkipReason::NotTyped);
            continue;
        }
        let Some(code) = phone.value.calling_code() else {
            context.skip(SkipReason::PhoneWithoutCountry);
            continue;
        };
        if !FIRM.contains(&code.number()) {
            context.skip(SkipReason::FreeGrouping);
            continue;
        }
        context.mark_checked();
        let groups: Vec<usize> = phone.value.written().groups().collect();
        let known_here = named
            .iter()
            .filter_map(|place| Region::new(place.value.country?.code()))
            .any(|region| is_manner_of(region.calling_code(), &groups));
        // Two groups are a habit of nowhere, and a row that no country has is a slip.
        let is_foreign = groups.len() > 2
            && !known_here
            && !is_cut_as_planned(&phone.value, code, &groups)
            && Region::all().any(|region| is_manner_of(region.calling_code(), &groups));
        if is_foreign {
            context.report(
                Observation::new(sentences::GROUPED, Grade::Support)
                    .with(Gap::Number, short(&phone.evidence))
                    .resting_on([&phone.evidence])
                    .resting_on(facts.residences.iter().map(|home| &home.evidence)),
            );
        }
    }
}

/// Whether every cut between two groups is one of the plan's own: one that leaves some out is no other manner.
fn is_cut_as_planned(number: &PhoneNumber, code: CallingCode, groups: &[usize]) -> bool {
    let planned = cuts(&numbering_plan::split(code, number.national_number().as_bytes()));
    planned.is_empty() || cuts(groups).iter().all(|cut| planned.contains(cut))
}

/// Positions between groups.
fn cuts(groups: &[usize]) -> Vec<usize> {
    let mut at = 0;
    let before_last = groups.len().saturating_sub(1);
    let mut cuts = Vec::with_capacity(before_last);
    for group in groups.iter().take(before_last) {
        at += group;
        cuts.push(at);
    }
    cuts
}

/// Whether a calling code's numbers are written in these groups, or would be with the national prefix before them.
fn is_manner_of(code: CallingCode, groups: &[usize]) -> bool {
    let without_prefix: Option<Vec<usize>> =
        groups.split_first().and_then(|(first, rest)| match first.checked_sub(1)? {
            0 => None,
            first => Some([first].into_iter().chain(rest.iter().copied()).collect()),
        });
    numbering_plan::groupings(code, groups)
        || without_prefix.is_some_and(|groups| numbering_plan::groupings(code, &groups))
}
