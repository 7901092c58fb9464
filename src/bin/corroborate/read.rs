//! `corroborate read`: a résumé's text to a submission, as JSON or for a person to look through.

use super::{Arguments, Format, Stop, write_json};
use corroborate::model::submission::{ReadOptions, SourceKind, Submission};
use corroborate::model::value::Value as Json;
use corroborate::report::reading;
use std::ffi::OsString;
use std::io::Write;
use std::path::Path;

/// Reads one file, or standard input.
pub fn run(arguments: &Arguments, out: &mut impl Write) -> Result<(), Stop> {
    let [file] = arguments.free.as_slice() else {
        return Err(Stop::Usage("read takes one file, or - for standard input".to_owned()));
    };
    let content = super::content(file)?;
    let submission = submission(file, &content, arguments.kind)?;
    match arguments.format {
        None | Some(Format::Json) => write_json(out, &submission),
        Some(Format::Text) => {
            for source in &submission.sources {
                out.write_all(reading::text(source).as_bytes())?;
            }
            Ok(())
        }
        Some(Format::Markdown | Format::Html) => Err(Stop::Usage("read writes json or text".to_owned())),
    }
}

/// The submission that a file's text says, with the file's name.
pub fn submission(file: &OsString, content: &[u8], kind: Option<SourceKind>) -> Result<Submission, Stop> {
    let content = content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content);
    let text = String::from_utf8_lossy(content);
    let name = Path::new(file).file_name().filter(|_| file != "-");
    let options = ReadOptions {
        kind,
        file_name: name.map(|name| name.to_string_lossy().into_owned()),
        ..ReadOptions::default()
    };
    Ok(corroborate::read(&text, &options))
}

/// Whether a file's content is text rather than JSON.
pub fn is_text(file: &OsString, content: &[u8]) -> bool {
    let extension = Path::new(file).extension().map(|extension| extension.to_ascii_lowercase());
    let first = content.trim_ascii_start().first();
    match extension.as_ref().and_then(|extension| extension.to_str()) {
        Some("txt" | "text") => true,
        Some("json" | "jsonl" | "ndjson") => false,
        _ => !matches!(first, Some(b'{' | b'[')) && std::str::from_utf8(content).is_ok(),
    }
}

/// The same as the tree that a check takes.
pub fn tree(submission: &Submission) -> Result<Json, Stop> {
    let written = serde_json::to_string(submission).map_err(|error| Stop::Usage(error.to_string()))?;
    serde_json::from_str(&written).map_err(|error| Stop::Usage(error.to_string()))
}
