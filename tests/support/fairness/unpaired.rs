//! Honest irregular lives by group: how often they are asked about, with intervals, and whether a group is asked more than the others.

use super::lives::homes::GROUPS;
use super::lives::kinds::KINDS;
use super::lives::people::person;
use super::lives::{Life, Random, ordinary};
use super::{check, each, others};
use corroborate::Packs;
use corroborate::intake::policy::demonstration;
use corroborate::model::finding::Level;
use corroborate::report::evaluation::Rate;
use std::collections::BTreeMap;

/// Lives of a group: each kind of life six times.
pub const PER_GROUP: u64 = 6 * KINDS.len() as u64;

/// Levels that are counted.
pub const LEVELS: [(Level, &str); 3] =
    [(Level::Context, "context or above"), (Level::Ask, "ask or above"), (Level::Verify, "verify")];

/// The irregular life of a number in a group.
pub fn irregular(group: usize, number: u64) -> (Life, &'static str) {
    let mut random = Random(number.wrapping_mul(7919) ^ ((group as u64) << 32));
    let group = &GROUPS[group];
    let home = &group.homes[random.below(group.homes.len())];
    let others = others(home, &mut random);
    let system = group.systems[random.below(group.systems.len())];
    let (name, change) = KINDS[number as usize % KINDS.len()];
    let somebody = person(system, &mut random);
    let mut life = ordinary(random.next(), home, others, somebody);
    change(&mut life);
    (life, name)
}

/// What came out for one group.
#[derive(Debug)]
pub struct Group {
    pub name: &'static str,
    pub rates: [Rate; 3],
    /// Probability of a difference from the other groups this large by chance, after Holm's correction over all comparisons.
    pub chance: [f64; 3],
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
    let size = PER_GROUP as u32;
    let others = size * (GROUPS.len() as u32 - 1);
    let raw: Vec<f64> = (0..GROUPS.len() * 3)
        .map(|at| {
            let (group, level) = (at / 3, at % 3);
            let all: u32 = counts.iter().map(|row| row[level]).sum();
            fisher(counts[group][level], size, all - counts[group][level], others)
        })
        .collect();
    let corrected = holm(&raw);
    GROUPS
        .iter()
        .zip(counts)
        .zip(flagged)
        .enumerate()
        .map(|(at, ((group, counts), flagged))| Group {
            name: group.name,
            rates: counts.map(|count| Rate::of(count, size)),
            chance: [corrected[at * 3], corrected[at * 3 + 1], corrected[at * 3 + 2]],
            flagged,
        })
        .collect()
}

/// Fisher's exact test, two-sided: the chance of shares this far apart where there is no difference. Source: R. A. Fisher, 1922.
pub fn fisher(one: u32, of_one: u32, other: u32, of_other: u32) -> f64 {
    let together = one + other;
    let logs: Vec<f64> = (0..=of_one + of_other)
        .scan(0.0, |sum, number| {
            *sum += if number == 0 { 0.0 } else { f64::from(number).ln() };
            Some(*sum)
        })
        .collect();
    let choose = |of: u32, some: u32| logs[of as usize] - logs[some as usize] - logs[(of - some) as usize];
    let weight = |one: u32| {
        (choose(of_one, one) + choose(of_other, together - one) - choose(of_one + of_other, together)).exp()
    };
    let seen = weight(one);
    (together.saturating_sub(of_other)..=together.min(of_one))
        .map(weight)
        .filter(|weight| *weight <= seen * (1.0 + 1e-9))
        .sum::<f64>()
        .min(1.0)
}

/// Holm's correction over many comparisons. Source: S. Holm, Scandinavian Journal of Statistics 6 (1979).
pub fn holm(raw: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..raw.len()).collect();
    order.sort_by(|one, other| raw[*one].total_cmp(&raw[*other]));
    let mut corrected = vec![0.0; raw.len()];
    let mut least = 0.0f64;
    for (rank, at) in order.into_iter().enumerate() {
        least = least.max((raw[at] * (raw.len() - rank) as f64).min(1.0));
        corrected[at] = least;
    }
    corrected
}
