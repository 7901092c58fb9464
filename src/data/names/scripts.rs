//! Scripts, and what their letters are written as in Latin letters.
//!
//! `alphabets.txt` has one line a script (a second line where another convention is common): each native letter followed by its
//! Latin spelling. `latin.txt` gives the base letter of every Latin letter with a mark. `han.txt` gives the Pinyin syllables without tones, each
//! followed by its characters. Readings are for comparing two spellings of one name, never for telling where a name comes from.

static ALPHABETS: &str = include_str!("alphabets.txt");
static LATIN: &[u8] = include_bytes!("latin.txt");
static HAN: &str = include_str!("han.txt");

/// A writing system, as far as comparing needs to tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Latin letters with or without marks.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Greek letters.
    Greek,
    /// Armenian letters.
    Armenian,
    /// Georgian letters.
    Georgian,
    /// Hebrew letters: consonants, few vowels.
    Hebrew,
    /// Arabic letters in any language: consonants, few vowels.
    Arabic,
    /// Devanagari and the scripts that share its order: Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam.
    Brahmic(u8),
    /// Thai letters.
    Thai,
    /// Ethiopic syllables.
    Ethiopic,
    /// Hangul syllables.
    Hangul,
    /// Hiragana.
    Hiragana,
    /// Katakana, which also spells foreign names by their sound.
    Katakana,
    /// Han characters in any language.
    Han,
    /// A script that no table covers, by the upper bits of its code points.
    Other(u32),
}

/// The script of one letter; `None` for marks, digits, signs and spaces.
pub fn script(letter: char) -> Option<Script> {
    let code = u32::from(letter);
    let found = match code {
        0x41..=0x5A | 0x61..=0x7A | 0xC0..=0x2AF | 0x1E00..=0x1EFF => Script::Latin,
        0xFB00..=0xFB06 | 0xFF21..=0xFF3A | 0xFF41..=0xFF5A => Script::Latin,
        0x370..=0x3FF => Script::Greek,
        0x400..=0x52F => Script::Cyrillic,
        0x531..=0x587 => Script::Armenian,
        0x5D0..=0x5EA => Script::Hebrew,
        0x620..=0x64A | 0x66E..=0x6D5 | 0x6EE..=0x6EF | 0x6FA..=0x6FF => Script::Arabic,
        0x900..=0xD7F => Script::Brahmic(u8::try_from((code - 0x900) >> 7).unwrap_or(u8::MAX)),
        0xE01..=0xE4E => Script::Thai,
        0x10A0..=0x10FF | 0x1C90..=0x1CBF => Script::Georgian,
        0x1200..=0x1357 => Script::Ethiopic,
        0x3041..=0x3096 => Script::Hiragana,
        0x30A1..=0x30FC => Script::Katakana,
        0x3005 | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF => Script::Han,
        0x1100..=0x11FF | 0xAC00..=0xD7A3 => Script::Hangul,
        _ if letter.is_alphabetic() => Script::Other(code >> 8),
        _ => return None,
    };
    if letter.is_ascii()
        || matches!(code, 0xC0..=0xD6 | 0xD8..=0xF6 | 0xF8..=0x24F | 0x400..=0x481 | 0x48A..=0x52F)
    {
        return Some(found);
    }
    // Signs inside the letter ranges, such as × and ÷, are no letters.
    (letter.is_alphabetic()
        || matches!(found, Script::Brahmic(_) | Script::Thai | Script::Katakana)
        || code == 0x3005)
        .then_some(found)
}

/// Marks that carry no letter: combining accents, vowel points, joiners, direction marks, and other invisible characters.
pub fn is_mark(letter: char) -> bool {
    matches!(u32::from(letter),
        0..=8 | 0xE..=0x1F | 0x7F..=0x84 | 0x86..=0x9F | 0xAD | 0x300..=0x36F | 0x483..=0x489 | 0x591..=0x5BD | 0x5BF | 0x5C1..=0x5C7
        | 0x610..=0x61C | 0x640 | 0x64B..=0x65F | 0x670 | 0x6D6..=0x6DC | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF
        | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x20D0..=0x20FF | 0x3099..=0x309C | 0xFE00..=0xFE0F | 0xFE20..=0xFE2F | 0xFEFF)
}

