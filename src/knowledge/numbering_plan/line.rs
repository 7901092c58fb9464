//! One written number, put together without allocating.

/// Most bytes of a line: every region of the largest calling code, E.164, the longest layout and an extension fit.
const ROOM: usize = 192;

/// A short text that is written piece by piece. What goes beyond [`ROOM`] is dropped whole, piece by piece.
#[derive(Debug, Clone)]
pub struct Line {
    bytes: [u8; ROOM],
    length: usize,
}

impl Line {
    /// Nothing yet.
    pub fn new() -> Line {
        Line { bytes: [0; ROOM], length: 0 }
    }

    /// Starts again with nothing.
    pub fn clear(&mut self) {
        self.length = 0;
    }

    /// Adds one ASCII character.
    pub fn push(&mut self, byte: u8) {
        if let Some(slot) = self.bytes.get_mut(self.length) {
            *slot = byte;
            self.length += 1;
        }
    }

    /// Adds a piece of UTF-8.
    pub fn extend(&mut self, piece: &[u8]) {
        // Pieces are a few bytes long: a loop is faster than a call that copies.
        if let Some(room) = self.bytes.get_mut(self.length..self.length + piece.len()) {
            for (slot, byte) in room.iter_mut().zip(piece) {
                *slot = *byte;
            }
            self.length += piece.len();
        }
    }

    /// What was written.
    pub fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// What was written, as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(self.bytes()).unwrap_or_default()
    }
}

impl Default for Line {
    fn default() -> Self {
        Line::new()
    }
}
