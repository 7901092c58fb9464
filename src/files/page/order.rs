//! Pieces of lines in the order in which a person reads them: one column or two, a heading across both.

use super::Glyph;
use super::rows::{Piece, pieces};

/// Least width of the empty strip between two columns, in points.
const GUTTER: f32 = 7.0;
/// Fewest lines of the shorter of two columns.
const FEWEST_LINES: usize = 3;
/// A share of lines that stand level with one of the other side, from which two sides are one table and not two columns.
const LEVEL_SHARE: f32 = 0.8;
/// Pages of more pieces are read from the top down without looking for columns.
const MOST_PIECES: usize = 4000;
/// Deepest nesting of columns.
const DEEPEST: usize = 6;
/// A step between lines of this many times the usual one is an empty line.
const BLOCK_STEP: f32 = 1.42;

/// The lines of glyphs in reading order, with an empty one between blocks.
pub fn lines(glyphs: &[&Glyph]) -> Vec<String> {
    let pieces = pieces(glyphs);
    let mut blocks = Vec::new();
    if pieces.len() > MOST_PIECES {
        blocks.push(rows(pieces));
    } else {
        divide(rows(pieces), 0, &mut blocks);
    }
    let mut lines: Vec<String> = Vec::new();
    for block in blocks {
        if block.is_empty() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        write(&block, &mut lines);
    }
    lines
}

/// Pieces on one base line, from left to right.
type Row = Vec<Piece>;

fn rows(pieces: Vec<Piece>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for piece in pieces {
        match rows.last_mut() {
            Some(row) if row.iter().any(|other| is_level(other, &piece)) => row.push(piece),
            _ => rows.push(vec![piece]),
        }
    }
    for row in &mut rows {
        row.sort_by(|one, other| one.left.total_cmp(&other.left));
    }
    rows
}

fn is_level(one: &Piece, other: &Piece) -> bool {
    (one.y - other.y).abs() <= 0.38 * one.size.max(other.size)
}

/// Two columns within rows `from..to`, on the two sides of `at`.
#[derive(Debug, Clone, Copy)]
struct Columns {
    from: usize,
    to: usize,
    at: f32,
    lines: usize,
}

/// Divides rows into blocks in reading order.
fn divide(rows: Vec<Row>, depth: usize, blocks: &mut Vec<Vec<Row>>) {
    let found = if depth < DEEPEST { columns(&rows) } else { None };
    let Some(found) = found else {
        blocks.push(rows);
        return;
    };
    let (mut above, mut left, mut right, mut below) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (position, row) in rows.into_iter().enumerate() {
        if position < found.from {
            above.push(row);
        } else if position >= found.to {
            below.push(row);
        } else {
            let (one, other): (Row, Row) = row.into_iter().partition(|piece| piece.right <= found.at);
            left.extend(Some(one).filter(|row| !row.is_empty()));
            right.extend(Some(other).filter(|row| !row.is_empty()));
        }
    }
    for part in [above, left, right, below] {
        if !part.is_empty() {
            divide(part, depth + 1, blocks);
        }
    }
}

/// The longest pair of columns in rows.
fn columns(rows: &[Row]) -> Option<Columns> {
    // A strip can only begin where a piece begins.
    let mut starts: Vec<f32> = rows.iter().flatten().map(|piece| piece.left).collect();
    starts.sort_by(f32::total_cmp);
    starts.dedup_by(|later, earlier| *later - *earlier < 1.0);
    let mut best: Option<Columns> = None;
    for start in starts {
        let at = start - 0.5;
        let mut from = 0;
        while from < rows.len() {
            let Some(run) = run(rows, from, at) else {
                from += 1;
                continue;
            };
            from = run.to.max(from + 1);
            if run.lines >= FEWEST_LINES
                && best.is_none_or(|best| run.lines > best.lines)
                && rows.get(run.from..run.to).is_some_and(|rows| !is_table(rows, at))
            {
                best = Some(run);
            }
        }
    }
    best
}

