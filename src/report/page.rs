//! What a report says, before it is text, Markdown or HTML: one list of blocks for each reader.

use super::words;
use crate::model::assessment::{
    Answered, Assessment, Difference, Explanation, Finding, TopicCoverage, Whose,
};
use crate::model::evidence::{Evidence, quotable};
use crate::model::finding::{Grade, Level};
use crate::model::submission::SourceKind;
use std::cmp::Reverse;

/// Whom a report is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Audience {
    /// Somebody who reviews the application.
    Reviewer,
    /// The applicant: what was compared, what differs, how to correct it and whom to ask; no grade and no level.
    Applicant {
        /// Whom to ask, as the employer writes it; empty where the employer has not said.
        contact: String,
    },
}

/// One piece of a report. Texts are plain: whoever renders them escapes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The title; for a reviewer with the level that gives it its colour.
    Title(String, Option<Level>),
    /// A heading.
    Heading(String),
    /// A numbered finding's sentence.
    Numbered(usize, String),
    /// A label with one or more texts.
    Labelled(&'static str, Vec<String>),
    /// A quoted statement, and where it stands.
    Quote(String, String),
    /// A list.
    Items(Vec<String>),
    /// A paragraph.
    Paragraph(String),
}

/// The report for a reader. `sources` are the kinds of the submission's sources, for naming them.
pub fn page(assessment: &Assessment, sources: &[SourceKind], reader: &Audience) -> Vec<Block> {
    match reader {
        Audience::Reviewer => reviewer(assessment, sources),
        Audience::Applicant { contact } => applicant(assessment, sources, contact),
    }
}

fn reviewer(assessment: &Assessment, sources: &[SourceKind]) -> Vec<Block> {
    let count = match assessment.findings.len() {
        0 => "no findings".to_owned(),
        1 => "1 finding".to_owned(),
        many => format!("{many} findings"),
    };
    let whose = assessment.id.as_ref().map(|id| format!("{} · ", quotable(id))).unwrap_or_default();
    let title = format!("{whose}{} · {count}", words::outcome(assessment));
    let colour = (!words::is_uncompared(assessment)).then_some(assessment.level);
    let mut blocks = vec![Block::Title(title, colour)];
    if words::is_uncompared(assessment) {
        blocks.push(Block::Paragraph(words::ADD_A_SOURCE.to_owned()));
    }
    let mut last = None;
    for (position, finding) in assessment.findings.iter().enumerate() {
        if last != Some(finding.grade) {
            blocks.push(Block::Heading(next_step(finding.grade).to_owned()));
            last = Some(finding.grade);
        }
        reviewed(&mut blocks, position, finding, sources);
    }
    explanations(&mut blocks, assessment, sources);
    agreements(&mut blocks, assessment, sources);
    differences(&mut blocks, assessment, sources);
    compared(&mut blocks, assessment, sources);
    rest(&mut blocks, assessment);
    ledger(&mut blocks, assessment);
    blocks
}

fn next_step(grade: Grade) -> &'static str {
    match grade {
        Grade::Verify => "Verify before interview",
        Grade::Ask => "Ask the applicant",
        Grade::Note => "Worth knowing",
        Grade::Support => "Beside the others",
    }
}

fn reviewed(blocks: &mut Vec<Block>, position: usize, finding: &Finding, sources: &[SourceKind]) {
    blocks.push(Block::Numbered(position + 1, finding.noticed.clone()));
    quotes(blocks, &finding.evidence, sources);
    blocks.push(Block::Labelled("Why it may matter", vec![finding.why.clone()]));
    blocks.push(Block::Labelled("Ordinary reasons", finding.ordinary_reasons.clone()));
    if let Some(rate) = &finding.base_rate {
        blocks.push(Block::Labelled("How common", vec![rate.clone()]));
    }
    if let Some(whose) = finding.whose.filter(|whose| *whose != Whose::Statements) {
        blocks.push(Block::Labelled("Whose", vec![words::whose(whose).to_owned()]));
    }
    if let Some(answered) = &finding.answered {
        blocks.push(Block::Labelled("Answered", vec![answered_with(answered, sources)]));
    }
    blocks.push(Block::Labelled("Ask", vec![finding.question.clone()]));
    blocks.push(Block::Labelled("Cleared by", vec![finding.cleared_by.clone()]));
    blocks.push(Block::Labelled("A step", vec![finding.step.clone()]));
    let mut rule = format!("{} · {}", finding.rule, words::kind(finding.kind));
    if let Some(date) = &finding.data_date {
        rule.push_str(&format!(" · data of {date}"));
    }
    blocks.push(Block::Labelled("Rule", vec![rule]));
}

