//! The names' table: from a folded name to everything in the world that bears it.

use super::fold::hash;
use super::{Area, u16_at};

const NAMES: &[u8] = include_bytes!("names.bin");

/// Bits of the hash that choose a bucket, and bits kept to recognise the name in it.
const BUCKET_BITS: u32 = 13;
const KEPT_BITS: u32 = 12;
/// Buckets between two running counts.
const STRIDE: usize = 64;
/// Where the running counts, the buckets' counts and the kept bits start.
const RUNNING: usize = 2;
const COUNTS: usize = RUNNING + 2 * ((1 << BUCKET_BITS) / STRIDE);
const KEPT: usize = COUNTS + (1 << BUCKET_BITS) / 2;
/// A value that points to the city's main entry, and the bit that says it is the only city of that name.
const SPELLING: u16 = 0x8000;
const SPELLING_ONLY: u16 = 0x4000;

/// One thing that bears a name.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Meaning {
    /// A country or a division.
    Area {
        /// Which.
        area: Area,
        /// No city over 15,000 people in another country has the name.
        only: bool,
    },
    /// A city in that division, or in that country where its divisions are not in the tables.
    City {
        /// Where it lies.
        area: Area,
        /// The same for every spelling of one city, see [`key`].
        key: u32,
        /// No city over 15,000 people in another country has the name.
        only: bool,
    },
}

/// A number that stands for a folded name: equal for equal names, and for a listed city that of its main spelling.
pub fn key(folded: &str) -> u32 {
    u32::try_from(hash(folded) >> (64 - BUCKET_BITS - KEPT_BITS)).unwrap_or(0)
}

/// Everything that bears the folded name; nothing for empty text.
pub fn meanings(folded: &str) -> impl Iterator<Item = Meaning> {
    let own = key(folded);
    let bucket = (own >> KEPT_BITS) as usize;
    let (start, length) = if folded.is_empty() { (0, 0) } else { extent(bucket) };
    (start..start + length).filter(move |&at| kept(at) == Some(own & ((1 << KEPT_BITS) - 1))).filter_map(
        move |at| {
            let value = value(at)?;
            if value & SPELLING != 0 {
                let city = usize::from(value & !(SPELLING | SPELLING_ONLY));
                let area = Area::at(usize::from(self::value(city)?) >> 2)?;
                return Some(Meaning::City {
                    area,
                    key: key_of_entry(city)?,
                    only: value & SPELLING_ONLY != 0,
                });
            }
            let area = Area::at(usize::from(value) >> 2)?;
            let only = value & 1 != 0;
            Some(if value & 2 != 0 {
                Meaning::Area { area, only }
            } else {
                Meaning::City { area, key: own, only }
            })
        },
    )
}

fn count() -> usize {
    u16_at(NAMES, 0).map_or(0, usize::from)
}

/// How many names a bucket has.
fn bucket_count(bucket: usize) -> usize {
    let byte = NAMES.get(COUNTS + bucket / 2).copied().unwrap_or(0);
    usize::from(if bucket.is_multiple_of(2) { byte & 15 } else { byte >> 4 })
}

/// The first entry of a bucket, and how many there are.
fn extent(bucket: usize) -> (usize, usize) {
    let stride = bucket / STRIDE;
    let before: usize = (stride * STRIDE..bucket).map(bucket_count).sum();
    let running = u16_at(NAMES, RUNNING + stride * 2).map_or(0, usize::from);
    (running + before, bucket_count(bucket))
}

/// The kept hash bits of an entry.
fn kept(at: usize) -> Option<u32> {
    let bit = at * KEPT_BITS as usize;
    let start = KEPT + bit / 8;
    match NAMES.get(start..start + 3) {
        Some(&[a, b, c]) => {
            let bits = u32::from_le_bytes([a, b, c, 0]) >> (bit % 8);
            Some(bits & ((1 << KEPT_BITS) - 1))
        }
        _ => None,
    }
}

/// An entry's value.
fn value(at: usize) -> Option<u16> {
    let count = count();
    if at >= count {
        return None;
    }
    let start = KEPT + (count * KEPT_BITS as usize).div_ceil(8) + 2;
    Some(u16::from_le_bytes([*NAMES.get(start + at)?, *NAMES.get(start + count + at)?]))
}

/// The key of an entry: its bucket is the last one that starts at or before it and is not empty.
fn key_of_entry(at: usize) -> Option<u32> {
    let strides = (1 << BUCKET_BITS) / STRIDE;
    let stride = (0..strides)
        .rev()
        .find(|stride| u16_at(NAMES, RUNNING + stride * 2).is_some_and(|start| usize::from(start) <= at))?;
    let mut start = usize::from(u16_at(NAMES, RUNNING + stride * 2)?);
    for bucket in stride * STRIDE..(stride + 1) * STRIDE {
        start += bucket_count(bucket);
        if start > at {
            return Some(u32::try_from(bucket).ok()? << KEPT_BITS | kept(at)?);
        }
    }
    None
}
