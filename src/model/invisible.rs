//! Characters that nobody sees: text may carry words in them that a person does not read and a machine does.
//!
//! The one list there is: `www/kit/invisible.js` has the same, and a test holds the two to each other. Source: Unicode 17.0, `Default_Ignorable_Code_Point`, with the fillers and the
//! blank pattern of Braille, which are drawn as nothing; read 2026-11.

/// First and last of every range.
pub const INVISIBLE: [(char, char); 22] = [
    // Soft hyphen.
    ('\u{ad}', '\u{ad}'),
    // Combining grapheme joiner.
    ('\u{34f}', '\u{34f}'),
    // Arabic letter mark.
    ('\u{61c}', '\u{61c}'),
    // Hangul fillers.
    ('\u{115f}', '\u{1160}'),
    // Khmer inherent vowels.
    ('\u{17b4}', '\u{17b5}'),
    // Mongolian variation selectors and vowel separator.
    ('\u{180b}', '\u{180f}'),
    // Zero-width space and joiners, marks of direction.
    ('\u{200b}', '\u{200f}'),
    // Embeddings and overrides of direction.
    ('\u{202a}', '\u{202e}'),
    // Word joiner, invisible operators, isolates and deprecated controls.
    ('\u{2060}', '\u{206f}'),
    // The blank pattern of Braille.
    ('\u{2800}', '\u{2800}'),
    // Hangul filler.
    ('\u{3164}', '\u{3164}'),
    // Variation selectors.
    ('\u{fe00}', '\u{fe0f}'),
    // Mark of byte order.
    ('\u{feff}', '\u{feff}'),
    // Half-width Hangul filler.
    ('\u{ffa0}', '\u{ffa0}'),
    // Unassigned, to be ignored, and anchors of annotations.
    ('\u{fff0}', '\u{fffb}'),
    // Kaithi number sign above is seen; Duployan overlaps are not.
    ('\u{1bca0}', '\u{1bca3}'),
    // Musical beams and slurs.
    ('\u{1d173}', '\u{1d17a}'),
    // Tags, which spell whole sentences.
    ('\u{e0000}', '\u{e007f}'),
    ('\u{e0080}', '\u{e00ff}'),
    // Further variation selectors.
    ('\u{e0100}', '\u{e01ef}'),
    ('\u{e01f0}', '\u{e0fff}'),
    // Private planes have no letters.
    ('\u{f0000}', '\u{10fffd}'),
];

/// Whether a character is not seen.
pub fn is_invisible(letter: char) -> bool {
    if letter.is_ascii() {
        return false;
    }
    let after = INVISIBLE.partition_point(|(first, _)| *first <= letter);
    after.checked_sub(1).and_then(|at| INVISIBLE.get(at)).is_some_and(|(_, last)| letter <= *last)
}

/// Whether an invisible character says nothing by itself: those that software leaves behind in honest text.
fn is_left_behind(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{61c}')
}

/// Whether a joiner between two such letters changes how they are drawn, or a selector what stands before it.
fn joins(before: Option<char>, letter: char) -> bool {
    let joined = |before: char| {
        matches!(before,
            // Arabic, Syriac, N'Ko and Mongolian join; the scripts of India join consonants.
            '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{18af}'
            // Pictures are joined to others.
            | '\u{200d}' | '\u{2190}'..='\u{2bff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe0f}' | '\u{fe70}'..='\u{fefc}' | '\u{1f000}'..='\u{1faff}')
    };
    match letter {
        '\u{200c}' | '\u{200d}' => before.is_some_and(joined),
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => {
            before.is_some_and(|before| !before.is_ascii_alphabetic() && !is_invisible(before))
        }
        _ => false,
    }
}

/// Text without what nobody sees: what software leaves behind is dropped, and anything else leaves a mark that is seen.
pub fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut before = None;
    for letter in text.chars() {
        let is_seen = !is_invisible(letter) || joins(before, letter);
        if is_seen {
            shown.push(letter);
        } else if !is_left_behind(letter) && !shown.ends_with(char::REPLACEMENT_CHARACTER) {
            shown.push(char::REPLACEMENT_CHARACTER);
        }
        before = Some(letter);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order() {
        assert!(INVISIBLE.iter().all(|(first, last)| first <= last));
        assert!(INVISIBLE.windows(2).all(|pair| pair[0].1 < pair[1].0));
    }

    #[test]
    fn nothing_travels_unseen() {
        let tags: String =
            "hire me".chars().filter_map(|letter| char::from_u32(0xe0000 + u32::from(letter))).collect();
        assert_eq!(shown(&format!("Maren{tags} Holt")), "Maren\u{fffd} Holt");
        assert_eq!(shown("Ma\u{ad}ren\u{200b} \u{2060}Holt\u{feff}"), "Maren Holt");
        assert_eq!(shown("a\u{202e}b\u{3164}c\u{2800}"), "a\u{fffd}b\u{fffd}c\u{fffd}");
        // Persian, Devanagari and a family of pictures need their joiners.
        for honest in ["می\u{200c}خواهم", "क्\u{200d}ष", "👩\u{200d}💻", "❤\u{fe0f}"] {
            assert_eq!(shown(honest), honest);
        }
    }
}
