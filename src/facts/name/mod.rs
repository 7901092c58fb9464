//! Personal names, compared as people write them.
//!
//! Two names are [`NameComparison::Different`] only when both are complete and no token of either meets a token of the other under any
//! comparison: order, initials, short forms, folding, transliteration, joined, doubled and particled names. A shared family name is always
//! compatible. Whatever the tables do not cover is [`NameComparison::CannotTell`]. Nothing here says where a name comes from.

mod form;
mod identifier;
mod parse;
mod reader;
mod sound;

use form::{Form, Meeting};
use std::sync::{Arc, OnceLock};

pub use identifier::{is_separator, split_identifier, without_ending};
pub use parse::parse;
pub use reader::NameReader;

/// Names longer than this many characters are not read.
const LONGEST: usize = 200;
/// Names of more tokens than this are not read.
const MOST: usize = 12;

/// What two written names say of one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameComparison {
    /// The same name, if in another order, spelling or script.
    Same,
    /// Some token is shared or may be: the same person may write both.
    Compatible,
    /// One of them is not complete, or is in a script that the tables do not cover.
    CannotTell,
    /// Two complete names without any token in common.
    Different,
}

/// A name as it was written, taken apart. A copy shares what comparisons have found out about it.
#[derive(Clone, Debug, Default)]
pub struct PersonName(Arc<Parts>);

#[derive(Debug, Default)]
struct Parts {
    pieces: Vec<Piece>,
    /// Made when a comparison asks for them.
    runs: OnceLock<Vec<Run>>,
}

impl PartialEq for PersonName {
    fn eq(&self, other: &Self) -> bool {
        self.is_shared_with(other) || self.pieces() == other.pieces()
    }
}

impl Eq for PersonName {}

/// One token.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    /// Tokens that a hyphen or an inner capital joins share a unit.
    unit: usize,
    particle: bool,
    initial: bool,
    /// Counts toward a complete name.
    full: bool,
    form: Form,
}

/// Neighbouring tokens written as one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Run {
    from: usize,
    to: usize,
    form: Form,
}

impl PersonName {
    fn of(pieces: Vec<Piece>) -> Self {
        Self(Arc::new(Parts { pieces, runs: OnceLock::new() }))
    }

    fn pieces(&self) -> &[Piece] {
        &self.0.pieces
    }

