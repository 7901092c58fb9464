//! How long `corroborate link` takes and how much memory, on invented batches with planted rings, and what of them it finds.
//!
//! `cargo bench --bench link -- 1000 10000 100000` writes a row for each size. Memory is the process's own peak, as Linux counts it.
//! `generate SIZE FILE` writes a batch, `generate SIZE FILE 4` one with few sentences.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a benchmark stops at the first thing that is wrong"
)]

#[path = "../../tests/integration/support/batch.rs"]
mod batch;
#[path = "../../tests/integration/support/random.rs"]
mod random;

use batch::Planted;
use std::collections::BTreeSet;
use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const SEED: u64 = 20_261_122;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    if let [mode, size, file, rest @ ..] = words.as_slice()
        && mode == "generate"
    {
        let fewest = rest.first().map_or(14, |sentences| sentences.parse().expect("a number of sentences"));
        generate(size.parse().expect("a size"), fewest, Path::new(file));
        return;
    }
    let mut sizes: Vec<usize> = words.iter().filter_map(|word| word.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![1_000, 10_000];
    }
    println!(
        "| applications | input MB | seconds | peak MB | exact pairs found | half texts found | excused pairs reported | growth |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- |");
    let mut before: Option<(usize, f64)> = None;
    for size in sizes {
        let seconds = measure(size, before);
        before = Some((size, seconds));
    }
}

fn generate(size: usize, fewest: usize, file: &Path) -> batch::Batch {
    let made = batch::batch_of(size, SEED, fewest);
    let mut out = BufWriter::new(fs::File::create(file).expect("a file"));
    for line in &made.lines {
        writeln!(out, "{line}").expect("written");
    }
    out.flush().expect("written");
    made
}

/// Prints a row and gives the seconds.
fn measure(size: usize, before: Option<(usize, f64)>) -> f64 {
    let folder = std::env::temp_dir().join(format!("corroborate-link-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let (input, output) = (folder.join("batch.jsonl"), folder.join("links.json"));
    let mut made = generate(size, 14, &input);
    made.lines = Vec::new();
    let bytes = fs::metadata(&input).expect("its size").len();
    let begun = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_corroborate"))
        .arg("link")
        .arg(&input)
        .args(["--format", "json"])
        .stdout(Stdio::from(fs::File::create(&output).expect("a file")))
        .spawn()
        .expect("it runs");
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    let ended = loop {
        if let Ok(text) = fs::read_to_string(&status) {
            let high = text.lines().find_map(|line| {
                line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok()
            });
            peak = peak.max(high.unwrap_or(0));
        }
        if let Some(ended) = child.try_wait().expect("its end") {
            break ended;
        }
        thread::sleep(Duration::from_millis(5));
    };
    let seconds = begun.elapsed().as_secs_f64();
    assert!(ended.success());
    let found: serde_json::Value =
        serde_json::from_reader(std::io::BufReader::new(fs::File::open(&output).expect("it"))).expect("JSON");
    let place = |id: &serde_json::Value| -> usize {
        id.as_str().and_then(|id| id.get(2..)).expect("an id").parse().expect("a place")
    };
    let reported: BTreeSet<(String, usize, usize)> = found["pairs"]
        .as_array()
        .expect("pairs")
        .iter()
        .map(|pair| (pair["rule"].as_str().expect("a rule").to_owned(), place(&pair["a"]), place(&pair["b"])))
        .collect();
    let of = |text: bool| {
        let wanted = made.planted.iter().filter(|(kind, _, _)| (*kind == Planted::Text) == text);
        let all: Vec<bool> =
            wanted.map(|(kind, a, b)| reported.contains(&(kind.rule().to_owned(), *a, *b))).collect();
        format!("{} of {}", all.iter().filter(|there| **there).count(), all.len())
    };
    let excused = reported.iter().filter(|(_, a, b)| made.excused.contains(&(*a, *b))).count();
    let growth = before.map_or_else(
        || "–".to_owned(),
        |(smaller, took)| format!("n^{:.2}", (seconds / took).ln() / (size as f64 / smaller as f64).ln()),
    );
    println!(
        "| {size} | {:.0} | {seconds:.2} | {:.0} | {} | {} | {excused} | {growth} |",
        bytes as f64 / 1e6,
        peak as f64 / 1024.0,
        of(false),
        of(true)
    );
    fs::remove_dir_all(&folder).expect("removed");
    seconds
}
