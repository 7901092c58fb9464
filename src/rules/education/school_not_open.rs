//! A study before its school opened, after it closed, or under a name that it had given up.

use crate::data::first_dates::{DatedKind, OpenedSchool, dated_things, opened_school};
use crate::data::organisations::key;
use crate::data::packs::Listed;
use crate::facts::school::listed;
use crate::facts::words::words;
use crate::facts::{Facts, StudyFact};
use crate::model::application::Fact;
use crate::model::date::PartialDate;
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::education_school_not_open as sentences};
use crate::model::pack::SchoolFacts;
use crate::rules::statements::{dated, dates_of, school_named, short, shorten};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EducationSchoolNotOpen,
    family: Family::Education,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[RuleId::EducationDateOrder],
    data: &[crate::data::FIRST_DATES],
    // Where the school is tells it from another of its name.
    depends_on: &["/education"],
    invariant_under: &[Perturbation::Name, Perturbation::CallingCode],
    fixes: Fix::ORDINARY,
    check,
};

/// A year, in days: degrees are conferred for so long after a school has closed, and names stay in use.
const A_YEAR: i32 = 366;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.studies.is_empty() {
        context.skip(SkipReason::NotStated);
    }
    for study in &facts.studies {
        degree_before_it_began(study, context);
        match listed(facts, study).as_slice() {
            [] => match built_in(study) {
                Some(school) => judge_opening(study, school, context),
                None if facts.packs.know_schools() => context.skip(SkipReason::SchoolUnknown),
                None => context.skip(SkipReason::NoPack),
            },
            [school] => judge(study, school, context),
            _ => context.skip(SkipReason::SchoolAmbiguous),
        }
    }
}

/// The school of the built-in table that a study names, unless its place is stated in another country.
fn built_in(study: &StudyFact<'_>) -> Option<&'static OpenedSchool> {
    let school = study.school.forms().find_map(opened_school)?;
    let country = study.place.as_ref().and_then(|place| place.value.country);
    country.is_none_or(|country| country.code() == school.country).then_some(school)
}

/// A study more than a year before the year of the table: charter, directory and first class may be a year apart.
fn judge_opening(study: &StudyFact<'_>, school: &OpenedSchool, context: &mut RuleContext) {
    let (start, end) = (study.study.start.present(), study.study.end.stated());
    let Some(date) = start.or(end) else { return context.skip(SkipReason::NoDates) };
    context.mark_checked();
    if school.opened.earliest().0 - date.value.latest().0 <= A_YEAR {
        return;
    }
    context.report(
        Observation::new(sentences::BEFORE, Grade::Ask)
            .with(Gap::School, school_named(study.study))
            .with(Gap::Dates, dated(&study.study.start, &study.study.end))
            .with(Gap::Date, school.opened.to_string())
            .with(Gap::Citation, school.source)
            .resting_on(study.study.school.as_ref().map(|name| &name.evidence))
            .resting_on(dates_of(&study.study.start, &study.study.end)),
    );
}

/// A degree that ended before it was first offered anywhere.
fn degree_before_it_began(study: &StudyFact<'_>, context: &mut RuleContext) {
    let (Some(degree), Some(end)) = (&study.study.degree, study.study.end.stated()) else { return };
    let texts = [&study.study.degree, &study.study.field];
    let found: Vec<_> = texts.into_iter().flatten().map(|text| words(&text.value)).collect();
    let named = dated_things().iter().find(|thing| {
        thing.kind == DatedKind::Degree
            && thing.spellings.iter().any(|spelling| found.iter().any(|words| words.has(spelling)))
    });
    let Some(named) = named else { return };
    context.mark_checked();
    if end.value.certainly_before(named.first) {
        context.report(
            Observation::new(sentences::DEGREE, Grade::Ask)
                .with(Gap::Degree, short(&degree.evidence))
                .with(Gap::School, school_named(study.study))
                .with(Gap::Dates, dated(&study.study.start, &study.study.end))
                .with(Gap::Date, named.first.to_string())
                .with(Gap::Citation, named.source)
                .resting_on([&degree.evidence, &end.evidence]),
        );
    }
}

fn judge(study: &StudyFact<'_>, school: &Listed<'_, SchoolFacts>, context: &mut RuleContext) {
    let (start, end) = (study.study.start.present(), study.study.end.stated());
    if start.is_none() && end.is_none() {
        let unreadable = matches!(study.study.start, Fact::Unreadable(_));
        return context.skip(if unreadable { SkipReason::UnreadableDate } else { SkipReason::NoDates });
    }
    context.mark_checked();
    let before = |date: &&Sourced<PartialDate>| {
        school.entry.opened.is_some_and(|opened| date.value.certainly_before(opened))
    };
    let after = |date: &&Sourced<PartialDate>, days: i32, limit: Option<PartialDate>| {
        limit.is_some_and(|limit| date.value.earliest().0 - limit.latest().0 > days)
    };
    let observation = if let (Some(_), Some(opened)) = (start.or(end).filter(before), school.entry.opened) {
        Observation::new(sentences::BEFORE, Grade::Ask).with(Gap::Date, opened.to_string())
    } else if let Some(closed) = school.entry.closed
        && (start.is_some_and(|start| after(&start, 0, Some(closed)))
            || end.is_some_and(|end| after(&end, A_YEAR, Some(closed))))
    {
        Observation::new(sentences::AFTER, Grade::Ask).with(Gap::Date, closed.to_string())
    } else if let Some(until) = given_up(study, school)
        && start.is_some_and(|start| after(&start, A_YEAR, Some(until)))
    {
        Observation::new(sentences::NAME, Grade::Note).with(Gap::Date, until.to_string())
    } else {
        return;
    };
    context.report(
        observation
            .with(Gap::School, school_named(study.study))
            .with(Gap::Dates, dated(&study.study.start, &study.study.end))
            .with(Gap::Citation, shorten(school.entry.named.citation.trim_end_matches('.')))
            .dated(school.pack.date.as_str())
            .resting_on(study.study.school.as_ref().map(|name| &name.evidence))
            .resting_on(dates_of(&study.study.start, &study.study.end)),
    );
}

/// When the stated name was given up, unless it is a present one too.
fn given_up(study: &StudyFact<'_>, school: &Listed<'_, SchoolFacts>) -> Option<PartialDate> {
    let named = &school.entry.named;
    let mut present = std::iter::once(&named.name).chain(&named.aliases);
    if present.any(|name| study.school.forms().any(|stated| stated == key(name))) {
        return None;
    }
    let former = school.entry.former.iter();
    former
        .filter(|former| study.school.forms().any(|stated| stated == key(&former.name)))
        .map(|former| former.until)
        .max_by_key(|until| until.latest())
}
