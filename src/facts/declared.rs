//! Names in declarations ("I, Maren Holt, hereby declare …") and in the signatures under them.

use super::contact_block::telephone_below;
use super::fixed_phrases;
use super::name::{NameReader, PersonName};
use super::own_lines::{LONGEST_NAME, Line, Manner, OwnName, SEPARATORS, is_of_others, written_name};
use super::person::spelled_in_words;
use super::words::{TextRange, Words};
use crate::data::declarations;
use crate::data::places::fold::fold;
use crate::data::resume::headings;

/// Lines under a declaration in which it may be signed.
const LINES_BELOW: usize = 8;
/// Most declarations of one text that are read.
const MOST: usize = 4;

/// The names of those who declare, one a declaration: the one inside the sentence, and the one under it.
pub(super) fn names(reader: &NameReader, text: &str, lines: &[Line<'_>], words: &Words) -> Vec<OwnName> {
    let phrases = declarations::declaring().iter();
    let mut places: Vec<TextRange> =
        phrases.flat_map(|phrase| fixed_phrases::places(text, words, phrase)).collect();
    places.sort_by_key(|place| place.start);
    places.dedup_by(|later, kept| later.start < kept.end);
    let mut found: Vec<OwnName> = Vec::new();
    for place in places.into_iter().take(MOST) {
        if fixed_phrases::is_quoted(text, place) {
            continue;
        }
        if let Some((place, name)) = inside(reader, text, place) {
            found.push(OwnName { place, name, manner: Manner::Declared, telephone: None });
        }
        let Some(at) = lines.iter().rposition(|line| TextRange::of(text, line.text).start <= place.start)
        else {
            continue;
        };
        if let Some((line, place, name)) = below(reader, text, lines, at) {
            let telephone = telephone_below(text, lines, line);
            found.push(OwnName { place, name, manner: Manner::Declared, telephone });
        }
    }
    found.sort_by_key(|own| own.place.start);
    found.dedup_by(|one, other| one.place == other.place);
    found
}

/// The name between the word for "I" and the declaration, in the same sentence.
fn inside(reader: &NameReader, text: &str, declaring: TextRange) -> Option<(TextRange, PersonName)> {
    let before = fixed_phrases::before_in_line(text, declaring);
    // A full stop may be an initial's.
    let sentence = before.rsplit(['!', '?', ';', '。', '！', '？']).next().unwrap_or_default();
    let sentence = sentence.trim_start_matches(|letter: char| !letter.is_alphabetic());
    let lower = sentence.to_lowercase();
    let mut openers: Vec<&str> = declarations::openers().to_vec();
    openers.sort_by_key(|opener| std::cmp::Reverse(opener.len()));
    let whole = fixed_phrases_of(&lower);
    let opener = openers.into_iter().find(|opener| {
        whole.strip_prefix(opener).is_some_and(|rest| {
            rest.is_empty() || !rest.starts_with(char::is_alphanumeric) || !opener.is_ascii()
        })
    })?;
    let after = skip_words(sentence, opener)?;
    let piece = after
        .split([',', '，', '、', '(', ')'])
        .map(str::trim)
        .find(|piece| piece.chars().any(char::is_alphabetic))?;
    named(reader, text, piece)
}

/// A text in lower case with its words apart by one space.
fn fixed_phrases_of(lower: &str) -> String {
    let spaced: String = lower
        .chars()
        .map(|letter| if letter.is_alphanumeric() || letter == '\'' { letter } else { ' ' })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What follows as many letters of a text as a phrase has.
fn skip_words<'a>(text: &'a str, phrase: &str) -> Option<&'a str> {
    let mut left = phrase.chars().filter(|letter| letter.is_alphanumeric()).count();
    for (at, letter) in text.char_indices() {
        if left == 0 {
            return text.get(at..);
        }
        left -= usize::from(letter.is_alphanumeric());
    }
    None
}

