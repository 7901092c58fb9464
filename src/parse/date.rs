//! A date whose month is a word, as people write it in fields, records and pages: "March 2021", "3 de marzo de 2021", "2021 März".
//!
//! Résumés' text has a reader of its own, because dates there stand among other words; it knows the same months.

use crate::data::dates::month;
use crate::model::folding::digit;

/// A date with its month in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WordedDate {
    /// In four digits, of whichever calendar.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// Where one is written.
    pub day: Option<u8>,
}

/// Longer texts are no dates, in bytes.
const LONGEST: usize = 60;

/// Words between the parts of a date.
const PARTICLES: &[&str] = &["de", "del", "do", "of"];

/// What stands behind the number of a day.
const ORDINALS: &[&str] = &["st", "nd", "rd", "th", "er", "º", "ª"];

impl WordedDate {
    /// Reads a text that is such a date as a whole.
    pub fn read(text: &str) -> Option<Self> {
        if text.len() > LONGEST {
            return None;
        }
        let mut found = None;
        let mut year = None;
        let mut day = None;
        for (piece, is_joined) in pieces(text)? {
            match piece {
                Piece::Number { value, digits: 4 } => {
                    let is_first = year.is_none() && (1300..2600).contains(&value);
                    year = Some(is_first.then_some(value)?);
                }
                Piece::Number { value, digits: 1 | 2 } => {
                    let value = u8::try_from(value).ok().filter(|value| (1..=31).contains(value));
                    day = Some(value.filter(|_| day.is_none())?);
                }
                Piece::Number { .. } => return None,
                Piece::Word(word) => match month(&word) {
                    Some(month) => found = Some(found.is_none().then_some(month)?),
                    None if PARTICLES.contains(&word.as_str()) => {}
                    None if is_joined && day.is_some() && ORDINALS.contains(&word.as_str()) => {}
                    None => return None,
                },
            }
        }
        Some(Self { year: year?, month: found?, day })
    }
}

enum Piece {
    Word(String),
    Number { value: i32, digits: usize },
}

/// The words and numbers of a text, and whether each stands right behind the one before it; `None` where it has signs that no date has.
fn pieces(text: &str) -> Option<Vec<(Piece, bool)>> {
    let mut pieces: Vec<(Piece, bool)> = Vec::new();
    let mut is_joined = false;
    for letter in text.trim().chars() {
        if let Some(digit) = digit(letter).map(i32::from) {
            match pieces.last_mut() {
                Some((Piece::Number { value, digits }, _)) if is_joined => {
                    *value = value.checked_mul(10)?.checked_add(digit)?;
                    *digits += 1;
                }
                _ => pieces.push((Piece::Number { value: digit, digits: 1 }, is_joined)),
            }
            is_joined = true;
        } else if letter.is_alphabetic() || matches!(letter, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{963}') {
            match pieces.last_mut() {
                Some((Piece::Word(word), _)) if is_joined => word.extend(letter.to_lowercase()),
                _ => pieces.push((Piece::Word(letter.to_lowercase().collect()), is_joined)),
            }
            is_joined = true;
        } else if letter.is_whitespace() || matches!(letter, '.' | ',' | '-' | '/' | '،') {
            is_joined = false;
        } else {
            return None;
        }
    }
    Some(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_read_in_every_language_and_order() {
        for (text, year, month, day) in [
            ("March 2021", 2021, 3, None),
            ("Sept. 2016", 2016, 9, None),
            ("2021 März", 2021, 3, None),
            ("3 de marzo de 2021", 2021, 3, Some(3)),
            ("1er août 2019", 2019, 8, Some(1)),
            ("May 3rd, 2020", 2020, 5, Some(3)),
            ("12. Oktober 2018", 2018, 10, Some(12)),
            ("сентябрь 2017", 2017, 9, None),
            ("दिसंबर 2015", 2015, 12, None),
            ("Dec-2014", 2014, 12, None),
        ] {
            assert_eq!(WordedDate::read(text), Some(WordedDate { year, month, day }), "{text}");
        }
    }

    #[test]
    fn what_only_begins_like_a_month_is_none() {
        for text in [
            "Mayor 2021",
            "Marketing 2020",
            "Decision 2019",
            "March",
            "March 21",
            "March April 2021",
            "2019 2021 May",
        ] {
            assert_eq!(WordedDate::read(text), None, "{text}");
        }
    }
}
