//! Finds telephone numbers in running text and leaves what only looks like them alone: dates and years, prices and
//! counts, identifiers, book numbers, addresses of machines.
//!
//! The text is read once. Digits with their punctuation form pieces; up to eight pieces in a row, joined by no more than
//! a space, a slash or a dash, are tried as one number, the longest first. Every attempt is bounded, so the time grows
//! with the text alone.

use super::{CodeWritten, PhoneNumber, Status, symbols};
use crate::data::numbering_plan::Region;

/// A number in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// First byte.
    pub start: usize,
    /// Byte after the last, extension included.
    pub end: usize,
    /// The number.
    pub number: PhoneNumber,
}

/// Most pieces of one number.
const MOST_PIECES: usize = 8;

/// Bytes of the longest piece that is looked at.
const LONGEST_PIECE: usize = 60;

/// Digits of the shortest and the longest number.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=20;

/// Words before a number that say it is one.
const PHONE_WORDS: [&str; 42] = [
    "tel",
    "telephone",
    "phone",
    "ph",
    "mobile",
    "mob",
    "cell",
    "cellphone",
    "cellular",
    "call",
    "contact",
    "fax",
    "whatsapp",
    "signal",
    "telegram",
    "wechat",
    "line",
    "landline",
    "office",
    "home",
    "direct",
    "main",
    "m",
    "t",
    "p",
    "c",
    "telefon",
    "handy",
    "mobil",
    "téléphone",
    "tél",
    "portable",
    "teléfono",
    "móvil",
    "celular",
    "telefone",
    "cellulare",
    "тел",
    "телефон",
    "моб",
    "电话",
    "手机",
];

/// Words for a box at a post office, as addresses of many countries have them.
const POST_BOXES: [&str; 11] = [
    "box", "postbox", "pobox", "postfach", "postbus", "apartado", "apdo", "casilla", "boite", "skrytka",
    "ящик",
];

/// Words before digits that say they are something else.
const OTHER_WORDS: [&str; 78] = [
    "isbn",
    "issn",
    "isni",
    "orcid",
    "doi",
    "ean",
    "upc",
    "sku",
    "id",
    "no",
    "nr",
    "number",
    "ref",
    "reference",
    "order",
    "invoice",
    "account",
    "acct",
    "case",
    "ticket",
    "issue",
    "patent",
    "license",
    "licence",
    "serial",
    "vat",
    "ein",
    "ssn",
    "iban",
    "swift",
    "zip",
    "box",
    "build",
    "version",
    "grant",
    "student",
    "employee",
    "registration",
    "policy",
    "member",
    "certificate",
    "credential",
    "scopus",
    "researcherid",
    "emp",
    "roll",
    "enrollment",
    "enrolment",
    "matriculation",
    "matrikelnummer",
    "reg",
    "regn",
    "pin",
    "pincode",
    "postcode",
    "passport",
    "aadhaar",
    "aadhar",
    "pan",
    "uan",
    "cnic",
    "cpf",
    "cnpj",
    "rut",
    "dni",
    "nie",
    "nif",
    "pesel",
    "nric",
    "gst",
    "gstin",
    "tin",
    "imo",
    "usd",
    "eur",
    "gbp",
    "inr",
    "rs",
];

/// Words after digits that say they are an amount.
const AMOUNT_WORDS: [&str; 14] = [
    "usd", "eur", "gbp", "inr", "jpy", "cad", "aud", "chf", "dollars", "euros", "pounds", "rupees", "yen",
    "million",
];

/// Digits with their punctuation, without a joint.
#[derive(Debug, Clone, Copy)]
struct Piece {
    start: usize,
    end: usize,
    digits: usize,
    /// A plus or an opening bracket begins it.
    marked: bool,
    /// Letters or signs touch it, before or after.
    touched: bool,
    /// Only a joint lies between it and the piece before.
    joined: bool,
}

/// Every number in a text, in order, none overlapping another. `region` is the country whose way of writing holds where
/// no calling code is written; without it only numbers with their calling code are found.
pub fn find(text: &str, region: Option<Region>) -> Vec<Found> {
    let pieces = pieces(text);
    let mut found: Vec<Found> = Vec::new();
    let mut rest = pieces.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let run = 1 + after.iter().take(MOST_PIECES - 1).take_while(|piece| piece.joined).count();
        let hit = (1..=run).rev().find_map(|count| {
            let window = rest.get(..count)?;
            candidate(text, first, window, region).map(|hit| (count, hit))
        });
        match hit {
            Some((count, hit)) => {
                found.push(hit);
                rest = rest.get(count..).unwrap_or_default();
            }
            None => rest = after,
        }
    }
    found
}

fn is_joint(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '/' | '-' | '\u{2010}'..='\u{2015}')
}

fn is_mark(c: char) -> bool {
    matches!(c, '+' | '＋' | '(' | '[')
}

