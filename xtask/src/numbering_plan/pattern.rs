//! Patterns of the plan as small programs over digits.
//!
//! The plan writes every rule as a regular expression, but each one describes a finite set of digit strings. This
//! module reads a pattern with `regex-syntax` and lowers it to ordered threads, which the automaton builder then
//! determinises. Nothing here reaches the shipped library.

use regex_syntax::hir::{Class, Hir, HirKind, Look};

/// One instruction; branches are ordered by preference, as a backtracking matcher would try them.
#[derive(Debug, Clone)]
pub enum Step {
    /// Consume one digit of the set (bit n is digit n), then go on.
    Digits(u16, usize),
    /// Try each in order.
    Branch(Vec<usize>),
    /// Remember the position in a capture slot (two a group), then go on.
    Save(usize, usize),
    /// Go on only at the end of the input.
    AtEnd(usize),
    /// The pattern has matched.
    Accept,
}

/// A compiled pattern.
#[derive(Debug, Clone)]
pub struct Program {
    steps: Vec<Step>,
    start: usize,
    /// Number of capture groups.
    pub groups: usize,
    /// Whether all of a number must match, so that a match cuts nothing off.
    whole: bool,
}

impl Program {
    /// Compiles a pattern that describes whole numbers; white space in it means nothing.
    pub fn whole(pattern: &str) -> Result<Program, String> {
        Ok(Program { whole: true, ..Program::prefix(pattern)? })
    }

    /// Compiles a pattern that describes the beginning of a number.
    pub fn prefix(pattern: &str) -> Result<Program, String> {
        let hir = regex_syntax::ParserBuilder::new()
            .ignore_whitespace(true)
            .unicode(false)
            .utf8(false)
            .build()
            .parse(pattern)
            .map_err(|error| format!("{pattern}: {error}"))?;
        let groups = hir.properties().explicit_captures_len();
        let mut program = Program { steps: vec![Step::Accept], start: 0, groups, whole: false };
        program.start = program.lower(&hir, 0).map_err(|error| format!("{pattern}: {error}"))?;
        Ok(program)
    }

    fn push(&mut self, step: Step) -> usize {
        self.steps.push(step);
        self.steps.len() - 1
    }

    fn lower(&mut self, hir: &Hir, next: usize) -> Result<usize, String> {
        Ok(match hir.kind() {
            HirKind::Empty => next,
            HirKind::Literal(literal) => {
                let mut next = next;
                for &byte in literal.0.iter().rev() {
                    if !byte.is_ascii_digit() {
                        return Err(format!("not a digit: {byte}"));
                    }
                    next = self.push(Step::Digits(1 << (byte - b'0'), next));
                }
                next
            }
            HirKind::Class(Class::Bytes(class)) => {
                let mut set = 0u16;
                for range in class.ranges() {
                    for byte in range.start()..=range.end() {
                        if !byte.is_ascii_digit() {
                            return Err(format!("not a digit: {byte}"));
                        }
                        set |= 1 << (byte - b'0');
                    }
                }
                self.push(Step::Digits(set, next))
            }
            HirKind::Look(Look::End) => self.push(Step::AtEnd(next)),
            HirKind::Repetition(repetition) => {
                let max = repetition.max.ok_or("an endless repetition")?;
                let mut next = next;
                let after = next;
                for _ in repetition.min..max {
                    let inner = self.lower(&repetition.sub, next)?;
                    let order = if repetition.greedy { vec![inner, after] } else { vec![after, inner] };
                    next = self.push(Step::Branch(order));
                }
                for _ in 0..repetition.min {
                    next = self.lower(&repetition.sub, next)?;
                }
                next
            }
            HirKind::Capture(capture) => {
                let slot = (capture.index as usize) * 2;
                let end = self.push(Step::Save(slot + 1, next));
                let inner = self.lower(&capture.sub, end)?;
                self.push(Step::Save(slot, inner))
            }
            HirKind::Concat(parts) => {
                let mut next = next;
                for part in parts.iter().rev() {
                    next = self.lower(part, next)?;
                }
                next
            }
            HirKind::Alternation(parts) => {
                let order = parts.iter().map(|part| self.lower(part, next)).collect::<Result<Vec<_>, _>>()?;
                self.push(Step::Branch(order))
            }
            other => return Err(format!("unexpected {other:?}")),
        })
    }
}

/// One thread of a pattern at a position: where it is in the program, and the last group's bounds so far.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Thread {
    step: usize,
    group: Option<(u8, u8)>,
}

/// What a prefix pattern makes of the digits read so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PrefixMatch {
    /// Bounds of the last group, when it took part.
    pub group: Option<(u8, u8)>,
}

/// Ordered threads of one pattern with what matches here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Threads {
    /// Threads still reading, by preference.
    pub live: Vec<Thread>,
    /// The preferred match if more digits may follow.
    pub here: Option<PrefixMatch>,
    /// The preferred match if the input ends here (`$` allowed).
    pub at_end: Option<PrefixMatch>,
}

impl Program {
    /// The threads before any digit.
    pub fn begin(&self) -> Threads {
        self.close(&[Thread { step: self.start, group: None }], 0)
    }

    /// The threads after one more digit, the `position`-th (from zero).
    pub fn advance(&self, live: &[Thread], digit: u8, position: u8) -> Threads {
        let moved: Vec<Thread> = live
            .iter()
            .filter_map(|thread| match self.steps[thread.step] {
                Step::Digits(set, next) if set & (1 << digit) != 0 => {
                    Some(Thread { step: next, group: thread.group })
                }
                _ => None,
            })
            .collect();
        self.close(&moved, position + 1)
    }

    fn close(&self, from: &[Thread], position: u8) -> Threads {
        let mut out = Threads::default();
        for thread in from {
            if self.follow(thread.clone(), position, false, &mut out) {
                break;
            }
        }
        out
    }

    /// Depth-first in order of preference; true once an unconditional match cuts off everything less preferred.
    fn follow(&self, thread: Thread, position: u8, end_only: bool, out: &mut Threads) -> bool {
        match &self.steps[thread.step] {
            Step::Digits(..) => {
                if !end_only && !out.live.contains(&thread) {
                    out.live.push(thread);
                }
                false
            }
            Step::Branch(order) => order
                .iter()
                .any(|&step| self.follow(Thread { step, ..thread.clone() }, position, end_only, out)),
            Step::Save(slot, next) => {
                let mut moved = Thread { step: *next, ..thread };
                if self.groups > 0 && slot / 2 == self.groups {
                    moved.group = if slot % 2 == 0 {
                        Some((position, u8::MAX))
                    } else {
                        moved.group.map(|(start, _)| (start, position))
                    };
                }
                self.follow(moved, position, end_only, out)
            }
            Step::AtEnd(next) => self.follow(Thread { step: *next, ..thread }, position, true, out),
            Step::Accept => {
                let found = PrefixMatch { group: thread.group };
                out.at_end.get_or_insert(found);
                if end_only {
                    return false;
                }
                out.here = Some(found);
                !self.whole
            }
        }
    }
}
