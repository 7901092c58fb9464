//! When a technology was first public: the first day on which somebody outside its maker could have used it.

use super::lists::List;
use crate::model::date::PartialDate;
use std::sync::OnceLock;

/// When the table was last checked.
pub const DATE: &str = "2026-11";

static TEXT: List = List::of(include_str!("../../data/technologies.txt"));

/// A technology.
#[derive(Debug)]
pub struct Technology {
    /// Its usual name.
    pub name: &'static str,
    /// Spellings in lower case, as whole words; none that is also an ordinary word.
    pub spellings: Vec<&'static str>,
    /// The name where it is an ordinary word as well: counted as written, right after one of [`BEFORE_A_NAME`].
    pub as_written: &'static str,
    /// It counts in that form only where years of it are stated: "17 years of Rust".
    pub years_only: bool,
    /// Who made it; empty where nobody had it earlier.
    pub maker: &'static str,
    /// First public release or announcement with access, year and month.
    pub public: (i32, u8),
    /// Where the date is stated.
    pub source: &'static str,
}

impl Technology {
    /// The month of the first public release.
    pub fn first_public(&self) -> PartialDate {
        PartialDate::new(self.public.0, Some(self.public.1), None)
    }
}

/// Words in small letters after which a technology is named: "written in React".
pub const BEFORE_A_NAME: &[&str] = &["in", "of", "using", "with"];

/// Technologies by name. Names that are ordinary words (Go, Swift, Rust, Lambda) are listed only in a spelling that is not.
pub fn technologies() -> &'static [Technology] {
    static TABLE: OnceLock<Vec<Technology>> = OnceLock::new();
    TABLE.get_or_init(|| TEXT.entries("technologies").filter_map(technology).collect())
}

/// A technology by its line of the table.
fn technology(line: &'static str) -> Option<Technology> {
    let mut columns = line.split(" | ");
    let (name, public, spellings) = (columns.next()?, columns.next()?, columns.next()?);
    let (as_written, maker, source) = (columns.next()?, columns.next()?, columns.next()?);
    let years_only = as_written.strip_prefix("years: ");
    let (year, month) = public.split_once('-')?;
    Some(Technology {
        name,
        spellings: spellings.split(", ").collect(),
        as_written: if as_written == "-" { "" } else { years_only.unwrap_or(as_written) },
        years_only: years_only.is_some(),
        maker: if maker == "-" { "" } else { maker },
        public: (year.parse().ok()?, month.parse().ok()?),
        source,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        assert_eq!(technologies().len(), TEXT.entries("technologies").count());
        for technology in technologies() {
            assert!(!technology.source.is_empty() && (1..=12).contains(&technology.public.1));
            assert!(technology.spellings.iter().all(|spelling| *spelling == spelling.to_ascii_lowercase()));
        }
    }
}
