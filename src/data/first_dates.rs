//! When things beyond software were first public: certificates, medicines, products, programmes, degrees and schools.

use super::lists::List;
use super::organisations::key;
use crate::model::date::PartialDate;
use std::sync::OnceLock;

/// When the table was last checked.
pub const DATE: &str = "2026-11";

static TEXT: List = List::of(include_str!("../../data/first-dates.txt"));

/// What a dated thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatedKind {
    /// A certificate, with the date of its first examination.
    Certificate,
    /// A medicine or a vaccine.
    Medicine,
    /// A product.
    Product,
    /// A public programme, a law or an event.
    Programme,
    /// A degree, with the date of its first entry or earlier.
    Degree,
}

/// A thing that was first public on a known date.
#[derive(Debug)]
pub struct DatedThing {
    /// What it is.
    pub kind: DatedKind,
    /// Its usual name.
    pub name: &'static str,
    /// The earliest date that a source gives.
    pub first: PartialDate,
    /// Spellings in lower case, as whole words.
    pub spellings: Vec<&'static str>,
    /// Short forms that count in a certificate's own name alone.
    pub short: Vec<&'static str>,
    /// Who made it; empty where nobody had it earlier.
    pub maker: &'static str,
    /// Where the date is stated.
    pub source: &'static str,
}

/// Everything but schools.
pub fn dated_things() -> &'static [DatedThing] {
    static TABLE: OnceLock<Vec<DatedThing>> = OnceLock::new();
    const KINDS: &[(&str, DatedKind)] = &[
        ("certificate", DatedKind::Certificate),
        ("medicine", DatedKind::Medicine),
        ("product", DatedKind::Product),
        ("programme", DatedKind::Programme),
        ("degree", DatedKind::Degree),
    ];
    TABLE.get_or_init(|| {
        let lines = KINDS.iter().flat_map(|(part, kind)| TEXT.entries(part).map(move |line| (line, *kind)));
        lines.filter_map(|(line, kind)| thing(line, kind)).collect()
    })
}

fn thing(line: &'static str, kind: DatedKind) -> Option<DatedThing> {
    let mut columns = line.split(" | ");
    let (name, first, spellings) = (columns.next()?, columns.next()?, columns.next()?);
    let (short, maker, source) = (columns.next()?, columns.next()?, columns.next()?);
    Some(DatedThing {
        kind,
        name,
        first: PartialDate::parse(first)?,
        spellings: spellings.split(", ").collect(),
        short: if short == "-" { Vec::new() } else { short.split(", ").collect() },
        maker: if maker == "-" { "" } else { maker },
        source,
    })
}

/// A school that began anew.
#[derive(Debug)]
pub struct OpenedSchool {
    /// Its usual name.
    pub name: &'static str,
    /// The year that the source gives; a charter, a directory and the first class may be a year apart.
    pub opened: PartialDate,
    /// The code of its country.
    pub country: &'static str,
    /// Where the year is stated.
    pub source: &'static str,
}

/// The school of a name as [`key`] gives it.
pub fn opened_school(name: &str) -> Option<&'static OpenedSchool> {
    /// The schools, and their names with positions among them, sorted.
    type Schools = (Vec<OpenedSchool>, Vec<(String, usize)>);
    static SCHOOLS: OnceLock<Schools> = OnceLock::new();
    let (schools, names) = SCHOOLS.get_or_init(|| {
        let (mut schools, mut names) = (Vec::new(), Vec::new());
        for line in TEXT.entries("school") {
            let Some((school, forms)) = school(line) else { continue };
            names.extend(forms.map(|form| (key(form), schools.len())));
            schools.push(school);
        }
        names.sort_unstable();
        (schools, names)
    });
    let at = names.binary_search_by(|(known, _)| known.as_str().cmp(name)).ok()?;
    schools.get(names.get(at)?.1)
}

fn school(line: &'static str) -> Option<(OpenedSchool, impl Iterator<Item = &'static str>)> {
    let mut columns = line.split(" | ");
    let (name, year, names) = (columns.next()?, columns.next()?, columns.next()?);
    let (country, source) = (columns.next()?, columns.next()?);
    let opened = PartialDate::parse(year)?;
    Some((OpenedSchool { name, opened, country, source }, names.split(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_line_of_the_table_is_read_once() {
        let lines = ["certificate", "medicine", "product", "programme", "degree"];
        let count: usize = lines.iter().map(|part| TEXT.entries(part).count()).sum();
        assert_eq!(dated_things().len(), count);
        let mut spellings = BTreeSet::new();
        for thing in dated_things() {
            assert!(!thing.source.is_empty(), "{}", thing.name);
            for spelling in thing.spellings.iter().chain(&thing.short) {
                assert_eq!(**spelling, spelling.to_lowercase());
                assert!(spellings.insert(*spelling), "{spelling} stands twice");
            }
        }
    }

    #[test]
    fn schools_are_found_by_every_name() {
        let mut names = BTreeSet::new();
        for line in TEXT.entries("school") {
            let (school, forms) = school(line).unwrap();
            assert!(school.source.starts_with("ROR 0") && school.country.len() == 2, "{line}");
            for form in forms {
                assert!(names.insert(form), "{form} stands twice");
                assert_eq!(opened_school(&key(form)).map(|found| found.name), Some(school.name), "{form}");
            }
        }
        assert!(names.len() > 150 && opened_school("university of california").is_none());
    }
}
