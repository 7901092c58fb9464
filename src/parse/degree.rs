//! The level of a degree from its name as written.

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
    ("licencjat", Level::Bachelor),
    ("kandidatexamen", Level::Bachelor),
    ("kandidaatti", Level::Bachelor),
    ("masterexamen", Level::Master),
    ("магистратура", Level::Master),
    ("бакалавриат", Level::Bachelor),
    ("бакалаврат", Level::Bachelor),
    ("магістр", Level::Master),
    ("магістратура", Level::Master),
    ("d3", Level::Associate),
    ("diii", Level::Associate),
    ("s1", Level::Bachelor),
    ("sarjana", Level::Bachelor),
    ("s2", Level::Master),
    ("s3", Level::Doctorate),
    ("doktor", Level::Doctorate),
    ("doktora", Level::Doctorate),
    ("doktorat", Level::Doctorate),
    ("doctoraat", Level::Doctorate),
    ("dottorato", Level::Doctorate),
    ("بكالوريوس", Level::Bachelor),
    ("البكالوريوس", Level::Bachelor),
    ("ليسانس", Level::Bachelor),
    ("ماجستير", Level::Master),
    ("الماجستير", Level::Master),
    ("ماستر", Level::Master),
    ("دكتوراه", Level::Doctorate),
    ("الدكتوراه", Level::Doctorate),
    ("דוקטורט", Level::Doctorate),
    ("בוגר", Level::Bachelor),
    ("בוגרת", Level::Bachelor),
    ("מוסמך", Level::Master),
    ("מוסמכת", Level::Master),
];

/// Degrees of several words, in lower case with their marks, the longer one first where it holds a shorter one.
const PHRASES: &[(&str, Level)] = &[
    ("yüksek lisans", Level::Master),
    ("ön lisans", Level::Associate),
    ("önlisans", Level::Associate),
    ("lisans", Level::Bachelor),
    ("cử nhân", Level::Bachelor),
    ("thạc sĩ", Level::Master),
    ("thạc sỹ", Level::Master),
    ("tiến sĩ", Level::Doctorate),
    ("תואר ראשון", Level::Bachelor),
    ("תואר שני", Level::Master),
    ("תואר שלישי", Level::Doctorate),
    ("स्नातकोत्तर", Level::Master),
    ("स्नातक", Level::Bachelor),
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
    ("barch", Level::Bachelor),
    ("basc", Level::Bachelor),
    ("bbus", Level::Bachelor),
    ("bed", Level::Bachelor),
    ("bengg", Level::Bachelor),
    ("bpharm", Level::Bachelor),
    ("bsn", Level::Bachelor),
    ("bsw", Level::Bachelor),
    ("llb", Level::Bachelor),
    ("llm", Level::Master),
    ("mcom", Level::Master),
    ("med", Level::Master),
    ("mpa", Level::Master),
    ("mpharm", Level::Master),
    ("mph", Level::Master),
    ("msn", Level::Master),
    ("msw", Level::Master),
    ("बीए", Level::Bachelor),
    ("बीएड", Level::Bachelor),
    ("बीएससी", Level::Bachelor),
    ("बीकॉम", Level::Bachelor),
    ("बीटेक", Level::Bachelor),
    ("बीसीए", Level::Bachelor),
    ("एमए", Level::Master),
    ("एमएड", Level::Master),
    ("एमएससी", Level::Master),
    ("एमकॉम", Level::Master),
    ("एमबीए", Level::Master),
    ("पीएचडी", Level::Doctorate),
];

/// Degrees that say their level only where no other word does: "mgr inż." and "Laurea magistrale" are no first degrees.
/// Bare "Kandidat" is a first degree in Sweden and a second one in Denmark, and is not read.
const ALONE: &[(&str, Level)] =
    &[("inż", Level::Bachelor), ("inżynier", Level::Bachelor), ("laurea", Level::Bachelor)];

/// Degrees of one cycle, which a first degree may follow as well as precede.
const ONE_CYCLE: &[&str] = &["diplom", "magistrale", "mgr", "staatsexamen"];

/// Whether a degree is one of a single cycle as long as a first and a second degree, which [`level`] does not place. A Diplom of
/// a Fachhochschule is none.
pub fn is_of_one_cycle(text: &str) -> bool {
    let plain: String = text.chars().take(200).flat_map(char::to_lowercase).collect();
    let words = || plain.split(|letter: char| !letter.is_alphanumeric());
    words().any(|word| ONE_CYCLE.contains(&word)) && !words().any(|word| word == "fh")
}

/// Words inside texts that are written without spaces.
const INSIDE: &[(&str, Level)] = &[
    ("学士", Level::Bachelor),
    ("學士", Level::Bachelor),
    ("本科", Level::Bachelor),
    ("학사", Level::Bachelor),
    ("硕士", Level::Master),
    ("碩士", Level::Master),
    ("修士", Level::Master),
    ("석사", Level::Master),
    ("博士", Level::Doctorate),
    ("박사", Level::Doctorate),
];

