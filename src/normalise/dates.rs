//! Dates as stated, at the precision and in the calendar in which they were given, and the words that people write instead of one.
//!
//! A system that keeps whole dates fills up a year or a month that a person gave, and a picker of dates may count the years of its
//! user's calendar. Which of them happened shows in all dates of a source together, so each source is looked at once before its
//! dates are read.

use super::date_parts::Written;
use super::locate::{self, Locator};
use crate::data::calendars::{BUDDHIST, Calendar, GREGORIAN, MINGUO};
use crate::data::dates::is_until_now;
use crate::data::places::{Country, Meaning, fold::fold, meanings};
use crate::model::application::{Application, End, Fact};
use crate::model::date::PartialDate;
use crate::model::evidence::Sourced;
use crate::model::submission::{InputManner, Person, Source, Submission};

/// Days on which systems let end what has no end.
const NO_END: [&str; 3] = ["9999-12-31", "2999-12-31", "2099-12-31"];

/// Where a source has an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// Among its jobs.
    Work,
    /// Among its schools.
    Education,
}

/// How one source keeps its dates.
#[derive(Debug)]
pub struct Keeping {
    /// Years of jobs, and of schools, were filled up to months.
    filled: [bool; 2],
    calendars: Calendars,
}

/// The dates of one entry, as its source keeps them.
#[derive(Debug)]
pub struct Dates<'a> {
    keeping: &'a Keeping,
    section: Section,
    entry: &'a str,
    start: Option<&'a str>,
    end: Option<&'a str>,
}

impl Keeping {
    /// Looks at all dates of a source.
    pub fn of(source: &Source, person: &Person, application: &Application, submission: &Submission) -> Self {
        let work = person.work.iter().map(|work| (&work.start_date, &work.end_date));
        let education = person.education.iter().map(|study| (&study.start_date, &study.end_date));
        let (work, education) = (read(work), read(education));
        let schools = is_filled(&education) && !is_given("/education/", source);
        let jobs = is_filled(&work) && !is_given("/work/", source);
        // What asks for a month of schools asks for one of jobs, and not the other way about.
        let filled = [jobs && (schools || education.is_empty()), schools];
        let written: Vec<Written> = work
            .iter()
            .chain(&education)
            .map(|(written, _)| *written)
            .filter(|date| date.calendar.is_none())
            .collect();
        Self { filled, calendars: Calendars::of(&written, application, submission) }
    }

    /// The dates of an entry at a path.
    pub fn dates<'a>(
        &'a self,
        section: Section,
        entry: &'a str,
        start: Option<&'a str>,
        end: Option<&'a str>,
    ) -> Dates<'a> {
        Dates { keeping: self, section, entry, start, end }
    }

    /// The date that a text of a section states, beside the other date of its entry.
    fn date(&self, section: Section, text: &str, beside: Option<&str>) -> Option<PartialDate> {
        let mut written = Written::read(text)?;
        if written.is_month() && self.filled.get(section as usize) == Some(&true) {
            written.month = None;
        }
        self.calendars.date(written, beside.and_then(Written::read))
    }
}

impl Dates<'_> {
    /// When it began.
    pub fn start(&self, locator: &mut Locator<'_>) -> Fact<Sourced<PartialDate>> {
        self.stated(locator, "startDate", self.start, self.end)
    }

    /// When it ended.
    pub fn end(&self, locator: &mut Locator<'_>) -> End {
        if let Some(text) = self.end
            && is_open(text.trim())
        {
            return End::Open;
        }
        // An end that was read with too little confidence is there, so the entry is not an open one.
        match self.stated(locator, "endDate", self.end, self.start) {
            Fact::Present(date) => End::Stated(date),
            Fact::Unreadable(evidence) => End::Unreadable(evidence),
            Fact::Absent => match self.end {
                Some(text) => End::Unreadable(locator.evidence_inside(self.entry, "endDate", text)),
                None => End::Open,
            },
        }
    }

    fn stated(
        &self,
        locator: &mut Locator<'_>,
        field: &str,
        text: Option<&str>,
        beside: Option<&str>,
    ) -> Fact<Sourced<PartialDate>> {
        let Some(text) = locator.inside(self.entry, field, text) else { return Fact::Absent };
        match self.keeping.date(self.section, &text.value, beside) {
            Some(date) => Fact::Present(Sourced { value: date, evidence: text.evidence }),
            None => Fact::Unreadable(text.evidence),
        }
    }
}

