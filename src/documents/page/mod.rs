//! The glyphs of a page as lines in reading order.
//!
//! Whoever draws a page — pdf.js in a browser, another reader on the command line — gives the same marks, so that both
//! give the same text. Positions are in points from the page's upper left corner.

mod bidi;
mod dated;
mod forms;
mod joined;
mod line_segments;
mod reading_order;
mod tables;
mod visibility;

use super::{MOST_LISTED, Note, Read, Unreadable, plain};
use crate::model::submission::{Document, Link};

/// Most marks of one page that are looked at.
pub const MOST_MARKS: usize = 200_000;
/// Most marks of all pages of a document.
pub const MOST_MARKS_IN_ALL: usize = 600_000;

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs)]
pub struct Area {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

impl Area {
    fn holds(&self, x: f32, y: f32) -> bool {
        x >= self.left && x <= self.right && y >= self.top && y <= self.bottom
    }
}

/// How a glyph is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// In a colour that white paper shows.
    Ink,
    /// In white, or nearly.
    White,
    /// Not at all.
    Nothing,
}

/// One glyph.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// The letters that it stands for; empty when the file does not say.
    pub text: String,
    /// Where its base line begins.
    pub x: f32,
    /// The height of its base line.
    pub y: f32,
    /// How far the next glyph is, along the base line.
    pub advance: f32,
    /// The size of its font.
    pub size: f32,
    /// Whether its line runs level, from left to right.
    pub level: bool,
    /// How it is painted.
    pub paint: Paint,
}

/// Something on a page, in the order in which it is painted.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A glyph.
    Glyph(Glyph),
    /// A filled area, and whether it is white.
    Fill(Area, bool),
    /// A picture.
    Picture(Area),
}

/// A link on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct PageLink {
    /// Where it can be pressed.
    pub area: Area,
    /// Where it leads.
    pub target: String,
}

/// A page as it is painted.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// What is on it.
    pub marks: Vec<Mark>,
    /// Its links.
    pub links: Vec<PageLink>,
}

/// The text of pages. `left` is how many pages were not looked at.
///
/// # Errors
/// When no page holds text that is shown.
pub fn arrange(pages: &[Page], properties: Document, left: usize) -> Result<Read, Unreadable> {
    let mut document = properties;
    let mut texts = Vec::new();
    let (mut empty, mut undecoded) = (0, 0);
    for page in pages {
        let seen = visibility::sort(page);
        undecoded += seen.undecoded;
        if seen.is_scan {
            empty += 1;
            texts.push(String::new());
            continue;
        }
        let lines = reading_order::lines(&seen.shown, &tables::rows(&page.marks));
        if lines.is_empty() {
            empty += 1;
        }
        document
            .hidden_text
            .extend(reading_order::lines(&seen.hidden, &[]).into_iter().filter(|line| !line.is_empty()));
        for link in page.links.iter().take(MOST_LISTED.saturating_sub(document.links.len())) {
            let text = visibility::text_in(&seen.shown, &link.area);
            document.links.push(Link { text, target: Some(link.target.clone()) });
        }
        texts.push(lines.join("\n"));
    }
    if empty == pages.len() {
        return Err(if pages.iter().any(|page| !page.marks.is_empty()) {
            Unreadable::Scanned
        } else {
            Unreadable::Empty
        });
    }
    let mut notes = Vec::new();
    if left > 0 {
        notes.push(Note::PagesLeft(left));
    }
    if empty > 0 {
        notes.push(Note::PagesWithoutText(empty));
    }
    if undecoded > 0 {
        notes.push(Note::Undecoded(undecoded));
    }
    let text = plain::tidy(&texts.join("\u{c}"));
    Ok(Read { text, document, notes })
}

/// A PDF's date, `D:20261101100000+09'00'`, in RFC 3339, without an offset where none is written.
pub fn date(written: &str) -> Option<String> {
    let text = written.trim().trim_start_matches("D:");
    let digits: String = text.chars().take_while(char::is_ascii_digit).take(14).collect();
    let part = |from: usize, to: usize| digits.get(from..to).map(str::to_owned);
    let year = part(0, 4)?;
    let or = |part: Option<String>, otherwise: &str| part.unwrap_or_else(|| otherwise.to_owned());
    let (month, day) = (or(part(4, 6), "01"), or(part(6, 8), "01"));
    let (hour, minute, second) = (or(part(8, 10), "00"), or(part(10, 12), "00"), or(part(12, 14), "00"));
    let zone = text.get(digits.len()..)?;
    let mut numbers = zone.get(1..).unwrap_or_default().split('\'').filter(|number| number.len() == 2);
    let offset = match zone.chars().next() {
        Some('Z') => "Z".to_owned(),
        Some(sign @ ('+' | '-')) => {
            format!("{sign}{}:{}", numbers.next().unwrap_or("00"), numbers.next().unwrap_or("00"))
        }
        _ => String::new(),
    };
    Some(format!("{year}-{month}-{day}T{hour}:{minute}:{second}{offset}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_keep_their_offset() {
        assert_eq!(date("D:20261101100000+09'00'").as_deref(), Some("2026-11-01T10:00:00+09:00"));
        assert_eq!(date("D:20261101100000-05'30").as_deref(), Some("2026-11-01T10:00:00-05:30"));
        assert_eq!(date("D:20261101100000Z00'00'").as_deref(), Some("2026-11-01T10:00:00Z"));
        assert_eq!(date("D:20261101").as_deref(), Some("2026-11-01T00:00:00"));
        assert_eq!(date("yesterday"), None);
    }
}
