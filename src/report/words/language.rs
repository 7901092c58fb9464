//! The words of one language: English as it is compiled in, or another as it was loaded from its file.
//!
//! A language's file has one entry a line, `key = text`, in the order of [`entries`], and every one of them: it is whole or it is not loaded, so that
//! no sentence is ever in another language than those around it.

use super::phrases::{self, Phrase};
use super::{ExplanationWords, RuleWords, of_explanation, of_link, of_rule};
use crate::data::places::Country;
use crate::model::date::PartialDate;
use crate::model::error::InputError;
use crate::model::evidence::{Evidence, quotable};
use crate::model::ids::{ExplanationId, Gap, LinkRuleId, RuleId};
use crate::rules::statements::shorten;
use crate::rules::{GapValue, Joint, List, ProfilePart, Unnamed};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

/// Longest text of a language, in bytes.
const LONGEST: usize = 2 << 20;

/// Languages that are written from right to left.
const FROM_THE_RIGHT: &[&str] = &["ar", "fa", "he", "ur"];

/// A language in which everything can be said.
#[derive(Debug)]
pub struct Language {
    tag: Cow<'static, str>,
    loaded: Option<Loaded>,
}

#[derive(Debug)]
struct Loaded {
    text: String,
    /// Where each entry stands in the text.
    places: Vec<Range<usize>>,
    /// The first entry of every rule, rule across applications, explanation and of the countries, in that order.
    starts: Vec<usize>,
}

/// English.
pub static ENGLISH: Language = Language { tag: Cow::Borrowed("en"), loaded: None };

/// The key and the English of every phrase.
fn phrases() -> &'static [(&'static str, &'static str)] {
    static READ: OnceLock<Vec<(&str, &str)>> = OnceLock::new();
    READ.get_or_init(|| {
        let across = if has_links() { phrases::ACROSS } else { "" };
        let mut lines = phrases::ENGLISH.lines().chain(across.lines());
        std::iter::from_fn(|| lines.next().zip(lines.next())).collect()
    })
}

/// How the keys of what is said across applications begin.
const ACROSS: [&str; 6] = ["link/", "links/", "excuse/", "hub/", "hint/", "reading/"];

/// Whether rules across applications and what is read are compiled in, and with them their words.
const fn has_links() -> bool {
    !cfg!(all(feature = "wasm", not(feature = "wasm-full")))
}

/// Goes through every entry of a language's file in its order, with the key and the English, and tells where the entries of each rule, rule across
/// applications, explanation and of the countries begin.
fn walk(visit: &mut dyn FnMut(&str, &'static str)) -> Vec<usize> {
    let mut walk = Walk { key: String::new(), count: 0, visit };
    let mut starts = Vec::new();
    phrases().iter().for_each(|(key, english)| walk.entry(&[key], english));
    for rule in RuleId::ALL {
        starts.push(walk.count);
        walk.rule(rule.as_str(), of_rule(*rule));
    }
    for rule in LinkRuleId::ALL {
        starts.push(walk.count);
        if has_links() {
            walk.rule(rule.as_str(), of_link(*rule));
        }
    }
    for explanation in ExplanationId::ALL {
        starts.push(walk.count);
        let (id, words) = (explanation.as_str(), of_explanation(*explanation));
        walk.entry(&["explanation/", id, "/tells"], words.tells);
        walk.entry(&["explanation/", id, "/question"], words.question);
    }
    starts.push(walk.count);
    Country::all().for_each(|country| walk.entry(&["country/", country.code()], country.name()));
    starts
}

/// Every entry of a language's file, in its order: the key and the English.
pub fn entries() -> Vec<(String, &'static str)> {
    let mut entries = Vec::new();
    walk(&mut |key, english| entries.push((key.to_owned(), english)));
    entries
}

struct Walk<'v> {
    key: String,
    /// How many entries there were.
    count: usize,
    visit: &'v mut dyn FnMut(&str, &'static str),
}

