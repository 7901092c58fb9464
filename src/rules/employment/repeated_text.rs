//! One distinctive passage under two employers.

use crate::facts::words::words;
use crate::facts::{Facts, RoleFact};
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::employment_repeated_text as sentences};
use crate::rules::statements::{employer_named, excerpt, pairs};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmploymentRepeatedText,
    family: Family::Employment,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &[],
    data: &[],
    // What the advert says takes a passage out.
    depends_on: &["/job"],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

/// Words in a row that two texts must share.
const PASSAGE: usize = 24;
/// Different words that such a passage has, so that a list of the same few is none.
const DIFFERENT: usize = 16;
/// Jobs of one source, and words of each job, that are compared.
const MOST_ROLES: usize = 24;
const MOST_WORDS: usize = 3_000;

/// A job's own text as words, with the text that each word stands in.
struct DescribedJob<'f, 'a> {
    fact: &'f RoleFact<'a>,
    words: Vec<(&'f str, usize)>,
    /// The keys of every passage, in their order, and as a set.
    keys: Vec<u64>,
    set: Passages,
}

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let advert = facts.application.job.advert.as_deref().map(words).unwrap_or_default();
    let advert = Passages::of(&passages(&advert.keys().collect::<Vec<_>>()));
    for (source, _) in (0u32..).zip(&facts.application.sources) {
        let jobs: Vec<DescribedJob<'_, '_>> = facts
            .roles
            .iter()
            .filter(|fact| fact.role.source == source && !fact.employer.is_empty())
            .map(|fact| describe(facts, fact))
            .filter(|job| job.words.len() >= PASSAGE)
            .take(MOST_ROLES)
            .collect();
        for (one, other) in pairs(&jobs) {
            // A second stay with one employer may well be told in the same words.
            if one.fact.employer.like(&other.fact.employer).is_alike() {
                continue;
            }
            context.mark_checked();
            let Some((position, length)) = longest_shared(one, other, &advert) else {
                continue;
            };
            let (Some((text, phrase)), Some((written, _))) =
                (stands_in(facts, one, position), shared_from(facts, other, one, position))
            else {
                continue;
            };
            context.report(
                Observation::new(sentences::REPEATED, Grade::Note)
                    .with(Gap::Words, length.to_string())
                    .with(Gap::Employer, employer_named(one.fact.role))
                    .with(Gap::Other, employer_named(other.fact.role))
                    .resting_on([
                        &excerpt(&text.evidence, &text.value, &phrase),
                        &excerpt(&written.evidence, &written.value, &phrase),
                    ]),
            );
        }
    }
    if context.judged == 0 {
        context.skip(SkipReason::NoText);
    }
}

fn describe<'f, 'a>(facts: &'f Facts<'a>, fact: &'f RoleFact<'a>) -> DescribedJob<'f, 'a> {
    let texts = fact.texts.iter().filter_map(|at| Some((*at, facts.texts.get(*at)?)));
    let words = texts.clone().flat_map(|(at, text)| text.words.iter().map(move |word| (word, at)));
    let all: Vec<(&str, usize)> = words.take(MOST_WORDS).collect();
    let words: Vec<u32> = texts.flat_map(|(_, text)| text.words.keys()).take(MOST_WORDS).collect();
    let keys = passages(&words);
    DescribedJob { fact, set: Passages::of(&keys), keys, words: all }
}

/// The text that a word stands in, and the words that begin there.
fn stands_in<'f>(
    facts: &'f Facts<'_>,
    job: &DescribedJob<'_, '_>,
    position: usize,
) -> Option<(&'f Sourced<String>, String)> {
    let (_, at) = job.words.get(position)?;
    let beginning: Vec<&str> = job.words.iter().skip(position).take(3).map(|(word, _)| *word).collect();
    Some((&facts.texts.get(*at)?.passage.text, beginning.join(" ")))
}

/// The text of the other job in which the shared passage begins.
fn shared_from<'f>(
    facts: &'f Facts<'_>,
    other: &DescribedJob<'_, '_>,
    one: &DescribedJob<'_, '_>,
    position: usize,
) -> Option<(&'f Sourced<String>, String)> {
    let passage = || one.words.iter().skip(position).take(PASSAGE).map(|(word, _)| *word);
    let at =
        other.words.windows(PASSAGE).position(|window| window.iter().map(|(word, _)| *word).eq(passage()))?;
    stands_in(facts, other, at)
}

/// Where the longest distinctive passage begins that two texts share, and its length in words.
fn longest_shared(
    one: &DescribedJob<'_, '_>,
    other: &DescribedJob<'_, '_>,
    advert: &Passages,
) -> Option<(usize, usize)> {
    let mut best: Option<(usize, usize)> = None;
    let mut run: Option<(usize, usize)> = None;
    for (position, (key, window)) in one.keys.iter().zip(one.words.windows(PASSAGE)).enumerate() {
        let shared = other.set.has(*key) && !advert.has(*key) && is_distinctive(window);
        run = match (shared, run) {
            (true, Some((start, length))) => Some((start, length + 1)),
            (true, None) => Some((position, PASSAGE)),
            (false, _) => None,
        };
        if run.map(|(_, length)| length) > best.map(|(_, length)| length) {
            best = run;
        }
    }
    best
}

fn is_distinctive(window: &[(&str, usize)]) -> bool {
    let mut different: Vec<&str> = window.iter().map(|(word, _)| *word).collect();
    different.sort_unstable();
    different.dedup();
    different.len() >= DIFFERENT
}

/// Keys of passages, each in the first free place from the one that its own bits name; zero is a free place.
struct Passages(Vec<u64>);

impl Passages {
    fn of(keys: &[u64]) -> Self {
        let mut set = Self(vec![0; (keys.len() * 2 + 1).next_power_of_two()]);
        for key in keys {
            let place = set.place(*key);
            if let Some(free) = set.0.get_mut(place) {
                *free = *key;
            }
        }
        set
    }

    fn has(&self, key: u64) -> bool {
        key != 0 && self.0.get(self.place(key)) == Some(&key)
    }

    /// Where a key stands, or would.
    fn place(&self, key: u64) -> usize {
        let last = self.0.len() - 1;
        let mut place = (key ^ key >> 32) as usize & last;
        while self.0.get(place).is_some_and(|there| *there != 0 && *there != key) {
            place = (place + 1) & last;
        }
        place
    }
}

/// The 64-bit keys of every passage: polynomials over the keys of its words, each made from the one before.
fn passages(words: &[u32]) -> Vec<u64> {
    const BASE: u64 = 0x9e37_79b9_7f4a_7c15;
    let first = (1..PASSAGE).fold(1u64, |power, _| power.wrapping_mul(BASE));
    let mut key = 0u64;
    let mut keys = Vec::with_capacity(words.len().saturating_sub(PASSAGE - 1));
    for (at, word) in words.iter().enumerate() {
        if let Some(gone) = at.checked_sub(PASSAGE).and_then(|at| words.get(at)) {
            key = key.wrapping_sub(u64::from(*gone).wrapping_mul(first));
        }
        key = key.wrapping_mul(BASE).wrapping_add(u64::from(*word));
        if at + 1 >= PASSAGE {
            keys.push(key);
        }
    }
    keys
}
