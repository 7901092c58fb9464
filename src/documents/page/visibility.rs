//! Which glyphs a reader of the page sees.

use super::bidi::is_right;
use super::{Area, Glyph, MOST_MARKS, Mark, Page, Paint};

/// Glyphs of at most this size are not meant to be read, in points.
const TINY: f32 = 1.25;
/// How far outside the page a glyph may begin and still be seen, in points.
const MARGIN: f32 = 2.0;
/// A page of which so many glyphs are not painted, for each one that is, is a scan with a machine's reading under it.
const UNPAINTED_PER_SEEN: usize = 10;
/// Fewer unpainted glyphs than this make no scan.
const FEWEST_OF_A_SCAN: usize = 40;
/// More letters than a word has.
const WORD: usize = 12;
/// Most areas that are kept to see what lies under a glyph.
const MOST_AREAS: usize = 2000;
/// Times that an area is held against a glyph of one page; on a page that needs more, white text counts as hidden.
const MOST_LOOKS: usize = 20_000_000;
/// Glyphs that the text of a link has at most.
const MOST_OF_A_LINK: usize = 2000;

/// The glyphs of a page, what is seen and what is not.
#[derive(Debug, Default)]
pub struct Seen<'a> {
    pub shown: Vec<&'a Glyph>,
    pub hidden: Vec<&'a Glyph>,
    /// Glyphs for which the file names no letter.
    pub undecoded: usize,
    /// Whether the page is a picture with a machine's reading of it, if with anything.
    pub is_scan: bool,
}

/// Sorts the glyphs of a page.
pub fn sort(page: &Page) -> Seen<'_> {
    let mut seen = Seen::default();
    let mut areas: Vec<(Area, bool)> = Vec::new();
    let mut unpainted = 0;
    let mut looks = MOST_LOOKS;
    let mut lost: Vec<&Glyph> = Vec::new();
    for mark in page.marks.iter().take(MOST_MARKS) {
        match mark {
            Mark::Fill(area, white) => keep(&mut areas, *area, *white),
            // Nobody can tell here what the picture shows.
            Mark::Picture(area) => keep(&mut areas, *area, false),
            Mark::Glyph(glyph) => {
                if !is_placed(glyph) {
                    continue;
                }
                let on_page = glyph.x > -MARGIN
                    && glyph.x < page.width + MARGIN
                    && glyph.y > -MARGIN
                    && glyph.y - glyph.size < page.height + MARGIN;
                if glyph.text.is_empty() {
                    seen.undecoded += 1;
                    if on_page && glyph.paint == Paint::Ink && glyph.advance > TINY && glyph.size > TINY {
                        lost.push(glyph);
                    }
                    continue;
                }
                let mut paper = || {
                    let Some(left) = looks.checked_sub(areas.len()) else { return true };
                    looks = left;
                    let (x, y) = (glyph.x + glyph.advance / 2.0, glyph.y - glyph.size / 4.0);
                    areas.iter().rev().find(|(area, _)| area.holds(x, y)).is_none_or(|(_, white)| *white)
                };
                let blank = glyph.text.chars().all(char::is_whitespace);
                if glyph.paint == Paint::Nothing {
                    unpainted += usize::from(!blank);
                    seen.hidden.push(glyph);
                } else if !on_page || glyph.size <= TINY || glyph.paint == Paint::White && paper() {
                    seen.hidden.push(glyph);
                } else {
                    seen.shown.push(glyph);
                }
            }
        }
    }
    let shown = seen.shown.iter().filter(|glyph| !glyph.text.trim().is_empty()).count();
    // Words from the right say that they miss a letter. On a page without spaces, what has no name may be one.
    let from_right = seen.shown.iter().any(|glyph| glyph.text.chars().any(is_right));
    if from_right && (seen.shown.len() - shown) * WORD >= shown {
        seen.shown.append(&mut lost);
    }
    seen.is_scan = unpainted >= FEWEST_OF_A_SCAN && unpainted > shown * UNPAINTED_PER_SEEN;
    seen
}

fn keep(areas: &mut Vec<(Area, bool)>, area: Area, white: bool) {
    // A line covers no glyph.
    if areas.len() < MOST_AREAS && area.right > area.left && area.bottom > area.top {
        areas.push((area, white));
    }
}

fn is_placed(glyph: &Glyph) -> bool {
    [glyph.x, glyph.y, glyph.advance, glyph.size]
        .iter()
        .all(|number| number.is_finite() && number.abs() < 1e6)
}

/// The text that is shown in an area.
pub fn text_in(glyphs: &[&Glyph], area: &Area) -> Option<String> {
    let inside: Vec<&Glyph> = glyphs
        .iter()
        .copied()
        .filter(|glyph| area.holds(glyph.x + glyph.advance / 2.0, glyph.y - glyph.size / 4.0))
        .take(MOST_OF_A_LINK + 1)
        .collect();
    if inside.len() > MOST_OF_A_LINK {
        return None;
    }
    let text =
        super::reading_order::lines(&inside, &[]).join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}
