//! What a written place says for certain: its country, its division, its city, and the clocks possible there.
//!
//! A place is known when its country follows from what is written: the country itself, a state or province with its city,
//! or a city that no other country has. Population never decides. Two-letter codes that mean several things
//! ("GA", "CA", "IN", "DE") count only in company that leaves one reading; contradictory company makes a place unknown.

use crate::data::places::fold::{LONGEST, fold};
use crate::data::places::{
    Area, Country, Meaning, OffsetPair, OffsetPairs, Region, Zone, countries_with, is_in_use, key, meanings,
};

/// The most divisions a place may lie in before its division counts as unknown.
const REGIONS: usize = 6;
/// The most comma-separated parts that are read of one place.
const PARTS: usize = 8;

/// The divisions that a place may lie in, at most six.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Regions([Option<Region>; REGIONS]);

impl Regions {
    /// The candidates, in the tables' order.
    pub fn iter(&self) -> impl Iterator<Item = Region> + '_ {
        self.0.iter().copied().flatten()
    }

    /// The division, when there is one candidate.
    pub fn only(&self) -> Option<Region> {
        let mut all = self.iter();
        all.next().filter(|_| all.next().is_none())
    }

    /// Whether the division is a candidate.
    pub fn contains(&self, region: Region) -> bool {
        self.iter().any(|own| own == region)
    }

    /// Whether no division is known.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// The distinct regions; none when there are more than six, which says nothing.
    fn of(regions: impl Iterator<Item = Region>) -> Regions {
        let found = distinct(regions);
        let mut kept = Regions::default();
        if found.len() <= REGIONS {
            for (to, region) in kept.0.iter_mut().zip(found) {
                *to = Some(region);
            }
        }
        kept
    }
}

/// The distinct items in order. The lists are short: a sort would be more code than this and no quicker.
fn distinct<T: Copy + Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut kept: Vec<T> = Vec::new();
    for item in items {
        let at = kept.iter().take_while(|other| **other < item).count();
        if kept.get(at) != Some(&item) {
            kept.insert(at, item);
        }
    }
    kept
}

/// A city as written. Equal for the spellings of one city (Bangalore, Bengaluru).
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct City {
    key: u32,
    /// It is in the tables, in this place's country.
    pub listed: bool,
}

impl City {
    /// Whether two cities bear the same name, wherever they lie.
    pub fn has_name_of(self, other: City) -> bool {
        self.key == other.key
    }
}

/// How the country follows from what is written.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Certainty {
    /// It does not.
    #[default]
    Unknown,
    /// From a bare city: the only one of that name over 15,000 people.
    OnlyCity,
    /// From a state or province with its city, or a code with a city of its country.
    Follows,
    /// The country is written.
    Written,
}

/// What is certain about one written place.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Place {
    /// The country; none when the place is unknown.
    pub country: Option<Country>,
    /// The divisions of that country that it may lie in.
    pub regions: Regions,
    /// The city.
    pub city: Option<City>,
    /// How the country follows.
    pub certainty: Certainty,
}

impl Place {
    /// A place of which nothing is certain.
    pub const UNKNOWN: Place =
        Place { country: None, regions: Regions([None; REGIONS]), city: None, certainty: Certainty::Unknown };

    /// Whether the country follows from what is written.
    pub fn is_known(&self) -> bool {
        self.country.is_some()
    }
}

/// The level at which two places differ.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Level {
    /// Two listed cities of one country whose divisions do not differ: perhaps one metropolitan area.
    City,
    /// Two divisions of one country.
    Region,
    /// Two countries.
    Country,
}

/// How two written places compare.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Comparison {
    /// As far as both say, one place.
    Same,
    /// Nothing contradicts: one says more than the other, or a suburb or district is not in the tables.
    Compatible,
    /// They differ at this level.
    Different(Level),
    /// At least one place is unknown.
    CannotTell,
}

/// What kind of field a part comes from.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Role {
    /// Free text: it may be anything.
    Any,
    /// A field for a city or a division: a two-letter code there is no country.
    Field,
}

