//! Applications that may be one person's: a hint for putting them together, never a finding.
//!
//! Every agreement is worth what it says: a word of a name or a city that one in 64 of the batch has is worth six bits, a contact twenty. Two
//! applications are a hint when what they agree on, less a fixed price for what they do not, is worth as many bits as it takes to single out one
//! application of the batch: then what is agreed on by chance would meet about one other. Source: Fellegi and Sunter, A theory for record linkage,
//! 1969, without training: nothing is learnt but how often a value stands in the batch. The table of worths is the constants below.

use super::person::Relation;
use super::pool::Pool;
use super::record::{KeyKind, Record};
use super::text::{hash, mix};
use crate::data::names::fold;
use crate::model::edits::{LONGEST, edits_within};

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
const CONTACTS: &[(KeyKind, &str)] = &[
    (KeyKind::Email, "email"),
    (KeyKind::Phone, "phone"),
    (KeyKind::Profile, "profile"),
    (KeyKind::Home, "address"),
];

/// Parts of a bit in which everything is counted, so that every host counts alike.
const BIT: i32 = 16;
/// A contact in common.
const CONTACT: i32 = 20 * BIT;
/// Two mailboxes a slip apart.
const NEAR_MAILBOX: i32 = 10 * BIT;
/// The price of every slip in a word of a name or a city.
const SLIP: i32 = BIT;
/// The price of two cities or two mailboxes that differ: people move, and have several.
const APART: i32 = 3 * BIT;
/// What a smaller batch counts as, so that in a handful of applications a first name is not telling.
const LEAST_POOL: u32 = 1_000;
/// Applications that are compared with each other because they share one thing to find them by. A thing that more of them share is worth too
/// little to be found by.
const MOST_ALIKE: usize = 20;
/// Applications whose pairs are collected at a time: what bounds the memory.
const STEP: u32 = 8_192;
/// Words of one application's names that are compared.
const MOST_WORDS: usize = 8;

