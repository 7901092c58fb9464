//! The ledger: the strongest finding of each family counts, and what a supported story explains is one family.

use crate::model::assessment::LedgerRow;
use crate::model::finding::Family;
use crate::rules::Noted;
use crate::stories::Told;

/// The family in which each finding counts. Findings that one supported story explains count in the family of the
/// strongest of them, so that merging never adds a family.
pub fn families(findings: &[Noted], stories: &[Told]) -> Vec<Family> {
    let mut families: Vec<Family> = findings.iter().map(|finding| finding.rule.family).collect();
    for told in stories.iter().filter(|told| !told.support.is_empty()) {
        // Findings are sorted, so the first that a story explains is its strongest.
        let Some(first) = told.explains.first().and_then(|position| families.get(*position)).copied() else {
            continue;
        };
        let merged: Vec<Family> =
            told.explains.iter().filter_map(|position| families.get(*position)).copied().collect();
        for (position, family) in families.iter_mut().enumerate() {
            // A finding that an earlier story merged takes the others of that story along.
            let explained = told.explains.contains(&position);
            let together = merged.contains(family) && in_a_story_with(position, stories, &told.explains);
            if explained || together {
                *family = first;
            }
        }
    }
    families
}

fn in_a_story_with(position: usize, stories: &[Told], explained: &[usize]) -> bool {
    stories.iter().any(|told| {
        !told.support.is_empty()
            && told.explains.contains(&position)
            && told.explains.iter().any(|other| explained.contains(other))
    })
}

/// The rows, by family in alphabetical order.
pub fn rows(findings: &[Noted], families: &[Family], stories: &[Told]) -> Vec<LedgerRow> {
    let mut rows: Vec<LedgerRow> = Vec::new();
    for (position, (finding, family)) in findings.iter().zip(families).enumerate() {
        let points = finding.observation.grade.points();
        let index = u32::try_from(position).unwrap_or(u32::MAX);
        match rows.iter_mut().find(|row| row.family == *family) {
            Some(row) => {
                row.points = row.points.max(points);
                row.findings.push(index);
            }
            None => {
                rows.push(LedgerRow { family: *family, points, findings: vec![index], stories: Vec::new() })
            }
        }
    }
    for row in &mut rows {
        for told in stories.iter().filter(|told| !told.support.is_empty() && told.explains.len() > 1) {
            let here = told
                .explains
                .iter()
                .any(|position| u32::try_from(*position).is_ok_and(|index| row.findings.contains(&index)));
            if here {
                row.stories.push(told.story.id.to_owned());
            }
        }
    }
    rows.sort_by(|one, other| one.family.cmp(&other.family));
    rows
}
