//! Applications that may be one person's: a hint for putting them together, never a finding.
//!
//! A hint needs one name and something beside it: a contact in common, an address written with a slip, or the same city. A whole name is enough
//! where nothing else can be compared and few in the batch bear it.

use super::person::Relation;
use super::pool::{MOST_PEOPLE, Pool};
use super::record::{Kind, Record};
use super::text;

/// Two applications and what they have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// Position of the earlier one.
    pub a: u32,
    /// Position of the later one.
    pub b: u32,
    /// What they have in common.
    pub on: Vec<&'static str>,
}

/// The contacts that with one name make one person.
const CONTACTS: &[(Kind, &str)] =
    &[(Kind::Email, "email"), (Kind::Phone, "phone"), (Kind::Profile, "profile"), (Kind::Home, "address")];

/// Applications that are compared with each other because they share one thing to find them by; of more, only contacts in common count.
const MOST_ALIKE: usize = 4 * MOST_PEOPLE;
/// Applications of one whole name from which on it takes more than the name.
const MOST_OF_A_NAME: usize = 12;

/// Every pair that may be one person's, in order.
pub fn hints(pool: &Pool<'_>) -> Vec<Hint> {
    let mut pairs = Vec::new();
    for (kind, _) in CONTACTS {
        for shared in pool.shared(*kind).filter(|shared| shared.applications.len() <= MOST_ALIKE) {
            every(&shared.applications, &mut pairs);
        }
    }
    let mut finders: Vec<(u64, u32)> = Vec::new();
    for (at, record) in (0u32..).zip(pool.records) {
        // What many have is found by its contacts already.
        if record.names.is_empty() && record.mailboxes.is_empty() {
            continue;
        }
        finders.extend(finders_of(record).into_iter().map(|finder| (finder, at)));
    }
    finders.sort_unstable();
    finders.dedup();
    for alike in finders.chunk_by(|one, other| one.0 == other.0) {
        if (2..=MOST_ALIKE).contains(&alike.len()) {
            let applications: Vec<u32> = alike.iter().map(|(_, at)| *at).collect();
            every(&applications, &mut pairs);
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs.into_iter().filter_map(|(a, b)| hint(pool, a, b)).collect()
}

fn every(applications: &[u32], pairs: &mut Vec<(u32, u32)>) {
    for (position, &a) in applications.iter().enumerate() {
        pairs.extend(applications.iter().skip(position + 1).map(|&b| (a, b)));
    }
}

/// What applications of one person are found by: the letters of an address without digits, its domain with the first letters, whole names, and a
/// part of a name with a city.
fn finders_of(record: &Record) -> Vec<u64> {
    let mut finders = Vec::new();
    for mailbox in &record.mailboxes {
        let Some((local, domain)) = mailbox.split_once('@') else { continue };
        let letters: String = local.chars().filter(|letter| letter.is_alphabetic()).collect();
        finders.push(text::hash(&format!("local {letters}")));
        let start: String = local.chars().take(2).collect();
        finders.push(text::hash(&format!("domain {start} {domain}")));
        let end: String = local.chars().rev().take(3).collect();
        let top: String = domain.chars().take(3).collect();
        finders.push(text::hash(&format!("ends {start} {end} {top}")));
    }
    let mut words: Vec<String> = record
        .names
        .iter()
        .flat_map(|name| name.split(|letter: char| !letter.is_alphanumeric()))
        .filter(|word| word.chars().count() > 1)
        .map(str::to_lowercase)
        .collect();
    words.sort_unstable();
    words.dedup();
    if words.len() >= 2 {
        let starts: Vec<String> = words.iter().map(|word| word.chars().take(2).collect()).collect();
        finders.push(text::hash(&format!("name {}", starts.join(" "))));
        finders.push(text::hash(&format!("whole {}", words.join(" "))));
    }
    for city in &record.cities {
        let place: String = city.chars().take(3).collect();
        finders.extend(words.iter().map(|word| text::hash(&format!("city {word} {place}"))));
    }
    finders
}

/// How two values compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    Different,
    /// One of the two is not stated.
    Unknown,
    /// A slip apart.
    Near,
    Same,
}

fn hint(pool: &Pool<'_>, a: u32, b: u32) -> Option<Hint> {
    let (one, other) = (pool.record(a)?, pool.record(b)?);
    let (name, theirs) = (pool.names(a)?, pool.names(b)?);
    let relation = name.relation(theirs);
    let nameless = one.names.is_empty() || other.names.is_empty();
    let contacts: Vec<&'static str> = CONTACTS
        .iter()
        .filter(|(kind, _)| one.of(*kind).any(|hash| other.has(*kind, hash)))
        .map(|(_, name)| *name)
        .collect();
    let email = closest(&one.mailboxes, &other.mailboxes);
    let city = closest(&one.cities, &other.cities);
    let same_name = relation == Relation::Same;
    if !(same_name || nameless) {
        return None;
    }
    let whole = same_name && name.is_complete() && theirs.is_complete();
    let by_contact = !contacts.is_empty() && (same_name || email == Match::Same);
    let by_address = email == Match::Near;
    let by_city = same_name
        && match city {
            Match::Same => whole || email == Match::Unknown,
            Match::Near => email == Match::Unknown,
            Match::Unknown => whole && email == Match::Unknown && is_rare(pool, one),
            Match::Different => false,
        };
    if !(by_contact || by_address || by_city) {
        return None;
    }
    let mut on = if same_name { vec!["name"] } else { Vec::new() };
    on.extend(contacts);
    if by_address {
        on.push("email");
    }
    if city >= Match::Near {
        on.push("city");
    }
    on.dedup();
    Some(Hint { a, b, on })
}

/// Whether few in the batch bear a name, as it is written.
fn is_rare(pool: &Pool<'_>, record: &Record) -> bool {
    let same = |other: &&Record| record.names.iter().any(|name| other.names.contains(name));
    pool.records.len() < 20_000
        && pool.records.iter().filter(same).take(MOST_OF_A_NAME + 1).count() <= MOST_OF_A_NAME
}

fn closest(ones: &[Box<str>], others: &[Box<str>]) -> Match {
    let mut best = if ones.is_empty() || others.is_empty() { Match::Unknown } else { Match::Different };
    for one in ones {
        for other in others {
            if one == other {
                return Match::Same;
            }
            if near(one, other) {
                best = Match::Near;
            }
        }
    }
    best
}

/// Whether two texts are a slip of the fingers apart: one edit under six letters, two under ten, three from there on.
fn near(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) =
        (one.chars().take(64).collect(), other.chars().take(64).collect());
    let most = match one.len().min(other.len()) {
        0..=2 => return false,
        3..=5 => 1,
        6..=9 => 2,
        _ => 3,
    };
    if one.len().abs_diff(other.len()) > most {
        return false;
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (position, letter) in one.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        let mut left = position + 1;
        next.push(left);
        for ((above_left, above), same) in row.iter().zip(row.iter().skip(1)).zip(&other) {
            left = (above_left + usize::from(letter != same)).min(above + 1).min(left + 1);
            next.push(left);
        }
        row = next;
    }
    row.last().is_some_and(|edits| *edits <= most)
}
