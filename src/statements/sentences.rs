//! Plain statements in sentences: a language's patterns at the beginning of what is said of oneself, now or at a stated time.

use super::language::{Frame, Language};
use super::pattern::{self, Matched};
use super::slots::{self, Slot};
use super::tokens::{Shape, Token, is_spaced};
use super::values;
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

/// What was taken of a text, to which what is said behind it may belong.
struct Host {
    frame: Frame,
    start: usize,
    end: usize,
    group: u32,
    claims: Vec<Claim>,
    employer: Option<String>,
}

/// Tokens between a job and when it began, and sentences between it and what speaks of it again.
const WIDEST_BESIDE: usize = 10;
const MOST_SENTENCES_BETWEEN: u32 = 2;

/// Everything that the sentences of a text plainly state. An introduction may leave its subject out.
pub fn said(text: &str, tokens: &[Token], language: &Language, is_introduction: bool) -> Vec<Said> {
    let tokens = &*language.own_letters(tokens);
    let slots = language.slots();
    let candidates = language.candidates(tokens);
    let mut beginning = Vec::new();
    let mut found: Vec<(Frame, usize, Matched)> = Vec::new();
    for at in 0..tokens.len() {
        // What somebody says begins with its quotation mark.
        let is_speech = tokens.get(at + 1).is_some_and(|next| next.is_quoted);
        let Some(token) = tokens.get(at).filter(|token| !(token.is_quoted || is_speech && token.is_sign()))
        else {
            continue;
        };
        let begins_clause = at.checked_sub(1).and_then(|before| tokens.get(before)).is_none_or(|before| {
            before.sentence != token.sentence || before.is_sign() || is_spaced(before, token)
        });
        let begins_sentence = begins_clause && begins_sentence(tokens, at);
        let (mut turned, mut of_another) = (None, None);
        candidates.beginning(&token.lower, begins_clause, &mut beginning);
        for (frame, pattern) in beginning.iter().filter_map(|position| candidates.get(*position)) {
            let may = !(pattern.at_clause && !begins_clause
                || pattern.first().is_empty() && !pattern.at_clause
                || pattern.at_sentence && !begins_sentence
                || *frame == Frame::Headline
                    && (!is_introduction || is_former(tokens, at, language) || !is_on_top(tokens, at))
                || matches!(frame, Frame::CanCome | Frame::CannotCome)
                    && is_conditional(tokens, at, language));
            if !may || *turned.get_or_insert_with(|| is_turned(tokens, at, language)) {
                continue;
            }
            if let Some(matched) = pattern.stands(tokens, at, &slots) {
                let is_of_writer = || {
                    let is_word = |position: &usize| {
                        tokens
                            .get(*position)
                            .is_some_and(|token| *position == at || token.shape != Shape::Caseless)
                    };
                    (at..matched.end)
                        .filter(is_word)
                        .any(|position| slots::stands_at(&language.oneself, tokens, position))
                };
                if !*of_another.get_or_insert_with(|| is_of_another(tokens, at, language)) || is_of_writer() {
                    found.push((*frame, at, matched));
                }
            }
        }
    }
    let mut said = Vec::new();
    let mut group = 0;
    // The longest of those that begin at one token; none inside another of its kind.
    found.sort_by_key(|(_, at, matched)| (*at, std::cmp::Reverse((matched.end, matched.filled.len()))));
    let mut taken: Vec<Host> = Vec::new();
    for (frame, at, matched) in found {
        let overlaps = |known: &Host| {
            // "derzeit noch in Graz zu Hause" is where one lives alone.
            let is_same = known.frame == frame
                || is_job(known.frame) && is_job(frame)
                || known.frame == Frame::Residence
                    && frame == Frame::Whereabouts
                    && known.start <= at
                    && matched.end <= known.end;
            at < known.end && known.start < matched.end && is_same
        };
        // "Contoso... no, that was before": what is taken back at once is not stated.
        let is_taken_back = (matched.end..matched.end + 2)
            .all(|at| tokens.get(at).is_some_and(|token| matches!(token.lower.as_str(), "." | "…")))
            || tokens.get(matched.end).is_some_and(|token| token.lower == "…");
        if taken.iter().any(overlaps) || taken.len() >= MOST || is_taken_back {
            continue;
        }
        let host = match host(text, tokens, frame, at, &matched, language, &taken) {
            Belongs::ToNothing if is_more(frame) => continue,
            Belongs::ToNothing => None,
            Belongs::To(host) => Some(host),
        };
        let of_host = host
            .and_then(|host| taken.get(host))
            .filter(|_| frame != Frame::PastMore && frame != Frame::YearsMore);
        let mut stated =
            statements(text, tokens, frame, at, &matched, language, of_host.map_or(group, |host| host.group));
        // A second study, with a degree or a school of its own.
        let is_another = |host: &&Host| {
            frame == Frame::StudyMore
                && stated.iter().any(|said| {
                    matches!(said.claim, Claim::School | Claim::Degree) && host.claims.contains(&said.claim)
                })
        };
        let of_host = of_host.filter(|host| !is_another(host));
        match of_host {
            Some(host) => stated.retain(|said| !host.claims.contains(&said.claim)),
            None => stated.iter_mut().for_each(|said| said.group = group),
        }
        if stated.is_empty() {
            continue;
        }
        let claims: Vec<Claim> = stated.iter().map(|said| said.claim).collect();
        let employer = stated.iter().find(|said| said.claim == Claim::Employer);
        let employer = employer.and_then(|said| text.get(said.value.0..said.value.1)).map(str::to_lowercase);
        let is_own = of_host.is_none();
        let (host_group, next_group) = (of_host.map_or(group, |host| host.group), group + u32::from(is_own));
        if let Some(host) = host.filter(|_| !is_own).and_then(|host| taken.get_mut(host)) {
            host.claims.extend(claims.iter().copied());
        }
        taken.push(Host { frame, start: at, end: matched.end, group: host_group, claims, employer });
        said.extend(stated);
        group = next_group;
    }
    said
}

