//! What was opened, as plain data for whoever asked: an interface words the notes, the command line prints them.

use super::{Note, Opened, Read, Unreadable};
use crate::data::columns::FIELDS;
use crate::intake::import::Imported;
use crate::intake::import::table::Table;
use crate::model::assessment::{DropReason, Dropped};
use crate::model::error::InputError;
use crate::model::submission::Document;
use crate::model::value::Value;

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let mut fields: Vec<(String, Value)> = fields
        .into_iter()
        .filter(|(_, value)| *value != Value::Null)
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    fields.sort_by(|left, right| left.0.cmp(&right.0));
    Value::Object(fields)
}

fn maybe(value: Option<&String>) -> Value {
    value.map_or(Value::Null, |value| text(value))
}

fn number(value: usize) -> Value {
    Value::Number(value as f64)
}

/// What a file holds: `{ kind: "document" | "applications" | "table", … }`.
pub fn opened(opened: &Opened, name: &str) -> Value {
    match opened {
        Opened::Document(read) => document(read, name),
        Opened::Applications { records, notes } => object([
            ("kind", text("applications")),
            ("records", Value::List(records.iter().map(record).collect())),
            ("notes", Value::List(notes.iter().map(note).collect())),
        ]),
        Opened::Table(read) => table(read),
    }
}

fn document(read: &Read, name: &str) -> Value {
    object([
        ("kind", text("document")),
        ("text", text(&read.text)),
        ("fileName", text(name)),
        ("document", properties(&read.document)),
        ("notes", Value::List(read.notes.iter().map(note).collect())),
    ])
}

/// What a file says of itself, as a submission's `document` has it.
fn properties(document: &Document) -> Value {
    let links = document
        .links
        .iter()
        .map(|link| object([("text", maybe(link.text.as_ref())), ("target", maybe(link.target.as_ref()))]));
    let hidden = document.hidden_text.iter().map(|hidden| text(hidden));
    object([
        ("producer", maybe(document.producer.as_ref())),
        ("author", maybe(document.author.as_ref())),
        ("created", maybe(document.created.as_ref())),
        ("modified", maybe(document.modified.as_ref())),
        ("links", Value::List(links.collect())),
        ("hiddenText", Value::List(hidden.collect())),
    ])
}

fn table(read: &Table) -> Value {
    let columns = read.columns.iter().map(|column| {
        object([
            ("header", text(&column.header)),
            ("field", column.field.map_or(Value::Null, text)),
            ("refused", Value::Bool(column.refused)),
            ("samples", Value::List(column.samples.iter().map(|sample| text(sample)).collect())),
        ])
    });
    let records = if read.is_mapped() {
        read.applications().map(|imported| imported_as(&imported)).collect()
    } else {
        Vec::new()
    };
    object([
        ("kind", text("table")),
        ("separator", Value::Text(read.separator.to_string())),
        ("columns", Value::List(columns.collect())),
        ("fields", Value::List(FIELDS.iter().map(|field| text(field)).collect())),
        ("rows", number(read.len())),
        ("records", Value::List(records)),
        ("dropped", dropped(&read.dropped())),
        ("notes", Value::List(Vec::new())),
    ])
}

fn record(record: &Result<Imported, InputError>) -> Value {
    match record {
        Ok(imported) => imported_as(imported),
        Err(error) => {
            object([("error", object([("path", text(&error.path)), ("message", text(&error.message))]))])
        }
    }
}

fn imported_as(imported: &Imported) -> Value {
    object([
        ("format", text(imported.format)),
        ("submission", imported.submission.clone()),
        ("dropped", dropped(&imported.dropped)),
    ])
}

fn dropped(dropped: &[Dropped]) -> Value {
    let each = dropped.iter().map(|dropped| {
        let reason = match dropped.reason {
            DropReason::Refused => "refused",
            DropReason::Unused => "unused",
            DropReason::Unknown => "unknown",
            DropReason::Filler => "filler",
        };
        object([("path", text(&dropped.path)), ("reason", text(reason))])
    });
    Value::List(each.collect())
}

