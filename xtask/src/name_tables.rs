//! Builds `lexicon.bin` and `characters.txt` of the name tables from the name lists and the hand-written sources beside them.
//!
//! The lists are not committed. A check without them verifies the digest and the format of what is committed; with them it builds the
//! tables again and compares the bytes.

use corroborate::data::names::{self, lexicon, scripts};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The folder of the tables, found from this file so that the working directory does not matter.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/data/names")
}

/// Builds the tables from the lists in `data` (a folder that holds `names/`), or with `check` verifies the committed ones.
///
/// # Errors
/// A message when a file cannot be read or written, when the lists are missing and `check` is off, or when the committed tables are
/// not what they should be.
pub fn generate(data: &Path, check: bool) -> Result<String, String> {
    let lists = data.join("names");
    let there = lists.join("nicknames.csv").is_file();
    if check {
        let summary = verify()?;
        if !there {
            return Ok(format!("{summary}; the lists are not here, so digest and format alone were checked"));
        }
    }
    let (table, characters, counts) = build(&lists)?;
    let digest = digest_line(&table, &characters);
    let files: [(&str, &[u8]); 3] = [
        ("lexicon.bin", &table),
        ("characters.txt", characters.as_bytes()),
        ("lexicon.digest", digest.as_bytes()),
    ];
    for (name, bytes) in files {
        let path = folder().join(name);
        if check {
            let committed = std::fs::read(&path).map_err(|error| format!("{name}: {error}"))?;
            if committed != bytes {
                return Err(format!("{name} differs from what the lists give: run the generator"));
            }
        } else {
            std::fs::write(&path, bytes).map_err(|error| format!("{name}: {error}"))?;
        }
    }
    Ok(counts)
}

/// Digest and format of the committed tables.
fn verify() -> Result<String, String> {
    let read = |name: &str| std::fs::read(folder().join(name)).map_err(|error| format!("{name}: {error}"));
    let table = read("lexicon.bin")?;
    let characters =
        String::from_utf8(read("characters.txt")?).map_err(|error| format!("characters.txt: {error}"))?;
    let digest =
        String::from_utf8(read("lexicon.digest")?).map_err(|error| format!("lexicon.digest: {error}"))?;
    if digest != digest_line(&table, &characters) {
        return Err("lexicon.bin or characters.txt is not what lexicon.digest says".to_owned());
    }
    let words = walk(&table)?;
    for pair in words.windows(2) {
        if let [first, second] = pair
            && first >= second
        {
            return Err(format!("lexicon.bin: {second} does not come after {first}"));
        }
    }
    if table == lexicon::bytes() {
        for word in &words {
            if lexicon::look_up(word).is_none() {
                return Err(format!("lexicon.bin: {word} is not found"));
            }
        }
    }
    Ok(format!("{} words, {} bytes", words.len(), table.len() + characters.len()))
}

/// FNV-1a of both tables, 64 bits, and their sizes.
fn digest_line(table: &[u8], characters: &str) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for &byte in table.iter().chain(characters.as_bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    format!("fnv1a64 {hash:016x} {} {}\n", table.len(), characters.len())
}

