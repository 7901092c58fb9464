//! The file was misread: a date went to the wrong entry, a letter was lost, columns ran together.

use super::{Explanation, Material};
use crate::model::evidence::Evidence;
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: "file-misread",
    explains: &[
        "education/date-order",
        "education/duration-impossible",
        "education/off-calendar",
        "education/programme-not-awarded",
        "education/school-not-open",
        "education/sources-differ",
        "education/two-places-at-once",
        "email/domain-typo",
        "email/lookalike-domain",
        "email/malformed",
        "email/other-person",
        "email/sources-differ",
        "employment/anachronism",
        "employment/date-order",
        "employment/employer-not-founded",
        "employment/repeated-text",
        "employment/several-current",
        "employment/sources-differ",
        "employment/two-places-at-once",
        "identity/left-over-contact",
        "identity/left-over-name",
        "identity/mixed-scripts",
        "identity/name-differs",
        "identity/slug-other-person",
        "phone/area-elsewhere",
        "phone/country-elsewhere",
        "phone/fictional",
        "phone/impossible",
        "phone/placeholder",
        "phone/service-line",
        "phone/sources-differ",
        "place/sources-differ",
        "profile/malformed-link",
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
