//! A text as words, numbers and signs, with its sentences and quotations.

use crate::data::dates::month;
use crate::model::folding::is_joined_script;

/// Bytes of a text that are read.
const MOST_BYTES: usize = 60_000;

/// A word, a number or a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// In lower case, apostrophes straight, letters and signs that are written in several ways in one of them.
    pub lower: String,
    /// First byte in the text.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
    /// What it is made of.
    pub shape: Shape,
    /// Whether no space stands before it.
    pub is_joined: bool,
    /// Counts up at every end of a sentence.
    pub sentence: u32,
    /// Whether it stands inside a quotation of several words.
    pub is_quoted: bool,
}

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A word that begins with a capital letter or a digit.
    Capital,
    /// A word in small letters.
    Small,
    /// A word of a script without capitals: Han and Kana letter by letter.
    Caseless,
    /// Digits.
    Number,
    /// A sign.
    Sign,
}

impl Token {
    /// Whether it is a sign other than those that stand inside names.
    pub fn is_sign(&self) -> bool {
        self.shape == Shape::Sign
    }
}

/// Whether a letter goes on with a word.
pub fn is_word(letter: char) -> bool {
    letter.is_alphanumeric()
        || matches!(letter, '\u{0300}'..='\u{036f}' | '\u{0900}'..='\u{0963}' | '\u{200c}' | '\u{200d}')
}

/// Longest line, in bytes, that is a sentence by itself before a line that begins with a capital.
const LONGEST_LINE_ALONE: usize = 40;

/// Words in small letters in the one way in which the lists have them: straight apostrophes, signs of half width, one dash, one tilde, "е" for "ё",
/// Hindi without the dots that mark borrowed sounds and with one sign of the nose.
pub fn folded(written: &str) -> String {
    let letters = written.chars().filter(|letter| *letter != '\u{93c}');
    letters
        .map(|letter| match letter {
            '’' => '\'',
            '，' => ',',
            '：' => ':',
            '（' => '(',
            '）' => ')',
            '！' => '!',
            '？' => '?',
            '；' => ';',
            '—' | '―' | '－' => '–',
            '～' | '〜' => '~',
            'ё' => 'е',
            'ँ' => 'ं',
            '\u{958}' => 'क',
            '\u{959}' => 'ख',
            '\u{95a}' => 'ग',
            '\u{95b}' => 'ज',
            '\u{95c}' => 'ड',
            '\u{95d}' => 'ढ',
            '\u{95e}' => 'फ',
            letter => letter,
        })
        .collect()
}

/// Cuts a text. A word ends behind an apostrophe and before a hyphen; hyphens between letters are no sign.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut end = text.len().min(MOST_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = text.get(..end).unwrap_or_default();
    let mut found: Vec<Token> = Vec::with_capacity(text.len() / 5);
    let mut is_joined = false;
    let mut lines_ended = 0;
    let mut line_start = 0;
    let mut is_short_line = false;
    let mut sentence = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        if letter.is_whitespace() || letter == '\u{ad}' || letter == '\u{200b}' {
            lines_ended += usize::from(letter == '\n');
            if letter == '\n' {
                is_short_line = start - line_start <= LONGEST_LINE_ALONE;
                line_start = start + 1;
            }
            if lines_ended == 2 && letter == '\n' {
                sentence += 1;
            }
            is_joined &= !letter.is_whitespace();
            continue;
        }
        let begins_line = lines_ended > 0;
        // A short line before one that begins with a capital is a heading, an item or a part of an address.
        if lines_ended == 1 && is_short_line && letter.is_uppercase() {
            sentence += 1;
        }
        lines_ended = 0;
        let mut end = start + letter.len_utf8();
        let shape = if is_joined_script(letter) {
            Shape::Caseless
        } else if letter.is_numeric() {
            while let Some((at, digit)) = letters.peek().copied().filter(|(_, next)| next.is_numeric()) {
                end = at + digit.len_utf8();
                letters.next();
            }
            Shape::Number
        } else if is_word(letter) {
            while let Some((at, inside)) =
                letters.peek().copied().filter(|(_, next)| is_word(*next) && !is_joined_script(*next))
            {
                end = at + inside.len_utf8();
                letters.next();
            }
            if let Some((at, mark)) = letters.peek().copied().filter(|(_, next)| matches!(next, '\'' | '’'))
            {
                let mut after = letters.clone();
                after.next();
                // A closing quotation mark is no apostrophe.
                if after.peek().is_some_and(|(_, next)| next.is_alphabetic()) {
                    end = at + mark.len_utf8();
                    letters.next();
                }
            }
            if letter.is_uppercase() {
                Shape::Capital
            } else if letter.is_lowercase() {
                Shape::Small
            } else {
                Shape::Caseless
            }
        } else {
            let is_bullet = begins_line
                && matches!(letter, '-' | '•' | '*' | '·' | '–' | '▪' | '●' | '・' | '■' | '◆' | '□' | '○');
            let hyphen = matches!(letter, '-' | '‐' | '‑')
                && is_joined
                && next.is_some_and(|next| next.is_alphanumeric());
            if is_bullet {
                sentence += 1;
            }
            if hyphen || is_bullet {
                continue;
            }
            Shape::Sign
        };
        let lower = match text.get(start..end) {
            Some(written) => folded(&written.to_lowercase()),
            None => continue,
        };
        found.push(Token { lower, start, end, shape, is_joined, sentence, is_quoted: false });
        is_joined = true;
        if shape == Shape::Sign && ends_sentence(letter, &found, text.get(end..).unwrap_or_default()) {
            sentence += 1;
        }
    }
    mark_quotations(&mut found);
    found
}

