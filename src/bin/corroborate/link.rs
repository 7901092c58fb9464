//! `corroborate link`: what the applications of a batch share.
//!
//! Input is never held as a whole: where each record stands is noted, threads read their parts into compact records, and only the applications that
//! share something are read again.

use super::arguments::{Ends, Format, Judged, Link, LinkEnd};
use super::confined::Opener;
use super::inputs::{self, LONGEST_FILE, LONGEST_INPUT};
use super::records::{self, AHEAD, BatchReader, Place, Shape, Source};
use super::{Stop, languages, layout, lines, write_json};
use corroborate::linkage::passages::TextIndex;
use corroborate::linkage::sketch::{
    Derivation, Key, SALT, SketchFile, Terms, WATCH_SCHEMA, WatchList, check_end, write,
};
use corroborate::linkage::{self, Batch, LinkKey, Options};
use corroborate::model::date::PartialDate;
use corroborate::model::value::{self, Value as Json};
use corroborate::report::{html, links, markdown, text};
use std::ffi::OsString;
use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

/// Runs the command.
pub fn run(arguments: &Link, format: Format, out: &mut impl Write) -> Result<(), Stop> {
    match &arguments.end {
        Some(LinkEnd::Keys(ends)) => return keys(ends, out),
        Some(LinkEnd::Pairs(judged)) => return pairs(judged, out),
        None => {}
    }
    if arguments.store.is_some() && arguments.watch.is_none() {
        return Err(Stop::Usage("--store-watchlist needs --watchlist".to_owned()));
    }
    let today = today(arguments.as_of.as_deref())?;
    let mut options = options(arguments)?;
    let language = languages::language(&arguments.speech)?;
    options.language = languages::language(&arguments.speech)?.other().map(Arc::new);
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
        let name = match source {
            Source::File(path) => path.display().to_string(),
            Source::Held(_) => "-".to_owned(),
        };
        if records::scan(file, source, &name, &mut places)? == Shape::BrokenList {
            super::note(&format!("{name}: the list is not well formed, or does not end"));
        }
    }
    if u32::try_from(places.len()).is_err() {
        return Err(Stop::Usage("more than four thousand million records".to_owned()));
    }
    let threads = thread::available_parallelism().map_or(1, |count| count.get().min(8));
    let batch = read_all(&sources, &places, options.sampled, threads);
    let index = TextIndex::new(&batch.records, batch.adverts.clone(), options.sampled);
    let texts = compare_all(&sources, &places, &batch, &index, threads);
    let reader = BatchReader::new(&sources, 0);
    let reload = |at: u32| reload(&reader, &batch, &places, at);
    let found = linkage::conclude(&batch, &options, &texts, &index, &reload);
    if let (Some(path), Some(secret)) = (&arguments.sketches, &secret) {
        let (terms, derivation) = kept_file(arguments)?;
        let key = derivation.key(secret, &terms.organisation).map_err(|error| named(path, &error))?;
        save(path, &write(&linkage::sketches(&batch, &index, &key), &terms, &derivation, &key))?;
    }
    match format {
        Format::Json => write_json(out, &found),
        Format::Markdown => {
            Ok(out.write_all(markdown::markdown(&links::blocks(&found, &language)).as_bytes())?)
        }
        Format::Html => {
            Ok(out.write_all(html::html(&links::blocks(&found, &language), &language).as_bytes())?)
        }
        Format::Text => Ok(out.write_all(
            text::text(&links::blocks(&found, &language), layout(super::is_in_colour())).as_bytes(),
        )?),
    }
}

fn today(given: Option<&str>) -> Result<PartialDate, Stop> {
    PartialDate::parse(&super::today(given))
        .filter(|date| date.day.is_some())
        .ok_or_else(|| Stop::Usage("--as-of: must be a date, YYYY-MM-DD".to_owned()))
}

