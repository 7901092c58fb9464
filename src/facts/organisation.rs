//! The name of an employer or school as written, and what two such names say of one another.

use crate::data::institutions::{Match, Pack as Institutions};
use crate::data::organisations::{LINKING, alias, generic, key};
use crate::data::places::{Meaning, meanings};
use crate::data::universities::{Known, Universities};
use crate::model::folding::is_joined_script;
use std::collections::BTreeSet;

/// Characters of a name that are read.
const LONGEST: usize = 160;
/// Words of a name that are read.
const WORDS: usize = 16;

/// A name of an employer or school, read for comparing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Organisation {
    /// The name and its other forms: without what stands in brackets, and what stands in them.
    forms: Vec<Form>,
    /// What a loaded table of universities says of it.
    known: Known,
    /// Its name and place in a loaded pack of a country's institutions.
    listed: Option<String>,
}

/// One form of a name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Form {
    /// Folded, without legal form and leading article.
    whole: String,
    /// Its words without linking ones; words that many names share in their English form.
    words: Vec<Word>,
    /// The words in one piece.
    compact: String,
    /// Rows of other names that it stands in.
    aliases: Vec<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    text: String,
    /// Many names share it.
    generic: bool,
    /// It is shortened or written in another language than English.
    other_form: bool,
    /// Cities that it names.
    cities: Vec<u32>,
    /// Cities that it is an adjective or a case of.
    adjective_of: Vec<u32>,
}

/// What two names say of one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// Nothing in them is shared, and both can be read.
    Different,
    /// Neither follows: they share words, are written in two scripts or languages, or one may be short for the other.
    CannotTell,
    /// One says more than the other, is short for it, or another name of it.
    Contained,
    /// One name, as far as writing goes.
    Same,
}

impl Likeness {
    /// Whether both may well be one organisation.
    pub fn is_alike(self) -> bool {
        self >= Likeness::Contained
    }
}

impl Organisation {
    /// Reads a name.
    pub fn read(text: &str) -> Self {
        let text: String = text.chars().take(LONGEST).collect();
        let mut forms = vec![Form::read(&text)];
        if let Some((before, rest)) = text.split_once('(') {
            let (inside, after) = rest.split_once(')').unwrap_or((rest, ""));
            forms.push(Form::read(&format!("{before} {after}")));
            forms.push(Form::read(inside));
        }
        forms.retain(|form| !form.words.is_empty());
        Self { forms, ..Self::default() }
    }

    /// The name with what a table of universities says of it.
    #[must_use]
    pub fn known_to(
        mut self,
        universities: Option<Universities<'_>>,
        institutions: Option<Institutions<'_>>,
        name: &str,
    ) -> Self {
        self.known = universities.map(|universities| universities.find(name)).unwrap_or_default();
        if let Some(Match::Found(school)) = institutions.map(|pack| pack.find(name, None, None)) {
            self.listed = Some(format!("{}, {}, {}", school.name, school.city, school.state));
        }
        self
    }

    /// Whether the loaded tables say that two names mean one school; `None` where they do not tell.
    fn is_known_as(&self, other: &Organisation) -> Option<bool> {
        let listed = || self.listed.as_ref().zip(other.listed.as_ref()).map(|(one, other)| one == other);
        self.known.same(&other.known).or_else(listed)
    }

    /// Whether no name is stated, or nothing of it can be read.
    pub fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    /// The name folded, without legal form and leading article; empty when there is none.
    pub fn folded(&self) -> &str {
        self.forms.first().map_or("", |form| &form.whole)
    }

    /// Every form of the name, folded: as written, without what stands in brackets, and what stands in them.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        self.forms.iter().map(|form| form.whole.as_str())
    }

    /// What two names say of one another: the closest of their forms speaks.
    pub fn like(&self, other: &Organisation) -> Likeness {
        // Initials in brackets behind a name say what it is called, never that nothing follows.
        let beside =
            |organisation: &Organisation, form: &Form| organisation.forms.len() > 1 && form.may_be_initials();
        let pairs = self.forms.iter().flat_map(|one| {
            other.forms.iter().filter_map(move |two| {
                let likeness = one.like(two);
                let leaves_open =
                    likeness == Likeness::CannotTell && (beside(self, one) || beside(other, two));
                (!leaves_open).then_some(likeness)
            })
        });
        let written = pairs.max().unwrap_or(Likeness::CannotTell);
        match self.is_known_as(other) {
            Some(true) => Likeness::Same,
            // A name that holds the other may be that of a part of it.
            Some(false) if !written.is_alike() => Likeness::Different,
            Some(false) => Likeness::CannotTell,
            None => written,
        }
    }
}

