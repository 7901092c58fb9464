//! Periods that a narrow column breaks over two or three lines, as tables with dates beside what they date have them.

use super::line_segments::Row;
use crate::data::dates::{self, is_until_now};

/// How far the two halves of a period may stand from one edge, in points.
const EDGE: f32 = 3.0;
/// Most times the size of its font that the next line of a period is below it.
const NEXT: f32 = 2.2;
const DASHES: [char; 5] = ['-', '\u{2010}', '–', '—', '−'];

/// Rows in which a period's end stands on the line of its start: "Jan 2019 –" over "Mar 2021", each with words beside it, would be
/// two dates of two things otherwise.
pub fn whole_periods(rows: Vec<Row>) -> Vec<Row> {
    let mut whole: Vec<Row> = Vec::with_capacity(rows.len());
    let mut rows = rows.into_iter().peekable();
    while let Some(mut row) = rows.next() {
        let (Some(start), true) = (opened(&row), rows.peek().is_some()) else {
            whole.push(row);
            continue;
        };
        let mut between = None;
        if !start.dashed && rows.peek().is_some_and(|next| is_below(&row, next) && is_dash(next)) {
            between = rows.next();
        }
        let above = between.as_ref().unwrap_or(&row);
        let ends = (start.dashed || between.is_some())
            && rows.peek().is_some_and(|next| is_below(above, next) && is_end(next));
        if !ends {
            whole.push(row);
            whole.extend(between);
            continue;
        }
        let mut next = rows.next().unwrap_or_default();
        join(&mut row, &start, &mut next);
        whole.push(row);
        for mut rest in between.into_iter().map(without_first).chain([next]) {
            if !rest.is_empty() {
                // A row that only words are left in begins where its words do.
                rest.sort_by(|one, other| one.left.total_cmp(&other.left));
                whole.push(rest);
            }
        }
    }
    whole
}

fn without_first(mut row: Row) -> Row {
    if !row.is_empty() {
        row.remove(0);
    }
    row
}

/// A period's start at the beginning of a row.
struct Start {
    date: String,
    /// Whether a dash follows it on its line.
    dashed: bool,
    /// Words that stand so close behind it that they are of one piece.
    words: String,
}

fn opened(row: &Row) -> Option<Start> {
    let text = row.first()?.text.trim();
    if row.len() > 1 && is_date(text) {
        return Some(Start { date: text.to_owned(), dashed: false, words: String::new() });
    }
    let at = text.find(DASHES)?;
    let (date, rest) = text.split_at(at);
    let words = rest.trim_start_matches(DASHES).trim();
    let first = words.split_whitespace().next().unwrap_or_default();
    // A dash within a word, and a whole period, begin none.
    let opens = is_date(date.trim())
        && words.chars().next().is_none_or(char::is_alphabetic)
        && (words.is_empty() || rest.trim_start_matches(DASHES).starts_with(' '))
        && dates::month(&lowered(first)).is_none()
        && !is_until_now(words)
        && (!words.is_empty() || row.len() > 1);
    opens.then(|| Start { date: date.trim().to_owned(), dashed: true, words: words.to_owned() })
}

/// Whether the row stands under the other and begins at its edge.
fn is_below(row: &Row, next: &Row) -> bool {
    let (Some(one), Some(other)) = (row.first(), next.first()) else { return false };
    (one.left - other.left).abs() <= EDGE
        && (0.0..=NEXT * one.size.max(other.size)).contains(&(other.y - one.y))
}

fn is_dash(row: &Row) -> bool {
    row.first().is_some_and(|piece| {
        !piece.text.is_empty() && piece.text.trim().chars().all(|letter| DASHES.contains(&letter))
    })
}

/// Whether a row begins with a period's end, alone or before words apart from it.
fn is_end(row: &Row) -> bool {
    row.first().is_some_and(|piece| is_date(piece.text.trim()) || is_until_now(&piece.text))
}

/// A word as the list of months has it.
fn lowered(text: &str) -> String {
    text.trim_matches(|letter: char| !letter.is_alphanumeric()).chars().flat_map(char::to_lowercase).collect()
}

/// Whether a text is a year, with a month before it or none.
fn is_date(text: &str) -> bool {
    let is_year = |text: &str| {
        text.len() == 4
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && (text.starts_with("19") || text.starts_with("20"))
    };
    let is_month = |text: &str| {
        let number = text.len() <= 2 && text.parse::<u8>().is_ok_and(|number| (1..=12).contains(&number));
        number || dates::month(&lowered(text)).is_some()
    };
    let parts: Vec<&str> = text.split([' ', '/', '.']).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [year] => is_year(year),
        [month, year] => is_month(month) && is_year(year),
        _ => false,
    }
}

