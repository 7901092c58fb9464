//! Letters of one script that look like a Latin letter.

use super::names::scripts::{Script, script};

/// Cyrillic, Greek and Armenian letters, each followed by the Latin letter that it looks like. Look-alikes of Latin capitals are given in the case in
/// which they look alike. Source: Unicode Technical Standard 39, confusable characters, version 18.0.0, read 2026-11-23; only single
/// letters of three scripts that are confusable with one Latin letter.
const PAIRS: &str = "ͿJΑAΒBΕEΖZΗHΙlΚKΜMΝNΟOΡPΤTΥYΧXαaγyιiνvοoρpσoυuϒYϜFϱpϲcϳjϸpϹCϺMЅSІlЈJАAВBЕEКKМMНHОOРPСCТTУYХXЬbаaгrеeоoрpсcуyхxшwѕsіiјjѡwѴVѵvҮYүyҺhһhҽeӀlӏlԁdԌGԚQԛqԜWԝwՍUՏSՕOաwգqզqհhյjոnռnսuցgւiքfօo";

/// The Latin letter that a letter of another script looks like.
pub fn looks_like(letter: char) -> Option<char> {
    let mut pairs = PAIRS.chars();
    while let (Some(other), Some(latin)) = (pairs.next(), pairs.next()) {
        if other == letter {
            return Some(latin);
        }
    }
    None
}

/// Whether letters of a word are written in Latin and one other script, where all letters of one of the two look like
/// letters of the other.
pub fn is_mixed(word: &str) -> bool {
    let mut other = None;
    for found in word.chars().filter_map(script) {
        match found {
            Script::Latin => {}
            Script::Cyrillic | Script::Greek | Script::Armenian
                if other.is_none_or(|known| known == found) =>
            {
                other = Some(found);
            }
            _ => return false,
        }
    }
    let Some(other) = other else { return false };
    let letters = |wanted: Script| word.chars().filter(move |letter| script(*letter) == Some(wanted));
    let (latin, others) = (letters(Script::Latin).count(), letters(other).count());
    // One letter beside one other is a sign, as in formulas.
    latin > 0
        && others > 0
        && latin + others > 2
        && (letters(other).all(|letter| looks_like(letter).is_some())
            || letters(Script::Latin).all(|letter| is_looked_like(letter, other)))
}

/// Whether some letter of a script looks like this Latin one.
fn is_looked_like(letter: char, by: Script) -> bool {
    let mut pairs = PAIRS.chars();
    while let (Some(other), Some(latin)) = (pairs.next(), pairs.next()) {
        if latin == letter && script(other) == Some(by) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alikes_inside_a_word_are_seen() {
        for (word, expected) in [
            ("Mаren", true),
            ("Соколoв", true),
            ("Ηolt", true),
            ("Maren", false),
            ("Соколов", false),
            ("Παπαδόπουλος", false),
            ("日本語ペン", false),
            ("Kšáñ", false),
            ("µm", false),
            ("ЖмоdenЩ", false),
            ("\u{300}\u{300}", false),
        ] {
            assert_eq!(is_mixed(word), expected, "{word}");
        }
        assert_eq!(PAIRS.chars().count() % 2, 0);
    }
}
