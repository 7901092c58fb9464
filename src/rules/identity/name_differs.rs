//! Two sources give two different complete names.

use crate::facts::Facts;
use crate::facts::name::{self, NameComparison};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{RuleId, sentences::identity_name_differs as sentences};
use crate::rules::statements::{pairs, short};
use crate::rules::{AgreedOn, Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::IdentityNameDiffers,
    family: Family::Identity,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::OtherSource, Fix::BothNames, Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    match facts.names.len() {
        0 => context.skip(SkipReason::NotStated),
        1 => context.skip(SkipReason::OneSource),
        _ => {}
    }
    for (one, other) in pairs(&facts.names) {
        if one.evidence.source == other.evidence.source {
            continue;
        }
        match name::compare(&one.value, &other.value) {
            NameComparison::CannotTell => context.skip(SkipReason::IncomparableName),
            NameComparison::Same | NameComparison::Compatible => {
                context.mark_checked();
                context.confirm(AgreedOn::Name, [one.evidence.source, other.evidence.source]);
            }
            NameComparison::Different => {
                context.mark_checked();
                context.report(
                    Observation::new(sentences::DIFFER, Grade::Ask)
                        .with("one", short(&one.evidence))
                        .with("other", short(&other.evidence))
                        .resting_on([&one.evidence, &other.evidence]),
                );
            }
        }
    }
}
