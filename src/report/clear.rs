//! What would clear the findings, as the end of a reviewer's report.

use super::page::Block;
use super::words;
use crate::model::assessment::{Clearing, ClearingStep};
use crate::model::evidence::quotable;

/// What would clear each finding, by its position.
pub fn blocks(clearings: &[Vec<Clearing>]) -> Vec<Block> {
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
fn told(clearing: &Clearing) -> String {
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
        (Some(from), Some(to)) => {
            let (from, to) = apart(from, to);
            format!("{path} {} instead of {}", short(&to), short(&from))
        }
        (None, Some(to)) => format!("{path} {}", short(to)),
        (_, None) => format!("nothing at {path}"),
    }
}

/// Texts longer than this, in characters, are shown where they differ alone.
const LONG: usize = 80;
/// Characters shown on either side of where two texts differ.
const AROUND: usize = 24;

/// Two texts as they are, or the stretches of long ones in which they differ.
fn apart(from: &str, to: &str) -> (String, String) {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let whole = |text: &[char]| text.iter().collect::<String>();
    if from.len().max(to.len()) <= LONG {
        return (whole(&from), whole(&to));
    }
    let same = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    let shorter = from.len().min(to.len());
    let alike = from.iter().rev().zip(to.iter().rev()).take_while(|(one, other)| one == other).count();
    let alike = alike.min(shorter.saturating_sub(same));
    let stretch = |text: &[char]| {
        let start = same.saturating_sub(AROUND);
        let end = (text.len() - alike + AROUND).min(text.len());
        let (before, after) = (if start > 0 { "…" } else { "" }, if end < text.len() { "…" } else { "" });
        let inside: String = text.iter().take(end).skip(start).collect();
        format!("{before}{}{after}", inside.trim())
    };
    (stretch(&from), stretch(&to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_shown_where_they_differ() {
        let line = "Kept the accounts of a depot for eleven years and two months. ";
        let (from, to) =
            (format!("{line}Kind regards, Ana{line}"), format!("{line}Kind regards, Bea Oyelaran{line}"));
        let (from, to) = apart(&from, &to);
        assert_eq!(from, "…onths. Kind regards, AnaKept the accounts of a…");
        assert_eq!(to, "…onths. Kind regards, Bea OyelaranKept the accounts of a…");
        assert_eq!(apart("2018-06", "2019-09"), ("2018-06".to_owned(), "2019-09".to_owned()));
        assert_eq!(apart(&"a".repeat(100), ""), (format!("{}", "a".repeat(100)), String::new()));
    }
}
