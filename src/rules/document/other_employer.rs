//! A letter applies to another employer, or for other work, than the job applied for.

use crate::facts::Facts;
use crate::facts::organisation::{Likeness, Organisation};
use crate::facts::title::clearly_differ;
use crate::facts::words::{Stretch, located};
use crate::knowledge::organisations::generic;
use crate::model::application::{Passage, PassageKind};
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::{around, shorten};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "document/other-employer",
    family: Family::Document,
    kind: Kind::Slip,
    grade: Grade::Note,
    on: true,
    yields_to: &[],
    data: &[],
    // An employer of the applicant's own is no other addressee.
    excuses: &["/work"],
    covers: Swap::ALL,
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

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    let letters = || facts.application.texts.iter().filter(|passage| passage.kind == PassageKind::Letter);
    if letters().next().is_none() {
        return outcome.cannot(Unmet::NoText);
    }
    let job = &facts.application.job;
    if job.employer.is_none() && job.title.is_none() {
        return outcome.cannot(Unmet::NoJob);
    }
    for letter in letters() {
        let words: Vec<(String, Stretch)> = located(&letter.text.value).take(MOST).collect();
        let applied = applications(&letter.text.value, &words);
        if let Some(employer) = &job.employer {
            to_another(facts, letter, &words, &applied, employer, outcome);
        }
        if let Some(title) = &job.title {
            for work in applied.iter().filter_map(|applied| applied.work) {
                outcome.judge();
                notice(
                    "role",
                    letter,
                    work,
                    title,
                    clearly_differ(work.text(&letter.text.value), title),
                    outcome,
                );
            }
        }
    }
    if outcome.judged == 0 && outcome.unmet.is_empty() {
        outcome.cannot(Unmet::NoAddressee);
    }
}

fn notice(
    sentence: &'static str,
    letter: &Passage,
    found: Stretch,
    job: &str,
    differs: bool,
    outcome: &mut Outcome,
) {
    let text = &letter.text.value;
    if differs && outcome.observations.iter().all(|other| other.sentence != sentence) {
        outcome.notice(
            Observation::new(sentence, Grade::Note)
                .with("found", shorten(found.text(text)))
                .with("job", shorten(job))
                .resting_on([&around(&letter.text.evidence, text, found)]),
        );
    }
}

fn to_another(
    facts: &Facts<'_>,
    letter: &Passage,
    words: &[(String, Stretch)],
    applied: &[Applied],
    employer: &str,
    outcome: &mut Outcome,
) {
    let text = &letter.text.value;
    let own = Organisation::read(employer);
    let is_named = crate::facts::words::words(employer)
        .iter()
        .filter(|word| word.chars().count() > 2 && generic(word).is_none())
        .any(|word| words.iter().any(|(written, _)| written == word));
    if is_named {
        return outcome.judge();
    }
    for place in applied.iter().filter_map(|applied| applied.employer) {
        let found = Organisation::read(place.text(text));
        let known = facts.roles.iter().any(|role| role.employer.like(&found) != Likeness::Different)
            || crate::facts::place::resolve_text(place.text(text)).certainty
                != crate::facts::place::Certainty::Unknown;
        if found.is_empty() || known {
            continue;
        }
        outcome.judge();
        notice("employer", letter, place, employer, own.like(&found) == Likeness::Different, outcome);
    }
}

/// What a sentence applies for.
#[derive(Debug, Clone, Copy)]
struct Applied {
    /// "the position of …".
    work: Option<Stretch>,
    /// "… at …".
    employer: Option<Stretch>,
}

/// The sentences that apply for a job.
fn applications(text: &str, words: &[(String, Stretch)]) -> Vec<Applied> {
    let mut found = Vec::new();
    for (at, (word, _)) in words.iter().enumerate().filter(|(_, (word, _))| JOBS.contains(&word.as_str())) {
        let before = same_sentence(text, words.get(at.saturating_sub(15)..=at).unwrap_or_default());
        let applies = before.iter().any(|(word, _)| APPLYING.contains(&word.as_str()));
        let near = before.get(before.len().saturating_sub(5)..).unwrap_or_default();
        if !applies || near.iter().any(|(word, _)| OWN.contains(&word.as_str())) || word.is_empty() {
            continue;
        }
        let after = words.get(at + 1..(at + 12).min(words.len())).unwrap_or_default();
        let work = match after.split_first() {
            Some(((of, _), rest)) if of == "of" || of == "as" => run(text, rest, &["a", "an", "the"]),
            _ => None,
        };
        let employer = after
            .iter()
            .take(8)
            .position(|(word, _)| AT.contains(&word.as_str()))
            .and_then(|position| run(text, after.get(position + 1..)?, ARTICLES));
        if work.is_some() || employer.is_some() {
            found.push(Applied { work, employer });
        }
    }
    found
}

/// The end of a list of words that no sentence's end cuts.
fn same_sentence<'a>(text: &str, words: &'a [(String, Stretch)]) -> &'a [(String, Stretch)] {
    let cut = words.windows(2).rposition(|pair| match pair {
        [(_, one), (_, other)] => {
            text.get(one.end..other.start).is_some_and(|between| between.contains(['.', '!', '?', '\n', ';']))
        }
        _ => false,
    });
    words.get(cut.map_or(0, |cut| cut + 1)..).unwrap_or_default()
}

/// Capitalised words in a row, apart by spaces alone.
fn run(text: &str, words: &[(String, Stretch)], skipped: &[&str]) -> Option<Stretch> {
    let skip = words.iter().take_while(|(word, _)| skipped.contains(&word.as_str())).count();
    let words = words.get(skip..)?;
    let (_, first) = words.first()?;
    let mut end = first.start;
    for (word, place) in words.iter().take(5) {
        let between = text.get(end..place.start)?;
        let capital = place.text(text).chars().next().is_some_and(|letter| letter.is_uppercase());
        if !(capital || word == "of" || word == "and") || !between.chars().all(|sign| " &-".contains(sign)) {
            break;
        }
        end = place.end;
    }
    let found = Stretch { start: first.start, end };
    let tail = found.text(text).trim_end_matches(" of").trim_end_matches(" and").len();
    (tail > 1).then_some(Stretch { start: first.start, end: first.start + tail })
}