/// Every pair that may be one person's, in order.
pub fn hints(pool: &Pool<'_>) -> Vec<Hint> {
    let people = People::of(pool);
    let alike = people.similarly_named(pool);
    let count = u32::try_from(pool.records.len()).unwrap_or(u32::MAX);
    let mut found = Vec::new();
    let mut pairs: Vec<u64> = Vec::new();
    for from in (0..count).step_by(STEP as usize) {
        let to = from.saturating_add(STEP);
        pairs.clear();
        for group in alike.chunk_by(|one, other| one >> 32 == other >> 32) {
            let first = group.partition_point(|entry| (*entry as u32) < from);
            for (position, one) in group.iter().enumerate().skip(first) {
                let a = *one as u32;
                if a >= to {
                    break;
                }
                let upper = u64::from(a) << 32;
                pairs.extend(group.iter().skip(position + 1).map(|other| upper | (*other & 0xffff_ffff)));
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        found.extend(pairs.iter().filter_map(|pair| people.hint(pool, (pair >> 32) as u32, *pair as u32)));
    }
    found
}

/// What a value is worth that so many of the batch have: the binary logarithm of pool by count, between powers of two along a straight line.
fn match_weight(pool: u32, count: u32) -> i32 {
    let logarithm = |number: u32| {
        let whole = number.max(1).ilog2();
        let rest = ((u64::from(number.max(1)) << 4) >> whole) as i32 - BIT;
        whole as i32 * BIT + rest
    };
    logarithm(pool.max(LEAST_POOL)) - logarithm(count)
}

/// A word of a name or a city.
#[derive(Debug, Clone)]
struct Part {
    letters: Box<[char]>,
    hash: u64,
    /// Which letters it has, as bits: texts that are few edits apart differ in few.
    has: u64,
    worth: i32,
}

impl Part {
    fn new(text: &str) -> Self {
        let letters: Box<[char]> = text.chars().take(LONGEST).collect();
        let has = letters.iter().fold(0, |has, letter| has | 1 << (u32::from(*letter) % 64));
        Self { hash: hash(text), letters, has, worth: 0 }
    }

    /// Its first and its last letters: a slip mostly leaves one of them as it is.
    fn ends(&self) -> [u64; 2] {
        let of = |letters: &mut dyn Iterator<Item = &char>| {
            letters.fold(1, |hash: u64, letter| mix(hash.rotate_left(21) ^ u64::from(*letter)))
        };
        [of(&mut self.letters.iter().take(3)), of(&mut self.letters.iter().rev().take(3)).rotate_left(1)]
    }

    /// How many slips apart two texts are, where that is at most one in so many letters of the shorter one: a letter that is missing, added or
    /// another, or two that changed places.
    fn slips(&self, other: &Part, one_in: usize) -> Option<i32> {
        if self.hash == other.hash {
            return Some(0);
        }
        let shorter = self.letters.len().min(other.letters.len());
        if shorter < 3 {
            return None;
        }
        let most = (shorter / one_in).max(1);
        if self.letters.len().abs_diff(other.letters.len()) > most
            || (self.has ^ other.has).count_ones() as usize > 2 * most
        {
            return None;
        }
        edits_within(&self.letters, &other.letters, most).map(|slips| slips as i32)
    }
}

/// What is compared of one application.
#[derive(Debug, Default)]
struct Person {
    words: Vec<Part>,
    initials: Vec<char>,
    cities: Vec<Part>,
    mailboxes: Vec<Part>,
}

/// What is compared of a batch.
struct People {
    all: Vec<Person>,
    /// What singles out one of the batch.
    needed: i32,
}

impl Person {
    fn of(record: &Record) -> Self {
        let mut person = Self::default();
        for name in &record.names {
            for word in name.split(|letter: char| !letter.is_alphanumeric() && letter != '\'') {
                let lower = word.to_lowercase();
                let word = fold(&lower).unwrap_or(lower);
                let mut letters = word.chars();
                match (letters.next(), letters.next()) {
                    (Some(initial), None) => person.initials.push(initial),
                    (Some(_), Some(_)) if person.words.len() < MOST_WORDS => {
                        let part = Part::new(&word);
                        if person.words.iter().all(|known| known.hash != part.hash) {
                            person.words.push(part);
                        }
                    }
                    _ => {}
                }
            }
        }
        person.cities = record.cities.iter().map(|city| Part::new(city)).collect();
        person.mailboxes = record.mailboxes.iter().map(|mailbox| Part::new(mailbox)).collect();
        person
    }
}

/// How the names of two applications meet.
struct Named {
    /// What the words in common are worth.
    worth: i32,
    /// Words in common.
    met: usize,
    /// Words and initials on both sides that meet nothing.
    apart: usize,
}

impl People {
    fn of(pool: &Pool<'_>) -> Self {
        let mut all: Vec<Person> = pool.records.iter().map(Person::of).collect();
        let size = u32::try_from(all.len()).unwrap_or(u32::MAX);
        let lists: [fn(&mut Person) -> &mut Vec<Part>; 2] =
            [|person| &mut person.words, |person| &mut person.cities];
        for list in lists {
            let mut hashes: Vec<u64> =
                all.iter_mut().flat_map(|person| list(person).iter().map(|part| part.hash)).collect();
            hashes.sort_unstable();
            for part in all.iter_mut().flat_map(list) {
                let from = hashes.partition_point(|known| *known < part.hash);
                let to = hashes.partition_point(|known| *known <= part.hash);
                part.worth = match_weight(size, u32::try_from(to - from).unwrap_or(u32::MAX));
            }
        }
        Self { all, needed: match_weight(size, 1).min(CONTACT) }
    }

    fn person(&self, at: u32) -> Option<&Person> {
        self.all.get(usize::try_from(at).ok()?)
    }

    /// What applications of one person are found by, in the upper half, with the application in the lower; sorted, groups of two and more.
    fn similarly_named(&self, pool: &Pool<'_>) -> Vec<u64> {
        let mut finders: Vec<u64> = Vec::new();
        for ((at, person), record) in (0u64..).zip(&self.all).zip(pool.records) {
            let mut add = |kind: u64, one: u64, other: u64| {
                let hash = mix(mix(one.wrapping_add(kind)) ^ other.rotate_left(23));
                finders.push(((hash >> 32) << 32) | at);
            };
            for (kind, _) in CONTACTS {
                record.of(*kind).for_each(|hash| add(1, hash, 0));
            }
            for (position, one) in person.words.iter().enumerate() {
                for own in one.ends() {
                    for other in person.words.iter().skip(position + 1) {
                        // Whichever word is written first.
                        other.ends().iter().for_each(|end| add(2, own.min(*end), own.max(*end)));
                    }
                    for city in &person.cities {
                        city.ends().iter().for_each(|end| add(3, own, *end));
                    }
                }
            }
            for mailbox in &record.mailboxes {
                let Some((local, domain)) = mailbox.split_once('@') else { continue };
                let starts = |text: &str, most: usize| hash(&text.chars().take(most).collect::<String>());
                let letters: String = local.chars().filter(|letter| letter.is_alphabetic()).collect();
                add(4, hash(&letters), 0);
                add(5, starts(local, 2), starts(domain, 4));
                add(6, starts(mailbox, 6), 0);
            }
        }
        finders.sort_unstable();
        finders.dedup();
        let mut kept = Vec::new();
        for group in finders.chunk_by(|one, other| one >> 32 == other >> 32) {
            if (2..=MOST_ALIKE).contains(&group.len()) {
                kept.extend_from_slice(group);
            }
        }
        kept
    }

    fn hint(&self, pool: &Pool<'_>, a: u32, b: u32) -> Option<Hint> {
        let (one, other) = (self.person(a)?, self.person(b)?);
        let (record, theirs) = (pool.record(a)?, pool.record(b)?);
        let contacts: Vec<&'static str> = CONTACTS
            .iter()
            .filter(|(kind, _)| record.of(*kind).any(|hash| theirs.has(*kind, hash)))
            .map(|(_, name)| *name)
            .collect();
        let same_mailbox = contacts.contains(&"email");
        let city = closest(&one.cities, &other.cities, 3);
        let mut bits = CONTACT * i32::from(!contacts.is_empty());
        bits += match city {
            None => 0,
            Some(i32::MAX) => -APART,
            Some(slips) => {
                let in_common =
                    |city: &&Part| other.cities.iter().any(|theirs| theirs.slips(city, 3).is_some());
                let rarest = one.cities.iter().filter(in_common).map(|city| city.worth).max();
                (rarest.unwrap_or(0) - slips * SLIP).max(0)
            }
        };
        // With one mailbox, or two a slip apart, a word of a name may differ in every second letter.
        let mut named = names(one, other, 2);
        if bits + named.worth + NEAR_MAILBOX < self.needed {
            return None;
        }
        let mut near_mailbox = false;
        if !same_mailbox && !one.mailboxes.is_empty() && !other.mailboxes.is_empty() {
            near_mailbox = closest(&one.mailboxes, &other.mailboxes, 4).is_some_and(|slips| slips < i32::MAX);
            bits += if near_mailbox { NEAR_MAILBOX } else { -APART };
        }
        if !same_mailbox && !near_mailbox {
            named = names(one, other, 3);
        }
        if bits + named.worth < self.needed {
            return None;
        }
        let nameless = one.words.is_empty() || other.words.is_empty();
        // Families and flatmates share all but the mailbox; without a name nothing else tells them apart.
        if nameless && !same_mailbox && !near_mailbox {
            return None;
        }
        let same_name =
            !nameless && (named.met > 0 && named.apart == 0 || pool.relation(a, b) == Relation::Same);
        if !(nameless || same_name) {
            return None;
        }
        let mut on = if same_name { vec!["name"] } else { Vec::new() };
        on.extend(contacts);
        if near_mailbox {
            on.push("email");
        }
        if city.is_some_and(|slips| slips < i32::MAX) {
            on.push("city");
        }
        Some(Hint { a, b, on })
    }
}

/// The least slips between two lists; `i32::MAX` where all differ, `None` where one is empty.
fn closest(ones: &[Part], others: &[Part], one_in: usize) -> Option<i32> {
    let all = ones.iter().flat_map(|one| others.iter().map(move |other| one.slips(other, one_in)));
    all.map(|slips| slips.unwrap_or(i32::MAX)).min()
}

/// Compares names word by word, the closest words first; an initial meets a word that begins with it.
fn names(one: &Person, other: &Person, one_in: usize) -> Named {
    let mut close: Vec<(i32, usize, usize)> = Vec::new();
    for (at, word) in one.words.iter().enumerate() {
        for (there, theirs) in other.words.iter().enumerate() {
            close.extend(word.slips(theirs, one_in).map(|slips| (slips, at, there)));
        }
    }
    close.sort_unstable();
    let (mut own, mut their) = (vec![false; one.words.len()], vec![false; other.words.len()]);
    let mut named = Named { worth: 0, met: 0, apart: 0 };
    for (slips, at, there) in close {
        let (Some(mine), Some(yours)) = (own.get_mut(at), their.get_mut(there)) else { continue };
        if *mine || *yours {
            continue;
        }
        (*mine, *yours) = (true, true);
        named.met += 1;
        if let (Some(word), Some(theirs)) = (one.words.get(at), other.words.get(there)) {
            named.worth += (word.worth.min(theirs.worth) - slips * SLIP).max(0);
        }
    }
    let left = |(person, met): (&Person, &[bool]), other: &Person| {
        let begins = |word: &Part, initials: &[char]| {
            word.letters.first().is_some_and(|first| initials.contains(first))
        };
        let words = person.words.iter().zip(met);
        let initials = person.initials.iter().filter(|initial| {
            !other.initials.contains(initial)
                && !other.words.iter().any(|word| word.letters.first() == Some(initial))
        });
        words.filter(|(word, met)| !**met && !begins(word, &other.initials)).count() + initials.count()
    };
    named.apart = left((one, &own), other).min(left((other, &their), one));
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted() {
        for (one, other, expected) in [
            ("maren", "maren", Some(0)),
            ("maren", "mraen", Some(1)),
            ("maren", "marn", Some(1)),
            ("robinson", "robrison", Some(2)),
            ("salford", "sarofd", None),
            ("li", "lu", None),
            ("maren", "priya", None),
        ] {
            assert_eq!(Part::new(one).slips(&Part::new(other), 3), expected, "{one} / {other}");
            assert_eq!(Part::new(other).slips(&Part::new(one), 3), expected, "{other} / {one}");
        }
        assert_eq!(Part::new("salford").slips(&Part::new("sarofd"), 2), Some(3));
    }

    #[test]
    fn rare_values_are_worth_more() {
        assert_eq!(match_weight(1_024, 1), 10 * BIT);
        assert_eq!(match_weight(1_024, 1_024), 0);
        assert_eq!(match_weight(1_024, 64), 4 * BIT);
        assert!(
            match_weight(100_000, 1) > match_weight(10_000, 1)
                && match_weight(7, 1) == match_weight(LEAST_POOL, 1)
        );
    }
}
