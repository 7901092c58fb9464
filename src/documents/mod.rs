//! A file's bytes → what it holds: a document's text with its properties, applications, or a table to be mapped.
//!
//! No byte sequence panics or hangs, and none takes more memory than [`MOST_BYTES`] and [`MOST_INFLATED`] allow.

// What strangers send is cut here: a place that is not there is none, and never a panic.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

mod archive;
pub mod bombs;
#[cfg(feature = "wasm-files")]
#[path = "../wasm/documents.rs"]
mod boundary;
mod code_page;
mod docx;
mod encoding;
mod hiding;
mod html;
mod kind;
mod lines;
mod marks;
mod office;
pub mod page;
#[cfg(feature = "cli")]
mod pdf;
mod plain;
mod rtf;
mod to_json;
mod xml;

use crate::intake::import::table::Table;
use crate::intake::import::{self, Imported, linkedin};
use crate::model::error::InputError;
use crate::model::submission::Document;
use crate::model::value::Value;
pub use kind::{FileKind, kind};
pub use to_json::{opened, unreadable};

/// Largest file that is read, in bytes.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;
/// Most bytes that the parts of one archive may become together.
pub const MOST_INFLATED: usize = 48 * 1024 * 1024;
/// Most pages that are read.
pub const MOST_PAGES: usize = 20;
/// Longest text that is read, in bytes; a submission takes no longer one.
pub const LONGEST_TEXT: usize = 1 << 20;
/// Most links, and most stretches of hidden text, that are kept of one file.
pub const MOST_LISTED: usize = 200;
/// Most records that one file may hold.
pub const MOST_RECORDS: usize = 60_000;

/// Something that a reader of the result should know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// Pages after the first [`MOST_PAGES`] were not read: so many.
    PagesLeft(usize),
    /// So many pages hold no text, as scanned ones do.
    PagesWithoutText(usize),
    /// The text was longer than [`LONGEST_TEXT`] and ends early.
    TextCut,
    /// So many glyphs have no letter in the file.
    Undecoded(usize),
    /// Text that is not shown was kept apart.
    Hidden,
    /// Parts of a document that are in a format of their own and could not be read: so many.
    PartsLeft(usize),
    /// Files of an archive that are of no known kind: so many.
    FilesLeft(usize),
    /// Its letters are in an encoding that is not known; those that are not sure were left out.
    Encoding,
}

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// It is larger than [`MOST_BYTES`].
    TooLarge,
    /// It unpacks to more than [`MOST_INFLATED`].
    Inflates,
    /// It is nested deeper than anything that is read.
    Nested,
    /// It holds nothing.
    Empty,
    /// It needs a password.
    Encrypted,
    /// Its pages are pictures.
    Scanned,
    /// Word's format of before 2007.
    OldWord,
    /// A kind of file that is not read, by the name that people know it by.
    Unsupported(&'static str),
    /// Its letters are in an encoding that is not known.
    Encoding,
    /// Damaged: what was looked for.
    Broken(String),
    /// Its content cannot be an application; the error names the place.
    Wrong(InputError),
}

/// A document's text and what the file says of itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Read {
    /// Lines in reading order, an empty line between blocks, a form feed between pages, a tab for a wide gap.
    pub text: String,
    /// Properties, links and hidden text.
    pub document: Document,
    /// What a reader should know.
    pub notes: Vec<Note>,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Opened {
    /// A document.
    Document(Read),
    /// Applications, one result for each record in order.
    Applications {
        /// Each record, or what is wrong with it.
        records: Vec<Result<Imported, InputError>>,
        /// What a reader should know.
        notes: Vec<Note>,
    },
    /// A table with what its columns were taken for.
    Table(Table),
}

/// Opens a file. `mapping` is what the columns of a table are to be taken for: a list with a field or null for each.
///
/// # Errors
/// Why it cannot be read.
pub fn open(bytes: &[u8], name: &str, mapping: Option<&Value>) -> Result<Opened, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Unreadable::Empty);
    }
    match kind(bytes, name) {
        FileKind::Pdf => pdf(bytes),
        FileKind::Zip => zipped(bytes),
        FileKind::Rtf => rtf::read(bytes).map(document),
        FileKind::Html => {
            let decoded = encoding::decode_markup(bytes);
            html::read(&decoded.text).map(|read| document(noted(read, decoded.known)))
        }
        FileKind::Json => json(&known(bytes)?),
        FileKind::Table => table(&known(bytes)?, name, mapping),
        FileKind::Text => {
            let decoded = encoding::decode(bytes);
            plain::read(decoded.text).map(|read| document(noted(read, decoded.known)))
        }
        FileKind::OldWord => Err(Unreadable::OldWord),
        FileKind::Other(kind) => Err(Unreadable::Unsupported(kind)),
    }
}

