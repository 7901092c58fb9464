//! A private contact whose number is of a kind that services hold.

use crate::facts::Facts;
use crate::facts::phone::Status;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::phone_service_line as sentences};
use crate::rules::statements::short;
use crate::rules::{Fix, GapValue, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PhoneServiceLine,
    family: Family::Phone,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &[RuleId::PhoneImpossible, RuleId::PhoneFictional, RuleId::PhonePlaceholder],
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
        match phone.value.status() {
            Status::CountryUnknown => context.skip(SkipReason::PhoneWithoutCountry),
            Status::Unassigned => context.skip(SkipReason::UnassignedNumber),
            Status::Impossible(_) | Status::LocalOnly => context.skip(SkipReason::ImpossibleNumber),
            Status::Valid => {
                context.mark_checked();
                if phone.value.is_service_line() {
                    context.report(
                        Observation::new(sentences::SERVICE, Grade::Note)
                            .with(Gap::Number, short(&phone.evidence))
                            .with(Gap::Type, GapValue::NumberType(phone.value.number_type()))
                            .resting_on([&phone.evidence]),
                    );
                }
            }
        }
    }
}
