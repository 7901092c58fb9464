//! A domain that is one slip of the fingers away from a large provider's.

use crate::facts::Facts;
use crate::knowledge::mail_domains;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::short;
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "email/domain-typo",
    family: Family::Email,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[crate::knowledge::MAIL_DOMAINS],
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
        if let Some(meant) = mail_domains::meant(&address.domain) {
            outcome.notice(
                Observation::new("slip", Grade::Ask)
                    .with("address", short(&email.evidence))
                    .with("meant", meant)
                    .resting_on([&email.evidence]),
            );
        }
    }
}
