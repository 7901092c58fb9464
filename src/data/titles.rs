//! What the words of a job title say of the occupation and of the rank. Only words that say one thing in every trade.

use super::lists::{List, Meanings};

/// When the table was last checked.
pub const DATE: &str = "2026-11";

static TEXT: List = List::of(include_str!("../../data/titles.txt"));

/// Words of rank, from 0 for those who learn to 4 for those who lead an organisation. Words whose meaning depends on the
/// trade ("manager", "associate", "vice president" in banks, "partner", "assistant" beside a professor) stand nowhere.
static RANKS: Meanings<u8> =
    Meanings::of(&TEXT, &[("rank 0", 0), ("rank 1", 1), ("rank 2", 2), ("rank 3", 3), ("rank 4", 4)]);

/// The occupation that a word in lower case names, as a number.
pub fn occupation(word: &str) -> Option<usize> {
    let mut rows = TEXT.parts().iter().filter(|part| part.after("occupation").is_some());
    rows.position(|row| row.entries().any(|known| known == word))
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
                .all(|part| part.after("occupation").is_some() || part.after("rank").is_some())
        );
        assert_ne!(occupation("nurse"), occupation("programmer"));
        assert_eq!(occupation("manager"), None);
        assert_eq!((rank("cto"), rank("junior"), rank("manager")), (Some(4), Some(1), None));
    }
}