fn is_open(text: &str) -> bool {
    if text.starts_with(|letter: char| letter.is_ascii_digit()) {
        return NO_END.iter().any(|day| text.starts_with(day));
    }
    is_until_now(text)
}

/// The dates of a section that can be read, and whether each is its entry's end.
fn read<'a>(entries: impl Iterator<Item = (&'a Option<String>, &'a Option<String>)>) -> Vec<(Written, bool)> {
    entries
        .flat_map(|(start, end)| [(start, false), (end, true)])
        .filter_map(|(text, ends)| Some((Written::read(text.as_deref()?)?, ends)))
        .collect()
}

/// Whether the months of a section may be years that a system filled up: each begins in one month, the first or last of the year, and
/// each ends in one. A year alone or a day beside them shows that the system can keep either.
fn is_filled(dates: &[(Written, bool)]) -> bool {
    let all = |starts: u8, ends: u8| {
        dates.iter().all(|(date, is_end)| date.month == Some(if *is_end { ends } else { starts }))
    };
    !dates.is_empty()
        && dates.iter().all(|(date, _)| date.is_month())
        && (all(1, 1) || all(1, 12) || all(12, 12))
}

/// Whether a person wrote the dates of a section themselves: they were typed, or stand in a text.
fn is_given(section: &str, source: &Source) -> bool {
    let is_date = |path: &str| path.starts_with(section) && path.ends_with("Date");
    let mut inputs = source.inputs.iter();
    let mut located = source.located.iter();
    inputs.any(|(path, manner)| *manner == InputManner::Typed && is_date(path))
        || located.any(|located| located.span.is_some() && is_date(&located.path))
}

/// Years until which a date may lie ahead: of studies that end, of contracts.
const AHEAD: i32 = 10;
/// The first year that anything in an application may have.
const FIRST: i32 = 1940;
/// The first year that may be a Buddhist one where a country or the other years of its source leave no other calendar.
const FIRST_BUDDHIST: i32 = 2300;
/// Taken for this year where an application has no day: none of before is judged too early.
const NO_LATER: i32 = 2039;

/// Which calendars the years of one source may be of, where nothing beside them says it.
#[derive(Debug, Default)]
struct Calendars {
    /// This year.
    now: i32,
    /// Of the years from 1300 to 1499.
    hijri: Option<Calendar>,
    /// Years below a thousand are of the Republic of China.
    minguo: bool,
    nepal: bool,
    /// Every year from [`FIRST_BUDDHIST`] on is of that calendar.
    buddhist: bool,
    /// All years are ahead, or two and more.
    all_ahead: bool,
    several_ahead: bool,
}

impl Calendars {
    fn of(written: &[Written], application: &Application, submission: &Submission) -> Self {
        let today = [&application.submitted, &application.as_of].into_iter().find_map(Fact::present);
        let mut calendars = Self { now: today.map_or(NO_LATER, |today| today.year), ..Self::default() };
        let usual = FIRST..=calendars.now;
        if written.iter().all(|date| usual.contains(&date.year)) {
            return calendars;
        }
        let countries = countries(submission);
        let stated = |codes: &[&str]| countries.iter().any(|country| codes.contains(&country.code()));
        let years =
            |known: fn(i32) -> bool| written.iter().map(|date| date.year).filter(move |year| known(*year));
        let latest = calendars.latest();
        let solar = years(is_hijri).all(|year| (FIRST - 621..=latest - 621).contains(&year));
        let lunar = years(is_hijri).all(|year| (1359..=lunar(latest)).contains(&year));
        let persian = written.iter().any(|date| date.persian);
        calendars.hijri = match (solar, lunar, persian || stated(&["AF", "IR"]), stated(&["SA"])) {
            (true, false, _, _) | (true, true, true, false) => Some(Calendar::SolarHijri),
            (false, true, _, _) | (true, true, false, true) => Some(Calendar::Hijri),
            _ => None,
        };
        calendars.minguo = stated(&["TW"])
            || (written.len() > 1 && written.iter().all(|date| (29..=latest - 1911).contains(&date.year)));
        calendars.nepal = stated(&["NP"]);
        calendars.buddhist = stated(&["TH"])
            || (written.iter().all(|date| date.year >= FIRST_BUDDHIST)
                && written.iter().any(|date| calendars.is_buddhist(date.year)));
        calendars.all_ahead = written.iter().all(|date| calendars.is_ahead(date.year));
        calendars.several_ahead = calendars.all_ahead && (written.len() > 1 || calendars.nepal);
        calendars
    }

