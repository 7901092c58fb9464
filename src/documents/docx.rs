//! A Word document: its paragraphs, tables, text boxes, headers and footers, with links and hidden runs.
//! Source: ECMA-376, WordprocessingML.

use super::archive::Archive;
use super::kind::{FileKind, kind};
use super::lines::Lines;
use super::office::{self, relationships};
use super::xml::{self, Element, Step};
use super::{Note, Read, Unreadable, encoding, html, plain, rtf};
use crate::model::submission::Document;
use std::collections::{BTreeMap, BTreeSet};

/// Text of at most this size is not meant to be read: one point, in half points.
const ONE_POINT: u32 = 2;

/// Reads a document whose main part has this name.
pub fn read(archive: &Archive<'_>, main: &str) -> Result<Read, Unreadable> {
    let content = archive.inflate(main)?;
    let styles = archive.inflate("word/styles.xml").map(|content| Styles::read(&content)).unwrap_or_default();
    let shaded =
        contains(&content, b":shd ") || contains(&content, b"<v:fill") || contains(&content, b"solidFill");
    let mut whole = Whole {
        archive,
        styles: &styles,
        shaded,
        lines: Lines::default(),
        within: Document::default(),
        left: 0,
    };
    for part in parts(archive, "word/header") {
        whole.story(&part);
    }
    whole.story_of(main, &content, true);
    for part in ["word/footnotes.xml", "word/endnotes.xml"] {
        if archive.has(part) {
            whole.story(part);
        }
    }
    for part in parts(archive, "word/footer") {
        whole.story(&part);
    }
    let Whole { lines, mut within, left, .. } = whole;
    let mut document = office::properties(archive);
    let (written, cut) = lines.finish(&mut document);
    let text = plain::tidy(&written);
    document.links.append(&mut within.links);
    document.hidden_text.append(&mut within.hidden_text);
    if text.is_empty() && document.hidden_text.is_empty() {
        return Err(match left {
            0 if contains(&content, b"<w:drawing") => Unreadable::Scanned,
            0 => Unreadable::Empty,
            _ => Unreadable::Unsupported("Word, with its text in a part of another format"),
        });
    }
    let mut notes = if left > 0 { vec![Note::PartsLeft(left)] } else { Vec::new() };
    notes.extend(cut);
    Ok(Read { text, document, notes })
}

/// A document while its parts are read.
struct Whole<'a> {
    archive: &'a Archive<'a>,
    styles: &'a Styles,
    /// Whether anything in the document has a shade, so that white text may be readable.
    shaded: bool,
    lines: Lines,
    /// Links and hidden text of the parts in other formats.
    within: Document,
    /// How many parts could not be read.
    left: usize,
}

impl Whole<'_> {
    fn story(&mut self, part: &str) {
        // A header that cannot be read costs no more than itself.
        if let Ok(content) = self.archive.inflate(part) {
            self.story_of(part, &content, false);
        }
    }

    fn story_of(&mut self, part: &str, content: &[u8], main: bool) {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let related = self
            .archive
            .inflate(&format!("{folder}/_rels/{name}.rels"))
            .map(|content| relationships(&content))
            .unwrap_or_default();
        let (mut addresses, mut inner) = (BTreeMap::new(), BTreeMap::new());
        for related in related {
            if related.external {
                addresses.insert(related.id, related.target);
            } else {
                let target = match related.target.strip_prefix('/') {
                    Some(whole) => whole.to_owned(),
                    None => format!("{folder}/{}", related.target.trim_start_matches("./")),
                };
                inner.insert(related.id, target);
            }
        }
        let mut story = Story {
            whole: self,
            addresses: &addresses,
            inner: &inner,
            main,
            aside: Vec::new(),
            too_deep: 0,
            boxes: Vec::new(),
            skipping: 0,
            paragraph: Paragraph::default(),
            run: Run::default(),
            within: Within::default(),
            fields: Vec::new(),
            boxed: 0,
        };
        xml::walk(content, &mut |step| story.step(step));
        story.too_deep = 0;
        while !story.aside.is_empty() {
            story.leave();
        }
        story.whole.lines.end_block();
    }

    /// The text of a part in another format that stands where the document names it; what cannot be read is counted.
    fn chunk(&mut self, part: Option<&String>) -> String {
        let read = part.and_then(|part| {
            let content = self.archive.inflate(part).ok()?;
            match kind(&content, part) {
                FileKind::Html => html::read(&encoding::decode_markup(&content).text).ok(),
                FileKind::Rtf => rtf::read(&content).ok(),
                FileKind::Text => {
                    let decoded = encoding::decode(&content);
                    if is_web_archive(&decoded.text) {
                        web_archive(&decoded.text).and_then(|page| html::read(&page).ok())
                    } else if decoded.known {
                        plain::read(decoded.text).ok()
                    } else {
                        None
                    }
                }
                _ => None,
            }
        });
        match read {
            Some(mut read) => {
                self.within.links.append(&mut read.document.links);
                self.within.hidden_text.append(&mut read.document.hidden_text);
                read.text
            }
            None => {
                self.left += 1;
                String::new()
            }
        }
    }

    /// The lines of a diagram's data, one for each of its shapes with text.
    fn diagram(&mut self, part: Option<&String>) -> String {
        let Some(content) = part.and_then(|part| self.archive.inflate(part).ok()) else {
            self.left += 1;
            return String::new();
        };
        let (mut text, mut depth) = (String::new(), 0_usize);
        xml::walk(&content, &mut |step| match step {
            Step::Open(element) if element.name == "t" => depth += 1,
            Step::Close("t") => depth = depth.saturating_sub(1),
            Step::Close("p") => text.push('\n'),
            // A shape's text is an element of the same name as the letters in it; between them is only indentation.
            Step::Text(letters) if depth > 1 => text.push_str(letters),
            _ => {}
        });
        text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }
}

