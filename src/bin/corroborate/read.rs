//! `corroborate read`: a file of any kind that is read to submissions, as JSON or for a person to look through.

use super::arguments::{Format, Read, Reading};
use super::confined::{Output, Word};
use super::{Stop, languages};
use corroborate::documents::{self, Opened};
use corroborate::intake;
use corroborate::intake::import;
use corroborate::model::assessment::Dropped;
use corroborate::model::error::InputError;
use corroborate::model::submission::{ReadOptions, SourceKind, Submission};
use corroborate::model::value::Value as Json;
use corroborate::report::reading;
use std::ffi::OsString;
use std::io::Write;
use std::path::Path;

/// One application of a file.
pub struct Record {
    /// What a check takes.
    pub submission: Json,
    /// Fields of the file's record that were not taken.
    pub dropped: Vec<Dropped>,
}

/// What a file holds.
pub struct Contents {
    /// Each application, or what is wrong with it, in order.
    pub records: Vec<Result<Record, InputError>>,
    /// Whether it is a list, even of one.
    pub is_batch: bool,
    /// What a reader should know, in sentences.
    pub notes: Vec<String>,
}

/// Whether the output is for a person to look through, and no JSON.
pub fn is_for_a_person(format: Format) -> Result<bool, Stop> {
    match format {
        Format::Json => Ok(false),
        Format::Text => Ok(true),
        Format::Markdown | Format::Html => Err(Stop::Usage("read writes json or text".to_owned())),
    }
}

/// Reads one file, or standard input.
pub fn run(arguments: &Read, format: Format, out: &mut Output<impl Write>) -> Result<(), Stop> {
    let is_for_a_person = is_for_a_person(format)?;
    let file = &arguments.file;
    if arguments.lines {
        return super::each_line(out, Format::Json, |record, out, _| {
            let record = match one_record(&record, &arguments.reading) {
                Ok(record) => record,
                Err(error) => return Ok(Err(error)),
            };
            writeln!(out, "{}", record.submission.canonical())?;
            Ok(Ok(()))
        });
    }
    let source = match file == "-" {
        true => super::Batch::Held(super::standard_input()?),
        false => super::Batch::File(file.into()),
    };
    let contents = open(file, super::document(source, file)?, &arguments.reading)?;
    for note in &contents.notes {
        super::note(note);
    }
    let language = languages::language(&arguments.speech)?;
    for (position, record) in contents.records.into_iter().enumerate() {
        if contents.is_batch && !out.begin(position)? {
            continue;
        }
        let record = match record {
            Ok(record) => record,
            Err(error) if contents.is_batch => {
                super::write_error(out, position, &error)?;
                continue;
            }
            Err(error) => return Err(super::named(file, &error)),
        };
        for dropped in &record.dropped {
            super::note(&format!("left out: {}", dropped.path));
        }
        if is_for_a_person {
            let read = intake::read(&record.submission).map_err(|error| super::named(file, &error))?;
            for source in &read.submission.sources {
                out.write_all(reading::text(source, &language).as_bytes())?;
            }
        } else {
            writeln!(out, "{}", record.submission.canonical())?;
        }
    }
    Ok(())
}

/// The application that a line of JSON Lines holds.
fn one_record(record: &Json, reading: &Reading) -> Result<Record, InputError> {
    if !matches!(record, Json::Object(_)) {
        return Err(InputError::new("", format!("must be an object, not {}", record.kind())));
    }
    let contents = opened("", record.canonical().as_bytes(), reading).map_err(|stop| match stop {
        Stop::Usage(why) => InputError::new("", why),
        _ => InputError::new("", "cannot be read"),
    })?;
    let count = contents.records.len();
    match <[_; 1]>::try_from(contents.records) {
        Ok([record]) => record,
        Err(_) => Err(InputError::new("", format!("holds {count} applications; a line holds one"))),
    }
}

/// Answers a parent that compares applications: the file's as JSON Lines. One that cannot be read becomes a line that cannot.
pub fn open_for_linkage<W: Write>(name: &str, content: Vec<u8>, out: &mut Output<W>) -> Result<(), Stop> {
    let contents = opened(name, &content, &Reading::default())?;
    for note in &contents.notes {
        out.say(Word::Note, note.as_bytes())?;
    }
    for record in contents.records {
        match record {
            Ok(mut record) => {
                if !contents.is_batch && record.submission.field("id").is_none() {
                    record.submission.set("id", Json::Text(name.to_owned()));
                }
                writeln!(out, "{}", record.submission.canonical())?;
            }
            Err(error) => {
                out.say(Word::Note, error.to_string().as_bytes())?;
                writeln!(out, "null")?;
            }
        }
    }
    Ok(())
}

