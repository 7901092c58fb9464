//! Reads a number as written into a short row of symbols: one ASCII byte a character, whatever the script.

/// Most symbols that a written number may have.
pub(super) const LONGEST: usize = 250;

/// A plus that does not begin the number.
pub(super) const PLUS_INSIDE: u8 = 1;

/// Any other character that no written number has.
const OTHER: u8 = 0;

/// Characters that show nothing and say nothing about a number: soft hyphen, joiners, direction marks, byte order mark.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{301}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FE0E}' | '\u{FE0F}' | '\u{FEFF}')
}

/// First digits of the decimal digits of other scripts (Unicode 16, general category Nd, basic plane).
const ZEROS: [u16; 37] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0,
    0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0xFFFF,
];

/// The symbol of a character; none for an invisible one. Letters become upper case, digits of any script ASCII, full-width
/// forms and the many dashes, spaces and tildes their plain ones.
pub(super) fn symbol(c: char) -> Option<u8> {
    if let Ok(byte @ b' '..=b'~') = u8::try_from(c) {
        return Some(byte.to_ascii_uppercase());
    }
    Some(match c {
        c if is_invisible(c) => return None,
        '\t' | '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => b' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30FC}' => b'-',
        '\u{2053}' | '\u{223C}' => b'~',
        // Only the Russian label for an extension needs letters beyond A to Z; the accent of "extensión" goes.
        'д' | 'Д' => 0x80,
        'о' | 'О' => 0x81,
        'б' | 'Б' => 0x82,
        'ó' | 'Ó' => b'O',
        '\u{FF01}'..='\u{FF5E}' => {
            let plain =
                u32::from(c).checked_sub(0xFEE0).and_then(|code| u8::try_from(code).ok()).unwrap_or(OTHER);
            plain.to_ascii_uppercase()
        }
        c => digit(c).unwrap_or(OTHER),
    })
}

/// The ASCII digit of a decimal digit of another script.
fn digit(c: char) -> Option<u8> {
    let code = u16::try_from(u32::from(c)).ok()?;
    let below = ZEROS.partition_point(|zero| *zero <= code);
    let step = code - ZEROS.get(below.checked_sub(1)?)?;
    u8::try_from(step).ok().filter(|step| *step < 10).map(|step| b'0' + step)
}

/// Punctuation that may stand within a written number; an X often stands for an extension or any digit.
pub(super) fn is_punctuation(symbol: u8) -> bool {
    matches!(symbol, b'-' | b'X' | b' ' | b'(' | b')' | b'.' | b'[' | b']' | b'/' | b'~')
}

/// Whether symbols are written like a number, without an extension: pluses, then two digits and nothing else, or at
/// least three digits with punctuation, after which letters may follow.
#[inline(never)]
pub(super) fn is_viable(symbols: &[u8]) -> bool {
    if let [first, second] = symbols {
        return first.is_ascii_digit() && second.is_ascii_digit();
    }
    let mut digits = 0;
    let mut rest = symbols.iter().skip_while(|symbol| **symbol == b'+');
    for symbol in rest.by_ref() {
        if symbol.is_ascii_digit() {
            digits += 1;
            if digits == 3 {
                return rest.all(|s| {
                    is_punctuation(*s) || *s == b'*' || s.is_ascii_digit() || s.is_ascii_uppercase()
                });
            }
        } else if !is_punctuation(*symbol) && *symbol != b'*' {
            return false;
        }
    }
    false
}

/// The digit that a letter stands for on a telephone's keys.
pub(super) fn key(letter: u8) -> Option<u8> {
    Some(match letter {
        b'A'..=b'C' => b'2',
        b'D'..=b'F' => b'3',
        b'G'..=b'I' => b'4',
        b'J'..=b'L' => b'5',
        b'M'..=b'O' => b'6',
        b'P'..=b'S' => b'7',
        b'T'..=b'V' => b'8',
        b'W'..=b'Z' => b'9',
        _ => return None,
    })
}

