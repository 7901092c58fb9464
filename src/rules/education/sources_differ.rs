//! Form, résumé and profile contradict one another on one study.

use crate::data::fields_of_study;
use crate::facts::degree::{self, Level};
use crate::facts::entries::{self, Compared, Pair};
use crate::facts::interval::{DateInterval, TWO_MONTHS, apart};
use crate::facts::organisation::{Likeness, SchoolKind};
use crate::facts::school::institution;
use crate::facts::{Facts, StudyFact};
use crate::model::application::{End, Fact};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{RuleId, RuleSentence, sentences::education_sources_differ as sentences};
use crate::model::submission::StudyStatus;
use crate::rules::statements::{
    dated, dates_of, days_between, independent, same_text, school_named, short, studies_share_lines,
};
use crate::rules::{AgreedOn, Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EducationSourcesDiffer,
    family: Family::Education,
    kind: Kind::Contradiction,
    grade: Grade::Verify,
    on: true,
    yields_to: &[RuleId::EducationDateOrder],
    data: &[crate::data::ORGANISATIONS],
    // A second entry of the same school, or what tells two studies apart, leaves open which one is meant.
    depends_on: &["/education"],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

/// Half a year, in days: a difference that is no matter of when a term or a ceremony was.
const HALF_A_YEAR: i32 = 183;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.studies.is_empty() {
        return context.skip(SkipReason::NotStated);
    }
    let compared = entries::studies(facts);
    if compared.is_empty() {
        return context.skip(SkipReason::OneSource);
    }
    let mut others = Vec::new();
    for sources in &compared {
        for pair in &sources.pairs {
            same_school(facts, pair, context);
        }
        for level in [Level::Bachelor, Level::Master, Level::Doctorate] {
            others.extend(other_school(facts, sources, level, context));
        }
    }
    say_others(&others, context);
    if context.judged == 0 && context.unmet.is_empty() {
        context.skip(SkipReason::OneSource);
    }
}

/// One school in both sources: its degree and dates.
fn same_school(facts: &Facts<'_>, pair: &Pair<'_, StudyFact<'_>>, context: &mut RuleContext) {
    let (one, other) = (pair.one, pair.other);
    let (Some(school), Some(written)) = (&one.study.school, &other.study.school) else { return };
    let agreed = [Some(one.study.source), Some(other.study.source)];
    let telling = independent(facts.application, &school.evidence, &written.evidence);
    if telling {
        context.confirm(AgreedOn::School, agreed);
    }
    if !pair.alone {
        return context.skip(SkipReason::SeveralEntries);
    }
    let apart_by = days_between((&one.study.start, &one.study.end), (&other.study.start, &other.study.end));
    match (one.level, other.level) {
        (Some(first), Some(second)) if first != second => {
            // Two degrees of one school are two studies, unless they are dated alike.
            if ended_together(one, other)
                && apart_by.is_some_and(|days| days <= TWO_MONTHS)
                && both_finished(one, other)
                && !is_national(one)
                && !is_national(other)
            {
                if studies_share_lines(facts, one.study, other.study) {
                    return context.skip(SkipReason::SameLines);
                }
                context.mark_checked();
                let (Some(degree), Some(written)) = (&one.study.degree, &other.study.degree) else { return };
                context.report(
                    Observation::new(sentences::DEGREE, Grade::Ask)
                        .with("school", school_named(one.study))
                        .with("one", short(&degree.evidence))
                        .with("other", short(&written.evidence))
                        .resting_on([&degree.evidence, &written.evidence])
                        .resting_on(dates_of(&one.study.start, &one.study.end)),
                );
            }
        }
        (first, second)
            if first.is_some() && second.is_some()
                || one.study.degree.is_none()
                || other.study.degree.is_none()
                || same_text(one.study.degree.as_ref(), other.study.degree.as_ref()) =>
        {
            let Some(days) = apart_by else { return context.skip(SkipReason::NoDates) };
            if days > TWO_MONTHS && studies_share_lines(facts, one.study, other.study) {
                return context.skip(SkipReason::SameLines);
            }
            context.mark_checked();
            if days > TWO_MONTHS && transferred(facts, one, other) {
                return;
            }
            if days > TWO_MONTHS {
                let grade = if days >= HALF_A_YEAR { Grade::Ask } else { Grade::Note };
                context.report(
                    Observation::new(sentences::DATES, grade)
                        .with("school", school_named(one.study))
                        .with("one", dated(&one.study.start, &one.study.end))
                        .with("other", dated(&other.study.start, &other.study.end))
                        .resting_on(dates_of(&one.study.start, &one.study.end))
                        .resting_on(dates_of(&other.study.start, &other.study.end)),
                );
            } else {
                if telling {
                    context.confirm(AgreedOn::StudyDates, agreed);
                }
                other_field(facts, one, other, context);
            }
        }
        _ => context.skip(SkipReason::UnknownDegree),
    }
}

