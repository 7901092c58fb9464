//! The level, from kinds and families alone.

use crate::model::finding::{Family, Grade, Kind, Level};
use crate::rules::RuleFinding;

/// What to do next. `families` are those in which the findings count.
pub fn level(findings: &[RuleFinding], families: &[Family]) -> Level {
    let graded = |least: Grade| findings.iter().any(|finding| finding.observation.grade >= least);
    if graded(Grade::Verify) || contradictions_in_two_families(findings, families) {
        Level::Verify
    } else if graded(Grade::Ask) || mismatches_point_one_way(findings, families) {
        Level::Ask
    } else if graded(Grade::Note) {
        Level::Context
    } else {
        Level::Nothing
    }
}

fn contradictions_in_two_families(findings: &[RuleFinding], families: &[Family]) -> bool {
    let mut asked = findings
        .iter()
        .zip(families)
        .filter(|(finding, _)| {
            finding.rule.kind == Kind::Contradiction && finding.observation.grade >= Grade::Ask
        })
        .map(|(_, family)| family);
    let first = asked.next();
    asked.any(|family| Some(family) != first)
}

fn mismatches_point_one_way(findings: &[RuleFinding], families: &[Family]) -> bool {
    let mismatches: Vec<(&RuleFinding, &Family)> = findings
        .iter()
        .zip(families)
        .filter(|(finding, _)| {
            finding.rule.kind == Kind::Mismatch && finding.observation.grade >= Grade::Note
        })
        .collect();
    crate::rules::statements::pairs(&mismatches).any(|((one, first), (other, second))| {
        first != second
            && match (one.observation.direction, other.observation.direction) {
                (Some(left), Some(right)) => left.agrees(right),
                _ => false,
            }
    })
}