fn is_web_archive(text: &str) -> bool {
    text.trim_start().get(..13).is_some_and(|start| start.eq_ignore_ascii_case("mime-version:"))
}

/// The page in a web archive (MHTML): the first part that is HTML, with its quoted-printable letters decoded.
/// Source: RFC 2557 and RFC 2045.
fn web_archive(text: &str) -> Option<String> {
    let text = text.replace("\r\n", "\n");
    let headers = text.to_ascii_lowercase();
    let start = headers.match_indices("content-type:").map(|(at, _)| at).find(|at| {
        let kind = headers.get(at + "content-type:".len()..).unwrap_or_default();
        kind.trim_start().starts_with("text/html")
    })?;
    let length = text.get(start..)?.find("\n\n")?;
    let header = headers.get(start..start + length)?;
    let body = text.get(start + length..)?;
    let boundary = text.split_once("boundary=").map(|(_, rest)| rest.lines().next().unwrap_or_default());
    let boundary = boundary.map_or("", |boundary| boundary.trim_matches(['"', ';', ' ']));
    let body = match body.split_once(&format!("\n--{boundary}")) {
        Some((body, _)) if !boundary.is_empty() => body,
        _ => body,
    };
    if header.contains("base64") {
        return None;
    }
    if !header.contains("quoted-printable") {
        return Some(body.to_owned());
    }
    let mut decoded = Vec::with_capacity(body.len());
    let mut rest = body.as_bytes();
    loop {
        rest = match rest {
            [] => break,
            [b'=', b'\n', after @ ..] => after,
            [b'=', high, low, after @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                let digit = |byte: u8| char::from(byte).to_digit(16).unwrap_or(0) as u8;
                decoded.push(digit(*high) << 4 | digit(*low));
                after
            }
            [byte, after @ ..] => {
                decoded.push(*byte);
                after
            }
        };
    }
    Some(encoding::decode_markup(&decoded).text)
}

fn contains(content: &[u8], part: &[u8]) -> bool {
    content.windows(part.len()).any(|window| window == part)
}

/// Parts whose names start like this, in order.
fn parts(archive: &Archive<'_>, start: &str) -> Vec<String> {
    let mut parts: Vec<String> = archive
        .names()
        .filter(|name| name.starts_with(start) && name.ends_with(".xml"))
        .map(str::to_owned)
        .collect();
    parts.sort();
    parts
}

/// Styles that hide their text, styles of list items and headings, and those in capitals, by their identifiers.
#[derive(Debug, Default)]
struct Styles {
    hidden: BTreeSet<String>,
    listed: BTreeSet<String>,
    headings: BTreeSet<String>,
    /// Whether a style sets its letters in capitals, where it says so.
    capitals: BTreeMap<String, bool>,
    /// The style that a style is based on.
    based: BTreeMap<String, String>,
}

/// Most styles that are looked at.
const MOST_STYLES: usize = 20_000;
/// Most styles that are based on each other.
const DEEPEST_STYLES: usize = 16;