impl Organisation {
    /// Whether two employers' names certainly are two employers': both can be read in one script and language, nothing that
    /// tells names apart is shared, and neither may be the other's initials.
    pub fn is_other_employer(&self, other: &Organisation) -> bool {
        let tell = |one: &Organisation| one.forms.iter().all(Form::tells) && !one.is_empty();
        match self.like(other) {
            Likeness::Different => true,
            Likeness::CannotTell => {
                tell(self)
                    && tell(other)
                    && self.forms.iter().all(|one| {
                        other.forms.iter().all(|two| !one.may_be(two) && one.script() == two.script())
                    })
                    && self.has_other_forms() == other.has_other_forms()
            }
            Likeness::Contained | Likeness::Same => false,
        }
    }

    /// Whether a word of it is shortened or written in another language than English.
    fn has_other_forms(&self) -> bool {
        self.forms.iter().any(|form| form.words.iter().any(|word| word.other_form))
    }
}

/// What kind of school a name names, as far as it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchoolKind {
    /// One that awards degrees of its own.
    University,
    /// One that may be part of a university or affiliated to one, which then awards its degrees.
    College,
}

impl Organisation {
    /// Whether two schools' names may be one in two languages, or one is written by initials in the other.
    pub fn may_be_same_school(&self, other: &Organisation) -> bool {
        let mixed = self.is_english().zip(other.is_english()).is_some_and(|(one, other)| one != other);
        mixed || self.spells_initials_of(other) || other.spells_initials_of(self)
    }

    /// Whether two schools' names certainly are two schools': they share nothing that tells names apart, and neither may be
    /// the other's initials or translation. A name of initials beside a school word is compared letter by letter.
    pub fn is_other_school(&self, other: &Organisation) -> bool {
        if self.is_known_as(other) == Some(false) {
            return self.like(other) == Likeness::Different;
        }
        if self.is_of_initials() || other.is_of_initials() {
            return false;
        }
        match self.like(other) {
            Likeness::Different => !self.may_be_same_school(other) || self.is_in_other_city(other),
            Likeness::CannotTell if self.is_in_other_city(other) && !self.shares_a_telling_word(other) => {
                true
            }
            Likeness::CannotTell => {
                self.is_english() == Some(true)
                    && other.is_english() == Some(true)
                    && !self.may_be_same_school(other)
                    && self.forms.iter().all(|one| {
                        !one.tells() || other.forms.iter().all(|two| !two.tells() || !one.may_be(two))
                    })
                    && self.forms.iter().any(Form::tells)
                    && other.forms.iter().any(Form::tells)
            }
            Likeness::Contained | Likeness::Same => false,
        }
    }

    /// Whether what tells its name apart is letters that stand alone: "M G University".
    fn is_of_initials(&self) -> bool {
        self.forms.iter().any(|form| {
            let mut telling =
                form.words.iter().filter(|word| !word.generic && word.cities.is_empty()).peekable();
            telling.peek().is_some() && telling.all(|word| word.text.chars().count() == 1)
        })
    }

    /// Whether a word that few names share stands in both, or begins a word of the other.
    fn shares_a_telling_word(&self, other: &Organisation) -> bool {
        let telling = |one: &Organisation| -> Vec<String> {
            let words = one.forms.iter().flat_map(|form| &form.words);
            words
                .filter(|word| !word.generic && !is_filler(&word.text))
                .map(|word| word.text.clone())
                .collect()
        };
        let (here, there) = (telling(self), telling(other));
        here.iter().any(|word| there.iter().any(|same| word == same || begins(word, same)))
    }

