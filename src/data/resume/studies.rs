//! Words of tables and sentences about schools: labels of columns, boards of examination, marks, and what joins the parts of
//! a sentence.

use crate::data::lists::{List, Meanings, Words};

static STUDY_TEXT: List = List::of(include_str!("../../../data/resume/studies.txt"));

/// What a column or a labelled line about a school holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// A degree or a level.
    Degree,
    /// The school that was gone to.
    School,
    /// Who examines or awards: a board, a university that a college belongs to.
    Board,
    /// When it was passed.
    Year,
    /// Subject or branch.
    Field,
    /// Where it is.
    Place,
    /// Marks, ranks, numbers of rows.
    Other,
}

/// Words of column heads that say what the column holds, folded. Source: own list, November 2026, from the usual tables of
/// Indian, Pakistani, Nigerian and Gulf résumés.
static COLUMNS: Meanings<Column> = Meanings::of(
    &STUDY_TEXT,
    &[
        ("column degree", Column::Degree),
        ("column school", Column::School),
        ("column board", Column::Board),
        ("column year", Column::Year),
        ("column field", Column::Field),
        ("column place", Column::Place),
        ("column other", Column::Other),
    ],
);

/// Words that stand beside them in column heads.
static FILLING: Words = Words::of(&STUDY_TEXT, "filling");

/// What the head of a column says that the column holds, by its folded words; `None` when they are no head.
pub fn column(folded: &str) -> Option<Column> {
    if folded.len() > 60 {
        return None;
    }
    let mut found = None;
    for word in folded.split(' ') {
        match COLUMNS.get(word) {
            // "State University" is a school.
            Some(Column::Place) if folded.contains(' ') => return None,
            // "Board/University", "School/College/University", "Year of passing": what says most decides.
            Some(column) => {
                found = Some(match (found, column) {
                    (None, column) => column,
                    (Some(Column::School), _) | (_, Column::School) => Column::School,
                    (Some(Column::Year), _) | (_, Column::Year) => Column::Year,
                    (Some(Column::Board), Column::Board) => Column::Board,
                    (Some(Column::Other), column) => column,
                    (Some(known), _) => known,
                });
            }
            None if FILLING.has(word) => (),
            None => return None,
        }
    }
    found
}

/// Boards and bodies that examine and are no school, folded: of states, of the nation, of trades.
static BOARDS: Words = Words::of(&STUDY_TEXT, "board");

/// Whether a folded word belongs to the name of a board that examines.
pub fn is_board(word: &str) -> bool {
    BOARDS.has(word)
}

/// Words of marks, folded.
static MARKS: Words = Words::of(&STUDY_TEXT, "mark");

/// Whether folded words say only marks: "73 marks", "first class with distinction", "cgpa 7 5".
pub fn is_marks(folded: &str) -> bool {
    let mut told = false;
    folded.split(' ').all(|word| {
        let number = word.chars().any(char::is_numeric);
        let known = MARKS.has(word);
        told |= number || known && word.len() > 3;
        number && word.len() < 7 && !word.ends_with("th") || known
    }) && told
}

/// Words that begin a part of a sentence about a school, folded and in order of nothing.
static LEADING: Words = Words::of(&STUDY_TEXT, "leading");

/// Words that close a part of a sentence about a school, folded.
static CLOSING: Words = Words::of(&STUDY_TEXT, "closing");

/// Whether a folded word begins a part of a sentence about a school and says nothing of the school.
pub fn is_leading(word: &str) -> bool {
    LEADING.has(word)
}

/// Whether a folded word closes such a part and says nothing of the school.
pub fn is_closing(word: &str) -> bool {
    CLOSING.has(word)
}

/// Words, each with the space after it, that begin another part of a sentence about a school.
pub const CONNECTING: &[&str] = &[
    "from ",
    "under ",
    "affiliated ",
    "affilated ",
    "through ",
    "conducted ",
    "recognized ",
    "recognised ",
    "approved ",
    "passed ",
    "securing ",
    "secured ",
    "scoring ",
    "scored ",
    "obtained ",
    "having ",
    "during ",
    "completed ",
    "aggregate ",
    "specialization ",
    "with an ",
    "with a ",
    "with aggregate ",
    "with first ",
    "with distinction",
    "with second ",
    "with marks ",
    "in the year ",
    "in year ",
];

/// Words of a level of schooling: years of school rather than a degree.
static LEVELS: Words = Words::of(&STUDY_TEXT, "level");

/// Whether folded words are a level of schooling.
pub fn is_level(folded: &str) -> bool {
    LEVELS.has(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_of_columns_are_known() {
        for (head, expected) in [
            ("board university", Some(Column::Board)),
            ("institution", Some(Column::School)),
            ("name of the institute", Some(Column::School)),
            ("school college university", Some(Column::School)),
            ("year of passing", Some(Column::Year)),
            ("percentage", Some(Column::Other)),
            ("degree course", Some(Column::Degree)),
            ("branch", Some(Column::Field)),
            ("reed college", None),
            ("of the", None),
            ("state university", None),
        ] {
            assert_eq!(column(head), expected, "{head}");
        }
    }

    #[test]
    fn marks_boards_and_levels_are_told_from_names() {
        for marks in ["73 marks", "first class with distinction", "cgpa 7 5", "1st division", "68 5"] {
            assert!(is_marks(marks), "{marks}");
        }
        for other in ["reed college", "first national school", "10th", "of the"] {
            assert!(!is_marks(other), "{other}");
        }
        assert!(is_board("cbse") && is_board("board") && !is_board("college"));
        assert!(is_level("sslc") && is_level("plus two") && !is_level("school"));
    }
}
