//! One sorted, front-coded list of every word that the name tables know.
//!
//! Layout of `lexicon.bin`, numbers little-endian `u16`: `NL1`, the count of words, the count of letter bytes; for each block of [`BLOCK`]
//! words where its letters begin, where its references begin and how many groups are opened before it; then four columns:
//! one byte a word with the count of letters that it shares with the word before (0 at the start of a block); one byte a word with bit 0
//! name part, bit 1 ordinary word, bit 2 opens the next group, and above them the count of its references; the letters that are not
//! shared, the high bit set on the last of each word; the references to groups, zigzag varints relative to the number of groups
//! opened so far, the word's own included. Columns of one kind compress better than entries that mix them.

use core::cmp::Ordering;

static BYTES: &[u8] = include_bytes!("lexicon.bin");

/// Words in one block; the first of each stands in full.
pub const BLOCK: usize = 64;
/// Bytes before the block rows.
pub const HEADER: usize = 7;
/// Bytes of one block row.
pub const ROW: usize = 6;

/// What the lexicon says of one word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Part of a given or family name somewhere.
    pub name: bool,
    /// An ordinary word, whether or not it is also a name.
    pub ordinary: bool,
    /// Groups of spellings that one person may use for one name; two words that share a group may be the same name. Sorted.
    pub groups: Vec<u16>,
}

/// The raw table, for tools that check it.
pub fn bytes() -> &'static [u8] {
    BYTES
}

/// Looks one word up: `a`–`z`, lower case.
pub fn look_up(word: &str) -> Option<Entry> {
    let words = usize::from(number(3)?);
    let spelled_bytes = usize::from(number(5)?);
    let columns = BYTES.get(HEADER + words.div_ceil(BLOCK) * ROW..)?;
    let (shared, rest) = columns.split_at_checked(words)?;
    let (metas, rest) = rest.split_at_checked(words)?;
    let (letters, references) = rest.split_at_checked(spelled_bytes)?;

    let (mut low, mut high) = (0usize, words.div_ceil(BLOCK));
    while low < high {
        let middle = low.midpoint(high);
        let first = letters.get(usize::from(number(HEADER + middle * ROW)?)..)?;
        if comes_after(first, word.as_bytes()) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    let block = low.checked_sub(1)?;
    let row = HEADER + block * ROW;
    let mut letters = letters.get(usize::from(number(row)?)..)?.iter();
    let mut references = references.get(usize::from(number(row + 2)?)..)?.iter();
    let mut opened = number(row + 4)?;
    // How many letters of the word before are those of the wanted one, which comes after it.
    let mut common = 0usize;
    for (&kept, &meta) in shared.iter().zip(metas).skip(block * BLOCK).take(BLOCK) {
        let order = if usize::from(kept) > common {
            pass(&mut letters);
            Ordering::Less
        } else {
            common = usize::from(kept);
            compare(&mut letters, word.as_bytes(), &mut common)
        };
        let own = opened;
        opened = opened.wrapping_add(u16::from(meta & 4 != 0));
        match order {
            Ordering::Greater => break,
            Ordering::Less => {
                for _ in 0..meta >> 3 {
                    references.by_ref().find(|byte| **byte & 0x80 == 0)?;
                }
            }
            Ordering::Equal => {
                let mut groups = Vec::with_capacity(usize::from(meta >> 3) + 1);
                if meta & 4 != 0 {
                    enter(&mut groups, own);
                }
                for _ in 0..meta >> 3 {
                    enter(&mut groups, reference(&mut references, opened)?);
                }
                return Some(Entry { name: meta & 1 != 0, ordinary: meta & 2 != 0, groups });
            }
        }
    }
    None
}

/// Steps over the letters of one word.
fn pass(letters: &mut core::slice::Iter<'_, u8>) {
    for byte in letters {
        if byte & 0x80 != 0 {
            break;
        }
    }
}

/// Reads the letters of one word, of which as many as are `common` are the wanted one's, and compares it with that.
fn compare(letters: &mut core::slice::Iter<'_, u8>, wanted: &[u8], common: &mut usize) -> Ordering {
    while let Some(&byte) = letters.next() {
        let order = match wanted.get(*common) {
            None => Ordering::Greater,
            Some(letter) => (byte & 0x7f).cmp(letter),
        };
        let last = byte & 0x80 != 0;
        if order != Ordering::Equal {
            if !last {
                pass(letters);
            }
            return order;
        }
        *common += 1;
        if last {
            break;
        }
    }
    if *common < wanted.len() { Ordering::Less } else { Ordering::Equal }
}

/// Enters a group in its place: lists this short need no sort.
pub fn enter(groups: &mut Vec<u16>, group: u16) {
    let place = groups.partition_point(|known| *known < group);
    if groups.get(place) != Some(&group) {
        groups.insert(place, group);
    }
}

fn number(at: usize) -> Option<u16> {
    Some(u16::from_le_bytes([*BYTES.get(at)?, *BYTES.get(at + 1)?]))
}

fn reference(bytes: &mut core::slice::Iter<'_, u8>, opened: u16) -> Option<u16> {
    let mut value = 0u32;
    let mut shift = 0u32;
    loop {
        let &byte = bytes.next()?;
        value |= u32::from(byte & 0x7f).checked_shl(shift)?;
        shift += 7;
        if byte & 0x80 == 0 {
            break;
        }
    }
    let distance = (value >> 1).cast_signed() ^ -(value & 1).cast_signed();
    u16::try_from(i32::from(opened).checked_add(distance)?).ok()
}

/// Whether the word at the start of `letters` comes after the wanted one.
fn comes_after(letters: &[u8], wanted: &[u8]) -> bool {
    let mut wanted = wanted.iter();
    for &byte in letters {
        let Some(&letter) = wanted.next() else {
            return true;
        };
        if byte & 0x7f != letter {
            return byte & 0x7f > letter;
        }
        if byte & 0x80 != 0 {
            return false;
        }
    }
    false
}
