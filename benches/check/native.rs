//! Time and allocations of one check and of one clearing natively: `cargo bench --bench check`. With a number, that many checks
//! and nothing else, for a profiler; with `text` too, of the application whose résumé is its text alone, which a check reads first.

#![allow(clippy::disallowed_methods, reason = "a benchmark reads its input and the clock")]
#![allow(clippy::unwrap_used, reason = "a benchmark that cannot read its input should stop at once")]

use corroborate::intake::policy::default_policy;
use corroborate::model::value::Value;
use corroborate::{Packs, check, find_counterfactuals};
use std::hint::black_box;
use std::time::Instant;

const APPLICATION: &str = include_str!("application.json");

fn main() {
    let is_text = std::env::args().any(|word| word == "text");
    let application: Value = serde_json::from_str(&given(is_text)).unwrap();
    let policy = default_policy();
    let once = || check(black_box(&application), &policy).unwrap();
    if let Some(times) = std::env::args().find_map(|word| word.parse::<u32>().ok()) {
        for _ in 0..times {
            black_box(once());
        }
        return;
    }
    let findings = once().findings;
    let counted = allocation_counter::measure(|| drop(black_box(once())));
    println!("check: {} allocations, {} bytes at most", counted.count_total, counted.bytes_max);
    println!("check: {:.0} µs", best(|| drop(black_box(once()))));
    for (position, finding) in findings.iter().enumerate() {
        let time = best(|| {
            drop(black_box(find_counterfactuals(&application, &policy, &Packs::none(), position).unwrap()))
        });
        println!("clear {}: {time:.0} µs", finding.rule);
    }
}

/// The application; as text without the person that was read of its résumé.
fn given(is_text: bool) -> String {
    let mut application: serde_json::Value = serde_json::from_str(APPLICATION).unwrap();
    for source in application["sources"].as_array_mut().unwrap() {
        if is_text && source["kind"] == "resume" {
            source.as_object_mut().unwrap().remove("person");
        }
    }
    application.to_string()
}

/// The shortest of many runs, in microseconds: whatever else the machine does only adds.
fn best(mut work: impl FnMut()) -> f64 {
    (0..50)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64() * 1e6
        })
        .fold(f64::INFINITY, f64::min)
}
