//! Rich Text Format as text: paragraphs, tabs and cells, hidden text, links, document properties.
//! Source: Microsoft's Rich Text Format specification, version 1.9.1.

use super::code_page::{CodePage, DOS};
use super::lines::Lines;
use super::{Note, Read, Unreadable, encoding, plain};
use crate::model::garbled::is_garbled;
use crate::model::submission::Document;
use encoding_rs::WINDOWS_1252;
use std::collections::BTreeMap;

/// Deepest nesting of groups that is followed.
const DEEPEST: usize = 500;
/// Largest size of text, in half points, that is not meant to be read.
const ONE_POINT: i32 = 2;

/// Most fonts that are kept of a document.
const MOST_FONTS: usize = 4096;
/// Most bytes from which the encoding is guessed where what is declared makes no words.
const MOST_GUESSED: usize = 1 << 20;

/// Code pages of a font's character sets, as the specification lists them under `\\fcharset`; 0 is the document's own.
const CHARACTER_SETS: &[(i32, u16)] = &[
    (77, 10000),
    (78, 932),
    (79, 949),
    (80, 936),
    (81, 950),
    (89, 10007),
    (128, 932),
    (129, 949),
    (134, 936),
    (136, 950),
    (161, 1253),
    (162, 1254),
    (163, 1258),
    (177, 1255),
    (178, 1256),
    (186, 1257),
    (204, 1251),
    (222, 874),
    (238, 1250),
];
/// The character set that means Windows-1252.
const ANSI: i32 = 0;
/// The one that means the document's own.
const OWN: i32 = 1;
/// The one of signs, which are no letters.
const SYMBOLS: i32 = 2;
/// Windows-1252.
const WESTERN: CodePage = CodePage::Standard(WINDOWS_1252);

/// Destinations whose content is no text of the document.
const SKIPPED: &[&str] = &[
    "colortbl",
    "datastore",
    "filetbl",
    "generator",
    "latentstyles",
    "listoverridetable",
    "listtable",
    "mmathPr",
    "nonesttables",
    "objdata",
    "operator",
    "pict",
    "pntext",
    "revtbl",
    "rsidtbl",
    "stylesheet",
    "themedata",
    "xmlnstbl",
    "colorschememapping",
    "bkmkstart",
    "bkmkend",
    "title",
    "subject",
    "keywords",
    "comment",
    "company",
    "category",
    "doccomm",
];

#[derive(Debug, Clone, Default)]
struct Group {
    hidden: bool,
    tiny: bool,
    into: Into,
    /// Where text went before what is written twice, for readers with and without Unicode.
    outer: Into,
    /// How many letters stand after a Unicode one for readers that do not know it.
    fallback: usize,
    linked: bool,
    font: Option<i32>,
    /// The font of text from right to left.
    associated: Option<i32>,
    from_right: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq)]
enum Into {
    #[default]
    Text,
    Nothing,
    Fonts,
    Instruction,
    Author,
    Created,
    Revised,
}

/// How bytes become letters.
#[derive(Debug, Clone, Copy, PartialEq)]
enum By {
    /// Each font's character set, and the document's code page where it has none.
    Fonts,
    /// The same, with the document's code page for fonts of the set that stands for Windows-1252: programs that know of one
    /// set alone write it for every font.
    Document,
    /// One encoding whatever is declared.
    One(CodePage),
}

/// A font's character set.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Letters {
    Ansi,
    Own,
    Known(CodePage),
    Unknown,
}

/// Reads a document. What it declares is believed as long as it makes words.
pub fn read(bytes: &[u8]) -> Result<Read, Unreadable> {
    let mut declared = RtfReader::new(By::Fonts).read(bytes);
    if declared.sets_are_ansi() {
        declared = RtfReader::new(By::Document).read(bytes);
    }
    let reader = if declared.makes_words() {
        declared
    } else {
        let guess = encoding::detect(&declared.bytes).map(|found| By::One(CodePage::Standard(found)));
        let other = if declared.by == By::Fonts { By::Document } else { By::Fonts };
        let others = [Some(other), guess].into_iter().flatten();
        let mut read = others.map(|by| RtfReader::new(by).read(bytes));
        read.find(RtfReader::makes_words).unwrap_or(declared)
    };
    let known = reader.makes_words();
    let mut document = reader.document;
    let (written, cut) = reader.lines.finish(&mut document);
    let text = plain::tidy(&written);
    let notes = cut.into_iter().chain((!known).then_some(Note::Encoding)).collect();
    if text.is_empty() { Err(Unreadable::Empty) } else { Ok(Read { text, document, notes }) }
}

