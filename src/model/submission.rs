//! One application as it was given: every source apart, dates and names as written.
//!
//! Fields that the product refuses to know (birth date, nationality, gender, photo, postal code and the like) have no
//! place in these types.

use super::evidence::Span;
use serde::{Serialize, Serializer};

macro_rules! input {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $field:ident : $type:ty),* $(,)? }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Default, PartialEq, Serialize)]
        #[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $(
                $(#[$inner])*
                #[serde(skip_serializing_if = "is_absent")]
                #[cfg_attr(feature = "wasm", tsify(optional))]
                pub $field: $type,
            )*
        }
    };
}

/// Whether a field was not given, so that it is left out when written.
trait Absent {
    fn absent(&self) -> bool;
}

impl<T> Absent for Option<T> {
    fn absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Absent for Vec<T> {
    fn absent(&self) -> bool {
        self.is_empty()
    }
}

fn is_absent(value: &impl Absent) -> bool {
    value.absent()
}

input! {
/// One application. A plain JSON Resume document is read as a submission with one `resume` source.
Submission {
    /// The caller's own reference.
    id: Option<String>,
    /// Today, as `YYYY-MM-DD`. The core reads no clock: without it, rules that need it say "not checked".
    as_of: Option<String>,
    /// When the application was sent, RFC 3339.
    submitted: Option<String>,
    /// How it came.
    route: Option<Route>,
    /// The job applied for.
    job: Option<Job>,
    /// What was given, each source apart.
    sources: Vec<Source>,
    /// What only the applicant's browser knew, given by the form's host with the applicant's knowledge.
    session: Option<Session>,
    /// Facts that the employer looked up itself.
    external: Option<External>,
}
}

/// How an application came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Route {
    Direct,
    Agency,
    Referral,
}

input! {
/// The job applied for.
Job {
    /// Its title.
    title: Option<String>,
    /// The employer's name.
    employer: Option<String>,
    /// The advert's full text.
    advert: Option<String>,
    /// Terms planted only in the advert.
    trap_terms: Vec<String>,
    /// Where the work is.
    location: Option<Location>,
    /// Whether the work is remote.
    remote: Option<bool>,
}
}

/// One place where the person stated something.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Source {
    /// What kind of source it is.
    pub kind: SourceKind,
    /// What it states, as JSON Resume.
    #[serde(skip_serializing_if = "is_absent")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub person: Option<Person>,
    /// Its whole text.
    #[serde(skip_serializing_if = "is_absent")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub text: Option<String>,
    /// The file's name.
    #[serde(skip_serializing_if = "is_absent")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub file_name: Option<String>,
    /// What the file says of itself.
    #[serde(skip_serializing_if = "is_absent")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub document: Option<Document>,
    /// How values got into the form's fields, by path into `person`.
    #[serde(skip_serializing_if = "is_absent", serialize_with = "as_object")]
    #[cfg_attr(feature = "wasm", tsify(optional, type = "Record<string, InputManner>"))]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, InputManner>"))]
    pub inputs: Vec<(String, InputManner)>,
    /// The form's free questions.
    #[serde(skip_serializing_if = "is_absent")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub answers: Vec<Answer>,
    /// The profile's site, such as `linkedin`.
    #[serde(skip_serializing_if = "is_absent")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub site: Option<String>,
    /// The profile's address.
    #[serde(skip_serializing_if = "is_absent")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub url: Option<String>,
    /// What a reviewer saw on the profile, or what was supplied.
    #[serde(skip_serializing_if = "is_absent")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub facts: Option<AccountFacts>,
    /// The recruiting system whose record it is.
    #[serde(skip_serializing_if = "is_absent")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub system: Option<String>,
    /// For a reply: when it was made, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "is_absent")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub at: Option<String>,
    /// For a reference: the employer that the referee speaks for.
    #[serde(skip_serializing_if = "is_absent")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub employer: Option<String>,
    /// Where values of `person` stand in `text`, and how sure the reading is.
    #[serde(skip_serializing_if = "is_absent")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub located: Vec<Located>,
    /// What the reader of `text` left out, and signs that it misread.
    #[serde(skip_serializing_if = "is_absent")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub reading: Option<Reading>,
}