/// A note's name, with how many it counts.
pub(super) fn note(note: &Note) -> Value {
    let (code, count) = match note {
        Note::PagesLeft(count) => ("pages-left", Some(*count)),
        Note::PagesWithoutText(count) => ("pages-without-text", Some(*count)),
        Note::TextCut => ("text-cut", None),
        Note::Undecoded(count) => ("undecoded", Some(*count)),
        Note::Hidden => ("hidden", None),
        Note::PartsLeft(count) => ("parts-left", Some(*count)),
        Note::FilesLeft(count) => ("files-left", Some(*count)),
        Note::Encoding => ("encoding", None),
    };
    object([("code", text(code)), ("count", count.map_or(Value::Null, number))])
}

/// Why a file cannot be read: `{ kind: "unreadable", why, detail?, path? }`.
pub fn unreadable(why: &Unreadable) -> Value {
    let (code, detail, path) = match why {
        Unreadable::TooLarge => ("too-large", None, None),
        // Both are no document, and nobody can do anything about either.
        Unreadable::Inflates | Unreadable::Nested => ("inflates", None, None),
        Unreadable::Empty => ("empty", None, None),
        Unreadable::Encrypted => ("encrypted", None, None),
        Unreadable::Scanned => ("scanned", None, None),
        Unreadable::OldWord => ("old-word", None, None),
        Unreadable::Unsupported(kind) => ("unsupported", Some((*kind).to_owned()), None),
        Unreadable::Encoding => ("encoding", None, None),
        Unreadable::Broken(part) => ("broken", Some(part.clone()), None),
        Unreadable::Wrong(error) => ("wrong", Some(error.message.clone()), Some(error.path.clone())),
    };
    object([
        ("kind", text("unreadable")),
        ("why", text(code)),
        ("detail", maybe(detail.as_ref())),
        ("path", maybe(path.as_ref())),
    ])
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TooLarge => write!(formatter, "the file is larger than 10 MB"),
            Self::Inflates => write!(formatter, "the file unpacks to more than an application holds"),
            Self::Nested => write!(formatter, "the file is nested deeper than a document is"),
            Self::Empty => write!(formatter, "the file holds no text"),
            Self::Encrypted => write!(formatter, "the file needs a password; ask for one without"),
            Self::Scanned => {
                write!(formatter, "the file's pages are pictures without text; ask for the original")
            }
            Self::OldWord => {
                write!(
                    formatter,
                    "a .doc of before 2007 is not read; save it as .docx or PDF, or paste its text"
                )
            }
            Self::Unsupported(kind) => write!(formatter, "a file of this kind is not read: {kind}"),
            Self::Encoding => {
                write!(formatter, "the encoding of the file's letters is not known; save it as UTF-8")
            }
            Self::Broken(part) => write!(formatter, "the file is damaged: {part}"),
            Self::Wrong(error) => write!(formatter, "{error}"),
        }
    }
}

impl std::fmt::Display for Note {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::PagesLeft(count) => {
                write!(formatter, "the first {} pages were read; {count} were not", super::MOST_PAGES)
            }
            Self::PagesWithoutText(count) => {
                write!(formatter, "pages without text, as scanned ones are: {count}")
            }
            Self::TextCut => write!(formatter, "the text is longer than 1 MB and was read to there"),
            Self::Undecoded(count) => write!(formatter, "signs for which the file names no letter: {count}"),
            Self::Hidden => write!(formatter, "text that the file does not show was kept apart"),
            Self::PartsLeft(count) => {
                write!(
                    formatter,
                    "parts of the document in a format of their own that were not read: {count}"
                )
            }
            Self::FilesLeft(count) => write!(formatter, "files of the archive that were not read: {count}"),
            Self::Encoding => {
                write!(
                    formatter,
                    "the encoding of the letters is not known; those that are not sure were left out"
                )
            }
        }
    }
}
