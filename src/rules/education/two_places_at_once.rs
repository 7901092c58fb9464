//! Full-time study on campus and a full-time job on site, far apart, at one time.

use crate::facts::{Facts, RoleFact, StudyFact};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::education_two_places_at_once as sentences};
use crate::model::submission::{Engagement, Mode};
use crate::rules::statements::{Stay, employer_named, far_apart_at_once, school_named};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EducationTwoPlacesAtOnce,
    family: Family::Education,
    kind: Kind::Contradiction,
    grade: Grade::Note,
    on: true,
    yields_to: &[RuleId::EducationDateOrder, RuleId::EmploymentDateOrder],
    data: &[crate::data::PLACES, crate::data::TIME_ZONES],
    // Without its end, a job or study goes on; without a word on part-time study, it is full-time.
    depends_on: &["/education", "/work"],
    invariant_under: Perturbation::ALL,
    fixes: &[
        Fix::Entry("mode", "remote"),
        Fix::Entry("engagement", "part-time"),
        Fix::OtherSource,
        Fix::LeaveOut,
    ],
    check,
};

/// Entries of one source that are compared.
const MOST: usize = 60;

/// Words of a degree that say it was not full-time, in lower case.
const PART_TIME: &[&str] = &[
    "part-time",
    "part time",
    "evening",
    "weekend",
    "executive",
    "correspondence",
    "distance",
    "external",
    "online",
];

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let on_campus = |study: &&StudyFact<'_>| study.study.mode == Some(Mode::OnSite) && !is_part_time(study);
    let on_site = |role: &&RoleFact<'_>| {
        role.role.mode == Some(Mode::OnSite) && role.role.engagement == Some(Engagement::FullTime)
    };
    let roles: Vec<&RoleFact<'_>> = facts.roles.iter().filter(on_site).take(MOST).collect();
    for study in facts.studies.iter().filter(on_campus).take(MOST) {
        for role in roles.iter().filter(|role| role.role.source == study.study.source) {
            judge(facts, study, role, context);
        }
    }
    if context.judged == 0 && context.unmet.is_empty() {
        context.skip(SkipReason::ModeNotStated);
    }
}

fn judge(facts: &Facts<'_>, study: &StudyFact<'_>, role: &RoleFact<'_>, context: &mut RuleContext) {
    let campus = Stay { place: &study.place, start: &study.study.start, end: &study.study.end };
    let site = Stay { place: &role.place, start: &role.role.start, end: &role.role.end };
    if let Some(both) = far_apart_at_once(facts, campus, site, context) {
        context.report(
            Observation::new(sentences::BOTH, Grade::Note)
                .with(Gap::School, school_named(study.study))
                .with(Gap::Campus, campus.place_named())
                .with(Gap::Employer, employer_named(role.role))
                .with(Gap::Site, site.place_named())
                .with(Gap::Months, both.months)
                .resting_on(both.evidence),
        );
    }
}

fn is_part_time(study: &StudyFact<'_>) -> bool {
    study.study.degree.as_ref().is_some_and(|degree| {
        let lower: String = degree.value.chars().take(300).flat_map(char::to_lowercase).collect();
        PART_TIME.iter().any(|word| lower.contains(word))
    })
}
