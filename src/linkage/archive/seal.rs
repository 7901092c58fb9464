//! The key of an archive's comparison: values become keyed numbers, and what a rule must know of who has a value is sealed beside it.

use super::super::crowd::Member;
use super::super::sketch::{Key, first_bits};
use crate::model::error::InputError;

/// Digits of a key in hexadecimal.
const DIGITS: usize = 64;
/// Bytes that name a sealed text and prove it.
const NONCE: usize = 12;
/// Bits of a keyed number: what every engine and JSON keep exactly.
const BITS: u32 = 53;

/// The secret under which an archive is compared. Whoever has it can try values; without it nothing of the rows can be read.
#[derive(Debug, Clone)]
pub struct LinkKey(Key);

impl LinkKey {
    /// Reads a key: 64 hexadecimal digits, made at random.
    ///
    /// # Errors
    /// Where it is anything else: what people think up is guessed.
    pub fn read(written: &str) -> Result<Self, InputError> {
        let wrong = || InputError::new("", "a key is 64 hexadecimal digits, made at random");
        let bytes = from_hexadecimal(written.trim()).ok_or_else(wrong)?;
        if bytes.len() * 2 != DIGITS || bytes.iter().all(|byte| bytes.first() == Some(byte)) {
            return Err(wrong());
        }
        Key::of_secret(&bytes).map(Self).ok_or_else(wrong)
    }

    /// The keyed number of a value.
    pub fn number(&self, kind: &str, value: u64) -> u64 {
        first_bits(&self.0.digest(&[b"number", kind.as_bytes(), &value.to_be_bytes()])) >> (64 - BITS)
    }

    /// Seals a text beside a value: the same text beside the same value alike, so that an engine can count who differs, and any other apart.
    /// Source: the synthetic initialisation vector of Rogaway and Shrimpton, Deterministic authenticated encryption, 2006, over HMAC-SHA-256.
    fn seal(&self, beside: u64, text: &[u8]) -> String {
        let proof = self.0.digest(&[b"proof", &beside.to_be_bytes(), text]);
        let nonce: Vec<u8> = proof.into_iter().take(NONCE).collect();
        let sealed = nonce.iter().copied().chain(self.stream(&nonce).zip(text).map(|(one, two)| one ^ two));
        sealed.fold(String::with_capacity(2 * (NONCE + text.len())), |mut hexadecimal, byte| {
            hexadecimal.extend(char::from_digit(u32::from(byte >> 4), 16));
            hexadecimal.extend(char::from_digit(u32::from(byte & 15), 16));
            hexadecimal
        })
    }

    /// What was sealed beside a value; `None` where it was not, or under another key.
    fn open(&self, beside: u64, sealed: &str) -> Option<Vec<u8>> {
        let bytes = from_hexadecimal(sealed)?;
        let (nonce, rest) = bytes.split_at_checked(NONCE)?;
        let text: Vec<u8> = self.stream(nonce).zip(rest).map(|(one, two)| one ^ two).collect();
        let proof = self.0.digest(&[b"proof", &beside.to_be_bytes(), &text]);
        proof.starts_with(nonce).then_some(text)
    }

    fn stream<'k>(&'k self, nonce: &'k [u8]) -> impl Iterator<Item = u8> + 'k {
        (0u64..).flat_map(|block| self.0.digest(&[b"stream", nonce, &block.to_be_bytes()]))
    }

    /// What an application says beside a value, sealed.
    pub fn mark(&self, beside: u64, member: &Member) -> String {
        let hexadecimal =
            |numbers: &[u64]| -> Vec<String> { numbers.iter().map(|number| format!("{number:x}")).collect() };
        let texts = |texts: &[Box<str>]| texts.join(ITEM);
        let fields = [
            texts(&member.names),
            if member.agency { "1".to_owned() } else { String::new() },
            texts(&member.mailboxes),
            hexadecimal(&member.contacts).join(ITEM),
            hexadecimal(&member.numbers).join(ITEM),
        ];
        self.seal(beside, fields.join(FIELD).trim_end_matches(FIELD).as_bytes())
    }

    /// Opens a mark.
    pub fn member(&self, beside: u64, mark: &str) -> Option<Member> {
        let text = String::from_utf8(self.open(beside, mark)?).ok()?;
        let mut fields = text.split(FIELD);
        let mut next = || fields.next().unwrap_or_default();
        let items = |field: &str| -> Vec<String> {
            field.split(ITEM).filter(|item| !item.is_empty()).map(str::to_owned).collect()
        };
        let texts = |field: &str| items(field).into_iter().map(String::into_boxed_str).collect();
        let numbers =
            |field: &str| items(field).iter().filter_map(|item| u64::from_str_radix(item, 16).ok()).collect();
        Some(Member {
            names: texts(next()),
            agency: next() == "1",
            mailboxes: texts(next()),
            contacts: numbers(next()),
            numbers: numbers(next()),
        })
    }
}

/// What stands between the fields of a mark, and between the items of a field.
const FIELD: &str = "\u{1e}";
const ITEM: &str = "\u{1f}";

fn from_hexadecimal(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = text.chars().map(|letter| letter.to_digit(16)).collect();
    let digits = digits.filter(|digits| digits.len().is_multiple_of(2))?;
    digits
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => u8::try_from(high * 16 + low).ok(),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(digit: char) -> LinkKey {
        LinkKey::read(&format!("{}{}", "0123456789abcdef".repeat(3), digit.to_string().repeat(16))).unwrap()
    }

    #[test]
    fn a_mark_opens_beside_its_value_under_its_key_alone() {
        let member = Member {
            names: ["Maren Holt".into(), "Марен Холт".into()].into(),
            agency: true,
            contacts: [7, u64::MAX].into(),
            ..Member::default()
        };
        let mark = key('1').mark(5, &member);
        assert_eq!(key('1').member(5, &mark), Some(member.clone()));
        assert_eq!(key('1').mark(5, &member), mark);
        assert_eq!((key('1').member(6, &mark), key('2').member(5, &mark)), (None, None));
        assert_ne!(key('1').mark(6, &member), mark);
        for broken in ["", "zz", "00", &mark[2..], &mark[..mark.len() - 2]] {
            assert_eq!(key('1').member(5, broken), None, "{broken}");
        }
    }

    #[test]
    fn a_key_is_not_thought_up() {
        let zeros = "0".repeat(64);
        for wrong in ["", "correct horse battery staple", &zeros, &"0123456789abcdef".repeat(3)] {
            assert!(LinkKey::read(wrong).is_err(), "{wrong}");
        }
        assert!(key('1').number("key", 1) < 1 << BITS);
        assert_ne!(key('1').number("key", 1), key('2').number("key", 1));
    }
}
