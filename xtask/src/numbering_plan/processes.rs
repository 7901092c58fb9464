//! The plan's rules as processes over digits, ready to be determinised.

use super::machine::Process;
use super::pattern::{PrefixMatch, Program, Thread, Threads};

/// Digits in the longest national number of any plan.
pub const LONGEST_NATIONAL: u8 = 17;

/// One pattern of one region.
#[derive(Debug)]
pub struct Language {
    /// The compiled pattern.
    pub program: Program,
    /// Place of the region within its calling code.
    pub region: usize,
    /// What the pattern decides.
    pub role: Role,
    /// Lengths that it allows (bit n is length n).
    pub lengths: u32,
}

/// What a pattern decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Everything that can be a number of the region.
    General,
    /// One type of number (one bit).
    Type(u16),
    /// Beginnings that belong to the region alone.
    Leading,
}

/// What holds of a number: for each region that it fits, the types (bits), and the region that the plan prefers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fit {
    /// Place of the preferred region within its calling code.
    pub first: usize,
    /// (types, set of regions), the preferred region's first.
    pub groups: Vec<(u16, u32)>,
}

/// All patterns of one calling code at once.
pub struct Validity<'a> {
    /// The patterns.
    pub languages: &'a [Language],
    /// Number of regions.
    pub regions: usize,
    /// Numbers of the fits met so far, shared by all calling codes.
    pub fits: &'a std::cell::RefCell<Vec<Fit>>,
}

/// Threads of several patterns, and the regions whose leading digits were met.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Several {
    threads: Vec<(usize, Threads)>,
    leading: u32,
}

impl Validity<'_> {
    fn settle(&self, mut threads: Vec<(usize, Threads)>, mut leading: u32) -> Several {
        threads.retain(|(index, threads)| {
            let language = &self.languages[*index];
            if language.role == Role::Leading && threads.here.is_some() {
                leading |= 1 << language.region;
                return false;
            }
            !threads.live.is_empty() || threads.at_end.is_some()
        });
        if !threads.iter().any(|(index, _)| matches!(self.languages[*index].role, Role::Type(_))) {
            threads.clear();
            leading = 0;
        }
        Several { threads, leading }
    }
}

impl Process for Validity<'_> {
    type State = Several;

    fn begin(&self) -> Several {
        self.settle(self.languages.iter().map(|language| language.program.begin()).enumerate().collect(), 0)
    }

    fn advance(&self, state: &Several, digit: u8, depth: u8) -> Several {
        let moved = state
            .threads
            .iter()
            .map(|(index, threads)| {
                (*index, self.languages[*index].program.advance(&threads.live, digit, depth))
            })
            .collect();
        self.settle(moved, state.leading)
    }

    fn class(&self, state: &Several, depth: u8) -> u8 {
        let (mut general, mut types) = (0u32, vec![0u16; self.regions]);
        for (index, threads) in &state.threads {
            let language = &self.languages[*index];
            if threads.at_end.is_some() && language.lengths & (1 << depth) != 0 {
                match language.role {
                    Role::General => general |= 1 << language.region,
                    Role::Type(bit) => types[language.region] |= bit,
                    Role::Leading => {}
                }
            }
        }
        for (region, types) in types.iter_mut().enumerate() {
            if general & (1 << region) == 0 {
                *types = 0;
            }
        }
        let has_leading = |region: usize| {
            self.languages.iter().any(|language| language.region == region && language.role == Role::Leading)
        };
        // A calling code of one region needs no choice. Otherwise the first region whose leading digits were met, or
        // that declares none and has a fitting type, is the number's; if that region has no fitting type, it is not
        // valid at all.
        let first = (0..self.regions).find(|&region| {
            self.regions == 1
                || if has_leading(region) { state.leading & (1 << region) != 0 } else { types[region] != 0 }
        });
        let Some(first) = first.filter(|&region| types[region] != 0) else { return 0 };
        let mut groups: Vec<(u16, u32)> = vec![(types[first], 0)];
        for (region, &types) in types.iter().enumerate() {
            if types == 0 {
                continue;
            }
            match groups.iter_mut().find(|(other, _)| *other == types) {
                Some((_, set)) => *set |= 1 << region,
                None => groups.push((types, 1 << region)),
            }
        }
        let fit = Fit { first, groups };
        let mut fits = self.fits.borrow_mut();
        let index = fits.iter().position(|other| *other == fit).unwrap_or_else(|| {
            fits.push(fit);
            fits.len() - 1
        });
        u8::try_from(index + 1).expect("more than 255 different fits")
    }

    fn settled(&self, state: &Several) -> Option<u8> {
        state.threads.is_empty().then_some(0)
    }
}

/// A region's general pattern alone: class 1 is a match.
pub struct General<'a> {
    /// The pattern with its lengths.
    pub language: &'a Language,
}

impl Process for General<'_> {
    type State = Threads;

    fn begin(&self) -> Threads {
        self.language.program.begin()
    }

    fn advance(&self, state: &Threads, digit: u8, depth: u8) -> Threads {
        self.language.program.advance(&state.live, digit, depth)
    }

    fn class(&self, state: &Threads, depth: u8) -> u8 {
        u8::from(state.at_end.is_some() && self.language.lengths & (1 << depth) != 0)
    }

    fn settled(&self, state: &Threads) -> Option<u8> {
        (state.live.is_empty() && state.at_end.is_none()).then_some(0)
    }
}

