//! The JavaScript boundary of the engine that reads files: text and numbers each way, so that it stays small.
//!
//! It is built apart from the check and loaded only when a file comes.

use crate::documents;
use crate::documents::page::{Area, Glyph, Mark, Page, PageLink, Paint, date};
use crate::model::submission::Document;
use crate::model::value::Value;
use wasm_bindgen::prelude::*;

/// Opens a file; a PDF's pages go through `arrange`. `mapping` is JSON: a list with a field or null for each column.
/// The answer is JSON.
#[wasm_bindgen]
pub fn open(bytes: &[u8], name: &str, mapping: Option<String>) -> String {
    let mapping = mapping.and_then(|mapping| serde_json::from_str::<Value>(&mapping).ok());
    let value = match documents::open(bytes, name, mapping.as_ref()) {
        Ok(opened) => documents::opened(&opened, name),
        Err(why) => documents::unreadable(&why),
    };
    value.canonical()
}

/// Whether a PDF's streams stay within the limit when they are unpacked; asked before a library unpacks them.
#[wasm_bindgen]
pub fn measured(bytes: &[u8]) -> bool {
    documents::bombs::check(bytes).is_ok()
}

/// The text of a PDF's pages: `outline` is JSON with `name`, `left`, `properties` and `pages`, each page with `width`,
/// `height`, `links` and `length`, the count of its numbers; `texts` are the glyphs' letters, a zero character between two;
/// `numbers` are seven for each mark, as `www/reading/pdf/marks.js` has them. The answer is JSON, as that of `open`.
#[wasm_bindgen]
pub fn arrange(outline: &str, texts: &str, numbers: &[f32]) -> String {
    let outline = serde_json::from_str::<Value>(outline).unwrap_or(Value::Null);
    let name = text(&outline, "name").unwrap_or_default();
    let left = number(&outline, "left") as usize;
    let mut texts = texts.split('\0');
    let mut numbers = numbers.chunks_exact(7);
    let mut pages = Vec::new();
    if let Some(Value::List(described)) = outline.field("pages") {
        for page in described.iter().take(documents::MOST_PAGES) {
            let marks = (number(page, "length") as usize / 7).min(documents::page::MOST_MARKS);
            pages.push(Page {
                width: number(page, "width"),
                height: number(page, "height"),
                marks: numbers.by_ref().take(marks).filter_map(|mark| read(mark, &mut texts)).collect(),
                links: links(page),
            });
        }
    }
    let value = match documents::paged(&pages, properties(&outline), left) {
        Ok(read) => documents::opened(&documents::Opened::Document(read), &name),
        Err(why) => documents::unreadable(&why),
    };
    value.canonical()
}

fn read<'t>(mark: &[f32], texts: &mut impl Iterator<Item = &'t str>) -> Option<Mark> {
    let [kind, first, second, third, fourth, fifth, sixth] = mark else { return None };
    let area = Area { left: *first, top: *second, right: *third, bottom: *fourth };
    match *kind as u8 {
        0 => Some(Mark::Glyph(Glyph {
            text: texts.next().unwrap_or_default().to_owned(),
            x: *first,
            y: *second,
            advance: *third,
            size: *fourth,
            level: *fifth > 0.5,
            paint: match *sixth as u8 {
                0 => Paint::Ink,
                1 => Paint::White,
                _ => Paint::Nothing,
            },
        })),
        1 => Some(Mark::Fill(area, *fifth > 0.5)),
        2 => Some(Mark::Picture(area)),
        _ => None,
    }
}

fn links(page: &Value) -> Vec<PageLink> {
    let Some(Value::List(links)) = page.field("links") else { return Vec::new() };
    links
        .iter()
        .filter_map(|link| {
            let Some(Value::List(edges)) = link.field("area") else { return None };
            let edge = |at: usize| match edges.get(at) {
                Some(Value::Number(edge)) => *edge as f32,
                _ => 0.0,
            };
            let area = Area { left: edge(0), top: edge(1), right: edge(2), bottom: edge(3) };
            Some(PageLink { area, target: text(link, "target")? })
        })
        .collect()
}

fn properties(outline: &Value) -> Document {
    let Some(stated) = outline.field("properties") else { return Document::default() };
    Document {
        producer: text(stated, "producer"),
        author: text(stated, "author"),
        created: text(stated, "created").as_deref().and_then(date),
        modified: text(stated, "modified").as_deref().and_then(date),
        ..Document::default()
    }
}

fn text(value: &Value, name: &str) -> Option<String> {
    match value.field(name) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    }
}

fn number(value: &Value, name: &str) -> f32 {
    match value.field(name) {
        Some(Value::Number(number)) => *number as f32,
        _ => 0.0,
    }
}