impl Walk<'_> {
    fn entry(&mut self, key: &[&str], english: &'static str) {
        self.key.clear();
        key.iter().for_each(|part| self.key.push_str(part));
        (self.visit)(&self.key, english);
        self.count += 1;
    }

    fn rule(&mut self, id: &str, words: &RuleWords) {
        self.entry(&[id, "/sees"], words.sees);
        for (name, text) in words.noticed {
            self.entry(&[id, "/noticed/", name], text);
        }
        self.entry(&[id, "/why"], words.why);
        for (text, number) in words.reasons.iter().zip(1..) {
            self.entry(&[id, "/reason/", &i32::to_string(&number)], text);
        }
        if !words.base_rate.is_empty() {
            self.entry(&[id, "/base-rate"], words.base_rate);
        }
        self.entry(&[id, "/question"], words.question);
        self.entry(&[id, "/cleared-by"], words.cleared_by);
        self.entry(&[id, "/step"], words.step);
    }
}

/// Whether every gap of one text is one of the other.
fn has_gaps_of(one: &str, other: &str) -> bool {
    one.split('{').skip(1).all(|rest| {
        rest.split_once('}').is_some_and(|(gap, _)| {
            other
                .split('{')
                .skip(1)
                .any(|rest| rest.strip_prefix(gap).is_some_and(|rest| rest.starts_with('}')))
        })
    })
}

/// The key and the text of every line that has one, with its number from 1.
fn lines(text: &str) -> impl Iterator<Item = (usize, Option<(&str, &str)>)> {
    let lines = (1..).zip(text.strip_prefix('\u{feff}').unwrap_or(text).lines());
    lines
        .map(|(number, line)| (number, line.trim()))
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .filter(|(_, line)| has_links() || !ACROSS.iter().any(|name| line.starts_with(name)))
        .map(|(number, line)| (number, line.split_once(" = ")))
}

/// What a line says, which is due to be the entry of that key.
fn said<'t>(entry: Option<(&str, &'t str)>, key: &str, english: &str) -> Result<&'t str, String> {
    let Some((found, said)) = entry else { return Err("must be: key = text".to_owned()) };
    if found != key {
        return Err(format!("{key} is due, and another entry stands there"));
    }
    if said.contains(char::is_control) {
        return Err(format!("{key} has a control character"));
    }
    if !has_gaps_of(said, english) || !has_gaps_of(english, said) {
        return Err(format!("{key} has other gaps than the English"));
    }
    Ok(said)
}

