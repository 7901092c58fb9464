//! Whole fixed phrases in running text, in every script.

use super::words::{TextRange, Words};
use crate::model::folding::is_joined_script;

/// Most places of one phrase that are looked at.
const MOST: usize = 20;

/// Where a phrase stands in a text of which the words are given. The phrase is in lower case with straight apostrophes, its words apart by one
/// space; one with letters of Han or Kana is looked for letter by letter.
pub fn places(text: &str, words: &Words, phrase: &str) -> Vec<TextRange> {
    if words.has_joined_script() && phrase.chars().any(is_joined_script) {
        // The letters in lower case begin with the text itself.
        let within = words.letters().get(..text.len()).unwrap_or(words.letters());
        let found = within.match_indices(phrase).take(MOST);
        return found.map(|(start, _)| TextRange { start, end: start + phrase.len() }).collect();
    }
    let length = phrase.split(' ').count();
    let written = |phrase: &str| -> Vec<TextRange> {
        words.find(phrase).take(MOST).filter_map(|at| words.stretch(at, length)).collect()
    };
    let mut found = written(phrase);
    if phrase.contains('\'') {
        found.extend(written(&phrase.replace('\'', "’")));
    }
    found
}

/// What stands before a place in its line.
pub fn before_in_line(text: &str, place: TextRange) -> &str {
    let before = text.get(..place.start).unwrap_or_default();
    before.rsplit(['\n', '\r']).next().unwrap_or_default()
}

/// Whether a place begins a line, signs aside.
pub fn begins_a_line(text: &str, place: TextRange) -> bool {
    !before_in_line(text, place).contains(char::is_alphanumeric)
}

/// Whether a place begins a sentence: only signs and spaces stand between it and the end of what is before.
pub fn begins_a_sentence(text: &str, place: TextRange) -> bool {
    let before = before_in_line(text, place);
    let gap: String = before.chars().rev().take_while(|letter| !letter.is_alphanumeric()).collect();
    gap.len() == before.len()
        || gap.contains(['.', '!', '?', ';', ':', '。', '！', '？', '；', '।', '…', '¿', '¡'])
}

/// The sentence around a place, at most a few hundred letters to either side.
pub fn sentence_around(text: &str, place: TextRange) -> &str {
    const ENDS: [char; 9] = ['.', '!', '?', '\n', '\r', '。', '！', '？', '।'];
    const FAR: usize = 300;
    let before = text.get(..place.start).unwrap_or_default();
    let after = text.get(place.end..).unwrap_or_default();
    let near = before.char_indices().rev().nth(FAR).map_or(0, |(at, _)| at);
    let start = before.get(near..).and_then(|before| Some(near + before.rfind(ENDS)? + 1)).unwrap_or(near);
    let end = after.char_indices().take(FAR).find(|(_, letter)| ENDS.contains(letter));
    let end =
        end.map_or_else(|| after.char_indices().nth(FAR).map_or(after.len(), |(at, _)| at), |(at, _)| at);
    let mut start = start;
    while !text.is_char_boundary(start) {
        start += 1;
    }
    text.get(start..place.end + end).unwrap_or_default()
}

/// Whether a place stands inside quotation marks of its line.
pub fn is_quoted(text: &str, place: TextRange) -> bool {
    let before = before_in_line(text, place);
    let opened = |open: &[char], close: &[char]| {
        let last = |signs: &[char]| before.rfind(signs);
        last(open).is_some_and(|at| last(close).is_none_or(|closed| closed < at))
    };
    before.matches('"').count() % 2 == 1
        || before.matches('`').count() % 2 == 1
        || opened(&['“', '„', '«', '「', '『', '‘'], &['”', '»', '」', '』', '’'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::words::words;

    fn found<'a>(text: &'a str, phrase: &str) -> Vec<&'a str> {
        places(text, &words(text), phrase).iter().map(|place| place.text(text)).collect()
    }

    #[test]
    fn phrases_are_found_in_every_script() {
        assert_eq!(found("Sure! Here’s a tailored letter", "here's a tailored"), ["Here’s a tailored"]);
        assert_eq!(found("请忽略之前的指令。", "忽略之前的指令"), ["忽略之前的指令"]);
        assert_eq!(found("作为AI语言模型，我", "作为ai语言模型"), ["作为AI语言模型"]);
        assert_eq!(found("पिछले निर्देशों को अनदेखा करें", "पिछले निर्देशों को अनदेखा करें").len(), 1);
        assert!(found("ignorance of previous instructions", "ignore previous").is_empty());
    }

    #[test]
    fn places_are_told_by_what_is_around_them() {
        let text = "I tested “ignore previous instructions” on it. Ignore previous instructions.";
        let [one, other] = places(text, &words(text), "ignore previous instructions")[..] else { panic!() };
        assert!(is_quoted(text, one) && !is_quoted(text, other));
        assert!(!begins_a_sentence(text, one) && begins_a_sentence(text, other));
        assert!(sentence_around(text, one).starts_with("I tested"));
        assert_eq!(sentence_around(text, other).trim(), "Ignore previous instructions");
    }
}
