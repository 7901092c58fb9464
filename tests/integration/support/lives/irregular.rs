//! Honest irregular lives by group, numbered.

use super::homes::{GROUPS, others};
use super::kinds::KINDS;
use super::people::person;
use super::{Life, Random, ordinary};

/// The irregular life of a number in a group, and its kind.
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
