//! A degree in less time than any ordinary course of that level takes.

use crate::data::schooling::{at_own_pace, first_degree_years};
use crate::facts::degree::Level;
use crate::facts::interval::{DateInterval, TWO_MONTHS, Undated, apart};
use crate::facts::{Facts, StudyFact};
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::education_duration_impossible as sentences};
use crate::model::submission::StudyStatus;
use crate::rules::statements::school_named;
use crate::rules::{Fix, GapValue, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EducationDurationImpossible,
    family: Family::Education,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &[RuleId::EducationDateOrder],
    data: &[crate::data::SCHOOLING],
    // An earlier study, or a degree that says how it was shortened, is what makes a short one ordinary.
    depends_on: &["/education"],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::OtherSource, Fix::YearAlone, Fix::LeaveOut],
    check,
};

/// Eighteen months, in days.
const SHORTEST: i32 = 548;

/// Studies that are looked at.
const MOST: usize = 120;

/// Words of a degree or field that say why it was short, in lower case.
const SHORTENED: &[&str] = &[
    "accelerated",
    "by publication",
    "completion",
    "completer",
    "conversion",
    "fast track",
    "fast-track",
    "graduate entry",
    "honours",
    "honors",
    "(hons",
    " hons",
    "honoris",
    "honorary",
    "lateral",
    "post-bac",
    "postbac",
    "published work",
    "second degree",
    "second bachelor",
    "top up",
    "top-up",
    "transfer",
    "education",
    "b.ed",
    "bed",
    "teaching",
    "laws",
    "llb",
];

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.studies.is_empty() {
        context.skip(SkipReason::NotStated);
    }
    for study in facts.studies.iter().take(MOST) {
        let Some(level @ (Level::Bachelor | Level::Doctorate)) = study.level else {
            context.skip(SkipReason::UnknownDegree);
            continue;
        };
        if study.study.end.stated().is_none()
            || matches!(study.study.status, Some(StudyStatus::InProgress | StudyStatus::Left))
        {
            context.skip(SkipReason::NoDates);
            continue;
        }
        let span = match DateInterval::of(&study.study.start, &study.study.end, None) {
            Ok(span) => span,
            Err(Undated::Unreadable) => {
                context.skip(SkipReason::UnreadableDate);
                continue;
            }
            Err(Undated::Absent | Undated::NoToday) => {
                context.skip(SkipReason::NoDates);
                continue;
            }
        };
        context.mark_checked();
        // Reversed dates are another finding; one year given twice is how people write the year of the degree.
        let year_alone = study.study.start.present().is_some_and(|start| start.value.month.is_none());
        if span.longest() >= SHORTEST
            || span.end.1 < span.start.0
            || year_alone
            || is_shortened(study)
            || (level == Level::Bachelor
                && (follows_another(facts, study) || second_of_its_level(facts, study)))
            || (level == Level::Doctorate && second_of_its_level(facts, study))
        {
            continue;
        }
        notice(study, level, span, context);
    }
}

fn notice(study: &StudyFact<'_>, level: Level, span: DateInterval, context: &mut RuleContext) {
    let (Some(start), Some(end)) = (study.study.start.present(), study.study.end.stated()) else { return };
    let country = study.place.as_ref().and_then(|place| place.value.country);
    let usual = GapValue::Years(country.and_then(|country| first_degree_years(country.code())));
    let months = (span.longest() + 29) / 30;
    let observation = if level == Level::Bachelor {
        Observation::new(sentences::BACHELOR, Grade::Note).with(Gap::Usual, usual)
    } else {
        Observation::new(sentences::DOCTORATE, Grade::Note)
    };
    context.report(
        observation
            .with(Gap::School, school_named(study.study))
            .with(Gap::Months, months.to_string())
            .with(Gap::Start, start.value.to_string())
            .with(Gap::End, end.value.to_string())
            .resting_on([&start.evidence, &end.evidence])
            .resting_on(study.study.degree.as_ref().map(|degree| &degree.evidence)),
    );
}

/// The school or the degree says why it was short.
fn is_shortened(study: &StudyFact<'_>) -> bool {
    let says = |text: Option<&Sourced<String>>| {
        text.is_some_and(|text| {
            let lower: String = text.value.chars().take(300).flat_map(char::to_lowercase).collect();
            SHORTENED.iter().any(|word| lower.contains(word))
        })
    };
    study.school.forms().any(at_own_pace)
        || says(study.study.degree.as_ref())
        || says(study.study.field.as_ref())
}

/// Another study is listed that may have come before: credits can be carried over. School before university is none, and
/// neither is the same study in another source.
fn follows_another(facts: &Facts<'_>, study: &StudyFact<'_>) -> bool {
    facts.studies.iter().take(MOST).any(|other| {
        !std::ptr::eq(other, study)
            && !is_same_study(study, other)
            && !is_secondary(other)
            && other.study.start.present().zip(study.study.end.stated()).is_none_or(|(start, end)| {
                // What certainly began after this one ended did not come before it.
                !end.value.certainly_before(start.value)
            })
    })
}

/// Another study of its level is listed: one may have been left and continued as the other.
fn second_of_its_level(facts: &Facts<'_>, study: &StudyFact<'_>) -> bool {
    facts.studies.iter().take(MOST).any(|other| {
        !std::ptr::eq(other, study) && other.level == study.level && !is_same_study(study, other)
    })
}

/// Whether an entry of another source speaks of this study.
fn is_same_study(study: &StudyFact<'_>, other: &StudyFact<'_>) -> bool {
    let ends = study.study.end.stated().zip(other.study.end.stated());
    other.study.source != study.study.source
        && study.school.like(&other.school).is_alike()
        && ends.is_none_or(|(one, other)| apart(one.value, other.value) <= TWO_MONTHS)
}

fn is_secondary(study: &StudyFact<'_>) -> bool {
    let mut words = [&study.study.degree, &study.study.school].into_iter().flatten();
    words.any(|text| {
        let lower: String = text.value.chars().take(200).flat_map(char::to_lowercase).collect();
        ["high school", "secondary school", "gymnasium", "abitur", "lycée", "a-level", "a level", "ged"]
            .iter()
            .any(|word| lower.contains(word))
    })
}