/// The `a`–`z` letters that one Latin letter is folded to; empty when it has none.
pub fn base(letter: char) -> &'static str {
    let code = u32::from(letter);
    match letter {
        'ß' | 'ẞ' => return "ss",
        'æ' | 'Æ' | 'ǽ' | 'Ǽ' | 'ǣ' | 'Ǣ' => return "ae",
        'œ' | 'Œ' => return "oe",
        'þ' | 'Þ' => return "th",
        'ŋ' | 'Ŋ' => return "ng",
        'ǆ' | 'Ǆ' | 'ǅ' => return "dz",
        'ǉ' | 'Ǉ' | 'ǈ' => return "lj",
        'ǌ' | 'Ǌ' | 'ǋ' => return "nj",
        'ĳ' | 'Ĳ' => return "ij",
        'ﬀ' => return "ff",
        'ﬁ' => return "fi",
        'ﬂ' => return "fl",
        'ﬃ' => return "ffi",
        'ﬄ' => return "ffl",
        'ﬅ' | 'ﬆ' => return "st",
        _ => {}
    }
    let byte = match code {
        0x41..=0x5A | 0x61..=0x7A => u8::try_from(code | 0x20).ok(),
        0xFF21..=0xFF3A => u8::try_from(code - 0xFF21 + 0x61).ok(),
        0xFF41..=0xFF5A => u8::try_from(code - 0xFF41 + 0x61).ok(),
        0xC0..=0x2AF => table(code - 0xC0),
        0x1E00..=0x1EFF => table(code - 0x1E00 + 0x1F0),
        _ => None,
    };
    byte.and_then(letter_text).unwrap_or("")
}

fn table(index: u32) -> Option<u8> {
    LATIN.get(usize::try_from(index).ok()?).copied()
}

fn letter_text(byte: u8) -> Option<&'static str> {
    let place = usize::from(byte.checked_sub(b'a')?);
    "abcdefghijklmnopqrstuvwxyz".get(place..place + 1)
}

/// The other usual spelling of a Latin letter with a mark (ä as ae, š as sh …), where there is one.
pub fn other_spelling(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ä' | 'æ' => "ae",
        'ö' | 'ø' => "oe",
        'ü' => "ue",
        'å' => "aa",
        'č' | 'ç' | 'ć' => "ch",
        'š' | 'ş' | 'ș' => "sh",
        'ž' => "zh",
        'đ' => "dj",
        'ț' | 'ţ' => "ts",
        'ə' => "e",
        'ğ' => "gh",
        'ñ' => "ny",
        'ð' => "th",
        'x' => "kh",
        'q' => "g",
        _ => return None,
    })
}

fn line(number: usize) -> &'static str {
    ALPHABETS.lines().nth(number).unwrap_or("")
}

