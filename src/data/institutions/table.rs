//! The shapes inside a pack's bytes: lists of strings and sorted keys, both in blocks, read in place.
//!
//! Every reader checks its bounds and gives `None` past them, so no bytes can make it panic;
//! [`Strings::well_formed`] and [`Keys::well_formed`] are run once, when a pack is read.

/// Entries in a block.
pub const BLOCK: usize = 16;

/// Takes whole numbers and slices from the front of bytes.
#[derive(Debug, Clone, Copy)]
pub struct Bytes<'p>(pub &'p [u8]);

impl<'p> Bytes<'p> {
    /// The next `count` bytes.
    pub fn take(&mut self, count: usize) -> Option<&'p [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// The next byte.
    pub fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// The next two bytes as a number, low byte first.
    pub fn short(&mut self) -> Option<u16> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(u16::from_le_bytes(*taken))
    }

    /// The next four bytes as a number, low byte first.
    pub fn word(&mut self) -> Option<usize> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        usize::try_from(u32::from_le_bytes(*taken)).ok()
    }

    /// A section: its length in four bytes, then its bytes.
    pub fn section(&mut self) -> Option<&'p [u8]> {
        let length = self.word()?;
        self.take(length)
    }

    /// A string: its length in one byte, then its UTF-8.
    pub fn string(&mut self) -> Option<&'p str> {
        let length = self.byte()?;
        core::str::from_utf8(self.take(usize::from(length))?).ok()
    }
}

/// Blocks: the number of entries, then where each block starts, then the blocks.
#[derive(Debug, Clone, Copy)]
struct Blocks<'p> {
    count: usize,
    starts: &'p [u8],
    data: &'p [u8],
}

impl<'p> Blocks<'p> {
    fn read(section: &'p [u8]) -> Option<Self> {
        let mut bytes = Bytes(section);
        let count = usize::from(bytes.short()?);
        let starts = bytes.take(count.div_ceil(BLOCK).checked_mul(4)?)?;
        Some(Blocks { count, starts, data: bytes.0 })
    }

    /// From the start of a block to the end of the data.
    fn from(self, block: usize) -> Option<Bytes<'p>> {
        let start = Bytes(self.starts.get(block.checked_mul(4)?..)?).word()?;
        self.data.get(start..).map(Bytes)
    }
}

/// A list of strings.
#[derive(Debug, Clone, Copy)]
pub struct Strings<'p>(Blocks<'p>);

impl<'p> Strings<'p> {
    /// The list in a section.
    pub fn read(section: &'p [u8]) -> Option<Self> {
        Blocks::read(section).map(Strings)
    }

    /// How many there are.
    pub fn len(self) -> usize {
        self.0.count
    }

    /// The string at a position.
    pub fn get(self, position: usize) -> Option<&'p str> {
        if position >= self.0.count {
            return None;
        }
        let mut bytes = self.0.from(position / BLOCK)?;
        for _ in 0..position % BLOCK {
            let length = bytes.byte()?;
            bytes.take(usize::from(length))?;
        }
        bytes.string()
    }

    /// Whether every block starts where the one before it ends, and every string is UTF-8.
    pub fn well_formed(self) -> bool {
        let mut bytes = Bytes(self.0.data);
        (0..self.0.count).all(|position| {
            let placed = !position.is_multiple_of(BLOCK)
                || self.0.from(position / BLOCK).is_some_and(|block| block.0.len() == bytes.0.len());
            placed && bytes.string().is_some()
        }) && bytes.0.is_empty()
    }
}

/// Sorted keys, each with a number; within a block a key gives only what differs from the one before it, and
/// a number that goes on counting the odd numbers of its block by fours is left out.
#[derive(Debug, Clone, Copy)]
pub struct Keys<'p>(Blocks<'p>);

impl<'p> Keys<'p> {
    /// The keys in a section.
    pub fn read(section: &'p [u8]) -> Option<Self> {
        Blocks::read(section).map(Keys)
    }

    /// Calls `each` with every key that starts with `prefix`, in order, and its number, until `each` gives
    /// `false`.
    pub fn starting_with(self, prefix: &[u8], mut each: impl FnMut(&[u8], u16) -> bool) {
        let blocks = self.0.count.div_ceil(BLOCK);
        // The last block whose first key comes before the prefix, or the first block.
        let (mut low, mut high) = (0_usize, blocks);
        while low < high {
            let middle = low.midpoint(high);
            let before = self.0.from(middle).and_then(|mut bytes| {
                bytes.byte()?;
                let length = bytes.byte()?;
                Some(bytes.take(usize::from(length))? < prefix)
            });
            if before == Some(true) { low = middle.saturating_add(1) } else { high = middle }
        }
        let block = low.saturating_sub(1);
        let Some(mut bytes) = self.0.from(block) else { return };
        let mut entry = Entry::default();
        for position in block.saturating_mul(BLOCK)..self.0.count {
            if entry.next(position, &mut bytes).is_none() {
                return;
            }
            if entry.key.starts_with(prefix) {
                if !each(&entry.key, entry.number) {
                    return;
                }
            } else if entry.key.as_slice() > prefix {
                return;
            }
        }
    }

