//! Values of statements, brought to the form in which they are compared.

use crate::data::dates::month;
use crate::model::date::PartialDate;
use crate::model::folding::digit;

/// A month or a year as written in a sentence: "March 2019", "03/2019", "2019年3月", "2019".
pub fn date(text: &str) -> Option<PartialDate> {
    if let Some(date) = eastern_date(text) {
        return Some(date);
    }
    let mut numbers: Vec<(i32, usize)> = Vec::new();
    let mut named = None;
    let mut word = String::new();
    let mut is_joined = false;
    let mut close = |word: &mut String| {
        if let Some(month) = month(word) {
            named = Some(month);
        }
        word.clear();
    };
    for letter in text.chars().take(60) {
        if let Some(digit) = digit(letter).map(i32::from) {
            close(&mut word);
            match numbers.last_mut() {
                Some((number, digits)) if is_joined && *digits < 8 => {
                    *number = number.saturating_mul(10).saturating_add(digit);
                    *digits += 1;
                }
                _ => numbers.push((digit, 1)),
            }
            is_joined = true;
            continue;
        }
        is_joined = false;
        if letter.is_alphabetic() || matches!(letter, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{963}') {
            word.extend(letter.to_lowercase());
        } else {
            close(&mut word);
        }
    }
    close(&mut word);
    let year = numbers.iter().find(|(_, digits)| *digits == 4).map(|(year, _)| *year)?;
    let numbered = || {
        let mut others = numbers.iter().filter(|(_, digits)| *digits <= 2);
        let first = others.next().filter(|_| others.next().is_none())?;
        u8::try_from(first.0).ok().filter(|month| (1..=12).contains(month))
    };
    let month = named.or_else(numbered);
    PartialDate::checked(year, month, None).filter(|date| (1940..=2100).contains(&date.year))
}

/// Eras with the year before their first.
const ERAS: &[(&str, i32)] =
    &[("令和", 2018), ("平成", 1988), ("昭和", 1925), ("民國", 1911), ("民国", 1911)];

/// Whether a letter may stand in a date of Chinese or Japanese letters.
pub fn is_eastern_date(letter: char) -> bool {
    matches!(letter, '年' | '月' | '日' | '号' | '元' | '十' | '百' | '○') || han_digit(letter).is_some()
}

/// Whether a letter stands in the name of an era.
pub fn is_era(letter: char) -> bool {
    ERAS.iter().any(|(era, _)| era.contains(letter))
}

fn han_digit(letter: char) -> Option<i32> {
    let at = "〇一二三四五六七八九".chars().position(|digit| digit == letter);
    at.or(matches!(letter, '零' | '○').then_some(0)).and_then(|at| i32::try_from(at).ok())
}

/// A number in digits or Chinese letters at the beginning, how many digits it has, and what follows it: "2019", "二〇一九", "一百零八", "元".
fn eastern_number(text: &str) -> Option<(i32, usize, &str)> {
    if let Some(rest) = text.strip_prefix('元') {
        return Some((1, 1, rest));
    }
    let (mut total, mut last, mut digits, mut end) = (0_i32, 0_i32, 0, 0);
    for (at, letter) in text.char_indices().take(6) {
        match (digit(letter).map(i32::from).or_else(|| han_digit(letter)), letter) {
            (Some(digit), _) => last = last.checked_mul(10)?.checked_add(digit)?,
            (None, '十') => (total, last) = (total + last.max(1) * 10, 0),
            (None, '百') => (total, last) = (total + last.max(1) * 100, 0),
            _ => break,
        }
        digits += 1;
        end = at + letter.len_utf8();
    }
    Some((total + last, digits, text.get(end..)?)).filter(|(_, digits, _)| *digits > 0)
}

/// "2019年3月", "令和元年6月", "民國一○八年", "二〇一九年".
fn eastern_date(text: &str) -> Option<PartialDate> {
    let era = ERAS.iter().filter_map(|(era, before)| Some((text.find(era)? + era.len(), *before))).min();
    let (start, before) = era.unwrap_or_else(|| {
        (
            text.find(|letter: char| digit(letter).is_some() || han_digit(letter).is_some())
                .unwrap_or(text.len()),
            0,
        )
    });
    let (year, digits, rest) = eastern_number(text.get(start..)?)?;
    let rest = rest.trim_start().strip_prefix('年').filter(|_| before > 0 && digits < 4 || digits == 4)?;
    let month = eastern_number(rest.trim_start())
        .filter(|(month, _, rest)| (1..=12).contains(month) && rest.trim_start().starts_with('月'));
    let month = month.and_then(|(month, _, _)| u8::try_from(month).ok());
    PartialDate::checked(year + before, month, None).filter(|date| (1940..=2100).contains(&date.year))
}

