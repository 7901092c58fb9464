//! Text as the lists of words have it, for looking it up.

use super::names::scripts;

/// Text as the lists have it: lower case, Latin letters without marks, words apart by one space, punctuation gone. Signs of
/// the scripts of India stay inside their words.
pub fn plain(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() {
            gap = gap && !plain.is_empty();
            if gap {
                plain.push(' ');
            }
            plain.push(letter.to_ascii_lowercase());
            gap = false;
        } else if matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}') {
            continue;
        } else if letter == '&' {
            plain.push_str(if plain.is_empty() { "and" } else { " and" });
            gap = true;
        } else if letter.is_alphanumeric() || matches!(letter, '\u{900}'..='\u{963}') {
            if gap && !plain.is_empty() {
                plain.push(' ');
            }
            gap = false;
            let base = scripts::base(letter);
            if base.is_empty() {
                plain.extend(letter.to_lowercase());
            } else {
                plain.push_str(base);
            }
        } else {
            gap = true;
        }
    }
    plain
}

/// Whether a text is Latin words as [`plain`] leaves them, as most entries of the lists are.
fn is_plain(text: &str) -> bool {
    let mut before = b' ';
    text.bytes().all(|byte| {
        let is_word = byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let fits = is_word || byte == b' ' && before != b' ';
        before = byte;
        fits
    }) && before != b' '
}
