//! Form, résumé and profile give different numbers.

use crate::facts::Facts;
use crate::facts::phone::PhoneNumber;
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::phone_sources_differ as sentences};
use crate::rules::statements::{pairs, short};
use crate::rules::{AgreedOn, Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PhoneSourcesDiffer,
    family: Family::Phone,
    kind: Kind::Contradiction,
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
    match facts.phones.len() {
        0 => context.skip(SkipReason::NotStated),
        1 => context.skip(SkipReason::OneSource),
        _ => {}
    }
    let mut reported = Vec::new();
    for (one, other) in pairs(&facts.phones) {
        let sources = (one.evidence.source, other.evidence.source);
        if sources.0 == sources.1 {
            continue;
        }
        match same(one, other) {
            None => context.skip(SkipReason::PhoneWithoutCountry),
            Some(true) => {
                context.mark_checked();
                context.confirm(AgreedOn::Phone, [one.evidence.source, other.evidence.source]);
            }
            // Of two numbers in one field, one that another source gives is enough; of several that it does not, one is reported.
            Some(false) if reported.contains(&sources) || is_shared(facts, sources) => context.mark_checked(),
            Some(false) => {
                reported.push(sources);
                context.mark_checked();
                context.report(
                    Observation::new(sentences::DIFFER, Grade::Note)
                        .with(Gap::One, short(&one.evidence))
                        .with(Gap::Other, short(&other.evidence))
                        .resting_on([&one.evidence, &other.evidence]),
                );
            }
        }
    }
}

/// Whether two sources give some number both.
fn is_shared(facts: &Facts<'_>, (one, other): (Option<u32>, Option<u32>)) -> bool {
    let of = |source| facts.phones.iter().filter(move |phone| phone.evidence.source == source);
    of(one).any(|one| of(other).any(|other| same(one, other) == Some(true)))
}

/// Whether two written numbers are one line; `None` when a number without country code cannot be read.
fn same(one: &Sourced<PhoneNumber>, other: &Sourced<PhoneNumber>) -> Option<bool> {
    let read = one.value.e164().zip(other.value.e164());
    if read.as_ref().is_some_and(|(one, other)| one == other) {
        return Some(true);
    }
    // A number without its country's code is read in the country of the residence, which may not be the number's.
    let is_whole = |text: &str| text.trim_start().starts_with('+') || text.trim_start().starts_with("00");
    if read.is_some() && is_whole(&one.evidence.quote) == is_whole(&other.evidence.quote) {
        return Some(false);
    }
    let digits = |text: &str| -> String {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        digits.trim_start_matches('0').to_owned()
    };
    let (one, other) = (digits(&one.evidence.quote), digits(&other.evidence.quote));
    let shorter = one.len().min(other.len());
    // The one with its country code ends in the one without.
    let ends = shorter >= 7 && (one.ends_with(&other) || other.ends_with(&one));
    if ends { Some(true) } else { read.map(|_| false) }
}
