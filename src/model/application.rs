//! What the sources state, brought to one form: the subject of every rule.
//!
//! Each statement keeps the place where it was made. Statements of the applicant about themselves are apart from what
//! others say (referees) and from what only the form's host knows (the session).

use super::date::PartialDate;
use super::evidence::{Evidence, Sourced};
pub use super::statement::PassageKind;
use super::statement::{Statement, UnreadText};
use super::submission::{
    Engagement, FirstAutofill, InputManner, Mode, Offsets, Route, SourceKind, StudyStatus,
};

/// A value that may be missing, or there but not readable. Missing is unknown, never a fault.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact<T> {
    /// Stated and read.
    Present(T),
    /// Not stated.
    Absent,
    /// Stated, but it cannot be read.
    Unreadable(Evidence),
}

/// How a value got into a form's field, as the form told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatedManner {
    /// The position of the form among the sources.
    pub source: u32,
    /// The field, as a path into the source's person.
    pub path: String,
    /// How.
    pub manner: InputManner,
}

impl<T> Fact<T> {
    /// The value, if it is present.
    pub fn present(&self) -> Option<&T> {
        match self {
            Fact::Present(value) => Some(value),
            Fact::Absent | Fact::Unreadable(_) => None,
        }
    }
}

/// When something ended.
#[derive(Debug, Clone, PartialEq)]
pub enum End {
    /// On a stated date.
    Stated(Sourced<PartialDate>),
    /// It goes on: no end is stated, or a word such as "present" is.
    Open,
    /// Something is stated that cannot be read.
    Unreadable(Evidence),
}

impl End {
    /// The stated date, if there is one.
    pub fn stated(&self) -> Option<&Sourced<PartialDate>> {
        match self {
            End::Stated(date) => Some(date),
            End::Open | End::Unreadable(_) => None,
        }
    }
}

/// An application, ready to be compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Application {
    /// The day taken as today.
    pub as_of: Fact<PartialDate>,
    /// When it was sent.
    pub submitted: Fact<PartialDate>,
    /// How it came.
    pub route: Option<Route>,
    /// The sources' kinds, by position.
    pub sources: Vec<SourceKind>,
    /// How values got into forms.
    pub manners: Vec<StatedManner>,
    /// The applicant's name as the form, résumé, letter and profile give it.
    pub names: Vec<Sourced<String>>,
    /// The applicant's e-mail addresses.
    pub emails: Vec<Sourced<String>>,
    /// The applicant's phone numbers.
    pub phones: Vec<Phone>,
    /// Where the applicant lives.
    pub residences: Vec<Residence>,
    /// Where equipment would be sent.
    pub deliveries: Vec<Residence>,
    /// For whom a delivery is, as it is stated.
    pub consignees: Vec<Sourced<String>>,
    /// The applicant's profiles and pages.
    pub profiles: Vec<ProfileLink>,
    /// Facts about the applicant's accounts.
    pub accounts: Vec<Account>,
    /// Jobs, each source's in its order.
    pub roles: Vec<Role>,
    /// Schools, each source's in its order.
    pub studies: Vec<Study>,
    /// Certificates, each source's in its order.
    pub certificates: Vec<HeldCertificate>,
    /// Running text: summaries, letters, answers.
    pub texts: Vec<Passage>,
    /// What letters, answers and introductions plainly state of the applicant.
    pub statements: Vec<Statement>,
    /// Texts in languages whose sentences are not read.
    pub unread_texts: Vec<UnreadText>,
    /// Referees.
    pub referees: Vec<Referee>,
    /// The applicant's own words on differences.
    pub replies: Vec<Reply>,
    /// Files.
    pub files: Vec<File>,
    /// The job applied for.
    pub job: JobApplied,
    /// What the form's host knows of the browser.
    pub session: SessionFacts,
    /// The kind of line that a carrier look-up of the employer's gave.
    pub line_type: Option<Sourced<String>>,
    /// Statements that were read from a file with too little confidence to be compared.
    pub unsure: Vec<Evidence>,
    /// Values that fill a field and state nothing, such as "N/A".
    pub fillers: Vec<Evidence>,
}

/// A phone number as written.
#[derive(Debug, Clone, PartialEq)]
pub struct Phone {
    /// The number as written.
    pub number: Sourced<String>,
    /// What kind of source states it.
    pub kind: SourceKind,
}

/// A residence or delivery address by its parts. Postal codes have no field.
#[derive(Debug, Clone, PartialEq)]
pub struct Residence {
    /// Street and unit.
    pub address: Option<Sourced<String>>,
    /// City.
    pub city: Option<Sourced<String>>,
    /// State, province or the like.
    pub region: Option<Sourced<String>>,
    /// Country's code or name.
    pub country: Option<Sourced<String>>,
    /// The whole as one quoted line without the street.
    pub line: Sourced<String>,
}

/// A profile or page.
#[derive(Debug, Clone, PartialEq)]
pub struct ProfileLink {
    /// The site's name as stated.
    pub network: Option<Sourced<String>>,
    /// The account's name as stated.
    pub username: Option<Sourced<String>>,
    /// The address as stated.
    pub url: Option<Sourced<String>>,
}

