//! Numbers that were written before their country gave every line a new one.
//!
//! An older résumé, a card or a messenger still carries them, and the rule by which a country changed tells the line that they are now.
//!
//! Sources, read November 2026: libphonenumber's migration recipes (`migrator/src/data/recipes.csv`) for Vietnam, Brazil, Gabon, Mexico
//! and Saudi Arabia; Anatel's communication of 6 February 2013 in the ITU Operational Bulletin (Brazil); IFT, marking from 3 August 2019
//! (Mexico); ARCEP Gabon, communiqués on the plan of 15 November 2019; ARTCI, plan of 31 January 2021, and the published converters of
//! the operators' blocks (Côte d'Ivoire); ARCEP Bénin, plan of 30 November 2024.

/// One block of numbers as they were, and what became of them.
struct Renumbered {
    code: u16,
    /// Digits of the national number as it was written.
    length: usize,
    /// Digits at the beginning that stay.
    kept: usize,
    /// What follows them, any of these; a full stop stands for any digit.
    begins: &'static [&'static str],
    /// Digits that went after those that stay.
    dropped: usize,
    /// Digits that came in their place.
    put: &'static str,
}

const fn row(
    (code, length, kept): (u16, usize, usize),
    begins: &'static [&'static str],
    (dropped, put): (usize, &'static str),
) -> Renumbered {
    Renumbered { code, length, kept, begins, dropped, put }
}

/// The first row that fits holds.
const TABLE: &[Renumbered] = &[
    // Mexico, 3 August 2019: the 1 of mobile lines from abroad, and what was dialled before them and before long-distance numbers within the country.
    row((52, 11, 0), &["1"], (1, "")),
    row((52, 12, 0), &["01"], (2, "")),
    row((52, 13, 0), &["044", "045"], (3, "")),
    // Brazil, 29 July 2012 to 6 November 2016, state by state: a ninth digit before mobile numbers.
    row((55, 10, 2), &["6", "8", "9"], (0, "9")),
    // Vietnam, 15 September 2018: eleven-digit mobile numbers lost a digit.
    row((84, 10, 0), &["120", "126", "128"], (2, "7")),
    row((84, 10, 0), &["121"], (3, "79")),
    row((84, 10, 0), &["122"], (3, "77")),
    row((84, 10, 0), &["123", "124", "125"], (2, "8")),
    row((84, 10, 0), &["127"], (3, "81")),
    row((84, 10, 0), &["129"], (3, "82")),
    row((84, 10, 0), &["162", "163", "164", "165", "166", "167", "168", "169"], (2, "3")),
    row((84, 10, 0), &["186", "188"], (2, "5")),
    row((84, 10, 0), &["199"], (3, "59")),
    // Côte d'Ivoire, 31 January 2021: two digits of the operator before all eight. Fixed lines by their third digit, mobile ones by their second.
    row((225, 8, 0), &["2.8"], (0, "21")),
    row((225, 8, 0), &["2.0", "3.0"], (0, "25")),
    row((225, 8, 0), &["2", "3"], (0, "27")),
    row((225, 8, 0), &[".0", ".1", ".2", ".3"], (0, "01")),
    row((225, 8, 0), &[".4", ".5", ".6"], (0, "05")),
    row((225, 8, 0), &[".7", ".8", ".9"], (0, "07")),
    // Benin, 30 November 2024: 01 before all eight digits.
    row((229, 8, 0), &["2", "4", "5", "6", "9"], (0, "01")),
    // Gabon, 15 November 2019: the operator's digit in place of the 0, or before numbers that were written without it.
    row((241, 8, 0), &["01"], (1, "1")),
    row((241, 8, 0), &["02", "05", "06"], (1, "6")),
    row((241, 8, 0), &["04", "07"], (1, "7")),
    row((241, 7, 0), &["2", "5", "6"], (0, "6")),
    row((241, 7, 0), &["4", "7"], (0, "7")),
    // Saudi Arabia, by September 2013: a 1 before the area's digit of fixed lines.
    row((966, 8, 0), &["1", "2", "3", "4", "6", "7"], (0, "1")),
];

/// The national number that a country's change made of an older one.
pub fn renumbered(code: u16, national: &[u8]) -> Option<Vec<u8>> {
    let fits = |row: &&Renumbered| {
        let rest = national.get(row.kept..).unwrap_or_default();
        row.code == code
            && row.length == national.len()
            && row.begins.iter().any(|start| {
                start.bytes().zip(rest).all(|(wanted, digit)| wanted == b'.' || wanted == *digit)
            })
    };
    let row = TABLE.iter().find(fits)?;
    let (kept, rest) = national.split_at_checked(row.kept)?;
    Some([kept, row.put.as_bytes(), rest.get(row.dropped..)?].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_numbers_become_the_lines_that_they_are() {
        for (code, old, new) in [
            (52, "15555500142", "5555500142"),
            (52, "0445555500142", "5555500142"),
            (55, "2187550142", "21987550142"),
            (84, "1625550142", "325550142"),
            (84, "1275550142", "815550142"),
            (225, "07550142", "0707550142"),
            (225, "44550142", "0544550142"),
            (225, "22410142", "2722410142"),
            (225, "20300142", "2720300142"),
            (225, "20080142", "2520080142"),
            (229, "97550142", "0197550142"),
            (241, "06550142", "66550142"),
            (241, "4550142", "74550142"),
            (966, "12550142", "112550142"),
        ] {
            let found = renumbered(code, old.as_bytes()).map(|digits| String::from_utf8(digits).unwrap());
            assert_eq!(found.as_deref(), Some(new), "+{code} {old}");
        }
        for (code, number) in
            [(52, "5555500142"), (55, "21987550142"), (229, "0197550142"), (44, "7700900123"), (1, "")]
        {
            assert_eq!(renumbered(code, number.as_bytes()), None, "+{code} {number}");
        }
    }
}
