//! A number from a range that is kept free for films and examples.

use crate::data::numbering_plan::has_fictional_ranges;
use crate::facts::Facts;
use crate::facts::phone::Status;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::phone_fictional as sentences};
use crate::rules::statements::short;
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PhoneFictional,
    family: Family::Phone,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &[RuleId::PhoneImpossible, RuleId::PhonePlaceholder],
    data: &[crate::data::PHONE_PLAN],
    depends_on: &[],
    invariant_under: &[Perturbation::Name, Perturbation::Calendar, Perturbation::SchoolCountry],
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.phones.is_empty() {
        context.skip(SkipReason::NotStated);
    }
    for phone in &facts.phones {
        if phone.value.status() == Status::CountryUnknown {
            context.skip(SkipReason::PhoneWithoutCountry);
            continue;
        }
        if !phone.value.calling_code().is_some_and(has_fictional_ranges) {
            context.skip(SkipReason::NoFictionalRanges);
            continue;
        }
        context.mark_checked();
        if let Some(range) = phone.value.fictional().filter(|_| !facts.reserved_is_ordinary) {
            context.report(
                Observation::new(sentences::RESERVED, Grade::Ask)
                    .with(Gap::Number, short(&phone.evidence))
                    .with(Gap::Source, range.keeper())
                    .resting_on([&phone.evidence]),
            );
        }
    }
}
