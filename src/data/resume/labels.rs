//! Labels before the parts of a job: "Company:", "Designation –", "Duration:".

use crate::data::lists::{List, Meanings, Words};

/// The text of the labels.
pub(super) static LABEL_TEXT: List = List::of(include_str!("../../../data/resume/labels.txt"));

/// What stands behind a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// Who employed.
    Employer,
    /// A title.
    Title,
    /// From when until when.
    Period,
    /// Where.
    Place,
}

static FIELDS: Meanings<Field> = Meanings::of(
    &LABEL_TEXT,
    &[
        ("employer", Field::Employer),
        ("title", Field::Title),
        ("period", Field::Period),
        ("place", Field::Place),
    ],
);

/// What a folded label stands before; the number that some bear ("Company 2") says nothing.
pub fn field(folded: &str) -> Option<Field> {
    if folded.len() > 80 {
        return None;
    }
    let folded = folded.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == ' ');
    let folded = folded.strip_prefix("the ").unwrap_or(folded);
    FIELDS.get(folded)
}

/// Words that begin a sentence about a job, in lower case: "Worked as …", "Presently associated with …".
pub static VERBS: Words = Words::of(&LABEL_TEXT, "verb");

/// Words that may stand before those.
pub static BEFORE_VERBS: Words = Words::of(&LABEL_TEXT, "before-verb");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_before_one_thing() {
        for (label, expected) in [
            ("name of the company", Some(Field::Employer)),
            ("company 2", Some(Field::Employer)),
            ("designation", Some(Field::Title)),
            ("tenure", Some(Field::Period)),
            ("job location", Some(Field::Place)),
            ("должность", Some(Field::Title)),
            ("arbeitgeber", Some(Field::Employer)),
            ("technologies", None),
            ("responsibilities", None),
            ("client", None),
        ] {
            assert_eq!(field(label), expected, "{label}");
        }
    }

    #[test]
    fn no_label_stands_in_two_lists() {
        let parts = ["employer", "title", "period", "place"];
        let mut all: Vec<&str> =
            parts.iter().flat_map(|part| Words::of(&LABEL_TEXT, part).all().to_vec()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
