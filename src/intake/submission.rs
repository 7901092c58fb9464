//! The full form of a submission, and the plain JSON Resume that stands for one.

use super::door::{Door, Fields};
use super::person;
use crate::knowledge::refused;
use crate::model::assessment::DropReason;
use crate::model::date::PartialDate;
use crate::model::error::InputError;
use crate::model::evidence::Span;
use crate::model::submission::{
    AccountFacts, Answer, Document, External, FirstAutofill, InputManner, Job, Link, Located, MisreadSign,
    Offsets, ReadOptions, Reading, Route, Section, Session, Source, SourceKind, Submission, Unread,
    UnreadWhy,
};
use crate::model::value::Value;

const KINDS: &[(&str, SourceKind)] = &[
    ("form", SourceKind::Form),
    ("resume", SourceKind::Resume),
    ("cover-letter", SourceKind::CoverLetter),
    ("profile", SourceKind::Profile),
    ("reference", SourceKind::Reference),
    ("delivery", SourceKind::Delivery),
];

const MANNERS: &[(&str, InputManner)] = &[
    ("typed", InputManner::Typed),
    ("pasted", InputManner::Pasted),
    ("autofilled", InputManner::Autofilled),
    ("widget", InputManner::Widget),
    ("mixed", InputManner::Mixed),
];

const SIGNS: &[(&str, MisreadSign)] = &[
    ("no-words", MisreadSign::NoWords),
    ("letters-lost", MisreadSign::LettersLost),
    ("spelled-backwards", MisreadSign::SpelledBackwards),
    ("columns-run-together", MisreadSign::ColumnsRunTogether),
    ("periods-without-entries", MisreadSign::PeriodsWithoutEntries),
    ("heading-without-entries", MisreadSign::HeadingWithoutEntries),
    ("entries-without-dates", MisreadSign::EntriesWithoutDates),
    ("too-long", MisreadSign::TooLong),
];

const REASONS: &[(&str, UnreadWhy)] = &[
    ("heading", UnreadWhy::Heading),
    ("refused", UnreadWhy::Refused),
    ("unused", UnreadWhy::Unused),
    ("page-mark", UnreadWhy::PageMark),
    ("beside", UnreadWhy::Beside),
    ("line", UnreadWhy::Line),
    ("entry", UnreadWhy::Entry),
    ("beyond", UnreadWhy::Beyond),
];

const SECTIONS: &[(&str, Section)] = &[
    ("header", Section::Header),
    ("contact", Section::Contact),
    ("summary", Section::Summary),
    ("work", Section::Work),
    ("education", Section::Education),
    ("volunteer", Section::Volunteer),
    ("projects", Section::Projects),
    ("certificates", Section::Certificates),
    ("publications", Section::Publications),
    ("skills", Section::Skills),
    ("references", Section::References),
    ("languages", Section::Languages),
    ("interests", Section::Interests),
    ("awards", Section::Awards),
    ("courses", Section::Courses),
];

/// Most places of values in one source, and most stretches that are in no value.
const MOST_PLACES: usize = 20_000;

/// The largest position that a span may have.
const LARGEST_POSITION: i32 = 1 << 24;

/// Reads a list of kinds of sources.
///
/// # Errors
/// An [`InputError`] that names the path, which starts with `path`.
pub fn kinds(value: &Value, path: &str) -> Result<Vec<SourceKind>, InputError> {
    let mut door = Door::default();
    let mut kinds = Vec::new();
    for (path, value) in door.list(value, path) {
        kinds.extend(door.word(value, &path, KINDS));
    }
    door.close(kinds)
}

/// Reads what is known of a text beside its words. Unlike a submission's fields, every name has to be known.
///
/// # Errors
/// An [`InputError`] that names the path, which starts with `path`.
pub fn read_options(value: &Value, path: &str) -> Result<ReadOptions, InputError> {
    let mut door = Door::default();
    if *value == Value::Null {
        return Ok(ReadOptions::default());
    }
    let mut fields = door.object(value, path);
    const READ: &[(&str, SourceKind)] = &[
        ("resume", SourceKind::Resume),
        ("profile", SourceKind::Profile),
        ("cover-letter", SourceKind::CoverLetter),
    ];
    let options = ReadOptions {
        kind: fields.word(&mut door, "kind", READ),
        file_name: fields.text(&mut door, &["fileName"]),
        document: fields.object(&mut door, &["document"]).map(|fields| document(&mut door, fields)),
        site: fields.text(&mut door, &["site"]),
        url: fields.text(&mut door, &["url"]),
    };
    if let Some((name, _)) = fields.rest().first() {
        let path = fields.at(name);
        door.fail(&path, "is not an option");
    }
    door.close(options)
}

