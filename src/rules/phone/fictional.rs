//! A number from a range that is kept free for films and examples.

use crate::facts::Facts;
use crate::facts::phone::Status;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::short;
use crate::rules::{Observation, Outcome, Rule, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "phone/fictional",
    family: Family::Phone,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &["phone/impossible", "phone/placeholder"],
    data: &[crate::knowledge::PHONE_PLAN],
    excuses: &[],
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    if facts.phones.is_empty() {
        outcome.cannot(Unmet::NotStated);
    }
    for phone in &facts.phones {
        if phone.value.status() == Status::CountryUnknown {
            outcome.cannot(Unmet::PhoneWithoutCountry);
            continue;
        }
        outcome.judge();
        if let Some(range) = phone.value.fictional().filter(|_| !facts.reserved_is_ordinary) {
            outcome.notice(
                Observation::new("reserved", Grade::Ask)
                    .with("number", short(&phone.evidence))
                    .with("source", range.source)
                    .resting_on([&phone.evidence]),
            );
        }
    }
}
