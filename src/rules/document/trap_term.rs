//! A term that was planted in the advert comes back as experience.

use crate::facts::Facts;
use crate::facts::words::words;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::document_trap_term as sentences};
use crate::rules::statements::{around, shorten};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::DocumentTrapTerm,
    family: Family::Document,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: false,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

/// Letters of the shortest term: a short one stands in texts by chance.
const SHORTEST: usize = 5;
/// Terms that are looked for.
const MOST: usize = 20;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let terms: Vec<(&String, String)> = facts
        .application
        .job
        .trap_terms
        .iter()
        .map(|term| (term, words(term).iter().collect::<Vec<_>>().join(" ")))
        .filter(|(_, phrase)| phrase.chars().count() >= SHORTEST)
        .take(MOST)
        .collect();
    if terms.is_empty() {
        return context.skip(SkipReason::NoTrapTerm);
    }
    if facts.texts.is_empty() {
        return context.skip(SkipReason::NoText);
    }
    for written in &facts.texts {
        context.mark_checked();
        let passage = written.passage;
        let text = &passage.text.value;
        for (term, phrase) in &terms {
            if let Some(found) = written.words.place(phrase) {
                context.report(
                    Observation::new(sentences::TERM, Grade::Note)
                        .with(Gap::Term, shorten(term))
                        .resting_on([&around(&passage.text.evidence, text, found)]),
                );
            }
        }
    }
}