/// Whether a degree is of a national kind that people translate as they please: an *Inżynier* calls himself Bachelor or
/// Master of Engineering.
pub fn is_national(text: &str) -> bool {
    const NATIONAL: &[&str] =
        &["diplom", "inż", "laurea", "licen", "magister", "mgr", "staatsexamen", "grado", "kandida"];
    let plain: String = text.chars().take(200).flat_map(char::to_lowercase).collect();
    NATIONAL.iter().any(|word| plain.contains(word))
}

/// The level of a degree as written; `None` when it is not recognised or names two levels.
pub fn level(text: &str) -> Option<Level> {
    let plain: String = text
        .chars()
        .take(200)
        .filter(|letter| !".'’".contains(*letter))
        .flat_map(char::to_lowercase)
        .filter(|letter| *letter != '\u{307}')
        .collect();
    let words: Vec<&str> =
        plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let (first, rest) = words.split_first()?;
    let of = |table: &[(&str, Level)], word: &str| {
        table.iter().find(|(known, _)| *known == word).map(|(_, level)| *level)
    };
    // "B. Tech." with a space between.
    let spaced = (first.len() == 1).then(|| rest.first().map(|next| format!("{first}{next}"))).flatten();
    let mut found = of(WORDS, first)
        .or_else(|| of(ABBREVIATIONS, first))
        .or_else(|| spaced.and_then(|spaced| of(ABBREVIATIONS, &spaced)));
    // The Scottish Master of Arts with honours is a first degree.
    if *first == "ma" && rest.iter().any(|word| matches!(*word, "hons" | "honours")) {
        return None;
    }
    for word in rest {
        match (of(WORDS, word), found) {
            (Some(level), Some(other)) if level != other => return None,
            (Some(level), _) => found = Some(level),
            (None, _) => {}
        }
    }
    let one_cycle = words.iter().any(|word| ONE_CYCLE.contains(word));
    let alone = || words.iter().find_map(|word| of(ALONE, word)).filter(|_| !one_cycle);
    let inside = || {
        if plain.contains("전문학사") {
            return Some(Level::Associate);
        }
        let mut levels = INSIDE.iter().filter(|(word, _)| plain.contains(word)).map(|(_, level)| *level);
        let level = levels.next()?;
        levels.all(|other| other == level).then_some(level)
    };
    let phrase = || PHRASES.iter().find(|(phrase, _)| plain.contains(phrase)).map(|(_, level)| *level);
    found.or_else(alone).or_else(phrase).or_else(inside)
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
            ("B.E. (Mechanical)", Some(Level::Bachelor)),
            ("B. Tech. (Civil)", Some(Level::Bachelor)),
            ("inżynier", Some(Level::Bachelor)),
            ("mgr inż.", None),
            ("Licencjat", Some(Level::Bachelor)),
            ("Diplom-Ingenieurin", None),
            ("Diplom (FH)", None),
            ("Erstes Staatsexamen", None),
            ("Laurea in Lettere", Some(Level::Bachelor)),
            ("Laurea magistrale", None),
            ("Kandidat", None),
            ("工学学士", Some(Level::Bachelor)),
            ("Lisans", Some(Level::Bachelor)),
            ("YÜKSEK LİSANS", Some(Level::Master)),
            ("Ön Lisans", Some(Level::Associate)),
            ("컴퓨터공학 학사", Some(Level::Bachelor)),
            ("전문학사", Some(Level::Associate)),
            ("석사", Some(Level::Master)),
            ("Cử nhân Kinh tế", Some(Level::Bachelor)),
            ("Thạc sĩ", Some(Level::Master)),
            ("Kỹ sư", None),
            ("S1 Manajemen", Some(Level::Bachelor)),
            ("Sarjana Hukum", Some(Level::Bachelor)),
            ("D3 Akuntansi", Some(Level::Associate)),
            ("بكالوريوس هندسة مدنية", Some(Level::Bachelor)),
            ("ماجستير", Some(Level::Master)),
            ("תואר ראשון במשפטים", Some(Level::Bachelor)),
            ("תואר שני", Some(Level::Master)),
            ("бакалавр", Some(Level::Bachelor)),
            ("магістр", Some(Level::Master)),
            ("HBO Bestuurskunde", None),
            ("स्नातकोत्तर", Some(Level::Master)),
            ("MA (Hons)", None),
            ("Diploma in Civil Engineering", None),
            ("Bachelor and Master of Engineering", None),
            ("Certificate", None),
            ("High school diploma", None),
            ("", None),
        ] {
            assert_eq!(level(text), expected, "{text}");
        }
    }
}
