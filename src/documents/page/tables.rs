//! Rows of ruled tables: where lines are drawn between cells, what stands in a cell is one, however often it wraps.

use super::line_segments::{Piece, pieces};
use super::{Area, Glyph, Mark};

/// A filled area of at most this width is a line, in points.
const THIN: f32 = 2.5;
/// Shortest line that is kept, in points; corners are shorter.
const SHORTEST: f32 = 4.0;
/// Lines this near to each other are one.
const NEAR: f32 = 2.0;
/// Pieces of a line may be this far apart, in points.
const BROKEN: f32 = 4.0;
/// Edges of rows of one table differ by at most this.
const FLUSH: f32 = 8.0;
/// Narrowest table and lowest and highest row, in points.
const NARROWEST: f32 = 90.0;
const LOWEST: f32 = 6.0;
const HIGHEST: f32 = 220.0;
/// Fewest columns: two may as well be a page's own.
const FEWEST_COLUMNS: usize = 3;
/// Most lines drawn on a page, and most rows of tables.
const MOST_LINES: usize = 4_000;
const MOST_ROWS: usize = 400;
/// A cell of more lines or letters holds text of its own, and its row is none of a table.
const MOST_LINES_OF_CELL: usize = 7;
const LONGEST_CELL: usize = 240;

/// A line drawn on a page: where it stands across, and from where to where it runs.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Rule {
    at: f32,
    from: f32,
    to: f32,
}

/// A row between two lines, and the lines between its cells.
#[derive(Debug, Clone, PartialEq)]
pub struct TableRow {
    top: f32,
    bottom: f32,
    left: f32,
    right: f32,
    /// Where one cell ends and another begins.
    between: Vec<f32>,
}

/// The rows of a page's ruled tables, from the top down.
pub fn rows(marks: &[Mark]) -> Vec<TableRow> {
    let (mut level, mut upright) = (Vec::new(), Vec::new());
    for mark in marks {
        let Mark::Fill(area, _) = mark else { continue };
        if level.len() + upright.len() >= MOST_LINES {
            break;
        }
        let Area { left, top, right, bottom } = *area;
        if ![left, top, right, bottom].iter().all(|number| number.is_finite() && number.abs() < 1e6) {
            continue;
        }
        let (width, height) = (right - left, bottom - top);
        if height <= THIN && width >= SHORTEST {
            level.push(Rule { at: (top + bottom) / 2.0, from: left, to: right });
        } else if width <= THIN && height >= SHORTEST {
            upright.push(Rule { at: (left + right) / 2.0, from: top, to: bottom });
        }
    }
    let (level, upright) = (whole(level), whole(upright));
    let mut rows: Vec<TableRow> = Vec::new();
    for (position, above) in level.iter().enumerate() {
        if above.to - above.from < NARROWEST || rows.len() >= MOST_ROWS {
            continue;
        }
        let below = level.iter().skip(position + 1).take_while(|below| below.at - above.at <= HIGHEST).find(
            |below| {
                below.at - above.at >= LOWEST
                    && (below.from - above.from).abs() <= FLUSH
                    && (below.to - above.to).abs() <= FLUSH
            },
        );
        let Some(below) = below else { continue };
        let between: Vec<f32> = upright
            .iter()
            .filter(|line| {
                line.from <= above.at + BROKEN
                    && line.to >= below.at - BROKEN
                    && line.at > above.from + FLUSH
                    && line.at < above.to - FLUSH
            })
            .map(|line| line.at)
            .collect();
        if between.len() + 1 >= FEWEST_COLUMNS {
            let (left, right) = (above.from.min(below.from), above.to.max(below.to));
            rows.push(TableRow { top: above.at, bottom: below.at, left, right, between });
        }
    }
    rows
}

/// Lines whose pieces are put together, in order.
fn whole(mut lines: Vec<Rule>) -> Vec<Rule> {
    lines.sort_by(|one, other| one.at.total_cmp(&other.at));
    // Those nearly at one place are of one line.
    let mut last: Option<(f32, f32)> = None;
    for line in &mut lines {
        let at = match last {
            Some((before, first)) if line.at - before <= NEAR && line.at - first <= 2.0 * NEAR => first,
            _ => line.at,
        };
        last = Some((line.at, at));
        line.at = at;
    }
    lines.sort_by(|one, other| one.at.total_cmp(&other.at).then(one.from.total_cmp(&other.from)));
    let mut whole: Vec<Rule> = Vec::new();
    for line in lines {
        match whole.last_mut() {
            Some(last) if last.at == line.at && line.from - last.to <= BROKEN => {
                last.to = last.to.max(line.to)
            }
            _ => whole.push(line),
        }
    }
    whole
}

