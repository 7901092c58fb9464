//! Words that tell what a part of an entry's head is: a title, an organisation, a school, a degree.

use crate::data::lists::{List, Meanings, Words};
use crate::model::submission::{Engagement, Mode};

static TITLE_TEXT: List = List::of(include_str!("../../../data/resume/titles.txt"));
static ORGANISATION_TEXT: List = List::of(include_str!("../../../data/resume/organisations.txt"));
static SCHOOL_TEXT: List = List::of(include_str!("../../../data/resume/schools.txt"));
static DEGREE_TEXT: List = List::of(include_str!("../../../data/resume/degrees.txt"));
static JOB_TEXT: List = List::of(include_str!("../../../data/resume/jobs.txt"));

/// Words of job titles, folded.
static TITLES: Words = Words::of(&TITLE_TEXT, "words");

/// Ends of titles written without spaces.
static TITLES_JOINED: Words = Words::of(&TITLE_TEXT, "joined");

/// Words of organisations, folded.
static ORGANISATIONS: Words = Words::of(&ORGANISATION_TEXT, "words");

/// Organisations' words written without spaces.
static ORGANISATIONS_JOINED: Words = Words::of(&ORGANISATION_TEXT, "joined");

/// Words of schools, folded.
static SCHOOLS: Words = Words::of(&SCHOOL_TEXT, "words");

/// Schools' words written without spaces.
static SCHOOLS_JOINED: Words = Words::of(&SCHOOL_TEXT, "joined");

/// Words that begin a degree or a kind of study, folded.
static DEGREES: Words = Words::of(&DEGREE_TEXT, "words");

/// Degrees' words written without spaces.
static DEGREES_JOINED: Words = Words::of(&DEGREE_TEXT, "joined");

/// Words that begin a line of details in an entry about a school, folded.
static DETAILS: Words = Words::of(&JOB_TEXT, "detail");

/// What stands above a part of a job's body and heads no job, folded.
static SUBHEADS: Words = Words::of(&JOB_TEXT, "subhead");

/// Whether folded words stand above a part of a job's body: "Roles and responsibilities", "Projects handled in …".
pub fn is_subhead(folded: &str) -> bool {
    let mut end = 0;
    folded.split(' ').take(5).enumerate().any(|(count, word)| {
        end += word.len() + usize::from(count > 0);
        folded.get(..end).is_some_and(|start| {
            SUBHEADS.has(start)
                && folded.get(end..).is_some_and(|rest| {
                    // "Client Partner" is a title, "Responsibilities in Pune" is none.
                    rest.is_empty()
                        || (start.contains(' ')
                            && ["in", "at", "of", "for", "as", "with", "include", "including"]
                                .iter()
                                .any(|word| rest.trim_start().split(' ').next() == Some(*word)))
                })
        })
    })
}

/// Words for a time between jobs, folded.
static BREAKS: Words = Words::of(&JOB_TEXT, "break");

/// Words for how a job was held: folded words and engagement.
static ENGAGEMENTS: Meanings<Engagement> = Meanings::of(
    &JOB_TEXT,
    &[
        ("engagement full-time", Engagement::FullTime),
        ("engagement part-time", Engagement::PartTime),
        ("engagement contract", Engagement::Contract),
        ("engagement freelance", Engagement::Freelance),
        ("engagement internship", Engagement::Internship),
    ],
);

/// Words for where a job was done: folded words and mode.
static MODES: Meanings<Mode> = Meanings::of(
    &JOB_TEXT,
    &[("mode on-site", Mode::OnSite), ("mode hybrid", Mode::Hybrid), ("mode remote", Mode::Remote)],
);

/// What a word of an entry's head points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointer {
    /// A job title.
    Title,
    /// An organisation.
    Organisation,
}

/// Whether a folded word, or two, names a job.
pub fn is_title(folded: &str) -> bool {
    TITLES.has(folded)
}

/// Whether a folded word belongs to organisations' names.
pub fn is_organisation(folded: &str) -> bool {
    ORGANISATIONS.has(folded)
}

/// Whether a folded word belongs to schools' names.
pub fn is_school(folded: &str) -> bool {
    SCHOOLS.has(folded)
}

/// Whether folded words begin a degree; the longest of up to three words counts.
pub fn is_degree(folded: &str) -> bool {
    DEGREES.has(folded)
}

/// Whether folded words begin a line of details about a study.
pub fn is_detail(folded: &str) -> bool {
    DETAILS.has(folded)
}

/// Whether folded words begin with a time between jobs.
pub fn is_break(folded: &str) -> bool {
    BREAKS
        .all()
        .iter()
        .any(|words| folded.strip_prefix(*words).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

/// The last pointer in text that is written without spaces.
pub fn joined_pointer(text: &str) -> Option<Pointer> {
    let last =
        |words: &Words| words.all().iter().filter_map(|word| Some(text.rfind(*word)? + word.len())).max();
    match (last(&TITLES_JOINED), last(&ORGANISATIONS_JOINED)) {
        (None, None) => None,
        (Some(title), organisation) if organisation.is_none_or(|other| title > other) => Some(Pointer::Title),
        _ => Some(Pointer::Organisation),
    }
}

/// Whether text written without spaces names a school.
pub fn is_school_joined(text: &str) -> bool {
    SCHOOLS_JOINED.all().iter().any(|word| text.contains(word))
}

/// Whether text written without spaces names a degree.
pub fn is_degree_joined(text: &str) -> bool {
    DEGREES_JOINED.all().iter().any(|word| text.contains(word))
}

/// How a job was held, by folded words.
pub fn engagement(folded: &str) -> Option<Engagement> {
    ENGAGEMENTS.get(folded)
}

/// Where a job was done, by folded words.
pub fn mode(folded: &str) -> Option<Mode> {
    MODES.get(folded)
}
