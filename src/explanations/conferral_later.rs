//! The degree was, or will be, conferred some time after the studies ended.

use super::{Explanation, Material};
use crate::data::phrases::Topic;
use crate::model::evidence::Evidence;
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: "conferral-later",
    explains: &[
        "education/date-order",
        "education/off-calendar",
        "education/programme-not-awarded",
        "education/sources-differ",
    ],
    depends_on: &["/text", "/answers", "/basics/summary", "/basics/label"],
    support,
};

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    // A conferral comes after the studies: it explains an end ahead or a later one, never one before the start.
    let explained = match finding.rule.id {
        "education/date-order" => finding.observation.sentence == "future",
        "education/sources-differ" => finding.observation.sentence == "dates",
        _ => true,
    };
    if !explained {
        return Vec::new();
    }
    material.quoted(Topic::ConferredLater)
}
