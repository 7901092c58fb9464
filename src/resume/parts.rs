//! The parts of an entry's head, and what each is: a title, an organisation, a school, a degree, a place.

use super::lines::{TextRange, is_joined_script};
use crate::data::places::fold::fold;
use crate::data::places::{Country, meanings};
use crate::data::resume::entries::{self, Pointer};
use crate::data::resume::plain;
use crate::data::resume::studies::{self, Column};
use crate::model::submission::{Engagement, Mode};
use crate::parse::place::{Certainty, resolve_text};

/// What a part of a head is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PartKind {
    /// Words of a job's title.
    Title,
    /// Words of an organisation's name.
    Organisation,
    /// Words of a school's name.
    School,
    /// A degree or kind of study.
    Degree,
    /// A board that examines and is no school.
    Board,
    /// A place.
    Place,
    /// Where it was done.
    Mode(Mode),
    /// How it was held.
    Engagement(Engagement),
    /// How long it took, or details such as a grade.
    Detail,
    /// A title before words that may be an employer or belong to the title: where the first comma stands.
    TitleAndMore(usize),
    /// Nothing that its words tell.
    Unknown,
}

/// A part of a head.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Item {
    /// Where it stands.
    pub place: TextRange,
    /// What it is.
    pub kind: PartKind,
    /// The line, by its position, that it stands in.
    pub line: usize,
}

/// Which words count first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A job: schools are employers.
    Work,
    /// A school: degrees and schools are what is looked for.
    Study,
}

/// Whether words are written as a name of a place is, and the tables have that name.
pub fn is_place_name(words: &str) -> bool {
    let words = words.trim();
    let letters: String = words.chars().filter(|letter| letter.is_alphabetic()).collect();
    let code = letters.chars().count() <= 3
        && letters.chars().all(|letter| letter.is_ascii_uppercase())
        && (letters.len() == 2 || matches!(letters.as_str(), "USA" | "UAE" | "NYC"));
    code || matches!(
        words,
        "S.Korea" | "S. Korea" | "Korea" | "England" | "Scotland" | "Wales" | "UK" | "U.K." | "U.S."
    ) || (words.chars().count() <= 40 && meanings(&fold(words)).next().is_some())
}

/// Whether a text is a place for certain enough to be one among other parts of a head.
pub fn is_place(words: &str) -> bool {
    if words.chars().count() > 60 || words.chars().any(|letter| letter.is_ascii_digit()) {
        return false;
    }
    let mut parts = words.split([',', '、', '，', '/']).map(str::trim).filter(|part| !part.is_empty());
    let named = parts.clone().filter(|part| is_place_name(part)).count();
    let count = parts.clone().count();
    if count == 0 || count > 4 || !words.chars().any(|letter| letter.is_uppercase() || !letter.is_ascii()) {
        return false;
    }
    if count == 1 {
        let place = resolve_text(words);
        return place.certainty >= Certainty::Follows
            || (place.certainty == Certainty::OnlyCity && words.chars().count() > 3)
            || parts.next().is_some_and(|part| {
                // A city that several countries have, with no other word to go by.
                let plain = plain(part);
                plain.len() > 4 && ambiguous_city(part)
            });
    }
    // "Pacific Coast, CA": the last part says that it is a place.
    let last = words.rsplit([',', '、', '，', '/']).next().unwrap_or_default().trim();
    named == count || (is_place_name(last) && named + 1 >= count && last_is_area(last))
}

/// Whether the tables have several cities of that name and nothing else is meant by it.
fn ambiguous_city(words: &str) -> bool {
    let mut count = 0;
    for meaning in meanings(&fold(words)) {
        match meaning {
            crate::data::places::Meaning::City { .. } => count += 1,
            crate::data::places::Meaning::Area { .. } => return true,
        }
    }
    count > 0 && words.starts_with(char::is_uppercase) && words.split(' ').count() <= 3 && words.len() > 5
}

