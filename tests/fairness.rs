//! Nobody is told anything else because of a name, a script, a country or an irregular life.

#![allow(
    clippy::cast_possible_truncation,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

#[path = "support/lives/mod.rs"]
mod lives;

use corroborate::intake::policy::demonstration;
use corroborate::knowledge::names::is_name_part;
use corroborate::model::assessment::Assessment;
use corroborate::model::finding::Level;
use corroborate::model::policy::Policy;
use corroborate::model::value::Value;
use lives::contradictions::PATTERNS;
use lives::homes::{GROUPS, Home};
use lives::kinds::KINDS;
use lives::people::{person, systems};
use lives::{Life, Random, ordinary};
use serde_json::Value as Json;
use std::collections::BTreeMap;

fn value(json: &Json) -> Value {
    serde_json::from_value(json.clone()).unwrap()
}

fn check(json: &Json, policy: &Policy) -> Assessment {
    corroborate::check(&value(json), policy).unwrap_or_else(|error| panic!("{error}: {json}"))
}

/// What a name may not change: the level, the score, and the set of rules that speak.
fn outcome(assessment: &Assessment) -> (Level, u32, Vec<String>) {
    let mut rules: Vec<String> = assessment.findings.iter().map(|finding| finding.rule.clone()).collect();
    rules.sort();
    rules.dedup();
    (assessment.level, assessment.score, rules)
}

fn homes() -> Vec<&'static Home> {
    GROUPS.iter().flat_map(|group| group.homes).collect()
}

/// Another place of the same country, where there is one, and one of another country.
fn others(home: &'static Home, random: &mut Random) -> [&'static Home; 2] {
    let all = homes();
    let near: Vec<&Home> =
        all.iter().copied().filter(|other| other.code == home.code && other.city != home.city).collect();
    // Hong Kong, China and Taiwan share a clock, and so do many others; abroad has another one.
    let far: Vec<&Home> = all
        .iter()
        .copied()
        .filter(|other| other.offsets != home.offsets && other.code != home.code)
        .collect();
    let near = if near.is_empty() { home } else { near[random.below(near.len())] };
    [near, far[random.below(far.len())]]
}

/// The life of a number, lived by somebody of a naming system.
fn life(number: u64, system: &'static str) -> (Life, &'static str) {
    let mut random = Random(number);
    let all = homes();
    let home = all[random.below(all.len())];
    let others = others(home, &mut random);
    let (name, change) = if number.is_multiple_of(4) {
        PATTERNS[(number / 4) as usize % PATTERNS.len()]
    } else {
        KINDS[number as usize % KINDS.len()]
    };
    // The people of a system are drawn apart, so that nothing else of the life depends on them.
    let somebody = person(system, &mut Random(number ^ 0x5eed));
    let mut life = ordinary(number, home, others, somebody);
    change(&mut life);
    (life, name)
}

const LIVES: u64 = 2_000;

#[test]
fn no_naming_system_makes_a_difference() {
    let policy = demonstration();
    let systems = systems();
    assert!(systems.len() >= 30);
    let mut discordant: BTreeMap<String, (u32, String)> = BTreeMap::new();
    for number in 0..LIVES {
        let mut first: Option<(Level, u32, Vec<String>)> = None;
        for system in &systems {
            let (life, kind) = life(number, system);
            // A spouse's mailbox bears the name that custom gives a spouse; it is counted by group below.
            if kind == "spouse's-mailbox" {
                continue;
            }
            let assessment = check(&life.json, &policy);
            let found = outcome(&assessment);
            match &first {
                None => first = Some(found),
                Some(first) if *first == found => {}
                Some(first) => {
                    let entry = discordant.entry(format!("{system} · {kind}")).or_insert_with(|| {
                        (
                            0,
                            format!(
                                "{first:?} against {found:?} for {:?} (stranger {}): {}",
                                life.person.full, life.person.stranger, life.json
                            ),
                        )
                    });
                    entry.0 += 1;
                }
            }
        }
    }
    let listed: Vec<String> =
        discordant.iter().map(|(what, (count, example))| format!("{count} × {what}: {example}")).collect();
    assert!(listed.is_empty(), "{}\n{}", listed.len(), listed.join("\n"));
}

#[test]
fn every_naming_system_has_parts_that_addresses_are_read_by() {
    let mut missing = Vec::new();
    for (system, given, family) in lives::parts::PARTS {
        let mut parts: Vec<&str> =
            given.split(' ').chain(family.split(' ')).flat_map(|word| word.split('-')).collect();
        parts.sort_unstable();
        parts.dedup();
        assert!(parts.len() >= 40, "{system}: {} parts", parts.len());
        missing
            .extend(parts.iter().filter(|part| !is_name_part(part)).map(|part| format!("{system}: {part}")));
    }
    assert!(missing.is_empty(), "{}", missing.join(", "));
}

const PER_GROUP: u64 = 324;

/// The irregular life of a number in a group.
fn irregular(group: usize, number: u64) -> (Life, &'static str) {
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

#[test]
fn honest_irregular_lives_are_seldom_asked_about_in_any_group() {
    let policy = demonstration();
    for (at, group) in GROUPS.iter().enumerate() {
        let mut levels = [0u32; 4];
        let mut by: BTreeMap<String, u32> = BTreeMap::new();
        for number in 0..PER_GROUP {
            let (life, kind) = irregular(at, number);
            let assessment = check(&life.json, &policy);
            for (count, level) in
                levels.iter_mut().zip([Level::Nothing, Level::Context, Level::Ask, Level::Verify])
            {
                *count += u32::from(assessment.level >= level);
            }
            if assessment.level >= Level::Context {
                for finding in &assessment.findings {
                    *by.entry(format!("{:?} {kind} {}", assessment.level, finding.rule)).or_default() += 1;
                }
            }
        }
        println!("{}: {levels:?}", group.name);
        for (what, count) in by {
            println!("   {count} {what}");
        }
    }
}
