//! `corroborate link`: what the applications of a batch share.
//!
//! Input is never held as a whole: where each record stands is noted, threads read their parts into compact records, and only the applications that
//! share something are read reload.

use super::arguments::{Format, Link, Reading};
use super::{Stop, layout, write_json};
use corroborate::linkage::passages::TextIndex;
use corroborate::linkage::sketch::{
    Derivation, ROUNDS, SALT, SketchFile, Terms, WATCH_SCHEMA, WatchList, write,
};
use corroborate::linkage::{self, Batch, Options};
use corroborate::model::date::PartialDate;
use corroborate::model::error::InputError;
use corroborate::model::value::Value as Json;
use corroborate::report::{html, links, markdown, text};
use std::cell::RefCell;
use std::ffi::OsString;
use std::fs::File;
use std::io::{BufRead, BufReader, IsTerminal, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

/// Longest record, in bytes.
const LONGEST: u64 = 32 * 1024 * 1024;
/// Longest file other than a batch, in bytes.
const LONGEST_FILE: u64 = 2 * 1024 * 1024 * 1024;

/// Where a record stands: file, first byte, length.
#[derive(Clone, Copy)]
struct Place {
    file: usize,
    start: u64,
    length: u64,
}

/// A file of the input; standard input is held.
enum Source {
    File(PathBuf),
    Held(Vec<u8>),
}

/// Runs the command.
pub fn run(arguments: &Link, format: Format, out: &mut impl Write) -> Result<(), Stop> {
    if arguments.store.is_some() && arguments.watch.is_none() {
        return Err(Stop::Usage("--store-watchlist needs --watchlist".to_owned()));
    }
    let today = today(arguments.as_of.as_deref())?;
    let mut options = options(arguments)?;
    let secret = secret(arguments)?;
    open_kept(arguments, &mut options, secret.as_ref(), today)?;
    if let (Some(path), Some(secret)) = (&arguments.store, &secret) {
        store_watch_list(path, arguments, secret, today)?;
    }
    if arguments.inputs.is_empty() {
        return if arguments.store.is_some() {
            Ok(())
        } else {
            Err(Stop::Usage("link takes files or folders, or - for standard input".to_owned()))
        };
    }
    let sources = sources(&arguments.inputs)?;
    let mut places = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        scan(file, source, &mut places)?;
    }
    if u32::try_from(places.len()).is_err() {
        return Err(Stop::Usage("more than four thousand million records".to_owned()));
    }
    let threads = thread::available_parallelism().map_or(1, |count| count.get().min(8));
    let batch = read_all(&sources, &places, options.sampled, threads);
    let index = TextIndex::new(&batch.records, batch.adverts.clone(), options.sampled);
    let texts = compare_all(&sources, &places, &batch, &index, threads);
    let reader = BatchReader::new(&sources, 0);
    let reload = |at: u32| reader.reload(&batch, &places, at);
    let found = linkage::conclude(&batch, &options, &texts, &index, &reload);
    if let (Some(path), Some(secret)) = (&arguments.sketches, &secret) {
        let (terms, derivation) = kept_file(arguments, today)?;
        let key = derivation.key(secret, &terms.organisation);
        save(path, &write(&linkage::sketches(&batch, &index, &key), &terms, &derivation, &key))?;
    }
    match format {
        Format::Json => write_json(out, &found),
        Format::Markdown => Ok(out.write_all(markdown::markdown(&links::blocks(&found)).as_bytes())?),
        Format::Html => Ok(out.write_all(html::html(&links::blocks(&found)).as_bytes())?),
        Format::Text => Ok(out.write_all(text::text(&links::blocks(&found), layout()).as_bytes())?),
    }
}

fn today(given: Option<&str>) -> Result<PartialDate, Stop> {
    PartialDate::parse(&super::today(given))
        .filter(|date| date.day.is_some())
        .ok_or_else(|| Stop::Usage("--as-of: must be a date, YYYY-MM-DD".to_owned()))
}

fn options(arguments: &Link) -> Result<Options, Stop> {
    let mut options = Options::default();
    if let Some(named) = &arguments.policy {
        options.policy = super::policy_named(named)?;
    }
    if arguments.exact {
        options.sampled = 1;
    }
    for hub in &arguments.hubs {
        if !options.declare(hub) {
            return Err(Stop::Usage(format!(
                "--hub {hub:?}: a telephone number with country code, an e-mail address, a profile's or a street address with its city"
            )));
        }
    }
    Ok(options)
}

