//! Shared passages: candidate pairs from sampled shingles, then the exact comparison of the two texts.

use super::record::{Record, passages};
use super::text::{self, SHINGLE, Word};
use crate::model::application::Application;
use crate::model::evidence::{Evidence, Span};
use std::collections::BTreeSet;

/// How much two texts must share, for a number of applications. The thresholds grow with the pool, because what honest texts share does: of
/// unlabelled public résumés 0.07, 0.6 and 3.6 % share half the shorter text with another in pools of 100, 1,000 and 10,000.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Thresholds {
    /// A shingle that more applications have is the batch's common text.
    pub common: usize,
    /// Least words in shared passages.
    pub words: usize,
    /// Least share of the shorter text that is not common, in thousandths.
    pub per_mille: usize,
}

impl Thresholds {
    /// For a pool of that size.
    pub fn of(pool: usize) -> Self {
        let doublings = pool.max(2).ilog2() as usize;
        Self {
            common: (pool / 8).clamp(4, 20),
            words: (16 + doublings).max(20),
            per_mille: (40 + 24 * doublings).max(150),
        }
    }

    /// Whether two texts are to be compared of which so many sampled shingles meet, and the shorter has so many that are not common.
    pub fn may_share(&self, met: usize, shorter: usize) -> bool {
        (met >= 2 || shorter <= 4) && met * STRAYS * 1_000 >= shorter * self.per_mille
    }
}

/// Adverts of a batch, each read once.
#[derive(Debug, Clone, Default)]
pub struct Adverts {
    seen: BTreeSet<u64>,
    /// Their sampled shingles.
    sample: Vec<u32>,
}

/// The shingles of an advert.
fn advert_shingles(advert: &str) -> Vec<u64> {
    text::shingles(&text::words(advert, text::MOST_WORDS)).collect()
}

impl Adverts {
    /// Reads an advert unless it is known.
    pub fn add(&mut self, advert: &str, sampled: u64) {
        if self.seen.insert(text::hash(advert)) {
            self.sample.extend(sample_of_advert(advert, sampled));
        }
    }

    /// Takes over what another part of the batch read.
    pub fn join(&mut self, other: Adverts) {
        self.seen.extend(other.seen);
        self.sample.extend(other.sample);
    }

    /// Every sampled shingle, sorted.
    fn sorted(mut self) -> Vec<u32> {
        self.sample.sort_unstable();
        self.sample.dedup();
        self.sample
    }
}

/// The sampled shingles of an advert, sorted, each once.
pub fn sample_of_advert(advert: &str, sampled: u64) -> Vec<u32> {
    let mut sample: Vec<u32> = text::sample(&advert_shingles(advert), sampled).collect();
    sample.sort_unstable();
    sample.dedup();
    sample
}

/// Two applications whose samples meet often enough to be compared exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Candidate {
    /// Position of the earlier one.
    pub a: u32,
    /// Position of the later one.
    pub b: u32,
}

/// What of a batch's texts says nothing of any two, and how much two must share.
#[derive(Debug)]
pub struct CommonText {
    /// The thresholds for the batch.
    pub thresholds: Thresholds,
    /// Sampled shingles that are common or stand in an advert of the batch, sorted.
    pub sample: Vec<u32>,
    /// Of so many shingles one is in the sample.
    pub sampled: u64,
}

/// The sampled shingles of a batch.
#[derive(Debug)]
pub struct TextIndex {
    /// What of them is common.
    pub common: CommonText,
    /// Shingle in the upper half, application in the lower; sorted.
    postings: Vec<u64>,
    /// How many sampled shingles of each application are neither common nor an advert's.
    rare: Vec<u32>,
}

fn shingle(posting: u64) -> u32 {
    (posting >> 32) as u32
}

fn application(posting: u64) -> u32 {
    posting as u32
}