/// Writes the rows of every application.
fn keys(ends: &Ends, out: &mut impl Write) -> Result<(), Stop> {
    let (key, options) = (key(ends)?, chosen(None, ends.exact, &[])?);
    lines::answer(&ends.file, out, |record| {
        let rows = linkage::link_keys(record, &key, &options)?;
        lines::written(rows.iter())
    })
}

/// Judges every candidate.
fn pairs(judged: &Judged, out: &mut impl Write) -> Result<(), Stop> {
    let ends = &judged.ends;
    let key = key(ends)?;
    let mut options = chosen(judged.policy.as_ref(), ends.exact, &judged.hubs)?;
    options.language = languages::language(&judged.speech)?.other().map(Arc::new);
    lines::answer(&ends.file, out, |candidate| {
        lines::written(std::iter::once(&linkage::link_pairs(candidate, &key, &options)?))
    })
}

fn key(ends: &Ends) -> Result<LinkKey, Stop> {
    let content = file(&ends.key)?;
    LinkKey::read(&String::from_utf8_lossy(&content)).map_err(|error| named(&ends.key, &error))
}

fn options(arguments: &Link) -> Result<Options, Stop> {
    chosen(arguments.policy.as_ref(), arguments.exact, &arguments.hubs)
}

fn chosen(policy: Option<&OsString>, exact: bool, hubs: &[String]) -> Result<Options, Stop> {
    let mut options = Options::default();
    if let Some(named) = policy {
        options.policy = super::policy_named(named)?;
    }
    if exact {
        options.sampled = 1;
    }
    for hub in hubs {
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

/// The terms of a file that is made now, by the machine's own day: a day that was asked for prolongs nothing.
fn kept_file(arguments: &Link) -> Result<(Terms, Derivation), Stop> {
    let today = today(None)?;
    let expires = arguments
        .expires
        .as_deref()
        .and_then(PartialDate::parse)
        .filter(|date| date.day.is_some())
        .ok_or_else(|| Stop::Usage("what is kept needs --expires YYYY-MM-DD".to_owned()))?;
    check_end(today, expires).map_err(|error| Stop::Usage(format!("--expires: {}", error.message)))?;
    if expires.certainly_before(today) {
        return Err(Stop::Usage("--expires: has passed".to_owned()));
    }
    let terms = Terms {
        organisation: arguments.organisation.clone().unwrap_or_default(),
        made: today.to_string(),
        expires: expires.to_string(),
    };
    let mut salt = [0u8; SALT];
    getrandom::fill(&mut salt).map_err(|error| Stop::Usage(format!("no randomness: {error}")))?;
    Ok((terms, Derivation::new(&salt)))
}

fn open_kept(
    arguments: &Link,
    options: &mut Options,
    secret: Option<&String>,
    today: PartialDate,
) -> Result<(), Stop> {
    let (Some(secret), Some(organisation)) = (secret, &arguments.organisation) else { return Ok(()) };
    // A day that was asked for opens nothing that has expired.
    let now = self::today(None)?;
    let today = if today.certainly_before(now) { now } else { today };
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
            WatchList::read(&String::from_utf8_lossy(&content), Key::unkept(), today)
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
    let (terms, derivation) = kept_file(arguments)?;
    let key = derivation.key(secret, &terms.organisation).map_err(|error| named(path, &error))?;
    let list = WatchList::read(&String::from_utf8_lossy(&content), key, today)
        .map_err(|error| named(source, &error))?;
    save(path, &list.write(&terms, &derivation))
}

fn named(path: &Path, error: &dyn std::fmt::Display) -> Stop {
    Stop::Usage(format!("{}: {error}", path.display()))
}

fn file(path: &Path) -> Result<Vec<u8>, Stop> {
    inputs::content(path, LONGEST_FILE).map_err(|error| named(path, &error))
}

fn json(path: &Path) -> Result<Json, Stop> {
    let content = inputs::content(path, LONGEST_KEPT).map_err(|error| named(path, &error))?;
    value::from_json_up_to(&content, MOST_KEPT).map_err(|error| named(path, &format!("not JSON: {error}")))
}

/// Longest kept file, in bytes, and most values in it: of an application some three kilobytes and eighty values.
const LONGEST_KEPT: u64 = 2 << 30;
const MOST_KEPT: usize = 80_000_000;

/// Written beside its place first, so that a file is there whole or as it was before, and for its owner alone.
fn save(path: &Path, content: &str) -> Result<(), Stop> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.part", std::process::id()));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&beside).and_then(|mut file| {
        file.write_all(content.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&beside, path)
    });
    written.map_err(|error| {
        // What is not whole is not left behind.
        let _ = std::fs::remove_file(&beside);
        named(path, &error)
    })
}

