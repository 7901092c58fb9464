//! What two job titles say of one another.

use crate::data::places::fold::fold;
use crate::data::titles::{Occupation, occupation, rank};
use crate::facts::words::{Words, words};

/// Titles this many ranks apart are clearly different.
const RANKS_APART: u8 = 3;
/// Words of a title that are looked at.
const WORDS: usize = 16;

/// Whether two titles clearly name different work: no word in common, and either two occupations that are far from one
/// another or ranks that are. Rows of occupations in one title that are far from one another say nothing.
pub fn clearly_differ(one: &str, other: &str) -> bool {
    if are_other_trades(one, other) {
        return true;
    }
    let (one, other) = (words(one), words(other));
    if share_a_word(&one, &other) {
        return false;
    }
    let ranked = |title: &Words| match (leads(title), clerks(title)) {
        (true, _) => Some(LEADS),
        (_, true) => Some(CLERKS),
        _ => title.iter().filter_map(rank).min(),
    };
    matches!((ranked(&one), ranked(&other)), (Some(one), Some(other)) if one.abs_diff(other) >= RANKS_APART)
}

/// Whether two titles share no word and name occupations that are far from one another.
pub fn are_other_trades(one: &str, other: &str) -> bool {
    let far = |one: &[Occupation], other: &[Occupation]| {
        one.iter().all(|one| other.iter().all(|other| !one.is_near(*other)))
    };
    !share_a_word(&words(one), &words(other))
        && trade(one).zip(trade(other)).is_some_and(|(one, other)| far(&one, &other))
}

/// The occupations that a title names, where they are near to one another; `None` where it names none, or says nothing.
pub fn trade(title: &str) -> Option<Vec<Occupation>> {
    let words = words(title);
    let mut rows: Vec<Occupation> = Vec::new();
    for row in words.iter().take(WORDS).filter_map(|word| occupation(&fold(word))) {
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    let agree = rows.iter().all(|one| rows.iter().all(|other| one.is_near(*other)));
    (!rows.is_empty() && agree).then_some(rows)
}

fn share_a_word(one: &Words, other: &Words) -> bool {
    one.iter().any(|word| word.chars().nth(2).is_some() && other.iter().any(|same| same == word))
}

/// Rank of those who lead an organisation.
const LEADS: u8 = 4;
/// Rank of an office's, a shop's or a store's clerk.
const CLERKS: u8 = 1;

/// "Chief Financial Officer" and its like.
fn leads(title: &Words) -> bool {
    title.len() > 2 && title.get(0) == Some("chief") && title.get(title.len() - 1) == Some("officer")
}

/// A clerk of a place of work. Clerks of towns and courts lead offices.
fn clerks(title: &Words) -> bool {
    const PLACES: &[&str] =
        &["data", "file", "mail", "office", "payroll", "shipping", "stock", "store", "warehouse"];
    title.len() == 2
        && title.get(1) == Some("clerk")
        && title.get(0).is_some_and(|place| PLACES.contains(&place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_clear_differences_count() {
        for (one, other, expected) in [
            ("Registered Nurse", "Software Developer", true),
            ("Summer Intern", "Chief Executive, CEO", true),
            ("Praktikant", "Director of Sales", true),
            ("Chief Financial Officer", "Warehouse Clerk", true),
            ("VP Engineering", "Warehouse Clerk", true),
            ("Chofer repartidor", "Enfermera titulada", true),
            ("Kierowca", "Księgowa", true),
            ("Warehouse operative", "Forklift driver", false),
            ("Software engineer", "Mechanical engineering lead", false),
            ("Chief Executive Officer", "Town Clerk", false),
            ("Chief Officer", "Stock Clerk", false),
            ("Engineer II", "Developer", false),
            ("Nurse", "Head Nurse", false),
            ("Accountant", "Finance Manager", false),
            ("Assistant", "Vice President", false),
            ("Nurse and driver", "Accountant", false),
            ("Junior Engineer", "Director", false),
            ("", "", false),
        ] {
            assert_eq!(clearly_differ(one, other), expected, "{one} / {other}");
        }
    }
}