/// Whether words name a country or a division rather than a city.
pub fn last_is_area(words: &str) -> bool {
    let code: String = words.chars().filter(|letter| letter.is_alphabetic()).collect();
    (code.len() <= 3 && code.chars().all(|letter| letter.is_ascii_uppercase()))
        || Country::from_code(&code).is_some_and(|_| code.len() == 2)
        || resolve_text(words).certainty >= Certainty::Written
        || meanings(&fold(words)).any(|meaning| matches!(meaning, crate::data::places::Meaning::Area { .. }))
}

/// Words that close an employer's name and no title.
pub const STRONG_ORGANISATIONS: &[&str] = &[
    "inc",
    "incorporated",
    "llc",
    "llp",
    "ltd",
    "limited",
    "gmbh",
    "corp",
    "corporation",
    "company",
    "co",
    "bank",
    "university",
    "college",
    "hospital",
    "school",
    "academy",
    "institute",
    "farm",
    "farms",
    "hotel",
    "hotels",
    "restaurant",
    "clinic",
    "church",
    "foundation",
    "airlines",
    "group",
    "industries",
    "enterprises",
    "associates",
    "technologies",
    "solutions",
    "pvt",
    "plc",
    "bakery",
    "pharmacy",
    "library",
    "museum",
    "club",
    "store",
    "stores",
    "services",
    "motors",
    "foods",
    "laboratories",
    "brothers",
];

/// Whether a word of a text closes an employer's name and no title.
pub fn names_employer(words: &str) -> bool {
    plain(words).split(' ').any(|word| STRONG_ORGANISATIONS.contains(&word) || entries::is_school(word))
}

pub fn is_legal_form(words: &str) -> bool {
    let plain = plain(words);
    plain.split(' ').all(|word| crate::data::organisations::LEGAL_FORMS.contains(&word))
}

/// What a part of a head is by its words.
pub fn classify(words: &str, about: About) -> PartKind {
    let folded = plain(words);
    if let Some(mode) = entries::mode(&folded) {
        return PartKind::Mode(mode);
    }
    if let Some(engagement) = entries::engagement(&folded) {
        return PartKind::Engagement(engagement);
    }
    if is_duration(&folded) || is_detail(&folded) {
        return PartKind::Detail;
    }
    // Heads of columns name nothing.
    if about == About::Work
        && matches!(studies::column(&folded), Some(Column::Board | Column::Year | Column::Other))
        && !matches!(folded.as_str(), "university" | "council")
    {
        return PartKind::Detail;
    }
    if about == About::Study
        && !begins_degree(&folded)
        && (studies::is_marks(&folded) || studies::column(&folded).is_some())
    {
        return PartKind::Detail;
    }
    let pointer = classify_words(words, about);
    if pointer == PartKind::Unknown || (about == About::Work && pointer == PartKind::School) {
        // "Remote, USA" and "Remote - Austin, TX" are places.
        let place = words
            .strip_prefix("Remote")
            .map_or(words, |rest| rest.trim_start_matches(|letter: char| !letter.is_alphabetic()));
        if pointer == PartKind::Unknown && is_place(place) {
            return PartKind::Place;
        }
    }
    pointer
}

/// "3 years 2 months", "40 hours per week".
pub fn is_duration(folded: &str) -> bool {
    let mut numbers = 0;
    folded.chars().any(|letter| letter.is_numeric())
        && folded.split(' ').all(|word| {
            if word.chars().all(char::is_numeric) {
                numbers += 1;
                return true;
            }
            let word = word.trim_start_matches(char::is_numeric);
            matches!(
                word,
                "" | "year"
                    | "years"
                    | "yr"
                    | "yrs"
                    | "month"
                    | "months"
                    | "mo"
                    | "mos"
                    | "hours"
                    | "hour"
                    | "per"
                    | "week"
                    | "to"
                    | "and"
                    | "less"
                    | "than"
                    | "a"
                    | "jahr"
                    | "jahre"
                    | "monat"
                    | "monate"
                    | "ano"
                    | "anos"
                    | "mes"
                    | "meses"
                    | "an"
                    | "ans"
                    | "mois"
                    | "лет"
                    | "года"
                    | "год"
                    | "месяцев"
                    | "месяца"
                    | "месяц"
                    | "年"
                    | "个月"
                    | "ヶ月"
                    | "か月"
                    | "m"
                    | "y"
                    | "weeks"
                    | "hrs"
                    | "वर्ष"
                    | "महीने"
                    | "साल"
            )
        })
        && numbers <= 4
}

