//! From findings and explanations to a level. The ledger adds up to the score; the level follows from kinds and families.

mod ledger;
mod level;

use crate::explanations::AppliedExplanation;
use crate::facts::coverage::TopicStatements;
use crate::model::assessment::LedgerRow;
use crate::model::finding::{Grade, Level};
use crate::rules::{RuleFinding, RuleResults};
use std::cmp::Reverse;

/// What is to be reported.
#[derive(Debug)]
pub struct Judgement {
    /// What to do next.
    pub level: Level,
    /// The sum of the ledger's points.
    pub score: u32,
    /// Points by family.
    pub ledger: Vec<LedgerRow>,
    /// Findings, strongest first.
    pub findings: Vec<RuleFinding>,
    /// Explanations; their positions are those of `findings`.
    pub explanations: Vec<AppliedExplanation>,
    /// What was set beside what.
    pub coverage: Vec<TopicStatements>,
    /// Everything else that the rules said.
    pub results: RuleResults,
}

/// Sorts the findings, merges what supported explanations explain, and derives the level.
///
/// `explain` is called with the findings in their final order.
pub fn judge(
    mut results: RuleResults,
    coverage: Vec<TopicStatements>,
    explain: impl FnOnce(&[RuleFinding]) -> Vec<AppliedExplanation>,
) -> Judgement {
    let mut findings = std::mem::take(&mut results.findings);
    // Support is shown beside another finding, never alone.
    if findings.iter().all(|finding| finding.observation.grade == Grade::Support) {
        findings.clear();
    }
    findings.sort_by_key(|finding| Reverse(finding.observation.grade));
    let explanations = explain(&findings);
    let families = ledger::families(&findings, &explanations);
    let ledger = ledger::rows(&findings, &families, &explanations);
    let score = ledger.iter().map(|row| row.points).sum();
    let level = level::level(&findings, &families);
    Judgement { level, score, ledger, findings, explanations, coverage, results }
}