/// Fields far apart for one degree, school and time: a note, because people take two majors and change them.
fn other_field(facts: &Facts<'_>, one: &StudyFact<'_>, other: &StudyFact<'_>, context: &mut RuleContext) {
    let (Some(field), Some(written)) = (&one.study.field, &other.study.field) else { return };
    if one.level.is_none() || one.level != other.level || !fields_of_study::far(&field.value, &written.value)
    {
        return;
    }
    if studies_share_lines(facts, one.study, other.study) {
        return context.skip(SkipReason::SameLines);
    }
    context.report(
        Observation::new(sentences::FIELD, Grade::Note)
            .with("school", school_named(one.study))
            .with("one", short(&field.evidence))
            .with("other", short(&written.evidence))
            .resting_on([&field.evidence, &written.evidence]),
    );
}

/// Whether the earlier start is that of another school from which the applicant came, both having the end in common.
fn transferred(facts: &Facts<'_>, one: &StudyFact<'_>, other: &StudyFact<'_>) -> bool {
    let (Some(start), Some(written)) = (one.study.start.present(), other.study.start.present()) else {
        return false;
    };
    let early = if start.value.earliest() <= written.value.earliest() { start.value } else { written.value };
    let late = if start.value == early { written.value } else { start.value };
    ended_together(one, other)
        && facts.studies.iter().any(|study| {
            // A school before all degrees is where studies begin and no part of them.
            study.level.is_some()
                && study.school.like(&one.school) == Likeness::Different
                && study.study.start.present().is_some_and(|begun| apart(begun.value, early) <= TWO_MONTHS)
                && study.study.end.stated().is_some_and(|left| apart(left.value, late) <= HALF_A_YEAR)
        })
}

/// What was seen of two schools at one level in two sources.
struct OtherSchool<'f, 'a> {
    one: &'f StudyFact<'a>,
    other: &'f StudyFact<'a>,
    sentence: RuleSentence,
    grade: Grade,
    /// Both certainly went on at one time.
    at_once: bool,
}

/// How the times of two studies lie to one another.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Times {
    AtOnce,
    NotGiven,
    Apart,
}

/// Both sources have a degree of a level, and no school at that level may be one that the other source names.
fn other_school<'f, 'a>(
    facts: &'f Facts<'a>,
    sources: &Compared<'f, StudyFact<'a>>,
    level: Level,
    context: &mut RuleContext,
) -> Option<OtherSchool<'f, 'a>> {
    let of_level = |studies: &[&'f StudyFact<'a>]| -> Vec<&'f StudyFact<'a>> {
        studies.iter().filter(|study| level_of(study) == Some(level)).copied().collect()
    };
    let (stated, written) = (of_level(&sources.ones), of_level(&sources.others));
    let (ones, others) = sources.strangers();
    let (ones, others) = (of_level(&ones), of_level(&others));
    // One that may be shared leaves open whether the others are only left out.
    if ones.is_empty() || others.is_empty() || ones.len() != stated.len() || others.len() != written.len() {
        return None;
    }
    let mut found: Option<OtherSchool<'f, 'a>> = None;
    for &one in &ones {
        for &other in &others {
            if !is_clear(facts, one)
                || !is_clear(facts, other)
                || !both_finished(one, other)
                || one.school.may_be_same_school(&other.school)
            {
                return None;
            }
            if studies_share_lines(facts, one.study, other.study) {
                context.skip(SkipReason::SameLines);
                return None;
            }
            let seen = graded(one, other);
            if found.as_ref().is_none_or(|known| seen.grade > known.grade) {
                found = Some(seen);
            }
        }
    }
    if found.is_some() {
        context.mark_checked();
    }
    found
}

fn graded<'f, 'a>(one: &'f StudyFact<'a>, other: &'f StudyFact<'a>) -> OtherSchool<'f, 'a> {
    let times = times(one, other);
    let kinds = (one.school.school_kind(), other.school.school_kind());
    let fields = one.study.field.as_ref().zip(other.study.field.as_ref());
    let dated_alike =
        days_between((&one.study.start, &one.study.end), (&other.study.start, &other.study.end))
            .is_none_or(|days| days < HALF_A_YEAR);
    // A college's degree is often awarded by the university to which it is affiliated.
    let affiliated = matches!(
        kinds,
        (Some(SchoolKind::College), Some(SchoolKind::University))
            | (Some(SchoolKind::University), Some(SchoolKind::College))
    ) && dated_alike
        && !fields.is_some_and(|(field, written)| fields_of_study::far(&field.value, &written.value));
    let unsure = is_unsure(one) || is_unsure(other);
    let (sentence, grade) = match times {
        _ if unsure => (sentences::SCHOOL_UNSURE, Grade::Note),
        Times::Apart => (sentences::SCHOOL_SECOND, Grade::Note),
        _ if affiliated => (sentences::SCHOOL_AFFILIATED, Grade::Note),
        _ => (sentences::SCHOOL, Grade::Ask),
    };
    OtherSchool { one, other, sentence, grade, at_once: times == Times::AtOnce }
}

