//! A school that is not in the pack that covers its country: never a finding, only a question.

use crate::facts::Facts;
use crate::facts::school::institution;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::RuleId;
use crate::rules::statements::unlisted;
use crate::rules::{Fix, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EducationSchoolUnknown,
    family: Family::Education,
    // It has no findings, so kind and grade are the lowest.
    kind: Kind::Slip,
    grade: Grade::Support,
    on: true,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: &[Perturbation::Name, Perturbation::CallingCode],
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.studies.is_empty() {
        context.skip(SkipReason::NotStated);
    }
    for study in &facts.studies {
        match institution(facts, study) {
            Ok(_) => context.mark_checked(),
            Err(why) => context.skip(unlisted(why)),
        }
    }
}
