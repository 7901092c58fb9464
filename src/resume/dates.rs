//! Dates and periods in the ways people write them.
//!
//! A line is cut into words, numbers and signs once; from each of them a date is tried, then what joins it to another. A
//! reading that could be another is marked unsure, and one that is certain of the year alone says the year alone.

use super::lines::{TextRange, is_joined_script};
use crate::data::dates::{
    BEFORE_OUT, BEFORE_YEAR, ERA_LETTERS, ERAS, EXPECTED, FROM, JOINING, OPEN, OPEN_FIRST, SINCE,
    SINCE_AFTER, STARTING, UNTIL_AFTER, YEAR_WORDS, is_product, is_season, month, short_month,
};
use crate::data::lists::Words;
use crate::model::date::PartialDate;
use crate::model::folding;
use std::sync::OnceLock;

/// Years that a date in a résumé may have.
const YEARS: std::ops::RangeInclusive<i32> = 1940..=2049;
/// Most years apart by slashes that belong to the product before the first.
const MOST_VERSIONS: usize = 6;
/// Two-digit years up to this one are of this century.
const LAST_OF_CENTURY: i32 = 49;

/// A date where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// What it says; `None` for a template's gap such as `20XX`.
    pub date: Option<PartialDate>,
    /// Where it stands, in bytes of the whole text.
    pub place: TextRange,
    /// It could be read as another date.
    pub unsure: bool,
}

/// A period, or one date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The whole of it with its words and brackets.
    pub place: TextRange,
    /// Its beginning, where two dates or a beginning are given.
    pub from: Option<Point>,
    /// Its end, or the only date.
    pub to: Option<Point>,
    /// The words that say that it goes on.
    pub open: Option<TextRange>,
    /// Words say that its end is still ahead.
    pub expected: bool,
    /// Its only date is a year without a month and without words around it that make it a date.
    pub bare_year: bool,
}

impl Period {
    /// Whether it is more than one date.
    pub fn is_range(&self) -> bool {
        self.from.is_some()
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Word(String),
    Number { value: i32, digits: usize },
    Sign(char),
}

#[derive(Debug, Clone)]
struct Piece {
    token: Token,
    place: TextRange,
    /// No space before it.
    joined: bool,
}

fn digit(letter: char) -> Option<i32> {
    folding::digit(letter).map(i32::from)
}

fn pieces(text: &str, at: usize) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut joined = false;
    for (position, letter) in text.char_indices() {
        let start = at + position;
        let end = start + letter.len_utf8();
        if letter.is_whitespace() {
            joined = false;
            continue;
        }
        let last = pieces.last_mut().filter(|_| joined);
        let token = if let Some(value) = digit(letter) {
            if let Some(Piece { token: Token::Number { value: number, digits }, place, .. }) = last {
                *number = number.saturating_mul(10).saturating_add(value);
                *digits += 1;
                place.end = end;
                continue;
            }
            Token::Number { value, digits: 1 }
        } else if is_joined_script(letter) {
            Token::Word(letter.to_string())
        } else if letter.is_alphabetic()
            || matches!(letter, '\'' | '’' | '\u{300}'..='\u{36f}' | '\u{900}'..='\u{963}')
        {
            let after_digit = matches!(last, Some(Piece { token: Token::Number { .. }, .. }));
            if let Some(Piece { token: Token::Word(word), place, .. }) = last
                && !word.chars().all(is_joined_script)
                && !KOREAN_UNITS.contains(&word.as_str())
            {
                word.extend(lower(if letter == '’' { '\'' } else { letter }));
                place.end = end;
                continue;
            }
            if matches!(letter, '\'' | '’' | '`') {
                Token::Sign('\'')
            } else if after_digit && matches!(letter, '년' | '월' | '일') {
                // A unit is a word of its own, whatever is written to it: "2019년부터".
                Token::Word(letter.to_string())
            } else {
                Token::Word(lower(letter).collect())
            }
        } else {
            Token::Sign(letter)
        };
        pieces.push(Piece { token, place: TextRange { start, end }, joined });
        joined = true;
    }
    pieces
}

/// Year, month and day as Korean writes them to their numbers.
const KOREAN_UNITS: &[&str] = &["년", "월", "일"];

/// A letter in lower case, without the dot that a Turkish capital leaves behind.
fn lower(letter: char) -> impl Iterator<Item = char> {
    letter.to_lowercase().filter(|letter| *letter != '\u{307}')
}

/// Whether there is anything in a text that a period could be made of. Each has a year: in four digits, in two after an
/// apostrophe, a slash, a full stop or a month, an era's, or a gap for one.
fn may_have_dates(text: &str) -> bool {
    if text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_digit() && !matches!(byte, b'x' | b'X')) {
        return false;
    }
    let (mut run, mut start) = (0, 0);
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        if digit(letter).is_some() {
            if run == 0 {
                start = at;
            }
            run += 1;
            if run == 4 || matches!(before, '\'' | '’' | '`' | '/' | '.') {
                return true;
            }
        } else {
            if (run == 2 && follows_month(text, start))
                || matches!((before, letter), ('x' | 'X', 'x' | 'X'))
                || (run > 0 && letter == '年')
                || (!letter.is_ascii() && ERAS.iter().any(|(era, _)| era.starts_with(letter)))
            {
                return true;
            }
            run = 0;
        }
        before = letter;
    }
    run == 2 && follows_month(text, start)
}

/// Whether the word before a place names a month, with no more than a particle between.
fn follows_month(text: &str, at: usize) -> bool {
    let is_word = |letter: char| {
        !is_joined_script(letter)
            && (letter.is_alphabetic()
                || matches!(letter, '\'' | '’' | '\u{300}'..='\u{36f}' | '\u{900}'..='\u{963}'))
    };
    let mut rest = text.get(..at).unwrap_or_default();
    for _ in 0..2 {
        rest = rest.trim_end_matches(|letter| !is_word(letter));
        let before = rest.trim_end_matches(is_word);
        let word: String =
            rest.get(before.len()..).unwrap_or_default().chars().flat_map(char::to_lowercase).collect();
        let word = word.trim_matches(['\'', '’']);
        if month(word).is_some() {
            return true;
        }
        if !PARTICLES.contains(&word) {
            return false;
        }
        rest = before;
    }
    false
}

/// Words between a month and its year.
const PARTICLES: &[&str] = &["de", "of", "del", "do"];

