//! Capital letters made small, as Unicode has them.
//!
//! The standard library does the same from a table of one row a letter; this one has a row for each run of them, is a tenth of
//! the size, and stays the same whatever the compiler.
//!
//! Source: Unicode Character Database 17.0, lower case mappings, Unicode License v3, through Rust's standard library 1.95; a
//! test compares every letter.

/// First letter; twice the distance to the last, and one where every second letter alone is a capital; what to add. All
/// within one plane of 65,536 letters, sorted.
type Run = (u16, u16, u16);

#[rustfmt::skip]
const BASIC: &[Run] = &[
    (0xc0, 44, 0x20), (0xd8, 12, 0x20), (0x100, 93, 0x1), (0x132, 9, 0x1), (0x139, 29, 0x1), (0x14a, 89, 0x1),
    (0x178, 0, 0xff87), (0x179, 9, 0x1), (0x181, 0, 0xd2), (0x182, 5, 0x1), (0x186, 0, 0xce), (0x187, 0, 0x1),
    (0x189, 2, 0xcd), (0x18b, 0, 0x1), (0x18e, 0, 0x4f), (0x18f, 0, 0xca), (0x190, 0, 0xcb), (0x191, 0, 0x1),
    (0x193, 0, 0xcd), (0x194, 0, 0xcf), (0x196, 0, 0xd3), (0x197, 0, 0xd1), (0x198, 0, 0x1), (0x19c, 0, 0xd3),
    (0x19d, 0, 0xd5), (0x19f, 0, 0xd6), (0x1a0, 9, 0x1), (0x1a6, 0, 0xda), (0x1a7, 0, 0x1), (0x1a9, 0, 0xda),
    (0x1ac, 0, 0x1), (0x1ae, 0, 0xda), (0x1af, 0, 0x1), (0x1b1, 2, 0xd9), (0x1b3, 5, 0x1), (0x1b7, 0, 0xdb),
    (0x1b8, 0, 0x1), (0x1bc, 0, 0x1), (0x1c4, 0, 0x2), (0x1c5, 0, 0x1), (0x1c7, 0, 0x2), (0x1c8, 0, 0x1),
    (0x1ca, 0, 0x2), (0x1cb, 33, 0x1), (0x1de, 33, 0x1), (0x1f1, 0, 0x2), (0x1f2, 5, 0x1), (0x1f6, 0, 0xff9f),
    (0x1f7, 0, 0xffc8), (0x1f8, 77, 0x1), (0x220, 0, 0xff7e), (0x222, 33, 0x1), (0x23a, 0, 0x2a2b),
    (0x23b, 0, 0x1), (0x23d, 0, 0xff5d), (0x23e, 0, 0x2a28), (0x241, 0, 0x1), (0x243, 0, 0xff3d),
    (0x244, 0, 0x45), (0x245, 0, 0x47), (0x246, 17, 0x1), (0x370, 5, 0x1), (0x376, 0, 0x1), (0x37f, 0, 0x74),
    (0x386, 0, 0x26), (0x388, 4, 0x25), (0x38c, 0, 0x40), (0x38e, 2, 0x3f), (0x391, 32, 0x20),
    (0x3a3, 16, 0x20), (0x3cf, 0, 0x8), (0x3d8, 45, 0x1), (0x3f4, 0, 0xffc4), (0x3f7, 0, 0x1),
    (0x3f9, 0, 0xfff9), (0x3fa, 0, 0x1), (0x3fd, 4, 0xff7e), (0x400, 30, 0x50), (0x410, 62, 0x20),
    (0x460, 65, 0x1), (0x48a, 105, 0x1), (0x4c0, 0, 0xf), (0x4c1, 25, 0x1), (0x4d0, 189, 0x1),
    (0x531, 74, 0x30), (0x10a0, 74, 0x1c60), (0x10c7, 0, 0x1c60), (0x10cd, 0, 0x1c60), (0x13a0, 158, 0x97d0),
    (0x13f0, 10, 0x8), (0x1c89, 0, 0x1), (0x1c90, 84, 0xf440), (0x1cbd, 4, 0xf440), (0x1e00, 297, 0x1),
    (0x1e9e, 0, 0xe241), (0x1ea0, 189, 0x1), (0x1f08, 14, 0xfff8), (0x1f18, 10, 0xfff8), (0x1f28, 14, 0xfff8),
    (0x1f38, 14, 0xfff8), (0x1f48, 10, 0xfff8), (0x1f59, 13, 0xfff8), (0x1f68, 14, 0xfff8),
    (0x1f88, 14, 0xfff8), (0x1f98, 14, 0xfff8), (0x1fa8, 14, 0xfff8), (0x1fb8, 2, 0xfff8), (0x1fba, 2, 0xffb6),
    (0x1fbc, 0, 0xfff7), (0x1fc8, 6, 0xffaa), (0x1fcc, 0, 0xfff7), (0x1fd8, 2, 0xfff8), (0x1fda, 2, 0xff9c),
    (0x1fe8, 2, 0xfff8), (0x1fea, 2, 0xff90), (0x1fec, 0, 0xfff9), (0x1ff8, 2, 0xff80), (0x1ffa, 2, 0xff82),
    (0x1ffc, 0, 0xfff7), (0x2126, 0, 0xe2a3), (0x212a, 0, 0xdf41), (0x212b, 0, 0xdfba), (0x2132, 0, 0x1c),
    (0x2160, 30, 0x10), (0x2183, 0, 0x1), (0x24b6, 50, 0x1a), (0x2c00, 94, 0x30), (0x2c60, 0, 0x1),
    (0x2c62, 0, 0xd609), (0x2c63, 0, 0xf11a), (0x2c64, 0, 0xd619), (0x2c67, 9, 0x1), (0x2c6d, 0, 0xd5e4),
    (0x2c6e, 0, 0xd603), (0x2c6f, 0, 0xd5e1), (0x2c70, 0, 0xd5e2), (0x2c72, 0, 0x1), (0x2c75, 0, 0x1),
    (0x2c7e, 2, 0xd5c1), (0x2c80, 197, 0x1), (0x2ceb, 5, 0x1), (0x2cf2, 0, 0x1), (0xa640, 89, 0x1),
    (0xa680, 53, 0x1), (0xa722, 25, 0x1), (0xa732, 121, 0x1), (0xa779, 5, 0x1), (0xa77d, 0, 0x75fc),
    (0xa77e, 17, 0x1), (0xa78b, 0, 0x1), (0xa78d, 0, 0x5ad8), (0xa790, 5, 0x1), (0xa796, 37, 0x1),
    (0xa7aa, 0, 0x5abc), (0xa7ab, 0, 0x5ab1), (0xa7ac, 0, 0x5ab5), (0xa7ad, 0, 0x5abf), (0xa7ae, 0, 0x5abc),
    (0xa7b0, 0, 0x5aee), (0xa7b1, 0, 0x5ad6), (0xa7b2, 0, 0x5aeb), (0xa7b3, 0, 0x3a0), (0xa7b4, 29, 0x1),
    (0xa7c4, 0, 0xffd0), (0xa7c5, 0, 0x5abd), (0xa7c6, 0, 0x75c8), (0xa7c7, 5, 0x1), (0xa7cb, 0, 0x5a99),
    (0xa7cc, 29, 0x1), (0xa7dc, 0, 0x59bf), (0xa7f5, 0, 0x1), (0xff21, 50, 0x20),
];

