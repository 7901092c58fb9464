//! What comes out of a check.

use super::evidence::Evidence;
use super::finding::{Family, Grade, Kind, Level};
use serde::Serialize;

/// The name and version of the assessment's format.
pub const SCHEMA: &str = "corroborate/assessment/2";

macro_rules! output {
    ($(#[$outer:meta])* $name:ident { $($body:tt)* }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($body)* }
    };
}

output! {
/// One application, compared with itself and explained. The same input, policy and packs give the same bytes everywhere.
Assessment {
    /// Always `corroborate/assessment/2`.
    pub schema: String,
    /// Version of the engine.
    pub engine: String,
    /// The policy that graded it.
    pub policy: PolicyReference,
    /// Dated reference data: the tables of every rule that judged something, and every pack that was loaded; sorted by id.
    pub packs: Vec<PackReference>,
    /// The input by its digest.
    pub input: InputReference,
    /// The caller's own reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub id: Option<String>,
    /// The date taken as today; absent when none was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// The language of its sentences; absent when it is English.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub language: Option<String>,
    /// What to do next.
    pub level: Level,
    /// The sum of the ledger's points. It exists to be checked, never to be shown alone.
    pub score: u32,
    /// The strongest finding of each family.
    pub ledger: Vec<LedgerRow>,
    /// What was noticed, strongest first.
    pub findings: Vec<Finding>,
    /// Ordinary explanations that would account for findings.
    pub explanations: Vec<Explanation>,
    /// Sources that may have been misread.
    pub misread: Vec<Misread>,
    /// What was set beside what; absent in assessments that an engine before 0.2 made.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub coverage: Option<Coverage>,
    /// What corroborates.
    pub agreements: Vec<Agreement>,
    /// What differs and is too small to be graded, such as two titles of one job; it is shown beside what agrees.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<Difference>,
    /// What could not be compared, and why.
    pub not_checked: Vec<NotChecked>,
    /// Input that was not read.
    pub dropped: Vec<Dropped>,
}
}

output! {
/// The policy by name and content.
PolicyReference {
    /// The policy's own id.
    pub id: String,
    /// SHA-256 of its canonical JSON, in hexadecimal.
    pub digest: String,
}
}

output! {
/// A set of dated reference data.
PackReference {
    /// Its id, such as `phone-plan`.
    pub id: String,
    /// The data's date or version.
    pub date: String,
    /// SHA-256 in hexadecimal of a loaded pack: of its bytes, or of its canonical JSON. Built-in tables have the engine's version.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub digest: Option<String>,
}
}

output! {
/// The input by its digest.
InputReference {
    /// SHA-256 of the canonical JSON of what was given, in hexadecimal.
    pub digest: String,
}
}

output! {
/// The points of one family of findings.
LedgerRow {
    /// The family; findings merged by an explanation stand in the family of the strongest.
    pub family: Family,
    /// Points of its strongest finding: support 0, note 1, ask 3, verify 9.
    pub points: u32,
    /// Positions in `findings`.
    pub findings: Vec<u32>,
    /// The supported explanations that merged findings of other families into this row.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub explanations: Vec<String>,
}
}

output! {
/// One thing that was noticed, with everything needed to judge it.
Finding {
    /// The rule, `family/name`.
    pub rule: String,
    /// The rule's family.
    pub family: Family,
    /// The rule's kind.
    pub kind: Kind,
    /// What it asks of the reader.
    pub grade: Grade,
    /// The statements that it rests on.
    pub evidence: Vec<Evidence>,
    /// What was noticed.
    pub noticed: String,
    /// Why it may matter.
    pub why: String,
    /// Ordinary reasons for it.
    pub ordinary_reasons: Vec<String>,
    /// How often honest people show it, where a figure is published or measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub base_rate: Option<String>,
    /// A neutral question to the applicant.
    pub question: String,
    /// What would clear it.
    pub cleared_by: String,
    /// A step that checks this statement.
    pub step: String,
    /// Whose mistake it would be, as far as it follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub whose: Option<Whose>,
    /// The applicant's own word on it, which changes no grade and no level.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub answered: Option<Answered>,
    /// Ids of the explanations that could explain it, supported or not.
    pub explanations: Vec<String>,
    /// The date of the reference data that it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub data_date: Option<String>,
}
}

/// Whose mistake a difference would be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// A system took it from the file and the file, or a third source, says otherwise.
    Record,
    /// The file was read with low confidence.
    File,
    /// Both were written by the person.
    Statements,
}

