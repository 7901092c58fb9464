//! Families of fields of study, as far as they are plainly apart.

use super::lists::List;
use super::places::fold::fold;
use std::sync::OnceLock;

static TEXT: List = List::of(include_str!("../../data/fields.txt"));

/// Whether two fields lie in two families that are far from one another. One that names several far ones, or none, says
/// nothing: majors are combined.
pub fn far(one: &str, other: &str) -> bool {
    let far_apart =
        |one: &[&str], other: &[&str]| one.iter().all(|one| other.iter().all(|other| !is_near(one, other)));
    families(one).zip(families(other)).is_some_and(|(one, other)| far_apart(&one, &other))
}

fn is_near(one: &str, other: &str) -> bool {
    let pair = |one, other| TEXT.entries("near").any(|pair| pair.split_once(' ') == Some((one, other)));
    one == other || pair(one, other) || pair(other, one)
}

/// The families that a field names, where all of them are near to one another.
fn families(field: &str) -> Option<Vec<&'static str>> {
    static WORDS: OnceLock<Vec<(&str, &str)>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        let parts = TEXT.parts().iter().filter_map(|part| Some((part, part.after("family")?)));
        let mut words: Vec<(&str, &str)> =
            parts.flat_map(|(part, family)| part.entries().map(move |word| (word, family))).collect();
        words.sort_unstable();
        words
    });
    let field: String = field.chars().take(200).collect();
    let folded = fold(&field);
    let mut found: Vec<&'static str> = Vec::new();
    for word in folded.split(' ') {
        if matches!(word, "and" | "und" | "y" | "et" | "e" | "i") {
            return None;
        }
        if let Ok(at) = words.binary_search_by(|(known, _)| (*known).cmp(word))
            && let Some((_, family)) = words.get(at)
            && !found.contains(family)
        {
            found.push(family);
        }
    }
    let agree = found.iter().all(|one| found.iter().all(|other| is_near(one, other)));
    (!found.is_empty() && agree).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_fields_are_far_apart() {
        for (one, other, expected) in [
            ("Nursing", "Computer Science", true),
            ("Accounting", "Civil Engineering", true),
            ("Derecho", "Enfermería", true),
            ("Finance", "Criminal Justice", true),
            ("Informatyka", "Pielęgniarstwo", true),
            ("Nursing", "Health Informatics", false),
            ("History and Computer Science", "Nursing", false),
            ("Computer Science", "Electrical Engineering", false),
            ("Medicine", "Biology", false),
            ("Law", "Philosophy", false),
            ("Economics", "Finance", false),
            ("", "Nursing", false),
        ] {
            assert_eq!(far(one, other), expected, "{one} / {other}");
        }
    }

    #[test]
    fn families_that_are_near_are_families() {
        let is_family = |name: &str| TEXT.parts().iter().any(|part| part.after("family") == Some(name));
        for pair in TEXT.entries("near") {
            assert!(pair.split(' ').count() == 2 && pair.split(' ').all(is_family), "{pair}");
        }
    }
}
