//! The applicant works, or worked, from a distance in another country.

use super::places;
use super::{Explanation, Material, wording};
use crate::data::phrases::Topic;
use crate::facts::place::Place;
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, RuleId};
use crate::model::submission::Mode;
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::WorksRemotelyFromAbroad,
    explains: &[
        RuleId::DocumentClockElsewhere,
        RuleId::PhoneCountryElsewhere,
        RuleId::PhoneForeignGrouping,
        RuleId::PhoneSourcesDiffer,
        RuleId::PlaceClockElsewhere,
        RuleId::PlaceDeliveryElsewhere,
        RuleId::PlaceNowElsewhere,
        RuleId::PlaceSourcesDiffer,
    ],
    depends_on: &["/text", "/answers", "/basics/summary", "/basics/label", "/work"],
    support,
};

/// Words for another country, as [`wording::has`] reads them. Source: own list, November 2026.
const ABROAD: &[&str] = &[
    "abroad",
    "overseas",
    "nomad",
    "extranjero",
    "étranger",
    "l'étranger",
    "ausland",
    "exterior",
    "estrangeiro",
    "国外",
    "國外",
    "海外",
    "境外",
    "外国",
    "विदेश",
    "границ-",
    "границей",
    "рубежом",
];

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    if material.denied(Topic::WorksRemotely) {
        return Vec::new();
    }
    let sides = places::sides(material, finding);
    let elsewhere = places::elsewhere(finding);
    let fits = |place: &Place| match &elsewhere {
        Some(side) => side.holds(place),
        None => sides.iter().any(|side| side.holds(place)),
    };
    let abroad = |place: &Place| places::is_abroad(material, place) && fits(place);
    // Who works from a distance may do so from the next room.
    let said = material.said(Topic::WorksRemotely).into_iter().filter(|statement| {
        let mut named = places::named_around(statement);
        if named.is_empty() {
            named = places::homes_named(material, statement);
        }
        if named.is_empty() {
            wording::has(&statement.sentence().to_lowercase(), ABROAD)
        } else {
            named.iter().any(abroad)
        }
    });
    let mut support: Vec<Evidence> = said.map(|statement| statement.evidence.clone()).collect();
    let remote = material.facts.roles.iter().filter(|role| role.role.mode == Some(Mode::Remote));
    let there = remote.filter_map(|role| role.place.as_ref()).find(|place| abroad(&place.value));
    support.extend(there.map(|place| place.evidence.clone()));
    support
}
