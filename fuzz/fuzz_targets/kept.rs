//! Any JSON opened as a sketch file and as a stored watch list, and any text read as a watch list: nothing panics, and nothing opens without its seal.
#![no_main]

use corroborate::Value;
use corroborate::linkage::sketch::{Key, SketchFile, WatchList};
use corroborate::model::date::PartialDate;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some(today) = PartialDate::parse("2026-11-25") else { return };
    if let Ok(value) = serde_json::from_slice::<Value>(data) {
        assert!(SketchFile::open(&value, "seven quiet herons over the weir", "Example Ltd", today).is_err());
        assert!(WatchList::open(&value, "seven quiet herons over the weir", "Example Ltd", today).is_err());
    }
    let _ = WatchList::read(&String::from_utf8_lossy(data), Key::unkept(), today);
});
