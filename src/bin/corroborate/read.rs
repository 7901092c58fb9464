//! `corroborate read`: a file of any kind that is read to submissions, as JSON or for a person to look through.

use super::Stop;
use super::arguments::{Format, Read, Reading};
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
use std::sync::mpsc;
use std::time::Duration;

/// Longest that opening one file may take.
const LONGEST: Duration = Duration::from_secs(60);

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

/// Reads one file, or standard input.
pub fn run(arguments: &Read, format: Format, out: &mut impl Write) -> Result<(), Stop> {
    let is_for_a_person = match format {
        Format::Json => false,
        Format::Text => true,
        Format::Markdown | Format::Html => return Err(Stop::Usage("read writes json or text".to_owned())),
    };
    let file = &arguments.file;
    let content = super::content(file)?;
    let contents = open(file, content, &arguments.reading)?;
    for note in &contents.notes {
        super::note(note);
    }
    for (position, record) in contents.records.into_iter().enumerate() {
        let record = match record {
            Ok(record) => record,
            Err(error) if contents.is_batch => {
                super::write_error(out, position, &error)?;
                continue;
            }
            Err(error) => return Err(Stop::Usage(format!("{}: {error}", file.to_string_lossy()))),
        };
        for dropped in &record.dropped {
            super::note(&format!("left out: {}", dropped.path));
        }
        if is_for_a_person {
            let read = intake::read(&record.submission)
                .map_err(|error| Stop::Usage(format!("{}: {error}", file.to_string_lossy())))?;
            for source in &read.submission.sources {
                out.write_all(reading::text(source).as_bytes())?;
            }
        } else {
            writeln!(out, "{}", record.submission.canonical())?;
        }
    }
    Ok(())
}

/// What a file holds, each application as a submission.
pub fn open(file: &OsString, content: Vec<u8>, reading: &Reading) -> Result<Contents, Stop> {
    let name = Path::new(file).file_name().filter(|_| file != "-");
    let name = name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let wrong = |why: &dyn std::fmt::Display| Stop::Usage(format!("{}: {why}", file.to_string_lossy()));
    let to_open = name.clone();
    let opened = within(LONGEST, move || documents::open(&content, &to_open, None))
        .ok_or_else(|| wrong(&"reading the file took too long and was stopped"))?
        .map_err(|why| wrong(&why))?;
    if !reading.map.is_empty() && !matches!(opened, Opened::Table(_)) {
        return Err(wrong(&"--map says what columns are, and this is no table"));
    }
    match opened {
        Opened::Document(read) => {
            let file_name = Some(name).filter(|name| !name.is_empty());
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

/// Does work on a thread of its own; `None` when it takes longer than `limit`. The program ends with what is still at work.
fn within<T: Send + 'static>(limit: Duration, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (send, receive) = mpsc::channel();
    let work = move || {
        let _ = send.send(work());
    };
    // A deeply nested file may need more than the usual stack.
    std::thread::Builder::new().stack_size(64 << 20).spawn(work).ok()?;
    receive.recv_timeout(limit).ok()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_takes_too_long_is_left() {
        assert_eq!(within(Duration::from_secs(60), || 7), Some(7));
        let (_never, wait) = mpsc::channel::<()>();
        assert_eq!(within(Duration::from_millis(20), move || wait.recv().is_ok()), None);
        // Work that panics has no answer either, and costs no time.
        assert_eq!(within::<u8>(Duration::from_secs(60), || std::panic::resume_unwind(Box::new(()))), None);
    }
}
