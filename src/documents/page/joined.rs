//! Glyphs of letters that run from right to left, each with its points and vowel signs.

use super::Glyph;
use super::bidi::{is_mark, is_right};
use super::forms::Forms;

/// A mark may begin so many sizes of the font to the left of its letter.
const ASIDE: f32 = 0.15;
/// A mark stands less than this many sizes of the font from its letter.
const NEAR: f32 = 0.6;
/// Most marks of one letter that are painted one after the other.
const MOST_MARKS: usize = 8;

/// The glyphs of a page on which some letters run from right to left. What a glyph of those stands for is given from left to
/// right, its points and vowel signs to the left of their letter; `None` where no letter runs from right to left.
pub fn joined(glyphs: &[&Glyph]) -> Option<Vec<Glyph>> {
    if !glyphs.iter().any(|glyph| glyph.text.chars().any(is_right)) {
        return None;
    }
    let forms = Forms::read();
    let signs: Vec<Sign<'_>> = glyphs.iter().map(|glyph| Sign::of(glyph, &forms)).collect();
    let mut behind: Vec<Behind> = vec![Behind::default(); signs.len()];
    let mut placed = vec![false; signs.len()];
    for (at, sign) in signs.iter().enumerate() {
        if sign.part == Part::Whole {
            continue;
        }
        let Some(letter) = letter_of(&signs, at, sign) else { continue };
        if let (Some(behind), Some(placed)) = (behind.get_mut(letter), placed.get_mut(at)) {
            *placed = true;
            match (sign.part, letter > at) {
                (Part::Alef, _) => behind.alef.push_str(&sign.letters),
                (Part::Piece, _) => behind.marks.push(char::REPLACEMENT_CHARACTER),
                (_, true) => behind.marks.insert_str(0, &sign.letters),
                (_, false) => behind.marks.push_str(&sign.letters),
            }
        }
    }
    let all = signs.into_iter().zip(behind).zip(placed).filter(|(_, placed)| !placed);
    let joined = all.map(|((sign, behind), _)| {
        let letters = sign.letters + &behind.marks + &behind.alef;
        let text = if letters.chars().any(is_right) { letters.chars().rev().collect() } else { letters };
        Glyph { text, ..sign.glyph.clone() }
    });
    Some(joined.collect())
}

/// A glyph with the letters that it stands for, in the order in which they are read.
struct Sign<'g> {
    glyph: &'g Glyph,
    letters: String,
    part: Part,
}

/// What a glyph is of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A letter or more, or nothing that belongs to another.
    Whole,
    /// A point or a vowel sign.
    Mark,
    /// A number or sign without width: fonts that draw a letter in pieces name the pieces so.
    Piece,
    /// An alef without width, as it is painted on the lam that it is one with.
    Alef,
}

/// What is read after a letter that it is painted on.
#[derive(Debug, Clone, Default)]
struct Behind {
    marks: String,
    alef: String,
}

impl<'g> Sign<'g> {
    fn of(glyph: &'g Glyph, forms: &Forms) -> Self {
        let letters = spelled(glyph, forms);
        let is_bare = glyph.advance.abs() < 0.05 * glyph.size;
        let has = |kind: fn(char) -> bool| !letters.is_empty() && letters.chars().all(kind);
        let part = if !glyph.level {
            Part::Whole
        } else if has(is_mark) {
            Part::Mark
        } else if is_bare && matches!(letters.as_str(), "ا" | "أ" | "إ" | "آ" | "ٱ") {
            Part::Alef
        } else if is_bare && has(|letter| letter.is_ascii_graphic() && !letter.is_ascii_alphabetic()) {
            Part::Piece
        } else {
            Part::Whole
        };
        Self { glyph, letters, part }
    }
}

/// The letter that a mark or a bare alef belongs to, of those that are painted right before and right after it.
fn letter_of(signs: &[Sign<'_>], at: usize, sign: &Sign<'_>) -> Option<usize> {
    let is_whole = |(_, other): &(usize, &Sign<'_>)| other.part == Part::Whole && !other.letters.is_empty();
    let is_letter = |(_, other): &(usize, &Sign<'_>)| {
        let fits = match sign.part {
            Part::Alef => other.letters == "ل",
            _ => other.letters.chars().any(is_right),
        };
        fits && is_near(sign, other.glyph)
    };
    let before = signs.iter().enumerate().take(at).rev().take(MOST_MARKS).find(is_whole).filter(is_letter);
    let after = signs.iter().enumerate().skip(at + 1).take(MOST_MARKS).find(is_whole).filter(is_letter);
    let letter = match (before, after) {
        (Some(one), Some(other)) => {
            // Of a letter and the one that is read after it, the right one is the letter, whichever is painted first.
            let (left, right) = if one.1.glyph.x < other.1.glyph.x { (one, other) } else { (other, one) };
            if sign.glyph.x >= right.1.glyph.x - ASIDE * sign.glyph.size { right } else { left }
        }
        (one, other) => one.or(other)?,
    };
    Some(letter.0)
}

fn is_near(sign: &Sign<'_>, letter: &Glyph) -> bool {
    let (x, y) = (sign.glyph.x, sign.glyph.y);
    let size = sign.glyph.size.max(letter.size);
    let aside = if sign.part == Part::Alef { 0.1 } else { NEAR } * size;
    letter.level
        && (y - letter.y).abs() < 1.2 * size
        && x > letter.x - aside
        && x < letter.x + letter.advance.max(0.0) + aside
}

/// The letters that a glyph stands for, in the order in which they are read; the mark for a lost one where the file names none.
fn spelled(glyph: &Glyph, forms: &Forms) -> String {
    if glyph.text.chars().all(|letter| letter == '\0') {
        // One without width is a mark, and the word can be read.
        let lost = glyph.advance > 0.05 * glyph.size;
        return if lost { char::REPLACEMENT_CHARACTER.to_string() } else { String::new() };
    }
    let mut letters = String::with_capacity(glyph.text.len());
    for letter in glyph.text.chars() {
        forms.spell(letter, &mut letters);
    }
    // Some files name the letters of this one glyph as they are seen.
    let mut both = letters.chars();
    if let (Some(alef @ ('ا' | 'أ' | 'إ' | 'آ' | 'ٱ')), Some(lam @ 'ل'), None) =
        (both.next(), both.next(), both.next())
    {
        letters = [lam, alef].iter().collect();
    }
    letters
}
