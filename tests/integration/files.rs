//! Files of every kind become text or submissions, and no bytes panic, hang or grow beyond the limits.
//!
//! `cargo xtask generate` writes `tests/files/expected.json` again; the browser's test compares with the same file.

use crate::support::document;
use corroborate::documents::{
    self, LONGEST_TEXT, MOST_BYTES, MOST_INFLATED, MOST_LISTED, Opened, Unreadable,
};
use corroborate::intake::policy::default_policy;
use corroborate::model::submission::ReadOptions;
use corroborate::model::value::Value;
use miniz_oxide::deflate::{compress_to_vec, compress_to_vec_zlib};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files")
}

fn fixtures() -> Vec<(String, Vec<u8>)> {
    let mut found: Vec<(String, Vec<u8>)> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !matches!(path.file_name().unwrap().to_str(), Some("make.mjs" | "expected.json")))
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap()))
        .collect();
    found.sort();
    found
}

fn written(bytes: &[u8], name: &str) -> Value {
    match documents::open(bytes, name, None) {
        Ok(opened) => documents::opened(&opened, name),
        Err(why) => documents::unreadable(&why),
    }
}

#[test]
fn every_kind_of_file_is_read_as_expected() {
    let read: BTreeMap<String, serde_json::Value> = fixtures()
        .into_iter()
        .map(|(name, bytes)| {
            let value = written(&bytes, &name);
            (name, serde_json::from_str(&value.canonical()).unwrap())
        })
        .collect();
    document::is_whole(
        "tests/files/expected.json",
        &format!("{}\n", serde_json::to_string_pretty(&read).unwrap()),
    );
}

fn document(name: &str) -> documents::Read {
    match documents::open(&fs::read(folder().join(name)).unwrap(), name, None) {
        Ok(Opened::Document(read)) => read,
        other => panic!("{name}: {other:?}"),
    }
}

/// What `expected.json` must say, whoever writes it.
#[test]
fn what_is_shown_and_what_is_not_stay_apart() {
    let hidden = document("hidden.pdf");
    for shown in ["What the page shows", "white on a dark band"] {
        assert!(hidden.text.contains(shown), "{}", hidden.text);
    }
    for kept in ["never painted words", "white on white words", "one point words", "words below the page"] {
        assert!(!hidden.text.contains(kept), "{}", hidden.text);
        assert!(
            hidden.document.hidden_text.iter().any(|text| text == kept),
            "{:?}",
            hidden.document.hidden_text
        );
    }
    let word = document("resume.docx");
    for kept in ["words that are not shown", "tiny words", "hidden by its style"] {
        assert!(!word.text.contains(kept) && !word.document.hidden_text.is_empty(), "{}", word.text);
        assert!(word.document.hidden_text.iter().any(|text| text.contains(kept)));
    }
    assert!(!word.text.contains("taken away"));
    assert_eq!(word.text.matches("In the box").count(), 1);
    assert!(word.text.contains("Data Engineer, Northwind\tJan 2019 - Present"));
    for name in ["scan.pdf", "scan-with-machine-reading.pdf"] {
        let read = documents::open(&fs::read(folder().join(name)).unwrap(), name, None);
        assert_eq!(read, Err(Unreadable::Scanned), "{name}");
    }
}

#[test]
fn two_columns_are_read_one_after_the_other() {
    let text = document("two-columns.pdf").text;
    let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} in {text}"));
    assert!(at("Maren Holt") < at("SKILLS") && at("SKILLS") < at("2012 - 2016"));
    assert!(at("2012 - 2016") < at("EXPERIENCE") && at("EXPERIENCE") < at("Wrote the reports"));
    let one = document("one-column.pdf").text;
    assert!(one.contains("Data Engineer, Northwind\tAustin, TX"), "{one}");
}

#[test]
fn words_from_the_right_are_read_in_their_order() {
    let text = document("right-to-left.pdf").text;
    for line in ["נועה בן-ארזים", "חיפה | noa@example.com | +972 50-555-0142", "2018 – 2023", "سلمى العلامي"]
    {
        assert!(text.lines().any(|read| read == line), "{line} in {text}");
    }
}

#[test]
fn a_form_agrees_with_a_file_from_the_right() {
    let file = document("right-to-left.pdf");
    let options = ReadOptions { document: Some(file.document), ..ReadOptions::default() };
    let mut submission = serde_json::to_value(corroborate::read(&file.text, &options)).unwrap();
    submission["asOf"] = "2026-11-22".into();
    let form = serde_json::json!({ "kind": "form", "person": {
        "basics": { "name": "נועה בן-ארזים", "email": "noa@example.com", "phone": "+972 50-555-0142" },
        "work": [{ "name": "ברוש מערכות", "position": "אנליסטית", "startDate": "2018", "endDate": "2023" }],
    } });
    submission["sources"].as_array_mut().unwrap().push(form);
    let submission = serde_json::from_value(submission).unwrap();
    let assessment = corroborate::check(&submission, &default_policy()).unwrap();
    // Only the domain is for examples.
    let found: Vec<&str> = assessment.findings.iter().map(|finding| finding.rule.as_str()).collect();
    assert_eq!(found, ["email/malformed"], "{:?}", assessment.findings);
}

