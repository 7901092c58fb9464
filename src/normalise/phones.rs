//! Several telephone numbers in one field, each a statement of its own.
//!
//! Only what cannot be one number is cut: there is a full one on either side. Whether a number can be is decided later, with its plan.

use crate::model::evidence::{Evidence, Sourced, Span, quotable};

/// Digits of the shortest number beside another.
const LEAST: usize = 7;
/// Digits of the shortest number beside a slash, which also stands within numbers, and after a calling code.
const LEAST_WHOLE: usize = 9;
/// Most numbers of one field.
const MOST: usize = 4;
/// Bytes of the longest field that is cut.
const LONGEST: usize = 200;

/// Words after a number that belong to it: what follows them is an extension.
const EXTENSION_WORDS: [&str; 6] = ["x", "ext", "extn", "extension", "poste", "durchwahl"];

/// Digits with what stands between them.
#[derive(Debug, Clone, Copy)]
struct Part {
    start: usize,
    end: usize,
    digits: usize,
    /// It begins with a plus or two zeros.
    coded: bool,
    /// A slash alone stands before it.
    slash: bool,
}

/// The numbers of a field.
pub fn numbers(field: Sourced<String>) -> Vec<Sourced<String>> {
    let parts = parts(&field.value);
    if parts.len() < 2 {
        return vec![field];
    }
    parts.iter().filter_map(|part| stated(&field, part)).collect()
}

fn stated(field: &Sourced<String>, part: &Part) -> Option<Sourced<String>> {
    let value = field.value.get(part.start..part.end)?.to_owned();
    let before = field.value.get(..part.start)?.encode_utf16().count();
    let units = |length: usize| u32::try_from(length).ok();
    let span = field.evidence.span.and_then(|span| {
        // The field is written in its text as it stands here.
        let is_same = units(field.value.encode_utf16().count())? == span.end.checked_sub(span.start)?;
        let start = span.start.checked_add(units(before)?)?;
        let cut = Span { start, end: start.checked_add(units(value.encode_utf16().count())?)? };
        Some(if is_same { cut } else { span })
    });
    let evidence = Evidence { quote: quotable(&value), span, ..field.evidence.clone() };
    Some(Sourced { value, evidence })
}

/// The parts of a field that are a number each; none where it is one number, or where a part is too short for one.
fn parts(text: &str) -> Vec<Part> {
    // An address of a telephone says its parts itself.
    if text.len() > LONGEST || text.contains(['=', '@']) {
        return Vec::new();
    }
    let mut parts: Vec<Part> = Vec::new();
    let mut open: Option<Part> = None;
    let mut word = String::new();
    let (mut slash, mut hard) = (false, false);
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        if letter.is_numeric() || matches!(letter, '+' | '＋') {
            let is_extension = EXTENSION_WORDS.iter().any(|known| known.eq_ignore_ascii_case(&word));
            hard |= !is_extension && !word.is_empty();
            let begins = open.is_some_and(|part| begins_another(text, part, at));
            if let Some(part) = open.as_mut()
                && (is_extension || !(slash || hard || begins))
            {
                part.end = end;
                part.digits += usize::from(letter.is_numeric() && !is_extension);
                part.coded |=
                    part.digits == 2 && text.get(part.start..end).is_some_and(|start| start.ends_with("00"));
            } else {
                parts.extend(open.take());
                let coded = !letter.is_numeric();
                open =
                    Some(Part { start: at, end, digits: usize::from(!coded), coded, slash: slash && !hard });
            }
            if !is_extension {
                word.clear();
            }
            (slash, hard) = (false, false);
            continue;
        }
        match letter {
            '/' | '\\' => {
                slash = true;
                word.clear();
            }
            ',' | ';' | '|' | '\n' | '\r' | '&' | '•' | '、' | '，' | '；' => {
                hard = true;
                word.clear();
            }
            letter if letter.is_alphabetic() => word.push(letter),
            _ => {}
        }
    }
    parts.extend(open);
    let whole = parts.iter().zip(parts.iter().skip(1)).all(|(one, other)| {
        let least = if other.slash { LEAST_WHOLE } else { LEAST };
        let alike = other.slash && one.digits == other.digits && one.digits >= LEAST && !one.coded;
        let full = |part: &Part| part.digits >= if part.coded { LEAST_WHOLE } else { least };
        alike || full(one) && full(other)
    });
    if whole && parts.len() <= MOST { parts } else { Vec::new() }
}

