//! Any text read as a telephone number, and searched for numbers: nothing panics, and results hold together.
#![no_main]

use corroborate::facts::phone::{PhoneNumber, batch, find};
use corroborate::data::numbering_plan::{Region, Style};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: (&str, u8)| {
    let (text, region) = data;
    let region = Region::all().nth(usize::from(region));
    let number = PhoneNumber::read(text, region);
    assert_eq!(number.is_valid(), number.region().is_some());
    assert_eq!(number.is_possible(), number.e164().is_some());
    number.format(Style::National);
    number.format(Style::International);
    number.is_grouped_as_planned();
    assert_eq!(batch(text, region.map(Region::id)).lines().count(), text.split('\n').count());
    let mut end = 0;
    for found in find(text, region) {
        assert!(end <= found.start && found.start < found.end);
        assert!(text.get(found.start..found.end).is_some());
        end = found.end;
    }
});
