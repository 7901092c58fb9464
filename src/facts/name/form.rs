//! One written token and everything that it is compared by.

use super::sound::{chinese_key, distance, japanese_key, korean_key, skeleton, sound};
use crate::data::names::{self, lexicon, scripts, scripts::Script};
use std::sync::OnceLock;

/// How two tokens meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meeting {
    /// Nothing in common that any table shows.
    Apart,
    /// The tables cannot tell.
    Unsure,
    /// May be the same name: short form, other form, other spelling.
    Alike,
    /// The same name, if in another spelling or script.
    Same,
}

/// One Latin reading. Its keys are made when a comparison asks for them: most names are met by their letters.
#[derive(Clone, Debug)]
struct Reading {
    ascii: String,
    /// Whether it is compared by the systems that spell by syllables.
    syllables: bool,
    sound: OnceLock<Vec<u8>>,
    chinese: Spelled,
    korean: Spelled,
    japanese: Spelled,
}

/// The key of a system that spells by syllables, and their count; `None` where the word is not in its syllables.
type Spelled = OnceLock<Option<(String, usize)>>;

impl PartialEq for Reading {
    fn eq(&self, other: &Self) -> bool {
        (&self.ascii, self.syllables) == (&other.ascii, other.syllables)
    }
}

impl Eq for Reading {}

impl Reading {
    fn of(ascii: String, syllables: bool) -> Self {
        let nothing = || if syllables { Spelled::new() } else { Spelled::from(None) };
        let (chinese, korean, japanese) = (nothing(), nothing(), nothing());
        Self { ascii, syllables, sound: OnceLock::new(), chinese, korean, japanese }
    }

    fn sound(&self) -> &[u8] {
        self.sound.get_or_init(|| sound(&self.ascii))
    }

    fn chinese(&self) -> Option<&(String, usize)> {
        self.chinese.get_or_init(|| chinese_key(&self.ascii)).as_ref()
    }

    fn korean(&self) -> Option<&(String, usize)> {
        self.korean.get_or_init(|| korean_key(&self.ascii)).as_ref()
    }

    fn japanese(&self) -> Option<&(String, usize)> {
        self.japanese.get_or_init(|| japanese_key(&self.ascii).map(|key| (key, 0))).as_ref()
    }

    /// Whether the words are the same under one of the systems that spell by syllables.
    fn meets(&self, other: &Self) -> bool {
        [Self::chinese, Self::korean, Self::japanese]
            .iter()
            .any(|key| key(self).is_some_and(|one| key(other) == Some(one)))
    }

    /// Short syllables differ by one letter and are other names: no tolerance between two of them.
    fn syllabic_with(&self, other: &Self) -> bool {
        self.chinese().is_some() && other.chinese().is_some()
            || self
                .korean()
                .is_some_and(|(_, one)| *one <= 2 && other.korean().is_some_and(|(_, two)| one == two))
    }
}

/// A token, or several neighbouring tokens written as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The letters as written, folded within their script.
    pub letters: String,
    script: Option<Script>,
    readings: Vec<Reading>,
    groups: Vec<u16>,
    /// Han or Hangul whose reading the tables know well enough to say that another script differs.
    sure: bool,
}

/// Folds letters that one script writes in several ways.
fn settle(letter: char) -> char {
    match letter {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        'ё' => 'е',
        'ς' => 'σ',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        _ => letter,
    }
}

/// The script of the letters; `None` where there is none, or more than one.
fn only_script(letters: &str) -> Option<Script> {
    if letters.bytes().all(|letter| letter.is_ascii_lowercase()) && !letters.is_empty() {
        return Some(Script::Latin);
    }
    let mut scripts = letters.chars().filter_map(scripts::script);
    let first = scripts.next()?;
    scripts.all(|script| script == first).then_some(first)
}

/// A name without its Arabic article.
fn without_article(name: &str) -> Option<String> {
    let rest = ["al", "el"].iter().find_map(|article| name.strip_prefix(article))?;
    (rest.len() >= 4).then(|| rest.to_owned())
}

impl Form {
    /// Reads letters (lower case, without marks). `sure` is what the caller knows of an unspaced Han or Hangul name.
    pub fn of(letters: &str, sure: bool) -> Self {
        Self::read(letters, sure, false, true)
    }

    /// Reads neighbouring tokens as one: compared by letters, sound and, where each of them is in `syllables`, by the systems that spell by
    /// syllables; in no group.
    pub fn joined(letters: &str, syllables: bool) -> Self {
        Self::read(letters, false, true, syllables)
    }

    /// Whether some reading is in the syllables of Chinese, Korean or Japanese spelling.
    pub fn in_syllables(&self) -> bool {
        self.readings.iter().any(|reading| {
            reading.chinese().is_some() || reading.korean().is_some() || reading.japanese().is_some()
        })
    }

