//! One folding of a place's name, used alike when the tables are made and when they are read.
//!
//! Case, Latin diacritics, Arabic and Hebrew points, invisible marks and punctuation go; every other letter of every
//! script stays. "St.", "Ft." and "Mt." are written out. Nothing here depends on a locale.

/// The longest text, in characters, that is read as a place's name; a longer one folds to nothing.
pub const LONGEST: usize = 300;

/// Base letters of U+00C0 to U+024F; a dot stands for a character that is handled apart or is no letter.
const LATIN: &str = concat!(
    "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y",
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll",
    "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs",
    ".b....o...d....ae.f.....kk......oo.............uu...............",
    "....dddlllnnnaaiioouuuuuuuuuu.aaaa....ggkkoooo..jdddgg..nnaa....",
    "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............",
    "................"
);

/// Base letters of U+1E00 to U+1EFF.
const LATIN_ADDITIONAL: &str = concat!(
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm",
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv",
    "wwwwwwwwwwxxxxyyzzzzzzhtwyas....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee",
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......"
);

/// The folded form of `text`: lower-case words with one space between them; empty when there is nothing to read or the
/// text is longer than [`LONGEST`].
pub fn fold(text: &str) -> String {
    let mut folded = String::new();
    if text.chars().nth(LONGEST).is_some() {
        return folded;
    }
    let mut word = String::new();
    for character in text.chars() {
        if !push(&mut word, character) {
            finish(&mut folded, &mut word);
            if character == '&' {
                word.push_str("and");
                finish(&mut folded, &mut word);
            }
        }
    }
    finish(&mut folded, &mut word);
    folded
}

/// Appends a word, written out in full, to the folded text.
fn finish(folded: &mut String, word: &mut String) {
    if word.is_empty() {
        return;
    }
    if !folded.is_empty() {
        folded.push(' ');
    }
    folded.push_str(match word.as_str() {
        "st" => "saint",
        "ste" => "sainte",
        "ft" => "fort",
        "mt" => "mount",
        whole => whole,
    });
    word.clear();
}

/// Appends the folded character to the word; false when the character ends the word.
fn push(word: &mut String, character: char) -> bool {
    let code = u32::from(character);
    match code {
        // Apostrophes, full stops and marks that show nothing join the letters on both sides.
        0x27 | 0x2E | 0x60 | 0xAD | 0xB4 | 0x2B0..=0x36F | 0x5F3 | 0x200B..=0x200F => {}
        0x2018..=0x201B | 0x2032 | 0x202A..=0x202E | 0x2060..=0x206F | 0xFE00..=0xFE0F | 0xFEFF => {}
        0x591..=0x5C7 | 0x610..=0x61A | 0x640 | 0x64B..=0x65F | 0x670 => {}
        0x30..=0x39 | 0x61..=0x7A => word.push(character),
        0x41..=0x5A => word.push(character.to_ascii_lowercase()),
        0..=0xBF | 0x2000..=0x206F | 0x3000..=0x303F | 0xD7 | 0xF7 | 0x60C | 0x61B | 0xE000..=0xF8FF => {
            return false;
        }
        0xC6 | 0xE6 => word.push_str("ae"),
        0xDF | 0x1E9E => word.push_str("ss"),
        0xDE | 0xFE => word.push_str("th"),
        0x132 | 0x133 => word.push_str("ij"),
        0x152 | 0x153 => word.push_str("oe"),
        0xC0..=0x24F => word.push(nth(LATIN, code - 0xC0, character)),
        0x259 => word.push('a'),
        0x1E00..=0x1EFF => word.push(nth(LATIN_ADDITIONAL, code - 0x1E00, character)),
        // Greek: capitals, the tonos and the final sigma.
        0x386 | 0x3AC => word.push('α'),
        0x388 | 0x3AD => word.push('ε'),
        0x389 | 0x3AE => word.push('η'),
        0x38A | 0x3AF | 0x3CA | 0x390 => word.push('ι'),
        0x38C | 0x3CC => word.push('ο'),
        0x38E | 0x3CD | 0x3CB | 0x3B0 => word.push('υ'),
        0x38F | 0x3CE => word.push('ω'),
        0x3C2 => word.push('σ'),
        0x391..=0x3A9 | 0x410..=0x42F => push_code(word, code + 0x20),
        // Cyrillic and Armenian capitals; ё is written е more often than not.
        0x401 | 0x451 => word.push('е'),
        0x400..=0x40F => push_code(word, code + 0x50),
        0x48A..=0x4BF | 0x4D0..=0x52F => push_code(word, code | 1),
        0x531..=0x556 => push_code(word, code + 0x30),
        // Arabic letters that neighbours write with different code points.
        0x622 | 0x623 | 0x625 => word.push('ا'),
        0x629 => word.push('ه'),
        0x649 | 0x64A => word.push('ی'),
        0x643 => word.push('ک'),
        // Full-width ASCII.
        0xFF10..=0xFF19 | 0xFF41..=0xFF5A => push_code(word, code - 0xFEE0),
        0xFF21..=0xFF3A => push_code(word, code - 0xFEC0),
        0xFF01..=0xFF65 => return false,
        _ => word.push(character),
    }
    true
}

fn push_code(word: &mut String, code: u32) {
    word.extend(char::from_u32(code));
}

/// The base letter at `index` of a table, or the character itself where the table has none.
fn nth(table: &str, index: u32, character: char) -> char {
    match table.as_bytes().get(index as usize) {
        Some(&letter) if letter.is_ascii_lowercase() => char::from(letter),
        _ => character,
    }
}

/// A 64-bit hash of folded text: FNV-1a with a final avalanche, so that its top bits are usable alone.
pub fn hash(folded: &str) -> u64 {
    let mut state = 0xcbf2_9ce4_8422_2325_u64;
    for byte in folded.bytes() {
        state = (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    state ^= state >> 33;
    state = state.wrapping_mul(0xff51_afd7_ed55_8ccd);
    state ^= state >> 33;
    state = state.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    state ^ (state >> 33)
}
