//! What letters, answers and introductions plainly state of the applicant becomes statements, each with its time and place.
//!
//! Fields, and the values that the reader of résumés finds, are statements already; here running text is read. What is said of others, wished,
//! denied, quoted or left open is none. A text in a language that is not read is named.

#![deny(clippy::indexing_slicing, clippy::string_slice)]

mod entries;
mod language;
mod letterhead;
mod pattern;
mod questions;
mod sentences;
mod slots;
mod tokens;
pub mod values;

use crate::model::application::{Application, Passage, PassageKind};
use crate::model::evidence::{Evidence, Sourced, Span, quotable};
use crate::model::statement::{Claim, Statement, Time, UnreadText};
use crate::model::submission::{Route, Submission};
use crate::normalise;
use language::Written;
use questions::Asked;
use sentences::Said;
use tokens::Token;

/// Most statements of one application.
const MOST: usize = 200;
/// The group of the first source's answers.
const ANSWERS: u32 = 1 << 20;
/// Longest answer that is one value rather than sentences, in bytes.
const LONGEST_VALUE: usize = 120;

/// Brings what the sources state to one form, what they say in running text included.
pub fn application(submission: &Submission) -> Application {
    let mut application = normalise::application(submission);
    let Gathered { statements, unread } = gather(&application);
    application.residences.extend(entries::residences(&application, &statements));
    let studies = entries::studies(&application, &statements);
    application.studies.extend(studies);
    application.statements = statements;
    application.unread_texts = unread;
    application
}

pub use entries::place as stated_place;

/// Statements, and the texts that could not be read for any.
#[derive(Debug, Default)]
pub struct Gathered {
    /// What is stated.
    pub statements: Vec<Statement>,
    /// Texts in languages that are not read.
    pub unread: Vec<UnreadText>,
}

/// Reads the running texts of an application. An agency's letter speaks of its writer and states nothing of the applicant.
pub fn gather(application: &Application) -> Gathered {
    let mut gathered = Gathered::default();
    let mut group = 0;
    let by_agency = matches!(application.route, Some(Route::Agency | Route::Referral));
    for passage in &application.texts {
        if gathered.statements.len() >= MOST {
            break;
        }
        let is_letter = passage.kind == PassageKind::Letter;
        let is_own =
            matches!(passage.kind, PassageKind::Letter | PassageKind::Answer | PassageKind::Introduction);
        if is_own && !(is_letter && by_agency) {
            read(passage, &mut group, &mut gathered);
        }
    }
    gathered
}

fn read(passage: &Passage, group: &mut u32, gathered: &mut Gathered) {
    let text = passage.text.value.as_str();
    let tokens = tokens::tokens(text);
    let asked = passage.asked.as_deref().and_then(questions::read);
    let mut answered = false;
    if let Some(question) = &asked {
        // A form's answers speak of one present job and one study.
        let of_form = ANSWERS + passage.text.evidence.source.unwrap_or_default();
        answered = !says_itself(text, &tokens, question)
            && answer(passage, &tokens, question, of_form, &mut gathered.statements);
    }
    let languages = match (language::of(&tokens), &asked) {
        (Written::In(language), _) => vec![language],
        (Written::Unknown, Some(question)) => language::of_code(question.language).into_iter().collect(),
        (Written::Unknown, None) => language::of_code("en").into_iter().collect(),
        (Written::Other, _) => {
            if !answered && text.len() > LONGEST_VALUE {
                let path = passage.text.evidence.path.clone();
                gathered.unread.push(UnreadText { source: passage.text.evidence.source, path });
            }
            Vec::new()
        }
    };
    if passage.kind == PassageKind::Letter
        && let Some((start, end)) = letterhead::residence(text)
    {
        *group += 1;
        gathered.statements.push(Statement {
            claim: Claim::Residence,
            value: Sourced {
                value: tidy(text.get(start..end).unwrap_or_default()),
                evidence: stretch(&passage.text.evidence, text, start, end),
            },
            time: Time::Now,
            setting: passage.kind,
            group: *group,
            number: None,
            date: None,
            sentence: stretch(&passage.text.evidence, text, start, end),
        });
    }
    for language in languages {
        let said = sentences::said(text, &tokens, language, passage.kind == PassageKind::Introduction);
        let next = said.iter().map(|said| said.group + 1).max().unwrap_or_default();
        for said in said {
            // What the question asks for is taken from the answer as a whole.
            let known = gathered.statements.iter().any(|known| {
                known.claim == said.claim
                    && known.value.evidence.path == passage.text.evidence.path
                    && known.value.evidence.source == passage.text.evidence.source
                    && answered
            });
            if !known {
                gathered.statements.push(statement(passage, &said, *group + 1));
            }
        }
        *group += next + 1;
    }
}

