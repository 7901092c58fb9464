//! Words that tell what a part of an entry's head is: a title, an organisation, a school, a degree.

use crate::data::lists::{List, Meanings, Words};
use crate::model::submission::{Engagement, Mode};
use std::sync::OnceLock;

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

/// Ends of words for each of these, where words are put together: German, Dutch, Korean.
static TITLE_ENDINGS: Words = Words::of(&TITLE_TEXT, "ending");
static ORGANISATION_ENDINGS: Words = Words::of(&ORGANISATION_TEXT, "ending");
static SCHOOL_ENDINGS: Words = Words::of(&SCHOOL_TEXT, "ending");
static DEGREE_ENDINGS: Words = Words::of(&DEGREE_TEXT, "ending");

/// Words that open the name of an organisation in languages whose names begin with their kind, folded.
static OPENINGS: Words = Words::of(&ORGANISATION_TEXT, "opening");

/// Titles of languages that put the title before what it is for.
fn leading_titles() -> &'static [&'static str] {
    static TABLE: OnceLock<Vec<&'static str>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let languages = ["words es", "words fr", "words it", "words pt", "words pl", "words id", "words vi"];
        let mut titles: Vec<&str> =
            languages.iter().flat_map(|language| TITLE_TEXT.entries(language)).collect();
        titles.sort_unstable();
        titles.retain(|title| !TITLE_TEXT.entries("words en").any(|other| other == *title));
        titles
    })
}

/// Whether a folded word, or two, is a title of a language that puts it before what it is for.
pub fn is_leading_title(folded: &str) -> bool {
    leading_titles().binary_search(&folded).is_ok()
}

/// School words of English, behind whose names a town is a part of them.
static ENGLISH_SCHOOLS: Words = Words::of(&SCHOOL_TEXT, "words en");

/// Whether a folded word belongs to the names of schools in English.
pub fn is_english_school(folded: &str) -> bool {
    ENGLISH_SCHOOLS.has(folded)
}

/// The shortest word of an alphabet that is put together, in bytes.
const SHORTEST_COMPOUND: usize = 9;

/// Whether a folded word ends as one of these does. A word of an alphabet has more before its end; one of Hangul may have nothing.
fn ends(word: &str, endings: &Words) -> bool {
    let is_hangul = word.ends_with(is_hangul);
    (is_hangul || word.len() >= SHORTEST_COMPOUND)
        && endings.all().iter().any(|end| word.ends_with(end) && (is_hangul || word.len() > end.len() + 2))
}

/// Whether a letter is a syllable of Hangul.
pub fn is_hangul(letter: char) -> bool {
    matches!(letter, '\u{ac00}'..='\u{d7a3}')
}

/// How many bytes at the start of folded words open the name of an organisation; 0 when they open none.
pub fn opening(folded: &str) -> usize {
    let mut end = 0;
    let mut best = 0;
    for (count, word) in folded.split(' ').take(2).enumerate() {
        end += word.len() + usize::from(count > 0);
        if folded.get(..end).is_some_and(|start| OPENINGS.has(start)) {
            best = end;
        }
    }
    best
}

/// Whether a folded word is the first of an entry of several words.
pub fn begins_phrase(word: &str) -> bool {
    static TABLE: OnceLock<Vec<&'static str>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let lists = [&TITLES, &ORGANISATIONS, &SCHOOLS];
        let entries = lists.into_iter().flat_map(|list| list.all().iter());
        let mut first: Vec<&str> = entries.filter_map(|entry| Some(entry.split_once(' ')?.0)).collect();
        first.sort_unstable();
        first.dedup();
        first
    });
    table.binary_search(&word).is_ok()
}

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
    TITLES.has(folded) || ends(folded, &TITLE_ENDINGS)
}

/// Whether a folded word belongs to organisations' names.
pub fn is_organisation(folded: &str) -> bool {
    ORGANISATIONS.has(folded) || ends(folded, &ORGANISATION_ENDINGS)
}

/// Whether a folded word belongs to schools' names.
pub fn is_school(folded: &str) -> bool {
    SCHOOLS.has(folded) || ends(folded, &SCHOOL_ENDINGS)
}

/// Whether folded words begin a degree; the longest of up to three words counts.
pub fn is_degree(folded: &str) -> bool {
    DEGREES.has(folded) || folded.ends_with(is_hangul) && ends(folded, &DEGREE_ENDINGS)
}

/// What people write beside a study that they finished, folded.
static COMPLETED: Words = Words::of(&DEGREE_TEXT, "completed");

/// Whether folded words say that a study was completed, and nothing else.
pub fn is_completed(folded: &str) -> bool {
    COMPLETED.has(folded)
}

/// What says of a study that it was left, folded.
static LEFT: Words = Words::of(&DEGREE_TEXT, "left");

/// Whether folded words say that a study was left.
pub fn says_left(folded: &str) -> bool {
    LEFT.all().iter().any(|words| folded.contains(words))
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
    // No script of such words is in ASCII, and most text is.
    if text.is_ascii() {
        return None;
    }
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

/// Whether text written without spaces ends as the name of a school does.
pub fn ends_school_joined(text: &str) -> bool {
    SCHOOLS_JOINED.all().iter().any(|word| text.ends_with(word))
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
