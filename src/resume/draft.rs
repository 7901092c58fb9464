//! What is read so far: values with their places, and stretches with a reason for being in none.

use super::lines::{Line, TextRange, is_space};
use crate::data::resume::details;
use crate::model::evidence::Span;
use crate::model::submission::{Located, Person, Section, Unread, UnreadWhy};

/// Most places of values that are kept of one text.
const MOST_PLACES: usize = 6_000;

/// What is read so far of one text.
#[derive(Debug)]
pub struct Draft<'t> {
    /// The whole text.
    pub text: &'t str,
    /// What it states.
    pub person: Person,
    places: Vec<(String, TextRange, f64)>,
    unplaced: Vec<(String, f64)>,
    reasons: Vec<(TextRange, UnreadWhy)>,
    refused: Vec<TextRange>,
}

impl<'t> Draft<'t> {
    /// Nothing is read yet.
    pub fn new(text: &'t str) -> Self {
        Self {
            text,
            person: Person::default(),
            places: Vec::new(),
            unplaced: Vec::new(),
            reasons: Vec::new(),
            refused: Vec::new(),
        }
    }

    /// Whether there is room for further values.
    pub fn has_room(&self) -> bool {
        self.places.len() < MOST_PLACES
    }

    /// Names what may not be known, in order, so that no value holds it.
    pub fn refuse(&mut self, stretches: Vec<TextRange>) {
        self.reasons.extend(stretches.iter().map(|stretch| (*stretch, UnreadWhy::Refused)));
        self.refused = stretches;
    }

    /// What may not be known, in order.
    pub fn refused(&self) -> &[TextRange] {
        &self.refused
    }

    /// The longest part of a stretch without what may not be known.
    fn allowed(&self, place: TextRange) -> TextRange {
        let first = self.refused.partition_point(|cut| cut.end <= place.start);
        let inside = || self.refused.iter().skip(first).take_while(|cut| cut.start < place.end);
        if inside().next().is_none() {
            return place;
        }
        let mut best = TextRange { start: place.start, end: place.start };
        let mut start = place.start;
        for cut in inside().copied().chain([TextRange { start: place.end, end: place.end }]) {
            let part = TextRange { start, end: cut.start.max(start) };
            if part.end - part.start > best.end - best.start {
                best = part;
            }
            start = cut.end;
        }
        best.trimmed(self.text, &[',', '|', ';', '·', '•', ':', '-', '–', '—'])
    }

    /// A value's text with the space inside made single, and its place kept.
    pub fn value(&mut self, path: String, place: TextRange, confidence: f64) -> Option<String> {
        let place = self.allowed(place);
        let value = joined(place.text(self.text));
        if value.is_empty() || !self.has_room() || is_named(&path) && details::is_label_alone(&value) {
            return None;
        }
        self.places.push((path, place, confidence));
        Some(value)
    }

    /// Keeps the place of a value that is written otherwise than it stands.
    pub fn place(&mut self, path: String, place: TextRange, confidence: f64) {
        if self.has_room() && !place.is_empty() {
            self.places.push((path, place, confidence));
        }
    }

    /// Keeps how sure a value is that does not stand in the text, such as the target of a link.
    pub fn unplaced(&mut self, path: String, confidence: f64) {
        self.unplaced.push((path, confidence));
    }

    /// Keeps why a stretch is in no value.
    pub fn leave(&mut self, place: TextRange, why: UnreadWhy) {
        if !place.is_empty() {
            self.reasons.push((place, why));
        }
    }

    /// Whether a stretch is already in a value.
    pub fn holds(&self, place: TextRange) -> bool {
        self.places.iter().any(|(_, other, _)| other.start < place.end && place.start < other.end)
    }

    /// Lowers the confidence of every value below these paths: where columns ran together, none of them is sure.
    pub fn doubt(&mut self, below: &[&str], factor: f64) {
        for (path, _, confidence) in &mut self.places {
            if below.iter().any(|start| path.starts_with(start)) {
                *confidence = (*confidence * factor * 100.0).round() / 100.0;
            }
        }
        for (path, confidence) in &mut self.unplaced {
            if below.iter().any(|start| path.starts_with(start)) {
                *confidence = (*confidence * factor * 100.0).round() / 100.0;
            }
        }
    }

    /// Lowers the confidence of every value for which `doubtful` holds of its text.
    pub fn doubt_where(&mut self, doubtful: impl Fn(&str) -> bool, factor: f64) {
        for (_, place, confidence) in &mut self.places {
            if doubtful(place.text(self.text)) {
                *confidence = (*confidence * factor * 100.0).round() / 100.0;
            }
        }
    }