/// Writes the period on the row of its start, and takes its end from the next row.
fn join(row: &mut Row, start: &Start, next: &mut Row) {
    if next.is_empty() || row.is_empty() {
        return;
    }
    let end = next.remove(0);
    let edge = next.first().map_or(end.right, |words| words.left);
    let mut date = row.remove(0);
    let mut words = date.clone();
    date.text = format!("{} – {}", start.date, end.text.trim());
    if !start.words.is_empty() {
        words.text.clone_from(&start.words);
        words.left = edge;
        date.right = date.right.min(edge);
        row.insert(0, words);
    }
    row.insert(0, date);
}

#[cfg(test)]
mod tests {
    use super::super::line_segments::Piece;
    use super::*;

    fn piece(text: &str, left: f32, y: f32) -> Piece {
        Piece {
            text: text.to_owned(),
            left,
            right: left + 5.0 * text.chars().count() as f32,
            y,
            size: 10.0,
            is_row: false,
        }
    }

    fn written(rows: Vec<Row>) -> Vec<String> {
        let line = |row: &Row| row.iter().map(|piece| piece.text.as_str()).collect::<Vec<_>>().join("\t");
        whole_periods(rows).iter().map(line).collect()
    }

    #[test]
    fn a_broken_period_is_of_the_words_beside_its_start() {
        let rows = vec![
            vec![piece("Feb 2018 – Accountant", 40.0, 100.0)],
            vec![piece("Aug 2020", 40.0, 114.0), piece("Fabrikam, Leeds", 110.0, 114.0)],
            vec![piece("Kept the books", 110.0, 128.0)],
        ];
        assert_eq!(written(rows), ["Feb 2018 – Aug 2020\tAccountant", "Fabrikam, Leeds", "Kept the books"]);
    }

    #[test]
    fn the_end_may_be_open_or_alone_and_the_months_numbers() {
        let rows = vec![
            vec![piece("03/2018 –", 40.0, 100.0), piece("Buchhalterin", 110.0, 100.0)],
            vec![piece("heute", 40.0, 114.0), piece("Fabrikam, Kiel", 110.0, 114.0)],
            vec![piece("2010 –", 40.0, 150.0), piece("Studium", 110.0, 150.0)],
            vec![piece("2014", 40.0, 164.0)],
        ];
        assert_eq!(
            written(rows),
            ["03/2018 – heute\tBuchhalterin", "Fabrikam, Kiel", "2010 – 2014\tStudium"]
        );
    }

    #[test]
    fn the_dash_may_stand_on_a_line_of_its_own() {
        let rows = vec![
            vec![piece("mars 2015", 40.0, 100.0), piece("Comptable", 110.0, 100.0)],
            vec![piece("–", 40.0, 114.0), piece("Fabrikam, Lyon", 110.0, 114.0)],
            vec![piece("juin 2017", 40.0, 128.0), piece("Tenue des livres", 110.0, 128.0)],
        ];
        assert_eq!(written(rows), ["mars 2015 – juin 2017\tComptable", "Fabrikam, Lyon", "Tenue des livres"]);
    }

    #[test]
    fn whole_periods_and_single_dates_stay() {
        for rows in [
            vec![
                vec![piece("2018 – 2020", 40.0, 100.0), piece("Accountant", 110.0, 100.0)],
                vec![piece("2016", 40.0, 114.0), piece("Clerk", 110.0, 114.0)],
            ],
            vec![
                vec![piece("2018 – present", 40.0, 100.0), piece("Accountant", 110.0, 100.0)],
                vec![piece("2016", 40.0, 114.0), piece("Clerk", 110.0, 114.0)],
            ],
            vec![
                vec![piece("2018", 40.0, 100.0), piece("Prize", 110.0, 100.0)],
                vec![piece("2016", 40.0, 114.0), piece("Prize", 110.0, 114.0)],
            ],
            vec![vec![piece("2018 – Accountant", 40.0, 100.0)], vec![piece("2016 – Clerk", 40.0, 114.0)]],
            vec![vec![piece("2018 – Accountant", 40.0, 100.0)], vec![piece("2016", 300.0, 114.0)]],
        ] {
            let before: Vec<String> = rows
                .iter()
                .map(|row| row.iter().map(|piece| piece.text.as_str()).collect::<Vec<_>>().join("\t"))
                .collect();
            assert_eq!(written(rows), before);
        }
    }
}
