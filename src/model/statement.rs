//! What running text and answers plainly state of the applicant, each statement with its time and its place.

use super::date::PartialDate;
use super::evidence::{Evidence, Sourced};

/// What a running text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PassageKind {
    /// The line or text that introduces the person.
    Introduction,
    /// A letter.
    Letter,
    /// An answer to a question of the form.
    Answer,
    /// The text of a job.
    Role,
    /// The text of unpaid work or a project.
    Project,
    /// A file's whole text.
    Whole,
}

/// What a statement states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    /// The town or region in which the applicant lives.
    Residence,
    /// Where the applicant is for now.
    Whereabouts,
    /// That the applicant is away from home or abroad now; the value is the place where one is named, else the words.
    Absence,
    /// The present or, with a time, a past employer.
    Employer,
    /// The present or, with a time, a past title or trade.
    Title,
    /// The month or year in which the present job began.
    Since,
    /// That the present job is the only one, or takes the full time.
    OnlyJob,
    /// That there is no job now.
    OutOfWork,
    /// A school.
    School,
    /// A degree.
    Degree,
    /// What was studied.
    FieldOfStudy,
    /// The month or year in which a degree was taken.
    Graduation,
    /// That there is no degree.
    NoDegree,
    /// Years with a technology, a machine or an activity.
    YearsWith,
    /// A former, legal, preferred or other name.
    OtherName,
    /// Whether the applicant can come: "yes" or "no".
    AbleToCome,
    /// To whom or where equipment would be sent.
    Delivery,
}

impl Claim {
    /// Every claim.
    pub const ALL: &'static [Claim] = &[
        Claim::Residence,
        Claim::Whereabouts,
        Claim::Absence,
        Claim::Employer,
        Claim::Title,
        Claim::Since,
        Claim::OnlyJob,
        Claim::OutOfWork,
        Claim::School,
        Claim::Degree,
        Claim::FieldOfStudy,
        Claim::Graduation,
        Claim::NoDegree,
        Claim::YearsWith,
        Claim::OtherName,
        Claim::AbleToCome,
        Claim::Delivery,
    ];
}

/// The time of which a statement speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// The day on which it was written.
    Now,
    /// A stated time in the past, as far as its ends are stated.
    Past {
        /// When it began.
        start: Option<PartialDate>,
        /// When it ended.
        end: Option<PartialDate>,
    },
    /// None is said: schools and names.
    Unsaid,
}

/// One plain statement of the applicant about themselves in a text or an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// What it states.
    pub claim: Claim,
    /// The value as written, and where it stands.
    pub value: Sourced<String>,
    /// The time of which it speaks.
    pub time: Time,
    /// The kind of text in which it stands.
    pub setting: PassageKind,
    /// Statements of one sentence, or of one form's answers about the same, have one number.
    pub group: u32,
    /// For years with something: how many. For months and years: the date.
    pub number: Option<f64>,
    /// For dates: the date.
    pub date: Option<PartialDate>,
    /// The sentence or answer that says it.
    pub sentence: Evidence,
}

/// A text of which nothing was read because its language is none of those that are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadText {
    /// Position of its source.
    pub source: Option<u32>,
    /// JSON Pointer of the text in the source.
    pub path: String,
}