#[rustfmt::skip]
const BEYOND: &[Run] = &[
    (0x400, 78, 0x28), (0x4b0, 70, 0x28), (0x570, 20, 0x27), (0x57c, 28, 0x27), (0x58c, 12, 0x27),
    (0x594, 2, 0x27), (0xc80, 100, 0x40), (0xd50, 42, 0x20), (0x18a0, 62, 0x20), (0x6e40, 62, 0x20),
    (0x6ea0, 48, 0x1b), (0xe900, 66, 0x22),
];

/// What can be made small.
pub trait Lower {
    /// What it becomes.
    type Small;

    /// Makes it small.
    fn lower(&self) -> Self::Small;
}

impl Lower for char {
    type Small = Small;

    fn lower(&self) -> Self::Small {
        lower(*self)
    }
}

impl Lower for str {
    type Small = String;

    /// A Greek sigma at the end of a word becomes the sigma that is written there.
    fn lower(&self) -> String {
        lowered(self)
    }
}

/// A letter made small: one letter, or two.
#[derive(Debug, Clone)]
pub struct Small(Option<char>, Option<char>);

impl Iterator for Small {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        core::mem::replace(&mut self.0, self.1.take())
    }
}

/// A letter made small: the one capital that becomes two signs is the Turkish `İ`.
pub fn lower(letter: char) -> Small {
    if letter == 'İ' { Small(Some('i'), Some('\u{307}')) } else { Small(Some(single(letter)), None) }
}