    fn read(letters: &str, sure: bool, joined: bool, syllables: bool) -> Self {
        let script = only_script(letters);
        let mut spellings: Vec<String> = Vec::new();
        let mut groups = Vec::new();
        let mut folded = letters.chars().map(settle).collect::<String>();
        match script {
            Some(Script::Latin) if letters.is_ascii() && joined => spellings.push(folded.clone()),
            // Lower-case letters that stand for themselves in every spelling.
            Some(Script::Latin)
                if letters
                    .bytes()
                    .all(|letter| letter.is_ascii_lowercase() && !matches!(letter, b'x' | b'q')) =>
            {
                spellings.push(folded.clone());
                spellings.extend(without_article(&folded));
            }
            Some(Script::Latin) => {
                let plain: String = letters.chars().map(scripts::base).collect();
                let spell = |all: bool| -> String {
                    letters
                        .chars()
                        .map(|letter| {
                            scripts::other_spelling(letter)
                                .filter(|_| all || !matches!(letter, 'č' | 'ç' | 'ć' | 'x' | 'q'))
                                .unwrap_or_else(|| scripts::base(letter))
                        })
                        .collect()
                };
                let (some, all) = (spell(false), spell(true));
                folded.clone_from(&plain);
                let bare = without_article(&plain);
                spellings.push(plain);
                spellings.push(some);
                spellings.push(all);
                spellings.extend(bare);
            }
            Some(script) => {
                let characters: Vec<char> = letters.chars().collect();
                spellings.extend(scripts::romanise(script, &characters, false));
                if !joined {
                    spellings.extend(scripts::romanise(script, &characters, true));
                }
                if !joined && matches!(script, Script::Han | Script::Hangul) {
                    groups = names::family_groups(letters);
                }
                if script == Script::Han {
                    spellings.extend(names::kanji_readings(letters).map(str::to_owned));
                }
                if script == Script::Arabic {
                    let bare: Vec<char> = folded.strip_prefix("ال").unwrap_or("").chars().collect();
                    if bare.len() >= 3 {
                        spellings.extend(scripts::romanise(script, &bare, false));
                    }
                }
            }
            None => {}
        }
        spellings.retain(|spelling| !spelling.is_empty());
        let mut readings: Vec<Reading> = Vec::new();
        for spelling in spellings {
            if readings.iter().all(|reading| reading.ascii != spelling) {
                if !joined {
                    for group in lexicon::look_up(&spelling).map(|entry| entry.groups).unwrap_or_default() {
                        lexicon::enter(&mut groups, group);
                    }
                }
                readings.push(Reading::of(spelling, syllables));
            }
        }
        Self { letters: folded, script, readings, groups, sure }
    }

    /// Everything that makes two tokens one word for [`Form::same`] or one group of forms, each marked with its kind.
    pub fn keys(&self) -> Vec<String> {
        let mut keys = vec![format!("l{}", self.letters)];
        for reading in &self.readings {
            keys.push(format!("l{}", reading.ascii));
            if reading.sound().len() >= 3 {
                keys.push(format!("s{:?}", reading.sound()));
            }
            keys.extend(reading.chinese().map(|(key, count)| format!("c{key}{count}")));
            keys.extend(reading.korean().map(|(key, count)| format!("k{key}{count}")));
            keys.extend(reading.japanese().map(|(key, _)| format!("j{key}")));
        }
        keys.extend(self.groups.iter().map(|group| format!("g{group}")));
        keys
    }

    /// Whether this is Latin text, and its `a`–`z` spelling.
    pub fn latin(&self) -> Option<&str> {
        (self.script == Some(Script::Latin)).then_some(self.letters.as_str())
    }

    /// Whether the spelling is one syllable of Pinyin, Wade–Giles or a Korean romanisation.
    pub fn is_syllable(&self) -> bool {
        // No syllable of the tables is longer.
        self.readings.first().filter(|reading| reading.ascii.len() <= 7).is_some_and(|reading| {
            reading.chinese().is_some_and(|(_, count)| *count == 1)
                || reading.korean().is_some_and(|(_, count)| *count == 1)
        })
    }

    /// Whether both are the same word by letters, sound or a system of spelling: no tolerance.
    pub fn same(&self, other: &Self) -> bool {
        if self.letters == other.letters && !self.letters.is_empty() {
            return true;
        }
        if self.script == Some(Script::Han) && other.script == Some(Script::Han) {
            return self.letters.chars().count() == other.letters.chars().count()
                && self
                    .letters
                    .chars()
                    .zip(other.letters.chars())
                    .all(|(a, b)| scripts::same_character(a, b));
        }
        self.readings.iter().any(|a| {
            other
                .readings
                .iter()
                .any(|b| a.ascii == b.ascii || (a.sound().len() >= 3 && a.sound() == b.sound()) || a.meets(b))
        })
    }

