//! The languages of which sentences are read, from `data/statements`, and which of them a text is written in.

use super::pattern::{Pattern, Phrases};
use super::slots::SlotReader;
use super::tokens::{Shape, Token, folded};
use crate::data::lists::List;
use std::borrow::Cow;
use std::sync::OnceLock;

macro_rules! languages {
    ($($code:literal),* $(,)?) => {
        static TEXTS: [(&str, List); [$($code),*].len()] = [
            $(($code, List::of(include_str!(concat!("../../data/statements/", $code, ".txt"))))),*
        ];
    };
}

languages!("en", "es", "fr", "de", "pt", "zh", "ja", "hi", "ru");

/// Words by which languages that are not read are told from those that are.
static OTHER_TEXT: List = List::of(include_str!("../../data/languages.txt"));

/// What a pattern is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// The present job.
    Job,
    /// The present job, where the title is one that is known.
    Trade,
    /// A past job.
    PastJob,
    /// Where the writer lives.
    Residence,
    /// Where the writer is for now.
    Whereabouts,
    /// That the writer is away.
    Absence,
    /// That the job is the only one.
    OnlyJob,
    /// No job now.
    OutOfWork,
    /// A study.
    Study,
    /// No degree.
    NoDegree,
    /// Years with something.
    Years,
    /// Another name.
    OtherName,
    /// The writer can come.
    CanCome,
    /// The writer cannot.
    CannotCome,
    /// A present job in an introduction, whose subject is not said.
    Headline,
    /// When the job began that is said right before.
    JobSince,
    /// When the job began that is said before and spoken of again, as "there" or by its employer.
    JobThere,
    /// Another past job in a sentence that says one.
    PastMore,
    /// Years with something more in a sentence that says some.
    YearsMore,
    /// What else is said of the study said before.
    StudyMore,
}

/// Every frame with the name of its part in the lists.
const FRAMES: &[(&str, Frame)] = &[
    ("job", Frame::Job),
    ("trade", Frame::Trade),
    ("past-job", Frame::PastJob),
    ("residence", Frame::Residence),
    ("whereabouts", Frame::Whereabouts),
    ("absence", Frame::Absence),
    ("only-job", Frame::OnlyJob),
    ("out-of-work", Frame::OutOfWork),
    ("study", Frame::Study),
    ("no-degree", Frame::NoDegree),
    ("years", Frame::Years),
    ("other-name", Frame::OtherName),
    ("can-come", Frame::CanCome),
    ("cannot-come", Frame::CannotCome),
    ("headline", Frame::Headline),
    ("job-since", Frame::JobSince),
    ("job-there", Frame::JobThere),
    ("past-more", Frame::PastMore),
    ("years-more", Frame::YearsMore),
    ("study-more", Frame::StudyMore),
];

/// A language with its patterns.
#[derive(Debug)]
pub struct Language {
    list: &'static List,
    /// Read when a text in it comes: an answer in another language asks for its words alone.
    patterns: OnceLock<Patterns>,
    stops: Vec<&'static str>,
    joining: Vec<&'static str>,
    within: Vec<&'static str>,
    numbers: Vec<&'static str>,
    /// Words before a pattern, in its clause, that make it a condition, a wish or somebody else's.
    pub turning: Vec<&'static str>,
    /// Words beside a title that make it a trait: "a hard worker".
    traits: Vec<&'static str>,
    /// Words that say yes.
    pub yes: Vec<&'static str>,
    /// Words that say no.
    pub no: Vec<&'static str>,
    function: Vec<&'static str>,
    firms: Vec<&'static str>,
    universities: Vec<&'static str>,
    trades: Vec<&'static str>,
    degrees: Vec<&'static str>,
    linking: Vec<&'static str>,
    /// Words for a study that are no degree.
    studies: Vec<&'static str>,
    /// Words with which conditions begin.
    pub conditions: Vec<&'static str>,
    /// Words for what is over.
    pub former: Vec<&'static str>,
    /// Small words between an employer and the time of the job.
    between: Vec<&'static str>,
    /// Other people, who stay the subject of the clauses that follow in the sentence, in languages whose clauses need none.
    pub others: Vec<&'static str>,
    /// Words for the writer, with which a clause is the writer's again.
    pub oneself: Vec<&'static str>,
    places: Vec<&'static str>,
    /// What is no employer's name where nothing else tells: "公司", and large cities.
    generic: Vec<&'static str>,
    /// Letters that are written in two ways, each with that of the lists: "職职"; sorted.
    letters: Vec<(char, char)>,
}

