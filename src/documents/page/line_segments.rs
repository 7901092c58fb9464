//! Glyphs that stand on one base line and close to each other are a piece of a line.

use super::Glyph;
use super::bidi::is_right;

/// A gap of so many sizes of the font, beyond the usual one between the letters of its line, is a space between words.
const SPACE: f32 = 0.1;
/// A gap of this many sizes begins another piece.
const GAP: f32 = 1.4;
/// Glyphs whose base lines differ by less than this many sizes of the smaller one may be of one line, as raised ordinals are.
const NEAR: f32 = 0.55;
/// A smaller glyph may be raised by this many sizes of the larger one beside it.
const RAISED: f32 = 0.52;
/// Glyphs whose base lines differ by less than this many sizes stand on one.
const SAME: f32 = 0.12;
/// Letters of one glyph from which it is no ligature but an icon with a name.
const ICON: usize = 4;

/// A piece of a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    pub text: String,
    pub left: f32,
    pub right: f32,
    /// The height of the base line.
    pub y: f32,
    /// The size of most of its glyphs.
    pub size: f32,
    /// It is a row of a ruled table, its cells parted by tabs.
    pub is_row: bool,
}

/// Pieces on one base line, from the side on which the page begins.
pub(super) type Row = Vec<Piece>;

/// The pieces of glyphs, from the top down and from left to right.
pub fn pieces(glyphs: &[&Glyph]) -> Vec<Piece> {
    let mut level: Vec<&Glyph> = glyphs.iter().copied().filter(|glyph| glyph.level).collect();
    level.sort_by(|one, other| one.y.total_cmp(&other.y).then(one.x.total_cmp(&other.x)));
    let mut pieces = Vec::new();
    let mut line: Vec<&Glyph> = Vec::new();
    let mut last: Option<&Glyph> = None;
    for glyph in level {
        if last.is_some_and(|last| glyph.y - last.y > reach(last.size, glyph.size)) {
            apart_by_base(std::mem::take(&mut line), &mut pieces);
        }
        line.push(glyph);
        last = Some(glyph);
    }
    apart_by_base(line, &mut pieces);
    // What does not run level comes last, as it was painted.
    let mut slanted = String::new();
    let mut last: Option<&Glyph> = None;
    for glyph in glyphs.iter().copied().filter(|glyph| !glyph.level) {
        if last.is_some_and(|last| is_apart(last, glyph)) {
            slanted.push(' ');
        }
        slanted.push_str(&glyph.text);
        last = Some(glyph);
    }
    if let Some(last) = last {
        let text = clean(&slanted);
        if !text.is_empty() {
            let y = pieces.last().map_or(0.0, |piece: &Piece| piece.y) + 3.0 * last.size;
            pieces.push(Piece { text, left: 0.0, right: 0.0, y, size: last.size, is_row: false });
        }
    }
    pieces
}

/// How far the base lines of glyphs of two sizes may be apart in one line: a raised ordinal is smaller than what it stands beside.
fn reach(one: f32, other: f32) -> f32 {
    let (small, large) = (one.min(other), one.max(other));
    if small < 0.8 * large { (NEAR * small).max(RAISED * large) } else { NEAR * small }
}

fn is_apart(last: &Glyph, next: &Glyph) -> bool {
    let (x, y) = (next.x - last.x, next.y - last.y);
    let distance = (x * x + y * y).sqrt();
    distance > last.advance.abs() + 2.0 * SPACE * last.size.max(next.size)
}

/// Divides glyphs of nearly one height by their base lines. Those that stand over or under others are a line of their own;
/// those that stand beside them, as raised ordinals do, belong to theirs.
fn apart_by_base(glyphs: Vec<&Glyph>, pieces: &mut Vec<Piece>) {
    let mut bases: Vec<Vec<&Glyph>> = Vec::new();
    for glyph in glyphs {
        match bases.last_mut() {
            Some(base)
                if base.last().is_some_and(|last| glyph.y - last.y <= SAME * last.size.min(glyph.size)) =>
            {
                base.push(glyph);
            }
            _ => bases.push(vec![glyph]),
        }
    }
    // The fullest line is the one that the others may belong to.
    let Some(main) = (0..bases.len()).max_by_key(|at| bases.get(*at).map_or(0, Vec::len)) else { return };
    let mut line = bases.swap_remove(main);
    let mut taken: Vec<(f32, f32)> = line
        .iter()
        .filter(|glyph| !is_blank(glyph))
        .map(|glyph| (glyph.x, glyph.x + glyph.advance.max(0.0)))
        .collect();
    taken.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut lines = Vec::new();
    for base in bases {
        let covers = |glyph: &&Glyph| {
            let (left, right) = (glyph.x + 0.3 * glyph.advance, glyph.x + 0.7 * glyph.advance);
            let next = taken.partition_point(|(start, _)| *start <= right);
            next.checked_sub(1).and_then(|at| taken.get(at)).is_some_and(|(_, end)| *end >= left)
        };
        if base.iter().filter(|glyph| !is_blank(glyph)).any(covers) {
            lines.push(base);
        } else {
            line.extend(base);
        }
    }
    lines.push(line);
    let height = |line: &Vec<&Glyph>| {
        line.iter().max_by(|one, other| one.size.total_cmp(&other.size)).map_or(0.0, |glyph| glyph.y)
    };
    lines.sort_by(|one, other| height(one).total_cmp(&height(other)));
    for line in lines {
        split(line, pieces);
    }
}