/// Endings of Russian cases with that of the name itself: "в Казани", "в Москве".
const RUSSIAN_ENDINGS: &[(&str, &str)] = &[
    ("ом Новгороде", "ий Новгород"),
    ("ске", "ск"),
    ("бурге", "бург"),
    ("граде", "град"),
    ("ове", "ов"),
    ("аре", "ара"),
    ("ве", "ва"),
    ("де", "да"),
    ("не", "на"),
    ("те", "та"),
    ("ле", "ла"),
    ("ре", "р"),
    ("ани", "ань"),
    ("рми", "рмь"),
    ("ли", "ль"),
    ("ии", "ия"),
    ("не", "н"),
    ("ле", "ль"),
    ("ре", "ра"),
    ("е", "а"),
    ("е", ""),
    ("и", "ь"),
];

/// Endings of Russian cases of nouns and adjectives for people, each with that of the word itself: "сварщиком", "учителем", "медсестрой".
const RUSSIAN_TITLE_ENDINGS: &[(&str, &str)] = &[
    ("ом", ""),
    ("ем", "ь"),
    ("ем", "й"),
    ("ем", ""),
    ("ой", "а"),
    ("ой", "ая"),
    ("ей", "ца"),
    ("ей", "я"),
    ("ей", "а"),
    ("цей", "ца"),
    ("ым", "ый"),
    ("им", "ий"),
    ("его", "ий"),
    ("ого", "ый"),
    ("а", ""),
    ("я", "ь"),
    ("я", "й"),
    ("ы", "а"),
];

/// What a Russian word for a person may be in its own form; nothing of words in other letters.
pub fn own_forms(word: &str) -> Vec<String> {
    if !word.chars().next().is_some_and(|letter| ('\u{400}'..='\u{4ff}').contains(&letter)) {
        return Vec::new();
    }
    let own = |(ending, own): &(&str, &str)| {
        word.strip_suffix(ending)
            .filter(|stem| stem.chars().nth(2).is_some())
            .map(|stem| format!("{stem}{own}"))
    };
    RUSSIAN_TITLE_ENDINGS.iter().filter_map(own).collect()
}

/// What a place in a sentence may be in its own form; the written form first.
pub fn place_forms(place: &str) -> Vec<String> {
    let place = place.trim();
    let mut forms = vec![place.to_owned()];
    for word in [" in ", " en ", " em ", " au ", " aux ", " no ", " na "] {
        if let Some((town, country)) = place.split_once(word) {
            forms.push(format!("{town}, {country}"));
        }
    }
    if place.chars().any(|letter| ('\u{400}'..='\u{4ff}').contains(&letter)) {
        for (ending, own) in RUSSIAN_ENDINGS {
            if let Some(stem) = place.strip_suffix(ending) {
                forms.push(format!("{stem}{own}"));
            }
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_years_are_read() {
        for (text, year, month) in [
            ("March 2019", 2019, Some(3)),
            ("03/2019", 2019, Some(3)),
            ("2019年3月", 2019, Some(3)),
            ("2019", 2019, None),
            ("de septiembre de 2021", 2021, Some(9)),
            ("марта 2019 года", 2019, Some(3)),
            ("2019年4月1日", 2019, Some(4)),
            ("令和元年6月", 2019, Some(6)),
            ("平成26年3月", 2014, Some(3)),
            ("昭和六十三年", 1988, None),
            ("民國一○五年六月", 2016, Some(6)),
            ("民国112年底", 2023, None),
            ("二〇一九年十二月", 2019, Some(12)),
        ] {
            let date = date(text).unwrap();
            assert_eq!((date.year, date.month), (year, month), "{text}");
        }
        assert_eq!(date("March"), None);
    }

    #[test]
    fn russian_places_are_tried_in_their_own_form() {
        for (text, form) in
            [("Москве", "Москва"), ("Казани", "Казань"), ("Екатеринбурге", "Екатеринбург"), ("Омске", "Омск")]
        {
            assert!(place_forms(text).iter().any(|own| own == form), "{text}");
        }
    }
}
