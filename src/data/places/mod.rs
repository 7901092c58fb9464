//! Countries, first-level divisions, cities and clocks: dated tables and their look-up, no opinion.
//!
//! Names are kept as 25 bits of a hash of their folded form, not as text: a word that is in no table is taken for some
//! name about once in 3,900 look-ups, and for a name *in a given country or state* far less often. The
//! tables are made by `xtask` from the sources in [`SOURCES`].

pub mod fold;
mod names;
mod zones;

pub use names::{Meaning, key, meanings};
pub use zones::{OffsetPair, OffsetPairs, Zone, countries_with, is_in_use};

use std::sync::OnceLock;

/// The version of the time zone database that the offsets come from, to print with a finding.
pub const TIME_ZONES_VERSION: &str = "2026f";
/// The year whose 1 January and 1 July the pairs describe; neighbouring years are kept where a law changed.
pub const TIME_ZONES_DATE: &str = "2026";
/// The month of the city list.
pub const PLACES_DATE: &str = "2023-06";

/// Where a table's facts come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// What was taken.
    pub what: &'static str,
    /// Who publishes it.
    pub from: &'static str,
    /// Its date or version.
    pub date: &'static str,
    /// The terms it is under.
    pub licence: &'static str,
}

/// Every source of these tables.
pub const SOURCES: &[Source] = &[
    Source {
        what: "offsets of 1 January and 1 July, zone names and their aliases, countries of zones",
        from: "IANA time zone database",
        date: "2026f",
        licence: "public domain",
    },
    Source {
        what: "cities, the divisions and zones they are in, native spellings",
        from: "GeoNames (geonames.org)",
        date: "2023-06",
        licence: "CC BY 4.0",
    },
    Source {
        what: "country codes and division codes",
        from: "ISO 3166-1 and ISO 3166-2",
        date: "2026",
        licence: "facts",
    },
];

const COUNTRIES: &[u8] = include_bytes!("countries.bin");
const DIVISIONS: &[u8] = include_bytes!("divisions.bin");

/// Bytes a country takes in `countries.bin` before its name: two and three letters.
const CODES: usize = 5;

/// The number of countries: as many as names end in the table.
const COUNTRY_COUNT: usize = {
    let mut zeros = 0;
    let mut rest = COUNTRIES;
    while let [first, tail @ ..] = rest {
        if *first == 0 {
            zeros += 1;
        }
        rest = tail;
    }
    zeros
};

/// Two bytes, least first.
fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    match bytes.get(at..at.checked_add(2)?) {
        Some(&[low, high]) => Some(u16::from_le_bytes([low, high])),
        _ => None,
    }
}

/// The text before the `index`-th zero byte.
fn text_at(bytes: &'static [u8], index: usize) -> &'static str {
    bytes.split(|&byte| byte == 0).nth(index).and_then(|text| str::from_utf8(text).ok()).unwrap_or("")
}

/// A country or territory of ISO 3166-1, and Kosovo under the code in common use (XK).
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Country(u8);

impl Country {
    /// The country with this alpha-2 or alpha-3 code, in any case.
    pub fn from_code(text: &str) -> Option<Country> {
        let mut code = [0_u8; 3];
        let length = text.len();
        if !(2..=3).contains(&length) {
            return None;
        }
        for (to, from) in code.iter_mut().zip(text.bytes()) {
            *to = from.to_ascii_uppercase();
        }
        let (start, end) =
            if length == 2 { (0, COUNTRY_COUNT * 2) } else { (COUNTRY_COUNT * 2, COUNTRY_COUNT * CODES) };
        let code = code.get(..length)?;
        let codes = COUNTRIES.get(start..end)?.chunks_exact(length);
        let at = codes.into_iter().position(|known| known.first() == code.first() && known == code)?;
        Country::at(at)
    }

    fn at(index: usize) -> Option<Country> {
        if index < COUNTRY_COUNT { u8::try_from(index).ok().map(Country) } else { None }
    }

    /// The alpha-2 code, "US".
    pub fn code(self) -> &'static str {
        let at = usize::from(self.0) * 2;
        COUNTRIES.get(at..at + 2).and_then(|code| str::from_utf8(code).ok()).unwrap_or("")
    }

    /// The English name, "United States".
    pub fn name(self) -> &'static str {
        text_at(COUNTRIES.get(COUNTRY_COUNT * CODES..).unwrap_or(&[]), usize::from(self.0))
    }

    /// Every pair in force somewhere in the country; empty for the few places without a zone of their own.
    pub fn offset_pairs(self) -> OffsetPairs {
        zones::of_country(self)
    }

    /// The country that a territory belongs to and is often written under: Puerto Rico under the United States, Hong Kong
    /// under China. None for a country of its own.
    pub fn administered_by(self) -> Option<Country> {
        let parent = match self.code() {
            "AS" | "GU" | "MP" | "PR" | "UM" | "VI" => "US",
            "HK" | "MO" => "CN",
            "GG" | "GI" | "IM" | "JE" | "BM" | "KY" | "VG" | "TC" | "AI" | "MS" | "FK" | "SH" | "IO"
            | "PN" | "GS" => "GB",
            "GP" | "MQ" | "RE" | "GF" | "YT" | "NC" | "PF" | "PM" | "WF" | "BL" | "MF" | "TF" => "FR",
            "AW" | "BQ" | "CW" | "SX" => "NL",
            "FO" | "GL" => "DK",
            "AX" => "FI",
            "SJ" | "BV" => "NO",
            "CC" | "CX" | "HM" | "NF" => "AU",
            "CK" | "NU" | "TK" => "NZ",
            _ => return None,
        };
        Country::from_code(parent)
    }

    /// Every country, in the order of the alpha-2 codes.
    pub fn all() -> impl Iterator<Item = Country> {
        (0..COUNTRY_COUNT).filter_map(Country::at)
    }
}