/// Takes the glyphs of tables' rows out of those of a page; what stands in each row becomes a piece whose cells tabs part.
pub fn take<'a>(rows: &[TableRow], glyphs: &mut Vec<&'a Glyph>) -> Vec<Piece> {
    if rows.is_empty() {
        return Vec::new();
    }
    let mut cells: Vec<Vec<Vec<&'a Glyph>>> =
        rows.iter().map(|row| vec![Vec::new(); row.between.len() + 1]).collect();
    let mut rest = Vec::with_capacity(glyphs.len());
    for glyph in glyphs.drain(..) {
        let place = place(rows, glyph);
        match place.and_then(|(row, cell)| cells.get_mut(row)?.get_mut(cell)) {
            Some(cell) => cell.push(glyph),
            None => rest.push(glyph),
        }
    }
    let mut found = Vec::new();
    for (row, cells) in rows.iter().zip(cells) {
        match piece(row, &cells) {
            Some(piece) => found.push(piece),
            None => rest.extend(cells.into_iter().flatten()),
        }
    }
    *glyphs = rest;
    found
}

/// The row and the cell that a glyph stands in.
fn place(rows: &[TableRow], glyph: &Glyph) -> Option<(usize, usize)> {
    if !glyph.level {
        return None;
    }
    let (x, y) = (glyph.x + glyph.advance / 2.0, glyph.y - glyph.size / 4.0);
    let end = rows.partition_point(|row| row.top <= y);
    let row = (0..end)
        .rev()
        .take_while(|at| rows.get(*at).is_some_and(|row| y - row.top <= HIGHEST))
        .find(|at| rows.get(*at).is_some_and(|row| y < row.bottom && x > row.left && x < row.right))?;
    let between = &rows.get(row)?.between;
    Some((row, between.partition_point(|line| *line <= x)))
}

/// A row as one piece; `None` where it holds text of its own, or words in no two cells.
fn piece(row: &TableRow, cells: &[Vec<&Glyph>]) -> Option<Piece> {
    let mut words: Vec<String> = Vec::new();
    let (mut y, mut size) = (f32::MAX, 0.0_f32);
    for cell in cells {
        let lines = pieces(cell);
        let text = lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
        if lines.len() > MOST_LINES_OF_CELL || text.chars().count() > LONGEST_CELL {
            return None;
        }
        for line in &lines {
            y = y.min(line.y);
            size = size.max(line.size);
        }
        words.extend(Some(text).filter(|text| !text.is_empty()));
    }
    (words.len() > 1).then(|| Piece {
        text: words.join("\t"),
        left: row.left,
        right: row.right,
        y,
        size,
        is_row: true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::page::Paint;

    /// The letters of a word, each a glyph of its own.
    fn word(text: &str, x: f32, y: f32) -> Vec<Glyph> {
        let letter = |(at, letter): (usize, char)| Glyph {
            text: letter.to_string(),
            x: x + 5.0 * at as f32,
            y,
            advance: 5.0,
            size: 10.0,
            level: true,
            paint: Paint::Ink,
        };
        text.chars().enumerate().map(letter).collect()
    }

    fn fill(left: f32, top: f32, right: f32, bottom: f32) -> Mark {
        Mark::Fill(Area { left, top, right, bottom }, false)
    }

    #[test]
    fn wrapped_cells_of_a_ruled_table_stay_together() {
        let mut marks = Vec::new();
        for y in [100.0, 120.0, 150.0] {
            // A line is painted in pieces, one a cell.
            for (left, right) in [(50.0, 150.0), (150.5, 300.0), (300.5, 400.0)] {
                marks.push(fill(left, y, right, y + 0.5));
            }
        }
        for x in [50.0, 150.0, 300.0, 400.0] {
            marks.push(fill(x, 100.0, x + 0.5, 120.0));
            marks.push(fill(x, 120.5, x + 0.5, 150.0));
        }
        let rows = rows(&marks);
        assert_eq!(rows.len(), 2, "{rows:?}");
        let glyphs = [
            word("Course", 55.0, 112.0),
            word("School", 155.0, 112.0),
            word("Year", 305.0, 112.0),
            word("BSc", 55.0, 132.0),
            word("Harwick", 155.0, 132.0),
            word("College", 155.0, 144.0),
            word("2014", 305.0, 138.0),
            word("below", 55.0, 170.0),
        ]
        .concat();
        let mut rest: Vec<&Glyph> = glyphs.iter().collect();
        let found = take(&rows, &mut rest);
        let texts: Vec<&str> = found.iter().map(|piece| piece.text.as_str()).collect();
        assert_eq!(texts, ["Course\tSchool\tYear", "BSc\tHarwick College\t2014"]);
        assert_eq!(rest.iter().map(|glyph| glyph.text.as_str()).collect::<String>(), "below");
    }

    #[test]
    fn frames_and_underlines_are_no_tables() {
        let marks = [fill(50.0, 100.0, 400.0, 100.5), fill(50.0, 150.0, 400.0, 150.5)];
        assert_eq!(rows(&marks), []);
        let marks = [
            fill(50.0, 100.0, 400.0, 100.5),
            fill(50.0, 150.0, 400.0, 150.5),
            fill(200.0, 100.0, 200.5, 150.0),
        ];
        assert_eq!(rows(&marks), []);
    }
}
