//! When one name on the web was made to look like another.

use super::confusables::looks_like;

/// The name in small letters with those that look alike made equal: letters of other scripts, and the digits and Latin
/// letters that Unicode Technical Standard 39, version 18.0.0, lists as confusable with another Latin letter.
pub fn skeleton(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        plain.push(match letter {
            '0' => 'o',
            '1' | 'ı' | 'ⅼ' => 'l',
            'ɡ' => 'g',
            other => looks_like(other).map_or(other, |latin| latin.to_ascii_lowercase()),
        });
    }
    // A dotless one and an l stand for either letter.
    plain.replace("rn", "m").replace("vv", "w")
}

/// Whether two names differ by one letter changed, added, left out or swapped with its neighbour.
pub fn one_edit(one: &[u8], other: &[u8]) -> bool {
    let same = one.iter().zip(other).take_while(|(left, right)| left == right).count();
    let (Some(one), Some(other)) = (one.get(same..), other.get(same..)) else { return false };
    match (one, other) {
        ([], []) => false,
        ([a, b, rest @ ..], [c, d, end @ ..]) if a == d && b == c && rest == end => true,
        ([_, rest @ ..], [_, end @ ..]) if rest == end => true,
        ([_, rest @ ..], whole) if rest == whole => true,
        (whole, [_, rest @ ..]) if rest == whole => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_look_alike_are_one() {
        for (one, other) in
            [("farnholm", "famholm"), ("g00d", "good"), ("wave", "vvave"), ("раура1", "paypal")]
        {
            assert_eq!(skeleton(one), skeleton(other), "{one} {other}");
        }
        assert_ne!(skeleton("github"), skeleton("gitlab"));
    }

    #[test]
    fn one_letter_is_one_edit() {
        for (one, other, expected) in [
            ("freight", "frieght", true),
            ("freight", "freght", true),
            ("freight", "freights", true),
            ("freight", "fraight", true),
            ("freight", "freight", false),
            ("freight", "frgiheт", false),
            ("", "a", true),
            ("", "", false),
        ] {
            assert_eq!(one_edit(one.as_bytes(), other.as_bytes()), expected, "{one} {other}");
        }
    }
}