fn is_detail(folded: &str) -> bool {
    let mut end = 0;
    for (count, word) in folded.split(' ').enumerate() {
        end += word.len() + usize::from(count > 0);
        if count > 2 {
            break;
        }
        if folded.get(..end).is_some_and(entries::is_detail) {
            return true;
        }
    }
    // "3.8 GPA"
    folded.ends_with(" gpa") && folded.len() < 12
}

/// What words are, without regard to places.
pub fn classify_words(words: &str, about: About) -> PartKind {
    let folded = plain(words);
    let joined = words.chars().any(is_joined_script);
    if about == About::Study {
        // "第三职业高中" is a school, "高中" a level.
        let named = || folded.chars().count() > 4 && entries::ends_school_joined(&folded);
        if begins_degree(&folded) || (joined && entries::is_degree_joined(&folded) && !named()) {
            return PartKind::Degree;
        }
        if studies::is_marks(&folded) || studies::column(&folded).is_some() {
            return PartKind::Detail;
        }
        let board = folded.split(' ').any(studies::is_board);
        if (joined && entries::is_school_joined(&folded)) || folded.split(' ').any(entries::is_school) {
            // "Board of School Education"
            let examines = folded.split(' ').any(|word| matches!(word, "board" | "council"));
            return if examines
                && !folded.split(' ').any(|word| matches!(word, "university" | "college" | "institute"))
            {
                PartKind::Board
            } else {
                PartKind::School
            };
        }
        return if board { PartKind::Board } else { PartKind::Unknown };
    }
    if joined && let Some(pointer) = entries::joined_pointer(&folded) {
        return if pointer == Pointer::Title { PartKind::Title } else { PartKind::Organisation };
    }
    let mut found = PartKind::Unknown;
    let mut leading = PartKind::Unknown;
    let mut leads = false;
    let mut at = 0;
    while let Some(rest) = folded.get(at..).filter(|rest| !rest.is_empty()) {
        let word = rest.split(' ').next().unwrap_or_default();
        let mut end = at + word.len();
        let mut kind = word_kind(word);
        // "Nhân viên", "Công ty", "Giao dịch viên"
        if entries::begins_phrase(word) {
            for count in [2, 3] {
                let length = rest.match_indices(' ').map(|(at, _)| at).chain([rest.len()]).nth(count - 1);
                if let Some(length) = length
                    && let Some(phrase) = rest.get(..length)
                    && let known @ (PartKind::Title | PartKind::Organisation) = word_kind(phrase)
                {
                    kind = known;
                    end = at + length;
                }
            }
        }
        let next = folded.get(end + 1..).and_then(|rest| rest.split(' ').next());
        let start = at;
        at = end + 1;
        if kind == PartKind::Unknown {
            continue;
        }
        found = kind;
        if leading == PartKind::Unknown {
            leading = kind;
            let first = folded.get(start..end).unwrap_or_default();
            if start == 0 && kind == PartKind::Title && entries::is_leading_title(first) {
                leads = true;
            }
        }
        // "Director of Consulting", "Leiter der Agentur": what follows belongs to the title.
        if kind == PartKind::Title && next.is_some_and(|next| OF_TITLES.contains(&next)) {
            return PartKind::Title;
        }
    }
    if found == PartKind::Unknown && (has_short_form(words) || is_quoted(words)) {
        return PartKind::Organisation;
    }
    // Semitic names and titles begin with what they are: "מנהל סניף", "مكتب المحاسب".
    if folded.starts_with(|letter: char| matches!(letter, '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{64a}')) {
        return leading;
    }
    let closed = words_end_in_legal_form(&folded)
        && words.rsplit(' ').next().is_some_and(|last| last.contains(|letter: char| letter.is_uppercase()));
    if leads && found == PartKind::Organisation && !has_short_form(words) && !closed {
        return PartKind::Title;
    }
    if found == PartKind::Title && leading != PartKind::Title && entries::opening(&folded) > 0 {
        return PartKind::Organisation;
    }
    if found == PartKind::Unknown && entries::opening(&folded) > 0 {
        return PartKind::Organisation;
    }
    // Titles of languages that put them first: "Ingeniero de software", "Инженер по тестированию".
    let first = folded.split(' ').next().unwrap_or_default();
    if found == PartKind::Organisation
        && entries::is_title(first)
        && folded.split(' ').nth(1).is_some_and(|word| word.len() > 1 && !entries::is_organisation(word))
        && !words_end_in_legal_form(&folded)
        && is_romance_or_slavic(&folded)
    {
        return PartKind::Title;
    }
    found
}

