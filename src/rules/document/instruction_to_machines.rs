//! Words of a file or a text that are addressed to a program.

use crate::data::machines;
use crate::facts::Facts;
use crate::facts::fixed_phrases;
use crate::facts::words::{TextRange, Words, words};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::document_instruction_to_machines as sentences};
use crate::rules::statements::{around, shorten};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::DocumentInstructionToMachines,
    family: Family::Document,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

/// Most hidden pieces of one file that are looked at, and most bytes of one.
const MOST_PIECES: usize = 200;
const MOST_BYTES: usize = 20_000;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let hidden = facts.application.files.iter().flat_map(|file| file.hidden.iter().take(MOST_PIECES));
    let mut any = false;
    for piece in hidden {
        any = true;
        context.mark_checked();
        let end = piece.value.char_indices().nth(MOST_BYTES).map_or(piece.value.len(), |(at, _)| at);
        let text = piece.value.get(..end).unwrap_or_default();
        if let Some(place) = found(text, &words(text)).next() {
            context.report(
                Observation::new(sentences::HIDDEN, Grade::Note)
                    .with(Gap::Words, shorten(fixed_phrases::sentence_around(text, place).trim()))
                    .resting_on([&around(&piece.evidence, &piece.value, place)]),
            );
        }
    }
    for written in &facts.texts {
        any = true;
        context.mark_checked();
        let text = &written.passage.text.value;
        // Who builds or tests such programs quotes what is said to them.
        let addressed = |place: &TextRange| {
            let sentence = words(fixed_phrases::sentence_around(text, *place));
            !fixed_phrases::is_quoted(text, *place)
                && !machines::about().iter().any(|word| {
                    !fixed_phrases::places(fixed_phrases::sentence_around(text, *place), &sentence, word)
                        .is_empty()
                })
        };
        if let Some(place) = found(text, &written.words).find(addressed) {
            context.report(
                Observation::new(sentences::VISIBLE, Grade::Note)
                    .with(Gap::Words, shorten(fixed_phrases::sentence_around(text, place).trim()))
                    .resting_on([&around(&written.passage.text.evidence, text, place)]),
            );
        }
    }
    if !any {
        context.skip(SkipReason::NoText);
    }
}

fn found<'a>(text: &'a str, words: &'a Words) -> impl Iterator<Item = TextRange> + 'a {
    machines::orders().iter().flat_map(move |phrase| fixed_phrases::places(text, words, phrase))
}