/// Facts about one account, in months.
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    /// Position of the source that they belong to.
    pub source: u32,
    /// The site as stated.
    pub site: Option<String>,
    /// When the account was made.
    pub created: Fact<Sourced<PartialDate>>,
    /// The last sign of life before a silence.
    pub silent_from: Fact<Sourced<PartialDate>>,
    /// The first sign of life after it.
    pub active_again: Fact<Sourced<PartialDate>>,
    /// The oldest activity shown.
    pub first_activity: Fact<Sourced<PartialDate>>,
}

/// A job.
#[derive(Debug, Clone, PartialEq)]
pub struct Role {
    /// Position of its source.
    pub source: u32,
    /// JSON Pointer of the entry in the source's person.
    pub path: String,
    /// The employer.
    pub employer: Option<Sourced<String>>,
    /// Title.
    pub title: Option<Sourced<String>>,
    /// Place as written.
    pub place: Option<Sourced<String>>,
    /// The employer's page.
    pub url: Option<Sourced<String>>,
    /// When it started.
    pub start: Fact<Sourced<PartialDate>>,
    /// When it ended.
    pub end: End,
    /// How it was held.
    pub engagement: Option<Engagement>,
    /// Where it was done.
    pub mode: Option<Mode>,
    /// Its own text: summary and bullets.
    pub texts: Vec<Sourced<String>>,
}

/// A school.
#[derive(Debug, Clone, PartialEq)]
pub struct Study {
    /// Position of its source.
    pub source: u32,
    /// JSON Pointer of the entry in the source's person.
    pub path: String,
    /// The school.
    pub school: Option<Sourced<String>>,
    /// Degree or kind of study.
    pub degree: Option<Sourced<String>>,
    /// Field of study.
    pub field: Option<Sourced<String>>,
    /// Place as written.
    pub place: Option<Sourced<String>>,
    /// When it started.
    pub start: Fact<Sourced<PartialDate>>,
    /// When it ended.
    pub end: End,
    /// How it ended.
    pub status: Option<StudyStatus>,
    /// Where it was attended.
    pub mode: Option<Mode>,
}

/// A certificate that is stated in an entry of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct HeldCertificate {
    /// Position of its source.
    pub source: u32,
    /// Its name.
    pub name: Sourced<String>,
    /// When it was given.
    pub date: Fact<Sourced<PartialDate>>,
}

/// A running text.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    /// What it is.
    pub kind: PassageKind,
    /// The question that an answer answers.
    pub asked: Option<String>,
    /// The text, whole; its evidence quotes the beginning.
    pub text: Sourced<String>,
}

/// A referee.
#[derive(Debug, Clone, PartialEq)]
pub struct Referee {
    /// Name.
    pub name: Option<Sourced<String>>,
    /// E-mail address.
    pub email: Option<Sourced<String>>,
    /// Phone number.
    pub phone: Option<Sourced<String>>,
    /// Profiles.
    pub profiles: Vec<ProfileLink>,
    /// The employer that the referee speaks for.
    pub employer: Option<Sourced<String>>,
}

/// The applicant's own word on a difference.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// Position of its source.
    pub source: u32,
    /// The rule that saw the difference.
    pub rule: String,
    /// The values, each by its source's position and its path.
    pub paths: Vec<String>,
    /// The position of the source that holds; `None` for both or none.
    pub holds: Option<u32>,
    /// The words.
    pub text: Option<String>,
    /// When it was made, as written.
    pub at: Option<String>,
}

/// A file.
#[derive(Debug, Clone, PartialEq)]
pub struct File {
    /// Position of its source.
    pub source: u32,
    /// What kind of source it is.
    pub kind: SourceKind,
    /// Its name.
    pub name: Option<Sourced<String>>,
    /// The author in its properties.
    pub author: Option<Sourced<String>>,
    /// When it was made, as written.
    pub created: Option<Sourced<String>>,
    /// When it was last changed, as written.
    pub modified: Option<Sourced<String>>,
    /// Its links.
    pub links: Vec<FileLink>,
    /// Words that it does not show.
    pub hidden: Vec<Sourced<String>>,
    /// Its whole text.
    pub text: Option<String>,
}

/// A link in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct FileLink {
    /// The text shown.
    pub text: Option<Sourced<String>>,
    /// The address that it leads to.
    pub target: Option<Sourced<String>>,
}

/// The job applied for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobApplied {
    /// Title.
    pub title: Option<String>,
    /// Employer.
    pub employer: Option<String>,
    /// The advert's text.
    pub advert: Option<String>,
    /// Terms planted only in the advert.
    pub trap_terms: Vec<String>,
}

/// What the form's host knows of the browser.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionFacts {
    /// IANA zone name.
    pub time_zone: Option<Sourced<String>>,
    /// Offsets in January and July.
    pub offsets: Option<Sourced<Offsets>>,
    /// The answer to "where are you now?".
    pub where_now: Option<Sourced<String>>,
    /// The word on travelling.
    pub travelling: Option<Sourced<String>>,
    /// How the first autofill compared.
    pub first_autofill: Option<Sourced<FirstAutofill>>,
    /// Whether a driver's mark was set.
    pub webdriver: Option<Sourced<bool>>,
}
