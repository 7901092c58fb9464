//! The applicant went from one school to another, and what was learned at the first counted at the second.

use super::{Material, Story};
use crate::facts::StudyFact;
use crate::facts::organisation::Likeness;
use crate::facts::span::apart;
use crate::knowledge::phrases::Topic;
use crate::model::evidence::Evidence;
use crate::model::list::Gather;
use crate::rules::Noted;

#[allow(missing_docs)]
pub static STORY: Story = Story {
    id: "transferred-between-schools",
    explains: &[
        "education/duration-impossible",
        "education/off-calendar",
        "education/programme-not-awarded",
        "education/sources-differ",
    ],
    excuses: &["/text", "/answers", "/basics/summary", "/basics/label", "/education"],
    support,
};

/// Days between leaving one school and beginning at the next in which one leads to the other.
const SOON: i32 = 400;

fn support(material: &Material<'_>, finding: &Noted) -> Vec<Evidence> {
    // A transfer is one to another school; it does not make another degree of the same one.
    let one_school =
        finding.rule.id == "education/sources-differ" && finding.observation.sentence == "degree";
    if material.denied(Topic::Transferred) || one_school {
        return Vec::new();
    }
    let mut support = material.quoted(Topic::Transferred);
    support.gather(earlier_school(material, finding));
    support
}

/// Another school of the same source that was left shortly before the one that the finding rests on began.
fn earlier_school(material: &Material<'_>, finding: &Noted) -> Option<Evidence> {
    let studies = &material.facts.studies;
    let rests_on = |study: &&StudyFact<'_>| {
        let school = study.study.school.as_ref().map(|school| &school.evidence);
        let start = study.study.start.present().map(|start| &start.evidence);
        [school, start].into_iter().flatten().any(|at| finding.observation.evidence.contains(at))
    };
    studies.iter().filter(rests_on).find_map(|study| {
        let begun = study.study.start.present()?;
        studies.iter().find_map(|other| {
            let left = other.study.end.stated()?;
            let leads_on = other.study.source == study.study.source
                && other.school.like(&study.school) == Likeness::Different
                && !begun.value.certainly_before(left.value)
                && apart(left.value, begun.value) <= SOON;
            leads_on.then(|| left.evidence.clone())
        })
    })
}
