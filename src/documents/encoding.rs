//! Bytes as text, whatever encoding they are in: by a mark, by what the file declares, or else by what fits the bytes.
//!
//! What is decoded so that it makes no words was decoded wrongly, whoever said how. Then, and where too few letters tell one
//! encoding from another, the letters that are not sure become replacement characters, so that nobody's name is made of them.

use super::code_page::OLD;
use super::marks::{self, Marks};
use crate::model::garbled::{is_garbled, mended};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GBK, IBM866, ISO_2022_JP, ISO_8859_2, ISO_8859_5, ISO_8859_6, ISO_8859_7,
    ISO_8859_8, ISO_8859_15, KOI8_U, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_874, WINDOWS_1250,
    WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257,
};

/// Bytes beyond ASCII from which a detector's answer is taken: a name in the alphabets of one byte a letter.
const ENOUGH: usize = 6;
/// The same where a letter has two bytes: pairs of three Han characters are words in several encodings.
const ENOUGH_PAIRS: usize = 12;
/// Letters from which Western text may hold letters that no one language has together.
const MANY: usize = 12;
/// Letters beyond ASCII in a row that are more than a word of Latin letters has.
const LONGEST_MARKED: usize = 3;
/// How much more the letters of a text must tell for an encoding of old systems than for the one that was found.
const OLDER: isize = 3;
/// The same for another encoding of Latin letters.
const OTHER: isize = 2;
/// By how much one reading must be better than another to be taken for what was written.
const CLEAR: isize = 2;
/// What a word that begins with a capital tells against a script that has none.
const TITLED: usize = 4;
/// One letter in so many may stand oddly in what is taken for a text of an old system.
const FEW: usize = 8;
/// The same where far more letters stand oddly in what was found.
const SOME: usize = 3;
/// How many times as much must tell against what was found for that.
const FAR: usize = 3;
/// How far into a page its declaration of an encoding is looked for, as the HTML standard does.
const DECLARED_WITHIN: usize = 1024;

/// Encodings in which bytes beyond ASCII come in pairs.
const PAIRS: [&Encoding; 5] = [GBK, BIG5, SHIFT_JIS, EUC_JP, EUC_KR];
/// Encodings of the alphabets that share the letters of ASCII with few marks, which one short text may be read in alike.
const LATIN: [&Encoding; 5] = [WINDOWS_1252, WINDOWS_1250, WINDOWS_1254, WINDOWS_1257, ISO_8859_2];
/// Those of Cyrillic letters.
const CYRILLIC: [&Encoding; 4] = [WINDOWS_1251, KOI8_U, IBM866, ISO_8859_5];
/// Encodings whose answer rests on an alphabet of its own.
const ALPHABETS: [&Encoding; 12] = [
    WINDOWS_1251,
    WINDOWS_1253,
    WINDOWS_1255,
    WINDOWS_1256,
    WINDOWS_874,
    KOI8_U,
    IBM866,
    ISO_8859_5,
    ISO_8859_6,
    ISO_8859_7,
    ISO_8859_8,
    ISO_2022_JP,
];

/// What bytes are as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text; where the encoding is not known, with a replacement character for each letter that is not sure.
    pub text: String,
    /// Whether the encoding is known.
    pub known: bool,
}

/// The bytes of a file as text.
pub fn decode(bytes: &[u8]) -> Decoded {
    with(bytes, None)
}

/// The bytes of a page or an XML file as text, which may declare its encoding.
pub fn decode_markup(bytes: &[u8]) -> Decoded {
    with(bytes, declared(bytes))
}

/// A short text without its neighbours, such as a property of a PDF: too little to detect anything by.
#[cfg(feature = "cli")]
pub fn short(bytes: &[u8]) -> String {
    marked(bytes).or_else(|| std::str::from_utf8(bytes).ok().map(str::to_owned)).unwrap_or_else(|| {
        // A control character here is a letter of another encoding.
        bytes.iter().map(|byte| crate::model::garbled::windows_1252(*byte)).collect()
    })
}

/// The bytes by one encoding, without marks and errors.
pub fn by(encoding: &'static Encoding, bytes: &[u8]) -> Option<String> {
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
}

/// The encoding that fits the bytes best, where there is enough of them to tell.
pub fn detect(bytes: &[u8]) -> Option<&'static Encoding> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    let found = detector.guess(None, Utf8Detection::Allow);
    let text = by(found, bytes)?;
    (is_enough(found, bytes, &text) && !is_garbled(&text)).then_some(found)
}

