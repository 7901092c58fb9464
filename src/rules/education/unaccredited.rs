//! A school on a public list of schools without accreditation that the employer loaded.

use crate::facts::Facts;
use crate::facts::school::{Unlisted, institution, listed_unaccredited};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::education_unaccredited as sentences};
use crate::rules::statements::{school_named, shorten};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EducationUnaccredited,
    family: Family::Education,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: &[Perturbation::Name, Perturbation::CallingCode],
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if !facts.packs.know_unaccredited() {
        return context.skip(SkipReason::NoPack);
    }
    if facts.studies.is_empty() {
        context.skip(SkipReason::NotStated);
    }
    for study in &facts.studies {
        if study.school.is_empty() {
            context.skip(SkipReason::NotStated);
            continue;
        }
        let listed = listed_unaccredited(facts, study);
        let Some(first) = listed.first() else {
            context.mark_checked();
            continue;
        };
        // An institution that reports to its government may bear the same name.
        if matches!(institution(facts, study), Ok(_) | Err(Unlisted::Ambiguous)) {
            context.skip(SkipReason::SchoolAmbiguous);
            continue;
        }
        context.mark_checked();
        context.report(
            Observation::new(sentences::LISTED, Grade::Note)
                .with(Gap::School, school_named(study.study))
                .with(Gap::Pack, shorten(&first.pack.id))
                .with(Gap::Citation, shorten(first.entry.citation.trim_end_matches('.')))
                .dated(first.pack.date.as_str())
                .resting_on(study.study.school.as_ref().map(|name| &name.evidence)),
        );
    }
}
