//! Finds streams of a PDF that unpack to more than a document holds, before a library unpacks them.
//!
//! Streams that are encrypted cannot be measured so.

use super::Unreadable;
use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZFlush, MZStatus};

/// Most bytes that all streams of a document may unpack to.
pub const MOST_STREAMED: usize = 256 * 1024 * 1024;
/// Longest stream in a packing whose growth is not measured, in bytes; it grows a thousandfold at most.
const LONGEST_UNMEASURED: usize = 64 * 1024;
/// Deepest nesting of brackets that a library is given: some follow it with a call each.
const DEEPEST: usize = 5000;
/// Most streams of a document.
const MOST_STREAMS: usize = 50_000;
/// Most bytes of all streams that are neither measured nor pictures.
const MOST_UNMEASURED: usize = 4 * 1024 * 1024;
/// Most packings of one stream in one another.
const MOST_LAYERS: usize = 4;
/// Bytes that are unpacked at a time.
const STEP: usize = 64 * 1024;
/// How far before a stream its dictionary is looked at, in bytes.
const DICTIONARY: usize = 1024;

/// Measures what the streams of a document unpack to.
///
/// # Errors
/// [`Unreadable::Inflates`] when it is more than [`MOST_STREAMED`], or a long stream is packed in a way that hides it; [`Unreadable::Nested`] when
/// brackets are nested deeper than any library should be made to follow.
pub fn check(bytes: &[u8]) -> Result<(), Unreadable> {
    let mut room = MOST_STREAMED;
    let (mut at, mut count, mut end_of_next, mut unmeasured) = (0, 0, 0, 0_usize);
    // Between streams stand objects; a stream's own bytes are looked at below.
    let mut nesting = Nesting::default();
    let mut is_body = false;
    while let Some(found) = find(bytes, at, b"stream") {
        if !is_body {
            nesting.follow(bytes.get(at..found).unwrap_or_default())?;
        }
        is_body = false;
        at = found + 6;
        if found >= 3 && bytes.get(found - 3..found) == Some(b"end") {
            continue;
        }
        is_body = true;
        count += 1;
        if count > MOST_STREAMS {
            return Err(Unreadable::Inflates);
        }
        let dictionary = bytes.get(found.saturating_sub(DICTIONARY)..found).unwrap_or_default();
        let start = dictionary.windows(3).rposition(|window| window == b"obj").map_or(0, |place| place + 3);
        let dictionary = dictionary.get(start..).unwrap_or_default();
        let body = bytes.get(at..).unwrap_or_default();
        let body = body.strip_prefix(b"\r\n").or_else(|| body.strip_prefix(b"\n")).unwrap_or(body);
        if end_of_next < at {
            end_of_next = find(bytes, at, b"endstream").unwrap_or(bytes.len());
        }
        let body = body.get(..body.len().saturating_sub(bytes.len() - end_of_next)).unwrap_or_default();
        let named = |name: &[u8]| dictionary.windows(name.len()).filter(|window| *window == name).count();
        // A picture of one colour may be nothing but brackets.
        let is_picture = named(b"/Image") > 0;
        let mut within = Nesting::default();
        let mut look = |part: &[u8]| if is_picture { Ok(()) } else { within.follow(part) };
        let is_text =
            named(b"ASCII85Decode") + named(b"/A85") + named(b"ASCIIHexDecode") + named(b"/AHx") > 0;
        let decoded = if is_text { plain(body) } else { Vec::new() };
        let body = if is_text { &decoded[..] } else { body };
        // By its bytes: names can be written in many ways, or stand elsewhere.
        if is_zlib(body) {
            let mut layer = Layer::new(1);
            let grown = layer.unpack(body, room, &mut look)?;
            room = room.checked_sub(grown).ok_or(Unreadable::Inflates)?;
        } else if !is_picture {
            unmeasured = unmeasured.saturating_add(body.len());
            let is_dictionary_packed = named(b"LZWDecode") + named(b"/LZW") > 0;
            if unmeasured > MOST_UNMEASURED || is_dictionary_packed && body.len() > LONGEST_UNMEASURED {
                return Err(Unreadable::Inflates);
            }
            let plain = body.get(..find(body, 0, b"stream").unwrap_or(body.len()));
            look(plain.unwrap_or_default())?;
        }
    }
    if is_body { Ok(()) } else { nesting.follow(bytes.get(at..).unwrap_or_default()) }
}

