//! A number that nobody can have: wrong length or leading digits for its country.

use crate::facts::Facts;
use crate::facts::phone::{Reason, Status};
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::short;
use crate::rules::{Observation, Outcome, Rule, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "phone/impossible",
    family: Family::Phone,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[crate::knowledge::PHONE_PLAN],
    excuses: &[],
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
            Status::Valid => outcome.judge(),
            status @ (Status::LocalOnly | Status::Impossible(_)) => {
                outcome.judge();
                outcome.notice(
                    Observation::new(sentence(status), Grade::Ask)
                        .with("number", short(&phone.evidence))
                        .resting_on([&phone.evidence]),
                );
            }
        }
    }
}

fn sentence(status: Status) -> &'static str {
    match status {
        Status::LocalOnly => "area-missing",
        Status::Impossible(Reason::TooShort) => "too-short",
        Status::Impossible(Reason::TooLong) => "too-long",
        Status::Impossible(Reason::UnknownCallingCode) => "no-country",
        Status::Impossible(Reason::NotANumber) => "no-number",
        _ => "wrong-length",
    }
}
