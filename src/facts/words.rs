//! Running text as words, for finding names of technologies, years and plain statements in it.

use crate::model::folding::is_joined_script;

/// Characters of a text that are read.
const MOST: usize = 100_000;

/// The words of a text in lower case, in one piece; `.`, `+` and `#` stay inside a word (node.js, c++, c#), a final full stop
/// goes. At most 100,000 characters are read.
#[derive(Debug, Default, Clone)]
pub struct Words {
    /// The text with its ASCII letters in lower case, and after it words of other letters that have another form there.
    letters: String,
    words: Vec<Word>,
    /// The keys of all words: most phrases that are looked for are in no text.
    seen: Keys,
    /// Whether it has letters of scripts that are written without spaces.
    joined: bool,
}

/// One word.
#[derive(Debug, Clone, Copy)]
pub struct Word {
    /// Equal for equal words.
    pub key: u32,
    /// Where it stands in lower case, in [`Words::letters`].
    pub lower: TextRange,
    /// Where it stands in the text.
    pub place: TextRange,
    /// Of letters of ASCII, digits and apostrophes alone.
    pub plain: bool,
}

/// Reads a text.
pub fn words(text: &str) -> Words {
    let longest = match text.len() {
        0..=MOST => text,
        _ => text.char_indices().nth(MOST).and_then(|(end, _)| text.get(..end)).unwrap_or(text),
    };
    let mut found = Words {
        letters: longest.to_ascii_lowercase(),
        words: Vec::with_capacity(longest.len() / 5),
        seen: Keys::default(),
        joined: false,
    };
    // The word that is open: from its first letter to its last; marks at its edges are no part of it.
    let mut open: Option<Open> = None;
    let mut at = 0;
    while let Some(byte) = longest.as_bytes().get(at) {
        let start = at;
        if byte.is_ascii_alphanumeric() {
            let word = open.get_or_insert(Open::at(start));
            let mut hash = word.hash;
            while let Some(byte) = longest.as_bytes().get(at).filter(|byte| byte.is_ascii_alphanumeric()) {
                hash = hashed(hash, byte.to_ascii_lowercase());
                at += 1;
            }
            (word.hash, word.key, word.end, word.plain) = (hash, hash, at, !word.marked);
            continue;
        }
        at += 1;
        let plain = match byte {
            b'+' | b'#' => Some(true),
            b'.' | b'\'' => Some(false),
            0..128 => None,
            _ => {
                let letter = longest.get(start..).and_then(|rest| rest.chars().next()).unwrap_or_default();
                at = start + letter.len_utf8();
                found.joined |= is_joined_script(letter);
                if letter == '’' { Some(false) } else { inside_a_word(letter).then_some(true) }
            }
        };
        let Some(ends_here) = plain else {
            if let Some(word) = open.take() {
                found.close(word);
            }
            continue;
        };
        if open.is_none() && !ends_here {
            continue;
        }
        let word = open.get_or_insert(Open::at(start));
        word.hash = longest
            .as_bytes()
            .get(start..at)
            .unwrap_or_default()
            .iter()
            .fold(word.hash, |hash, byte| hashed(hash, *byte));
        word.marked |= *byte != b'\'';
        if ends_here {
            (word.key, word.end, word.plain) = (word.hash, at, !word.marked);
        }
    }
    if let Some(word) = open {
        found.close(word);
    }
    found
}

/// A word that is being read.
struct Open {
    start: usize,
    /// One past its last letter, the hash up to there, and whether it is letters of ASCII, digits and apostrophes up to there.
    end: usize,
    key: u32,
    plain: bool,
    /// The hash of everything so far, and whether anything else was in it.
    hash: u32,
    marked: bool,
}

impl Open {
    fn at(start: usize) -> Self {
        Self { start, end: start, key: EMPTY, plain: true, hash: EMPTY, marked: false }
    }
}

impl Words {
    fn close(&mut self, open: Open) {
        let place = TextRange { start: open.start, end: open.end };
        let mut word = Word { key: folded(open.key), lower: place, place, plain: open.plain };
        if !word.plain && !place.text(&self.letters).is_ascii() {
            let lowered = place.text(&self.letters).to_lowercase();
            word.lower = TextRange { start: self.letters.len(), end: self.letters.len() + lowered.len() };
            word.key = key(&lowered);
            self.letters.push_str(&lowered);
        }
        self.seen.mark(word.key);
        self.words.push(word);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The word at a position.
    pub fn get(&self, at: usize) -> Option<&str> {
        let lower = self.words.get(at)?.lower;
        self.letters.get(lower.start..lower.end)
    }

    /// Where they stand.
    pub fn places(&self) -> &[Word] {
        &self.words
    }

    /// The letters in which the words stand in lower case.
    pub fn letters(&self) -> &str {
        &self.letters
    }

    /// Whether there are letters of scripts that are written without spaces among them.
    pub fn has_joined_script(&self) -> bool {
        self.joined
    }

    /// False where no word has the key.
    pub fn may_hold(&self, key: u32) -> bool {
        self.seen.may_hold(key)
    }

    /// The words in their order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.from(0)
    }

