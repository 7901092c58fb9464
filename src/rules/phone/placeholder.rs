//! A number that was put in only to fill a field.

use crate::facts::Facts;
use crate::facts::phone::Status;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::short;
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "phone/placeholder",
    family: Family::Phone,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[crate::knowledge::PHONE_PLAN],
    excuses: &[],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    if facts.phones.is_empty() {
        outcome.cannot(Unmet::NotStated);
    }
    for (phone, written) in facts.phones.iter().zip(&facts.application.phones) {
        let is_row = phone.value.is_placeholder() || is_one_digit(&written.number.value);
        if phone.value.status() == Status::CountryUnknown && !is_row {
            outcome.cannot(Unmet::PhoneWithoutCountry);
            continue;
        }
        outcome.judge();
        if is_row {
            outcome.notice(
                Observation::new("row", Grade::Ask)
                    .with("number", short(&phone.evidence))
                    .resting_on([&phone.evidence]),
            );
        }
    }
}

/// Whether a text has one digit alone, seven to twenty times: then it is no number in any country.
fn is_one_digit(text: &str) -> bool {
    let mut digits = text.chars().take(60).filter(char::is_ascii_digit);
    let Some(first) = digits.next() else { return false };
    let mut count = 1;
    for digit in digits {
        if digit != first {
            return false;
        }
        count += 1;
    }
    (7..=20).contains(&count) && !text.contains('+')
}
