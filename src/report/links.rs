//! What a batch of applications shares, for a person to read.

use super::page::{self, Block};
use crate::model::evidence::quotable;
use crate::model::finding::{Grade, Level};
use crate::model::links::{Excuse, HubReason, LinkPair, Links};

/// Pairs that are written out; the JSON has all of them.
const MOST_PAIRS: usize = 500;
/// Entries of a list that are written out.
const MOST_LISTED: usize = 50;

/// The report on a batch: by what to do next, each pair with its quotes, then groups, hubs, hints and what could not be read.
pub fn blocks(links: &Links) -> Vec<Block> {
    let highest = links.per_application.iter().map(|application| application.level).max();
    let title = format!(
        "{} · {}",
        counted(links.applications as usize, "application", "applications"),
        counted(links.pairs.len(), "pair", "pairs")
    );
    let mut blocks = vec![Block::Title(title, Some(highest.unwrap_or(Level::Nothing)))];
    let mut last = None;
    for (position, pair) in links.pairs.iter().take(MOST_PAIRS).enumerate() {
        if last != Some(pair.grade) {
            blocks.push(Block::Heading(next_step(pair.grade).to_owned()));
            last = Some(pair.grade);
        }
        pair_blocks(&mut blocks, position, pair, links);
    }
    if links.pairs.len() > MOST_PAIRS {
        blocks.push(Block::Paragraph(format!(
            "{} more pairs are in the JSON.",
            links.pairs.len() - MOST_PAIRS
        )));
    }
    let groups: Vec<String> = links
        .groups
        .iter()
        .filter(|group| group.members.len() > 2)
        .map(|group| group.members.join(", "))
        .collect();
    listed(&mut blocks, "Groups of which every two are a pair, or who vouch in a ring", groups);
    let hubs = links.hubs.iter().map(|hub| {
        format!(
            "{} · {}: {}",
            hub.value,
            counted(hub.applications as usize, "application", "applications"),
            hub_reason(hub.because)
        )
    });
    listed(&mut blocks, "Shared by so many that it says nothing", hubs.collect());
    let hints =
        links.merge_hints.iter().map(|hint| format!("{} and {}: {}", hint.a, hint.b, hint.on.join(", ")));
    listed(&mut blocks, "May be one person's", hints.collect());
    let excused = links.excused.iter().map(|excused| {
        format!("{} · {} and {}: {}", excused.rule, excused.a, excused.b, excuse(excused.because))
    });
    listed(&mut blocks, "Shared, and no finding", excused.collect());
    let errors = links.errors.iter().map(|error| {
        let path = if error.path.is_empty() { String::new() } else { format!("{}: ", error.path) };
        format!("record {}: {path}{}", error.record + 1, error.message)
    });
    listed(&mut blocks, "Could not be read", errors.collect());
    blocks.push(Block::Paragraph(format!(
        "Corroborate {} · {} · neither of two applications is called the original.",
        links.engine, links.schema
    )));
    blocks
}

fn listed(blocks: &mut Vec<Block>, heading: &str, mut items: Vec<String>) {
    if items.is_empty() {
        return;
    }
    blocks.push(Block::Heading(heading.to_owned()));
    let more = items.len().saturating_sub(MOST_LISTED);
    items.truncate(MOST_LISTED);
    let mut items: Vec<String> = items.iter().map(|item| quotable(item)).collect();
    if more > 0 {
        items.push(format!("and {more} more"));
    }
    blocks.push(Block::Items(items));
}

fn pair_blocks(blocks: &mut Vec<Block>, position: usize, pair: &LinkPair, links: &Links) {
    let names = format!("{} and {}", quotable(&pair.a), quotable(&pair.b));
    blocks.push(Block::Numbered(position + 1, format!("{names}: {}", pair.noticed)));
    blocks.extend(pair.evidence.iter().map(|evidence| {
        let source = evidence.source.map(|source| format!(", source {}", source + 1)).unwrap_or_default();
        let whose = format!("{}{source}", quotable(&evidence.application));
        let place = page::place(&evidence.path);
        let stands = if place.is_empty() { whose } else { format!("{whose} · {place}") };
        Block::Quote(evidence.quote.clone(), stands)
    }));
    // A rule's words stand once, at its first pair.
    let first = links.pairs.iter().position(|other| other.rule == pair.rule) == Some(position);
    if let Some(words) = links.rules.iter().find(|words| words.rule == pair.rule).filter(|_| first) {
        blocks.push(Block::Labelled("Why it may matter", vec![words.why.clone()]));
        blocks.push(Block::Labelled("Ordinary reasons", words.ordinary_reasons.clone()));
        if let Some(rate) = &words.base_rate {
            blocks.push(Block::Labelled("How common", vec![rate.clone()]));
        }
        blocks.push(Block::Labelled("Ask", vec![words.question.clone()]));
        blocks.push(Block::Labelled("Cleared by", vec![words.cleared_by.clone()]));
        blocks.push(Block::Labelled("A step", vec![words.step.clone()]));
    }
    blocks.push(Block::Labelled("Rule", vec![pair.rule.clone()]));
}

fn counted(count: usize, one: &str, several: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {several}") }
}

fn next_step(grade: Grade) -> &'static str {
    match grade {
        Grade::Verify => "Verify before interview",
        Grade::Ask => "Ask the applicants",
        Grade::Note => "Worth knowing",
        Grade::Support => "Beside the others",
    }
}

fn excuse(because: Excuse) -> &'static str {
    match because {
        Excuse::ReApplication => "one person applied twice",
        Excuse::Household => "a family name in common",
        Excuse::Agency => "both came through an agency",
        Excuse::ReTailored => "one person's own text or history",
        Excuse::NamesNotComparable => "a name is missing or cannot be compared",
        Excuse::SameEmployer => "both were with one employer",
    }
}

fn hub_reason(because: HubReason) -> &'static str {
    match because {
        HubReason::Declared => "declared by the employer",
        HubReason::ManyPeople => "over twenty people have it",
        HubReason::Building => "a building without units",
        HubReason::Office => "an agency's or a firm's contact",
    }
}
