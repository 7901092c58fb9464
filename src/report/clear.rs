//! What would clear the findings, as the end of a reviewer's report.

use super::page::Block;
use super::words::{self, Language, Phrase};
use crate::model::assessment::{Counterfactual, CounterfactualStep};
use crate::model::evidence::quotable;

/// What would clear each finding, by its position.
pub fn blocks(clearings: &[Vec<Counterfactual>], language: &Language) -> Vec<Block> {
    let say = |phrase: Phrase| language.say(phrase).to_owned();
    let mut blocks = Vec::new();
    if !clearings.is_empty() {
        blocks.push(Block::Heading(say(Phrase::ClearHeading)));
    }
    for (position, of_one) in clearings.iter().enumerate() {
        let mut sentences = of_one.iter().map(|clearing| sentence(clearing, language));
        let first = sentences.next().unwrap_or_else(|| say(Phrase::ClearNothing));
        blocks.push(Block::Numbered(position + 1, first));
        let others: Vec<String> = sentences.collect();
        if !others.is_empty() {
            blocks.push(Block::Labelled(say(Phrase::ClearOr), others));
        }
    }
    blocks
}

/// One clearing as a sentence.
fn sentence(clearing: &Counterfactual, language: &Language) -> String {
    let first = CounterfactualStep {
        path: clearing.path.clone(),
        from: clearing.from.clone(),
        to: clearing.to.clone(),
    };
    let steps: Vec<String> =
        std::iter::once(&first).chain(&clearing.also).map(|each| step(each, language)).collect();
    let steps = language.joined(&steps, Phrase::WordAnd, Phrase::WordAnd);
    let how = language.say(words::cleared_by(clearing.by));
    let level = language.say(words::level(clearing.level));
    language.fill(Phrase::ClearSentence, &[("how", how), ("steps", &steps), ("level", level)])
}

fn step(step: &CounterfactualStep, language: &Language) -> String {
    let path = quotable(&step.path);
    match (&step.from, &step.to) {
        (Some(from), Some(to)) => language
            .fill(Phrase::ClearInstead, &[("path", &path), ("to", &quotable(to)), ("from", &quotable(from))]),
        (None, Some(to)) => language.fill(Phrase::ClearPut, &[("path", &path), ("to", &quotable(to))]),
        (_, None) => language.fill(Phrase::ClearNothingAt, &[("path", &path)]),
    }
}
