//! Rich Text Format as text: paragraphs, tabs and cells, hidden text, links, document properties.
//! Source: Microsoft's Rich Text Format specification, version 1.9.1.

use super::encoding::windows_1252;
use super::lines::Lines;
use super::{Read, Unreadable, plain};
use crate::model::submission::Document;

/// Deepest nesting of groups that is followed.
const DEEPEST: usize = 500;
/// Largest size of text, in half points, that is not meant to be read.
const ONE_POINT: i32 = 2;

/// Destinations whose content is no text of the document.
const SKIPPED: &[&str] = &[
    "colortbl",
    "datastore",
    "filetbl",
    "fonttbl",
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
    /// How many letters stand after a Unicode one for readers that do not know it.
    fallback: usize,
    linked: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq)]
enum Into {
    #[default]
    Text,
    Nothing,
    Instruction,
    Author,
    Created,
    Revised,
}

/// Reads a document.
pub fn read(bytes: &[u8]) -> Result<Read, Unreadable> {
    let mut reader = Reader {
        lines: Lines::default(),
        document: Document::default(),
        groups: Vec::new(),
        group: Group { fallback: 1, ..Group::default() },
        skip: 0,
        high: None,
        instruction: String::new(),
        time: [0; 5],
        star: false,
    };
    reader.read(bytes);
    let mut document = reader.document;
    let text = plain::tidy(&reader.lines.finish(&mut document));
    if text.is_empty() { Err(Unreadable::Empty) } else { Ok(Read { text, document, notes: Vec::new() }) }
}

struct Reader {
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
}

impl Reader {
    fn read(&mut self, bytes: &[u8]) {
        let mut at = 0;
        let mut deeper = 0usize;
        while let Some(byte) = bytes.get(at) {
            at += 1;
            match byte {
                b'{' if self.groups.len() >= DEEPEST => deeper += 1,
                b'{' => self.groups.push(self.group.clone()),
                b'}' if deeper > 0 => deeper -= 1,
                b'}' => self.close(),
                b'\\' => at = self.control(bytes, at),
                b'\r' | b'\n' => {}
                byte => self.letter(windows_1252(*byte)),
            }
        }
    }

    fn close(&mut self) {
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
                        self.letter(windows_1252(byte));
                        at += 2;
                    }
                }
                b'~' => self.letter('\u{a0}'),
                b'_' => self.letter('-'),
                b'*' => self.star = true,
                b'\n' | b'\r' => self.lines.end_line(),
                b'\\' | b'{' | b'}' => self.letter(char::from(*first)),
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
        match word {
            "par" | "line" | "sect" | "row" | "nestrow" if self.group.into == Into::Text => {
                self.lines.end_line()
            }
            "page" | "pagebb" if self.group.into == Into::Text => self.lines.end_page(),
            "tab" | "cell" | "nestcell" => self.letter('\t'),
            "v" | "webhidden" => self.group.hidden = on,
            "fs" => self.group.tiny = number.is_some_and(|size| size <= ONE_POINT),
            "plain" => (self.group.hidden, self.group.tiny) = (false, false),
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