    /// Compares two tokens under every table.
    pub fn meet(&self, other: &Self) -> Meeting {
        if self.same(other) {
            return Meeting::Same;
        }
        if self.groups.iter().any(|group| other.groups.binary_search(group).is_ok()) {
            return Meeting::Alike;
        }
        let (Some(one), Some(two)) = (self.script, other.script) else {
            return Meeting::Unsure;
        };
        if one == two {
            return self.within(one, other);
        }
        let kana = |script| matches!(script, Script::Hiragana | Script::Katakana);
        if kana(one) && kana(two) {
            return Meeting::Apart;
        }
        match (self.openness(), other.openness()) {
            (Openness::Closed, _) | (_, Openness::Closed) => Meeting::Unsure,
            (Openness::Listed, _) | (_, Openness::Listed) => Meeting::Apart,
            (Openness::Syllables, _) => self.between_syllables(other),
            (_, Openness::Syllables) => other.between_syllables(self),
            (Openness::Consonants, _) | (_, Openness::Consonants) => self.between_consonants(other),
            (Openness::Letters, Openness::Letters) => self.between_letters(other),
        }
    }

    fn within(&self, script: Script, other: &Self) -> Meeting {
        match script {
            Script::Han => Meeting::Apart,
            Script::Latin | Script::Cyrillic | Script::Greek | Script::Armenian | Script::Georgian => {
                let near = self.readings.iter().any(|a| other.readings.iter().any(|b| alike(a, b)));
                if near { Meeting::Alike } else { Meeting::Apart }
            }
            _ => {
                let a: Vec<u8> = self.letters.bytes().collect();
                let b: Vec<u8> = other.letters.bytes().collect();
                let length = self.letters.chars().count().min(other.letters.chars().count());
                let prefix =
                    self.letters.chars().zip(other.letters.chars()).take_while(|(x, y)| x == y).count();
                // One letter apart in a long word, or one word continued.
                if length >= 5
                    && (prefix == length
                        || (a.len().abs_diff(b.len()) <= 3
                            && one_letter_apart(&self.letters, &other.letters)))
                {
                    Meeting::Alike
                } else {
                    Meeting::Apart
                }
            }
        }
    }

    fn openness(&self) -> Openness {
        match self.script {
            Some(Script::Latin | Script::Cyrillic | Script::Greek | Script::Armenian | Script::Georgian) => {
                Openness::Letters
            }
            Some(
                Script::Hebrew | Script::Arabic | Script::Ethiopic | Script::Brahmic(0..=8) | Script::Thai,
            ) => Openness::Consonants,
            Some(Script::Hiragana | Script::Katakana) => Openness::Syllables,
            Some(Script::Han | Script::Hangul) if self.sure => Openness::Listed,
            _ => Openness::Closed,
        }
    }

    /// A kana word against letters: covered where the other word could be written in morae.
    fn between_syllables(&self, other: &Self) -> Meeting {
        let morae = other.readings.iter().any(|reading| reading.japanese().is_some());
        if other.script != Some(Script::Latin) || (self.script == Some(Script::Katakana) && !morae) {
            return Meeting::Unsure;
        }
        let close = self.closest(other);
        match close {
            Some((cost, length)) if cost * 5 <= length * 2 => Meeting::Unsure,
            _ => Meeting::Apart,
        }
    }

    fn between_letters(&self, other: &Self) -> Meeting {
        match self.closest(other) {
            Some((cost, length)) if length >= 4 && cost * 2 <= length => Meeting::Alike,
            Some((cost, length)) if cost * 3 <= length * 2 || length <= 2 => Meeting::Unsure,
            Some(_) => Meeting::Apart,
            None => Meeting::Unsure,
        }
    }

    fn between_consonants(&self, other: &Self) -> Meeting {
        let mut best: Option<(usize, usize)> = None;
        for a in &self.readings {
            for b in &other.readings {
                let (one, two) = (skeleton(a.sound()), skeleton(b.sound()));
                let cost = distance(&one, &two, true);
                let length = one.len().max(two.len());
                if best.is_none_or(|(known, long)| cost * long < known * length) {
                    best = Some((cost, length));
                }
            }
        }
        let loose = [self.script, other.script].contains(&Some(Script::Thai));
        match best {
            None => Meeting::Unsure,
            Some((cost, length)) => match (cost, length) {
                (0, 2..) => Meeting::Alike,
                (0..=1, 3..) | (2, 5..) => Meeting::Alike,
                (_, 0..=1) | (1, 2) => Meeting::Unsure,
                (2, 3..) => Meeting::Unsure,
                (cost, length) if cost * 5 <= length * if loose { 5 } else { 3 } => Meeting::Unsure,
                _ => Meeting::Apart,
            },
        }
    }

