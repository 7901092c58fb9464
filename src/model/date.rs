//! Dates as people state them: a year, a month or a day, each an interval of days.

use std::fmt;

/// A day, counted from 1970-01-01 in the proleptic Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i32);

impl Day {
    /// The day of a civil date; month 1–12, day 1–31, not checked further.
    /// Source: the days-from-civil method of Howard Hinnant's public-domain date algorithms (2013).
    pub fn of(year: i32, month: u8, day: u8) -> Self {
        let shifted = if month <= 2 { year - 1 } else { year };
        let era = shifted.div_euclid(400);
        let year_of_era = shifted.rem_euclid(400);
        let month_from_march = (i32::from(month) + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + i32::from(day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self(era * 146_097 + day_of_era - 719_468)
    }
}

/// A date as stated: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartialDate {
    /// Years 1000–2999.
    pub year: i32,
    /// 1–12 when stated.
    pub month: Option<u8>,
    /// 1–31, within its month, when stated.
    pub day: Option<u8>,
}

impl PartialDate {
    /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or the date of an RFC 3339 time. `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let date = text.trim();
        let date = date.split_once(['T', ' ']).map_or(date, |(date, _time)| date);
        let mut parts = date.split('-');
        let year = digits(parts.next()?, 4)?;
        if !(1000..=2999).contains(&year) {
            return None;
        }
        let month = match parts.next() {
            None => None,
            Some(text) => Some(digits(text, 2).filter(|month| (1..=12).contains(month))? as u8),
        };
        let day = match (parts.next(), month) {
            (None, _) => None,
            (Some(text), Some(month)) => {
                let longest = i32::from(days_in_month(year, month));
                Some(digits(text, 2).filter(|day| (1..=longest).contains(day))? as u8)
            }
            (Some(_), None) => return None,
        };
        if parts.next().is_some() {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// The first day that the statement may mean.
    pub fn earliest(self) -> Day {
        Day::of(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day that the statement may mean.
    pub fn latest(self) -> Day {
        let month = self.month.unwrap_or(12);
        Day::of(self.year, month, self.day.unwrap_or_else(|| days_in_month(self.year, month)))
    }

    /// True when every reading of this date lies before every reading of `other`.
    pub fn certainly_before(self, other: Self) -> bool {
        self.latest() < other.earliest()
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(formatter, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(formatter, "-{day:02}")?;
        }
        Ok(())
    }
}

fn digits(text: &str, count: usize) -> Option<i32> {
    if text.len() != count || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_an_interval() {
        let year = PartialDate::parse("2016").unwrap();
        assert_eq!(year.earliest(), Day::of(2016, 1, 1));
        assert_eq!(year.latest(), Day::of(2016, 12, 31));
        assert!(!year.certainly_before(PartialDate::parse("2016-05").unwrap()));
        assert!(year.certainly_before(PartialDate::parse("2017-01").unwrap()));
    }

    #[test]
    fn days_are_counted_from_the_epoch() {
        assert_eq!(Day::of(1970, 1, 1), Day(0));
        assert_eq!(Day::of(2000, 3, 1), Day(11_017));
        assert_eq!(Day::of(2026, 11, 22), Day(20_779));
    }

    #[test]
    fn impossible_dates_are_not_dates() {
        for text in
            ["", "16", "2016-13", "2016-00", "2015-02-29", "2016-1", "2016-05-01-01", "Present", "２０１６"]
        {
            assert_eq!(PartialDate::parse(text), None, "{text}");
        }
        assert_eq!(PartialDate::parse("2016-02-29").unwrap().to_string(), "2016-02-29");
        assert_eq!(PartialDate::parse("2026-11-01T10:00:00+09:00").unwrap().to_string(), "2026-11-01");
    }
}