fn is_job(frame: Frame) -> bool {
    matches!(frame, Frame::Job | Frame::Trade | Frame::PastJob | Frame::Headline | Frame::PastMore)
}

/// Whether a frame says more of what is said before it, and nothing by itself.
fn is_more(frame: Frame) -> bool {
    matches!(frame, Frame::JobSince | Frame::JobThere | Frame::PastMore | Frame::YearsMore | Frame::StudyMore)
}

/// Whether a sentence begins at a position, or what a label at its beginning is before: "Profile: …".
fn begins_sentence(tokens: &[Token], at: usize) -> bool {
    let sentence = tokens.get(at).map(|token| token.sentence);
    let before = tokens
        .get(..at)
        .unwrap_or_default()
        .iter()
        .rev()
        .take_while(|token| Some(token.sentence) == sentence);
    let length = before.clone().take(LONGEST_LABEL + 2).count();
    length == 0
        || length <= LONGEST_LABEL + 1
            && before.clone().next().is_some_and(|sign| matches!(sign.lower.as_str(), ":" | "–" | "-" | "|"))
            && before.skip(1).all(|token| !token.is_sign())
}

/// Whether no label stands before a position, or the label of the text as a whole.
fn is_on_top(tokens: &[Token], at: usize) -> bool {
    let is_label = |sign: &Token| matches!(sign.lower.as_str(), ":" | "–" | "|");
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    at <= LONGEST_LABEL + 2
        || !before
            .zip(tokens.get(at))
            .is_some_and(|(sign, token)| sign.sentence == token.sentence && is_label(sign))
}

/// Whether a clause of its sentence before a position is a condition: "once I live in Graz, I can come every day".
fn is_conditional(tokens: &[Token], at: usize, language: &Language) -> bool {
    let sentence = tokens.get(at).map(|token| token.sentence);
    let before = tokens
        .get(..at)
        .unwrap_or_default()
        .iter()
        .rev()
        .take_while(|token| Some(token.sentence) == sentence);
    before
        .take(LONGEST_CONDITION)
        .any(|token| language.conditions.binary_search(&token.lower.as_str()).is_ok())
}

/// Most words of a condition.
const LONGEST_CONDITION: usize = 30;

/// Whether a word of its sentence before a position says that what follows is over.
fn is_former(tokens: &[Token], at: usize, language: &Language) -> bool {
    let sentence = tokens.get(at).map(|token| token.sentence);
    let before = tokens
        .get(..at)
        .unwrap_or_default()
        .iter()
        .rev()
        .take_while(|token| Some(token.sentence) == sentence);
    before.take(LONGEST_LABEL * 2).any(|token| language.former.binary_search(&token.lower.as_str()).is_ok())
}

/// Most words of a label.
const LONGEST_LABEL: usize = 4;

/// To which of what was taken something belongs.
enum Belongs {
    To(usize),
    ToNothing,
}