/// Every word of a table, in its order.
fn walk(table: &[u8]) -> Result<Vec<String>, String> {
    let broken = || "lexicon.bin: cut off or malformed".to_owned();
    let number = |at: usize| Some(usize::from(u16::from_le_bytes([*table.get(at)?, *table.get(at + 1)?])));
    let (Some(b"NL1"), Some(count), Some(spelled_bytes)) = (table.get(..3), number(3), number(5)) else {
        return Err(broken());
    };
    let columns =
        table.get(lexicon::HEADER + count.div_ceil(lexicon::BLOCK) * lexicon::ROW..).ok_or_else(broken)?;
    let (shared, rest) = columns.split_at_checked(count).ok_or_else(broken)?;
    let (metas, rest) = rest.split_at_checked(count).ok_or_else(broken)?;
    let (letters, references) = rest.split_at_checked(spelled_bytes).ok_or_else(broken)?;
    let mut rest = letters.iter();
    let mut left = references.iter();
    let mut words = Vec::new();
    let mut spelled = Vec::new();
    let mut opened = 0;
    for (place, (&kept, &meta)) in shared.iter().zip(metas).enumerate() {
        if place % lexicon::BLOCK == 0 {
            let row = lexicon::HEADER + place / lexicon::BLOCK * lexicon::ROW;
            let found = [letters.len() - rest.len(), references.len() - left.len(), opened];
            if kept != 0
                || found.iter().enumerate().any(|(column, value)| number(row + 2 * column) != Some(*value))
            {
                return Err(broken());
            }
        }
        opened += usize::from(meta & 4 != 0);
        spelled.truncate(usize::from(kept));
        loop {
            let &byte = rest.next().ok_or_else(broken)?;
            spelled.push(byte & 0x7f);
            if byte & 0x80 != 0 {
                break;
            }
        }
        for _ in 0..meta >> 3 {
            while left.next().ok_or_else(broken)? & 0x80 != 0 {}
        }
        words.push(String::from_utf8(spelled.clone()).map_err(|_| broken())?);
    }
    if rest.next().is_some() || left.next().is_some() {
        return Err(broken());
    }
    Ok(words)
}

#[derive(Default)]
struct Word {
    name: bool,
    ordinary: bool,
    groups: BTreeSet<usize>,
}

/// One group: the word that it is numbered by, its other words, and the native spellings that belong to it.
struct Group {
    first: String,
    others: BTreeSet<String>,
    native: Vec<String>,
}