/// The Latin text that follows `letter` in a line of the alphabet table.
fn spelling(text: &'static str, letter: char) -> Option<&'static str> {
    let (_, after) = text.split_once(letter)?;
    let end = after.find(|next: char| !next.is_ascii()).unwrap_or(after.len());
    after.get(..end)
}

/// Spells native letters in Latin letters; the second convention where `second` is asked for and there is one.
pub fn romanise(script: Script, letters: &[char], second: bool) -> Option<String> {
    let (first_line, second_line) = match script {
        Script::Cyrillic => (0, Some(1)),
        Script::Greek => (2, Some(3)),
        Script::Armenian => (4, Some(5)),
        Script::Georgian => (6, Some(7)),
        Script::Hebrew => (8, Some(9)),
        Script::Arabic => (10, Some(11)),
        Script::Thai => return Some(thai(letters, second)),
        Script::Ethiopic => return (!second).then(|| ethiopic(letters)),
        Script::Hiragana | Script::Katakana => return (!second).then(|| kana(letters)),
        Script::Brahmic(block) if block <= 8 => return Some(brahmic(letters, second)),
        Script::Hangul => return (!second).then(|| hangul(letters)),
        Script::Han => return if second { None } else { pinyin(letters) },
        _ => return None,
    };
    let main = line(first_line);
    let other = second_line.map_or("", line);
    let mut out = String::new();
    let mut rest = letters;
    while let Some((&letter, tail)) = rest.split_first() {
        let pair = tail.first().and_then(|&next| digraph(letter, next, second, out.is_empty()));
        if let Some(text) = pair {
            out.push_str(text);
            rest = tail.get(1..).unwrap_or(&[]);
            continue;
        }
        let text = if second { spelling(other, letter) } else { None };
        let text = text.or_else(|| spelling(main, letter)).unwrap_or("");
        // An h of its own makes no digraph with the consonant before it, where the vowel between is not written.
        if text.starts_with('h') && matches!(script, Script::Hebrew | Script::Arabic) && !out.is_empty() {
            out.push('\'');
        }
        out.push_str(text);
        rest = tail;
    }
    Some(out)
}

fn digraph(letter: char, next: char, second: bool, start: bool) -> Option<&'static str> {
    Some(match (letter, next) {
        ('ο', 'υ' | 'ύ') | ('ո', 'ւ') => "u",
        ('α', 'υ' | 'ύ') if !second => "av",
        ('ε', 'υ' | 'ύ') if !second => "ev",
        ('α', 'ι' | 'ί') if !second => "e",
        ('ε', 'ι' | 'ί') | ('ο', 'ι' | 'ί') if !second => "i",
        ('μ', 'π') => {
            if start || second {
                "b"
            } else {
                "mp"
            }
        }
        ('ν', 'τ') => {
            if start || second {
                "d"
            } else {
                "nt"
            }
        }
        ('γ', 'κ') => {
            if start || second {
                "g"
            } else {
                "gk"
            }
        }
        ('γ', 'γ') => "ng",
        ('γ', 'χ') => "nch",
        ('τ', 'ζ') => "tz",
        _ => return None,
    })
}

fn brahmic(letters: &[char], second: bool) -> String {
    let main = line(12);
    let other = line(13);
    let mut out = String::new();
    let mut inherent = false;
    for &letter in letters {
        // The scripts share one order: the low seven bits name the same letter.
        let low = u32::from(letter) & 0x7F;
        let shared = match u32::from(letter) {
            0xD7A | 0xD7B | 0x9CE => {
                if u32::from(letter) == 0x9CE {
                    'त'
                } else {
                    'न'
                }
            }
            0xD7C => 'र',
            0xD7D | 0xD7E => 'ल',
            _ => char::from_u32(0x900 | low).unwrap_or(' '),
        };
        match low {
            0x01 | 0x02 | 0x70 => {
                if inherent {
                    out.push('a');
                }
                out.push('n');
                inherent = false;
            }
            0x3C => {}
            0x4D => inherent = false,
            _ => {
                let text = if second { spelling(other, shared) } else { None };
                let text = text.or_else(|| spelling(main, shared)).unwrap_or("");
                let consonant = matches!(low, 0x15..=0x39 | 0x58..=0x5F | 0x7A..=0x7F) || shared == 'त';
                if inherent && !matches!(low, 0x3E..=0x4C) {
                    out.push('a');
                }
                out.push_str(text);
                inherent = consonant && !matches!(u32::from(letter), 0xD7A..=0xD7F | 0x9CE);
            }
        }
    }
    out
}

fn thai(letters: &[char], second: bool) -> String {
    let main = line(14);
    let other = line(15);
    let mut out = String::new();
    let mut held: Option<&'static str> = None;
    let mut last = 0;
    for &letter in letters {
        if letter == '\u{E4C}' {
            out.truncate(last);
            continue;
        }
        let text = if second { spelling(other, letter) } else { None };
        let Some(text) = text.or_else(|| spelling(main, letter)) else {
            continue;
        };
        if matches!(letter, 'เ' | 'แ' | 'โ' | 'ใ' | 'ไ') {
            held = Some(text);
            continue;
        }
        last = out.len();
        out.push_str(text);
        if let Some(vowel) = held.take() {
            out.push_str(vowel);
        }
    }
    out
}