/// How deep the brackets of what is followed part by part are nested.
#[derive(Default)]
struct Nesting {
    braces: usize,
    lists: usize,
    dictionaries: usize,
    /// The byte before, unless it is half of a bracket already.
    before: u8,
}

impl Nesting {
    /// Follows a further part.
    fn follow(&mut self, part: &[u8]) -> Result<(), Unreadable> {
        for byte in part {
            let before = std::mem::replace(&mut self.before, *byte);
            match (before, byte) {
                (_, b'{') => self.braces += 1,
                (_, b'}') => self.braces = self.braces.saturating_sub(1),
                (_, b'[') => self.lists += 1,
                (_, b']') => self.lists = self.lists.saturating_sub(1),
                (b'<', b'<') => (self.dictionaries, self.before) = (self.dictionaries + 1, 0),
                (b'>', b'>') => (self.dictionaries, self.before) = (self.dictionaries.saturating_sub(1), 0),
                _ => continue,
            }
            if self.braces.max(self.lists).max(self.dictionaries) > DEEPEST {
                return Err(Unreadable::Nested);
            }
        }
        Ok(())
    }
}

fn find(bytes: &[u8], from: usize, wanted: &[u8]) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(wanted.len()).position(|window| window == wanted).map(|place| from + place)
}

/// Whether bytes begin as packed ones do. Source: RFC 1950.
fn is_zlib(bytes: &[u8]) -> bool {
    matches!(bytes, [method, flags, ..]
        if method & 0x0f == 8 && method >> 4 <= 7 && (u16::from(*method) << 8 | u16::from(*flags)).is_multiple_of(31))
}

/// One packing of a stream, and what is packed in it again.
struct Layer {
    depth: usize,
    state: Box<InflateState>,
    scratch: Vec<u8>,
    /// The packing inside, once it is known whether there is one.
    inner: Option<Option<Box<Layer>>>,
}

impl Layer {
    fn new(depth: usize) -> Self {
        Self { depth, state: InflateState::new_boxed(DataFormat::Zlib), scratch: vec![0; STEP], inner: None }
    }

    /// How many bytes these become, and those in them; a little more than `most` when they become more. `look` sees what is packed no more.
    fn unpack(
        &mut self,
        packed: &[u8],
        most: usize,
        look: &mut dyn FnMut(&[u8]) -> Result<(), Unreadable>,
    ) -> Result<usize, Unreadable> {
        let (mut rest, mut grown) = (packed, 0usize);
        loop {
            let step = inflate(&mut self.state, rest, &mut self.scratch, MZFlush::None);
            rest = rest.get(step.bytes_consumed..).unwrap_or_default();
            let part = self.scratch.get(..step.bytes_written).unwrap_or_default();
            grown = grown.saturating_add(part.len());
            if !part.is_empty() {
                let inner = self
                    .inner
                    .get_or_insert_with(|| is_zlib(part).then(|| Box::new(Layer::new(self.depth + 1))));
                match inner {
                    Some(inner) if inner.depth > MOST_LAYERS => return Err(Unreadable::Inflates),
                    Some(inner) => {
                        let left = most.saturating_sub(grown);
                        grown = grown.saturating_add(inner.unpack(part, left, look)?);
                    }
                    None => look(part)?,
                }
            }
            let stuck = step.bytes_consumed == 0 && step.bytes_written == 0;
            if grown > most || stuck || !matches!(step.status, Ok(MZStatus::Ok)) {
                return Ok(grown);
            }
        }
    }
}