/// Whether a sign ends a sentence. A full stop behind an initial or a short form, before a small letter or inside a word ends none.
fn ends_sentence(sign: char, found: &[Token], rest: &str) -> bool {
    let next = rest.chars().next();
    let after = rest.trim_start().chars().next();
    match sign {
        '!' | '?' | ';' | '。' | '！' | '？' | '；' | '।' | '．' => true,
        '.' => {
            let before = found.iter().rev().nth(1).filter(|word| word.shape != Shape::Number);
            // "1. Februar".
            let is_day = found
                .iter()
                .rev()
                .nth(1)
                .is_some_and(|number| number.shape == Shape::Number && number.lower.len() <= 2)
                && is_month(rest);
            let is_short = before.is_some_and(|word| {
                word.lower.chars().count() == 1 && !matches!(word.shape, Shape::Small | Shape::Sign)
                    || ABBREVIATIONS.contains(&word.lower.as_str())
                    // "बी.एससी. नर्सिंग".
                    || word.is_joined && word.lower.starts_with(|letter| ('\u{900}'..='\u{97f}').contains(&letter)) && is_stop_before(found)
            });
            let goes_on =
                next.is_some_and(|next| !next.is_whitespace() && !matches!(next, '"' | '”' | '»' | ')'));
            // "Barrientos y Cía. (2006–2016)".
            let is_form = before.is_some_and(|word| FORMS.contains(&word.lower.as_str()))
                && matches!(after, Some('(' | ','));
            !is_short && !is_day && !is_form && !goes_on && after.is_none_or(|after| !after.is_lowercase())
        }
        _ => false,
    }
}

/// Whether a full stop stands right before the word before the last sign.
fn is_stop_before(found: &[Token]) -> bool {
    found.iter().rev().nth(2).is_some_and(|sign| sign.lower == ".")
}

/// Whether a text begins with the name of a month.
fn is_month(text: &str) -> bool {
    let word: String = text
        .trim_start()
        .chars()
        .take_while(|letter| letter.is_alphabetic())
        .take(12)
        .flat_map(char::to_lowercase)
        .collect();
    month(&word).is_some()
}

/// Short legal forms of firms.
const FORMS: &[&str] = &["bros", "cia", "cía", "cie", "co", "corp", "inc", "lda", "ltd", "ltda"];

/// Words before a full stop that ends no sentence although a capital follows.
const ABBREVIATIONS: &[&str] = &[
    "abg",
    "av",
    "bros",
    "bzw",
    "ca",
    "dipl",
    "dr",
    "dra",
    "ft",
    "geb",
    "gebr",
    "ing",
    "inh",
    "lic",
    "mr",
    "mrs",
    "ms",
    "mt",
    "nr",
    "prof",
    "sr",
    "sra",
    "st",
    "sta",
    "ste",
    "sto",
    "str",
    "г",
    "им",
    "ул",
    "डॉ",
    "पं",
    "प्रा",
    "लि",
    "सं",
];

