//! Two full-time jobs on site, far apart, at one time.

use crate::facts::{Facts, RoleFact};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::employment_two_places_at_once as sentences};
use crate::model::submission::{Engagement, Mode};
use crate::rules::statements::{Stay, employer_named, far_apart_at_once, pairs};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmploymentTwoPlacesAtOnce,
    family: Family::Employment,
    kind: Kind::Contradiction,
    grade: Grade::Note,
    on: true,
    yields_to: &[RuleId::EmploymentDateOrder],
    data: &[crate::data::PLACES, crate::data::TIME_ZONES],
    // Without its end, a job goes on.
    depends_on: &["/work"],
    invariant_under: Perturbation::ALL,
    fixes: &[
        Fix::Entry("mode", "remote"),
        Fix::Entry("engagement", "part-time"),
        Fix::OtherSource,
        Fix::LeaveOut,
    ],
    check,
};

/// Jobs that are compared.
const MOST: usize = 60;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let on_site = |role: &&RoleFact<'_>| {
        role.role.mode == Some(Mode::OnSite) && role.role.engagement == Some(Engagement::FullTime)
    };
    let roles: Vec<&RoleFact<'_>> = facts.roles.iter().filter(on_site).take(MOST).collect();
    for (one, other) in pairs(&roles) {
        // Two sources may speak of one job; one employer may have sent the person to another site.
        if one.role.source == other.role.source && !one.employer.like(&other.employer).is_alike() {
            judge(facts, one, other, context);
        }
    }
    if context.judged == 0 && context.unmet.is_empty() {
        context.skip(SkipReason::ModeNotStated);
    }
}

fn judge(facts: &Facts<'_>, one: &RoleFact<'_>, other: &RoleFact<'_>, context: &mut RuleContext) {
    let here = Stay { place: &one.place, start: &one.role.start, end: &one.role.end };
    let there = Stay { place: &other.place, start: &other.role.start, end: &other.role.end };
    if let Some(both) = far_apart_at_once(facts, here, there, context) {
        context.report(
            Observation::new(sentences::BOTH, Grade::Note)
                .with(Gap::Employer, employer_named(one.role))
                .with(Gap::Here, here.place_named())
                .with(Gap::Other, employer_named(other.role))
                .with(Gap::There, there.place_named())
                .with(Gap::Months, both.months)
                .resting_on(both.evidence),
        );
    }
}
