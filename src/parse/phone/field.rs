//! A number as it stands in a field: with a remark of what kind it is, with its calling code twice, with a second number beside it, as it
//! was before its country changed all numbers. [`PhoneNumber::read`] reads what is written; this reads what is meant.
//!
//! What the plan has as written is taken as written. Of other readings the first is taken that the plan has; if there is none, the first
//! that can be.

use super::{PhoneNumber, Status, symbols};
use crate::data::numbering_plan::{Region, renumbered};
use std::borrow::Cow;

/// Bytes of the longest field that is read so.
const LONGEST: usize = 250;
/// Digits of the shortest number that is not a part of one.
const LEAST: usize = 7;
/// Most separators at which a second number is looked for.
const MOST_SEPARATORS: usize = 8;

/// Words that introduce an extension, beside those that any number is read with. ASCII ones are compared in either case.
const EXTENSION_WORDS: [&str; 34] = [
    "ext",
    "extn",
    "extension",
    "extensión",
    "extensao",
    "extensão",
    "x",
    "xt",
    "poste",
    "anexo",
    "interno",
    "int",
    "ramal",
    "durchwahl",
    "dw",
    "nst",
    "nebenstelle",
    "apparat",
    "toestel",
    "tst",
    "anknytning",
    "ankn",
    "lokal",
    "ekst",
    "linka",
    "wew",
    "mellék",
    "dahili",
    "доб",
    "вн",
    "内線",
    "分机",
    "分機",
    "내선",
];

impl PhoneNumber {
    /// Reads a field that holds a number. `region` is the country whose way of writing holds where no calling code is written.
    pub fn read_field(text: &str, region: Option<Region>) -> PhoneNumber {
        read(text, region)
    }

    /// Whether a line can have it, assigned or not.
    fn can_be(&self) -> bool {
        matches!(self.status, Status::Valid | Status::Unassigned) && !self.begins_as_none()
    }

    fn has_enough_digits(&self) -> bool {
        self.national.bytes().len() >= LEAST
    }
}

fn read(text: &str, region: Option<Region>) -> PhoneNumber {
    let whole = PhoneNumber::read(text, region);
    let is_settled = PhoneNumber::is_valid;
    if text.len() > LONGEST {
        return whole;
    }
    if !whole.written.letters && (is_settled(&whole) || whole.fictional().is_some()) {
        return code_once(&whole).unwrap_or_else(|| as_it_is_now(whole));
    }
    let plain = without_remarks(text);
    let bare = PhoneNumber::read(&plain, region);
    // Letters that a number stands complete without are no digits of it.
    let is_remark = bare.has_enough_digits() && (bare.can_be() || bare.status == Status::CountryUnknown);
    if whole.written.letters && is_settled(&whole) && !is_remark {
        return whole;
    }
    let mut best = if is_remark { bare } else { whole };
    if bare.status == Status::CountryUnknown {
        return best;
    }
    for number in std::iter::once(bare)
        .chain(other_readings(&plain, &bare).into_iter().map(|meant| PhoneNumber::read(&meant, region)))
    {
        let number = as_it_is_now(number);
        if is_settled(&number) && !number.begins_as_none() {
            return number;
        }
        if number.can_be() && number.has_enough_digits() && !best.can_be() {
            best = number;
        }
    }
    as_it_is_now(best)
}

/// Digits of the longest numbers that most plans assign. Germany's, which may be longer, has them too.
const MOST_ASSIGNED: usize = 11;

/// The number without its calling code once more at its beginning, where with it it is longer than lines are and without it is assigned.
fn code_once(number: &PhoneNumber) -> Option<PhoneNumber> {
    let code = number.code?.number().to_string();
    let national = number.national_number();
    let rest = national.strip_prefix(code.as_str()).filter(|_| national.len() > MOST_ASSIGNED)?;
    Some(PhoneNumber::read(&["+", &code, rest].concat(), None)).filter(PhoneNumber::is_valid)
}

