//! The full form of a submission, and the plain JSON Resume that stands for one.

use super::decoder::{Decoder, ObjectReader};
use super::person;
use crate::data::refused;
use crate::model::assessment::DropReason;
use crate::model::date::PartialDate;
use crate::model::error::InputError;
use crate::model::evidence::Span;
use crate::model::submission::{
    AboutDifference, AccountFacts, Answer, Document, External, FirstAutofill, InputManner, Job, Link,
    Located, MisreadSign, Offsets, ReadOptions, Reading, Route, Section, Session, Source, SourceKind,
    Submission, Unread, UnreadWhy,
};
use crate::model::value::Value;

const KINDS: &[(&str, SourceKind)] = &[
    ("form", SourceKind::Form),
    ("resume", SourceKind::Resume),
    ("cover-letter", SourceKind::CoverLetter),
    ("profile", SourceKind::Profile),
    ("reference", SourceKind::Reference),
    ("delivery", SourceKind::Delivery),
    ("record", SourceKind::Record),
    ("reply", SourceKind::Reply),
];

const MANNERS: &[(&str, InputManner)] = &[
    ("typed", InputManner::Typed),
    ("pasted", InputManner::Pasted),
    ("autofilled", InputManner::Autofilled),
    ("widget", InputManner::Widget),
    ("mixed", InputManner::Mixed),
    ("parsed", InputManner::Parsed),
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

/// The largest position of a source that a reply may name.
const MOST_SOURCES: i32 = 10_000;

/// The largest position that a span may have.
const LARGEST_POSITION: i32 = 1 << 24;

/// Reads a list of kinds of sources.
///
/// # Errors
/// An [`InputError`] that names the path, which starts with `path`.
pub fn kinds(value: &Value, path: &str) -> Result<Vec<SourceKind>, InputError> {
    let mut decoder = Decoder::default();
    let mut kinds = Vec::new();
    for (path, value) in decoder.list(value, path) {
        kinds.extend(decoder.word(value, &path, KINDS));
    }
    decoder.close(kinds)
}

/// Reads what is known of a text beside its words. Unlike a submission's fields, every name has to be known.
///
/// # Errors
/// An [`InputError`] that names the path, which starts with `path`.
pub fn read_options(value: &Value, path: &str) -> Result<ReadOptions, InputError> {
    let mut decoder = Decoder::default();
    if *value == Value::Null {
        return Ok(ReadOptions::default());
    }
    let mut fields = decoder.object(value, path);
    const READ: &[(&str, SourceKind)] = &[
        ("resume", SourceKind::Resume),
        ("profile", SourceKind::Profile),
        ("cover-letter", SourceKind::CoverLetter),
    ];
    let options = ReadOptions {
        kind: fields.word(&mut decoder, "kind", READ),
        file_name: fields.text(&mut decoder, &["fileName"]),
        document: fields.object(&mut decoder, &["document"]).map(|fields| document(&mut decoder, fields)),
        site: fields.text(&mut decoder, &["site"]),
        url: fields.text(&mut decoder, &["url"]),
    };
    if let Some((name, _)) = fields.rest().first() {
        let path = fields.at(name);
        decoder.fail(&path, "is not an option");
    }
    decoder.close(options)
}

/// Reads a submission; a document without `sources` is read as a plain JSON Resume.
pub fn submission(decoder: &mut Decoder, value: &Value) -> Submission {
    let mut fields = decoder.object(value, "");
    if !fields.has("sources") {
        return plain(decoder, fields);
    }
    let submission = Submission {
        id: fields.text(decoder, &["id"]),
        as_of: as_of(decoder, &mut fields),
        submitted: fields.text(decoder, &["submitted"]),
        route: fields.word(
            decoder,
            "route",
            &[("direct", Route::Direct), ("agency", Route::Agency), ("referral", Route::Referral)],
        ),
        job: fields.object(decoder, &["job"]).map(|fields| job(decoder, fields)),
        sources: sources(decoder, &mut fields),
        session: fields.object(decoder, &["session"]).map(|fields| session(decoder, fields)),
        external: fields.object(decoder, &["external"]).map(|fields| external(decoder, fields)),
    };
    fields.finish(decoder, &[]);
    submission
}

/// A plain JSON Resume, which may carry the caller's `id` and `asOf` beside its own fields.
fn plain(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Submission {
    let id = fields.text(decoder, &["id"]);
    let as_of = as_of(decoder, &mut fields);
    if !person::may_be_resume(&fields) {
        decoder.fail(
            "",
            "has no field of a submission (sources) or of a JSON Resume (basics, work, education ...)",
        );
    }
    let mut source = Source::empty(SourceKind::Resume);
    source.person = Some(person::person(decoder, fields));
    Submission { id, as_of, sources: vec![source], ..Submission::default() }
}

/// The caller's "today". Unlike an applicant's dates it has to be right, or every date rule would be silently off.
fn as_of(decoder: &mut Decoder, fields: &mut ObjectReader<'_>) -> Option<String> {
    let path = fields.at("asOf");
    let text = fields.text(decoder, &["asOf"])?;
    let date = PartialDate::parse(&text).filter(|date| date.day.is_some());
    if date.is_none() {
        decoder.fail(&path, "must be a date, YYYY-MM-DD");
    }
    date.map(|date| date.to_string())
}

fn sources(decoder: &mut Decoder, fields: &mut ObjectReader<'_>) -> Vec<Source> {
    fields.objects(decoder, &["sources"]).into_iter().map(|fields| source(decoder, fields)).collect()
}

fn source(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Source {
    if !fields.has("kind") {
        let known: Vec<&str> = KINDS.iter().map(|(word, _)| *word).collect();
        decoder.fail(&fields.at("kind"), &format!("is missing; must be one of {}", known.join(", ")));
    }
    // Without a kind there is an error already, so that the stand-in is never seen.
    let mut source = Source::empty(fields.word(decoder, "kind", KINDS).unwrap_or(SourceKind::Resume));
    source.person = fields.object(decoder, &["person"]).map(|fields| person::person(decoder, fields));
    source.text = fields.text(decoder, &["text"]);
    source.file_name = fields.text(decoder, &["fileName"]);
    source.document = fields.object(decoder, &["document"]).map(|fields| document(decoder, fields));
    source.inputs =
        fields.object(decoder, &["inputs"]).map(|fields| inputs(decoder, fields)).unwrap_or_default();
    for answered in fields.objects(decoder, &["answers"]) {
        source.answers.extend(answer(decoder, answered));
    }
    source.site = fields.text(decoder, &["site"]);
    source.url = fields.text(decoder, &["url"]);
    source.facts = fields.object(decoder, &["facts"]).map(|fields| account_facts(decoder, fields));
    source.system = fields.text(decoder, &["system"]);
    source.at = fields.text(decoder, &["at"]);
    source.employer = fields.text(decoder, &["employer"]);
    if let Some((path, list)) = fields.take(&["located"]) {
        for (path, place) in decoder.list_up_to(list, &path, MOST_PLACES) {
            let fields = decoder.object(place, &path);
            source.located.extend(located(decoder, fields));
        }
    }
    source.reading = fields.object(decoder, &["reading"]).map(|fields| reading(decoder, fields));
    fields.finish(decoder, &[]);
    source
}

fn inputs(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Vec<(String, InputManner)> {
    let mut inputs = Vec::new();
    for (name, value) in fields.rest() {
        if let Some(manner) = decoder.word(value, &fields.at(name), MANNERS) {
            inputs.push((name.to_owned(), manner));
        }
    }
    inputs
}

/// A question with its answer, unless it asks for what is refused.
fn answer(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Option<Answer> {
    let question = fields.text(decoder, &["question"]);
    if question.as_deref().is_some_and(refused::is_question) {
        decoder.drop(fields.path, DropReason::Refused);
        return None;
    }
    let answer = Answer {
        question,
        answer: fields.text(decoder, &["answer"]),
        about: fields.object(decoder, &["about"]).map(|fields| about(decoder, fields)),
        holds: fields.whole(decoder, "holds", 0, MOST_SOURCES).map(i32::unsigned_abs),
        text: fields.text(decoder, &["text"]),
    };
    fields.finish(decoder, &[]);
    Some(answer)
}

fn about(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> AboutDifference {
    let about =
        AboutDifference { rule: fields.text(decoder, &["rule"]), paths: fields.texts(decoder, &["paths"]) };
    fields.finish(decoder, &[]);
    about
}

fn document(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Document {
    let document = Document {
        producer: fields.text(decoder, &["producer"]),
        author: fields.text(decoder, &["author"]),
        created: fields.text(decoder, &["created"]),
        modified: fields.text(decoder, &["modified"]),
        links: fields.objects(decoder, &["links"]).into_iter().map(|fields| link(decoder, fields)).collect(),
        hidden_text: fields.texts(decoder, &["hiddenText"]),
    };
    fields.finish(decoder, &[]);
    document
}

fn link(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Link {
    let link = Link { text: fields.text(decoder, &["text"]), target: fields.text(decoder, &["target"]) };
    fields.finish(decoder, &[]);
    link
}

fn account_facts(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> AccountFacts {
    let facts = AccountFacts {
        account_created: fields.text(decoder, &["accountCreated"]),
        silent_from: fields.text(decoder, &["silentFrom"]),
        active_again: fields.text(decoder, &["activeAgain"]),
        first_activity: fields.text(decoder, &["firstActivity"]),
    };
    fields.finish(decoder, &[]);
    facts
}

fn located(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Option<Located> {
    if !fields.has("path") {
        decoder.fail(&fields.at("path"), "is missing");
    }
    let path = fields.text(decoder, &["path"])?;
    let confidence = match fields.take(&["confidence"]) {
        None => None,
        Some((_, Value::Number(number))) if *number > 0.0 && *number <= 1.0 => Some(*number),
        Some((path, _)) => {
            decoder.fail(&path, "must be a number above 0 and at most 1");
            None
        }
    };
    let span = fields.object(decoder, &["span"]).and_then(|fields| span(decoder, fields));
    fields.finish(decoder, &[]);
    Some(Located { path, span, confidence })
}

/// What a reader of the text said of it; it may come from storage.
fn reading(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Reading {
    let mut read = Reading::default();
    if let Some((path, list)) = fields.take(&["unread"]) {
        for (path, stretch) in decoder.list_up_to(list, &path, MOST_PLACES) {
            let mut fields = decoder.object(stretch, &path);
            let stretch = fields.object(decoder, &["span"]).and_then(|fields| span(decoder, fields));
            let why = fields.word(decoder, "why", REASONS);
            let section = fields.word(decoder, "section", SECTIONS);
            fields.finish(decoder, &[]);
            match (stretch, why, section) {
                (Some(span), Some(why), Some(section)) => read.unread.push(Unread { span, why, section }),
                _ => decoder.fail(&path, "must have span, why and section"),
            }
        }
    }
    for (path, sign) in fields.list(decoder, &["misread"]) {
        read.misread.extend(decoder.word(sign, &path, SIGNS));
    }
    fields.finish(decoder, &[]);
    read
}

fn span(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Option<Span> {
    let path = fields.path.clone();
    let start = fields.whole(decoder, "start", 0, LARGEST_POSITION);
    let end = fields.whole(decoder, "end", 0, LARGEST_POSITION);
    let (Some(start), Some(end)) = (start, end) else {
        decoder.fail(&path, "must have start and end");
        return None;
    };
    if end < start {
        decoder.fail(&path, "ends before it starts");
    }
    fields.finish(decoder, &[]);
    Some(Span { start: start.unsigned_abs(), end: end.unsigned_abs() })
}

fn job(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Job {
    let job = Job {
        title: fields.text(decoder, &["title"]),
        employer: fields.text(decoder, &["employer"]),
        advert: fields.text(decoder, &["advert"]),
        trap_terms: fields.texts(decoder, &["trapTerms"]),
        location: fields.object(decoder, &["location"]).map(|fields| person::location(decoder, fields)),
        remote: fields.flag(decoder, "remote"),
    };
    fields.finish(decoder, &[]);
    job
}

fn session(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Session {
    let session = Session {
        time_zone: fields.text(decoder, &["timeZone"]),
        offsets: fields.object(decoder, &["offsets"]).and_then(|fields| offsets(decoder, fields)),
        at: fields.text(decoder, &["at"]),
        where_now: fields.text(decoder, &["whereNow"]),
        travelling: fields.text(decoder, &["travelling"]),
        first_autofill: fields.word(
            decoder,
            "firstAutofill",
            &[
                ("different", FirstAutofill::Different),
                ("compatible", FirstAutofill::Compatible),
                ("same", FirstAutofill::Same),
            ],
        ),
        webdriver: fields.flag(decoder, "webdriver"),
    };
    fields.finish(decoder, &[]);
    session
}

fn offsets(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Option<Offsets> {
    let path = fields.path.clone();
    let january = fields.whole(decoder, "january", -720, 840);
    let july = fields.whole(decoder, "july", -720, 840);
    let (Some(january), Some(july)) = (january, july) else {
        decoder.fail(&path, "must have january and july");
        return None;
    };
    fields.finish(decoder, &[]);
    Some(Offsets { january, july })
}

fn external(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> External {
    let external = External { line_type: fields.text(decoder, &["lineType"]) };
    fields.finish(decoder, &[]);
    external
}
