//! Running text as word hashes and shingles: what passages are found by.

use crate::facts::words::TextRange;

/// Words in one shingle.
pub const SHINGLE: usize = 5;
/// Of so many shingles one is kept in the sample, chosen by its own hash, so that every application keeps the same ones.
pub const SAMPLED: u64 = 4;
/// Words of one application that are read.
pub const MOST_WORDS: usize = 20_000;

/// A word's hash and place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// Of its letters in lower case.
    pub hash: u64,
    /// Where it stands, in bytes.
    pub at: TextRange,
}

/// Spreads the bits of a number. Source: Steele, Lea and Flood, SplitMix64, 2014.
pub fn mix(mut value: u64) -> u64 {
    value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

fn step(hash: u64, letter: u64) -> u64 {
    (hash ^ letter).wrapping_mul(0x0000_0100_0000_01b3)
}

/// A text's hash: FNV-1a over its bytes, spread.
pub fn hash(text: &str) -> u64 {
    mix(text.bytes().fold(START, |hash, byte| step(hash, u64::from(byte))))
}

/// The key of a value of one kind.
pub fn tagged(kind: &str, value: &str) -> u64 {
    hash(&format!("{kind}\u{1f}{value}"))
}

/// Letters that are written without spaces: each is a word.
fn stands_alone(letter: char) -> bool {
    matches!(letter, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// The words of a text, at most `most`: runs of letters and digits in lower case; an apostrophe inside a word is passed over.
pub fn words(text: &str, most: usize) -> Vec<Word> {
    let mut words = Vec::with_capacity((text.len() / 6).min(most));
    let mut open: Option<(u64, usize, usize)> = None;
    let close = |words: &mut Vec<Word>, open: &mut Option<(u64, usize, usize)>| {
        if let Some((hash, start, end)) = open.take() {
            words.push(Word { hash: mix(hash), at: TextRange { start, end } });
        }
    };
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if words.len() >= most {
            return words;
        }
        // Nearly all text is of these letters; the others are decoded.
        if byte.is_ascii() {
            if byte.is_ascii_alphanumeric() {
                let start = at;
                let (mut hash, begun, _) = open.unwrap_or((START, start, start));
                while let Some(letter) = bytes.get(at).filter(|byte| byte.is_ascii_alphanumeric()) {
                    hash = step(hash, u64::from(letter.to_ascii_lowercase()));
                    at += 1;
                }
                open = Some((hash, begun, at));
            } else {
                if byte != b'\'' {
                    close(&mut words, &mut open);
                }
                at += 1;
            }
            continue;
        }
        let Some(letter) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
        let end = at + letter.len_utf8();
        if stands_alone(letter) {
            close(&mut words, &mut open);
            open = Some((step(START, u64::from(letter)), at, end));
            close(&mut words, &mut open);
        } else if letter.is_alphanumeric() || is_mark(letter) {
            let (mut hash, start, _) = open.unwrap_or((START, at, at));
            for lower in letter.to_lowercase() {
                hash = step(hash, u64::from(lower));
            }
            open = Some((hash, start, end));
        } else if !matches!(letter, '’' | '\u{200c}' | '\u{200d}' | '\u{ad}') {
            close(&mut words, &mut open);
        }
        at = end;
    }
    close(&mut words, &mut open);
    words
}

/// Signs that belong to the word before them.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{dff}' | '\u{64b}'..='\u{65f}')
}

/// The hash of every run of [`SHINGLE`] words, by the run's first word.
pub fn shingles(words: &[Word]) -> impl Iterator<Item = u64> + '_ {
    words.windows(SHINGLE).map(|window| {
        mix(window
            .iter()
            .fold(0, |hash: u64, word| hash.rotate_left(13).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ word.hash))
    })
}

/// Whether a shingle is one that the sample keeps.
pub fn is_sampled(shingle: u64, sampled: u64) -> bool {
    shingle.is_multiple_of(sampled)
}

/// What the sample keeps of shingles.
pub fn sample(shingles: &[u64], sampled: u64) -> impl Iterator<Item = u32> + '_ {
    shingles.iter().copied().filter(move |shingle| is_sampled(*shingle, sampled)).map(short)
}

/// The part of a shingle's hash that the sample keeps.
pub fn short(shingle: u64) -> u32 {
    (shingle >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, other: &str) -> bool {
        let hashes = |text: &str| words(text, 100).iter().map(|word| word.hash).collect::<Vec<_>>();
        hashes(one) == hashes(other)
    }

    #[test]
    fn words_are_compared_without_case_and_signs() {
        assert!(same("Led a team, of NINE: drivers!", "led a team of nine drivers"));
        assert!(same("don’t", "don't"));
        assert!(!same("nine drivers", "ninedrivers"));
        assert!(!same("über", "uber"));
        assert_eq!(words("搬到上海", 100).len(), 4);
        assert_eq!(words("नमस्ते दुनिया", 100).len(), 2);
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = "  Naïve — café’s 12%";
        let found: Vec<&str> = words(text, 100).iter().map(|word| word.at.text(text)).collect();
        assert_eq!(found, ["Naïve", "café’s", "12"]);
    }
}
