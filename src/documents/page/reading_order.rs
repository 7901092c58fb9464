//! Pieces of lines in the order in which a person reads them: one column or two, a heading across both.

use super::Glyph;
use super::bidi::{self, Letters, Start};
use super::dated::whole_periods;
use super::joined::joined;
use super::line_segments::{Piece, Row, pieces};
use super::tables::{self, TableRow};

/// Least width of the empty strip between two columns, in points.
const GUTTER: f32 = 7.0;
/// Fewest lines of the shorter of two columns.
const FEWEST_LINES: usize = 3;
/// Fewest lines with a colon on the seam by which two sides are labels and values.
const FEWEST_LABELLED: usize = 2;
/// A share of lines that stand level with one of the other side, from which two sides are one table and not two columns.
const LEVEL_SHARE: f32 = 0.8;
/// Pages of more pieces are read from the top down without looking for columns.
const MOST_PIECES: usize = 4000;
/// Pages whose pieces begin at more places are set in no columns.
const MOST_STARTS: usize = 600;
/// Pieces of a row that the next one is compared with, the latest ones.
const MOST_BESIDE: usize = 256;
/// Deepest nesting of columns.
const DEEPEST: usize = 6;
/// A step between lines of this many times the usual one is an empty line.
const BLOCK_STEP: f32 = 1.42;

/// The lines of glyphs in reading order, with an empty one between blocks. `ruled` are the rows of tables that are drawn.
pub fn lines(glyphs: &[&Glyph], ruled: &[TableRow]) -> Vec<String> {
    if let Some(glyphs) = joined(glyphs) {
        return arranged(pieces(&glyphs.iter().collect::<Vec<_>>()), true);
    }
    let mut glyphs = glyphs.to_vec();
    let rows = tables::take(ruled, &mut glyphs);
    let mut pieces = pieces(&glyphs);
    if !rows.is_empty() {
        pieces.extend(rows);
        pieces.sort_by(|one, other| one.y.total_cmp(&other.y));
    }
    arranged(pieces, false)
}

/// The lines of pieces. Where `both`, some letters run from right to left, and pieces are given as they are seen.
fn arranged(mut pieces: Vec<Piece>, both: bool) -> Vec<String> {
    let start = if both { start_of_page(&pieces) } else { Start::Left };
    if start == Start::Right {
        // Seen in a mirror, the page begins at its left side as others do.
        for piece in &mut pieces {
            (piece.left, piece.right) = (-piece.right, -piece.left);
        }
    }
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
        let block = if both { read(block, start) } else { block };
        write(&whole_periods(block), &mut lines);
    }
    lines
}

fn letters(pieces: &[Piece]) -> Letters {
    Letters::of(pieces.iter().map(|piece| piece.text.as_str()))
}

/// The side on which a page begins: that of most of its letters, and where those are mixed, that on which its lines are flush.
fn start_of_page(pieces: &[Piece]) -> Start {
    let letters = letters(pieces);
    let flush_right =
        || flush(pieces.iter().map(|piece| piece.right)) > flush(pieces.iter().map(|piece| piece.left));
    if letters.from_right >= letters.from_left || 3 * letters.from_right >= letters.from_left && flush_right()
    {
        Start::Right
    } else {
        Start::Left
    }
}

/// How many edges stand in the line that most stand in.
fn flush(edges: impl Iterator<Item = f32>) -> usize {
    let mut edges: Vec<f32> = edges.collect();
    edges.sort_by(f32::total_cmp);
    let together = |(at, edge): (usize, &f32)| edges.partition_point(|other| *other <= edge + 2.0) - at;
    edges.iter().enumerate().map(together).max().unwrap_or(0)
}

/// A block of a page that begins on the side `page`, each line in the order in which it is read.
fn read(rows: Vec<Row>, page: Start) -> Vec<Row> {
    let all = Letters::of(rows.iter().flatten().map(|piece| piece.text.as_str()));
    let edges = |edge: fn(&Piece) -> f32| flush(rows.iter().flatten().map(edge));
    let from_left = all.from_left > all.from_right || page == Start::Left && all.from_right == all.from_left;
    // Words from the left alone do not say where the lines of a page begin that is read from the right.
    let from_left =
        from_left && (page == Start::Left || edges(|piece| piece.right) > edges(|piece| piece.left));
    let block = if from_left { Start::Left } else { Start::Right };
    rows.into_iter()
        .map(|mut row| {
            let of_row = letters(&row);
            let start = if of_row.from_right > 0 && of_row.from_left == 0 { Start::Right } else { block };
            if start != page {
                row.reverse();
            }
            for piece in &mut row {
                let own = Letters::of([piece.text.as_str()].into_iter());
                let start = match start {
                    Start::Left if own.from_right > 0 && own.from_right >= own.from_left => Start::Right,
                    start => start,
                };
                if start == Start::Right || own.from_right > 0 {
                    piece.text = bidi::read(&piece.text, start);
                }
            }
            row
        })
        .collect()
}

