//! What holds of any text that is read as a résumé: asked of damaged files by seed, and of anything by libFuzzer.

use corroborate::model::submission::ReadOptions;
use corroborate::read;

/// Reads a text: what is kept is bounded, and no letter is lost.
pub fn holds(text: &str) {
    let source = read(text, &ReadOptions::default()).sources.remove(0);
    let kept = source.text.unwrap_or_default();
    let reading = source.reading.unwrap_or_default();
    assert!(source.located.len() <= 6_100 && reading.unread.len() <= 20_000);
    let mut covered = vec![false; kept.encode_utf16().count()];
    let located = source.located.iter().filter_map(|located| located.span);
    for span in located.chain(reading.unread.iter().map(|unread| unread.span)) {
        covered[span.start as usize..span.end as usize].fill(true);
    }
    let mut at = 0;
    for letter in kept.chars() {
        assert!(covered[at] || !letter.is_alphanumeric(), "{letter:?} at {at} is lost");
        at += letter.len_utf16();
    }
}