fn lowered(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut small = String::with_capacity(text.len());
    let mut before = false;
    let mut rest = text.chars();
    while let Some(letter) = rest.next() {
        if letter == 'Σ' && before && !joins(rest.clone()) {
            small.push('ς');
        } else {
            small.extend(lower(letter));
        }
        before = is_cased(letter) || before && is_passed(letter);
    }
    small
}

fn single(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    let code = u32::from(letter);
    let runs = match code >> 16 {
        0 => BASIC,
        1 => BEYOND,
        _ => return letter,
    };
    let [.., high, low] = code.to_be_bytes();
    let place = u16::from_be_bytes([high, low]);
    let run = runs.partition_point(|(first, ..)| *first <= place).checked_sub(1).and_then(|at| runs.get(at));
    match run {
        Some((first, reach, add)) if is_within(place - first, *reach) => {
            char::from_u32(code & !0xffff | u32::from(place.wrapping_add(*add))).unwrap_or(letter)
        }
        _ => letter,
    }
}

fn is_within(distance: u16, reach: u16) -> bool {
    distance <= reach >> 1 && distance & reach & 1 == 0
}

/// Whether a word goes on: a letter that has a case comes, perhaps after signs that stand within words.
fn joins(mut rest: impl Iterator<Item = char>) -> bool {
    rest.find(|letter| !is_passed(*letter)).is_some_and(is_cased)
}

fn is_cased(letter: char) -> bool {
    letter.is_lowercase() || letter.is_uppercase()
}

/// Signs that end no word.
fn is_passed(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '.' | ':' | '^' | '`' | '\u{a8}' | '\u{ad}' | '\u{b7}' | '\u{300}'..='\u{36f}' | '’' | '‘'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The runs of a plane as the standard library has its letters.
    fn runs(plane: u32) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for code in plane << 16..=plane << 16 | 0xffff {
            let Some(letter) = char::from_u32(code).filter(|letter| !letter.is_ascii()) else { continue };
            let mut small = letter.to_lowercase();
            let (Some(one), None) = (small.next(), small.next()) else { continue };
            if one == letter {
                continue;
            }
            let place = (code & 0xffff) as u16;
            let add = (one as u32 as u16).wrapping_sub(place);
            if let Some((first, reach, same)) = runs.last_mut() {
                let gap = place - (*first + *reach / 2);
                if *same == add && gap <= 2 && (*reach < 2 || gap == 1 + (*reach & 1)) {
                    *reach = (place - *first) * 2 + gap - 1;
                    continue;
                }
            }
            runs.push((place, 0, add));
        }
        runs
    }

    #[test]
    fn the_tables_are_those_of_the_standard_library() {
        if char::UNICODE_VERSION == (17, 0, 0) {
            assert_eq!(BASIC, runs(0));
            assert_eq!(BEYOND, runs(1));
        }
    }

    #[test]
    fn every_letter_becomes_what_the_standard_library_makes_of_it() {
        for letter in '\0'..=char::MAX {
            let ours: String = lower(letter).collect();
            let theirs: String = letter.to_lowercase().collect();
            // A letter that another version knows may differ from itself.
            let newer = char::UNICODE_VERSION != (17, 0, 0)
                && (ours == letter.to_string() || theirs == letter.to_string());
            assert!(ours == theirs || newer, "{letter:?}: {ours} {theirs}");
        }
    }

    #[test]
    fn texts_become_what_the_standard_library_makes_of_them() {
        for text in [
            "",
            "Σ",
            "ΟΔΟΣ",
            "ΟΔΟΣ ΣΟΛΩΝΟΣ",
            "ΑΣ.",
            "ΑΣ’Α",
            "Α’Σ",
            "’Σ",
            "ΑΣΑ",
            "αΣ1",
            "1Σ",
            "ΌΣΟ",
            "ΓΙΏΡΓΟΣ-ΝΊΚΟΣ",
            "Α\u{301}Σ\u{301}",
            "İSTANBUL",
            "ÉCOLE",
            "ШКОЛА №1",
            "学校 École",
            "ΣΊΣΥΦΟΣ:",
            "aΣb",
            "中Σ",
            "Σς",
        ] {
            assert_eq!(text.lower(), text.to_lowercase(), "{text}");
        }
    }
}
