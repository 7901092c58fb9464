//! Makes a pack of universities from the reviewed list.

use super::{MAGIC, MOST_SCHOOLS, UNNUMBERED, number_of};
use std::collections::{BTreeMap, BTreeSet};

/// The bytes of the pack that a list gives; the same list always gives the same bytes.
///
/// # Errors
/// The line of the list that cannot be read, and why.
pub fn build(list: &str) -> Result<Vec<u8>, String> {
    let mut date = "";
    let mut source = String::new();
    let mut is_of_source = false;
    let mut part = "";
    let mut countries: Vec<u16> = Vec::new();
    let mut names: BTreeMap<u32, Option<u16>> = BTreeMap::new();
    let mut numbers: BTreeMap<&str, u16> = BTreeMap::new();
    let mut related: BTreeSet<u32> = BTreeSet::new();
    for (row, line) in list.lines().enumerate() {
        let wrong = |why: &str| format!("line {}: {why}", row + 1);
        if let Some(said) = line.strip_prefix('#') {
            let said = said.trim();
            if let Some(day) = said.strip_prefix("Date: ") {
                (date, is_of_source) = (day, false);
            } else if let Some((_, first)) =
                said.split_once(": ").filter(|(word, _)| word.starts_with("Source"))
            {
                (source, is_of_source) = (first.to_owned(), true);
            } else if is_of_source {
                source.extend([" ", said]);
            }
        } else if let Some(heading) = line.strip_prefix('[') {
            part = heading.strip_suffix(']').ok_or_else(|| wrong("a heading ends with ]"))?;
        } else if line.is_empty() {
            continue;
        } else if part == "related" {
            let (one, other) = line.split_once(' ').ok_or_else(|| wrong("two numbers are needed"))?;
            let number = |id: &str| numbers.get(id).copied().ok_or_else(|| wrong("names no school above"));
            let (one, other) = (number(one)?, number(other)?);
            related.insert(u32::from(one.min(other)) | u32::from(one.max(other)) << 16);
        } else {
            let (said, id) = line.rsplit_once(" = ").ok_or_else(|| wrong("names = number is needed"))?;
            let school = u16::try_from(countries.len())
                .ok()
                .filter(|school| usize::from(*school) < MOST_SCHOOLS)
                .ok_or_else(|| wrong("too many schools"))?;
            let mut letters = part.bytes();
            let (Some(first @ b'A'..=b'Z'), Some(second @ b'A'..=b'Z'), None) =
                (letters.next(), letters.next(), letters.next())
            else {
                return Err(wrong("a country of two letters stands above its schools"));
            };
            let country = u16::from(first & 31) << 5 | u16::from(second & 31);
            countries.push(country | if id == "-" { UNNUMBERED } else { 0 });
            if id != "-" {
                numbers.insert(id, school);
            }
            for name in said.split(" | ") {
                let Some(number) = number_of(name) else { continue };
                let of_another = |known: &mut Option<u16>| {
                    if *known != Some(school) {
                        *known = None;
                    }
                };
                names.entry(number).and_modify(of_another).or_insert(Some(school));
            }
        }
    }
    let names: Vec<(u32, u16)> =
        names.into_iter().filter_map(|(number, school)| Some((number, school?))).collect();
    let mut bytes = MAGIC.to_vec();
    bytes.extend(format!("{date:<10.10}").into_bytes());
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes();
    bytes.extend(count(source.len()));
    bytes.extend(source.bytes());
    bytes.extend(count(countries.len()));
    bytes.extend(countries.iter().flat_map(|country| country.to_le_bytes()));
    bytes.extend(count(names.len()));
    bytes.extend(names.iter().flat_map(|(number, _)| number.to_le_bytes()));
    bytes.extend(count(names.len()));
    bytes.extend(names.iter().flat_map(|(_, school)| school.to_le_bytes()));
    bytes.extend(count(related.len()));
    bytes.extend(related.iter().flat_map(|pair| pair.to_le_bytes()));
    Ok(bytes)
}
