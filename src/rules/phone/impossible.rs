//! A number that nobody can have: wrong length or leading digits for its country.

use crate::facts::Facts;
use crate::facts::phone::{Reason, Status};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, RuleSentence, sentences::phone_impossible as sentences};
use crate::rules::statements::short;
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PhoneImpossible,
    family: Family::Phone,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &[RuleId::PhonePlaceholder],
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
    for phone in &facts.phones {
        let sentence = match phone.value.status() {
            Status::CountryUnknown => {
                context.skip(SkipReason::PhoneWithoutCountry);
                continue;
            }
            Status::Valid | Status::Unassigned if phone.value.begins_as_none() => {
                Some(sentences::LEADING_DIGITS)
            }
            // A range kept for examples is in no block, and is known all the same.
            Status::Unassigned if phone.value.fictional().is_none() => {
                context.skip(SkipReason::UnassignedNumber);
                continue;
            }
            Status::Valid | Status::Unassigned => None,
            Status::LocalOnly => Some(sentences::AREA_MISSING),
            Status::Impossible(reason) => Some(sentence(reason)),
        };
        context.mark_checked();
        if let Some(sentence) = sentence {
            context.report(
                Observation::new(sentence, Grade::Ask)
                    .with(Gap::Number, short(&phone.evidence))
                    .resting_on([&phone.evidence]),
            );
        }
    }
}

fn sentence(reason: Reason) -> RuleSentence {
    match reason {
        Reason::TooShort => sentences::TOO_SHORT,
        Reason::TooLong => sentences::TOO_LONG,
        Reason::InvalidLength => sentences::WRONG_LENGTH,
        Reason::UnknownCallingCode => sentences::NO_COUNTRY,
        Reason::NotANumber => sentences::NO_NUMBER,
    }
}
