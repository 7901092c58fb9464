//! Reads decision machines over digits from their byte streams.
//!
//! A machine maps a whole string of digits to a class: one table step a digit until the rest no longer matters, then
//! one look at the total length. Machines share their nodes.

use std::sync::OnceLock;

/// Longest digit string that a machine accepts.
const LONGEST: usize = 31;

/// Marks a cell that holds an outcome rather than a node.
const LEAF: u16 = 0x8000;

/// The set of all ten digits.
const ALL_DIGITS: u16 = 0x3ff;

/// A set of lengths with the class of numbers so long; `more` if the outcome goes on with the next pair.
#[derive(Debug, Clone, Copy)]
struct Pair {
    lengths: u32,
    class: u8,
    more: bool,
}

/// Where one machine starts: its first cell and its outcomes.
#[derive(Debug, Clone, Copy)]
struct Root {
    cell: u16,
    outcomes: u16,
}

/// Machines over shared nodes.
#[derive(Debug, Default)]
struct Automaton {
    /// Ten cells a node: 0 nothing, n the node n − 1, or `LEAF` with the number of an outcome.
    cells: Vec<u16>,
    roots: Vec<Root>,
    /// First pair of each outcome.
    outcomes: Vec<u16>,
    pairs: Vec<Pair>,
}

/// The sections of a table, each behind its length in the header.
pub(super) struct Sections {
    header: &'static [u8],
    body: &'static [u8],
}

impl Sections {
    /// Splits a table with `count` sections.
    pub(super) fn new(bytes: &'static [u8], count: usize) -> Sections {
        let (header, body) = bytes.split_at_checked(count * 2).unwrap_or_default();
        Sections { header, body }
    }
}

impl Iterator for Sections {
    type Item = &'static [u8];

    fn next(&mut self) -> Option<&'static [u8]> {
        let length = word(&mut self.header)?;
        let (section, rest) = self.body.split_at_checked(usize::from(length))?;
        self.body = rest;
        Some(section)
    }
}

/// Takes one byte.
pub(super) fn byte(from: &mut &[u8]) -> Option<u8> {
    let (first, rest) = from.split_first()?;
    *from = rest;
    Some(*first)
}

/// Takes two bytes, low first.
pub(super) fn word(from: &mut &[u8]) -> Option<u16> {
    Some(u16::from_le_bytes([byte(from)?, byte(from)?]))
}

/// Takes four bytes, low first.
pub(super) fn long(from: &mut &[u8]) -> Option<u32> {
    Some(u32::from(word(from)?) | u32::from(word(from)?) << 16)
}

/// Number of streams that a block has.
const STREAMS: usize = 7;

/// Machines in blocks, each read when it is first asked.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    common: &'static [u8],
    /// Sets of lengths, bit n for length n.
    pub(super) sets: Vec<u32>,
    /// Streams kind by kind, in each a block's after the other's.
    streams: Vec<&'static [u8]>,
    automata: Vec<OnceLock<Automaton>>,
}

impl Blocks {
    /// Takes four sections: sets of digits, sets of lengths, the lengths of streams, the streams.
    pub(super) fn read(sections: &mut Sections) -> Option<Blocks> {
        let common = sections.next()?;
        let mut bytes = sections.next()?;
        let sets = std::iter::from_fn(|| long(&mut bytes)).collect();
        Blocks { common, sets, streams: Vec::new(), automata: Vec::new() }.beside(sections)
    }

    /// Further blocks with the same sets. Takes two sections: the lengths of streams, the streams.
    pub(super) fn beside(&self, sections: &mut Sections) -> Option<Blocks> {
        let streams: Vec<_> = Sections { header: sections.next()?, body: sections.next()? }.collect();
        let automata = (0..streams.len() / STREAMS).map(|_| OnceLock::new()).collect();
        Some(Blocks { common: self.common, sets: self.sets.clone(), streams, automata })
    }

    /// The class that a machine of a block gives these digits (ASCII); 0 if none.
    pub(super) fn class(&self, block: usize, machine: usize, digits: &[u8]) -> u8 {
        let Some(automaton) = self.automata.get(block) else { return 0 };
        let automaton = automaton.get_or_init(|| {
            let mut automaton = Automaton::default();
            // The tables are part of the program; a test reads all of them.
            let _ = automaton.fill(self, block);
            automaton
        });
        automaton.class(machine, digits).unwrap_or(0)
    }

    /// One stream of a block.
    fn stream(&self, kind: usize, block: usize) -> Option<&'static [u8]> {
        self.streams.get(kind * self.automata.len() + block).copied()
    }
}