    /// Whether a table tells two schools apart.
    pub fn is_known_as_other(&self, other: &Organisation) -> bool {
        self.is_known_as(other) == Some(false)
    }

    /// Whether two names, in whichever languages, each name a city, and no city is one of the other's.
    pub fn is_in_other_city(&self, other: &Organisation) -> bool {
        let named = |one: &Organisation| -> Vec<u32> {
            let words = one.forms.iter().flat_map(|form| &form.words).filter(|word| !word.generic);
            words.flat_map(|word| word.cities.iter().chain(&word.adjective_of).copied()).collect()
        };
        let (here, there) = (named(self), named(other));
        !here.is_empty() && !there.is_empty() && !here.iter().any(|city| there.contains(city))
    }

    /// Whether words that tell names apart all stand among the words of a text, or initials of the name do. Beside the one word of a school there
    /// has to be one such as "university".
    pub fn stands_among(&self, words: &BTreeSet<String>) -> bool {
        let is_school = self.school_kind().is_some();
        self.forms.iter().filter(|form| form.tells()).any(|form| {
            let mut telling = form.words.iter().filter(|word| !word.generic && word.text.chars().count() > 1);
            // "Arizona" alone is a state; "Amazon" alone is the employer.
            let may_be_a_place = is_school && telling.clone().count() == 1;
            let has_kind = || words.iter().any(|word| generic(word).is_some());
            telling.clone().next().is_some()
                && telling.all(|word| words.contains(&word.text))
                && (!may_be_a_place || has_kind())
        }) || self.forms.iter().any(|form| {
            let initials: String = form.words.iter().filter_map(|word| word.text.chars().next()).collect();
            initials.chars().count() >= 3 && words.contains(&initials)
        })
    }

    /// Whether its school words are English ones; `None` where it has none, or such as stand in names of any language.
    fn is_english(&self) -> Option<bool> {
        const ENGLISH: &[&str] = &["academy", "college", "institute", "polytechnic", "school", "university"];
        const ANY: &[&str] = &["iiit", "iim", "iit", "nit", "state", "tech", "uni", "univ"];
        self.worded_kind()?;
        let mut words = self.folded().split(' ');
        if words.clone().any(|word| ENGLISH.contains(&word)) {
            return Some(true);
        }
        (!words.any(|word| ANY.contains(&word))).then_some(false)
    }

    /// Whether a short word of it is the initials of words of the other that follow one another.
    fn spells_initials_of(&self, other: &Organisation) -> bool {
        let initials: String = other
            .folded()
            .split(' ')
            .filter(|word| !LINKING.contains(word))
            .take(WORDS)
            .filter_map(|word| word.chars().next())
            .collect();
        let short = |word: &str| (3..=6).contains(&word.chars().count());
        self.folded().split(' ').take(WORDS).any(|word| short(word) && initials.contains(word))
    }

    /// Whether it has a word that tells it from other schools: "Anna University", and no "School/College".
    pub fn names_one(&self) -> bool {
        self.forms.iter().any(Form::tells)
    }

    /// The kind of school that the name says it is, or that a loaded table knows it for; `None` for boards, places and other names without a
    /// school word.
    pub fn school_kind(&self) -> Option<SchoolKind> {
        let is_known = self.known.is_known() || self.listed.is_some();
        self.worded_kind().or(is_known.then_some(SchoolKind::University))
    }

