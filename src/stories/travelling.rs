//! The applicant was away for a while when the form was filled in.

use super::places;
use super::{Material, Story};
use crate::knowledge::phrases::Topic;
use crate::model::case::Lower;
use crate::model::evidence::Evidence;
use crate::model::list::{Gather, Listed};
use crate::rules::Noted;

#[allow(missing_docs)]
pub static STORY: Story = Story {
    id: "travelling",
    explains: &[
        "document/clock-elsewhere",
        "phone/country-elsewhere",
        "place/absence-story",
        "place/clock-elsewhere",
        "place/clock-inconsistent",
        "place/delivery-elsewhere",
        "place/now-elsewhere",
        "place/sources-differ",
    ],
    excuses: &["/session/travelling", "/text", "/answers", "/basics/summary", "/basics/label"],
    support,
};

fn support(material: &Material<'_>, finding: &Noted) -> Vec<Evidence> {
    if material.denied(Topic::Travelling) {
        return Vec::new();
    }
    let sides = places::sides(material, finding);
    let elsewhere = places::elsewhere(finding);
    let said = material.said(Topic::Travelling).into_iter().filter(|statement| {
        let named = places::named_after(statement);
        let meets = |side: &places::Side| named.iter().any(|place| side.holds(place));
        named.is_empty() || elsewhere.as_ref().map_or_else(|| sides.iter().any(meets), meets)
    });
    let mut support: Vec<Evidence> = said.map(|statement| statement.evidence.clone()).listed();
    let answer = material.facts.application.session.travelling.as_ref();
    support.gather(answer.filter(|answer| !is_no(&answer.value)).map(|answer| answer.evidence.clone()));
    support
}

/// Whether an answer is a plain no. Source: own list of the word in nine languages, November 2026.
fn is_no(answer: &str) -> bool {
    let plain = answer.trim().trim_end_matches(['.', '!', '。']).lower();
    ["", "-", "no", "none", "non", "nein", "não", "否", "不", "没有", "いいえ", "नहीं", "нет", "n/a"]
        .contains(&plain.as_str())
}
