//! From findings and stories to a level. The ledger adds up to the score; the level follows from kinds and families.

mod ledger;
mod level;

use crate::facts::coverage::TopicStatements;
use crate::model::assessment::LedgerRow;
use crate::model::finding::{Grade, Level};
use crate::rules::{Noted, Noticed};
use crate::stories::Told;

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
    pub findings: Vec<Noted>,
    /// Stories; their positions are those of `findings`.
    pub stories: Vec<Told>,
    /// What was set beside what.
    pub coverage: Vec<TopicStatements>,
    /// Everything else that the rules said.
    pub noticed: Noticed,
}

/// Sorts the findings, merges what supported stories explain, and derives the level.
///
/// `tell` is called with the findings in their final order.
pub fn judge(
    mut noticed: Noticed,
    coverage: Vec<TopicStatements>,
    tell: impl FnOnce(&[Noted]) -> Vec<Told>,
) -> Judgement {
    let mut findings = std::mem::take(&mut noticed.findings);
    // Support is shown beside another finding, never alone.
    if findings.iter().all(|finding| finding.observation.grade == Grade::Support) {
        findings.clear();
    }
    findings.sort_by(|one, other| {
        other.observation.grade.cmp(&one.observation.grade)
    });
    let stories = tell(&findings);
    let families = ledger::families(&findings, &stories);
    let ledger = ledger::rows(&findings, &families, &stories);
    let score = ledger.iter().map(|row| row.points).sum();
    let level = level::level(&findings, &families);
    Judgement { level, score, ledger, findings, stories, coverage, noticed }
}