    /// The kind of school that its words say it is.
    fn worded_kind(&self) -> Option<SchoolKind> {
        /// Parts of words, in folded form, of several languages.
        const UNIVERSITY: &[&str] = &[
            "universi",
            "uniwersytet",
            "univerz",
            "univ",
            "yliopisto",
            "egyetem",
            "polytech",
            "politec",
            "politech",
            "politehn",
            "hochschule",
            "vishwavidyalaya",
            "vidyapeeth",
            "विश्वविद्यालय",
            "विद्यापीठ",
            "университет",
            "університет",
            "大学",
            "大學",
            "대학교",
            "جامعة",
        ];
        const COLLEGE: &[&str] = &[
            "colleg",
            "institu",
            "istituto",
            "academ",
            "akadem",
            "school",
            "schule",
            "faculty",
            "faculta",
            "faculd",
            "fakult",
            "escuela",
            "escola",
            "ecole",
            "vidyalaya",
            "институт",
            "академия",
            "学院",
            "學院",
            "iit",
            "iiit",
            "nit",
            "iim",
            "state",
        ];
        const BOARDS: &[&str] = &[
            "board",
            "council",
            "cbse",
            "icse",
            "hsc",
            "ssc",
            "certificate",
            "online",
            "other",
            "autre",
            "otra",
            "outra",
            "listed",
        ];
        let words = || self.folded().split(' ');
        let any = |parts: &[&str]| {
            words().any(|word| {
                let short = |part: &str| part.len() <= 5 && part.is_ascii() && part != "univ";
                parts.iter().any(|part| match *part {
                    // Of the schools that German calls high ones every one awards degrees.
                    "schule" => word.contains(part) && !word.contains("hochschule"),
                    part if short(part) => word == part,
                    part => word.contains(part),
                })
            })
        };
        if any(BOARDS) {
            return None;
        }
        let own = words().any(|word| matches!(word, "iit" | "iiit" | "nit" | "iim" | "state"));
        match (any(UNIVERSITY) || own, any(COLLEGE)) {
            // "University College" and "School of Law, University of X" may be either.
            (true, true) if !own => Some(SchoolKind::College),
            (true, _) => Some(SchoolKind::University),
            (false, true) => Some(SchoolKind::College),
            (false, false) => None,
        }
    }

    /// Whether a country's own statistics list both, as two: then neither is a college of the other.
    pub fn is_listed_apart(&self, other: &Organisation) -> bool {
        self.listed.as_ref().zip(other.listed.as_ref()).is_some_and(|(one, other)| one != other)
    }
}

impl Form {
    fn read(text: &str) -> Self {
        let whole = key(text);
        let words = whole.split(' ').filter(|word| !word.is_empty()).take(WORDS);
        let read: Vec<Word> = words
            .filter(|word| !LINKING.contains(word))
            .map(|word| match generic(word) {
                Some((english, other_form)) => Word {
                    text: english.to_owned(),
                    generic: true,
                    other_form,
                    cities: Vec::new(),
                    adjective_of: Vec::new(),
                },
                None => {
                    let cities = cities(word);
                    let adjective_of = if cities.is_empty() { cities_of_adjective(word) } else { Vec::new() };
                    Word { text: word.to_owned(), generic: false, other_form: false, cities, adjective_of }
                }
            })
            .collect();
        let compact = read.iter().map(|word| word.text.as_str()).collect();
        let aliases = alias(&whole).collect();
        Self { whole, words: read, compact, aliases }
    }

    fn like(&self, other: &Form) -> Likeness {
        if self.whole == other.whole || self.compact == other.compact {
            return Likeness::Same;
        }
        if is_known_apart(&self.whole, &other.whole) || is_known_apart(&other.whole, &self.whole) {
            return Likeness::Different;
        }
        if self.aliases.iter().any(|row| other.aliases.contains(row)) {
            return Likeness::Contained;
        }
        if self.is_other_member(other) {
            return Likeness::Different;
        }
        let (short, long) = if self.words.len() <= other.words.len() { (self, other) } else { (other, self) };
        if short.stands_for(long) || short.is_within(long) || long.stands_for(short) {
            return Likeness::Contained;
        }
        if self.is_joined() && other.is_joined() {
            // A name of few letters is not misspelt by one of them, but shortened by leaving some out.
            let left_out =
                is_in_order(&self.compact, &other.compact) || is_in_order(&other.compact, &self.compact);
            return if left_out || self.may_be_initials() || other.may_be_initials() {
                Likeness::CannotTell
            } else {
                Likeness::Different
            };
        }
        if close(&self.compact, &other.compact) {
            return Likeness::Contained;
        }
        let telling = |form: &Form| form.words.iter().any(|word| !word.generic);
        let shared = self.words.iter().any(|word| {
            other.words.iter().any(|same| {
                !word.generic
                    && (same.text == word.text
                        || begins(&same.text, &word.text)
                        || same.cities.iter().any(|city| word.cities.contains(city)))
            })
        });
        // Translated names share no word, and initials may stand for a former name.
        let translated =
            self.words.iter().any(|word| word.other_form) != other.words.iter().any(|word| word.other_form);
        if shared
            || translated
            || !telling(self)
            || !telling(other)
            || self.may_be_initials()
            || other.may_be_initials()
            || self.script() != other.script()
        {
            return Likeness::CannotTell;
        }
        Likeness::Different
    }

