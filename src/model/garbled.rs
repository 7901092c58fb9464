//! Letters that were decoded by another encoding than they were written in.
//!
//! Where UTF-8 was taken for Windows-1252 and nothing was lost on the way, what was written is still there and can be put
//! back. Other texts of that kind are told apart and never compared. What people write themselves stays as it is: capitals
//! with marks (`JOÃO`, `Þórður`), a capital before a closing quotation mark, words of two scripts.
//!
//! Only what a writing system does not do counts as a sign: a text is one pass over its letters, at most [`DEEPEST`] times.

/// Letters of Windows-1252 from 0x80 to 0x9F; 0 where the standard keeps the control character.
/// Source: the WHATWG Encoding Standard, index windows-1252, read 2026-11-25.
const WINDOWS_1252: [u16; 32] = [
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
    0x0153, 0, 0x017e, 0x0178,
];

/// Letters of the upper half of Windows-1252 that no text has without one of ASCII: two words of three.
const ALL_HIGH: usize = 5;
/// Longest text that is one value, such as a name or an address, in bytes.
const LONGEST_VALUE: usize = 200;

/// How often a text may have been decoded wrongly, one time after the other.
const DEEPEST: usize = 3;

/// What a text's letters are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Letters {
    /// As they were written, as far as can be seen.
    Sound,
    /// Decoded wrongly, and put back.
    Mended(String),
    /// Decoded wrongly, or lost.
    Garbled,
}

/// One byte of Windows-1252.
pub fn windows_1252(byte: u8) -> char {
    let point = byte.checked_sub(0x80).and_then(|at| WINDOWS_1252.get(usize::from(at))).copied();
    let point = point.filter(|point| *point != 0).unwrap_or(u16::from(byte));
    char::from_u32(u32::from(point)).unwrap_or(char::from(byte))
}

/// The byte from 0x80 that is a letter in Windows-1252.
fn byte(letter: char) -> Option<u8> {
    let point = u32::from(letter);
    match u8::try_from(point) {
        Ok(byte) if byte < 0x80 => None,
        Ok(byte) => Some(byte),
        Err(_) => {
            let at = WINDOWS_1252.iter().position(|known| u32::from(*known) == point)?;
            u8::try_from(at + 0x80).ok()
        }
    }
}

/// What the letters of a text are.
pub fn letters(text: &str) -> Letters {
    if text.is_ascii() {
        return Letters::Sound;
    }
    let mended = mended(text);
    let read = mended.as_deref().unwrap_or(text);
    let is_lost = if text.len() > LONGEST_VALUE { is_spoilt(read) } else { is_garbled(read) };
    match mended {
        _ if is_lost => Letters::Garbled,
        Some(mended) => Letters::Mended(mended),
        None => Letters::Sound,
    }
}

/// A value as it can be compared: put back, or nothing. Of a text that is longer than a value the places of its letters are
/// quoted, so it is left as it is where its marks alone were decoded wrongly.
pub fn comparable(text: &str) -> Option<String> {
    match letters(text) {
        Letters::Sound => Some(text.to_owned()),
        Letters::Mended(mended) if text.len() <= LONGEST_VALUE => Some(mended),
        Letters::Mended(mended) => {
            mended.chars().all(|letter| letter.is_ascii() || !letter.is_alphabetic()).then(|| text.to_owned())
        }
        Letters::Garbled => None,
    }
}

/// The text with what was UTF-8 put back; `None` where nothing was to be put back.
pub fn mended(text: &str) -> Option<String> {
    let mut mended: Option<String> = None;
    for _ in 0..DEEPEST {
        let Some(next) = once(mended.as_deref().unwrap_or(text)) else { break };
        mended = Some(next);
    }
    mended
}

fn once(text: &str) -> Option<String> {
    // Every letter beyond ASCII begins with one of these in UTF-8, of which each is a letter by itself.
    text.chars().any(|letter| matches!(letter, 'Â'..='ð')).then(|| put_back(text)).flatten()
}

fn put_back(text: &str) -> Option<String> {
    let mut written = String::with_capacity(text.len());
    let mut run: Vec<u8> = Vec::new();
    let (mut changed, mut before) = (false, ' ');
    for letter in text.chars().map(Some).chain([None]) {
        if let Some(byte) = letter.and_then(byte) {
            run.push(byte);
            continue;
        }
        if !run.is_empty() {
            changed |= read_run(&run, before, letter.unwrap_or(' '), &mut written);
            run.clear();
        }
        if let Some(letter) = letter {
            written.push(letter);
            before = letter;
        }
    }
    changed.then_some(written)
}

