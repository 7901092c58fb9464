//! A domain that is one slip of the fingers away from a large provider's.

use crate::data::mail_domains;
use crate::facts::Facts;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::email_domain_typo as sentences};
use crate::rules::statements::short;
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmailDomainTypo,
    family: Family::Email,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[crate::data::MAIL_DOMAINS],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::MeantDomain, Fix::OtherSource, Fix::LeaveOut],
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
                Observation::new(sentences::SLIP, Grade::Ask)
                    .with(Gap::Address, short(&email.evidence))
                    .with(Gap::Meant, meant)
                    .resting_on([&email.evidence]),
            );
        }
    }
}