output! {
/// The applicant's own word on a difference.
Answered {
    /// Position in `sources` of the reply.
    pub source: u32,
    /// The words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub text: Option<String>,
    /// Position of the source that holds; absent for both or none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub holds: Option<u32>,
    /// When it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub at: Option<String>,
}
}

output! {
/// An ordinary explanation.
Explanation {
    /// Its id, such as `moved`.
    pub id: String,
    /// What it says.
    pub tells: String,
    /// Positions in `findings`.
    pub explains: Vec<u32>,
    /// What in the application supports it; an unsupported explanation changes no level.
    pub supported_by: Vec<Evidence>,
    /// The question that would settle it.
    pub question: String,
}
}

output! {
/// A source that may have been misread.
Misread {
    /// Position in `sources`.
    pub source: u32,
    /// What points to it.
    pub why: String,
}
}

output! {
/// What was set beside what. Where nothing was, "nothing differs" would say more than is known.
Coverage {
    /// How many sources were given.
    pub sources: u32,
    /// How many statements have one of another source beside them.
    pub compared: u32,
    /// The topics of which anything is stated.
    pub topics: Vec<TopicCoverage>,
}
}

output! {
/// The statements of one topic.
TopicCoverage {
    /// What they are about.
    pub topic: Topic,
    /// Positions in `sources` of those that make one, sorted.
    pub sources: Vec<u32>,
    /// How many of them have another source's beside them.
    pub compared: u32,
    /// Why none has, or why a value is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub why: Option<String>,
}
}

/// What statements are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// The applicant's name.
    Name,
    /// E-mail addresses.
    Email,
    /// Phone numbers.
    Phone,
    /// Where the applicant lives.
    Residence,
    /// Profiles and own pages.
    Profile,
    /// Jobs.
    Employment,
    /// Schools.
    Education,
}

output! {
/// Statements that agree.
Agreement {
    /// What agrees.
    pub what: String,
    /// Positions in `sources`, sorted.
    pub sources: Vec<u32>,
}
}

output! {
/// Statements that differ by too little to say more of it.
Difference {
    /// What differs.
    pub what: String,
    /// The statements.
    pub evidence: Vec<Evidence>,
}
}

output! {
/// A rule that could not judge.
NotChecked {
    /// The rule, `family/name`.
    pub rule: String,
    /// What was missing.
    pub reason: String,
    /// True when the rule could judge other statements of the same application.
    pub partly: bool,
}
}

output! {
/// A field that was not read. Its value is kept nowhere.
Dropped {
    /// JSON Pointer into the input.
    pub path: String,
    /// Why it was not read.
    pub reason: DropReason,
}
}

impl Dropped {
    /// Sorts by path; of one path in the order in which they were met.
    pub(crate) fn sort(dropped: &mut [Self]) {
        dropped.sort_by(|one, other| one.path.cmp(&other.path));
    }
}

output! {
/// A change that would clear a finding, verified by checking the changed submission.
Counterfactual {
    /// What kind of change it is.
    pub by: ClearedBy,
    /// JSON Pointer into the submission: where the change is. A last step `-` adds to a list.
    pub path: String,
    /// What stands there: text as it is, anything else as JSON; absent when nothing does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub from: Option<String>,
    /// What would stand there; absent when nothing would.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub to: Option<String>,
    /// Further values that the same change takes, such as the other of two dates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<CounterfactualStep>,
    /// Rules that would have fewer findings.
    pub removes: Vec<String>,
    /// The level that would be left.
    pub level: Level,
}
}

output! {
/// One value of a change.
CounterfactualStep {
    /// JSON Pointer into the submission.
    pub path: String,
    /// What stands there; absent when nothing does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub from: Option<String>,
    /// What would stand there; absent when nothing would.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub to: Option<String>,
}
}

/// What kind of change clears a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ClearedBy {
    /// A statement corrected, such as a date or a domain.
    Correction,
    /// Something more said by the applicant.
    Answer,
    /// A statement left out. It says no more than that the finding rests on it.
    LeavingOut,
}

/// Why a field was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DropReason {
    /// The product refuses to know it.
    Refused,
    /// A known field that no rule reads.
    Unused,
    /// Not a field of this format.
    Unknown,
    /// What stands there states nothing, such as "N/A".
    Filler,
}
