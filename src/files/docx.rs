//! A Word document: its paragraphs, tables, text boxes, headers and footers, with links and hidden runs.
//! Source: ECMA-376, WordprocessingML.

use super::archive::Archive;
use super::lines::Lines;
use super::office::{self, relationships};
use super::xml::{self, Element, Step};
use super::{Read, Unreadable, plain};
use std::collections::{BTreeMap, BTreeSet};

/// Text of at most this size is not meant to be read: one point, in half points.
const ONE_POINT: u32 = 2;

/// Reads a document whose main part has this name.
pub fn read(archive: &Archive<'_>, main: &str) -> Result<Read, Unreadable> {
    let content = archive.inflate(main)?;
    let styles = archive.inflate("word/styles.xml").map(|content| Styles::read(&content)).unwrap_or_default();
    let shaded =
        contains(&content, b":shd ") || contains(&content, b"<v:fill") || contains(&content, b"solidFill");
    let mut lines = Lines::default();
    for part in parts(archive, "word/header") {
        story(archive, &part, &styles, shaded, &mut lines);
    }
    story_of(archive, main, &content, &styles, shaded, &mut lines);
    for part in ["word/footnotes.xml", "word/endnotes.xml"] {
        if archive.has(part) {
            story(archive, part, &styles, shaded, &mut lines);
        }
    }
    for part in parts(archive, "word/footer") {
        story(archive, &part, &styles, shaded, &mut lines);
    }
    let mut document = office::properties(archive);
    let text = plain::tidy(&lines.finish(&mut document));
    if text.is_empty() && document.hidden_text.is_empty() {
        return Err(if contains(&content, b"<w:drawing") { Unreadable::Scanned } else { Unreadable::Empty });
    }
    Ok(Read { text, document, notes: Vec::new() })
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

fn story(archive: &Archive<'_>, part: &str, styles: &Styles, shaded: bool, lines: &mut Lines) {
    // A header that cannot be read costs no more than itself.
    if let Ok(content) = archive.inflate(part) {
        story_of(archive, part, &content, styles, shaded, lines);
    }
}

fn story_of(
    archive: &Archive<'_>,
    part: &str,
    content: &[u8],
    styles: &Styles,
    shaded: bool,
    lines: &mut Lines,
) {
    let related = part.rsplit_once('/').map(|(folder, name)| format!("{folder}/_rels/{name}.rels"));
    let addresses: BTreeMap<String, String> = related
        .and_then(|related| archive.inflate(&related).ok())
        .map(|content| {
            let related = relationships(&content).into_iter().filter(|related| related.external);
            related.map(|related| (related.id, related.target)).collect()
        })
        .unwrap_or_default();
    let mut story = Story {
        lines,
        styles,
        addresses: &addresses,
        shaded,
        aside: Vec::new(),
        boxes: Vec::new(),
        skipping: 0,
        paragraph: Paragraph::default(),
        run: Run::default(),
        within: Within::default(),
        fields: Vec::new(),
        boxed: 0,
    };
    xml::walk(content, &mut |step| story.step(step));
    while !story.aside.is_empty() {
        story.leave();
    }
    story.lines.end_block();
}

/// Styles that hide their text, and styles of list items and headings, by their identifiers.
#[derive(Debug, Default)]
struct Styles {
    hidden: BTreeSet<String>,
    listed: BTreeSet<String>,
    headings: BTreeSet<String>,
}

impl Styles {
    fn read(content: &[u8]) -> Self {
        let mut styles = Self::default();
        let mut style = String::new();
        xml::walk(content, &mut |step| match step {
            Step::Open(element) => match element.name {
                "style" => style = element.attribute("styleId").unwrap_or_default(),
                "vanish" if element.is_on() => {
                    styles.hidden.insert(style.clone());
                }
                "numPr" => {
                    styles.listed.insert(style.clone());
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
}

#[derive(Debug, Default, Clone)]
struct Run {
    hidden: bool,
    white: bool,
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

/// Most fields that stand inside each other.
const DEEPEST_FIELDS: usize = 16;

struct Story<'a> {
    lines: &'a mut Lines,
    styles: &'a Styles,
    addresses: &'a BTreeMap<String, String>,
    /// Whether anything in the document has a shade, so that white text may be readable.
    shaded: bool,
    aside: Vec<Aside>,
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

impl Story<'_> {
    fn step(&mut self, step: Step<'_>) {
        match step {
            Step::Open(element) => self.open(&element),
            Step::Close(name) => self.close(name),
            Step::Text(text) if self.skipping == 0 => self.text(text),
            Step::Text(_) => {}
        }
    }

    fn open(&mut self, element: &Element<'_>) {
        if self.skipping > 0 || matches!(element.name, "Fallback" | "del" | "moveFrom") {
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
                self.run.white = white && !self.shaded && self.boxed == 0;
            }
            "t" => self.within.text = true,
            "instrText" => self.within.instruction = true,
            "tab" if !self.within.paragraph_properties => self.write("\t"),
            "noBreakHyphen" => self.write("-"),
            "br" | "cr" => match element.attribute("type").as_deref() {
                Some("page") => self.lines.end_page(),
                _ => self.lines.end_line(),
            },
            "sym" => self.write("•"),
            "hyperlink" => {
                let address = element.attribute("id").and_then(|id| self.addresses.get(&id)).cloned();
                self.lines.open_link(address.unwrap_or_default());
            }
            "fldSimple" => {
                let target = element.attribute("instr").as_deref().and_then(linked).unwrap_or_default();
                self.lines.open_link(target);
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
                self.lines.end_line();
                for boxed in std::mem::take(&mut self.boxes) {
                    self.lines.block(&boxed);
                }
                self.paragraph = Paragraph::default();
            }
            "pPr" => self.within.paragraph_properties = false,
            "rPr" => self.within.run_properties = false,
            "t" => self.within.text = false,
            "instrText" => self.within.instruction = false,
            "hyperlink" | "fldSimple" => self.lines.close_link(),
            "tbl" => self.lines.end_block(),
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
        let hidden = self.styles.hidden.contains(&id);
        if !of_paragraph {
            self.run.hidden |= hidden;
            return;
        }
        self.paragraph.hidden |= hidden;
        self.paragraph.listed |= self.styles.listed.contains(&id) || id.starts_with("ListBullet");
        if self.styles.headings.contains(&id) && self.aside.is_empty() {
            self.lines.end_block();
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
            self.write(text);
        }
    }

    fn write(&mut self, text: &str) {
        let hidden = self.run.hidden || self.run.white || self.paragraph.hidden;
        if !hidden && !self.paragraph.started && !text.trim().is_empty() {
            self.paragraph.started = true;
            if self.paragraph.listed && self.lines.at_start() {
                self.lines.text("• ", false);
            }
        }
        self.lines.text(text, hidden);
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
                    self.lines.open_link(target);
                }
            }
            Some("end") if self.fields.pop().is_some_and(|field| field.linked) => self.lines.close_link(),
            _ => {}
        }
    }

    fn enter(&mut self, kind: Apart) {
        let (text, line) = self.lines.set_aside();
        let paragraph = std::mem::take(&mut self.paragraph);
        self.aside.push(Aside { text, line, paragraph, cells: Vec::new(), kind });
    }

    fn leave(&mut self) {
        let written = self.lines.take_text();
        let Some(aside) = self.aside.pop() else {
            self.lines.restore(written, String::new());
            return;
        };
        self.lines.restore(aside.text, aside.line);
        self.paragraph = aside.paragraph;
        match aside.kind {
            Apart::Box => self.boxes.push(written),
            Apart::Cell => match self.aside.last_mut().filter(|row| row.kind == Apart::Row) {
                Some(row) => row.cells.push(written),
                None => self.lines.block(&written),
            },
            Apart::Row => {
                let cells: Vec<&str> = aside
                    .cells
                    .iter()
                    .map(|cell| cell.trim_matches(['\n', ' ']))
                    .filter(|cell| !cell.is_empty())
                    .collect();
                if cells.iter().all(|cell| !cell.contains('\n')) {
                    self.lines.text(&cells.join("\t"), false);
                    self.lines.end_line();
                } else {
                    for cell in cells {
                        self.lines.block(cell);
                    }
                }
                // A box in a cell comes after its row.
                for boxed in std::mem::take(&mut self.boxes) {
                    self.lines.block(&boxed);
                }
            }
        }
    }
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