/// Words after a title that what follows belongs to.
const OF_TITLES: &[&str] = &[
    "of",
    "for",
    "in",
    "on",
    "d",
    "de",
    "der",
    "des",
    "du",
    "do",
    "da",
    "di",
    "fur",
    "im",
    "en",
    "to",
    "по",
    "з",
    "отдела",
    "ds",
    "voor",
];

/// What a folded word says, or two.
fn word_kind(word: &str) -> PartKind {
    if entries::is_title(word) {
        PartKind::Title
    } else if entries::is_organisation(word) || entries::is_school(word) {
        PartKind::Organisation
    } else {
        PartKind::Unknown
    }
}

/// Legal forms that are short words as well: as capitals or with their full stops they close a name, those of `BEFORE` open it.
const SHORT_FORMS: &[&str] =
    &["as", "bv", "nv", "oo", "sa", "sas", "sc", "snc", "spa", "sprl", "srl", "srls", "sti", "vof", "zoo"];
const BEFORE: &[&str] = &["cv", "fa", "pt", "ud"];

/// Whether words have a legal form that only its capitals or full stops tell from an ordinary word.
pub fn has_short_form(words: &str) -> bool {
    let mut written = words.split_whitespace().enumerate().peekable();
    while let Some((at, word)) = written.next() {
        let letters = word.chars().filter(|letter| letter.is_alphabetic());
        let mut capital = word.contains('.');
        let mut folded = String::new();
        for letter in letters.take(6) {
            capital |= letter.is_uppercase() && word.chars().all(|letter| !letter.is_lowercase());
            folded.push_str(&plain(letter.encode_utf8(&mut [0; 4])));
        }
        let is_last = written.peek().is_none();
        if capital
            && (at > 0 && SHORT_FORMS.contains(&folded.as_str())
                || at == 0 && !is_last && BEFORE.contains(&folded.as_str()))
        {
            return true;
        }
    }
    false
}

/// Whether Cyrillic words have a name in quotation marks, as organisations are written.
fn is_quoted(words: &str) -> bool {
    words.contains(['«', '“', '„', '"'])
        && words.chars().any(|letter| matches!(letter, '\u{400}'..='\u{4ff}'))
}

fn words_end_in_legal_form(folded: &str) -> bool {
    folded.rsplit(' ').next().is_some_and(|word| crate::data::organisations::LEGAL_FORMS.contains(&word))
}

fn is_romance_or_slavic(folded: &str) -> bool {
    folded.split(' ').any(|word| matches!(word, "de" | "del" | "da" | "do" | "des" | "en" | "em"))
        || folded.chars().any(|letter| matches!(letter, 'а'..='я'))
}

/// Whether words begin with a degree, of up to four words.
pub fn begins_degree(folded: &str) -> bool {
    degree_words(folded) > 0
}

/// How many of the first words name a degree or a level of schooling; the longest of up to four.
pub fn degree_words(folded: &str) -> usize {
    let mut best = 0;
    let mut end = 0;
    for (count, word) in folded.split(' ').enumerate().take(4) {
        end += word.len() + usize::from(count > 0);
        let Some(start) = folded.get(..end) else { break };
        // "X College" is no tenth class, and "Graduate School" no degree.
        let level = || {
            studies::is_level(start)
                && folded.get(end..).is_some_and(|rest| {
                    let next = rest.trim_start().split(' ').next().unwrap_or_default();
                    rest.is_empty()
                        || (start.len() > 2
                            && !matches!(
                                next,
                                "school" | "college" | "university" | "institute" | "institution" | "academy"
                            ))
                })
        };
        if entries::is_degree(start) || level() {
            best = count + 1;
        }
    }
    best
}
