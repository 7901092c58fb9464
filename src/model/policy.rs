//! Who decides how far a rule may go: a policy lowers grades or switches rules off, never raises them.

use super::finding::Grade;
use super::ids::{LinkRuleId, RuleId};

/// The name and version of the policy's format.
pub const SCHEMA: &str = "corroborate/policy/1";

/// A policy, read and checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// Its own id.
    pub id: String,
    /// SHA-256 of its canonical JSON, in hexadecimal.
    pub digest: String,
    /// What it says of single rules on one application.
    pub rules: Vec<(RuleId, Setting)>,
    /// What it says of single rules across applications.
    pub link_rules: Vec<(LinkRuleId, Setting)>,
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
    pub fn setting(&self, rule: RuleId) -> Option<Setting> {
        self.rules.iter().find(|(id, _)| *id == rule).map(|(_, setting)| *setting)
    }

    /// What the policy says of a rule across applications, if anything.
    pub fn link_setting(&self, rule: LinkRuleId) -> Option<Setting> {
        self.link_rules.iter().find(|(id, _)| *id == rule).map(|(_, setting)| *setting)
    }
}
