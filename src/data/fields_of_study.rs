//! Families of fields of study, as far as they are plainly apart.
//!
//! Source: the broad fields of UNESCO's ISCED-F 2013 (02 to 04, 06, 07, 09), of which near ones are put together. Checked
//! November 2026.

use super::places::fold::fold;

/// Families and the words that show them, in folded form.
const FAMILIES: [&[&str]; 4] = [
    // 06 and 07: computing, engineering and construction.
    &[
        "architecture",
        "budownictwo",
        "computer",
        "computing",
        "engineering",
        "informatics",
        "informatik",
        "mechanical",
        "software",
    ],
    // 09: health.
    &[
        "biomedical",
        "dentistry",
        "health",
        "medical",
        "medicine",
        "midwifery",
        "nursing",
        "pharmacy",
        "physiotherapy",
    ],
    // 02 and 03: humanities, arts, languages and social matters.
    &["criminal", "history", "journalism", "literature", "music", "philosophy", "theatre", "theology"],
    // 04: business and its money.
    &["accounting", "banking", "finance", "marketing"],
];

/// Whether two fields lie in two families. One that names several, or none, says nothing: majors are combined.
pub fn far(one: &str, other: &str) -> bool {
    family(one).zip(family(other)).is_some_and(|(one, other)| one != other)
}

fn family(field: &str) -> Option<usize> {
    let field: String = field.chars().take(200).collect();
    let folded = fold(&field);
    if folded.split(' ').any(|word| word == "and") {
        return None;
    }
    let shows = |words: &&[&str]| folded.split(' ').any(|word| words.contains(&word));
    let mut found = FAMILIES.iter().enumerate().filter(|(_, words)| shows(words)).map(|(at, _)| at);
    let family = found.next()?;
    found.next().is_none().then_some(family)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_fields_are_far_apart() {
        for (one, other, expected) in [
            ("Nursing", "Computer Science", true),
            ("Accounting", "Civil Engineering", true),
            ("Nursing", "Health Informatics", false),
            ("History and Computer Science", "Nursing", false),
            ("Computer Science", "Electrical Engineering", false),
            ("Economics", "Finance", false),
            ("", "Nursing", false),
        ] {
            assert_eq!(far(one, other), expected, "{one} / {other}");
        }
    }
}