/// Writes a run of bytes as what they were, where they tell it; or as they are. Says whether anything was put back.
fn read_run(run: &[u8], before: char, after: char, written: &mut String) -> bool {
    let mut read = String::with_capacity(run.len());
    let (mut tells, mut broken, mut foreign) = (false, false, 0);
    let mut before = before;
    let mut rest = run;
    for chunk in run.utf8_chunks() {
        for letter in chunk.valid().chars() {
            let (bytes, left) = rest.split_at_checked(letter.len_utf8()).unwrap_or((rest, &[]));
            rest = left;
            let after = rest.first().map_or(after, |byte| windows_1252(*byte));
            broken |= !is_likely(letter);
            foreign += usize::from(is_foreign(letter));
            tells |= !is_foreign(letter) && says_so(bytes, before, after) || foreign >= 2;
            before = letter;
            if letter != '\u{feff}' {
                read.push(letter);
            }
        }
        // Marks that stand beside a word were no part of it; a letter there was half of one.
        for byte in chunk.invalid() {
            let letter = windows_1252(*byte);
            broken |= letter.is_alphabetic() || letter.is_control();
            rest = &rest[1..];
            before = letter;
            read.push(letter);
        }
    }
    let put_back = tells && !broken;
    if put_back {
        written.push_str(&read);
    } else {
        written.extend(run.iter().map(|byte| windows_1252(*byte)));
    }
    put_back
}

/// Whether the bytes of one letter, read one by one, stand as nobody writes them.
fn says_so(bytes: &[u8], before: char, after: char) -> bool {
    let closes = |byte: &u8| {
        matches!(
            byte,
            0x85 | 0x91..=0x94 | 0x96 | 0x97 | 0x99 | 0xa0 | 0xa9 | 0xab | 0xae | 0xb0 | 0xb7 | 0xbb
        )
    };
    let Some((lead, tail)) = bytes.split_first() else { return false };
    let ends = !after.is_alphabetic() && tail.iter().all(closes);
    if tail.len() > 1 {
        // `café”…` ends a quotation.
        return !(ends && before.is_alphabetic());
    }
    let alone = !before.is_alphabetic()
        && !after.is_alphabetic()
        && (!matches!(lead, 0xc2 | 0xc3) || ends && !before.is_whitespace());
    // `IRMÃ”` ends one too, and `RÉSUMÉ :` has a space before its colon.
    let ends_capitals = ends && before.is_uppercase();
    !(alone || ends_capitals)
}

/// Letters of scripts whose words have several, so that one alone tells nothing.
fn is_foreign(letter: char) -> bool {
    matches!(letter, '\u{370}'..='\u{6ff}')
}

/// Letters and signs that a name or a résumé has.
fn is_likely(letter: char) -> bool {
    matches!(letter,
        '\u{80}'..='\u{17f}' | 'ƒ' | 'ˆ' | '˜' | 'Ơ' | 'ơ' | 'Ư' | 'ư' | 'Ș'..='ț' | '\u{300}'..='\u{323}' | '\u{37e}'..='\u{3ce}'
        | '\u{400}'..='\u{45f}' | '\u{490}'..='\u{4ff}' | '\u{531}'..='\u{5f4}' | '\u{600}'..='\u{6ff}'
        | '\u{900}'..='\u{10ff}' | '\u{1e00}'..='\u{1fff}' | '\u{2000}'..='\u{206f}' | '\u{20a0}'..='\u{2bff}'
        | '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f000}'..='\u{f0ff}'
        | '\u{f900}'..='\u{faff}' | '\u{fb00}'..='\u{fb06}' | '\u{fe0f}' | '\u{feff}' | '\u{ff00}'..='\u{ffee}'
        | '\u{1f000}'..='\u{1faff}')
}

/// Whether a good part of the words with letters beyond ASCII are none in any language.
pub fn is_garbled(text: &str) -> bool {
    let words = Words::of(text);
    words.garbled > 0 && words.garbled * 4 >= words.beyond || words.is_high
}

/// The same of a text that is long enough for a few lost letters to matter little: many of all its words are none.
pub fn is_spoilt(text: &str) -> bool {
    let words = Words::of(text);
    words.garbled > 0 && words.garbled * 4 >= words.beyond && words.garbled * 10 >= words.all
}

#[derive(Default)]
struct Words {
    all: usize,
    /// Those with letters beyond ASCII.
    beyond: usize,
    garbled: usize,
    /// Whether there are no letters but those of the upper half of Windows-1252.
    is_high: bool,
}

impl Words {
    fn of(text: &str) -> Self {
        let mut words = Self::default();
        if text.is_ascii() {
            return words;
        }
        let (mut high, mut letters) = (0usize, 0usize);
        for word in text.split_whitespace() {
            words.all += 1;
            if word.is_ascii() {
                letters += usize::from(word.bytes().any(|byte| byte.is_ascii_alphabetic()));
                continue;
            }
            let shape = shape(word);
            high += shape.high;
            letters += word.chars().filter(|letter| letter.is_alphabetic()).count();
            words.garbled += usize::from(shape.garbled);
            words.beyond += usize::from(shape.garbled || shape.beyond);
        }
        words.is_high = high >= ALL_HIGH && high == letters;
        words
    }
}