fn with(bytes: &[u8], declared: Option<&'static Encoding>) -> Decoded {
    let known = |text: String| Decoded { text: mended(&text).unwrap_or(text), known: true };
    if let Some(text) = marked(bytes).or_else(|| unmarked_utf16(bytes)) {
        return known(text);
    }
    // ISO-2022-JP is ASCII with escapes, and so is UTF-8 to its letters.
    let escapes = bytes.contains(&0x1b);
    if !escapes && let Some(text) = mostly_utf8(bytes) {
        return known(text);
    }
    // So its escapes tell it, whatever is declared.
    let declared = declared.filter(|_| !escapes || detect(bytes) != Some(ISO_2022_JP));
    if let Some(text) = declared.and_then(|encoding| by(encoding, bytes)).filter(|text| !is_garbled(text)) {
        return known(text);
    }
    let found = detect(bytes).and_then(|encoding| by(encoding, bytes));
    match better(bytes, found.as_deref()) {
        Better::Known(text) => return known(text),
        Better::Unsure => return Decoded { text: without_letters(bytes), known: false },
        Better::No => {}
    }
    match found.or_else(|| mostly_utf8(bytes)) {
        Some(text) => known(text),
        None => Decoded { text: sure_letters(bytes), known: false },
    }
}

/// How a text is read where letters tell more than a detector.
enum Better {
    Known(String),
    /// It may be in one encoding or in another, and they differ.
    Unsure,
    No,
}

/// Reads a text in the encodings of old systems, which no detector knows, and in those of Latin letters, of which it takes one for
/// another: where letters stand better in its words than in `found`, what the detector makes of it.
fn better(bytes: &[u8], found: Option<&str>) -> Better {
    // Lower is better.
    let rate = |marks: Marks| marks.weight.cast_signed() - marks.known.cast_signed();
    let own = found.map(marks::of);
    let mut readings: Vec<Reading> = Vec::new();
    let mut add = |text: String, kind: Kind| {
        if found != Some(&text) && !readings.iter().any(|reading| reading.text == text) {
            let marks = marks::of(&text);
            // Another spelling of a name tells nothing of alphabets that share their letters.
            let rate = match kind {
                Kind::Latin if own.is_some_and(|own| own.odd == 0) => marks.weight.cast_signed(),
                _ => rate(marks),
            };
            let rate = rate
                + match kind {
                    Kind::Old => OLDER,
                    Kind::Latin if own.is_some() => OTHER,
                    Kind::Latin | Kind::Other => 0,
                };
            readings.push(Reading { rate, kind, marks, text });
        }
    };
    let today = LATIN.iter().chain([&ISO_8859_15]);
    today.filter_map(|encoding| by(encoding, bytes)).for_each(|text| add(text, Kind::Latin));
    OLD.iter().for_each(|page| add(page.decode(bytes), Kind::Old));
    // Where nothing was found, any of them may be it.
    let others = if own.is_none() { [ALPHABETS.as_slice(), PAIRS.as_slice()] } else { [[].as_slice(); 2] };
    let cyrillic = CYRILLIC.iter().filter(|_| own.is_some_and(|own| own.is_cyrillic));
    let others = others.into_iter().flatten().chain(cyrillic);
    others.filter_map(|encoding| by(encoding, bytes)).for_each(|text| add(text, Kind::Other));
    readings.sort_by_key(|reading| reading.rate);
    let old = readings.iter().find(|reading| reading.kind == Kind::Old).map(|reading| reading.rate);
    let mut readings = readings.into_iter();
    let Some(best) = readings.next() else { return Better::No };
    let is_clear = readings.next().is_none_or(|second| best.rate + CLEAR <= second.rate);
    let is_far = own.is_some_and(|own| best.marks.weight * FAR <= own.weight);
    let most = if is_far { SOME } else { FEW };
    if best.marks.odd * most > best.marks.beyond || is_garbled(&best.text) {
        return Better::No;
    }
    let Some(own) = own else {
        let wins = is_clear && best.marks.odd == 0 && best.kind != Kind::Other;
        return if wins { Better::Known(best.text) } else { Better::No };
    };
    // Names in a script without capitals do not begin with them in another.
    let is_other = own.is_cased || best.kind != Kind::Old || best.marks.odd > 0;
    let titled = if is_other { 0 } else { best.marks.titled * TITLED };
    let own = rate(own) + titled.cast_signed();
    match () {
        () if is_clear && best.rate + CLEAR <= own => Better::Known(best.text),
        () if best.rate + CLEAR <= own || old.is_some_and(|old| old <= own) => Better::Unsure,
        () => Better::No,
    }
}

/// A text in one encoding.
struct Reading {
    rate: isize,
    kind: Kind,
    marks: Marks,
    text: String,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Latin,
    Old,
    /// Too little tells these apart where no detector did.
    Other,
}

/// ASCII, with a replacement character for every other letter.
fn without_letters(bytes: &[u8]) -> String {
    let letter = |byte: &u8| if byte.is_ascii() { char::from(*byte) } else { char::REPLACEMENT_CHARACTER };
    bytes.iter().map(letter).collect()
}

/// The text after a byte order mark.
fn marked(bytes: &[u8]) -> Option<String> {
    let (encoding, length) = Encoding::for_bom(bytes)?;
    let (text, _) = encoding.decode_without_bom_handling(bytes.get(length..).unwrap_or_default());
    Some(text.into_owned())
}

/// UTF-16, with its mark or without.
pub fn wide(bytes: &[u8]) -> Option<String> {
    let has_mark = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    if has_mark { marked(bytes) } else { unmarked_utf16(bytes) }
}

