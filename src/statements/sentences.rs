//! Plain statements in sentences: a language's patterns at the beginning of what is said of oneself, now or at a stated time.

use super::language::{Frame, Language};
use super::pattern::Matched;
use super::slots::{self, Slot};
use super::tokens::Token;
use super::values;
use crate::data::resume::{entries, plain};
use crate::model::statement::{Claim, Time};

/// One value that a sentence states, by its place in the text.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// What it states.
    pub claim: Claim,
    /// First byte of the value, and one past its last.
    pub value: (usize, usize),
    /// First byte of the sentence's part, and one past its last.
    pub part: (usize, usize),
    /// The time of which it speaks.
    pub time: Time,
    /// How many, of years.
    pub number: Option<f64>,
    /// The value where it is not the text's own words, as "no" of one who cannot come.
    pub means: Option<&'static str>,
    /// Counts the patterns that stood.
    pub group: u32,
}

/// Most patterns of one text that are taken.
const MOST: usize = 40;

/// Everything that the sentences of a text plainly state.
pub fn said(text: &str, tokens: &[Token], language: &Language) -> Vec<Said> {
    let slots = language.slots();
    let patterns = language.patterns_for(tokens);
    let mut found: Vec<(Frame, usize, Matched)> = Vec::new();
    for at in 0..tokens.len() {
        let Some(token) = tokens.get(at).filter(|token| !token.is_quoted) else { continue };
        let begins_clause = at.checked_sub(1).and_then(|before| tokens.get(before)).is_none_or(|before| {
            before.sentence != token.sentence || before.is_sign()
        });
        for (frame, pattern) in &patterns {
            let begins_sentence = || at.checked_sub(1).and_then(|before| tokens.get(before)).is_none_or(|before| before.sentence != token.sentence);
            let may = if pattern.at_sentence && !begins_sentence() {
                false
            } else if pattern.at_clause {
                begins_clause && (pattern.first.is_empty() || pattern.first.contains(&token.lower))
            } else {
                pattern.first.contains(&token.lower)
            };
            if !may || is_turned(tokens, at, language) {
                continue;
            }
            if let Some(matched) = pattern.stands(tokens, at, &slots) {
                found.push((*frame, at, matched));
            }
        }
    }
    let mut said = Vec::new();
    let mut group = 0;
    // The longest of those that begin at one token; none inside another of its kind.
    found.sort_by_key(|(_, at, matched)| (*at, std::cmp::Reverse((matched.end, matched.filled.len()))));
    let mut taken: Vec<(Frame, usize, usize)> = Vec::new();
    for (frame, at, matched) in found {
        let overlaps = |(known, start, end): &(Frame, usize, usize)| {
            at < *end && *start < matched.end && (*known == frame || is_job(*known) && is_job(frame))
        };
        if taken.iter().any(overlaps) || taken.len() >= MOST {
            continue;
        }
        let stated = statements(text, tokens, frame, at, &matched, language, group);
        if !stated.is_empty() {
            taken.push((frame, at, matched.end));
            said.extend(stated);
            group += 1;
        }
    }
    said
}

fn is_job(frame: Frame) -> bool {
    matches!(frame, Frame::Job | Frame::Trade | Frame::PastJob)
}

/// Whether a word before a position, in its clause, makes what follows a condition, a wish or somebody else's.
fn is_turned(tokens: &[Token], at: usize, language: &Language) -> bool {
    let sentence = tokens.get(at).map(|token| token.sentence);
    let before = tokens.get(..at).unwrap_or_default().iter().enumerate().rev();
    // Where a clause needs no subject, one before it goes on: "我丈夫是医生，目前在医院工作".
    if !language.others.is_empty() && !slots::stands_at(&language.oneself, tokens, at) {
        let nearest = before.clone().take_while(|(_, token)| Some(token.sentence) == sentence).find_map(|(position, _)| {
            let is_other = slots::stands_at(&language.others, tokens, position);
            (is_other || slots::stands_at(&language.oneself, tokens, position)).then_some(is_other)
        });
        if nearest == Some(true) {
            return true;
        }
    }
    before
        .take_while(|(_, token)| Some(token.sentence) == sentence && !matches!(token.lower.as_str(), "," | "，" | "、" | ":" | "：" | "(" | "–" | "—"))
        .take(12)
        .any(|(position, _)| slots::stands_at(&language.turning, tokens, position))
}

