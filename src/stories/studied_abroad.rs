//! The applicant studied in another country, and a number, an address or a clock is from there.

use super::places::{self, Side, may_be};
use super::{Material, Story};
use crate::facts::place::{self, Comparison, Place};
use crate::knowledge::phrases::Topic;
use crate::model::evidence::Evidence;
use crate::model::list::{Gather, Listed};
use crate::rules::Noted;

#[allow(missing_docs)]
pub static STORY: Story = Story {
    id: "studied-abroad",
    explains: &[
        "document/clock-elsewhere",
        "phone/country-elsewhere",
        "phone/foreign-grouping",
        "phone/sources-differ",
        "place/clock-elsewhere",
        "place/sources-differ",
    ],
    excuses: &["/text", "/answers", "/basics/summary", "/basics/label", "/education"],
    support,
};

fn support(material: &Material<'_>, finding: &Noted) -> Vec<Evidence> {
    if material.denied(Topic::StudiedAbroad) {
        return Vec::new();
    }
    let sides = places::sides(material, finding);
    let elsewhere = places::elsewhere(finding);
    let fits = |place: &Place| match &elsewhere {
        Some(side) => side.holds(place),
        None => sides.iter().any(|side| side.holds(place)),
    };
    let said = material.said(Topic::StudiedAbroad).into_iter().filter(|statement| {
        let named = places::named_after(statement);
        named.is_empty() || named.iter().any(fits)
    });
    let mut support: Vec<Evidence> = said.map(|statement| statement.evidence.clone()).listed();
    support.gather(school_at(material, &sides));
    support
}

/// A school in the country of one side and of no residence but that one.
fn school_at(material: &Material<'_>, sides: &[Side]) -> Option<Evidence> {
    let schools = material.facts.studies.iter().filter_map(|study| study.place.as_ref());
    schools
        .into_iter()
        .find(|school| {
            let away = material.facts.residences.iter().any(|home| {
                !may_be(&school.value, &home.value)
                    && matches!(place::compare(&school.value, &home.value), Comparison::Different(_))
            });
            away && sides.iter().any(|side| side.holds(&school.value))
        })
        .map(|school| school.evidence.clone())
}