/// UTF-16 without its mark: no other encoding of text has zero bytes.
fn unmarked_utf16(bytes: &[u8]) -> Option<String> {
    let mut zeros = [0usize; 2];
    for (at, byte) in bytes.iter().enumerate() {
        if let (0, Some(count)) = (byte, zeros.get_mut(at % 2)) {
            *count += 1;
        }
    }
    let [high_first, low_first] = zeros;
    if high_first + low_first == 0 || bytes.len() % 2 == 1 {
        return None;
    }
    // Spaces, digits and line ends are in every language's text, and their high byte is zero.
    let encoding = if low_first > high_first { UTF_16LE } else { UTF_16BE };
    let text = by(encoding, bytes)?;
    let strange = |letter: char| letter.is_control() && !letter.is_ascii_whitespace();
    (!text.chars().any(strange)).then_some(text)
}

/// UTF-8 with at most one error for four of its letters beyond ASCII: a text that was cut or pasted together.
fn mostly_utf8(bytes: &[u8]) -> Option<String> {
    let (mut letters, mut errors) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        errors += usize::from(!chunk.invalid().is_empty());
    }
    (errors * 4 <= letters).then(|| String::from_utf8_lossy(bytes).into_owned())
}

/// Whether there is enough of a text to tell its encoding from those that resemble it.
fn is_enough(found: &'static Encoding, bytes: &[u8], text: &str) -> bool {
    let beyond = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    if found == UTF_8 || found == ISO_2022_JP {
        return true;
    }
    if PAIRS.contains(&found) {
        let rivals = || PAIRS.iter().filter(|other| **other != found).filter_map(|other| by(other, bytes));
        return beyond >= ENOUGH_PAIRS || !rivals().any(|rival| !is_garbled(&rival));
    }
    if ALPHABETS.contains(&found) {
        return beyond >= ENOUGH;
    }
    // What reads alike as Western text needs no telling apart.
    let western = found == WINDOWS_1252 || by(WINDOWS_1252, bytes).is_some_and(|western| western == text);
    if western { beyond >= MANY || is_of_one_language(text) } else { beyond >= ENOUGH }
}

/// Whether the marked letters of a Western text go together: those of Iceland and the Faroes stand beside few others.
fn is_of_one_language(text: &str) -> bool {
    let northern = |letter: char| matches!(letter, 'Ð' | 'ð' | 'Þ' | 'þ' | 'Ý' | 'ý');
    let beside = |letter: char| {
        let fits = "ÁÉÍÓÚÆÖØáéíóúæöø".contains(letter) || northern(letter);
        fits || !letter.is_alphabetic() || letter.is_ascii()
    };
    !text.chars().any(northern) || text.chars().all(beside)
}

/// ASCII and the letters that every encoding of Latin letters has in one place; a replacement character for any other, and
/// for those beside it.
fn sure_letters(bytes: &[u8]) -> String {
    let alike = |byte: u8| {
        let mut read = LATIN.iter().map(|encoding| by(encoding, &[byte]));
        let first = read.next().flatten().filter(|text| text.chars().all(|letter| !letter.is_control()))?;
        read.all(|other| other.as_ref() == Some(&first)).then_some(first)
    };
    let table: Vec<Option<String>> = (0x80..=0xff).map(alike).collect();
    let letter =
        |byte: &u8| byte.checked_sub(0x80).and_then(|at| table.get(usize::from(at))).cloned().flatten();
    let mut text = String::with_capacity(bytes.len());
    for run in bytes.chunk_by(|one, other| one.is_ascii() == other.is_ascii()) {
        if run.is_ascii() {
            text.extend(run.iter().map(|byte| char::from(*byte)));
            continue;
        }
        match run.iter().map(letter).collect::<Option<String>>().filter(|_| run.len() < LONGEST_MARKED) {
            Some(letters) => text.push_str(&letters),
            None => text.extend(run.iter().map(|_| char::REPLACEMENT_CHARACTER)),
        }
    }
    text
}

/// The encoding that an XML declaration or a `meta` element names.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(DECLARED_WITHIN)).unwrap_or_default().to_ascii_lowercase();
    let head: String = head.iter().map(|byte| char::from(*byte)).collect();
    let named = |text: &str, attribute: &str| {
        let after = text.split(attribute).nth(1)?.trim_start().strip_prefix('=')?.trim_start();
        let after = after.strip_prefix(['"', '\'']).unwrap_or(after);
        let end = after.find(['"', '\'', ';', '>', '/', ' ', '?']).unwrap_or(after.len());
        Encoding::for_label(after.get(..end)?.as_bytes())
    };
    let xml = head.trim_start().strip_prefix("<?xml").and_then(|rest| rest.split("?>").next());
    let found = xml
        .and_then(|declaration| named(declaration, "encoding"))
        .or_else(|| head.split("<meta").skip(1).find_map(|rest| named(rest.split('>').next()?, "charset")))?;
    // A declaration that could be read byte by byte is not in UTF-16.
    Some(if found == UTF_16LE || found == UTF_16BE { UTF_8 } else { found })
}
