//! A tool or a service rewrote one person's text: longer titles, rounded or shifted dates, other words for a degree.

use super::{Explanation, Material};
use crate::data::phrases::Topic;
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, RuleId};
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::ToolRewrote,
    explains: &[
        RuleId::DocumentPlaceholderText,
        RuleId::EducationSourcesDiffer,
        RuleId::EmploymentRepeatedText,
        RuleId::EmploymentSourcesDiffer,
    ],
    depends_on: &["/text", "/answers", "/basics/summary", "/basics/label"],
    support,
};

fn support(material: &Material<'_>, _: &RuleFinding) -> Vec<Evidence> {
    material.quoted(Topic::Rewritten)
}
