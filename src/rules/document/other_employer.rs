//! A letter applies to another employer, or for other work, than the job applied for.

use crate::data::organisations::generic;
use crate::facts::organisation::{Likeness, Organisation};
use crate::facts::title::clearly_differ;
use crate::facts::words::{TextRange, Words, words};
use crate::facts::{Facts, TextFact};
use crate::model::application::{Passage, PassageKind};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, RuleSentence, sentences::document_other_employer as sentences};
use crate::rules::statements::{around, shorten};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};
use std::ops::Range;

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::DocumentOtherEmployer,
    family: Family::Document,
    kind: Kind::Slip,
    grade: Grade::Note,
    on: true,
    yields_to: &[],
    data: &[],
    // An employer of the applicant's own is no other addressee.
    depends_on: &["/work"],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

/// Words of a sentence that applies for a job.
const APPLYING: &[&str] = &[
    "application",
    "apply",
    "applying",
    "candidacy",
    "candidate",
    "consider",
    "considered",
    "enthusiastic",
    "excited",
    "interest",
    "interested",
    "bewerbe",
    "bewerbung",
    "candidature",
    "postule",
    "postuler",
];
/// Words for a job.
const JOBS: &[&str] = &[
    "internship",
    "job",
    "opening",
    "opportunity",
    "position",
    "post",
    "role",
    "vacancy",
    "praktikum",
    "stelle",
    "emploi",
    "poste",
    "stage",
];
/// Words that say that the job is one that the applicant has or had.
const OWN: &[&str] = &[
    "current",
    "currently",
    "earlier",
    "former",
    "held",
    "last",
    "my",
    "previous",
    "was",
    "meine",
    "meiner",
    "mon",
];
/// Words between the job and whose it is.
const AT: &[&str] = &["at", "bei", "chez"];
/// Words before a name that are no part of it.
const ARTICLES: &[&str] =
    &["the", "der", "dem", "den", "die", "das", "la", "le", "les", "your", "ihrem", "ihrer"];
/// Words of a text that are looked at.
const MOST: usize = 5_000;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let letters = || facts.texts.iter().filter(|text| text.passage.kind == PassageKind::Letter);
    if letters().next().is_none() {
        return context.skip(SkipReason::NoText);
    }
    let job = &facts.application.job;
    if job.employer.is_none() && job.title.is_none() {
        return context.skip(SkipReason::NoJob);
    }
    for written in letters() {
        let letter = written.passage;
        let applied = applications(&letter.text.value, &written.words);
        if let Some(employer) = &job.employer {
            to_another(facts, written, &applied, employer, context);
        }
        if let Some(title) = &job.title {
            for work in applied.iter().filter_map(|applied| applied.work) {
                context.mark_checked();
                notice(
                    sentences::ROLE,
                    letter,
                    work,
                    title,
                    clearly_differ(work.text(&letter.text.value), title),
                    context,
                );
            }
        }
    }
    if context.judged == 0 && context.unmet.is_empty() {
        context.skip(SkipReason::NoAddressee);
    }
}

fn notice(
    sentence: RuleSentence,
    letter: &Passage,
    found: TextRange,
    job: &str,
    differs: bool,
    context: &mut RuleContext,
) {
    let text = &letter.text.value;
    if differs && context.observations.iter().all(|other| other.sentence != sentence) {
        context.report(
            Observation::new(sentence, Grade::Note)
                .with(Gap::Found, shorten(found.text(text)))
                .with(Gap::Job, shorten(job))
                .resting_on([&around(&letter.text.evidence, text, found)]),
        );
    }
}

fn to_another(
    facts: &Facts<'_>,
    written: &TextFact<'_>,
    applied: &[Applied],
    employer: &str,
    context: &mut RuleContext,
) {
    let letter = written.passage;
    let text = &letter.text.value;
    let own = Organisation::read(employer);
    let is_named = words(employer)
        .iter()
        .filter(|word| word.chars().count() > 2 && generic(word).is_none())
        .any(|word| written.words.has(word));
    if is_named {
        return context.mark_checked();
    }
    for place in applied.iter().filter_map(|applied| applied.employer) {
        let found = Organisation::read(place.text(text));
        let known = facts.roles.iter().any(|role| role.employer.like(&found) != Likeness::Different)
            || crate::facts::place::resolve_text(place.text(text)).certainty
                != crate::facts::place::Certainty::Unknown;
        if found.is_empty() || known {
            continue;
        }
        context.mark_checked();
        notice(
            sentences::EMPLOYER,
            letter,
            place,
            employer,
            own.like(&found) == Likeness::Different,
            context,
        );
    }
}

/// What a sentence applies for.
#[derive(Debug, Clone, Copy)]
struct Applied {
    /// "the position of …".
    work: Option<TextRange>,
    /// "… at …".
    employer: Option<TextRange>,
}

/// The sentences that apply for a job.
fn applications(text: &str, words: &Words) -> Vec<Applied> {
    let mut found = Vec::new();
    for (at, _) in words.iter().enumerate().take(MOST).filter(|(_, word)| JOBS.contains(word)) {
        let begin = sentence_start(text, words, at);
        let one_of = |from: usize, list: &[&str]| {
            words.from(from).take(at + 1 - from).any(|word| list.contains(&word))
        };
        if !one_of(begin, APPLYING) || one_of(begin.max((at + 1).saturating_sub(5)), OWN) {
            continue;
        }
        let names_it = words.get(at + 1).is_some_and(|word| matches!(word, "of" | "as"));
        let work = names_it.then(|| run(text, words, at + 2..at + 12, &["a", "an", "the"])).flatten();
        let employer = words
            .from(at + 1)
            .take(8)
            .position(|word| AT.contains(&word))
            .and_then(|position| run(text, words, at + position + 2..at + 12, ARTICLES));
        if work.is_some() || employer.is_some() {
            found.push(Applied { work, employer });
        }
    }
    found
}

/// The first of at most sixteen words up to a position that no sentence's end cuts off from it.
fn sentence_start(text: &str, words: &Words, at: usize) -> usize {
    let earliest = at.saturating_sub(15);
    let ends = |position: &usize| {
        let pair = words.stretch(*position, 1).zip(words.stretch(position + 1, 1));
        pair.and_then(|(one, other)| text.get(one.end..other.start))
            .is_some_and(|between| between.contains(['.', '!', '?', '\n', ';']))
    };
    (earliest..at).rev().find(ends).map_or(earliest, |cut| cut + 1)
}

/// Capitalised words in a row, apart by spaces alone.
fn run(text: &str, words: &Words, within: Range<usize>, skipped: &[&str]) -> Option<TextRange> {
    let inside = |from: usize| words.from(from).take(within.end.saturating_sub(from));
    let from = within.start + inside(within.start).take_while(|word| skipped.contains(word)).count();
    let first = words.stretch(from, 1)?;
    let mut end = first.start;
    for (at, word) in inside(from).enumerate().take(5) {
        let place = words.stretch(from + at, 1)?;
        let between = text.get(end..place.start)?;
        let capital = place.text(text).chars().next().is_some_and(|letter| letter.is_uppercase());
        if !(capital || word == "of" || word == "and") || !between.chars().all(|sign| " &-".contains(sign)) {
            break;
        }
        end = place.end;
    }
    let found = TextRange { start: first.start, end };
    let mut name = found.text(text);
    for word in [" of", " and"] {
        while let Some(before) = name.strip_suffix(word) {
            name = before;
        }
    }
    (name.len() > 1).then_some(TextRange { start: first.start, end: first.start + name.len() })
}
