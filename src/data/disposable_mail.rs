//! Domains of throw-away mail services, as fingerprints.
//!
//! The table holds no names: each domain is a number below [`range`], made by a hash; the sorted numbers are written as the
//! differences between neighbours in a Golomb–Rice code, in 64 buckets. A domain that is not listed is taken for a listed
//! one with a probability below 1 in 100,000. `cargo xtask generate` writes the table from the list.

/// Where the list comes from.
pub const SOURCE: &str = "disposable-email-domains, blocklist, CC0 1.0";

/// When the list was read.
pub const DATE: &str = "2026-11";

/// The number of fingerprints in four bytes, the length of each of 64 buckets in two bytes, the buckets.
const TABLE: &[u8] = include_bytes!("disposable_mail.bin");

/// Buckets into which the range is cut.
pub const BUCKETS: usize = 64;
/// Bits of a difference that are written as they are; what is above them is written in ones.
pub const LOW_BITS: u32 = 16;
/// Distinct numbers for one listed domain: the inverse of the probability of a false match.
pub const SPREAD: u64 = 101_000;

/// The numbers of fingerprints of a table of so many domains.
pub fn range(domains: usize) -> u64 {
    u64::try_from(domains).unwrap_or(0) * SPREAD
}

/// A domain's number below `range`: FNV-1a, mixed, scaled down.
pub fn fingerprint(domain: &str, range: u64) -> u64 {
    let mut state = 0xcbf2_9ce4_8422_2325_u64;
    for byte in domain.bytes() {
        state = (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    state = (state ^ (state >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    state ^= state >> 33;
    u64::try_from((u128::from(state) * u128::from(range)) >> 64).unwrap_or(0)
}

/// The bucket of a number, and the first number of that bucket.
pub fn bucket(number: u64, range: u64) -> (usize, u64) {
    let width = range.div_ceil(BUCKETS as u64).max(1);
    let bucket = number / width;
    (usize::try_from(bucket).unwrap_or(0), bucket * width)
}

/// Domains that stand in the list though their mailboxes are lasting ones of a national provider's customers, sorted.
/// Sources: the help pages of China Telecom's mail, which 21CN's became in 2020; Sify's reports to the United States'
/// Securities and Exchange Commission as an internet provider in India; both read November 2026.
const LASTING: &[&str] = &["21cn.com", "sify.com"];

/// Most names above a domain that are looked up too.
const MOST_PARENTS: usize = 3;

/// Whether a domain in small letters, or one that it is below, is a listed throw-away service's. Privacy relays are not
/// asked for here: see [`super::mail_domains::is_relay`].
pub fn is_disposable(domain: &str) -> bool {
    let mut name = domain;
    for _ in 0..MOST_PARENTS {
        if !name.bytes().any(|byte| byte == b'.') {
            return false;
        }
        if LASTING.binary_search(&name).is_ok() {
            return false;
        }
        if is_listed(name).unwrap_or(false) {
            return true;
        }
        name = name.split_once('.').map_or("", |(_, parent)| parent);
    }
    false
}

fn is_listed(domain: &str) -> Option<bool> {
    let count = usize::try_from(u32::from_le_bytes(*TABLE.first_chunk()?)).ok()?;
    let (wanted_bucket, mut number) = bucket(fingerprint(domain, range(count)), range(count));
    let wanted = fingerprint(domain, range(count));
    let lengths = TABLE.get(4..)?;
    let length = |at: usize| match lengths.get(at * 2..at * 2 + 2) {
        Some(&[low, high]) => usize::from(u16::from_le_bytes([low, high])),
        _ => 0,
    };
    let start = 4 + BUCKETS * 2 + (0..wanted_bucket).map(length).sum::<usize>();
    let mut bits = Bits { bytes: TABLE.get(start..start + length(wanted_bucket))?, at: 0 };
    while let Some(difference) = bits.difference() {
        number += difference;
        if number >= wanted {
            return Some(number == wanted);
        }
    }
    Some(false)
}

/// A row of differences, from the highest bit of each byte on. Its last byte is filled up with ones, which begin no
/// difference that ends.
struct Bits {
    bytes: &'static [u8],
    at: usize,
}

impl Bits {
    fn bit(&mut self) -> Option<u64> {
        let byte = self.bytes.get(self.at / 8)?;
        let bit = byte >> (7 - self.at % 8) & 1;
        self.at += 1;
        Some(u64::from(bit))
    }

    fn difference(&mut self) -> Option<u64> {
        let mut high = 0;
        while self.bit()? == 1 {
            high += 1;
        }
        let mut low = 0;
        for _ in 0..LOW_BITS {
            low = low << 1 | self.bit()?;
        }
        Some((high << LOW_BITS) + low)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_known_services_are_listed_and_what_is_below_them() {
        for domain in
            ["mailinator.com", "guerrillamail.com", "yopmail.com", "jobs.yopmail.com", "10minutemail.com"]
        {
            assert!(is_disposable(domain), "{domain}");
        }
    }

    #[test]
    fn providers_and_nonsense_are_not_listed() {
        for domain in
            ["gmail.com", "gmx.de", "example.com", "proton.me", "com", "", ".", "a.b.c.d.e.f", "ö.рф"]
        {
            assert!(!is_disposable(domain), "{domain}");
        }
    }

    #[test]
    fn national_providers_are_lasting() {
        assert!(LASTING.is_sorted());
        for domain in LASTING {
            assert!(!is_disposable(domain) && !is_disposable(&format!("mail.{domain}")), "{domain}");
        }
    }

    #[test]
    fn other_domains_are_seldom_taken_for_listed_ones() {
        // A hundred thousand names of a kind that no list has: at most a few may meet, one is expected.
        let met = (0..100_000).filter(|number| is_disposable(&format!("n{number}.invalid"))).count();
        assert!(met <= 5, "{met} of 100,000");
    }
}
