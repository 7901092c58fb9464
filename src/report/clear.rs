//! What would clear the findings, as the end of a reviewer's report.

use super::page::Block;
use super::words;
use crate::model::assessment::{ClearingStep, Counterfactual};
use crate::model::evidence::quotable;

/// What would clear each finding, by its position.
pub fn blocks(clearings: &[Vec<Counterfactual>]) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !clearings.is_empty() {
        blocks.push(Block::Heading("What would clear them".to_owned()));
    }
    for (position, of_one) in clearings.iter().enumerate() {
        let told: Vec<String> = of_one.iter().map(told).collect();
        let nothing = "Nothing that was tried clears it.".to_owned();
        let mut told = told.into_iter();
        blocks.push(Block::Numbered(position + 1, told.next().unwrap_or(nothing)));
        if !told.as_slice().is_empty() {
            blocks.push(Block::Labelled("Or", told.collect()));
        }
    }
    blocks
}

/// One clearing as a sentence.
fn told(clearing: &Counterfactual) -> String {
    let first =
        ClearingStep { path: clearing.path.clone(), from: clearing.from.clone(), to: clearing.to.clone() };
    let steps: Vec<String> = std::iter::once(&first).chain(&clearing.also).map(step).collect();
    let by = words::cleared_by(clearing.by);
    format!("{by}: {}. It would leave: {}.", steps.join(" and "), words::level(clearing.level))
}

fn step(step: &ClearingStep) -> String {
    let short = |text: &str| format!("“{}”", quotable(text));
    let path = quotable(&step.path);
    match (&step.from, &step.to) {
        (Some(from), Some(to)) => format!("{path} {} instead of {}", short(to), short(from)),
        (None, Some(to)) => format!("{path} {}", short(to)),
        (_, None) => format!("nothing at {path}"),
    }
}