/// The applicant's own word, with the source that holds.
fn answered_with(answered: &Answered, sources: &[SourceKind]) -> String {
    let holds = answered.holds.map(|holds| format!("{} holds", source_name(sources, Some(holds))));
    let words = answered.text.as_ref().map(|text| format!("“{}”", quotable(text)));
    let said: Vec<String> = holds.into_iter().chain(words).chain(answered.at.clone()).collect();
    if said.is_empty() { "without a word".to_owned() } else { said.join(" · ") }
}

/// What is quoted, each text once with every place where it stands.
fn quotes(blocks: &mut Vec<Block>, evidence: &[Evidence], sources: &[SourceKind]) {
    let mut quoted: Vec<(&str, String)> = Vec::new();
    for one in evidence {
        let source = source_name(sources, one.source);
        let place = place(&one.path);
        let place = if place.is_empty() { source } else { format!("{source} · {place}") };
        match quoted.iter_mut().find(|(quote, _)| *quote == one.quote) {
            Some((_, places)) => {
                places.push_str(", ");
                places.push_str(&place);
            }
            None => quoted.push((&one.quote, place)),
        }
    }
    blocks.extend(quoted.into_iter().map(|(quote, places)| Block::Quote(quote.to_owned(), places)));
}

/// Steps of a path that say nothing beside the source and the steps around them.
const SILENT: &[&str] = &["answer", "basics", "person", "text"];

/// Steps of a path that people call otherwise.
const CALLED: &[(&str, &str)] = &[
    ("area", "field"),
    ("countryCode", "country"),
    ("highlights", "point"),
    ("institution", "school"),
    ("position", "title"),
    ("sources", "source"),
    ("studyType", "degree"),
];

/// A path in words: `/education/0/endDate` is "education 1 · end date".
pub(super) fn place(path: &str) -> String {
    let mut words = String::new();
    for step in path.split('/').filter(|step| !step.is_empty() && !SILENT.contains(step)) {
        if let Ok(position) = step.parse::<u32>() {
            words.push_str(&format!(" {}", position.saturating_add(1)));
            continue;
        }
        if !words.is_empty() {
            words.push_str(" · ");
        }
        match CALLED.iter().find(|(known, _)| *known == step) {
            Some((_, called)) => words.push_str(called),
            None => {
                for letter in quotable(step).chars() {
                    if letter.is_ascii_uppercase() {
                        words.push(' ');
                    }
                    words.push(letter.to_ascii_lowercase());
                }
            }
        }
    }
    words.trim().to_owned()
}

/// The name of a source, with its position where there are several of a kind.
fn source_name(sources: &[SourceKind], source: Option<u32>) -> String {
    let Some(position) = source.and_then(|source| usize::try_from(source).ok()) else {
        return "the form's session".to_owned();
    };
    let Some(kind) = sources.get(position) else { return format!("source {}", position + 1) };
    let name = words::source(*kind);
    let alike = sources.iter().filter(|other| *other == kind).count();
    if alike < 2 {
        return name.to_owned();
    }
    let which = sources.iter().take(position + 1).filter(|other| *other == kind).count();
    format!("{name} {which}")
}

/// Explanations that nothing supports and that are given with their question; the rest are named.
const ASKED: usize = 4;