    /// The keys of the words in their order.
    pub fn keys(&self) -> impl Iterator<Item = u32> {
        self.words.iter().map(|word| word.key)
    }

    /// The words from a position on.
    pub fn from(&self, position: usize) -> impl Iterator<Item = &str> {
        (position..self.words.len()).filter_map(|at| self.get(at))
    }

    /// Whether one of the words is in a list.
    pub fn any_of(&self, list: &[&str]) -> bool {
        self.iter().any(|word| list.contains(&word))
    }

    /// Where so many words from a position on stand in the text.
    pub fn stretch(&self, at: usize, length: usize) -> Option<TextRange> {
        let last = self.words.get((at + length).checked_sub(1)?)?;
        Some(TextRange { start: self.words.get(at)?.place.start, end: last.place.end })
    }

    /// The first position from `from` on at which a phrase starts. The phrase is in lower case, its words apart by spaces.
    pub fn find_from(&self, phrase: &str, from: usize) -> Option<usize> {
        let key = self.seen.may_hold_words(phrase)?;
        let stands = |at: usize| {
            let mut here = self.from(at);
            phrase.split(' ').all(|word| here.next() == Some(word))
        };
        let rest = self.words.get(from..)?;
        rest.iter().zip(from..).find(|(word, at)| word.key == key && stands(*at)).map(|(_, at)| at)
    }

    /// Every position at which a phrase starts.
    pub fn find(&self, phrase: &str) -> impl Iterator<Item = usize> {
        std::iter::successors(self.find_from(phrase, 0), move |at| self.find_from(phrase, at + 1))
    }

    /// Whether a phrase is among the words.
    pub fn has(&self, phrase: &str) -> bool {
        self.find_from(phrase, 0).is_some()
    }

    /// Where a phrase first stands in the text.
    pub fn place(&self, phrase: &str) -> Option<TextRange> {
        self.stretch(self.find_from(phrase, 0)?, phrase.split(' ').count())
    }
}

/// Whether a letter stands inside a word. Signs of the scripts of India are part of their words.
pub fn inside_a_word(letter: char) -> bool {
    letter.is_alphanumeric()
        || matches!(letter, '\'' | '’' | '\u{0300}'..='\u{036f}' | '\u{0900}'..='\u{0963}' | '\u{200c}' | '\u{200d}')
}

/// Keys of many words in little room: says of most other words that they are not among them.
#[derive(Debug, Default, Clone)]
pub struct Keys([u64; 32]);

impl Keys {
    /// Takes a key in.
    pub fn mark(&mut self, key: u32) {
        if let Some(bits) = self.0.get_mut(key as usize / 64 % 32) {
            *bits |= 1 << (key % 64);
        }
    }

    /// False when the key was not taken in; true when it was, and of some others.
    pub fn may_hold(&self, key: u32) -> bool {
        self.0.get(key as usize / 64 % 32).is_some_and(|bits| bits >> (key % 64) & 1 == 1)
    }
}

impl Keys {
    /// The key of a phrase's first word, its words apart by spaces; `None` when one of them was not taken in.
    pub fn may_hold_words(&self, phrase: &str) -> Option<u32> {
        let mut rest = phrase.bytes();
        let mut first = None;
        loop {
            let key = key_of(rest.by_ref().take_while(|byte| *byte != b' '));
            if !self.may_hold(key) {
                return None;
            }
            let first = *first.get_or_insert(key);
            if rest.len() == 0 {
                return Some(first);
            }
        }
    }
}

/// A number that is equal for equal words: FNV-1a, folded so that its low bits tell words apart.
pub fn key(word: &str) -> u32 {
    key_of(word.bytes())
}

fn key_of(bytes: impl Iterator<Item = u8>) -> u32 {
    folded(bytes.fold(EMPTY, hashed))
}

/// The hash of no letters.
const EMPTY: u32 = 0x811c_9dc5;

fn hashed(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

fn folded(hash: u32) -> u32 {
    hash ^ hash >> 16
}

/// A stretch of a text in bytes, from a character's first to one past another's last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextRange {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl TextRange {
    /// The stretch of `inner`, which is a part of `text`.
    pub fn of(text: &str, inner: &str) -> Self {
        let start = (inner.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        Self { start, end: start + inner.len() }
    }

    /// The text inside.
    pub fn text(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn technologies_stay_whole_words() {
        let found = words("Built with Node.js, React Native and C++. Docker-based.");
        assert_eq!(
            found.iter().collect::<Vec<_>>(),
            ["built", "with", "node.js", "react", "native", "and", "c++", "docker", "based"]
        );
        assert_eq!(found.find("react native").collect::<Vec<_>>(), [3]);
        assert_eq!(found.find("react").count(), 1);
        assert_eq!(found.find("node").count(), 0);
    }

    #[test]
    fn a_phrase_is_found_where_it_stands() {
        let text = "İstanbul’dan: I  have\nmoved, twice.";
        assert_eq!(words(text).place("have moved").unwrap().text(text), "have\nmoved");
        assert_eq!(words(text).place("moved to"), None);
    }
}
