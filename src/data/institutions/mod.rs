//! Institutions and what they award: a compact pack built from a country's official statistics, looked up in
//! place.
//!
//! A pack holds, for each school, its name, city, state, web domain, the years in which it reported, and one
//! bit for each field group in which anything was awarded at any level from bachelor's up in any of those
//! years. Names are looked up through one sorted table of keys (see `key`), the school's own name and its
//! aliases alike. Nothing is unpacked: [`Pack::read`] checks the bytes once and keeps slices of them.
//!
//! The default pack covers the United States: Integrated Postsecondary Education Data System (IPEDS), US
//! National Center for Education Statistics, directory 2024 (of 2020–2023 for schools closed since) and
//! completions of the reporting years 2020–2024 (1 July 2019 to 30 June 2024), first majors; a work of the US
//! government in the public domain.

#[cfg(feature = "cli")]
pub mod build;
mod fields;
mod key;
mod table;

pub use fields::FieldGroups;
use table::{Bytes, Keys, Strings};

/// The country of every school in a pack: the format carries the statistics of the United States.
pub const COUNTRY: &str = "US";

/// The id under which an assessment names a pack; its date and digest tell which one it is.
pub const ID: &str = "institutions-us";

/// The default pack, for native use. In the browser the same file is loaded when it is first needed.
#[cfg(not(target_family = "wasm"))]
pub static DEFAULT: &[u8] = include_bytes!("default.pack");

/// The first bytes of every pack: its kind and the version of its layout.
const MAGIC: &[u8; 8] = b"CORRINS1";
/// Most schools that a pack can hold: their numbers, and one for all schools outside the pack, have 14 bits
/// beside two marks.
const MOST_SCHOOLS: usize = (1 << 14) - 1;
/// Most field groups: one bit each.
const MOST_GROUPS: usize = 63;
/// Most reporting years: one bit each.
const MOST_YEARS: u8 = 16;
/// Most bytes of a pack.
const MOST_BYTES: usize = 4 << 20;
/// Marks a key that is the school's own name.
const OWN_NAME: u16 = 1;
/// Marks a key too slight to find a school without a place: one word, no word such as "university", or a name
/// that a school outside the pack bears too.
const SLIGHT: u16 = 2;
/// Most schools that one name is followed to; more are ambiguous anyway.
const MOST_CANDIDATES: usize = 64;
/// Most parts of a name that are read.
const MOST_PARTS: usize = 6;
/// Marks a pack built from completions that list second majors.
const SECOND_MAJORS: u8 = 1;
/// Marks a school that reports most of its degrees under one general heading.
const GENERAL_HEADING: u8 = 1;

/// States, the federal district, territories and freely associated states that IPEDS invariant_under: United States
/// Postal Service codes.
const STATES: &[(&str, &str)] = &[
    ("AK", "alaska"),
    ("AL", "alabama"),
    ("AR", "arkansas"),
    ("AS", "american samoa"),
    ("AZ", "arizona"),
    ("CA", "california"),
    ("CO", "colorado"),
    ("CT", "connecticut"),
    ("DC", "district of columbia"),
    ("DE", "delaware"),
    ("FL", "florida"),
    ("FM", "federated states of micronesia"),
    ("GA", "georgia"),
    ("GU", "guam"),
    ("HI", "hawaii"),
    ("IA", "iowa"),
    ("ID", "idaho"),
    ("IL", "illinois"),
    ("IN", "indiana"),
    ("KS", "kansas"),
    ("KY", "kentucky"),
    ("LA", "louisiana"),
    ("MA", "massachusetts"),
    ("MD", "maryland"),
    ("ME", "maine"),
    ("MH", "marshall islands"),
    ("MI", "michigan"),
    ("MN", "minnesota"),
    ("MO", "missouri"),
    ("MP", "northern mariana islands"),
    ("MS", "mississippi"),
    ("MT", "montana"),
    ("NC", "north carolina"),
    ("ND", "north dakota"),
    ("NE", "nebraska"),
    ("NH", "new hampshire"),
    ("NJ", "new jersey"),
    ("NM", "new mexico"),
    ("NV", "nevada"),
    ("NY", "new york"),
    ("OH", "ohio"),
    ("OK", "oklahoma"),
    ("OR", "oregon"),
    ("PA", "pennsylvania"),
    ("PR", "puerto rico"),
    ("PW", "palau"),
    ("RI", "rhode island"),
    ("SC", "south carolina"),
    ("SD", "south dakota"),
    ("TN", "tennessee"),
    ("TX", "texas"),
    ("UT", "utah"),
    ("VA", "virginia"),
    ("VI", "virgin islands"),
    ("VT", "vermont"),
    ("WA", "washington"),
    ("WI", "wisconsin"),
    ("WV", "west virginia"),
    ("WY", "wyoming"),
];

