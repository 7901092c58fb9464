//! Rows of a comma-separated file, whatever separates them.

use super::error::InputError;

/// Most rows read of one file; Lever's own limit for its bulk files is 55,000.
pub const MOST_ROWS: usize = 60_000;
/// Most cells of one file.
const MOST_CELLS: usize = 4_000_000;
/// Most columns of a row.
pub const MOST_COLUMNS: usize = 500;

/// Separators that are looked for, the likeliest first.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// How many rows the separator is guessed from.
const SNIFFED: usize = 20;

/// The separator that splits the first rows into the most columns of which every row has as many.
pub fn separator(text: &str) -> u8 {
    let mut best = (0, b',');
    let mut below = (0, b',');
    for candidate in SEPARATORS {
        let rows = rows_of(text, candidate, SNIFFED).unwrap_or_default();
        let Some(first) = rows.first() else { continue };
        let columns = first.len();
        let even = rows.iter().filter(|row| row.len() == columns).count();
        // Titles above the header are one column wide and must not decide.
        let score = if columns < 2 { 0 } else { columns * even };
        if score > best.0 {
            best = (score, candidate);
        }
        let widest = rows.iter().map(Vec::len).max().unwrap_or(0);
        let wide = rows.iter().filter(|row| row.len() == widest).count();
        if widest > 1 && wide > 1 && widest * wide > below.0 {
            below = (widest * wide, candidate);
        }
    }
    // Where no separator splits the first row it is a title, and the rows below it decide.
    if best.0 > 0 { best.1 } else { below.1 }
}

/// The rows of a text (RFC 4180), empty lines left out, each cell with the line ends that it has.
///
/// # Errors
/// When there are too many rows or columns.
pub fn rows(text: &str, separator: u8) -> Result<Vec<Vec<String>>, InputError> {
    let rows = bounded(text, separator, MOST_ROWS + 1, MOST_CELLS)?;
    if rows.len() > MOST_ROWS {
        return Err(InputError::new("", format!("has more than {MOST_ROWS} rows")));
    }
    Ok(rows)
}

/// The first rows of a text, as [`rows`] has them, for files that may have more than strangers' may.
///
/// # Errors
/// When a row has too many columns.
pub fn rows_of(text: &str, separator: u8, most: usize) -> Result<Vec<Vec<String>>, InputError> {
    bounded(text, separator, most, usize::MAX)
}

fn bounded(
    text: &str,
    separator: u8,
    most: usize,
    most_cells: usize,
) -> Result<Vec<Vec<String>>, InputError> {
    let mut cells_left = most_cells;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv_core::ReaderBuilder::new().delimiter(separator).build();
    let mut input = text.as_bytes();
    let mut output = vec![0; 1024.max(input.len())];
    let mut ends = vec![0; MOST_COLUMNS];
    let mut rows: Vec<Vec<String>> = Vec::new();
    let (mut written, mut ended) = (0, 0);
    while rows.len() < most {
        let Some((room, slots)) = output.get_mut(written..).zip(ends.get_mut(ended..)) else { break };
        let (result, read, wrote, fields) = reader.read_record(input, room, slots);
        input = input.get(read..).unwrap_or_default();
        written += wrote;
        ended += fields;
        match result {
            // The whole text is there from the start: more is never to come, and a row is never longer than it.
            csv_core::ReadRecordResult::InputEmpty | csv_core::ReadRecordResult::OutputFull => {}
            csv_core::ReadRecordResult::OutputEndsFull => {
                let row = rows.len();
                return Err(InputError::new(
                    format!("/{row}"),
                    format!("has more than {MOST_COLUMNS} columns"),
                ));
            }
            csv_core::ReadRecordResult::Record => {
                let left = cells_left.checked_sub(ended);
                cells_left = left.ok_or_else(|| {
                    InputError::new(format!("/{}", rows.len()), format!("makes more than {most_cells} cells"))
                })?;
                let mut start = 0;
                let cells = ends.iter().take(ended).map(|end| {
                    let cell = output.get(start..*end).unwrap_or_default();
                    start = *end;
                    String::from_utf8_lossy(cell).into_owned()
                });
                let cells: Vec<String> = cells.collect();
                if cells.iter().any(|cell| !cell.trim().is_empty()) {
                    rows.push(cells);
                }
                (written, ended) = (0, 0);
            }
            csv_core::ReadRecordResult::End => break,
        }
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_keep_their_line_ends_and_quotes() {
        let rows = rows("a,b\r\n\"one\r\ntwo\",\"say \"\"hi\"\"\"\n\n x ,\n", b',').unwrap();
        assert_eq!(rows, [vec!["a", "b"], vec!["one\r\ntwo", "say \"hi\""], vec![" x ", ""]]);
    }

    #[test]
    fn the_separator_is_the_one_that_makes_even_rows() {
        assert_eq!(separator("Name;City\nHolt, Maren;Austin, TX\nLi, An;Boston, MA\n"), b';');
        assert_eq!(separator("Name\tCity\nA, B\tC\n"), b'\t');
        assert_eq!(separator("Name,City\n\"A; B\",C\n"), b',');
        assert_eq!(separator("Bewerbungen\nStand: heute\nName;Ort\nHolt;Kiel\n"), b';');
        assert_eq!(separator("only one column\nhere\n"), b',');
    }

    #[test]
    fn a_row_without_end_is_still_a_row() {
        assert_eq!(rows("\"open", b',').unwrap(), [["open"]]);
        assert_eq!(rows("", b',').unwrap(), Vec::<Vec<String>>::new());
    }
}