    fn latest(&self) -> i32 {
        self.now.saturating_add(AHEAD)
    }

    fn is_buddhist(&self, year: i32) -> bool {
        let first = if self.buddhist { FIRST_BUDDHIST } else { FIRST + 543 };
        (first..=self.latest() + 543).contains(&year)
    }

    /// Whether a year lies so far ahead that it may be one of Bikram Sambat.
    fn is_ahead(&self, year: i32) -> bool {
        let after = if self.nepal { self.now } else { self.latest() };
        year > after && year <= self.latest() + 57
    }

    /// The Gregorian date of what is written, beside the other date of its entry. `None` where it may be of several calendars.
    fn date(&self, written: Written, beside: Option<Written>) -> Option<PartialDate> {
        let Written { year, month, day, .. } = written;
        let calendar = match written.calendar {
            Some(calendar) => calendar,
            None => self.calendar(year, beside.map(|date| date.year))?,
        };
        if calendar == GREGORIAN && PartialDate::new(year, month, day).is_filler() {
            return None;
        }
        let date = calendar.date(year, month, day)?;
        (calendar == GREGORIAN || (FIRST - 40..=self.latest()).contains(&date.year)).then_some(date)
    }

    fn calendar(&self, year: i32, beside: Option<i32>) -> Option<Calendar> {
        if year < 1000 {
            return self.minguo.then_some(MINGUO);
        }
        if is_hijri(year) {
            return self.hijri;
        }
        // A later year beside one of that calendar is of it too, and of no date that can be.
        let is_later = year > self.latest() + 543 && beside.is_some_and(|year| self.is_buddhist(year));
        if self.is_buddhist(year) || is_later {
            return Some(BUDDHIST);
        }
        if !self.is_ahead(year) {
            return Some(GREGORIAN);
        }
        // A year ahead is also what a slip makes of one: only a source or an entry that keeps to such years may mean them.
        let both = beside.is_some_and(|year| self.is_ahead(year));
        if self.several_ahead || (self.nepal && both && year > self.latest()) {
            Some(Calendar::BikramSambat)
        } else if self.all_ahead || both || (self.nepal && beside.is_none() && year > self.latest()) {
            None
        } else {
            Some(GREGORIAN)
        }
    }
}

/// Whether a year is one of both Hijri calendars, or of one.
fn is_hijri(year: i32) -> bool {
    (1300..1500).contains(&year)
}

/// The Islamic year in which a Gregorian one ends; 33 of them are 32 of these.
fn lunar(year: i32) -> i32 {
    (year - 621) * 33 / 32
}

/// The countries in which an application says that the applicant lives, works or studied.
fn countries(submission: &Submission) -> Vec<Country> {
    let mut countries = Vec::new();
    for person in submission.sources.iter().filter_map(|source| source.person.as_ref()) {
        let home = person.basics.as_ref().and_then(|basics| basics.location.as_ref());
        let home = home.into_iter().flat_map(|home| [&home.country_code, &home.region, &home.city]);
        let work = person.work.iter().map(|work| &work.location);
        let education = person.education.iter().map(|study| &study.location);
        for text in home.chain(work).chain(education).flatten().take(MOST_PLACES) {
            let last = text.rsplit([',', '،', '、']).next().unwrap_or(text).trim();
            countries.extend(country(last));
        }
    }
    countries
}

/// Most places of one source that are looked up.
const MOST_PLACES: usize = 50;

/// The country of a place, where all that bears its name lies in one.
fn country(text: &str) -> Option<Country> {
    if let Some(country) = Country::from_code(text) {
        return Some(country);
    }
    let of = |meaning| match meaning {
        Meaning::Area { area, .. } | Meaning::City { area, .. } => area.country(),
    };
    let folded = fold(text);
    let mut found = meanings(&folded).map(of);
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

/// A date of facts about an account.
pub fn stated(
    locator: &mut Locator<'_>,
    entry: &str,
    field: &str,
    text: Option<&str>,
) -> Fact<Sourced<PartialDate>> {
    let Some(text) = locator.inside(entry, field, text) else { return Fact::Absent };
    match PartialDate::parse(&text.value) {
        Some(date) => Fact::Present(Sourced { value: date, evidence: text.evidence }),
        None => Fact::Unreadable(text.evidence),
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
