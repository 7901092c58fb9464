//! Invented people of a naming system: a usual spelling, other spellings of the same person, and somebody else.

use super::Random;
use super::parts::PARTS;
use crate::name_comparison::banks::BANKS;
use corroborate::data::names::{fold, is_name_part, is_suffix};
use corroborate::facts::name::{NameComparison, compare, parse, split_identifier};

/// A person by the ways in which the name is written.
#[derive(Debug, Clone)]
pub struct Person {
    /// The whole name as the person usually writes it.
    pub full: String,
    /// Other spellings of the same person: short forms, other scripts, other orders.
    pub variants: Vec<String>,
    /// A given name and a family name, or what stands for one.
    pub given: String,
    /// See `given`.
    pub family: String,
    /// Further names of the system, not the person's.
    pub other_given: String,
    /// See `other_given`.
    pub other_family: String,
    /// A spouse who shares no part of the name.
    pub spouse_apart: String,
    /// The parts of the name as an address has them, apart by stops.
    pub local: String,
    /// Somebody else's whole name, in the same system.
    pub stranger: String,
    /// The parts of that name as an address has them.
    pub stranger_local: String,
    /// Whether spouses share a family name by custom.
    pub spouses_share: bool,
}

/// Systems in which the family name stands first.
const FAMILY_FIRST: &[&str] =
    &["Hungarian", "Chinese Pinyin", "Taiwanese Wade-Giles", "Cantonese", "Korean", "Vietnamese"];

/// Systems in which spouses keep their names by custom or have none to share.
const KEEP: &[&str] = &[
    "Arabic",
    "Cantonese",
    "Chinese Pinyin",
    "Ethiopian and Eritrean",
    "Icelandic",
    "Indonesian and Malay",
    "Korean",
    "Persian",
    "Spanish",
    "Taiwanese Wade-Giles",
    "Vietnamese",
];

/// A word with a capital letter.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A name as an address has it: folded, its words apart by stops, a hyphenated given name as one where that is usual.
pub fn local_of(name: &str) -> String {
    let letters = |word: &str| -> Option<String> {
        let plain: String = word.chars().filter(|letter| letter.is_alphabetic()).collect();
        fold(&plain.to_lowercase()).filter(|word| !word.is_empty())
    };
    let mut words = Vec::new();
    for word in name.split([' ', ',']).filter(|word| !word.ends_with('.')) {
        match letters(word) {
            Some(whole) if word.contains('-') && !is_name_part(&whole) => {
                words.extend(word.split('-').filter_map(letters));
            }
            whole => words.extend(whole),
        }
    }
    words.join(".")
}

/// Every naming system that both tables have.
pub fn systems() -> Vec<&'static str> {
    PARTS.iter().map(|(system, _, _)| *system).collect()
}

fn bank(system: &str) -> Vec<Vec<&'static str>> {
    let (_, bank) = BANKS.iter().find(|(name, _)| *name == system).expect("a bank of every system");
    bank.lines()
        .map(|line| line.split('|').map(str::trim).filter(|name| !name.is_empty()).collect::<Vec<_>>())
        .filter(|names| !names.is_empty())
        .collect()
}

/// The person of a system that a sequence draws.
pub fn person(system: &'static str, random: &mut Random) -> Person {
    let (_, given_names, family_names) =
        PARTS.iter().find(|(name, _, _)| *name == system).expect("parts of every system");
    let given_names: Vec<&str> = given_names.split(' ').collect();
    let family_names: Vec<&str> = family_names.split(' ').collect();
    let bank = bank(system);
    let from_bank = random.chance(50);
    let (mine, drawn) = (random.below(bank.len()), random.next());
    let (given, family) = (
        capital(given_names[drawn as usize % given_names.len()]),
        capital(family_names[(drawn >> 20) as usize % family_names.len()]),
    );
    let (full, variants, given, family) = if from_bank {
        let spelled = &bank[mine];
        let words: Vec<&str> = spelled[0]
            .split(' ')
            .filter(|word| !word.ends_with('.') && !is_suffix(&word.to_lowercase()))
            .collect();
        let (first, last) = (words[0].to_owned(), words[words.len() - 1].to_owned());
        let (given, family) = if FAMILY_FIRST.contains(&system) { (last, first) } else { (first, last) };
        let others = spelled[1..].iter().map(|name| (*name).to_owned()).collect();
        (spelled[0].to_owned(), others, given, family)
    } else {
        let (first, second) =
            if FAMILY_FIRST.contains(&system) { (&family, &given) } else { (&given, &family) };
        let variants = vec![
            format!("{second} {first}"),
            format!("{family}, {given}"),
            format!("{}. {family}", given.chars().next().unwrap_or('A')),
        ];
        // Vietnamese names are written with a middle name.
        let full = if system == "Vietnamese" {
            let middle = given_names[(drawn >> 40) as usize % given_names.len()];
            format!("{first} {} {second}", capital(middle))
        } else {
            format!("{first} {second}")
        };
        (full, variants, given, family)
    };
    // Names of other people of the system that share nothing with the person's.
    let own = parse(&full);
    let apart = |name: &str| compare(&own, &parse(name)) == NameComparison::Different;
    let turn = random.below(bank.len());
    let stranger = (0..bank.len())
        .map(|step| bank[(turn + step) % bank.len()][0])
        .find(|name| apart(name))
        .unwrap_or_else(|| panic!("{system}: nobody differs from {full}"));
    let at = random.below(given_names.len());
    let further = |names: &[&str], own: &str| {
        (0..names.len())
            .map(|step| capital(names[(at + step) % names.len()]))
            .find(|name| {
                !name.eq_ignore_ascii_case(own) && !full.to_lowercase().contains(&name.to_lowercase())
            })
            .expect("another name")
    };
    let (other_given, other_family) = (further(&given_names, &given), further(&family_names, &family));
    let spouse_apart = (0..given_names.len() * family_names.len())
        .map(|step| {
            let given = given_names[(at + step) % given_names.len()];
            let family = family_names[(at + step / given_names.len()) % family_names.len()];
            format!("{} {}", capital(given), capital(family))
        })
        .find(|name| {
            apart(name)
                && split_identifier(&local_of(name)).is_some()
                && variants.iter().all(|other| {
                    !matches!(
                        compare(&parse(other), &parse(name)),
                        NameComparison::Same | NameComparison::Compatible
                    )
                })
        })
        .unwrap_or_else(|| panic!("{system}: everybody is like {full}"));
    Person {
        spouse_apart,
        local: local_of(&full),
        stranger: stranger.to_owned(),
        stranger_local: local_of(stranger),
        spouses_share: !KEEP.contains(&system),
        full,
        variants,
        given,
        family,
        other_given,
        other_family,
    }
}
