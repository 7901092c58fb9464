//! What the words of a job title say of the occupation and of the rank. Only words that say one thing in every trade.

use super::lists::{List, Meanings, Table};
use std::sync::OnceLock;

/// When the table was last checked.
pub const DATE: &str = "2026-11";

static TEXT: List = List::of(include_str!("../../data/titles.txt"));

/// Words of rank, from 0 for those who learn to 4 for those who lead an organisation. Words whose meaning depends on the
/// trade ("manager", "associate", "vice president" in banks, "partner", "assistant" beside a professor) stand nowhere.
static RANKS: Meanings<u8> =
    Meanings::of(&TEXT, &[("rank 0", 0), ("rank 1", 1), ("rank 2", 2), ("rank 3", 3), ("rank 4", 4)]);

/// The occupation that a folded word names, by its row.
pub fn occupation(word: &str) -> Option<Occupation> {
    static WORDS: OnceLock<Table<(&str, Occupation)>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        let rows = TEXT.parts().iter().filter_map(|part| Some((part, part.after("occupation")?)));
        Table::of(
            rows.flat_map(|(part, row)| part.entries().map(move |word| (word, Occupation(row)))).collect(),
        )
    });
    words.get(word).map(|(_, row)| *row)
}

/// A row of occupations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occupation(&'static str);

impl Occupation {
    /// Whether two rows are one, or such that people pass between them or share tasks.
    pub fn is_near(self, other: Occupation) -> bool {
        let between = |one: &str, other: &str| {
            TEXT.entries("near").any(|pair| pair.split_once(' ') == Some((one, other)))
        };
        self == other || between(self.0, other.0) || between(other.0, self.0)
    }
}

/// The rank that a word in lower case names.
pub fn rank(word: &str) -> Option<u8> {
    RANKS.get(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_once() {
        for part in ["occupation", "rank"] {
            let mut words: Vec<&str> = TEXT.entries(part).collect();
            let all = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), all);
        }
        assert!(
            TEXT.parts()
                .iter()
                .all(|part| ["occupation", "rank", "near"].iter().any(|name| part.after(name).is_some()))
        );
        assert_ne!(occupation("nurse"), occupation("programmer"));
        assert_eq!(occupation("manager"), None);
        let row = |word| occupation(word).unwrap();
        assert!(row("nurse").is_near(row("midwife")) && row("programmer").is_near(row("engineering")));
        assert!(row("engineering").is_near(row("programmer")) && !row("nurse").is_near(row("programmer")));
        assert_eq!((rank("cto"), rank("junior"), rank("manager")), (Some(4), Some(1), None));
    }
}

#[cfg(test)]
mod near {
    use super::*;

    #[test]
    fn rows_that_are_near_are_rows() {
        let is_row = |name: &str| TEXT.parts().iter().any(|part| part.after("occupation") == Some(name));
        for pair in TEXT.entries("near") {
            assert!(pair.split(' ').count() == 2 && pair.split(' ').all(is_row), "{pair}");
        }
    }
}
