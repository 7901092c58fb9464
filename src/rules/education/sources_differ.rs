//! Form, résumé and profile contradict one another on one study.

use crate::facts::degree::Level;
use crate::facts::entries::{self, Compared, Pair};
use crate::facts::span::{TWO_MONTHS, apart};
use crate::facts::{Facts, StudyFact};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::submission::StudyStatus;
use crate::rules::statements::{
    dated, dates_of, days_between, independent, same_text, school_named, short, studies_share_lines,
};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "education/sources-differ",
    family: Family::Education,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &["education/date-order"],
    data: &[crate::knowledge::ORGANISATIONS],
    // A second entry of the same school, or what tells two studies apart, leaves open which one is meant.
    excuses: &["/education"],
    covers: Swap::ALL,
    check,
};

/// Half a year, in days: a difference that is no matter of when a term or a ceremony was.
const HALF_A_YEAR: i32 = 183;

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    if facts.studies.is_empty() {
        return outcome.cannot(Unmet::NotStated);
    }
    let compared = entries::studies(facts);
    if compared.is_empty() {
        return outcome.cannot(Unmet::OneSource);
    }
    for sources in &compared {
        for pair in &sources.pairs {
            same_school(facts, pair, outcome);
        }
        for level in [Level::Bachelor, Level::Master, Level::Doctorate] {
            other_school(facts, sources, level, outcome);
        }
    }
    if outcome.judged == 0 && outcome.unmet.is_empty() {
        outcome.cannot(Unmet::OneSource);
    }
}

/// One school in both sources: its degree and dates.
fn same_school(facts: &Facts<'_>, pair: &Pair<'_, StudyFact<'_>>, outcome: &mut Outcome) {
    let (one, other) = (pair.one, pair.other);
    let (Some(school), Some(written)) = (&one.study.school, &other.study.school) else { return };
    let agreed = [Some(one.study.source), Some(other.study.source)];
    let telling = independent(facts.application, &school.evidence, &written.evidence);
    if telling {
        outcome.agree("school", agreed);
    }
    if !pair.alone {
        return outcome.cannot(Unmet::SeveralEntries);
    }
    let apart_by = days_between((&one.study.start, &one.study.end), (&other.study.start, &other.study.end));
    match (one.level, other.level) {
        (Some(first), Some(second)) if first != second => {
            // Two degrees of one school are two studies, unless they are dated alike.
            if ended_together(one, other)
                && apart_by.is_some_and(|days| days <= TWO_MONTHS)
                && both_finished(one, other)
            {
                if studies_share_lines(facts, one.study, other.study) {
                    return outcome.cannot(Unmet::SameLines);
                }
                outcome.judge();
                let (Some(degree), Some(written)) = (&one.study.degree, &other.study.degree) else { return };
                outcome.notice(
                    Observation::new("degree", Grade::Ask)
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
            let Some(days) = apart_by else { return outcome.cannot(Unmet::NoDates) };
            if days > TWO_MONTHS && studies_share_lines(facts, one.study, other.study) {
                return outcome.cannot(Unmet::SameLines);
            }
            outcome.judge();
            if days > TWO_MONTHS {
                let grade = if days >= HALF_A_YEAR { Grade::Ask } else { Grade::Note };
                outcome.notice(
                    Observation::new("dates", grade)
                        .with("school", school_named(one.study))
                        .with("one", dated(&one.study.start, &one.study.end))
                        .with("other", dated(&other.study.start, &other.study.end))
                        .resting_on(dates_of(&one.study.start, &one.study.end))
                        .resting_on(dates_of(&other.study.start, &other.study.end)),
                );
            } else if telling {
                outcome.agree("study-dates", agreed);
            }
        }
        _ => outcome.cannot(Unmet::UnknownDegree),
    }
}

/// Each source has one degree of a level, ended in one year, from schools that the other names nowhere.
fn other_school(
    facts: &Facts<'_>,
    sources: &Compared<'_, StudyFact<'_>>,
    level: Level,
    outcome: &mut Outcome,
) {
    let only =
        |studies: &[&StudyFact<'_>]| studies.iter().filter(|study| study.level == Some(level)).count() == 1;
    if !only(&sources.ones) || !only(&sources.others) {
        return;
    }
    let of_level = |studies: Vec<_>| {
        studies
            .into_iter()
            .find(|study: &&StudyFact<'_>| study.level == Some(level) && !study.school.is_empty())
    };
    let (ones, others) = sources.strangers();
    let (Some(one), Some(other)) = (of_level(ones), of_level(others)) else { return };
    if !ended_together(one, other)
        || !both_finished(one, other)
        || days_between((&one.study.start, &one.study.end), (&other.study.start, &other.study.end))
            .is_none_or(|days| days > TWO_MONTHS)
    {
        return;
    }
    if studies_share_lines(facts, one.study, other.study) {
        return outcome.cannot(Unmet::SameLines);
    }
    outcome.judge();
    let (Some(school), Some(written)) = (&one.study.school, &other.study.school) else { return };
    outcome.notice(
        Observation::new("school", Grade::Ask)
            .with("school", school_named(one.study))
            .with("other", school_named(other.study))
            .with("one", dated(&one.study.start, &one.study.end))
            .resting_on([&school.evidence, &written.evidence])
            .resting_on(dates_of(&one.study.start, &one.study.end))
            .resting_on(dates_of(&other.study.start, &other.study.end)),
    );
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
    };
    !open(one) && !open(other)
}