/// A first-level division of a country: a state, a province, a prefecture.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Region(u16);

/// The number of divisions and of their distinct sets of pairs.
fn division_counts() -> (usize, usize) {
    (u16_at(DIVISIONS, 0).map_or(0, usize::from), u16_at(DIVISIONS, 2).map_or(0, usize::from))
}

/// Bytes of a division's code, filled up with zeros.
const CODE: usize = 3;

/// The divisions' codes, each of three bytes; then their names.
fn division_texts() -> (&'static [u8], &'static [u8]) {
    let (count, sets) = division_counts();
    let rest = DIVISIONS.get(4 + count * 2 + sets * 16..).unwrap_or(&[]);
    rest.split_at_checked(count * CODE).unwrap_or((&[], &[]))
}

impl Region {
    fn at(index: usize) -> Option<Region> {
        if index < division_counts().0 { u16::try_from(index).ok().map(Region) } else { None }
    }

    /// The division with this code in the country with that one: ("US", "TX"), ("CA", "ON"), ("IN", "KA"), in any case.
    pub fn from_codes(country: &str, code: &str) -> Option<Region> {
        let country = Country::from_code(country)?;
        Region::coded(code).find(|region| region.country() == country)
    }

    /// Every division with this code, in any country, in any case.
    pub fn coded(code: &str) -> impl Iterator<Item = Region> {
        let mut wanted = [0_u8; CODE];
        for (to, from) in wanted.iter_mut().zip(code.bytes()) {
            *to = from.to_ascii_uppercase();
        }
        // The divisions whose codes begin alike, so that few are looked at.
        static BEGIN: OnceLock<Vec<Vec<u16>>> = OnceLock::new();
        let (codes, _) = division_texts().0.as_chunks::<CODE>();
        let begin = BEGIN.get_or_init(|| {
            let mut begin: Vec<Vec<u16>> = vec![Vec::new(); 128];
            for (at, code) in (0..).zip(codes) {
                if let Some(list) = begin.get_mut(usize::from(code[0])) {
                    list.push(at);
                }
            }
            begin
        });
        let readable = (1..=CODE).contains(&code.len());
        let begun = begin.get(usize::from(wanted[0])).filter(|_| readable).map_or(&[][..], Vec::as_slice);
        let same = move |at: &usize| codes.get(*at) == Some(&wanted);
        begun.iter().map(|at| usize::from(*at)).filter(same).filter_map(Region::at)
    }

    /// The country it is a division of.
    pub fn country(self) -> Country {
        Country(DIVISIONS.get(4 + usize::from(self.0)).copied().unwrap_or(0))
    }

