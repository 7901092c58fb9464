//! What the application's running texts plainly state of something ordinary: said, or denied.
//!
//! A phrase counts only as whole words, and not where a word beside it turns it round or makes it a wish.

use super::TextFact;
use super::words::{Keys, TextRange, Words, inside_a_word, key, words};
use crate::data::phrases::{self, Topic};
use crate::model::application::PassageKind;
use crate::model::evidence::{Evidence, Sourced, quotable};
use crate::model::folding::is_joined_script;
use std::borrow::Cow;
use std::cell::OnceCell;
use std::sync::OnceLock;

/// Bytes of all texts together that are read.
const MOST_BYTES: usize = 400_000;
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
    /// The phrase, as it is listed.
    pub phrase: &'static str,
    /// What stands before the phrase in its sentence, as written, at most 200 characters.
    pub before: String,
    /// What follows the phrase, as written, at most 80 characters.
    pub rest: String,
}

/// Longest part of a sentence before a phrase that is kept, in characters.
const LONGEST_BEFORE: usize = 200;

impl Statement {
    /// The phrase with what stands around it in its sentence.
    pub fn sentence(&self) -> String {
        let end = sentence_end(&self.rest).unwrap_or(self.rest.len());
        let space = if self.phrase.is_ascii() { " " } else { "" };
        [&self.before, space, self.phrase, space, &self.rest[..end]].concat()
    }

    /// The same within its clause: between commas.
    pub fn clause(&self) -> String {
        let comma = |letter: char| matches!(letter, ',' | ':' | '，' | '、' | '：');
        let before = self.before.rsplit(comma).next().unwrap_or_default();
        let end = sentence_end(&self.rest).unwrap_or(self.rest.len());
        let rest = &self.rest[..end];
        let space = if self.phrase.is_ascii() { " " } else { "" };
        [before, space, self.phrase, space, rest.split(comma).next().unwrap_or_default()].concat()
    }
}

/// Where the first sentence of a text ends. A full stop after fewer than three letters is mostly an abbreviation's.
fn sentence_end(text: &str) -> Option<usize> {
    let mut letters = 3;
    for (at, letter) in text.char_indices() {
        match letter {
            '!' | '?' | ';' | '\n' | '。' | '！' | '？' | '；' | '।' => return Some(at),
            '.' if letters > 2 => return Some(at),
            letter => letters = if letter.is_alphanumeric() { letters + 1 } else { 0 },
        }
    }
    None
}

/// What stands in a text's last sentence.
fn last_sentence(mut text: &str) -> &str {
    while let Some(end) = sentence_end(text) {
        let after = text.get(end..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        text = &text[end + after..];
    }
    text
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
    names: &'a [Sourced<String>],
    passages: &'a [TextFact<'a>],
    /// The texts, and the keys of all their words.
    texts: OnceCell<(Vec<Text<'a>>, Keys)>,
    read: Vec<(Topic, OnceCell<Topics>)>,
}

#[derive(Debug)]
struct Text<'a> {
    kind: Option<PassageKind>,
    stated: &'a Sourced<String>,
    /// The words of all the text, in which most of `words` stand.
    whole: Cow<'a, Words>,
    /// Words in lower case that stand otherwise in `whole`, one after the other.
    letters: String,
    words: Vec<Word>,
}

#[derive(Debug)]
struct Word {
    /// Equal for equal words.
    key: u32,
    /// Where it stands in lower case: in `letters`, else in the letters of `whole`.
    lower: TextRange,
    apart: bool,
    /// Where it stands in the text.
    place: TextRange,
    /// Counts up at every mark that ends a clause.
    clause: u32,
}