fn statement(passage: &Passage, said: &Said, first_group: u32) -> Statement {
    let text = passage.text.value.as_str();
    let written = text.get(said.value.0..said.value.1).unwrap_or_default();
    let date =
        matches!(said.claim, Claim::Since | Claim::Graduation).then(|| values::date(written)).flatten();
    Statement {
        claim: said.claim,
        value: Sourced {
            value: said.means.map_or_else(|| tidy(written), str::to_owned),
            evidence: stretch(&passage.text.evidence, text, said.value.0, said.value.1),
        },
        time: said.time,
        setting: passage.kind,
        group: first_group + said.group,
        number: said.number,
        date,
        sentence: stretch(&passage.text.evidence, text, said.part.0, said.part.1),
    }
}

/// A value without the marks around it and with single spaces.
fn tidy(written: &str) -> String {
    let marks = |letter: char| {
        letter.is_whitespace()
            || matches!(
                letter,
                '"' | '“' | '”' | '„' | '«' | '»' | ',' | ';' | ':' | '「' | '」' | '。' | '，'
            )
    };
    // A mark that closes what is opened inside belongs to the value: "ООО «Ромашка»".
    let end = written.trim_end_matches(|letter| marks(letter) && !matches!(letter, '»' | '”' | '」'));
    let inner = written.trim_matches(marks);
    let closes = [('«', '»'), ('“', '”'), ('「', '」')]
        .iter()
        .any(|(open, close)| inner.contains(*open) && !inner.contains(*close) && end.ends_with(*close));
    let trimmed = if closes { end.trim_start_matches(marks) } else { inner };
    trimmed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The evidence of a stretch of a passage's text.
fn stretch(evidence: &Evidence, text: &str, start: usize, end: usize) -> Evidence {
    let units = |text: &str| u32::try_from(text.encode_utf16().count()).ok();
    let base = match evidence.span {
        Some(whole) if Some(whole.end.saturating_sub(whole.start)) == units(text) => Some(whole.start),
        _ if evidence.path == "/text" => Some(0),
        _ => None,
    };
    let span = || {
        let start_units = base?.checked_add(units(text.get(..start)?)?)?;
        Some(Span { start: start_units, end: start_units.checked_add(units(text.get(start..end)?)?)? })
    };
    Evidence {
        quote: quotable(text.get(start..end).unwrap_or_default()),
        span: span().or(evidence.span),
        ..evidence.clone()
    }
}

/// Whether an answer is of sentences that plainly say themselves what is asked, so that it is not taken as one value.
fn says_itself(text: &str, tokens: &[Token], question: &questions::Question) -> bool {
    let claim = match question.asked {
        Asked::Employer => Claim::Employer,
        Asked::Title => Claim::Title,
        Asked::Since => Claim::Since,
        Asked::School => Claim::School,
        Asked::Graduation => Claim::Graduation,
        Asked::Degree => Claim::Degree,
        Asked::Field => Claim::FieldOfStudy,
        Asked::OtherName => Claim::OtherName,
        Asked::Years => Claim::YearsWith,
        _ => return false,
    };
    let Written::In(language) = language::of(tokens) else { return false };
    let said = sentences::said(text, tokens, language, false);
    let says =
        said.iter().filter(|said| said.claim == claim && !matches!(said.time, Time::Past { .. })).count();
    // Of years, the question names what they are with.
    says > usize::from(claim == Claim::YearsWith)
}

/// Takes what a question asks for from its answer; whether the answer gave it.
fn answer(
    passage: &Passage,
    tokens: &[Token],
    question: &questions::Question,
    group: u32,
    into: &mut Vec<Statement>,
) -> bool {
    let text = passage.text.value.as_str();
    let Some(language) = language::of_code(question.language) else { return false };
    let tokens = &*language.own_letters(tokens);
    let says = |words: &[&'static str]| {
        let begins = |phrase: &&str| {
            let phrase = tokens::tokens(phrase);
            phrase.len() <= tokens.len()
                && phrase.iter().zip(tokens).all(|(word, token)| word.lower == token.lower)
        };
        words.iter().any(begins)
    };
    let (yes, no) = (says(&language.yes), says(&language.no));
    // The value of an answer: its first clause, without the words before it.
    let first = first_clause(text, tokens);
    let is_value = text.trim().len() <= LONGEST_VALUE && !first.is_empty() && !yes && !no;
    let mut push = |claim: Claim, value: &str, time: Time, number: Option<f64>| {
        let value = value.trim();
        if value.is_empty() {
            return false;
        }
        let inside = text.find(value).map(|start| (start, start + value.len()));
        let (start, end) = inside.unwrap_or((0, text.len()));
        let evidence = stretch(&passage.text.evidence, text, start, end);
        let date = matches!(claim, Claim::Since | Claim::Graduation).then(|| values::date(value)).flatten();
        into.push(Statement {
            claim,
            value: Sourced { value: tidy(value), evidence: evidence.clone() },
            time,
            setting: passage.kind,
            group,
            number,
            date,
            sentence: stretch(&passage.text.evidence, text, 0, text.len()),
        });
        true
    };
    let date = || {
        let whole = values::date(first)?;
        Some((first, whole))
    };
    match question.asked {
        Asked::Employer => is_value && push(Claim::Employer, without_title(first), Time::Now, None),
        Asked::Title => {
            is_value && push(Claim::Title, before_employer(first, tokens, language), Time::Now, None)
        }
        Asked::Since => date().is_some_and(|(written, _)| push(Claim::Since, written, Time::Now, None)),
        Asked::OnlyJob => {
            // "Do you have another job?" and "Is this your only job?" differ in what a yes says: only the plain words count.
            false
        }
        Asked::Years => {
            let number = number_in(tokens, language);
            match (&question.names, number) {
                (Some(subject), Some(years)) => {
                    let pushed = push(Claim::YearsWith, text, Time::Now, Some(years));
                    if let Some(statement) = into.last_mut().filter(|_| pushed) {
                        statement.value.value = tidy(subject);
                    }
                    pushed
                }
                _ => false,
            }
        }
        Asked::School => is_value && push(Claim::School, first, Time::Unsaid, None),
        Asked::Graduation => {
            date().is_some_and(|(written, _)| push(Claim::Graduation, written, Time::Unsaid, None))
        }
        Asked::Degree => is_value && push(Claim::Degree, first, Time::Unsaid, None),
        Asked::Field => is_value && push(Claim::FieldOfStudy, first, Time::Unsaid, None),
        Asked::OtherName => is_value && push(Claim::OtherName, first, Time::Unsaid, None),
        Asked::Whereabouts => {
            is_value && push(Claim::Whereabouts, place_in(text, tokens, language), Time::Now, None)
        }
        Asked::Residence => {
            is_value && push(Claim::Residence, place_in(text, tokens, language), Time::Now, None)
        }
        Asked::LivesIn | Asked::IsIn => {
            let claim = if question.asked == Asked::LivesIn { Claim::Residence } else { Claim::Whereabouts };
            match &question.names {
                Some(place) if yes && !no => {
                    let pushed = push(claim, text, Time::Now, None);
                    if let Some(statement) = into.last_mut().filter(|_| pushed) {
                        statement.value.value.clone_from(place);
                    }
                    pushed
                }
                _ => false,
            }
        }
        Asked::AbleToCome | Asked::Absence => {
            let claim = if question.asked == Asked::Absence { Claim::Absence } else { Claim::AbleToCome };
            let means = match (yes, no) {
                (true, false) => "yes",
                (false, true) => "no",
                _ => return false,
            };
            let pushed = push(claim, text, Time::Now, None);
            if let Some(statement) = into.last_mut().filter(|_| pushed) {
                statement.value.value = means.to_owned();
            }
            pushed
        }
        Asked::Delivery => push(Claim::Delivery, text, Time::Now, None),
    }
}

/// An answer up to the first sign that ends a clause other than a comma between places, or to its first sentence's end.
fn first_clause<'t>(text: &'t str, tokens: &[Token]) -> &'t str {
    let sentence = tokens.first().map(|token| token.sentence);
    let end = tokens
        .iter()
        .find(|token| {
            Some(token.sentence) != sentence
                || token.is_sign()
                    && matches!(token.lower.as_str(), ";" | "(" | "（" | "–" | "—" | "!" | "?" | "。")
        })
        .map_or(text.len(), |token| token.start);
    text.get(..end).unwrap_or_default().trim().trim_end_matches(['.', ',', ' '])
}

