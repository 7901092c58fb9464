//! Text to the tokens of a name.

use super::form::Form;
use super::{LONGEST, MOST, PersonName, Piece, Run};
use crate::data::names::{self, lexicon, scripts, scripts::Script};

/// One word between spaces, with the pieces that its own signs make.
struct Word {
    pieces: Vec<Draft>,
}

struct Draft {
    letters: String,
    particle: bool,
    initial: bool,
    sure: bool,
}

/// Reads a name; what cannot be read is an empty name.
pub fn parse(text: &str) -> PersonName {
    if text.chars().take(LONGEST + 1).count() > LONGEST || text.contains('@') {
        return PersonName::default();
    }
    let ordered = given_first(text);
    let mut words: Vec<Word> = Vec::new();
    for raw in ordered.split(|c: char| c.is_whitespace() || "()[]{}\"“”«»„/|・·•،、;:,".contains(c))
    {
        if raw.chars().any(|c| c.is_numeric()) {
            continue;
        }
        words.extend(word(raw));
    }
    strip_titles(&mut words);
    if let [only] = words.as_mut_slice() {
        split_unspaced(only, &mut Vec::new());
    }
    if words.len() == 1
        && let Some(only) = words.pop()
    {
        words = spread(only);
    }
    if words.iter().map(|word| word.pieces.len()).sum::<usize>() > MOST {
        return PersonName::default();
    }
    mark_particles(&mut words);
    assemble(words)
}

/// "Family, Given, Jr." becomes "Given Family"; degrees after a comma go.
fn given_first(text: &str) -> String {
    let mut pieces: Vec<&str> =
        text.split([',', '،', '，']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
    while pieces.len() > 1 {
        let all_titles = pieces.last().is_some_and(|piece| {
            piece.split_whitespace().all(|word| {
                let plain = plain(word);
                names::is_suffix(&plain) || names::is_degree(&plain)
            })
        });
        if !all_titles {
            break;
        }
        pieces.pop();
    }
    match pieces.as_slice() {
        [family, given, rest @ ..] => {
            let mut out = format!("{given} {family}");
            for piece in rest {
                out.push(' ');
                out.push_str(piece);
            }
            out
        }
        [only] => (*only).to_owned(),
        [] => String::new(),
    }
}

/// Lower case letters without stops.
fn plain(word: &str) -> String {
    word.chars().filter(|c| *c != '.' && !scripts::is_mark(*c)).flat_map(char::to_lowercase).collect()
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | 'ʹ' | '`' | '´' | '′' | 'ʾ' | 'ʿ' | '＇')
}

/// Cuts one word at hyphens, apostrophes, stops and inner capitals.
fn word(raw: &str) -> Option<Word> {
    let mut pieces: Vec<Draft> = Vec::new();
    let mut letters = String::new();
    let mut upper_only = true;
    let mut previous_lower = false;
    let mut close = |letters: &mut String, upper_only: &mut bool, sign: char| {
        if letters.is_empty() {
            return;
        }
        let latin = letters.chars().all(|c| scripts::script(c) == Some(Script::Latin));
        let count = letters.chars().count();
        let spelled = matches!(
            letters.chars().next().and_then(scripts::script),
            Some(Script::Han | Script::Hangul | Script::Hiragana | Script::Katakana)
        );
        let vowel = letters.chars().any(|c| "aeiouy".contains(scripts::base(c).get(..1).unwrap_or("-")));
        // Two or three capitals without a vowel are initials run together.
        let run_together =
            latin && *upper_only && count <= 3 && !vowel && !letters.eq_ignore_ascii_case("ng");
        let elided = is_apostrophe(sign) && count == 1;
        pieces.push(Draft {
            particle: elided,
            initial: !elided && ((count == 1 && !spelled) || run_together),
            letters: core::mem::take(letters),
            sure: false,
        });
        *upper_only = true;
    };
    for letter in raw.chars() {
        if scripts::is_mark(letter) {
            continue;
        }
        if scripts::script(letter).is_none() {
            // An apostrophe inside a syllable, as in Ch'en, is no border; after one letter or before a capital it is.
            let inner = is_apostrophe(letter) && letters.chars().count() >= 2;
            if !inner && !matches!(u32::from(letter), 0x900..=0xE7F) {
                close(&mut letters, &mut upper_only, letter);
            }
            previous_lower = inner;
            continue;
        }
        if letter.is_uppercase() && previous_lower {
            close(&mut letters, &mut upper_only, ' ');
        }
        previous_lower = letter.is_lowercase();
        upper_only &= letter.is_uppercase();
        letters.extend(letter.to_lowercase().filter(|c| !scripts::is_mark(*c)));
    }
    close(&mut letters, &mut upper_only, ' ');
    (!pieces.is_empty()).then_some(Word { pieces })
}

