//! Any JSON compared as a batch, one application a line: nothing panics, and every one that cannot be read is an error.
#![no_main]

use corroborate::{LinkOptions, Value, link};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let lines = data.split(|byte| *byte == b'\n').take(40);
    let batch: Vec<Value> = lines.filter_map(|line| serde_json::from_slice(line).ok()).collect();
    let links = link(&batch, &LinkOptions::default());
    assert!(links.applications as usize + links.errors.len() <= batch.len());
});
