//! The words that a rule, a policy and an assessment share.

use serde::Serialize;

/// How far a rule may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Anyone's typing. At most `ask`; never combines into anything higher.
    Slip,
    /// A statement against the world: a clock, a numbering plan, a calendar. At most `note`.
    Mismatch,
    /// Two statements of the person that cannot both be true.
    Contradiction,
}

/// What a finding asks of the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Shown beside another finding, never alone.
    Support,
    /// Worth knowing.
    Note,
    /// Worth asking the applicant.
    Ask,
    /// Worth verifying before an interview.
    Verify,
}

impl Grade {
    /// Points in the ledger.
    pub fn points(self) -> u32 {
        match self {
            Grade::Support => 0,
            Grade::Note => 1,
            Grade::Ask => 3,
            Grade::Verify => 9,
        }
    }
}

/// What to do next. It follows from kinds and families, never from the score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Nothing differs.
    Nothing,
    /// Something worth knowing.
    Context,
    /// Ask the applicant.
    Ask,
    /// Verify before interview.
    Verify,
}

/// What a rule is about; findings of one family count once in the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Family {
    Document,
    Education,
    Email,
    Employment,
    Identity,
    Phone,
    Place,
    Profile,
    Session,
}

impl Family {
    /// The folder of its rules and the first half of their ids.
    pub fn name(self) -> &'static str {
        match self {
            Family::Document => "document",
            Family::Education => "education",
            Family::Email => "email",
            Family::Employment => "employment",
            Family::Identity => "identity",
            Family::Phone => "phone",
            Family::Place => "place",
            Family::Profile => "profile",
            Family::Session => "session",
        }
    }
}
