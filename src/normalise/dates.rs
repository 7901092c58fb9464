//! Dates as stated, and the words that people write instead of one.

use super::locate::{self, Locator};
use crate::model::application::{End, Fact};
use crate::model::case::Lower;
use crate::model::date::PartialDate;
use crate::model::evidence::Stated;

/// Words for "it goes on", in lower case.
const OPEN: &[&str] = &[
    "actual",
    "actualidad",
    "atual",
    "aujourd'hui",
    "current",
    "heute",
    "now",
    "ongoing",
    "present",
    "presente",
    "today",
    "настоящее время",
    "по настоящее время",
    "वर्तमान",
    "现在",
    "現在",
    "至今",
];

/// A date that is a field of an entry of a source.
pub fn stated(
    locator: &mut Locator<'_>,
    entry: &str,
    field: &str,
    text: Option<&str>,
) -> Fact<Stated<PartialDate>> {
    let Some(text) = locator.inside(entry, field, text) else { return Fact::Absent };
    match PartialDate::parse(&text.value) {
        Some(date) => Fact::Present(Stated { value: date, evidence: text.evidence }),
        None => Fact::Unreadable(text.evidence),
    }
}

/// The end of a job or course.
pub fn end(locator: &mut Locator<'_>, entry: &str, field: &str, text: Option<&str>) -> End {
    if let Some(text) = text
        && !text.starts_with(|letter: char| letter.is_ascii_digit())
        && OPEN.contains(&text.trim().lower().as_str())
    {
        return End::Open;
    }
    // An end that was read with too little confidence is there, so the entry is not an open one.
    match stated(locator, entry, field, text) {
        Fact::Present(date) => End::Stated(date),
        Fact::Unreadable(evidence) => End::Unreadable(evidence),
        Fact::Absent => match text {
            Some(text) => End::Unreadable(locator.evidence_inside(entry, field, text)),
            None => End::Open,
        },
    }
}

/// A date of the submission itself.
pub fn bare(text: Option<&str>, path: &str) -> Fact<PartialDate> {
    match text {
        None => Fact::Absent,
        Some(text) => match PartialDate::parse(text) {
            Some(date) => Fact::Present(date),
            None => Fact::Unreadable(locate::of_submission(path, text)),
        },
    }
}