/// One reading of a part.
#[derive(Copy, Clone, PartialEq)]
enum Reading {
    /// With whether no city elsewhere has the name.
    CountryNamed(Country, bool),
    CountryCoded(Country),
    /// With whether no city elsewhere has the name.
    RegionNamed(Region, bool),
    RegionCoded(Region),
    City {
        area: Area,
        key: u32,
        only: bool,
    },
}

impl Reading {
    fn country(self) -> Country {
        match self {
            Reading::CountryNamed(country, _) | Reading::CountryCoded(country) => country,
            Reading::RegionNamed(region, _) | Reading::RegionCoded(region) => region.country(),
            Reading::City { area, .. } => area.country(),
        }
    }
}

/// A part of a written place, and everything that it may mean.
struct Part {
    folded: String,
    readings: Vec<Reading>,
    /// The code can mean one thing only, in any country.
    plain_code: bool,
}

/// Countries whose people write the divisions' codes after a city.
const CODES_WRITTEN_IN: [&str; 9] = ["US", "CA", "AU", "IN", "BR", "DE", "CH", "MX", "ZA"];

/// The codes of Italy's provinces, which follow a town as states do elsewhere ("Monza, MB"). Source: ISO 3166-2:IT, 2026.
const PROVINCES_OF_ITALY: &str = "AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM \
    FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG \
    RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VS VT VV";

/// Words that say how somebody works or wishes to, and no place.
const NO_PLACE: &[&str] = &[
    "remote",
    "fully remote",
    "100 remote",
    "hybrid",
    "onsite",
    "on site",
    "home office",
    "work from home",
    "wfh",
    "anywhere",
    "worldwide",
    "global",
    "open to relocation",
    "willing to relocate",
    "relocation",
    "home",
    "virtual",
    "telecommute",
];

/// Words before a name that say what kind of place it is.
const BEFORE: &[&str] = &[
    "greater",
    "metro",
    "city of",
    "state of",
    "province of",
    "republic of",
    "county of",
    "the",
    "downtown",
    "based in",
    "remote",
    "hybrid",
    "near",
    "provincia de",
    "estado de",
    "region of",
    "land",
];
/// Words after any name.
const AFTER: &[&str] = &[
    "metropolitan area",
    "metropolitan region",
    "metro area",
    "metroplex",
    "metro",
    "metropolitan",
    "area",
    "region",
    "remote",
    "hybrid",
    "onsite",
];
/// Words after a city's name.
const AFTER_CITY: &[&str] = &["city", "si", "shi"];
/// Words after a division's name.
const AFTER_REGION: &[&str] = &[
    "province",
    "state",
    "oblast",
    "prefecture",
    "voivodeship",
    "krai",
    "область",
    "край",
    "canton",
    "governorate",
    "do",
    "sheng",
];
/// The same, joined to a name in Chinese, Japanese and Korean.
const JOINED: [&str; 14] = [
    "特别行政区",
    "特別行政區",
    "自治区",
    "특별자치도",
    "특별시",
    "광역시",
    "省",
    "市",
    "府",
    "都",
    "県",
    "縣",
    "시",
    "도",
];

/// The place that JSON Resume's location fields say; address and postal code are not read.
pub fn resolve(country: Option<&str>, region: Option<&str>, city: Option<&str>) -> Place {
    let present = |field: Option<&'_ str>| field.is_some_and(|text| text.chars().nth(LONGEST).is_some());
    if present(country) || present(region) || present(city) {
        return Place::UNKNOWN;
    }
    let mut parts = Vec::new();
    for field in [city, region].into_iter().flatten() {
        split(field, if field.contains(',') { Role::Any } else { Role::Field }, &mut parts);
    }
    let stated = country.and_then(stated_country);
    settle(&parts, stated)
}

/// The place that one piece of text says: "Austin, TX", "München", "Remote - US", "São Paulo/SP, Brasil", "東京都".
pub fn resolve_text(text: &str) -> Place {
    if text.chars().nth(LONGEST).is_some() {
        return Place::UNKNOWN;
    }
    let mut parts = Vec::new();
    split(text, Role::Any, &mut parts);
    settle(&parts, None)
}

