//! An address at a throw-away mail service.

use crate::data::{disposable_mail, mail_domains};
use crate::facts::Facts;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::email_disposable as sentences};
use crate::rules::statements::short;
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmailDisposable,
    family: Family::Email,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &[RuleId::EmailMalformed, RuleId::EmailDomainTypo],
    data: &[crate::data::DISPOSABLE_MAIL, crate::data::MAIL_DOMAINS],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
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
        let domain = address.domain.as_str();
        // A relay's address lasts and is one person's, and nobody at a large provider is taken for somebody else.
        if !mail_domains::is_open_to_all(domain) && disposable_mail::is_disposable(domain) {
            context.report(
                Observation::new(sentences::DISPOSABLE, Grade::Note)
                    .with(Gap::Address, short(&email.evidence))
                    .resting_on([&email.evidence]),
            );
        }
    }
}