/// An archive with one entry, deflated.
fn archive(name: &str, content: &[u8]) -> Vec<u8> {
    archive_of(&[(name, content)])
}

/// An archive, its entries deflated.
fn archive_of(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut zip, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in entries {
        let packed = compress_to_vec(content, 6);
        let mut common = vec![20, 0, 0, 0, 8, 0, 0, 0, 33, 89, 0, 0, 0, 0];
        common.extend((packed.len() as u32).to_le_bytes());
        common.extend((content.len() as u32).to_le_bytes());
        common.extend((name.len() as u16).to_le_bytes());
        common.extend([0, 0]);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&common);
        directory.extend([0; 10]);
        directory.extend((zip.len() as u32).to_le_bytes());
        directory.extend(name.as_bytes());
        zip.extend(b"PK\x03\x04");
        zip.extend(common);
        zip.extend(name.as_bytes());
        zip.extend(&packed);
    }
    let start = zip.len();
    zip.extend(&directory);
    zip.extend(b"PK\x05\x06\x00\x00\x00\x00");
    zip.extend((entries.len() as u16).to_le_bytes());
    zip.extend((entries.len() as u16).to_le_bytes());
    zip.extend((directory.len() as u32).to_le_bytes());
    zip.extend((start as u32).to_le_bytes());
    zip.extend([0, 0]);
    zip
}

