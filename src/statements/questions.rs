//! What a form's question asks, by what it is about and not by one wording, from the lists of each language.

use super::language;
use super::pattern::Pattern;
use super::slots::{Slot, SlotReader};
use super::tokens::{Token, tokens};
use std::borrow::Cow;
use std::sync::OnceLock;

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// The present employer.
    Employer,
    /// The present title.
    Title,
    /// Since when the present job is held.
    Since,
    /// Whether it is the only job.
    OnlyJob,
    /// Years with something.
    Years,
    /// The school.
    School,
    /// The year of the degree.
    Graduation,
    /// The highest degree.
    Degree,
    /// What was studied.
    Field,
    /// A legal, former or other name.
    OtherName,
    /// Where the applicant is now.
    Whereabouts,
    /// Where the applicant lives.
    Residence,
    /// Whether the applicant lives in a place that the question names.
    LivesIn,
    /// Whether the applicant is in a place that the question names.
    IsIn,
    /// Whether the applicant can come.
    AbleToCome,
    /// Whether the applicant is away or travelling.
    Absence,
    /// Where or to whom equipment is to be sent.
    Delivery,
}

/// The parts of the list, those first that are told from others by a word more.
const PARTS: &[(&str, Asked)] = &[
    ("delivery", Asked::Delivery),
    ("only-job", Asked::OnlyJob),
    ("able-to-come", Asked::AbleToCome),
    ("since", Asked::Since),
    ("years", Asked::Years),
    ("graduation", Asked::Graduation),
    ("degree", Asked::Degree),
    ("field", Asked::Field),
    ("school", Asked::School),
    ("title", Asked::Title),
    ("employer", Asked::Employer),
    ("other-name", Asked::OtherName),
    ("absence", Asked::Absence),
    ("lives-in", Asked::LivesIn),
    ("is-in", Asked::IsIn),
    ("whereabouts", Asked::Whereabouts),
    ("residence", Asked::Residence),
];

/// A question that is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// What it asks.
    pub asked: Asked,
    /// The language in which it is known.
    pub language: &'static str,
    /// What it names: a place, or what years are asked of.
    pub names: Option<String>,
}

/// Longest question that is looked at, in bytes.
const LONGEST: usize = 600;

/// What a question asks; `None` where it is none of those that are known.
pub fn read(question: &str) -> Option<Question> {
    static PATTERNS: OnceLock<Vec<(Asked, &'static str, Pattern)>> = OnceLock::new();
    let patterns = PATTERNS.get_or_init(|| {
        let phrases = language::phrases();
        let parts = PARTS.iter().flat_map(|(name, asked)| {
            phrases.iter().flat_map(move |(code, phrases)| {
                let patterns: Vec<Pattern> = phrases.patterns(&format!("asks {name}")).collect();
                patterns.into_iter().map(move |pattern| (*asked, *code, pattern))
            })
        });
        parts.collect()
    });
    let end = question.char_indices().map(|(at, _)| at).find(|at| *at > LONGEST).unwrap_or(question.len());
    let question = question.get(..end)?;
    let asked = tokens(question);
    let mut words: Vec<&str> = asked.iter().map(|token| token.lower.as_str()).collect();
    let own: Vec<(&str, Cow<'_, [Token]>)> = language::codes()
        .filter_map(|code| Some((code, language::of_code(code)?.own_letters(&asked))))
        .collect();
    words.extend(
        own.iter()
            .filter(|(_, own)| matches!(own, Cow::Owned(_)))
            .flat_map(|(_, own)| own.iter().map(|token| token.lower.as_str())),
    );
    words.sort_unstable();
    patterns.iter().find_map(|(kind, code, pattern)| {
        if !pattern.required.iter().all(|token| words.binary_search(&&**token).is_ok()) {
            return None;
        }
        let language = language::of_code(code)?;
        let (_, own) = own.iter().find(|(own, _)| own == code)?;
        let found = (0..own.len()).find_map(|at| stands(pattern, own, at, &language.slots()))?;
        let names =
            found.filled.iter().find(|filled| matches!(filled.slot, Slot::Place | Slot::Subject)).and_then(
                |filled| {
                    let (first, last) = (asked.get(filled.start)?, asked.get(filled.end.checked_sub(1)?)?);
                    question.get(first.start..last.end).map(str::to_owned)
                },
            );
        Some(Question { asked: *kind, language: code, names })
    })
}

fn stands(
    pattern: &Pattern,
    tokens: &[Token],
    at: usize,
    slots: &SlotReader<'_>,
) -> Option<super::pattern::Matched> {
    if pattern.at_clause && at > 0 {
        return None;
    }
    let token = tokens.get(at)?;
    if !pattern.may_begin_with(&token.lower) {
        return None;
    }
    pattern.stands(tokens, at, slots)
}
