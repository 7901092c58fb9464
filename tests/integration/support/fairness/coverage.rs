//! How much of each naming system is read: in addresses, where every part has to be listed, and in letters.

use super::lives::held_out::HELD_OUT;
use corroborate::facts::name::NameReader;
use corroborate::facts::name::split_identifier;
use corroborate::facts::own_words::{self, Layout};
use corroborate::facts::words::words;

/// Shares of one naming system, in per cent of the pairs of its held-out names.
#[derive(Debug)]
pub struct Coverage {
    pub system: &'static str,
    pub addresses: u32,
    pub letters: u32,
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Measures every system.
pub fn run() -> Vec<Coverage> {
    HELD_OUT
        .iter()
        .map(|(system, given, family)| {
            let pairs: Vec<(&str, &str)> = given
                .split(' ')
                .flat_map(|given| family.split(' ').map(move |family| (given, family)))
                .collect();
            let share = |read: &dyn Fn(&str, &str) -> bool| {
                let count = pairs.iter().filter(|(given, family)| read(given, family)).count();
                (100 * count / pairs.len()) as u32
            };
            Coverage {
                system,
                addresses: share(&|given, family| split_identifier(&format!("{given}.{family}")).is_some()),
                letters: share(&|given, family| {
                    let letter = format!(
                        "Dear team,\n\nText.\n\nKind regards,\n{} {}",
                        capital(given),
                        capital(family)
                    );
                    !own_words::read(&NameReader::default(), &letter, Layout::Letter, &words(&letter))
                        .names
                        .is_empty()
                }),
            }
        })
        .collect()
}