/// The country that a field for a country says; none when it says none or several.
fn stated_country(text: &str) -> Option<Country> {
    if let Some(country) = country_code(text) {
        return Some(country);
    }
    let mut parts = Vec::new();
    split(text, Role::Any, &mut parts);
    let mut found = None;
    for part in &parts {
        for reading in &part.readings {
            if let Reading::CountryNamed(country, _) = *reading {
                if found.is_some_and(|other| other != country) {
                    return None;
                }
                found = Some(country);
            }
        }
    }
    found
}

/// A country's two- or three-letter code, with the United Kingdom's everyday one.
fn country_code(text: &str) -> Option<Country> {
    let code: String =
        text.chars().filter(|&character| character != '.' && character != ' ').take(4).collect();
    if code.eq_ignore_ascii_case("UK") { Country::from_code("GB") } else { Country::from_code(&code) }
}

/// Splits text at its separators into parts that may mean something.
fn split(text: &str, role: Role, parts: &mut Vec<Part>) {
    let mut rest = text;
    while !rest.is_empty() && parts.len() < PARTS {
        let (piece, after) = match separator(rest) {
            Some((at, length)) => {
                let (piece, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
                (piece, tail.split_at_checked(length).map_or("", |(_, after)| after))
            }
            None => (rest, ""),
        };
        part(piece, role, parts, 3);
        rest = after;
    }
}

/// Where the first separator starts, and its length in bytes. A hyphen separates only between spaces; so does "or" in
/// small letters, for OR is Oregon.
fn separator(text: &str) -> Option<(usize, usize)> {
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        let length = character.len_utf8();
        match character {
            ',' | ';' | '/' | '|' | '(' | ')' | '[' | ']' | '\n' | '\t' | '·' | '•' | '–' | '—' | '、'
            | '，' | '،' | '；' | '（' | '）' | '：' | ':' => {
                return Some((at, length));
            }
            ' ' if text.get(at..).is_some_and(|rest| rest.starts_with(" or ")) => {
                return Some((at, 4));
            }
            '-' if before == ' '
                && text.get(at + 1..).is_some_and(|after| after.is_empty() || after.starts_with(' ')) =>
            {
                return Some((at, length));
            }
            _ => {}
        }
        before = character;
    }
    None
}

/// Reads one piece and appends what it holds: nothing, one part, or a name with the country or division after it.
fn part(piece: &str, role: Role, parts: &mut Vec<Part>, depth: u8) {
    // Words with digits are postal codes, house numbers and percentages, which are not read.
    let words: Vec<&str> = piece
        .split_whitespace()
        .filter(|word| !word.chars().any(|character| character.is_ascii_digit()))
        .collect();
    let text = words.join(" ");
    let folded = fold(&text);
    if folded.is_empty() || NO_PLACE.contains(&folded.as_str()) || parts.len() >= PARTS {
        return;
    }
    let mut readings = Vec::new();
    let plain_code = code_readings(&text, role, &mut readings);
    name_readings(&folded, &mut readings);
    if readings.is_empty()
        && depth > 0
        && (trailing(&words, role, parts, depth) || ideographs(&text, role, parts, depth))
    {
        return;
    }
    parts.push(Part { folded, readings, plain_code });
}

/// Division codes in everyday use beside those of ISO 3166-2: country, what is written, the code.
const EVERYDAY_CODES: [(&str, &str, &str); 7] = [
    ("MX", "BC", "BCN"),
    ("MX", "NL", "NLE"),
    ("MX", "DF", "CMX"),
    ("IN", "OR", "OD"),
    ("IN", "CG", "CT"),
    ("IN", "TG", "TS"),
    ("CA", "PEI", "PE"),
];

/// The divisions that a code may mean.
fn regions_coded(code: &str) -> impl Iterator<Item = Region> {
    let everyday = EVERYDAY_CODES
        .iter()
        .filter(move |(_, written, _)| written.eq_ignore_ascii_case(code))
        .filter_map(|(country, _, iso)| Region::from_codes(country, iso));
    Region::coded(code).chain(everyday)
}

