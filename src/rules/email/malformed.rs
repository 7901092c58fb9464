//! An address to which mail cannot be delivered as written.

use crate::facts::Facts;
use crate::knowledge::mail_domains;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::short;
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "email/malformed",
    family: Family::Email,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[],
    excuses: &[],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    if facts.emails.is_empty() {
        outcome.cannot(Unmet::NotStated);
    }
    for email in &facts.emails {
        outcome.judge();
        let sentence = match &email.value {
            None => "malformed",
            Some(address) if mail_domains::is_reserved(&address.domain) && !facts.reserved_is_ordinary => {
                "reserved"
            }
            Some(_) => continue,
        };
        outcome.notice(
            Observation::new(sentence, Grade::Ask)
                .with("address", short(&email.evidence))
                .resting_on([&email.evidence]),
        );
    }
}
