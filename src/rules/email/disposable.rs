//! An address at a throw-away mail service.

use crate::facts::Facts;
use crate::knowledge::{disposable_mail, mail_domains};
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::short;
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "email/disposable",
    family: Family::Email,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &["email/malformed", "email/domain-typo"],
    data: &[crate::knowledge::DISPOSABLE_MAIL, crate::knowledge::MAIL_DOMAINS],
    excuses: &[],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    if facts.emails.is_empty() {
        outcome.cannot(Unmet::NotStated);
    }
    for email in &facts.emails {
        let Some(address) = &email.value else {
            outcome.cannot(Unmet::UnreadableAddress);
            continue;
        };
        outcome.judge();
        let domain = address.domain.as_str();
        // A relay's address lasts and is one person's, and nobody at a large provider is taken for somebody else.
        if !mail_domains::is_open_to_all(domain) && disposable_mail::is_disposable(domain) {
            outcome.notice(
                Observation::new("disposable", Grade::Note)
                    .with("address", short(&email.evidence))
                    .resting_on([&email.evidence]),
            );
        }
    }
}
