//! What would clear the findings, as the end of a reviewer's report.

use super::page::Block;
use super::words;
use crate::model::assessment::{Counterfactual, CounterfactualStep};
use crate::model::evidence::quotable;

/// What would clear each finding, by its position.
pub fn blocks(clearings: &[Vec<Counterfactual>]) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !clearings.is_empty() {
        blocks.push(Block::Heading("What would clear them".to_owned()));
    }
    for (position, of_one) in clearings.iter().enumerate() {
        let mut sentences = of_one.iter().map(sentence);
        let nothing = "Nothing that was tried clears it.".to_owned();
        blocks.push(Block::Numbered(position + 1, sentences.next().unwrap_or(nothing)));
        let others: Vec<String> = sentences.collect();
        if !others.is_empty() {
            blocks.push(Block::Labelled("Or", others));
        }
    }
    blocks
}

/// One clearing as a sentence.
fn sentence(clearing: &Counterfactual) -> String {
    let first = CounterfactualStep {
        path: clearing.path.clone(),
        from: clearing.from.clone(),
        to: clearing.to.clone(),
    };
    let steps: Vec<String> = std::iter::once(&first).chain(&clearing.also).map(step).collect();
    let by = words::cleared_by(clearing.by);
    format!("{by}: {}. It would leave: {}.", steps.join(" and "), words::level(clearing.level))
}

fn step(step: &CounterfactualStep) -> String {
    let short = |text: &str| format!("“{}”", quotable(text));
    let path = quotable(&step.path);
    match (&step.from, &step.to) {
        (Some(from), Some(to)) => format!("{path} {} instead of {}", short(to), short(from)),
        (None, Some(to)) => format!("{path} {}", short(to)),
        (_, None) => format!("nothing at {path}"),
    }
}
