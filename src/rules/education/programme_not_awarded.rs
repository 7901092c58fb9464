//! A degree in a field in which the school awarded nothing in any of the years around it.

use crate::facts::degree::Level;
use crate::facts::school::institution;
use crate::facts::{Facts, StudyFact};
use crate::knowledge::institutions::{Awards, FieldGroups, Pack};
use crate::model::evidence::Stated;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::submission::StudyStatus;
use crate::rules::statements::{short, shorten, unlisted};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "education/programme-not-awarded",
    family: Family::Education,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &["education/date-order"],
    data: &[],
    // A second field, a campus or the word that it was left tells what the first does not.
    excuses: &["/education"],
    covers: &[Swap::Name, Swap::CallingCode],
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    if facts.packs.institutions().is_none() {
        return outcome.cannot(Unmet::NoInstitutions);
    }
    if facts.studies.is_empty() {
        outcome.cannot(Unmet::NotStated);
    }
    for study in &facts.studies {
        if !matches!(study.level, Some(Level::Bachelor | Level::Master | Level::Doctorate)) {
            outcome.cannot(Unmet::UnknownDegree);
            continue;
        }
        if matches!(study.study.status, Some(StudyStatus::InProgress | StudyStatus::Left)) {
            outcome.cannot(Unmet::NotStated);
            continue;
        }
        judge(facts, study, outcome);
    }
}

fn judge(facts: &Facts<'_>, study: &StudyFact<'_>, outcome: &mut Outcome) {
    let (pack, school) = match institution(facts, study) {
        Ok(found) => found,
        Err(why) => return outcome.cannot(unlisted(why)),
    };
    let Some((field, groups)) = field(pack, study) else { return outcome.cannot(Unmet::FieldUnknown) };
    let Some(end) = study.study.end.stated() else { return outcome.cannot(Unmet::NoDates) };
    let year = u16::try_from(end.value.year).unwrap_or_default();
    // A year of another calendar ends in the next of these.
    let last = year + u16::from(end.value.span.is_some());
    let awards = school.awards(groups);
    if !school.years.covers(year) || !school.years.covers(last) || awards == Awards::NotReported {
        return outcome.cannot(Unmet::YearOutside);
    }
    outcome.judge();
    let span = pack.date();
    if awards == Awards::Yes {
        return;
    }
    let grade = if pack.has_second_majors() { Grade::Ask } else { Grade::Note };
    let names: Vec<&str> = pack.group_names(groups).collect();
    outcome.notice(
        Observation::new("none", grade)
            .with("school", shorten(school.name))
            .with("field", short(&field.evidence))
            .with("groups", shorten(&names.join(" or ")))
            .with("span", span.as_str())
            .dated(span.as_str())
            .resting_on(study.study.school.as_ref().map(|school| &school.evidence))
            .resting_on([&field.evidence, &end.evidence]),
    );
}

/// The field of study as stated, or as the degree names it: "Bachelor of Science in Chemistry".
fn field<'s>(pack: Pack<'_>, study: &'s StudyFact<'_>) -> Option<(&'s Stated<String>, FieldGroups)> {
    if let Some(field) = &study.study.field {
        return Some((field, pack.field(&field.value)?));
    }
    let degree = study.study.degree.as_ref()?;
    let (_, named) = degree.value.split_once(" in ")?;
    Some((degree, pack.field(named)?))
}
