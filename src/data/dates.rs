//! Words of dates, as `data/dates.txt` and `data/months.txt` have them: months, seasons, words that join two dates, and words for "until now".

use super::lists::{List, Words};
use crate::model::folding::is_joined_script;
use std::sync::OnceLock;

static TEXT: List = List::of(include_str!("../../data/dates.txt"));
static MONTH_TEXT: List = List::of(include_str!("../../data/months.txt"));

/// The month, 1 to 12, that a word in lower case names.
pub fn month(word: &str) -> Option<u8> {
    static TABLE: OnceLock<Vec<(&str, u8)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let lines = MONTH_TEXT.parts().iter().flat_map(|part| part.entries());
        let rows = lines.filter_map(|line| line.split_once(' '));
        let mut table: Vec<(&str, u8)> =
            rows.filter_map(|(number, name)| Some((name, number.parse().ok()?))).collect();
        table.sort_unstable();
        table.dedup();
        table
    });
    let at = table.binary_search_by_key(&word, |(known, _)| known).ok()?;
    table.get(at).map(|(_, number)| *number)
}

/// The month that a short name says which is also an ordinary word: only right before its year is it one.
pub fn short_month(word: &str) -> Option<u8> {
    let mut lines = SHORT_MONTHS.all().iter().filter_map(|line| line.split_once(' '));
    lines.find(|(_, name)| *name == word).and_then(|(number, _)| number.parse().ok())
}

/// Short names of months that are ordinary words as well, each after its number.
static SHORT_MONTHS: Words = Words::of(&TEXT, "short-month");

/// Whether a text as a whole says "until now": one of the phrases for it, with or without a word before it that joins it to a date.
pub fn is_until_now(text: &str) -> bool {
    if text.len() > LONGEST_PHRASE {
        return false;
    }
    let words = spaced(text);
    let joined = |joining: &&&str| {
        words
            .strip_prefix(**joining)
            .and_then(|rest| rest.strip_prefix(' '))
            .is_some_and(|rest| OPEN.has(rest))
    };
    OPEN.has(&words) || JOINING.all().iter().find(joined).is_some()
}

/// Longer texts are no phrase for "until now", in bytes.
const LONGEST_PHRASE: usize = 80;

/// The words of a text as the lists have them: in lower case and apart by one space, letters of Han and Kana each a word.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    let mut is_apart = true;
    for letter in text.chars() {
        let is_joined = is_joined_script(letter);
        let is_word = letter.is_alphanumeric()
            || matches!(letter, '\'' | '’' | '\u{300}'..='\u{36f}' | '\u{900}'..='\u{963}');
        if !is_word {
            is_apart = true;
            continue;
        }
        if (is_apart || is_joined) && !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.extend(if letter == '’' { '\'' } else { letter }.to_lowercase());
        is_apart = is_joined;
    }
    spaced
}

/// Seasons and terms: a year after one is a year alone.
static SEASONS: Words = Words::of(&TEXT, "season");

/// Whether a word in lower case names a season or a term.
pub fn is_season(word: &str) -> bool {
    SEASONS.has(word)
}

/// Phrases for "until now", in lower case, their words apart by one space; Han and Kana one letter a word.
pub static OPEN: Words = Words::of(&TEXT, "open");

/// Those that may stand before the date at which it began.
pub static OPEN_FIRST: Words = Words::of(&TEXT, "open-first");

/// Words before a date at which something began, where its end may follow.
pub static STARTING: Words = Words::of(&TEXT, "starting");

/// Verbs before "out", which in Portuguese is October.
pub static BEFORE_OUT: Words = Words::of(&TEXT, "before-out");

/// Products and norms whose versions are years, in lower case. A year right after one dates nothing.
static PRODUCTS: Words = Words::of(&TEXT, "product");

/// Whether a word in lower case names a product or a norm whose versions are years.
pub fn is_product(word: &str) -> bool {
    PRODUCTS.has(word)
}

/// Words before a date that make it a beginning with no end.
pub static SINCE: Words = Words::of(&TEXT, "since");

/// Words after a date that make it a beginning with no end.
pub static SINCE_AFTER: Words = Words::of(&TEXT, "since-after");

/// Words before the first of two dates; before one alone they say nothing of it.
pub static FROM: Words = Words::of(&TEXT, "from");

/// Words behind the second of two dates.
pub static UNTIL_AFTER: Words = Words::of(&TEXT, "until-after");

/// Words for a year right behind its number, and right before it.
pub static YEAR_WORDS: Words = Words::of(&TEXT, "year-word");
/// Those that stand before the number.
pub static BEFORE_YEAR: Words = Words::of(&TEXT, "before-year");

/// Words between two dates.
pub static JOINING: Words = Words::of(&TEXT, "joining");

/// Words that say that a date is still ahead.
pub static EXPECTED: Words = Words::of(&TEXT, "expected");

/// Letters that forms write for the Japanese eras: the years before their first, and the last year that each has.
pub const ERA_LETTERS: &[(&str, i32, i32)] = &[("r", 2018, 40), ("h", 1988, 31), ("s", 1925, 64)];

/// Japanese eras with the year before their first. Source: the era laws of Japan; Meiji is left out, for nobody who applies was alive then.
pub const ERAS: &[(&str, i32)] = &[("令和", 2018), ("平成", 1988), ("昭和", 1925)];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_seasons_are_found() {
        for (word, number) in
            [("jan", 1), ("märz", 3), ("mai", 5), ("août", 8), ("set", 9), ("октября", 10), ("दिसंबर", 12)]
        {
            assert_eq!(month(word), Some(number), "{word}");
        }
        assert_eq!(month("word"), None);
        assert!(is_season("sommersemester") && !is_season("sales"));
    }

    #[test]
    fn phrases_stand_as_texts_are_compared_with_them() {
        for phrase in OPEN.all().iter().chain(JOINING.all()) {
            assert_eq!(spaced(phrase), **phrase);
        }
    }

    #[test]
    fn a_month_word_names_one_month() {
        let mut all: Vec<&str> = MONTH_TEXT.parts().iter().flat_map(|part| part.entries()).collect();
        all.sort_unstable();
        all.dedup();
        let mut names: Vec<&str> = all.iter().map(|line| line.split_once(' ').unwrap().1).collect();
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
        assert!(names.iter().all(|name| (1..=12).contains(&month(name).unwrap())));
    }

    #[test]
    fn every_language_has_all_months() {
        for part in MONTH_TEXT.parts().iter() {
            for number in 1..=12 {
                let has = part.entries().any(|line| line.starts_with(&format!("{number:02} ")));
                assert!(has, "{} has no month {number}", part.name);
            }
        }
    }
}
