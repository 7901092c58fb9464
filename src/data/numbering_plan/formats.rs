//! How numbers are written: the grouping and punctuation that the plan gives for each calling code.

use super::line::Line;
use super::machine::{Blocks, Sections, byte};
use super::{CallingCode, push_number};
use std::sync::OnceLock;

/// Most groups of a layout, as the generator ensures.
const MOST_GROUPS: u8 = 7;

/// For whom a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// For use within its country.
    National,
    /// For use from anywhere: a plus, the calling code, then the number.
    International,
}

#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    groups: &'static [u8],
    text: &'static [u8],
}

/// A national and an international layout, either of which may be missing.
#[derive(Debug, Clone, Copy, Default)]
struct Pair {
    national: Entry,
    international: Entry,
}

#[derive(Debug, Clone, Copy)]
struct CodeRow {
    first: u16,
    count: u8,
    extension: &'static [u8],
}

#[derive(Debug, Default)]
struct Formats {
    /// One block a zone, with a machine a calling code, as in the plan.
    blocks: Blocks,
    codes: Vec<CodeRow>,
    pairs: Vec<Pair>,
}

fn formats() -> &'static Formats {
    static FORMATS: OnceLock<Formats> = OnceLock::new();
    FORMATS.get_or_init(|| {
        let mut formats = Formats::default();
        // The table is part of the program; a test reads all of it.
        let _ = formats.read(include_bytes!("formats.bin"));
        formats
    })
}

fn strings(mut bytes: &'static [u8]) -> Vec<&'static [u8]> {
    let mut out = Vec::new();
    while let Some((length, rest)) = bytes.split_first() {
        let Some((string, rest)) = rest.split_at_checked(usize::from(*length)) else { break };
        out.push(string);
        bytes = rest;
    }
    out
}

impl Formats {
    fn read(&mut self, bytes: &'static [u8]) -> Option<()> {
        let mut sections = Sections::new(bytes, 13);
        self.blocks = Blocks::read(&mut sections)?;
        let (groups, texts) = (strings(sections.next()?), strings(sections.next()?));
        let extensions = strings(sections.next()?);
        let (counts, mut extension) = (sections.next()?, sections.next()?);
        for &count in counts {
            let first = self.codes.last().map_or(0, |row: &CodeRow| row.first + u16::from(row.count));
            let extension = extensions.get(usize::from(byte(&mut extension)?)).copied()?;
            self.codes.push(CodeRow { first, count, extension });
        }
        let mut entries = [sections.next()?, sections.next()?, sections.next()?, sections.next()?];
        while !entries.iter().any(|section| section.is_empty()) {
            let mut numbers = [0; 4];
            for (number, section) in numbers.iter_mut().zip(&mut entries) {
                *number = usize::from(byte(section)?);
            }
            // In an international layout 254 means the national one's; 255 is none.
            let [national_groups, national_text, groups_abroad, text_abroad] = numbers;
            let groups_abroad = if groups_abroad == 254 { national_groups } else { groups_abroad };
            let text_abroad = if text_abroad == 254 { national_text } else { text_abroad };
            let entry = |shape: usize, text: usize| Entry {
                groups: groups.get(shape).copied().unwrap_or_default(),
                text: texts.get(text).copied().unwrap_or_default(),
            };
            self.pairs.push(Pair {
                national: entry(national_groups, national_text),
                international: entry(groups_abroad, text_abroad),
            });
        }
        Some(())
    }
}

/// Lengths of the groups into which a layout splits so many digits, most digits first where it has a choice; none if
/// the layout does not fit.
fn group_lengths(groups: &[u8], digits: usize) -> Option<impl Iterator<Item = usize>> {
    let least: usize = groups.iter().map(|bounds| usize::from(bounds >> 4)).sum();
    let mut spare = digits.checked_sub(least)?;
    let most: usize = groups.iter().map(|bounds| usize::from(bounds & 15)).sum();
    (digits <= most && !groups.is_empty()).then(|| {
        groups.iter().map(move |bounds| {
            let (low, high) = (usize::from(bounds >> 4), usize::from(bounds & 15));
            let extra = spare.min(high.saturating_sub(low));
            spare -= extra;
            low + extra
        })
    })
}

fn entry(code: CallingCode, national: &[u8], style: Style) -> Option<Entry> {
    let formats = formats();
    let row = formats.codes.get(usize::from(code.0))?;
    let (block, machine) = code.machine();
    let class = usize::from(formats.blocks.class(block, machine, national)).checked_sub(1)?;
    let pair = formats.pairs.get(usize::from(row.first) + class)?;
    let entry = match style {
        Style::National => pair.national,
        Style::International => pair.international,
    };
    (!entry.text.is_empty()).then_some(entry)
}

/// Writes a national number (its ASCII digits) as the plan does; plain digits where the plan has no layout. `extension` is
/// empty or ASCII digits.
pub fn format(code: CallingCode, national: &[u8], extension: &[u8], style: Style, line: &mut Line) {
    if style == Style::International {
        line.push(b'+');
        push_number(code.number(), line);
        line.push(b' ');
    }
    match entry(code, national, style) {
        None => line.extend(national),
        Some(entry) => {
            // A byte for each group, the first one empty: where it ends in the number.
            let (mut ends, mut end, mut place) = (0u64, 0u64, 0u32);
            for length in group_lengths(entry.groups, national.len()).into_iter().flatten() {
                end += length as u64;
                place += 8;
                ends |= end.wrapping_shl(place);
            }
            for &byte in entry.text {
                if byte > MOST_GROUPS {
                    line.push(byte);
                } else {
                    let place = u32::from(byte) * 8;
                    let start = ends.wrapping_shr(place.wrapping_sub(8)) as u8;
                    let end = ends.wrapping_shr(place) as u8;
                    let group = national.get(usize::from(start)..usize::from(end));
                    line.extend(group.unwrap_or_default());
                }
            }
        }
    }
    if !extension.is_empty() {
        line.extend(formats().codes.get(usize::from(code.0)).map_or(&b" ext. "[..], |row| row.extension));
        line.extend(extension);
    }
}

/// Lengths of the groups in which the plan writes this number internationally; empty if it has no layout.
pub fn split(code: CallingCode, national: &[u8]) -> Vec<usize> {
    let entry =
        entry(code, national, Style::International).or_else(|| entry(code, national, Style::National));
    entry
        .and_then(|entry| group_lengths(entry.groups, national.len()).map(Iterator::collect))
        .unwrap_or_default()
}

/// Whether any layout of a calling code splits its numbers into groups of these lengths.
pub fn groupings(code: CallingCode, lengths: &[usize]) -> bool {
    let formats = formats();
    let digits = lengths.iter().sum();
    let Some(row) = formats.codes.get(usize::from(code.0)) else { return false };
    formats.pairs.iter().skip(usize::from(row.first)).take(usize::from(row.count)).any(|pair| {
        [pair.national, pair.international].iter().any(|entry| {
            group_lengths(entry.groups, digits).is_some_and(|groups| groups.eq(lengths.iter().copied()))
        })
    })
}
