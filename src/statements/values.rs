//! Values of statements, brought to the form in which they are compared.

use crate::data::dates::month;
use crate::model::date::PartialDate;
use crate::model::folding::digit;

/// A month or a year as written in a sentence: "March 2019", "03/2019", "2019年3月", "2019".
pub fn date(text: &str) -> Option<PartialDate> {
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
        ] {
            let date = date(text).unwrap();
            assert_eq!((date.year, date.month), (year, month), "{text}");
        }
        assert_eq!(date("March"), None);
    }

    #[test]
    fn russian_places_are_tried_in_their_own_form() {
        for (text, form) in [("Москве", "Москва"), ("Казани", "Казань"), ("Екатеринбурге", "Екатеринбург"), ("Омске", "Омск")] {
            assert!(place_forms(text).iter().any(|own| own == form), "{text}");
        }
    }
}