/// Rows from `from` on that no piece crosses at `at`.
fn run(rows: &[Row], from: usize, at: f32) -> Option<Columns> {
    let mut to = from;
    let (mut left, mut right) = (0, 0);
    for row in rows.iter().skip(from) {
        let crossed = row.iter().any(|piece| piece.left < at && piece.right > at - GUTTER);
        if crossed {
            break;
        }
        left += usize::from(row.iter().any(|piece| piece.right <= at));
        right += usize::from(row.iter().any(|piece| piece.left >= at));
        to += 1;
    }
    (to > from).then_some(Columns { from, to, at, lines: left.min(right) })
}

/// Whether the two sides belong to each other line by line: dates beside what they date, a name beside its value.
fn is_table(rows: &[Row], at: f32) -> bool {
    let (mut left, mut right, mut both) = (0usize, 0usize, 0usize);
    let mut sides: [Vec<&Piece>; 2] = [Vec::new(), Vec::new()];
    for row in rows {
        let one = row.iter().rfind(|piece| piece.right <= at);
        let other = row.iter().find(|piece| piece.left >= at);
        left += usize::from(one.is_some());
        right += usize::from(other.is_some());
        both += usize::from(one.is_some() && other.is_some());
        let [lefts, rights] = &mut sides;
        lefts.extend(one);
        rights.extend(other);
    }
    let [lefts, rights] = &sides;
    let (shorter, pieces) = if left < right { (left, lefts) } else { (right, rights) };
    let level = both as f32 >= LEVEL_SHARE * shorter as f32;
    if !level {
        return false;
    }
    let dated =
        pieces.iter().filter(|piece| piece.text.chars().any(|letter| letter.is_ascii_digit())).count();
    let flush = is_flush_right(rights);
    // Two full columns may be set on the same base lines by chance: those are dense on both sides.
    let dense = shorter * 4 >= left.max(right) * 3 && shorter >= 8;
    dated * 2 >= pieces.len() || flush || !dense
}

/// Whether pieces end on one edge and begin on several.
fn is_flush_right(pieces: &[&Piece]) -> bool {
    let Some(edge) = pieces.iter().map(|piece| piece.right).max_by(f32::total_cmp) else { return false };
    let flush = pieces.iter().filter(|piece| edge - piece.right < 3.0).count();
    let first = pieces.first().map_or(0.0, |piece| piece.left);
    let ragged = pieces.iter().filter(|piece| (piece.left - first).abs() > 3.0).count();
    flush * 10 >= pieces.len() * 8 && ragged * 3 >= pieces.len()
}

fn write(rows: &[Row], lines: &mut Vec<String>) {
    let usual = usual_step(rows);
    let mut last: Option<(f32, f32)> = None;
    for row in rows {
        let (Some(y), Some(size)) = (
            row.iter().map(|piece| piece.y).max_by(f32::total_cmp),
            row.iter().map(|piece| piece.size).max_by(f32::total_cmp),
        ) else {
            continue;
        };
        if let Some((last_y, last_size)) = last {
            let step = y - last_y;
            let usual = usual.unwrap_or(1.2 * size).max(1.05 * size.min(last_size));
            if step > BLOCK_STEP * usual || step < 0.0 {
                lines.push(String::new());
            }
        }
        let mut line = String::new();
        for piece in row {
            if !line.is_empty() {
                line.push('\t');
            }
            line.push_str(&piece.text);
        }
        lines.push(line);
        last = Some((y, size));
    }
}

/// The step between two lines that occurs most, in points.
fn usual_step(rows: &[Row]) -> Option<f32> {
    let heights: Vec<f32> =
        rows.iter().filter_map(|row| row.iter().map(|piece| piece.y).max_by(f32::total_cmp)).collect();
    let mut steps: Vec<f32> =
        heights.iter().zip(heights.iter().skip(1)).map(|(one, other)| other - one).collect();
    steps.retain(|step| *step > 2.0);
    steps.sort_by(f32::total_cmp);
    let close = |step: f32| steps.iter().filter(|other| (**other - step).abs() < 0.6).count();
    steps.iter().copied().max_by(|one, other| close(*one).cmp(&close(*other)).then(other.total_cmp(one)))
}
