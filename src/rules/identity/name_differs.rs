//! Two sources give two different complete names.

use crate::facts::Facts;
use crate::facts::name::{self, NameComparison, PersonName};
use crate::facts::passage;
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::identity_name_differs as sentences};
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
            NameComparison::Different if may_be_misread(facts, one, other) => {
                context.skip(SkipReason::MayBeMisread);
            }
            NameComparison::Different => {
                context.mark_checked();
                context.report(
                    Observation::new(sentences::DIFFER, Grade::Ask)
                        .with(Gap::One, short(&one.evidence))
                        .with(Gap::Other, short(&other.evidence))
                        .resting_on([&one.evidence, &other.evidence]),
                );
            }
        }
    }
}

/// Names read with less confidence than this are of a form that headings, places and companies have too.
const SURE: f64 = 0.95;

/// Whether a name that was read from a file with little confidence may be something else there: the file's text has the
/// other source's name as well.
fn may_be_misread(facts: &Facts<'_>, one: &Sourced<PersonName>, other: &Sourced<PersonName>) -> bool {
    let holds = |unsure: &Sourced<PersonName>, name: &Sourced<PersonName>| {
        unsure.evidence.confidence.is_some_and(|sure| sure < SURE)
            && unsure
                .evidence
                .source
                .and_then(|source| passage::words_of(facts.application, source))
                .is_some_and(|words| {
                    name.value
                        .tokens()
                        .filter(|token| token.chars().count() > 1)
                        .all(|token| words.contains(token))
                })
    };
    holds(one, other) || holds(other, one)
}
