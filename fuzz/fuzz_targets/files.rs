//! Any bytes opened as a file: nothing panics, and what is read stays within the limits.
#![no_main]

use corroborate::documents::{LONGEST_TEXT, MOST_LISTED, Opened, open};
use libfuzzer_sys::fuzz_target;

const NAMES: [&str; 6] = ["", "a.csv", "a.json", "a.html", "a.rtf", "a.txt"];

fuzz_target!(|data: (u8, &[u8])| {
    let (name, bytes) = data;
    let name = NAMES[usize::from(name) % NAMES.len()];
    if let Ok(Opened::Document(read)) = open(bytes, name, None) {
        assert!(read.text.len() <= LONGEST_TEXT);
        assert!(read.document.links.len() <= MOST_LISTED && read.document.hidden_text.len() <= MOST_LISTED);
    }
});