/// The passphrase, where something is to be opened or kept.
fn secret(arguments: &Link) -> Result<Option<String>, Stop> {
    let needed = arguments.sketches.is_some()
        || arguments.against.is_some()
        || arguments.watch.is_some()
        || arguments.store.is_some();
    if !needed {
        return Ok(None);
    }
    if arguments.organisation.as_deref().is_none_or(|name| name.trim().is_empty()) {
        return Err(Stop::Usage("sketches and watch lists need --organisation NAME".to_owned()));
    }
    let Some(path) = &arguments.passphrase else {
        return Err(Stop::Usage("sketches and watch lists need --passphrase-file FILE".to_owned()));
    };
    let text =
        String::from_utf8(file(path)?).map_err(|_| Stop::Usage(format!("{}: not text", path.display())))?;
    let phrase = text.trim_end_matches(['\n', '\r']);
    if phrase.chars().count() < 12 {
        return Err(Stop::Usage(format!("{}: a passphrase has twelve characters or more", path.display())));
    }
    Ok(Some(phrase.to_owned()))
}

fn kept_file(arguments: &Link, today: PartialDate) -> Result<(Terms, Derivation), Stop> {
    let expires = arguments
        .expires
        .as_deref()
        .and_then(PartialDate::parse)
        .filter(|date| date.day.is_some())
        .ok_or_else(|| Stop::Usage("what is kept needs --expires YYYY-MM-DD".to_owned()))?;
    let terms = Terms {
        organisation: arguments.organisation.clone().unwrap_or_default(),
        made: today.to_string(),
        expires: expires.to_string(),
    };
    let mut salt = [0u8; SALT];
    getrandom::fill(&mut salt).map_err(|error| Stop::Usage(format!("no randomness: {error}")))?;
    Ok((terms, Derivation::new(&salt, ROUNDS)))
}

fn open_kept(
    arguments: &Link,
    options: &mut Options,
    secret: Option<&String>,
    today: PartialDate,
) -> Result<(), Stop> {
    let (Some(secret), Some(organisation)) = (secret, &arguments.organisation) else { return Ok(()) };
    if let Some(path) = &arguments.against {
        let opened = SketchFile::open(&json(path)?, secret, organisation, today);
        options.against = Some(opened.map_err(|error| named(path, &error))?);
    }
    if let Some(path) = &arguments.watch {
        let content = file(path)?;
        let list = if content.trim_ascii_start().first() == Some(&b'{') {
            WatchList::open(&json(path)?, secret, organisation, today)
        } else {
            // A list that is not kept needs no slow key.
            let key = Derivation::new(&[0; SALT], 1).key(secret, organisation);
            WatchList::read(&String::from_utf8_lossy(&content), key, today)
        };
        options.watch = Some(list.map_err(|error| named(path, &error))?);
    }
    Ok(())
}

fn store_watch_list(path: &Path, arguments: &Link, secret: &str, today: PartialDate) -> Result<(), Stop> {
    let Some(source) = &arguments.watch else { return Ok(()) };
    let content = file(source)?;
    if content.trim_ascii_start().first() == Some(&b'{') {
        return Err(Stop::Usage(format!(
            "{}: is stored already; {WATCH_SCHEMA} is made from a CSV",
            source.display()
        )));
    }
    let (terms, derivation) = kept_file(arguments, today)?;
    let key = derivation.key(secret, &terms.organisation);
    let list = WatchList::read(&String::from_utf8_lossy(&content), key, today)
        .map_err(|error| named(source, &error))?;
    save(path, &list.write(&terms, &derivation))
}

fn named(path: &Path, error: &dyn std::fmt::Display) -> Stop {
    Stop::Usage(format!("{}: {error}", path.display()))
}

fn file(path: &Path) -> Result<Vec<u8>, Stop> {
    let mut content = Vec::new();
    let opened = File::open(path).map_err(|error| named(path, &error))?;
    opened.take(LONGEST_FILE).read_to_end(&mut content).map_err(|error| named(path, &error))?;
    Ok(content)
}

fn json(path: &Path) -> Result<Json, Stop> {
    serde_json::from_slice(&file(path)?).map_err(|error| named(path, &format!("not JSON: {error}")))
}