fn rows(pieces: Vec<Piece>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for piece in pieces {
        match rows.last_mut() {
            Some(row) if row.iter().rev().take(MOST_BESIDE).any(|other| is_level(other, &piece)) => {
                row.push(piece)
            }
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
    if starts.len() > MOST_STARTS {
        return None;
    }
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
    let (mut left, mut right, mut both, mut labelled) = (0usize, 0usize, 0usize, 0usize);
    let mut sides: [Vec<&Piece>; 2] = [Vec::new(), Vec::new()];
    for row in rows {
        let one = row.iter().rfind(|piece| piece.right <= at);
        let other = row.iter().find(|piece| piece.left >= at);
        left += usize::from(one.is_some());
        right += usize::from(other.is_some());
        both += usize::from(one.is_some() && other.is_some());
        let colon = |one: &Piece, other: &Piece| one.text.ends_with(':') || other.text.starts_with(':');
        labelled += usize::from(one.zip(other).is_some_and(|(one, other)| colon(one, other)));
        let [lefts, rights] = &mut sides;
        lefts.extend(one);
        rights.extend(other);
    }
    let [lefts, rights] = &sides;
    let (shorter, pieces) = if left < right { (left, lefts) } else { (right, rights) };
    // "Designation<gap>: Fitter": a colon on the seam says that the right side is about the left one.
    if labelled >= FEWEST_LABELLED && labelled * 2 >= shorter {
        return true;
    }
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
    let mut in_table = false;
    for row in rows {
        let is_row = row.iter().any(|piece| piece.is_row);
        let goes_on = in_table && is_row;
        in_table = is_row;
        let (Some(y), Some(size)) = (
            row.iter().map(|piece| piece.y).max_by(f32::total_cmp),
            row.iter().map(|piece| piece.size).max_by(f32::total_cmp),
        ) else {
            continue;
        };
        if let Some((last_y, last_size)) = last {
            let step = y - last_y;
            let usual = usual.unwrap_or(1.2 * size).max(1.05 * size.min(last_size));
            if !goes_on && (step > BLOCK_STEP * usual || step < 0.0) {
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
    let close = |step: f32| {
        steps.partition_point(|other| other - step < 0.6)
            - steps.partition_point(|other| other - step <= -0.6)
    };
    steps.iter().copied().max_by(|one, other| close(*one).cmp(&close(*other)).then(other.total_cmp(one)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::page::Paint;

    fn glyph(text: &str, x: f32, y: f32, advance: f32) -> Glyph {
        Glyph { text: text.to_owned(), x, y, advance, size: 10.0, level: true, paint: Paint::Ink }
    }

    /// Letters as they are seen, each half as wide as high, from `x` on.
    fn from_left(x: f32, y: f32, seen: &str) -> Vec<Glyph> {
        seen.chars()
            .zip(0u8..)
            .map(|(letter, at)| glyph(&letter.to_string(), x + 5.0 * f32::from(at), y, 5.0))
            .collect()
    }

    /// Letters as they are seen, up to `x`.
    fn to_right(x: f32, y: f32, seen: &str) -> Vec<Glyph> {
        from_left(x - 5.0 * seen.chars().count() as f32, y, seen)
    }

    fn turned(words: &str) -> String {
        words.chars().rev().collect()
    }

    fn read(glyphs: &[Glyph]) -> Vec<String> {
        lines(&glyphs.iter().collect::<Vec<_>>(), &[])
    }

    #[test]
    fn the_order_in_which_glyphs_are_painted_makes_no_difference() {
        let mut glyphs = to_right(500.0, 50.0, &turned("מאיה שקד"));
        glyphs.extend(to_right(500.0, 64.0, &format!("maya@example.com | {}", turned("אילת"))));
        glyphs.extend(to_right(500.0, 78.0, "2022 – 2017"));
        let expected = ["מאיה שקד", "אילת | maya@example.com", "2017 – 2022"];
        assert_eq!(read(&glyphs), expected);
        glyphs.reverse();
        assert_eq!(read(&glyphs), expected);
        let (one, other): (Vec<_>, Vec<_>) = glyphs.into_iter().enumerate().partition(|(at, _)| at % 3 == 0);
        let mixed: Vec<Glyph> = one.into_iter().chain(other).map(|(_, glyph)| glyph).collect();
        assert_eq!(read(&mixed), expected);
    }

    #[test]
    fn shapes_are_letters_and_lam_with_alef_is_two() {
        assert_eq!(
            read(&to_right(500.0, 50.0, "\u{feea}\u{fefc}\u{fecb} \u{fef0}\u{fee4}\u{fee0}\u{feb3}")),
            ["سلمى علاه"]
        );
        // One glyph with two letters, named as they are read or as they are seen; two glyphs, of which one is no wider than nought.
        for both in [["لا", ""], ["ال", ""], ["ل", "ا"], ["ا", "ل"]] {
            let mut glyphs = vec![glyph("م", 480.0, 50.0, 6.0)];
            let [one, other] = both;
            let lam = |text: &str| glyph(text, 486.0, 50.0, if text == "ا" { 0.0 } else { 6.0 });
            glyphs.push(lam(one));
            glyphs.extend(Some(lam(other)).filter(|_| !other.is_empty()));
            glyphs.push(glyph("س", 492.0, 50.0, 8.0));
            assert_eq!(read(&glyphs), ["سلام"], "{both:?}");
            glyphs.reverse();
            assert_eq!(read(&glyphs), ["سلام"], "{both:?}");
        }
        assert_eq!(
            read(&[glyph("\u{fdf2}", 480.0, 50.0, 12.0), glyph("عبد", 494.0, 50.0, 12.0)]),
            ["عبد الله"]
        );
    }

    #[test]
    fn points_stand_behind_the_letter_that_they_are_painted_on() {
        // Painted from the left, the points before their letters and a little aside.
        let seen =
            [("ם", 480.0, 5.0), ("ֶ", 484.6, 0.0), ("כ", 485.0, 5.0), ("ֵ", 490.0, 0.0), ("ל", 490.0, 5.0)];
        let mut glyphs: Vec<Glyph> =
            seen.iter().map(|(text, x, width)| glyph(text, *x, 50.0, *width)).collect();
        assert_eq!(read(&glyphs), ["לֵכֶם"]);
        glyphs.reverse();
        assert_eq!(read(&glyphs), ["לֵכֶם"]);
        // Raised over a letter.
        let raised = [
            glyph("ن", 480.0, 50.0, 6.0),
            glyph("ا", 486.0, 50.0, 4.0),
            glyph("\u{651}", 492.0, 46.0, 0.0),
            glyph("م", 490.0, 50.0, 6.0),
            glyph("ع", 496.0, 50.0, 6.0),
        ];
        assert_eq!(read(&raised), ["عمّان"]);
    }

    #[test]
    fn the_right_one_of_two_columns_comes_first() {
        let mut glyphs = to_right(540.0, 40.0, &turned("יעל גלעד"));
        for (at, line) in
            (0u8..).zip(["ניסיון", "מנהלת כספים, חברת אלמוג", "אחראית על תקציב ועל דוחות", "חשבת, חברת ברקת"])
        {
            glyphs.extend(to_right(540.0, 80.0 + 14.0 * f32::from(at), &turned(line)));
        }
        for (at, line) in (0u8..).zip(["כישורים", "אקסל", "הנהלת חשבונות", "אנגלית"])
        {
            glyphs.extend(to_right(250.0, 85.0 + 17.0 * f32::from(at), &turned(line)));
        }
        let read = read(&glyphs).join("\n");
        let place = |part: &str| read.find(part).unwrap();
        assert!(place("יעל") < place("ניסיון") && place("חשבת") < place("כישורים"), "{read}");
        assert!(place("כישורים") < place("אנגלית"), "{read}");
    }

    #[test]
    fn names_at_the_right_come_before_their_values() {
        let mut glyphs = Vec::new();
        let rows = [("שם", "יעל גלעד"), ("עיר", "טבריה"), ("שפות", "עברית")];
        for (at, (name, value)) in (0u8..).zip(rows) {
            glyphs.extend(to_right(540.0, 80.0 + 14.0 * f32::from(at), &turned(name)));
            glyphs.extend(to_right(440.0, 80.0 + 14.0 * f32::from(at), &turned(value)));
        }
        glyphs.extend(to_right(540.0, 122.0, &turned("מייל")));
        glyphs.extend(from_left(60.0, 122.0, "yael@example.com"));
        assert_eq!(read(&glyphs), ["שם\tיעל גלעד", "עיר\tטבריה", "שפות\tעברית", "מייל\tyael@example.com"]);
    }

    #[test]
    fn dates_at_the_left_edge_stay_with_their_line() {
        let mut glyphs = Vec::new();
        for (at, (job, years)) in (0u8..).zip([
            ("מורה, בית ספר תמר", "2020-2024"),
            ("גננת, גן רימון", "2015-2020"),
            ("סייעת, גן זית", "2012-2015"),
        ]) {
            glyphs.extend(to_right(540.0, 80.0 + 14.0 * f32::from(at), &turned(job)));
            glyphs.extend(from_left(60.0, 80.0 + 14.0 * f32::from(at), years));
        }
        assert_eq!(
            read(&glyphs),
            ["מורה, בית ספר תמר\t2020-2024", "גננת, גן רימון\t2015-2020", "סייעת, גן זית\t2012-2015"]
        );
    }

    #[test]
    fn a_page_from_the_left_keeps_its_order_beside_a_word_from_the_right() {
        let mut glyphs = from_left(60.0, 40.0, &format!("Dana Weiss ({})", turned("דנה וייס")));
        glyphs.extend(from_left(60.0, 54.0, "Data Engineer, Northwind"));
        glyphs.extend(to_right(540.0, 54.0, "2018 - 2023"));
        glyphs.extend(from_left(60.0, 68.0, &format!("Wrote guides in {} and English", turned("עברית"))));
        assert_eq!(
            read(&glyphs),
            [
                "Dana Weiss (דנה וייס)",
                "Data Engineer, Northwind\t2018 - 2023",
                "Wrote guides in עברית and English"
            ]
        );
    }
}
