//! Form, résumé and profile give different addresses.

use crate::facts::Facts;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::email_sources_differ as sentences};
use crate::rules::statements::{pairs, short};
use crate::rules::{AgreedOn, Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmailSourcesDiffer,
    family: Family::Email,
    kind: Kind::Contradiction,
    grade: Grade::Note,
    on: true,
    yields_to: &[RuleId::EmailMalformed, RuleId::EmailDomainTypo, RuleId::EmailOtherPerson],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    match facts.emails.len() {
        0 => context.skip(SkipReason::NotStated),
        1 => context.skip(SkipReason::OneSource),
        _ => {}
    }
    for (one, other) in pairs(&facts.emails) {
        if one.evidence.source == other.evidence.source {
            continue;
        }
        let (Some(first), Some(second)) = (&one.value, &other.value) else {
            context.skip(SkipReason::UnreadableAddress);
            continue;
        };
        context.mark_checked();
        if first.mailbox() == second.mailbox() {
            context.confirm(AgreedOn::Email, [one.evidence.source, other.evidence.source]);
        } else {
            context.report(
                Observation::new(sentences::DIFFER, Grade::Note)
                    .with(Gap::One, short(&one.evidence))
                    .with(Gap::Other, short(&other.evidence))
                    .resting_on([&one.evidence, &other.evidence]),
            );
        }
    }
}