/// Written beside its place first, so that a file is there whole or as it was before.
fn save(path: &Path, content: &str) -> Result<(), Stop> {
    let beside = path.with_extension("part");
    #[allow(clippy::disallowed_methods, reason = "the command line writes the files that it is told to")]
    std::fs::write(&beside, content)
        .and_then(|()| std::fs::rename(&beside, path))
        .map_err(|error| named(path, &error))
}

/// Files that are scanned where they stand; the others are opened and held as JSON Lines.
const SCANNED: &[&str] = &["json", "jsonl", "ndjson"];
/// Other files of a folder that are opened.
const OPENED: &[&str] = &["csv", "tsv", "zip", "pdf", "docx", "rtf"];

/// The files of the input; a folder's in the order of their names.
fn sources(inputs: &[OsString]) -> Result<Vec<Source>, Stop> {
    let mut sources = Vec::new();
    for input in inputs {
        if input == "-" {
            let mut held = Vec::new();
            std::io::stdin()
                .lock()
                .read_to_end(&mut held)
                .map_err(|error| Stop::Usage(format!("-: {error}")))?;
            sources.push(Source::Held(held));
        } else if Path::new(input).is_dir() {
            let mut files = Vec::new();
            folder(Path::new(input), &mut files)?;
            if files.is_empty() {
                let known = [SCANNED, OPENED].concat().join(", .");
                return Err(Stop::Usage(format!("{}: no file of .{known}", input.to_string_lossy())));
            }
            files.sort();
            for file in files {
                if is_of(&file, SCANNED) {
                    sources.push(Source::File(file));
                    continue;
                }
                // One file of a folder that cannot be read costs no other.
                match opened(&file) {
                    Ok(held) => sources.push(held),
                    Err(Stop::Usage(why)) => super::note(&why),
                    Err(stop) => return Err(stop),
                }
            }
        } else {
            let path = PathBuf::from(input);
            let mut start = Vec::new();
            let file = File::open(&path).map_err(|error| named(&path, &error))?;
            file.take(4_096).read_to_end(&mut start).map_err(|error| named(&path, &error))?;
            let lists = start.trim_ascii_start().first() == Some(&b'[');
            if lists || super::read::is_json(input, &start) {
                sources.push(Source::File(path));
            } else {
                sources.push(opened(&path)?);
            }
        }
    }
    Ok(sources)
}

/// A file that is no JSON, as JSON Lines. One record of it that cannot be read becomes a line that cannot.
fn opened(path: &Path) -> Result<Source, Stop> {
    let contents = super::read::open(&path.as_os_str().to_owned(), file(path)?, &Reading::default())?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    for note in &contents.notes {
        super::note(&format!("{name}: {note}"));
    }
    let mut lines = Vec::new();
    for record in contents.records {
        match record {
            Ok(mut record) => {
                if !contents.is_batch && record.submission.field("id").is_none() {
                    record.submission.set("id", Json::Text(name.clone()));
                }
                lines.extend_from_slice(record.submission.canonical().as_bytes());
            }
            Err(error) => {
                super::note(&format!("{name}: {error}"));
                lines.extend_from_slice(b"null");
            }
        }
        lines.push(b'\n');
    }
    Ok(Source::Held(lines))
}

fn is_of(path: &Path, ends: &[&str]) -> bool {
    path.extension()
        .and_then(|end| end.to_str())
        .is_some_and(|end| ends.contains(&end.to_ascii_lowercase().as_str()))
}

fn folder(path: &Path, found: &mut Vec<PathBuf>) -> Result<(), Stop> {
    let wrong = |error: std::io::Error| named(path, &error);
    for entry in std::fs::read_dir(path).map_err(wrong)? {
        let entry = entry.map_err(wrong)?;
        // A link to a folder could lead round in a circle.
        if entry.file_type().map_err(wrong)?.is_dir() {
            folder(&entry.path(), found)?;
        } else if is_of(&entry.path(), SCANNED) || is_of(&entry.path(), OPENED) {
            found.push(entry.path());
        }
    }
    Ok(())
}