/// Characters that bind digits into something else: a word, an address, an amount, an identifier.
fn binds(c: char) -> bool {
    (c.is_alphanumeric() && !('\u{2E80}'..='\u{D7FF}').contains(&c))
        || is_currency(c)
        || matches!(c, '_' | '@' | '#' | '=' | '%' | '&' | '\\' | '°' | '§')
}

fn is_currency(c: char) -> bool {
    matches!(c, '$' | '€' | '£' | '¥' | '₹' | '₽' | '₩')
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut open: Option<Piece> = None;
    // The two characters before the current one.
    let mut before = [None::<char>; 2];
    // Length of the joint since the last piece, if nothing else came since.
    let mut joint = None::<usize>;
    for (at, c) in text.char_indices() {
        let is_digit = matches!(symbols::symbol(c), Some(b'0'..=b'9'));
        let next = at + c.len_utf8();
        match open.as_mut() {
            Some(piece) if is_digit => {
                piece.end = next;
                piece.digits += 1;
            }
            Some(piece) if matches!(c, ')' | ']') || (piece.digits == 0 && is_mark(c)) => piece.end = next,
            // Punctuation inside a piece; it counts only if digits follow.
            Some(_)
                if is_inside(c) && before.last().copied().flatten().is_some_and(|last| !is_inside(last)) => {}
            Some(_) if matches!(c, '(' | '[') && before.last().copied().flatten() != Some(' ') => {}
            Some(_) => {
                if let Some(mut piece) = open.take() {
                    let separated = before.last().copied().flatten().is_some_and(is_inside);
                    piece.touched |= binds(c) && !separated || matches!(c, ',' | ':') && follows(text, next);
                    joint = (is_joint(c)).then_some(1 + usize::from(separated));
                    out.push(piece);
                    if is_mark(c) {
                        open = Some(start(at, next, c, &before, None));
                    }
                }
            }
            None if is_digit || is_mark(c) => {
                let joined = joint.take().filter(|length| *length <= 3);
                open = Some(start(at, next, c, &before, joined));
            }
            None => joint = joint.filter(|_| is_joint(c)).map(|length| length + 1),
        }
        before = [before.last().copied().flatten(), Some(c)];
    }
    out.extend(open);
    out.retain(|piece| piece.digits > 0);
    out
}

/// Punctuation between the digits of one piece.
fn is_inside(c: char) -> bool {
    matches!(c, '-' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '－')
}

/// Whether a digit comes next.
fn follows(text: &str, at: usize) -> bool {
    text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(|c| c.is_ascii_digit())
}

fn start(at: usize, next: usize, c: char, before: &[Option<char>; 2], joined: Option<usize>) -> Piece {
    let [earlier, last] = *before;
    let touched = match last {
        Some(last) if binds(last) => true,
        Some(' ' | '\u{A0}') => earlier.is_some_and(is_currency),
        // "12:30", "ID-12", "example.com/12", "3,14"
        Some(':' | ',' | '.' | '-' | '/') => {
            earlier.is_some_and(|c| c.is_ascii_digit() || last != Some(':') && binds(c))
        }
        _ => false,
    };
    Piece {
        start: at,
        end: next,
        digits: usize::from(!is_mark(c)),
        marked: is_mark(c),
        touched: touched && joined.is_none(),
        joined: joined.is_some(),
    }
}

/// Tries pieces as one number.
fn candidate(text: &str, first: &Piece, window: &[Piece], region: Option<Region>) -> Option<Found> {
    let last = window.last()?;
    let digits: usize = window.iter().map(|piece| piece.digits).sum();
    if !DIGITS.contains(&digits)
        || window.iter().any(|piece| piece.touched)
        || window.iter().any(|piece| piece.end - piece.start > LONGEST_PIECE)
        || window
            .iter()
            .skip(1)
            .any(|piece| text.get(piece.start..).is_some_and(|rest| rest.starts_with(['+', '＋'])))
    {
        return None;
    }
    let written = text.get(first.start..last.end)?;
    let after = text.get(last.end..)?;
    let [previous, word] = words_before(text.get(..first.start)?);
    let is_phone = says(&PHONE_WORDS, &word) || (says(&OTHER_WORDS, &word) && says(&PHONE_WORDS, &previous));
    let plus = written.trim_start_matches(['(', '[']).starts_with(['+', '＋']);
    if !is_phone && !plus {
        let is_other = says(&OTHER_WORDS, &word)
            || is_post_box(&word)
            || (says(&OTHER_WORDS, &previous) && word.bytes().all(|b| b.is_ascii_digit()));
        if is_other || says(&AMOUNT_WORDS, &word_after(after)) || looks_otherwise(written, first.marked) {
            return None;
        }
    }
    let with_extension = last.end + extension(after);
    let number = PhoneNumber::read(text.get(first.start..with_extension)?, region);
    let certain = number.written().code == CodeWritten::Plus || is_phone;
    let wanted = match number.status() {
        Status::Valid => true,
        Status::Unassigned => certain && number.written().code != CodeWritten::WithoutPlus,
        _ => false,
    };
    // The end of a bracket that the piece opened belongs to it; one that it did not open does not.
    let end = if with_extension == last.end && written.ends_with([')', ']']) && !written.contains(['(', '['])
    {
        with_extension - 1
    } else {
        with_extension
    };
    wanted.then_some(Found { start: first.start, end, number })
}

