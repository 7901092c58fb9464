//! Calendars that count other years than the Gregorian, as forms and people use them, and what their dates are in it.
//!
//! Sources: the Buddhist, Minguo, Japanese and Persian calendars of Unicode's ICU (as of 2025; the Persian one agrees with the official
//! calendar from 1178 to 1633); the civil tables of the Islamic calendar there, from which the sighted month differs by up to two
//! days; Nepal's official calendar, whose years begin between 13 and 15 April.

use crate::model::date::{Day, PartialDate};

/// A calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calendar {
    /// Gregorian months and days, with years that are so many ahead of its own, or behind them: Thailand's, Taiwan's and Japan's.
    Counted(i32),
    /// Solar Hijri, of Iran and Afghanistan.
    SolarHijri,
    /// The Islamic lunar calendar, official in Saudi Arabia.
    Hijri,
    /// Bikram Sambat, of Nepal.
    BikramSambat,
}

/// The Gregorian calendar itself.
pub const GREGORIAN: Calendar = Calendar::Counted(0);
/// Years since the Buddha, as Thailand counts them.
pub const BUDDHIST: Calendar = Calendar::Counted(543);
/// Years of the Republic of China.
pub const MINGUO: Calendar = Calendar::Counted(-1911);

/// Letters and words for a year's calendar, in lower case without spaces and full stops.
const NAMES: &[(&str, Calendar)] = &[
    ("ad", GREGORIAN),
    ("ce", GREGORIAN),
    ("คศ", GREGORIAN),
    ("公元", GREGORIAN),
    ("西元", GREGORIAN),
    ("西暦", GREGORIAN),
    ("میلادی", GREGORIAN),
    ("ميلادي", GREGORIAN),
    ("م", GREGORIAN),
    ("be", BUDDHIST),
    ("พศ", BUDDHIST),
    ("พุทธศักราช", BUDDHIST),
    ("roc", MINGUO),
    ("minguo", MINGUO),
    ("民國", MINGUO),
    ("民国", MINGUO),
    ("中華民國", MINGUO),
    ("sh", Calendar::SolarHijri),
    ("jalali", Calendar::SolarHijri),
    ("shamsi", Calendar::SolarHijri),
    ("هش", Calendar::SolarHijri),
    ("شمسی", Calendar::SolarHijri),
    ("هجریشمسی", Calendar::SolarHijri),
    ("خورشیدی", Calendar::SolarHijri),
    ("ah", Calendar::Hijri),
    ("hijri", Calendar::Hijri),
    ("هـ", Calendar::Hijri),
    ("ه", Calendar::Hijri),
    ("هق", Calendar::Hijri),
    ("هجري", Calendar::Hijri),
    ("هجرية", Calendar::Hijri),
    ("هجريا", Calendar::Hijri),
    ("bs", Calendar::BikramSambat),
    ("विसं", Calendar::BikramSambat),
    ("बिसं", Calendar::BikramSambat),
    ("r", Calendar::Counted(-2018)),
    ("令和", Calendar::Counted(-2018)),
    ("h", Calendar::Counted(-1988)),
    ("平成", Calendar::Counted(-1988)),
    ("s", Calendar::Counted(-1925)),
    ("昭和", Calendar::Counted(-1925)),
];

/// The calendar that letters or a word beside a year name.
pub fn named(word: &str) -> Option<Calendar> {
    NAMES.iter().find(|(name, _)| *name == word).map(|(_, calendar)| *calendar)
}

impl Calendar {
    /// The Gregorian date of one of this calendar, at the precision that a person can have given it. `None` for one that it has not.
    pub fn date(self, year: i32, month: Option<u8>, day: Option<u8>) -> Option<PartialDate> {
        match self {
            Calendar::Counted(ahead) => {
                PartialDate::checked(year.checked_sub(ahead)?, month, day).map(PartialDate::as_given)
            }
            Calendar::SolarHijri => solar(year, month, day),
            Calendar::Hijri => {
                let (first, next) = (lunar_new_year(year), lunar_new_year(year.checked_add(1)?));
                Some(PartialDate::spanning(Day(first - SIGHTED), Day(next - 1 + SIGHTED)))
            }
            Calendar::BikramSambat => {
                let first = year.checked_sub(57)?;
                Some(PartialDate::spanning(Day::of(first, 4, 13), Day::of(first.checked_add(1)?, 4, 14)))
            }
        }
    }
}

/// Days by which a sighted month may begin before or after the tables'.
const SIGHTED: i32 = 2;

/// The first day of a year of the Islamic civil tables.
fn lunar_new_year(year: i32) -> i32 {
    354 * (year - 1) + (3 + 11 * year).div_euclid(30) - 492_148
}

