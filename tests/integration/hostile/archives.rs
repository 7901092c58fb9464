//! Archives. Source: PKWARE, APPNOTE.TXT, 6.3.10.

use super::{File, file};
use miniz_oxide::deflate::compress_to_vec;

/// A part of an archive: its name, its content, and whether it is packed.
pub struct Part {
    pub name: String,
    pub content: Vec<u8>,
    pub is_packed: bool,
}

pub fn packed(name: &str, content: impl Into<Vec<u8>>) -> Part {
    Part { name: name.to_owned(), content: compress_to_vec(&content.into(), 1), is_packed: true }
}

pub fn stored(name: &str, content: impl Into<Vec<u8>>) -> Part {
    Part { name: name.to_owned(), content: content.into(), is_packed: false }
}

/// An archive of parts. Each stands in the directory so many times, always at the same place.
pub fn repeated(parts: &[Part], times: usize) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for part in parts {
        let offset = u32::try_from(out.len()).unwrap();
        let length = u32::try_from(part.content.len()).unwrap();
        let mut fields = vec![20, 0, 0, 0, if part.is_packed { 8 } else { 0 }, 0, 0, 0, 0x21, 0, 0, 0, 0, 0];
        fields.extend(length.to_le_bytes());
        fields.extend(length.to_le_bytes());
        fields.extend(u16::try_from(part.name.len()).unwrap().to_le_bytes());
        fields.extend([0, 0]);
        out.extend(b"PK\x03\x04");
        out.extend(&fields);
        out.extend(part.name.as_bytes());
        out.extend(&part.content);
        for _ in 0..times {
            directory.extend(b"PK\x01\x02\x14\x00");
            directory.extend(&fields);
            directory.extend([0; 10]);
            directory.extend(offset.to_le_bytes());
            directory.extend(part.name.as_bytes());
        }
    }
    let count = u16::try_from(parts.len() * times).unwrap();
    let (start, length) = (u32::try_from(out.len()).unwrap(), u32::try_from(directory.len()).unwrap());
    out.extend(&directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(length.to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0, 0]);
    out
}

pub fn archive(parts: &[Part]) -> Vec<u8> {
    repeated(parts, 1)
}

const PERSON: &str = r#"{"basics":{"name":"Maren Holt","email":"maren@example.com"}}"#;

pub fn all() -> Vec<File> {
    let mut files = Vec::new();
    let mut holding = |name: &str, part: &str, content: String| {
        files.push(file(&format!("zip-{name}.zip"), archive(&[packed(part, content)])));
    };
    holding("zeros", "a.json", format!("[{}0]", "0,".repeat(20 << 20)));
    holding("empty-lists", "a.json", format!("[{}0]", "[],".repeat(10 << 20)));
    holding("empty-objects", "a.json", format!("[{}0]", "{},".repeat(10 << 20)));
    holding("fields", "a.json", format!("{{{}\"z\":0}}", "\"a\":0,".repeat(6 << 20)));
    holding("strings", "a.json", format!("[{}0]", "\"\",".repeat(10 << 20)));
    holding("deep", "a.json", "[".repeat(40 << 20));
    holding("one-string", "a.json", format!("\"{}\"", "a".repeat(40 << 20)));
    holding("escapes", "a.json", format!("\"{}\"", "\\u0041".repeat(6 << 20)));
    holding("persons", "a.json", format!("[{}{PERSON}]", format!("{PERSON},").repeat(600_000)));
    holding("lines", "a.jsonl", format!("{PERSON}\n").repeat(600_000));
    holding("bad-lines", "a.jsonl", format!("{PERSON}\n{}", "{\n".repeat(20 << 20)));
    holding("empty-lines", "a.jsonl", "\n".repeat(40 << 20));
    holding("commas", "a.csv", format!("name,email\n{}", ",".repeat(40 << 20)));
    holding("cells", "a.csv", format!("name,email\n{}", format!("{}\n", "a,".repeat(400)).repeat(50_000)));
    holding("rows", "a.csv", format!("name,email\n{}", "a,b\n".repeat(10 << 20)));
    holding("quotes", "a.csv", format!("name,email\n{}", "\"".repeat(40 << 20)));
    holding("open-quote", "a.csv", format!("name,email\n\"{}", "a,b\n".repeat(10 << 20)));
    holding("profile", "Profile.csv", format!("First Name,Last Name\n{}", "Maren,Holt\n".repeat(3 << 20)));
    let spaces = packed("a.json", " ".repeat(30 << 20));
    files.push(file("zip-overlapping.zip", repeated(&[spaces], 4_000)));
    let table = packed("a.csv", format!("name,email\n{}", "a,b\n".repeat(1 << 20)));
    files.push(file("zip-overlapping-tables.zip", repeated(&[table], 4_000)));
    let many: Vec<Part> = (0..4_900).map(|number| stored(&format!("{number}.json"), PERSON)).collect();
    files.push(file("zip-many.zip", archive(&many)));
    let many: Vec<Part> = (0..9_000).map(|number| stored(&format!("{number}.json"), "{")).collect();
    files.push(file("zip-too-many.zip", archive(&many)));
    let names =
        ["../../up.json", "/etc/up.json", "no\u{1b}[2Jthing.json", "\u{202e}nosj.exe.json", "a\nb.json", ""];
    let named: Vec<Part> = names.iter().map(|name| stored(name, "{")).collect();
    files.push(file("zip-names.zip", archive(&named)));
    let long = stored(&"n".repeat(60_000), PERSON);
    files.push(file("zip-long-name.zip", archive(&[long])));
    let inner = archive(&[packed("b.zip", vec![0; 1 << 20])]);
    files.push(file("zip-in-zip.zip", archive(&[stored("a.zip", inner)])));
    let honest = archive(&[stored("a.json", PERSON)]);
    for at in [14, 18, 22, 26] {
        let mut lying = honest.clone();
        lying[at..at + 4].fill(0xff);
        files.push(file(&format!("zip-lying-{at}.zip"), lying));
        let mut lying = honest.clone();
        let place = lying.len() - 30 + at;
        lying[place..place + 4].fill(0xff);
        files.push(file(&format!("zip-lying-at-its-end-{at}.zip"), lying));
    }
    files.push(file("zip-cut.zip", honest[..honest.len() - 10].to_vec()));
    files
}