struct RtfReader {
    by: By,
    lines: Lines,
    document: Document,
    groups: Vec<Group>,
    group: Group,
    /// Letters still to be passed over.
    skip: usize,
    /// The first half of a letter beyond the basic plane.
    high: Option<u16>,
    instruction: String,
    /// Year, month, day, hour, minute.
    time: [i32; 5],
    /// Whether the next word may be passed over with its group.
    star: bool,
    /// The document's code page; `None` where it is not known here.
    code_page: Option<CodePage>,
    fonts: BTreeMap<i32, Letters>,
    /// The font whose entry in the table is read.
    defined: i32,
    default_font: Option<i32>,
    /// Bytes of letters that are not decoded yet: one letter's bytes stand apart.
    pending: Vec<u8>,
    pending_in: Option<CodePage>,
    /// What was written as bytes, before and after it was decoded.
    bytes: Vec<u8>,
    decoded: String,
}

impl RtfReader {
    fn new(by: By) -> Self {
        Self {
            by,
            lines: Lines::default(),
            document: Document::default(),
            groups: Vec::new(),
            group: Group { fallback: 1, ..Group::default() },
            skip: 0,
            high: None,
            instruction: String::new(),
            time: [0; 5],
            star: false,
            code_page: Some(WESTERN),
            fonts: BTreeMap::new(),
            defined: 0,
            default_font: None,
            pending: Vec::new(),
            pending_in: None,
            bytes: Vec::new(),
            decoded: String::new(),
        }
    }

    fn read(mut self, bytes: &[u8]) -> Self {
        let mut at = 0;
        let mut deeper = 0usize;
        while let Some(byte) = bytes.get(at) {
            at += 1;
            match byte {
                b'{' if self.groups.len() >= DEEPEST => deeper += 1,
                b'{' => {
                    self.flush();
                    self.groups.push(self.group.clone());
                }
                b'}' if deeper > 0 => deeper -= 1,
                b'}' => self.close(),
                b'\\' => at = self.control(bytes, at),
                b'\r' | b'\n' => {}
                byte => self.byte(*byte),
            }
        }
        self.flush();
        self
    }

    /// Whether every font has the set that stands for Windows-1252, and the document has another code page.
    fn sets_are_ansi(&self) -> bool {
        let only = self.fonts.values().all(|letters| matches!(letters, Letters::Ansi | Letters::Own));
        self.code_page != Some(WESTERN) && only
    }

    fn makes_words(&self) -> bool {
        !is_garbled(&self.decoded)
    }

    /// The encoding of bytes that stand here.
    fn encoding(&self) -> Option<CodePage> {
        let own = self.code_page;
        let group = &self.group;
        let font = if group.from_right { group.associated.or(group.font) } else { group.font };
        match (self.by, font.or(self.default_font).and_then(|font| self.fonts.get(&font))) {
            (By::One(encoding), _) => Some(encoding),
            _ if group.into == Into::Author => own,
            (By::Fonts, Some(Letters::Ansi)) => Some(WESTERN),
            (_, None | Some(Letters::Ansi | Letters::Own)) => own,
            (_, Some(Letters::Known(encoding))) => Some(*encoding),
            (_, Some(Letters::Unknown)) => None,
        }
    }

    /// One byte of a letter.
    fn byte(&mut self, byte: u8) {
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        let encoding = self.encoding();
        if encoding != self.pending_in {
            self.flush();
        }
        self.pending_in = encoding;
        self.pending.push(byte);
    }

