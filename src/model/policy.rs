//! Who decides how far a rule may go: a policy lowers grades or switches rules off, never raises them.

use super::finding::Grade;

/// The name and version of the policy's format.
pub const SCHEMA: &str = "corroborate/policy/1";

/// A policy, read and checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// Its own id.
    pub id: String,
    /// SHA-256 of its canonical JSON, in hexadecimal.
    pub digest: String,
    /// What it says of single rules, sorted by rule id.
    pub rules: Vec<(String, Setting)>,
    /// Reserved numbers and domains count as ordinary ones, so that examples can be honest.
    pub accept_reserved: bool,
}

/// What a policy says of one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// The rule is not run.
    Off,
    /// The rule is run, and its findings go no higher than this.
    AtMost(Grade),
}

impl Policy {
    /// What the policy says of a rule, if anything.
    pub fn setting(&self, rule: &str) -> Option<Setting> {
        let at = self.rules.binary_search_by(|(id, _)| id.as_str().cmp(rule)).ok()?;
        self.rules.get(at).map(|(_, setting)| *setting)
    }
}
