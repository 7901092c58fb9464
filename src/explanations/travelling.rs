//! The applicant was away for a while when the form was filled in.

use super::places;
use super::{Explanation, Material, wording};
use crate::data::phrases::Topic;
use crate::model::evidence::{Evidence, Sourced};
use crate::model::ids::{ExplanationId, RuleId};
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::Travelling,
    explains: &[
        RuleId::DocumentClockElsewhere,
        RuleId::PhoneCountryElsewhere,
        RuleId::PlaceAbsenceStory,
        RuleId::PlaceClockElsewhere,
        RuleId::PlaceClockInconsistent,
        RuleId::PlaceDeliveryElsewhere,
        RuleId::PlaceNowElsewhere,
        RuleId::PlaceSourcesDiffer,
    ],
    depends_on: &["/session/travelling", "/text", "/answers", "/basics/summary", "/basics/label"],
    support,
};

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    if material.denied(Topic::Travelling) {
        return Vec::new();
    }
    let sides = places::sides(material, finding);
    let elsewhere = places::elsewhere(finding);
    let said = material.said(Topic::Travelling).into_iter().filter(|statement| {
        let named = places::named_after(statement);
        let meets = |side: &places::Side| named.iter().any(|place| side.holds(place));
        if named.is_empty() {
            return !NEED_A_PLACE.contains(&statement.phrase);
        }
        elsewhere.as_ref().map_or_else(|| sides.iter().any(meets), meets)
    });
    let mut support: Vec<Evidence> = said.map(|statement| statement.evidence.clone()).collect();
    let answer = material.facts.application.session.travelling.as_ref();
    let fits = |answer: &&Sourced<String>| {
        let named = places::named_in(&answer.value);
        let meets = |side: &places::Side| named.iter().any(|place| side.holds(place));
        named.is_empty() || elsewhere.as_ref().map_or_else(|| sides.iter().any(meets), meets)
    };
    let answer = answer.filter(|answer| !is_no(&answer.value)).filter(fits);
    support.extend(answer.map(|answer| answer.evidence.clone()));
    support
}

/// Phrases that say of a journey only with the place after them: one stays in touch, and travels in thought.
const NEED_A_PLACE: &[&str] = &[
    "travelling in",
    "traveling in",
    "on holiday in",
    "on vacation in",
    "temporarily in",
    "for a few weeks in",
    "staying in",
    "de viaje en",
    "viajando por",
    "de vacaciones en",
    "temporalmente en",
    "en voyage en",
    "en vacances en",
    "en vacances à",
    "temporairement en",
    "temporairement à",
    "im urlaub in",
    "vorübergehend in",
    "de férias em",
    "temporariamente em",
    "временно в",
];

/// Words of an answer that there is no journey. Source: own list in nine languages, November 2026.
const NO: &[&str] = &[
    "no",
    "none",
    "not",
    "non",
    "never",
    "nope",
    "na",
    "nein",
    "nicht",
    "kein",
    "keine",
    "não",
    "nenhum",
    "nenhuma",
    "nunca",
    "ninguno",
    "ninguna",
    "pas",
    "aucun",
    "aucune",
    "否",
    "不",
    "没有",
    "沒有",
    "いいえ",
    "ません",
    "नहीं",
    "нет",
    "не",
];

/// Whether an answer is a no, or none.
fn is_no(answer: &str) -> bool {
    let plain = answer.to_lowercase().replace("n/a", "na");
    !plain.chars().any(char::is_alphanumeric) || wording::has(&plain, NO)
}