/// Words of a part of a school, which may stand beside its name: "School of Engineering, University of …".
const UNIT_WORDS: &[&str] = &[
    "campus",
    "college",
    "department",
    "dept",
    "division",
    "extension",
    "faculty",
    "online",
    "program",
    "school",
];

/// A pack of institutions, read in place.
#[derive(Debug, Clone, Copy)]
pub struct Pack<'p> {
    source: &'p str,
    first_year: u16,
    years: u8,
    flags: u8,
    states: &'p [u8],
    state_of: &'p [u8],
    city_of: &'p [u8],
    reported_in: &'p [u8],
    marks: &'p [u8],
    awarded: &'p [u8],
    groups: Strings<'p>,
    cities: Strings<'p>,
    names: Strings<'p>,
    domains: Strings<'p>,
    keys: Keys<'p>,
    phrases: Keys<'p>,
    /// What is left after its parts: nothing.
    end: &'p [u8],
}

/// What a name finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match<'p> {
    /// One school.
    Found(School<'p>),
    /// Several schools, or one whose place is not the stated one, or one that shares its name with a school
    /// abroad.
    Ambiguous,
    /// None.
    Unknown,
}

/// A school.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct School<'p> {
    /// Its official name.
    pub name: &'p str,
    /// Its city; empty when the directory has none.
    pub city: &'p str,
    /// Its state, as a two-letter postal code.
    pub state: &'p str,
    /// Its web domain; empty when the directory has none.
    pub domain: &'p str,
    /// When it reported.
    pub years: Years,
    awarded: FieldGroups,
    general_heading: bool,
}

/// Reporting years; the year 2024 runs from 1 July 2023 to 30 June 2024.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Years {
    /// The first year in which the school reported.
    pub first: u16,
    /// The last.
    pub last: u16,
    /// Whether it reported in every year between them.
    pub complete: bool,
}

impl Years {
    /// Whether a degree of this calendar year can be held against the pack: every year between was reported,
    /// and the year is at most one before the first or after the last.
    pub fn covers(self, year: u16) -> bool {
        self.complete && year.saturating_add(1) >= self.first && year <= self.last.saturating_add(1)
    }
}

/// Whether a school awarded anything in a group of fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Awards {
    /// It did, or offered it, at some level from bachelor's up, in some year of the pack.
    Yes,
    /// It reported in all its years and listed nothing in the group.
    No,
    /// It missed a year, or reports most degrees under one general heading, so its silence says nothing.
    NotReported,
}

impl School<'_> {
    /// The school together with another unit of it in the same city.
    fn with(self, unit: Self) -> Self {
        let years = Years {
            first: self.years.first.min(unit.years.first),
            last: self.years.last.max(unit.years.last),
            complete: self.years.complete && unit.years.complete,
        };
        School {
            years,
            awarded: FieldGroups(self.awarded.0 | unit.awarded.0),
            general_heading: self.general_heading || unit.general_heading,
            ..self
        }
    }

    /// Whether it awarded anything in one of the groups.
    pub fn awards(&self, groups: FieldGroups) -> Awards {
        if self.awarded.meets(groups) {
            Awards::Yes
        } else if self.years.complete && !self.general_heading {
            Awards::No
        } else {
            Awards::NotReported
        }
    }
}

