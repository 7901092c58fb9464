//! JSON Lines as a stream: each record of the input is answered in its place, a bad one by its error, and little more than a few lines is held.

use super::records::{self, LONGEST};
use super::{Stop, inputs, named, note, write_error};
use corroborate::model::error::InputError;
use corroborate::model::value::Value as Json;
use serde::Serialize;
use std::ffi::OsString;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::thread;

/// Records that are read before they are answered, and the most bytes of them.
const AT_ONCE: usize = 512;
const MOST_BYTES: usize = 8 << 20;

/// The lines of a source that are not blank, one after another.
pub struct Lines<R> {
    from: R,
}

impl<R: BufRead> Lines<R> {
    /// Reads lines of a source.
    pub fn new(from: R) -> Self {
        Self { from }
    }

    /// The next line, of which no more is kept than a record may have.
    pub fn next(&mut self) -> std::io::Result<Option<Vec<u8>>> {
        loop {
            let mut line = Vec::new();
            let read = self.from.by_ref().take(LONGEST + 1).read_until(b'\n', &mut line)?;
            if read == 0 {
                return Ok(None);
            }
            if line.last() != Some(&b'\n') && read as u64 > LONGEST {
                self.pass_over_line()?;
            }
            if !line.trim_ascii().is_empty() {
                return Ok(Some(line));
            }
        }
    }

    fn pass_over_line(&mut self) -> std::io::Result<()> {
        loop {
            let buffer = self.from.fill_buf()?;
            let end = buffer.iter().position(|byte| *byte == b'\n');
            let read = end.map_or(buffer.len(), |at| at + 1);
            self.from.consume(read);
            if end.is_some() || read == 0 {
                return Ok(());
            }
        }
    }
}

/// What stands on standard input.
pub enum Input {
    /// JSON Lines.
    Lines(Lines<Box<dyn BufRead + Send>>),
    /// Anything else, held.
    Whole(Vec<u8>),
}

/// Looks at standard input: it is JSON Lines where that was said, or where the first line is an object and another follows.
pub fn input(are_lines: bool) -> Result<Input, Stop> {
    let wrong = |error: std::io::Error| Stop::Usage(format!("-: {error}"));
    let mut given = BufReader::with_capacity(1 << 16, std::io::stdin());
    let mut ahead = Vec::new();
    let mut found = usize::from(are_lines) * 2;
    while found < 2 {
        let mut line = Vec::new();
        if given.by_ref().take(LONGEST + 1).read_until(b'\n', &mut line).map_err(wrong)? == 0 {
            break;
        }
        ahead.extend_from_slice(&line);
        let text = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line).trim_ascii();
        if text.is_empty() {
            continue;
        }
        if found == 0 && !(text.starts_with(b"{") && records::is_whole(text)) {
            break;
        }
        found += 1;
    }
    let rest = std::io::Cursor::new(ahead).chain(given);
    Ok(if found == 2 { Input::Lines(Lines::new(Box::new(rest))) } else { Input::Whole(super::held(rest)?) })
}

/// The record of a line.
pub fn record(line: &[u8]) -> Result<Json, InputError> {
    if line.len() as u64 > LONGEST {
        return Err(InputError::new("", "is longer than 32 MiB"));
    }
    serde_json::from_slice(line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line))
        .map_err(|error| InputError::new("", format!("not JSON: {error}")))
}

/// Values as JSON Lines.
pub fn written<'v, T: Serialize + 'v>(values: impl Iterator<Item = &'v T>) -> Result<Vec<u8>, InputError> {
    let mut lines = Vec::new();
    for value in values {
        serde_json::to_writer(&mut lines, value).map_err(|error| InputError::new("", error.to_string()))?;
        lines.push(b'\n');
    }
    Ok(lines)
}

/// How many records were read, and how many of them could not be.
#[derive(Default)]
pub struct Counts {
    pub records: usize,
    pub errors: usize,
}

impl Counts {
    /// Says it beside the output.
    pub fn say(&self) {
        note(&format!("{} records read, {} errors", self.records, self.errors));
    }
}

/// Answers every record of a file or of standard input, in order, and says at the end how many there were.
pub fn answer(
    file: &OsString,
    out: &mut impl Write,
    work: impl Fn(&Json) -> Result<Vec<u8>, InputError> + Sync,
) -> Result<(), Stop> {
    let source: Box<dyn Read> = match file == "-" {
        true => Box::new(std::io::stdin()),
        false => Box::new(inputs::open(Path::new(file)).map_err(|error| named(file, &error))?),
    };
    let mut lines = Lines::new(BufReader::with_capacity(1 << 18, source));
    let threads = thread::available_parallelism().map_or(1, |count| count.get().min(8));
    let mut counts = Counts::default();
    loop {
        let (mut some, mut bytes) = (Vec::new(), 0);
        while some.len() < AT_ONCE && bytes < MOST_BYTES {
            let Some(line) = lines.next().map_err(|error| named(file, &error))? else { break };
            bytes += line.len();
            some.push(line);
        }
        if some.is_empty() {
            break;
        }
        let one = |line: &Vec<u8>| record(line).and_then(|record| work(&record));
        let part = some.len().div_ceil(threads).max(1);
        let answers: Vec<Result<Vec<u8>, InputError>> = thread::scope(|scope| {
            let running: Vec<_> = some
                .chunks(part)
                .map(|part| scope.spawn(move || part.iter().map(one).collect::<Vec<_>>()))
                .collect();
            running
                .into_iter()
                .flat_map(|running| match running.join() {
                    Ok(answers) => answers,
                    Err(panic) => std::panic::resume_unwind(panic),
                })
                .collect()
        });
        for answer in answers {
            match answer {
                Ok(lines) => out.write_all(&lines)?,
                Err(error) => {
                    write_error(out, counts.records, &error)?;
                    counts.errors += 1;
                }
            }
            counts.records += 1;
        }
        out.flush()?;
    }
    counts.say();
    Ok(())
}
