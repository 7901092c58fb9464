//! The applicant studied in another country, and a number, an address or a clock is from there.

use super::places;
use super::{Explanation, Material};
use crate::data::phrases::Topic;
use crate::facts::place::Place;
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, RuleId};
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::StudiedAbroad,
    explains: &[
        RuleId::DocumentClockElsewhere,
        RuleId::PhoneCountryElsewhere,
        RuleId::PhoneForeignGrouping,
        RuleId::PhoneSourcesDiffer,
        RuleId::PlaceClockElsewhere,
        RuleId::PlaceSourcesDiffer,
    ],
    depends_on: &["/text", "/answers", "/basics/summary", "/basics/label", "/education"],
    support,
};

/// Phrases after which the place says whether it was abroad: one studies in a country, a town, a field or a library.
const NEED_A_PLACE: &[&str] = &[
    "when i studied in",
    "while i studied in",
    "while studying in",
    "i studied in",
    "my studies in",
    "estudié en",
    "j'ai étudié en",
    "j'ai étudié au",
    "j'ai étudié à",
    "estudei em",
    "estudei no",
    "estudei na",
    "में पढ़ाई की",
    "учился в",
    "училась в",
];

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    if material.denied(Topic::StudiedAbroad) {
        return Vec::new();
    }
    let sides = places::sides(material, finding);
    let elsewhere = places::elsewhere(finding);
    let fits = |place: &Place| match &elsewhere {
        Some(side) => side.holds(place),
        None => sides.iter().any(|side| side.holds(place)),
    };
    let abroad = |place: &Place| places::is_abroad(material, place) && fits(place);
    let said = material.said(Topic::StudiedAbroad).into_iter().filter(|statement| {
        let mut named = places::named_after(statement);
        if named.is_empty() {
            named = places::homes_named(material, statement);
        }
        if named.is_empty() { !NEED_A_PLACE.contains(&statement.phrase) } else { named.iter().any(abroad) }
    });
    let mut support: Vec<Evidence> = said.map(|statement| statement.evidence.clone()).collect();
    let mut schools = material.facts.studies.iter().filter_map(|study| study.place.as_ref());
    // A school of another town at home is no study abroad.
    support.extend(schools.find(|school| abroad(&school.value)).map(|school| school.evidence.clone()));
    support
}