impl Word {
    fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.letters.as_str()).collect()
    }
}

fn strip_titles(words: &mut Vec<Word>) {
    while words.len() > 1 && words.first().is_some_and(|word| names::is_honorific(&word.text())) {
        words.remove(0);
    }
    // Meng, Iv and Pe are family names too: after one word they stay.
    while words.last().is_some_and(|word| {
        let text = word.text();
        (words.len() > 1 && names::is_plain_suffix(&text)) || (words.len() > 2 && names::is_suffix(&text))
    }) {
        words.pop();
    }
    for word in words.iter_mut() {
        let Some(last) = word.pieces.last_mut() else { continue };
        for title in ["先生", "女士", "小姐", "さん", "さま", "様", "氏", "씨", "님"] {
            if let Some(rest) = last.letters.strip_suffix(title)
                && rest.chars().count() >= 2
            {
                last.letters = rest.to_owned();
            }
        }
    }
    words.retain(|word| !["先生", "女士", "小姐", "さん", "様", "씨", "님"].contains(&word.text().as_str()));
}

/// Characters that often stand second in a family name of two: a cut after the first would be a guess.
const SECOND_OF_TWO: &str = "田中本山川口野村井木原島崎沢澤藤橋谷上下内部子石瀬塚尾岡森林池沼宮浜江津島水戸城場屋辺波見倉坂葉元平松竹";

/// Family and given name of a name in Han or Hangul without a space, where the tables know the family name.
fn split_unspaced(word: &mut Word, cut: &mut Vec<Draft>) {
    let [only] = word.pieces.as_slice() else { return };
    let letters = only.letters.clone();
    let kind = letters.chars().next().and_then(scripts::script);
    let count = letters.chars().count();
    if !letters.chars().all(|c| scripts::script(c) == kind) || !(2..=5).contains(&count) {
        return;
    }
    let at = |place: usize| letters.char_indices().nth(place).map_or(letters.len(), |(index, _)| index);
    let (head, sure) = match kind {
        Some(Script::Hangul) => {
            let compound =
                letters.get(..at(2)).is_some_and(|two| count > 2 && !names::family_groups(two).is_empty());
            let single = letters.get(..at(1)).is_some_and(|one| !names::family_groups(one).is_empty());
            match (compound, single && count <= 4) {
                (true, _) => (2, true),
                (false, true) => (1, true),
                _ => return,
            }
        }
        Some(Script::Han) => {
            let two = letters.get(..at(2)).unwrap_or("");
            let compound = count > 2 && !names::family_groups(two).is_empty();
            let listed = count > 2 && names::kanji_readings(two).next().is_some();
            let single = letters.get(..at(1)).is_some_and(|one| !names::family_groups(one).is_empty());
            let guess = letters.chars().nth(1).is_some_and(|second| SECOND_OF_TWO.contains(second));
            let read = letters.chars().skip(1).all(|c| scripts::syllable(c).is_some());
            if names::kanji_readings(&letters).next().is_some() {
                return;
            } else if compound {
                (2, read && !listed)
            } else if listed || count == 4 {
                (2, false)
            } else if single && !(guess && count == 2) && count <= 3 {
                (1, read && !guess)
            } else {
                return;
            }
        }
        _ => return,
    };
    let (Some(family), Some(given)) = (letters.get(..at(head)), letters.get(at(head)..)) else { return };
    for part in [family, given] {
        cut.push(Draft { letters: part.to_owned(), particle: false, initial: false, sure });
    }
    word.pieces = core::mem::take(cut);
}

