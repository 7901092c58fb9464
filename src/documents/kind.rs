//! What kind of file it is: by its first bytes, and by its name where those say nothing.

use super::encoding;

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Portable Document Format.
    Pdf,
    /// A ZIP archive: a Word document, or an export.
    Zip,
    /// Rich Text Format.
    Rtf,
    /// HTML.
    Html,
    /// JSON, or JSON Lines.
    Json,
    /// Comma-separated values.
    Table,
    /// Plain text.
    Text,
    /// Word before 2007.
    OldWord,
    /// Another kind, by the name that people know it by.
    Other(&'static str),
}

/// How far into a file the mark of a PDF may stand, as readers of that format look for it.
const PDF_WITHIN: usize = 1024;

const MARKS: &[(&[u8], FileKind)] = &[
    (b"PK\x03\x04", FileKind::Zip),
    (b"PK\x05\x06", FileKind::Zip),
    (b"{\\rtf", FileKind::Rtf),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::OldWord),
    (b"\x89PNG", FileKind::Other("PNG")),
    (b"\xff\xd8\xff", FileKind::Other("JPEG")),
    (b"GIF8", FileKind::Other("GIF")),
    (b"II*\0", FileKind::Other("TIFF")),
    (b"MM\0*", FileKind::Other("TIFF")),
    (b"Rar!", FileKind::Other("RAR")),
    (b"7z\xbc\xaf", FileKind::Other("7z")),
    (b"\x1f\x8b", FileKind::Other("gzip")),
];

/// The kind of a file.
pub fn kind(bytes: &[u8], name: &str) -> FileKind {
    let head = bytes.get(..bytes.len().min(PDF_WITHIN)).unwrap_or_default();
    if head.windows(5).any(|window| window == b"%PDF-") {
        return FileKind::Pdf;
    }
    if let Some((_, kind)) = MARKS.iter().find(|(mark, _)| bytes.starts_with(mark)) {
        return *kind;
    }
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    match extension.as_deref() {
        Some("json" | "jsonl" | "ndjson") => return FileKind::Json,
        Some("csv" | "tsv") => return FileKind::Table,
        Some("html" | "htm" | "xhtml") => return FileKind::Html,
        Some("txt" | "md" | "text") => return FileKind::Text,
        Some("heic") => return FileKind::Other("HEIC"),
        _ => {}
    }
    let wide = head.contains(&0).then(|| encoding::wide(bytes)).flatten();
    let is_binary = head.contains(&0) && wide.is_none();
    let start = wide.as_deref().map_or(head, str::as_bytes);
    let text: Vec<u8> = start
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(start)
        .trim_ascii_start()
        .iter()
        .take(64)
        .map(u8::to_ascii_lowercase)
        .collect();
    let starts = |mark: &[u8]| text.starts_with(mark);
    if starts(b"<!doctype html") || starts(b"<html") || starts(b"<head") || starts(b"<body") {
        FileKind::Html
    } else if (starts(b"{") || starts(b"[")) && looks_like_json(&text) {
        FileKind::Json
    } else if is_binary {
        FileKind::Other("binary")
    } else {
        FileKind::Text
    }
}

/// Whether what follows the first bracket can follow it in JSON: a pasted text may begin with `[Page 1]`.
fn looks_like_json(text: &[u8]) -> bool {
    let next = text.iter().skip(1).find(|byte| !byte.is_ascii_whitespace());
    match text.first() {
        Some(b'{') => matches!(next, None | Some(b'"' | b'}')),
        _ => matches!(next, None | Some(b'{' | b'[' | b']')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_decide_before_names() {
        assert_eq!(kind(b"\n%PDF-1.7", "resume.docx"), FileKind::Pdf);
        assert_eq!(kind(b"PK\x03\x04", "resume.txt"), FileKind::Zip);
        assert_eq!(kind(b"{\\rtf1", "resume.doc"), FileKind::Rtf);
        assert_eq!(kind(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "resume.doc"), FileKind::OldWord);
        assert_eq!(kind(b" {\"basics\": {}}", "resume"), FileKind::Json);
        assert_eq!(kind(b"[Maren Holt]\nEngineer", "pasted"), FileKind::Text);
        assert_eq!(kind(b"a,b\n1,2", "list.CSV"), FileKind::Table);
        assert_eq!(kind(b"\xef\xbb\xbf<!DOCTYPE HTML>", ""), FileKind::Html);
        assert_eq!(kind(b"\0\0\x01", "resume"), FileKind::Other("binary"));
    }
}