    /// Whether both are institutes of one system, such as IIT, and lie in cities that are not one another's.
    fn is_other_member(&self, other: &Form) -> bool {
        let (Some((system, own)), Some((of, written))) = (self.of_system(), other.of_system()) else {
            return false;
        };
        system == of
            && !own.is_empty()
            && !written.is_empty()
            && !own.iter().any(|city| written.contains(city))
    }

    /// The system of institutes that a name begins with, and the cities that the rest of it names.
    fn of_system(&self) -> Option<(&'static str, Vec<u32>)> {
        /// Initials, and what they stand for, folded. Each institute awards its own degrees.
        const SYSTEMS: &[(&str, &str)] = &[
            ("iiit", "indian institute of information technology"),
            ("iim", "indian institute of management"),
            ("iiser", "indian institute of science education and research"),
            ("iit", "indian institute of technology"),
            ("nit", "national institute of technology"),
        ];
        let (system, rest) = SYSTEMS.iter().find_map(|(system, whole)| {
            let rest = self.whole.strip_prefix(whole).or_else(|| self.whole.strip_prefix(system))?;
            (rest.is_empty() || rest.starts_with(' ')).then_some((*system, rest))
        })?;
        Some((system, rest.split(' ').filter(|word| !word.is_empty()).take(WORDS).flat_map(cities).collect()))
    }

    /// Whether it has a word that few names share.
    fn tells(&self) -> bool {
        self.words.iter().any(|word| !word.generic && !is_filler(&word.text))
    }

    /// Whether another school's name shares a telling word with it, or the initials of one fit into the other's.
    fn may_be(&self, other: &Form) -> bool {
        let shared = self.words.iter().filter(|word| !word.generic).any(|word| {
            let mut others = other.words.iter().filter(|same| !same.generic);
            others.any(|same| {
                same.text == word.text
                    || begins(&same.text, &word.text)
                    || same.cities.iter().any(|city| word.cities.contains(city))
            })
        });
        shared || self.script() != other.script() || self.fits_initials(other) || other.fits_initials(self)
    }

    /// Whether its short words, one after the other, hold the initials of the other name in their order.
    fn fits_initials(&self, other: &Form) -> bool {
        if !self.may_be_initials() {
            return false;
        }
        let mut letters = self.words.iter().filter(|word| !word.generic).flat_map(|word| word.text.chars());
        let initials = || other.words.iter().filter_map(|word| word.text.chars().next());
        initials().count() >= 2 && initials().all(|initial| letters.any(|letter| letter == initial))
    }

    /// Every word of the shorter name stands in the longer one, in any order, and one of them tells names apart.
    fn is_within(&self, long: &Form) -> bool {
        self.words.iter().any(|word| !word.generic)
            && self.words.iter().all(|word| {
                long.words.iter().any(|other| {
                    word.text == other.text || (word.text.len() >= 4 && begins(&word.text, &other.text))
                })
            })
    }

    /// Word by word, this name's words are the other's, shortened or by their initials: "Univ of X" for "University of
    /// X", "UC Berkeley" for "University of California, Berkeley", "IBM" for "International Business Machines".
    fn stands_for(&self, long: &Form) -> bool {
        let mut rest = long.words.as_slice();
        let mut initials = false;
        for word in &self.words {
            let Some((first, after)) = rest.split_first() else { return false };
            if word.text == first.text || begins(&word.text, &first.text) {
                rest = after;
                continue;
            }
            let count = word.text.chars().count();
            let spelled =
                rest.iter().take(count).filter_map(|word| word.text.chars().next()).eq(word.text.chars());
            if count < 2 || count > rest.len() || !spelled {
                return false;
            }
            initials = true;
            rest = &rest[count..];
        }
        // Initials of a part leave too much open, unless the rest is of the kind that many names share.
        !self.words.is_empty() && (!initials || rest.iter().all(|word| word.generic))
    }

