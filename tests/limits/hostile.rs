//! Files damaged in many ways are opened and read: no bytes panic, hang or take more memory than is stated.
//!
//! The same bodies are targets for libFuzzer in `fuzz/`. Here damage comes from a seed, so that every run is the same:
//! `CORROBORATE_FUZZ_SECONDS=300 cargo test --release --features cli --test limits hostile` goes on for as long with further
//! seeds, and `CORROBORATE_FUZZ_SEED=17` does one again.

use crate::read_text;
use corroborate::documents::{self, LONGEST_TEXT, MOST_LISTED, Opened};
use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// Seeds of an ordinary run.
const SEEDS: u64 = 400;
/// What takes longer hangs.
const LONGEST: Duration = Duration::from_secs(120);
/// Most memory that the whole test may take at any moment, in bytes: the fixtures, one file with all that it may unpack to, its text
/// and what is read from it.
const MOST_MEMORY: u64 = 512 << 20;

/// Numbers that follow from a seed (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }
}

/// Bytes that readers of numbers, marks and lengths trip over.
const SHARP: &[&[u8]] = &[
    b"\xff\xff\xff\xff",
    b"\x00\x00\x00\x00",
    b"\x7f\xff\xff\xff",
    b"-1",
    b"99999999999999999999",
    b"/Length 9999999999",
    b"\\bin2147483647 ",
    b"{{{{{{{{{{{{{{{{",
    b"[[[[[[[[[[[[[[[[",
    b"<<<<<<<<<<<<<<<<",
    b"<div><div><div><div>",
    b"&#x110000;",
    b"\\u99999?",
    b"\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb",
    b"\xe2\x80\xae",
    b"\r\n\r\n",
    b"\"\"\"",
    b"2019 - ",
    b"1 0 R",
    b"xref\n0 999999999\n",
];

/// Damages a file as a seed says.
fn damaged(files: &[(String, Vec<u8>)], seed: u64) -> (String, Vec<u8>) {
    let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let (name, bytes) = &files[chance.below(files.len())];
    let mut bytes = bytes.clone();
    for _ in 0..=chance.below(12) {
        let at = chance.below(bytes.len());
        let length = chance.below(64).min(bytes.len() - at);
        match chance.below(8) {
            0 => bytes[at] ^= 1 << chance.below(8),
            1 => bytes[at] = u8::try_from(chance.below(256)).unwrap(),
            2 => bytes.truncate(at.max(16)),
            3 => drop(bytes.drain(at..at + length)),
            4 => {
                let sharp = SHARP[chance.below(SHARP.len())];
                bytes.splice(at..at, sharp.iter().copied());
            }
            5 => {
                // One stretch over and over.
                let stretch = bytes[at..at + length].to_vec();
                let times = chance.below(2000);
                bytes.splice(at..at, stretch.repeat(times));
            }
            6 => {
                let (_, other) = &files[chance.below(files.len())];
                let from = chance.below(other.len());
                let stretch = &other[from..(from + chance.below(4000)).min(other.len())];
                bytes.splice(at..at + length, stretch.iter().copied());
            }
            _ => {
                let to = chance.below(bytes.len());
                bytes.swap(at, to);
            }
        }
        if bytes.is_empty() {
            bytes.push(b'%');
        }
    }
    let names = ["", "a.csv", "a.json", "a.html", "a.rtf", "a.txt"];
    let name = if chance.below(4) == 0 { names[chance.below(names.len())] } else { name };
    (name.to_owned(), bytes)
}

/// What holds of any file, and of the text that is in it.
fn holds(bytes: &[u8], name: &str) {
    let text = match documents::open(bytes, name, None) {
        Ok(Opened::Document(found)) => {
            assert!(found.text.len() <= LONGEST_TEXT);
            assert!(
                found.document.links.len() <= MOST_LISTED && found.document.hidden_text.len() <= MOST_LISTED
            );
            found.text
        }
        // Whatever else it is, it is a text too.
        _ => String::from_utf8_lossy(&bytes[..bytes.len().min(20_000)]).into_owned(),
    };
    read_text::holds(&text);
}

/// The most memory that this process has taken, in bytes, where the system says it.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}

#[test]
fn damaged_files_are_read_or_refused_in_bounded_time_and_memory() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files");
    let mut all: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !path.ends_with("make.mjs"))
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(&path).unwrap()))
        .collect();
    all.sort();
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let first = number("CORROBORATE_FUZZ_SEED");
    let until =
        number("CORROBORATE_FUZZ_SECONDS").map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let (mut seed, mut slowest) = (first.unwrap_or(0), (Duration::ZERO, 0));
    loop {
        let (name, bytes) = damaged(&all, seed);
        let (send, receive) = mpsc::channel();
        let start = Instant::now();
        // As the command line opens a file: on a thread with a stack of its own.
        let work = move || {
            holds(&bytes, &name);
            let _ = send.send(());
        };
        let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(work).unwrap();
        match receive.recv_timeout(LONGEST) {
            Err(mpsc::RecvTimeoutError::Timeout) => panic!("seed {seed} hangs"),
            _ => assert!(thread.join().is_ok(), "seed {seed} panics"),
        }
        slowest = slowest.max((start.elapsed(), seed));
        seed += 1;
        let done = until.map_or(seed >= SEEDS, |until| Instant::now() >= until);
        if done || first.is_some() {
            break;
        }
    }
    let peak = peak();
    println!("{seed} seeds; the slowest, {}, took {:?}; {peak:?} bytes at most", slowest.1, slowest.0);
    assert!(peak.is_none_or(|peak| peak <= MOST_MEMORY), "took {peak:?} bytes");
}
