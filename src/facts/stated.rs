//! What the application's running texts plainly state of something ordinary: said, or denied.
//!
//! A phrase counts only as whole words, and not where a word beside it turns it round or makes it a wish.

use super::words::{Keys, key};
use crate::knowledge::phrases::{self, TURNED_AFTER, TURNED_BEFORE, Topic};
use crate::model::application::{Application, Passage, PassageKind};
use crate::model::case::Lower;
use crate::model::evidence::{Evidence, Stated, quotable};
use crate::model::list::Listed;
use std::cell::OnceCell;

/// Letters of all texts together that are read.
const MOST_LETTERS: usize = 200_000;
/// Words before a phrase among which one that turns it round is looked for.
const BEFORE: usize = 2;
/// Words after a phrase among which one that turns it round is looked for; of Kana, letters.
const AFTER: usize = 8;
/// Statements of one topic beyond this number are left out.
const MOST_STATEMENTS: usize = 8;
/// Letters that are kept of what follows a phrase.
const LONGEST_REST: usize = 80;

/// One plain statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// The kind of text; `None` for a name.
    pub kind: Option<PassageKind>,
    /// The words around the phrase, quoted.
    pub evidence: Evidence,
    /// What follows the phrase, as written, at most 80 characters.
    pub rest: String,
}

/// What is stated of one topic.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Topics {
    /// Where it is said.
    pub said: Vec<Statement>,
    /// Where it is denied.
    pub denied: Vec<Statement>,
}

/// The texts of an application as words, read for a topic when it is asked for.
#[derive(Debug)]
pub struct Statements<'a> {
    names: &'a [Stated<String>],
    passages: &'a [Passage],
    /// The texts, and the keys of all their words.
    texts: OnceCell<(Vec<Text<'a>>, Keys)>,
    read: Vec<(Topic, OnceCell<Topics>)>,
}

#[derive(Debug)]
struct Text<'a> {
    kind: Option<PassageKind>,
    stated: &'a Stated<String>,
    /// The words in lower case, one after the other.
    letters: String,
    words: Vec<Word>,
}

#[derive(Debug)]
struct Word {
    /// Equal for equal words.
    key: u32,
    /// Where it ends in the letters; it begins where the one before it ends.
    last: usize,
    /// Where it begins and ends in the text, in bytes.
    start: usize,
    end: usize,
    /// Counts up at every mark that ends a clause.
    clause: u32,
}

impl<'a> Statements<'a> {
    /// The application's names and running texts.
    pub fn of(application: &'a Application) -> Self {
        Self::among(&application.names, &application.texts)
    }

    fn among(names: &'a [Stated<String>], passages: &'a [Passage]) -> Self {
        let read = phrases::topics().map(|topic| (topic, OnceCell::new())).listed();
        Self { names, passages, texts: OnceCell::new(), read }
    }

    fn texts(&self) -> &(Vec<Text<'a>>, Keys) {
        self.texts.get_or_init(|| {
            let names = self.names.iter().map(|name| (None, name));
            let texts = self.passages.iter().map(|passage| (Some(passage.kind), &passage.text));
            let mut room = MOST_LETTERS;
            let texts: Vec<Text<'a>> =
                names.chain(texts).map(|(kind, stated)| Text::read(kind, stated, &mut room)).listed();
            let mut keys = Keys::default();
            texts.iter().flat_map(|text| &text.words).for_each(|word| keys.mark(word.key));
            (texts, keys)
        })
    }

    /// What is stated of a topic.
    pub fn on(&self, topic: Topic) -> &Topics {
        static NOTHING: Topics = Topics { said: Vec::new(), denied: Vec::new() };
        let cell = self.read.iter().find(|(known, _)| *known == topic);
        cell.map_or(&NOTHING, |(_, cell)| cell.get_or_init(|| self.look_for(topic)))
    }