/// Whether a word, in lower case, says that the number after it is a telephone's.
pub fn is_phone_word(word: &str) -> bool {
    says(&PHONE_WORDS, word)
}

/// Whether a word, in lower case, says that the number after it is something else.
pub fn is_other_word(word: &str) -> bool {
    says(&OTHER_WORDS, word)
}

/// Whether a word says that digits behind it are a box's at a post office.
pub fn is_post_box(word: &str) -> bool {
    says(&POST_BOXES, word)
}

fn says(words: &[&str], word: &str) -> bool {
    words.contains(&word)
}

/// The last two words, in lower case, before a number; empty where the text or the line ends first.
fn words_before(text: &str) -> [String; 2] {
    let mut words = [String::new(), String::new()];
    let mut from = text.chars().rev().take(48).take_while(|c| *c != '\n').peekable();
    for word in words.iter_mut().rev() {
        for _ in 0..4 {
            if from.next_if(|c| !c.is_alphanumeric()).is_none() {
                break;
            }
        }
        let mut letters = Vec::new();
        while let Some(c) = from.next_if(|c| c.is_alphanumeric()) {
            letters.push(c);
        }
        *word = letters.into_iter().rev().flat_map(char::to_lowercase).collect();
    }
    words
}

/// The word right after a number, in lower case.
fn word_after(text: &str) -> String {
    text.trim_start_matches(' ')
        .chars()
        .take(12)
        .take_while(|c| c.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Bytes of an extension right after a number ("ext. 12", "x12", ", ext 12"), 0 if there is none.
fn extension(after: &str) -> usize {
    let label = after.trim_start_matches([' ', ',', '\u{A0}']);
    if after.len() - label.len() > 3 {
        return 0;
    }
    let Some(digits) = [";ext=", "extension", "ext", "Extension", "Ext", "EXT", "x", "X", "доб"]
        .iter()
        .find_map(|word| label.strip_prefix(word))
    else {
        return 0;
    };
    let number = digits.trim_start_matches(['.', ':', ' ', '\u{A0}']);
    let tail = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let fits = digits.len() - number.len() <= 3
        && (1..=6).contains(&(number.len() - tail.len()))
        && !tail.chars().next().is_some_and(binds);
    if fits { after.len() - tail.len() } else { 0 }
}

/// Digits that nobody calls a telephone number: dates, amounts, book numbers, addresses of machines, single digits
/// at the end.
fn looks_otherwise(written: &str, marked: bool) -> bool {
    let groups: Vec<&str> =
        written.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let digits: Vec<u8> = written.bytes().filter(u8::is_ascii_digit).collect();
    if digits.is_empty() || marked {
        return false;
    }
    let value = |group: &str| group.parse::<u32>().unwrap_or(u32::MAX);
    let is_year = |group: &&str| group.len() == 4 && (1900..2100).contains(&value(group));
    let is_date = groups.iter().any(is_year)
        && groups.iter().all(|group| is_year(group) || (group.len() <= 2 && value(group) <= 59));
    let compact_date = matches!(groups.as_slice(), [one] if matches!(one.len(), 8 | 12 | 14)
        && one.get(..4).is_some_and(|year| is_year(&year))
        && one.get(4..6).is_some_and(|month| (1..=12).contains(&value(month)))
        && one.get(6..8).is_some_and(|day| (1..=31).contains(&value(day))));
    let dots = !written.contains(|c: char| !c.is_ascii_digit() && c != '.');
    let is_machine =
        dots && groups.len() == 4 && groups.iter().all(|group| group.len() <= 3 && value(group) <= 255);
    let (first, others) = groups.split_first().unwrap_or((&"", &[]));
    let thousands = !others.is_empty()
        && others.iter().all(|group| group.len() == 3)
        && (first.len() < 3 || dots && digits.len() <= 9)
        && !first.starts_with('0');
    let decimal = dots && groups.len() == 2 && first.len() == 1;
    let one_at_end = groups.len() > 1 && groups.last().is_some_and(|group| group.len() == 1);
    is_date
        || compact_date
        || is_machine
        || thousands
        || decimal
        || one_at_end
        || is_book(&digits, groups.len())
}

/// Book numbers: thirteen digits from 978 or 979 with the right check digit, or ten in groups with theirs.
fn is_book(digits: &[u8], groups: usize) -> bool {
    let values = digits.iter().map(|digit| u32::from(digit.wrapping_sub(b'0')));
    match digits.len() {
        13 => {
            (digits.starts_with(b"978") || digits.starts_with(b"979"))
                && values.zip([1, 3].into_iter().cycle()).map(|(value, weight)| value * weight).sum::<u32>()
                    % 10
                    == 0
        }
        10 => {
            groups == 4
                && values.zip((1..=10).rev()).map(|(value, weight)| value * weight).sum::<u32>() % 11 == 0
        }
        _ => false,
    }
}
