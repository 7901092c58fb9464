//! A text as lines: where each stands, what bullet it bears, where its wide gaps are.

pub use crate::model::folding::is_joined_script;

/// Bytes of a text that are read; the rest is named as beyond.
pub const LONGEST: usize = 200_000;
/// Most lines that are read.
const MOST_LINES: usize = 8_000;

/// A line that is not blank.
#[derive(Debug, Clone)]
pub struct Line<'t> {
    /// Its text without the space around it.
    pub text: &'t str,
    /// Byte at which it starts in the whole text.
    pub start: usize,
    /// A blank line, or the end of a page, stands before it.
    pub after_blank: bool,
    /// The page that it stands on, from 0.
    pub page: usize,
    /// A bullet begins it; bytes from its start to the words.
    pub bullet: Option<usize>,
    /// What may not be known stands between it and the line before.
    pub after_cut: bool,
}

impl<'t> Line<'t> {
    /// The words without the bullet.
    pub fn content(&self) -> &'t str {
        self.text.get(self.bullet.unwrap_or(0)..).unwrap_or_default()
    }

    /// Byte at which the words start in the whole text.
    pub fn content_start(&self) -> usize {
        self.start + self.bullet.unwrap_or(0)
    }

    /// Byte after its last.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The lines of a text that are not blank, and the byte up to which it was read.
pub fn lines(text: &str) -> (Vec<Line<'_>>, usize) {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let read = text.get(..end).unwrap_or_default();
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut blank = true;
    let mut page = 0;
    let mut start = 0;
    // A bullet may stand in a line of its own before its words.
    let mut lone_bullet = false;
    // A carriage return alone ends a line only where nothing else does.
    let old_ends = !read.contains('\n');
    let mut closing = read.char_indices().filter(|(at, letter)| {
        ends_line(*letter) && (*letter != '\r' || old_ends || read.as_bytes().get(at + 1) == Some(&b'\n'))
    });
    loop {
        let (stop, next, ends_page) = match closing.next() {
            Some((at, letter)) => (at, at + letter.len_utf8(), letter == '\u{c}'),
            None => (read.len(), read.len(), false),
        };
        let whole = read.get(start..stop).unwrap_or_default();
        let text = without_marks(whole.trim_matches(is_space));
        if text.chars().any(char::is_alphanumeric) {
            if lines.len() == MOST_LINES {
                return (lines, start);
            }
            let offset = (text.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize);
            lines.push(Line {
                text,
                start: start + offset,
                after_blank: blank,
                page,
                bullet: bullet(text).or(lone_bullet.then_some(0)),
                after_cut: false,
            });
            blank = false;
            lone_bullet = false;
        } else if is_lone_bullet(text) {
            lone_bullet = true;
        } else if read.as_bytes().get(start.wrapping_sub(1)) != Some(&b'\r')
            || read.as_bytes().get(stop) != Some(&b'\n')
        {
            // A line of signs alone parts blocks as a blank one does.
            blank = true;
        }
        if ends_page {
            page += 1;
            blank = true;
        }
        if stop == read.len() {
            break;
        }
        start = next;
    }
    (lines, end)
}

/// A line without the signs by which Markdown makes a heading of it.
fn without_marks(text: &str) -> &str {
    let rest = text.trim_start_matches('#');
    let marks = text.len() - rest.len();
    if (1..=6).contains(&marks) && rest.starts_with(' ') { rest.trim_start_matches(is_space) } else { text }
}