/// What to do with the beginning of a number: how many digits matched, and which of them the rule keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cut {
    /// Digits matched.
    pub length: u8,
    /// Bounds of the digits that a transform rule keeps.
    pub kept: Option<(u8, u8)>,
}

/// A pattern matched at the beginning of a number, the way a backtracking matcher prefers.
pub struct Prefix<'a> {
    /// The pattern.
    pub program: Program,
    /// Whether a transform rule uses the last group.
    pub transforms: bool,
    /// Numbers of the cuts met so far.
    pub cuts: &'a std::cell::RefCell<Vec<Cut>>,
}

/// Threads of a prefix pattern with the best match so far.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reading {
    live: Vec<Thread>,
    best: Option<Cut>,
    at_end: Option<Cut>,
}

impl Prefix<'_> {
    fn reading(&self, threads: Threads, best: Option<Cut>, length: u8) -> Reading {
        let cut = |found: PrefixMatch| Cut { length, kept: found.group.filter(|_| self.transforms) };
        let best = threads.here.map(cut).or(best);
        let at_end = threads.at_end.map(cut).filter(|found| Some(*found) != best);
        Reading { live: threads.live, best, at_end }
    }

    fn number(&self, cut: Option<Cut>) -> u8 {
        let Some(cut) = cut.filter(|cut| cut.length > 0) else { return 0 };
        let mut cuts = self.cuts.borrow_mut();
        let index = cuts.iter().position(|other| *other == cut).unwrap_or_else(|| {
            cuts.push(cut);
            cuts.len() - 1
        });
        u8::try_from(index + 1).expect("more than 255 different cuts")
    }
}

impl Process for Prefix<'_> {
    type State = Reading;

    fn begin(&self) -> Reading {
        self.reading(self.program.begin(), None, 0)
    }

    fn advance(&self, state: &Reading, digit: u8, depth: u8) -> Reading {
        self.reading(self.program.advance(&state.live, digit, depth), state.best, depth + 1)
    }

    fn class(&self, state: &Reading, _depth: u8) -> u8 {
        self.number(state.at_end.or(state.best))
    }

    fn settled(&self, state: &Reading) -> Option<u8> {
        (state.live.is_empty() && state.at_end.is_none()).then(|| self.number(state.best))
    }
}

/// One way to write a national number.
#[derive(Debug)]
pub struct Layout {
    /// Leading digits that choose it; none means any.
    pub leading: Option<Program>,
    /// Lengths that it fits.
    pub lengths: u32,
    /// For use within the country, or from abroad.
    pub national: bool,
}

/// The choice of a layout: class n is the n-th pair of (national, international) choices.
pub struct Layouts<'a> {
    /// In order of preference.
    pub layouts: &'a [Layout],
    /// Pairs met so far.
    pub pairs: &'a std::cell::RefCell<Vec<(Option<usize>, Option<usize>)>>,
}

/// Leading-digit threads and the layouts whose leading digits were met.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Choosing {
    pending: Vec<(usize, Vec<Thread>)>,
    met: u128,
    over: bool,
}

impl Process for Layouts<'_> {
    type State = Choosing;

    fn begin(&self) -> Choosing {
        let mut state = Choosing { pending: Vec::new(), met: 0, over: false };
        for (index, layout) in self.layouts.iter().enumerate() {
            match &layout.leading {
                None => state.met |= 1 << index,
                Some(program) => state.pending.push((index, program.begin().live)),
            }
        }
        state
    }

    fn advance(&self, state: &Choosing, digit: u8, depth: u8) -> Choosing {
        let mut next = Choosing { pending: Vec::new(), met: state.met, over: depth >= LONGEST_NATIONAL };
        for (index, live) in &state.pending {
            let Some(program) = &self.layouts[*index].leading else { continue };
            let threads = program.advance(live, digit, depth);
            if threads.here.is_some() {
                next.met |= 1 << index;
            } else if !threads.live.is_empty() {
                next.pending.push((*index, threads.live));
            }
        }
        if next.over || (next.pending.is_empty() && next.met == 0) {
            return Choosing { pending: Vec::new(), met: 0, over: true };
        }
        next
    }

    fn class(&self, state: &Choosing, depth: u8) -> u8 {
        let choose = |national: bool| {
            self.layouts.iter().enumerate().position(|(index, layout)| {
                layout.national == national
                    && state.met & (1 << index) != 0
                    && layout.lengths & (1 << depth) != 0
            })
        };
        let pair = (choose(true), choose(false));
        if pair == (None, None) {
            return 0;
        }
        let mut pairs = self.pairs.borrow_mut();
        let index = pairs.iter().position(|other| *other == pair).unwrap_or_else(|| {
            pairs.push(pair);
            pairs.len() - 1
        });
        u8::try_from(index + 1).expect("more than 255 pairs of layouts")
    }

    fn settled(&self, state: &Choosing) -> Option<u8> {
        state.over.then_some(0)
    }
}
