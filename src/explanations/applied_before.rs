//! The applicant applied here before, and an older source is from that time.

use super::{Explanation, Material};
use crate::data::phrases::Topic;
use crate::model::date::PartialDate;
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, RuleId};
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::AppliedBefore,
    explains: &[
        RuleId::DocumentOtherEmployer,
        RuleId::EducationSourcesDiffer,
        RuleId::EmailSourcesDiffer,
        RuleId::EmploymentSourcesDiffer,
        RuleId::IdentityNameDiffers,
        RuleId::PhoneSourcesDiffer,
        RuleId::PlaceSourcesDiffer,
    ],
    depends_on: &["/text", "/answers", "/document"],
    support,
};

/// A file at least this old, in days, is of another time.
const OLD: i32 = 365;

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    if material.denied(Topic::AppliedBefore) {
        return Vec::new();
    }
    let mut support = material.quoted(Topic::AppliedBefore);
    support.extend(older_file(material, finding));
    support
}

/// A file that the finding rests on, last changed a year or more before the application.
fn older_file(material: &Material<'_>, finding: &RuleFinding) -> Option<Evidence> {
    let applied = material.facts.applied?;
    let mut sources = finding.observation.evidence.iter().filter_map(|evidence| evidence.source);
    let files = &material.facts.application.files;
    sources.find_map(|source| {
        let file = files.iter().find(|file| file.source == source)?;
        // A file's creation may be that of its template, and says nothing of when its text was last changed.
        let changed = file.modified.as_ref()?;
        let age = applied.earliest().0 - PartialDate::parse(&changed.value)?.latest().0;
        (age >= OLD).then(|| changed.evidence.clone())
    })
}
