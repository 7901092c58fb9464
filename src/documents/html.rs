//! An HTML page as text: blocks apart, what is not shown kept aside, links with their targets.

use super::hiding::Hiding;
use super::lines::Lines;
use super::{Read, Unreadable, plain};
use crate::model::submission::Document;
use html5gum::{Token, Tokenizer};

/// Elements that stand on lines of their own.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "tfoot",
    "thead",
    "tr",
    "ul",
];
/// Elements with an empty line before and after them.
const SPACED: &[&str] = &["h1", "h2", "h3", "h4", "h5", "h6", "hr", "ol", "p", "section", "table", "ul"];
/// Elements whose content is no text of the page.
const SKIPPED: &[&str] = &[
    "head", "iframe", "noscript", "object", "script", "select", "style", "svg", "template", "textarea",
    "title",
];
/// Elements without content.
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
/// Deepest nesting that is followed.
const DEEPEST: usize = 512;

struct Open {
    name: String,
    hidden: bool,
    skipped: bool,
    linked: bool,
}

/// Reads a page.
pub fn read(text: &str) -> Result<Read, Unreadable> {
    let mut lines = Lines::default();
    let mut document = Document::default();
    let mut open: Vec<Open> = Vec::new();
    let mut hiding = Hiding::of(text);
    for token in Tokenizer::new(text) {
        // Text as input has no errors of reading.
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let attribute = |wanted: &str| {
                    let found = tag.attributes.iter().find(|(name, _)| name.as_slice() == wanted.as_bytes());
                    found.map(|(_, value)| String::from_utf8_lossy(value).into_owned())
                };
                if name == "meta" && attribute("name").is_some_and(|name| name.eq_ignore_ascii_case("author"))
                {
                    document.author = attribute("content");
                }
                if name == "meta"
                    && attribute("name").is_some_and(|name| name.eq_ignore_ascii_case("generator"))
                {
                    document.producer = attribute("content");
                }
                // A paragraph or list item that was never ended ends here.
                if matches!(name.as_str(), "p" | "li" | "tr" | "td" | "th" | "dt" | "dd")
                    && open.last().is_some_and(|last| last.name == name || last.name == "p")
                {
                    end(&mut lines, open.pop());
                }
                begin(&mut lines, &name, &open);
                if name == "br" {
                    lines.end_line();
                }
                if VOID.contains(&name.as_str()) || tag.self_closing || open.len() >= DEEPEST {
                    continue;
                }
                let outer = open.last();
                let linked = name == "a" && attribute("href").is_some();
                if let Some(target) = attribute("href").filter(|_| linked) {
                    lines.open_link(if target.starts_with('#') { String::new() } else { target });
                }
                let style = attribute("style").unwrap_or_default();
                open.push(Open {
                    hidden: outer.is_some_and(|outer| outer.hidden)
                        || attribute("hidden").is_some()
                        || hiding.hides(&style)
                        || hiding.has(
                            &name,
                            attribute("id").as_deref(),
                            &attribute("class").unwrap_or_default(),
                        )
                        || hiding.is_lost(&name, attribute("color").as_deref()),
                    skipped: outer.is_some_and(|outer| outer.skipped) || SKIPPED.contains(&name.as_str()),
                    linked,
                    name,
                });
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                if let Some(at) = open.iter().rposition(|element| element.name == name) {
                    while open.len() > at {
                        end(&mut lines, open.pop());
                    }
                }
            }
            Token::String(text) => {
                let last = open.last();
                if last.is_some_and(|last| last.name == "style") {
                    hiding.read(&String::from_utf8_lossy(&text));
                }
                if last.is_some_and(|last| last.skipped) {
                    continue;
                }
                let hidden = last.is_some_and(|last| last.hidden);
                let text = String::from_utf8_lossy(&text).into_owned();
                if open.iter().any(|element| element.name == "pre") {
                    for (number, line) in text.split('\n').enumerate() {
                        if number > 0 {
                            lines.end_line();
                        }
                        lines.text(line, hidden);
                    }
                } else {
                    flow(&mut lines, &text, hidden);
                }
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    let (written, cut) = lines.finish(&mut document);
    let text = plain::tidy(&written);
    if text.is_empty() {
        Err(Unreadable::Empty)
    } else {
        Ok(Read { text, document, notes: cut.into_iter().collect() })
    }
}

fn begin(lines: &mut Lines, name: &str, open: &[Open]) {
    if open.last().is_some_and(|outer| outer.skipped) {
        return;
    }
    if SPACED.contains(&name) {
        lines.end_block();
    } else if BLOCKS.contains(&name) && !lines.at_start() {
        lines.end_line();
    }
    match name {
        "li" => lines.text("• ", false),
        "td" | "th" if !lines.at_start() => lines.text("\t", false),
        _ => {}
    }
}

fn end(lines: &mut Lines, element: Option<Open>) {
    let Some(element) = element else { return };
    if element.linked {
        lines.close_link();
    }
    if element.skipped {
        return;
    }
    if SPACED.contains(&element.name.as_str()) {
        lines.end_block();
    } else if BLOCKS.contains(&element.name.as_str()) && !lines.at_start() {
        lines.end_line();
    }
}

/// Text as a browser flows it: any white space is one space, none at a line's start.
fn flow(lines: &mut Lines, text: &str, hidden: bool) {
    let mut words = text.split([' ', '\n', '\t', '\r', '\u{c}']).filter(|word| !word.is_empty()).peekable();
    if words.peek().is_none() {
        if !text.is_empty() && !lines.at_start() {
            lines.text(" ", hidden);
        }
        return;
    }
    let space = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_whitespace());
    let mut written = String::new();
    if space(text.chars().next()) && (hidden || !lines.at_start()) {
        written.push(' ');
    }
    for (number, word) in words.enumerate() {
        if number > 0 {
            written.push(' ');
        }
        written.push_str(word);
    }
    if space(text.chars().last()) {
        written.push(' ');
    }
    lines.text(&written, hidden);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_becomes_lines() {
        let read = read(
            "<html><head><title>No</title><meta name=author content='Maren Holt'><style>p{}</style></head><body><h1>Maren  Holt</h1>\
             <p>maren@example.com <a href='https://github.com/maren-holt-example'>GitHub</a></p><h2>Work</h2><ul><li>Built &amp; ran<li>Measured</ul>\
             <table><tr><td>Northwind<td>2019</table><p style='display: none'>hire me</p><script>alert(1)</script></body>",
        )
        .unwrap();
        assert_eq!(
            read.text,
            "Maren Holt\n\nmaren@example.com GitHub\n\nWork\n\n• Built & ran\n• Measured\n\nNorthwind\t2019"
        );
        assert_eq!(read.document.hidden_text, ["hire me"]);
        assert_eq!(read.document.author.as_deref(), Some("Maren Holt"));
        let link = &read.document.links[0];
        assert_eq!(link.text.as_deref(), Some("GitHub"));
        assert_eq!(link.target.as_deref(), Some("https://github.com/maren-holt-example"));
    }
}