/// An employer without a title before it: "Dispatcher at Contoso".
fn without_title(written: &str) -> &str {
    for joint in [" at ", " bei ", " chez ", " en la empresa ", " @ "] {
        if let Some((_, employer)) = written.split_once(joint) {
            return employer.trim();
        }
    }
    written.split_once(", ").map_or(written, |(employer, _)| employer)
}

/// A title without the employer behind it.
fn before_employer<'t>(written: &'t str, tokens: &[Token], language: &language::Language) -> &'t str {
    let _ = (tokens, language);
    for joint in [" at ", " bei ", " chez ", " en la empresa ", " @ "] {
        if let Some((title, _)) = written.split_once(joint) {
            return title.trim();
        }
    }
    written
}

/// A place in an answer: "I am in Austin, TX at the moment" and "Austin, TX".
fn place_in<'t>(text: &'t str, tokens: &[Token], language: &language::Language) -> &'t str {
    let slots = language.slots();
    let first = tokens.iter().position(|token| {
        !matches!(token.shape, tokens::Shape::Small | tokens::Shape::Sign) && language_word(token, language)
    });
    let Some(at) = first else { return first_clause(text, tokens) };
    let ends = slots.ends(slots::Slot::Place, tokens, at);
    let end = ends.first().and_then(|end| tokens.get(end.checked_sub(1)?)).map(|token| token.end);
    match (tokens.get(at), end) {
        (Some(start), Some(end)) => text.get(start.start..end).unwrap_or_default(),
        _ => first_clause(text, tokens),
    }
}

/// Whether a word may begin a place: not one of the language's small words at the beginning of a sentence.
fn language_word(token: &Token, language: &language::Language) -> bool {
    !language.is_small_word(&token.lower)
}

/// The number of years in an answer; of a range its end.
fn number_in(tokens: &[Token], language: &language::Language) -> Option<f64> {
    let slots = language.slots();
    let mut found = None;
    let mut at = 0;
    while at < tokens.len().min(30) {
        // What follows the sentence that has it is of something else.
        if found.is_some()
            && at > 0
            && tokens.get(at).map(|token| token.sentence) != tokens.get(at - 1).map(|token| token.sentence)
        {
            break;
        }
        let end = slots.number_ends(tokens, at).first().copied().unwrap_or(at);
        let written: String =
            tokens.get(at..end).unwrap_or_default().iter().map(|token| token.lower.as_str()).collect();
        found = slots.number(&written).or(found);
        at = end.max(at + 1);
    }
    found
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_eastern;
#[cfg(test)]
mod tests_western;