/// The first day of a Solar Hijri year.
fn solar_new_year(year: i32) -> i32 {
    365 * (year - 1) + (8 * year + 21).div_euclid(33) - 492_268
}

fn solar(year: i32, month: Option<u8>, day: Option<u8>) -> Option<PartialDate> {
    let (first, next) = (solar_new_year(year), solar_new_year(year.checked_add(1)?));
    let whole = Some(PartialDate::spanning(Day(first), Day(next - 1)));
    let Some(month @ 1..=12) = month else { return if month.is_none() { whole } else { None } };
    // Six months of 31 days, then months of 30, of which the last has what is left.
    let before = |month: u8| i32::from(month) * 30 + i32::from(month.min(6));
    let begins = first + before(month - 1);
    let ends = if month == 12 { next - 1 } else { first + before(month) - 1 };
    let Some(day) = day else { return Some(PartialDate::spanning(Day(begins), Day(ends))) };
    let stated = begins + i32::from(day) - 1;
    if day == 0 || stated > ends {
        return None;
    }
    // What a system fills up, as in any calendar.
    if stated == first || stated == next - 1 {
        return whole;
    }
    if stated == begins || stated == ends {
        return Some(PartialDate::spanning(Day(begins), Day(ends)));
    }
    let (year, month, day) = Day(stated).civil();
    Some(PartialDate::new(year, Some(month), Some(day)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(calendar: Calendar, year: i32, month: Option<u8>, day: Option<u8>) -> String {
        calendar.date(year, month, day).map(|date| date.to_string()).unwrap_or_default()
    }

    #[test]
    fn new_years_are_where_the_calendars_have_them() {
        for (year, day) in [
            (1358, (1979, 3, 21)),
            (1370, (1991, 3, 21)),
            (1375, (1996, 3, 20)),
            (1395, (2016, 3, 20)),
            (1398, (2019, 3, 21)),
            (1400, (2021, 3, 21)),
            (1403, (2024, 3, 20)),
            (1404, (2025, 3, 21)),
        ] {
            assert_eq!(Day(solar_new_year(year)).civil(), day, "{year}");
        }
        for (year, day) in [(1420, (1999, 4, 17)), (1437, (2015, 10, 15)), (1445, (2023, 7, 19))] {
            assert_eq!(Day(lunar_new_year(year)).civil(), day, "{year}");
        }
    }

    #[test]
    fn dates_are_converted() {
        assert_eq!(of(BUDDHIST, 2559, None, None), "2016");
        assert_eq!(of(BUDDHIST, 2559, Some(9), None), "2016-09");
        assert_eq!(of(BUDDHIST, 2559, Some(2), Some(28)), "2016-02-28");
        assert_eq!(of(BUDDHIST, 2559, Some(2), Some(29)), "2016-02");
        assert_eq!(of(BUDDHIST, 2559, Some(1), Some(1)), "2016");
        assert_eq!(of(MINGUO, 105, Some(6), None), "2016-06");
        assert_eq!(of(Calendar::SolarHijri, 1395, None, None), "2016/2017");
        assert_eq!(of(Calendar::SolarHijri, 1398, Some(5), None), "2019-07/2019-08");
        assert_eq!(of(Calendar::SolarHijri, 1398, Some(12), None), "2020-02/2020-03");
        assert_eq!(of(Calendar::SolarHijri, 1398, Some(5), Some(10)), "2019-08-01");
        assert_eq!(of(Calendar::SolarHijri, 1398, Some(1), Some(1)), "2019/2020");
        assert_eq!(of(Calendar::SolarHijri, 1399, Some(12), Some(30)), "2020/2021");
        assert_eq!(of(Calendar::SolarHijri, 1398, Some(7), Some(1)), "2019-09/2019-10");
        assert_eq!(of(Calendar::Hijri, 1437, Some(3), None), "2015/2016");
        assert_eq!(of(Calendar::BikramSambat, 2073, Some(4), None), "2016/2017");
        assert_eq!(named("平成").and_then(|era| era.date(28, Some(4), None)).unwrap().to_string(), "2016-04");
        assert_eq!(named("r").and_then(|era| era.date(5, None, None)).unwrap().to_string(), "2023");
        for (calendar, year, month, day) in [
            (BUDDHIST, 2559, Some(13), None),
            (BUDDHIST, 2558, Some(2), Some(29)),
            (MINGUO, i32::MIN, None, None),
            (Calendar::SolarHijri, 1398, Some(12), Some(30)),
            (Calendar::SolarHijri, 1398, Some(13), None),
            (Calendar::SolarHijri, 1398, Some(5), Some(0)),
        ] {
            assert_eq!(calendar.date(year, month, day), None, "{calendar:?} {year}");
        }
    }
}