impl Source {
    /// A source that states nothing yet.
    pub fn empty(kind: SourceKind) -> Self {
        Self {
            kind,
            person: None,
            text: None,
            file_name: None,
            document: None,
            inputs: Vec::new(),
            answers: Vec::new(),
            site: None,
            url: None,
            facts: None,
            system: None,
            at: None,
            employer: None,
            located: Vec::new(),
            reading: None,
        }
    }
}

fn as_object<S: Serializer>(inputs: &[(String, InputManner)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(inputs.iter().map(|(path, manner)| (path, manner)))
}

/// What kind of source it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum SourceKind {
    Form,
    Resume,
    CoverLetter,
    Profile,
    Reference,
    Delivery,
    /// What a recruiting system shows of the applicant, mostly taken from the file.
    Record,
    /// The applicant's own word on a difference.
    Reply,
}

/// How a value got into a form's field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum InputManner {
    Typed,
    Pasted,
    Autofilled,
    Widget,
    Mixed,
    /// A system took it from the file, so that it is no statement of its own.
    Parsed,
}

input! {
/// A free question of the form with its answer.
Answer {
    /// The question as asked.
    question: Option<String>,
    /// The answer as given.
    answer: Option<String>,
    /// In a reply: the difference that it is about.
    about: Option<AboutDifference>,
    /// In a reply: the position of the source that holds; absent for both or none.
    holds: Option<u32>,
    /// In a reply: the applicant's own words.
    text: Option<String>,
}
}

input! {
/// The difference that a reply is about.
AboutDifference {
    /// The rule that saw it, `family/name`.
    rule: Option<String>,
    /// JSON Pointers of the values, each with its source's position before it, such as `/0/work/1/startDate`.
    paths: Vec<String>,
}
}

input! {
/// What a file says of itself.
Document {
    /// The program that wrote it.
    producer: Option<String>,
    /// The author's name in its properties.
    author: Option<String>,
    /// When it was made, RFC 3339.
    created: Option<String>,
    /// When it was last changed, RFC 3339.
    modified: Option<String>,
    /// Its links.
    links: Vec<Link>,
    /// Words that it does not show.
    hidden_text: Vec<String>,
}
}

input! {
/// A link in a file.
Link {
    /// The text shown.
    text: Option<String>,
    /// The address that it leads to.
    target: Option<String>,
}
}

input! {
/// Facts about an account, in months (`YYYY-MM`), typed by a reviewer or supplied.
AccountFacts {
    /// When the account was made.
    account_created: Option<String>,
    /// The last sign of life before a silence.
    silent_from: Option<String>,
    /// The first sign of life after it.
    active_again: Option<String>,
    /// The oldest activity shown.
    first_activity: Option<String>,
}
}

input! {
/// What a form's host may hand over about the browser, told to the applicant.
Session {
    /// IANA zone name.
    time_zone: Option<String>,
    /// Offsets of the clock.
    offsets: Option<Offsets>,
    /// When it was read, RFC 3339.
    at: Option<String>,
    /// The applicant's own answer to "where are you now?".
    where_now: Option<String>,
    /// The applicant's own word on travelling.
    travelling: Option<String>,
    /// How the first autofill compared; the value itself is kept nowhere.
    first_autofill: Option<FirstAutofill>,
    /// Whether a driver's mark was set.
    webdriver: Option<bool>,
}
}

/// Offsets of a clock in minutes east of UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Offsets {
    /// In January, -720 to 840.
    pub january: i32,
    /// In July, -720 to 840.
    pub july: i32,
}

/// How the first autofill of the name compared with what was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum FirstAutofill {
    Different,
    Compatible,
    Same,
}

input! {
/// Facts that the employer looked up itself; marked so wherever shown.
External {
    /// The phone line's type as a carrier service names it.
    line_type: Option<String>,
}
}

