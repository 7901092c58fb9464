//! A word mixes letters of two scripts that look alike.

use crate::facts::Facts;
use crate::knowledge::confusables::is_mixed;
use crate::model::evidence::Stated;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::{short, shorten};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "identity/mixed-scripts",
    family: Family::Identity,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[],
    excuses: &[],
    covers: Swap::ALL,
    check,
};

/// Characters of a value that are looked at.
const LONGEST: usize = 400;

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    let links = facts.application.profiles.iter().filter_map(|profile| profile.url.as_ref());
    let stated: Vec<&Stated<String>> =
        facts.application.names.iter().chain(&facts.application.emails).chain(links).collect();
    if stated.is_empty() {
        return outcome.cannot(Unmet::NotStated);
    }
    for value in stated {
        // A program that recognises letters in a picture takes a look-alike for another.
        if value.evidence.confidence.is_some() {
            outcome.cannot(Unmet::RecognisedText);
            continue;
        }
        outcome.judge();
        let read = value.value.char_indices().nth(LONGEST).map_or(value.value.len(), |(end, _)| end);
        let words = value.value.get(..read).unwrap_or_default();
        let mixed = words.split(|letter: char| !letter.is_alphabetic()).find(|word| is_mixed(word));
        if let Some(word) = mixed {
            outcome.notice(
                Observation::new("mixed", Grade::Ask)
                    .with("value", short(&value.evidence))
                    .with("word", shorten(word))
                    .resting_on([&value.evidence]),
            );
        }
    }
}
