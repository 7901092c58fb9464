//! Plain text, and the finishing that every text gets.

use super::{Read, Unreadable};

/// Reads plain text.
pub fn read(text: String) -> Result<Read, Unreadable> {
    let text = tidy(&text);
    if text.is_empty() { Err(Unreadable::Empty) } else { Ok(Read { text, ..Read::default() }) }
}

/// The same lines with `\n` between them, without white space at their ends, and at most one empty line in a row.
pub fn tidy(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}', '\u{b}', '\u{85}'], "\n");
    let mut tidied = String::with_capacity(text.len());
    let mut empty = true;
    for (page, content) in text.split('\u{c}').enumerate() {
        let mut first = true;
        for line in content.split('\n') {
            let line: String = line.chars().filter(|letter| !is_noise(*letter)).collect();
            let line = line.trim_end().trim_end_matches('\u{a0}');
            if line.trim().is_empty() {
                empty = true;
                continue;
            }
            if !tidied.is_empty() {
                if first && page > 0 {
                    tidied.push_str("\n\u{c}");
                } else if empty {
                    tidied.push_str("\n\n");
                } else {
                    tidied.push('\n');
                }
            }
            tidied.push_str(line);
            (first, empty) = (false, false);
        }
        empty = true;
    }
    tidied
}

/// Control characters other than a tab carry no text.
fn is_noise(letter: char) -> bool {
    letter != '\t' && letter.is_control() || letter == '\u{feff}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_and_pages_stay_apart() {
        assert_eq!(tidy("a \r\nb\r\n\r\n\r\nc\u{c}\n\nd\n"), "a\nb\n\nc\n\u{c}d");
        assert_eq!(tidy("\n \u{0}\n"), "");
        assert_eq!(tidy("one\u{c}\u{c}two"), "one\n\u{c}two");
    }
}
