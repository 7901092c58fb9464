//! The file was misread: a date went to the wrong entry, a letter was lost, columns ran together.

use super::{Explanation, Material};
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, RuleId};
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::FileMisread,
    explains: &[
        RuleId::EducationDateOrder,
        RuleId::EducationDurationImpossible,
        RuleId::EducationOffCalendar,
        RuleId::EducationProgrammeNotAwarded,
        RuleId::EducationSchoolNotOpen,
        RuleId::EducationSourcesDiffer,
        RuleId::EducationTwoPlacesAtOnce,
        RuleId::EmailDomainTypo,
        RuleId::EmailLookalikeDomain,
        RuleId::EmailMalformed,
        RuleId::EmailOtherPerson,
        RuleId::EmailSourcesDiffer,
        RuleId::EmploymentAnachronism,
        RuleId::EmploymentDateOrder,
        RuleId::EmploymentEmployerNotFounded,
        RuleId::EmploymentRepeatedText,
        RuleId::EmploymentSeveralCurrent,
        RuleId::EmploymentSourcesDiffer,
        RuleId::EmploymentTwoPlacesAtOnce,
        RuleId::IdentityLeftOverContact,
        RuleId::IdentityLeftOverName,
        RuleId::IdentityMixedScripts,
        RuleId::IdentityNameDiffers,
        RuleId::IdentitySlugOtherPerson,
        RuleId::IdentityTracesAgree,
        RuleId::PhoneAreaElsewhere,
        RuleId::PhoneCountryElsewhere,
        RuleId::PhoneFictional,
        RuleId::PhoneImpossible,
        RuleId::PhonePlaceholder,
        RuleId::PhoneServiceLine,
        RuleId::PhoneSourcesDiffer,
        RuleId::PlaceSourcesDiffer,
        RuleId::ProfileMalformedLink,
        RuleId::ProfileSourcesDiffer,
    ],
    depends_on: &["/located"],
    support,
};

/// A value read with less confidence than this may be another.
const SURE: f64 = 0.9;

fn support(_: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    let unsure = |evidence: &&Evidence| evidence.confidence.is_some_and(|confidence| confidence < SURE);
    let evidence = &finding.observation.evidence;
    let found: Vec<Evidence> = evidence.iter().filter(unsure).cloned().collect();
    if sure_alone(evidence, &found) { Vec::new() } else { found }
}

/// Whether another source says it all again, in values that were not read from a file or were read surely: two values of
/// one source, such as a start and an end, where the unsure ones stand in another.
fn sure_alone(evidence: &[Evidence], unsure: &[Evidence]) -> bool {
    let misread = |source: Option<u32>| unsure.iter().any(|evidence| evidence.source == source);
    evidence.iter().any(|one| {
        let of_one = evidence.iter().filter(|other| other.source == one.source);
        !misread(one.source) && of_one.count() >= 2
    })
}
