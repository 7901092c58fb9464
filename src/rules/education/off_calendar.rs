//! Months in which no term of the school's country begins or ends.

use crate::data::institutions::COUNTRY;
use crate::data::places::Country;
use crate::data::schooling::academic_year;
use crate::facts::degree::Level;
use crate::facts::school::institution;
use crate::facts::{Facts, StudyFact};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::education_off_calendar as sentences};
use crate::rules::statements::school_named;
use crate::rules::{Fix, GapValue, Joint, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EducationOffCalendar,
    family: Family::Education,
    kind: Kind::Mismatch,
    grade: Grade::Support,
    on: true,
    yields_to: &[RuleId::EducationDateOrder, RuleId::EducationDurationImpossible],
    data: &[crate::data::SCHOOLING, crate::data::PLACES],
    depends_on: &[],
    invariant_under: &[Perturbation::Name, Perturbation::CallingCode],
    fixes: &[Fix::OtherSource, Fix::YearAlone, Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.studies.is_empty() {
        context.skip(SkipReason::NotStated);
    }
    for study in &facts.studies {
        if study.level != Some(Level::Bachelor) {
            context.skip(SkipReason::UnknownDegree);
            continue;
        }
        let country = country(facts, study);
        let Some((country, calendar)) =
            country.and_then(|country| academic_year(country.code()).map(|year| (country, year)))
        else {
            context.skip(SkipReason::UnknownCalendar);
            continue;
        };
        let (Some(start), Some(end)) = (study.study.start.present(), study.study.end.stated()) else {
            context.skip(SkipReason::NoDates);
            continue;
        };
        let (Some(starts), Some(ends)) = (start.value.month, end.value.month) else {
            context.skip(SkipReason::YearsAlone);
            continue;
        };
        context.mark_checked();
        if calendar.begins.contains(&starts) || calendar.ends.contains(&ends) {
            continue;
        }
        context.report(
            Observation::new(sentences::OUTSIDE, Grade::Support)
                .with(Gap::School, school_named(study.study))
                .with(Gap::Start, start.value.to_string())
                .with(Gap::End, end.value.to_string())
                .with(Gap::Country, GapValue::Country(country))
                .with(Gap::Begins, months(calendar.begins))
                .with(Gap::Ends, months(calendar.ends))
                .resting_on([&start.evidence, &end.evidence]),
        );
    }
}

/// The country of the school: stated, or that of the pack that has the school.
fn country(facts: &Facts<'_>, study: &StudyFact<'_>) -> Option<Country> {
    match &study.place {
        Some(place) => place.value.country,
        None => institution(facts, study).ok().and_then(|_| Country::from_code(COUNTRY)),
    }
}

/// Months, one of which is meant: "May, August or December".
fn months(numbers: &[u8]) -> GapValue {
    GapValue::list(numbers.iter().map(|number| GapValue::Month(*number)), Joint::Or)
}
