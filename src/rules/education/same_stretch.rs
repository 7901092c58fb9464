//! Two schools for the same years, whatever the degrees are called: nobody attends two full courses at once without a word on it.

use crate::facts::entries::Compared;
use crate::facts::interval::{DateInterval, TWO_MONTHS, apart};
use crate::facts::organisation::SchoolKind;
use crate::facts::{Facts, StudyFact};
use crate::model::finding::Grade;
use crate::model::submission::StudyStatus;
use crate::rules::statements::{days_between, studies_share_lines};
use crate::rules::{RuleContext, SkipReason};

/// Time for which two studies certainly overlap, in days: more than an exchange or a change of school.
const LONGER_THAN_AN_EXCHANGE: i32 = 365;

/// Words of studies that go on beside others, folded into small letters.
const BESIDE: &[&str] = &[
    "abend",
    "afternoon",
    "cert",
    "certificate",
    "correspondence",
    "course",
    "curso",
    "distance",
    "evening",
    "extension",
    "fern",
    "kurs",
    "language",
    "minor",
    "night",
    "noite",
    "noturno",
    "online",
    "part time",
    "part-time",
    "sabatino",
    "short",
    "soir",
    "sprach",
    "second degree",
    "semestre",
    "weekend",
    "вечер",
    "заоч",
    "курс",
    "函授",
    "夜间",
    "夜間",
    "自考",
    "通信",
];

/// Two studies of two sources that certainly went on at one time.
pub(super) struct AtOnce<'f, 'a> {
    pub(super) one: &'f StudyFact<'a>,
    pub(super) other: &'f StudyFact<'a>,
    pub(super) grade: Grade,
}

/// Compares the studies of two sources that share no school.
pub(super) fn find<'f, 'a>(
    facts: &'f Facts<'a>,
    sources: &Compared<'f, StudyFact<'a>>,
    context: &mut RuleContext,
) -> Option<AtOnce<'f, 'a>> {
    let (ones, others) = (&sources.ones, &sources.others);
    for one in ones.iter().filter(|study| may_be_compared(study) && !is_among(study, others)) {
        for other in others.iter().filter(|study| may_be_compared(study) && !is_among(study, ones)) {
            let span =
                |study: &StudyFact<'_>| DateInterval::of(&study.study.start, &study.study.end, None).ok();
            let Some(overlap) = span(one).zip(span(other)).map(|(one, other)| one.certain_overlap(other))
            else {
                continue;
            };
            if overlap < LONGER_THAN_AN_EXCHANGE {
                continue;
            }
            if !one.school.is_other_school(&other.school)
                || is_before_degrees(one, other)
                || is_before_degrees(other, one)
            {
                context.skip(SkipReason::SchoolAmbiguous);
                continue;
            }
            if studies_share_lines(facts, one.study, other.study) {
                context.skip(SkipReason::SameLines);
                continue;
            }
            context.mark_checked();
            // Schools are renamed and translated: dated alike, they are two only where their names say that they stand in two cities.
            let alike =
                days_between((&one.study.start, &one.study.end), (&other.study.start, &other.study.end))
                    .is_none_or(|days| days <= TWO_MONTHS);
            let told_apart =
                one.school.is_known_as_other(&other.school) || one.school.is_in_other_city(&other.school);
            let may_be_one = alike && !told_apart;
            let grade = if may_be_one
                || begins_the_other(one, other)
                || begins_the_other(other, one)
                || is_unsure(one)
                || is_unsure(other)
            {
                Grade::Note
            } else {
                Grade::Ask
            };
            return Some(AtOnce { one, other, grade });
        }
    }
    None
}

/// Whether a study begins with the other and ends a year and more before it: somebody who changed schools may give the whole time to the one that
/// awarded the degree.
fn begins_the_other(first: &StudyFact<'_>, whole: &StudyFact<'_>) -> bool {
    let starts = first.study.start.present().zip(whole.study.start.present());
    let ends = first.study.end.stated().zip(whole.study.end.stated());
    starts.is_some_and(|(start, other)| apart(start.value, other.value) <= TWO_MONTHS)
        && ends.is_some_and(|(end, other)| {
            other.value.earliest().0 - end.value.latest().0 >= LONGER_THAN_AN_EXCHANGE
        })
}

/// Whether a list has an entry at the school of a study, or at one that may be it: of its kind, by initials or without a name.
fn is_among(study: &StudyFact<'_>, list: &[&StudyFact<'_>]) -> bool {
    list.iter().any(|entry| {
        let may_be = entry.school.school_kind().is_some() || is_by_initials(entry) || entry.school.is_empty();
        study.school.like(&entry.school).is_alike() || may_be && !study.school.is_other_school(&entry.school)
    })
}

/// Whether a school's name is a few letters.
fn is_by_initials(study: &StudyFact<'_>) -> bool {
    let folded = study.school.folded();
    !folded.contains(' ') && folded.is_ascii() && folded.len() <= 6
}

/// A study that names a school and is none of those that go on beside another.
fn may_be_compared(study: &StudyFact<'_>) -> bool {
    let texts = [&study.study.school, &study.study.degree, &study.study.field];
    let beside = texts.into_iter().flatten().any(|text| {
        let text = text.value.to_lowercase();
        BESIDE.iter().any(|word| text.contains(word))
    });
    !study.school.is_empty()
        && study.school.school_kind().is_some()
        && !is_by_initials(study)
        && study.school.names_one()
        && !is_shared_study(study)
        && !beside
        && study.study.status != Some(StudyStatus::Left)
}

/// Statements read with less confidence than this say too little to ask about.
const SURE: f64 = 0.8;

/// Whether words say that a study was a visit or two schools' together.
pub(super) fn is_shared_study(study: &StudyFact<'_>) -> bool {
    const TOGETHER: &[&str] =
        &["exchange", "erasmus", "joint", "double degree", "dual degree", "visiting", "semester", "summer"];
    let texts = [&study.study.degree, &study.study.field, &study.study.school];
    texts.into_iter().flatten().any(|text| {
        let text = text.value.to_lowercase();
        TOGETHER.iter().any(|word| text.contains(word))
    })
}

pub(super) fn is_unsure(study: &StudyFact<'_>) -> bool {
    let stated = [&study.study.school, &study.study.degree];
    stated.into_iter().flatten().any(|text| text.evidence.confidence.is_some_and(|sure| sure < SURE))
}

/// Whether a school is one of the years before degrees by its name, and the other a university: no university awards what
/// such a school leads to.
pub(super) fn is_before_degrees(school: &StudyFact<'_>, university: &StudyFact<'_>) -> bool {
    const WORDS: &[&str] =
        &["convent", "high", "higher", "matriculation", "primary", "public", "secondary", "vidyalaya"];
    let folded = school.school.folded();
    university.school.school_kind() == Some(SchoolKind::University)
        && folded.split(' ').any(|word| matches!(word, "school" | "vidyalaya"))
        && folded.split(' ').any(|word| WORDS.contains(&word))
}
