//! A degree that one source gives as finished, and of which the applicant's own words, or another source, say that it was left.

use crate::facts::degree::Level;
use crate::facts::{Facts, StudyFact};
use crate::model::application::PassageKind;
use crate::model::evidence::Evidence;
use crate::model::finding::Grade;
use crate::model::ids::{Gap, sentences::education_sources_differ as sentences};
use crate::model::statement::Claim;
use crate::model::submission::StudyStatus;
use crate::rules::statements::{dated, dates_of, school_named, short};
use crate::rules::{Observation, RuleContext};

/// Most statements and studies of one application that are compared.
const MOST: usize = 12;

/// Compares finished degrees with what says that there is none.
pub fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let finished: Vec<&StudyFact<'_>> =
        facts.studies.iter().filter(|study| is_finished(facts, study)).take(MOST).collect();
    let statements = facts.application.statements.iter().filter(|statement| {
        statement.claim == Claim::NoDegree
            && matches!(
                statement.setting,
                PassageKind::Letter | PassageKind::Answer | PassageKind::Introduction
            )
    });
    for statement in statements.take(MOST) {
        context.mark_checked();
        // A person's own introduction stands over the list that it introduces.
        let introduces = statement.setting == PassageKind::Introduction;
        let degree = finished.iter().find(|study| {
            study.level.is_some_and(|level| level >= Level::Bachelor)
                && !(introduces && Some(study.study.source) == statement.sentence.source)
        });
        if let Some(study) = degree {
            report(study, &statement.sentence, context);
            return;
        }
    }
    for left in facts.studies.iter().filter(|study| study.study.status == Some(StudyStatus::Left)).take(MOST)
    {
        let of_it = finished.iter().find(|study| {
            study.study.source != left.study.source
                && study.school.like(&left.school).is_alike()
                && (study.level == left.level || left.level.is_none())
                && !facts.studies.iter().any(|other| {
                    // The source that says so has the degree as well, taken at another time.
                    other.study.source == left.study.source
                        && !std::ptr::eq(other, left)
                        && other.school.like(&study.school).is_alike()
                        && is_finished(facts, other)
                })
        });
        if let Some(study) = of_it {
            context.mark_checked();
            let said = [&left.study.degree, &left.study.school].into_iter().flatten().next();
            if let Some(said) = said {
                report(study, &said.evidence, context);
                return;
            }
        }
    }
}

fn report(study: &StudyFact<'_>, words: &Evidence, context: &mut RuleContext) {
    let named = [&study.study.school, &study.study.degree].into_iter().flatten();
    context.report(
        Observation::new(sentences::UNFINISHED, Grade::Ask)
            .with(Gap::School, school_named(study.study))
            .with(Gap::One, dated(&study.study.start, &study.study.end))
            .with(Gap::Words, short(words))
            .resting_on(named.map(|named| &named.evidence))
            .resting_on(dates_of(&study.study.start, &study.study.end))
            .resting_on([words]),
    );
}

/// Whether a study is given as finished: by its status, or by an end that lies behind.
fn is_finished(facts: &Facts<'_>, study: &StudyFact<'_>) -> bool {
    match study.study.status {
        Some(StudyStatus::Completed) => true,
        Some(StudyStatus::InProgress | StudyStatus::Left) => false,
        None => study
            .study
            .end
            .stated()
            .zip(facts.applied)
            .is_some_and(|(end, applied)| end.value.certainly_before(applied)),
    }
}