/// Months as Roman numbers.
const ROMAN: &[&str] = &["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/// Words that Vietnamese puts before the number of a month.
const MONTH_WORDS: &[&str] = &["tháng", "thg", "t"];

/// Every period and date of a line that starts at byte `at` of the whole text, in order, none overlapping another.
pub fn periods(text: &str, at: usize) -> Vec<Period> {
    if may_have_dates(text) { all_periods(text, at) } else { Vec::new() }
}

/// Whether a text begins with words for "until now".
pub fn is_open(text: &str) -> bool {
    let pieces = pieces(text, 0);
    let reader = PeriodReader { pieces: &pieces };
    reader.phrase(0, &OPEN).is_some()
}

fn all_periods(text: &str, at: usize) -> Vec<Period> {
    let pieces = pieces(text, at);
    let reader = PeriodReader { pieces: &pieces };
    let mut found = Vec::new();
    let mut position = 0;
    while position < pieces.len() {
        match reader.may_begin(position).then(|| reader.period(position)).flatten() {
            Some((period, next)) => {
                found.push(period);
                position = next.max(position + 1);
            }
            None => position += 1,
        }
    }
    found
}

/// Brackets that may stand before a date.
const OPENING: &[char] = &['(', '[', '（', '［', '【'];

/// Words that may stand before a date and say nothing of where it begins or ends.
const LEADING: &[&str] = &[
    "graduated",
    "graduation",
    "grad",
    "class",
    "completed",
    "awarded",
    "conferred",
    "abschluss",
    "obtenu",
    "выпуск",
    "en",
    "in",
    "le",
    "im",
    "в",
];

/// Whether a word in lower case may be the first of a period.
fn begins_period(word: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    let first = |phrase: &&'static str| phrase.split(' ').next().unwrap_or_default();
    let table = TABLE.get_or_init(|| {
        let mut words: Vec<&str> = [&EXPECTED, &SINCE, &STARTING, &OPEN_FIRST, &FROM, &BEFORE_YEAR]
            .into_iter()
            .flat_map(|words| words.all())
            .map(first)
            .chain(LEADING.iter().chain(MONTH_WORDS).chain(ROMAN).copied())
            .collect();
        words.sort_unstable();
        words
    });
    table.binary_search(&word).is_ok()
        || month(word.trim_end_matches('\'')).is_some()
        || is_season(word)
        || short_month(word).is_some()
        || matches!(word, "q" | "h" | "r" | "s" | "كانون" | "تشرين")
        || ERAS.iter().any(|(era, _)| word.chars().next() == era.chars().next())
}

struct PeriodReader<'p> {
    pieces: &'p [Piece],
}

/// What a date has of its own: a month or a day, without a year.
#[derive(Clone, Copy)]
struct Part {
    point: Point,
    next: usize,
    /// A month stands without a year.
    month_alone: Option<u8>,
    bare_year: bool,
    /// Written so short (03/19) that it is a date only beside another.
    short: bool,
    /// Day and month stand in an order that this date alone does not tell: year, first and second number.
    either: Option<(i32, i32, i32)>,
    /// The day stands first for certain, or the month does.
    day_first: Option<bool>,
}