/// A text with a note where its encoding is not known.
fn noted(mut read: Read, known: bool) -> Read {
    if !known {
        read.notes.push(Note::Encoding);
    }
    read
}

/// The text of a file that nobody looks through before it is taken apart.
fn known(bytes: &[u8]) -> Result<String, Unreadable> {
    let decoded = encoding::decode(bytes);
    if decoded.known { Ok(decoded.text) } else { Err(Unreadable::Encoding) }
}

fn document(read: Read) -> Opened {
    Opened::Document(finished(read))
}

/// Keeps a document within the limits.
fn finished(mut read: Read) -> Read {
    if cut(&mut read.text, LONGEST_TEXT) && !read.notes.contains(&Note::TextCut) {
        read.notes.push(Note::TextCut);
    }
    read.document.links.truncate(MOST_LISTED);
    read.document.hidden_text.truncate(MOST_LISTED);
    let mut room = LONGEST_TEXT;
    for hidden in &mut read.document.hidden_text {
        cut(hidden, room);
        room -= hidden.len();
    }
    read.document.hidden_text.retain(|hidden| !hidden.is_empty());
    if !read.document.hidden_text.is_empty() {
        read.notes.push(Note::Hidden);
    }
    read
}

/// Cuts a text that is longer than so many bytes, between two letters. Whether it was.
fn cut(text: &mut String, most: usize) -> bool {
    let is_longer = text.len() > most;
    if is_longer {
        text.truncate((0..=most).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0));
    }
    is_longer
}

/// The document that laid-out pages make, as [`page::arrange`] has it.
///
/// # Errors
/// When no page holds text.
pub fn paged(pages: &[page::Page], properties: Document, left: usize) -> Result<Read, Unreadable> {
    page::arrange(pages, properties, left).map(finished)
}

#[cfg(feature = "cli")]
fn pdf(bytes: &[u8]) -> Result<Opened, Unreadable> {
    let (pages, properties, left) = pdf::pages(bytes)?;
    paged(&pages, properties, left).map(Opened::Document)
}

/// A browser reads these with its own library and hands the glyphs to [`paged`].
#[cfg(not(feature = "cli"))]
fn pdf(_: &[u8]) -> Result<Opened, Unreadable> {
    Err(Unreadable::Unsupported("PDF"))
}

fn zipped(bytes: &[u8]) -> Result<Opened, Unreadable> {
    let archive = archive::Archive::open(bytes)?;
    match office::kind(&archive) {
        office::Office::Word(main) => return docx::read(&archive, &main).map(document),
        office::Office::Other(kind) => return Err(Unreadable::Unsupported(kind)),
        office::Office::None => {}
    }
    // An archive of LinkedIn's: its files make one profile.
    let mut files = Vec::new();
    let mut left = 0;
    for name in archive.names().filter(|name| !name.ends_with('/')) {
        if !name.to_ascii_lowercase().ends_with(".csv") {
            left += 1;
            continue;
        }
        let text = encoding::decode(&archive.inflate(name)?).text;
        files.push((name.to_owned(), text));
    }
    let tables = files;
    let files: Vec<linkedin::File<'_>> =
        tables.iter().map(|(name, text)| linkedin::File { name, text }).collect();
    let known = files.iter().filter(|file| linkedin::knows(file)).count();
    if known == 0 {
        return batch(&archive, &tables);
    }
    left += files.len() - known;
    let imported = linkedin::read(&files).map_err(Unreadable::Wrong)?;
    let notes = if left > 0 { vec![Note::FilesLeft(left)] } else { Vec::new() };
    Ok(Opened::Applications { records: vec![Ok(imported)], notes })
}

