//! Bytes as text: UTF-8, UTF-16 with its mark, or else Windows-1252, as the HTML standard takes what names no encoding.

/// The code points of Windows-1252 from 0x80 to 0x9F; 0 where the standard keeps the control character.
/// Source: the WHATWG Encoding Standard, index windows-1252, read 2026-11-25.
const WINDOWS_1252: [u32; 32] = [
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
    0x0153, 0, 0x017e, 0x0178,
];

/// The bytes as text. Nothing is lost: what is no text becomes a replacement character.
pub fn text(bytes: &[u8]) -> String {
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return utf16(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return utf16(rest, u16::from_be_bytes);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| windows_1252(*byte)).collect(),
    }
}

/// One byte of Windows-1252.
pub fn windows_1252(byte: u8) -> char {
    let point = match byte {
        0x80..=0x9f => WINDOWS_1252.get(usize::from(byte - 0x80)).copied().filter(|point| *point != 0),
        _ => None,
    };
    point.and_then(char::from_u32).unwrap_or(char::from(byte))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| match pair {
        [first, second] => unit([*first, *second]),
        _ => 0xfffd,
    });
    char::decode_utf16(units).map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_encodings() {
        assert_eq!(text(b"\xef\xbb\xbfR\xc3\xa9sum\xc3\xa9"), "Résumé");
        assert_eq!(text(b"R\xe9sum\xe9 \x93x\x94 \x80"), "Résumé “x” €");
        assert_eq!(text(b"\xff\xfeR\0\xe9\0"), "Ré");
        assert_eq!(text(b"\xfe\xff\0R\0\xe9"), "Ré");
    }
}