/// What is said before to which a frame belongs.
fn host(
    text: &str,
    tokens: &[Token],
    frame: Frame,
    at: usize,
    matched: &Matched,
    language: &Language,
    taken: &[Host],
) -> Belongs {
    let sentence = |at: usize| tokens.get(at).map(|token| token.sentence).unwrap_or_default();
    let here = sentence(at);
    let of_host = |host: &Host| sentence(host.end.saturating_sub(1));
    let last = |is_of: fn(Frame) -> bool| {
        taken.iter().enumerate().rev().find(|(_, host)| is_of(host.frame) && host.end <= at)
    };
    let found = match frame {
        Frame::JobSince => last(is_job).filter(|(_, host)| {
            let between = tokens.get(host.end..at).unwrap_or_default();
            is_now(host.frame)
                && host.employer.is_some()
                && of_host(host) == here
                && between.len() <= WIDEST_BESIDE
                && between
                    .iter()
                    .all(|token| token.shape != Shape::Small || language.is_between(&token.lower))
        }),
        Frame::JobThere => {
            let named =
                matched.filled.iter().find(|filled| filled.slot == Slot::Employer).and_then(|filled| {
                    text.get(tokens.get(filled.start)?.start..tokens.get(filled.end.checked_sub(1)?)?.end)
                        .map(str::to_lowercase)
                });
            match named {
                Some(named) => taken.iter().enumerate().rev().find(|(_, host)| {
                    let is_it =
                        |known: &String| known.contains(named.as_str()) || named.contains(known.as_str());
                    is_now(host.frame) && host.end <= at && host.employer.as_ref().is_some_and(is_it)
                }),
                None => last(is_job)
                    .filter(|(_, host)| is_now(host.frame) && here - of_host(host) <= MOST_SENTENCES_BETWEEN),
            }
        }
        Frame::PastMore => last(is_job).filter(|(_, host)| !is_now(host.frame) && of_host(host) == here),
        Frame::YearsMore => last(|frame| matches!(frame, Frame::Years | Frame::YearsMore))
            .filter(|(_, host)| of_host(host) == here && at - host.end <= WIDEST_BESIDE),
        Frame::StudyMore => {
            let begins = at == 0 || sentence(at - 1) != here;
            last(|frame| frame == Frame::Study).filter(|(_, host)| here - of_host(host) <= u32::from(begins))
        }
        _ => None,
    };
    found.map_or(Belongs::ToNothing, |(host, _)| Belongs::To(host))
}

fn is_now(frame: Frame) -> bool {
    matches!(frame, Frame::Job | Frame::Trade | Frame::Headline)
}

/// Whether the nearest person of whom the sentence speaks before a position is another than the writer: where a clause needs no subject, one
/// before it goes on, as in "我丈夫是医生，目前在医院工作" and "my sister, a graduate of …".
fn is_of_another(tokens: &[Token], at: usize, language: &Language) -> bool {
    let sentence = tokens.get(at).map(|token| token.sentence);
    let before = tokens.get(..at).unwrap_or_default().iter().enumerate().rev();
    let nearest =
        before.take_while(|(_, token)| Some(token.sentence) == sentence).find_map(|(position, _)| {
            let is_other = slots::stands_at(&language.others, tokens, position);
            (is_other || slots::stands_at(&language.oneself, tokens, position)).then_some(is_other)
        });
    nearest == Some(true)
}

