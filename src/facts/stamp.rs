//! A time as a file carries it: its day, and the offset of the clock that wrote it.

use crate::model::date::PartialDate;

/// A time of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// The day on the clock that wrote it.
    pub date: PartialDate,
    /// Minutes east of UTC; `None` where none is written, or one that no clock keeps.
    pub offset: Option<i16>,
}

impl Stamp {
    /// Reads an RFC 3339 time, or a date alone. `None` where no whole day can be read.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let date = PartialDate::parse(text).filter(|date| date.day.is_some())?;
        let time = text.split_once(['T', 't', ' ']).map_or("", |(_, time)| time);
        Some(Self { date, offset: offset(time) })
    }
}

fn offset(time: &str) -> Option<i16> {
    if time.ends_with(['Z', 'z']) {
        return Some(0);
    }
    let at = time.rfind(['+', '-'])?;
    let (_, written) = time.split_at_checked(at)?;
    let sign = if written.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = written.get(1..)?.split_once(':')?;
    let number = |text: &str| (text.len() == 2).then(|| text.parse::<u8>().ok()).flatten().map(i16::from);
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    // Clocks in use lie between twelve hours behind and fourteen ahead, at quarters of an hour.
    let offset = sign * (hours * 60 + minutes);
    (hours <= 14 && minutes % 15 == 0 && minutes < 60 && (-720..=840).contains(&offset)).then_some(offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_are_read_where_clocks_keep_them() {
        for (text, expected) in [
            ("2026-11-01T10:00:00+09:00", Some(Some(540))),
            ("2026-11-01T10:00:00.5-03:30", Some(Some(-210))),
            ("2026-11-01T10:00:00Z", Some(Some(0))),
            ("2026-11-01T10:00:00", Some(None)),
            ("2026-11-01", Some(None)),
            ("2026-11-01T10:00:00+25:00", Some(None)),
            ("2026-11-01T10:00:00+09:07", Some(None)),
            ("2026-11", None),
            ("yesterday", None),
        ] {
            assert_eq!(Stamp::parse(text).map(|stamp| stamp.offset), expected, "{text}");
        }
    }
}
