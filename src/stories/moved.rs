//! The applicant moved: an older address, number or clock belongs to where they were.

use super::places::{self, may_be};
use super::{Material, Story};
use crate::facts::place::{self, Comparison, Place};
use crate::facts::stated::Statement;
use crate::knowledge::phrases::Topic;
use crate::model::application::End;
use crate::model::evidence::{Evidence, Stated};
use crate::rules::Noted;

#[allow(missing_docs)]
pub static STORY: Story = Story {
    id: "moved",
    explains: &[
        "phone/country-elsewhere",
        "phone/sources-differ",
        "place/clock-elsewhere",
        "place/sources-differ",
    ],
    excuses: &["/text", "/answers", "/basics/summary", "/basics/label", "/work", "/education"],
    support,
};

fn support(material: &Material<'_>, finding: &Noted) -> Vec<Evidence> {
    if material.denied(Topic::Moved) {
        return Vec::new();
    }
    let plain =
        material.said(Topic::Moved).into_iter().filter(|statement| fits(material, finding, statement, false));
    let placed = material
        .said(Topic::MovedTo)
        .into_iter()
        .filter(|statement| fits(material, finding, statement, true));
    let mut support: Vec<Evidence> =
        plain.chain(placed).map(|statement| statement.evidence.clone()).collect();
    if finding.rule.id == "place/sources-differ" {
        support.extend(former_home(material, finding));
    }
    support
}

/// Whether the places that a statement names are those that the finding sets apart: one of them, or two where it names two.
fn fits(material: &Material<'_>, finding: &Noted, statement: &Statement, needs_place: bool) -> bool {
    let named = places::named_after(statement);
    if named.is_empty() {
        return !needs_place;
    }
    let sides = places::sides(material, finding);
    if sides.is_empty() {
        return true;
    }
    let met = sides.iter().filter(|side| named.iter().any(|place| side.holds(place))).count();
    met >= named.len().min(2).min(sides.len())
}

/// A job or school that has ended, at one of the two residences: the older source was written there.
fn former_home(material: &Material<'_>, finding: &Noted) -> Option<Evidence> {
    let facts = material.facts;
    let homes: Vec<&Stated<Place>> = facts
        .residences
        .iter()
        .filter(|home| finding.observation.evidence.contains(&home.evidence))
        .collect();
    let ended = facts
        .roles
        .iter()
        .map(|role| (&role.place, &role.role.end))
        .chain(facts.studies.iter().map(|study| (&study.place, &study.study.end)))
        .filter(|(_, end)| matches!(end, End::Stated(_)));
    ended
        .filter_map(|(place, _)| place.as_ref())
        .find(|place| {
            homes.iter().any(|home| may_be(&place.value, &home.value))
                && homes
                    .iter()
                    .any(|home| matches!(place::compare(&place.value, &home.value), Comparison::Different(_)))
        })
        .map(|place| place.evidence.clone())
}
