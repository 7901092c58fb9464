//! Universities and colleges of the world by every name that a registry knows them under: whether two names certainly mean one school, or two.
//!
//! A pack is made of `data/universities.txt` by `corroborate pack universities`. It holds, sorted, a number of 32 bits for each name and beside it
//! which school bears the name; for each school its country; and the pairs of which one is a part, the parent or the successor of the other.
//! A name that two schools bear is not in it. Of names that are not in it, one in a hundred thousand is taken for one that is.

#[cfg(feature = "cli")]
pub mod build;

use super::organisations::{LINKING, key};

/// The id under which an assessment names a pack.
pub const ID: &str = "universities-world";

/// The pack that the program brings along. In the browser the same file is loaded when it is first needed.
#[cfg(not(target_family = "wasm"))]
pub static DEFAULT: &[u8] = include_bytes!("default.pack");

/// The first bytes of every pack: its kind and the version of its layout.
pub const MAGIC: &[u8; 8] = b"CORRUNI1";
/// Most schools that a pack can hold.
const MOST_SCHOOLS: usize = 1 << 15;
/// Most names, and most pairs.
const MOST_ENTRIES: usize = 1 << 18;
/// Marks a school that only a list without numbers names: it may be another one's in its country under another name.
const UNNUMBERED: u16 = 1 << 15;
/// Longest word on where the names come from, in bytes.
const LONGEST_SOURCE: usize = 2_000;
/// Most parts of a name that are looked up.
const MOST_PARTS: usize = 6;
/// Longest name that is looked up, in bytes.
const LONGEST: usize = 300;

/// Universities, read in place.
#[derive(Debug, Clone, Copy)]
pub struct Universities<'p> {
    date: &'p str,
    source: &'p str,
    /// A country for each school: its code's letters as a number, and whether it has a number in the registry.
    countries: &'p [u8],
    /// The numbers of names, sorted, four bytes each.
    names: &'p [u8],
    /// The school of each name, two bytes each.
    schools: &'p [u8],
    /// Pairs of schools that belong together, sorted, four bytes each.
    related: &'p [u8],
}

/// The schools that a name may mean: none where it is unknown, several where its parts name several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known(Vec<School>);

/// A school of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
struct School {
    number: u16,
    /// Its country, marked where it has no number in the registry.
    country: u16,
    /// Those of which it is a part, the parent or the successor, or that are so of it.
    related: Vec<u16>,
}

impl School {
    /// Whether two certainly are two: neither belongs to the other, and both have numbers of their own or stand in different countries.
    fn is_other(&self, other: &School) -> bool {
        let numbered = (self.country | other.country) & UNNUMBERED == 0;
        !self.related.contains(&other.number)
            && (numbered || self.country & !UNNUMBERED != other.country & !UNNUMBERED)
    }
}

impl Known {
    /// Whether the table has the name.
    pub fn is_known(&self) -> bool {
        !self.0.is_empty()
    }

    /// Whether two names mean one school: `None` where one is unknown or the two belong together.
    pub fn same(&self, other: &Known) -> Option<bool> {
        if !self.is_known() || !other.is_known() {
            return None;
        }
        let shared = |school: &School| other.0.iter().any(|written| written.number == school.number);
        if self.0.iter().any(shared) {
            return Some(true);
        }
        let others = |school: &School| other.0.iter().all(|written| school.is_other(written));
        self.0.iter().all(others).then_some(false)
    }
}

impl<'p> Universities<'p> {
    /// Reads a pack: checks its shape once and keeps slices of it.
    ///
    /// # Errors
    /// What is wrong with the bytes, in words.
    pub fn read(bytes: &'p [u8]) -> Result<Self, String> {
        let wrong = || "not a pack of universities of this version".to_owned();
        let rest = bytes.strip_prefix(MAGIC).ok_or_else(wrong)?;
        let (date, rest) = rest.split_at_checked(10).ok_or_else(wrong)?;
        let date = core::str::from_utf8(date).map_err(|_| wrong())?;
        let (source, rest) = table(rest, 1, LONGEST_SOURCE).ok_or_else(wrong)?;
        let source = core::str::from_utf8(source).map_err(|_| wrong())?;
        let (countries, rest) = table(rest, 2, MOST_SCHOOLS).ok_or_else(wrong)?;
        let (names, rest) = table(rest, 4, MOST_ENTRIES).ok_or_else(wrong)?;
        let (schools, rest) = table(rest, 2, MOST_ENTRIES).ok_or_else(wrong)?;
        let (related, rest) = table(rest, 4, MOST_ENTRIES).ok_or_else(wrong)?;
        let count = countries.len() / 2;
        let numbers =
            |bytes: &'p [u8]| bytes.chunks_exact(2).map(|two| two.try_into().map_or(0, u16::from_le_bytes));
        let is_there = |school: u16| usize::from(school) < count;
        let sorted = |bytes: &[u8]| {
            let entry = |four: &[u8]| four.try_into().map_or(0, u32::from_le_bytes);
            bytes.chunks_exact(4).map(entry).is_sorted()
        };
        let holds = rest.is_empty()
            && names.len() / 4 == schools.len() / 2
            && numbers(schools).chain(numbers(related)).all(is_there)
            && sorted(names)
            && sorted(related);
        if holds { Ok(Self { date, source, countries, names, schools, related }) } else { Err(wrong()) }
    }