impl<'p> Pack<'p> {
    /// Reads a pack: checks its digest and shape once and keeps slices of it.
    ///
    /// # Errors
    /// What is wrong with the bytes, in words; bytes are never trusted and never make it panic.
    pub fn read(bytes: &'p [u8]) -> Result<Pack<'p>, String> {
        if bytes.len() > MOST_BYTES {
            return Err(format!("an institution pack has at most {MOST_BYTES} bytes"));
        }
        let mut rest = Bytes(bytes);
        if rest.take(MAGIC.len()) != Some(MAGIC) {
            return Err("not an institution pack of this version".to_owned());
        }
        let stated = rest.take(8);
        if stated != Some(&checksum(rest.0).to_le_bytes()) {
            return Err("the institution pack is damaged: its bytes do not give its checksum".to_owned());
        }
        Self::parts(rest)
            .filter(|pack| pack.well_formed() == Some(true))
            .ok_or_else(|| "the institution pack is damaged: its parts do not fit together".to_owned())
    }

    /// Opens bytes again that [`Pack::read`] has checked: only finds where their parts are.
    pub fn reopen(bytes: &'p [u8]) -> Option<Pack<'p>> {
        Self::parts(Bytes(bytes.get(MAGIC.len() + 8..)?))
    }

    fn parts(mut rest: Bytes<'p>) -> Option<Pack<'p>> {
        let first_year = rest.short()?;
        let years = rest.byte()?;
        let flags = rest.byte()?;
        Some(Pack {
            first_year,
            years,
            flags,
            source: core::str::from_utf8(rest.section()?).ok()?,
            states: rest.section()?,
            state_of: rest.section()?,
            city_of: rest.section()?,
            reported_in: rest.section()?,
            marks: rest.section()?,
            awarded: rest.section()?,
            groups: Strings::read(rest.section()?)?,
            cities: Strings::read(rest.section()?)?,
            names: Strings::read(rest.section()?)?,
            domains: Strings::read(rest.section()?)?,
            keys: Keys::read(rest.section()?)?,
            phrases: Keys::read(rest.section()?)?,
            end: rest.0,
        })
    }

    fn well_formed(&self) -> Option<bool> {
        let (pack, years) = (self, self.years);
        let schools = pack.names.len();
        let groups = pack.groups.len();
        let shaped = pack.end.is_empty()
            && (1..=MOST_YEARS).contains(&years)
            && schools <= MOST_SCHOOLS
            && groups <= MOST_GROUPS
            && pack.domains.len() == schools
            && pack.state_of.len() == schools
            && pack.city_of.len() == schools.checked_mul(2)?
            && pack.reported_in.len() == schools.checked_mul(2)?
            && pack.marks.len() == schools
            && pack.awarded.len() == groups.checked_mul(schools.div_ceil(8))?
            && pack.states.len().is_multiple_of(2)
            && pack.states.iter().all(u8::is_ascii_uppercase)
            && [pack.groups, pack.cities, pack.names, pack.domains].into_iter().all(Strings::well_formed)
            && pack.keys.well_formed(|number| usize::from(number >> 2) <= schools)
            && pack.phrases.well_formed(|group| usize::from(group) < groups)
            && pack.state_of.iter().all(|state| usize::from(*state) < pack.states.len() / 2)
            && pairs(pack.city_of).all(|city| usize::from(city) < pack.cities.len())
            && pairs(pack.reported_in).all(|reported| reported != 0 && u32::from(reported) >> years == 0);
        Some(shaped)
    }

    /// Where the data come from, with their dates and licence, in words.
    pub fn source(&self) -> &'p str {
        self.source
    }

    /// The first and last reporting year.
    pub fn span(&self) -> (u16, u16) {
        (self.first_year, self.first_year.saturating_add(u16::from(self.years).saturating_sub(1)))
    }

    /// The reporting years in words, which end with June: `2020 to 2024`.
    pub fn date(&self) -> String {
        let (first, last) = self.span();
        format!("{first} to {last}")
    }

    /// Whether second majors are counted; without them a school's silence on a field says less.
    pub fn has_second_majors(&self) -> bool {
        self.flags & SECOND_MAJORS != 0
    }

    /// How many schools there are.
    pub fn schools(&self) -> usize {
        self.names.len()
    }

    /// The school at a position, below [`Pack::schools`].
    pub fn school(&self, position: usize) -> Option<School<'p>> {
        let state = usize::from(*self.state_of.get(position)?).checked_mul(2)?;
        let pair = position.checked_mul(2)?;
        let city = Bytes(self.city_of.get(pair..)?).short()?;
        let reported = Bytes(self.reported_in.get(pair..)?).short()?;
        let last = 15_u32.checked_sub(reported.leading_zeros())?;
        let first = reported.trailing_zeros();
        if last >= u32::from(self.years) {
            return None;
        }
        let row = self.names.len().div_ceil(8);
        let mut awarded = 0_u64;
        for group in 0..self.groups.len() {
            let byte = self.awarded.get(group.checked_mul(row)?.checked_add(position / 8)?)?;
            awarded |= u64::from(byte >> (position % 8) & 1) << group;
        }
        Some(School {
            name: self.names.get(position)?,
            city: self.cities.get(usize::from(city))?,
            state: core::str::from_utf8(self.states.get(state..state.checked_add(2)?)?).ok()?,
            domain: self.domains.get(position)?,
            years: Years {
                first: self.first_year.checked_add(u16::try_from(first).ok()?)?,
                last: self.first_year.checked_add(u16::try_from(last).ok()?)?,
                complete: reported.count_ones() == last.checked_sub(first)?.checked_add(1)?,
            },
            awarded: FieldGroups(awarded),
            general_heading: self.marks.get(position)? & GENERAL_HEADING != 0,
        })
    }

    /// The groups of a field of study as written; `None` when any part of it is not understood ("not
    /// checked").
    pub fn field(&self, field: &str) -> Option<FieldGroups> {
        fields::read(self.phrases, field)
    }

    /// The names of groups, for the words of a finding.
    pub fn group_names(&self, groups: FieldGroups) -> impl Iterator<Item = &'p str> {
        let names = self.groups;
        (0..names.len())
            .filter(move |group| groups.0 >> group & 1 == 1)
            .filter_map(move |group| names.get(group))
    }