fn ethiopic(letters: &[char]) -> String {
    let rows = line(16);
    let mut out = String::new();
    for &letter in letters {
        let offset = u32::from(letter).saturating_sub(0x1200);
        let row = rows.chars().nth(usize::try_from(offset >> 3).unwrap_or(usize::MAX));
        out.push_str(match row {
            Some('S') => "sh",
            Some('C') => "ch",
            Some('N') => "ny",
            Some('Z') => "zh",
            Some('T') => "ts",
            Some('/') | None => "",
            Some(plain) => letter_text(u8::try_from(u32::from(plain)).unwrap_or(0)).unwrap_or(""),
        });
        out.push_str(match offset & 7 {
            0 if row == Some('/') => "a",
            0 => "e",
            1 => "u",
            2 => "i",
            3 => "a",
            4 => "e",
            5 => "",
            6 => "o",
            _ => "wa",
        });
    }
    out
}

fn kana(letters: &[char]) -> String {
    let main = line(17);
    let mut out = String::new();
    for &letter in letters {
        let code = u32::from(letter);
        let hiragana = if (0x30A1..=0x30F6).contains(&code) {
            char::from_u32(code - 0x60).unwrap_or(letter)
        } else {
            letter
        };
        let text = spelling(main, hiragana).unwrap_or("");
        if matches!(hiragana, 'ゃ' | 'ゅ' | 'ょ' | 'ぁ' | 'ぃ' | 'ぅ' | 'ぇ' | 'ぉ') {
            let small_y = matches!(hiragana, 'ゃ' | 'ゅ' | 'ょ');
            out.pop();
            let soft = out.ends_with("sh") || out.ends_with("ch") || out.ends_with('j');
            out.push_str(if small_y && soft { text.strip_prefix('y').unwrap_or(text) } else { text });
        } else {
            out.push_str(text);
        }
    }
    out
}

const LEAD: [&str; 19] =
    ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];
const VOWEL: [&str; 21] = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi",
    "yu", "eu", "ui", "i",
];
const TAIL: [&str; 28] = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t",
    "ng", "t", "t", "k", "t", "p", "t",
];

/// Revised Romanisation, syllable by syllable (no assimilation, as in personal names).
fn hangul(letters: &[char]) -> String {
    let mut out = String::new();
    for &letter in letters {
        let code = u32::from(letter);
        let place = |value: u32| usize::try_from(value).unwrap_or(usize::MAX);
        match code {
            0xAC00..=0xD7A3 => {
                let index = code - 0xAC00;
                out.push_str(LEAD.get(place(index / 588)).unwrap_or(&""));
                out.push_str(VOWEL.get(place(index % 588 / 28)).unwrap_or(&""));
                out.push_str(TAIL.get(place(index % 28)).unwrap_or(&""));
            }
            0x1100..=0x1112 => out.push_str(LEAD.get(place(code - 0x1100)).unwrap_or(&"")),
            0x1161..=0x1175 => out.push_str(VOWEL.get(place(code - 0x1161)).unwrap_or(&"")),
            0x11A7..=0x11C2 => out.push_str(TAIL.get(place(code - 0x11A7)).unwrap_or(&"")),
            _ => {}
        }
    }
    out
}

/// Pinyin without tones; `None` when a character is not in the table.
fn pinyin(letters: &[char]) -> Option<String> {
    let mut out = String::new();
    for &letter in letters {
        out.push_str(syllable(letter)?);
    }
    Some(out)
}

/// The first Pinyin syllable of one character.
pub fn syllable(letter: char) -> Option<&'static str> {
    let (before, _) = HAN.split_once(letter)?;
    let trimmed = before.trim_end_matches(|c: char| !c.is_ascii());
    let start = trimmed.rfind(|c: char| !c.is_ascii()).map_or(0, |at| {
        at + trimmed.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8)
    });
    trimmed.get(start..)
}

/// Whether two characters are the same, or forms of one another as far as one reading tells.
pub fn same_character(a: char, b: char) -> bool {
    a == b || matches!((syllable(a), syllable(b)), (Some(x), Some(y)) if x == y)
}