/// Notes where every record of a file stands: each element of a JSON array, each line of JSON Lines, or the one document.
fn scan(file: usize, source: &Source, places: &mut Vec<Place>) -> Result<(), Stop> {
    let name = match source {
        Source::File(path) => path.display().to_string(),
        Source::Held(_) => "-".to_owned(),
    };
    let wrong = |error: std::io::Error| Stop::Usage(format!("{name}: {error}"));
    let mut reader: Box<dyn BufRead> = match source {
        Source::File(path) => Box::new(BufReader::with_capacity(1 << 20, File::open(path).map_err(wrong)?)),
        Source::Held(bytes) => Box::new(&bytes[..]),
    };
    let mut start = 0;
    let mut line = Vec::new();
    // The first line that is not empty shows what the file is.
    loop {
        line.clear();
        let read = reader.by_ref().take(LONGEST).read_until(b'\n', &mut line).map_err(wrong)? as u64;
        if read == 0 {
            return Ok(());
        }
        let first = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line).trim_ascii_start().first().copied();
        match first {
            None => start += read,
            Some(b'[') => return elements(file, start, &line, reader, places).map_err(wrong),
            Some(_)
                if serde_json::from_slice::<serde::de::IgnoredAny>(
                    line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line),
                )
                .is_ok() =>
            {
                return lines(file, start, line, reader, places).map_err(wrong);
            }
            Some(_) => {
                // One document over several lines, or lines of which the first is broken.
                let mut rest = Vec::new();
                reader.read_to_end(&mut rest).map_err(wrong)?;
                let whole: Vec<u8> = line.iter().chain(&rest).copied().collect();
                let document = serde_json::from_slice::<serde::de::IgnoredAny>(
                    whole.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&whole),
                );
                return match document {
                    Err(error)
                        if !rest.split(|byte| *byte == b'\n').any(|line| {
                            serde_json::from_slice::<serde::de::IgnoredAny>(line).is_ok()
                                && line.first() == Some(&b'{')
                        }) =>
                    {
                        Err(Stop::Usage(format!("{name}: not JSON: {error}")))
                    }
                    Err(_) => lines(file, start, line, &rest[..], places).map_err(wrong),
                    Ok(_) => {
                        places.push(Place { file, start, length: whole.len() as u64 });
                        Ok(())
                    }
                };
            }
        }
    }
}

fn lines(
    file: usize,
    mut start: u64,
    mut line: Vec<u8>,
    mut reader: impl BufRead,
    places: &mut Vec<Place>,
) -> std::io::Result<()> {
    loop {
        if !line.trim_ascii().is_empty() {
            places.push(Place { file, start, length: line.len() as u64 });
        }
        start += line.len() as u64;
        line.clear();
        if reader.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
    }
}

/// The elements of an array, told apart by brackets and quotation marks alone.
fn elements(
    file: usize,
    mut at: u64,
    first: &[u8],
    mut reader: impl BufRead,
    places: &mut Vec<Place>,
) -> std::io::Result<()> {
    let (mut depth, mut quoted, mut escaped) = (0usize, false, false);
    let mut begun: Option<u64> = None;
    let mut step = |byte: u8, at: u64| {
        if quoted {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => quoted = false,
                _ => {}
            }
            return;
        }
        match byte {
            b'[' | b'{' if depth == 0 => depth = 1,
            b',' | b']' if depth == 1 => {
                if let Some(start) = begun.take() {
                    places.push(Place { file, start, length: at - start });
                }
                depth -= usize::from(byte == b']');
            }
            _ => {
                if depth == 1 && begun.is_none() && !byte.is_ascii_whitespace() {
                    begun = Some(at);
                }
                match byte {
                    b'[' | b'{' => depth += 1,
                    b']' | b'}' => depth = depth.saturating_sub(1),
                    b'"' => quoted = true,
                    _ => {}
                }
            }
        }
    };
    for byte in first {
        step(*byte, at);
        at += 1;
    }
    loop {
        let buffer = reader.fill_buf()?;
        if buffer.is_empty() {
            break;
        }
        for byte in buffer {
            step(*byte, at);
            at += 1;
        }
        let read = buffer.len();
        reader.consume(read);
    }
    // An array that is not closed ends with its last element, which then is an error of its own.
    if let Some(start) = begun {
        places.push(Place { file, start, length: at - start });
    }
    Ok(())
}

/// Reads records at their places; every thread has its own.
struct BatchReader<'s> {
    sources: &'s [Source],
    open: RefCell<Option<(usize, u64, BufReader<File>)>>,
    /// Bytes that are read ahead.
    ahead: usize,
}

/// Read ahead where records are read in their order.
const AHEAD: usize = 1 << 18;