    /// The school of a name as written, with its stated state (code or name) and city.
    ///
    /// A stated place must agree: a school found only elsewhere is [`Match::Ambiguous`]. Names of several
    /// campuses without the campus are ambiguous too, and so is a name that a school abroad bears as well
    /// when no place is stated.
    pub fn find(&self, name: &str, state: Option<&str>, city: Option<&str>) -> Match<'p> {
        if name.chars().nth(key::LONGEST).is_some() {
            return Match::Unknown;
        }
        let stated = |text: Option<&'_ str>| text.map(str::trim).is_some_and(|text| !text.is_empty());
        let place = Place {
            state: state.filter(|_| stated(state)).map(|text| state_code(text).unwrap_or(NO_STATE)),
            city: city.filter(|_| stated(city)).map(key::key),
        };
        match self.named(&key::key(name), &place, true) {
            Match::Unknown => self.find_part(name, &place),
            found => found,
        }
    }

    /// The school whose name stands inside something longer: "School of Engineering, University of …", "…,
    /// Austin, TX".
    fn find_part(&self, name: &str, place: &Place) -> Match<'p> {
        let parts = parts(name);
        if parts.len() < 2 {
            return Match::Unknown;
        }
        let written = Place {
            state: place.state.or_else(|| parts.iter().skip(1).find_map(|part| state_code(part))),
            city: place.city.clone(),
        };
        let mut found = Match::Unknown;
        for part in &parts {
            match (self.named(&key::key(part), &written, false), found) {
                (Match::Found(school), Match::Found(other)) if school != other => return Match::Ambiguous,
                (Match::Found(school), _) => found = Match::Found(school),
                (Match::Ambiguous, Match::Unknown) if key::names_an_institution(&key::key(part)) => {
                    // The campus may stand apart: "University of Washington (main), Tacoma".
                    let in_city = parts.iter().find_map(|city| {
                        let city = Place { state: written.state, city: Some(key::key(city)) };
                        Some(self.named(&key::key(part), &city, false))
                            .filter(|one| matches!(one, Match::Found(_)))
                    });
                    found = in_city.unwrap_or(Match::Ambiguous);
                }
                _ => {}
            }
        }
        match found {
            Match::Found(school)
                if place.is_stated() || parts.iter().all(|part| self.explained(part, &school)) =>
            {
                found
            }
            Match::Unknown => Match::Unknown,
            _ => Match::Ambiguous,
        }
    }

    /// Whether a part beside a school's name says nothing against it: its place, the country, a unit, another
    /// of its names.
    fn explained(&self, part: &str, school: &School<'p>) -> bool {
        let key = key::key(part);
        let here = Place { state: None, city: None };
        state_code(part).is_some()
            || same_city(&key, school.city)
            || matches!(key.as_str(), "" | "us" | "usa" | "united states" | "united states america")
            || key.split(' ').any(|word| UNIT_WORDS.contains(&word))
            || key.split(' ').all(|word| key::key(school.name).split(' ').any(|own| own == word))
            || !matches!(self.named(&key, &here, false), Match::Unknown)
    }

    /// The school of one key in a place. Slight keys count only where the name stands alone and a place is
    /// stated.
    fn named(&self, key: &str, place: &Place, alone: bool) -> Match<'p> {
        if key.is_empty() {
            return Match::Unknown;
        }
        let several_words = key.contains(' ') && key::names_an_institution(key);
        let sounds_whole =
            key.rsplit(' ').next().is_some_and(|last| matches!(last, "university" | "college" | "institute"));
        // A name that a school outside the pack or the country bears too finds nothing without a place.
        let mut shared = false;
        let (mut known, mut named_in_full) = (false, false);
        let mut candidates: Vec<usize> = Vec::new();
        self.keys.starting_with(key.as_bytes(), |found, number| {
            let (own, slight) = (number & OWN_NAME != 0, number & SLIGHT != 0);
            let rest = found.get(key.len()..).unwrap_or_default();
            let longer = several_words && own && rest.first() == Some(&b' ');
            if !rest.is_empty() && !longer {
                return true;
            }
            shared |= rest.is_empty() && own && slight;
            let school = usize::from(number >> 2);
            if school == self.names.len() {
                return true;
            }
            known = true;
            let counts = !slight || (place.is_stated() && (alone || own));
            let there = place.state.is_none_or(|state| self.state(school) == Some(state));
            if counts && there {
                // A name that stops short of the school's own is enough only where it sounds whole or just
                // "university" is left out.
                named_in_full |=
                    rest.is_empty() || sounds_whole || matches!(rest, b" university" | b" college");
                if !candidates.contains(&school) {
                    candidates.push(school);
                }
            }
            candidates.len() < MOST_CANDIDATES
        });
        if !known {
            return Match::Unknown;
        }
        if let Some(city) = &place.city
            && (place.state.is_none() || candidates.len() > 1)
        {
            candidates
                .retain(|school| self.school(*school).is_some_and(|school| same_city(city, school.city)));
        }
        if !(place.is_stated() || named_in_full && !shared) || candidates.len() >= MOST_CANDIDATES {
            return Match::Ambiguous;
        }
        // The units of one university in one city count as one school.
        let mut schools = candidates.iter().filter_map(|school| self.school(*school));
        let Some(mut school) = schools.next() else { return Match::Ambiguous };
        for unit in schools {
            if (unit.city, unit.state, unit.domain) != (school.city, school.state, school.domain) {
                return Match::Ambiguous;
            }
            school = school.with(unit);
        }
        Match::Found(school)
    }

    /// The state of a school, as its code.
    fn state(&self, school: usize) -> Option<[u8; 2]> {
        let state = usize::from(*self.state_of.get(school)?).checked_mul(2)?;
        self.states.get(state..)?.first_chunk().copied()
    }
}

