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
}