/// The patterns of a language.
#[derive(Debug)]
struct Patterns {
    all: Vec<(Frame, Pattern)>,
    /// Tokens of which one stands in any text that a pattern fits, each with the patterns that need it; sorted.
    needed: Vec<(String, Vec<usize>)>,
    /// Patterns that need no word.
    unneeding: Vec<usize>,
    /// Tokens with which patterns begin, each with those patterns; sorted.
    begun: Vec<(String, Vec<usize>)>,
    /// Patterns that may begin with any token.
    unbegun: Vec<usize>,
}

/// Notes a pattern's position under a token.
fn note(known: &mut Vec<(String, Vec<usize>)>, token: &str, position: usize) {
    match known.binary_search_by(|(known, _)| known.as_str().cmp(token)) {
        Ok(at) => {
            if let Some((_, positions)) = known.get_mut(at) {
                positions.push(position);
            }
        }
        Err(at) => known.insert(at, (token.to_owned(), vec![position])),
    }
}

/// The positions that are noted under a token.
fn noted<'k>(known: &'k [(String, Vec<usize>)], token: &str) -> &'k [usize] {
    let at = known.binary_search_by(|(known, _)| known.as_str().cmp(token));
    at.ok().and_then(|at| known.get(at)).map(|(_, positions)| positions.as_slice()).unwrap_or_default()
}

impl Patterns {
    fn read(list: &'static List) -> Self {
        let phrases = Phrases::of(list);
        let mut all = Vec::new();
        for (name, frame) in FRAMES {
            all.extend(phrases.patterns(name).map(|pattern| (*frame, pattern)));
        }
        let (mut needed, mut begun) = (Vec::new(), Vec::new());
        let (mut unneeding, mut unbegun) = (Vec::new(), Vec::new());
        for (position, (_, pattern)) in all.iter().enumerate() {
            match (pattern.anchors.is_empty(), pattern.first().is_empty()) {
                (false, _) => pattern.anchors.iter().for_each(|token| note(&mut needed, token, position)),
                (true, false) => pattern.first().iter().for_each(|token| note(&mut needed, token, position)),
                (true, true) => unneeding.push(position),
            }
            pattern.first().iter().for_each(|token| note(&mut begun, token, position));
            if pattern.first().is_empty() {
                unbegun.push(position);
            }
        }
        Self { all, needed, unneeding, begun, unbegun }
    }
}

impl Language {
    fn read(list: &'static List) -> Self {
        let words = |name: &str| list.sorted(&format!("words {name}"));
        let numbers = list.entries("words number").filter_map(|line| Some(line.split_once(' ')?.1)).collect();
        Self {
            list,
            patterns: OnceLock::new(),
            stops: words("stop"),
            joining: words("joining"),
            within: words("within"),
            numbers,
            turning: words("turning"),
            traits: words("trait"),
            yes: words("yes"),
            no: words("no"),
            function: words("function"),
            firms: words("firm"),
            universities: words("university"),
            trades: words("trade"),
            degrees: words("diploma"),
            linking: words("linking"),
            studies: words("study"),
            conditions: words("condition"),
            former: words("former"),
            between: words("between"),
            others: words("others"),
            oneself: words("oneself"),
            places: words("places"),
            generic: words("generic"),
            letters: words("letters")
                .iter()
                .filter_map(|pair| Some((pair.chars().next()?, pair.chars().nth(1)?)))
                .collect(),
        }
    }

