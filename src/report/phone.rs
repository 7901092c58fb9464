//! A phone number as it is read, without an application.

use crate::data::numbering_plan::{Region, Style};
use crate::facts::phone::PhoneNumber;
use serde::Serialize;

/// What a number says by the plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "wasm", tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct PhoneReading {
    /// The number as given.
    pub given: String,
    /// Its length is possible in its country.
    pub possible: bool,
    /// The plan assigned its block at the plan's date.
    pub valid: bool,
    /// What the plan says: valid, unassigned, local-only, country-unknown, or why it is impossible.
    pub status: String,
    /// Its type in the preferred region, where it is valid.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Every region that it fits, ISO 3166-1 alpha-2, the preferred one first.
    pub regions: Vec<String>,
    /// In E.164, where it is possible.
    pub e164: Option<String>,
    /// As written within its country, where it is possible.
    pub national: Option<String>,
}

impl PhoneReading {
    /// As one line of text.
    pub fn line(&self) -> String {
        let given = crate::model::evidence::quotable(&self.given);
        let mut parts = vec![self.status.clone()];
        parts.extend(self.kind.clone());
        if !self.regions.is_empty() {
            parts.push(self.regions.join(" "));
        }
        parts.extend(self.e164.clone());
        parts.extend(self.national.clone());
        format!("{given}  {}", parts.join(" · "))
    }
}

/// Reads a number; `region` is the country (ISO 3166-1 alpha-2) to read it in when it has no country code.
///
/// ```
/// let number = corroborate::phone("(512) 555-0142", Some("US"));
/// assert_eq!(number.e164.as_deref(), Some("+15125550142"));
/// ```
pub fn read(number: &str, region: Option<&str>) -> PhoneReading {
    let read = PhoneNumber::read(number, region.and_then(Region::new));
    PhoneReading {
        given: number.to_owned(),
        possible: read.is_possible(),
        valid: read.is_valid(),
        kind: read.number_type().map(|kind| kind.name().to_owned()),
        regions: read.places().map(|region| region.id().to_owned()).collect(),
        e164: read.e164(),
        national: read.format(Style::National),
        status: read.status().name().to_owned(),
    }
}
