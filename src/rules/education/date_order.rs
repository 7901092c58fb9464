//! Dates of a school that cannot be in this order.

use crate::facts::degree::Level;
use crate::facts::words::words;
use crate::facts::{Facts, StudyFact};
use crate::model::application::{End, Fact};
use crate::model::date::PartialDate;
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::education_date_order as sentences};
use crate::model::submission::StudyStatus;
use crate::rules::statements::{independent, named, same_text};
use crate::rules::{Fix, GapValue, Observation, Perturbation, Rule, RuleContext, SkipReason, Unnamed};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EducationDateOrder,
    family: Family::Education,
    kind: Kind::Contradiction,
    grade: Grade::Verify,
    on: true,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::SwapDates, Fix::Entry("status", "in-progress"), Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.studies.is_empty() {
        context.skip(SkipReason::NotStated);
    }
    for study in &facts.studies {
        ends_before_it_starts(facts, study, context);
        completed_in_the_future(facts, study, context);
    }
    for (source, _) in (0u32..).zip(&facts.application.sources) {
        lower_after_higher(facts, source, context);
    }
}

fn dates<'a>(
    study: &'a StudyFact<'_>,
) -> Result<(&'a Sourced<PartialDate>, &'a Sourced<PartialDate>), SkipReason> {
    match (&study.study.start, &study.study.end) {
        (Fact::Present(start), End::Stated(end)) => Ok((start, end)),
        (Fact::Unreadable(_), _) | (_, End::Unreadable(_)) => Err(SkipReason::UnreadableDate),
        _ => Err(SkipReason::NoDates),
    }
}

fn reversed(study: &StudyFact<'_>) -> bool {
    dates(study).is_ok_and(|(start, end)| end.value.certainly_before(start.value))
}

fn school(study: &StudyFact<'_>) -> GapValue {
    named(study.study.school.as_ref(), Unnamed::TheSchool)
}

fn ends_before_it_starts(facts: &Facts<'_>, study: &StudyFact<'_>, context: &mut RuleContext) {
    // A study that goes on has no end that its start could contradict.
    if let (Fact::Present(_), End::Open) = (&study.study.start, &study.study.end) {
        return context.mark_checked();
    }
    let (start, end) = match dates(study) {
        Ok(dates) => dates,
        Err(why) => return context.skip(why),
    };
    context.mark_checked();
    if !end.value.certainly_before(start.value) {
        return;
    }
    let second = facts.studies.iter().find(|other| {
        same_text(study.study.school.as_ref(), other.study.school.as_ref())
            && reversed(other)
            && dates(other).is_ok_and(|(other_start, other_end)| {
                independent(facts.application, &start.evidence, &other_start.evidence)
                    && independent(facts.application, &end.evidence, &other_end.evidence)
            })
    });
    let grade = if second.is_some() { Grade::Verify } else { Grade::Ask };
    let mut observation = Observation::new(sentences::REVERSED, grade)
        .with(Gap::School, school(study))
        .with(Gap::Start, start.value.to_string())
        .with(Gap::End, end.value.to_string())
        .resting_on([&start.evidence, &end.evidence]);
    if let Some((start, end)) = second.and_then(|other| dates(other).ok()) {
        observation = observation.resting_on([&start.evidence, &end.evidence]);
    }
    context.report(observation);
}

fn completed_in_the_future(facts: &Facts<'_>, study: &StudyFact<'_>, context: &mut RuleContext) {
    if study.study.status != Some(StudyStatus::Completed) {
        return;
    }
    let Some(end) = study.study.end.stated() else { return context.skip(SkipReason::NoDates) };
    let Some(today) = facts.today else { return context.skip(SkipReason::NoToday) };
    context.mark_checked();
    if today.certainly_before(end.value) {
        context.report(
            Observation::new(sentences::FUTURE, Grade::Ask)
                .with(Gap::School, school(study))
                .with(Gap::End, end.value.to_string())
                .resting_on([&end.evidence]),
        );
    }
}

/// Every first degree that a source lists starts after all its higher ones ended. Other levels come in any order: a
/// master's after a doctorate, an associate degree for another trade.
fn lower_after_higher(facts: &Facts<'_>, source: u32, context: &mut RuleContext) {
    let listed = || facts.studies.iter().filter(|study| study.study.source == source);
    let first: Vec<_> = listed().filter(|study| study.level == Some(Level::Bachelor)).collect();
    let higher: Vec<_> = listed().filter(|study| study.level > Some(Level::Bachelor)).collect();
    let starts: Vec<_> = first.iter().filter_map(|study| study.study.start.present()).collect();
    let ends: Vec<_> = higher.iter().filter_map(|study| Some((study, study.study.end.stated()?))).collect();
    let Some((last, end)) = ends.iter().max_by_key(|(_, end)| end.value.latest()) else { return };
    if first.is_empty() || starts.len() < first.len() || ends.len() < higher.len() {
        return;
    }
    context.mark_checked();
    if !starts.iter().all(|start| end.value.certainly_before(start.value)) || higher.iter().any(may_be_first)
    {
        return;
    }
    if listed().any(|study| study.level.is_none()) {
        context.skip(SkipReason::UnknownDegree);
        return;
    }
    context.report(
        Observation::new(sentences::LOWER_AFTER_HIGHER, Grade::Ask)
            .with(Gap::School, school(last))
            .with(Gap::End, end.value.to_string())
            .resting_on([&end.evidence])
            .resting_on(starts.iter().map(|start| &start.evidence)),
    );
}

/// Words of degrees that are higher by name and the first one in some countries: professional doctorates, the magister.
/// Source: UNESCO ISCED 2011, long first degrees at level 7.
const MAY_BE_FIRST: &[&str] = &[
    "dental",
    "dentistry",
    "integrated",
    "jd",
    "juris",
    "law",
    "magister",
    "md",
    "medical",
    "medicine",
    "pharmacy",
    "surgery",
    "veterinary",
    "магистр",
];

fn may_be_first(study: &&StudyFact<'_>) -> bool {
    let written = study.study.degree.iter().chain(&study.study.field);
    written.into_iter().any(|text| words(&text.value.replace('.', "")).any_of(MAY_BE_FIRST))
}
