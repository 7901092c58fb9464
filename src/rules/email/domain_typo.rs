//! A domain that is one slip of the fingers away from a large provider's.

use crate::data::mail_domains;
use crate::facts::Facts;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::short;
use crate::rules::{Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "email/domain-typo",
    family: Family::Email,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[crate::data::MAIL_DOMAINS],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.emails.is_empty() {
        context.skip(SkipReason::NotStated);
    }
    for email in &facts.emails {
        let Some(address) = &email.value else {
            context.skip(SkipReason::UnreadableAddress);
            continue;
        };
        context.mark_checked();
        if let Some(meant) = mail_domains::meant(&address.domain) {
            context.report(
                Observation::new("slip", Grade::Ask)
                    .with("address", short(&email.evidence))
                    .with("meant", meant)
                    .resting_on([&email.evidence]),
            );
        }
    }
}
