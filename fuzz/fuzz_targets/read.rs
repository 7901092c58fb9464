//! Any bytes read as a résumé's text: nothing panics or hangs, what is kept is bounded, and no letter is lost.
#![no_main]

use corroborate::model::submission::ReadOptions;
use corroborate::read;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let source = read(&text, &ReadOptions::default()).sources.remove(0);
    let kept = source.text.unwrap_or_default();
    let reading = source.reading.unwrap_or_default();
    assert!(source.located.len() <= 6_100 && reading.unread.len() <= 20_000);
    let mut covered = vec![false; kept.encode_utf16().count()];
    let located = source.located.iter().filter_map(|located| located.span);
    for span in located.chain(reading.unread.iter().map(|unread| unread.span)) {
        for unit in &mut covered[span.start as usize..span.end as usize] {
            *unit = true;
        }
    }
    let mut at = 0;
    for letter in kept.chars() {
        assert!(covered[at] || !letter.is_alphanumeric());
        at += letter.len_utf16();
    }
});
