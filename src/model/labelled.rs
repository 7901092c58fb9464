//! What a labelled case should come to.

use super::finding::Level;
use super::ids::RuleId;
use serde::Serialize;

/// What kind of case it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseKind {
    /// Its statements cannot all be true.
    Contradictory,
    /// An honest application, however irregular.
    Honest,
}

/// What should come out of a labelled case: the content of its `NAME.expect.json`, beside `NAME.json` or, for one case a line, `NAME.jsonl`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expectation {
    /// What kind of case it is.
    pub kind: CaseKind,
    /// The lowest level that is right.
    pub at_least: Option<Level>,
    /// The highest level that is right.
    pub at_most: Option<Level>,
    /// Rules that have to speak.
    pub must: Vec<RuleId>,
    /// Rules that may not speak.
    pub must_not: Vec<RuleId>,
    /// The group that the case is counted with, such as a part of the world; honest cases are compared by it.
    pub group: Option<String>,
    /// The built-in policy that the case is written for; the caller's where absent.
    pub policy: Option<String>,
}