    /// A single short word may be the initials of anything; of a script that joins its words, a name of two letters.
    fn may_be_initials(&self) -> bool {
        let most = if self.is_joined() { 2 } else { 4 };
        self.words.iter().filter(|word| !word.generic).all(|word| word.text.chars().nth(most).is_none())
    }

    /// Whether it is one word of Han, Kana or Hangul.
    fn is_joined(&self) -> bool {
        let is_joined = |letter: char| {
            is_joined_script(letter) || matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7af}')
        };
        !self.compact.is_empty() && self.compact.chars().all(is_joined)
    }

    /// Whether it is written in Latin letters.
    fn script(&self) -> bool {
        self.whole.is_ascii()
    }
}

/// Whether two folded names are of two universities that are often taken for one another. Both stand in the directory of
/// IPEDS, each under a number of its own.
fn is_known_apart(one: &str, other: &str) -> bool {
    const APART: &[(&str, &[&str])] = &[
        ("university of pennsylvania", &["penn state", "pennsylvania state"]),
        ("upenn", &["penn state", "pennsylvania state"]),
    ];
    APART
        .iter()
        .any(|(known, others)| one.starts_with(known) && others.iter().any(|name| other.starts_with(name)))
}

/// Words beside a school word that name no school: labels, headings and what a name is taken from.
fn is_filler(word: &str) -> bool {
    const FILLERS: &[&str] = &[
        "affiliated",
        "award",
        "awarded",
        "branch",
        "certified",
        "class",
        "collage",
        "course",
        "deemed",
        "degree",
        "diploma",
        "education",
        "educational",
        "examination",
        "from",
        "grade",
        "higher",
        "institution",
        "intermediate",
        "name",
        "passed",
        "passing",
        "percentage",
        "pursuing",
        "secondary",
        "senior",
        "studied",
        "training",
        "year",
    ];
    FILLERS.contains(&word) || word.chars().all(char::is_numeric)
}

/// Whether one word begins with the other, which has three letters or more.
fn begins(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    short.chars().nth(2).is_some() && long.starts_with(short)
}

/// The cities that a word names, in any spelling (Munich and München, Bengaluru and Bangalore).
fn cities(word: &str) -> Vec<u32> {
    meanings(word)
        .filter_map(|meaning| if let Meaning::City { key, .. } = meaning { Some(key) } else { None })
        .take(16)
        .collect()
}

/// The cities that an adjective or a case of a name belongs to: "Poznańska", "w Krakowie".
fn cities_of_adjective(word: &str) -> Vec<u32> {
    /// Endings of Slavic adjectives and cases, folded, the longest first.
    const ENDINGS: &[&str] =
        &["skiego", "skiej", "skie", "ska", "ski", "ske", "cka", "cki", "ka", "ie", "a", "u"];
    for ending in ENDINGS {
        let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.chars().nth(3).is_some()) else {
            continue;
        };
        let found =
            ["", "a"].iter().map(|close| cities(&format!("{stem}{close}"))).find(|found| !found.is_empty());
        if let Some(found) = found {
            return found;
        }
    }
    Vec::new()
}

/// Whether the letters of one text stand in another in their order.
fn is_in_order(short: &str, long: &str) -> bool {
    let mut letters = long.chars();
    short.chars().all(|letter| letters.any(|other| other == letter))
}

/// The digits among the letters that are compared.
fn digits(text: &str) -> impl Iterator<Item = char> {
    text.chars().take(64).filter(|letter| letter.is_numeric())
}

