//! Decision machines over digit strings: built from patterns, merged, and written as small byte streams.
//!
//! A machine reads a whole number digit by digit. Where the remaining digits no longer matter it ends in an *outcome*:
//! for each total length, a class. Outcomes depend on the total length and not on how many digits are left, so that
//! sub-machines at different depths and in different countries coincide more often.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

/// The longest digit string a machine distinguishes; longer ones fit nothing.
pub const LONGEST: u8 = 31;

/// Class by total length: class → set of lengths (bit n is length n).
pub type Outcome = BTreeMap<u8, u32>;

/// Where a digit leads.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Target {
    /// Nothing fits.
    Dead,
    /// Decided, but for the total length.
    Leaf(Outcome),
    /// On to a node of the same machine.
    Node(usize),
}

/// What a machine is built from: a deterministic process over digits.
pub trait Process {
    /// Everything that matters after some digits.
    type State: Clone + Eq + Hash;
    /// The state before any digit.
    fn begin(&self) -> Self::State;
    /// The state after one more digit at `depth`.
    fn advance(&self, state: &Self::State, digit: u8, depth: u8) -> Self::State;
    /// The class if the number ends here; 0 is none.
    fn class(&self, state: &Self::State, depth: u8) -> u8;
    /// Whether no further digit changes anything, and the class that then stays.
    fn settled(&self, state: &Self::State) -> Option<u8>;
}

/// One machine before merging.
#[derive(Debug, Clone)]
pub struct Machine {
    /// Where reading starts.
    pub root: Target,
    /// Nodes, children before parents.
    pub nodes: Vec<[Target; 10]>,
}

/// Determinises a process. A class at a node that still distinguishes digits is dropped below `shortest` digits, where
/// no number can be complete, and an error above.
pub fn build<P: Process>(process: &P, shortest: u8) -> Result<Machine, String> {
    let mut builder =
        Builder { process, shortest, memo: HashMap::new(), nodes: Vec::new(), index: HashMap::new() };
    let root = builder.target(&process.begin(), 0)?;
    Ok(Machine { root, nodes: builder.nodes })
}

struct Builder<'a, P: Process> {
    process: &'a P,
    shortest: u8,
    memo: HashMap<(u8, P::State), Target>,
    nodes: Vec<[Target; 10]>,
    index: HashMap<[Target; 10], usize>,
}

impl<P: Process> Builder<'_, P> {
    fn target(&mut self, state: &P::State, depth: u8) -> Result<Target, String> {
        if let Some(class) = self.process.settled(state) {
            if class == 0 || depth > LONGEST {
                return Ok(Target::Dead);
            }
            let lengths = (u32::MAX << depth) & (u32::MAX >> (31 - LONGEST));
            return Ok(Target::Leaf(Outcome::from([(class, lengths)])));
        }
        if depth > LONGEST {
            return Err("a pattern does not end".into());
        }
        let key = (depth, state.clone());
        if let Some(found) = self.memo.get(&key) {
            return Ok(found.clone());
        }
        let mut children = Vec::with_capacity(10);
        for digit in 0..10 {
            let next = self.process.advance(state, digit, depth);
            children.push(self.target(&next, depth + 1)?);
        }
        let class = self.process.class(state, depth);
        let uniform = children.iter().all(|child| *child == children[0] && !matches!(child, Target::Node(_)));
        let target = if uniform {
            let mut outcome = match &children[0] {
                Target::Leaf(outcome) => outcome.clone(),
                _ => Outcome::new(),
            };
            if class != 0 {
                *outcome.entry(class).or_default() |= 1 << depth;
            }
            if outcome.is_empty() { Target::Dead } else { Target::Leaf(outcome) }
        } else {
            if class != 0 && depth >= self.shortest {
                return Err(format!("a number may end at depth {depth} where digits still differ"));
            }
            let children: [Target; 10] = children.try_into().map_err(|_| "ten digits")?;
            let next = self.nodes.len();
            let id = *self.index.entry(children.clone()).or_insert(next);
            if id == next {
                self.nodes.push(children);
            }
            Target::Node(id)
        };
        self.memo.insert(key, target.clone());
        Ok(target)
    }
}

/// A cell of a merged node: dead, an entry of the machine's palette of outcomes, or a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Cell {
    Dead,
    Leaf(u8),
    Node(usize),
}

/// Machines merged into one automaton, ready to write.
#[derive(Debug, Default)]
pub struct Automaton {
    nodes: Vec<[Cell; 10]>,
    index: HashMap<[Cell; 10], usize>,
    machines: Vec<(Cell, Vec<Outcome>)>,
}