fn explanations(blocks: &mut Vec<Block>, assessment: &Assessment, sources: &[SourceKind]) {
    // Those that explain most come first; among equals the order of the assessment stays.
    let mut sorted: Vec<&Explanation> = assessment.explanations.iter().collect();
    sorted.sort_by_key(|explanation| Reverse(explanation.explains.len()));
    let (supported, possible): (Vec<&Explanation>, Vec<&Explanation>) =
        sorted.into_iter().partition(|explanation| !explanation.supported_by.is_empty());
    if !supported.is_empty() {
        blocks.push(Block::Heading("What the application itself explains".to_owned()));
    }
    for explanation in supported {
        blocks.push(Block::Items(vec![format!(
            "{} It explains {}.",
            explanation.tells,
            explained(explanation)
        )]));
        blocks.push(Block::Labelled("Supported by", Vec::new()));
        quotes(blocks, &explanation.supported_by, sources);
    }
    let (asked, named) = possible.split_at(possible.len().min(ASKED));
    if asked.is_empty() {
        return;
    }
    blocks.push(Block::Heading("What else could explain it: ask".to_owned()));
    blocks.push(Block::Items(
        asked
            .iter()
            .map(|explanation| format!("{} ({})", explanation.question, explained(explanation)))
            .collect(),
    ));
    if !named.is_empty() {
        let names: Vec<String> = named.iter().map(|explanation| explanation.id.replace('-', " ")).collect();
        blocks.push(Block::Paragraph(format!("Also possible: {}.", names.join(", "))));
    }
}

fn explained(explanation: &Explanation) -> String {
    let numbers: Vec<String> =
        explanation.explains.iter().map(|position| (position + 1).to_string()).collect();
    format!("{} {}", if numbers.len() == 1 { "finding" } else { "findings" }, numbers.join(", "))
}

fn agreements(blocks: &mut Vec<Block>, assessment: &Assessment, sources: &[SourceKind]) {
    if assessment.agreements.is_empty() {
        return;
    }
    blocks.push(Block::Heading("What agrees".to_owned()));
    let named = |positions: &[u32]| {
        let names: Vec<String> = positions.iter().map(|source| source_name(sources, Some(*source))).collect();
        names.join(", ")
    };
    blocks.push(Block::Items(
        assessment
            .agreements
            .iter()
            .map(|agreement| format!("{} ({})", agreement.what, named(&agreement.sources)))
            .collect(),
    ));
}

/// What differs by too little to be a finding.
fn differences(blocks: &mut Vec<Block>, assessment: &Assessment, sources: &[SourceKind]) {
    if assessment.differences.is_empty() {
        return;
    }
    blocks.push(Block::Heading("What differs a little".to_owned()));
    let said = |one: &Evidence| format!("“{}” ({})", one.quote, source_name(sources, one.source));
    let line = |differs: &Difference| {
        let said: Vec<String> = differs.evidence.iter().map(said).collect();
        format!("{}: {}", differs.what, said.join(", "))
    };
    blocks.push(Block::Items(assessment.differences.iter().map(line).collect()));
}

/// Which statements had another source's beside them, and why others had none.
fn compared(blocks: &mut Vec<Block>, assessment: &Assessment, sources: &[SourceKind]) {
    let Some(coverage) = assessment.coverage.as_ref().filter(|coverage| !coverage.topics.is_empty()) else {
        return;
    };
    let line = |topic: &TopicCoverage| {
        let from: Vec<String> =
            topic.sources.iter().map(|source| source_name(sources, Some(*source))).collect();
        let why = topic.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
        format!("{} ({}): {} compared{why}", words::topic(topic.topic), from.join(", "), topic.compared)
    };
    blocks.push(Block::Heading("What was compared".to_owned()));
    blocks.push(Block::Items(coverage.topics.iter().map(line).collect()));
}

fn rest(blocks: &mut Vec<Block>, assessment: &Assessment) {
    let mut listed = |heading: &str, items: Vec<String>| {
        if !items.is_empty() {
            blocks.push(Block::Heading(heading.to_owned()));
            blocks.push(Block::Items(items));
        }
    };
    let misread =
        assessment.misread.iter().map(|misread| format!("source {}: {}", misread.source + 1, misread.why));
    listed("May have been misread", misread.collect());
    let unchecked = assessment.not_checked.iter().map(|unchecked| {
        let partly = if unchecked.partly { " (in part)" } else { "" };
        format!("{}{partly}: {}", unchecked.rule, unchecked.reason)
    });
    listed("Not checked", unchecked.collect());
    let dropped = assessment
        .dropped
        .iter()
        .map(|dropped| format!("{}: {}", quotable(&dropped.path), words::dropped(dropped.reason)));
    listed("Not read", dropped.collect());
}