/// Files that are scanned where they stand; the others are opened and held as JSON Lines.
const SCANNED: &[&str] = &["json", "jsonl", "ndjson"];
/// Other files of a folder that are opened.
const OPENED: &[&str] = &["csv", "tsv", "zip", "pdf", "docx", "rtf"];

/// The files of the input; a folder's in the order of their names.
fn sources(inputs: &[OsString]) -> Result<Vec<Source>, Stop> {
    let mut sources = Vec::new();
    let mut opener = Opener::default();
    for input in inputs {
        if input == "-" {
            let held = inputs::up_to(std::io::stdin().lock(), LONGEST_INPUT);
            sources.push(Source::Held(held.map_err(|error| Stop::Usage(format!("-: {error}")))?));
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
                match opened(&file, &mut opener) {
                    Ok(held) => sources.push(held),
                    Err(Stop::Usage(why)) => super::note(&why),
                    Err(stop) => return Err(stop),
                }
            }
        } else {
            let path = PathBuf::from(input);
            let mut start = Vec::new();
            let file = inputs::open(&path).map_err(|error| named(&path, &error))?;
            file.take(4_096).read_to_end(&mut start).map_err(|error| named(&path, &error))?;
            let lists = start.trim_ascii_start().first() == Some(&b'[');
            if lists || super::read::is_json(input, &start) {
                sources.push(Source::File(path));
            } else {
                sources.push(opened(&path, &mut opener)?);
            }
        }
    }
    Ok(sources)
}

/// A file that is no JSON, as JSON Lines. One record of it that cannot be read becomes a line that cannot.
fn opened(path: &Path, opener: &mut Opener) -> Result<Source, Stop> {
    let content = file(path)?;
    let name = path.file_name().unwrap_or_default();
    let (lines, notes) = opener.open(name, &content)?.map_err(|why| named(path, &why))?;
    for note in &notes {
        super::note(&format!("{}: {note}", name.to_string_lossy()));
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
        let kind = entry.file_type().map_err(wrong)?;
        // A symbolic link could lead round in a circle, or to a file that nobody meant to compare.
        if kind.is_symlink() {
            super::note(&format!("{}: is a symbolic link and was left out", entry.path().display()));
        } else if kind.is_dir() {
            folder(&entry.path(), found)?;
        } else if is_of(&entry.path(), SCANNED) || is_of(&entry.path(), OPENED) {
            found.push(entry.path());
        }
    }
    Ok(())
}

fn reload(reader: &BatchReader<'_>, batch: &Batch, places: &[Place], at: u32) -> Option<Json> {
    let place = batch.places.get(usize::try_from(at).ok()?)?;
    reader.value(*places.get(usize::try_from(*place).ok()?)?).ok()
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
                        let reload = |at: u32| reload(&reader, batch, places, at);
                        let mut found = Vec::new();
                        loop {
                            let from =
                                u32::try_from(next.fetch_add(step, Ordering::Relaxed)).unwrap_or(u32::MAX);
                            if from >= count {
                                return found;
                            }
                            let to = from.saturating_add(step as u32).min(count);
                            let candidates = index.candidates(from, to);
                            found.extend(linkage::compare_texts(batch, &index.common, &candidates, &reload));
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
