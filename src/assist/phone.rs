//! A telephone number.

use super::Advice;
use crate::data::numbering_plan::Region;
use crate::parse::phone::{PhoneNumber, Reason, Status};

/// Looks at a number as written. `region` is the country (ISO 3166-1 alpha-2) that the form states, or empty: without one, only numbers
/// with a calling code can be looked at. A number that is possible but not assigned at the plan's date is left alone.
pub fn phone(text: &str, region: &str) -> Option<Advice> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let region = Region::new(region);
    if let Some(digits) = letters_as_digits(text).filter(|digits| is_fine(digits, region)) {
        return Some(Advice::meaning("phone-letters", digits));
    }
    let number = PhoneNumber::read_possible(text, region);
    let code = match number.status() {
        Status::CountryUnknown => return None,
        Status::Valid | Status::Unassigned if number.begins_as_none() => "phone-start",
        Status::Valid | Status::Unassigned => return None,
        Status::LocalOnly => "phone-area",
        Status::Impossible(Reason::TooShort) => "phone-short",
        Status::Impossible(Reason::TooLong) => "phone-long",
        Status::Impossible(Reason::InvalidLength) => "phone-length",
        Status::Impossible(Reason::UnknownCallingCode) => "phone-country",
        Status::Impossible(Reason::NotANumber) => "phone-none",
    };
    match meant(text, region) {
        Some(suggestion) => Some(Advice::meaning(code, suggestion)),
        // A remark beside the number, or a second one, hinders nobody.
        None if is_read_all_the_same(text, &number) => None,
        None => Some(Advice::new(code)),
    }
}

/// Whether a number can be.
fn is_fine(text: &str, region: Option<Region>) -> bool {
    let number = PhoneNumber::read_possible(text, region);
    matches!(number.status(), Status::Valid | Status::Unassigned) && !number.begins_as_none()
}

/// Calling codes whose numbers were written otherwise before their country gave every line a new one; source: the table of the check's
/// reader, `data/numbering_plan/renumbered.rs`, which is too large for a form.
const RENUMBERED: &[u16] = &[52, 54, 55, 84, 225, 229, 241, 966];

/// Digits that a number has at least beside a remark.
const LEAST_DIGITS: usize = 7;

/// Whether the check's reader of fields may well make a number of it: a remark, a second number or a second code stands beside it, or it is
/// one of an older plan. It looks no closer, since a hint that is not given costs nobody anything.
fn is_read_all_the_same(text: &str, number: &PhoneNumber) -> bool {
    let digits = text.chars().filter(|letter| letter.is_numeric()).count();
    let is_beside =
        |letter: char| letter.is_alphabetic() || matches!(letter, '/' | ';' | '#' | '|' | ',' | '&');
    let two_codes = text.chars().filter(|letter| *letter == '+').count() > 1;
    digits >= LEAST_DIGITS && (two_codes || text.contains(is_beside))
        || number.calling_code().is_some_and(|code| RENUMBERED.contains(&code.number()))
}

/// The text with letters that look like digits as those digits; none if it has no such letter, or others too.
fn letters_as_digits(text: &str) -> Option<String> {
    let mut met = false;
    let digits = text
        .chars()
        .map(|letter| match letter {
            'o' | 'O' => {
                met = true;
                Some('0')
            }
            'l' | 'I' | '|' => {
                met = true;
                Some('1')
            }
            other => (!other.is_alphabetic()).then_some(other),
        })
        .collect::<Option<String>>()?;
    (met && digits.bytes().filter(u8::is_ascii_digit).count() >= 7).then_some(digits)
}

/// The number that was probably meant: a missing plus, or a calling code written twice. None unless there can be such a number.
fn meant(text: &str, region: Option<Region>) -> Option<String> {
    let mut tries = Vec::new();
    if !text.starts_with('+') {
        tries.push(["+", text].concat());
    }
    if let Some(region) = region {
        let code = region.calling_code().number().to_string();
        let digits = code.as_str();
        if let Some(after) = text.trim_start_matches(['+', '0']).strip_prefix(digits) {
            // "+44 44 7700 900123" and "+44 +44 7700 900123".
            let after = after.trim_start_matches([' ', '-', '.', '+', '0']);
            tries.extend(after.strip_prefix(digits).map(|rest| ["+", digits, rest].concat()));
        }
    }
    tries.into_iter().find(|candidate| candidate != text && is_fine(candidate, region))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_nobody_can_have_are_named() {
        for (text, region, code, suggestion) in [
            ("+1 512-555-014", "", "phone-short", ""),
            ("+1 512-555-01421", "", "phone-long", ""),
            ("555-0142", "US", "phone-area", ""),
            ("+354 5550 0142", "", "phone-length", ""),
            ("+999 5555 0142", "", "phone-country", ""),
            ("+1 (123) 555-0142", "", "phone-start", ""),
            ("on request", "", "phone-none", ""),
            ("+44 77OO 9OO123", "GB", "phone-letters", "+44 7700 900123"),
            ("512-555-O142", "US", "phone-letters", "512-555-0142"),
            ("44 20 7946 0018 ", "US", "phone-long", "+44 20 7946 0018"),
            ("+44 44 20 7946 0018", "GB", "phone-long", "+44 20 7946 0018"),
        ] {
            let Some(advice) = phone(text, region) else { panic!("{text}: nothing") };
            assert_eq!((advice.code, advice.suggestion.as_str()), (code, suggestion), "{text}");
        }
    }

    #[test]
    fn nothing_that_is_assigned_is_called_impossible() {
        // Digits of every shape under every calling code, by a generator of its own.
        let mut state = 20_261_125_u32;
        let mut next = |below: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) % below
        };
        let mut assigned = 0;
        for region in Region::all() {
            for _ in 0..400 {
                let length = 4 + next(11);
                let digits: String = (0..length).map(|_| char::from(b'0' + next(10) as u8)).collect();
                let text = format!("+{}{digits}", region.calling_code().number());
                let full = PhoneNumber::read(&text, None);
                let short = PhoneNumber::read_possible(&text, None);
                if full.is_valid() || full.status() == Status::Unassigned {
                    assigned += u32::from(full.is_valid());
                    assert_eq!(short.status(), Status::Unassigned, "{text}");
                } else {
                    // A region beside the main one may have lengths of its own, which the fuller reading lets pass only when assigned.
                    assert!([full.status(), Status::Unassigned].contains(&short.status()), "{text}");
                }
                assert_eq!(full.national_number(), short.national_number(), "{text}");
            }
        }
        assert!(assigned > 1_000, "{assigned}");
    }

    #[test]
    fn numbers_that_can_be_and_numbers_of_unknown_countries_are_left_alone() {
        for (text, region) in [
            ("", "US"),
            ("512 555 0142", ""),
            ("(512) 555-0142", "US"),
            ("512.555.0142 ext. 12", "US"),
            ("+44 (0)7700 900123", ""),
            ("0044 7700 900123", "TR"),
            ("07700 900123", "GB"),
            ("٠١٠١٢٣٤٥٦٧٨", "EG"),
            ("512 555 0142", "XX"),
            ("512-555-0178 (cell)", "US"),
            ("512-555-0178 ext.", "US"),
            ("512-555-0178#", "US"),
            ("512-555-0178 / 512-555-0179", "US"),
            ("+1 +1 512-555-0178", ""),
            ("+52 1 55 5550 0178", "MX"),
            ("+225 07 55 01 78", ""),
        ] {
            assert_eq!(phone(text, region), None, "{text}");
        }
    }
}
