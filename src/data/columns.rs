//! What a column of a table of applications is, by its heading.

use super::lists::{List, Meanings, Words};

static TEXT: List = List::of(include_str!("../../data/columns.txt"));

/// What a column may be.
pub const FIELDS: &[&str] = &[
    "id",
    "name",
    "givenName",
    "familyName",
    "email",
    "phone",
    "linkedin",
    "github",
    "url",
    "address",
    "city",
    "region",
    "country",
    "place",
    "employer",
    "title",
    "workStart",
    "workEnd",
    "school",
    "degree",
    "area",
    "educationStart",
    "educationEnd",
    "submitted",
    "resumeText",
];

/// Fields of the applicant alone: a word for whose a column is, or that it is the one in force, may stand before their headings. Of a
/// school or an employer such a word would say something else.
const OWN: &[&str] = &[
    "name",
    "givenName",
    "familyName",
    "email",
    "phone",
    "linkedin",
    "github",
    "url",
    "address",
    "city",
    "region",
    "country",
    "place",
    "employer",
    "title",
];

static HEADINGS: Meanings<&str> = Meanings::of(
    &TEXT,
    &[
        ("id", "id"),
        ("name", "name"),
        ("givenName", "givenName"),
        ("familyName", "familyName"),
        ("email", "email"),
        ("phone", "phone"),
        ("linkedin", "linkedin"),
        ("github", "github"),
        ("url", "url"),
        ("address", "address"),
        ("city", "city"),
        ("region", "region"),
        ("country", "country"),
        ("place", "place"),
        ("employer", "employer"),
        ("title", "title"),
        ("workStart", "workStart"),
        ("workEnd", "workEnd"),
        ("school", "school"),
        ("degree", "degree"),
        ("area", "area"),
        ("educationStart", "educationStart"),
        ("educationEnd", "educationEnd"),
        ("submitted", "submitted"),
        ("resumeText", "resumeText"),
    ],
);
static BEFORE: Words = Words::of(&TEXT, "before");
static BARE_NAMES: Words = Words::of(&TEXT, "bare-name");

/// The field that a heading names, in small letters without separators.
pub fn field(heading: &str) -> Option<&'static str> {
    HEADINGS.get(heading).or_else(|| {
        // Of "candidate" and "candidates" the longer is looked for first.
        let rest = BEFORE.all().iter().rev().find_map(|word| heading.strip_prefix(*word))?;
        HEADINGS.get(rest).filter(|field| OWN.contains(field))
    })
}

/// Whether such a heading is the whole name where it stands alone, and a part of it beside a column for the other part.
pub fn is_bare_name(heading: &str) -> bool {
    BARE_NAMES.has(heading)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::folding::letters_and_digits;

    #[test]
    fn headings_are_written_as_they_are_compared_and_name_one_field() {
        let mut seen: Vec<&str> = Vec::new();
        let mut named: Vec<&str> = Vec::new();
        for part in TEXT.parts() {
            let field = FIELDS.iter().find(|field| part.after(field).is_some());
            assert!(field.is_some() || ["before", "bare-name"].iter().any(|kind| part.after(kind).is_some()));
            for heading in part.entries() {
                assert_eq!(letters_and_digits(heading), heading);
                assert!(field.is_none() || !seen.contains(&heading), "{heading} twice");
                seen.extend(field.map(|_| heading));
            }
            named.extend(field);
        }
        assert!(FIELDS.iter().all(|field| named.contains(field)), "{named:?}");
    }

    #[test]
    fn whose_a_column_is_may_stand_before_what_is_the_applicants_own() {
        assert_eq!(field("candidatesemail"), Some("email"));
        assert_eq!(field("currentcity"), Some("city"));
        assert_eq!(field("primarydegree"), None);
        assert_eq!(field("yourreference"), None);
    }
}