    /// Tokens with the letters of the lists.
    pub fn own_letters<'t>(&self, tokens: &'t [Token]) -> Cow<'t, [Token]> {
        if self.letters.is_empty() {
            return Cow::Borrowed(tokens);
        }
        let own =
            tokens.iter().map(|token| Token { lower: self.in_own_letters(&token.lower), ..token.clone() });
        Cow::Owned(own.collect())
    }

    fn in_own_letters(&self, written: &str) -> String {
        let own = |letter: char| match self.letters.binary_search_by_key(&letter, |(other, _)| *other) {
            Ok(at) => self.letters.get(at).map_or(letter, |(_, own)| *own),
            Err(_) => letter,
        };
        written.chars().map(own).collect()
    }

    /// How values are read in it.
    pub fn slots(&self) -> SlotReader<'_> {
        SlotReader {
            linking: &self.linking,
            small: &self.function,
            former: &self.former,
            stops: &self.stops,
            joining: &self.joining,
            within: &self.within,
            numbers: &self.numbers,
            firms: &self.firms,
            universities: &self.universities,
            places: &self.places,
            trades: &self.trades,
            traits: &self.traits,
            degrees: &self.degrees,
        }
    }

    /// Whether words are no name of an employer or a school; an entry "…市" is of all that end so.
    pub fn is_generic(&self, written: &str) -> bool {
        let folded = self.in_own_letters(&folded(&written.to_lowercase()));
        let ends_so = |entry: &&str| entry.strip_prefix('…').is_some_and(|end| folded.ends_with(end));
        [&self.generic, &self.places]
            .iter()
            .any(|list| list.binary_search(&folded.as_str()).is_ok() || list.iter().any(&ends_so))
    }

    /// Whether a word is one of those that stand in any text.
    pub fn is_small_word(&self, word: &str) -> bool {
        self.function.binary_search(&word).is_ok()
    }

    /// Whether words name a study and no degree.
    pub fn is_mere_study(&self, written: &str) -> bool {
        self.studies.binary_search(&written.to_lowercase().as_str()).is_ok()
    }

    /// Whether a small word may stand between an employer and the time of the job: "at Contoso in Graz, since 2019".
    pub fn is_between(&self, word: &str) -> bool {
        [&self.between, &self.joining, &self.within].iter().any(|list| list.binary_search(&word).is_ok())
    }

    /// The patterns of which a word that they need stands among tokens.
    pub fn candidates(&self, tokens: &[Token]) -> Candidates<'_> {
        let patterns = self.patterns.get_or_init(|| Patterns::read(self.list));
        let mut fitting = vec![false; patterns.all.len()];
        let needing = tokens.iter().flat_map(|token| noted(&patterns.needed, &token.lower));
        for at in needing.chain(&patterns.unneeding) {
            if let Some(fits) = fitting.get_mut(*at) {
                *fits = true;
            }
        }
        Candidates { patterns, fitting }
    }
}

/// The patterns that a text may have.
pub struct Candidates<'l> {
    patterns: &'l Patterns,
    fitting: Vec<bool>,
}

impl<'l> Candidates<'l> {
    /// Puts the positions of those that may begin with a token, in the order of the lists, in place of what was there. A pattern that may
    /// begin with any does so where a clause begins alone.
    pub fn beginning(&self, token: &str, at_clause: bool, positions: &mut Vec<usize>) {
        positions.clear();
        let unbegun = if at_clause { self.patterns.unbegun.as_slice() } else { &[] };
        let begun = noted(&self.patterns.begun, token).iter().chain(unbegun).copied();
        positions.extend(begun.filter(|at| self.fitting.get(*at).is_some_and(|fits| *fits)));
        positions.sort_unstable();
    }

    /// The pattern at a position.
    pub fn get(&self, at: usize) -> Option<&'l (Frame, Pattern)> {
        self.patterns.all.get(at)
    }
}

/// The languages that are read, by their codes.
pub fn codes() -> impl Iterator<Item = &'static str> {
    TEXTS.iter().map(|(code, _)| *code)
}

/// The languages that are read, with the phrases of their lists.
pub fn phrases() -> Vec<(&'static str, Phrases)> {
    TEXTS.iter().map(|(code, list)| (*code, Phrases::of(list))).collect()
}

/// Lines of a language's list that are no pattern.
#[cfg(test)]
pub fn unread_patterns(code: &str) -> Vec<&'static str> {
    let Some((_, list)) = TEXTS.iter().find(|(known, _)| *known == code) else { return Vec::new() };
    let phrases = Phrases::of(list);
    let parts = list
        .parts()
        .iter()
        .filter(|part| !part.name.starts_with("words") && !part.name.starts_with("phrases"));
    parts.flat_map(|part| part.entries()).filter(|line| Pattern::read(line, &phrases).is_none()).collect()
}