impl Automaton {
    /// Adds a machine unless the same is there; gives its number.
    pub fn find_or_add(&mut self, machine: &Machine) -> Result<usize, String> {
        let id = self.add(machine)?;
        let same = self.machines.iter().position(|other| self.machines.last() == Some(other)).unwrap_or(id);
        if same < id {
            self.machines.pop();
        }
        Ok(same)
    }

    /// Adds a machine; gives its number.
    pub fn add(&mut self, machine: &Machine) -> Result<usize, String> {
        let mut counts: HashMap<&Outcome, usize> = HashMap::new();
        for target in machine.nodes.iter().flatten().chain([&machine.root]) {
            if let Target::Leaf(outcome) = target {
                *counts.entry(outcome).or_default() += 1;
            }
        }
        let mut palette: Vec<&Outcome> = counts.keys().copied().collect();
        palette.sort_by_key(|outcome| (std::cmp::Reverse(counts[outcome]), (*outcome).clone()));
        if palette.len() > 120 {
            return Err(format!("{} outcomes in one machine", palette.len()));
        }
        let place: HashMap<&Outcome, u8> =
            palette.iter().enumerate().map(|(index, outcome)| (*outcome, index as u8)).collect();
        let mut merged = Vec::with_capacity(machine.nodes.len());
        for node in &machine.nodes {
            let cells: Vec<Cell> = node.iter().map(|target| cell(target, &place, &merged)).collect();
            let cells: [Cell; 10] = cells.try_into().map_err(|_| "ten digits")?;
            let next = self.nodes.len();
            let id = *self.index.entry(cells).or_insert(next);
            if id == next {
                self.nodes.push(cells);
            }
            merged.push(id);
        }
        let root = cell(&machine.root, &place, &merged);
        self.machines.push((root, palette.into_iter().cloned().collect()));
        Ok(self.machines.len() - 1)
    }

    /// Number of distinct nodes and of distinct edges between a node and a target.
    pub fn size(&self) -> (usize, usize) {
        (self.nodes.len(), self.nodes.iter().map(|node| edges(node).len()).sum())
    }

    /// The streams of all machines.
    pub fn write(&self, common: &Common, lengths: &mut Lengths) -> Result<Streams, String> {
        let mut parents = vec![0usize; self.nodes.len()];
        let mut weight = vec![0usize; self.nodes.len()];
        for (id, node) in self.nodes.iter().enumerate() {
            weight[id] = 1;
            for (_, cell) in edges(node) {
                weight[id] += 1;
                if let Cell::Node(child) = cell {
                    parents[child] += 1;
                    weight[id] += weight[child];
                }
            }
        }
        for (root, _) in &self.machines {
            if let Cell::Node(id) = root {
                parents[*id] += 1;
            }
        }
        // Sharing a very small sub-machine costs more than writing it again.
        let shared: Vec<bool> = (0..self.nodes.len()).map(|id| parents[id] > 1 && weight[id] >= 4).collect();
        let mut out =
            Writer { automaton: self, shared, common, seen: HashMap::new(), streams: Streams::default() };
        for (root, palette) in &self.machines {
            out.streams.sizes.push(palette.len() as u8);
            for outcome in palette {
                for (index, (class, set)) in outcome.iter().enumerate() {
                    if index > 0 {
                        out.streams.sets.push(255);
                    }
                    out.streams.sets.push(lengths.add(*set)?);
                    out.streams.classes.push(*class);
                }
            }
            if out.target(*root, true)? {
                out.descend(*root)?;
            }
        }
        Ok(out.streams)
    }
}

/// What is written of an automaton, apart by kind, because like compresses with like.
#[derive(Debug, Default)]
pub struct Streams {
    digits: Vec<u8>,
    rare: Vec<u8>,
    targets: Vec<u8>,
    back: Vec<u8>,
    sizes: Vec<u8>,
    sets: Vec<u8>,
    classes: Vec<u8>,
}

impl Streams {
    /// All streams in the order in which they are stored.
    pub fn all(&self) -> [&[u8]; 7] {
        [&self.digits, &self.rare, &self.targets, &self.back, &self.sizes, &self.sets, &self.classes]
    }
}

/// Sets of digits that are written as one byte.
#[derive(Debug)]
pub struct Common {
    sets: Vec<u16>,
    codes: HashMap<u16, u8>,
}

impl Common {
    /// The most frequent sets of several digits in some automata.
    pub fn new<'a>(automata: impl IntoIterator<Item = &'a Automaton>) -> Common {
        let mut uses: BTreeMap<u16, usize> = BTreeMap::new();
        for node in automata.into_iter().flat_map(|automaton| &automaton.nodes) {
            let mut used = 0;
            for (set, _) in edges(node) {
                if set != ALL_DIGITS & !used {
                    *uses.entry(set).or_default() += 1;
                }
                used |= set;
            }
        }
        let mut sets: Vec<u16> =
            uses.keys().copied().filter(|set| set.count_ones() > 1 && uses[set] > 1).collect();
        sets.sort_by_key(|set| (std::cmp::Reverse(uses[set]), *set));
        sets.truncate(240);
        let codes = sets.iter().enumerate().map(|(index, set)| (*set, index as u8 + 10)).collect();
        Common { sets, codes }
    }

    /// All sets, two bytes each.
    pub fn bytes(&self) -> Vec<u8> {
        self.sets.iter().flat_map(|set| set.to_le_bytes()).collect()
    }
}