impl<'a> Statements<'a> {
    /// Names and running texts.
    pub fn among(names: &'a [Sourced<String>], passages: &'a [TextFact<'a>]) -> Self {
        let read = phrases::topics().map(|topic| (topic, OnceCell::new())).collect();
        Self { names, passages, texts: OnceCell::new(), read }
    }

    fn texts(&self) -> &(Vec<Text<'a>>, Keys) {
        self.texts.get_or_init(|| {
            let names = self.names.iter().map(|name| (None, name, Cow::Owned(words(&name.value))));
            let texts = self
                .passages
                .iter()
                .map(|text| (Some(text.passage.kind), &text.passage.text, Cow::Borrowed(&text.words)));
            let mut room = MOST_BYTES;
            let read = |(kind, stated, whole)| Text::read(kind, stated, whole, &mut room);
            let texts: Vec<Text<'a>> = names.chain(texts).map(read).collect();
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
        let Some((said, denied)) = listed_on(topic) else { return topics };
        let (texts, keys) = self.texts();
        let mut begin = Keys::default();
        let (said, denied) = (held(said, keys, &mut begin), held(denied, keys, &mut begin));
        if said.is_empty() && denied.is_empty() {
            return topics;
        }
        for text in texts {
            let mut taken = 0;
            for (position, word) in text.words.iter().enumerate() {
                if !begin.may_hold(word.key)
                    || position < taken
                    || topics.said.len().max(topics.denied.len()) >= MOST_STATEMENTS
                {
                    continue;
                }
                if let Some((length, phrase)) = longest(text, position, &denied) {
                    topics.denied.push(text.statement(position, length, phrase));
                    taken = position + length;
                } else if let Some((length, phrase)) = longest(text, position, &said) {
                    if text.turned(position, length) {
                        continue;
                    }
                    topics.said.push(text.statement(position, length, phrase));
                    taken = position + length;
                }
            }
        }
        topics
    }
}

/// Phrases of every language, each with the key of the word that it begins with.
type Indexed = Vec<(u32, &'static str)>;

/// The phrases that state a topic and those that deny it.
fn listed_on(topic: Topic) -> Option<&'static (Indexed, Indexed)> {
    static TOPICS: OnceLock<Vec<(Topic, (Indexed, Indexed))>> = OnceLock::new();
    let all = TOPICS.get_or_init(|| {
        let read = |topic| {
            Some((
                topic,
                phrases::of(topic)
                    .map(|of| (listed(of.said.iter().copied()), listed(of.denied.iter().copied())))?,
            ))
        };
        phrases::topics().filter_map(read).collect()
    });
    all.iter().find(|(known, _)| *known == topic).map(|(_, phrases)| phrases)
}

fn listed(phrases: impl Iterator<Item = &'static str>) -> Indexed {
    phrases.map(|phrase| (key(first_word(phrase)), phrase)).collect()
}

/// Those phrases that begin with one of the words; of those in ASCII, with all of their words among them. Marks how they begin.
fn held(phrases: &Indexed, words: &Keys, begin: &mut Keys) -> Indexed {
    // Han and Kana stand in a phrase without spaces between their words.
    let may_stand = |phrase: &str| !phrase.is_ascii() || words.may_hold_words(phrase).is_some();
    let held = phrases.iter().filter(|(first, phrase)| words.may_hold(*first) && may_stand(phrase));
    held.inspect(|(first, _)| begin.mark(*first)).copied().collect()
}

/// The word that a phrase begins with.
fn first_word(phrase: &str) -> &str {
    let alone = phrase.chars().next().filter(|first| is_joined_script(*first)).map(char::len_utf8);
    let end = alone.or_else(|| phrase.find(|letter| letter == ' ' || is_joined_script(letter)));
    end.and_then(|end| phrase.get(..end)).unwrap_or(phrase)
}

/// How many words the longest of the phrases has that begins at a word, and the phrase; `None` when none does.
fn longest(text: &Text<'_>, position: usize, phrases: &Indexed) -> Option<(usize, &'static str)> {
    let first = text.words.get(position)?.key;
    let begun = phrases.iter().filter(|(begin, _)| *begin == first);
    begun
        .filter_map(|(_, phrase)| Some((begins_with(text, position, phrase)?, *phrase)))
        .max_by_key(|found| found.0)
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
            None if written.chars().all(is_joined_script) || rest.starts_with(is_joined_script) => rest,
            None => return None,
        };
    }
    None
}

impl<'a> Text<'a> {
    fn read(
        kind: Option<PassageKind>,
        stated: &'a Sourced<String>,
        whole: Cow<'a, Words>,
        room: &mut usize,
    ) -> Self {
        let text = stated.value.as_str();
        let mut found = Vec::with_capacity(whole.len());
        let mut letters = String::new();
        let (mut clause, mut end) = (0, 0);
        for word in whole.places() {
            let place = word.place;
            let Some(left) = room.checked_sub(place.end - end) else { break };
            *room = left;
            match text.as_bytes().get(end..place.start) {
                Some([] | [b' ']) => {}
                _ => clause += clauses_end(&text[end..place.start]),
            }
            end = place.end;
            if word.plain {
                found.push(Word { key: word.key, lower: word.lower, apart: false, place, clause });
            } else {
                cut(text, place, &mut clause, &mut letters, &mut found);
            }
        }
        Self { kind, stated, whole, letters, words: found }
    }

    /// A word in lower case.
    fn word(&self, at: usize) -> Option<&str> {
        let word = self.words.get(at)?;
        Some(if word.apart { word.lower.text(&self.letters) } else { word.lower.text(self.whole.letters()) })
    }

