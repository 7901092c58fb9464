//! The applicant went from one school to another, and what was learned at the first counted at the second.

use super::{Explanation, Material, wording};
use crate::data::phrases::Topic;
use crate::facts::StudyFact;
use crate::facts::degree::Level;
use crate::facts::interval::apart;
use crate::facts::organisation::Likeness;
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, RuleId, sentences};
use crate::model::submission::StudyStatus;
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::TransferredBetweenSchools,
    explains: &[
        RuleId::EducationDurationImpossible,
        RuleId::EducationOffCalendar,
        RuleId::EducationProgrammeNotAwarded,
        RuleId::EducationSourcesDiffer,
    ],
    depends_on: &["/text", "/answers", "/basics/summary", "/basics/label", "/education"],
    support,
};

/// Days between leaving one school and beginning at the next in which one leads to the other.
const SOON: i32 = 400;

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    // A transfer is one to another school; it does not make another degree of the same one.
    let one_school = finding.observation.sentence == sentences::education_sources_differ::DEGREE;
    if material.denied(Topic::Transferred) || one_school {
        return Vec::new();
    }
    let mut support = material.quoted(Topic::Transferred);
    support.extend(earlier_school(material, finding));
    support
}

/// Words of schools and certificates before any degree. Source: own list, November 2026.
const BEFORE_DEGREES: &[&str] = &[
    "high",
    "secondary",
    "senior",
    "gymnasium",
    "abitur",
    "lycée",
    "lycee",
    "baccalauréat",
    "liceo",
    "bachillerato",
    "instituto",
    "preparatoria",
    "colegio",
    "ensino",
    "médio",
    "gesamtschule",
    "realschule",
    "grammar",
    "sixth",
    "gcse",
    "a-levels",
    "hsc",
    "ssc",
    "intermediate",
    "matriculation",
    "cbse",
    "icse",
    "school-leaving",
    "лицей",
    "гимназия",
    "школа",
    "高中",
    "中学",
    "高校",
    "高等学校",
];

fn is_a_school_for_all(study: &StudyFact<'_>) -> bool {
    let stated = [&study.study.school, &study.study.degree, &study.study.field];
    stated.into_iter().flatten().any(|stated| wording::has(&stated.value.to_lowercase(), BEFORE_DEGREES))
}

/// Another school of the same source that was left shortly before the one that the finding rests on began.
fn earlier_school(material: &Material<'_>, finding: &RuleFinding) -> Option<Evidence> {
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
            // A degree that was finished, or a school before all degrees, is where studies begin and no part of them.
            let is_open = other.study.status != Some(StudyStatus::Completed);
            let is_left_early = match (other.level, study.level) {
                (Some(Level::Associate), _) => true,
                (Some(earlier), Some(level)) => is_open && earlier >= level,
                (Some(_), None) => is_open,
                (None, _) => is_open && !is_a_school_for_all(other),
            };
            let leads_on = is_left_early
                && other.study.source == study.study.source
                && other.school.like(&study.school) == Likeness::Different
                && !begun.value.certainly_before(left.value)
                && apart(left.value, begun.value) <= SOON;
            leads_on.then(|| left.evidence.clone())
        })
    })
}