    /// Decodes the bytes that are waiting.
    fn flush(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.pending);
        let text = match self.pending_in {
            _ if bytes.is_ascii()
                && self.pending_in != Some(CodePage::Standard(encoding_rs::ISO_2022_JP)) =>
            {
                bytes.iter().map(|byte| char::from(*byte)).collect()
            }
            Some(encoding) => encoding.decode(&bytes),
            None => {
                let letter = |byte: &u8| if byte.is_ascii() { char::from(*byte) } else { '\u{fffd}' };
                bytes.iter().map(letter).collect::<String>()
            }
        };
        if matches!(self.group.into, Into::Text | Into::Author) && self.bytes.len() < MOST_GUESSED {
            self.bytes.extend(&bytes);
            self.decoded.push_str(&text);
        }
        text.chars().for_each(|letter| self.write(letter));
    }

    fn break_words(&mut self) {
        self.bytes.push(b' ');
        self.decoded.push(' ');
    }

    fn close(&mut self) {
        self.flush();
        let inner = std::mem::take(&mut self.group);
        match inner.into {
            Into::Created => self.document.created = self.moment(),
            Into::Revised => self.document.modified = self.moment(),
            _ => {}
        }
        self.group = self.groups.pop().unwrap_or(Group { fallback: 1, ..Group::default() });
        if inner.linked && !self.group.linked {
            self.lines.close_link();
        }
        self.skip = 0;
    }

    /// The time that was read, without an offset, since the format has none.
    fn moment(&mut self) -> Option<String> {
        let [year, month, day, hour, minute] = std::mem::take(&mut self.time);
        (year > 0 && month > 0 && day > 0)
            .then(|| format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00"))
    }

    /// Reads what follows a backslash and says where it ends.
    fn control(&mut self, bytes: &[u8], mut at: usize) -> usize {
        let Some(first) = bytes.get(at) else { return at };
        if !first.is_ascii_alphabetic() {
            at += 1;
            match first {
                b'\'' => {
                    let digits = bytes.get(at..at + 2).and_then(|digits| std::str::from_utf8(digits).ok());
                    if let Some(byte) = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
                        self.byte(byte);
                        at += 2;
                    }
                }
                b'~' => self.letter('\u{a0}'),
                b'_' => self.letter('-'),
                b'*' => self.star = true,
                b'\n' | b'\r' => {
                    self.flush();
                    self.break_words();
                    self.lines.end_line();
                }
                // Such a byte may be the second half of a letter.
                b'\\' | b'{' | b'}' => self.byte(*first),
                _ => {}
            }
            return at;
        }
        let word_end =
            bytes.iter().skip(at).take(32).take_while(|byte| byte.is_ascii_alphabetic()).count() + at;
        let word =
            bytes.get(at..word_end).and_then(|word| std::str::from_utf8(word).ok()).unwrap_or_default();
        at = word_end;
        let number_end = bytes
            .iter()
            .skip(at)
            .take(11)
            .enumerate()
            .take_while(|(place, byte)| byte.is_ascii_digit() || *place == 0 && **byte == b'-')
            .count()
            + at;
        let number = bytes
            .get(at..number_end)
            .and_then(|number| std::str::from_utf8(number).ok())
            .and_then(|number| number.parse::<i32>().ok());
        at = number_end;
        if bytes.get(at) == Some(&b' ') {
            at += 1;
        }
        if word == "bin" {
            let length = usize::try_from(number.unwrap_or(0)).unwrap_or(0);
            return at.saturating_add(length).min(bytes.len());
        }
        self.word(word, number);
        at
    }

    fn word(&mut self, word: &str, number: Option<i32>) {
        let optional = std::mem::take(&mut self.star);
        let on = number != Some(0);
        if self.font_word(word, number) {
            return;
        }
        self.flush();
        match word {
            "par" | "line" | "sect" | "row" | "nestrow" if self.group.into == Into::Text => {
                self.break_words();
                self.lines.end_line();
            }
            "page" | "pagebb" if self.group.into == Into::Text => self.lines.end_page(),
            "tab" | "cell" | "nestcell" => self.letter('\t'),
            "v" | "webhidden" => self.group.hidden = on,
            "fs" => self.group.tiny = number.is_some_and(|size| size <= ONE_POINT),
            "plain" => {
                (self.group.hidden, self.group.tiny) = (false, false);
                (self.group.font, self.group.associated) = (None, None);
            }
            "ansi" => self.code_page = Some(WESTERN),
            "mac" => self.code_page = CodePage::numbered(10000),
            "pc" | "pca" => {
                let [us, west, _] = DOS;
                self.code_page = Some(if word == "pc" { us } else { west });
            }
            "ansicpg" => self.code_page = number.and_then(CodePage::numbered),
            "deff" => self.default_font = number,
            "fonttbl" => self.group.into = Into::Fonts,
            "upr" => (self.group.outer, self.group.into) = (self.group.into, Into::Nothing),
            "ud" => self.group.into = self.group.outer,
            "u" => {
                self.skip = 0;
                self.unicode(number.unwrap_or(0));
                self.skip = self.group.fallback;
            }
            "uc" => self.group.fallback = usize::try_from(number.unwrap_or(1)).unwrap_or(1).min(8),
            "bullet" => self.letter('•'),
            "emdash" => self.letter('—'),
            "endash" => self.letter('–'),
            "lquote" => self.letter('‘'),
            "rquote" => self.letter('’'),
            "ldblquote" => self.letter('“'),
            "rdblquote" => self.letter('”'),
            "emspace" | "enspace" => self.letter(' '),
            "fldinst" => {
                self.group.into = Into::Instruction;
                self.instruction.clear();
            }
            "fldrslt" => {
                self.group.into = Into::Text;
                let rest = self.instruction.trim_start().strip_prefix("HYPERLINK").unwrap_or_default();
                let target = rest.split('"').nth(1).map_or_else(|| rest.trim(), str::trim).to_owned();
                if !target.is_empty() && !self.group.linked {
                    self.group.linked = true;
                    self.lines.open_link(target);
                }
                self.instruction.clear();
            }
            "author" => self.group.into = Into::Author,
            "creatim" => self.group.into = Into::Created,
            "revtim" => self.group.into = Into::Revised,
            "yr" => self.set_time(0, number),
            "mo" => self.set_time(1, number),
            "dy" => self.set_time(2, number),
            "hr" => self.set_time(3, number),
            "min" => self.set_time(4, number),
            _ if SKIPPED.contains(&word) => self.group.into = Into::Nothing,
            // A destination that may be passed over, and that is not known here.
            _ if optional && !matches!(word, "shpinst" | "shptxt" | "shprslt") => {
                self.group.into = Into::Nothing
            }
            _ => {}
        }
    }

    /// Takes a word about fonts: one that says nothing of their letters may stand between the halves of one.
    fn font_word(&mut self, word: &str, number: Option<i32>) -> bool {
        let in_table = self.group.into == Into::Fonts;
        match word {
            "f" if in_table => {
                self.defined = number.unwrap_or(0);
                self.define(Letters::Own);
            }
            "fcharset" if in_table => self.define(match number.unwrap_or(ANSI) {
                ANSI => Letters::Ansi,
                OWN => Letters::Own,
                SYMBOLS => Letters::Known(WESTERN),
                set => {
                    let known = CHARACTER_SETS.iter().find(|(known, _)| *known == set);
                    known
                        .and_then(|(_, page)| CodePage::numbered(i32::from(*page)))
                        .map_or(Letters::Unknown, Letters::Known)
                }
            }),
            "cpg" if in_table => {
                let page = number.filter(|page| *page != 0).map(CodePage::numbered);
                self.define(page.map_or(Letters::Own, |page| page.map_or(Letters::Unknown, Letters::Known)));
            }
            "f" => self.group.font = number,
            "af" => self.group.associated = number,
            "ltrch" => self.group.from_right = false,
            "rtlch" => self.group.from_right = true,
            "loch" | "hich" | "dbch" | "fcs" | "lang" | "langfe" | "langnp" | "langfenp" => {}
            _ => return false,
        }
        true
    }

    fn define(&mut self, letters: Letters) {
        if self.fonts.len() < MOST_FONTS || self.fonts.contains_key(&self.defined) {
            self.fonts.insert(self.defined, letters);
        }
    }

    fn set_time(&mut self, part: usize, number: Option<i32>) {
        if let Some(place) = self.time.get_mut(part) {
            *place = number.unwrap_or(0).clamp(0, 9999);
        }
    }

    fn unicode(&mut self, number: i32) {
        // Numbers above 32767 are written as negative ones.
        let unit = (number & 0xffff) as u16;
        match (self.high.take(), unit) {
            (_, 0xd800..=0xdbff) => self.high = Some(unit),
            (Some(high), 0xdc00..=0xdfff) => {
                for letter in char::decode_utf16([high, unit]).flatten() {
                    self.letter(letter);
                }
            }
            _ => self.letter(char::from_u32(u32::from(unit)).unwrap_or(char::REPLACEMENT_CHARACTER)),
        }
    }

    fn letter(&mut self, letter: char) {
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        self.flush();
        self.write(letter);
    }

    fn write(&mut self, letter: char) {
        let mut buffer = [0; 4];
        let text: &str = letter.encode_utf8(&mut buffer);
        match self.group.into {
            Into::Text => self.lines.text(text, self.group.hidden || self.group.tiny),
            Into::Instruction if self.instruction.len() < 2048 => self.instruction.push(letter),
            Into::Author => {
                let author = self.document.author.get_or_insert_default();
                if author.len() < 512 {
                    author.push(letter);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_becomes_lines() {
        let read = read(
            br#"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}{\info{\author Maren Holt}{\creatim\yr2026\mo11\dy1\hr10\min5}}
\pard\b Maren Holt\b0\par R\'e9sum\u233?\par {\field{\*\fldinst{HYPERLINK "https://example.com/cv"}}{\fldrslt{my page}}}\par
{\v hire me}Northwind\tab 2019\endash 2021\par\bullet  Built it\par {\*\unknown gone}}"#,
        )
        .unwrap();
        assert_eq!(read.text, "Maren Holt\nRésumé\nmy page\nNorthwind\t2019–2021\n• Built it");
        assert_eq!(read.document.hidden_text, ["hire me"]);
        assert_eq!(read.document.author.as_deref(), Some("Maren Holt"));
        assert_eq!(read.document.created.as_deref(), Some("2026-11-01T10:05:00"));
        assert_eq!(read.document.links[0].target.as_deref(), Some("https://example.com/cv"));
    }

    #[test]
    fn broken_documents_end() {
        for broken in
            ["{\\rtf1", "{\\rtf1\\u", "{\\rtf1 \\'z", "{\\rtf1\\bin99999 x", "}}}}", "{\\rtf1\\u55357 x"]
        {
            let _ = read(broken.as_bytes());
        }
        let deep = format!("{}x{}", "{".repeat(100_000), "}".repeat(100_000));
        assert_eq!(read(deep.as_bytes()).unwrap().text, "x");
    }
}