/// The last name under a declaration: in brackets, behind a label, or alone in its part of a line.
fn below(
    reader: &NameReader,
    text: &str,
    lines: &[Line<'_>],
    declaring: usize,
) -> Option<(usize, TextRange, PersonName)> {
    let mut found = None;
    for (at, line) in lines.iter().enumerate().skip(declaring + 1).take(LINES_BELOW) {
        if headings::exact(&fold(line.text).replace(' ', "")).is_some() {
            break;
        }
        if is_of_others(line.text) || has_word_of_others(line.text) {
            continue;
        }
        for part in parts(line.text) {
            let Some(part) = unlabelled(part) else { continue };
            if let Some((place, name)) = named(reader, text, part) {
                found = Some((at, place, name));
            }
        }
    }
    found
}

fn has_word_of_others(line: &str) -> bool {
    let lower = line.to_lowercase();
    lower
        .split(|letter: char| letter.is_whitespace() || ",.:;()".contains(letter))
        .any(declarations::is_of_others)
}

/// The parts of a line that stand apart: by a tab or several spaces, as in two columns.
fn parts(line: &str) -> impl Iterator<Item = &str> {
    line.split(['\t', '|', '\u{3000}'])
        .flat_map(|part| part.split("  "))
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// What a part of a line says without the label of the one who signs; `None` where it is a place, a day or another fact.
fn unlabelled(part: &str) -> Option<&str> {
    let Some((label, rest)) = part.split_once([':', '：']) else { return Some(part) };
    let label = label.trim().to_lowercase();
    let label = label.trim_matches(|letter: char| !letter.is_alphanumeric());
    if declarations::is_before_signature(label) {
        return Some(rest);
    }
    // "Place: Pune (Maren Holt)".
    let bracket = rest.find(['(', '（'])?;
    declarations::is_beside_signature(label).then(|| &rest[bracket..])
}

/// A part of a line that is a person's complete name, perhaps in brackets or behind "sd/-".
fn named(reader: &NameReader, text: &str, part: &str) -> Option<(TextRange, PersonName)> {
    let is_edge = |letter: char| {
        letter.is_whitespace() || SEPARATORS.contains(&letter) || "()（）[]{}_*\"'/".contains(letter)
    };
    let part = part.trim_matches(is_edge);
    if part.is_empty() || part.len() > LONGEST_NAME || part.contains(['@', ':']) {
        return None;
    }
    let by_form = || spelled_in_words(reader, part).map(|found| found.name);
    let name = written_name(reader, part).or_else(by_form)?;
    Some((TextRange::of(text, part), name))
}

#[cfg(test)]
mod tests {
    use super::super::own_lines::lines;
    use super::super::words::words;
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let own = names(&NameReader::default(), text, &lines(text), &words(text));
        own.iter().map(|own| own.place.text(text)).collect()
    }

    #[test]
    fn declarations_name_who_declares() {
        for (text, expected) in [
            ("I, Manikandan Selvaraj, hereby declare that all of this is true.", "Manikandan Selvaraj"),
            ("I Manikandan Selvaraj hereby declare that all of this is true.", "Manikandan Selvaraj"),
            (
                "I, Manikandan Selvaraj, S/o K. Selvaraj, hereby declare that it is true.",
                "Manikandan Selvaraj",
            ),
            (
                "I hereby declare that it is true.\n\nPlace: Pune\nDate:          (T. Manikandan Selvaraj)",
                "T. Manikandan Selvaraj",
            ),
            ("I hereby declare that it is true.\nSignature: Corin Halversen", "Corin Halversen"),
            ("I hereby declare that it is true.\n\nCorin Halversen", "Corin Halversen"),
            ("Ich, Corin Halversen, versichere hiermit die Richtigkeit.", "Corin Halversen"),
            (
                "Hiermit erkläre ich, dass alles stimmt.\nOrt, Datum: Bremen, 3.11.2026\nUnterschrift: Corin Halversen",
                "Corin Halversen",
            ),
            ("Je soussignée, Corine Halversen, certifie que tout est exact.", "Corine Halversen"),
            ("Yo, Corin Halversen, declaro bajo juramento que es cierto.", "Corin Halversen"),
            ("Eu, Corin Halversen, declaro que tudo é verdade.", "Corin Halversen"),
            ("Io sottoscritto Corin Halversen dichiaro che è vero.", "Corin Halversen"),
        ] {
            assert_eq!(found(text), [expected], "{text}");
        }
    }

    #[test]
    fn what_stands_around_a_declaration_is_no_signature() {
        for text in [
            "I hereby declare that it is true.\nPlace: Navi Mumbai\nDate: 3 November 2026",
            "I hereby declare that it is true.\nFather's Name: Ramesh Kulkarni",
            "I hereby declare that it is true.\nWitness: Corin Halversen",
            "I hereby declare that it is true.\nThanking You\nYours Faithfully",
            "I hereby declare that it is true.\nNew Delhi",
            "I, the undersigned, hereby declare that it is true.",
            "He wrote: “I, Corin Halversen, hereby declare that it is true.”",
            "Corin Halversen was my manager.",
            "I hereby declare",
            "",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn any_text_is_read_in_bounded_time() {
        for text in
            ["i hereby declare ".repeat(10_000), "hereby declare\n".repeat(12_000), "(((".repeat(60_000)]
        {
            found(&text);
        }
    }
}
