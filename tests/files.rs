//! Files of every kind become text or submissions, and no bytes panic, hang or grow beyond the limits.
//!
//! `WRITE_EXPECTED=1 cargo test --features cli --test files` writes `tests/files/expected.json` again; the browser's test
//! compares with the same file.

#![cfg(feature = "cli")]
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used
)]

use corroborate::files::{self, LONGEST_TEXT, MOST_BYTES, MOST_INFLATED, MOST_LISTED, Opened, Unreadable};
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
    match files::open(bytes, name, None) {
        Ok(opened) => files::opened(&opened, name),
        Err(why) => files::unreadable(&why),
    }
}

#[test]
fn every_kind_of_file_is_read_as_expected() {
    let place = folder().join("expected.json");
    let read: BTreeMap<String, serde_json::Value> = fixtures()
        .into_iter()
        .map(|(name, bytes)| {
            let value = written(&bytes, &name);
            (name, serde_json::from_str(&value.canonical()).unwrap())
        })
        .collect();
    if std::env::var_os("WRITE_EXPECTED").is_some() {
        fs::write(&place, format!("{}\n", serde_json::to_string_pretty(&read).unwrap())).unwrap();
    }
    let expected: BTreeMap<String, serde_json::Value> =
        serde_json::from_str(&fs::read_to_string(&place).unwrap()).unwrap();
    assert_eq!(read.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
    for (name, value) in &read {
        assert_eq!(value, &expected[name], "{name}");
    }
}

fn document(name: &str) -> files::Read {
    match files::open(&fs::read(folder().join(name)).unwrap(), name, None) {
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
        let read = files::open(&fs::read(folder().join(name)).unwrap(), name, None);
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
    let packed = compress_to_vec(content, 6);
    let mut zip = Vec::new();
    let common = |zip: &mut Vec<u8>| {
        zip.extend([20, 0, 0, 0, 8, 0, 0, 0, 33, 89]);
        zip.extend([0; 4]);
        zip.extend((packed.len() as u32).to_le_bytes());
        zip.extend((content.len() as u32).to_le_bytes());
        zip.extend((name.len() as u16).to_le_bytes());
        zip.extend([0, 0]);
    };
    zip.extend(b"PK\x03\x04");
    common(&mut zip);
    zip.extend(name.as_bytes());
    zip.extend(&packed);
    let directory = zip.len();
    zip.extend(b"PK\x01\x02\x14\x00");
    common(&mut zip);
    zip.extend([0; 10]);
    zip.extend([0; 4]);
    zip.extend(name.as_bytes());
    let size = zip.len() - directory;
    zip.extend(b"PK\x05\x06\x00\x00\x00\x00\x01\x00\x01\x00");
    zip.extend((size as u32).to_le_bytes());
    zip.extend((directory as u32).to_le_bytes());
    zip.extend([0, 0]);
    zip
}

#[test]
fn what_unpacks_without_end_stays_closed() {
    let small =
        archive("word/document.xml", b"<w:document><w:p><w:r><w:t>Maren Holt</w:t></w:r></w:p></w:document>");
    assert!(matches!(files::open(&small, "small.docx", None), Ok(Opened::Document(_))));
    let large = archive("word/document.xml", &vec![b' '; MOST_INFLATED + 1]);
    assert!(large.len() < 1 << 20);
    assert_eq!(files::open(&large, "large.docx", None), Err(Unreadable::Inflates));
    let stream = compress_to_vec_zlib(&vec![b' '; files::bombs::MOST_STREAMED + 1], 6);
    let mut pdf = b"%PDF-1.7\n1 0 obj << /Filter /FlateDecode >> stream\n".to_vec();
    pdf.extend(stream);
    pdf.extend(b"\nendstream endobj");
    assert_eq!(files::open(&pdf, "large.pdf", None), Err(Unreadable::Inflates));
    assert_eq!(files::open(&vec![b'x'; MOST_BYTES + 1], "large.txt", None), Err(Unreadable::TooLarge));
    let long = vec![b'x'; LONGEST_TEXT + 10];
    let Ok(Opened::Document(read)) = files::open(&long, "long.txt", None) else { panic!() };
    assert_eq!(read.text.len(), LONGEST_TEXT);
    assert_eq!(read.notes, [files::Note::TextCut]);
}

/// What holds of any file.
fn holds(bytes: &[u8], name: &str) {
    if let Ok(Opened::Document(read)) = files::open(bytes, name, None) {
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
            files::page::Mark::Glyph(files::page::Glyph { text, x, y, advance, size, level, paint: files::page::Paint::Ink })
        });
        let page = files::page::Page { width: 612.0, height: 792.0, marks: glyphs.collect(), links: Vec::new() };
        let _ = files::paged(&[page], Default::default(), 0);
    }

    #[test]
    fn ordinary_marks_lose_no_word(words in prop::collection::vec("[a-z]{2,8}", 1..60), columns in 1usize..3) {
        let mut marks = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let (column, row) = (at % columns, at / columns);
            for (place, letter) in word.chars().enumerate() {
                marks.push(files::page::Mark::Glyph(files::page::Glyph {
                    text: letter.to_string(),
                    x: 40.0 + 260.0 * column as f32 + 5.0 * place as f32,
                    y: 60.0 + 12.0 * row as f32 + 3.0 * column as f32,
                    advance: 5.0,
                    size: 10.0,
                    level: true,
                    paint: files::page::Paint::Ink,
                }));
            }
        }
        let page = files::page::Page { width: 612.0, height: 792.0, marks, links: Vec::new() };
        let text = files::paged(&[page], Default::default(), 0).unwrap().text;
        let mut read: Vec<&str> = text.split_whitespace().collect();
        let mut given: Vec<&str> = words.iter().map(String::as_str).collect();
        read.sort_unstable();
        given.sort_unstable();
        prop_assert_eq!(read, given);
    }
}