/// The language of a code.
pub fn of_code(code: &str) -> Option<&'static Language> {
    static READ: OnceLock<Vec<OnceLock<Language>>> = OnceLock::new();
    let read = READ.get_or_init(|| TEXTS.iter().map(|_| OnceLock::new()).collect());
    let at = TEXTS.iter().position(|(known, _)| *known == code)?;
    let (_, list) = TEXTS.get(at)?;
    Some(read.get(at)?.get_or_init(|| Language::read(list)))
}

/// What a text is written in.
#[derive(Debug, Clone, Copy)]
pub enum Written {
    /// One of the languages that are read.
    In(&'static Language),
    /// Too little to tell.
    Unknown,
    /// A language that is not read.
    Other,
}

/// Fewer words than this tell no language.
const FEWEST_WORDS: usize = 6;

/// The language of a text.
pub fn of(tokens: &[Token]) -> Written {
    let (mut kana, mut han, mut devanagari, mut cyrillic, mut latin, mut other, mut not_russian) =
        (0, 0, 0, 0, 0, 0, 0);
    for token in tokens {
        for letter in token.lower.chars().filter(|letter| letter.is_alphabetic()) {
            match letter {
                '\u{3040}'..='\u{30ff}' => kana += 1,
                '\u{3400}'..='\u{9fff}' => han += 1,
                '\u{0900}'..='\u{097f}' => devanagari += 1,
                '\u{0400}'..='\u{04ff}' => {
                    cyrillic += 1;
                    not_russian += usize::from(matches!(
                        letter,
                        'і' | 'ї'
                            | 'є'
                            | 'ґ'
                            | 'ў'
                            | 'ђ'
                            | 'ј'
                            | 'љ'
                            | 'њ'
                            | 'ћ'
                            | 'џ'
                            | 'қ'
                            | 'ә'
                            | 'ү'
                            | 'ө'
                    ));
                }
                'a'..='z' | '\u{00c0}'..='\u{024f}' | '\u{1e00}'..='\u{1eff}' => latin += 1,
                _ => other += 1,
            }
        }
    }
    // A letter of Han or Kana says as much as some letters of other scripts: "我使用LangChain已有三年".
    let (kana, han) = (kana * 3, han * 3);
    let most = [kana + han, devanagari, cyrillic, latin, other].into_iter().max().unwrap_or_default();
    let language = |code: &str| of_code(code).map_or(Written::Other, Written::In);
    if most == 0 {
        Written::Unknown
    } else if kana + han == most {
        // Chinese has no Kana; in Japanese they are the small words.
        language(if kana * 10 > han { "ja" } else { "zh" })
    } else if devanagari == most {
        language("hi")
    } else if cyrillic == most {
        if not_russian * 50 > cyrillic { Written::Other } else { language("ru") }
    } else if latin == most {
        of_latin(tokens)
    } else {
        Written::Other
    }
}

fn of_latin(tokens: &[Token]) -> Written {
    let words: Vec<&str> = tokens
        .iter()
        .filter(|token| matches!(token.shape, Shape::Small | Shape::Capital))
        .map(|token| token.lower.as_str())
        .collect();
    if words.len() < FEWEST_WORDS {
        return Written::Unknown;
    }
    let count =
        |function: &[&'static str]| words.iter().filter(|word| function.binary_search(word).is_ok()).count();
    let read = ["en", "es", "fr", "de", "pt"].into_iter().filter_map(of_code);
    let (best, read_count) = read.map(|language| (language, count(&language.function))).fold(
        (None, 0),
        |(best, most), (language, count)| {
            if count > most { (Some(language), count) } else { (best, most) }
        },
    );
    let other_count = OTHER_TEXT
        .parts()
        .iter()
        .filter_map(|part| {
            part.after("words")?;
            Some(count(&part.entries().collect::<Vec<_>>()))
        })
        .max()
        .unwrap_or_default();
    match best {
        Some(language) if read_count >= other_count && read_count * 12 >= words.len() => {
            Written::In(language)
        }
        _ if other_count * 12 >= words.len() => Written::Other,
        _ => Written::Unknown,
    }
}
