//! A word mixes letters of two scripts that look alike.

use crate::data::confusables::is_mixed;
use crate::facts::Facts;
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::identity_mixed_scripts as sentences};
use crate::rules::statements::{short, shorten};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::IdentityMixedScripts,
    family: Family::Identity,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

/// Characters of a value that are looked at.
const LONGEST: usize = 400;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let links = facts.application.profiles.iter().filter_map(|profile| profile.url.as_ref());
    let stated: Vec<&Sourced<String>> =
        facts.application.names.iter().chain(&facts.application.emails).chain(links).collect();
    if stated.is_empty() {
        return context.skip(SkipReason::NotStated);
    }
    for value in stated {
        // A program that recognises letters in a picture takes a look-alike for another.
        if value.evidence.confidence.is_some() {
            context.skip(SkipReason::RecognisedText);
            continue;
        }
        context.mark_checked();
        let read = value.value.char_indices().nth(LONGEST).map_or(value.value.len(), |(end, _)| end);
        let words = &value.value[..read];
        let mixed = words.split(|letter: char| !letter.is_alphabetic()).find(|word| is_mixed(word));
        if let Some(word) = mixed {
            context.report(
                Observation::new(sentences::MIXED, Grade::Ask)
                    .with(Gap::Value, short(&value.evidence))
                    .with(Gap::Word, shorten(word))
                    .resting_on([&value.evidence]),
            );
        }
    }
}
