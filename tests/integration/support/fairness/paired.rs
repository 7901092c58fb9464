//! One life under many naming systems: level, score and rules stay the same.

use super::lives::people::{person, systems};
use super::lives::{Life, Random, ordinary};
use super::{Change, changes, check, each, homes, others, packs, policies, policy_for};
use corroborate::model::assessment::Assessment;
use corroborate::model::finding::Level;
use corroborate::rules::RULES;
use std::collections::BTreeMap;

/// How many lives.
pub const LIVES: u64 = 2_000;
/// Naming systems that each life is lived under; which of all they are changes from life to life.
pub const SYSTEMS: usize = 30;

/// What a name may not change: the level, the score, and the rules that speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Result {
    pub level: Level,
    pub score: u32,
    pub rules: Vec<String>,
}

impl Result {
    pub fn of(assessment: &Assessment) -> Self {
        let mut rules: Vec<String> = assessment.findings.iter().map(|finding| finding.rule.clone()).collect();
        rules.sort();
        rules.dedup();
        Self { level: assessment.level, score: assessment.score, rules }
    }
}

/// What came out.
#[derive(Debug)]
pub struct Paired {
    pub systems: usize,
    /// In how many lives each rule spoke, in the registry's order.
    pub spoke: Vec<u32>,
    /// Lives by level, from nothing to verify.
    pub levels: [u32; 4],
    /// Pairs that differ: naming system and kind of life, how many, and an example.
    pub discordant: BTreeMap<String, (u32, String)>,
}

/// The life of a number, lived by somebody of a naming system.
pub fn life(number: u64, system: &'static str, changes: &[Change]) -> (Life, &'static str) {
    let mut random = Random(number);
    let all = homes();
    let home = all[random.below(all.len())];
    let others = others(home, &mut random);
    let (name, change) = changes[number as usize % changes.len()];
    // The people of a system are drawn apart, so that nothing else of the life depends on them.
    let somebody = person(system, &mut Random(number ^ 0x5eed));
    let mut life = ordinary(number, home, others, somebody);
    change(&mut life);
    (life, name)
}

/// Runs the comparison.
pub fn run() -> Paired {
    let (changes, systems, policies, packs) = (changes(), systems(), policies(), packs());
    let each_life = each(LIVES, |number| {
        let under = |system: &'static str| {
            let (life, kind) = life(number, system, &changes);
            let result = Result::of(&check(&life.json, policy_for(kind, &policies), &packs));
            (result, kind, life)
        };
        let (first, kind, _) = under(systems[0]);
        let further =
            (0..SYSTEMS - 1).map(|step| systems[1 + (number as usize + step) % (systems.len() - 1)]);
        let differing: Vec<(String, String)> = further
            .filter_map(|system| {
                let (found, _, life) = under(system);
                (found != first).then(|| {
                    let told = format!(
                        "{first:?} against {found:?} for {:?} (stranger {}): {}",
                        life.person.full, life.person.stranger, life.json
                    );
                    (format!("{system} · {kind}"), told)
                })
            })
            .collect();
        (first, differing)
    });
    let mut paired = Paired {
        systems: systems.len(),
        spoke: vec![0; RULES.len()],
        levels: [0; 4],
        discordant: BTreeMap::new(),
    };
    for (first, differing) in each_life {
        paired.levels[first.level as usize] += 1;
        for (rule, count) in RULES.iter().zip(&mut paired.spoke) {
            *count += u32::from(first.rules.iter().any(|spoken| spoken == rule.id.as_str()));
        }
        for (what, told) in differing {
            paired.discordant.entry(what).or_insert((0, told)).0 += 1;
        }
    }
    paired
}