/// Adds what a short code may mean; true when it can mean one thing only.
fn code_readings(text: &str, role: Role, readings: &mut Vec<Reading>) -> bool {
    let code: String = text.chars().filter(|&character| character != '.').collect();
    if !(2..=3).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return false;
    }
    let already = readings.len();
    // Three small letters are more often a word than a country.
    let country =
        country_code(&code).filter(|_| code.len() == 2 || code.bytes().all(|byte| byte.is_ascii_uppercase()));
    if role == Role::Any {
        readings.extend(country.map(Reading::CountryCoded));
    }
    readings.extend(
        regions_coded(&code)
            .filter(|region| CODES_WRITTEN_IN.contains(&region.country().code()))
            .map(Reading::RegionCoded),
    );
    let italian = || {
        let mut provinces = PROVINCES_OF_ITALY.as_bytes().chunks(3).filter_map(|province| province.get(..2));
        provinces.any(|province| province.eq_ignore_ascii_case(code.as_bytes()))
    };
    readings.len() == already + 1 && (role == Role::Any || country.is_none()) && !italian()
}

/// Adds what a name may mean: as it is, or without the words that say what kind of place it is.
fn name_readings(folded: &str, readings: &mut Vec<Reading>) {
    let already = readings.len();
    look_up(folded, readings);
    let mut bare = folded;
    for _ in 0..4 {
        if readings.len() > already {
            return;
        }
        let after = |words: &[&str]| {
            words.iter().find_map(|word| bare.strip_suffix(word).and_then(|rest| rest.strip_suffix(' ')))
        };
        let before =
            || BEFORE.iter().find_map(|word| bare.strip_prefix(word).and_then(|rest| rest.strip_prefix(' ')));
        if let Some(rest) = before().or_else(|| after(AFTER)) {
            bare = rest;
            look_up(bare, readings);
        } else if let Some(rest) = after(AFTER_CITY) {
            bare = rest;
            look_up(bare, readings);
            readings
                .retain(|reading| !matches!(reading, Reading::CountryNamed(..) | Reading::RegionNamed(..)));
        } else if let Some(rest) = after(AFTER_REGION) {
            bare = rest;
            look_up(bare, readings);
            readings.retain(|reading| !matches!(reading, Reading::CountryNamed(..) | Reading::City { .. }));
        } else {
            break;
        }
    }
    for suffix in JOINED {
        if let Some(rest) = bare.strip_suffix(suffix).filter(|rest| rest.chars().nth(1).is_some()) {
            look_up(rest, readings);
            break;
        }
    }
    if readings.len() == already && ["ae", "oe", "ue"].iter().any(|written| folded.contains(written)) {
        // German and Scandinavian vowels written out: Duesseldorf, Goeteborg.
        look_up(&folded.replace("ae", "a").replace("oe", "o").replace("ue", "u"), readings);
    }
}

fn look_up(folded: &str, readings: &mut Vec<Reading>) {
    for meaning in meanings(folded) {
        readings.push(match meaning {
            Meaning::Area { area: Area::Country(country), only } => Reading::CountryNamed(country, only),
            Meaning::Area { area: Area::Region(region), only } => Reading::RegionNamed(region, only),
            Meaning::City { area, key, only } => Reading::City { area, key, only },
        });
    }
}

/// "Austin TX", "New Delhi India": a listed city before a country or division that it lies in. True when it was split.
fn trailing(words: &[&str], role: Role, parts: &mut Vec<Part>, depth: u8) -> bool {
    for length in (1..=4.min(words.len().saturating_sub(1))).rev() {
        let Some((before, after)) = words.split_at_checked(words.len() - length) else {
            continue;
        };
        let after_text = after.join(" ");
        let mut readings = Vec::new();
        let code = length == 1 && after_text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'.');
        let plain_code = code && code_readings(&after_text, role, &mut readings);
        let folded = fold(&after_text);
        look_up(&folded, &mut readings);
        let areas: Vec<Country> = readings
            .iter()
            .filter(|reading| !matches!(reading, Reading::City { .. }))
            .map(|reading| reading.country())
            .collect();
        if areas.is_empty() {
            continue;
        }
        let mut first = Vec::new();
        part(&before.join(" "), role, &mut first, depth - 1);
        let listed =
            first.is_empty() || first.iter().any(|part| areas.iter().any(|&country| part.reads_in(country)));
        if plain_code || listed {
            parts.append(&mut first);
            parts.push(Part { folded, readings, plain_code });
            parts.truncate(PARTS);
            return true;
        }
    }
    false
}