impl Language {
    /// Reads a language's file: every entry, in order, each with the gaps of the English.
    ///
    /// # Errors
    /// An [`InputError`] that names the line of the first entry that is missing, unknown or wrong.
    pub fn read(tag: &str, text: &str) -> Result<Self, InputError> {
        let is_tag = tag.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_alphanumeric())
        });
        if !is_tag || tag.len() > 35 || tag == "en" {
            return Err(InputError::new(
                "/language",
                "must be the tag of another language than English, such as de",
            ));
        }
        let wrong = |message: String| InputError::new("/text", message);
        if text.len() > LONGEST {
            return Err(wrong(format!("has more than {LONGEST} bytes")));
        }
        let mut lines = lines(text);
        let mut kept = String::with_capacity(text.len());
        let mut places = Vec::new();
        let mut first_error = None;
        let starts = walk(&mut |key, english| {
            if first_error.is_some() {
                return;
            }
            let problem = match lines.next() {
                None => format!("{key} is missing"),
                Some((number, entry)) => match said(entry, key, english) {
                    Err(problem) => format!("line {number}: {problem}"),
                    Ok(said) => {
                        let start = kept.len();
                        kept.push_str(said);
                        places.push(start..kept.len());
                        return;
                    }
                },
            };
            first_error = Some(problem);
        });
        if let (None, Some((number, _))) = (&first_error, lines.next()) {
            first_error = Some(format!("line {number}: stands behind the last entry"));
        }
        match first_error {
            Some(problem) => Err(wrong(problem)),
            None => Ok(Self {
                tag: Cow::Owned(tag.to_owned()),
                loaded: Some(Loaded { text: kept, places, starts }),
            }),
        }
    }

    /// The language's tag, `en` or such as `pt-BR`.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The tag, unless it is English: an assessment names a language only where it is another.
    pub(crate) fn named(&self) -> Option<String> {
        self.loaded.as_ref().map(|_| self.tag.to_string())
    }

    /// Whether it is written from right to left.
    pub fn is_from_the_right(&self) -> bool {
        FROM_THE_RIGHT.contains(&self.tag.split('-').next().unwrap_or_default())
    }

    /// The text of an entry by its place.
    fn entry(&self, at: usize, english: &'static str) -> &str {
        match &self.loaded {
            None => english,
            Some(loaded) => {
                loaded.places.get(at).and_then(|place| loaded.text.get(place.clone())).unwrap_or_default()
            }
        }
    }

    /// Where the entries of a part begin.
    fn start(&self, part: usize) -> usize {
        self.loaded.as_ref().and_then(|loaded| loaded.starts.get(part)).copied().unwrap_or_default()
    }

    /// A phrase.
    pub fn say(&self, phrase: Phrase) -> &str {
        let at = phrase as usize;
        self.entry(at, phrases().get(at).map_or("", |(_, english)| english))
    }

    /// The phrase with that key; `None` where there is none.
    pub fn find(&self, key: &str) -> Option<&str> {
        let at = phrases().iter().position(|(known, _)| *known == key)?;
        Some(self.entry(at, phrases().get(at)?.1))
    }

    /// A phrase with its gaps filled.
    pub fn fill(&self, phrase: Phrase, values: &[(&str, &str)]) -> String {
        let value =
            |gap: &str| values.iter().find(|(name, _)| *name == gap).map(|(_, value)| Cow::Borrowed(*value));
        self.filled(self.say(phrase), &value, false)
    }

    /// A phrase for one and another for any other number, with the count filled in.
    pub fn count(&self, one: Phrase, many: Phrase, count: usize) -> String {
        self.fill(if count == 1 { one } else { many }, &[("count", &count.to_string())])
    }

    /// A sentence with its gaps filled.
    pub fn sentence(&self, sentence: &str, values: &[(Gap, GapValue)]) -> String {
        let value = |gap: &str| {
            values.iter().find(|(name, _)| name.as_str() == gap).map(|(_, value)| self.value(value))
        };
        self.filled(sentence, &value, self.is_from_the_right())
    }

    /// Fills the gaps of a text. A gap without a value stays empty; braces inside a value stay as they are. `isolated` values keep the order of
    /// their own direction between words that are written from the right.
    fn filled<'v>(&self, text: &str, value: &dyn Fn(&str) -> Option<Cow<'v, str>>, isolated: bool) -> String {
        let (open, close) = self.marks();
        let mut filled = String::with_capacity(text.len() + 40);
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let Some((gap, end)) = after.split_once('}') else {
                rest = after;
                break;
            };
            if let Some(value) = value(gap) {
                // What somebody wrote ends where its quotation marks do.
                let is_quoted = before.trim_end().ends_with(open) && end.trim_start().starts_with(close);
                let value = if is_quoted { Cow::Owned(self.fenced(&value)) } else { value };
                if isolated && !value.is_empty() {
                    filled.push('\u{2068}');
                    filled.push_str(&value);
                    filled.push('\u{2069}');
                } else {
                    filled.push_str(&value);
                }
            }
            rest = end;
        }
        filled.push_str(rest);
        filled
    }

    /// The quotation marks.
    fn marks(&self) -> (&str, &str) {
        let (open, close) = self.say(Phrase::WordQuoted).split_once("{text}").unwrap_or(("“", "”"));
        (open.trim(), close.trim())
    }

    /// Somebody's words for the inside of quotation marks: none of the language's own, nor of those in common use, ends them.
    pub fn fenced(&self, words: &str) -> String {
        let (open, close) = self.marks();
        words.replace(['“', '”', '„', '‟'], "\"").replace(open, "\"").replace(close, "\"")
    }

    /// Somebody's words in quotation marks.
    pub fn quoted(&self, words: &str) -> String {
        self.fill(Phrase::WordQuoted, &[("text", words)])
    }

    /// Words one after another, as in a list.
    pub fn listed(&self, words: &[String]) -> String {
        self.joined(words, Phrase::WordList, Phrase::WordList)
    }

    /// Words one after another, the last two joined by a word of their own.
    pub fn joined(&self, words: &[String], between: Phrase, last: Phrase) -> String {
        let mut joined = String::new();
        for (at, word) in words.iter().enumerate() {
            joined = match at {
                0 => word.clone(),
                _ => {
                    let pattern = if at + 1 == words.len() { last } else { between };
                    self.fill(pattern, &[("one", &joined), ("other", word)])
                }
            };
        }
        joined
    }

    /// One thing with another in brackets.
    pub fn in_brackets(&self, one: &str, other: &str) -> String {
        self.fill(Phrase::WordInBrackets, &[("one", one), ("other", other)])
    }

    /// One thing, and what is said of it behind a colon.
    pub fn colon(&self, one: &str, other: &str) -> String {
        self.fill(Phrase::WordColon, &[("one", one), ("other", other)])
    }

    /// What fills a gap.
    fn value<'v>(&'v self, value: &'v GapValue) -> Cow<'v, str> {
        match value {
            GapValue::Text(text) => Cow::Borrowed(text),
            GapValue::Unnamed(unnamed) => Cow::Borrowed(self.say(match unnamed {
                Unnamed::Employer => Phrase::UnnamedEmployer,
                Unnamed::School => Phrase::UnnamedSchool,
                Unnamed::TheEmployer => Phrase::UnnamedTheEmployer,
                Unnamed::TheSchool => Phrase::UnnamedTheSchool,
                Unnamed::TheReferee => Phrase::UnnamedTheReferee,
            })),
            GapValue::Dates(dates) => {
                let (start, end) = &**dates;
                let date = |date: &Option<PartialDate>| date.map(|date| date.to_string()).unwrap_or_default();
                let phrase = match (start, end) {
                    (Some(_), Some(_)) => Phrase::WordFromUntil,
                    (Some(_), None) => Phrase::WordFrom,
                    (None, Some(_)) => Phrase::WordUntil,
                    (None, None) => Phrase::WordNoDate,
                };
                Cow::Owned(self.fill(phrase, &[("start", &date(start)), ("end", &date(end))]))
            }
            GapValue::Years(None) => Cow::Borrowed(self.say(Phrase::WordThreeYearsOrMore)),
            GapValue::Years(Some((least, most))) => {
                let phrase = if least == most { Phrase::WordYears } else { Phrase::WordYearsBetween };
                let (least, most) = (least.to_string(), most.to_string());
                Cow::Owned(self.fill(phrase, &[("years", &least), ("least", &least), ("most", &most)]))
            }
            GapValue::Clock(quote) => Cow::Owned(self.clock(quote)),
            GapValue::Month(number) => {
                Cow::Borrowed(self.find(&format!("month/{number}")).unwrap_or_default())
            }
            GapValue::Country(country) => Cow::Borrowed(self.country(*country)),
            GapValue::NumberType(kind) => {
                let name = kind.map_or("service", |kind| kind.name());
                Cow::Borrowed(self.find(&format!("phone-type/{name}")).unwrap_or(name))
            }
            GapValue::ProfilePart(part) => Cow::Borrowed(self.say(match part {
                ProfilePart::Name => Phrase::ProfileDiffersName,
                ProfilePart::Contacts => Phrase::ProfileDiffersContacts,
                ProfilePart::History => Phrase::ProfileDiffersHistory,
            })),
            GapValue::List(list) => Cow::Owned(self.list(list)),
        }
    }

    fn list(&self, list: &List) -> String {
        let items: Vec<String> = list.items.iter().map(|item| self.value(item).into_owned()).collect();
        let mut listed = match list.joint {
            Joint::Comma => self.listed(&items),
            Joint::And => self.joined(&items, Phrase::WordList, Phrase::WordAnd),
            Joint::Or => self.joined(&items, Phrase::WordList, Phrase::WordOr),
            Joint::Stroke => items.join(" / "),
        };
        if list.more > 0 {
            listed = self.fill(Phrase::WordAndMore, &[("list", &listed), ("count", &list.more.to_string())]);
        }
        if list.joint == Joint::Comma { shorten(&listed) } else { listed }
    }

    /// A country's name.
    fn country(&self, country: Country) -> &str {
        let parts = RuleId::ALL.len() + LinkRuleId::ALL.len() + ExplanationId::ALL.len();
        let at = Country::all().position(|known| known == country).unwrap_or_default();
        self.entry(self.start(parts) + at, country.name())
    }

    /// The January and July offsets of a clock, from their quote.
    fn clock(&self, quote: &str) -> String {
        match quote.split_once(", ") {
            Some((january, july)) => self.fill(Phrase::WordClock, &[("january", january), ("july", july)]),
            None => quote.to_owned(),
        }
    }

    /// Statements as they are quoted to the reader: what a browser said has the engine's words.
    pub fn evidence(&self, evidence: &[Evidence]) -> Vec<Evidence> {
        let mut shown = evidence.to_vec();
        for evidence in &mut shown {
            if let Some(quote) = self.quote(evidence) {
                evidence.quote = quote;
            }
        }
        shown
    }

    fn quote(&self, evidence: &Evidence) -> Option<String> {
        match evidence.path.as_str() {
            _ if evidence.source.is_some() => None,
            "/session/offsets" => Some(self.clock(&evidence.quote)),
            "/session/webdriver" => {
                let marked = evidence.quote == "true";
                Some(
                    self.say(if marked { Phrase::SessionMarked } else { Phrase::SessionNotMarked })
                        .to_owned(),
                )
            }
            "/session/firstAutofill" => self.find(&format!("session/{}", evidence.quote)).map(str::to_owned),
            _ => None,
        }
    }

    /// The words on a rule on one application.
    pub fn rule(&self, rule: RuleId) -> Words<'_> {
        Words { language: self, first: self.start(rule as usize), english: of_rule(rule) }
    }

    /// The words on a rule across applications.
    pub fn link(&self, rule: LinkRuleId) -> Words<'_> {
        let first = self.start(RuleId::ALL.len() + rule as usize);
        Words { language: self, first, english: of_link(rule) }
    }

    /// What an explanation tells, and the question that would settle it.
    pub fn explanation(&self, explanation: ExplanationId) -> (&str, &str) {
        let first = self.start(RuleId::ALL.len() + LinkRuleId::ALL.len() + explanation as usize);
        let ExplanationWords { tells, question } = of_explanation(explanation);
        (self.entry(first, tells), self.entry(first + 1, question))
    }

    /// What an explanation is called.
    pub fn explanation_name(&self, id: &str) -> String {
        self.find(&format!("explanation/{id}/name")).map_or_else(|| quotable(id), str::to_owned)
    }

    /// What a step of a path is called; `None` where it is no field that is known.
    pub fn field(&self, step: &str) -> Option<&str> {
        self.find(&format!("field/{step}"))
    }
}