/// The number that its country made of it, where the plan has that one.
fn as_it_is_now(number: PhoneNumber) -> PhoneNumber {
    /// Gabon's old numbers stand in the plan beside the new ones.
    const KEPT_BOTH: u16 = 241;
    let Some(code) = number.code.map(|code| code.number()) else { return number };
    if number.is_valid() && code != KEPT_BOTH {
        return number;
    }
    let Some(national) = renumbered(code, number.national.bytes()) else { return number };
    let mut written = code.to_string();
    written.insert(0, '+');
    written.extend(national.iter().map(|digit| char::from(*digit)));
    let mut now = PhoneNumber::read(&written, None);
    if !(now.is_valid() || now.can_be() && !number.can_be()) {
        return number;
    }
    now.extension = number.extension;
    now.written = number.written;
    // Its digits were grouped as another number's.
    now.written.group_count = 0;
    now
}

/// A field without labels, remarks and signs that no number has: digits in ASCII, the punctuation of numbers, and an extension.
fn without_remarks(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte.is_ascii_digit() || b"+-(). ".contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut digits = 0;
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if letter.is_alphabetic() {
            let end = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
            let (word, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            if digits >= LEAST {
                end_with_a_digit(&mut plain);
                if let Some(extension) = extension(word, after) {
                    plain.push_str(" ext. ");
                    plain.push_str(&extension);
                }
                return Cow::Owned(plain);
            }
            // Letters in the middle are digits where without them too few would be left.
            if digits > 0 && word.len() > 2 && count(after) < LEAST {
                return Cow::Borrowed(before_remark(text));
            }
            if !plain.is_empty() {
                plain.push(' ');
            }
            rest = after;
            continue;
        }
        match symbols::symbol(letter) {
            Some(digit) if digit.is_ascii_digit() => {
                plain.push(char::from(digit));
                digits += 1;
            }
            Some(b'+') => plain.push('+'),
            Some(sign @ (b'-' | b'(' | b')' | b'.' | b'/' | b'[' | b']' | b';' | b'|'))
                if digits > 0 || sign == b'(' =>
            {
                plain.push(char::from(sign));
            }
            Some(_) if digits > 0 => plain.push(if letter == '\n' { ';' } else { ' ' }),
            _ => {}
        }
        rest = rest.get(letter.len_utf8()..).unwrap_or_default();
    }
    end_with_a_digit(&mut plain);
    Cow::Owned(plain)
}

fn end_with_a_digit(plain: &mut String) {
    plain.truncate(plain.trim_end_matches(|sign: char| !sign.is_ascii_digit()).len());
}

/// What stands before a remark in brackets at the end.
fn before_remark(text: &str) -> &str {
    match text.rsplit_once('(') {
        Some((before, remark)) if count(remark) == 0 => before,
        _ => text,
    }
}

/// Digits of any script in a text.
fn count(text: &str) -> usize {
    text.chars()
        .filter(|letter| symbols::symbol(*letter).is_some_and(|symbol| symbol.is_ascii_digit()))
        .count()
}

/// The digits of an extension that a word introduces.
fn extension(word: &str, after: &str) -> Option<String> {
    let is_known = EXTENSION_WORDS.iter().any(|known| known.eq_ignore_ascii_case(word));
    if !is_known {
        return None;
    }
    let digits: String = after
        .trim_start_matches(['.', ':', ' ', '#', '°', '\u{a0}', '：'])
        .chars()
        .map_while(symbols::symbol)
        .take_while(u8::is_ascii_digit)
        .take(LEAST)
        .map(char::from)
        .collect();
    (1..LEAST).contains(&digits.len()).then_some(digits)
}