fn source(name: &str) -> Result<String, String> {
    std::fs::read_to_string(folder().join("source").join(name))
        .map_err(|error| format!("source/{name}: {error}"))
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn build(lists: &Path) -> Result<(Vec<u8>, String, String), String> {
    let list =
        |name: &str| std::fs::read_to_string(lists.join(name)).map_err(|error| format!("{name}: {error}"));
    let mut words: BTreeMap<String, Word> = BTreeMap::new();
    let mut groups = nickname_groups(&list("nicknames.csv")?, &source("corrections.txt")?);
    for line in lines(&source("equivalents.txt")?) {
        let mut forms = line.split_whitespace().filter_map(ascii);
        if let Some(first) = forms.next() {
            groups.push(Group { first, others: forms.collect(), native: Vec::new() });
        }
    }
    for group in &groups {
        for word in group.others.iter().chain([&group.first]) {
            words.entry(word.clone()).or_default().name |= word.len() >= 3;
        }
    }
    for line in lines(&source("surnames.txt")?) {
        let (native, latin): (Vec<&str>, Vec<&str>) =
            line.split_whitespace().partition(|word| !word.is_ascii());
        let native = native.into_iter().map(str::to_owned).collect();
        let latin: Vec<String> = latin.into_iter().filter_map(ascii).collect();
        for word in &latin {
            words.entry(word.clone()).or_default().name |= word.len() >= 2;
        }
        if let Some((first, others)) = latin.split_first() {
            groups.push(Group { first: first.clone(), others: others.iter().cloned().collect(), native });
        }
    }
    for line in lines(&source("parts.txt")?) {
        for word in line.split_whitespace().filter_map(ascii) {
            words.entry(word).or_default().name = true;
        }
    }
    let forenames = list("forenames-by-country.csv")?;
    let surnames = list("surnames-by-country.csv")?;
    let mut readings: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (text, native_column, latin_column) in [(&forenames, 1, 2), (&surnames, 4, 5)] {
        for row in text.lines().skip(1) {
            let fields: Vec<&str> = row.split(',').collect();
            let (Some(country), Some(native), Some(latin)) =
                (fields.first(), fields.get(native_column), fields.get(latin_column))
            else {
                continue;
            };
            for part in parts(latin) {
                words.entry(part).or_default().name = true;
            }
            let han = !native.is_empty()
                && native.chars().all(|letter| scripts::script(letter) == Some(scripts::Script::Han));
            if *country == "JP" && han {
                readings.entry((*native).to_owned()).or_default().extend(names::fold(latin));
            }
        }
    }
    let several: Vec<BTreeSet<String>> = readings
        .iter()
        .filter(|(name, forms)| surnames.contains(name.as_str()) && forms.len() > 1)
        .map(|(_, forms)| forms.clone())
        .collect();
    for line in lines(&source("ordinary.txt")?) {
        for word in line.split_whitespace().filter_map(ascii) {
            words.entry(word).or_default().ordinary = true;
        }
    }
    // One family name in Han characters that is read in several ways.
    for forms in several {
        let mut forms = forms.into_iter();
        if let Some(first) = forms.next() {
            groups.push(Group { first, others: forms.collect(), native: Vec::new() });
        }
    }
    number(&mut groups, &mut words);
    let characters = characters(&groups, &readings);
    let table = encode(&words, &groups)?;
    let named = words.values().filter(|word| word.name).count();
    let counts = format!(
        "{} words, {named} of them name parts, {} groups, {} Han names with readings; {} bytes",
        words.len(),
        groups.len(),
        readings.len(),
        table.len() + characters.len()
    );
    Ok((table, characters, counts))
}

/// A word of `a`–`z` alone, folded; nothing for anything else.
fn ascii(word: &str) -> Option<String> {
    names::fold(&word.replace(['\'', '-'], "")).filter(|word| !word.is_empty())
}

/// The parts of one romanised name that stand alone in an address: its words, and a hyphenated word also as one.
fn parts(name: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for word in name.split([' ', '/', '\u{a0}']) {
        let pieces: Vec<&str> = word.split(['-', '\'', '’']).collect();
        for piece in pieces.iter().copied().chain([word]) {
            if let Some(part) =
                ascii(&piece.replace('’', "")).filter(|part| part.len() >= 2 && !names::is_particle(part))
            {
                found.insert(part);
            }
        }
    }
    found
}

/// Nickname groups: a full name and its short forms. A pair that the list also gives the other way round keeps the way in which
/// the first name has more short forms; the pairs and the whole names in `corrections` are left out.
fn nickname_groups(csv: &str, corrections: &str) -> Vec<Group> {
    let dropped: BTreeSet<(&str, &str)> =
        lines(corrections).map(|line| line.split_once(' ').unwrap_or((line, ""))).collect();
    let mut short: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for row in csv.lines().skip(1) {
        let fields: Vec<&str> = row.split(',').collect();
        if let [first, _, second] = fields.as_slice()
            && !dropped.contains(&(*first, *second))
            && !dropped.contains(&(*first, ""))
            && first.chars().chain(second.chars()).all(|letter| letter.is_ascii_lowercase())
        {
            short.entry(first).or_default().insert(second);
        }
    }
    let mut groups = Vec::new();
    for (first, forms) in &short {
        let others: BTreeSet<String> = forms
            .iter()
            .filter(|form| {
                short
                    .get(*form)
                    .is_none_or(|back| !back.contains(first) || (back.len(), *first) < (forms.len(), **form))
            })
            .map(|form| (*form).to_owned())
            .collect();
        if !others.is_empty() {
            groups.push(Group { first: (*first).to_owned(), others, native: Vec::new() });
        }
    }
    groups
}

/// Numbers the groups by the order of their first words, which must differ, and enters them in the words.
fn number(groups: &mut Vec<Group>, words: &mut BTreeMap<String, Word>) {
    let whole =
        |group: &Group| -> BTreeSet<String> { group.others.iter().chain([&group.first]).cloned().collect() };
    let mut kept: Vec<Group> = Vec::new();
    let mut order: Vec<Group> = std::mem::take(groups);
    order.sort_by_key(|group| std::cmp::Reverse(group.others.len()));
    for mut group in order {
        let own = whole(&group);
        let compound = |group: &Group| group.native.concat().starts_with('+');
        // A group inside another says nothing more; two-character names stay apart from single ones.
        if let Some(larger) = kept.iter_mut().find(|larger| {
            own.is_subset(&whole(larger))
                && (group.native.is_empty()
                    || (!larger.native.is_empty() && compound(larger) == compound(&group)))
        }) {
            larger.native.append(&mut group.native);
            continue;
        }
        let free = [group.first.clone()]
            .into_iter()
            .chain(group.others.iter().cloned())
            .find(|word| kept.iter().all(|other| &other.first != word));
        if let Some(first) = free {
            group.others = own.into_iter().filter(|word| *word != first).collect();
            group.first = first;
            kept.push(group);
        } else if let Some(other) = kept.iter_mut().find(|other| other.first == group.first) {
            other.others.extend(own.into_iter().filter(|word| *word != other.first));
            other.native.append(&mut group.native);
        }
    }
    kept.sort_by(|a, b| a.first.cmp(&b.first));
    for (index, group) in kept.iter().enumerate() {
        for word in group.others.iter().chain([&group.first]) {
            words.entry(word.clone()).or_default().groups.insert(index);
        }
    }
    *groups = kept;
}

fn characters(groups: &[Group], readings: &BTreeMap<String, BTreeSet<String>>) -> String {
    let mut out = String::new();
    for (index, group) in groups.iter().enumerate() {
        if group.native.is_empty() {
            continue;
        }
        let native = group.native.concat();
        let compound = native.starts_with('+');
        let letters: Vec<char> = native.chars().filter(|&letter| letter != '+').collect();
        if compound {
            let longs: Vec<String> = letters.chunks(2).map(|pair| pair.iter().collect()).collect();
            let _ = writeln!(out, "{index}  {}", longs.join(" "));
        } else {
            let _ = writeln!(out, "{index} {}", letters.into_iter().collect::<String>());
        }
    }
    out.push('=');
    for (native, latin) in readings {
        let latin: Vec<&str> = latin.iter().map(String::as_str).collect();
        let _ = writeln!(out, "{native}{}", latin.join(" "));
    }
    out
}

fn encode(words: &BTreeMap<String, Word>, groups: &[Group]) -> Result<Vec<u8>, String> {
    let small = |value: usize| u16::try_from(value).map_err(|_| "lexicon.bin: over 64 kB".to_owned());
    let wide = |value: usize| i32::try_from(value).map_err(|error| error.to_string());
    let (mut rows, mut shares, mut metas, mut letters, mut references) =
        (vec![], vec![], vec![], vec![], vec![]);
    let mut before = "";
    let mut opened = 0usize;
    for (place, (text, word)) in words.iter().enumerate() {
        let first = place % lexicon::BLOCK == 0;
        if first {
            for value in [letters.len(), references.len(), opened] {
                rows.extend(small(value)?.to_le_bytes());
            }
        }
        let shared =
            if first { 0 } else { text.bytes().zip(before.bytes()).take_while(|(a, b)| a == b).count() };
        shares.push(u8::try_from(shared).map_err(|error| error.to_string())?);
        letters.extend(text.bytes().skip(shared));
        if let Some(last) = letters.last_mut() {
            *last |= 0x80;
        }
        let opens = groups.get(opened).is_some_and(|group| &group.first == text);
        let own = opens.then_some(opened);
        opened += usize::from(opens);
        let others: Vec<usize> =
            word.groups.iter().copied().filter(|&group| Some(group) != own).take(31).collect();
        let count = u8::try_from(others.len()).map_err(|error| error.to_string())?;
        metas.push(u8::from(word.name) | u8::from(word.ordinary) << 1 | u8::from(opens) << 2 | count << 3);
        for group in others {
            let distance = wide(group)? - wide(opened)?;
            let mut value = ((distance << 1) ^ (distance >> 31)).cast_unsigned();
            loop {
                let byte = u8::try_from(value & 0x7f).unwrap_or(0);
                value >>= 7;
                references.push(byte | u8::from(value != 0) << 7);
                if value == 0 {
                    break;
                }
            }
        }
        before = text;
    }
    let mut table = b"NL1".to_vec();
    table.extend(small(words.len())?.to_le_bytes());
    table.extend(small(letters.len())?.to_le_bytes());
    for column in [rows, shares, metas, letters, references] {
        table.extend(column);
    }
    Ok(table)
}
