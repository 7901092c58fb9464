//! Dated and cited facts that an employer brings along: when schools opened, closed and changed their names, when
//! employers were founded, what stands on a public list of schools without accreditation.

use super::date::PartialDate;
use serde::Serialize;

/// The name and version of the facts pack's format.
pub const SCHEMA: &str = "corroborate/pack/1";

/// A facts pack, read and checked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FactsPack {
    /// Its own id.
    pub id: String,
    /// The date of its facts, as stated.
    pub date: String,
    /// Where its facts are from.
    pub source: String,
    /// SHA-256 of its canonical JSON, in hexadecimal.
    pub digest: String,
    /// Schools with their dates.
    pub schools: Vec<SchoolFacts>,
    /// Employers with their dates.
    pub employers: Vec<EmployerFacts>,
    /// Schools on a public list of those without accreditation.
    pub unaccredited: Vec<Named>,
}

/// A pack that was read and is kept for checks to come.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct LoadedPack {
    /// What it holds.
    pub kind: PackKind,
    /// Its id, as assessments name it.
    pub id: String,
    /// The date of its facts, or the years that it covers.
    pub date: String,
    /// Where its facts are from, with their licence where it is stated.
    pub source: String,
    /// SHA-256 in hexadecimal: of the bytes of institutions, of the canonical JSON of facts.
    pub digest: String,
    /// How many schools and employers it lists.
    pub entries: u32,
}

/// What a pack holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum PackKind {
    /// What a country's institutions award.
    Institutions,
    /// The world's universities by their names.
    Universities,
    /// An employer's own dated facts.
    Facts,
}

/// What an entry is about, and where that is stated.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Named {
    /// The name.
    pub name: String,
    /// Other names for the same.
    pub aliases: Vec<String>,
    /// ISO 3166-1 code of its country, where stated.
    pub country: Option<String>,
    /// Where the entry's facts are stated.
    pub citation: String,
}

/// A school with its dates.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SchoolFacts {
    /// The school.
    pub named: Named,
    /// When it opened.
    pub opened: Option<PartialDate>,
    /// When it closed.
    pub closed: Option<PartialDate>,
    /// Names that it bore and gave up.
    pub former: Vec<FormerName>,
}

/// A name that was given up.
#[derive(Debug, Clone, PartialEq)]
pub struct FormerName {
    /// The name.
    pub name: String,
    /// When it was given up.
    pub until: PartialDate,
}

/// An employer with its date.
#[derive(Debug, Clone, PartialEq)]
pub struct EmployerFacts {
    /// The employer.
    pub named: Named,
    /// When it was founded.
    pub founded: PartialDate,
}
