//! The full form of a submission, and the plain JSON Resume that stands for one.

use super::door::{self, Door};
use super::person;
use crate::model::date::PartialDate;
use crate::model::error::InputError;
use crate::model::evidence::Span;
use crate::model::submission::{
    AccountFacts, Answer, Document, External, FirstAutofill, InputManner, Job, Link, Located, Offsets, Route,
    Session, Source, SourceKind, Submission,
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

/// The largest position that a span may have.
const LARGEST_POSITION: i32 = 1 << 24;

/// Reads a submission; a document without `sources` is read as a plain JSON Resume.
///
/// # Errors
/// An [`InputError`] that names the path.
pub fn submission(door: &mut Door, value: &Value) -> Result<Submission, InputError> {
    let mut fields = door.object(value, "")?;
    if !fields.has("sources") {
        return plain(door, value);
    }
    let submission = Submission {
        id: fields.text(&["id"])?,
        as_of: as_of(&mut fields)?,
        submitted: fields.text(&["submitted"])?,
        route: fields.word(
            "route",
            &[("direct", Route::Direct), ("agency", Route::Agency), ("referral", Route::Referral)],
        )?,
        job: optional(door, fields.take(&["job"]), job)?,
        sources: fields.list(&["sources"], |value, path| source(door, value, path).map(Some))?,
        session: optional(door, fields.take(&["session"]), session)?,
        external: optional(door, fields.take(&["external"]), external)?,
    };
    fields.finish(door, &[]);
    Ok(submission)
}

/// A plain JSON Resume, which may carry the caller's `id` and `asOf` beside its own fields.
fn plain(door: &mut Door, value: &Value) -> Result<Submission, InputError> {
    let mut fields = door.object(value, "")?;
    let id = fields.text(&["id"])?;
    let as_of = as_of(&mut fields)?;
    let rest = Value::Object(
        fields.rest().into_iter().map(|(name, value)| (name.to_owned(), value.clone())).collect(),
    );
    let person = person::person(door, &rest, "")?;
    Ok(Submission {
        id,
        as_of,
        sources: vec![empty(SourceKind::Resume, Some(person))],
        ..Submission::default()
    })
}

/// The caller's "today". Unlike an applicant's dates it has to be right, or every date rule would be silently off.
fn as_of(fields: &mut door::Fields<'_>) -> Result<Option<String>, InputError> {
    let path = fields.at("asOf");
    let Some(text) = fields.text(&["asOf"])? else { return Ok(None) };
    match PartialDate::parse(&text) {
        Some(date) if date.day.is_some() => Ok(Some(date.to_string())),
        _ => Err(InputError::new(path, "must be a date, YYYY-MM-DD")),
    }
}

fn empty(kind: SourceKind, person: Option<crate::model::submission::Person>) -> Source {
    Source {
        kind,
        person,
        text: None,
        file_name: None,
        document: None,
        inputs: Vec::new(),
        answers: Vec::new(),
        site: None,
        url: None,
        facts: None,
        employer: None,
        located: Vec::new(),
    }
}

fn optional<T>(
    door: &mut Door,
    field: Option<(String, &Value)>,
    read: impl FnOnce(&mut Door, &Value, &str) -> Result<T, InputError>,
) -> Result<Option<T>, InputError> {
    match field {
        Some((path, value)) => read(door, value, &path).map(Some),
        None => Ok(None),
    }
}

fn source(door: &mut Door, value: &Value, path: &str) -> Result<Source, InputError> {
    let mut fields = door.object(value, path)?;
    let Some(kind) = fields.word("kind", KINDS)? else {
        let known: Vec<&str> = KINDS.iter().map(|(word, _)| *word).collect();
        return Err(InputError::new(
            fields.at("kind"),
            format!("is missing; must be one of {}", known.join(", ")),
        ));
    };
    let mut source = empty(kind, optional(door, fields.take(&["person"]), person::person)?);
    source.text = fields.text(&["text"])?;
    source.file_name = fields.text(&["fileName"])?;
    source.document = optional(door, fields.take(&["document"]), document)?;
    source.inputs = optional(door, fields.take(&["inputs"]), inputs)?.unwrap_or_default();
    source.answers = fields.list(&["answers"], |value, path| answer(door, value, path).map(Some))?;
    source.site = fields.text(&["site"])?;
    source.url = fields.text(&["url"])?;
    source.facts = optional(door, fields.take(&["facts"]), account_facts)?;
    source.employer = fields.text(&["employer"])?;
    source.located = fields.list(&["located"], |value, path| located(door, value, path).map(Some))?;
    fields.finish(door, &[]);
    Ok(source)
}

fn inputs(door: &mut Door, value: &Value, path: &str) -> Result<Vec<(String, InputManner)>, InputError> {
    let mut fields = door.object(value, path)?;
    let mut inputs = Vec::new();
    for (name, value) in fields.rest() {
        if let Some(manner) = door::word(value, &fields.at(name), MANNERS)? {
            inputs.push((name.to_owned(), manner));
        }
    }
    Ok(inputs)
}

fn answer(door: &mut Door, value: &Value, path: &str) -> Result<Answer, InputError> {
    let mut fields = door.object(value, path)?;
    let answer = Answer { question: fields.text(&["question"])?, answer: fields.text(&["answer"])? };
    fields.finish(door, &[]);
    Ok(answer)
}

fn document(door: &mut Door, value: &Value, path: &str) -> Result<Document, InputError> {
    let mut fields = door.object(value, path)?;
    let document = Document {
        producer: fields.text(&["producer"])?,
        author: fields.text(&["author"])?,
        created: fields.text(&["created"])?,
        modified: fields.text(&["modified"])?,
        links: fields.list(&["links"], |value, path| link(door, value, path).map(Some))?,
        hidden_text: fields.texts(&["hiddenText"])?,
    };
    fields.finish(door, &[]);
    Ok(document)
}

fn link(door: &mut Door, value: &Value, path: &str) -> Result<Link, InputError> {
    let mut fields = door.object(value, path)?;
    let link = Link { text: fields.text(&["text"])?, target: fields.text(&["target"])? };
    fields.finish(door, &[]);
    Ok(link)
}

fn account_facts(door: &mut Door, value: &Value, path: &str) -> Result<AccountFacts, InputError> {
    let mut fields = door.object(value, path)?;
    let facts = AccountFacts {
        account_created: fields.text(&["accountCreated"])?,
        silent_from: fields.text(&["silentFrom"])?,
        active_again: fields.text(&["activeAgain"])?,
        first_activity: fields.text(&["firstActivity"])?,
    };
    fields.finish(door, &[]);
    Ok(facts)
}

fn located(door: &mut Door, value: &Value, path: &str) -> Result<Located, InputError> {
    let mut fields = door.object(value, path)?;
    let Some(inside) = fields.text(&["path"])? else {
        return Err(InputError::new(fields.at("path"), "is missing"));
    };
    let confidence = match fields.take(&["confidence"]) {
        None => None,
        Some((_, Value::Number(number))) if *number > 0.0 && *number <= 1.0 => Some(*number),
        Some((path, _)) => return Err(InputError::new(path, "must be a number above 0 and at most 1")),
    };
    let span = optional(door, fields.take(&["span"]), span)?;
    fields.finish(door, &[]);
    Ok(Located { path: inside, span, confidence })
}

fn span(door: &mut Door, value: &Value, path: &str) -> Result<Span, InputError> {
    let mut fields = door.object(value, path)?;
    let start = fields.whole("start", 0, LARGEST_POSITION)?;
    let end = fields.whole("end", 0, LARGEST_POSITION)?;
    let (Some(start), Some(end)) = (start, end) else {
        return Err(InputError::new(path, "must have start and end"));
    };
    if end < start {
        return Err(InputError::new(path, "ends before it starts"));
    }
    fields.finish(door, &[]);
    Ok(Span { start: start.unsigned_abs(), end: end.unsigned_abs() })
}

fn job(door: &mut Door, value: &Value, path: &str) -> Result<Job, InputError> {
    let mut fields = door.object(value, path)?;
    let job = Job {
        title: fields.text(&["title"])?,
        employer: fields.text(&["employer"])?,
        advert: fields.text(&["advert"])?,
        trap_terms: fields.texts(&["trapTerms"])?,
        location: optional(door, fields.take(&["location"]), person::location)?,
        remote: fields.flag("remote")?,
    };
    fields.finish(door, &[]);
    Ok(job)
}

fn session(door: &mut Door, value: &Value, path: &str) -> Result<Session, InputError> {
    let mut fields = door.object(value, path)?;
    let session = Session {
        time_zone: fields.text(&["timeZone"])?,
        offsets: optional(door, fields.take(&["offsets"]), offsets)?,
        at: fields.text(&["at"])?,
        where_now: fields.text(&["whereNow"])?,
        travelling: fields.text(&["travelling"])?,
        first_autofill: fields.word(
            "firstAutofill",
            &[
                ("different", FirstAutofill::Different),
                ("compatible", FirstAutofill::Compatible),
                ("same", FirstAutofill::Same),
            ],
        )?,
        webdriver: fields.flag("webdriver")?,
    };
    fields.finish(door, &[]);
    Ok(session)
}

fn offsets(door: &mut Door, value: &Value, path: &str) -> Result<Offsets, InputError> {
    let mut fields = door.object(value, path)?;
    let january = fields.whole("january", -720, 840)?;
    let july = fields.whole("july", -720, 840)?;
    let (Some(january), Some(july)) = (january, july) else {
        return Err(InputError::new(path, "must have january and july"));
    };
    fields.finish(door, &[]);
    Ok(Offsets { january, july })
}

fn external(door: &mut Door, value: &Value, path: &str) -> Result<External, InputError> {
    let mut fields = door.object(value, path)?;
    let external = External { line_type: fields.text(&["lineType"])? };
    fields.finish(door, &[]);
    Ok(external)
}
