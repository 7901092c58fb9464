//! School names brought to one form, so that the ways of writing one name meet.

/// Names longer than this (in characters) are not looked up.
pub const LONGEST: usize = 200;

/// Words that carry nothing in a school's name.
const DROPPED: &[&str] = &["and", "at", "for", "in", "of", "the"];

/// Short forms of single words.
const SHORT_FORMS: &[(&str, &str)] = &[
    ("acad", "academy"),
    ("calif", "california"),
    ("coll", "college"),
    ("comm", "community"),
    ("ctr", "center"),
    ("ft", "fort"),
    ("inst", "institute"),
    ("intl", "international"),
    ("mt", "mount"),
    ("natl", "national"),
    ("poly", "polytechnic"),
    ("sch", "school"),
    ("uni", "university"),
    ("univ", "university"),
    ("univeristy", "university"),
    ("univerisity", "university"),
    ("universtiy", "university"),
    ("universty", "university"),
    ("unversity", "university"),
    ("wash", "washington"),
];

/// Words that show that a name is an institution's and not a place's or a person's.
const INSTITUTION_WORDS: &[&str] = &[
    "academy",
    "college",
    "conservatory",
    "institute",
    "polytechnic",
    "school",
    "seminary",
    "state",
    "tech",
    "universidad",
    "university",
];

/// A letter without its accent, for the Latin letters that school names use.
fn plain(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' => 'i',
        'ñ' | 'ń' => 'n',
        'ò'..='ö' | 'ø' | 'ō' => 'o',
        'ś' | 'š' => 's',
        'ù'..='ü' | 'ū' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

/// The words of a text in lower case without accents; dotted initials are one word, apostrophes and combining
/// marks vanish.
pub fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut letters_since_dot = 0_usize;
    let mut rest = text.chars().take(LONGEST).flat_map(char::to_lowercase).map(plain).peekable();
    while let Some(letter) = rest.next() {
        if matches!(letter, '\'' | '’' | '‘' | 'ʻ' | 'ʼ' | '`' | '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}')
        {
            continue;
        }
        if letter.is_alphanumeric() {
            word.push(letter);
            letters_since_dot = letters_since_dot.saturating_add(1);
            continue;
        }
        let initial = letter == '.' && letters_since_dot == 1;
        letters_since_dot = 0;
        if initial && rest.peek().is_some_and(|next| next.is_alphanumeric()) {
            continue;
        }
        if !word.is_empty() {
            words.push(core::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// The key of a school's name: its words in one spelling, without those that carry nothing.
pub fn key(name: &str) -> String {
    let words = words(name);
    let mut kept: Vec<String> = Vec::new();
    // Single letters in a row are one word: "F. S. U.", "A & M".
    let mut letters = String::new();
    for (position, word) in words.iter().enumerate() {
        let after = words.get(position.saturating_add(1)).map(String::as_str);
        let university = word == "u"
            && (after == Some("of") || (after.is_none() && !kept.is_empty() && letters.is_empty()));
        if word.chars().nth(1).is_none() && !university {
            letters.push_str(word);
            continue;
        }
        if DROPPED.contains(&word.as_str()) {
            continue;
        }
        if !letters.is_empty() {
            kept.push(core::mem::take(&mut letters));
        }
        let spelled = match (word.as_str(), after) {
            ("u", _) => "university",
            ("st", None) => "state",
            ("st", Some(next)) if !kept.is_empty() && is_institution_word(short_form(next)) => "state",
            ("st", Some(_)) => "saint",
            ("cal", Some("state" | "st" | "poly" | "polytechnic")) => "california",
            _ => short_form(word),
        };
        kept.push(spelled.to_owned());
    }
    if !letters.is_empty() {
        kept.push(letters);
    }
    // After a place, "campus" says nothing more.
    if kept.len() > 2 && kept.last().is_some_and(|last| last == "campus") {
        kept.pop();
    }
    kept.join(" ")
}

fn short_form(word: &str) -> &str {
    SHORT_FORMS.iter().find(|(short, _)| *short == word).map_or(word, |(_, full)| full)
}

fn is_institution_word(word: &str) -> bool {
    INSTITUTION_WORDS.contains(&word)
}

/// Whether a key has a word such as "university" in it.
pub fn names_an_institution(key: &str) -> bool {
    key.split(' ').any(is_institution_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_share_a_key() {
        for (written, expected) in [
            ("The University of Texas at Austin", "university texas austin"),
            ("Univ. of Texas - Austin", "university texas austin"),
            ("U. of Texas, Austin", "university texas austin"),
            ("University of Washington-Seattle Campus", "university washington seattle"),
            ("Ohio State University-Main Campus", "ohio state university main"),
            ("Ohio St. University", "ohio state university"),
            ("Ohio St", "ohio state"),
            ("St. John's University", "saint johns university"),
            ("Saint John’s Univ", "saint johns university"),
            ("Mount St. Mary's University", "mount saint marys university"),
            ("Texas A&M University", "texas am university"),
            ("Texas A & M University", "texas am university"),
            ("Texas A and M", "texas am"),
            ("M.I.T.", "mit"),
            ("F. S. U.", "fsu"),
            ("Boston U", "boston university"),
            ("Universidad Ana G. Méndez", "universidad ana g mendez"),
            ("Johnson C. Smith University", "johnson c smith university"),
            ("Cal State Fullerton", "california state fullerton"),
            ("", ""),
            ("\u{301}\u{0}", ""),
        ] {
            assert_eq!(key(written), expected, "{written}");
        }
    }

    #[test]
    fn tables_are_sorted() {
        assert!(DROPPED.is_sorted() && INSTITUTION_WORDS.is_sorted());
    }
}