impl TextIndex {
    /// Indexes a batch whose records were read with `sampled`.
    pub fn new(records: &[Record], adverts: Adverts, sampled: u64) -> Self {
        let thresholds = Thresholds::of(records.len());
        let out = adverts.sorted();
        let mut postings = Vec::with_capacity(records.iter().map(|record| record.sample.len()).sum());
        for (at, record) in (0u64..).zip(records) {
            postings.extend(
                record
                    .sample
                    .iter()
                    .filter(|short| out.binary_search(short).is_err())
                    .map(|short| (u64::from(*short) << 32) | at),
            );
        }
        postings.sort_unstable();
        let mut common = Vec::new();
        let mut rare = vec![0u32; records.len()];
        let mut kept = Vec::new();
        for group in postings.chunk_by(|one, other| shingle(*one) == shingle(*other)) {
            if group.len() > thresholds.common {
                common.extend(group.first().map(|posting| shingle(*posting)));
                continue;
            }
            for posting in group {
                if let Some(count) = rare.get_mut(application(*posting) as usize) {
                    *count += 1;
                }
            }
            // What one application alone has can meet nothing.
            if group.len() >= 2 {
                kept.extend_from_slice(group);
            }
        }
        kept.shrink_to_fit();
        drop(postings);
        common.extend(out);
        common.sort_unstable();
        Self { common: CommonText { thresholds, sample: common, sampled }, postings: kept, rare }
    }

    /// The sampled shingles of an application that are neither common nor an advert's.
    pub fn rare_of<'r>(&'r self, record: &'r Record) -> impl Iterator<Item = u32> + 'r {
        record.sample.iter().copied().filter(|short| self.common.sample.binary_search(short).is_err())
    }

    /// Candidates whose earlier application lies in a range, sorted.
    pub fn candidates(&self, from: u32, to: u32) -> Vec<Candidate> {
        let mut found = Vec::new();
        let mut start = from;
        while start < to {
            let end = start.saturating_add(STEP).min(to);
            self.candidates_of(start, end, &mut found);
            start = end;
        }
        found
    }

    fn candidates_of(&self, from: u32, to: u32, found: &mut Vec<Candidate>) {
        let mut meetings: Vec<u64> = Vec::new();
        for group in self.postings.chunk_by(|one, other| shingle(*one) == shingle(*other)) {
            let first = group.partition_point(|posting| application(*posting) < from);
            for (position, one) in group.iter().enumerate().skip(first) {
                let a = application(*one);
                if a >= to {
                    break;
                }
                let upper = u64::from(a) << 32;
                meetings.extend(
                    group.iter().skip(position + 1).map(|other| upper | u64::from(application(*other))),
                );
            }
        }
        meetings.sort_unstable();
        for group in meetings.chunk_by(|one, other| one == other) {
            let Some(&pair) = group.first() else { continue };
            let candidate = Candidate { a: (pair >> 32) as u32, b: pair as u32 };
            let rare = |at: u32| self.rare.get(at as usize).copied().unwrap_or(0) as usize;
            let shorter = rare(candidate.a).min(rare(candidate.b));
            if self.common.thresholds.may_share(group.len(), shorter) {
                found.push(candidate);
            }
        }
    }
}

impl CommonText {
    /// Compares two texts exactly; `None` where they share too little.
    pub fn compare(&self, one: &Document, other: &Document) -> Option<Match> {
        let (own, theirs) = (self.weigh(one, other), self.weigh(other, one));
        let index = other.index(&theirs);
        let mut passages: Vec<Shared> = Vec::new();
        let mut words = 0;
        for (at, (passage, weighed)) in one.passages.iter().zip(&own).enumerate() {
            let mut position = 0;
            while position < passage.shingles.len() {
                if weighed.get(position) == Some(&Weight::Advert) {
                    position += 1;
                    continue;
                }
                let Some((other_passage, start, count)) = longest(other, &index, passage, weighed, position)
                else {
                    position += 1;
                    continue;
                };
                let length = count + SHINGLE - 1;
                let telling = covered(&weighed[position..position + count]);
                if length >= PASSAGE && telling > 0 {
                    passages.push(Shared {
                        one: Stretched { passage: at, from: position, words: length },
                        other: Stretched { passage: other_passage, from: start, words: length },
                    });
                    words += telling;
                }
                position += length;
            }
        }
        let telling =
            |weighed: &[Vec<Weight>]| -> usize { weighed.iter().map(|weighed| covered(weighed)).sum() };
        let shorter = telling(&own).min(telling(&theirs)).max(1);
        let per_mille = (words * 1_000 / shorter).min(1_000);
        (words >= self.thresholds.words && per_mille >= self.thresholds.per_mille).then_some(Match {
            words,
            per_mille,
            passages,
        })
    }

