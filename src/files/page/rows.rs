//! Glyphs that stand on one base line and close to each other are a piece of a line.

use super::Glyph;

/// A gap of this many sizes of the font between two glyphs is a space between words.
const SPACE: f32 = 0.17;
/// A gap of this many sizes begins another piece.
const GAP: f32 = 1.4;
/// Glyphs whose base lines differ by less than this many sizes are of one line: raised ordinals belong to it.
const SAME_LINE: f32 = 0.38;

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
}

/// The pieces of glyphs, from the top down and from left to right.
pub fn pieces(glyphs: &[&Glyph]) -> Vec<Piece> {
    let mut level: Vec<&Glyph> = glyphs.iter().copied().filter(|glyph| glyph.level).collect();
    level.sort_by(|one, other| one.y.total_cmp(&other.y).then(one.x.total_cmp(&other.x)));
    let mut pieces = Vec::new();
    let mut line: Vec<&Glyph> = Vec::new();
    let (mut y, mut size) = (0.0, 0.0_f32);
    for glyph in level {
        if !line.is_empty() && glyph.y - y > SAME_LINE * size.max(glyph.size) {
            split(&mut line, &mut pieces);
            size = 0.0;
        }
        // The largest glyph says where the line is: a raised one must not.
        if line.is_empty() || glyph.size > size {
            (y, size) = (glyph.y, glyph.size);
        }
        line.push(glyph);
    }
    split(&mut line, &mut pieces);
    // What does not run level comes last, as it was painted.
    let mut slanted = String::new();
    let mut last: Option<&Glyph> = None;
    for glyph in glyphs.iter().copied().filter(|glyph| !glyph.level) {
        if last.is_some_and(|last| apart(last, glyph)) {
            slanted.push(' ');
        }
        slanted.push_str(&glyph.text);
        last = Some(glyph);
    }
    if let Some(last) = last {
        let text = clean(&slanted);
        if !text.is_empty() {
            let y = pieces.last().map_or(0.0, |piece: &Piece| piece.y) + 3.0 * last.size;
            pieces.push(Piece { text, left: 0.0, right: 0.0, y, size: last.size });
        }
    }
    pieces
}

fn apart(last: &Glyph, next: &Glyph) -> bool {
    let (x, y) = (next.x - last.x, next.y - last.y);
    let distance = (x * x + y * y).sqrt();
    distance > last.advance.abs() + SPACE * last.size.max(next.size)
}

/// Splits the glyphs of one line into pieces.
fn split(line: &mut Vec<&Glyph>, pieces: &mut Vec<Piece>) {
    line.sort_by(|one, other| one.x.total_cmp(&other.x));
    let mut piece: Option<Building> = None;
    let mut spaced = false;
    for glyph in line.drain(..) {
        if glyph.text.chars().all(char::is_whitespace) {
            spaced = true;
            continue;
        }
        if let Some(open) = &mut piece {
            let gap = glyph.x - open.right;
            let size = open.size.max(glyph.size);
            if gap > GAP * size {
                pieces.extend(piece.take().and_then(Building::done));
            } else {
                // The same glyph painted twice, a little aside, is bold and not two letters.
                let twice = open.last == glyph.text && (glyph.x - open.last_x).abs() < 0.12 * glyph.size;
                if twice {
                    continue;
                }
                if spaced && gap > 0.04 * size || gap > SPACE * size {
                    open.text.push(' ');
                }
                open.add(glyph);
                spaced = false;
                continue;
            }
        }
        spaced = false;
        piece = Some(Building::start(glyph));
    }
    pieces.extend(piece.and_then(Building::done));
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
        self.text.push_str(&glyph.text);
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
