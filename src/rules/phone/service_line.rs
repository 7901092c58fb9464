//! A private contact whose number is of a kind that services hold.

use crate::facts::Facts;
use crate::facts::phone::Status;
use crate::knowledge::numbering_plan::NumberType;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::short;
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "phone/service-line",
    family: Family::Phone,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &["phone/impossible", "phone/fictional", "phone/placeholder"],
    data: &[crate::knowledge::PHONE_PLAN],
    excuses: &[],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    if facts.phones.is_empty() {
        outcome.cannot(Unmet::NotStated);
    }
    for phone in &facts.phones {
        match phone.value.status() {
            Status::CountryUnknown => outcome.cannot(Unmet::PhoneWithoutCountry),
            Status::Unassigned => outcome.cannot(Unmet::UnassignedNumber),
            Status::Impossible(_) | Status::LocalOnly => outcome.cannot(Unmet::ImpossibleNumber),
            Status::Valid => {
                outcome.judge();
                if phone.value.is_service_line() {
                    outcome.notice(
                        Observation::new("service", Grade::Note)
                            .with("number", short(&phone.evidence))
                            .with("type", phone.value.number_type().map_or("service", NumberType::name))
                            .resting_on([&phone.evidence]),
                    );
                }
            }
        }
    }
}
