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

    /// Its civil date: year, month and day. Source: the same algorithms, civil-from-days.
    pub fn civil(self) -> (i32, u8, u8) {
        let shifted = self.0.saturating_add(719_468);
        let (era, day) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let from_march = (5 * day + 2) / 153;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let day = day - (153 * from_march + 2) / 5 + 1;
        let year = era * 400 + year + i32::from(month <= 2);
        (year, u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1))
    }
}

/// A date as stated: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or a year or month of another calendar as the days that it spans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartialDate {
    /// Years 1000–2999.
    pub year: i32,
    /// 1–12 when stated.
    pub month: Option<u8>,
    /// 1–31, within its month, when stated.
    pub day: Option<u8>,
    /// First and last day, where a year or month of another calendar was stated: it begins within one of this calendar's. `year` is
    /// then the first day's, and there is no month, because none of this calendar was stated.
    pub span: Option<(Day, Day)>,
}

impl PartialDate {
    /// A date of this calendar by its parts, not checked.
    pub const fn new(year: i32, month: Option<u8>, day: Option<u8>) -> Self {
        Self { year, month, day, span: None }
    }

    /// A date of this calendar by its parts; `None` for one that it has not, or that nobody states.
    pub fn checked(year: i32, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        let possible = (1000..=2999).contains(&year)
            && match (month, day) {
                (None, day) => day.is_none(),
                (Some(month), day) => {
                    (1..=12).contains(&month)
                        && day.is_none_or(|day| (1..=days_in_month(year, month)).contains(&day))
                }
            };
        possible.then_some(Self::new(year, month, day))
    }

    /// A year or month of another calendar, which spans these days.
    pub fn spanning(first: Day, last: Day) -> Self {
        Self { span: Some((first, last)), ..Self::new(first.civil().0, None, None) }
    }

