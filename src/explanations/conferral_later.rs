//! The degree was, or will be, conferred some time after the studies ended.

use super::{Explanation, Material};
use crate::data::phrases::Topic;
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, RuleId, sentences};
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::ConferralLater,
    explains: &[
        RuleId::EducationDateOrder,
        RuleId::EducationOffCalendar,
        RuleId::EducationProgrammeNotAwarded,
        RuleId::EducationSourcesDiffer,
    ],
    depends_on: &["/text", "/answers", "/basics/summary", "/basics/label"],
    support,
};

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    // A conferral comes after the studies: it explains an end ahead or a later one, never one before the start.
    let explained = match finding.rule.id {
        RuleId::EducationDateOrder => finding.observation.sentence == sentences::education_date_order::FUTURE,
        RuleId::EducationSourcesDiffer => {
            finding.observation.sentence == sentences::education_sources_differ::DATES
        }
        _ => true,
    };
    if !explained {
        return Vec::new();
    }
    material.quoted(Topic::ConferredLater)
}
