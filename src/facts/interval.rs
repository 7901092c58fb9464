//! From when to when something was held, as far as the stated dates say for certain.

use crate::model::application::{End, Fact};
use crate::model::date::{Day, PartialDate};
use crate::model::evidence::Sourced;

/// Days between two months that have two others between them, at most (30 June to 1 September, 30 November to 1 February): what
/// two statements of one date may differ by without meaning anything, in whichever months a calendar has its terms.
pub const TWO_MONTHS: i32 = 63;

/// Start and end, each between an earliest and a latest day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateInterval {
    /// When it may have started.
    pub start: (Day, Day),
    /// When it may have ended; the day taken as today for what goes on.
    pub end: (Day, Day),
}

/// Why there is no span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undated {
    /// Start or end is not stated.
    Absent,
    /// Start or end cannot be read.
    Unreadable,
    /// It goes on, and no day is taken as today.
    NoToday,
}

impl DateInterval {
    /// The span of a job or study.
    ///
    /// # Errors
    /// Why it has none.
    pub fn of(
        start: &Fact<Sourced<PartialDate>>,
        end: &End,
        today: Option<PartialDate>,
    ) -> Result<DateInterval, Undated> {
        let start = match start {
            Fact::Present(start) => start.value,
            Fact::Absent => return Err(Undated::Absent),
            Fact::Unreadable(_) => return Err(Undated::Unreadable),
        };
        let end = match end {
            End::Stated(end) => end.value,
            End::Open => today.ok_or(Undated::NoToday)?,
            End::Unreadable(_) => return Err(Undated::Unreadable),
        };
        Ok(DateInterval { start: (start.earliest(), start.latest()), end: (end.earliest(), end.latest()) })
    }

    /// Days for which both were held under every reading; negative when there may be none.
    pub fn certain_overlap(self, other: DateInterval) -> i32 {
        self.end.0.min(other.end.0).0 - self.start.1.max(other.start.1).0
    }

    /// The longest that it may have lasted, in days.
    pub fn longest(self) -> i32 {
        self.end.1.0 - self.start.0.0 + 1
    }
}

/// Days that lie at least between two stated dates; 0 when they may be one.
pub fn apart(one: PartialDate, other: PartialDate) -> i32 {
    (one.earliest().0 - other.latest().0).max(other.earliest().0 - one.latest().0).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        PartialDate::parse(text).unwrap()
    }

    #[test]
    fn years_alone_may_be_one_date() {
        assert_eq!(apart(date("2019"), date("2019-07")), 0);
        assert_eq!(apart(date("2019"), date("2020")), 1);
        assert_eq!(apart(date("2020-03"), date("2019")), 61);
        assert!(apart(date("2018"), date("2020")) > 360);
    }
}