/// Whether what comes at a place is a number of its own: one with a plus after a full one, or a row of digits after another.
fn begins_another(text: &str, before: Part, at: usize) -> bool {
    let written = &text[before.start..before.end];
    let rest = &text[at..];
    let is_row = |text: &str| text.chars().take_while(|letter| letter.is_numeric()).count() >= LEAST_WHOLE;
    let is_apart = before.end < at;
    before.digits >= LEAST && rest.starts_with(['+', '＋'])
        || is_apart
            && is_row(rest)
            && is_row(written.trim_start_matches('+'))
            && written.trim_start_matches('+').chars().all(char::is_numeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        let evidence = Evidence {
            source: Some(0),
            path: "/basics/phone".to_owned(),
            quote: quotable(text),
            span: Some(Span { start: 10, end: 10 + text.encode_utf16().count() as u32 }),
            confidence: None,
        };
        let cut = numbers(Sourced { value: text.to_owned(), evidence });
        for number in &cut {
            let span = number.evidence.span.unwrap();
            let units: Vec<u16> = text.encode_utf16().collect();
            let there = &units[span.start as usize - 10..span.end as usize - 10];
            assert_eq!(String::from_utf16(there).unwrap(), number.value);
        }
        cut.into_iter().map(|number| number.value).collect()
    }

    #[test]
    fn two_numbers_are_two_statements() {
        for (text, expected) in [
            ("512-555-0178 / 512-555-0179", ["512-555-0178", "512-555-0179"]),
            ("512-555-0178/512-555-0179", ["512-555-0178", "512-555-0179"]),
            ("512-555-0178 or 512-555-0179", ["512-555-0178", "512-555-0179"]),
            ("512-555-0178; 512-555-0179", ["512-555-0178", "512-555-0179"]),
            ("512-555-0178\n512-555-0179", ["512-555-0178", "512-555-0179"]),
            ("Cell: 512-555-0178, Home: 512-555-0179", ["512-555-0178", "512-555-0179"]),
            ("512-555-0178 (mobile) 512-555-0179 (home)", ["512-555-0178", "512-555-0179"]),
            ("+44 7700 900178 +44 7700 900179", ["+44 7700 900178", "+44 7700 900179"]),
            ("+49 171 1234567 / 0172 7654321", ["+49 171 1234567", "0172 7654321"]),
            ("٠١٠٠١٢٣٤٥٦٧ / ٠١٠٠١٢٣٤٥٦٨", ["٠١٠٠١٢٣٤٥٦٧", "٠١٠٠١٢٣٤٥٦٨"]),
            ("512-555-0178 ext. 12 / 512-555-0179", ["512-555-0178 ext. 12", "512-555-0179"]),
            ("5550178/5550179", ["5550178", "5550179"]),
            ("5125550178 5125550179", ["5125550178", "5125550179"]),
            ("9822001078,9822001079", ["9822001078", "9822001079"]),
            ("9822001078 - 9822001079", ["9822001078", "9822001079"]),
        ] {
            assert_eq!(cut(text), expected, "{text}");
        }
    }

    #[test]
    fn one_number_stays_one() {
        for text in [
            "",
            "512-555-0178",
            "0171/1234567",
            "089 / 12345678",
            "00491512/3456789",
            "+491512/3456789",
            "0171/1234567/0172/7654321",
            "512-555-0178/0179",
            "512-555-0178 ext. 1234567",
            "512-555-0178 (after 5pm)",
            "Phone 1: 512-555-0178",
            "+1 +1 512-555-0178",
            "512,555,0178",
            "00491712 345678901",
            "0049 +49 171 1234567",
            "1-800-FLOWERS",
            "tel:+1-512-555-0178;ext=1234567",
            "no number",
        ] {
            assert_eq!(cut(text), [text], "{text}");
        }
        assert_eq!(cut(&"5125550178/".repeat(1000)).len(), 1);
    }
}