impl PeriodReader<'_> {
    fn token(&self, at: usize) -> Option<&Token> {
        self.pieces.get(at).map(|piece| &piece.token)
    }

    fn sign(&self, at: usize) -> Option<char> {
        match self.token(at) {
            Some(Token::Sign(sign)) => Some(*sign),
            _ => None,
        }
    }

    fn number(&self, at: usize) -> Option<(i32, usize)> {
        match self.token(at) {
            Some(Token::Number { value, digits }) => Some((*value, *digits)),
            _ => None,
        }
    }

    fn word(&self, at: usize) -> Option<&str> {
        match self.token(at) {
            Some(Token::Word(word)) => Some(word),
            _ => None,
        }
    }

    fn year(&self, at: usize) -> Option<i32> {
        let (value, digits) = self.number(at)?;
        (digits == 4 && YEARS.contains(&value)).then_some(value)
    }

    fn place(&self, from: usize, next: usize) -> TextRange {
        let start = self.pieces.get(from).map_or(0, |piece| piece.place.start);
        let end = self.pieces.get(next.saturating_sub(1)).map_or(start, |piece| piece.place.end);
        TextRange { start, end }
    }

    /// Whether a period may begin here: most words of a line begin none, and a look tells.
    fn may_begin(&self, at: usize) -> bool {
        match self.token(at) {
            Some(Token::Number { .. }) => true,
            Some(Token::Sign(sign)) => OPENING.contains(sign) || *sign == '\'',
            Some(Token::Word(word)) => begins_period(word),
            None => false,
        }
    }

    /// How many pieces the longest phrase takes that begins here.
    fn phrase(&self, at: usize, phrases: &Words) -> Option<usize> {
        let first = self.word(at)?;
        phrases
            .all()
            .iter()
            .filter(|phrase| {
                phrase.strip_prefix(first).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
            })
            .filter_map(|phrase| {
                let mut next = at;
                for word in phrase.split(' ') {
                    // Points of short forms and hyphens may stand between the words.
                    while next > at && matches!(self.sign(next), Some('.' | '/' | '-')) {
                        next += 1;
                    }
                    if self.word(next) != Some(word) {
                        return None;
                    }
                    next += 1;
                }
                Some(next - at)
            })
            .max()
    }

    fn skip(&self, mut at: usize, signs: &[char]) -> usize {
        while self.sign(at).is_some_and(|sign| signs.contains(&sign)) {
            at += 1;
        }
        at
    }

    fn skip_words(&self, at: usize, words: &[&str]) -> usize {
        match self.word(at) {
            Some(word) if words.contains(&word) => at + 1,
            _ => at,
        }
    }

    fn part(&self, from: usize, next: usize, year: i32, month: Option<u8>, day: Option<i32>) -> Option<Part> {
        let date = written(year, month, day)?;
        let bare_year = month.is_none();
        Some(Part {
            point: Point { date: Some(date), place: self.place(from, next), unsure: false },
            next,
            month_alone: None,
            bare_year,
            short: false,
            either: None,
            day_first: None,
        })
    }

    /// A template's gap where a date would stand.
    fn gap(&self, from: usize, next: usize) -> Part {
        Part {
            point: Point { date: None, place: self.place(from, next), unsure: true },
            next,
            month_alone: None,
            bare_year: true,
            short: false,
            either: None,
            day_first: None,
        }
    }

    /// A date that begins at a piece.
    fn date(&self, at: usize) -> Option<Part> {
        match self.token(at)? {
            Token::Word(word) => {
                if let Some(month) = month(word.trim_end_matches('\'')) {
                    // "Passed out 2011" names no October.
                    let verb = word == "out"
                        && at
                            .checked_sub(1)
                            .and_then(|before| self.word(before))
                            .is_some_and(|before| BEFORE_OUT.has(before));
                    return if verb { None } else { self.after_month(at, at + 1, month, None) };
                }
                if let Some(month) = short_month(word) {
                    let next = self.skip(at + 1, &['.', ',', '\'']);
                    let year = self.year(next)?;
                    return self.part(at, next + 1, year, Some(month), None);
                }
                if MONTH_WORDS.contains(&word.as_str()) {
                    return self.numbered_month(at);
                }
                if let Some(month) = self.roman_month(at, word) {
                    let year = self.year(at + 1)?;
                    return self.part(at, at + 2, year, Some(month), None);
                }
                // Months of two words.
                if let Some(month) = self.word(at + 1).and_then(|next| month(&format!("{word} {next}"))) {
                    return self.after_month(at, at + 2, month, None);
                }
                // "Q3 2019"
                let quarter = matches!(word.as_str(), "q" | "h")
                    && matches!(self.number(at + 1), Some((1..=4, 1)))
                    && self.pieces.get(at + 1).is_some_and(|piece| piece.joined);
                if quarter || is_season(word) {
                    let next = self.skip(at + 1 + usize::from(quarter), &['.', ',', '/']);
                    let next = self.skip_words(next, &["of", "de", "semester", "term", "quarter", "года"]);
                    let (year, next) = self.written_year(next)?;
                    // A term that runs over the turn of the year: 2018/19.
                    let next = if self.sign(next) == Some('/') && self.number(next + 1).is_some() {
                        next + 2
                    } else {
                        next
                    };
                    let mut part = self.part(at, next, year, None, None)?;
                    part.bare_year = false;
                    return Some(part);
                }
                self.era(at)
            }
            Token::Sign('\'') => {
                let (year, next) = self.written_year(at)?;
                self.part(at, next, year, None, None)
            }
            Token::Number { value, digits } => self.numeric(at, *value, *digits),
            Token::Sign(_) => None,
        }
    }

    /// A year of four digits, or of two after an apostrophe.
    fn written_year(&self, at: usize) -> Option<(i32, usize)> {
        if let Some(year) = self.year(at) {
            return Some((year, at + 1));
        }
        if self.sign(at) == Some('\'')
            && let Some((value, 2)) = self.number(at + 1)
            && self.pieces.get(at + 1)?.joined
        {
            let century = if value <= LAST_OF_CENTURY { 2000 } else { 1900 };
            return Some((century + value, at + 2));
        }
        None
    }

    /// What follows a month: its year, a day and its year, or nothing yet.
    fn after_month(&self, from: usize, next: usize, month: u8, day: Option<i32>) -> Option<Part> {
        let mut at = self.skip(next, &['.', ',', '-', '/', '–']);
        if at > next + 2 {
            at = next;
        }
        let before = at;
        let at = self.skip_words(at, PARTICLES);
        // "out of 37", "set of 40": a year of two digits follows its month.
        let particle = at > before;
        if let (Some((20, 2)), Some("xx")) = (self.number(at), self.word(at + 1)) {
            return Some(self.gap(from, at + 2));
        }
        if let Some((year, after)) = self.written_year(at) {
            let worded = self.word(after).is_some_and(|word| word == "y" || YEAR_WORDS.has(word));
            return self.part(from, after + usize::from(worded), year, Some(month), day);
        }
        // "10th May'10": the apostrophe was taken into the word.
        let shortened =
            next.checked_sub(1).and_then(|month| self.word(month)).is_some_and(|word| word.ends_with('\''));
        if day.is_some()
            && shortened
            && let Some((value, 2)) = self.number(next)
        {
            let century = if value <= LAST_OF_CENTURY { 2000 } else { 1900 };
            return self.part(from, next + 1, century + value, Some(month), day);
        }
        if day.is_none()
            && !particle
            && let Some((value @ 1..=31, digits @ 1..=2)) = self.number(at)
        {
            // "May 3, 2019", or "Mar 19" as people shorten a year.
            let ordinal = self.skip_words(at + 1, &["st", "nd", "rd", "th"]);
            let comma = self.skip(ordinal, &[',', '.']);
            if let Some((year, after)) = self.written_year(comma) {
                return self.part(from, after, year, Some(month), Some(value));
            }
            if digits == 2 && ordinal == at + 1 && value >= 5 {
                let mut part = self.part(from, at + 1, 2000 + value, Some(month), None)?;
                part.point.unsure = true;
                return Some(part);
            }
        }
        if day.is_none()
            && !particle
            && let Some((value @ 32..=99, 2)) = self.number(at)
        {
            let century = if value <= LAST_OF_CENTURY { 2000 } else { 1900 };
            return self.part(from, at + 1, century + value, Some(month), None);
        }
        Some(Part {
            point: Point { date: None, place: self.place(from, next), unsure: false },
            next,
            month_alone: Some(month),
            bare_year: false,
            short: false,
            either: None,
            day_first: None,
        })
    }

    /// The month that a Roman number before a year says, as Polish writes it. "Engineer II 2019" has none: only at the start, after a
    /// dash or after a word that a date follows is it one.
    fn roman_month(&self, at: usize, word: &str) -> Option<u8> {
        let month = ROMAN.iter().position(|known| *known == word)?;
        self.year(at + 1)?;
        let parted = match at.checked_sub(1).and_then(|before| self.token(before)) {
            None => true,
            Some(Token::Sign(sign)) => matches!(sign, '-' | '–' | '—' | '(' | '|'),
            Some(Token::Word(word)) => matches!(word.as_str(), "od" | "do"),
            Some(Token::Number { .. }) => false,
        };
        if parted { u8::try_from(month + 1).ok() } else { None }
    }

    /// "tháng 3/2020", "tháng 3 năm 2020".
    fn numbered_month(&self, at: usize) -> Option<Part> {
        let (value @ 1..=12, 1..=2) = self.number(at + 1)? else { return None };
        let next = self.skip(at + 2, &['/', '-', '.', ',']);
        let next = match self.phrase(next, &BEFORE_YEAR) {
            Some(length) => next + length,
            None => next,
        };
        let year = self.year(next)?;
        self.part(at, next + 1, year, u8::try_from(value).ok(), None)
    }

    /// "R1.5", "H24/4", "S63年3月" among words of Japanese.
    fn era_letter(&self, at: usize) -> Option<Part> {
        let letter = self.word(at)?;
        let (_, base, last) = ERA_LETTERS.iter().find(|(known, ..)| *known == letter)?;
        let close = |next: usize| self.pieces.get(next).is_some_and(|piece| piece.joined);
        let (value, 1..=2) = self.number(at + 1)? else { return None };
        let japanese = || {
            self.pieces
                .iter()
                .any(|piece| matches!(&piece.token, Token::Word(word) if word.chars().all(is_joined_script)))
        };
        if !(1..=*last).contains(&value)
            || !close(at + 1)
            || close(at) && at > 0 && self.word(at - 1).is_some()
        {
            return None;
        }
        if self.word(at + 2) == Some("年") {
            return self.east_asian(at, at + 2, base + value);
        }
        if !matches!(self.sign(at + 2), Some('.' | '/')) || !japanese() {
            return None;
        }
        let (month @ 1..=12, 1..=2) = self.number(at + 3)? else { return None };
        let mut part = self.part(at, at + 4, base + value, u8::try_from(month).ok(), None)?;
        part.bare_year = false;
        Some(part)
    }

    fn era(&self, at: usize) -> Option<Part> {
        if let Some(part) = self.era_letter(at) {
            return Some(part);
        }
        let (_, base) = ERAS.iter().find(|(era, _)| {
            era.chars()
                .enumerate()
                .all(|(step, letter)| self.word(at + step).is_some_and(|word| word.chars().eq([letter])))
        })?;
        let year = match (self.number(at + 2), self.word(at + 2)) {
            (Some((value @ 1..=64, _)), _) => base + value,
            (_, Some("元")) => base + 1,
            _ => return None,
        };
        self.east_asian(at, at + 3, year)
    }

    /// What follows a year in Chinese, Japanese and Korean: 年4月1日.
    fn east_asian(&self, from: usize, at: usize, year: i32) -> Option<Part> {
        if !matches!(self.word(at), Some("年" | "년")) {
            return None;
        }
        let mut next = at + 1;
        let (mut month, mut day) = (None, None);
        if let (Some((value @ 1..=12, _)), Some("月" | "월")) = (self.number(next), self.word(next + 1)) {
            month = u8::try_from(value).ok();
            next += 2;
            if let (Some((value @ 1..=31, _)), Some("日" | "号" | "일")) =
                (self.number(next), self.word(next + 1))
            {
                day = Some(value);
                next += 2;
            }
        }
        let mut part = self.part(from, next, year, month, day)?;
        part.bare_year = false;
        Some(part)
    }

    fn numeric(&self, at: usize, value: i32, digits: usize) -> Option<Part> {
        // A number that letters or a currency touch is no date.
        let before = at.checked_sub(1).and_then(|before| self.pieces.get(before));
        if self.pieces.get(at)?.joined
            && before.is_some_and(|before| match &before.token {
                Token::Word(word) => !word.chars().all(is_joined_script),
                Token::Sign(sign) => {
                    matches!(sign, '$' | '€' | '£' | '¥' | '₹' | '#' | '@' | '_' | '+' | '=' | '%')
                }
                Token::Number { .. } => false,
            })
        {
            return None;
        }
        // The last group of a telephone number.
        if digits == 4
            && matches!(at.checked_sub(1).and_then(|sign| self.sign(sign)), Some('-' | '.'))
            && matches!(at.checked_sub(2).and_then(|group| self.number(group)), Some((_, 3)))
        {
            return None;
        }
        let touches = |next: usize| {
            self.pieces.get(next).is_some_and(|piece| {
                piece.joined
                    && matches!(&piece.token, Token::Word(word) if !word.chars().all(is_joined_script))
            })
        };
        let separator = self.sign(at + 1).filter(|sign| matches!(sign, '/' | '.' | '-' | '–' | '・'));
        let close = |next: usize| self.pieces.get(next).is_some_and(|piece| piece.joined);
        if digits == 4 && YEARS.contains(&value) {
            if let Some(part) = self.east_asian(at, at + 1, value) {
                return Some(part);
            }
            if let Some(sign) = separator
                && sign != '–'
                && close(at + 1)
                && close(at + 2)
                && let Some((month @ 1..=12, 1..=2)) = self.number(at + 2)
            {
                let third =
                    (self.sign(at + 3) == Some(sign) && close(at + 3)).then(|| self.number(at + 4)).flatten();
                if let Some((day @ 1..=31, 1..=2)) = third {
                    return self.part(at, at + 5, value, u8::try_from(month).ok(), Some(day));
                }
                let next = at + 3;
                // "2010-12" and "2010/11" may be two years.
                let may_be_years = matches!(sign, '-' | '/') && month > value % 100;
                let mut part = self.part(at, next, value, u8::try_from(month).ok(), None)?;
                part.point.unsure = may_be_years;
                if !touches(next) {
                    return Some(part);
                }
            }
            // "2019 April"
            if let Some(month) = self.word(at + 1).and_then(month)
                && self.number(at + 2).is_none_or(|(_, digits)| digits != 4)
            {
                return self.part(at, at + 2, value, Some(month), None);
            }
            let year_word = |at: usize| self.word(at).is_some_and(|word| YEAR_WORDS.has(word));
            if touches(at + 1) && self.word(at + 1) != Some("x") && !year_word(at + 1) {
                return None;
            }
            if self.is_version(at) {
                return None;
            }
            let next = self.skip_words(at + 1, &["q1", "q2", "q3", "q4"]);
            let next = next + usize::from(next == at + 1 && year_word(next));
            return self.part(at, next, value, None, None);
        }
        // A template's gap: 20XX.
        if digits == 2 && value == 20 && matches!(self.word(at + 1), Some("xx")) && close(at + 1) {
            return Some(self.gap(at, at + 2));
        }
        if digits > 2 || value == 0 {
            return None;
        }
        // "3 May 2019", "3. Mai 2019"
        let after_day = self.skip_words(
            self.skip(at + 1, &['.', '-', '/', ',']),
            &["st", "nd", "rd", "th", "de", "er", "of"],
        );
        let after_day = self.skip(after_day, &[',']);
        if (1..=31).contains(&value)
            && let Some(named) = self.word(after_day).and_then(month)
        {
            let part = self.after_month(at, after_day + 1, named, Some(value))?;
            if part.point.date.is_some() {
                return Some(part);
            }
            // "12-Apr-14"
            let year = self.skip(after_day + 1, &['-', '/', '.', ' ']);
            return match self.number(year) {
                Some((short, 2)) if year > after_day + 1 => {
                    let century = if short <= LAST_OF_CENTURY { 2000 } else { 1900 };
                    self.part(at, year + 1, century + short, Some(named), Some(value))
                }
                _ => None,
            };
        }
        let sign = separator.filter(|sign| *sign != '–')?;
        let (second, second_digits) = self.number(at + 2)?;
        if !close(at + 2) {
            return None;
        }
        if second_digits == 4 && YEARS.contains(&second) && (1..=12).contains(&value) && !touches(at + 3) {
            return self.part(at, at + 3, second, u8::try_from(value).ok(), None);
        }
        if second_digits <= 2 && self.sign(at + 3) == Some(sign) {
            let (third, third_digits) = self.number(at + 4)?;
            let year = match third_digits {
                4 if YEARS.contains(&third) => third,
                _ => return None,
            };
            let (first_month, second_month) = ((1..=12).contains(&value), (1..=12).contains(&second));
            return match (sign, first_month, second_month) {
                ('.', _, true) => self.part(at, at + 5, year, u8::try_from(second).ok(), Some(value)),
                (_, true, true) if value == second => {
                    self.part(at, at + 5, year, u8::try_from(value).ok(), Some(value))
                }
                // Day and month in an order that nobody can know: the year alone is certain.
                (_, true, true) => {
                    let mut part = self.part(at, at + 5, year, None, None)?;
                    part.bare_year = false;
                    part.either = Some((year, value, second));
                    Some(part)
                }
                (_, true, false) => {
                    let mut part = self.part(at, at + 5, year, u8::try_from(value).ok(), Some(second))?;
                    part.day_first = Some(false);
                    Some(part)
                }
                (_, false, true) => {
                    let mut part = self.part(at, at + 5, year, u8::try_from(second).ok(), Some(value))?;
                    part.day_first = Some(true);
                    Some(part)
                }
                (_, false, false) => None,
            };
        }
        // "03/19" as people shorten a year; only beside another date is it one.
        if matches!(sign, '/' | '.')
            && second_digits == 2
            && (1..=12).contains(&value)
            && digits == 2
            && !touches(at + 3)
        {
            let century = if second <= LAST_OF_CENTURY { 2000 } else { 1900 };
            let mut part = self.part(at, at + 3, century + second, u8::try_from(value).ok(), None)?;
            part.point.unsure = true;
            part.short = true;
            return Some(part);
        }
        None
    }

    /// A period or a date that begins at a piece, with the words and brackets around it, and the piece after it.
    fn period(&self, at: usize) -> Option<(Period, usize)> {
        let mut start = at;
        let mut first = at;
        if self.sign(first).is_some_and(|sign| OPENING.contains(&sign)) {
            first += 1;
        }
        let mut expected = false;
        let mut since = false;
        let mut worded = false;
        let mut from_word = None;
        for _ in 0..3 {
            if let Some(length) = self.phrase(first, &EXPECTED) {
                expected = true;
                worded = true;
                first = self.skip(first + length, &['.', ':', ',']);
                first = self.skip_words(
                    first,
                    &["graduation", "date", "completion", "graduate", "in", "degree", "to"],
                );
                first = self.skip(first, &['.', ':', ',']);
            } else if let Some(length) = self.phrase(first, &STARTING) {
                worded = true;
                first = self.skip(first + length, &[':', '.', '-', '–']);
            } else if let Some(length) = self.phrase(first, &SINCE) {
                since = true;
                first += length;
                first = self.skip(first, &[':', '.']);
            } else if let Some(length) = self.phrase(first, &FROM) {
                from_word.get_or_insert(first);
                first = self.skip(first + length, &[':', '-']);
            } else if let Some(length) = self.phrase(first, &BEFORE_YEAR) {
                worded = true;
                first += length;
            } else if self.word(first).is_some_and(|word| LEADING.contains(&word)) {
                worded |= self.word(first).is_some_and(|word| word.len() > 3);
                let of = self.skip(first + 1, &['.', ':', ',']);
                first = self.skip_words(of, &["of", "in", "date"]);
                first = self.skip(first, &[':', '.']);
            } else {
                break;
            }
        }
        if let Some(backwards) = self.backwards(at, first) {
            return Some(backwards);
        }
        let part = self.date(first)?;
        if first > at && !expected && !since && !worded && self.sign(at).is_none() {
            // A preposition alone belongs to the sentence, not to the date.
            start = first;
        }
        let mut next = part.next;
        let mut period = Period {
            place: TextRange { start: 0, end: 0 },
            from: None,
            to: Some(part.point),
            open: None,
            expected,
            bare_year: part.bare_year && !expected && !worded,
        };
        match self.second(&part, next) {
            Some(Second::Date(mut second, after)) => {
                let mut from = part.point;
                settle(&mut from, part.either, second.day_first);
                settle(&mut second.point, second.either, part.day_first);
                if let (Some(month), Some(date)) = (part.month_alone, second.point.date) {
                    // "November – January 2015" begins in the year before.
                    let before = date.month.is_some_and(|last| last < month);
                    from.date = written(date.year - i32::from(before), Some(month), None);
                }
                period.from = Some(from);
                period.to = Some(second.point);
                period.bare_year = false;
                next = after;
                if let Some((point, after)) = self.last_year(&part, &second, after) {
                    period.to = Some(point);
                    next = after;
                }
            }
            Some(Second::Open(place, after)) => {
                if part.month_alone.is_some() {
                    return None;
                }
                period.from = Some(part.point);
                period.to = None;
                period.open = Some(place);
                period.bare_year = false;
                next = after;
            }
            None if part.month_alone.is_some() => return None,
            None => {
                // "2019'dan beri"
                let ending = self.skip(next, &['\'']);
                if let Some(length) = self.phrase(ending, &SINCE_AFTER) {
                    since = true;
                    next = ending + length;
                    let dash = self.skip(next, &['-', '–', '—', '~', '〜']);
                    if let Some(open) = self.phrase(dash, &OPEN) {
                        next = dash + open;
                    }
                }
                if since {
                    period.from = Some(part.point);
                    period.to = None;
                    period.open = Some(self.place(start, next));
                    period.bare_year = false;
                }
            }
        }
        if from_word == Some(at) && period.from.is_some() {
            start = at;
        }
        // "r." of a year, and words for "until" that stand behind it.
        if self.sign(next) == Some('.')
            && next.checked_sub(1).and_then(|last| self.word(last)).is_some_and(|word| YEAR_WORDS.has(word))
        {
            next += 1;
        }
        if period.from.is_some()
            && let Some(length) = self.phrase(next, &UNTIL_AFTER)
        {
            next += length;
        }
        // Words and brackets after it.
        let inside = self.skip(next, &['(', '（', ',']);
        if let Some(length) = self.phrase(inside, &EXPECTED) {
            period.expected = true;
            period.bare_year = false;
            next = inside + length;
        }
        if matches!(self.sign(next), Some(')' | ']' | '）' | '］' | '】')) {
            next += 1;
        }
        // A date without its year in the form 03/19 is one only beside another.
        if period.from.is_none() && part.short && !expected {
            return None;
        }
        if let (Some(from), Some(to)) = (&mut period.from, &mut period.to)
            && let (Some(start), Some(end)) = (from.date, to.date)
        {
            // Two readings that fit one another confirm one another.
            if start.month.is_some() && end.month.is_some() && !end.certainly_before(start) {
                from.unsure = false;
                to.unsure = false;
            }
        } else if period.open.is_some()
            && let Some(from) = &mut period.from
            && from.date.is_some_and(|date| date.month.is_some())
        {
            from.unsure = false;
        }
        period.place = self.place(start, next);
        Some((period, next))
    }

    /// A second date without anything between: "Jan 2019 Mar 2021", "Jan 2019, Present".
    fn beside(&self, first: &Part, at: usize) -> Option<Second> {
        if first.month_alone.is_some() || first.point.date.is_none_or(|date| date.month.is_none()) {
            return None;
        }
        let next = self.skip(at, &[',', '|']);
        if let Some(length) = self.phrase(next, &OPEN_FIRST)
            && next + length >= self.pieces.len()
        {
            return Some(Second::Open(self.place(next, next + length), next + length));
        }
        let mut next = next;
        if let Some(length) = self.phrase(next, &EXPECTED) {
            next = self.skip(next + length, &['.', ':']);
        }
        let part = self.date(next).filter(|part| part.month_alone.is_none() && follows(first, part))?;
        let after = part.next;
        Some(Second::Date(part, after))
    }

    /// Whether a year is one of a product or a norm: "Server 2008", "Win 2003/2008", "ISO 9001:2015".
    fn is_version(&self, at: usize) -> bool {
        let mut first = at;
        // Years apart by slashes belong to the first one.
        for _ in 0..MOST_VERSIONS {
            if self.sign(first.wrapping_sub(1)) != Some('/') || self.number(first.wrapping_sub(2)).is_none() {
                break;
            }
            first -= 2;
        }
        let slashed =
            |sign: usize, year: usize| (self.sign(sign) == Some('/')).then(|| self.year(year)).flatten();
        let (own, next) = (self.year(at), slashed(at + 1, at + 2));
        let last = slashed(at.wrapping_sub(1), at.wrapping_sub(2));
        // "2008/2003" and "2003/2008/2012" are no time either.
        let three = next.is_some() && (last.is_some() || slashed(at + 3, at + 4).is_some())
            || last.is_some() && slashed(at.wrapping_sub(3), at.wrapping_sub(4)).is_some();
        let backwards = next.zip(own).is_some_and(|(next, own)| next < own)
            || last.zip(own).is_some_and(|(last, own)| last > own);
        if three || backwards {
            return true;
        }
        let Some(before) = first.checked_sub(1) else { return false };
        // "Crane Windows 2012 – 2014" is a time all the same.
        let goes_on =
            matches!(self.sign(at + 1), Some('-' | '–' | '—')) || self.phrase(at + 1, &JOINING).is_some();
        let named = |word: &str| {
            let two = before
                .checked_sub(1)
                .and_then(|first| self.word(first))
                .map(|first| format!("{first} {word}"));
            is_product(word) || two.is_some_and(|two| is_product(&two))
        };
        if !goes_on && self.word(before).is_some_and(named) {
            return true;
        }
        let close = |at: usize| self.pieces.get(at).is_some_and(|piece| piece.joined);
        matches!(self.sign(before), Some(':' | '-'))
            && close(before)
            && close(first)
            && before
                .checked_sub(1)
                .and_then(|norm| self.number(norm))
                .is_some_and(|(value, digits)| digits > 3 && !YEARS.contains(&value))
    }

    /// The end of a time told in academic years: "2018/19 – 2020/21".
    fn last_year(&self, first: &Part, second: &Part, at: usize) -> Option<(Point, usize)> {
        let (from, to) = first.point.date.zip(second.point.date)?;
        if !(first.bare_year && second.bare_year && to.year == from.year + 1) {
            return None;
        }
        let next = self.skip(at, &['-', '–', '—', '−']);
        let next = match self.phrase(next, &JOINING) {
            Some(length) => next + length,
            None => next,
        };
        let part =
            self.date(next).filter(|part| next > at && part.bare_year && part.month_alone.is_none())?;
        let year = part.point.date?.year;
        if year < to.year {
            return None;
        }
        // Its own second year.
        if matches!(self.sign(part.next), Some('/' | '-' | '–')) {
            let last = match self.number(part.next + 1) {
                Some((value, 2)) => year - year.rem_euclid(100) + value,
                Some((value, 4)) => value,
                _ => 0,
            };
            if last == year + 1 {
                let part = self.part(part.next + 1, part.next + 2, last, None, None)?;
                return Some((part.point, part.next));
            }
        }
        Some((part.point, part.next))
    }

    /// "Present – 2019": the later end first.
    fn backwards(&self, at: usize, first: usize) -> Option<(Period, usize)> {
        const DASHES: &[char] = &['-', '–', '—', '−'];
        let open = self.phrase(first, &OPEN_FIRST)?;
        let dashed = self.skip(first + open, DASHES);
        if dashed == first + open {
            return None;
        }
        let part = self.date(dashed).filter(|part| part.month_alone.is_none() && !part.short)?;
        let mut next = part.next;
        if matches!(self.sign(next), Some(')' | ']' | '）')) {
            next += 1;
        }
        let period = Period {
            place: self.place(at, next),
            from: Some(part.point),
            to: None,
            open: Some(self.place(first, first + open)),
            expected: false,
            bare_year: false,
        };
        Some((period, next))
    }

    /// What a first date is joined to.
    fn second(&self, first: &Part, at: usize) -> Option<Second> {
        const DASHES: &[char] =
            &['-', '–', '—', '‒', '‑', '―', '−', '\u{ad}', '~', '〜', '～', '→', '－', '﹣'];
        // "2012 р. –"
        let worded =
            at.checked_sub(1).and_then(|last| self.word(last)).is_some_and(|word| YEAR_WORDS.has(word));
        let at = if worded { self.skip(at, &['.']) } else { at };
        let dashed = self.skip(at, DASHES);
        // "2018/19" and "2018/2019" are an academic year.
        let slashed = (dashed == at && self.sign(at) == Some('/')).then_some(at + 1);
        let mut next = dashed;
        if next == at {
            next = match (self.phrase(at, &JOINING), slashed) {
                (Some(length), _) => at + length,
                (None, Some(after)) => after,
                (None, None) => return self.beside(first, at),
            };
        }
        next = self.skip(next, &[':']);
        if let Some(length) = self.phrase(next, &JOINING)
            && self.phrase(next, &OPEN).is_none()
        {
            next += length;
        }
        next = self.skip_words(next, &["в", "le", "el", "o", "the"]);
        let mut expected = next;
        if let Some(length) = self.phrase(next, &EXPECTED) {
            expected = self.skip(next + length, &['.', ':']);
        }
        let marked = self.skip(next, &['(', '[', '*', '>', '"', '“', '_']);
        if let Some(length) = self.phrase(marked, &OPEN) {
            let mut after = marked + length;
            if marked > next {
                after = self.skip(after, &[')', ']', '*', '"', '”', '_']);
            }
            return Some(Second::Open(self.place(marked, marked + length), after));
        }
        // A dash with nothing after it: "Jan 2019 –", "2019 - ?", "2019 – …".
        if dashed > at && next == dashed {
            let end = self.skip(dashed, &['?', '.', '…', '∞', ')', ']', '|']);
            if end >= self.pieces.len() && first.point.date.is_some() && !first.short {
                return Some(Second::Open(self.place(at, dashed), end));
            }
        }
        if let Some(part) = self.date(expected)
            && part.month_alone.is_none()
        {
            let after = part.next;
            // "2008/2003" and "2003/2008/2012" are versions of something, not a time.
            if slashed.is_some()
                && first.bare_year
                && (self.sign(after) == Some('/')
                    || first.point.date.zip(part.point.date).is_some_and(|(from, to)| to.year <= from.year))
            {
                return None;
            }
            return Some(Second::Date(part, after));
        }
        // "2016–  Administrator": a dash at the date itself, and a gap before what follows.
        let dash = self.pieces.get(at).filter(|piece| dashed == at + 1 && piece.joined);
        let after = self.pieces.get(dashed).filter(|piece| matches!(piece.token, Token::Word(_)));
        if let (Some(dash), Some(after)) = (dash, after)
            && after.place.start >= dash.place.end + 2
            && !first.short
            && first.point.date.is_some()
        {
            return Some(Second::Open(self.place(at, dashed), dashed));
        }
        // "2019–21"
        let year = first.point.date.filter(|_| first.bare_year)?.year;
        let (value, 2) = self.number(next)? else { return None };
        let joined = self.pieces.get(next)?.joined
            && !self.pieces.get(next + 1).is_some_and(|piece| {
                piece.joined && matches!(piece.token, Token::Word(_) | Token::Sign('%' | '/'))
            });
        let full = year - year.rem_euclid(100) + value + if value < year.rem_euclid(100) { 100 } else { 0 };
        if !joined || full <= year || full - year > 60 {
            return None;
        }
        let part = self.part(next, next + 1, full, None, None)?;
        Some(Second::Date(part, next + 1))
    }
}

