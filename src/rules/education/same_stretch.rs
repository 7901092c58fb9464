//! Two schools for the same years, whatever the degrees are called: nobody attends two full courses at once without a word on it.

use crate::facts::entries::Compared;
use crate::facts::interval::{DateInterval, TWO_MONTHS};
use crate::facts::organisation::SchoolKind;
use crate::facts::{Facts, StudyFact};
use crate::model::finding::Grade;
use crate::model::ids::{Gap, sentences::education_sources_differ as sentences};
use crate::model::submission::StudyStatus;
use crate::rules::statements::{dated, dates_of, days_between, school_named, studies_share_lines};
use crate::rules::{Observation, RuleContext, SkipReason};

/// Time for which two studies certainly overlap, in days: more than an exchange or a change of school.
const LONGER_THAN_AN_EXCHANGE: i32 = 500;

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

/// Compares the studies of two sources that share no school.
pub fn check<'f, 'a>(facts: &'f Facts<'a>, sources: &Compared<'f, StudyFact<'a>>, context: &mut RuleContext) {
    let (ones, others) = sources.strangers();
    for one in ones.iter().filter(|study| may_be_compared(study)) {
        for other in others.iter().filter(|study| may_be_compared(study)) {
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
            let may_be_one = alike && !one.school.is_in_other_city(&other.school);
            let grade =
                if may_be_one || is_unsure(one) || is_unsure(other) { Grade::Note } else { Grade::Ask };
            let schools = [&one.study.school, &other.study.school].into_iter().flatten();
            context.report(
                Observation::new(sentences::SAME_YEARS, grade)
                    .with(Gap::School, school_named(one.study))
                    .with(Gap::One, dated(&one.study.start, &one.study.end))
                    .with(Gap::Other, school_named(other.study))
                    .with(Gap::Dates, dated(&other.study.start, &other.study.end))
                    .resting_on(schools.map(|school| &school.evidence))
                    .resting_on(dates_of(&one.study.start, &one.study.end))
                    .resting_on(dates_of(&other.study.start, &other.study.end)),
            );
            return;
        }
    }
}

/// A study that names a school and is none of those that go on beside another.
fn may_be_compared(study: &StudyFact<'_>) -> bool {
    let texts = [&study.study.school, &study.study.degree, &study.study.field];
    let beside = texts.into_iter().flatten().any(|text| {
        let text = text.value.to_lowercase();
        BESIDE.iter().any(|word| text.contains(word))
    });
    // A name of a few letters is one by initials.
    let is_short = !study.school.folded().contains(' ') && study.school.folded().chars().count() <= 6;
    !study.school.is_empty()
        && study.school.school_kind().is_some()
        && !is_short
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