    /// The places of all values and the stretches in none of them, in UTF-16.
    ///
    /// Every letter and digit of the text is in one or the other.
    pub fn close(mut self, lines: &[Line<'_>], sections: &[Section], read_to: usize) -> Closed {
        let mut covered: Vec<TextRange> = self.places.iter().map(|(_, place, _)| *place).collect();
        covered.sort_by_key(|place| (place.start, place.end));
        self.reasons.sort_by_key(|(place, _)| place.start);
        let mut left: Vec<(TextRange, UnreadWhy, Section)> = Vec::new();
        let mut first = 0;
        let mut reason = 0;
        for (position, line) in lines.iter().enumerate() {
            let section = sections.get(position).copied().unwrap_or(Section::Header);
            let whole = TextRange { start: line.start, end: line.end() };
            // Values are long at most as an entry; those that end before this line never come back.
            while covered.get(first).is_some_and(|place| place.end <= whole.start) {
                first += 1;
            }
            while self.reasons.get(reason).is_some_and(|(place, _)| place.end <= whole.start) {
                reason += 1;
            }
            let mut at = whole.start;
            let mut has_value = false;
            let mut gaps: Vec<TextRange> = Vec::new();
            for place in covered.iter().skip(first).take_while(|place| place.start < whole.end) {
                if place.end <= whole.start {
                    continue;
                }
                has_value = true;
                if place.start > at {
                    gaps.push(TextRange { start: at, end: place.start });
                }
                at = at.max(place.end);
            }
            if at < whole.end {
                gaps.push(TextRange { start: at, end: whole.end });
            }
            let told: Vec<(TextRange, UnreadWhy)> = self
                .reasons
                .iter()
                .skip(reason)
                .take_while(|(place, _)| place.start < whole.end)
                .copied()
                .collect();
            for gap in gaps {
                split_gap(self.text, gap, &told, has_value, section, &mut left);
            }
        }
        if read_to < self.text.len() {
            let rest = TextRange { start: read_to, end: self.text.len() };
            left.push((rest, UnreadWhy::Beyond, Section::Header));
        }
        self.places.sort_by(|one, other| one.0.cmp(&other.0));
        self.places.dedup_by(|later, earlier| later.0 == earlier.0);
        let mut bytes: Vec<usize> = self
            .places
            .iter()
            .map(|(_, place, _)| *place)
            .chain(left.iter().map(|(place, _, _)| *place))
            .flat_map(|place| [place.start, place.end])
            .collect();
        bytes.sort_unstable();
        bytes.dedup();
        let units = utf16(self.text, &bytes);
        let span = |place: TextRange| {
            let unit = |byte: usize| {
                bytes.binary_search(&byte).ok().and_then(|at| units.get(at).copied()).unwrap_or_default()
            };
            Span { start: unit(place.start), end: unit(place.end) }
        };
        Closed {
            located: self
                .places
                .iter()
                .map(|(path, place, confidence)| Located {
                    path: path.clone(),
                    span: Some(span(*place)),
                    confidence: Some(*confidence),
                })
                .chain(self.unplaced.iter().map(|(path, confidence)| Located {
                    path: path.clone(),
                    span: None,
                    confidence: Some(*confidence),
                }))
                .collect(),
            unread: left
                .into_iter()
                .map(|(place, why, section)| Unread { span: span(place), why, section })
                .collect(),
            person: self.person,
        }
    }
}

/// Whether a value of this path is a name of somebody or something, which a label is not.
fn is_named(path: &str) -> bool {
    path == "/basics/name"
        || path.ends_with("/institution")
        || path.starts_with("/work/") && (path.ends_with("/name") || path.ends_with("/position"))
}

/// A draft that is closed.
#[derive(Debug)]
pub struct Closed {
    /// What the text states.
    pub person: Person,
    /// Where its values stand.
    pub located: Vec<Located>,
    /// What is in none of them.
    pub unread: Vec<Unread>,
}

/// Cuts what is in no value by the reasons given for parts of it.
fn split_gap(
    text: &str,
    gap: TextRange,
    told: &[(TextRange, UnreadWhy)],
    has_value: bool,
    section: Section,
    left: &mut Vec<(TextRange, UnreadWhy, Section)>,
) {
    let otherwise = match section {
        _ if has_value => UnreadWhy::Beside,
        Section::Languages | Section::Interests | Section::Awards | Section::Courses => UnreadWhy::Unused,
        Section::Work | Section::Education => UnreadWhy::Entry,
        _ => UnreadWhy::Line,
    };
    let mut at = gap.start;
    let mut push = |place: TextRange, why: UnreadWhy| {
        let place = place.trimmed(text, &[',', '|', '·', '•', '(', ')', ':', ';', '-', '–', '—']);
        if place.text(text).chars().any(char::is_alphanumeric) {
            left.push((place, why, section));
        }
    };
    for (place, why) in told {
        let (start, end) = (place.start.max(at), place.end.min(gap.end));
        if start < end {
            push(TextRange { start: at, end: start }, otherwise);
            push(TextRange { start, end }, *why);
            at = end;
        }
    }
    push(TextRange { start: at, end: gap.end }, otherwise);
}

/// Positions in UTF-16 code units of byte positions, which are sorted and lie on characters.
fn utf16(text: &str, bytes: &[usize]) -> Vec<u32> {
    let mut units = Vec::with_capacity(bytes.len());
    let mut unit = 0u32;
    let mut from = 0;
    for byte in bytes {
        let part = text.get(from..*byte).unwrap_or_default();
        let length = if part.is_ascii() { part.len() } else { part.encode_utf16().count() };
        unit = unit.saturating_add(u32::try_from(length).unwrap_or(u32::MAX));
        units.push(unit);
        from = *byte;
    }
    units
}

/// Words of a stretch, its lines joined and its spaces made single. A bullet's sign at its beginning goes.
pub fn joined(text: &str) -> String {
    let is_joined = text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ')
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && !text.contains("  ");
    if is_joined {
        return text.to_owned();
    }
    let mut value = String::with_capacity(text.len());
    let add = |word: &str| {
        if !value.is_empty() {
            value.push(' ');
        }
        value.push_str(word);
    };
    if text.bytes().all(|byte| byte.is_ascii_graphic() || matches!(byte, b' ' | b'\t' | b'\n' | b'\r')) {
        text.split_ascii_whitespace().for_each(add);
    } else {
        text.split(is_space).filter(|word| !word.is_empty()).for_each(add);
    }
    value
}
