//! One sorted, front-coded list of every word that the name tables know.
//!
//! Layout of `lexicon.bin`: `NL1`, the number of blocks as a little-endian `u16`, then for each block the offset of its first entry and
//! the number of groups opened before it (two `u16` each), then the entries. An entry is: how many letters it shares with the one
//! before (0 at the start of a block), its other letters with the high bit set on the last, and one byte: bit 0 name part, bit 1 ordinary
//! word, bit 2 opens the next group, the other bits count the references to groups that follow, each a zigzag varint relative to
//! the number of groups opened so far.

static BYTES: &[u8] = include_bytes!("lexicon.bin");

/// Entries in one block; the first of each stands in full.
pub const BLOCK: usize = 32;
const HEADER: usize = 5;
const ROW: usize = 4;

/// What the lexicon says of one word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Part of a given or family name somewhere.
    pub name: bool,
    /// An ordinary word, whether or not it is also a name.
    pub ordinary: bool,
    /// Groups of spellings that one person may use for one name; two words that share a group may be the same name.
    pub groups: Vec<u16>,
}

/// The raw table, for tools that check it.
pub fn bytes() -> &'static [u8] {
    BYTES
}

/// Looks one word up: `a`–`z`, lower case.
pub fn look_up(word: &str) -> Option<Entry> {
    let blocks = number(BYTES, 3)?;
    let (mut low, mut high) = (0usize, usize::from(blocks));
    while low < high {
        let middle = low.midpoint(high);
        if starts_after(middle, word.as_bytes())? {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    let block = low.checked_sub(1)?;
    let row = HEADER + block * ROW;
    let mut opened = number(BYTES, row + 2)?;
    let mut rest = entries(usize::from(blocks), number(BYTES, row)?)?.iter();
    let mut spelled: Vec<u8> = Vec::with_capacity(24);
    for _ in 0..BLOCK {
        let Some(&shared) = rest.next() else { break };
        spelled.truncate(usize::from(shared));
        loop {
            let &byte = rest.next()?;
            spelled.push(byte & 0x7f);
            if byte & 0x80 != 0 {
                break;
            }
        }
        let &meta = rest.next()?;
        let mut groups = Vec::new();
        if meta & 4 != 0 {
            groups.push(opened);
            opened = opened.wrapping_add(1);
        }
        for _ in 0..meta >> 3 {
            let mut value = 0u32;
            let mut shift = 0u32;
            loop {
                let &byte = rest.next()?;
                value |= u32::from(byte & 0x7f).checked_shl(shift)?;
                shift += 7;
                if byte & 0x80 == 0 {
                    break;
                }
            }
            let distance = (value >> 1).cast_signed() ^ -(value & 1).cast_signed();
            groups.push(u16::try_from(i32::from(opened) + distance).ok()?);
        }
        match spelled.as_slice().cmp(word.as_bytes()) {
            core::cmp::Ordering::Equal => {
                groups.sort_unstable();
                return Some(Entry { name: meta & 1 != 0, ordinary: meta & 2 != 0, groups });
            }
            core::cmp::Ordering::Greater => break,
            core::cmp::Ordering::Less => {}
        }
    }
    None
}

fn number(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]))
}

fn entries(blocks: usize, offset: u16) -> Option<&'static [u8]> {
    BYTES.get(HEADER + blocks * ROW + usize::from(offset)..)
}

fn starts_after(block: usize, word: &[u8]) -> Option<bool> {
    let blocks = usize::from(number(BYTES, 3)?);
    let first = entries(blocks, number(BYTES, HEADER + block * ROW)?)?;
    let mut letters = first.iter().skip(1);
    let mut wanted = word.iter();
    loop {
        let &byte = letters.next()?;
        let Some(&letter) = wanted.next() else {
            return Some(true);
        };
        if byte & 0x7f != letter {
            return Some(byte & 0x7f > letter);
        }
        if byte & 0x80 != 0 {
            return Some(false);
        }
    }
}