fn ledger(blocks: &mut Vec<Block>, assessment: &Assessment) {
    blocks.push(Block::Heading("How the level came about".to_owned()));
    let rows: Vec<String> =
        assessment.ledger.iter().map(|row| format!("{} {}", row.family.name(), row.points)).collect();
    blocks.push(Block::Paragraph(if rows.is_empty() {
        "No finding counts.".to_owned()
    } else {
        format!("{} = {}", rows.join(" + "), assessment.score)
    }));
    blocks.push(Block::Paragraph(made_by(assessment)));
}

fn made_by(assessment: &Assessment) -> String {
    let packs: Vec<String> =
        assessment.packs.iter().map(|pack| format!("{} {}", pack.id, pack.date)).collect();
    let digest: String = assessment.input.digest.chars().take(12).collect();
    let mut made = format!(
        "corroborate {} · policy {} · input {digest}",
        assessment.engine,
        quotable(&assessment.policy.id)
    );
    if !packs.is_empty() {
        made.push_str(&format!(" · {}", packs.join(", ")));
    }
    made
}

fn applicant(assessment: &Assessment, sources: &[SourceKind], contact: &str) -> Vec<Block> {
    let mut compared: Vec<String> =
        (0..sources.len()).map(|position| source_name(sources, u32::try_from(position).ok())).collect();
    compared.dedup();
    let mut blocks = vec![
        Block::Title("What was compared in your application".to_owned(), None),
        Block::Paragraph(
            "A program compared your own statements with one another. It decides nothing about you; a person does. \
             What differs often has an ordinary reason, and you can correct or explain it."
                .to_owned(),
        ),
    ];
    if !compared.is_empty() {
        blocks.push(Block::Labelled("Compared", vec![compared.join(", ")]));
    }
    agreements(&mut blocks, assessment, sources);
    differences(&mut blocks, assessment, sources);
    // Support is only ever read beside another finding, so it says nothing to the applicant.
    let differing = assessment.findings.iter().filter(|finding| finding.grade > Grade::Support);
    let mut number = 0;
    for finding in differing {
        if number == 0 {
            blocks.push(Block::Heading("What differs".to_owned()));
        }
        number += 1;
        blocks.push(Block::Numbered(number, finding.noticed.clone()));
        quotes(&mut blocks, &finding.evidence, sources);
        blocks.push(Block::Labelled("It may be that", finding.ordinary_reasons.clone()));
        blocks.push(Block::Labelled("A question to you", vec![finding.question.clone()]));
        blocks.push(Block::Labelled("Settled by", vec![finding.cleared_by.clone()]));
    }
    if number == 0 {
        let outcome =
            if words::is_uncompared(assessment) { words::NOTHING_COMPARED } else { "Nothing differs" };
        blocks.push(Block::Paragraph(format!("{outcome}.")));
    }
    blocks.push(Block::Heading("To correct or explain something".to_owned()));
    blocks.push(Block::Paragraph(if contact.trim().is_empty() {
        "Answer the person who sent you this. A corrected application is compared anew, and the old result no longer \
         counts."
            .to_owned()
    } else {
        format!(
            "Write to {}. A corrected application is compared anew, and the old result no longer counts.",
            quotable(contact)
        )
    }));
    if !assessment.dropped.is_empty() {
        rest_for_applicant(&mut blocks, assessment);
    }
    blocks.push(Block::Paragraph(made_by(assessment)));
    blocks
}

fn rest_for_applicant(blocks: &mut Vec<Block>, assessment: &Assessment) {
    blocks.push(Block::Heading("Not read".to_owned()));
    blocks.push(Block::Items(
        assessment
            .dropped
            .iter()
            .map(|dropped| format!("{}: {}", quotable(&dropped.path), words::dropped(dropped.reason)))
            .collect(),
    ));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_said_in_words() {
        for (path, said) in [
            ("/education/0/endDate", "education 1 · end date"),
            ("/basics/location/countryCode", "location · country"),
            ("/work/2/highlights/0", "work 3 · point 1"),
            ("/session/whereNow", "session · where now"),
            ("/text", ""),
            ("", ""),
        ] {
            assert_eq!(place(path), said, "{path}");
        }
    }
}
