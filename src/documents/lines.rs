//! A text that is written line by line, with what is hidden and what is linked kept apart.

use super::{LONGEST_TEXT, MOST_LISTED, Note};
use crate::model::submission::{Document, Link};

/// A text that grows.
#[derive(Debug, Default)]
pub struct Lines {
    text: String,
    line: String,
    /// Whether the line has visible text.
    inked: bool,
    hidden: String,
    links: Vec<Link>,
    open: Vec<Linking>,
    hidden_text: Vec<String>,
    /// Bytes that were written.
    written: usize,
    /// Whether there was more.
    cut: bool,
}

/// A link whose text is still coming.
#[derive(Debug)]
struct Linking {
    target: String,
    text: String,
}

/// Most bytes that are written, white space and hidden text included, which the finished text has less of.
const MOST_WRITTEN: usize = 4 * LONGEST_TEXT;
/// Most links that stand inside each other.
const DEEPEST_LINKS: usize = 8;

impl Lines {
    /// Adds text to the line.
    pub fn text(&mut self, text: &str, hidden: bool) {
        if !self.has_room(text.len()) {
            return;
        }
        if hidden {
            self.hidden.push_str(text);
            return;
        }
        self.end_hidden();
        self.inked = self.inked || !text.trim_start().is_empty();
        self.line.push_str(text);
        for open in &mut self.open {
            open.text.push_str(text);
        }
    }

    /// Takes room for so many bytes, unless as much as is read was written.
    fn has_room(&mut self, bytes: usize) -> bool {
        self.written = self.written.saturating_add(bytes);
        self.cut |= self.written > MOST_WRITTEN;
        !self.cut
    }

    /// Whether the line has no visible text yet.
    pub fn at_start(&self) -> bool {
        !self.inked
    }

    /// Ends the line.
    pub fn end_line(&mut self) {
        self.end_hidden();
        self.inked = false;
        if !self.has_room(1) {
            self.line.clear();
            return;
        }
        self.text.push_str(self.line.trim_end());
        self.text.push('\n');
        self.line.clear();
        for open in &mut self.open {
            open.text.push(' ');
        }
    }

    /// Ends the line and the block.
    pub fn end_block(&mut self) {
        if !self.at_start() {
            self.end_line();
        }
        if self.has_room(1) {
            self.text.push('\n');
        }
    }

    /// Ends the page.
    pub fn end_page(&mut self) {
        if !self.at_start() {
            self.end_line();
        }
        if self.has_room(1) {
            self.text.push('\u{c}');
        }
    }

    /// Adds whole lines that were written apart.
    pub fn block(&mut self, text: &str) {
        if text.trim().is_empty() || !self.has_room(text.len()) {
            return;
        }
        self.end_block();
        self.text.push_str(text.trim_matches('\n'));
        self.text.push_str("\n\n");
    }

    /// Begins a link.
    pub fn open_link(&mut self, target: String) {
        if self.open.len() < DEEPEST_LINKS {
            self.open.push(Linking { target, text: String::new() });
        }
    }

    /// Ends the innermost link.
    pub fn close_link(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let target = open.target.trim().to_owned();
        if !target.is_empty() && self.links.len() < MOST_LISTED {
            let text = open.text.split_whitespace().collect::<Vec<_>>().join(" ");
            self.links.push(Link { text: Some(text).filter(|text| !text.is_empty()), target: Some(target) });
        }
    }

    fn end_hidden(&mut self) {
        let hidden = self.hidden.split_whitespace().collect::<Vec<_>>().join(" ");
        self.hidden.clear();
        if !hidden.is_empty() && self.hidden_text.len() < MOST_LISTED {
            self.hidden_text.push(hidden);
        }
    }

    /// Takes the text written so far, and starts another.
    pub fn take_text(&mut self) -> String {
        if !self.line.is_empty() {
            self.end_line();
        }
        std::mem::take(&mut self.text)
    }

    /// Puts back a text that was taken.
    pub fn restore(&mut self, text: String, line: String) {
        self.text = text;
        self.inked = !line.trim_start().is_empty();
        self.line = line;
    }

    /// Takes the text and the unfinished line apart, to write another text before going on with them.
    pub fn set_aside(&mut self) -> (String, String) {
        self.inked = false;
        (std::mem::take(&mut self.text), std::mem::take(&mut self.line))
    }

    /// The finished text with a note where it is not whole; what was found on the way is added to a document's properties.
    pub fn finish(mut self, document: &mut Document) -> (String, Option<Note>) {
        self.end_hidden();
        while !self.open.is_empty() {
            self.close_link();
        }
        document.links.append(&mut self.links);
        document.hidden_text.append(&mut self.hidden_text);
        (self.take_text(), self.cut.then_some(Note::TextCut))
    }
}
