//! Clocks: zone names, and the offsets that each keeps on 1 January and on 1 July.

use super::{Country, text_at, u16_at};

const ZONES: &[u8] = include_bytes!("zones.bin");
/// Bytes of the four counts.
const HEADER: usize = 8;
/// Bytes of a pair, and of another recent pair with its zone.
const PAIR: usize = 4;
const RECENT: usize = 3;

/// Minutes east of UTC on 1 January and on 1 July.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct OffsetPair {
    /// Minutes east of UTC on 1 January.
    pub january: i16,
    /// Minutes east of UTC on 1 July.
    pub july: i16,
}

impl OffsetPair {
    /// A pair of offsets, in minutes east of UTC.
    pub const fn new(january: i16, july: i16) -> Self {
        OffsetPair { january, july }
    }

    /// Whether both offsets are within an hour of the other pair's.
    pub fn within_hour(self, other: OffsetPair) -> bool {
        self.january.abs_diff(other.january) <= 60 && self.july.abs_diff(other.july) <= 60
    }

    /// Whether the clock stands at +0 all year: a browser in privacy mode reports one, so it says nothing of a place.
    pub fn is_utc(self) -> bool {
        self == OffsetPair::new(0, 0)
    }
}

/// A set of the pairs that are in use somewhere.
#[derive(Copy, Clone, PartialEq, Eq, Default, Debug)]
pub struct OffsetPairs(u128);

impl OffsetPairs {
    pub(super) const fn from_bits(bits: u128) -> Self {
        OffsetPairs(bits)
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether the set has the pair itself.
    pub fn contains(self, pair: OffsetPair) -> bool {
        self.iter().any(|own| own == pair)
    }

    /// The pairs of either set.
    pub fn union(self, other: Self) -> Self {
        OffsetPairs(self.0 | other.0)
    }

    /// The pairs, by January and then July.
    pub fn iter(self) -> impl Iterator<Item = OffsetPair> {
        (0..128_usize).filter(move |at| self.0 >> at & 1 == 1).filter_map(pair_at)
    }

    /// Whether some pair of the set is within an hour of this one in January and in July.
    pub fn any_within_hour(self, pair: OffsetPair) -> bool {
        self.iter().any(|own| own.within_hour(pair))
    }
}

/// A time zone, under the name that `zone.tab` has for it, or one without a country (UTC, Etc/GMT+5, CET).
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Zone(u16);

/// The numbers of zones, pairs, other recent pairs and links.
fn counts() -> [usize; 4] {
    [0, 2, 4, 6].map(|at| u16_at(ZONES, at).map_or(0, usize::from))
}

fn pair_at(index: usize) -> Option<OffsetPair> {
    let [_, pairs, ..] = counts();
    if index >= pairs {
        return None;
    }
    let at = HEADER + index * PAIR;
    Some(OffsetPair::new(u16_at(ZONES, at)?.cast_signed(), u16_at(ZONES, at + 2)?.cast_signed()))
}

/// Each zone's pair and each zone's country, as stored.
fn columns() -> (&'static [u8], &'static [u8]) {
    let [zones, pairs, ..] = counts();
    let start = HEADER + pairs * PAIR;
    (
        ZONES.get(start..start + zones).unwrap_or(&[]),
        ZONES.get(start + zones..start + zones * 2).unwrap_or(&[]),
    )
}

/// The other recent pairs, (zone, zone, pair) bytes; then what follows them.
fn after_columns() -> &'static [u8] {
    let [zones, pairs, ..] = counts();
    ZONES.get(HEADER + pairs * PAIR + zones * 2..).unwrap_or(&[])
}

/// The names: the zones' own, then the links'.
fn texts() -> &'static [u8] {
    let [_, _, recent, links] = counts();
    after_columns().get(recent * RECENT + links * 2..).unwrap_or(&[])
}

impl Zone {
    /// The zone with this name, canonical or former, in any case: "Asia/Kolkata", "Asia/Calcutta", "US/Pacific", "Etc/GMT+5".
    pub fn named(name: &str) -> Option<Zone> {
        if name.is_empty() || name.len() > 64 {
            return None;
        }
        let [zones, _, recent, links] = counts();
        let found = texts()
            .split(|&byte| byte == 0)
            .take(zones + links)
            .position(|known| known.eq_ignore_ascii_case(name.as_bytes()))?;
        match found.checked_sub(zones) {
            None => u16::try_from(found).ok().map(Zone),
            Some(link) => u16_at(after_columns(), recent * RECENT + link * 2).map(Zone),
        }
    }