impl Styles {
    /// Whether a style, or the nearest one below it that says so, sets its letters in capitals.
    fn capitals(&self, style: &str) -> Option<bool> {
        let mut style = style;
        for _ in 0..DEEPEST_STYLES {
            if let Some(capitals) = self.capitals.get(style) {
                return Some(*capitals);
            }
            style = self.based.get(style)?;
        }
        None
    }

    fn read(content: &[u8]) -> Self {
        let mut styles = Self::default();
        let mut style = String::new();
        let mut count = 0;
        xml::walk(content, &mut |step| match step {
            Step::Open(_) if count > MOST_STYLES => {}
            Step::Open(element) => match element.name {
                "style" => {
                    count += 1;
                    style = element.attribute("styleId").unwrap_or_default();
                }
                "vanish" if element.is_on() => {
                    styles.hidden.insert(style.clone());
                }
                "numPr" => {
                    styles.listed.insert(style.clone());
                }
                "caps" | "smallCaps" => {
                    let capitals = styles.capitals.entry(style.clone()).or_default();
                    *capitals |= element.is_on();
                }
                "basedOn" => {
                    styles.based.insert(style.clone(), element.attribute("val").unwrap_or_default());
                }
                "outlineLvl" => {
                    styles.headings.insert(style.clone());
                }
                _ => {}
            },
            Step::Close("style") => style.clear(),
            _ => {}
        });
        for set in [&mut styles.hidden, &mut styles.listed, &mut styles.headings] {
            set.remove("");
        }
        styles.capitals.remove("");
        styles
    }
}

/// What is put aside while a part of the text is written apart.
struct Aside {
    text: String,
    line: String,
    paragraph: Paragraph,
    /// Cells of the row so far, when the part is a row.
    cells: Vec<String>,
    kind: Apart,
}

#[derive(Clone, Copy, PartialEq)]
enum Apart {
    Row,
    Cell,
    Box,
}

#[derive(Debug, Default, Clone)]
struct Paragraph {
    hidden: bool,
    listed: bool,
    started: bool,
    /// Whether its style sets its letters in capitals.
    capitals: bool,
    /// Whether capitals were typed in what is set in capitals.
    typed_capitals: bool,
    /// Whether what was written last ends within a word.
    in_word: bool,
}

#[derive(Debug, Default, Clone)]
struct Run {
    hidden: bool,
    white: bool,
    /// Whether it is set in capitals, where it says so.
    capitals: Option<bool>,
}

/// Which properties are being read.
#[derive(Debug, Default)]
struct Within {
    paragraph_properties: bool,
    run_properties: bool,
    text: bool,
    instruction: bool,
}

/// A field: its instruction, then its result.
#[derive(Debug, Default)]
struct Field {
    instruction: String,
    linked: bool,
}

/// Fewest cells of a table's row whose wrapped cells are put together, and what such a cell holds at most.
const FEWEST_CELLS: usize = 3;
const LONGEST_CELL: usize = 160;
const MOST_LINES_OF_CELL: usize = 7;
/// Most tables and boxes that stand inside each other, counted by rows, cells and boxes; text further in belongs to what is around it.
const DEEPEST_APART: usize = 24;
/// Most fields that stand inside each other.
const DEEPEST_FIELDS: usize = 16;

struct Story<'a, 'w> {
    whole: &'a mut Whole<'w>,
    addresses: &'a BTreeMap<String, String>,
    /// The document's own parts that the story names.
    inner: &'a BTreeMap<String, String>,
    /// Whether it is the document's body.
    main: bool,
    aside: Vec<Aside>,
    /// Rows, cells and boxes beyond the deepest that is written apart.
    too_deep: usize,
    /// Texts of boxes that wait for their paragraph's end.
    boxes: Vec<String>,
    /// Depth inside elements that repeat what another already said.
    skipping: usize,
    paragraph: Paragraph,
    run: Run,
    within: Within,
    fields: Vec<Field>,
    boxed: usize,
}

impl Story<'_, '_> {
    fn step(&mut self, step: Step<'_>) {
        match step {
            Step::Open(element) => self.open(&element),
            Step::Close(name) => self.close(name),
            Step::Text(text) if self.skipping == 0 => self.text(text),
            Step::Text(_) => {}
        }
    }