    /// Whether one is a copy of the other: whatever is found out about one is true of the other.
    pub fn is_shared_with(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Whether nothing in the text reads as a name.
    pub fn is_empty(&self) -> bool {
        self.pieces().is_empty()
    }

    /// Whether two or more tokens are written in full: only a complete name can be different from another.
    pub fn is_complete(&self) -> bool {
        let mut units = self.pieces().iter().filter(|piece| piece.full).map(|piece| piece.unit);
        let first = units.next();
        units.any(|unit| Some(unit) != first)
    }

    /// The tokens, folded, without titles and suffixes, the given name first where a comma showed the order.
    pub fn tokens(&self) -> impl Iterator<Item = &str> {
        self.pieces().iter().map(|piece| piece.form.letters.as_str())
    }

    /// Everything by which a token of the name is found again without tolerance: letters, readings, sounds and groups of forms, each marked with
    /// its kind. Two names that share none of these have no token in common that a table shows.
    pub fn keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = self
            .pieces()
            .iter()
            .filter(|piece| !piece.initial && !piece.particle)
            .flat_map(|piece| piece.form.keys())
            .chain(self.runs().iter().flat_map(|run| run.form.keys()))
            .collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    fn runs(&self) -> &[Run] {
        self.0.runs.get_or_init(|| parse::runs(self.pieces()))
    }

    /// Whether a token is one syllable of several that a hyphen joins.
    fn in_syllables(&self, piece: &Piece) -> bool {
        let mut unit = self.pieces().iter().filter(|other| other.unit == piece.unit && !other.particle);
        unit.clone().count() >= 2 && unit.all(|other| other.form.is_syllable())
    }
}

/// Compares two names as [`compare`] does, for those who need not know whether names that share a token are the same: these are
/// [`NameComparison::Compatible`] here.
pub fn compare_loosely(a: &PersonName, b: &PersonName) -> NameComparison {
    if in_letters(a, b).0 == Meeting::Same { NameComparison::Compatible } else { compare(a, b) }
}

/// Whether a token is written alike in both names, and which tokens are.
fn in_letters(a: &PersonName, b: &PersonName) -> (Meeting, (Covered, Covered)) {
    let mut best = Meeting::Apart;
    let mut covered = (Covered::default(), Covered::default());
    for (place, one) in a.pieces().iter().enumerate().filter(|(_, one)| !one.particle) {
        for (other_place, two) in b.pieces().iter().enumerate() {
            if two.particle || one.initial != two.initial || one.form.letters != two.form.letters {
                continue;
            }
            if !one.initial {
                if a.in_syllables(one) && b.in_syllables(two) {
                    continue;
                }
                best = Meeting::Same;
            }
            covered.0.mark(place, place);
            covered.1.mark(other_place, other_place);
        }
    }
    (best, covered)
}

/// Compares two names; the order of the two makes no difference.
pub fn compare(a: &PersonName, b: &PersonName) -> NameComparison {
    if a.is_empty() || b.is_empty() {
        return NameComparison::CannotTell;
    }
    let every = |name: &PersonName, covered: Covered| {
        name.pieces().iter().enumerate().all(|(place, piece)| piece.particle || covered.has(place))
    };
    // A name that is written alike everywhere needs no key of any table.
    let (mut best, mut covered) = in_letters(a, b);
    if best == Meeting::Same && every(a, covered.0) && every(b, covered.1) {
        return NameComparison::Same;
    }
    for (place, one) in a.pieces().iter().enumerate() {
        for (other_place, two) in b.pieces().iter().enumerate() {
            if one.initial || two.initial {
                if one.initial && two.initial && one.form.letters == two.form.letters {
                    covered.0.mark(place, place);
                    covered.1.mark(other_place, other_place);
                }
                continue;
            }
            if one.particle || two.particle {
                continue;
            }
            // Min-jun and Min-seo share a syllable, not a name.
            let inside = (a.in_syllables(one), b.in_syllables(two));
            if inside == (true, true) || (inside != (false, false) && one.form.letters != two.form.letters) {
                continue;
            }
            let meeting = one.form.meet(&two.form);
            if meeting == Meeting::Same {
                covered.0.mark(place, place);
                covered.1.mark(other_place, other_place);
            }
            best = best.max(meeting);
        }
    }
    if best == Meeting::Same && every(a, covered.0) && every(b, covered.1) {
        return NameComparison::Same;
    }
    // Joined tokens against single ones and against other joined ones, without tolerance.
    for run in a.runs() {
        for (place, piece) in b.pieces().iter().enumerate() {
            if !piece.initial && !piece.particle && run.form.same(&piece.form) {
                best = Meeting::Same;
                covered.0.mark(run.from, run.to);
                covered.1.mark(place, place);
            }
        }
        for other in b.runs() {
            if run.form.same(&other.form) {
                best = Meeting::Same;
                covered.0.mark(run.from, run.to);
                covered.1.mark(other.from, other.to);
            }
        }
    }
    for run in b.runs() {
        for (place, piece) in a.pieces().iter().enumerate() {
            if !piece.initial && !piece.particle && run.form.same(&piece.form) {
                best = Meeting::Same;
                covered.1.mark(run.from, run.to);
                covered.0.mark(place, place);
            }
        }
    }
    match best {
        Meeting::Same if every(a, covered.0) && every(b, covered.1) => NameComparison::Same,
        Meeting::Same | Meeting::Alike => NameComparison::Compatible,
        Meeting::Unsure => NameComparison::CannotTell,
        Meeting::Apart if a.is_complete() && b.is_complete() => NameComparison::Different,
        Meeting::Apart if initials_fit(a, b) || initials_fit(b, a) => NameComparison::Compatible,
        Meeting::Apart => NameComparison::CannotTell,
    }
}

/// Whether each of two names has a token that meets no token of the other: two people of one family, or one person with another
/// given or family name.
pub fn each_has_more(a: &PersonName, b: &PersonName) -> bool {
    has_more(a, b) && has_more(b, a)
}

fn has_more(name: &PersonName, other: &PersonName) -> bool {
    let in_run = |place: usize| {
        name.runs().iter().filter(|run| (run.from..=run.to).contains(&place)).any(|run| {
            other.pieces().iter().any(|piece| !piece.initial && run.form.same(&piece.form))
                || other.runs().iter().any(|theirs| run.form.same(&theirs.form))
        })
    };
    let in_their_run = |piece: &Piece| other.runs().iter().any(|run| run.form.same(&piece.form));
    let begins =
        |one: &Piece, two: &Piece| one.form.letters.chars().next() == two.form.letters.chars().next();
    name.pieces().iter().enumerate().any(|(place, piece)| {
        if piece.initial {
            return other.pieces().iter().all(|theirs| !begins(piece, theirs));
        }
        !piece.particle
            && !in_run(place)
            && !in_their_run(piece)
            && other.pieces().iter().all(|theirs| {
                if theirs.initial {
                    !begins(piece, theirs)
                } else {
                    piece.form.meet(&theirs.form) == Meeting::Apart
                }
            })
    })
}

/// The tokens that were found again, one bit each.
#[derive(Clone, Copy, Default)]
struct Covered(u32);

impl Covered {
    fn mark(&mut self, from: usize, to: usize) {
        for place in from..=to {
            self.0 |= u32::try_from(place).ok().and_then(|place| 1u32.checked_shl(place)).unwrap_or(0);
        }
    }

    fn has(self, place: usize) -> bool {
        u32::try_from(place)
            .ok()
            .and_then(|place| self.0.checked_shr(place))
            .is_some_and(|bits| bits & 1 == 1)
    }
}

/// Whether one name is initials alone, and each begins a token of its own in the other.
fn initials_fit(short: &PersonName, long: &PersonName) -> bool {
    let mut left: Vec<char> = long
        .pieces()
        .iter()
        .filter(|piece| !piece.particle)
        .filter_map(|piece| piece.form.letters.chars().next())
        .collect();
    let mut any = false;
    for piece in short.pieces().iter().filter(|piece| !piece.particle) {
        if !piece.initial {
            return false;
        }
        for letter in piece.form.letters.chars() {
            let Some(place) = left.iter().position(|&first| first == letter) else {
                return false;
            };
            left.swap_remove(place);
            any = true;
        }
    }
    any
}