    /// Its name in `zone.tab`, "Asia/Kolkata".
    pub fn name(self) -> &'static str {
        text_at(texts(), usize::from(self.0))
    }

    /// The country that `zone.tab` gives it; none for UTC and the zones without a place.
    pub fn country(self) -> Option<Country> {
        columns().1.get(usize::from(self.0)).and_then(|&country| Country::at(usize::from(country)))
    }

    /// Its offsets in the year of the tables.
    pub fn pair(self) -> OffsetPair {
        let index = columns().0.get(usize::from(self.0)).copied().unwrap_or(0);
        pair_at(usize::from(index)).unwrap_or(OffsetPair::new(0, 0))
    }

    /// Its pair in the year of the tables, and those of the years around it where they differ: a device may still follow the
    /// law of two years ago, or know next year's.
    pub fn recent_pairs(self) -> impl Iterator<Item = OffsetPair> {
        let [_, _, recent, _] = counts();
        let others = after_columns().get(..recent * RECENT).unwrap_or(&[]).chunks_exact(RECENT).filter_map(
            move |row| match row {
                [low, high, pair] if u16::from_le_bytes([*low, *high]) == self.0 => {
                    pair_at(usize::from(*pair))
                }
                _ => None,
            },
        );
        std::iter::once(self.pair()).chain(others)
    }

    /// Whether the law on clocks of its country is older than computers in use.
    pub fn keeps_old_law(self) -> bool {
        self.country().is_some_and(|country| OLD_LAWS.contains(&country.code()))
    }

    /// Whether it stands at +0 all year: UTC itself, Africa/Abidjan, Atlantic/Reykjavik.
    pub fn is_utc(self) -> bool {
        self.pair().is_utc()
    }

    /// The zones of `zone.tab`, by name.
    pub fn all() -> impl Iterator<Item = Zone> {
        (0..counts()[0])
            .filter_map(|at| u16::try_from(at).ok())
            .map(Zone)
            .filter(|zone| zone.country().is_some())
    }
}

/// Countries whose zones have kept their pairs from 2020 on. Source: IANA time zone database, in the version of the
/// tables; a test compares every zone and year.
const OLD_LAWS: &[&str] = &[
    "AT", "AU", "BD", "BE", "BG", "CH", "CN", "CO", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR",
    "HR", "HU", "ID", "IE", "IL", "IN", "IT", "JP", "KE", "KR", "LT", "LV", "MY", "NG", "NL", "NO", "NZ",
    "PE", "PH", "PK", "PL", "PT", "RO", "SE", "SG", "SI", "SK", "TH", "UA", "US", "VN", "ZA",
];

/// The countries where a clock keeps this pair, in the order of their codes.
pub fn countries_with(pair: OffsetPair) -> impl Iterator<Item = Country> {
    let index = index_of(pair);
    let mut keeps = [false; 256];
    let (pairs, countries) = columns();
    for (own, country) in pairs.iter().zip(countries) {
        if index == Some(usize::from(*own))
            && let Some(kept) = keeps.get_mut(usize::from(*country))
        {
            *kept = true;
        }
    }
    Country::all().zip(keeps).filter(|(_, keeps)| *keeps).map(|(country, _)| country)
}

/// Whether some zone's clock keeps this pair, or kept it in a recent year.
pub fn is_in_use(pair: OffsetPair) -> bool {
    index_of(pair).is_some()
}

fn index_of(pair: OffsetPair) -> Option<usize> {
    (0..counts()[1]).find(|&index| pair_at(index) == Some(pair))
}

pub(super) fn of_country(country: Country) -> OffsetPairs {
    let (pairs, countries) = columns();
    let bits = pairs
        .iter()
        .zip(countries)
        .filter(|(_, owner)| Country::at(usize::from(**owner)) == Some(country))
        .fold(0_u128, |bits, (pair, _)| bits | 1_u128.checked_shl(u32::from(*pair)).unwrap_or(0));
    OffsetPairs(bits)
}
