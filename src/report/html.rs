//! A report as one HTML page that can be printed: no script, no link, nothing fetched.

use super::page::Block;
use super::words::Language;

const HEAD: &str = r#"<!doctype html>
<html LANGUAGE>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Corroborate</title>
<style>
:root { color-scheme: light dark; --quiet: light-dark(#59574f, #b3b0a6); --line: light-dark(#d9d6cc, #3f3d37); }
body { font: 1rem/1.55 system-ui, sans-serif; max-width: 44rem; margin: 2.5rem auto; padding: 0 1.25rem;
  color: light-dark(#1d1c19, #eceae3); background: light-dark(#fbfaf6, #171613); overflow-wrap: anywhere; }
h1, h2, h3, blockquote { font-family: Georgia, "Times New Roman", serif; font-weight: 400; line-height: 1.25; }
h1 { font-size: 1.9rem; } h2 { font-size: 1.35rem; margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
h3 { font-size: 1.1rem; margin-top: 1.75rem; }
blockquote { margin: .35rem 0; padding-inline-start: .85rem; border-inline-start: 3px solid var(--line); }
cite, dt, .label { font: .85rem/1.4 system-ui, sans-serif; color: var(--quiet); font-style: normal; }
dl { display: grid; grid-template-columns: 9.5rem 1fr; gap: .3rem 1rem; margin: .6rem 0; }
dt { padding-top: .15rem; } dd { margin: 0; grid-column: 2; } .label { margin: .6rem 0 0; }
ul { padding-inline-start: 1.25rem; } li { margin: .2rem 0; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dd { grid-column: 1; } }
@media print {
  :root { color-scheme: light; } body { margin: 0; max-width: none; font-size: 10.5pt; background: none; }
  h2, h3, .label { break-after: avoid; } h3, blockquote, dl, li { break-inside: avoid; }
}
</style>
</head>
<body>
<main>
"#;

/// A report as a page of HTML.
pub fn html(blocks: &[Block], language: &Language) -> String {
    let direction = if language.is_from_the_right() { " dir=\"rtl\"" } else { "" };
    let mut page = HEAD.replace("LANGUAGE", &format!("lang=\"{}\"{direction}", language.tag()));
    for block in blocks {
        match block {
            Block::Title(title, _) => page.push_str(&format!("<h1>{}</h1>\n", escape(title))),
            Block::Heading(heading) => page.push_str(&format!("<h2>{}</h2>\n", escape(heading))),
            Block::Numbered(number, sentence) => {
                page.push_str(&format!("<h3>{number}. {}</h3>\n", escape(sentence)));
            }
            Block::Labelled(label, texts) if texts.is_empty() => {
                page.push_str(&format!("<p class=\"label\">{}</p>\n", escape(label)));
            }
            Block::Labelled(label, texts) => {
                page.push_str(&format!("<dl><dt>{}</dt>", escape(label)));
                texts.iter().for_each(|text| page.push_str(&format!("<dd>{}</dd>", escape(text))));
                page.push_str("</dl>\n");
            }
            Block::Quote { quote, places, .. } => page.push_str(&format!(
                "<blockquote>{}<br><cite>{}</cite></blockquote>\n",
                escape(quote),
                escape(places)
            )),
            Block::Items(items) => {
                page.push_str("<ul>\n");
                items.iter().for_each(|item| page.push_str(&format!("<li>{}</li>\n", escape(item))));
                page.push_str("</ul>\n");
            }
            Block::Paragraph(paragraph) => page.push_str(&format!("<p>{}</p>\n", escape(paragraph))),
        }
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

/// Escapes a text for the inside of an element, and keeps its direction from running into its surroundings.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    escaped.push_str("<bdi>");
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            control if control.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped.push_str("</bdi>");
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup() {
        let hostile = "</style><script>alert(1)</script><img src=x onerror=y>\" '&".to_owned();
        let blocks = [
            Block::Title(hostile.clone(), None),
            Block::Heading(hostile.clone()),
            Block::Numbered(1, hostile.clone()),
            Block::Labelled("Ask".to_owned(), vec![hostile.clone(), hostile.clone()]),
            Block::Quote { quote: hostile.clone(), marked: hostile.clone(), places: hostile.clone() },
            Block::Labelled("Supported by".to_owned(), Vec::new()),
            Block::Items(vec![hostile.clone()]),
            Block::Paragraph(hostile),
        ];
        let page = html(&blocks, &crate::report::words::ENGLISH);
        assert!(!page.contains("<script") && !page.contains("<img"));
        assert_eq!(page.matches("</style>").count(), 1);
    }
}
