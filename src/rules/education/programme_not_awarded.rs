//! A degree in a field in which the school awarded nothing in any of the years around it.

use crate::data::institutions::{Awards, FieldGroups, Pack};
use crate::facts::degree::Level;
use crate::facts::school::institution;
use crate::facts::{Facts, StudyFact};
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::education_programme_not_awarded as sentences};
use crate::model::submission::StudyStatus;
use crate::rules::statements::{short, shorten, unlisted};
use crate::rules::{Fix, GapValue, Joint, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EducationProgrammeNotAwarded,
    family: Family::Education,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[RuleId::EducationDateOrder],
    data: &[],
    // A second field, a campus or the word that it was left tells what the first does not.
    depends_on: &["/education"],
    invariant_under: &[Perturbation::Name, Perturbation::CallingCode],
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.packs.institutions().is_none() {
        return context.skip(SkipReason::NoInstitutions);
    }
    if facts.studies.is_empty() {
        context.skip(SkipReason::NotStated);
    }
    for study in &facts.studies {
        if !matches!(study.level, Some(Level::Bachelor | Level::Master | Level::Doctorate)) {
            context.skip(SkipReason::UnknownDegree);
            continue;
        }
        if matches!(study.study.status, Some(StudyStatus::InProgress | StudyStatus::Left)) {
            context.skip(SkipReason::NotStated);
            continue;
        }
        judge(facts, study, context);
    }
}

fn judge(facts: &Facts<'_>, study: &StudyFact<'_>, context: &mut RuleContext) {
    let (pack, school) = match institution(facts, study) {
        Ok(found) => found,
        Err(why) => return context.skip(unlisted(why)),
    };
    let Some((field, groups)) = field(pack, study) else { return context.skip(SkipReason::FieldUnknown) };
    let Some(end) = study.study.end.stated() else { return context.skip(SkipReason::NoDates) };
    let year = u16::try_from(end.value.year).unwrap_or_default();
    // A year of another calendar ends in the next of these.
    let last = year + u16::from(end.value.span.is_some());
    let awards = school.awards(groups);
    if !school.years.covers(year) || !school.years.covers(last) || awards == Awards::NotReported {
        return context.skip(SkipReason::YearOutside);
    }
    context.mark_checked();
    let span = pack.date();
    if awards == Awards::Yes {
        return;
    }
    let grade = if pack.has_second_majors() { Grade::Ask } else { Grade::Note };
    // Their names are the publisher's own.
    let names = pack.group_names(groups).map(shorten);
    context.report(
        Observation::new(sentences::NONE, grade)
            .with(Gap::School, shorten(school.name))
            .with(Gap::Field, short(&field.evidence))
            .with(Gap::Groups, GapValue::list(names, Joint::Or))
            .with(Gap::Span, span.as_str())
            .dated(span.as_str())
            .resting_on(study.study.school.as_ref().map(|school| &school.evidence))
            .resting_on([&field.evidence, &end.evidence]),
    );
}

/// The field of study as stated, or as the degree names it: "Bachelor of Science in Chemistry".
fn field<'s>(pack: Pack<'_>, study: &'s StudyFact<'_>) -> Option<(&'s Sourced<String>, FieldGroups)> {
    if let Some(field) = &study.study.field {
        return Some((field, pack.field(&field.value)?));
    }
    let degree = study.study.degree.as_ref()?;
    let (_, named) = degree.value.split_once(" in ")?;
    Some((degree, pack.field(named)?))
}