/// Reads a submission; a document without `sources` is read as a plain JSON Resume.
pub fn submission(door: &mut Door, value: &Value) -> Submission {
    let mut fields = door.object(value, "");
    if !fields.has("sources") {
        return plain(door, fields);
    }
    let submission = Submission {
        id: fields.text(door, &["id"]),
        as_of: as_of(door, &mut fields),
        submitted: fields.text(door, &["submitted"]),
        route: fields.word(
            door,
            "route",
            &[("direct", Route::Direct), ("agency", Route::Agency), ("referral", Route::Referral)],
        ),
        job: fields.object(door, &["job"]).map(|fields| job(door, fields)),
        sources: sources(door, &mut fields),
        session: fields.object(door, &["session"]).map(|fields| session(door, fields)),
        external: fields.object(door, &["external"]).map(|fields| external(door, fields)),
    };
    fields.finish(door, &[]);
    submission
}

/// A plain JSON Resume, which may carry the caller's `id` and `asOf` beside its own fields.
fn plain(door: &mut Door, mut fields: Fields<'_>) -> Submission {
    let id = fields.text(door, &["id"]);
    let as_of = as_of(door, &mut fields);
    if !person::may_be_resume(&fields) {
        door.fail(
            "",
            "has no field of a submission (sources) or of a JSON Resume (basics, work, education ...)",
        );
    }
    let mut source = Source::empty(SourceKind::Resume);
    source.person = Some(person::person(door, fields));
    Submission { id, as_of, sources: vec![source], ..Submission::default() }
}

/// The caller's "today". Unlike an applicant's dates it has to be right, or every date rule would be silently off.
fn as_of(door: &mut Door, fields: &mut Fields<'_>) -> Option<String> {
    let path = fields.at("asOf");
    let text = fields.text(door, &["asOf"])?;
    let date = PartialDate::parse(&text).filter(|date| date.day.is_some());
    if date.is_none() {
        door.fail(&path, "must be a date, YYYY-MM-DD");
    }
    date.map(|date| date.to_string())
}

fn sources(door: &mut Door, fields: &mut Fields<'_>) -> Vec<Source> {
    fields.objects(door, &["sources"]).into_iter().map(|fields| source(door, fields)).collect()
}

fn source(door: &mut Door, mut fields: Fields<'_>) -> Source {
    if !fields.has("kind") {
        let known: Vec<&str> = KINDS.iter().map(|(word, _)| *word).collect();
        door.fail(&fields.at("kind"), &format!("is missing; must be one of {}", known.join(", ")));
    }
    // Without a kind there is an error already, so that the stand-in is never seen.
    let mut source = Source::empty(fields.word(door, "kind", KINDS).unwrap_or(SourceKind::Resume));
    source.person = fields.object(door, &["person"]).map(|fields| person::person(door, fields));
    source.text = fields.text(door, &["text"]);
    source.file_name = fields.text(door, &["fileName"]);
    source.document = fields.object(door, &["document"]).map(|fields| document(door, fields));
    source.inputs = fields.object(door, &["inputs"]).map(|fields| inputs(door, fields)).unwrap_or_default();
    for answered in fields.objects(door, &["answers"]) {
        source.answers.extend(answer(door, answered));
    }
    source.site = fields.text(door, &["site"]);
    source.url = fields.text(door, &["url"]);
    source.facts = fields.object(door, &["facts"]).map(|fields| account_facts(door, fields));
    source.employer = fields.text(door, &["employer"]);
    if let Some((path, list)) = fields.take(&["located"]) {
        for (path, place) in door.list_up_to(list, &path, MOST_PLACES) {
            let fields = door.object(place, &path);
            source.located.extend(located(door, fields));
        }
    }
    source.reading = fields.object(door, &["reading"]).map(|fields| reading(door, fields));
    fields.finish(door, &[]);
    source
}

fn inputs(door: &mut Door, mut fields: Fields<'_>) -> Vec<(String, InputManner)> {
    let mut inputs = Vec::new();
    for (name, value) in fields.rest() {
        if let Some(manner) = door.word(value, &fields.at(name), MANNERS) {
            inputs.push((name.to_owned(), manner));
        }
    }
    inputs
}

/// A question with its answer, unless it asks for what is refused.
fn answer(door: &mut Door, mut fields: Fields<'_>) -> Option<Answer> {
    let question = fields.text(door, &["question"]);
    if question.as_deref().is_some_and(refused::is_question) {
        door.drop(fields.path, DropReason::Refused);
        return None;
    }
    let answer = Answer { question, answer: fields.text(door, &["answer"]) };
    fields.finish(door, &[]);
    Some(answer)
}

fn document(door: &mut Door, mut fields: Fields<'_>) -> Document {
    let document = Document {
        producer: fields.text(door, &["producer"]),
        author: fields.text(door, &["author"]),
        created: fields.text(door, &["created"]),
        modified: fields.text(door, &["modified"]),
        links: fields.objects(door, &["links"]).into_iter().map(|fields| link(door, fields)).collect(),
        hidden_text: fields.texts(door, &["hiddenText"]),
    };
    fields.finish(door, &[]);
    document
}