/// The words on one rule in one language.
#[derive(Debug, Clone, Copy)]
pub struct Words<'l> {
    language: &'l Language,
    /// The place of its first entry.
    first: usize,
    english: &'static RuleWords,
}

impl<'l> Words<'l> {
    fn entry(&self, at: usize, english: &'static str) -> &'l str {
        self.language.entry(self.first + at, english)
    }

    /// What the rule sees, in one sentence.
    pub fn sees(&self) -> &'l str {
        self.entry(0, self.english.sees)
    }

    /// The sentence of that name.
    pub fn noticed(&self, sentence: &str) -> &'l str {
        let at = self.english.noticed.iter().position(|(name, _)| *name == sentence);
        at.and_then(|at| Some(self.entry(1 + at, self.english.noticed.get(at)?.1))).unwrap_or_default()
    }

    /// Why it may matter.
    pub fn why(&self) -> &'l str {
        self.entry(1 + self.english.noticed.len(), self.english.why)
    }

    /// Ordinary reasons.
    pub fn reasons(&self) -> impl Iterator<Item = &'l str> {
        let first = 2 + self.english.noticed.len();
        let (words, reasons) = (*self, self.english.reasons);
        reasons.iter().enumerate().map(move |(at, reason)| words.entry(first + at, reason))
    }

    /// How often honest people show it; empty where no figure is known.
    pub fn base_rate(&self) -> &'l str {
        match self.english.base_rate {
            "" => "",
            rate => self.entry(self.behind_reasons(), rate),
        }
    }

    fn behind_reasons(&self) -> usize {
        2 + self.english.noticed.len() + self.english.reasons.len()
    }

    fn last(&self, at: usize, english: &'static str) -> &'l str {
        self.entry(self.behind_reasons() + usize::from(!self.english.base_rate.is_empty()) + at, english)
    }

    /// A neutral question, with gaps.
    pub fn question(&self) -> &'l str {
        self.last(0, self.english.question)
    }

    /// What would clear it.
    pub fn cleared_by(&self) -> &'l str {
        self.last(1, self.english.cleared_by)
    }

    /// A step that checks this statement.
    pub fn step(&self) -> &'l str {
        self.last(2, self.english.step)
    }

    /// What the rule cannot see: documentation, in English.
    pub fn limits(&self) -> &'static str {
        self.english.limits
    }

    /// Where it comes from: documentation, in English.
    pub fn sources(&self) -> &'static str {
        self.english.sources
    }
}
