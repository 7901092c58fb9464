//! Full-time study on campus and a full-time job on site, far apart, at one time.

use crate::facts::place::far_apart;
use crate::facts::span::{Span, TWO_MONTHS};
use crate::facts::{Facts, RoleFact, StudyFact};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::submission::{Engagement, Mode};
use crate::rules::statements::{dates_of, employer_named, school_named, short};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "education/two-places-at-once",
    family: Family::Education,
    kind: Kind::Contradiction,
    grade: Grade::Note,
    on: true,
    yields_to: &["education/date-order", "employment/date-order"],
    data: &[crate::knowledge::PLACES, crate::knowledge::TIME_ZONES],
    // Without its end, a job or study goes on; without a word on part-time study, it is full-time.
    excuses: &["/education", "/work"],
    covers: Swap::ALL,
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

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    let on_campus = |study: &&StudyFact<'_>| study.study.mode == Some(Mode::OnSite) && !is_part_time(study);
    let on_site = |role: &&RoleFact<'_>| {
        role.role.mode == Some(Mode::OnSite) && role.role.engagement == Some(Engagement::FullTime)
    };
    let roles: Vec<&RoleFact<'_>> = facts.roles.iter().filter(on_site).take(MOST).collect();
    for study in facts.studies.iter().filter(on_campus).take(MOST) {
        for role in roles.iter().filter(|role| role.role.source == study.study.source) {
            judge(facts, study, role, outcome);
        }
    }
    if outcome.judged == 0 && outcome.unmet.is_empty() {
        outcome.cannot(Unmet::ModeNotStated);
    }
}

fn judge(facts: &Facts<'_>, study: &StudyFact<'_>, role: &RoleFact<'_>, outcome: &mut Outcome) {
    let (Some(campus), Some(site)) = (&study.place, &role.place) else {
        return outcome.cannot(Unmet::PlaceMissing);
    };
    let (Ok(studied), Ok(worked)) = (
        Span::of(&study.study.start, &study.study.end, facts.applied),
        Span::of(&role.role.start, &role.role.end, facts.applied),
    ) else {
        return outcome.cannot(Unmet::NoDates);
    };
    let days = studied.certain_overlap(worked);
    if days <= TWO_MONTHS {
        return outcome.judge();
    }
    let Some(far) = far_apart(&campus.value, &site.value) else {
        return outcome.cannot(Unmet::UnknownPlace);
    };
    outcome.judge();
    if !far {
        return;
    }
    outcome.notice(
        Observation::new("both", Grade::Note)
            .with("school", school_named(study.study))
            .with("campus", short(&campus.evidence))
            .with("employer", employer_named(role.role))
            .with("site", short(&site.evidence))
            .with("months", (days / 30).to_string())
            .resting_on([&campus.evidence, &site.evidence])
            .resting_on(dates_of(&study.study.start, &study.study.end))
            .resting_on(dates_of(&role.role.start, &role.role.end)),
    );
}

fn is_part_time(study: &StudyFact<'_>) -> bool {
    study.study.degree.as_ref().is_some_and(|degree| {
        let lower: String = degree.value.chars().take(300).flat_map(char::to_lowercase).collect();
        PART_TIME.iter().any(|word| lower.contains(word))
    })
}
