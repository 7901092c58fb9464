//! Written numbers, put together without allocating.

/// Most bytes of a line: every region of the largest calling code, E.164, the longest layout and an extension fit.
const LONGEST: usize = 192;

/// Bytes of several lines together.
const ROOM: usize = 4 * LONGEST;

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
        let end = self.length + piece.len();
        let Some(room) = self.bytes.get_mut(self.length..end) else { return };
        // Pieces are a few bytes long, and a call that copies is slower than two overlapping words.
        match piece.len() {
            0 => {}
            1 => copy_ends::<1>(piece, room),
            2..=3 => copy_ends::<2>(piece, room),
            4..=7 => copy_ends::<4>(piece, room),
            8..=16 => copy_ends::<8>(piece, room),
            _ => room.copy_from_slice(piece),
        }
        self.length = end;
    }

    /// Whether another number fits, however long.
    pub fn has_room(&self) -> bool {
        self.length <= ROOM - LONGEST
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

/// Copies the first and the last `N` bytes.
fn copy_ends<const N: usize>(from: &[u8], to: &mut [u8]) {
    if let (Some(from), Some(to)) = (from.first_chunk::<N>(), to.first_chunk_mut::<N>()) {
        *to = *from;
    }
    if let (Some(from), Some(to)) = (from.last_chunk::<N>(), to.last_chunk_mut::<N>()) {
        *to = *from;
    }
}

impl Default for Line {
    fn default() -> Self {
        Line::new()
    }
}
