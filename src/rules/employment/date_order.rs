//! Dates of a job that cannot be in this order.

use crate::facts::Facts;
use crate::model::application::{End, Fact, Role};
use crate::model::date::PartialDate;
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::employment_date_order as sentences};
use crate::rules::statements::{independent, named, same_text};
use crate::rules::{Fix, GapValue, Observation, Perturbation, Rule, RuleContext, SkipReason, Unnamed};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmploymentDateOrder,
    family: Family::Employment,
    kind: Kind::Contradiction,
    grade: Grade::Verify,
    on: true,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::SwapDates, Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.roles.is_empty() {
        context.skip(SkipReason::NotStated);
    }
    for fact in &facts.roles {
        ends_before_it_starts(facts, fact.role, context);
        starts_after_the_application(facts, fact.role, context);
    }
}

fn dates(role: &Role) -> Result<(&Sourced<PartialDate>, &Sourced<PartialDate>), SkipReason> {
    match (&role.start, &role.end) {
        (Fact::Present(start), End::Stated(end)) => Ok((start, end)),
        (Fact::Unreadable(_), _) | (_, End::Unreadable(_)) => Err(SkipReason::UnreadableDate),
        _ => Err(SkipReason::NoDates),
    }
}

fn employer(role: &Role) -> GapValue {
    named(role.employer.as_ref(), Unnamed::TheEmployer)
}

fn ends_before_it_starts(facts: &Facts<'_>, role: &Role, context: &mut RuleContext) {
    // A job that goes on has no end that its start could contradict.
    if let (Fact::Present(_), End::Open) = (&role.start, &role.end) {
        return context.mark_checked();
    }
    let (start, end) = match dates(role) {
        Ok(dates) => dates,
        Err(why) => return context.skip(why),
    };
    context.mark_checked();
    if !end.value.certainly_before(start.value) {
        return;
    }
    let second = facts.roles.iter().find(|other| {
        same_text(role.employer.as_ref(), other.role.employer.as_ref())
            && dates(other.role).is_ok_and(|(other_start, other_end)| {
                other_end.value.certainly_before(other_start.value)
                    && independent(facts.application, &start.evidence, &other_start.evidence)
                    && independent(facts.application, &end.evidence, &other_end.evidence)
            })
    });
    let grade = if second.is_some() { Grade::Verify } else { Grade::Ask };
    let mut observation = Observation::new(sentences::REVERSED, grade)
        .with(Gap::Employer, employer(role))
        .with(Gap::Start, start.value.to_string())
        .with(Gap::End, end.value.to_string())
        .resting_on([&start.evidence, &end.evidence]);
    if let Some((start, end)) = second.and_then(|other| dates(other.role).ok()) {
        observation = observation.resting_on([&start.evidence, &end.evidence]);
    }
    context.report(observation);
}

fn starts_after_the_application(facts: &Facts<'_>, role: &Role, context: &mut RuleContext) {
    let Some(start) = role.start.present() else { return };
    // A date in a text that stands beside no employer may be how long a paper is valid.
    if start.evidence.confidence.is_some() && role.employer.is_none() {
        return context.skip(SkipReason::RecognisedText);
    }
    let Some(applied) = facts.applied else { return context.skip(SkipReason::NoToday) };
    context.mark_checked();
    if applied.certainly_before(start.value) {
        context.report(
            Observation::new(sentences::FUTURE, Grade::Ask)
                .with(Gap::Employer, employer(role))
                .with(Gap::Start, start.value.to_string())
                .resting_on([&start.evidence]),
        );
    }
}