    /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or the date of an RFC 3339 time. `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let date = text.trim();
        let date = date.split_once(['T', ' ']).map_or(date, |(date, _time)| date);
        let mut parts = date.split('-');
        let year = digits(parts.next()?, 4)?;
        let mut rest = [None; 2];
        for part in &mut rest {
            *part = match parts.next() {
                None => None,
                Some(text) => Some(u8::try_from(digits(text, 2)?).ok()?),
            };
        }
        if parts.next().is_some() {
            return None;
        }
        let [month, day] = rest;
        Self::checked(year, month, day)
    }

    /// Reads a date as systems keep one: as [`PartialDate::parse`] does, with zeros for the parts that are not known, with a time, of
    /// which the day is the one that it begins, and in milliseconds or seconds since 1970.
    pub fn of_field(text: &str) -> Option<Self> {
        // A table that was computed with has years with a fraction.
        let text = text.trim().trim_end_matches(".0");
        // .NET writes `/Date(1325376000000+0000)/`.
        let inside = text.strip_prefix("/Date(").and_then(|rest| rest.strip_suffix(")/"));
        let number = inside.map_or(text, |inside| inside.split('+').next().unwrap_or(inside));
        if let Some(seconds) = since_1970(number) {
            let day = i32::try_from(seconds.div_euclid(86_400)).ok()?;
            return Some(Self::day(Day(day + begun(seconds.rem_euclid(86_400), 0))));
        }
        let (date, time) = text.split_once(['T', 't', ' ']).unwrap_or((text, ""));
        let date = date.trim_end_matches("-00");
        let date = Self::parse(date)?;
        match clock(time) {
            Some((seconds, Some(offset))) if date.day.is_some() => {
                Some(Self::day(Day(date.earliest().0 + begun(seconds, offset))))
            }
            _ => Some(date),
        }
    }

    fn day(day: Day) -> Self {
        let (year, month, day) = day.civil();
        Self::new(year, Some(month), Some(day))
    }

    /// The date at the precision that a person can have given it: systems that keep whole dates fill a year up to its first or last
    /// day, and a month to its own.
    #[must_use]
    pub fn as_given(self) -> Self {
        match (self.month, self.day) {
            (Some(1), Some(1)) | (Some(12), Some(31)) => Self::new(self.year, None, None),
            (Some(month), Some(day)) if day == 1 || day == days_in_month(self.year, month) => {
                Self::new(self.year, Some(month), None)
            }
            _ => self,
        }
    }

    /// Whether it is a day from which systems count, so that it stands for none: Unix's and the first one of spreadsheets.
    pub fn is_filler(self) -> bool {
        let days = [(1970, 1, 1), (1900, 1, 1), (1899, 12, 30)];
        days.into_iter().any(|(year, month, day)| self == Self::new(year, Some(month), Some(day)))
    }

    /// The first day that the statement may mean.
    pub fn earliest(self) -> Day {
        match self.span {
            Some((first, _)) => first,
            None => Day::of(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)),
        }
    }

    /// The last day that the statement may mean.
    pub fn latest(self) -> Day {
        if let Some((_, last)) = self.span {
            return last;
        }
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
        if let Some((first, last)) = self.span {
            let ((year, month, _), (until, end, _)) = (first.civil(), last.civil());
            // A month spans at most two of this calendar's, a year at most two years.
            return if last.0 - first.0 < 32 {
                write!(formatter, "{year:04}-{month:02}/{until:04}-{end:02}")
            } else {
                write!(formatter, "{year:04}/{until:04}")
            };
        }
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

/// Seconds since 1970 of a text that is nothing but such a number: of nine or ten digits, or of milliseconds.
fn since_1970(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match digits.len() {
        9 | 10 => text.parse().ok(),
        11..=13 => Some(text.parse::<i64>().ok()?.div_euclid(1_000)),
        _ => None,
    }
}

/// A time of day and its offset, in seconds, where it has one.
fn clock(text: &str) -> Option<(i64, Option<i64>)> {
    let at = text.find(['Z', 'z', '+', '-']).unwrap_or(text.len());
    let (time, zone) = text.trim_end().split_at_checked(at)?;
    let seconds = sexagesimal(time.trim_end().split('.').next()?)?;
    let offset = match zone.as_bytes() {
        [] => None,
        [b'Z' | b'z'] => Some(0),
        [sign, ..] => {
            let ahead = sexagesimal(zone.get(1..)?)?;
            Some(if *sign == b'-' { -ahead } else { ahead })
        }
    };
    Some((seconds, offset))
}

/// Seconds of `hh`, `hhmm`, `hh:mm` or `hh:mm:ss`.
fn sexagesimal(text: &str) -> Option<i64> {
    let plain: String = text.split(':').collect();
    let part = |from: usize| match plain.get(from..from + 2) {
        Some(text) => digits(text, 2).map(i64::from),
        None => (plain.len() <= from).then_some(0),
    };
    Some((part(0)? * 60 + part(2)?) * 60 + part(4)?)
}

/// Days from a date to the one that a time upon it begins. Midnight begins its own; where it is midnight in UTC, UTC's day was meant; and
/// a system east of Greenwich that writes UTC writes the evening before. Noon is written to stay clear of that, and a minute
/// before midnight to end the day.
fn begun(seconds: i64, offset: i64) -> i32 {
    const DAY: i64 = 86_400;
    const NOON: i64 = DAY / 2;
    const TEN: i64 = 36_000;
    let in_utc = seconds - offset;
    if seconds != 0 && in_utc.rem_euclid(DAY) == 0 {
        return i32::try_from(in_utc.div_euclid(DAY)).unwrap_or(0);
    }
    i32::from(offset == 0 && seconds >= TEN && seconds != NOON && seconds % 900 == 0)
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
    fn days_have_their_civil_dates() {
        for day in (-60_000..60_000).step_by(17) {
            let (year, month, of_month) = Day(day).civil();
            assert_eq!(Day::of(year, month, of_month), Day(day));
        }
    }

    #[test]
    fn a_time_says_which_day_it_begins() {
        for (text, expected) in [
            ("2012-01-01T00:00:00.000Z", "2012-01-01"),
            ("2012-01-01 00:00:00", "2012-01-01"),
            ("2012-01-01T00:00:00+01:00", "2012-01-01"),
            ("2011-12-31T23:00:00Z", "2012-01-01"),
            ("2015-08-31T22:00:00.000Z", "2015-09-01"),
            ("2014-12-31T18:30:00.000Z", "2015-01-01"),
            ("2014-12-31T15:00Z", "2015-01-01"),
            ("2013-01-01T05:00:00Z", "2013-01-01"),
            ("2010-12-31T19:00:00-05:00", "2011-01-01"),
            ("2010-12-31T23:59:59Z", "2010-12-31"),
            ("2010-12-31T23:59:59.999Z", "2010-12-31"),
            ("2010-12-31T12:00:00Z", "2010-12-31"),
            ("2010-12-31T23:00:00", "2010-12-31"),
            ("2017-03-09T16:21:07Z", "2017-03-09"),
            ("2017-03-09 4 pm", "2017-03-09"),
            ("1325376000000", "2012-01-01"),
            ("1325372400000", "2012-01-01"),
            ("1325376000", "2012-01-01"),
            ("-31536000000", "1969-01-01"),
            ("/Date(1325376000000+0000)/", "2012-01-01"),
            ("2012-00-00", "2012"),
            ("2012-09-00", "2012-09"),
            ("2012", "2012"),
            ("2012.0", "2012"),
        ] {
            assert_eq!(
                PartialDate::of_field(text).map(|date| date.to_string()).as_deref(),
                Some(expected),
                "{text}"
            );
        }
        for text in [
            "",
            "0000-00-00",
            "0001-01-01T00:00:00",
            "12",
            "20120101",
            "99999999999999",
            "-",
            "/Date()/",
            "T",
        ] {
            assert_eq!(PartialDate::of_field(text), None, "{text}");
        }
    }

    #[test]
    fn what_a_system_fills_up_is_not_given() {
        for (text, expected) in [
            ("2012-01-01", "2012"),
            ("2012-12-31", "2012"),
            ("2012-09-01", "2012-09"),
            ("2012-02-29", "2012-02"),
            ("2011-02-28", "2011-02"),
            ("2012-01-31", "2012-01"),
            ("2012-12-01", "2012-12"),
            ("2012-01-02", "2012-01-02"),
            ("2012-01", "2012-01"),
            ("2012", "2012"),
        ] {
            assert_eq!(PartialDate::parse(text).unwrap().as_given().to_string(), expected, "{text}");
        }
    }

    #[test]
    fn what_spans_two_years_is_written_so() {
        let year = PartialDate::spanning(Day::of(2016, 3, 20), Day::of(2017, 3, 20));
        assert_eq!((year.to_string().as_str(), year.year, year.month), ("2016/2017", 2016, None));
        assert!(!year.certainly_before(PartialDate::parse("2017-03").unwrap()));
        assert!(year.certainly_before(PartialDate::parse("2017-04").unwrap()));
        let month = PartialDate::spanning(Day::of(2019, 7, 23), Day::of(2019, 8, 22));
        assert_eq!(month.to_string(), "2019-07/2019-08");
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
