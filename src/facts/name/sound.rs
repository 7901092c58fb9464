//! Keys that two spellings of one name share, and the distance between two sounds.
//!
//! Every key is lossy on purpose: a name is different only when no key meets.

/// Spelling rules by their first letter, longest first; what is not listed stands for itself.
fn rules(first: u8) -> &'static [(&'static str, &'static str)] {
    match first {
        b'a' => &[("ai", "e"), ("ay", "e"), ("ae", "e")],
        b'b' => &[("bh", "b")],
        b'c' => {
            &[("ch", "c"), ("cz", "c"), ("ck", "k"), ("cq", "k"), ("ce", "se"), ("ci", "si"), ("cy", "si")]
        }
        b'd' => &[("dsch", "j"), ("dzh", "j"), ("dj", "j"), ("dh", "d"), ("dz", "z")],
        b'e' => &[("eigh", "e"), ("ee", "i"), ("ei", "e"), ("ey", "e")],
        b'g' => &[("gh", "g")],
        b'i' => &[("ij", "i"), ("ie", "i")],
        b'j' => &[("jh", "j")],
        b'k' => &[("kh", "h")],
        b'o' => &[("ough", "o"), ("ou", "u"), ("oo", "u")],
        b'p' => &[("ph", "f")],
        b'q' => &[("qu", "k"), ("q", "k")],
        b'r' => &[("rh", "r")],
        b's' => &[("shch", "sc"), ("sch", "s"), ("sh", "s"), ("sz", "s")],
        b't' => &[("tsch", "c"), ("tch", "c"), ("th", "t"), ("ts", "z"), ("tz", "z")],
        b'w' => &[("wh", "v"), ("w", "v")],
        b'x' => &[("x", "ks")],
        b'y' => &[("y", "i")],
        b'z' => &[("zh", "z")],
        _ => &[],
    }
}

/// `strip_prefix` byte by byte: the rules are many, short, and few of them begin alike.
#[inline]
fn after_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let mut bytes = text.bytes();
    for wanted in prefix.bytes() {
        if bytes.next() != Some(wanted) {
            return None;
        }
    }
    text.get(prefix.len()..)
}

/// The sound of a Latin spelling: one letter a sound, without doubled and silent letters.
pub fn sound(ascii: &str) -> Vec<u8> {
    let mut out: Vec<u8> = Vec::with_capacity(ascii.len());
    let mut rest = ascii;
    while let Some(first) = rest.bytes().next() {
        let rule =
            rules(first).iter().find_map(|&(from, to)| after_prefix(rest, from).map(|after| (to, after)));
        let (text, after) = rule.unwrap_or_else(|| {
            let mut letters = rest.chars();
            let text = match letters.next() {
                Some('c') => "k",
                Some('\'') => "",
                Some(_) => rest.strip_suffix(letters.as_str()).unwrap_or(""),
                None => "",
            };
            (text, letters.as_str())
        });
        rest = after;
        let silent = text == "h"
            && out.last().copied().is_some_and(is_vowel)
            && !rest.bytes().next().is_some_and(is_vowel);
        if silent {
            continue;
        }
        for byte in text.bytes() {
            if out.last() != Some(&byte) {
                out.push(byte);
            }
        }
    }
    out
}