/// "東京都渋谷区", "广东省深圳市": the longest listed name at the start, then the rest. True when it was split.
fn ideographs(text: &str, role: Role, parts: &mut Vec<Part>, depth: u8) -> bool {
    if !text.chars().next().is_some_and(is_ideographic) {
        return false;
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).skip(2).take(8).collect();
    for end in ends.into_iter().rev() {
        let Some((before, after)) = text.split_at_checked(end) else {
            continue;
        };
        let folded = fold(before);
        let mut readings = Vec::new();
        name_readings(&folded, &mut readings);
        if !readings.is_empty() {
            parts.push(Part { folded, readings, plain_code: false });
            part(after, role, parts, depth - 1);
            return true;
        }
    }
    false
}

/// The one country that the parts leave, and what they say inside it.
fn settle(parts: &[Part], stated: Option<Country>) -> Place {
    if let Some(country) = stated {
        return Place { certainty: Certainty::Written, ..read_within(parts, country) };
    }
    let countries =
        distinct(parts.iter().flat_map(|part| part.readings.iter().map(|reading| reading.country())));
    let supported: Vec<(Country, Support)> =
        countries.iter().map(|&country| (country, support(parts, country))).collect();
    let enough: Vec<(Country, Support)> =
        supported.iter().copied().filter(|(_, strength)| strength.is_enough()).collect();
    // A territory and the country that it belongs to, both written, are one place.
    let chosen: Vec<(Country, Support)> = enough
        .iter()
        .copied()
        .filter(|(country, _)| !enough.iter().any(|(other, _)| other.administered_by() == Some(*country)))
        .collect();
    let cities: Vec<(Country, Support)> =
        supported.iter().copied().filter(|(_, strength)| *strength == Support::OnlyCity).collect();
    let ((&[(country, strength)], _) | (&[], &[(country, strength)])) =
        (chosen.as_slice(), cities.as_slice())
    else {
        return Place::UNKNOWN;
    };
    let certainty = match strength {
        Support::Named => Certainty::Written,
        Support::OnlyCity => Certainty::OnlyCity,
        _ => Certainty::Follows,
    };
    Place { certainty, ..read_within(parts, country) }
}

/// The place in a country, or in its territory where the parts name one ("Puerto Rico, USA", "PR" in a field for a division).
fn read_within(parts: &[Part], country: Country) -> Place {
    let place = read_in(parts, country);
    if !place.regions.is_empty() {
        return place;
    }
    let territory = parts.iter().find_map(|part| {
        let named = part.readings.iter().filter_map(|reading| match *reading {
            Reading::CountryNamed(territory, _) | Reading::CountryCoded(territory) => Some(territory),
            _ => None,
        });
        named.chain(country_code(&part.folded)).find(|territory| territory.administered_by() == Some(country))
    });
    territory.map_or(place, |territory| read_in(parts, territory))
}

/// How well the parts support a country.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Support {
    None,
    OnlyCity,
    Follows,
    Named,
}

impl Support {
    /// More than a bare city's name.
    fn is_enough(self) -> bool {
        matches!(self, Support::Follows | Support::Named)
    }
}

fn support(parts: &[Part], country: Country) -> Support {
    if (0..parts.len()).any(|at| is_named(parts, at, country)) {
        return Support::Named;
    }
    if (0..parts.len()).any(|at| follows(parts, at, country)) {
        return Support::Follows;
    }
    match parts {
        // A name that is also a country's, or another country's division's, is not only this city's.
        [part]
            if part.readings.iter().all(|reading| reading.country() == country)
                && part.has_city(country, true) =>
        {
            Support::OnlyCity
        }
        _ => Support::None,
    }
}

