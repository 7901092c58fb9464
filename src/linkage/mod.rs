//! Across applications: what different people's applications share that they should not, and what honest people share.
//!
//! Each application is read once into a [`record::Record`]; exact values meet in a sorted index ([`pool`]), texts by sampled shingles and then an
//! exact comparison ([`passages`]). The rules beside their pages say what of it is a finding. The statements of the first applications are kept;
//! those of others that share something are read again through a function of the caller's, so that a batch may be far larger than memory.

mod address;
mod answers;
pub mod archive;
pub mod choices;
mod cloned_history;
mod cloned_text;
mod contact;
pub mod crowd;
mod document;
mod email;
mod email_pattern;
mod groups;
mod hubs;
mod merge;
mod offices;
pub mod options;
pub mod passages;
pub mod person;
mod phone;
mod phone_block;
pub mod pool;
mod profile;
mod quote;
pub mod record;
mod reference;
mod reference_ring;
mod replies;
mod rewritten_history;
pub mod sketch;
pub mod text;
mod watchlist;

use crate::model::application::Application;
use crate::model::error::InputError;
use crate::model::finding::Grade;
use crate::model::ids::LinkRuleId;
use crate::model::links::{LinkError, Links};
use crate::model::submission::Submission;
use crate::model::value::Value;
use crate::{intake, resume, statements};
pub use archive::{keys::link_keys, pairs::link_pairs, seal::LinkKey};
pub use options::Options;
use passages::{Adverts, Candidate, CommonText, Document, TextIndex, TextMatch};
use pool::{CandidatePair, EvidenceQuery, Found, Other, Pool};
use record::{KeyKind, Record};
use std::sync::Arc;

/// A rule on what applications share.
#[derive(Debug)]
pub struct LinkRule {
    /// Its id; the name is its file.
    pub id: LinkRuleId,
    /// The highest grade that it gives.
    pub grade: Grade,
    /// Whether it runs unless a policy switches it on.
    pub on: bool,
    /// Looks at the batch.
    pub find: fn(&Pool<'_>, &mut Found),
}

/// Every rule, sorted by id.
pub static RULES: &[&LinkRule] = &[
    &address::RULE,
    &answers::RULE,
    &cloned_history::RULE,
    &cloned_text::RULE,
    &document::RULE,
    &email::RULE,
    &email_pattern::RULE,
    &phone::RULE,
    &phone_block::RULE,
    &profile::RULE,
    &reference::RULE,
    &reference_ring::RULE,
    &rewritten_history::RULE,
    &watchlist::RULE,
];

/// Every id has its rule, in its place, and the grade that it declares.
#[allow(clippy::indexing_slicing, reason = "it is computed when it is compiled")]
const _: () = {
    assert!(RULES.len() == LinkRuleId::ALL.len(), "a page has no line in RULES, or a rule no page");
    let mut at = 0;
    while at < RULES.len() {
        assert!(RULES[at].id as usize == at, "RULES is not sorted by id");
        assert!(
            RULES[at].grade as usize == RULES[at].id.grade() as usize,
            "run `cargo pages`: a grade has changed"
        );
        at += 1;
    }
};

/// One application read: the submission and its statements.
#[derive(Debug)]
pub struct Opened {
    /// As it was given.
    pub submission: Submission,
    /// Its statements.
    pub application: Application,
}

/// Reads one application.
///
/// # Errors
/// An [`InputError`] that names the path.
pub fn open(value: &Value) -> Result<Opened, InputError> {
    let submission = resume::with_texts_read(intake::open(value)?);
    let application = statements::application(&submission);
    Ok(Opened { submission, application })
}

/// A batch, or a part of one, as it is read.
#[derive(Debug, Default)]
pub struct Batch {
    /// What was kept, in input order.
    pub records: Vec<Record>,
    /// Position of each record in the input.
    pub places: Vec<u32>,
    /// What could not be read.
    pub errors: Vec<LinkError>,
    /// The adverts that were answered.
    pub adverts: Adverts,
    /// The first applications as they were read, so that a batch of ordinary size is decoded once.
    held: Vec<Arc<Opened>>,
}

/// Most applications that are held as they were read. Of an ordinary one that is some forty kilobytes.
const HELD: usize = 500;

impl Batch {
    /// Reads the application at a position of the input. One that cannot be read is kept as an error.
    pub fn read(&mut self, place: u32, value: Result<Value, InputError>, sampled: u64) {
        match value.and_then(|value| open(&value)) {
            Ok(opened) => {
                if let Some(advert) = &opened.application.job.advert {
                    self.adverts.add(advert, sampled);
                }
                self.keep(place, opened, sampled);
            }
            Err(error) => {
                self.errors.push(LinkError { record: place, path: error.path, message: error.message })
            }
        }
    }

    /// Keeps an application that was read, without its advert.
    fn keep(&mut self, place: u32, opened: Opened, sampled: u64) {
        self.records.push(Record::read(&opened.submission, &opened.application, sampled));
        self.places.push(place);
        if self.held.len() < HELD && self.held.len() + 1 == self.records.len() {
            self.held.push(Arc::new(opened));
        }
    }

    /// Appends the part of the input that follows.
    pub fn join(&mut self, next: Batch) {
        // What is held has the positions of its records: a part behind one that is not held whole is let go.
        if self.held.len() == self.records.len() {
            self.held.extend(next.held);
            self.held.truncate(HELD);
        }
        self.records.extend(next.records);
        self.places.extend(next.places);
        self.errors.extend(next.errors);
        self.adverts.join(next.adverts);
    }