    /// What every shingle of a document's passages weighs beside another document. How many write a shingle is known of the sampled ones; what
    /// stands between them is as common as the nearest of them, because common text is written in one piece.
    fn weigh(&self, document: &Document, other: &Document) -> Vec<Vec<Weight>> {
        let is_advert = |shingle: &u64| {
            document.advert.binary_search(shingle).is_ok() || other.advert.binary_search(shingle).is_ok()
        };
        let weigh = |passage: &DocumentPassage| -> Vec<Weight> {
            let known = (0..).zip(&passage.shingles);
            let known: Vec<(usize, Weight)> = known
                .filter(|(_, shingle)| text::is_sampled(**shingle, self.sampled))
                .map(|(at, shingle)| match self.sample.binary_search(&text::short(*shingle)) {
                    Ok(_) => (at, Weight::Common),
                    Err(_) => (at, Weight::Telling),
                })
                .collect();
            let nearest = |at: usize| {
                let after = known.partition_point(|(sampled, _)| *sampled < at);
                let around = [after.checked_sub(1).and_then(|before| known.get(before)), known.get(after)];
                let near = around.into_iter().flatten().min_by_key(|(sampled, _)| sampled.abs_diff(at));
                near.map_or(Weight::Telling, |(_, weight)| *weight)
            };
            let all = passage.shingles.iter().enumerate();
            all.map(|(at, shingle)| if is_advert(shingle) { Weight::Advert } else { nearest(at) }).collect()
        };
        document.passages.iter().map(weigh).collect()
    }
}

/// What a shingle says of who wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Weight {
    /// It stands in an advert: nothing, and a passage ends at it.
    Advert,
    /// Many in the batch write it: nothing, but a passage may go on over it.
    Common,
    /// Something.
    Telling,
}

/// How many words stand in some telling shingle.
fn covered(weights: &[Weight]) -> usize {
    let (mut count, mut to) = (0, 0);
    for (position, weight) in weights.iter().enumerate() {
        if *weight == Weight::Telling {
            count += position + SHINGLE - to.max(position);
            to = position + SHINGLE;
        }
    }
    count
}

/// A sample strays: pairs are looked at closer from this part of the threshold on.
const STRAYS: usize = 8;
/// Applications whose candidates are collected at a time: what bounds the memory.
const STEP: u32 = 8_192;

/// Words in a row from which on a passage counts: shorter ones are how a language is spoken.
const PASSAGE: usize = 8;

/// Places of one shingle that are tried; a text that repeats itself must not choose the time.
const MOST_PLACES: usize = 16;

/// The place in the other text from which most telling shingles in a row are those of a passage from a position: passage, position, count.
fn longest(
    other: &Document,
    theirs: &[(u64, usize, usize)],
    passage: &DocumentPassage,
    weighed: &[Weight],
    position: usize,
) -> Option<(usize, usize, usize)> {
    let shingle = passage.shingles.get(position)?;
    let from = theirs.partition_point(|(hash, _, _)| hash < shingle);
    theirs
        .iter()
        .skip(from)
        .take_while(|(hash, _, _)| hash == shingle)
        .take(MOST_PLACES)
        .filter_map(|&(_, at, start)| {
            let own = passage.shingles.get(position..)?;
            let there = other.passages.get(at)?.shingles.get(start..)?;
            let weights = weighed.get(position..)?;
            let row = own
                .iter()
                .zip(there)
                .zip(weights)
                .take_while(|((one, other), weight)| one == other && **weight != Weight::Advert);
            Some((at, start, row.count()))
        })
        // The first of the longest, whichever order a host's sort has.
        .fold(None, |best: Option<(usize, usize, usize)>, next| match best {
            Some(best) if best.2 >= next.2 => Some(best),
            _ => Some(next),
        })
}

/// The texts of one application, ready to be compared.
#[derive(Debug)]
pub struct Document {
    passages: Vec<DocumentPassage>,
    /// The shingles of the advert that the application answers, sorted.
    advert: Vec<u64>,
}

#[derive(Debug)]
struct DocumentPassage {
    evidence: Evidence,
    text: String,
    words: Vec<Word>,
    shingles: Vec<u64>,
}