/// The parts other than this one.
fn others(parts: &[Part], at: usize) -> impl Iterator<Item = &Part> {
    parts.iter().enumerate().filter(move |(other, _)| *other != at).map(|(_, part)| part)
}

/// Whether the part is the country's name, in company that leaves it one.
fn is_named(parts: &[Part], at: usize, country: Country) -> bool {
    let Some(part) = parts.get(at) else {
        return false;
    };
    let Some(only) = part.readings.iter().find_map(|reading| match *reading {
        Reading::CountryNamed(own, only) if own == country => Some(only),
        _ => None,
    }) else {
        return false;
    };
    // Lebanon before PA is a town: what follows a country must not lead to another one. The name of another country
    // leads there only from a word that is a town's name too ("Lebanon, USA" does, "Germany, USA" contradicts itself).
    let led_away =
        parts.iter().skip(at + 1).filter(|later| !later.readings.is_empty() && !later.reads_in(country)).any(
            |later| {
                !only
                    || part.is_division_outside(country)
                    || !later.readings.iter().all(|reading| {
                        matches!(reading, Reading::CountryNamed(..) | Reading::CountryCoded(_))
                    })
            },
        );
    // Georgia is a country and a state: it needs a city of its own.
    !led_away
        && (!part.is_division_outside(country)
            || others(parts, at).any(|other| other.has_city(country, false)))
}

/// Whether the country follows from a code or a division at this part, with the company it keeps.
fn follows(parts: &[Part], at: usize, country: Country) -> bool {
    let Some(part) = parts.get(at) else {
        return false;
    };
    // A town comes before its division; in Chinese, Japanese and Korean after it.
    let with_text = others(parts, at).enumerate().any(|(other, town)| {
        (other < at || part.is_ideographic()) && !town.is_code_outside(country) && town.folded != part.folded
    });
    part.readings.iter().filter(|reading| reading.country() == country).any(|reading| match *reading {
        // "Berlin, DE", but not "Manager, IT": a code needs a listed city or a division of its country.
        Reading::CountryCoded(_) if at + 1 == parts.len() => {
            others(parts, at).any(|other| other.has_city(country, false) || other.names_division(country))
        }
        Reading::RegionNamed(region, only) => {
            // Victoria and Kent are cities elsewhere too; after the name of a state or of a Canadian province no town
            // need be listed.
            let alone = (only || matches!(country.code(), "US" | "CA")) && !part.is_division_outside(country);
            others(parts, at).any(|other| other.lies_in(region)) || (alone && with_text)
        }
        Reading::RegionCoded(region) => {
            // "Virginia, MN", "California, MD": a town that has the name of another state.
            let namesake = matches!(country.code(), "US" | "CA")
                && parts.iter().take(at).any(|town| town.names_division(country));
            others(parts, at).any(|other| other.lies_in(region)) || (part.plain_code && with_text) || namesake
        }
        _ => false,
    })
}

impl Part {
    /// Whether it may mean something in the country.
    fn reads_in(&self, country: Country) -> bool {
        self.readings.iter().any(|reading| reading.country() == country)
    }

    /// Whether it is a listed city of the country; with `only`, one whose name no other city has.
    fn has_city(&self, country: Country, wanted: bool) -> bool {
        self.readings
            .iter()
            .any(|reading| matches!(*reading, Reading::City { area, only, .. } if area.country() == country && (only || !wanted)))
    }

    /// Whether it is a listed city of the division.
    fn lies_in(&self, region: Region) -> bool {
        self.readings
            .iter()
            .any(|reading| matches!(reading, Reading::City { area, .. } if area.region() == Some(region)))
    }

    /// Whether it names a division of the country.
    fn names_division(&self, country: Country) -> bool {
        self.readings
            .iter()
            .any(|reading| matches!(*reading, Reading::RegionNamed(region, _) if region.country() == country))
    }

    /// Whether it is the name of another country or the name or code of another country's division.
    fn is_division_outside(&self, country: Country) -> bool {
        self.readings.iter().any(|reading| {
            reading.country() != country
                && !matches!(reading, Reading::City { .. } | Reading::CountryCoded(_))
        })
    }