/// A stated place.
#[derive(Debug)]
struct Place {
    state: Option<[u8; 2]>,
    city: Option<String>,
}

impl Place {
    fn is_stated(&self) -> bool {
        self.state.is_some() || self.city.is_some()
    }
}

/// A stated region that is no state of this country: no school is in it.
const NO_STATE: [u8; 2] = *b"--";

/// The code of a state from its code or name.
fn state_code(text: &str) -> Option<[u8; 2]> {
    let words = key::words(text).join(" ");
    let (code, _) = STATES.iter().find(|(code, name)| words == *name || code.eq_ignore_ascii_case(&words))?;
    code.as_bytes().first_chunk().copied()
}

/// Whether a stated city (as a key) is a school's: the same, or one of them with "City" ("New York City").
fn same_city(stated: &str, city: &str) -> bool {
    let plain = |city: &str| city.strip_suffix(" city").unwrap_or(city).to_owned();
    !stated.is_empty() && plain(stated) == plain(&key::key(city))
}

/// The parts of a name between commas, brackets, bars, semicolons, slashes, long dashes, and hyphens with
/// spaces around them.
fn parts(name: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        let apart = matches!(letter, ',' | ';' | '|' | '/' | '(' | ')' | '[' | ']' | '•' | '·' | '–' | '—')
            || letter == '-' && part.ends_with(' ') && letters.peek() == Some(&' ');
        if !apart {
            part.push(letter);
        }
        if (apart || letters.peek().is_none()) && parts.len() < MOST_PARTS {
            if !part.trim().is_empty() {
                parts.push(core::mem::take(&mut part));
            }
            part.clear();
        }
    }
    parts
}

/// The two-byte numbers of a column.
fn pairs(column: &[u8]) -> impl Iterator<Item = u16> {
    column.as_chunks().0.iter().map(|pair| u16::from_le_bytes(*pair))
}

/// FNV-1a over words of eight bytes: against damage, not against malice.
fn checksum(bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks();
    let mut last = [0; 8];
    last.iter_mut().zip(rest).for_each(|(place, byte)| *place = *byte);
    words.iter().chain([&last]).fold(0xcbf2_9ce4_8422_2325, |sum, word| {
        (sum ^ u64::from_le_bytes(*word)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
