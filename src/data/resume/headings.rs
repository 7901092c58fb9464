//! Headings of a résumé's sections in nine languages, and those of education and of work in some more.

use super::plain;
use crate::data::lists::{List, Meanings, Table, Words};
use crate::model::submission::Section;
use std::sync::OnceLock;

static HEADING_TEXT: List = List::of(include_str!("../../../data/resume/headings.txt"));

/// The parts of the list that hold headings, by the section that they open.
const SECTIONS: &[(&str, Section)] = &[
    ("work", Section::Work),
    ("education", Section::Education),
    ("skills", Section::Skills),
    ("summary", Section::Summary),
    ("projects", Section::Projects),
    ("volunteer", Section::Volunteer),
    ("certificates", Section::Certificates),
    ("publications", Section::Publications),
    ("references", Section::References),
    ("languages", Section::Languages),
    ("interests", Section::Interests),
    ("awards", Section::Awards),
    ("courses", Section::Courses),
    ("contact", Section::Contact),
];

/// Words at the end of a heading of work.
static LAST_OF_WORK: Words = Words::of(&HEADING_TEXT, "last-of-work");

/// Last words of headings that a word before them only tells apart ("Relevant Experience", "Personal Projects").
static LAST_WORDS: Meanings<Section> = Meanings::of(
    &HEADING_TEXT,
    &[
        ("last-word awards", Section::Awards),
        ("last-word certificates", Section::Certificates),
        ("last-word courses", Section::Courses),
        ("last-word education", Section::Education),
        ("last-word interests", Section::Interests),
        ("last-word projects", Section::Projects),
        ("last-word publications", Section::Publications),
        ("last-word references", Section::References),
        ("last-word skills", Section::Skills),
        ("last-word volunteer", Section::Volunteer),
        ("last-word work", Section::Work),
    ],
);

/// Words before "experience" and its like that make unpaid work of it.
static UNPAID: Words = Words::of(&HEADING_TEXT, "unpaid");

/// The section that a heading opens, by its folded words run together; `None` when it is no heading.
pub fn exact(squeezed: &str) -> Option<Section> {
    static TABLE: OnceLock<Table<(String, Section)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let rows = SECTIONS.iter().flat_map(|(part, section)| {
            HEADING_TEXT.entries(part).map(move |heading| (plain(heading).replace(' ', ""), *section))
        });
        Table::of(rows.collect())
    });
    table.get(squeezed).map(|(_, section)| *section)
}

/// Shortest heading that is known with a letter mistyped, in bytes.
const SHORTEST_MISTYPED: usize = 9;

/// The section of a heading of work or education in which one letter is wrong, missing, too many or in its neighbour's place:
/// "educationalqulification".
pub fn mistyped(squeezed: &str) -> Option<Section> {
    static BY_LENGTH: OnceLock<Vec<(String, Section)>> = OnceLock::new();
    if squeezed.len() < SHORTEST_MISTYPED {
        return None;
    }
    let table = BY_LENGTH.get_or_init(|| {
        let wanted =
            SECTIONS.iter().filter(|(_, section)| matches!(section, Section::Work | Section::Education));
        let rows = wanted.flat_map(|(part, section)| {
            HEADING_TEXT.entries(part).map(move |heading| (plain(heading).replace(' ', ""), *section))
        });
        let mut rows: Vec<(String, Section)> =
            rows.filter(|(heading, _)| heading.len() >= SHORTEST_MISTYPED).collect();
        rows.sort_by(|one, other| one.0.len().cmp(&other.0.len()).then_with(|| one.0.cmp(&other.0)));
        rows
    });
    let from = table.partition_point(|(heading, _)| heading.len() + 1 < squeezed.len());
    let near = table.get(from..).unwrap_or_default().iter();
    near.take_while(|(heading, _)| heading.len() <= squeezed.len() + 1)
        .find(|(heading, _)| is_one_slip(heading.as_bytes(), squeezed.as_bytes()))
        .map(|(_, section)| *section)
}

/// Whether two words differ by one slip of the hand.
fn is_one_slip(one: &[u8], other: &[u8]) -> bool {
    let start = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (one, other) = (one.get(start..).unwrap_or_default(), other.get(start..).unwrap_or_default());
    match (one, other) {
        ([a, rest @ ..], [b, more @ ..]) => {
            rest == more
                || rest == other
                || one == more
                || matches!((rest, more), ([c, rest @ ..], [d, more @ ..]) if a == d && b == c && rest == more)
        }
        ([_], []) | ([], [_]) | ([], []) => true,
        _ => false,
    }
}