/// Reads day and month in the order that the other date of a period tells.
fn settle(point: &mut Point, either: Option<(i32, i32, i32)>, day_first: Option<bool>) {
    if let (Some((year, one, two)), Some(day_first)) = (either, day_first) {
        let (day, month) = if day_first { (one, two) } else { (two, one) };
        point.date = written(year, u8::try_from(month).ok(), Some(day)).or(point.date);
    }
}

/// Whether a date lies after another by what both say.
fn follows(first: &Part, second: &Part) -> bool {
    match (first.point.date, second.point.date) {
        (Some(from), Some(to)) => from.month.is_some() && to.month.is_some() && from.certainly_before(to),
        _ => false,
    }
}

enum Second {
    Date(Part, usize),
    Open(TextRange, usize),
}

fn written(year: i32, month: Option<u8>, day: Option<i32>) -> Option<PartialDate> {
    let mut text = format!("{year:04}");
    if let Some(month) = month {
        text.push_str(&format!("-{month:02}"));
        if let Some(day) = day {
            text.push_str(&format!("-{day:02}"));
        }
    }
    PartialDate::parse(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        let show = |point: Option<Point>| match point {
            Some(Point { date: Some(date), unsure, .. }) => {
                format!("{date}{}", if unsure { "?" } else { "" })
            }
            Some(_) => "gap".to_owned(),
            None => String::new(),
        };
        periods(text, 0)
            .into_iter()
            .map(|period| {
                let open = if period.open.is_some() { "open" } else { "" };
                let expected = if period.expected { " expected" } else { "" };
                match period.from {
                    Some(from) => format!("{}/{}{open}{expected}", show(Some(from)), show(period.to)),
                    None => format!("{}{expected}", show(period.to)),
                }
            })
            .collect::<Vec<_>>()
            .join(" | ")
    }

    /// What lines with dates are made of, and what only looks like it.
    const PIECES: &[&str] = &[
        "Mar",
        "march",
        "MÄRZ",
        "сент.",
        "июля",
        "अगस्त",
        "de",
        "of",
        "'",
        "’",
        "`",
        "19",
        "07",
        "2019",
        "1999",
        "5",
        "31",
        "/",
        ".",
        "-",
        " – ",
        ", ",
        " ",
        " ",
        " ",
        "(",
        ")",
        "20XX",
        "xx",
        "X",
        "令和",
        "元年",
        "年",
        "4月",
        "Present",
        "since",
        "expected",
        "Spring",
        "Q3",
        "文",
        "to",
        "40 %",
        "٢٠١٩",
        "１９",
        "1st",
        "\u{301}",
        "mai's",
        "12",
    ];

    proptest::proptest! {
        #[test]
        fn a_line_without_signs_of_a_date_has_none(
            pieces in proptest::collection::vec(proptest::sample::select(PIECES), 0..9)
        ) {
            let line = pieces.concat();
            assert_eq!(periods(&line, 0), all_periods(&line, 0), "{line:?}");
        }
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (text, expected) in [
            ("Jan 2019 – Present", "2019-01/open"),
            ("January 2025-Current", "2025-01/open"),
            ("01/2019 - 03/2021", "2019-01/2021-03"),
            ("2019–21", "2019/2021"),
            ("2019-2021", "2019/2021"),
            ("2019/20", "2019/2020"),
            ("Spring 2018", "2018"),
            ("Sept. '16 – June '18", "2016-09/2018-06"),
            ("expected May 2027", "2027-05 expected"),
            ("Expected Graduation: May 2027", "2027-05 expected"),
            ("2025-2029 (anticipated)", "2025/2029 expected"),
            ("2019年4月〜2022年3月", "2019-04/2022-03"),
            ("2019年4月 - 至今", "2019-04/open"),
            ("2019年4月至今", "2019-04/open"),
            ("2019.04-2021.06", "2019-04/2021-06"),
            ("令和元年4月 ～ 現在", "2019-04/open"),
            ("平成28年3月", "2016-03"),
            ("since 2020", "2020/open"),
            ("seit März 2020", "2020-03/open"),
            ("03.2018 – heute", "2018-03/open"),
            ("01.04.2018 - 31.12.2020", "2018-04-01/2020-12-31"),
            ("Mär. 2018 bis Dez. 2019", "2018-03/2019-12"),
            ("depuis septembre 2021", "2021-09/open"),
            ("janv. 2019 à déc. 2020", "2019-01/2020-12"),
            ("enero de 2019 – actualidad", "2019-01/open"),
            ("marzo 2019 - hasta la fecha", "2019-03/open"),
            ("jan de 2019 - atual", "2019-01/open"),
            ("март 2018 — по настоящее время", "2018-03/open"),
            ("с 2019 по 2021", "2019/2021"),
            ("Октябрь 2017 — настоящее время", "2017-10/open"),
            ("जनवरी 2019 – वर्तमान", "2019-01/open"),
            ("२०१८ – २०२०", "2018/2020"),
            ("2020年から", "2020/open"),
            ("June - Aug 2019", "2019-06/2019-08"),
            ("May 2023 - June 2024", "2023-05/2024-06"),
            ("(Mar 2021 - Present)", "2021-03/open"),
            ("May 2013 – Aug 2013 | Mountain View", "2013-05/2013-08"),
            ("Mar. 2016 \u{AD} Exp. Jun. 2017", "2016-03/2017-06"),
            ("August 20XX – March 20XX", "gap/gap"),
            ("10/2022 to 11/2023", "2022-10/2023-11"),
            ("3 May 2019", "2019-05-03"),
            ("May 3, 2019", "2019-05-03"),
            ("05/06/2019", "2019"),
            ("2019-05-17", "2019-05-17"),
            ("Class of 2019", "2019"),
            ("03/19 - 04/21", "2019-03/2021-04"),
            ("WS 2018/19", "2018"),
            ("01/09/2012 – 31/08/2013", "2012-09-01/2013-08-31"),
            ("cut costs by 40% and saved $2019", ""),
            ("24/7 on-call, 2M users, 10-K filings", ""),
            ("may lead to 3 in 10", ""),
            ("(312) 555-0123", ""),
            ("2010-12", "2010-12?"),
            ("99.99% of 2012a", ""),
            ("at a time out of 35", ""),
            ("a set of 40, out of 37", ""),
            ("Passed Out-April 2011", "2011-04"),
            ("passed out March 2011", "2011-03"),
            ("passed out 2011", "2011"),
            ("Jan 2019 Mar 2021", "2019-01/2021-03"),
            ("Mar. 2016 Exp. Jun. 2017", "2016-03/2017-06"),
            ("Start Date: 01/2019 End Date: 03/2021", "2019-01/2021-03"),
            ("From: Jan 2019 To: Mar 2021", "2019-01/2021-03"),
            ("Jan 2019 – Till-date", "2019-01/open"),
            ("Jan 2019 to till date", "2019-01/open"),
            ("Aug 2015 to Till Now", "2015-08/open"),
            ("Jan 2019 – (Present)", "2019-01/open"),
            ("Jan 2019 –", "2019-01/open"),
            ("2016–  Cloud administrator", "2016/open"),
            ("2019 - ?", "2019/open"),
            ("Nov 2016 onwards", "2016-11/open"),
            ("w.e.f. 12 Apr 2014", "2014-04-12/open"),
            ("Present – 2019", "2019/open"),
            ("Present - Aug 2015", "2015-08/open"),
            ("2018/19 – 2020/21", "2018/2021"),
            ("2018-19 to 2020-21", "2018/2021"),
            ("2018/2019 – 2020/2021", "2018/2021"),
            ("Sep - Dec 2019", "2019-09/2019-12"),
            ("November-January 2015", "2014-11/2015-01"),
            ("Q3 2019 – Q1 2020", "2019/2020"),
            ("12-Apr-2014 to 10-Jun-2015", "2014-04-12/2015-06-10"),
            ("Win 2003/2008, Exchange Server 2010", ""),
            ("Windows 2008/2003", ""),
            ("2003/2008/2012", ""),
            ("ISO 9001:2015 and OHSAS 18001-2007", ""),
            ("AutoCAD 2014", ""),
            ("Sep/15 – Jul/17", "2015-09/2017-07"),
            ("مارس 2018 – حتى الآن", "2018-03/open"),
            ("maj 2018 – obecnie", "2018-05/open"),
            ("marzo 2018 – in corso", "2018-03/open"),
            ("mei 2018 – heden", "2018-05/open"),
            ("2019년 4월 ~ 2021년 3월", "2019-04/2021-03"),
            ("2019년 4월부터 현재까지", "2019-04/open"),
            ("2019.04 ~ 현재", "2019-04/open"),
            ("R1.5～現在", "2019-05/open"),
            ("H24年4月～H31年3月", "2012-04/2019-03"),
            ("SAP R3.1", ""),
            ("Tháng 3/2020 - hiện tại", "2020-03/open"),
            ("Từ tháng 3 năm 2018 đến nay", "2018-03/open"),
            ("Maret 2017 s/d sekarang", "2017-03/open"),
            ("Des 2019 – Agu 2021", "2019-12/2021-08"),
            ("Gestion des 15 agents", ""),
            ("من مارس 2018 حتى تاريخه", "2018-03/open"),
            ("كانون الثاني 2019 - تشرين الأول 2020", "2019-01/2020-10"),
            ("מרץ 2018 - היום", "2018-03/open"),
            ("з 03.2018 по теперішній час", "2018-03/open"),
            ("січень 2020 р. – грудень 2021 р.", "2020-01/2021-12"),
            ("dal 2016 ad oggi", "2016/open"),
            ("Da gennaio 2012 a aprile 2016", "2012-01/2016-04"),
            ("mei 2017 t/m april 2019", "2017-05/2019-04"),
            ("od maja 2012 do nadal", "2012-05/open"),
            ("VI 2010 - XII 2012", "2010-06/2012-12"),
            ("Engineer II 2019", "2019"),
            ("HAZİRAN 2018 – Günümüz", "2018-06/open"),
            ("Kasım 2019'dan beri", "2019-11/open"),
            ("जून 2014 से अब तक", "2014-06/open"),
            ("De septembre 2013 à février 2017", "2013-09/2017-02"),
            ("Setembro de 2012 até à presente data", "2012-09/open"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn a_gap_that_fills_a_month_is_a_date_of_a_template() {
        assert_eq!(read("January 20XX - Current"), "gap/open");
    }
}
