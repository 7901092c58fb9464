//! A number that was put in only to fill a field.

use crate::facts::Facts;
use crate::facts::phone::Status;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::phone_placeholder as sentences};
use crate::rules::statements::short;
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PhonePlaceholder,
    family: Family::Phone,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[crate::data::PHONE_PLAN],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.phones.is_empty() {
        context.skip(SkipReason::NotStated);
    }
    for (phone, written) in facts.phones.iter().zip(&facts.application.phones) {
        let is_row = phone.value.is_placeholder() || is_one_digit(&written.number.value);
        if phone.value.status() == Status::CountryUnknown && !is_row {
            context.skip(SkipReason::PhoneWithoutCountry);
            continue;
        }
        context.mark_checked();
        if is_row {
            context.report(
                Observation::new(sentences::ROW, Grade::Ask)
                    .with(Gap::Number, short(&phone.evidence))
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