fn statements(
    text: &str,
    tokens: &[Token],
    frame: Frame,
    at: usize,
    matched: &Matched,
    language: &Language,
    group: u32,
) -> Vec<Said> {
    let span = |start: usize, end: usize| -> Option<(usize, usize)> {
        Some((tokens.get(start)?.start, tokens.get(end.checked_sub(1)?)?.end))
    };
    let Some(part) = span(at, matched.end) else { return Vec::new() };
    let value = |slot: Slot| matched.filled.iter().find(|filled| filled.slot == slot).and_then(|filled| span(filled.start, filled.end));
    let written = |place: (usize, usize)| text.get(place.0..place.1).unwrap_or_default();
    let date = |slot: Slot| value(slot).and_then(|place| values::date(written(place)));
    let named = |slot: Slot| value(slot).filter(|place| !language.is_generic(written(*place)));
    let mut said = Vec::new();
    let mut push = |claim: Claim, value: Option<(usize, usize)>, time: Time, number: Option<f64>, means: Option<&'static str>| {
        if let Some(value) = value {
            said.push(Said { claim, value, part, time, number, means, group });
        }
    };
    match frame {
        Frame::Job | Frame::Trade => {
            if frame == Frame::Trade && !value(Slot::Title).is_some_and(|place| is_trade(written(place), language)) {
                return said;
            }
            push(Claim::Employer, named(Slot::Employer), Time::Now, None, None);
            push(Claim::Title, value(Slot::Title), Time::Now, None, None);
            push(Claim::Since, value(Slot::Since), Time::Now, None, None);
        }
        Frame::PastJob => {
            let time = Time::Past { start: date(Slot::Start).or(date(Slot::Since)), end: date(Slot::End) };
            push(Claim::Employer, named(Slot::Employer), time, None, None);
            push(Claim::Title, value(Slot::Title), time, None, None);
        }
        Frame::Residence => push(Claim::Residence, value(Slot::Place), Time::Now, None, None),
        Frame::Whereabouts => push(Claim::Whereabouts, value(Slot::Place), Time::Now, None, None),
        Frame::Absence => push(Claim::Absence, value(Slot::Place).or(Some(part)), Time::Now, None, None),
        Frame::OnlyJob => push(Claim::OnlyJob, Some(part), Time::Now, None, None),
        Frame::Study => {
            push(Claim::School, named(Slot::School), Time::Unsaid, None, None);
            push(Claim::Degree, value(Slot::Degree), Time::Unsaid, None, None);
            push(Claim::FieldOfStudy, value(Slot::Field), Time::Unsaid, None, None);
            push(Claim::Graduation, value(Slot::Graduation), Time::Unsaid, None, None);
        }
        Frame::NoDegree => push(Claim::NoDegree, Some(part), Time::Now, None, None),
        Frame::Years => {
            let years = value(Slot::Years).and_then(|place| language.slots().number(written(place)));
            push(Claim::YearsWith, value(Slot::Subject).filter(|_| years.is_some()), Time::Now, years, None);
        }
        Frame::OtherName => push(Claim::OtherName, value(Slot::Name), Time::Unsaid, None, None),
        Frame::CanCome => push(Claim::AbleToCome, Some(part), Time::Now, None, Some("yes")),
        Frame::CannotCome => push(Claim::AbleToCome, Some(part), Time::Now, None, Some("no")),
    }
    said
}

/// Whether words name a trade that is known: "a nurse", and not "a hard worker by nature".
fn is_trade(title: &str, language: &Language) -> bool {
    let folded = plain(title);
    if title.to_lowercase().split_whitespace().any(|word| language.traits.binary_search(&word).is_ok()) {
        return false;
    }
    folded.split(' ').any(entries::is_title) || entries::joined_pointer(title).is_some()
}