struct Shape {
    garbled: bool,
    /// Whether it has letters beyond ASCII.
    beyond: bool,
    /// How many letters of the upper half of Windows-1252 it has.
    high: usize,
}

fn shape(word: &str) -> Shape {
    let mut shape = Shape { garbled: false, beyond: false, high: 0 };
    let (mut before, mut previous) = (' ', ' ');
    // The longest stretch of the upper half, with how many of it are letters.
    let (mut run, mut run_letters, mut ascii, mut longest) = (0usize, 0usize, false, (0usize, 0usize));
    let mut pairs = 0usize;
    for letter in word.chars() {
        let upper = byte(letter).is_some();
        ascii |= letter.is_ascii_alphabetic();
        shape.beyond |= !letter.is_ascii() && letter.is_alphabetic();
        if upper {
            run += 1;
            run_letters += usize::from(matches!(letter, 'À'..='ÿ'));
            longest = longest.max((run, run_letters));
        } else {
            (run, run_letters) = (0, 0);
        }
        shape.high += usize::from(matches!(letter, 'À'..='ÿ'));
        // A lost letter tells where it stands in a word, or beside another.
        let lost = [before, letter].iter().filter(|letter| **letter == char::REPLACEMENT_CHARACTER).count();
        shape.garbled |= lost == 2 || lost == 1 && (before.is_alphabetic() || letter.is_alphabetic());
        shape.garbled |= matches!(letter, '\u{80}'..='\u{84}' | '\u{86}'..='\u{9f}');
        shape.garbled |= is_latin(previous) && is_inside_nothing(before) && is_latin(letter);
        shape.garbled |= matches!((before, letter), ('â', '€') | ('в', 'Ђ') | ('‚', 'Ä') | ('ï', '»'));
        // UTF-8 read as Windows-1252 with something lost, as Windows-1251, or as a code page with boxes.
        if matches!(
            (before, letter),
            ('Ð' | 'Ñ' | 'Ã' | 'Â' | 'Ä' | 'Å' | 'Î' | 'Ï' | '×' | 'Ø' | 'Ù' | 'á', _)
        ) && upper
            && !letter.is_alphabetic()
            && !is_mark(letter)
            || matches!(before, 'Р' | 'С') && is_after_half(letter)
        {
            pairs += 1;
        }
        // Macintosh's small letters with marks are capitals in Windows-1252.
        shape.garbled |= before.is_ascii_lowercase() && matches!(letter, 'Š' | 'Œ' | 'Ž' | 'Ÿ');
        let half = matches!(before, 'Г' | 'Д' | '√' | '\u{2500}'..='\u{257f}') && !letter.is_ascii()
            || matches!(before, 'Е' | 'И') && is_after_half(letter);
        shape.garbled |= previous.is_ascii_alphabetic() && half;
        (previous, before) = (before, letter);
    }
    shape.garbled |= !ascii && longest.0 >= 4 && longest.1 >= 2 || pairs >= 2;
    shape
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || matches!(letter, 'À'..='\u{24f}') && !matches!(letter, '×' | '÷')
}

/// Signs that stand inside no word.
fn is_inside_nothing(letter: char) -> bool {
    matches!(letter,
        '¡' | '¢' | '£' | '¤' | '¥' | '¦' | '§' | '¨' | '¬' | '¯' | '±' | '²' | '³' | '¶' | '¸' | '¹' | '¼' | '½' | '¾'
        | '¿' | '÷' | '€' | '‚' | 'ƒ' | '„' | '†' | '‡' | 'ˆ' | '‰' | '‹' | '“' | '”' | '˜' | '›' | '√'
        | '\u{2500}'..='\u{257f}' | '\u{3008}'..='\u{3011}' | '\u{ff61}'..='\u{ff9f}')
}

/// Marks that may follow a word.
fn is_mark(letter: char) -> bool {
    matches!(
        letter,
        '\u{a0}'
            | '«'
            | '»'
            | '“'
            | '”'
            | '‘'
            | '’'
            | '–'
            | '—'
            | '…'
            | '™'
            | '®'
            | '©'
            | '°'
            | '·'
            | '•'
    )
}

/// What the second half of a Cyrillic letter in UTF-8 is in Windows-1251.
fn is_after_half(letter: char) -> bool {
    matches!(letter, 'Ё' | 'Ђ'..='Џ' | 'ё' | 'ђ'..='џ' | 'Ґ' | 'ґ' | '\u{a0}'..='»' | '€' | '‚' | '„' | '†' | '‡' | '‰' | '‹' | '›' | '•' | '™' | '№' | '‘'..='”' | '–' | '—' | '…')
}
