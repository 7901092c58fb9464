//! What the product refuses to know of an applicant, by the words that people and systems put before it.
//!
//! One table for every decoder: fields of structured input, columns, questions of a form, and lines of a résumé's text.
//!
//! Source: own lists, November 2026, from the ordinary words of forms and résumés; for numbers of identity the names that
//! the OECD's list of tax identification numbers and the ICAO's document 9303 use.

use super::lists::{List, Table, Words};
use super::plain::plain;
use std::sync::OnceLock;

static TEXT: List = List::of(include_str!("../../data/refused.txt"));

/// When the lists were last checked.
pub const DATE: &str = "2026-11";

/// A kind of what is refused; it decides what of the words after its label belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// A day of birth.
    Birth,
    /// A place of birth or of origin.
    Origin,
    /// An age.
    Age,
    /// One of few words: gender, marital status, faith, nationality, blood group, state of health.
    Trait,
    /// The same, behind a word that also has other uses: only with a value that is one.
    Loose,
    /// A height or a weight.
    Measure,
    /// A relative.
    Person,
    /// Whom to call in an emergency, and a relative's number.
    Contact,
    /// Who speaks for the applicant, with a number or an address.
    Referee,
    /// Where a machine answers.
    Fax,
    /// A number of identity.
    Number,
    /// Where and until when a paper of identity holds; only beside that paper.
    Paper,
    /// A postal code.
    Postal,
}

/// The parts of the list that hold labels.
const LABELS: &[(&str, Label)] = &[
    ("birth", Label::Refused(Fact::Birth)),
    ("origin", Label::Refused(Fact::Origin)),
    ("age", Label::Refused(Fact::Age)),
    ("trait", Label::Refused(Fact::Trait)),
    ("loose", Label::Refused(Fact::Loose)),
    ("measure", Label::Refused(Fact::Measure)),
    ("person", Label::Refused(Fact::Person)),
    ("contact", Label::Refused(Fact::Contact)),
    ("referee", Label::Refused(Fact::Referee)),
    ("fax", Label::Refused(Fact::Fax)),
    ("number", Label::Refused(Fact::Number)),
    ("paper", Label::Refused(Fact::Paper)),
    ("postal", Label::Refused(Fact::Postal)),
    ("other", Label::Other),
];

/// Names of peoples that say a nationality, and words for a citizen; beside a label only.
static ENDINGS: Words = Words::of(&TEXT, "ending");

/// A label as the table has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// What follows is refused.
    Refused(Fact),
    /// Something else follows.
    Other,
}

/// The entries of a part, folded.
fn folded(part: &str) -> impl Iterator<Item = String> {
    TEXT.entries(part).map(plain).filter(|words| !words.is_empty())
}

fn labels() -> &'static Table<(String, Label)> {
    static TABLE: OnceLock<Table<(String, Label)>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let rows = TEXT.parts().iter().flat_map(|part| {
            let label = LABELS.iter().find(|(name, _)| part.after(name).is_some()).map(|(_, label)| *label);
            label.into_iter().flat_map(move |label| part.entries().map(move |words| (plain(words), label)))
        });
        // One wording may be written in several ways; the first kind holds.
        Table::of(rows.collect())
    })
}

fn folded_table(parts: &[&str]) -> Table<String> {
    Table::of(parts.iter().flat_map(|part| folded(part)).collect())
}

/// What folded words before a value stand for.
pub fn label(folded: &str) -> Option<Label> {
    labels().get(folded).map(|(_, label)| *label)
}

/// Whether a label begins with these folded words.
pub fn begins_label(folded: &str) -> bool {
    labels().has_beginning(folded)
}

/// Whether folded words alone say what is refused.
pub fn is_alone(folded: &str) -> bool {
    static TABLE: OnceLock<Table<String>> = OnceLock::new();
    TABLE.get_or_init(|| folded_table(&["alone"])).get(folded).is_some()
}

/// Whether folded words are an ordinary value behind a label.
pub fn is_value(folded: &str) -> bool {
    static TABLE: OnceLock<Table<String>> = OnceLock::new();
    TABLE.get_or_init(|| folded_table(&["alone", "value"])).get(folded).is_some()
        || (folded.chars().count() > 3
            && !folded.contains(' ')
            && ENDINGS.all().iter().any(|ending| folded.ends_with(ending)))
}

