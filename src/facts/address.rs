//! A street address down to the unit, in one form for every usual way of writing it.

use crate::data::places::fold::fold as fold_place;

/// Longest address that is read, in characters.
const LONGEST: usize = 300;

/// An address with everything that tells two homes apart. Postal codes are not part of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct StreetAddress {
    /// Street and house number, folded, abbreviations written out.
    pub street: String,
    /// Flat, apartment, suite or the like; `None` where none is written.
    pub unit: Option<String>,
    /// City, folded.
    pub city: String,
}

/// Words before the number of a unit.
const UNITS: &[&str] = &[
    "apartamento",
    "apartment",
    "apartement",
    "appartement",
    "appt",
    "apt",
    "apto",
    "depto",
    "departamento",
    "flat",
    "piso",
    "room",
    "rm",
    "ste",
    "suite",
    "unit",
    "whg",
    "wohnung",
    "wohnungsnr",
    "lote",
    "decoder",
    "kv",
];

/// Words of streets that people shorten.
const SHORTENED: &[(&str, &str)] = &[
    ("al", "allee"),
    ("av", "avenue"),
    ("ave", "avenue"),
    ("avda", "avenida"),
    ("blvd", "boulevard"),
    ("bd", "boulevard"),
    ("cir", "circle"),
    ("cl", "close"),
    ("cres", "crescent"),
    ("ct", "court"),
    ("dr", "drive"),
    ("e", "east"),
    ("gdns", "gardens"),
    ("hwy", "highway"),
    ("ln", "lane"),
    ("n", "north"),
    ("ne", "northeast"),
    ("nw", "northwest"),
    ("pkwy", "parkway"),
    ("pl", "place"),
    ("rd", "road"),
    ("s", "south"),
    ("se", "southeast"),
    ("sq", "square"),
    ("st", "street"),
    ("str", "strasse"),
    ("sw", "southwest"),
    ("ter", "terrace"),
    ("trl", "trail"),
    ("w", "west"),
];

/// Ways of writing a post box or an agent's address, which say nothing of a home.
const BOXES: &[&str] = &[
    "po box",
    "p o box",
    "pobox",
    "postfach",
    "apartado",
    "boite postale",
    "casilla",
    "caixa postal",
    "pmb",
];

impl StreetAddress {
    /// Reads an address. `None` without a house number or city, and for a post box.
    pub fn read(address: &str, city: Option<&str>) -> Option<Self> {
        if address.chars().nth(LONGEST).is_some() {
            return None;
        }
        let lower = plain(address);
        let spaced: String =
            lower.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
        let words = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
        if BOXES.iter().any(|sign| format!(" {words} ").contains(&format!(" {sign} "))) {
            return None;
        }
        let mut street: Vec<String> = Vec::new();
        let mut unit: Option<String> = None;
        let mut places: Vec<&str> = Vec::new();
        for part in lower.split([',', '\n', ';']).map(str::trim).filter(|part| !part.is_empty()) {
            let numbered = part.chars().any(|letter| letter.is_ascii_digit());
            let named =
                part.split(|letter: char| !letter.is_alphanumeric()).any(|word| UNITS.contains(&word));
            if street.is_empty() || (numbered && unit.is_none() && (named || part.contains('#'))) {
                read_part(part, &mut street, &mut unit);
            } else if numbered && !street.iter().any(|word| word.bytes().any(|byte| byte.is_ascii_digit())) {
                // Some write the house number apart from the street.
                read_part(part, &mut street, &mut unit);
            } else {
                places.push(part);
            }
        }
        if !street.iter().any(|word| word.bytes().any(|byte| byte.is_ascii_digit())) {
            return None;
        }
        let city = fold_place(city.or(places.first().copied())?);
        if city.is_empty() {
            return None;
        }
        Some(Self { street: street.join(" "), unit, city })
    }

    /// The building: street and city without the unit.
    pub fn building(&self) -> String {
        format!("{}|{}", self.street, self.city)
    }

    /// The home: with the unit, where one is written.
    pub fn home(&self) -> String {
        format!("{}|{}|{}", self.street, self.unit.as_deref().unwrap_or_default(), self.city)
    }
}

/// Lower case without the diacritics that are often left out.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'ß' => plain.push_str("ss"),
            'ä' => plain.push('a'),
            'ö' | 'ø' | 'ó' | 'ô' | 'ò' | 'õ' => plain.push('o'),
            'ü' | 'ú' | 'û' | 'ù' => plain.push('u'),
            'á' | 'à' | 'â' | 'ã' | 'å' => plain.push('a'),
            'é' | 'è' | 'ê' | 'ë' => plain.push('e'),
            'í' | 'î' | 'ï' | 'ì' => plain.push('i'),
            'ñ' => plain.push('n'),
            'ç' => plain.push('c'),
            '\u{300}'..='\u{36f}' => {}
            other => plain.push(other),
        }
    }
    plain
}

