//! Something was held for part of the time, on contract, or beside something else.

use super::{Explanation, Material};
use crate::data::phrases::Topic;
use crate::facts::stated::Statement;
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, RuleId, sentences};
use crate::model::submission::Engagement;
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::PartTimeOrConcurrent,
    explains: &[
        RuleId::EducationOffCalendar,
        RuleId::EducationTwoPlacesAtOnce,
        RuleId::EmploymentRepeatedText,
        RuleId::EmploymentSeveralCurrent,
        RuleId::EmploymentSourcesDiffer,
        RuleId::EmploymentTwoPlacesAtOnce,
    ],
    depends_on: &[
        "/text",
        "/answers",
        "/basics/summary",
        "/basics/label",
        "/work",
        "/education",
        "/volunteer",
    ],
    support,
};

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    // Other dates or another title of one job in two sources are not reconciled by its being part-time.
    let one_job = finding.rule.id == RuleId::EmploymentSourcesDiffer
        && finding.observation.sentence != sentences::employment_sources_differ::EMPLOYER;
    if material.denied(Topic::PartOfTheTime) || one_job {
        return Vec::new();
    }
    let said = material.said(Topic::PartOfTheTime).into_iter();
    let mut support = said
        .filter(|statement| !names_another(material, finding, statement))
        .map(|statement| statement.evidence.clone())
        .collect::<Vec<_>>();
    let in_an_entry = material.plainly_said(Topic::PartOfTheTime).into_iter();
    support.extend(
        in_an_entry
            .filter(|statement| is_in_an_entry(&statement.evidence, finding))
            .map(|statement| statement.evidence.clone()),
    );
    support.extend(engaged_otherwise(material, finding));
    support
}

/// Whether a statement names an employer or a school of the application, and none that the finding rests on.
fn names_another(material: &Material<'_>, finding: &RuleFinding, statement: &Statement) -> bool {
    let sentence = statement.sentence().to_lowercase();
    let facts = material.facts;
    let employers = facts.roles.iter().filter_map(|fact| fact.role.employer.as_ref());
    let schools = facts.studies.iter().filter_map(|fact| fact.study.school.as_ref());
    let named = employers
        .chain(schools)
        .filter(|name| name.value.chars().count() > 3 && sentence.contains(&name.value.to_lowercase()));
    let mut any = false;
    for name in named {
        if is_in_an_entry(&name.evidence, finding) {
            return false;
        }
        any = true;
    }
    any
}

/// A text of one of the entries that the finding rests on.
fn is_in_an_entry(evidence: &Evidence, finding: &RuleFinding) -> bool {
    let Some(inside) = entry(evidence) else { return false };
    let rests_on = &finding.observation.evidence;
    rests_on.iter().any(|other| other.source == evidence.source && entry(other) == Some(inside))
}

/// The entry that a path leads into: `/work/0/summary` is in `/work/0`.
fn entry(evidence: &Evidence) -> Option<&str> {
    let mut slashes = evidence.path.match_indices('/').map(|(at, _)| at).skip(2);
    let end = slashes.next()?;
    evidence.path.get(..end)
}

/// A job that the finding rests on and that is stated as anything but full-time.
fn engaged_otherwise(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    let otherwise = |engagement: Engagement| engagement != Engagement::FullTime;
    let roles = material.facts.roles.iter().filter(|fact| fact.role.engagement.is_some_and(otherwise));
    let named = roles.filter_map(|fact| fact.role.employer.as_ref().map(|employer| &employer.evidence));
    named.filter(|employer| is_in_an_entry(employer, finding)).cloned().collect()
}