fn is_blank(glyph: &Glyph) -> bool {
    glyph.text.chars().all(char::is_whitespace)
}

/// Splits the glyphs of one line into pieces at its wide gaps.
fn split(mut line: Vec<&Glyph>, pieces: &mut Vec<Piece>) {
    line.sort_by(|one, other| one.x.total_cmp(&other.x));
    let mut run: Vec<&Glyph> = Vec::new();
    let (mut right, mut size) = (0.0_f32, 0.0_f32);
    for glyph in line {
        if !is_blank(glyph) {
            if !run.is_empty() && glyph.x - right > GAP * size.max(glyph.size) {
                pieces.extend(piece(&run));
                run.clear();
                size = 0.0;
            }
            let end = glyph.x + glyph.advance.max(0.0);
            right = if size == 0.0 { end } else { right.max(end) };
            size = size.max(glyph.size);
        }
        run.push(glyph);
    }
    pieces.extend(piece(&run));
}

/// The piece that glyphs make, with spaces between its words.
fn piece(glyphs: &[&Glyph]) -> Option<Piece> {
    let usual = usual_gap(glyphs);
    let mut building: Option<Building> = None;
    let mut spaced = false;
    for glyph in glyphs {
        if is_blank(glyph) {
            spaced = true;
            continue;
        }
        let Some(open) = &mut building else {
            building = Some(Building::start(glyph));
            spaced = false;
            continue;
        };
        // The same glyph painted twice, a little aside, is bold and not two letters.
        if open.last == glyph.text && (glyph.x - open.last_x).abs() < 0.12 * glyph.size {
            continue;
        }
        let gap = glyph.x - open.right;
        let size = open.size.max(glyph.size);
        if spaced && gap > 0.04 * size || gap > (usual + SPACE) * size {
            open.text.push(' ');
        }
        open.add(glyph);
        spaced = false;
    }
    building.and_then(Building::done)
}

/// The gap between most letters of a piece in sizes of its font: nought, unless the letters are set apart.
fn usual_gap(glyphs: &[&Glyph]) -> f32 {
    let shown: Vec<&Glyph> = glyphs.iter().copied().filter(|glyph| !is_blank(glyph)).collect();
    let mut gaps: Vec<f32> = shown
        .iter()
        .zip(shown.iter().skip(1))
        .map(|(one, other)| (other.x - one.x - one.advance) / one.size.max(other.size).max(0.1))
        .filter(|gap| *gap < GAP)
        .collect();
    gaps.sort_by(f32::total_cmp);
    let middle = gaps.get(gaps.len() / 2).copied().unwrap_or(0.0);
    // Single letters far from each other are words, and not one word set apart.
    if gaps.len() < 4 { 0.0 } else { middle.clamp(0.0, 0.5) }
}

struct Building {
    text: String,
    left: f32,
    right: f32,
    y: f32,
    size: f32,
    last: String,
    last_x: f32,
}

impl Building {
    fn start(glyph: &Glyph) -> Self {
        let mut building = Self {
            text: String::new(),
            left: glyph.x,
            right: glyph.x,
            y: glyph.y,
            size: 0.0,
            last: String::new(),
            last_x: glyph.x,
        };
        building.add(glyph);
        building
    }

    fn add(&mut self, glyph: &Glyph) {
        let letters = glyph.text.chars().count();
        if letters > 1
            && glyph.text.chars().all(|letter| matches!(letter, '-' | '\u{2010}' | '\u{2011}' | '\u{ad}'))
        {
            self.text.push('-');
        } else if letters >= ICON && !glyph.text.chars().any(is_right) {
            self.text.push(' ');
        } else {
            self.text.push_str(&glyph.text);
        }
        self.right = self.right.max(glyph.x + glyph.advance.max(0.0));
        if glyph.size > self.size {
            (self.size, self.y) = (glyph.size, glyph.y);
        }
        self.last.clone_from(&glyph.text);
        self.last_x = glyph.x;
    }

    fn done(self) -> Option<Piece> {
        let text = clean(&self.text);
        (!text.is_empty()).then_some(Piece {
            text,
            left: self.left,
            right: self.right,
            y: self.y,
            size: self.size,
            is_row: false,
        })
    }
}

/// The letters that glyphs stand for: ligatures are spelled out, signs of symbol fonts are bullets or nothing.
fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{fb00}' => cleaned.push_str("ff"),
            '\u{fb01}' => cleaned.push_str("fi"),
            '\u{fb02}' => cleaned.push_str("fl"),
            '\u{fb03}' => cleaned.push_str("ffi"),
            '\u{fb04}' => cleaned.push_str("ffl"),
            '\u{fb05}' | '\u{fb06}' => cleaned.push_str("st"),
            // Wingdings and Symbol as word processors use them for lists.
            '\u{f0b7}' | '\u{f0a7}' | '\u{f0d8}' | '\u{f076}' | '\u{f0fc}' | '\u{f06e}' | '\u{f0a8}' => {
                cleaned.push('•');
            }
            '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => cleaned.push(' '),
            '\u{ad}' => cleaned.push('-'),
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' => cleaned.push(' '),
            letter if letter.is_control() || matches!(letter, '\u{feff}' | '\u{fffe}' | '\u{ffff}') => {}
            letter => cleaned.push(letter),
        }
    }
    cleaned.split_whitespace().collect::<Vec<_>>().join(" ")
}