/// Says each; three sources that give three schools of one level for one time are one finding.
fn say_others(seen: &[OtherSchool<'_, '_>], context: &mut RuleContext) {
    let plain = |other: &&OtherSchool<'_, '_>| other.grade == Grade::Ask && other.at_once;
    let between = |one: &StudyFact<'_>, other: &StudyFact<'_>| {
        seen.iter()
            .filter(plain)
            .any(|third| std::ptr::eq(third.one, one) && std::ptr::eq(third.other, other))
    };
    for first in seen {
        let third = seen
            .iter()
            .filter(plain)
            .find(|next| std::ptr::eq(next.one, first.other) && between(first.one, next.other))
            .map(|next| next.other);
        match third.filter(|_| plain(&first)) {
            Some(third) => {
                context.report(
                    of_schools(sentences::THREE_SCHOOLS, Grade::Verify, first)
                        .with("third", school_named(third.study))
                        .resting_on(third.study.school.iter().map(|school| &school.evidence)),
                );
                return;
            }
            None => context.report(of_schools(first.sentence, first.grade, first)),
        }
    }
}

fn of_schools(sentence: RuleSentence, grade: Grade, seen: &OtherSchool<'_, '_>) -> Observation {
    let (one, other) = (seen.one.study, seen.other.study);
    Observation::new(sentence, grade)
        .with("school", school_named(one))
        .with("other", school_named(other))
        .with("one", dated(&one.start, &one.end))
        .with("dates", dated(&other.start, &other.end))
        .resting_on(one.school.iter().chain(&other.school).map(|school| &school.evidence))
        .resting_on(dates_of(&one.start, &one.end))
        .resting_on(dates_of(&other.start, &other.end))
}

/// A year, in days: two degrees of one level that were taken one after the other end further apart.
const A_YEAR: i32 = 365;

fn times(one: &StudyFact<'_>, other: &StudyFact<'_>) -> Times {
    let span = |study: &StudyFact<'_>| DateInterval::of(&study.study.start, &study.study.end, None).ok();
    if let (Some(first), Some(second)) = (span(one), span(other)) {
        let together = first.certain_overlap(second) > TWO_MONTHS;
        return if together { Times::AtOnce } else { Times::Apart };
    }
    match one.study.end.stated().zip(other.study.end.stated()) {
        Some((end, written)) if apart(end.value, written.value) == 0 => Times::AtOnce,
        Some((end, written)) if apart(end.value, written.value) < A_YEAR => Times::NotGiven,
        Some(_) => Times::Apart,
        None => Times::NotGiven,
    }
}

/// Whether a study names a school, and nothing says that it was a visit or two schools' together.
fn is_clear(facts: &Facts<'_>, study: &StudyFact<'_>) -> bool {
    const TOGETHER: &[&str] =
        &["exchange", "erasmus", "joint", "double degree", "dual degree", "visiting", "semester", "summer"];
    let texts = [&study.study.degree, &study.study.field, &study.study.school];
    let shared = texts.into_iter().flatten().any(|text| {
        let text = text.value.to_lowercase();
        TOGETHER.iter().any(|word| text.contains(word))
    });
    !shared && (study.school.school_kind().is_some() || institution(facts, study).is_ok())
}

/// Statements read with less confidence than this say too little to ask about.
const SURE: f64 = 0.8;

fn is_unsure(study: &StudyFact<'_>) -> bool {
    let stated = [&study.study.school, &study.study.degree];
    stated.into_iter().flatten().any(|text| text.evidence.confidence.is_some_and(|sure| sure < SURE))
}

/// Its level; a degree of one cycle stands beside second degrees.
fn level_of(study: &StudyFact<'_>) -> Option<Level> {
    let one_cycle =
        || study.study.degree.as_ref().is_some_and(|degree| degree::is_of_one_cycle(&degree.value));
    study.level.or_else(|| one_cycle().then_some(Level::Master))
}

fn is_national(study: &StudyFact<'_>) -> bool {
    study.study.degree.as_ref().is_some_and(|degree| degree::is_national(&degree.value))
}

/// Both end on stated dates that may be one.
fn ended_together(one: &StudyFact<'_>, other: &StudyFact<'_>) -> bool {
    one.study
        .end
        .stated()
        .zip(other.study.end.stated())
        .is_some_and(|(one, other)| apart(one.value, other.value) == 0)
}

fn both_finished(one: &StudyFact<'_>, other: &StudyFact<'_>) -> bool {
    let open = |study: &StudyFact<'_>| {
        matches!(study.study.status, Some(StudyStatus::InProgress | StudyStatus::Left))
            || matches!((&study.study.start, &study.study.end), (Fact::Present(_), End::Open))
    };
    !open(one) && !open(other)
}