    /// Whether the blocks are where they say, keys are sorted UTF-8 and every number passes `valid`.
    pub fn well_formed(self, valid: impl Fn(u16) -> bool) -> bool {
        let mut bytes = Bytes(self.0.data);
        let mut entry = Entry::default();
        let mut last = Vec::new();
        for position in 0..self.0.count {
            let placed = !position.is_multiple_of(BLOCK)
                || self.0.from(position / BLOCK).is_some_and(|block| block.0.len() == bytes.0.len());
            if !placed
                || entry.next(position, &mut bytes).is_none()
                || entry.key < last
                || core::str::from_utf8(&entry.key).is_err()
                || !valid(entry.number)
            {
                return false;
            }
            last.clone_from(&entry.key);
        }
        bytes.0.is_empty()
    }
}

/// The bit of an entry's first byte that says that its number is left out.
const COUNTED: u8 = 0x80;
/// The step between numbers that are left out.
const STEP: u16 = 4;

/// An entry of keys, and what the next one may leave out.
#[derive(Debug, Default)]
struct Entry {
    key: Vec<u8>,
    number: u16,
    last_odd: u16,
}

impl Entry {
    /// Reads the entry at a position: how many bytes it shares with the key before, the others, its number.
    fn next(&mut self, position: usize, bytes: &mut Bytes<'_>) -> Option<()> {
        if position.is_multiple_of(BLOCK) {
            *self = Entry::default();
        }
        let first = bytes.byte()?;
        let shared = usize::from(first & !COUNTED);
        if shared > self.key.len() {
            return None;
        }
        self.key.truncate(shared);
        let length = bytes.byte()?;
        self.key.extend_from_slice(bytes.take(usize::from(length))?);
        self.number = if first & COUNTED == 0 { bytes.short()? } else { self.last_odd.checked_add(STEP)? };
        if self.number & 1 == 1 {
            self.last_odd = self.number;
        }
        Some(())
    }
}

/// Writers of the same shapes.
#[cfg(feature = "cli")]
pub mod write {
    use super::{BLOCK, COUNTED, STEP};

    fn blocks(count: usize, blocks: &[Vec<u8>]) -> Option<Vec<u8>> {
        let mut section = u16::try_from(count).ok()?.to_le_bytes().to_vec();
        let mut start = 0_usize;
        for block in blocks {
            section.extend_from_slice(&u32::try_from(start).ok()?.to_le_bytes());
            start = start.checked_add(block.len())?;
        }
        section.extend(blocks.iter().flatten());
        Some(section)
    }

    fn string(bytes: &mut Vec<u8>, text: &[u8]) -> Option<()> {
        bytes.push(u8::try_from(text.len()).ok()?);
        bytes.extend_from_slice(text);
        Some(())
    }

    /// A list of strings; `None` when one is longer than 255 bytes or there are more than 65,535.
    pub fn strings(list: &[&str]) -> Option<Vec<u8>> {
        let mut written = Vec::new();
        for chunk in list.chunks(BLOCK) {
            let mut block = Vec::new();
            for text in chunk {
                string(&mut block, text.as_bytes())?;
            }
            written.push(block);
        }
        blocks(list.len(), &written)
    }

    /// Sorted keys with their numbers; the same limits.
    pub fn keys(list: &[(String, u16)]) -> Option<Vec<u8>> {
        let mut written = Vec::new();
        for chunk in list.chunks(BLOCK) {
            let mut block = Vec::new();
            let (mut last, mut last_odd): (&[u8], u16) = (&[], 0);
            for (key, number) in chunk {
                let key = key.as_bytes();
                let shared = key.iter().zip(last).take(127).take_while(|(one, other)| one == other).count();
                let counted = last_odd.checked_add(STEP) == Some(*number);
                block.push(u8::try_from(shared).ok()? | if counted { COUNTED } else { 0 });
                string(&mut block, key.get(shared..)?)?;
                if !counted {
                    block.extend_from_slice(&number.to_le_bytes());
                }
                if number & 1 == 1 {
                    last_odd = *number;
                }
                last = key;
            }
            written.push(block);
        }
        blocks(list.len(), &written)
    }
}