    /// Whether it is a code that means something in other countries only, so that it stands for no town of this one.
    fn is_code_outside(&self, country: Country) -> bool {
        !self.reads_in(country)
            && self
                .readings
                .iter()
                .any(|reading| matches!(reading, Reading::RegionCoded(_) | Reading::CountryCoded(_)))
    }

    /// Whether it is written without spaces, the larger area first.
    fn is_ideographic(&self) -> bool {
        self.folded.chars().next().is_some_and(is_ideographic)
    }
}

/// Whether the character is of a script that is written without commas, the larger area first.
fn is_ideographic(character: char) -> bool {
    matches!(u32::from(character), 0x3041..=0x30FF | 0x4E00..=0x9FFF | 0xAC00..=0xD7A3)
}

/// What the parts say inside a country.
fn read_in(parts: &[Part], country: Country) -> Place {
    let names_country = |part: &Part| {
        part.readings.iter().any(|reading| matches!(*reading, Reading::CountryNamed(own, _) | Reading::CountryCoded(own) if own == country))
    };
    // The division: the last part that reads as one, by name in any country, by code where it is one here.
    let mut region = None;
    for (at, part) in parts.iter().enumerate().rev() {
        let mut own = distinct(part.readings.iter().filter_map(|reading| match *reading {
            Reading::RegionNamed(region, _) | Reading::RegionCoded(region) if region.country() == country => {
                Some(region)
            }
            _ => None,
        }));
        // Codes that nobody writes without the country count once the country is known: "Nagoya, 23" does not, "Porto, 13" neither.
        if own.is_empty() && (2..=3).contains(&part.folded.len()) {
            own.extend(
                regions_coded(&part.folded)
                    .filter(|region| region.country() == country && !names_country(part)),
            );
        }
        if let [only] = own.as_slice() {
            region = Some((at, *only));
            break;
        }
    }
    // The city: the first part left that is listed here, else the first part left.
    let city_readings = |part: &Part| -> Vec<(Area, u32)> {
        part.readings
            .iter()
            .filter_map(|reading| match *reading {
                Reading::City { area, key, .. } if area.country() == country => Some((area, key)),
                _ => None,
            })
            .collect()
    };
    let free = |at: usize, part: &Part| region.is_none_or(|(taken, _)| taken != at) && !names_country(part);
    let candidates = || parts.iter().enumerate().filter(|(at, part)| free(*at, part));
    let inside = |part: &&(usize, &Part)| {
        city_readings(part.1)
            .iter()
            .any(|(area, _)| region.is_none_or(|(_, region)| area.region().is_none_or(|own| own == region)))
    };
    let chosen = candidates()
        .find(|part| inside(&part))
        .or_else(|| candidates().next())
        // "New York, USA" and "Singapore": the word is a division or a country, and a city of it too.
        .or_else(|| parts.iter().enumerate().find(|(_, part)| !city_readings(part).is_empty()));
    let mut regions: Vec<Region> = region.iter().map(|(_, region)| *region).collect();
    let mut city = None;
    if let Some((at, part)) = chosen {
        let found = city_readings(part);
        let within: Vec<(Area, u32)> = match region {
            // The word itself is the division: the city may lie in another one of that name (Washington).
            Some((taken, _)) if taken == at => found,
            Some((_, region)) => {
                found.into_iter().filter(|(area, _)| area.region().is_none_or(|own| own == region)).collect()
            }
            None => found,
        };
        city = Some(match within.first() {
            Some((_, key)) => City { key: *key, listed: true },
            None => City { key: key(&part.folded), listed: false },
        });
        if region.is_none_or(|(taken, _)| taken == at) {
            let known: Vec<Option<Region>> = within.iter().map(|(area, _)| area.region()).collect();
            // A city whose division is not in the tables leaves the division open.
            if known.iter().all(Option::is_some) {
                regions.extend(known.into_iter().flatten());
            }
        }
    }
    Place {
        country: Some(country),
        regions: Regions::of(regions.into_iter()),
        city,
        certainty: Certainty::Unknown,
    }
}

