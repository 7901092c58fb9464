//! Two full-time jobs on site, far apart, at one time.

use crate::facts::place::far_apart;
use crate::facts::span::{Span, TWO_MONTHS};
use crate::facts::{Facts, RoleFact};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::submission::{Engagement, Mode};
use crate::rules::statements::{dates_of, employer_named, pairs, short};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "employment/two-places-at-once",
    family: Family::Employment,
    kind: Kind::Contradiction,
    grade: Grade::Note,
    on: true,
    yields_to: &["employment/date-order"],
    data: &[crate::knowledge::PLACES, crate::knowledge::TIME_ZONES],
    // Without its end, a job goes on.
    excuses: &["/work"],
    covers: Swap::ALL,
    check,
};

/// Jobs that are compared.
const MOST: usize = 60;

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    let on_site = |role: &&RoleFact<'_>| {
        role.role.mode == Some(Mode::OnSite) && role.role.engagement == Some(Engagement::FullTime)
    };
    let roles: Vec<&RoleFact<'_>> = facts.roles.iter().filter(on_site).take(MOST).collect();
    for (one, other) in pairs(&roles) {
        // Two sources may speak of one job; one employer may have sent the person to another site.
        if one.role.source == other.role.source && !one.employer.like(&other.employer).is_alike() {
            judge(facts, one, other, outcome);
        }
    }
    if outcome.judged == 0 && outcome.unmet.is_empty() {
        outcome.cannot(Unmet::ModeNotStated);
    }
}

fn judge(facts: &Facts<'_>, one: &RoleFact<'_>, other: &RoleFact<'_>, outcome: &mut Outcome) {
    let (Some(here), Some(there)) = (&one.place, &other.place) else {
        return outcome.cannot(Unmet::PlaceMissing);
    };
    let (Ok(first), Ok(second)) = (
        Span::of(&one.role.start, &one.role.end, facts.applied),
        Span::of(&other.role.start, &other.role.end, facts.applied),
    ) else {
        return outcome.cannot(Unmet::NoDates);
    };
    let days = first.certain_overlap(second);
    if days <= TWO_MONTHS {
        return outcome.judge();
    }
    let Some(far) = far_apart(&here.value, &there.value) else {
        return outcome.cannot(Unmet::UnknownPlace);
    };
    outcome.judge();
    if !far {
        return;
    }
    outcome.notice(
        Observation::new("both", Grade::Note)
            .with("employer", employer_named(one.role))
            .with("here", short(&here.evidence))
            .with("other", employer_named(other.role))
            .with("there", short(&there.evidence))
            .with("months", (days / 30).to_string())
            .resting_on([&here.evidence, &there.evidence])
            .resting_on(dates_of(&one.role.start, &one.role.end))
            .resting_on(dates_of(&other.role.start, &other.role.end)),
    );
}