/// A Han or Hangul name that was cut makes words of its own.
fn spread(word: Word) -> Vec<Word> {
    let spelled = word.pieces.iter().all(|piece| {
        matches!(piece.letters.chars().next().and_then(scripts::script), Some(Script::Han | Script::Hangul))
    });
    if spelled {
        word.pieces.into_iter().map(|piece| Word { pieces: vec![piece] }).collect()
    } else {
        vec![word]
    }
}

/// Words that are syllables of given names as often as particles.
const SYLLABLES: [&str; 14] =
    ["a", "an", "bin", "da", "de", "di", "do", "du", "i", "ni", "so", "te", "ten", "un"];

fn mark_particles(words: &mut [Word]) {
    let total: usize = words.iter().map(|word| word.pieces.len()).sum();
    let last = total.saturating_sub(1);
    let mut place = 0;
    for word in words.iter_mut() {
        let joined = word.pieces.len() > 1;
        for piece in &mut word.pieces {
            let text = piece.letters.as_str();
            // Letters with marks make other words: lê and đỗ are family names, le and do are particles.
            let known = names::is_particle(text)
                || matches!(
                    text,
                    "văn" | "thị" | "ال" | "عبد" | "بن" | "ابن" | "בן" | "ибн" | "оглы" | "кызы"
                );
            let inner = place != 0 && place != last;
            let middle = inner && matches!(text, "van" | "thi");
            if (known && place != last && !(joined && SYLLABLES.contains(&text))) || middle {
                piece.particle = true;
            }
            // Ben and An open a name as given names.
            if place == 0 && matches!(text, "ben" | "an") {
                piece.particle = false;
            }
            // Words that are names as often as particles stay names at an end of a longer name.
            let both = matches!(
                text,
                "le" | "an" | "do" | "du" | "ben" | "bin" | "la" | "mac" | "di" | "da" | "al" | "bat" | "dos"
            );
            if both && total >= 3 && !inner {
                piece.particle = false;
            }
            if joined && SYLLABLES.contains(&text) {
                piece.initial = false;
            }
            place += 1;
        }
    }
}

fn assemble(words: Vec<Word>) -> PersonName {
    let mut pieces: Vec<Piece> = Vec::new();
    for (unit, word) in words.into_iter().enumerate() {
        for draft in word.pieces {
            let form = Form::of(&draft.letters, draft.sure);
            let given = pieces.is_empty() && matches!(draft.letters.as_str(), "ben" | "an");
            let particle = draft.particle || (names::is_particle(&draft.letters) && !given);
            let full = !draft.initial && !particle && !ordinary_only(&form);
            pieces.push(Piece { unit, particle: draft.particle, initial: draft.initial, full, form });
        }
    }
    // Two syllables make a complete name even if one of them is a particle elsewhere: Wang Bin, Di Wu.
    if let [one, two] = pieces.as_mut_slice()
        && one.form.is_syllable()
        && two.form.is_syllable()
    {
        for piece in [one, two] {
            if SYLLABLES.contains(&piece.form.letters.as_str()) && !piece.initial {
                piece.full = true;
                piece.particle = false;
            }
        }
    }
    PersonName::of(pieces)
}

/// Neighbouring tokens of a name written as one.
pub fn runs(pieces: &[Piece]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for from in 0..pieces.len() {
        let mut joined = String::new();
        for (to, piece) in pieces.iter().enumerate().skip(from).take(4) {
            joined.push_str(&piece.form.letters);
            let named =
                pieces.iter().skip(from).take(to - from + 1).any(|piece| !piece.particle && !piece.initial);
            if to > from && named && joined.len() <= 64 {
                let syllables = pieces
                    .iter()
                    .skip(from)
                    .take(to - from + 1)
                    .all(|piece| piece.form.in_syllables() || piece.initial);
                runs.push(Run { from, to, form: Form::joined(&joined, syllables) });
            }
        }
    }
    runs
}

/// A word of a heading or a role, such as "Hiring Manager".
fn ordinary_only(form: &Form) -> bool {
    form.latin().is_some_and(|word| {
        names::is_role_word(word)
            || names::is_document_word(word) && lexicon::look_up(word).is_none_or(|entry| !entry.name)
    })
}