/// Whether a field or a column of this name, in lower case without separators, is refused.
pub fn is_field(squeezed: &str) -> bool {
    static TABLE: OnceLock<Table<String>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let names = labels()
            .rows()
            .iter()
            .filter(|(_, label)| {
                matches!(label, Label::Refused(fact) if !matches!(fact, Fact::Loose | Fact::Paper | Fact::Referee))
            })
            .filter(|(words, _)| words.chars().count() > 1 || !words.is_ascii())
            .map(|(words, _)| words.as_str())
            .chain(TEXT.entries("field"))
            .map(|words| words.replace(' ', ""));
        Table::of(names.collect())
    });
    table.get(squeezed).is_some()
}

/// Words in a heading that make its column one of those that are refused, however the rest of it goes.
static COLUMN_WORDS: Words = Words::of(&TEXT, "column-word");

/// Whether a table's column of this heading is refused.
pub fn is_column(heading: &str) -> bool {
    let squeezed = plain(heading).replace(' ', "");
    is_field(&squeezed)
        || is_question(heading)
        || COLUMN_WORDS.all().iter().any(|word| squeezed.contains(word))
}

/// How a question begins in scripts that write no space behind it.
static JOINED: Words = Words::of(&TEXT, "joined-question");

/// Whether a question asks for what is refused, and for nothing else.
pub fn is_question(question: &str) -> bool {
    static ASKED: OnceLock<(Table<String>, Table<String>)> = OnceLock::new();
    let (asking, questions) = ASKED.get_or_init(|| (folded_table(&["asking"]), folded_table(&["question"])));
    let mut folded = plain(question.get(..question.len().min(300)).unwrap_or(question));
    for beginning in JOINED.all() {
        if let Some(rest) = folded.strip_prefix(*beginning) {
            folded = rest.to_owned();
        }
    }
    if questions.get(&folded).is_some() {
        return true;
    }
    let words: Vec<&str> = folded.split(' ').collect();
    let mut at = 0;
    let mut refused = false;
    while at < words.len() {
        let rest = words.get(at..).unwrap_or_default();
        let longest = (1..=rest.len().min(7)).rev().find(|count| {
            let label = rest.get(..*count).unwrap_or_default().concat();
            is_field(&label)
        });
        match longest {
            Some(count) => {
                refused = true;
                at += count;
            }
            None if rest.first().is_some_and(|word| asking.get(word).is_some()) => at += 1,
            None => return false,
        }
    }
    refused
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_that_ask_for_what_is_refused_are_known_in_many_wordings() {
        for question in [
            "What is your date of birth?",
            "Gender",
            "Please select your gender identity",
            "Race/Ethnicity (optional)",
            "What is your marital status?",
            "Passport number",
            "Father's name",
            "How old are you?",
            "Are you Hispanic or Latino?",
            "What is your nationality and date of birth?",
            "Wie lautet Ihr Geburtsdatum?",
            "Quelle est votre nationalité ?",
            "¿Cuál es su estado civil?",
            "Qual é o seu CPF?",
            "您的出生日期",
            "性別",
            "Ваша дата рождения",
            "Emergency contact",
            "Zip Code",
        ] {
            assert!(is_question(question), "{question}");
        }
        for question in [
            "What is your full name?",
            "Do you have experience in gender studies?",
            "What is your date of joining?",
            "Do you hold a licence to teach religion?",
            "Are you legally authorized to work in the United States?",
            "How did you manage passport applications at the office?",
            "Which city are you in now?",
            "Phone",
            "Address",
            "What is your age group's favourite tool?",
            "",
        ] {
            assert!(!is_question(question), "{question}");
        }
    }

    #[test]
    fn what_a_label_of_a_form_refuses_is_refused_everywhere() {
        static FIELDS: List = List::of(include_str!("../../data/refused-fields.txt"));
        for entry in FIELDS.entries("label") {
            assert!(matches!(label(&plain(entry)), Some(Label::Refused(_))), "{entry}");
        }
    }

    #[test]
    fn a_wording_has_one_kind() {
        assert_eq!(label("date of birth"), Some(Label::Refused(Fact::Birth)));
        assert_eq!(label("religion"), Some(Label::Refused(Fact::Trait)));
        assert_eq!(label("languages known"), Some(Label::Other));
        assert_eq!(label("date of joining"), Some(Label::Other));
        assert_eq!(label("religion teacher"), None);
        assert!(is_field("dateofbirth") && is_field("zip") && is_field("fathername") && is_field("image"));
        assert!(!is_field("status") && !is_field("category") && !is_field("place") && !is_field("address"));
    }
}