    fn open(&mut self, element: &Element<'_>) {
        if self.skipping > 0 || matches!(element.name, "Fallback" | "del" | "moveFrom" | "rt") {
            self.skipping += 1;
            return;
        }
        match element.name {
            "p" => self.paragraph = Paragraph::default(),
            "pPr" => self.within.paragraph_properties = true,
            "rPr" => self.within.run_properties = true,
            "pStyle" => self.style(element, true),
            "rStyle" => self.style(element, false),
            "numPr" => self.paragraph.listed = true,
            "numId" if element.attribute("val").as_deref() == Some("0") => self.paragraph.listed = false,
            "r" => self.run = Run::default(),
            "vanish" if self.within.run_properties && !self.within.paragraph_properties => {
                self.run.hidden = element.is_on();
            }
            "sz" if self.within.run_properties && !self.within.paragraph_properties => {
                let size = element.attribute("val").and_then(|size| size.parse::<u32>().ok());
                self.run.hidden |= size.is_some_and(|size| size <= ONE_POINT);
            }
            "color" if self.within.run_properties && !self.within.paragraph_properties => {
                let white =
                    element.attribute("val").is_some_and(|colour| colour.eq_ignore_ascii_case("ffffff"));
                self.run.white = white && !self.whole.shaded && self.boxed == 0;
            }
            "caps" | "smallCaps" if self.within.run_properties && !self.within.paragraph_properties => {
                self.run.capitals = Some(element.is_on() || self.run.capitals == Some(true));
            }
            "altChunk" => {
                let part = element.attribute("id").and_then(|id| self.inner.get(&id));
                let text = self.whole.chunk(part);
                self.whole.lines.block(&text);
            }
            "relIds" => {
                let part = element.attribute("dm").and_then(|id| self.inner.get(&id));
                let text = self.whole.diagram(part);
                self.boxes.push(text);
            }
            // In a header it is a watermark.
            "textpath" if self.main => self.boxes.extend(element.attribute("string")),
            "t" => self.within.text = true,
            "instrText" => self.within.instruction = true,
            "ptab" => self.write("\t"),
            "tab" if !self.within.paragraph_properties => self.write("\t"),
            "noBreakHyphen" => self.write("-"),
            "br" | "cr" => match element.attribute("type").as_deref() {
                Some("page") => self.whole.lines.end_page(),
                _ => self.whole.lines.end_line(),
            },
            "sym" => self.write("•"),
            "hyperlink" => {
                let address = element.attribute("id").and_then(|id| self.addresses.get(&id)).cloned();
                self.whole.lines.open_link(address.unwrap_or_default());
            }
            "fldSimple" => {
                let target = element.attribute("instr").as_deref().and_then(linked).unwrap_or_default();
                self.whole.lines.open_link(target);
            }
            "fldChar" => self.field(element.attribute("fldCharType").as_deref()),
            "tr" => self.enter(Apart::Row),
            "tc" => self.enter(Apart::Cell),
            "txbxContent" => {
                self.boxed += 1;
                self.enter(Apart::Box);
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if self.skipping > 0 {
            self.skipping -= 1;
            return;
        }
        match name {
            "p" => {
                self.whole.lines.end_line();
                for boxed in std::mem::take(&mut self.boxes) {
                    self.whole.lines.block(&boxed);
                }
                self.paragraph = Paragraph::default();
            }
            "pPr" => self.within.paragraph_properties = false,
            "rPr" => self.within.run_properties = false,
            "t" => self.within.text = false,
            "instrText" => self.within.instruction = false,
            "hyperlink" | "fldSimple" => self.whole.lines.close_link(),
            "tbl" => self.whole.lines.end_block(),
            "tr" | "tc" => self.leave(),
            "txbxContent" => {
                self.boxed = self.boxed.saturating_sub(1);
                self.leave();
            }
            _ => {}
        }
    }

    fn style(&mut self, element: &Element<'_>, of_paragraph: bool) {
        let Some(id) = element.attribute("val") else { return };
        let styles = self.whole.styles;
        let hidden = styles.hidden.contains(&id);
        let capitals = styles.capitals(&id);
        if !of_paragraph {
            self.run.hidden |= hidden;
            self.run.capitals = capitals;
            return;
        }
        self.paragraph.hidden |= hidden;
        self.paragraph.capitals = capitals.unwrap_or(false);
        self.paragraph.listed |= styles.listed.contains(&id) || id.starts_with("ListBullet");
        if styles.headings.contains(&id) && self.aside.is_empty() {
            self.whole.lines.end_block();
        }
    }

    fn text(&mut self, text: &str) {
        if self.within.instruction {
            if let Some(field) = self.fields.last_mut()
                && field.instruction.len() < 2048
            {
                field.instruction.push_str(text);
            }
        } else if self.within.text {
            if self.run.capitals.unwrap_or(self.paragraph.capitals) {
                self.paragraph.typed_capitals |= text.chars().any(char::is_uppercase);
                if !self.paragraph.typed_capitals {
                    self.write(&capitalised(text, self.paragraph.in_word));
                    return;
                }
            }
            self.write(text);
        }
    }

    fn write(&mut self, text: &str) {
        let hidden = self.run.hidden || self.run.white || self.paragraph.hidden;
        if !hidden && !self.paragraph.started && !text.trim().is_empty() {
            self.paragraph.started = true;
            if self.paragraph.listed && self.whole.lines.at_start() {
                self.whole.lines.text("• ", false);
            }
        }
        self.paragraph.in_word = text.chars().next_back().is_some_and(char::is_alphanumeric);
        self.whole.lines.text(text, hidden);
    }

    fn field(&mut self, kind: Option<&str>) {
        match kind {
            Some("begin") if self.fields.len() < DEEPEST_FIELDS => self.fields.push(Field::default()),
            Some("separate") => {
                if let Some(field) = self.fields.last_mut()
                    && !field.linked
                    && let Some(target) = linked(&field.instruction)
                {
                    field.linked = true;
                    self.whole.lines.open_link(target);
                }
            }
            Some("end") if self.fields.pop().is_some_and(|field| field.linked) => {
                self.whole.lines.close_link()
            }
            _ => {}
        }
    }

    fn enter(&mut self, kind: Apart) {
        if self.aside.len() >= DEEPEST_APART {
            self.too_deep += 1;
            self.whole.lines.end_line();
            return;
        }
        let (text, line) = self.whole.lines.set_aside();
        let paragraph = std::mem::take(&mut self.paragraph);
        self.aside.push(Aside { text, line, paragraph, cells: Vec::new(), kind });
    }

    fn leave(&mut self) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let written = self.whole.lines.take_text();
        let Some(aside) = self.aside.pop() else {
            self.whole.lines.restore(written, String::new());
            return;
        };
        self.whole.lines.restore(aside.text, aside.line);
        self.paragraph = aside.paragraph;
        match aside.kind {
            Apart::Box => self.boxes.push(written),
            Apart::Cell => match self.aside.last_mut().filter(|row| row.kind == Apart::Row) {
                Some(row) => row.cells.push(written),
                None => self.whole.lines.block(&written),
            },
            Apart::Row => {
                let cells: Vec<&str> = aside
                    .cells
                    .iter()
                    .map(|cell| cell.trim_matches(['\n', ' ']))
                    .filter(|cell| !cell.is_empty())
                    .collect();
                // What wraps in a table's cell is one; a page set in a table has long cells.
                let of_table = cells.len() >= FEWEST_CELLS
                    && cells.iter().all(|cell| {
                        cell.chars().count() <= LONGEST_CELL && cell.lines().count() <= MOST_LINES_OF_CELL
                    });
                if of_table || cells.iter().all(|cell| !cell.contains('\n')) {
                    let words = |cell: &&str| cell.split('\n').map(str::trim).collect::<Vec<_>>().join(" ");
                    self.whole.lines.text(&cells.iter().map(words).collect::<Vec<_>>().join("\t"), false);
                    self.whole.lines.end_line();
                } else {
                    for cell in cells {
                        self.whole.lines.block(cell);
                    }
                }
                // A box in a cell comes after its row.
                for boxed in std::mem::take(&mut self.boxes) {
                    self.whole.lines.block(&boxed);
                }
            }
        }
    }
}

/// Text that was typed in small letters and is shown in capitals: its words begin with one, as those of a name do. Where a
/// capital tells nothing, in an address of mail or of the web, it stays as it was typed. `in_word` says that what was written
/// before ends within a word.
fn capitalised(text: &str, in_word: bool) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut within = in_word;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        let is_address = bare.contains(['.', '@', '/']);
        for letter in word.chars() {
            if within || is_address || !letter.is_alphabetic() {
                shown.push(letter);
            } else {
                shown.extend(letter.to_uppercase());
            }
            within = letter.is_alphanumeric() || within && !letter.is_whitespace();
        }
    }
    shown
}

/// The address of a field's instruction, `HYPERLINK "https://…"`.
fn linked(instruction: &str) -> Option<String> {
    let rest = instruction.trim_start().strip_prefix("HYPERLINK")?;
    let target = match rest.split('"').nth(1) {
        Some(quoted) => quoted,
        None => rest.split_whitespace().find(|word| !word.starts_with('\\'))?,
    };
    Some(target.to_owned())
}