input! {
/// A person's statements as JSON Resume 1.0 has them, with a few additions.
Person {
    /// Name, contacts and residence.
    basics: Option<Basics>,
    /// Jobs.
    work: Vec<Work>,
    /// Unpaid work.
    volunteer: Vec<Volunteer>,
    /// Schools.
    education: Vec<Education>,
    /// Certificates.
    certificates: Vec<Certificate>,
    /// Publications.
    publications: Vec<Publication>,
    /// Skills.
    skills: Vec<Skill>,
    /// Projects.
    projects: Vec<Project>,
    /// References quoted in the résumé.
    references: Vec<Reference>,
}
}

input! {
/// Name, contacts and residence.
Basics {
    /// The whole name as written.
    name: Option<String>,
    /// The line under the name.
    label: Option<String>,
    /// E-mail address.
    email: Option<String>,
    /// Phone number as written.
    phone: Option<String>,
    /// Own page.
    url: Option<String>,
    /// Introductory text.
    summary: Option<String>,
    /// Residence.
    location: Option<Location>,
    /// Profiles on sites.
    profiles: Vec<Profile>,
}
}

input! {
/// A place. Postal codes have no field.
Location {
    /// Street and unit.
    address: Option<String>,
    /// City.
    city: Option<String>,
    /// State, province or the like.
    region: Option<String>,
    /// ISO 3166-1 alpha-2 code, or a country's name.
    country_code: Option<String>,
}
}

/// The two ways in which entries give a place.
#[cfg(feature = "schema")]
#[derive(Serialize, schemars::JsonSchema)]
#[serde(untagged)]
#[allow(dead_code, reason = "it only describes what the decoder reads")]
enum AsWritten {
    Line(String),
    Parts(Location),
}

input! {
/// A profile on a site.
Profile {
    /// The site's name.
    network: Option<String>,
    /// The account's name.
    username: Option<String>,
    /// The profile's address.
    url: Option<String>,
}
}

/// How a job was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Engagement {
    FullTime,
    PartTime,
    Contract,
    Freelance,
    Internship,
}

/// Where a job was done or a school attended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Mode {
    OnSite,
    Hybrid,
    Remote,
}

/// How a course of study ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum StudyStatus {
    Completed,
    InProgress,
    Left,
}

input! {
/// A job. No `endDate` means that it goes on.
Work {
    /// The employer.
    name: Option<String>,
    /// Where, as written; a place in parts is read as one line.
    #[cfg_attr(feature = "wasm", tsify(type = "string | Location"))]
    #[cfg_attr(feature = "schema", schemars(with = "Option<AsWritten>"))]
    location: Option<String>,
    /// What the employer does.
    description: Option<String>,
    /// Title.
    position: Option<String>,
    /// The employer's own page.
    url: Option<String>,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    start_date: Option<String>,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    end_date: Option<String>,
    /// Text.
    summary: Option<String>,
    /// Bullets.
    highlights: Vec<String>,
    /// How it was held.
    engagement: Option<Engagement>,
    /// Where it was done.
    mode: Option<Mode>,
}
}

input! {
/// Unpaid work.
Volunteer {
    /// The organisation.
    organization: Option<String>,
    /// Role.
    position: Option<String>,
    /// The organisation's page.
    url: Option<String>,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    start_date: Option<String>,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    end_date: Option<String>,
    /// Text.
    summary: Option<String>,
    /// Bullets.
    highlights: Vec<String>,
}
}

input! {
/// A school.
Education {
    /// The school.
    institution: Option<String>,
    /// The school's page.
    url: Option<String>,
    /// Field of study.
    area: Option<String>,
    /// Degree or kind of study.
    study_type: Option<String>,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    start_date: Option<String>,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    end_date: Option<String>,
    /// Courses.
    courses: Vec<String>,
    /// Where, as written; a place in parts is read as one line.
    #[cfg_attr(feature = "wasm", tsify(type = "string | Location"))]
    #[cfg_attr(feature = "schema", schemars(with = "Option<AsWritten>"))]
    location: Option<String>,
    /// Where it was attended.
    mode: Option<Mode>,
    /// How it ended.
    status: Option<StudyStatus>,
}
}

input! {
/// A certificate.
Certificate {
    /// Its name.
    name: Option<String>,
    /// When it was given.
    date: Option<String>,
    /// Its page.
    url: Option<String>,
    /// Who gave it.
    issuer: Option<String>,
}
}

