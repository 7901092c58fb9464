//! Area codes of the North American Numbering Plan by state, district, province or territory.

/// Where the area codes come from.
pub const AREA_CODES_SOURCE: &str = "libphonenumber geocoding data for +1, Apache-2.0, as carried by the phonenumber \
                                     crate; Canadian codes compared with the Canadian Numbering Administrator's list; \
                                     United States codes of before 2020 compared on 2026-11-25, without a difference, with \
                                     the North American Numbering Plan Administrator's area code database of 2017-10-25 \
                                     (201 to 323) and a public list of 2020; of the 31 newer ones about half, with a list \
                                     of new codes of 2025-05-24";

/// Date of that data.
pub const AREA_CODES_DATE: &str = super::DATE;

/// One line a division: country, division (several with `/` between where a code serves them together), area codes.
const TABLE: &str = include_str!("area-codes.txt");

/// The part of a country that an area code serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// ISO 3166 alpha-2 country: US or CA.
    pub country: &'static str,
    divisions: &'static str,
}

impl Area {
    /// States, provinces or territories (the second part of ISO 3166-2) that share the area code; usually one.
    pub fn divisions(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.divisions.split('/')
    }
}

/// The area of a +1 national number; none outside the United States and Canada and for codes without a place.
pub fn area(national: &str) -> Option<Area> {
    let code = national.get(..3).filter(|_| national.len() == 10)?;
    TABLE.lines().find_map(|line| {
        let (country, rest) = line.split_once(' ')?;
        let (divisions, codes) = rest.split_once(' ')?;
        // Three digits each, with a space after them.
        let mut codes = codes.as_bytes().chunks(4).filter_map(|known| known.get(..3));
        codes.any(|known| known == code.as_bytes()).then_some(Area { country, divisions })
    })
}
