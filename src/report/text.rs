//! A report as text for a terminal.

use super::page::Block;
use crate::model::finding::Level;

/// How a text is laid out.
#[derive(Debug, Clone, Copy)]
pub struct Layout {
    /// Columns, at least 40.
    pub width: usize,
    /// Whether escape sequences for colour and weight may be used.
    pub colour: bool,
}

/// The column in which labelled texts start.
const LABELLED: usize = 23;

const PLAIN: &str = "\u{1b}[0m";
const BOLD: &str = "\u{1b}[1m";
const QUIET: &str = "\u{1b}[2m";

/// A report as text.
pub fn text(blocks: &[Block], layout: Layout) -> String {
    let mut page = Page { text: String::new(), width: layout.width.max(40), colour: layout.colour };
    for block in blocks {
        page.block(block);
    }
    page.text
}

struct Page {
    text: String,
    width: usize,
    colour: bool,
}

impl Page {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(title, level) => {
                let style = level.map_or(BOLD, colour);
                self.styled_line(style, title);
            }
            Block::Heading(heading) => {
                self.text.push('\n');
                self.styled_line(BOLD, heading);
            }
            Block::Numbered(number, sentence) => {
                self.text.push('\n');
                self.paragraph(1, &format!("{number}. "), sentence);
            }
            Block::Labelled(label, texts) if texts.is_empty() => self.paragraph(4, label, ""),
            Block::Labelled(label, texts) => {
                for (position, text) in texts.iter().enumerate() {
                    let label = if position == 0 { label } else { "" };
                    // A label that fills its column, as those of some languages do, keeps a space before the text.
                    let room = (LABELLED - 4).saturating_sub(columns(label)).max(1);
                    self.paragraph(4, &format!("{label}{}", " ".repeat(room)), text);
                }
            }
            Block::Quote { marked, places, .. } => self.paragraph(6, "", &format!("{marked} {places}")),
            Block::Items(items) => {
                for item in items {
                    self.paragraph(1, "· ", item);
                }
            }
            Block::Paragraph(paragraph) => self.paragraph(1, "", paragraph),
        }
    }

    fn styled_line(&mut self, style: &str, line: &str) {
        for row in wrap(line, self.width) {
            let (on, off) = if self.colour { (style, PLAIN) } else { ("", "") };
            self.text.push_str(&format!("{on}{row}{off}\n"));
        }
    }

    /// A paragraph wrapped to the width, its first line after `label`, the others indented alike.
    fn paragraph(&mut self, indent: usize, label: &str, text: &str) {
        let (on, off) = if self.colour { (QUIET, PLAIN) } else { ("", "") };
        let hanging = indent + columns(label);
        let room = self.width.saturating_sub(hanging).max(20);
        for (number, row) in wrap(text, room).iter().enumerate() {
            let line = if number == 0 {
                format!("{}{on}{label}{off}{row}", " ".repeat(indent))
            } else {
                format!("{}{row}", " ".repeat(hanging))
            };
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }
}

fn colour(level: Level) -> &'static str {
    match level {
        Level::Nothing => "\u{1b}[1;32m",
        Level::Context => "\u{1b}[1;36m",
        Level::Ask => "\u{1b}[1;33m",
        Level::Verify => "\u{1b}[1;35m",
    }
}

/// Columns that a terminal gives a letter: two to those of East Asian scripts, none to marks on others.
fn width(letter: char) -> usize {
    match letter {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}' => 2,
        _ => 1,
    }
}

/// Columns of a text.
fn columns(text: &str) -> usize {
    text.chars().map(width).sum()
}

/// Breaks a text into rows of at most `room` columns; a longer word is cut where the room ends.
fn wrap(text: &str, room: usize) -> Vec<String> {
    let mut rows = Vec::new();
    let mut row = String::new();
    let mut used = 0;
    for word in text.split_whitespace() {
        let wide = columns(word);
        if used > 0 && used + 1 + wide > room {
            rows.push(std::mem::take(&mut row));
            used = 0;
        }
        if used > 0 {
            row.push(' ');
            used += 1;
        }
        for letter in word.chars() {
            if used + width(letter) > room {
                rows.push(std::mem::take(&mut row));
                used = 0;
            }
            row.push(letter);
            used += width(letter);
        }
    }
    if !row.is_empty() || rows.is_empty() {
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_keep_to_the_room() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("abcdefghij k", 4), ["abcd", "efgh", "ij k"]);
        assert_eq!(wrap("", 10), [""]);
        assert_eq!(
            wrap("質問がある one", 6),
            ["質問が", "ある", "one"],
            "letters of East Asian scripts take two columns"
        );
    }

    #[test]
    fn a_label_that_fills_its_column_keeps_apart_from_its_text() {
        let long = "Warum es eine Rolle spielen kann".to_owned();
        let written =
            text(&[Block::Labelled(long, vec!["Text".to_owned()])], Layout { width: 80, colour: false });
        assert_eq!(written, "    Warum es eine Rolle spielen kann Text\n");
    }

    #[test]
    fn no_escape_sequence_without_colour() {
        let blocks = [
            Block::Title("One".to_owned(), Some(Level::Ask)),
            Block::Labelled("Ask".to_owned(), vec!["two".to_owned()]),
        ];
        assert!(!text(&blocks, Layout { width: 80, colour: false }).contains('\u{1b}'));
        assert!(text(&blocks, Layout { width: 80, colour: true }).contains("\u{1b}[1;33mOne\u{1b}[0m"));
    }
}
