//! The parts of a date as a field has them, before it is known which calendar they are of.

use crate::data::calendars::{self, Calendar};
use crate::model::date::PartialDate;
use crate::model::folding;
use crate::parse::date::WordedDate;

/// Longer texts are no dates, in bytes.
const LONGEST: usize = 100;

/// Year, month and day as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// The year, of whichever calendar.
    pub year: i32,
    /// 1–12 when written.
    pub month: Option<u8>,
    /// When written.
    pub day: Option<u8>,
    /// The calendar, where a word or letter names it.
    pub calendar: Option<Calendar>,
    /// Its digits are those of Persian.
    pub persian: bool,
}

impl Written {
    /// Reads a field: what systems write, numbers in the usual orders, both with the words of other calendars, and months in words.
    pub fn read(text: &str) -> Option<Self> {
        let in_words = || Pieces::of(text)?.written();
        let as_kept = || {
            let PartialDate { year, month, day, .. } = PartialDate::of_field(text)?;
            Some(Self { year, month, day, calendar: None, persian: false })
        };
        if text.len() > LONGEST {
            return as_kept();
        }
        // A word after a year may say whose it is.
        let has_words =
            text.chars().any(|letter| letter.is_alphabetic() && !matches!(letter, 'T' | 't' | 'Z' | 'z'));
        let worded = || {
            let WordedDate { year, month, day } = WordedDate::read(text)?;
            Some(Self { year, month: Some(month), day, calendar: None, persian: false })
        };
        if has_words { in_words().or_else(worded).or_else(as_kept) } else { as_kept().or_else(in_words) }
    }

    /// Whether it is a month of a year and no day.
    pub fn is_month(&self) -> bool {
        self.month.is_some() && self.day.is_none()
    }
}

/// A number with how many digits it has.
#[derive(Clone, Copy)]
struct Number {
    value: i32,
    digits: u8,
}

/// What a text consists of: numbers, and words run together.
#[derive(Default)]
struct Pieces {
    numbers: Vec<Number>,
    word: String,
    /// A slash stands in it.
    slashed: bool,
    persian: bool,
}

impl Pieces {
    fn of(text: &str) -> Option<Self> {
        let mut pieces = Self::default();
        let mut in_number = false;
        for letter in text.trim().chars() {
            if let Some(value) = digit(letter) {
                pieces.persian |= ('\u{6f0}'..='\u{6f9}').contains(&letter);
                match pieces.numbers.last_mut().filter(|_| in_number) {
                    Some(number) => {
                        number.value = number.value.checked_mul(10)?.checked_add(value)?;
                        number.digits += 1;
                    }
                    None => pieces.numbers.push(Number { value, digits: 1 }),
                }
                in_number = true;
                continue;
            }
            in_number = false;
            match letter {
                '年' | '月' | '日' | '号' | '號' => {}
                // The first year of an era.
                '元' => pieces.numbers.push(Number { value: 1, digits: 1 }),
                '/' => pieces.slashed = true,
                // Other separators, the full stops of short forms, and what joins and directs letters.
                '-' | '–' | '.' | ',' | '\u{200c}'..='\u{200f}' => {}
                _ if letter.is_alphabetic() || letter == '\u{94d}' => {
                    pieces.word.extend(letter.to_lowercase())
                }
                _ if letter.is_whitespace() => {}
                _ => return None,
            }
        }
        (1..=3).contains(&pieces.numbers.len()).then_some(pieces)
    }

