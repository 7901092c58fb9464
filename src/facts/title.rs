//! What two job titles say of one another.

use crate::data::titles::{occupation, rank};
use crate::facts::words::{Words, words};

/// Titles this many ranks apart are clearly different.
const RANKS_APART: u8 = 3;

/// Whether two titles clearly name different work: no word in common, and either two occupations that are far from one
/// another or ranks that are. Two rows of occupations in one title say nothing.
pub fn clearly_differ(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    if one.iter().any(|word| other.iter().any(|same| same == word)) {
        return false;
    }
    let only = |title: &Words| {
        let mut found = title.iter().filter_map(occupation);
        let first = found.next()?;
        found.all(|next| next == first).then_some(first)
    };
    if let (Some(one), Some(other)) = (only(&one), only(&other))
        && one != other
    {
        return true;
    }
    let ranked = |title: &Words| match (leads(title), clerks(title)) {
        (true, _) => Some(LEADS),
        (_, true) => Some(CLERKS),
        _ => title.iter().filter_map(rank).min(),
    };
    matches!((ranked(&one), ranked(&other)), (Some(one), Some(other)) if one.abs_diff(other) >= RANKS_APART)
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