/// An archive of applications: its JSON, JSON Lines and tables, in the order of their names.
fn batch(archive: &archive::Archive<'_>, tables: &[(String, String)]) -> Result<Opened, Unreadable> {
    let mut names: Vec<&str> = archive.names().filter(|name| !name.ends_with('/')).collect();
    names.sort_unstable();
    let (mut records, mut left, mut read) = (Vec::new(), 0, 0);
    for name in names {
        let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let (stem, end) = file.rsplit_once('.').unwrap_or((file, ""));
        // Hidden files are the archiving program's.
        let kind = if file.starts_with('.') || name.starts_with("__MACOSX") { "" } else { end };
        let content = || match tables.iter().find(|(known, _)| known == name) {
            Some((_, text)) => Ok(text.clone()),
            None => archive.inflate(name).and_then(|bytes| known(&bytes)),
        };
        let opened = match kind.to_ascii_lowercase().as_str() {
            "json" | "jsonl" | "ndjson" => json(&content()?),
            "csv" | "tsv" => match Table::read(&content()?) {
                Ok(table) if table.is_mapped() => {
                    let records = table.applications().map(Ok).collect();
                    Ok(Opened::Applications { records, notes: Vec::new() })
                }
                Ok(_) => {
                    Err(Unreadable::Wrong(InputError::new("", "no column is a name or an e-mail address")))
                }
                Err(error) => Err(Unreadable::Wrong(error)),
            },
            _ => {
                left += 1;
                continue;
            }
        };
        read += 1;
        match opened {
            Ok(Opened::Applications { records: mut some, .. }) => {
                if let [Ok(one)] = some.as_mut_slice()
                    && one.submission.field("id").is_none()
                {
                    one.submission.set("id", Value::Text(stem.to_owned()));
                }
                records.append(&mut some);
            }
            // One file that cannot be read costs no other.
            Ok(_) => left += 1,
            Err(why @ Unreadable::Inflates) => return Err(why),
            Err(why) => records.push(Err(InputError::new("", format!("{name}: {why}")))),
        }
        if records.len() > MOST_RECORDS {
            return Err(too_many());
        }
    }
    if read == 0 {
        return Err(Unreadable::Unsupported("ZIP"));
    }
    let notes = if left > 0 { vec![Note::FilesLeft(left)] } else { Vec::new() };
    Ok(Opened::Applications { records, notes })
}

fn table(text: &str, name: &str, mapping: Option<&Value>) -> Result<Opened, Unreadable> {
    let file = linkedin::File { name, text };
    if mapping.is_none() && linkedin::knows(&file) {
        let imported = linkedin::read(&[file]).map_err(Unreadable::Wrong)?;
        return Ok(Opened::Applications { records: vec![Ok(imported)], notes: Vec::new() });
    }
    let mut table = Table::read(text).map_err(Unreadable::Wrong)?;
    if let Some(mapping) = mapping {
        table.map(mapping).map_err(Unreadable::Wrong)?;
    }
    Ok(Opened::Table(table))
}

/// A JSON document, or one document a line. One bad line is one bad record.
fn json(text: &str) -> Result<Opened, Unreadable> {
    let text = text.trim_start_matches('\u{feff}');
    let broken = |error: &serde_json::Error| InputError::new("", format!("not JSON: {error}"));
    let read = |document: Value| import::records(document).into_iter().map(import::read).collect::<Vec<_>>();
    let records = match serde_json::from_str::<Value>(text) {
        Ok(document) => read(document),
        Err(error) => {
            let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
            let first = lines.first().map(|line| serde_json::from_str::<Value>(line));
            if lines.len() < 2 || !matches!(first, Some(Ok(Value::Object(_)))) {
                return Err(Unreadable::Wrong(broken(&error)));
            }
            if lines.len() > MOST_RECORDS {
                return Err(too_many());
            }
            let each = |line: &&str| match serde_json::from_str::<Value>(line) {
                Ok(document) => read(document),
                Err(error) => vec![Err(broken(&error))],
            };
            lines.iter().flat_map(each).collect()
        }
    };
    if records.len() > MOST_RECORDS {
        return Err(too_many());
    }
    Ok(Opened::Applications { records, notes: Vec::new() })
}

fn too_many() -> Unreadable {
    Unreadable::Wrong(InputError::new("", format!("holds more than {MOST_RECORDS} records")))
}