    fn written(&self) -> Option<Written> {
        let (first, last) = (self.numbers.first()?, self.numbers.last()?);
        let year_last = first.digits <= 2 && last.digits >= 3;
        let year = if year_last { last } else { first };
        let calendar = match self.word.as_str() {
            "" if year.digits < 3 => return None,
            "" => None,
            // One letter is an era of Japan before a year of it, and "H" after a longer one is Hijri. H1 and H2 alone are half-years.
            "h" if (1300..1500).contains(&year.value) => Some(Calendar::Hijri),
            "h" | "s" | "r" if year.digits >= 3 || (year.value <= 2 && self.numbers.len() == 1) => {
                return None;
            }
            word => Some(calendars::named(word)?),
        };
        let rest: Vec<i32> = match (self.numbers.as_slice(), year_last) {
            ([rest @ .., _], true) | ([_, rest @ ..], false) => {
                rest.iter().map(|number| number.value).collect()
            }
            _ => return None,
        };
        let (month, day) = match (rest.as_slice(), year_last) {
            ([], _) => (None, None),
            // 2010/11 is an academic year as well as a month.
            ([month], false)
                if self.slashed && (1900..2100).contains(&year.value) && *month == (year.value + 1) % 100 =>
            {
                return None;
            }
            ([month], _) => (Some(*month), None),
            ([month, day], false) => (Some(*month), Some(*day)),
            ([day, month], true) if *day > 12 || day == month => (Some(*month), Some(*day)),
            ([month, day], true) if *day > 12 => (Some(*month), Some(*day)),
            // Day and month in an order that nobody can know: the year alone is certain.
            ([1..=12, 1..=12], true) => (None, None),
            _ => return None,
        };
        let part = |part: Option<i32>| part.map(u8::try_from).transpose().ok();
        let (month, day) = (part(month)?, part(day)?);
        month.is_none_or(|month| (1..=12).contains(&month)).then_some(Written {
            year: year.value,
            month,
            day,
            calendar,
            persian: self.persian,
        })
    }
}

/// The value of a digit in the scripts of the calendars.
fn digit(letter: char) -> Option<i32> {
    folding::digit(letter).map(i32::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::calendars::{BUDDHIST, GREGORIAN, MINGUO};

    #[test]
    fn fields_are_read() {
        const JAPAN: [Option<Calendar>; 3] =
            [Some(Calendar::Counted(-2018)), Some(Calendar::Counted(-1988)), Some(Calendar::Counted(-1925))];
        for (text, year, month, day, calendar) in [
            ("2016-09", 2016, Some(9), None, None),
            ("2559-01-01T00:00:00Z", 2559, Some(1), Some(1), None),
            ("1398/05", 1398, Some(5), None, None),
            ("۱۳۹۸/۰۵/۱۲", 1398, Some(5), Some(12), None),
            ("05/1398", 1398, Some(5), None, None),
            ("31/12/2559", 2559, Some(12), Some(31), None),
            ("12/31/2012", 2012, Some(12), Some(31), None),
            ("01/01/2012", 2012, Some(1), Some(1), None),
            ("03/09/2012", 2012, None, None, None),
            ("2012.09", 2012, Some(9), None, None),
            ("พ.ศ. ๒๕๕๙", 2559, None, None, Some(BUDDHIST)),
            ("B.E. 2559", 2559, None, None, Some(BUDDHIST)),
            ("2559 BE", 2559, None, None, Some(BUDDHIST)),
            ("1395 ه\u{200d}.ش", 1395, None, None, Some(Calendar::SolarHijri)),
            ("١٤٣٧ هـ", 1437, None, None, Some(Calendar::Hijri)),
            ("1437 H", 1437, None, None, Some(Calendar::Hijri)),
            ("1437-03 AH", 1437, Some(3), None, Some(Calendar::Hijri)),
            ("वि.सं. २०७३", 2073, None, None, Some(Calendar::BikramSambat)),
            ("2073/04 B.S.", 2073, Some(4), None, Some(Calendar::BikramSambat)),
            ("民國105年9月", 105, Some(9), None, Some(MINGUO)),
            ("105/09", 105, Some(9), None, None),
            ("0105-09", 105, Some(9), None, None),
            ("平成28年4月", 28, Some(4), None, JAPAN[1]),
            ("平成元年", 1, None, None, JAPAN[1]),
            ("H28", 28, None, None, JAPAN[1]),
            ("R5.4.1", 5, Some(4), Some(1), JAPAN[0]),
            ("昭和63年", 63, None, None, JAPAN[2]),
            ("2016年9月", 2016, Some(9), None, None),
            ("2016 م", 2016, None, None, Some(GREGORIAN)),
            ("1401/02", 1401, Some(2), None, None),
            ("2016 (expected)", 2016, None, None, None),
            ("2017-03-09 4 pm", 2017, Some(3), Some(9), None),
        ] {
            let persian = text.contains('۱');
            let expected = Written { year, month, day, calendar, persian };
            assert_eq!(Written::read(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "H1",
            "H2 2019",
            "2010/11",
            "2559/60",
            "Present",
            "28",
            "09-10",
            "2016-13",
            "summer 2016",
            "1-2-3-4",
            "99999999999/1",
            "9999999999999999999",
        ] {
            assert_eq!(Written::read(text), None, "{text}");
        }
        assert_eq!(Written::read(&"1 ".repeat(90)), None);
    }
}
