//! The dates of one job or course.

use super::Advice;
use crate::model::date::PartialDate;

/// Looks at the dates of one entry, each `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else counts as not given. `today` is the person's own
/// date. `begun` says that the entry must have begun already: a job that is listed has, a course may begin next year.
///
/// Only what is certain is said: a year alone is before a month of the same year under no reading.
pub fn dates(start: &str, end: &str, today: &str, begun: bool) -> Option<Advice> {
    let start = gregorian(start)?;
    if gregorian(end).is_some_and(|end| end.certainly_before(start)) {
        return Some(Advice::new("date-order"));
    }
    let today = PartialDate::parse(today).filter(|_| begun)?;
    today.certainly_before(start).then(|| Advice::new("date-future"))
}

/// A date whose year is no Buddhist or Hijri one: the check reads those, and nobody is told that they are wrong.
fn gregorian(text: &str) -> Option<PartialDate> {
    PartialDate::parse(text).filter(|date| (1500..2440).contains(&date.year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_certain_is_said() {
        for (start, end, begun, expected) in [
            ("2019-03", "2018-05", true, Some("date-order")),
            ("2019-03", "2019-03", true, None),
            ("2019-03", "2019", true, None),
            ("2019", "2018", true, Some("date-order")),
            ("2019-03", "", true, None),
            ("", "2018", true, None),
            ("2027-03", "", true, Some("date-future")),
            ("2027-03", "", false, None),
            ("2026", "2027-06", true, None),
            ("2026-11-25", "", true, None),
            ("someday", "2018", true, None),
            ("2562-03", "", true, None),
            ("2562-03", "2564", true, None),
            ("2016", "1398-02", true, None),
            ("1395", "1437", true, None),
        ] {
            assert_eq!(
                dates(start, end, "2026-11-25", begun).map(|advice| advice.code),
                expected,
                "{start} {end} {begun}"
            );
        }
        assert_eq!(dates("2027-03", "", "", true), None);
    }
}
