//! A residence that was left: what the applicant's own history says of it.

use crate::facts::Facts;
use crate::facts::place::{self, Comparison, Place};
use crate::model::evidence::{Evidence, Sourced};
use crate::rules::RuleFinding;

/// A job or school that ended at the residence of an older source, before what the other residence rests on: the answer in
/// the form, which is of the day of the application, or a job or school there that began later.
pub fn support(facts: &Facts<'_>, finding: &RuleFinding) -> Option<Evidence> {
    let homes: Vec<&Sourced<Place>> = facts
        .residences
        .iter()
        .filter(|home| finding.observation.evidence.contains(&home.evidence))
        .collect();
    let given_on_applying = |home: &Sourced<Place>| facts.application.is_given_on_applying(&home.evidence);
    let periods = || {
        let roles = facts.roles.iter().map(|role| (&role.place, &role.role.start, &role.role.end));
        let studies = facts.studies.iter().map(|study| (&study.place, &study.study.start, &study.study.end));
        roles.chain(studies).filter_map(|(place, start, end)| Some((place.as_ref()?, start, end)))
    };
    let (former, later) = match homes.as_slice() {
        [one, other] if !given_on_applying(one) => (*one, *other),
        [one, other] if !given_on_applying(other) => (*other, *one),
        _ => return None,
    };
    [(former, later), (later, former)].into_iter().filter(|(former, _)| !given_on_applying(former)).find_map(
        |(former, later)| {
            let ended = periods().filter(|(place, _, _)| is_at(place, former) && is_away_from(place, later));
            ended.filter_map(|(place, _, end)| Some((place, end.stated()?))).find_map(|(place, end)| {
                let is_over = facts.applied.is_none_or(|applied| !applied.certainly_before(end.value));
                let went_on = periods().any(|(place, start, _)| {
                    is_at(place, later)
                        && is_away_from(place, former)
                        && start.present().is_some_and(|start| !start.value.certainly_before(end.value))
                });
                ((given_on_applying(later) && is_over) || went_on).then(|| place.evidence.clone())
            })
        },
    )
}

fn is_at(place: &Sourced<Place>, home: &Sourced<Place>) -> bool {
    matches!(place::compare(&place.value, &home.value), Comparison::Same | Comparison::Compatible)
}

fn is_away_from(place: &Sourced<Place>, home: &Sourced<Place>) -> bool {
    matches!(place::compare(&place.value, &home.value), Comparison::Different(_))
}
