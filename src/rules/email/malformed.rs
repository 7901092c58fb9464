//! An address to which mail cannot be delivered as written.

use crate::data::mail_domains;
use crate::facts::Facts;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::email_malformed as sentences};
use crate::rules::statements::short;
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmailMalformed,
    family: Family::Email,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::Tidied, Fix::OtherSource, Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.emails.is_empty() {
        context.skip(SkipReason::NotStated);
    }
    for email in &facts.emails {
        context.mark_checked();
        let sentence = match &email.value {
            None => sentences::MALFORMED,
            Some(address) if mail_domains::is_reserved(&address.domain) && !facts.reserved_is_ordinary => {
                sentences::RESERVED
            }
            Some(_) => continue,
        };
        context.report(
            Observation::new(sentence, Grade::Ask)
                .with(Gap::Address, short(&email.evidence))
                .resting_on([&email.evidence]),
        );
    }
}