impl Document {
    /// The texts of an application.
    pub fn of(application: &Application) -> Self {
        let passages = passages(application)
            .into_iter()
            .map(|passage| DocumentPassage {
                evidence: passage.text.evidence.clone(),
                text: passage.text.value.clone(),
                shingles: passage.shingles,
                words: passage.words,
            })
            .collect();
        let mut advert = application.job.advert.as_deref().map(advert_shingles).unwrap_or_default();
        advert.sort_unstable();
        Self { passages, advert }
    }

    /// The sampled shingles of its texts.
    pub fn sample(&self, sampled: u64) -> impl Iterator<Item = u32> + '_ {
        self.passages.iter().flat_map(move |passage| text::sample(&passage.shingles, sampled))
    }

    /// Every shingle that is not an advert's, with its place, sorted.
    fn index(&self, weights: &[Vec<Weight>]) -> Vec<(u64, usize, usize)> {
        let mut all: Vec<(u64, usize, usize)> = Vec::new();
        for (at, (passage, weights)) in self.passages.iter().zip(weights).enumerate() {
            for ((position, shingle), weight) in passage.shingles.iter().enumerate().zip(weights) {
                if *weight != Weight::Advert {
                    all.push((*shingle, at, position));
                }
            }
        }
        all.sort_unstable();
        all
    }

    /// A stretch as evidence: the beginning of the passage as written, and where it stands in its text.
    pub fn quote(&self, at: Stretched) -> Option<Evidence> {
        let passage = self.passages.get(at.passage)?;
        let start = passage.words.get(at.from)?.at.start;
        let end = passage.words.get(at.from + at.words - 1)?.at.end;
        let units = |to: usize| {
            let before = &passage.text[..to];
            u32::try_from(before.encode_utf16().count()).unwrap_or(u32::MAX)
        };
        let mut evidence = passage.evidence.clone();
        evidence.quote = crate::model::evidence::quotable(&passage.text[start..end]);
        evidence.span = Some(Span { start: units(start), end: units(end) });
        Some(evidence)
    }
}

/// A stretch of words of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretched {
    passage: usize,
    from: usize,
    words: usize,
}

/// A passage that two texts share, on both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shared {
    /// In the one.
    pub one: Stretched,
    /// In the other.
    pub other: Stretched,
}

/// What two texts share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Words in shared passages.
    pub words: usize,
    /// Their share of the shorter text that is not common, in thousandths.
    pub per_mille: usize,
    /// The passages, in the one's order.
    pub passages: Vec<Shared>,
}

/// A match of two applications of a batch, quoted.
#[derive(Debug, Clone, PartialEq)]
pub struct TextMatch {
    /// Position of the earlier one.
    pub a: u32,
    /// Position of the later one.
    pub b: u32,
    /// Words in shared passages.
    pub words: usize,
    /// Their share of the shorter text that is not common, in thousandths.
    pub per_mille: usize,
    /// The longest passages, as both write them, in a's order.
    pub passages: Vec<(Evidence, Evidence)>,
}

/// Passages of one match that are quoted, the longest ones.
const MOST_QUOTED: usize = 12;

impl TextMatch {
    /// Quotes a match.
    pub fn new(candidate: Candidate, found: &Match, one: &Document, other: &Document) -> Self {
        let mut kept = found.passages.clone();
        kept.sort_by_key(|shared| std::cmp::Reverse(shared.one.words));
        kept.truncate(MOST_QUOTED);
        kept.sort_by_key(|shared| (shared.one.passage, shared.one.from));
        Self {
            a: candidate.a,
            b: candidate.b,
            words: found.words,
            per_mille: found.per_mille,
            passages: kept
                .iter()
                .filter_map(|shared| one.quote(shared.one).zip(other.quote(shared.other)))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thresholds_grow_with_the_pool() {
        let all: Vec<Thresholds> = [100, 1_000, 10_000, 100_000, 1_000_000].map(Thresholds::of).into();
        assert!(
            all.windows(2).all(|pair| pair[0].words < pair[1].words && pair[0].per_mille < pair[1].per_mille)
        );
        assert!(all[2].per_mille < 500, "half of a text is above the threshold in pools of up to 10,000");
    }
}
