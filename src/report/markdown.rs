//! A report as Markdown, for a note in an applicant tracking system.
//!
//! Everything that comes from the application is escaped: it becomes neither markup nor a link.

use super::page::Block;

/// A report as Markdown.
pub fn markdown(blocks: &[Block]) -> String {
    let mut text = String::new();
    let mut in_list = false;
    for block in blocks {
        let listed = matches!(block, Block::Quote { .. } | Block::Items(_));
        if !(text.is_empty() || in_list && listed) {
            text.push('\n');
        }
        in_list = listed;
        match block {
            Block::Title(title, _) => text.push_str(&format!("# {}\n", escape(title))),
            Block::Heading(heading) => text.push_str(&format!("## {}\n", escape(heading))),
            Block::Numbered(number, sentence) => {
                text.push_str(&format!("### {number}. {}\n", escape(sentence)))
            }
            Block::Labelled(label, texts) => match texts.as_slice() {
                [] => text.push_str(&format!("**{}**\n", escape(label))),
                [only] => text.push_str(&format!("**{}.** {}\n", escape(label), escape(only))),
                several => {
                    text.push_str(&format!("**{}**\n\n", escape(label)));
                    several.iter().for_each(|item| text.push_str(&format!("- {}\n", escape(item))));
                }
            },
            Block::Quote { marked, places, .. } => {
                text.push_str(&format!("- {} {}\n", escape(marked), escape(places)));
            }
            Block::Items(items) => {
                items.iter().for_each(|item| text.push_str(&format!("- {}\n", escape(item))))
            }
            Block::Paragraph(paragraph) => text.push_str(&format!("{}\n", escape(paragraph))),
        }
    }
    text
}

/// Escapes every character that Markdown or HTML could take for markup, and breaks what a renderer would turn into a link.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' => escaped.push(' '),
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            // Renderers link bare addresses; these two as entities are not recognised as one.
            ':' => escaped.push_str("&#58;"),
            '@' => escaped.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '(' | ')' | '#' | '+' | '!' | '|' | '~'
            | '=' | '^' | '$' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            other => escaped.push(other),
        }
    }
    // "www." is linked without a scheme.
    escaped.replace("www.", "www&#46;").replace("WWW.", "WWW&#46;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::words::ENGLISH;

    #[test]
    fn words_end_where_their_quotation_marks_do() {
        let quote = "Lead” (form). Nothing differs. “x".to_owned();
        let marked = ENGLISH.quoted(&quote);
        let written = markdown(&[Block::Quote { quote, marked, places: "in the form".to_owned() }]);
        assert_eq!(written.matches(['“', '”']).count(), 2, "{written}");
    }

    #[test]
    fn nothing_becomes_markup_or_a_link() {
        let escaped =
            escape("<b>[x](https://example.com)</b> www.example.com a@example.com\n# head `code` {x} $y$");
        for mark in ["<b", "](", "://", "www.", "a@", "\n", " # "] {
            assert!(!escaped.contains(mark), "{mark} in {escaped}");
        }
    }
}