/// A Word document with this body, these other parts, and relationships `r1`, `r2`, … to them.
fn word(body: &str, parts: &[(&str, &str)]) -> documents::Read {
    let main = format!("<w:document><w:body>{body}</w:body></w:document>");
    let related: String = (1..)
        .zip(parts)
        .map(|(number, (part, _))| {
            let target = part.trim_start_matches("word/");
            format!(r#"<Relationship Id="r{number}" Type="t/{number}" Target="{target}"/>"#)
        })
        .collect();
    let related = format!("<Relationships>{related}</Relationships>");
    let mut entries: Vec<(&str, &[u8])> =
        vec![("word/document.xml", main.as_bytes()), ("word/_rels/document.xml.rels", related.as_bytes())];
    entries.extend(parts.iter().map(|(part, content)| (*part, content.as_bytes())));
    match documents::open(&archive_of(&entries), "cv.docx", None) {
        Ok(Opened::Document(read)) => read,
        other => panic!("{other:?}"),
    }
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

#[test]
fn an_alignment_tab_is_a_wide_gap() {
    for (left, right) in [
        ("Accountant, Fabrikam", "Feb 2018 - Aug 2020"),
        ("Ines Krämer", "ines@example.com"),
        ("Litware", "Leeds"),
        ("Page", "1"),
        ("BA History, Example College", "2009"),
    ] {
        let body = format!(
            "<w:p><w:r><w:t>{left}</w:t></w:r><w:r><w:ptab/></w:r><w:r><w:t>{right}</w:t></w:r></w:p>"
        );
        assert_eq!(word(&body, &[]).text, format!("{left}\t{right}"));
    }
}

#[test]
fn words_set_in_capitals_begin_with_one() {
    let run = |properties: &str, text: &str| {
        format!("<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r></w:p>")
    };
    for (properties, typed, read) in [
        ("<w:caps/>", "ines krämer", "Ines Krämer"),
        ("<w:smallCaps/>", "work history", "Work History"),
        ("<w:caps/>", "Ines McAllen", "Ines McAllen"),
        (r#"<w:caps w:val="0"/>"#, "ines krämer", "ines krämer"),
        ("<w:caps/>", "anne-marie o'dell (she)", "Anne-marie O'dell (She)"),
        ("<w:caps/>", "ines@example.com", "ines@example.com"),
        ("<w:smallCaps/>", "see example.com/ines", "See example.com/ines"),
    ] {
        assert_eq!(word(&run(properties, typed), &[]).text, read);
    }
    let styles = r#"<w:styles>
        <w:style w:styleId="Loud"><w:rPr><w:caps/></w:rPr></w:style>
        <w:style w:styleId="Name"><w:basedOn w:val="Loud"/></w:style>
        <w:style w:styleId="Quiet"><w:basedOn w:val="Loud"/><w:rPr><w:caps w:val="0"/></w:rPr></w:style>
    </w:styles>"#;
    for (style, read) in [("Name", "Ines Krämer"), ("Quiet", "ines krämer")] {
        let body = format!(
            r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>ines krämer</w:t></w:r></w:p>"#
        );
        assert_eq!(word(&body, &[("word/styles.xml", styles)]).text, read);
    }
    let split = "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Mc</w:t></w:r><w:r><w:rPr><w:caps/></w:rPr><w:t>allen</w:t></w:r></w:p>";
    assert_eq!(word(split, &[]).text, "Mcallen");
    assert_eq!(word(&split.replace("Mc", "in").replace("allen", "es krämer"), &[]).text, "Ines Krämer");
}

#[test]
fn the_reading_above_a_word_is_not_of_the_line() {
    for (base, reading) in
        [("山本", "やまもと"), ("葵", "あおい"), ("王", "wáng"), ("北京", "Běijīng"), ("李", "り")]
    {
        let body = format!(
            "<w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>{reading}</w:t></w:r></w:rt>\
             <w:rubyBase><w:r><w:t>{base}</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t> 2019</w:t></w:r></w:p>"
        );
        assert_eq!(word(&body, &[]).text, format!("{base} 2019"));
    }
}

#[test]
fn a_part_in_another_format_is_read_where_it_stands() {
    let mht = "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n  type=\"text/html\";\r\n  boundary=\"----=part\"\r\n\r\n\
               ------=part\r\nContent-Type: text/html;\r\n  charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
               <html><body><p class=3D\"a\">Clerk, Fab=\r\nrikam K=C3=B6ln</p></body></html>\r\n------=part--\r\nnot this";
    for (name, content, read) in [
        ("word/chunk.html", "<html><body><p>Clerk, Fabrikam</p></body></html>", "Clerk, Fabrikam"),
        ("word/afchunk.htm", "<p>Clerk, <a href='https://ines.example.com'>page</a></p>", "Clerk, page"),
        ("word/chunk.rtf", "{\\rtf1 Clerk, Fabrikam\\par}", "Clerk, Fabrikam"),
        ("word/chunk.txt", "Clerk, Fabrikam", "Clerk, Fabrikam"),
        ("word/afchunk.mht", mht, "Clerk, Fabrikam Köln"),
    ] {
        let body = format!(r#"{}<w:altChunk r:id="r1"/>{}"#, paragraph("Ines Krämer"), paragraph("Leeds"));
        let word = word(&body, &[(name, content)]);
        assert_eq!(word.text, format!("Ines Krämer\n\n{read}\n\nLeeds"), "{name}");
        assert_eq!(word.notes, [], "{name}");
        assert_eq!(word.document.links.len(), usize::from(name.ends_with("htm")), "{name}");
    }
}

#[test]
fn a_part_that_cannot_be_read_is_said() {
    let named = r#"<w:altChunk r:id="r1"/>"#;
    for (name, content) in [
        ("word/chunk.docx", "PK\x03\x04"),
        ("word/chunk.pdf", "%PDF-1.7"),
        (
            "word/chunk.mht",
            "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+",
        ),
        ("word/chunk.html", ""),
        ("word/other.xml", "<a/>"),
    ] {
        let named = if name == "word/other.xml" { r#"<w:altChunk r:id="r9"/>"# } else { named };
        let word = word(&format!("{}{named}", paragraph("Ines Krämer")), &[(name, content)]);
        assert_eq!(word.text, "Ines Krämer");
        assert_eq!(word.notes, [documents::Note::PartsLeft(1)], "{name}");
    }
}

#[test]
fn shapes_of_a_diagram_and_words_set_as_a_picture_are_lines() {
    let shape =
        |text: &str| format!("<dgm:pt><dgm:t>\n <a:p><a:r><a:t>{text}</a:t></a:r></a:p>\n</dgm:t></dgm:pt>");
    let data =
        format!("<dgm:dataModel>{}{}<dgm:pt/></dgm:dataModel>", shape("Book-keeping"), shape("Payroll"));
    let body = format!(
        r#"{}<w:p><w:r><w:drawing><dgm:relIds r:dm="r1" r:lo="r2"/></w:drawing></w:r></w:p>{}"#,
        paragraph("Skills"),
        paragraph("Leeds")
    );
    let read = word(&body, &[("word/diagrams/data1.xml", &data)]);
    assert_eq!(read.text, "Skills\n\nBook-keeping\nPayroll\n\nLeeds");
    assert_eq!(word(&body, &[]).notes, [documents::Note::PartsLeft(1)]);
    let art =
        r#"<w:p><w:r><w:pict><v:shape><v:textpath string="Ines Krämer"/></v:shape></w:pict></w:r></w:p>"#;
    assert_eq!(word(&format!("{art}{}", paragraph("Leeds")), &[]).text, "Ines Krämer\n\nLeeds");
    let header = format!("<w:hdr>{}</w:hdr>", art.replace("Ines Krämer", "DRAFT"));
    assert_eq!(word(&paragraph("Leeds"), &[("word/header1.xml", &header)]).text, "Leeds");
}

#[test]
fn what_unpacks_without_end_stays_closed() {
    let small =
        archive("word/document.xml", b"<w:document><w:p><w:r><w:t>Maren Holt</w:t></w:r></w:p></w:document>");
    assert!(matches!(documents::open(&small, "small.docx", None), Ok(Opened::Document(_))));
    let large = archive("word/document.xml", &vec![b' '; MOST_INFLATED + 1]);
    assert!(large.len() < 1 << 20);
    assert_eq!(documents::open(&large, "large.docx", None), Err(Unreadable::Inflates));
    let stream = compress_to_vec_zlib(&vec![b' '; documents::bombs::MOST_STREAMED + 1], 6);
    let mut pdf = b"%PDF-1.7\n1 0 obj << /Filter /FlateDecode >> stream\n".to_vec();
    pdf.extend(stream);
    pdf.extend(b"\nendstream endobj");
    assert_eq!(documents::open(&pdf, "large.pdf", None), Err(Unreadable::Inflates));
    assert_eq!(documents::open(&vec![b'x'; MOST_BYTES + 1], "large.txt", None), Err(Unreadable::TooLarge));
    let long = vec![b'x'; LONGEST_TEXT + 10];
    let Ok(Opened::Document(read)) = documents::open(&long, "long.txt", None) else { panic!() };
    assert_eq!(read.text.len(), LONGEST_TEXT);
    assert_eq!(read.notes, [documents::Note::TextCut]);
}

/// What holds of any file.
fn holds(bytes: &[u8], name: &str) {
    if let Ok(Opened::Document(read)) = documents::open(bytes, name, None) {
        assert!(read.text.len() <= LONGEST_TEXT);
        assert!(read.document.links.len() <= MOST_LISTED && read.document.hidden_text.len() <= MOST_LISTED);
        assert!(!read.text.contains(['\r', '\0', '\u{feff}']));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(
        start in prop::sample::select(vec!["", "%PDF-1.7\n", "PK\x03\x04", "{\\rtf1 ", "<html>", "{\"", "a,b\n", "[{"]),
        bytes in prop::collection::vec(any::<u8>(), 0..600),
        name in prop::sample::select(vec!["", "a.csv", "a.json", "a.html", "a.txt"]),
    ) {
        let mut content = start.as_bytes().to_vec();
        content.extend(bytes);
        holds(&content, name);
    }

    #[test]
    fn any_damage_is_survived(
        which in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in any::<prop::sample::Index>(),
    ) {
        let fixtures = fixtures();
        let (name, bytes) = &fixtures[which.index(fixtures.len())];
        let mut bytes = bytes.clone();
        for (place, byte) in changes {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        holds(&bytes, name);
        bytes.truncate(cut.index(bytes.len()) + 1);
        holds(&bytes, name);
    }

    #[test]
    fn any_marks_are_laid_out(
        marks in prop::collection::vec((any::<f32>(), any::<f32>(), any::<f32>(), -5.0f32..40.0, any::<bool>(), "\\PC{0,3}"), 0..120),
    ) {
        let glyphs = marks.into_iter().map(|(x, y, advance, size, level, text)| {
            documents::page::Mark::Glyph(documents::page::Glyph { text, x, y, advance, size, level, paint: documents::page::Paint::Ink })
        });
        let page = documents::page::Page { width: 612.0, height: 792.0, marks: glyphs.collect(), links: Vec::new() };
        let _ = documents::paged(&[page], Default::default(), 0);
    }

    #[test]
    fn ordinary_marks_lose_no_word(words in prop::collection::vec("[a-z]{2,8}", 1..60), columns in 1usize..3) {
        let mut marks = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let (column, row) = (at % columns, at / columns);
            for (place, letter) in word.chars().enumerate() {
                marks.push(documents::page::Mark::Glyph(documents::page::Glyph {
                    text: letter.to_string(),
                    x: 40.0 + 260.0 * column as f32 + 5.0 * place as f32,
                    y: 60.0 + 12.0 * row as f32 + 3.0 * column as f32,
                    advance: 5.0,
                    size: 10.0,
                    level: true,
                    paint: documents::page::Paint::Ink,
                }));
            }
        }
        let page = documents::page::Page { width: 612.0, height: 792.0, marks, links: Vec::new() };
        let text = documents::paged(&[page], Default::default(), 0).unwrap().text;
        let mut read: Vec<&str> = text.split_whitespace().collect();
        let mut given: Vec<&str> = words.iter().map(String::as_str).collect();
        read.sort_unstable();
        given.sort_unstable();
        prop_assert_eq!(read, given);
    }
}