    /// The least distance between the readings, with the length of the longer sound.
    fn closest(&self, other: &Self) -> Option<(usize, usize)> {
        let mut best: Option<(usize, usize)> = None;
        for a in &self.readings {
            for b in &other.readings {
                let cost = distance(a.sound(), b.sound(), true);
                let length = a.sound().len().max(b.sound().len());
                if best.is_none_or(|(known, long)| cost * long < known * length) {
                    best = Some((cost, length));
                }
            }
        }
        best
    }
}

/// How far the tables read a script.
#[derive(Clone, Copy)]
enum Openness {
    Letters,
    Consonants,
    Syllables,
    Listed,
    Closed,
}

/// Whether two words of letters may be one name: a small difference for their length, or one cut short.
fn alike(a: &Reading, b: &Reading) -> bool {
    if throat_agrees(a, b) {
        return true;
    }
    if a.syllabic_with(b) {
        return false;
    }
    let (short, long) =
        if a.ascii.len() <= b.ascii.len() { (&a.ascii, &b.ascii) } else { (&b.ascii, &a.ascii) };
    if let Some(rest) = long.strip_prefix(short.as_str()) {
        const PATRONYMIC: [&str; 20] = [
            "ov", "ev", "ez", "es", "son", "sen", "sson", "ovic", "evic", "ovich", "evich", "ovna", "evna",
            "yan", "ian", "dze", "shvili", "oglu", "zade", "s",
        ];
        if short.len() >= 4 && rest.len() >= 2 && !PATRONYMIC.contains(&rest) {
            return true;
        }
    }
    if endings_agree(&a.ascii, &b.ascii) {
        return true;
    }
    let common = a.ascii.bytes().zip(b.ascii.bytes()).take_while(|(x, y)| x == y).count();
    if common >= 6 && common * 10 >= long.len() * 7 {
        return true;
    }
    // A slip seldom falls on the first sound, and where it does the names are others: Fernández, Hernández.
    if let (Some(&first), Some(&other)) = (a.sound().first(), b.sound().first())
        && distance(&[first], &[other], false) > 1
    {
        return false;
    }
    let length = a.sound().len().max(b.sound().len());
    let allowed = match length {
        0..=3 => return false,
        4..=6 => 1,
        7..=8 => 2,
        9..=10 => 3,
        _ => 4,
    };
    a.sound().len().abs_diff(b.sound().len()) <= allowed && distance(a.sound(), b.sound(), false) <= allowed
}

/// Whether two family names differ in the ending alone that tells a wife's or daughter's from a husband's or father's.
fn endings_agree(a: &str, b: &str) -> bool {
    const ENDINGS: [&str; 20] = [
        "iene", "aite", "skaya", "skaia", "yte", "ute", "ova", "eva", "ska", "ski", "sky", "as", "is", "us",
        "os", "ou", "es", "a", "e", "y",
    ];
    fn stems(word: &str) -> impl Iterator<Item = &str> {
        ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)).filter(|stem| stem.len() >= 4)
    }
    // Without the first four letters in common there is no stem in common.
    let begin_alike = a.as_bytes().first_chunk::<4>() == b.as_bytes().first_chunk::<4>();
    if begin_alike && stems(a).any(|stem| stems(b).any(|other| other == stem)) {
        return true;
    }
    // Němec, Němcová: the last vowel of the stem falls out.
    let dropped = |long: &str, short: &str| {
        long.strip_suffix("ova").is_some_and(|stem| {
            stem.len() >= 3
                && stem.bytes().zip(short.bytes()).take_while(|(x, y)| x == y).count() >= 3
                && skeleton(&sound(&format!("{stem}e"))) == skeleton(&sound(&format!("{short}e")))
        })
    };
    dropped(a, b) || dropped(b, a)
}

/// Whether the words differ in h, kh or ch at the start alone: Chazan, Hazan.
fn throat_agrees(a: &Reading, b: &Reading) -> bool {
    let rest = |reading: &Reading| {
        ["ch", "kh", "h"].iter().find_map(|start| reading.ascii.strip_prefix(start)).map(sound)
    };
    matches!((rest(a), rest(b)), (Some(x), Some(y)) if x == y && x.len() >= 4)
}

fn one_letter_apart(a: &str, b: &str) -> bool {
    let front = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let back = a.chars().rev().zip(b.chars().rev()).take_while(|(x, y)| x == y).count();
    let longer = a.chars().count().max(b.chars().count());
    front + back + 1 >= longer
}