    fn statement(&self, position: usize, length: usize, phrase: &'static str) -> Statement {
        let text = self.stated.value.as_str();
        let start = self.words.get(position).map_or(0, |word| word.place.start);
        let end = self.words.get(position + length - 1).map_or(text.len(), |word| word.place.end);
        let before = &text[..start];
        // A word that is cut is left out, where there are words.
        let from = before.char_indices().rev().nth(79).map_or(0, |(at, _)| {
            let kept = &before[at..];
            kept.find(char::is_whitespace).map_or(at, |space| at + space)
        });
        let tail = &text[from..];
        let quote = tail.char_indices().nth(200).map_or(tail, |(at, _)| {
            let kept = &tail[..at];
            let whole = kept.rfind(char::is_whitespace).filter(|space| from + space >= end).unwrap_or(at);
            &tail[..whole]
        });
        let mut evidence = self.stated.evidence.clone();
        evidence.quote = quotable(quote);
        let rest = text[end..].chars().take(LONGEST_REST).collect();
        let near = before.char_indices().rev().nth(LONGEST_BEFORE).map_or(0, |(at, _)| at);
        let before = last_sentence(&before[near..]).to_owned();
        Statement { kind: self.kind, evidence, phrase, before, rest }
    }

    /// Whether a word near a phrase, in its clause, turns it round.
    fn turned(&self, position: usize, length: usize) -> bool {
        let Some(clause) = self.words.get(position).map(|word| word.clause) else { return false };
        let mut near = Keys::default();
        self.words.iter().filter(|word| word.clause == clause).for_each(|word| near.mark(word.key));
        static TURNED: OnceLock<(Indexed, Indexed)> = OnceLock::new();
        let (before_it, after_it) =
            TURNED.get_or_init(|| (listed(phrases::turned_before()), listed(phrases::turned_after())));
        let mut begin = Keys::default();
        let (before_it, after_it) = (held(before_it, &near, &mut begin), held(after_it, &near, &mut begin));
        let before = (position.saturating_sub(BEFORE + 2)..position).any(|at| {
            let here = self.words.get(at).is_some_and(|word| word.clause == clause);
            here && longest(self, at, &before_it)
                .is_some_and(|(turning, _)| at + turning <= position && at + turning + BEFORE > position)
        });
        let end = position + length;
        let after =
            (end..end + AFTER).take_while(|at| self.words.get(*at).is_some_and(|word| word.clause == clause));
        before || after.into_iter().any(|at| longest(self, at, &after_it).is_some_and(|_| self.near(end, at)))
    }

    /// Among Kana and Han eight letters are near; of words that spaces part, three are.
    fn near(&self, end: usize, at: usize) -> bool {
        let alone = self.word(at).is_some_and(|word| word.chars().all(is_joined_script));
        alone || at < end + 3
    }
}

/// Cuts a word at the marks inside it, such as a full stop without a space after it, and into the letters that stand alone.
fn cut(text: &str, place: TextRange, clause: &mut u32, letters: &mut String, found: &mut Vec<Word>) {
    let mut open: Option<(TextRange, usize)> = None;
    let mut close = |open: Option<(TextRange, usize)>, letters: &str, clause: u32| {
        let Some((place, first)) = open else { return };
        let lower = TextRange { start: first, end: letters.len() };
        found.push(Word { key: key(lower.text(letters)), lower, apart: true, place, clause });
    };
    for (at, letter) in place.text(text).char_indices() {
        let here = TextRange { start: place.start + at, end: place.start + at + letter.len_utf8() };
        if is_joined_script(letter) {
            close(open.take(), letters, *clause);
            letters.push(letter);
            close(Some((here, letters.len() - letter.len_utf8())), letters, *clause);
        } else if inside_a_word(letter) {
            open.get_or_insert((here, letters.len())).0.end = here.end;
            match letter {
                '’' => letters.push('\''),
                '\u{200c}' | '\u{200d}' => {}
                letter => letters.extend(letter.to_lowercase()),
            }
        } else {
            close(open.take(), letters, *clause);
            *clause += u32::from(ends_a_clause(letter));
        }
    }
    close(open, letters, *clause);
}

/// How many marks end a clause in what stands between two words.
fn clauses_end(between: &str) -> u32 {
    between.chars().map(|letter| u32::from(ends_a_clause(letter))).sum()
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
    use crate::model::application::Passage;

    fn read(text: &str, topic: Topic) -> (usize, usize) {
        let stated = Sourced {
            value: text.to_owned(),
            evidence: Evidence {
                source: Some(0),
                path: "/text".to_owned(),
                quote: String::new(),
                span: None,
                confidence: None,
            },
        };
        let passage = Passage { kind: PassageKind::Letter, asked: None, text: stated };
        let texts = [TextFact { words: words(text), passage: &passage, own: None }];
        let statements = Statements::among(&[], &texts);
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
