//! Any bytes read as a résumé's text: nothing panics or hangs, what is kept is bounded, and no letter is lost.
#![no_main]

#[path = "../../tests/integration/support/read_text.rs"]
mod read_text;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| read_text::holds(&String::from_utf8_lossy(data)));