/// Whether a word before a position, in its clause, makes what follows a condition, a wish or somebody else's.
fn is_turned(tokens: &[Token], at: usize, language: &Language) -> bool {
    let sentence = tokens.get(at).map(|token| token.sentence);
    let before = tokens.get(..at).unwrap_or_default().iter().enumerate().rev();
    before
        .take_while(|(position, token)| {
            let next = tokens.get(position + 1);
            // "не пью. живу в Казани": a full stop before a small letter, behind a word.
            let is_stop = token.lower == "."
                && next.is_some_and(|next| !next.is_joined)
                && position
                    .checked_sub(1)
                    .and_then(|at| tokens.get(at))
                    .is_some_and(|word| word.lower.chars().count() > 2);
            let is_apart = is_stop || next.is_some_and(|next| is_spaced(token, next));
            Some(token.sentence) == sentence
                && !is_apart
                && !matches!(token.lower.as_str(), "," | "、" | ":" | "(" | "–")
        })
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
    let value = |slot: Slot| {
        matched
            .filled
            .iter()
            .find(|filled| filled.slot == slot)
            .and_then(|filled| span(filled.start, filled.end))
    };
    let written = |place: (usize, usize)| text.get(place.0..place.1).unwrap_or_default();
    let date = |slot: Slot| value(slot).and_then(|place| values::date(written(place)));
    let is_name = |written: &str| written.chars().any(char::is_alphabetic) && !language.is_generic(written);
    let named = |slot: Slot| value(slot).filter(|place| is_name(written(*place)));
    let degree = || {
        let mut degrees = matched
            .filled
            .iter()
            .filter(|filled| filled.slot == Slot::Degree)
            .filter_map(|filled| span(filled.start, filled.end));
        degrees.find(|place| !language.is_mere_study(written(*place)))
    };
    // "an apprenticeship at Hotel Contoso" is at no school.
    let is_schooled = |filled: &pattern::Filled| {
        let name = tokens.get(filled.start..filled.end).unwrap_or_default();
        let slots = language.slots();
        name.iter().any(|token| token.shape == Shape::Caseless)
            || slots.is_school(name)
            || !slots.is_house(name)
    };
    let mut said = Vec::new();
    let mut push = |claim: Claim,
                    value: Option<(usize, usize)>,
                    time: Time,
                    number: Option<f64>,
                    means: Option<&'static str>| {
        if let Some(value) = value {
            said.push(Said { claim, value, part, time, number, means, group });
        }
    };
    match frame {
        Frame::Job | Frame::Trade | Frame::Headline => {
            if frame == Frame::Trade
                && !value(Slot::Title).is_some_and(|place| language.slots().is_trade(written(place)))
            {
                return said;
            }
            push(Claim::Employer, named(Slot::Employer), Time::Now, None, None);
            push(Claim::Title, value(Slot::Title), Time::Now, None, None);
            push(Claim::Since, value(Slot::Since), Time::Now, None, None);
        }
        Frame::JobSince | Frame::JobThere => push(Claim::Since, value(Slot::Since), Time::Now, None, None),
        Frame::PastJob | Frame::PastMore => {
            let time = Time::Past { start: date(Slot::Start).or(date(Slot::Since)), end: date(Slot::End) };
            push(Claim::Employer, named(Slot::Employer), time, None, None);
            push(Claim::Title, value(Slot::Title), time, None, None);
        }
        Frame::Residence => push(Claim::Residence, value(Slot::Place), Time::Now, None, None),
        Frame::Whereabouts => push(Claim::Whereabouts, value(Slot::Place), Time::Now, None, None),
        Frame::Absence => push(Claim::Absence, value(Slot::Place).or(Some(part)), Time::Now, None, None),
        Frame::OnlyJob => push(Claim::OnlyJob, Some(part), Time::Now, None, None),
        Frame::OutOfWork => {
            push(Claim::OutOfWork, Some(part), Time::Now, None, None);
            push(Claim::Since, value(Slot::Since), Time::Now, None, None);
        }
        Frame::Study | Frame::StudyMore => {
            let school = matched
                .filled
                .iter()
                .find(|filled| filled.slot == Slot::School)
                .filter(|filled| is_schooled(filled));
            push(Claim::School, school.and(named(Slot::School)), Time::Unsaid, None, None);
            push(Claim::Degree, degree(), Time::Unsaid, None, None);
            push(
                Claim::FieldOfStudy,
                value(Slot::Field).filter(|place| !language.is_mere_study(written(*place))),
                Time::Unsaid,
                None,
                None,
            );
            push(Claim::Graduation, value(Slot::Graduation), Time::Unsaid, None, None);
        }
        Frame::NoDegree => push(Claim::NoDegree, Some(part), Time::Now, None, None),
        Frame::Years | Frame::YearsMore => {
            // "一年半".
            let half = value(Slot::Years)
                .and_then(|place| text.get(place.1..))
                .is_some_and(|rest| rest.starts_with("年半"));
            let years = value(Slot::Years)
                .and_then(|place| language.slots().number(written(place)))
                .map(|years| if half { years + 0.5 } else { years });
            push(Claim::YearsWith, value(Slot::Subject).filter(|_| years.is_some()), Time::Now, years, None);
        }
        Frame::OtherName => push(Claim::OtherName, value(Slot::Name), Time::Unsaid, None, None),
        Frame::CanCome => push(Claim::AbleToCome, Some(part), Time::Now, None, Some("yes")),
        Frame::CannotCome => push(Claim::AbleToCome, Some(part), Time::Now, None, Some("no")),
    }
    said
}