fn is_vowel(byte: u8) -> bool {
    matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// The consonants of a sound, with the ones that unpointed scripts leave out or write as vowels removed after the first letter.
pub fn skeleton(sound: &[u8]) -> Vec<u8> {
    let mut out: Vec<u8> = Vec::with_capacity(sound.len());
    for (place, &byte) in sound.iter().enumerate() {
        let weak = is_vowel(byte) || (place > 0 && byte == b'v');
        if !weak && out.last() != Some(&byte) {
            out.push(byte);
        }
    }
    out
}

/// Sounds that spelling conventions exchange for one another.
fn near(a: u8, b: u8) -> bool {
    const PAIRS: &[u8] = b"bvbpdtgkghkhgjfvpfszsczckchcjcjzjijhuvtckstz";
    PAIRS.chunks_exact(2).any(|pair| pair == [a, b] || pair == [b, a])
}

/// Sounds that are exchanged between scripts only.
fn near_between_scripts(a: u8, b: u8) -> bool {
    const PAIRS: &[u8] = b"rlmndztsdjnltd";
    PAIRS.chunks_exact(2).any(|pair| pair == [a, b] || pair == [b, a])
}

/// The cost of turning one sound into the other: vowels and near sounds 1, other sounds 2.
pub fn distance(a: &[u8], b: &[u8], between_scripts: bool) -> usize {
    let gap = |byte: u8| if is_vowel(byte) || matches!(byte, b'h' | b'j') { 1 } else { 2 };
    let mut before: Vec<usize> = core::iter::once(0)
        .chain(b.iter().scan(0, |sum, &byte| {
            *sum += gap(byte);
            Some(*sum)
        }))
        .collect();
    for &left in a {
        let mut current = Vec::with_capacity(before.len());
        let mut last = before.first().copied().unwrap_or(0) + gap(left);
        current.push(last);
        for (&right, pair) in b.iter().zip(before.windows(2)) {
            let (diagonal, above) = match pair {
                [diagonal, above] => (*diagonal, *above),
                _ => (usize::MAX >> 1, usize::MAX >> 1),
            };
            let exchange = if left == right {
                0
            } else if (is_vowel(left) && is_vowel(right))
                || near(left, right)
                || (between_scripts && near_between_scripts(left, right))
            {
                1
            } else {
                2
            };
            last = (diagonal + exchange).min(above + gap(left)).min(last + gap(right));
            current.push(last);
        }
        before = current;
    }
    before.last().copied().unwrap_or(0)
}

/// A syllable that a text may start with: how many letters it takes, its part of the key, and whether a consonant closes it.
#[derive(Clone, Copy)]
struct Syllable {
    taken: usize,
    key: [&'static str; 3],
    closed: bool,
}

/// Splits a word into the syllables of a grammar, the longest first; the key joins their parts. At most 24 letters are read.
fn parse_syllables(word: &str, read: &dyn Fn(&str, &mut Vec<Syllable>)) -> Option<Vec<Syllable>> {
    fn walk(
        rest: &str,
        at: u32,
        failed: &mut u32,
        path: &mut Vec<Syllable>,
        read: &dyn Fn(&str, &mut Vec<Syllable>),
    ) -> bool {
        if rest.is_empty() {
            return true;
        }
        if *failed & (1u32 << at.min(31)) != 0 {
            return false;
        }
        let mut choices = Vec::with_capacity(8);
        read(rest, &mut choices);
        let longest = choices.iter().map(|choice| choice.taken).max().unwrap_or(0);
        for length in (1..=longest).rev() {
            for choice in choices.iter().filter(|choice| choice.taken == length) {
                let (Some(after), Ok(step)) = (rest.get(length..), u32::try_from(length)) else { continue };
                path.push(*choice);
                if walk(after, at + step, failed, path, read) {
                    return true;
                }
                path.pop();
            }
        }
        *failed |= 1u32 << at.min(31);
        false
    }
    if word.is_empty() || word.len() > 24 || !word.is_ascii() {
        return None;
    }
    let mut path = Vec::with_capacity(6);
    walk(word, 0, &mut 0, &mut path, read).then_some(path)
}

const CHINESE_STARTS: [(&str, &str); 25] = [
    ("zh", "C"),
    ("ch", "C"),
    ("sh", "H"),
    ("tz", "Z"),
    ("ts", "Z"),
    ("ss", "S"),
    ("sz", "S"),
    ("hs", "X"),
    ("b", "P"),
    ("p", "P"),
    ("m", "M"),
    ("f", "F"),
    ("d", "T"),
    ("t", "T"),
    ("n", "N"),
    ("l", "L"),
    ("g", "K"),
    ("k", "K"),
    ("h", "Q"),
    ("j", "C"),
    ("q", "C"),
    ("x", "X"),
    ("r", "R"),
    ("z", "Z"),
    ("c", "Z"),
];

const CHINESE_ENDS: [(&str, &str); 49] = [
    ("iang", "iang"),
    ("iong", "iong"),
    ("iung", "iong"),
    ("uang", "uang"),
    ("ueng", "ueng"),
    ("ang", "ang"),
    ("eng", "eng"),
    ("ong", "ong"),
    ("ung", "ong"),
    ("ing", "ing"),
    ("iao", "iao"),
    ("ian", "ian"),
    ("ien", "ian"),
    ("ieh", "ie"),
    ("uai", "uai"),
    ("uan", "uan"),
    ("uei", "ui"),
    ("ueh", "ue"),
    ("erh", "er"),
    ("ai", "ai"),
    ("ei", "ei"),
    ("ao", "ao"),
    ("ou", "ou"),
    ("an", "an"),
    ("en", "en"),
    ("er", "er"),
    ("ia", "ia"),
    ("ie", "ie"),
    ("iu", "iu"),
    ("in", "in"),
    ("ua", "ua"),
    ("uo", "uo"),
    ("ui", "ui"),
    ("un", "un"),
    ("ue", "ue"),
    ("ve", "ue"),
    ("ih", "i"),
    ("eh", "e"),
    ("uh", "u"),
    ("yu", "u"),
    ("a", "a"),
    ("o", "o"),
    ("e", "e"),
    ("i", "i"),
    ("u", "u"),
    ("v", "u"),
    ("iou", "iu"),
    ("uen", "un"),
    ("ieu", "iu"),
];

/// Syllables without a consonant are written with y and w, in Wade–Giles some with i.
const CHINESE_BARE: [(&str, &str); 38] = [
    ("yang", "iang"),
    ("yong", "iong"),
    ("yung", "iong"),
    ("ying", "ing"),
    ("yuan", "uan"),
    ("yueh", "ue"),
    ("yue", "ue"),
    ("yun", "un"),
    ("yao", "iao"),
    ("yan", "ian"),
    ("yen", "ian"),
    ("you", "u"),
    ("yeh", "ie"),
    ("yin", "in"),
    ("ya", "ia"),
    ("ye", "ie"),
    ("yi", "i"),
    ("yu", "u"),
    ("wang", "uang"),
    ("weng", "ueng"),
    ("wai", "uai"),
    ("wei", "ui"),
    ("wan", "uan"),
    ("wen", "un"),
    ("wo", "uo"),
    ("wa", "ua"),
    ("wu", "wu"),
    ("i", "i"),
    ("ang", "ang"),
    ("ai", "ai"),
    ("an", "an"),
    ("ou", "ou"),
    ("er", "er"),
    ("en", "en"),
    ("ao", "ao"),
    ("a", "a"),
    ("o", "o"),
    ("e", "e"),
];

/// A key that Pinyin and Wade–Giles spellings of one name share, and the count of syllables; `None` when the word is neither.
pub fn chinese_key(word: &str) -> Option<(String, usize)> {
    // What no syllable ends in or holds is told at once.
    if !word.ends_with(['a', 'e', 'i', 'o', 'u', 'v', 'n', 'g', 'h', 'r']) {
        return None;
    }
    let syllables = parse_syllables(word, &|rest, found| {
        for (text, key) in CHINESE_BARE {
            if after_prefix(rest, text).is_some() {
                found.push(Syllable { taken: text.len(), key: [key, "", ""], closed: false });
            }
        }
        for (start, class) in CHINESE_STARTS {
            let Some(after) = after_prefix(rest, start) else { continue };
            for (end, vowel) in CHINESE_ENDS {
                if after_prefix(after, end).is_none() {
                    continue;
                }
                let vowel = match (start, vowel) {
                    ("tz" | "ss" | "sz", "u") => "i",
                    ("k" | "h" | "g", "o") => "e",
                    ("l" | "t" | "d" | "n" | "ts" | "z" | "c" | "ss" | "ch" | "j" | "r", "o") => "uo",
                    _ => vowel,
                };
                // Wade–Giles writes with j what Pinyin writes with r.
                let class = if start == "j" && !vowel.starts_with(['i', 'u']) { "R" } else { class };
                found.push(Syllable {
                    taken: start.len() + end.len(),
                    key: [class, vowel, ""],
                    closed: false,
                });
            }
        }
    })?;
    Some((syllables.iter().flat_map(|syllable| syllable.key).collect(), syllables.len()))
}

const KOREAN_STARTS: [(&str, &str); 20] = [
    ("kk", "K"),
    ("gg", "K"),
    ("gh", "K"),
    ("tt", "T"),
    ("pp", "P"),
    ("ss", "S"),
    ("jj", "C"),
    ("ch", "C"),
    ("sh", "S"),
    ("g", "K"),
    ("k", "K"),
    ("d", "T"),
    ("t", "T"),
    ("b", "P"),
    ("p", "P"),
    ("j", "C"),
    ("s", "S"),
    ("h", "H"),
    ("m", "M"),
    ("n", "n"),
];

const KOREAN_VOWELS: [(&str, &str); 48] = [
    ("yeo", "yo"),
    ("yoo", "yu"),
    ("you", "yu"),
    ("yuh", "yo"),
    ("yae", "ye"),
    ("woo", "u"),
    ("wae", "we"),
    ("weo", "wo"),
    ("eui", "i"),
    ("uee", "i"),
    ("yee", "i"),
    ("yea", "ye"),
    ("aeh", "e"),
    ("oh", "o"),
    ("uh", "o"),
    ("ah", "a"),
    ("eo", "o"),
    ("eu", "u"),
    ("ae", "e"),
    ("ai", "e"),
    ("ay", "e"),
    ("ey", "e"),
    ("eh", "e"),
    ("oo", "u"),
    ("ou", "u"),
    ("wu", "u"),
    ("oe", "we"),
    ("oi", "we"),
    ("oy", "we"),
    ("ee", "i"),
    ("ui", "i"),
    ("ie", "i"),
    ("yi", "i"),
    ("ya", "ya"),
    ("yo", "yo"),
    ("yu", "yu"),
    ("ye", "ye"),
    ("wa", "wa"),
    ("wo", "wo"),
    ("we", "we"),
    ("wi", "wi"),
    ("ea", "e"),
    ("iu", "yu"),
    ("a", "a"),
    ("e", "e"),
    ("i", "i"),
    ("o", "o"),
    ("u", "u"),
];

const KOREAN_ENDS: [(&str, &str); 10] = [
    ("ng", "nK"),
    ("n", "n"),
    ("m", "M"),
    ("l", "L"),
    ("k", "K"),
    ("g", "K"),
    ("p", "P"),
    ("b", "P"),
    ("t", "T"),
    ("ck", "K"),
];

/// A key that the official and the customary romanisations of a Korean name share, and the count of syllables.
pub fn korean_key(word: &str) -> Option<(String, usize)> {
    // What no syllable ends in is told at once.
    let ends = match word.as_bytes() {
        [.., b'n', b'g'] | [.., b'c', b'k'] => true,
        [.., b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'h', last] => {
            !matches!(last, b'd' | b'j' | b's' | b'w' | b'c')
        }
        [_, last] | [.., _, last] => is_vowel(*last),
        _ => true,
    };
    if !ends {
        return None;
    }
    if word.contains(['c', 'f', 'q', 'v', 'x', 'z']) && !word.contains("ch") && !word.contains("ck") {
        return None;
    }
    let syllables = parse_syllables(word, &|rest, found| {
        let starts = KOREAN_STARTS.iter().copied().chain([("r", "L"), ("l", "L"), ("", "")]);
        for (start, class) in starts {
            let Some(after) = after_prefix(rest, start) else { continue };
            for (vowel, sound) in KOREAN_VOWELS {
                let Some(tail) = after_prefix(after, vowel) else { continue };
                let open = start.len() + vowel.len();
                found.push(Syllable { taken: open, key: [class, sound, ""], closed: false });
                for (end, coda) in KOREAN_ENDS {
                    if after_prefix(tail, end).is_some() {
                        found.push(Syllable {
                            taken: open + end.len(),
                            key: [class, sound, coda],
                            closed: true,
                        });
                    }
                }
                if tail == "r" {
                    found.push(Syllable { taken: open + 1, key: [class, sound, ""], closed: false });
                }
            }
        }
    })?;
    let count = syllables.len();
    let mut key = String::with_capacity(16);
    for syllable in &syllables {
        // Customary spelling tells eo, eu, o and u apart in an open syllable that stands alone, not in others.
        let merged = syllable.closed || count > 1;
        key.extend(
            syllable
                .key
                .iter()
                .flat_map(|part| part.chars())
                .map(|letter| if merged && letter == 'u' { 'o' } else { letter }),
        );
    }
    Some((key, count))
}

/// A key that Hepburn and Kunrei spellings share, long vowels written or not; `None` when the word is not in morae.
pub fn japanese_key(word: &str) -> Option<String> {
    let mut out = String::with_capacity(word.len());
    let mut rest = word;
    while !rest.is_empty() {
        // A doubled consonant counts once.
        let mut letters = rest.chars();
        let first = letters.next();
        if first.is_some() && first == letters.next() && first.is_some_and(|c| !"aeioun".contains(c)) {
            rest = rest.get(1..)?;
            continue;
        }
        if let Some(after) = rest.strip_prefix("tch") {
            rest = after;
            out.push_str(if after.starts_with('i') { "t" } else { "ty" });
            continue;
        }
        const STARTS: [(&str, &str); 30] = [
            ("sh", "sy"),
            ("ch", "ty"),
            ("ts", "t"),
            ("dz", "z"),
            ("zy", "zy"),
            ("jy", "zy"),
            ("ky", "ky"),
            ("gy", "gy"),
            ("sy", "sy"),
            ("ty", "ty"),
            ("ny", "ny"),
            ("hy", "hy"),
            ("by", "by"),
            ("py", "py"),
            ("my", "my"),
            ("ry", "ry"),
            ("j", "zy"),
            ("f", "h"),
            ("k", "k"),
            ("g", "g"),
            ("s", "s"),
            ("z", "z"),
            ("t", "t"),
            ("d", "d"),
            ("n", "n"),
            ("h", "h"),
            ("b", "b"),
            ("p", "p"),
            ("m", "m"),
            ("r", "r"),
        ];
        let (start, after) = STARTS
            .iter()
            .chain(&[("y", "y"), ("w", "w")])
            .find_map(|&(from, to)| after_prefix(rest, from).map(|after| (to, after)))
            .unwrap_or(("", rest));
        let vowel = after.chars().next().filter(|&c| "aeiou".contains(c));
        if let Some(vowel) = vowel {
            out.push_str(if vowel == 'i' { start.trim_end_matches('y') } else { start });
            let lengthens =
                start.is_empty() && (out.ends_with(vowel) || (vowel == 'u' && out.ends_with('o')));
            if !lengthens {
                out.push(vowel);
            }
            rest = after.get(1..)?;
            // A written long vowel: h before a consonant or the end.
            if let Some(tail) = rest.strip_prefix('h')
                && !tail.starts_with(['a', 'e', 'i', 'o', 'u', 'y'])
                && vowel == 'o'
            {
                rest = tail;
            }
        } else if let Some(tail) = rest.strip_prefix('n') {
            out.push('N');
            rest = tail;
        } else if rest.strip_prefix('m').is_some_and(|tail| tail.starts_with(['b', 'p', 'm'])) {
            out.push('N');
            rest = rest.get(1..)?;
        } else {
            return None;
        }
    }
    Some(out)
}