/// How two places compare.
pub fn compare(a: &Place, b: &Place) -> Comparison {
    let (Some(first), Some(second)) = (a.country, b.country) else {
        return Comparison::CannotTell;
    };
    if first != second {
        // Hong Kong may be written under China, Puerto Rico under the United States.
        let covers = |whole: &Place, part: Country| {
            whole.regions.is_empty() && whole.city.is_none() && part.administered_by() == whole.country
        };
        return if covers(a, second) || covers(b, first) {
            Comparison::Compatible
        } else {
            Comparison::Different(Level::Country)
        };
    }
    let shared = a.regions.iter().any(|region| b.regions.contains(region));
    if !a.regions.is_empty() && !b.regions.is_empty() && !shared {
        return Comparison::Different(Level::Region);
    }
    match (a.city, b.city) {
        (Some(one), Some(other)) if one.key == other.key => Comparison::Same,
        (Some(one), Some(other)) if one.listed && other.listed => Comparison::Different(Level::City),
        (None, None) if a.regions == b.regions => Comparison::Same,
        _ => Comparison::Compatible,
    }
}

/// Whether two places are too far apart to be at both on one day: states that have not even a neighbour in common, or
/// other places whose clocks differ by more than an hour. `None` when a place is unknown, or nearness cannot be told.
pub fn far_apart(a: &Place, b: &Place) -> Option<bool> {
    let level = match compare(a, b) {
        Comparison::CannotTell => return None,
        Comparison::Same | Comparison::Compatible | Comparison::Different(Level::City) => return Some(false),
        Comparison::Different(level) => level,
    };
    let (here, there) = (offset_pairs(a), offset_pairs(b));
    if !here.is_empty() && !there.is_empty() && !here.iter().any(|pair| there.any_within_hour(pair)) {
        return Some(true);
    }
    if level != Level::Region {
        return None;
    }
    let mut far = true;
    for region in a.regions.iter() {
        for other in b.regions.iter() {
            far &= !region.within_two_borders(other)?;
        }
    }
    Some(far)
}

/// The pairs possible at a place; none when it is unknown.
pub fn offset_pairs(place: &Place) -> OffsetPairs {
    match place.country {
        None => OffsetPairs::default(),
        Some(country) if place.regions.is_empty() => country.offset_pairs(),
        Some(_) => {
            place.regions.iter().fold(OffsetPairs::default(), |all, region| all.union(region.offset_pairs()))
        }
    }
}

/// Whether a clock's pair is possible at a place or within an hour of it, in January and in July. None when it cannot be
/// told: an unknown place, a clock at +0 all year, a pair that no zone keeps.
pub fn fits(pair: OffsetPair, place: &Place) -> Option<bool> {
    let possible = offset_pairs(place);
    if possible.is_empty() || pair.is_utc() || !is_in_use(pair) {
        None
    } else {
        Some(possible.any_within_hour(pair))
    }
}

/// [`fits`] for the pair that a zone keeps, in any of the recent years.
pub fn zone_fits(zone: Zone, place: &Place) -> Option<bool> {
    zone.recent_pairs().map(|pair| fits(pair, place)).reduce(|a, b| match (a, b) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (None, _) | (_, None) => None,
        _ => Some(false),
    })?
}

/// Whether a zone's name and a clock's pair can belong to one device: each offset is the zone's in this year, in one of the
/// last years or by next year's law. None for an unknown name, and where either stands at +0 all year.
pub fn zone_consistent(name: &str, pair: OffsetPair) -> Option<bool> {
    let zone = Zone::named(name)?;
    if zone.is_utc() || pair.is_utc() {
        return None;
    }
    let january = zone.recent_pairs().any(|known| known.january == pair.january);
    let july = zone.recent_pairs().any(|known| known.july == pair.july);
    Some(january && july)
}

/// The countries where some clock keeps the pair, to print which places share it.
pub fn shared_zones(pair: OffsetPair) -> impl Iterator<Item = Country> {
    countries_with(pair)
}