    fn look_for(&self, topic: Topic) -> Topics {
        let mut topics = Topics::default();
        let Some(phrases) = phrases::of(topic) else { return topics };
        let (texts, keys) = self.texts();
        let (said, denied) = (sorted(&phrases.said, keys), sorted(&phrases.denied, keys));
        let mut begin = Keys::default();
        said.iter().chain(&denied).for_each(|phrase| begin.mark(key(first_word(phrase))));
        for text in texts {
            let mut taken = 0;
            for (position, word) in text.words.iter().enumerate() {
                if !begin.may_hold(word.key)
                    || position < taken
                    || topics.said.len().max(topics.denied.len()) >= MOST_STATEMENTS
                {
                    continue;
                }
                if let Some(length) = longest(text, position, &denied) {
                    topics.denied.push(text.statement(position, length));
                    taken = position + length;
                } else if let Some(length) = longest(text, position, &said) {
                    if text.turned(position, length) {
                        continue;
                    }
                    topics.said.push(text.statement(position, length));
                    taken = position + length;
                }
            }
        }
        topics
    }
}

/// The phrases of every language that begin with one of the words, sorted; of those in ASCII, with all of their words among them.
fn sorted(lists: &[&'static str; 9], words: &Keys) -> Vec<&'static str> {
    let mut phrases: Vec<&str> = Vec::new();
    for list in lists {
        let mut rest = *list;
        while !rest.is_empty() {
            let first = first_word(rest);
            let end = rest.bytes().position(|byte| byte == b'|').unwrap_or(rest.len());
            let phrase = rest.get(..end).unwrap_or_default();
            // Han and Kana stand in a phrase without spaces between their words.
            let held = || !phrase.is_ascii() || words.may_hold_words(phrase).is_some();
            if !first.is_empty() && words.may_hold(key(first)) && held() {
                phrases.push(phrase);
            }
            rest = rest.get(end + 1..).unwrap_or_default();
        }
    }
    crate::model::order::sort(&mut phrases);
    phrases
}

/// The word that a phrase begins with; another phrase may follow after `|`.
fn first_word(phrase: &str) -> &str {
    let plain = phrase.bytes().position(|byte| matches!(byte, b' ' | b'|' | 128..)).unwrap_or(phrase.len());
    if phrase.as_bytes().get(plain).is_none_or(u8::is_ascii) {
        return phrase.get(..plain).unwrap_or_default();
    }
    let alone = phrase.chars().next().filter(|first| stands_alone(*first)).map(char::len_utf8);
    let end = alone.or_else(|| phrase.find(|letter| matches!(letter, ' ' | '|') || stands_alone(letter)));
    end.and_then(|end| phrase.get(..end)).unwrap_or(phrase)
}

/// How many words the longest of the sorted phrases has that begins at a word; `None` when none does.
fn longest(text: &Text<'_>, position: usize, phrases: &[&str]) -> Option<usize> {
    let first = text.word(position)?;
    let from = phrases.partition_point(|phrase| *phrase < first);
    phrases
        .iter()
        .skip(from)
        .take_while(|phrase| phrase.starts_with(first))
        .filter_map(|phrase| begins_with(text, position, phrase))
        .max()
}

/// How many of the words from a position on a phrase takes when they begin with it; its words stand in one clause.
fn begins_with(text: &Text<'_>, position: usize, phrase: &str) -> Option<usize> {
    let clause = text.words.get(position)?.clause;
    let mut rest = phrase;
    for (count, word) in text.words.get(position..)?.iter().enumerate() {
        let written = text.word(position + count)?;
        rest = rest.strip_prefix(written)?;
        if word.clause != clause {
            return None;
        }
        if rest.is_empty() {
            return Some(count + 1);
        }
        rest = match rest.strip_prefix(' ') {
            Some(rest) => rest,
            None if written.chars().all(stands_alone) || rest.starts_with(stands_alone) => rest,
            None => return None,
        };
    }
    None
}

impl<'a> Text<'a> {
    fn read(kind: Option<PassageKind>, stated: &'a Stated<String>, room: &mut usize) -> Self {
        let length = stated.value.len().min(MOST_LETTERS);
        let (letters, words) = (String::with_capacity(length), Vec::with_capacity(length / 6));
        let mut text = Self { kind, stated, letters, words };
        text.read_words(room);
        text
    }

    fn read_words(&mut self, room: &mut usize) {
        let mut open: Option<Word> = None;
        let mut clause = 0;
        let written = self.stated.value.as_str();
        let mut end = 0;
        while let Some(byte) = written.as_bytes().get(end).filter(|_| *room > 0) {
            *room -= 1;
            let at = end;
            if byte.is_ascii() {
                end += 1;
                let inside = |byte: &u8| matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'\'');
                if inside(byte) {
                    while *room > 0 && written.as_bytes().get(end).is_some_and(inside) {
                        *room -= 1;
                        end += 1;
                    }
                    let word = open.get_or_insert(Word { key: 0, last: 0, start: at, end, clause });
                    word.end = end;
                    let first = self.letters.len();
                    self.letters.push_str(written.get(at..end).unwrap_or_default());
                    if let Some(letters) = self.letters.get_mut(first..) {
                        letters.make_ascii_lowercase();
                    }
                    word.last = self.letters.len();
                } else {
                    self.close(open.take());
                    clause += u32::from(ends_a_clause(char::from(*byte)));
                }
                continue;
            }
            let letter = written.get(at..).and_then(|rest| rest.chars().next()).unwrap_or_default();
            end += letter.len_utf8();
            if stands_alone(letter) {
                self.close(open.take());
                self.letters.push(letter);
                self.close(Some(Word { key: 0, last: self.letters.len(), start: at, end, clause }));
            } else if inside_a_word(letter) {
                let word = open.get_or_insert(Word { key: 0, last: 0, start: at, end, clause });
                word.end = end;
                match letter {
                    '’' => self.letters.push('\''),
                    '\u{200c}' | '\u{200d}' => {}
                    letter => self.letters.extend(letter.lower()),
                }
                word.last = self.letters.len();
            } else {
                self.close(open.take());
                clause += u32::from(ends_a_clause(letter));
            }
        }
        self.close(open);
    }

    fn close(&mut self, word: Option<Word>) {
        let Some(mut word) = word else { return };
        let first = self.words.last().map_or(0, |before| before.last);
        word.key = key(self.letters.get(first..word.last).unwrap_or_default());
        self.words.push(word);
    }

    /// A word in lower case.
    fn word(&self, at: usize) -> Option<&str> {
        let first = match at.checked_sub(1) {
            Some(before) => self.words.get(before)?.last,
            None => 0,
        };
        self.letters.get(first..self.words.get(at)?.last)
    }

    fn statement(&self, position: usize, length: usize) -> Statement {
        let text = self.stated.value.as_str();
        let start = self.words.get(position).map_or(0, |word| word.start);
        let end = self.words.get(position + length - 1).map_or(text.len(), |word| word.end);
        let before = text.get(..start).unwrap_or_default();
        // A word that is cut is left out, where there are words.
        let from = before.char_indices().rev().nth(79).map_or(0, |(at, _)| {
            let kept = before.get(at..).unwrap_or_default();
            kept.find(char::is_whitespace).map_or(at, |space| at + space)
        });
        let tail = text.get(from..).unwrap_or_default();
        let quote = tail.char_indices().nth(200).map_or(tail, |(at, _)| {
            let kept = tail.get(..at).unwrap_or_default();
            let whole = kept.rfind(char::is_whitespace).filter(|space| from + space >= end).unwrap_or(at);
            tail.get(..whole).unwrap_or_default()
        });
        let mut evidence = self.stated.evidence.clone();
        evidence.quote = quotable(quote);
        let rest = text.get(end..).unwrap_or_default().chars().take(LONGEST_REST).collect();
        Statement { kind: self.kind, evidence, rest }
    }

    /// Whether a word near a phrase, in its clause, turns it round.
    fn turned(&self, position: usize, length: usize) -> bool {
        let Some(clause) = self.words.get(position).map(|word| word.clause) else { return false };
        let mut near = Keys::default();
        self.words.iter().filter(|word| word.clause == clause).for_each(|word| near.mark(word.key));
        let (before_it, after_it) = (sorted(&TURNED_BEFORE, &near), sorted(&TURNED_AFTER, &near));
        let before = (position.saturating_sub(BEFORE + 2)..position).any(|at| {
            let here = self.words.get(at).is_some_and(|word| word.clause == clause);
            here && longest(self, at, &before_it)
                .is_some_and(|turning| at + turning <= position && at + turning + BEFORE > position)
        });
        let end = position + length;
        let after =
            (end..end + AFTER).take_while(|at| self.words.get(*at).is_some_and(|word| word.clause == clause));
        before || after.into_iter().any(|at| longest(self, at, &after_it).is_some_and(|_| self.near(end, at)))
    }

    /// Among Kana and Han eight letters are near; of words that spaces part, three are.
    fn near(&self, end: usize, at: usize) -> bool {
        let alone = self.word(at).is_some_and(|word| word.chars().all(stands_alone));
        alone || at < end + 3
    }
}

/// Whether a letter is a word of its own: Han and Kana are written without spaces.
fn stands_alone(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Whether a letter stands inside a word. Signs of the scripts of India are part of their words.
fn inside_a_word(letter: char) -> bool {
    letter.is_alphanumeric()
        || matches!(letter, '\'' | '’' | '\u{0300}'..='\u{036f}' | '\u{0900}'..='\u{0963}' | '\u{200c}' | '\u{200d}')
}

fn ends_a_clause(letter: char) -> bool {
    matches!(
        letter,
        '.' | '!' | '?' | ';' | ':' | ',' | '(' | ')' | '\n' | '。' | '！' | '？' | '；' | '，' | '、' | '।'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, topic: Topic) -> (usize, usize) {
        let stated = Stated {
            value: text.to_owned(),
            evidence: Evidence {
                source: Some(0),
                path: "/text".to_owned(),
                quote: String::new(),
                span: None,
                confidence: None,
            },
        };
        let passages = [Passage { kind: PassageKind::Letter, text: stated }];
        let statements = Statements::among(&[], &passages);
        let topics = statements.on(topic);
        (topics.said.len(), topics.denied.len())
    }

    #[test]
    fn a_plain_statement_is_seen_in_every_language() {
        for text in [
            "In June I moved to Texas to be near my sister.",
            "I’ve moved to Austin, TX.",
            "En junio me mudé a Texas.",
            "En juin, j’ai déménagé au Texas.",
            "Im Juni bin ich nach Leipzig gezogen; nach meinem Umzug suche ich Arbeit.",
            "Em junho me mudei para Lisboa.",
            "我搬到了上海。",
            "六月に大阪へ引っ越しました。",
            "जून में मैं दिल्ली में स्थानांतरित हुआ था।",
            "В июне я переехала в Казань.",
        ] {
            assert_eq!(read(text, Topic::Moved), (1, 0), "{text}");
        }
    }

    #[test]
    fn a_denial_is_a_denial() {
        for text in [
            "I have not moved since 2010.",
            "I haven't moved.",
            "No me he mudado.",
            "Je n'ai pas déménagé.",
            "Ich bin nicht umgezogen.",
            "Não me mudei.",
            "我没有搬家。",
            "引っ越していません。",
            "Я не переезжала.",
        ] {
            assert_eq!(read(text, Topic::Moved), (0, 1), "{text}");
        }
        assert_eq!(read("I have never changed my name.", Topic::OtherName), (0, 1));
        assert_eq!(read("I am not travelling.", Topic::Travelling), (0, 1));
    }

    #[test]
    fn what_is_turned_round_or_wished_is_not_said() {
        for (text, topic) in [
            ("No relocation needed.", Topic::MovedTo),
            ("I am willing to relocate to Austin.", Topic::MovedTo),
            ("I am open to relocating to Austin.", Topic::MovedTo),
            ("If I moved, I would bring my dog.", Topic::Moved),
            ("引っ越した場合もし", Topic::OtherName),
            ("The removed to-do list", Topic::MovedTo),
            ("never formerly known as anything", Topic::OtherNameFollows),
        ] {
            assert_eq!(read(text, topic).0, 0, "{text}");
        }
        assert_eq!(read("I was happy when I moved to Texas.", Topic::Moved), (1, 0));
        assert_eq!(read("I have no regrets, since moving to Texas was right.", Topic::Moved), (1, 0));
    }

    #[test]
    fn any_text_is_bounded() {
        let long = "i moved ".repeat(300_000);
        assert_eq!(read(&long, Topic::Moved).0, MOST_STATEMENTS);
        for text in ["\u{300}", "\0", "’’’", "\u{202e}我搬到", "।।।"] {
            read(text, Topic::Moved);
        }
    }
}