fn ends_line(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Space, and signs that show nothing.
pub fn is_space(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{200e}' | '\u{200f}')
}

/// Signs that begin a bullet, private ones of symbol fonts included.
fn is_bullet(letter: char) -> bool {
    matches!(
        letter,
        '•' | '●'
            | '○'
            | '◦'
            | '▪'
            | '▫'
            | '■'
            | '□'
            | '‣'
            | '⁃'
            | '∙'
            | '·'
            | '*'
            | '–'
            | '—'
            | '-'
            | '»'
            | '›'
            | '➢'
            | '➤'
            | '►'
            | '▶'
            | '✓'
            | '✔'
            | '❖'
            | '◆'
            | '◇'
            | '★'
            | '☆'
            | '→'
            | '⇒'
            | '・'
            | '※'
            | '¤'
            | '✦'
            | '✪'
            | '⚫'
            | '⬤'
            | '~'
            | '>'
            | '|'
            | '\u{e000}'..='\u{f8ff}'
    )
}

fn is_lone_bullet(text: &str) -> bool {
    let mut letters = text.chars();
    letters
        .next()
        .is_some_and(|letter| is_bullet(letter) && !matches!(letter, '-' | '–' | '—' | '*' | '~' | '|'))
        && letters.next().is_none()
}

/// Bytes of a bullet and the space after it. A letter `o` is one where it stands alone, as word processors print theirs.
fn bullet(text: &str) -> Option<usize> {
    let mut letters = text.chars();
    let first = letters.next()?;
    let rest = letters.as_str();
    let trimmed = rest.trim_start_matches(is_space);
    let spaced = rest.len() != trimmed.len();
    let sign = is_bullet(first)
        && (spaced || !matches!(first, '-' | '–' | '—' | '*' | '~' | '>' | '|' | '·'))
        || (matches!(first, '-' | '–' | '*') && trimmed.chars().next().is_some_and(char::is_alphabetic))
        || (first == 'o' && spaced && trimmed.chars().next().is_some_and(char::is_uppercase));
    (sign && !trimmed.is_empty()).then(|| text.len() - trimmed.len())
}

/// A stretch of the whole text, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextRange {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

impl TextRange {
    /// The stretch of `inner`, which is a part of `outer` that starts at byte `at`.
    pub fn of(outer: &str, at: usize, inner: &str) -> Self {
        let start = at + (inner.as_ptr() as usize).saturating_sub(outer.as_ptr() as usize);
        Self { start, end: start + inner.len() }
    }

    /// The words inside.
    pub fn text(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// The same without space and marks around it.
    pub fn trimmed(self, text: &str, extra: &[char]) -> Self {
        let inside = self.text(text);
        let left = inside.trim_start_matches(|letter| is_space(letter) || extra.contains(&letter));
        let start = self.end - left.len();
        let both = left.trim_end_matches(|letter| is_space(letter) || extra.contains(&letter));
        Self { start, end: start + both.len() }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(self) -> bool {
        self.end <= self.start
    }
}

/// The parts of a line between wide gaps: a tab, an ideographic space, three spaces or more.
pub fn cells(text: &str, at: usize) -> Vec<TextRange> {
    // Most lines are letters and single spaces: one cell.
    if text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') && !text.contains("   ") {
        return vec![TextRange { start: at, end: at + text.len() }];
    }
    let mut cells = Vec::new();
    let mut start = 0;
    let mut gap = 0;
    let mut gap_start = 0;
    let mut at_gap = false;
    // A wrapped line's end and indent are one space.
    let mut wrapped = false;
    // Some programs write a tab between all words; there it is a space.
    let words = text.split_whitespace().count();
    let tabs = text.split('\t').filter(|part| !part.trim().is_empty()).count();
    let tab = if words > 6 && tabs == words { 0 } else { 3 };
    for (position, letter) in text.char_indices() {
        if is_space(letter) {
            if !at_gap {
                gap_start = position;
            }
            at_gap = true;
            wrapped |= matches!(letter, '\n' | '\r');
            gap += match letter {
                '\t' => tab,
                '\u{3000}' | '\u{2003}' => 3,
                _ => 1,
            };
            continue;
        }
        if gap >= 3 && gap_start > start && !wrapped {
            cells.push(TextRange { start: at + start, end: at + gap_start });
            start = position;
        }
        gap = 0;
        at_gap = false;
        wrapped = false;
    }
    cells.push(TextRange { start: at + start, end: at + text.len() });
    cells
}

/// The cells of a row, apart by wide gaps or bars.
pub fn row_cells(words: &str, at: usize) -> Vec<TextRange> {
    cells(words, at)
        .into_iter()
        .flat_map(|cell| {
            let inside = words.get(cell.start - at..cell.end - at).unwrap_or_default();
            inside.split(['|', '｜']).map(move |part| TextRange::of(inside, cell.start, part))
        })
        .filter(|cell| {
            words
                .get(cell.start - at..cell.end - at)
                .is_some_and(|part| part.chars().any(char::is_alphanumeric))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_places() {
        let text = "Maren Holt\r\n\r\n  • Led a team\u{c}Page 2\n---\n- 2019\nlast";
        let (lines, end) = lines(text);
        assert_eq!(end, text.len());
        let seen: Vec<(&str, bool, usize)> =
            lines.iter().map(|line| (line.content(), line.after_blank, line.page)).collect();
        assert_eq!(
            seen,
            [
                ("Maren Holt", true, 0),
                ("Led a team", true, 0),
                ("Page 2", true, 1),
                ("2019", true, 1),
                ("last", false, 1)
            ]
        );
        for line in &lines {
            assert_eq!(text.get(line.start..line.end()), Some(line.text));
        }
    }

    #[test]
    fn wide_gaps_part_cells() {
        let text = "Acme Corp   Jan 2022 – Present\tOslo";
        let parts: Vec<&str> = cells(text, 0).into_iter().map(|cell| cell.text(text)).collect();
        assert_eq!(parts, ["Acme Corp", "Jan 2022 – Present", "Oslo"]);
    }
}