fn cell(target: &Target, place: &HashMap<&Outcome, u8>, merged: &[usize]) -> Cell {
    match target {
        Target::Dead => Cell::Dead,
        Target::Leaf(outcome) => Cell::Leaf(place[outcome]),
        Target::Node(id) => Cell::Node(merged[*id]),
    }
}

/// Edges of a node as (set of digits, target): nodes first, then leaves by palette, then by lowest digit.
fn edges(node: &[Cell; 10]) -> Vec<(u16, Cell)> {
    let mut out: Vec<(u16, Cell)> = Vec::new();
    for (digit, cell) in node.iter().enumerate() {
        if *cell == Cell::Dead {
            continue;
        }
        match out.iter_mut().find(|(_, other)| other == cell) {
            Some((set, _)) => *set |= 1 << digit,
            None => out.push((1 << digit, *cell)),
        }
    }
    out.sort_by_key(|(set, cell)| match cell {
        Cell::Leaf(index) => (1, *index, set.trailing_zeros()),
        _ => (0, 0, set.trailing_zeros()),
    });
    out
}

/// The set of all ten digits.
const ALL_DIGITS: u16 = 0x3ff;

struct Writer<'a> {
    automaton: &'a Automaton,
    shared: Vec<bool>,
    common: &'a Common,
    seen: HashMap<usize, usize>,
    streams: Streams,
}

impl Writer<'_> {
    /// Target bytes: twice the kind, plus one on a node's last edge. Kinds: 0 a node yet to come, 1 the same, to be met
    /// again, 2 a node met or promised before, 3 nothing, 4 and up an outcome of the palette. Nodes to come follow in
    /// the order of the edges that promise them, each with all of its own. Says whether the node is to come.
    fn target(&mut self, cell: Cell, last: bool) -> Result<bool, String> {
        let kind = match cell {
            Cell::Dead => 3,
            Cell::Leaf(index) => index + 4,
            Cell::Node(id) => match self.seen.get(&id) {
                Some(met) => {
                    let back = u16::try_from(self.seen.len() - met).map_err(|_| "too many shared nodes")?;
                    self.streams.back.extend(back.to_le_bytes());
                    2
                }
                None if self.shared[id] => {
                    let next = self.seen.len();
                    self.seen.insert(id, next);
                    1
                }
                None => 0,
            },
        };
        self.streams.targets.push(kind * 2 + u8::from(last));
        Ok(kind < 2)
    }

    fn descend(&mut self, cell: Cell) -> Result<(), String> {
        let Cell::Node(id) = cell else { return Ok(()) };
        let edges = edges(&self.automaton.nodes[id]);
        let mut pending = Vec::new();
        let (mut previous, mut used) = (9u32, 0u16);
        for (index, (set, cell)) in edges.iter().enumerate() {
            let rest = ALL_DIGITS & !used;
            used |= set;
            if *set == rest {
                self.streams.digits.push(254);
            } else if set.count_ones() == 1 {
                self.streams.digits.push(((set.trailing_zeros() + 9 - previous) % 10) as u8);
            } else if let Some(code) = self.common.codes.get(set) {
                self.streams.digits.push(*code);
            } else {
                self.streams.digits.push(255);
                self.streams.rare.extend(set.to_le_bytes());
            }
            previous = 15 - set.leading_zeros();
            if self.target(*cell, index + 1 == edges.len())? {
                pending.push(*cell);
            }
        }
        pending.into_iter().try_for_each(|cell| self.descend(cell))
    }
}

/// Distinct sets of lengths, numbered in order of first use.
#[derive(Debug, Default)]
pub struct Lengths {
    sets: Vec<u32>,
}

impl Lengths {
    /// The number of a set.
    pub fn add(&mut self, set: u32) -> Result<u8, String> {
        let index = match self.sets.iter().position(|other| *other == set) {
            Some(index) => index,
            None => {
                self.sets.push(set);
                self.sets.len() - 1
            }
        };
        u8::try_from(index).ok().filter(|index| *index < 255).ok_or_else(|| "too many sets of lengths".into())
    }

    /// All sets, four bytes each.
    pub fn bytes(&self) -> Vec<u8> {
        self.sets.iter().flat_map(|set| set.to_le_bytes()).collect()
    }
}
