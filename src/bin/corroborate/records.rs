//! Where the records of a batch stand in its files, so that they are read one by one and a batch may be larger than memory.

use super::{Stop, inputs};
use corroborate::model::error::InputError;
use corroborate::model::value::Value as Json;
use std::cell::RefCell;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::PathBuf;

/// Longest record, in bytes.
pub const LONGEST: u64 = 32 * 1024 * 1024;
/// Most records of all files together.
const MOST_RECORDS: usize = 20_000_000;

/// Where a record stands: file, first byte, length.
#[derive(Clone, Copy)]
pub struct Place {
    /// Which of the sources.
    pub file: usize,
    /// Its first byte.
    pub start: u64,
    /// How many bytes it has.
    pub length: u64,
}

/// A file of the input; standard input is held.
pub enum Source {
    File(PathBuf),
    Held(Vec<u8>),
}

/// What the records of a file are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// The file is one document.
    One,
    /// Each line is one.
    Lines,
    /// They are the elements of a list.
    List,
    /// They are the elements of a list that is not well formed or does not end.
    BrokenList,
}

/// Notes where every record of a file stands: each element of a JSON array, each line of JSON Lines, or the one document.
pub fn scan(file: usize, source: &Source, name: &str, places: &mut Vec<Place>) -> Result<Shape, Stop> {
    let wrong = |error: std::io::Error| Stop::Usage(format!("{name}: {error}"));
    let mut reader: Box<dyn BufRead> = match source {
        Source::File(path) => Box::new(BufReader::with_capacity(1 << 20, inputs::open(path).map_err(wrong)?)),
        Source::Held(bytes) => Box::new(&bytes[..]),
    };
    let mut start = 0;
    let mut line = Vec::new();
    // The first line that is not empty shows what the file is.
    loop {
        line.clear();
        let read = reader.by_ref().take(LONGEST).read_until(b'\n', &mut line).map_err(wrong)? as u64;
        if read == 0 {
            return Ok(Shape::One);
        }
        let text = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line);
        match text.trim_ascii_start().first() {
            None => start += read,
            Some(b'[') => {
                let is_closed = elements(file, start, &line, reader, places).map_err(wrong)?;
                return Ok(if is_closed { Shape::List } else { Shape::BrokenList });
            }
            Some(_) if is_whole(text) => {
                let from = places.len();
                lines(file, start, &line, reader, places).map_err(wrong)?;
                return Ok(if places.len() == from + 1 { Shape::One } else { Shape::Lines });
            }
            Some(_) => {
                // One document over several lines, or lines of which the first is broken.
                let mut whole = std::mem::take(&mut line);
                let room = LONGEST.saturating_sub(whole.len() as u64);
                reader.by_ref().take(room).read_to_end(&mut whole).map_err(wrong)?;
                let text = whole.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&whole);
                let is_all = reader.fill_buf().map_err(wrong)?.is_empty();
                return match serde_json::from_slice::<serde::de::IgnoredAny>(text) {
                    Ok(_) if is_all => {
                        places.push(Place { file, start, length: whole.len() as u64 });
                        Ok(Shape::One)
                    }
                    Err(error) if is_all && !has_a_whole_line(&whole) => {
                        Err(Stop::Usage(format!("{name}: not JSON: {error}")))
                    }
                    _ if !has_a_whole_line(&whole) => {
                        Err(Stop::Usage(format!("{name}: a document that is longer than 32 MiB")))
                    }
                    _ => {
                        lines(file, start, &whole, reader, places).map_err(wrong)?;
                        Ok(Shape::Lines)
                    }
                };
            }
        }
    }
}

/// Whether bytes are one JSON document.
pub fn is_whole(text: &[u8]) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(text).is_ok()
}

/// Whether a line behind the first is an object of its own.
fn has_a_whole_line(whole: &[u8]) -> bool {
    whole.split(|byte| *byte == b'\n').skip(1).any(|line| line.first() == Some(&b'{') && is_whole(line))
}

fn too_many() -> std::io::Error {
    std::io::Error::other(format!("holds more than {MOST_RECORDS} records"))
}

/// The lines that are not empty: those of what was read ahead, then those of the rest. None is held.
fn lines(
    file: usize,
    start: u64,
    ahead: &[u8],
    rest: impl BufRead,
    places: &mut Vec<Place>,
) -> std::io::Result<()> {
    let mut reader = ahead.chain(rest);
    let (mut begun, mut at, mut is_blank) = (start, start, true);
    loop {
        let buffer = reader.fill_buf()?;
        if buffer.is_empty() {
            break;
        }
        let read = buffer.len();
        for part in buffer.split_inclusive(|byte| *byte == b'\n') {
            at += part.len() as u64;
            is_blank &= part.trim_ascii().is_empty();
            if part.last() == Some(&b'\n') {
                if !is_blank {
                    places.push(Place { file, start: begun, length: at - begun });
                }
                (begun, is_blank) = (at, true);
            }
        }
        if places.len() > MOST_RECORDS {
            return Err(too_many());
        }
        reader.consume(read);
    }
    if !is_blank {
        places.push(Place { file, start: begun, length: at - begun });
    }
    Ok(())
}