/// What a file holds, each application as a submission.
pub fn open(file: &OsString, content: Vec<u8>, reading: &Reading) -> Result<Contents, Stop> {
    let name = Path::new(file).file_name().filter(|_| file != "-");
    let name = name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    opened(&name, &content, reading).map_err(|stop| match stop {
        Stop::Usage(why) => super::named(file, &why),
        other => other,
    })
}

fn opened(name: &str, content: &[u8], reading: &Reading) -> Result<Contents, Stop> {
    let wrong = |why: &dyn std::fmt::Display| Stop::Usage(why.to_string());
    let opened = documents::open(content, name, None).map_err(|why| wrong(&why))?;
    if !reading.map.is_empty() && !matches!(opened, Opened::Table(_)) {
        return Err(wrong(&"--map says what columns are, and this is no table"));
    }
    match opened {
        Opened::Document(read) => {
            let file_name = Some(name.to_owned()).filter(|name| !name.is_empty());
            let notes = read.notes.iter().map(ToString::to_string).collect();
            let document = Some(read.document).filter(|document| *document != Default::default());
            let kind = reading.kind.map(SourceKind::from);
            let options = ReadOptions { kind, file_name, document, ..ReadOptions::default() };
            let submission = tree(&corroborate::read(&read.text, &options))?;
            let records = vec![Ok(Record { submission, dropped: Vec::new() })];
            Ok(Contents { records, is_batch: false, notes })
        }
        Opened::Applications { records, notes } => Ok(Contents {
            is_batch: records.len() != 1,
            records: records.into_iter().map(|record| record.map(of)).collect(),
            notes: notes.iter().map(ToString::to_string).collect(),
        }),
        Opened::Table(mut table) => {
            for pair in &reading.map {
                // A heading may hold an equals sign; no field does.
                let (header, field) = pair
                    .rsplit_once('=')
                    .ok_or_else(|| Stop::Usage(format!("--map takes HEADER=FIELD, not {pair:?}")))?;
                table.assign(header, field).map_err(|error| wrong(&format!("--map: {}", error.message)))?;
            }
            let taken = table.columns.iter().map(|column| match (column.field, column.refused) {
                (Some(field), _) => format!("{} = {field}", column.header),
                (None, true) => format!("{}: never read", column.header),
                (None, false) => format!("{}: not read", column.header),
            });
            let notes = vec![format!("columns: {}", taken.collect::<Vec<_>>().join("; "))];
            if !table.is_mapped() {
                return Err(wrong(&format!("no column is a name or an e-mail address; {}", notes.join(""))));
            }
            Ok(Contents {
                records: table.applications().map(|record| Ok(of(record))).collect(),
                is_batch: true,
                notes,
            })
        }
    }
}

/// The application of an imported record.
pub fn of(imported: import::Imported) -> Record {
    Record { submission: imported.submission, dropped: imported.dropped }
}

/// Whether a file's content is JSON, by its name or else its first character.
pub fn is_json(file: &OsString, content: &[u8]) -> bool {
    let extension = Path::new(file).extension().map(|extension| extension.to_ascii_lowercase());
    match extension.as_ref().and_then(|extension| extension.to_str()) {
        Some("json" | "jsonl" | "ndjson") => true,
        Some("txt" | "text" | "csv" | "tsv" | "rtf" | "html" | "htm" | "pdf" | "docx" | "doc" | "zip") => {
            false
        }
        _ => {
            documents::kind(content, "") == documents::FileKind::Json
                || content.trim_ascii_start().first() == Some(&b'{') && !content.starts_with(b"{\\rtf")
        }
    }
}

/// The same as the tree that a check takes.
pub fn tree(submission: &Submission) -> Result<Json, Stop> {
    let written = serde_json::to_string(submission).map_err(|error| Stop::Usage(error.to_string()))?;
    serde_json::from_str(&written).map_err(|error| Stop::Usage(error.to_string()))
}