/// The bytes that ASCII85 or hexadecimal text stands for, as far as it can be read.
fn plain(text: &[u8]) -> Vec<u8> {
    let text = text.trim_ascii();
    let is_hex = text
        .iter()
        .take(64)
        .take_while(|byte| **byte != b'>')
        .all(|byte| byte.is_ascii_hexdigit() || byte.is_ascii_whitespace());
    let mut bytes = Vec::with_capacity(text.len());
    if is_hex {
        let digits: Vec<u8> =
            text.iter().filter_map(|byte| char::from(*byte).to_digit(16)).map(|digit| digit as u8).collect();
        bytes.extend(digits.chunks(2).map(|pair| match pair {
            [high, low] => high << 4 | low,
            [high] => high << 4,
            _ => 0,
        }));
        return bytes;
    }
    let mut group: Vec<u32> = Vec::with_capacity(5);
    for byte in text.strip_prefix(b"<~").unwrap_or(text) {
        match byte {
            b'z' if group.is_empty() => bytes.extend([0; 4]),
            b'!'..=b'u' => group.push(u32::from(byte - b'!')),
            b'~' => break,
            _ => continue,
        }
        if group.len() == 5 {
            let number = group.iter().fold(0u32, |sum, digit| sum.wrapping_mul(85).wrapping_add(*digit));
            bytes.extend(number.to_be_bytes());
            group.clear();
        }
    }
    if group.len() > 1 {
        let kept = group.len() - 1;
        group.resize(5, 84);
        let number = group.iter().fold(0u32, |sum, digit| sum.wrapping_mul(85).wrapping_add(*digit));
        bytes.extend(number.to_be_bytes().iter().take(kept));
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_grows_without_end_is_found() {
        let zeros = vec![0; 40 * 1024 * 1024];
        let packed = miniz_oxide::deflate::compress_to_vec_zlib(&zeros, 6);
        let mut document = b"%PDF-1.7\n".to_vec();
        for number in 0..7 {
            document.extend(format!("{number} 0 obj<</Filter/FlateDecode>>stream\n").bytes());
            document.extend(&packed);
            document.extend(b"\nendstream endobj\n");
            let expected = if number < 6 { Ok(()) } else { Err(Unreadable::Inflates) };
            assert_eq!(check(&document), expected, "{number}");
        }
    }

    #[test]
    fn what_is_nested_without_end_is_found() {
        let deep = "{".repeat(DEEPEST + 1);
        let plainly =
            format!("%PDF-1.7\n1 0 obj<</FunctionType 4/Length 9>>stream\n{deep}\nendstream endobj\n");
        assert_eq!(check(plainly.as_bytes()), Err(Unreadable::Nested));
        let mut packed = b"%PDF-1.7\n1 0 obj<</FunctionType 4/Filter/FlateDecode>>stream\n".to_vec();
        packed.extend(miniz_oxide::deflate::compress_to_vec_zlib(deep.as_bytes(), 6));
        packed.extend(b"\nendstream endobj\n");
        assert_eq!(check(&packed), Err(Unreadable::Nested));
        let dictionaries = format!("%PDF-1.7\n1 0 obj{}endobj", "<</A".repeat(DEEPEST + 1));
        assert_eq!(check(dictionaries.as_bytes()), Err(Unreadable::Nested));
        let lists = format!("%PDF-1.7\n1 0 obj{}endobj", "[".repeat(DEEPEST + 1));
        assert_eq!(check(lists.as_bytes()), Err(Unreadable::Nested));
        // A grey picture.
        let grey = format!("%PDF-1.7\n1 0 obj<</Subtype/Image/Length 9>>stream\n{deep}\nendstream endobj\n");
        assert_eq!(check(grey.as_bytes()), Ok(()));
        assert_eq!(check("%PDF-1.7\n1 0 obj[[1][2]{}]endobj".as_bytes()), Ok(()));
    }

    #[test]
    fn what_is_packed_twice_is_found_whatever_it_is_called() {
        let pack = |bytes: &[u8]| miniz_oxide::deflate::compress_to_vec_zlib(bytes, 6);
        let packed = pack(&pack(&vec![0; 300 * 1024 * 1024]));
        assert!(packed.len() < 10_000, "{}", packed.len());
        for dictionary in
            ["/Filter[/FlateDecode/FlateDecode]", "/#46ilter[/#46lateDecode/Fl]", "/Filter 9 0 R"]
        {
            let mut document = format!("%PDF-1.7\n1 0 obj<<{dictionary}>>stream\n").into_bytes();
            document.extend(&packed);
            document.extend(b"\nendstream endobj\n");
            assert_eq!(check(&document), Err(Unreadable::Inflates), "{dictionary}");
        }
        let often = (0..6).fold(b"x".to_vec(), |bytes, _| pack(&bytes));
        let mut document = b"%PDF-1.7\n1 0 obj<<>>stream\n".to_vec();
        document.extend(often);
        document.extend(b"\nendstream endobj\n");
        assert_eq!(check(&document), Err(Unreadable::Inflates));
    }

    #[test]
    fn text_packings_are_undone() {
        assert_eq!(plain(b"<~87cURD]i,\"Ebo80~>"), b"Hello World!");
        assert_eq!(plain(b"48 65 6C6c 6f>"), b"Hello");
    }
}
