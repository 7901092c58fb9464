//! Three or more full-time jobs that go on.

use crate::facts::words::words;
use crate::facts::{Facts, RoleFact};
use crate::model::application::End;
use crate::model::evidence::Evidence;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::employment_several_current as sentences};
use crate::model::submission::Engagement;
use crate::rules::statements::employer_named;
use crate::rules::{Fix, GapValue, Joint, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmploymentSeveralCurrent,
    family: Family::Employment,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &[],
    data: &[crate::data::ORGANISATIONS],
    // A job without its end goes on; one that is not said to be part-time, freelance or unpaid counts as full-time.
    depends_on: &["/work"],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::Entry("engagement", "part-time"), Fix::Entry("engagement", "contract"), Fix::LeaveOut],
    check,
};

/// So many jobs at once are worth a word.
const SEVERAL: usize = 3;
/// Jobs of one source that are looked at.
const MOST: usize = 60;

/// Words of a title or employer that say the job need not fill the week, in lower case.
const BESIDE: &[&str] = &[
    "adjunct",
    "adviser",
    "advisor",
    "advisory",
    "board",
    "chair",
    "chairman",
    "chairperson",
    "coach",
    "consultant",
    "consulting",
    "contract",
    "contractor",
    "evening",
    "founder",
    "co-founder",
    "cofounder",
    "freelance",
    "freelancer",
    "honorary",
    "independent",
    "instructor",
    "intern",
    "investor",
    "lecturer",
    "locum",
    "member",
    "mentor",
    "musician",
    "on-call",
    "owner",
    "part",
    "part-time",
    "partner",
    "per",
    "prn",
    "relief",
    "self",
    "self-employed",
    "speaker",
    "substitute",
    "teacher",
    "trustee",
    "tutor",
    "visiting",
    "volunteer",
    "weekend",
    "writer",
];

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.roles.is_empty() {
        context.skip(SkipReason::NotStated);
    }
    for (source, _) in (0u32..).zip(&facts.application.sources) {
        let roles: Vec<&RoleFact<'_>> =
            facts.roles.iter().filter(|fact| fact.role.source == source).take(MOST).collect();
        if roles.is_empty() {
            continue;
        }
        let mut current: Vec<&RoleFact<'_>> = Vec::new();
        let mut undated = false;
        for fact in roles {
            if !matches!(fact.role.end, End::Open) {
                continue;
            }
            if fact.role.start.present().is_none() {
                undated = true;
            } else if fills_the_week(fact)
                // Two titles of one employer are one job.
                && !current.iter().any(|other| {
                    fact.employer.is_empty()
                        || other.employer.is_empty()
                        || other.employer.like(&fact.employer).is_alike()
                })
            {
                current.push(fact);
            }
        }
        if undated && current.len() < SEVERAL {
            context.skip(SkipReason::NoDates);
            continue;
        }
        context.mark_checked();
        if current.len() < SEVERAL {
            continue;
        }
        let employers = current.iter().map(|fact| employer_named(fact.role));
        context.report(
            Observation::new(sentences::CURRENT, Grade::Note)
                .with(Gap::Count, current.len().to_string())
                .with(Gap::Employers, GapValue::list(employers, Joint::Comma))
                .resting_on(current.iter().filter_map(|fact| evidence(fact))),
        );
    }
}

fn evidence<'a>(fact: &'a RoleFact<'_>) -> Option<&'a Evidence> {
    let start = fact.role.start.present().map(|start| &start.evidence);
    fact.role.employer.as_ref().map(|employer| &employer.evidence).or(start)
}

/// Neither stated as anything but full-time nor named like something beside a job.
fn fills_the_week(fact: &RoleFact<'_>) -> bool {
    if fact.role.engagement.is_some_and(|engagement| engagement != Engagement::FullTime) {
        return false;
    }
    if fact.role.engagement == Some(Engagement::FullTime) {
        return true;
    }
    let mut named = [&fact.role.title, &fact.role.employer].into_iter().flatten();
    !named.any(|text| {
        let short: String = text.value.chars().take(300).collect();
        words(&short).any_of(BESIDE)
    })
}