    /// Its ISO 3166-2 code without the country, "TX".
    pub fn code(self) -> &'static str {
        let at = usize::from(self.0) * CODE;
        let code = division_texts().0.get(at..at + CODE).unwrap_or(&[]);
        str::from_utf8(code).unwrap_or("").trim_end_matches('\0')
    }

    /// Its English name, "Texas", for the United States and Canada; its code elsewhere, where the applicant's own words
    /// are what is printed.
    pub fn name(self) -> &'static str {
        match text_at(division_texts().1, usize::from(self.0)) {
            "" => self.code(),
            name => name,
        }
    }

    /// Every pair in force somewhere in the division.
    pub fn offset_pairs(self) -> OffsetPairs {
        let (count, _) = division_counts();
        let set = DIVISIONS.get(4 + count + usize::from(self.0)).copied().map_or(0, usize::from);
        let start = 4 + count * 2 + set * 16;
        match DIVISIONS.get(start..start + 16).and_then(|bytes| <[u8; 16]>::try_from(bytes).ok()) {
            Some(bytes) if set > 0 => OffsetPairs::from_bits(u128::from_le_bytes(bytes)),
            _ => self.country().offset_pairs(),
        }
    }

    /// Whether two divisions touch, across water too where a bridge or tunnel joins them: known for the states of the
    /// United States, the District of Columbia and the provinces of Canada. A division borders itself.
    pub fn borders(self, other: Region) -> bool {
        self == other || neighbours().any(|pair| pair == (self, other) || pair == (other, self))
    }

    /// Whether two divisions touch or have a neighbour in common. `None` where borders are not known.
    pub fn within_two_borders(self, other: Region) -> Option<bool> {
        let home = |region: Region| matches!(region.country().code(), "US" | "CA");
        if !home(self) || !home(other) {
            return None;
        }
        let of_own = neighbours().filter_map(|(one, two)| match self {
            region if region == one => Some(two),
            region if region == two => Some(one),
            _ => None,
        });
        Some(self == other || of_own.into_iter().any(|neighbour| neighbour.borders(other)))
    }
}

/// Land neighbours, each pair under its first state: the public map of North America.
const NEIGHBOURS: &[(&str, &str)] = &[
    ("AB", "BC MT NT SK"),
    ("AK", "BC YT"),
    ("AL", "FL GA MS TN"),
    ("AR", "LA MO MS OK TN TX"),
    ("AZ", "CA CO NM NV UT"),
    ("BC", "ID MT NT WA YT"),
    ("CA", "NV OR"),
    ("CO", "KS NE NM OK UT WY"),
    ("CT", "MA NY RI"),
    ("DC", "MD VA"),
    ("DE", "MD NJ PA"),
    ("FL", "GA"),
    ("GA", "NC SC TN"),
    ("IA", "IL MN MO NE SD WI"),
    ("ID", "MT NV OR UT WA WY"),
    ("IL", "IN KY MO WI"),
    ("IN", "KY MI OH"),
    ("KS", "MO NE OK"),
    ("KY", "MO OH TN VA WV"),
    ("LA", "MS TX"),
    ("MA", "NH NY RI VT"),
    ("MB", "MN ND NU ON SK"),
    ("MD", "PA VA WV"),
    ("ME", "NB NH QC"),
    ("MI", "OH ON WI"),
    ("MN", "ND ON SD WI"),
    ("MO", "NE OK TN"),
    ("MS", "TN"),
    ("MT", "ND SD SK WY"),
    ("NB", "NS PE QC"),
    ("NC", "SC TN VA"),
    ("ND", "SD SK"),
    ("NE", "SD WY"),
    ("NH", "QC VT"),
    ("NJ", "NY PA"),
    ("NL", "QC"),
    ("NM", "OK TX UT"),
    ("NT", "NU SK YT"),
    ("NV", "OR UT"),
    ("NY", "ON PA QC VT"),
    ("OH", "PA WV"),
    ("OK", "TX"),
    ("ON", "QC"),
    ("OR", "WA"),
    ("PA", "WV"),
    ("QC", "VT"),
    ("SD", "WY"),
    ("TN", "VA"),
    ("UT", "WY"),
    ("VA", "WV"),
];

/// Every pair of [`NEIGHBOURS`]: no code of the two countries stands for a division of each.
fn neighbours() -> impl Iterator<Item = (Region, Region)> {
    static PAIRS: OnceLock<Vec<(Region, Region)>> = OnceLock::new();
    let region = |code: &str| Region::from_codes("US", code).or_else(|| Region::from_codes("CA", code));
    let pairs =
        || NEIGHBOURS.iter().flat_map(|(state, others)| others.split(' ').map(|other| (*state, other)));
    let read = || pairs().filter_map(|(one, two)| Some((region(one)?, region(two)?))).collect();
    PAIRS.get_or_init(read).iter().copied()
}

/// What an area number of the tables stands for: countries first, divisions after them.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Area {
    /// A country as a whole.
    Country(Country),
    /// A first-level division.
    Region(Region),
}

impl Area {
    fn at(index: usize) -> Option<Area> {
        match index.checked_sub(COUNTRY_COUNT) {
            None => Country::at(index).map(Area::Country),
            Some(division) => Region::at(division).map(Area::Region),
        }
    }

    /// The country that it is or lies in.
    pub fn country(self) -> Country {
        match self {
            Area::Country(country) => country,
            Area::Region(region) => region.country(),
        }
    }

    /// The division, where it is one.
    pub fn region(self) -> Option<Region> {
        match self {
            Area::Country(_) => None,
            Area::Region(region) => Some(region),
        }
    }
}