    /// The application of a record: as it is held, else read again.
    fn opened(&self, at: u32, reload: Reload<'_>) -> Option<Arc<Opened>> {
        let held = usize::try_from(at).ok().and_then(|at| self.held.get(at));
        held.cloned().or_else(|| reload(at).and_then(|value| open(&value).ok()).map(Arc::new))
    }
}

/// Gives an application again: its position among the records, to what was given.
pub type Reload<'f> = &'f (dyn Fn(u32) -> Option<Value> + 'f);

/// Compares candidates' texts exactly. They are best in order, so that a text is read once for its neighbours.
pub fn compare_texts(
    batch: &Batch,
    common: &CommonText,
    candidates: &[Candidate],
    reload: Reload<'_>,
) -> Vec<TextMatch> {
    let read = |at: u32| batch.opened(at, reload).map(|opened| Document::of(&opened.application));
    let mut kept: Vec<(u32, Option<Document>)> = Vec::new();
    let mut found = Vec::new();
    for candidate in candidates {
        for at in [candidate.a, candidate.b] {
            if kept.iter().all(|(known, _)| *known != at) {
                if kept.len() >= KEPT {
                    kept.retain(|(known, _)| *known == candidate.a);
                }
                kept.push((at, read(at)));
            }
        }
        let document =
            |at: u32| kept.iter().find(|(known, _)| *known == at).and_then(|(_, document)| document.as_ref());
        let (Some(one), Some(other)) = (document(candidate.a), document(candidate.b)) else { continue };
        if let Some(shared) = common.compare(one, other) {
            found.push(TextMatch::new(*candidate, &shared, one, other));
        }
    }
    found
}

/// Documents that are kept while candidates are compared.
const KEPT: usize = 64;

/// What the rules find in a batch before its texts are compared: grades may rise, and who may be one person is not looked for yet.
pub fn early(batch: &Batch, options: &Options, reload: Reload<'_>) -> Links {
    let pool = Pool::new(&batch.records, options, &[]);
    quote::links(batch, &pool, found(&pool), Vec::new(), reload)
}

/// What the rules find in a batch whose texts were compared, in words and quotes.
pub fn conclude(
    batch: &Batch,
    options: &Options,
    texts: &[TextMatch],
    index: &TextIndex,
    reload: Reload<'_>,
) -> Links {
    let pool = Pool::new(&batch.records, options, texts);
    let mut found = found(&pool);
    if let Some(file) = &options.against {
        against(&pool, file, index, &mut found);
    }
    quote::links(batch, &pool, found, merge::hints(&pool), reload)
}

fn found(pool: &Pool<'_>) -> Found {
    let mut found = Found::default();
    for rule in RULES {
        if pool.ceiling(rule).is_some() {
            (rule.find)(pool, &mut found);
        }
    }
    found
}

/// What applications share with those of a sketch file. Its names cannot be read again, so that nothing goes further than `ask`.
fn against(pool: &Pool<'_>, file: &sketch::SketchFile, index: &TextIndex, found: &mut Found) {
    for (at, record) in (0u32..).zip(pool.records) {
        for mut met in file.meet(record, index) {
            met.keys.retain(|(kind, hash)| *kind != KeyKind::Answer || !pool.is_choice(*hash));
            if met.text.is_none() && met.keys.is_empty() {
                continue;
            }
            let Some(rule) = RULES
                .iter()
                .copied()
                .find(|rule| rule.id == met.sentence.rule() && pool.ceiling(rule).is_some())
            else {
                continue;
            };
            found.pairs.push(CandidatePair {
                rule,
                sentence: met.sentence,
                values: Vec::new(),
                a: at,
                b: Other::Sketched(met.sketch),
                grade: if rule.id == LinkRuleId::Address { Grade::Note } else { Grade::Ask },
                clue: if met.text.is_some() { EvidenceQuery::Texts } else { EvidenceQuery::Keys(met.keys) },
            });
        }
    }
}

/// The sketches of a batch, under the labels that its output uses.
pub fn sketches(batch: &Batch, index: &TextIndex, key: &sketch::Key) -> Vec<sketch::Sketch> {
    let labels = quote::labels(batch);
    let choices = choices::choices(&batch.records);
    let many = sketch::shared_by_many(&batch.records);
    let each = (0u64..).zip(batch.records.iter().zip(&labels));
    each.map(|(at, (record, label))| sketch::Sketch::of(at, record, label, index, (&choices, &many), key))
        .collect()
}

/// Compares a batch that is at hand as a whole.
///
/// ```
/// use corroborate::{LinkOptions, Value, link};
///
/// let application = |name: &str| -> Value {
///     let json = format!(r#"{{ "id": "{name}", "basics": {{ "name": "{name}", "email": "night.desk@example.org" }} }}"#);
///     serde_json::from_str(&json).unwrap()
/// };
/// let links = link(&[application("Wren Alder"), application("Maren Okoro")], &LinkOptions::default());
/// assert_eq!(links.pairs[0].rule, "link/email");
/// ```
pub fn link(submissions: &[Value], options: &Options) -> Links {
    let mut batch = Batch::default();
    for (place, value) in (0u32..).zip(submissions) {
        batch.read(place, Ok(value.clone()), options.sampled);
    }
    let reload = |at: u32| {
        let place = batch.places.get(usize::try_from(at).ok()?)?;
        submissions.get(usize::try_from(*place).ok()?).cloned()
    };
    let index = TextIndex::new(&batch.records, batch.adverts.clone(), options.sampled);
    let count = u32::try_from(batch.records.len()).unwrap_or(u32::MAX);
    let texts = compare_texts(&batch, &index.common, &index.candidates(0, count), &reload);
    conclude(&batch, options, &texts, &index, &reload)
}
