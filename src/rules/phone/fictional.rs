//! A number from a range that is kept free for films and examples.

use crate::facts::Facts;
use crate::facts::phone::Status;
use crate::knowledge::numbering_plan::has_fictional_ranges;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::short;
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

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
    covers: &[Swap::Name, Swap::Calendar, Swap::SchoolCountry],
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
        if !phone.value.calling_code().is_some_and(has_fictional_ranges) {
            outcome.cannot(Unmet::NoFictionalRanges);
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
