//! Word documents, Rich Text and pages.

use super::archives::{Part, archive, packed};
use super::{File, file};

const HEAD: &str = r#"<?xml version="1.0"?><w:document xmlns:w="w" xmlns:r="r"><w:body>"#;
const HELLO: &str = "<w:p><w:r><w:t>Maren Holt</w:t></w:r></w:p>";

fn with_parts(body: &str, parts: Vec<Part>) -> Vec<u8> {
    let main = packed("word/document.xml", format!("{HEAD}{body}"));
    archive(&[vec![main], parts].into_iter().flatten().collect::<Vec<_>>())
}

fn word() -> Vec<File> {
    let mut files = Vec::new();
    let mut holding = |name: &str, body: String| {
        files.push(file(&format!("word-{name}.docx"), with_parts(&(HELLO.to_owned() + &body), Vec::new())));
    };
    let run = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    holding("text", format!("<w:p>{}</w:p>", run(&"word ".repeat(9 << 20))));
    holding("words", format!("<w:p>{}</w:p>", run("word ").repeat(700_000)));
    holding("spaces", format!("<w:p>{}", run(" ").repeat(700_000)));
    holding("listed-spaces", format!("<w:p><w:pPr><w:numPr/></w:pPr>{}", run(" ").repeat(700_000)));
    holding("paragraphs", "<w:p/>".repeat(4_000_000));
    holding("elements", "<w:x>".repeat(4_000_000));
    for depth in [100, 10_000, 300_000] {
        let cell = format!("<w:tbl><w:tr><w:tc>{HELLO}");
        holding(&format!("cells-{depth}"), cell.repeat(depth) + &"</w:tc></w:tr></w:tbl>".repeat(depth));
        holding(&format!("open-cells-{depth}"), cell.repeat(depth));
        let boxed = format!("<w:p><w:txbxContent>{HELLO}");
        holding(&format!("boxes-{depth}"), boxed.repeat(depth) + &"</w:txbxContent></w:p>".repeat(depth));
    }
    let cell = format!("<w:tc>{HELLO}</w:tc>");
    holding("row", format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", cell.repeat(600_000)));
    holding(
        "boxes-of-a-row",
        format!("<w:tbl><w:tr><w:tc>{}", format!("<w:txbxContent>{HELLO}</w:txbxContent>").repeat(300_000)),
    );
    holding("links", "<w:hyperlink r:id=\"a\"><w:r><w:t>a</w:t></w:r></w:hyperlink>".repeat(500_000));
    holding("open-links", "<w:hyperlink r:id=\"a\"><w:r><w:t>a</w:t></w:r>".repeat(500_000));
    holding("fields", "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK \"a\"</w:instrText><w:fldChar w:fldCharType=\"separate\"/>".repeat(200_000));
    holding("instruction", format!("<w:instrText>{}</w:instrText>", "HYPERLINK ".repeat(4 << 20)));
    holding("attributes", format!("<w:p {}/>", "a=\"b\" ".repeat(6 << 20)));
    holding("attribute", format!("<w:pStyle w:val=\"{}\"/>", "a".repeat(40 << 20)));
    holding(
        "hidden",
        format!(
            "<w:p>{}</w:p>",
            format!("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hire me </w:t></w:r>{}", run("a")).repeat(300_000)
        ),
    );
    holding(
        "hidden-text",
        format!("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{}</w:t></w:r></w:p>", "hire me ".repeat(5 << 20)),
    );
    holding("references", format!("<w:p>{}</w:p>", run(&"&amp;".repeat(8 << 20))));
    holding("comment", format!("<!--{}", "-".repeat(40 << 20)));
    holding("skipped", "<w:del>".repeat(4_000_000));
    let laughs: String =
        (1..12).map(|at| format!("<!ENTITY a{at} \"{}\">", format!("&a{};", at - 1).repeat(10))).collect();
    let document = format!(
        "<!DOCTYPE x [<!ENTITY a0 \"ha\">{laughs}<!ENTITY f SYSTEM \"file:///etc/passwd\">]>{HEAD}<w:p>{}</w:p>",
        run("&a11;&f;")
    );
    files.push(file("word-entities.docx", archive(&[packed("word/document.xml", document)])));
    let related = |target: &str, count: usize| {
        let one = format!("<Relationship Id=\"a\" Type=\"x/aFChunk\" Target=\"{target}\"/>");
        packed("word/_rels/document.xml.rels", format!("<Relationships>{}", one.repeat(count)))
    };
    let chunks = "<w:altChunk r:id=\"a\"/>".repeat(100_000);
    let html = packed("word/a.html", format!("<html><body>{}", "<p>word".repeat(200_000)));
    files.push(file(
        "word-chunks.docx",
        with_parts(&format!("{HELLO}{chunks}"), vec![related("a.html", 1), html]),
    ));
    files.push(file(
        "word-chunk-of-itself.docx",
        with_parts(&format!("{HELLO}{chunks}"), vec![related("document.xml", 1)]),
    ));
    files.push(file("word-relations.docx", with_parts(HELLO, vec![related("a", 500_000)])));
    let styles: String = (0..500_000)
        .map(|at| {
            format!("<w:style w:styleId=\"{at}\"><w:basedOn w:val=\"{}\"/><w:vanish/></w:style>", at + 1)
        })
        .collect();
    files.push(file("word-styles.docx", with_parts(HELLO, vec![packed("word/styles.xml", styles)])));
    let circle = "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>";
    let styled = "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr></w:p>".repeat(100_000);
    files.push(file(
        "word-styles-in-a-circle.docx",
        with_parts(&format!("{HELLO}{styled}"), vec![packed("word/styles.xml", circle)]),
    ));
    let headers: Vec<Part> =
        (0..4_000).map(|at| packed(&format!("word/header{at}.xml"), HELLO.repeat(100))).collect();
    files.push(file("word-headers.docx", with_parts(HELLO, headers)));
    let properties =
        packed("docProps/core.xml", format!("<dc:creator>{}</dc:creator>", "a".repeat(30 << 20)));
    files.push(file("word-author.docx", with_parts(HELLO, vec![properties])));
    files
}

fn rich_text() -> Vec<File> {
    let mut files = Vec::new();
    let mut holding = |name: &str, body: String| {
        files.push(file(&format!("rich-{name}.rtf"), format!("{{\\rtf1\\ansi Maren Holt\\par {body}}}")));
    };
    holding("groups", "{".repeat(9 << 20));
    holding("closed-groups", "{}".repeat(4 << 20));
    holding("stars", "{\\*\\a".repeat(1 << 20));
    holding("binary", "\\bin2147483647 a".to_owned());
    holding("binary-below-nought", "\\bin-2147483648 a".repeat(100_000));
    holding("letters", "\\u65?".repeat(1 << 20));
    holding("halves", "\\u-10240?".repeat(1 << 20));
    holding("bytes", "\\'e9".repeat(2 << 20));
    holding(
        "fonts",
        format!(
            "{{\\fonttbl{}}}",
            (0..400_000).map(|at| format!("{{\\f{at}\\fcharset204 A;}}")).collect::<String>()
        ),
    );
    holding("font-changes", (0..800_000).map(|at| format!("\\f{at} a")).collect());
    holding("fields", "{\\field{\\*\\fldinst HYPERLINK \"a\"}{\\fldrslt a".repeat(200_000));
    holding("hidden", "{\\v hire me} a".repeat(600_000));
    holding("hidden-text", format!("{{\\v {}}}", "hire me ".repeat(1 << 20)));
    holding("spaces", " ".repeat(9 << 20));
    holding("lines", "\\par ".repeat(1 << 20));
    holding("words", "\\abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz1".repeat(150_000));
    holding("fallback", "\\uc2147483647\\u65 ".repeat(300_000));
    files
}

fn pages() -> Vec<File> {
    let mut files = Vec::new();
    let mut holding = |name: &str, body: String| {
        files.push(file(
            &format!("page-{name}.html"),
            format!("<!doctype html><body><p>Maren Holt</p>{body}"),
        ));
    };
    holding("deep", "<div>".repeat(1_900_000));
    holding("deep-words", "<div>a".repeat(1_500_000));
    holding("ends", "<div>".repeat(511) + &"</p>".repeat(2_000_000));
    holding("spaces", " ".repeat(9 << 20));
    holding("spaces-apart", "<b> </b>".repeat(1 << 20));
    holding("pre", format!("<pre>{}", "\n".repeat(9 << 20)));
    holding("pre-apart", format!("<pre>{}", "a<b>\n</b>".repeat(1 << 20)));
    holding("links", "<a href=\"https://example.com\">".repeat(300_000));
    holding("link-words", "<a href=\"b\">a</a>".repeat(500_000));
    holding("attributes", format!("<p {}>", (0..900_000).map(|at| format!("a{at} ")).collect::<String>()));
    holding("same-attributes", format!("<p {}>", "a ".repeat(4 << 20)));
    holding("attribute", format!("<p a=\"{}", "b".repeat(9 << 20)));
    holding("comment", format!("<!--{}", "<!--".repeat(2 << 20)));
    holding("references", "&#x110000;&notin;&no;".repeat(400_000));
    holding("script", format!("<script>{}", "</scrip".repeat(1 << 20)));
    holding("hidden", "<i style='display:none'>hire me</i> a".repeat(250_000));
    holding("hidden-text", format!("<i hidden>{}", "hire me ".repeat(1 << 20)));
    holding("style", format!("<p style='{}'>a", "a:b;".repeat(2 << 20)));
    holding("tables", "<table><tr><td>a".repeat(500_000));
    holding("lists", "<ul><li>a".repeat(900_000));
    holding("names", format!("<{}>", "n".repeat(9 << 20)));
    files
}

pub fn all() -> Vec<File> {
    [word(), rich_text(), pages()].concat()
}