/// Whether two texts are a slip of the fingers apart: one edit from five letters on, two from nine.
fn close(one: &str, other: &str) -> bool {
    let (length, other_length) = (one.chars().count().min(64), other.chars().count().min(64));
    let most = match length.min(other_length) {
        0..=4 => return false,
        5..=8 => 1,
        _ => 2,
    };
    if length.abs_diff(other_length) > most {
        return false;
    }
    // How many edits make the letters so far into as many of the other's as the place in the row says.
    let mut row: [usize; 65] = std::array::from_fn(|place| place);
    for (position, letter) in one.chars().take(64).enumerate() {
        let (mut above_left, mut left) = (position, position + 1);
        let mut least = left;
        for (edits, same) in row.iter_mut().skip(1).zip(other.chars()) {
            left = (above_left + usize::from(letter != same)).min(*edits + 1).min(left + 1);
            above_left = std::mem::replace(edits, left);
            least = least.min(left);
        }
        // No later row has less.
        if least > most {
            return false;
        }
    }
    // Numbers are never a slip: School 12 is not School 13.
    row.get(other_length).is_some_and(|edits| *edits <= most) && digits(one).eq(digits(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(one: &str, other: &str) -> Likeness {
        let (one, other) = (Organisation::read(one), Organisation::read(other));
        assert_eq!(one.like(&other), other.like(&one), "{one:?} {other:?}");
        one.like(&other)
    }

    #[test]
    fn names_of_one_organisation_are_alike() {
        for (one, other) in [
            ("IBM", "International Business Machines Corporation"),
            ("International Business Machines (IBM)", "I.B.M."),
            ("Univ. of Michigan", "University of Michigan"),
            ("Michigan University", "University of Michigan"),
            ("The Boston University", "Boston University"),
            ("Acme, Inc.", "ACME LLC"),
            ("Nordwind GmbH & Co. KG", "Nordwind"),
            ("Sunrise Software Pvt. Ltd.", "Sunrise Software"),
            ("Google", "Google Cloud"),
            ("Facebook", "Meta Platforms, Inc."),
            ("JPMorgan Chase & Co.", "JP Morgan Chase"),
            ("UC Berkeley", "University of California, Berkeley"),
            ("UT Austin", "University of Texas at Austin"),
            ("MIT", "Massachusetts Institute of Technology"),
            ("Caltech", "California Institute of Technology"),
            ("Goldman Sachs", "Goldmann Sachs"),
            ("AT&T", "ATT"),
            ("Johnson & Johnson", "Johnson and Johnson"),
            ("Penn State", "Pennsylvania State University"),
            ("Université de Montréal", "Universite de Montreal"),
            ("Deutsche Bank AG", "deutsche bank"),
        ] {
            assert!(like(one, other).is_alike(), "{one} / {other}: {:?}", like(one, other));
        }
    }

    #[test]
    fn what_may_be_one_organisation_is_not_called_different() {
        for (one, other) in [
            ("Technische Universität München", "Technical University of Munich"),
            ("University of Texas at Dallas", "University of Texas at Austin"),
            ("腾讯", "Tencent"),
            ("МГУ", "Moscow State University"),
            ("NIIT", "Sunrise Software"),
            ("Universidad de Buenos Aires", "Buenos Aires University"),
            ("Hochschule für Technik", "Polytechnic of Applied Science"),
            ("The University", "Lakeside College"),
            ("Employer 12", "Employer 13"),
            ("", "Acme"),
        ] {
            assert_ne!(like(one, other), Likeness::Different, "{one} / {other}");
        }
    }

    #[test]
    fn different_organisations_are_told_apart() {
        for (one, other) in [
            ("Harbour Institute", "Lakeside College of Nursing"),
            ("Google", "Microsoft"),
            ("Karoo Logistics", "Fjordvik Skole"),
            ("Stanford University", "University of Chicago"),
            ("University of Pennsylvania", "Penn State Harrisburg"),
            ("UPenn", "Penn State University"),
            ("IIT Bombay", "IIT Delhi"),
            ("Indian Institute of Technology Bombay", "IIT Delhi"),
        ] {
            assert_eq!(like(one, other), Likeness::Different, "{one} / {other}");
        }
    }

    #[test]
    fn other_employers_are_told_from_initials_and_translations() {
        for (one, other, expected) in [
            ("Karoo Logistics", "Fjordvik Skole", true),
            ("MV Bintan Star", "MV Cape Ronda", false),
            ("KFH", "Karoo Freight Haulage", false),
            ("Tencent", "腾讯", false),
            ("Grupo Norte", "North Group", false),
            ("Pernik Net", "Pernik Hosting", false),
            ("The Group", "Karoo Logistics", false),
        ] {
            let (one, other) = (Organisation::read(one), Organisation::read(other));
            assert_eq!(one.is_other_employer(&other), expected, "{one:?} {other:?}");
        }
    }

    #[test]
    fn names_say_which_kind_of_school_they_are() {
        for (name, kind) in [
            ("IIT Bombay", Some(SchoolKind::University)),
            ("Politechnika Poznańska", Some(SchoolKind::University)),
            ("Sinhgad College of Engineering", Some(SchoolKind::College)),
            ("京都大学", Some(SchoolKind::University)),
            ("Maharashtra State Board", None),
            ("Pune", None),
            ("Other university (not listed)", None),
        ] {
            assert_eq!(Organisation::read(name).school_kind(), kind, "{name}");
        }
    }

    #[test]
    fn translated_and_shortened_schools_may_be_one() {
        for (one, other, expected) in [
            ("Politechnika Śląska", "Silesian University of Technology", true),
            ("Univerza v Ljubljani", "University of Ljubljana", true),
            ("Akademia Górniczo-Hutnicza", "AGH Kraków", true),
            ("NIT Trichy", "National Institute of Technology, Tiruchirappalli", true),
            ("Harrow University", "Kelmarsh University", false),
            ("IIT Kanpur", "Deccan Ridge College of Engineering", false),
        ] {
            let (one, other) = (Organisation::read(one), Organisation::read(other));
            assert_eq!(one.may_be_same_school(&other), expected, "{one:?} {other:?}");
        }
    }

    #[test]
    fn other_schools_are_told_from_initials_and_headings() {
        for (one, other, expected) in [
            ("Punjab Technical University", "Harrow University", true),
            ("K.K. Polytechnic", "Harrow University", true),
            ("JNTU University", "Jawaharlal Nehru Technological University", false),
            ("Technische Universität München", "Technical University of Munich", false),
            ("University of Texas at Dallas", "University of Texas at Austin", false),
            ("COE", "Harrow University", false),
            ("AGH University of Krakow", "Politechnika Poznańska", true),
            ("University of Szczecin", "Politechnika Poznańska", true),
            ("Cracow University of Technology", "Politechnika Krakowska", false),
            ("Jagiellonian University", "Uniwersytet Jagielloński w Krakowie", false),
            ("Silesian University of Technology", "Politechnika Śląska", false),
            ("University of Cologne", "Universität zu Köln", false),
            ("Universität Leipzig", "University of Cologne", true),
            ("Uniwersytet Warszawski", "Politechnika Gdańska", true),
            ("Bombay University", "University of Mumbai", false),
            ("Jacobs University Bremen", "Constructor University", false),
        ] {
            let (one, other) = (Organisation::read(one), Organisation::read(other));
            assert_eq!(one.is_other_school(&other), expected, "{one:?} {other:?}");
            assert_eq!(other.is_other_school(&one), expected, "{other:?} {one:?}");
        }
        assert!(Organisation::read("Anna University").names_one());
        assert!(!Organisation::read("School/Collage").names_one());
        let words: BTreeSet<String> = ["at", "harrow", "jnt", "university"].map(str::to_owned).into();
        assert!(Organisation::read("Harrow University").stands_among(&words));
        let town: BTreeSet<String> = ["in", "harrow", "since"].map(str::to_owned).into();
        assert!(!Organisation::read("Harrow University").stands_among(&town));
        assert!(!Organisation::read("Kelmarsh University").stands_among(&words));
    }

    #[test]
    fn any_text_is_read() {
        for text in [
            "",
            "()",
            "((",
            "\u{0}",
            "\u{301}",
            "&",
            "Inc.",
            "the",
            "a b c d e f g h i j k l m n o p q r s t",
        ] {
            let name = Organisation::read(text);
            assert!(name.like(&Organisation::read("Acme")) <= Likeness::Same);
        }
        assert!(
            Organisation::read(&"9".repeat(1_000_000)).like(&Organisation::read("Acme"))
                < Likeness::Contained
        );
    }
}