/// Words that introduce an extension, with the most digits that may follow each.
const LABELS: [(&[u8], usize); 14] = [
    (b";EXT=", 20),
    (b"EXTENSION", 20),
    (b"EXTENSIO", 20),
    (b"XTENSION", 20),
    (b"EXTN", 20),
    (b"XTN", 20),
    (b"EXT", 20),
    (b"XT", 20),
    (b"ANEXO", 20),
    (&[0x80, 0x81, 0x82], 20),
    (b"INT", 9),
    (b"X", 9),
    (b"#", 9),
    (b"~", 9),
];

/// Splits an extension from the end: the symbols before it and its digits. Digits are an extension after a label
/// ("ext. 12", ";ext=12", "x12", "доб. 12"), after commas or a semicolon as telephones dial them, or before a "#".
pub(super) fn split_extension(symbols: &[u8]) -> Option<(&[u8], &[u8])> {
    // Most numbers have none, and nothing that could introduce one.
    let may_introduce = |symbol: &u8| matches!(symbol, b'#' | b'~' | b',' | b';' | b'A'..=b'Z' | 0x80..);
    if symbols.iter().any(may_introduce) { labelled_extension(symbols) } else { None }
}

#[inline(never)]
fn labelled_extension(symbols: &[u8]) -> Option<(&[u8], &[u8])> {
    let (body, hash) = match symbols.split_last() {
        Some((b'#', body)) => (body, true),
        _ => (symbols, false),
    };
    let digits_at = body.iter().rposition(|symbol| !symbol.is_ascii_digit())? + 1;
    let (before, digits) = body.split_at_checked(digits_at)?;
    if digits.is_empty() || digits.len() > 20 {
        return None;
    }
    let after_label = trim_end(before, b" ,-");
    let after_label =
        after_label.strip_suffix(b":").or(after_label.strip_suffix(b".")).unwrap_or(after_label);
    for (label, most) in LABELS {
        for end in [after_label, before] {
            if let Some(number) = end.strip_suffix(label)
                && digits.len() <= most
                && (label != b";EXT=" || (!hash && end.len() == before.len()))
            {
                let number = trim_end(number, b" ,");
                if is_viable(number) {
                    return Some((number, digits));
                }
            }
        }
    }
    dialled(before, digits).or_else(|| {
        let number = trim_end(before, b"- ");
        (hash && digits.len() <= 6 && number.len() < before.len() && is_viable(number))
            .then_some((number, digits))
    })
}

/// An extension after ",,", ";" (up to 15 digits) or "," (up to 9).
fn dialled<'a>(before: &'a [u8], digits: &'a [u8]) -> Option<(&'a [u8], &'a [u8])> {
    let tail = trim_end(before, b" ,-:.;").len();
    let (_, separators) = before.split_at_checked(tail)?;
    let at = separators.iter().position(|symbol| matches!(symbol, b',' | b';'))?;
    let (_, from) = separators.split_at_checked(at)?;
    let (rest, most) = match from {
        [b';', rest @ ..] => (rest, 15),
        [b',', b',', rest @ ..] => (rest, 15),
        [_, rest @ ..] => (rest, 9),
        [] => return None,
    };
    let rest = match rest.iter().position(|symbol| *symbol != b',') {
        Some(commas) => rest.get(commas..).unwrap_or_default(),
        None => &[],
    };
    let rest = rest.strip_prefix(b":").or(rest.strip_prefix(b".")).unwrap_or(rest);
    let (number, _) = before.split_at_checked(tail + at)?;
    let number = trim_end(number, b" ");
    (digits.len() <= most && rest.iter().all(|s| matches!(s, b' ' | b',' | b'-')) && is_viable(number))
        .then_some((number, digits))
}

fn trim_end<'a>(mut symbols: &'a [u8], set: &[u8]) -> &'a [u8] {
    while let Some((last, rest)) = symbols.split_last() {
        if !set.contains(last) {
            break;
        }
        symbols = rest;
    }
    symbols
}
