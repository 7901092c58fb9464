//! The level of a degree from its name as written.

use crate::model::case::lower;

/// Levels, from lower to higher.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Two years after school.
    Associate,
    /// First degree.
    Bachelor,
    /// Second degree.
    Master,
    /// Doctorate, the professional ones included.
    Doctorate,
}

/// Whole words by level, in lower case without dots. Abbreviations that are also names of other things stand only in the
/// first place of a title, see [`level`].
/// Sources: UNESCO ISCED 2011 levels 5–8; the degree names are those of national qualification frameworks.
const WORDS: &[(&str, Level)] = &[
    ("associate", Level::Associate),
    ("associates", Level::Associate),
    ("bachelor", Level::Bachelor),
    ("bachelors", Level::Bachelor),
    ("bachelorstudium", Level::Bachelor),
    ("bacharelado", Level::Bachelor),
    ("baccalaureate", Level::Bachelor),
    ("doctor", Level::Doctorate),
    ("doctorado", Level::Doctorate),
    ("doctoral", Level::Doctorate),
    ("doctorat", Level::Doctorate),
    ("doctorate", Level::Doctorate),
    ("doutorado", Level::Doctorate),
    ("dphil", Level::Doctorate),
    ("grado", Level::Bachelor),
    ("licence", Level::Bachelor),
    ("licenciatura", Level::Bachelor),
    ("maestria", Level::Master),
    ("maestría", Level::Master),
    ("magister", Level::Master),
    ("master", Level::Master),
    ("masters", Level::Master),
    ("mba", Level::Master),
    ("mestrado", Level::Master),
    ("phd", Level::Doctorate),
    ("бакалавр", Level::Bachelor),
    ("магистр", Level::Master),
    ("修士", Level::Master),
    ("博士", Level::Doctorate),
    ("学士", Level::Bachelor),
    ("硕士", Level::Master),
];

/// Abbreviations that are read only as the first word.
const ABBREVIATIONS: &[(&str, Level)] = &[
    ("aa", Level::Associate),
    ("aas", Level::Associate),
    ("as", Level::Associate),
    ("ba", Level::Bachelor),
    ("bba", Level::Bachelor),
    ("bca", Level::Bachelor),
    ("bcom", Level::Bachelor),
    ("be", Level::Bachelor),
    ("beng", Level::Bachelor),
    ("bfa", Level::Bachelor),
    ("bs", Level::Bachelor),
    ("bsc", Level::Bachelor),
    ("bse", Level::Bachelor),
    ("btech", Level::Bachelor),
    ("edd", Level::Doctorate),
    ("jd", Level::Doctorate),
    ("ma", Level::Master),
    ("mca", Level::Master),
    ("md", Level::Doctorate),
    ("meng", Level::Master),
    ("mfa", Level::Master),
    ("mphil", Level::Master),
    ("ms", Level::Master),
    ("msc", Level::Master),
    ("mse", Level::Master),
    ("mtech", Level::Master),
];

/// The level of a degree as written; `None` when it is not recognised or names two levels.
pub fn level(text: &str) -> Option<Level> {
    let plain: String =
        text.chars().take(200).filter(|letter| !".'’".contains(*letter)).flat_map(lower).collect();
    let mut words = plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let first = words.next()?;
    let of = |table: &[(&str, Level)], word: &str| {
        table.iter().find(|(known, _)| *known == word).map(|(_, level)| *level)
    };
    let mut found = of(WORDS, first).or_else(|| of(ABBREVIATIONS, first));
    for word in words {
        match (of(WORDS, word), found) {
            (Some(level), Some(other)) if level != other => return None,
            (Some(level), _) => found = Some(level),
            (None, _) => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_are_recognised_as_written() {
        for (text, expected) in [
            ("Bachelor of Science", Some(Level::Bachelor)),
            ("B.Sc. (Hons)", Some(Level::Bachelor)),
            ("BS in Computer Science", Some(Level::Bachelor)),
            ("Master's degree", Some(Level::Master)),
            ("M.S.", Some(Level::Master)),
            ("Ph.D.", Some(Level::Doctorate)),
            ("Associate of Arts", Some(Level::Associate)),
            ("Licenciatura en Historia", Some(Level::Bachelor)),
            ("Bachelor and Master of Engineering", None),
            ("Certificate", None),
            ("High school diploma", None),
            ("", None),
        ] {
            assert_eq!(level(text), expected, "{text}");
        }
    }
}