fn link(door: &mut Door, mut fields: Fields<'_>) -> Link {
    let link = Link { text: fields.text(door, &["text"]), target: fields.text(door, &["target"]) };
    fields.finish(door, &[]);
    link
}

fn account_facts(door: &mut Door, mut fields: Fields<'_>) -> AccountFacts {
    let facts = AccountFacts {
        account_created: fields.text(door, &["accountCreated"]),
        silent_from: fields.text(door, &["silentFrom"]),
        active_again: fields.text(door, &["activeAgain"]),
        first_activity: fields.text(door, &["firstActivity"]),
    };
    fields.finish(door, &[]);
    facts
}

fn located(door: &mut Door, mut fields: Fields<'_>) -> Option<Located> {
    if !fields.has("path") {
        door.fail(&fields.at("path"), "is missing");
    }
    let path = fields.text(door, &["path"])?;
    let confidence = match fields.take(&["confidence"]) {
        None => None,
        Some((_, Value::Number(number))) if *number > 0.0 && *number <= 1.0 => Some(*number),
        Some((path, _)) => {
            door.fail(&path, "must be a number above 0 and at most 1");
            None
        }
    };
    let span = fields.object(door, &["span"]).and_then(|fields| span(door, fields));
    fields.finish(door, &[]);
    Some(Located { path, span, confidence })
}

/// What a reader of the text said of it; it may come from storage.
fn reading(door: &mut Door, mut fields: Fields<'_>) -> Reading {
    let mut read = Reading::default();
    if let Some((path, list)) = fields.take(&["unread"]) {
        for (path, stretch) in door.list_up_to(list, &path, MOST_PLACES) {
            let mut fields = door.object(stretch, &path);
            let stretch = fields.object(door, &["span"]).and_then(|fields| span(door, fields));
            let why = fields.word(door, "why", REASONS);
            let section = fields.word(door, "section", SECTIONS);
            fields.finish(door, &[]);
            match (stretch, why, section) {
                (Some(span), Some(why), Some(section)) => read.unread.push(Unread { span, why, section }),
                _ => door.fail(&path, "must have span, why and section"),
            }
        }
    }
    for (path, sign) in fields.list(door, &["misread"]) {
        read.misread.extend(door.word(sign, &path, SIGNS));
    }
    fields.finish(door, &[]);
    read
}

fn span(door: &mut Door, mut fields: Fields<'_>) -> Option<Span> {
    let path = fields.path.clone();
    let start = fields.whole(door, "start", 0, LARGEST_POSITION);
    let end = fields.whole(door, "end", 0, LARGEST_POSITION);
    let (Some(start), Some(end)) = (start, end) else {
        door.fail(&path, "must have start and end");
        return None;
    };
    if end < start {
        door.fail(&path, "ends before it starts");
    }
    fields.finish(door, &[]);
    Some(Span { start: start.unsigned_abs(), end: end.unsigned_abs() })
}

fn job(door: &mut Door, mut fields: Fields<'_>) -> Job {
    let job = Job {
        title: fields.text(door, &["title"]),
        employer: fields.text(door, &["employer"]),
        advert: fields.text(door, &["advert"]),
        trap_terms: fields.texts(door, &["trapTerms"]),
        location: fields.object(door, &["location"]).map(|fields| person::location(door, fields)),
        remote: fields.flag(door, "remote"),
    };
    fields.finish(door, &[]);
    job
}

fn session(door: &mut Door, mut fields: Fields<'_>) -> Session {
    let session = Session {
        time_zone: fields.text(door, &["timeZone"]),
        offsets: fields.object(door, &["offsets"]).and_then(|fields| offsets(door, fields)),
        at: fields.text(door, &["at"]),
        where_now: fields.text(door, &["whereNow"]),
        travelling: fields.text(door, &["travelling"]),
        first_autofill: fields.word(
            door,
            "firstAutofill",
            &[
                ("different", FirstAutofill::Different),
                ("compatible", FirstAutofill::Compatible),
                ("same", FirstAutofill::Same),
            ],
        ),
        webdriver: fields.flag(door, "webdriver"),
    };
    fields.finish(door, &[]);
    session
}

fn offsets(door: &mut Door, mut fields: Fields<'_>) -> Option<Offsets> {
    let path = fields.path.clone();
    let january = fields.whole(door, "january", -720, 840);
    let july = fields.whole(door, "july", -720, 840);
    let (Some(january), Some(july)) = (january, july) else {
        door.fail(&path, "must have january and july");
        return None;
    };
    fields.finish(door, &[]);
    Some(Offsets { january, july })
}

fn external(door: &mut Door, mut fields: Fields<'_>) -> External {
    let external = External { line_type: fields.text(door, &["lineType"]) };
    fields.finish(door, &[]);
    external
}