/// What has been seen of a list, told apart by brackets and quotation marks alone.
#[derive(Default)]
struct List {
    depth: usize,
    quoted: bool,
    escaped: bool,
    /// Where the element that is being read begins.
    begun: Option<u64>,
    /// Whether an element has to follow, as one does after a comma.
    expects: bool,
    closed: bool,
    /// Whether its own brackets and commas do not fit.
    broken: bool,
}

impl List {
    /// Takes the byte at a place; an element that ends there is given as its first byte and its length.
    fn step(&mut self, byte: u8, at: u64) -> Option<(u64, u64)> {
        if self.quoted {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.quoted = false,
                _ => {}
            }
            return None;
        }
        match byte {
            b'[' if self.depth == 0 && !self.closed => self.depth = 1,
            b',' | b']' if self.depth == 1 => {
                let element = self.begun.take().map(|start| (start, at - start));
                self.broken |= element.is_none() && (byte == b',' || self.expects);
                self.expects = byte == b',';
                if byte == b']' {
                    (self.depth, self.closed) = (0, true);
                }
                return element;
            }
            _ if self.depth == 0 => self.broken |= !byte.is_ascii_whitespace() && self.closed,
            _ => {
                if self.depth == 1 && self.begun.is_none() && !byte.is_ascii_whitespace() {
                    self.begun = Some(at);
                }
                match byte {
                    b'[' | b'{' => self.depth += 1,
                    b']' | b'}' => self.depth -= usize::from(self.depth > 1),
                    b'"' => self.quoted = true,
                    _ => {}
                }
            }
        }
        None
    }
}

/// Notes where the elements of a list stand. Whether the list is whole.
fn elements(
    file: usize,
    mut at: u64,
    first: &[u8],
    rest: impl BufRead,
    places: &mut Vec<Place>,
) -> std::io::Result<bool> {
    let mut list = List::default();
    let mut reader = first.chain(rest);
    loop {
        let buffer = reader.fill_buf()?;
        if buffer.is_empty() {
            break;
        }
        for byte in buffer {
            if let Some((start, length)) = list.step(*byte, at) {
                places.push(Place { file, start, length });
            }
            at += 1;
        }
        if places.len() > MOST_RECORDS {
            return Err(too_many());
        }
        let read = buffer.len();
        reader.consume(read);
    }
    // An array that is not closed ends with its last element.
    if let Some(start) = list.begun {
        places.push(Place { file, start, length: at - start });
    }
    Ok(list.closed && !list.broken)
}

/// Reads records at their places; every thread has its own.
pub struct BatchReader<'s> {
    sources: &'s [Source],
    open: RefCell<Option<(usize, u64, BufReader<File>)>>,
    /// Bytes that are read ahead.
    ahead: usize,
}

/// Read ahead where records are read in their order.
pub const AHEAD: usize = 1 << 18;

impl<'s> BatchReader<'s> {
    /// Reads records of these sources.
    pub fn new(sources: &'s [Source], ahead: usize) -> Self {
        Self { sources, open: RefCell::new(None), ahead }
    }

    /// The record at a place.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn value(&self, place: Place) -> Result<Json, InputError> {
        let wrong = |error: &dyn std::fmt::Display| InputError::new("", error.to_string());
        if place.length > LONGEST {
            return Err(InputError::new("", "is longer than 32 MiB"));
        }
        let parse = |bytes: &[u8]| {
            serde_json::from_slice(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes))
                .map_err(|error| InputError::new("", format!("not JSON: {error}")))
        };
        match self.sources.get(place.file) {
            None => Err(InputError::new("", "is no longer there")),
            Some(Source::Held(bytes)) => {
                let start = usize::try_from(place.start).unwrap_or(usize::MAX);
                let length = usize::try_from(place.length).unwrap_or(usize::MAX);
                parse(bytes.get(start..start.saturating_add(length)).unwrap_or_default())
            }
            Some(Source::File(path)) => {
                let mut open = self.open.borrow_mut();
                if open.as_ref().is_none_or(|(file, _, _)| *file != place.file) {
                    let opened = inputs::open(path).map_err(|error| wrong(&error))?;
                    *open = Some((place.file, 0, BufReader::with_capacity(self.ahead, opened)));
                }
                let Some((_, at, reader)) = open.as_mut() else {
                    return Err(InputError::new("", "is no longer there"));
                };
                // A relative step keeps what is buffered.
                match (i64::try_from(place.start), i64::try_from(*at)) {
                    (Ok(to), Ok(from)) => reader.seek_relative(to - from),
                    _ => reader.seek(SeekFrom::Start(place.start)).map(|_| ()),
                }
                .map_err(|error| wrong(&error))?;
                let mut bytes = vec![0; usize::try_from(place.length).unwrap_or_default()];
                let read = reader.read_exact(&mut bytes);
                *at = place.start + place.length;
                if let Err(error) = read {
                    *open = None;
                    return Err(wrong(&error));
                }
                parse(&bytes)
            }
        }
    }
}