/// Sorts the words of a part into street and unit.
fn read_part(part: &str, street: &mut Vec<String>, unit: &mut Option<String>) {
    let mut awaits_unit = false;
    for raw in part.split(|letter: char| letter.is_whitespace() || "():".contains(letter)) {
        let (marked, raw) = match raw.strip_prefix('#') {
            Some(rest) => (true, rest),
            None => (false, raw),
        };
        if marked && raw.is_empty() {
            awaits_unit = true;
            continue;
        }
        // "12#4" is house 12, unit 4.
        let (raw, behind) = raw.split_once('#').map_or((raw, None), |(raw, behind)| (raw, Some(behind)));
        let word: String =
            raw.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, '/' | '-')).collect();
        let word = word.trim_matches(['-', '/']);
        if !word.is_empty() {
            // "Apt4" and "Apt-4" are written in one piece.
            let joined = UNITS.iter().find_map(|name| {
                let rest = word.strip_prefix(name)?.trim_start_matches('-');
                rest.starts_with(|first: char| first.is_ascii_digit()).then_some(rest)
            });
            if UNITS.contains(&word) {
                awaits_unit = true;
            } else if marked || awaits_unit || joined.is_some() {
                let written = joined.unwrap_or(word);
                if matches!(written, "no" | "nr" | "number" | "num") {
                    awaits_unit = true;
                    continue;
                }
                unit.get_or_insert_with(|| number(written));
                awaits_unit = false;
            } else if let Some((before, after)) = word.split_once('/').filter(|(before, after)| {
                street.is_empty()
                    && before.bytes().all(|byte| byte.is_ascii_digit())
                    && after.starts_with(|first: char| first.is_ascii_digit())
            }) {
                // "4/12 Oak Street" is unit 4 of house 12.
                unit.get_or_insert_with(|| number(before));
                street.push(after.to_owned());
            } else {
                push_street(street, word);
            }
        }
        if let Some(behind) = behind.filter(|behind| !behind.is_empty()) {
            unit.get_or_insert_with(|| number(behind));
        }
    }
}

fn push_street(street: &mut Vec<String>, word: &str) {
    let written = SHORTENED.iter().find(|(short, _)| *short == word).map_or(word, |(_, long)| *long);
    let stem = if written.len() > 5 { written.strip_suffix("str") } else { None };
    street.push(stem.map_or_else(|| written.to_owned(), |stem| format!("{stem}strasse")));
}

/// A unit's number without separators and leading zeros: `04-B`, `4 b` and `4B` are one.
fn number(text: &str) -> String {
    let plain: String = text.chars().filter(|letter| letter.is_alphanumeric()).collect();
    let trimmed = plain.trim_start_matches('0');
    if trimmed.is_empty() { plain } else { trimmed.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home(address: &str) -> String {
        StreetAddress::read(address, Some("Austin")).map(|address| address.home()).unwrap_or_default()
    }

    #[test]
    fn one_home_has_several_spellings() {
        for written in [
            "12 Oak St Apt 4",
            "12 Oak Street, Apt. 4",
            "12 OAK ST. #4",
            "12 Oak St, Unit 4",
            "12 Oak Street # 4",
            "4/12 Oak Street",
            "Flat 4, 12 Oak Street",
            "12 Oak St, Apartment 04",
            "12 Oak St Apt4",
            "12 Oak Street (Apt No. 4)",
        ] {
            assert_eq!(home(written), "12 oak street|4|austin", "{written}");
        }
        assert_eq!(
            StreetAddress::read("12 Oak St Apt 4, Austin, TX", None).map(|address| address.home()),
            Some("12 oak street|4|austin".to_owned())
        );
        assert_eq!(home("Hauptstr. 5"), home("Hauptstraße 5"));
    }

    #[test]
    fn other_homes_stay_apart() {
        for (one, other) in [
            ("12 Oak St Apt 4", "12 Oak St Apt 5"),
            ("12 Oak St Apt 4", "12 Oak St"),
            ("12 Oak St", "14 Oak St"),
            ("12 Oak St", "12 Oak Ave"),
            ("12 Oak St Apt 4", "12 Oak St Apt 4B"),
        ] {
            assert_ne!(home(one), home(other), "{one} / {other}");
        }
    }

    #[test]
    fn what_is_no_home_is_not_read() {
        for text in
            ["", "Oak Street", "PO Box 12", "P.O. Box 77, 12 Oak Street", "Postfach 12 34", "#", "//,,##"]
        {
            assert_eq!(home(text), "", "{text}");
        }
        assert_eq!(StreetAddress::read("12 Oak Street", None), None);
    }
}