input! {
/// A publication.
Publication {
    /// Its title.
    name: Option<String>,
    /// Who published it.
    publisher: Option<String>,
    /// When.
    release_date: Option<String>,
    /// Its page.
    url: Option<String>,
    /// Text.
    summary: Option<String>,
}
}

input! {
/// A skill.
Skill {
    /// Its name.
    name: Option<String>,
    /// Level in the person's own word.
    level: Option<String>,
    /// Further words.
    keywords: Vec<String>,
}
}

input! {
/// A project.
Project {
    /// Its name.
    name: Option<String>,
    /// Text.
    description: Option<String>,
    /// Bullets.
    highlights: Vec<String>,
    /// Further words.
    keywords: Vec<String>,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    start_date: Option<String>,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    end_date: Option<String>,
    /// Its page.
    url: Option<String>,
    /// The person's roles.
    roles: Vec<String>,
    /// The organisation.
    entity: Option<String>,
}
}

input! {
/// A reference quoted in the résumé.
Reference {
    /// The referee.
    name: Option<String>,
    /// The text.
    reference: Option<String>,
}
}

/// Where a value stands in its source's text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Located {
    /// JSON Pointer into `person`.
    pub path: String,
    /// The stretch of text.
    #[serde(skip_serializing_if = "is_absent")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub span: Option<Span>,
    /// How sure the reading is, above 0 and at most 1.
    #[serde(skip_serializing_if = "is_absent")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub confidence: Option<f64>,
}

input! {
/// What the reader of a text left out, and signs that it misread. Together with the values located, `unread` has every letter
/// and digit of the text.
Reading {
    /// Stretches of the text that are in no value, in their order.
    unread: Vec<Unread>,
    /// Signs that the file may have been misread.
    misread: Vec<MisreadSign>,
}
}

input! {
/// What is known of a text beside its words, for reading it.
ReadOptions {
    /// What kind of source it is: `resume`, which is taken when none is given, `profile` or `cover-letter`.
    kind: Option<SourceKind>,
    /// The file's name.
    file_name: Option<String>,
    /// What the file says of itself: its properties, the targets of its links, words that it does not show.
    document: Option<Document>,
    /// The profile's site, such as `linkedin`.
    site: Option<String>,
    /// The profile's address.
    url: Option<String>,
}
}

/// A stretch of a text that is in no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Unread {
    /// Where it stands.
    pub span: Span,
    /// Why it is in no value.
    pub why: UnreadWhy,
    /// The section that it stands in.
    pub section: Section,
}

/// Why a stretch of a text is in no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum UnreadWhy {
    /// It is the heading of a section.
    Heading,
    /// It says what may not be known: birth, nationality, gender, family, photo, postal code.
    Refused,
    /// Its section is one that no rule reads, such as hobbies.
    Unused,
    /// It is a page's number or what every page repeats.
    PageMark,
    /// It stands beside a value, such as the label before it.
    Beside,
    /// A line that fits no field.
    Line,
    /// A line of an entry about work or a school that could not be read.
    Entry,
    /// It lies beyond what is read of one text.
    Beyond,
}

/// A sign that a file was misread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MisreadSign {
    /// There are no words in it.
    NoWords,
    /// Many of its characters are marks for lost letters.
    LettersLost,
    /// Words that are read from the right are spelled as they are seen from the left.
    SpelledBackwards,
    /// Headings of two sections stand in one line.
    ColumnsRunTogether,
    /// It gives periods, and few of them went to an entry.
    PeriodsWithoutEntries,
    /// A heading for work or schools has text under it, and none of it could be read as an entry.
    HeadingWithoutEntries,
    /// Most of its entries about work have no dates although it gives dates.
    EntriesWithoutDates,
    /// It is longer than what is read of one text.
    TooLong,
}

/// The sections of a résumé.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Section {
    Header,
    Contact,
    Summary,
    Work,
    Education,
    Volunteer,
    Projects,
    Certificates,
    Publications,
    Skills,
    References,
    Languages,
    Interests,
    Awards,
    Courses,
}