impl<'s> BatchReader<'s> {
    fn new(sources: &'s [Source], ahead: usize) -> Self {
        Self { sources, open: RefCell::new(None), ahead }
    }

    fn value(&self, place: Place) -> Result<Json, InputError> {
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
                    let opened = File::open(path).map_err(|error| wrong(&error))?;
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

    fn reload(&self, batch: &Batch, places: &[Place], at: u32) -> Option<Json> {
        let place = batch.places.get(usize::try_from(at).ok()?)?;
        self.value(*places.get(usize::try_from(*place).ok()?)?).ok()
    }
}

/// Shows how far a step is, on a terminal alone.
fn with_progress<T: Send>(name: &str, total: u64, work: impl FnOnce(&AtomicU64) -> T + Send) -> T {
    let done = AtomicU64::new(0);
    let mut shown = std::io::stderr();
    if !shown.is_terminal() || total < 2_000 {
        return work(&done);
    }
    thread::scope(|scope| {
        let running = scope.spawn(|| work(&done));
        while !running.is_finished() {
            let count = done.load(Ordering::Relaxed).min(total);
            let full = usize::try_from(count * 24 / total.max(1)).unwrap_or(24);
            let bar = format!("{}{}", "█".repeat(full), "░".repeat(24 - full.min(24)));
            let _ = write!(shown, "\r{name} {bar} {count} of {total} ");
            let _ = shown.flush();
            thread::sleep(Duration::from_millis(80));
        }
        let _ = write!(shown, "\r\u{1b}[K");
        match running.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

fn read_all(sources: &[Source], places: &[Place], sampled: u64, threads: usize) -> Batch {
    with_progress("reading", places.len() as u64, |done| {
        let part = places.len().div_ceil(threads).max(1);
        let batches: Vec<Batch> = thread::scope(|scope| {
            let handles: Vec<_> = places
                .chunks(part)
                .enumerate()
                .map(|(number, part_of)| {
                    scope.spawn(move || {
                        let reader = BatchReader::new(sources, AHEAD);
                        let mut batch = Batch::default();
                        for (offset, place) in part_of.iter().enumerate() {
                            let at = u32::try_from(number * part + offset).unwrap_or(u32::MAX);
                            batch.read(at, reader.value(*place), sampled);
                            done.fetch_add(1, Ordering::Relaxed);
                        }
                        batch
                    })
                })
                .collect();
            handles
                .into_iter()
                .map(|handle| match handle.join() {
                    Ok(batch) => batch,
                    Err(panic) => std::panic::resume_unwind(panic),
                })
                .collect()
        });
        batches.into_iter().reduce(|mut all, next| {
            all.join(next);
            all
        })
    })
    .unwrap_or_default()
}

fn compare_all(
    sources: &[Source],
    places: &[Place],
    batch: &Batch,
    index: &TextIndex,
    threads: usize,
) -> Vec<linkage::passages::TextMatch> {
    let count = u32::try_from(batch.records.len()).unwrap_or(u32::MAX);
    let step = 4_096;
    with_progress("comparing texts", u64::from(count), |done| {
        let next = AtomicU64::new(0);
        let mut found: Vec<linkage::passages::TextMatch> = thread::scope(|scope| {
            let handles: Vec<_> = (0..threads)
                .map(|_| {
                    let next = &next;
                    scope.spawn(move || {
                        let reader = BatchReader::new(sources, 0);
                        let reload = |at: u32| reader.reload(batch, places, at);
                        let mut found = Vec::new();
                        loop {
                            let from =
                                u32::try_from(next.fetch_add(step, Ordering::Relaxed)).unwrap_or(u32::MAX);
                            if from >= count {
                                return found;
                            }
                            let to = from.saturating_add(step as u32).min(count);
                            let candidates = index.candidates(&batch.records, from, to);
                            found.extend(linkage::compare_texts(index, &candidates, &reload));
                            done.fetch_add(u64::from(to - from), Ordering::Relaxed);
                        }
                    })
                })
                .collect();
            handles
                .into_iter()
                .flat_map(|handle| match handle.join() {
                    Ok(found) => found,
                    Err(panic) => std::panic::resume_unwind(panic),
                })
                .collect()
        });
        // Whichever thread was first, the order is the input's.
        found.sort_by_key(|shared| (shared.a, shared.b));
        found
    })
}