/// The section of a heading that begins with words of its own, by its folded words: "customer service experience".
pub fn qualified(folded: &str) -> Option<Section> {
    let last = folded.rsplit(' ').next()?;
    let section = LAST_WORDS.get(last)?;
    let mut words = folded.split(' ');
    let paid = folded.split(' ').any(|word| matches!(word, "work" | "professional" | "employment"));
    let unpaid = !paid && words.any(|word| UNPAID.has(word));
    Some(if section == Section::Work && unpaid { Section::Volunteer } else { section })
}

/// What a word of a heading that is put together says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Education,
    Work,
    Beside,
}

/// What a word of a heading says; none where no heading is put together with it.
static SAID: Meanings<Said> = Meanings::of(
    &HEADING_TEXT,
    &[("of-education", Said::Education), ("of-work", Said::Work), ("beside", Said::Beside)],
);

/// Whether a folded word speaks of education in a heading.
pub fn is_of_education(word: &str) -> bool {
    SAID.get(word) == Some(Said::Education)
}

/// The section of a heading that is put together of ordinary words, by its folded words: "basic academic credentials",
/// "details of professional qualification", "previous work experience".
pub fn composed(folded: &str) -> Option<Section> {
    let words = || folded.split(' ');
    let mut studied = false;
    let mut worked = false;
    for (count, word) in words().enumerate() {
        let said = SAID.get(word).filter(|_| count < 6)?;
        studied |= said == Said::Education;
        worked |= said == Said::Work;
    }
    let last = words().next_back().unwrap_or_default();
    match (studied, worked) {
        (true, false) => Some(Section::Education),
        (false, true)
            if LAST_OF_WORK.has(last)
                || words().any(|word| matches!(word, "experience" | "experiences" | "employment")) =>
        {
            // What a job or a career is about is no list of jobs.
            let about = matches!(
                last,
                "profile" | "summary" | "overview" | "synopsis" | "brief" | "detail" | "history"
            ) && !words()
                .any(|word| matches!(word, "experience" | "experiences" | "employment" | "work" | "working"));
            (!about || last == "history").then_some(Section::Work)
        }
        _ => None,
    }
}

/// Whether a heading of education may as well stand above skills, courses or a summary: what stands below it tells.
pub fn may_be_other(folded: &str) -> bool {
    folded.split(' ').any(|word| word.starts_with("qual") || word.starts_with("qul"))
        && !folded.split(' ').any(|word| word.starts_with("educ") || word.starts_with("acad"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_found_in_nine_languages() {
        for (heading, section) in [
            ("WORK EXPERIENCE", Section::Work),
            ("Experiencia laboral", Section::Work),
            ("Expériences professionnelles", Section::Work),
            ("Beruflicher Werdegang", Section::Work),
            ("Formação acadêmica", Section::Education),
            ("教育背景", Section::Education),
            ("職歴", Section::Work),
            ("शिक्षा", Section::Education),
            ("Опыт работы", Section::Work),
            ("C O N TA C T", Section::Contact),
        ] {
            assert_eq!(exact(&plain(heading).replace(' ', "")), Some(section), "{heading}");
        }
        assert_eq!(exact("acmecorp"), None);
        assert_eq!(qualified("customer service experience"), Some(Section::Work));
        assert_eq!(qualified("leadership experience"), Some(Section::Volunteer));
        assert_eq!(qualified("leadership and work experience"), Some(Section::Work));
    }

    #[test]
    fn one_heading_opens_one_section() {
        let mut seen: Vec<(String, Section)> = Vec::new();
        for (part, section) in SECTIONS {
            for heading in HEADING_TEXT.entries(part) {
                let key = plain(heading).replace(' ', "");
                assert!(!key.is_empty(), "{heading}");
                seen.push((key, *section));
            }
        }
        for (key, section) in &seen {
            let other = seen.iter().find(|(known, other)| known == key && other != section);
            assert_eq!(other, None, "{key}");
        }
    }

    #[test]
    fn each_section_has_headings_in_nine_languages() {
        for (part, _) in SECTIONS {
            for language in crate::data::phrases::LANGUAGES {
                assert_ne!(
                    HEADING_TEXT.entries(&format!("{part} {language}")).count(),
                    0,
                    "{part} {language}"
                );
            }
        }
    }
}