/// The streams of a block while they are read.
struct PatternReader {
    common: &'static [u8],
    digits: &'static [u8],
    rare: &'static [u8],
    targets: &'static [u8],
    back: &'static [u8],
    /// Nodes that are referred to again, in order of their first mention.
    met: Vec<u16>,
}

impl PatternReader {
    /// The next set of digits of a node; `previous` is the highest digit of the set before, `used` all sets before.
    fn digits(&mut self, previous: u16, used: u16) -> Option<u16> {
        Some(match byte(&mut self.digits)? {
            255 => word(&mut self.rare)?,
            254 => ALL_DIGITS & !used,
            step @ 0..10 => 1 << ((u16::from(step) + previous + 1) % 10),
            code => word(&mut self.common.get(usize::from(code - 10) * 2..)?)?,
        })
    }
}

impl Automaton {
    fn fill(&mut self, blocks: &Blocks, block: usize) -> Option<()> {
        let mut reader = PatternReader {
            common: blocks.common,
            digits: blocks.stream(0, block)?,
            rare: blocks.stream(1, block)?,
            targets: blocks.stream(2, block)?,
            back: blocks.stream(3, block)?,
            met: Vec::new(),
        };
        let (sizes, mut places, mut classes) =
            (blocks.stream(4, block)?, blocks.stream(5, block)?, blocks.stream(6, block)?);
        let (mut waiting, mut children) = (Vec::new(), Vec::new());
        for &size in sizes {
            let outcomes = u16::try_from(self.outcomes.len()).ok()?;
            for _ in 0..size {
                self.outcomes.push(u16::try_from(self.pairs.len()).ok()?);
                loop {
                    let lengths = *blocks.sets.get(usize::from(byte(&mut places)?))?;
                    let more = places.first() == Some(&255);
                    self.pairs.push(Pair { lengths, class: byte(&mut classes)?, more });
                    if !more {
                        break;
                    }
                    byte(&mut places)?;
                }
            }
            let (cell, _) = self.target(&mut reader, &mut waiting)?;
            self.roots.push(Root { cell, outcomes });
            while let Some(node) = waiting.pop() {
                self.node(node, &mut reader, &mut children)?;
                waiting.extend(children.drain(..).rev());
            }
        }
        Some(())
    }

    /// Fills one node from its edges; nodes that it promises go to `children`.
    fn node(&mut self, node: u16, reader: &mut PatternReader, children: &mut Vec<u16>) -> Option<()> {
        let (mut previous, mut used) = (9, 0);
        loop {
            let digits = reader.digits(previous, used)?;
            used |= digits;
            previous = 15 - u16::try_from(digits.leading_zeros()).ok()?;
            let (cell, last) = self.target(reader, children)?;
            let mut left = digits;
            while left != 0 {
                let digit = usize::try_from(left.trailing_zeros()).ok()?;
                *self.cells.get_mut(usize::from(node) * 10 + digit)? = cell;
                left &= left - 1;
            }
            if last {
                return Some(());
            }
        }
    }

    /// Reads one target and whether it is a node's last; a node yet to come is made and noted.
    fn target(&mut self, reader: &mut PatternReader, coming: &mut Vec<u16>) -> Option<(u16, bool)> {
        let byte = byte(&mut reader.targets)?;
        let cell = match byte >> 1 {
            kind @ (0 | 1) => {
                let node = u16::try_from(self.cells.len() / 10).ok()?;
                self.cells.extend([0; 10]);
                if kind == 1 {
                    reader.met.push(node);
                }
                coming.push(node);
                node + 1
            }
            2 => {
                let back = usize::from(word(&mut reader.back)?);
                reader.met.get(reader.met.len().checked_sub(back)?)? + 1
            }
            3 => 0,
            leaf => LEAF | u16::from(leaf - 4),
        };
        Some((cell, byte & 1 == 1))
    }

    fn class(&self, machine: usize, digits: &[u8]) -> Option<u8> {
        let root = self.roots.get(machine)?;
        let mut cell = root.cell;
        for digit in digits {
            if cell == 0 || cell & LEAF != 0 {
                break;
            }
            let start = usize::from(cell - 1) * 10;
            cell = *self.cells.get(start + usize::from(digit.wrapping_sub(b'0')))?;
        }
        if cell & LEAF == 0 || digits.len() > LONGEST {
            return None;
        }
        let outcome = usize::from(root.outcomes) + usize::from(cell & !LEAF);
        for pair in self.pairs.get(usize::from(*self.outcomes.get(outcome)?)..)? {
            if pair.lengths & (1 << digits.len()) != 0 {
                return Some(pair.class);
            }
            if !pair.more {
                break;
            }
        }
        None
    }
}