/// What may be meant where a number cannot be as it is written, the likeliest first.
fn other_readings(plain: &str, read: &PhoneNumber) -> Vec<String> {
    let mut meant = Vec::new();
    // A number after the code that a widget put before it, or with its own code twice: "+1 +1 512 …", "0049 +49 …".
    if let Some(at) = plain.rfind('+')
        && (1..=5).contains(&count(plain.get(..at).unwrap_or_default()))
    {
        meant.push(plain.get(at..).unwrap_or_default().to_owned());
    }
    // A trunk zero beside the calling code, where numbers have none.
    if plain.contains("(0)") {
        meant.push(plain.replacen("(0)", " ", 1));
    }
    if let Some(code) = read.code {
        let code = code.number().to_string();
        let national = read.national_number();
        let without = [national.strip_prefix(code.as_str()), national.strip_prefix('0')];
        for rest in without.into_iter().flatten() {
            meant.push(["+", &code, rest].concat());
        }
    }
    // The prefix for calls abroad of another country than the one at home.
    if !read.can_be() {
        let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
        for prefix in ["00", "011"] {
            meant.extend(digits.strip_prefix(prefix).map(|rest| ["+", rest].concat()));
        }
    }
    if plain.starts_with("+0") {
        meant.push(plain.trim_start_matches('+').to_owned());
    }
    // The first of two numbers.
    for (at, _) in plain.rmatch_indices(['/', ';', '|']).take(MOST_SEPARATORS) {
        let first = plain.get(..at).unwrap_or_default();
        if count(first) >= LEAST {
            meant.push(first.to_owned());
        }
    }
    // A number after a label with a digit: "Phone 2: …".
    if let Some((label, after)) = plain.split_once(' ')
        && count(label) == 1
        && !label.contains('+')
        && count(after) >= LEAST
    {
        meant.push(after.trim_start().to_owned());
    }
    meant
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str, region: &str) -> Option<String> {
        PhoneNumber::read_field(text, Region::new(region)).e164()
    }

    fn all(region: &str, expected: &str, texts: &[&str]) {
        for text in texts {
            assert_eq!(line(text, region).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn remarks_and_labels_are_no_digits() {
        all(
            "US",
            "+15125550178",
            &[
                "512-555-0178 (cell)",
                "(mobile) 512-555-0178",
                "512.555.0178 Mobile",
                "WhatsApp: 512 555 0178",
                "512-555-0178 – text only",
                "512-555-0178 (after 5pm)",
                "home 512-555-0178",
                "512-555-0178#",
                "#512-555-0178",
                "Tel.# (512) 555-0178",
                "512-555-0178 ext.",
                "512-555-0178 ext",
                "512-555-0178 x",
                "512_555_0178",
                "512,555,0178",
                "512·555·0178",
                "📞 512-555-0178",
                "携帯 512-555-0178",
                "512-555-0178（携帯）",
                "５１２−５５５−０１７８",
                "512\u{a0}555\u{a0}0178",
                "512–555–0178",
                "512\u{200b}-555-\u{200e}0178",
                "+1 (US) 512-555-0178",
            ],
        );
        all(
            "GB",
            "+447700900178",
            &[
                "Mobil: 07700 900178",
                "07700 900178 (WhatsApp)",
                "Mobile 1: 07700 900178",
                "+44 (0)7700 900178 mob",
                "+44 07700 900178",
            ],
        );
        all("DE", "+4930123456", &["030 123456 (privat)", "030 123456 (home)", "Tel. 030/123456"]);
        all("EG", "+201001234567", &["٠١٠٠١٢٣٤٥٦٧ (موبايل)", "موبايل: ٠١٠٠ ١٢٣ ٤٥٦٧"]);
        all("CH", "+41791234567", &["079'123'45'67", "079 123 45 67 (Handy)"]);
    }

    #[test]
    fn letters_that_stand_for_digits_still_do() {
        all("US", "+18003569377", &["1-800-FLOWERS", "(800) FLOWERS", "1-800-FLOWERS (free)"]);
    }

    #[test]
    fn extensions_are_kept() {
        for (text, extension) in [
            ("512-555-0178 ext. 12", "12"),
            ("512-555-0178 poste 12", "12"),
            ("512-555-0178 (Durchwahl: 34)", "34"),
            ("512-555-0178 内線 5", "5"),
            ("512-555-0178 Ramal 7001", "7001"),
            ("512-555-0178 call after 5", ""),
            ("512-555-0178 ext. none", ""),
        ] {
            let number = PhoneNumber::read_field(text, Region::new("US"));
            assert_eq!(
                (number.e164().as_deref(), number.extension()),
                (Some("+15125550178"), extension),
                "{text}"
            );
        }
    }

    #[test]
    fn a_code_that_was_put_twice_counts_once() {
        all(
            "US",
            "+15125550178",
            &[
                "+1+15125550178",
                "+1 +1 512-555-0178",
                "001 512 555 0178",
                "+1 1 512 555 0178",
                "++1 512 555 0178",
                "+1 (0) 512 555 0178",
            ],
        );
        all(
            "DE",
            "+491711234567",
            &[
                "+49 +49 171 1234567",
                "+49491711234567",
                "++49 171 1234567",
                "0049 +49 171 1234567",
                "+0049 171 1234567",
                "+49 (0) 171 1234567",
            ],
        );
        all("US", "+447700900178", &["+1 +44 7700 900178", "0044 7700 900178", "00 44 7700 900178"]);
        all("FR", "+33665550178", &["+33 (0)6 65 55 01 78", "+33 06 65 55 01 78", "+33 +33 6 65 55 01 78"]);
        all("ES", "+34612345678", &["+34 (0)612 345 678", "+34 0612 345 678"]);
        // Digits of the code at the beginning of a number that is whole are its own.
        all("DE", "+49492112345", &["+49 4921 12345", "04921 12345"]);
    }

    #[test]
    fn of_two_numbers_in_one_field_the_first_is_read() {
        all(
            "US",
            "+15125550178",
            &[
                "512-555-0178 / 512-555-0179",
                "512-555-0178/0179",
                "512-555-0178 or 512-555-0179",
                "512-555-0178; 512-555-0179",
                "512-555-0178\n512-555-0179",
            ],
        );
        all("DE", "+491711234567", &["0171/1234567", "0171 / 1234567", "0171/1234567 / 0172/7654321"]);
    }

    #[test]
    fn renumbered_lines_are_the_lines_that_they_are_now() {
        all("", "+525555500178", &["+52 1 55 5550 0178", "+52 55 5550 0178", "+5215555500178"]);
        all(
            "MX",
            "+525555500178",
            &["044 55 5550 0178", "045 55 5550 0178", "01 55 5550 0178", "55 5550 0178"],
        );
        all("", "+2290197550178", &["+229 97 55 01 78", "+229 01 97 55 01 78"]);
        all("CI", "+2250707550178", &["07 55 01 78", "+225 07 55 01 78", "07 07 55 01 78"]);
        all("", "+5511987550178", &["+55 11 8755 0178", "+55 (11) 98755-0178"]);
        all("", "+24166123478", &["+241 06 12 34 78", "+241 6 12 34 78", "+241 66 12 34 78"]);
        all("VN", "+84325550178", &["0162 555 0178", "+84 162 555 0178", "032 555 0178"]);
        all("", "+5491155550178", &["+54 9 11 5555 0178", "+54 11 15 5555 0178"]);
    }

    #[test]
    fn what_nobody_can_have_stays_so() {
        for (text, region) in [
            ("+1 512-555-014", "US"),
            ("+1 512-555-01421", "US"),
            ("+1 (123) 555-0142", "US"),
            ("555-0142", "US"),
            ("+999 5555 0142", "US"),
            ("+44 7700 9001", "GB"),
            ("+354 5550 0142", ""),
            ("Austin, TX", "US"),
            ("call me", "US"),
        ] {
            let number = PhoneNumber::read_field(text, Region::new(region));
            assert!(
                !matches!(number.status(), Status::Valid | Status::Unassigned) || number.begins_as_none(),
                "{text}"
            );
        }
    }

    #[test]
    fn any_field_is_read_in_bounded_time() {
        for piece in ["1/", "+1", "(0)", "1;2;", "ext ", "0", "a1", "\u{200b}", "٣/"] {
            for count in [1, 7, 40, 100, 4000] {
                for region in ["", "US", "DE"] {
                    PhoneNumber::read_field(&piece.repeat(count), Region::new(region));
                }
            }
        }
    }
}
