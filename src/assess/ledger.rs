//! The ledger: the strongest finding of each family counts, and what a supported explanation explains is one family.

use crate::explanations::AppliedExplanation;
use crate::model::assessment::LedgerRow;
use crate::model::finding::Family;
use crate::rules::RuleFinding;

/// The family in which each finding counts. Findings that one supported explanation explains count in the family of the
/// strongest of them, so that merging never adds a family.
pub fn families(findings: &[RuleFinding], explanations: &[AppliedExplanation]) -> Vec<Family> {
    let mut families: Vec<Family> = findings.iter().map(|finding| finding.rule.family).collect();
    for applied in explanations.iter().filter(|applied| !applied.support.is_empty()) {
        // Findings are sorted, so the first that an explanation explains is its strongest.
        let Some(first) = applied.explains.first().and_then(|position| families.get(*position)).copied()
        else {
            continue;
        };
        let merged: Vec<Family> =
            applied.explains.iter().filter_map(|position| families.get(*position)).copied().collect();
        for (position, family) in families.iter_mut().enumerate() {
            // A finding that an earlier explanation merged takes the others of that explanation along.
            let explained = applied.explains.contains(&position);
            let together =
                merged.contains(family) && shares_an_explanation(position, explanations, &applied.explains);
            if explained || together {
                *family = first;
            }
        }
    }
    families
}

fn shares_an_explanation(position: usize, explanations: &[AppliedExplanation], explained: &[usize]) -> bool {
    explanations.iter().any(|applied| {
        !applied.support.is_empty()
            && applied.explains.contains(&position)
            && applied.explains.iter().any(|other| explained.contains(other))
    })
}

/// The rows, by family in alphabetical order.
pub fn rows(
    findings: &[RuleFinding],
    families: &[Family],
    explanations: &[AppliedExplanation],
) -> Vec<LedgerRow> {
    let mut rows: Vec<LedgerRow> = Vec::new();
    for (position, (finding, family)) in findings.iter().zip(families).enumerate() {
        let points = finding.observation.grade.points();
        let index = u32::try_from(position).unwrap_or(u32::MAX);
        match rows.iter_mut().find(|row| row.family == *family) {
            Some(row) => {
                row.points = row.points.max(points);
                row.findings.push(index);
            }
            None => rows.push(LedgerRow {
                family: *family,
                points,
                findings: vec![index],
                explanations: Vec::new(),
            }),
        }
    }
    for row in &mut rows {
        for applied in
            explanations.iter().filter(|applied| !applied.support.is_empty() && applied.explains.len() > 1)
        {
            let here = applied
                .explains
                .iter()
                .any(|position| u32::try_from(*position).is_ok_and(|index| row.findings.contains(&index)));
            if here {
                row.explanations.push(applied.explanation.id.as_str().to_owned());
            }
        }
    }
    rows.sort_by_key(|row| row.family);
    rows
}
