//! The applicant moved: an older address, number or clock belongs to where they were.

use super::places;
use super::{Material, Story, former_home};
use crate::facts::stated::Statement;
use crate::knowledge::phrases::Topic;
use crate::model::evidence::Evidence;
use crate::model::list::{Gather, Listed};
use crate::rules::Noted;

#[allow(missing_docs)]
pub static STORY: Story = Story {
    id: "moved",
    explains: &[
        "document/clock-elsewhere",
        "phone/area-elsewhere",
        "phone/country-elsewhere",
        "phone/foreign-grouping",
        "phone/sources-differ",
        "place/clock-elsewhere",
        "place/delivery-elsewhere",
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
    let mut support: Vec<Evidence> = plain.chain(placed).map(|statement| statement.evidence.clone()).listed();
    if finding.rule.id == "place/sources-differ" {
        support.gather(former_home::support(material.facts, finding));
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