    /// The day of its data, as far as it is known.
    pub fn date(&self) -> String {
        self.date.trim_end().to_owned()
    }

    /// Where its names come from, in the words of the list that it was made of.
    pub fn source(&self) -> &'p str {
        self.source
    }

    /// How many schools it has.
    pub fn len(&self) -> usize {
        self.countries.len() / 2
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.countries.is_empty()
    }

    /// The school that a name means as a whole; else those that its parts name, as commas, dashes and brackets part it.
    pub fn find(&self, name: &str) -> Known {
        if name.len() > LONGEST {
            return Known::default();
        }
        if let Some(school) = self.school(name) {
            return Known(vec![self.of(school)]);
        }
        let parts = name.split([',', '(', ')', '–', '—', '|', '/', ';', '，', '（', '）', '·']);
        let parts = parts.flat_map(|part| part.split(" - ")).map(str::trim).filter(|part| !part.is_empty());
        let mut known: Vec<u16> = parts.take(MOST_PARTS).filter_map(|part| self.school(part)).collect();
        known.sort_unstable();
        known.dedup();
        Known(known.into_iter().map(|school| self.of(school)).collect())
    }

    fn school(&self, name: &str) -> Option<u16> {
        let number = number_of(name)?;
        let count = self.names.len() / 4;
        let at = |row: usize| entry::<4>(self.names, row).map(u32::from_le_bytes);
        let (mut low, mut high) = (0, count);
        while low < high {
            let middle = low.midpoint(high);
            if at(middle)? < number {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        (at(low) == Some(number)).then(|| entry::<2>(self.schools, low).map(u16::from_le_bytes)).flatten()
    }

    /// What the table holds of a school by its row.
    fn of(&self, number: u16) -> School {
        let country = entry::<2>(self.countries, usize::from(number)).map_or(UNNUMBERED, u16::from_le_bytes);
        let pairs = self.related.chunks_exact(4).filter_map(|four| four.split_first_chunk::<2>());
        let pairs = pairs.filter_map(|(one, other)| {
            Some((u16::from_le_bytes(*one), u16::from_le_bytes(*other.first_chunk()?)))
        });
        let related = pairs.filter_map(|(one, other)| {
            (one == number).then_some(other).or_else(|| (other == number).then_some(one))
        });
        School { number, country, related: related.collect() }
    }
}

/// A table of entries of one width behind their count.
fn table(bytes: &[u8], width: usize, most: usize) -> Option<(&[u8], &[u8])> {
    let (count, rest) = bytes.split_first_chunk::<4>()?;
    let count = usize::try_from(u32::from_le_bytes(*count)).ok().filter(|count| *count <= most)?;
    rest.split_at_checked(count.checked_mul(width)?)
}

fn entry<const WIDTH: usize>(table: &[u8], row: usize) -> Option<[u8; WIDTH]> {
    table.get(row * WIDTH..)?.first_chunk().copied()
}

/// The number of a name: of its words folded, those that only link others left out. Names of one short word have none.
fn number_of(name: &str) -> Option<u32> {
    let folded = key(name);
    let mut number = 0x811c_9dc5_u32;
    let mut letters = 0_usize;
    for word in folded.split(' ').filter(|word| !LINKING.contains(word)) {
        for byte in word.bytes().chain([b' ']) {
            number = (number ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        letters += word.len();
    }
    (letters > 5).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, other: &str) -> Option<bool> {
        let pack = Universities::read(DEFAULT).unwrap();
        pack.find(one).same(&pack.find(other))
    }

    #[test]
    fn names_of_one_school_meet_in_whatever_language() {
        for (one, other) in [
            ("Kyungpook National University", "경북대학교"),
            ("TU Dresden", "Technische Universität Dresden"),
            ("Universite de Nantes", "Nantes Université"),
            ("University of Lucknow, Lucknow", "university of lucknow"),
        ] {
            assert_eq!(same(one, other), Some(true), "{one} and {other}");
        }
    }

    #[test]
    fn two_schools_are_two() {
        for (one, other) in [
            ("경북대학교", "부산대학교"),
            ("Hochschule für Technik und Wirtschaft Dresden", "Technische Universität Dresden"),
            ("Szkoła Główna Handlowa w Warszawie", "Uniwersytet Ekonomiczny w Krakowie"),
        ] {
            assert_eq!(same(one, other), Some(false), "{one} and {other}");
        }
    }

    #[test]
    fn unknown_names_and_those_that_belong_together_are_left_open() {
        assert_eq!(same("Harrow University of the Hills", "부산대학교"), None);
        assert_eq!(same("", ""), None);
    }

    #[test]
    fn a_pack_says_its_day_and_source() {
        let pack = Universities::read(DEFAULT).unwrap();
        assert_eq!(pack.date(), "2026-06");
        assert!(
            pack.source().starts_with("Research Organization Registry (ror.org), CC0"),
            "{}",
            pack.source()
        );
    }

    #[test]
    fn damaged_packs_are_refused() {
        assert!(Universities::read(b"").is_err());
        for at in [0, 9, 20, 40, DEFAULT.len() - 1] {
            assert!(Universities::read(&DEFAULT[..at]).is_err(), "cut at {at}");
        }
        let mut longer = DEFAULT.to_vec();
        longer.push(0);
        assert!(Universities::read(&longer).is_err());
    }
}