/// Marks what stands between quotation marks when it has several words: of one or two it is a name.
fn mark_quotations(tokens: &mut [Token]) {
    const PAIRS: &[(&str, &[&str])] = &[
        ("\"", &["\""]),
        ("“", &["”", "“"]),
        ("„", &["“", "”"]),
        ("«", &["»"]),
        ("»", &["«"]),
        ("「", &["」"]),
        ("『", &["』"]),
    ];
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let closing = PAIRS.iter().find(|(open, _)| *open == token.lower).map(|(_, closing)| *closing);
        let Some(closing) = closing.filter(|_| token.is_sign()) else {
            at += 1;
            continue;
        };
        let inside = tokens.iter().skip(at + 1).take(MOST_QUOTED);
        let Some(length) = inside
            .take_while(|token| !token.lower.is_empty())
            .position(|token| closing.contains(&token.lower.as_str()))
        else {
            at += 1;
            continue;
        };
        let has_small =
            tokens.iter().skip(at + 1).take(length).filter(|token| token.shape == Shape::Small).count() > 1
                || length > LONGEST_QUOTED_NAME
                || is_speech(tokens, at, length);
        if has_small {
            tokens.iter_mut().skip(at + 1).take(length).for_each(|token| token.is_quoted = true);
        }
        at += length + 2;
    }
}

/// Whether words of a script without capitals between quotation marks are what somebody says and no name: behind a colon, before the Japanese
/// "と", or with a sentence's end inside.
fn is_speech(tokens: &[Token], open: usize, length: usize) -> bool {
    let inside = tokens.iter().skip(open + 1).take(length);
    let words = inside.clone().filter(|token| token.shape == Shape::Caseless).count();
    let is = |at: Option<usize>, signs: &[&str]| {
        at.and_then(|at| tokens.get(at)).is_some_and(|token| signs.contains(&token.lower.as_str()))
    };
    let ends = inside.clone().any(|token| matches!(token.lower.as_str(), "。" | "!" | "?" | "।"));
    words > 3
        && (ends
            || is(open.checked_sub(1), &[":", "：", "，", ","])
            || is(Some(open + length + 2), &["と", "って"]))
}

/// Tokens within which a quotation is closed.
const MOST_QUOTED: usize = 400;
/// Tokens that the name of an organisation between quotation marks may have.
const LONGEST_QUOTED_NAME: usize = 12;

/// Whether a space stands between two letters of a script without spaces.
pub fn is_spaced(before: &Token, next: &Token) -> bool {
    let is_letter = |token: &Token| token.lower.chars().next().is_some_and(is_joined_script);
    !next.is_joined && is_letter(before) && (is_letter(next) || next.shape == Shape::Number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lower(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.lower).collect()
    }

    #[test]
    fn words_end_behind_apostrophes_and_at_hyphens() {
        assert_eq!(lower("I’m full-time"), ["i'", "m", "full", "time"]);
        assert_eq!(lower("J'habite à Aix-en-Provence."), ["j'", "habite", "à", "aix", "en", "provence", "."]);
        assert_eq!(lower("我在Contoso工作"), ["我", "在", "contoso", "工", "作"]);
    }

    #[test]
    fn abbreviations_end_no_sentence() {
        let of = |text: &str| tokens(text).last().map(|token| token.sentence);
        assert_eq!(of("I live in St. Louis"), Some(0));
        assert_eq!(of("I live there. Bye"), Some(1));
        assert_eq!(of("one\n\ntwo"), Some(1));
        assert_eq!(of("one\ntwo"), Some(0));
    }

    #[test]
    fn quotations_of_sentences_are_told_from_names() {
        let quoted = |text: &str| tokens(text).iter().filter(|token| token.is_quoted).count();
        assert_eq!(quoted("I work at \"Blue Heron\" now"), 0);
        assert_eq!(quoted("He said \"I live in Oslo\" twice"), 4);
    }
}
