//! Honest cases of several groups side by side: how often each is flagged, and whether one is flagged more than chance explains.

use super::rate::Rate;
use crate::model::finding::Level;
use serde::Serialize;
use std::fmt::Write as _;

/// Levels that are counted, each with those above it, and what they are called.
pub const LEVELS: [(Level, &str); 3] =
    [(Level::Context, "context or above"), (Level::Ask, "ask or above"), (Level::Verify, "verify")];

/// Honest cases of one group at a level or above.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct LevelRate {
    /// The level.
    pub level: Level,
    /// The share of the group's honest cases that came to it or above.
    pub rate: Rate,
    /// Probability of a difference from all other groups together as large as this where there is none, corrected for the number of
    /// comparisons.
    pub chance: f64,
}

/// One group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupRates {
    /// Its name.
    pub group: String,
    /// One for each of [`LEVELS`].
    pub levels: [LevelRate; 3],
}

/// What was counted of one group: its name, its honest cases, and how many of them came to each of [`LEVELS`] or above.
pub type Count = (String, u32, [u32; 3]);

/// Each group against all others together, at every level: Fisher's exact test with Holm's correction over all comparisons.
pub fn compare(counts: &[Count]) -> Vec<GroupRates> {
    let all: u32 = counts.iter().map(|(_, of, _)| of).sum();
    let raw: Vec<f64> = counts
        .iter()
        .flat_map(|(_, of, flagged)| {
            flagged.iter().enumerate().map(move |(level, count)| {
                let total: u32 =
                    counts.iter().filter_map(|(_, _, flagged)| flagged.get(level)).copied().sum();
                fisher(*count, *of, total - count, all - of)
            })
        })
        .collect();
    let corrected = holm(&raw);
    let mut chances = corrected.into_iter();
    counts
        .iter()
        .map(|(group, of, flagged)| {
            let mut level = |level: Level, count: u32| LevelRate {
                level,
                rate: Rate::of(count, *of),
                chance: chances.next().unwrap_or(1.0),
            };
            let [context, ask, verify] = *flagged;
            let levels =
                [level(Level::Context, context), level(Level::Ask, ask), level(Level::Verify, verify)];
            GroupRates { group: group.clone(), levels }
        })
        .collect()
}

/// One table a level, as Markdown.
pub fn markdown(groups: &[GroupRates]) -> String {
    let mut text = String::new();
    for (at, (_, level)) in LEVELS.into_iter().enumerate() {
        let _ = write!(text, "\n| group | {level} | chance |\n| --- | --- | --- |\n");
        for group in groups {
            if let Some(found) = group.levels.get(at) {
                let _ = writeln!(text, "| {} | {} | {:.2} |", group.group, found.rate.line(), found.chance);
            }
        }
    }
    text
}

/// Fisher's exact test, two-sided: the chance of shares this far apart where there is no difference. Source: R. A. Fisher, 1922.
pub fn fisher(one: u32, of_one: u32, other: u32, of_other: u32) -> f64 {
    let together = one + other;
    // Logarithms of the factorials, from 0! on.
    let logs: Vec<f64> = (0..=of_one + of_other)
        .scan(0.0, |sum, number| {
            *sum += if number == 0 { 0.0 } else { f64::from(number).ln() };
            Some(*sum)
        })
        .collect();
    let log = |number: u32| logs.get(number as usize).copied().unwrap_or(0.0);
    let choose = |of: u32, some: u32| log(of) - log(some) - log(of - some);
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
    let mut order: Vec<(usize, f64)> = raw.iter().copied().enumerate().collect();
    order.sort_by(|(_, one), (_, other)| one.total_cmp(other));
    let mut corrected = vec![0.0; raw.len()];
    let mut least = 0.0f64;
    let mut left = u32::try_from(raw.len()).unwrap_or(u32::MAX);
    for (at, chance) in order {
        least = least.max((chance * f64::from(left)).min(1.0));
        left = left.saturating_sub(1);
        if let Some(place) = corrected.get_mut(at) {
            *place = least;
        }
    }
    corrected
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chances_are_fishers() {
        // Fisher's tea: three of four right beside one of four; and values of R's fisher.test.
        assert!((fisher(3, 4, 1, 4) - 0.485_714).abs() < 1e-6);
        assert!((fisher(1, 10, 11, 14) - 0.002_759).abs() < 1e-6);
        assert!((fisher(0, 324, 0, 2268) - 1.0).abs() < 1e-9);
        assert!((fisher(5, 10, 0, 0) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn corrections_are_holms() {
        assert_eq!(holm(&[]), Vec::<f64>::new());
        let corrected = holm(&[0.04, 0.01, 0.03]);
        assert!((corrected[1] - 0.03).abs() < 1e-12, "{corrected:?}");
        assert!((corrected[2] - 0.06).abs() < 1e-12 && (corrected[0] - 0.06).abs() < 1e-12, "{corrected:?}");
    }

    #[test]
    fn a_group_that_is_flagged_far_more_is_seen() {
        let counts = [("one".to_owned(), 300, [60, 30, 0]), ("other".to_owned(), 300, [20, 0, 0])];
        let groups = compare(&counts);
        assert!(groups.iter().all(|group| group.levels[0].chance < 0.001 && group.levels[1].chance < 0.001));
        assert!((groups[0].levels[2].chance - 1.0).abs() < 1e-9);
        assert!(
            markdown(&groups).contains("| one | 60 of 300, 20.0 % (15.9–24.9 %) | 0.00 |"),
            "{}",
            markdown(&groups)
        );
    }
}
