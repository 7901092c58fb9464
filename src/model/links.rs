//! What several applications share that different people should not: the output of `link`.

use super::evidence::Span;
use super::finding::{Grade, Level};
use serde::Serialize;

/// The name and version of the output's format.
pub const SCHEMA: &str = "corroborate/links/1";

macro_rules! output {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $field:ident : $type:ty),* $(,)? }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[$inner])* pub $field: $type,)* }
    };
}

output! {
/// What a batch of applications shares. Pairs come first; a group never goes past one hop.
Links {
    /// `corroborate/links/1`.
    schema: String,
    /// The engine's version.
    engine: String,
    /// The language of its sentences; absent when it is English.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    language: Option<String>,
    /// How many applications were read.
    applications: u32,
    /// Two applications and what they share, by grade from the highest, then in input order.
    pairs: Vec<LinkPair>,
    /// Applications of which every two are a pair, or that are one another's referees.
    groups: Vec<LinkGroup>,
    /// What was shared and is no finding, with the reason.
    excused: Vec<Excused>,
    /// Applications that may be one person's, for putting them together.
    merge_hints: Vec<MergeHint>,
    /// Values that so many people share, or that the employer declared, that they say nothing of any two.
    hubs: Vec<Hub>,
    /// Records that could not be read.
    errors: Vec<LinkError>,
    /// What to do next with each application, in input order.
    per_application: Vec<ApplicationLevel>,
    /// The words of every rule that has a pair.
    rules: Vec<LinkWords>,
}
}

output! {
/// Two applications that share something. Neither side is the original.
LinkPair {
    /// The rule.
    rule: String,
    /// One application's id.
    a: String,
    /// The other's id; for a watch list or a sketch file, its entry there.
    b: String,
    /// What it asks of the reader.
    grade: Grade,
    /// What was noticed.
    noticed: String,
    /// The statements, a's and b's in turn.
    evidence: Vec<LinkEvidence>,
}
}

output! {
/// A quoted statement of one of the two.
LinkEvidence {
    /// Whose statement it is.
    application: String,
    /// Position in its `sources`; absent when the path is of the submission itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    source: Option<u32>,
    /// JSON Pointer into the source's `person`, or to `/text` and the like of the source.
    path: String,
    /// The statement as written, at most 240 characters; of a shared passage, its beginning.
    quote: String,
    /// For a shared passage, where it stands in the text at `path`; otherwise where the quote stands in the source's text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    span: Option<Span>,
    /// How sure the reading of a file is, above 0 and below 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    confidence: Option<f64>,
}
}

output! {
/// Applications of which every two are a pair.
LinkGroup {
    /// Ids in input order.
    members: Vec<String>,
    /// Positions in `pairs`.
    pairs: Vec<u32>,
}
}

output! {
/// Something shared that is no finding.
Excused {
    /// The rule that would have spoken.
    rule: String,
    /// One application's id.
    a: String,
    /// The other's id.
    b: String,
    /// Why it is none.
    because: Excuse,
}
}

/// Why something shared is no finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Excuse {
    /// Same name and same contact: one person applied twice.
    ReApplication,
    /// A family name in common, and further names that differ.
    Household,
    /// Both came through an agency.
    Agency,
    /// One person's résumé for two jobs.
    ReTailored,
    /// A name is missing, not complete, or in a script that cannot be compared.
    NamesNotComparable,
    /// Both were with one employer.
    SameEmployer,
}

output! {
/// Two applications that may be one person's.
MergeHint {
    /// One application's id.
    a: String,
    /// The other's id.
    b: String,
    /// What they have in common: `name`, `email`, `phone`, `profile`, `address`, `city`.
    on: Vec<String>,
}
}

output! {
/// A value that says nothing of any two.
Hub {
    /// The rule that would have spoken.
    rule: String,
    /// The value as one application writes it.
    value: String,
    /// How many applications have it.
    applications: u32,
    /// Why it is a hub.
    because: HubReason,
}
}

/// Why a value says nothing of any two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HubReason {
    /// The employer declared it.
    Declared,
    /// Over twenty people share it.
    ManyPeople,
    /// A building whose units are not written.
    Building,
    /// An agency's or a firm's contact.
    Office,
}

output! {
/// A record that could not be read.
LinkError {
    /// Its position in the input, from 0.
    record: u32,
    /// JSON Pointer of what is wrong; empty for the whole record.
    path: String,
    /// What is wrong.
    message: String,
}
}

output! {
/// What to do next with one application.
ApplicationLevel {
    /// Its id.
    id: String,
    /// By the highest grade of its pairs.
    level: Level,
}
}

output! {
/// A rule's words, for showing beside its pairs.
LinkWords {
    /// The rule.
    rule: String,
    /// Why it may matter.
    why: String,
    /// Ordinary reasons.
    ordinary_reasons: Vec<String>,
    /// How often honest people show it, where a figure is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    base_rate: Option<String>,
    /// A neutral question.
    question: String,
    /// What would clear it.
    cleared_by: String,
    /// A step that checks the statement.
    step: String,
}
}
