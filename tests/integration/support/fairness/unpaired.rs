//! Honest irregular lives by group: how often they are asked about, with intervals, and whether a group is asked more than the others.

use super::lives::homes::GROUPS;
use super::lives::irregular::irregular;
use super::lives::kinds::KINDS;
use super::{check, each};
use corroborate::Packs;
use corroborate::intake::policy::demonstration;
use corroborate::model::finding::Level;
use corroborate::report::groups::{self, GroupRates, LEVELS};
use std::collections::BTreeMap;

/// Lives of a group: each kind of life six times.
pub const PER_GROUP: u64 = 6 * KINDS.len() as u64;

/// What came out for one group.
#[derive(Debug)]
pub struct Group {
    pub rates: GroupRates,
    /// Kind and rule of what was flagged, with how often.
    pub flagged: BTreeMap<(String, String), u32>,
}

/// Runs the comparison under the policy that honest examples are written for.
pub fn run() -> Vec<Group> {
    let policy = demonstration();
    let packs = Packs::embedded();
    let total = GROUPS.len() as u64 * PER_GROUP;
    let found = each(total, |at| {
        let (life, kind) = irregular((at / PER_GROUP) as usize, at % PER_GROUP);
        let assessment = check(&life.json, &policy, &packs);
        let rules: Vec<String> = if assessment.level >= Level::Context {
            assessment.findings.iter().map(|finding| finding.rule.clone()).collect()
        } else {
            Vec::new()
        };
        (assessment.level, kind, rules)
    });
    let mut counts = vec![[0u32; 3]; GROUPS.len()];
    let mut flagged = vec![BTreeMap::new(); GROUPS.len()];
    for (at, (level, kind, rules)) in found.into_iter().enumerate() {
        let group = at / PER_GROUP as usize;
        for (count, (least, _)) in counts[group].iter_mut().zip(LEVELS) {
            *count += u32::from(level >= least);
        }
        for rule in rules {
            *flagged[group].entry((kind.to_owned(), rule)).or_insert(0) += 1;
        }
    }
    let counts: Vec<groups::Count> = GROUPS
        .iter()
        .zip(counts)
        .map(|(group, flagged)| (group.name.to_owned(), PER_GROUP as u32, flagged))
        .collect();
    let compared = groups::compare(&counts).into_iter().zip(flagged);
    compared.map(|(rates, flagged)| Group { rates, flagged }).collect()
}
