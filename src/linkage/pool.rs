//! The applications of one batch, indexed by what they can share.

use super::choices;
use super::crowd::{Crowd, MOST_TOGETHER, Member};
use super::passages::TextMatch;
use super::person::{Names, Relation};
use super::record::{KeyKind, Record};
use super::{LinkRule, Options};
use crate::model::finding::Grade;
use crate::model::ids::{Gap, LinkRuleId, LinkSentence};
use crate::model::links::{Excuse, HubReason};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// One application's key in the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// What it is of.
    pub kind: KeyKind,
    /// The value.
    pub hash: u64,
    /// Position of the application.
    pub application: u32,
    /// Position of the referee, or for an address 1 where a unit is written.
    pub referee: u16,
}

/// A batch.
#[derive(Debug)]
pub struct Pool<'a> {
    /// Its applications, in input order.
    pub records: &'a [Record],
    /// What the caller wants.
    pub options: &'a Options,
    /// Texts that share passages, in order.
    pub texts: &'a [TextMatch],
    /// How many applications the batch has.
    pub size: usize,
    /// What is known of the batch that these applications are of, where they are not all of it.
    joined: Option<&'a Joined>,
    entries: Vec<Entry>,
    names: Vec<OnceLock<Names>>,
    /// Answers that are a form's options, sorted.
    choices: OnceLock<Vec<u64>>,
}

/// What another engine, which has the whole batch, says of it for a few of its applications.
#[derive(Debug, Default)]
pub struct Joined {
    /// How many applications the batch has.
    pub size: usize,
    /// The values through which they met: how many applications have each, and who. Nothing else that they share is looked at.
    pub values: BTreeMap<(KeyKind, u64), (usize, Crowd)>,
    /// Their answers that are a form's options, sorted.
    pub choices: Vec<u64>,
}

/// A value that two or more applications have.
#[derive(Debug)]
pub struct Shared<'p> {
    /// What it is of.
    pub kind: KeyKind,
    /// The value.
    pub hash: u64,
    /// Who has it, by application.
    pub entries: &'p [Entry],
    /// The applications, each once.
    pub applications: Vec<u32>,
    /// How many of the whole batch have it.
    pub count: usize,
}

/// A pair before it is quoted.
#[derive(Debug, Clone)]
pub struct CandidatePair {
    /// The rule.
    pub rule: &'static LinkRule,
    /// Which of its page's sentences tells it.
    pub sentence: LinkSentence,
    /// Values for the sentence's gaps.
    pub values: Vec<(Gap, String)>,
    /// Positions of the two applications, the earlier first.
    pub a: u32,
    /// See `a`. For something outside the batch, the position in it.
    pub b: Other,
    /// What it asks of the reader.
    pub grade: Grade,
    /// What to quote.
    pub clue: EvidenceQuery,
}

/// The other side of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Other {
    /// An application of the batch.
    Application(u32),
    /// An entry of the watch list.
    Watched(u32),
    /// An application of a sketch file.
    Sketched(u32),
}

/// What is quoted for a pair.
#[derive(Debug, Clone, PartialEq)]
pub enum EvidenceQuery {
    /// Statements with these keys, in turn.
    Keys(Vec<(KeyKind, u64)>),
    /// A referee's contact on one side, the applicant's own on the other, or both ways.
    Vouching(Vec<u64>),
    /// A referee's contact, and the referees' names.
    Referee(u64),
    /// The telephone numbers.
    Numbers,
    /// Shared passages: position in the pool's list of text matches.
    Passages(u32),
    /// Jobs of these employers.
    Employers(Vec<u64>),
    /// Every running text that a sketch met.
    Texts,
}

/// What the rules found.
#[derive(Debug, Default)]
pub struct Found {
    /// Pairs, before they are graded against each other.
    pub pairs: Vec<CandidatePair>,
    /// What was shared and is no finding.
    pub excused: Vec<ExcusedPair>,
    /// Values that too many share.
    pub hubs: Vec<HubFound>,
    /// Groups that a rule makes itself.
    pub rings: Vec<Vec<u32>>,
}

/// Two applications that share something for an ordinary reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ExcusedPair {
    /// The rule that would have had a finding.
    pub rule: LinkRuleId,
    /// One application.
    pub a: u32,
    /// The other one.
    pub b: u32,
    /// The reason.
    pub because: Excuse,
}

/// A value that so many applications share that it says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct HubFound {
    /// The rule that looked at it.
    pub rule: LinkRuleId,
    /// The kind of its key.
    pub kind: KeyKind,
    /// Its key.
    pub hash: u64,
    /// One application that has it.
    pub first: u32,
    /// How many have it.
    pub applications: u32,
    /// Why it is one.
    pub because: HubReason,
}

impl<'a> Pool<'a> {
    /// Indexes a batch.
    pub fn new(records: &'a [Record], options: &'a Options, texts: &'a [TextMatch]) -> Self {
        let mut entries = Vec::with_capacity(records.iter().map(|record| record.keys.len()).sum());
        for (application, record) in (0u32..).zip(records) {
            entries.extend(record.keys.iter().map(|&(kind, hash, referee)| Entry {
                kind,
                hash,
                application,
                referee,
            }));
        }
        entries.sort_unstable();
        let mut names = Vec::new();
        names.resize_with(records.len(), OnceLock::new);
        let size = records.len();
        Self { records, options, texts, size, joined: None, entries, names, choices: OnceLock::new() }
    }

    /// Indexes a few applications of a batch that another engine has joined.
    pub fn of_joined(
        records: &'a [Record],
        options: &'a Options,
        texts: &'a [TextMatch],
        joined: &'a Joined,
    ) -> Self {
        let pool = Self::new(records, options, texts);
        Self { size: joined.size, joined: Some(joined), choices: joined.choices.clone().into(), ..pool }
    }

    /// Whether these are a few applications of a batch that another engine has.
    pub fn is_joined(&self) -> bool {
        self.joined.is_some()
    }

    /// An application's record.
    pub fn record(&self, application: u32) -> Option<&'a Record> {
        self.records.get(usize::try_from(application).ok()?)
    }

    /// The names of an application, read once.
    pub fn names(&self, application: u32) -> Option<&Names> {
        let at = usize::try_from(application).ok()?;
        let record = self.records.get(at)?;
        Some(self.names.get(at)?.get_or_init(|| Names::of(record)))
    }

    /// How the names of two applications compare.
    pub fn relation(&self, one: u32, other: u32) -> Relation {
        match (self.names(one), self.names(other)) {
            (Some(one), Some(other)) => one.relation(other),
            _ => Relation::Unknown,
        }
    }

    /// Every value of a kind that two or more applications have.
    pub fn shared(&self, kind: KeyKind) -> impl Iterator<Item = Shared<'_>> {
        let from = self.entries.partition_point(|entry| entry.kind < kind);
        let to = self.entries.partition_point(|entry| entry.kind <= kind);
        let all = self.entries.get(from..to).unwrap_or_default();
        all.chunk_by(|one, other| one.hash == other.hash).filter_map(move |entries| {
            if entries.len() < 2 {
                return None;
            }
            let mut applications: Vec<u32> = entries.iter().map(|entry| entry.application).collect();
            applications.dedup();
            let hash = entries.first()?.hash;
            let count = match self.joined {
                Some(joined) => joined.values.get(&(kind, hash))?.0,
                None => applications.len(),
            };
            (applications.len() >= 2).then_some(Shared { kind, hash, entries, applications, count })
        })
    }

    /// The applications that have a value.
    pub fn having(&self, kind: KeyKind, hash: u64) -> &[Entry] {
        let from = self.entries.partition_point(|entry| (entry.kind, entry.hash) < (kind, hash));
        let to = self.entries.partition_point(|entry| (entry.kind, entry.hash) <= (kind, hash));
        self.entries.get(from..to).unwrap_or_default()
    }

    /// Who has a value.
    pub fn crowd(&self, shared: &Shared<'_>) -> Crowd {
        if let Some((_, crowd)) =
            self.joined.and_then(|joined| joined.values.get(&(shared.kind, shared.hash)))
        {
            return crowd.clone();
        }
        let mut crowd = Crowd { has_units: self.has_units(shared), ..Crowd::default() };
        for record in shared.applications.iter().filter_map(|at| self.record(*at)) {
            if crowd.is_crowded() {
                break;
            }
            crowd.add(Member::of(record, shared.kind, shared.hash));
        }
        crowd
    }

    /// Whether somebody in the batch writes a unit of the building that a home is.
    fn has_units(&self, shared: &Shared<'_>) -> bool {
        let first = shared.applications.first().and_then(|at| self.record(*at));
        let Some(record) = first.filter(|_| shared.kind == KeyKind::Home) else { return false };
        record.of(KeyKind::Building).any(|building| {
            let entries = self.having(KeyKind::Building, building);
            let here = |at: &u32| entries.binary_search_by(|entry| entry.application.cmp(at)).is_ok();
            shared.applications.iter().all(here) && entries.iter().any(|entry| entry.referee == 1)
        })
    }

    /// The applications that stand for those that share a value: all of them, or the first of each member where there are many.
    pub fn representatives(&self, shared: &Shared<'_>) -> Vec<u32> {
        if shared.applications.len() <= MOST_TOGETHER {
            return shared.applications.clone();
        }
        let mut crowd = Crowd::default();
        let mut standing = Vec::new();
        for &application in &shared.applications {
            let Some(record) = self.record(application) else { continue };
            if crowd.add(Member::of(record, shared.kind, shared.hash)) {
                standing.push(application);
            }
            if crowd.is_crowded() {
                return Vec::new();
            }
        }
        standing
    }

    /// Whether an answer is a form's option.
    pub fn is_choice(&self, answer: u64) -> bool {
        self.choices.get_or_init(|| choices::choices(self.records)).binary_search(&answer).is_ok()
    }

    /// Whether two applications name one employer.
    pub fn employer_in_common(&self, one: u32, other: u32) -> bool {
        let (Some(one), Some(other)) = (self.record(one), self.record(other)) else { return false };
        one.employers.iter().any(|employer| other.employers.binary_search(employer).is_ok())
    }

    /// Whether a rule may speak, and how far, under the caller's policy.
    pub fn ceiling(&self, rule: &LinkRule) -> Option<Grade> {
        use crate::model::policy::Setting;
        match self.options.policy.link_setting(rule.id) {
            Some(Setting::Off) => None,
            Some(Setting::AtMost(grade)) => Some(grade.min(rule.grade)),
            None => Some(rule.grade),
        }
    }
}

impl Found {
    /// The pairs of different people that share a value; everybody else is excused. `because` is the excuse of one person.
    pub fn strangers(
        &mut self,
        pool: &Pool<'_>,
        rule: &'static LinkRule,
        shared: &Shared<'_>,
        because: Excuse,
    ) -> Vec<(u32, u32)> {
        let standing = pool.representatives(shared);
        let mut pairs = Vec::new();
        for (position, &one) in standing.iter().enumerate() {
            for &other in standing.iter().skip(position + 1) {
                match self.excuse(pool, one, other, because) {
                    Some(excuse) => {
                        self.excused.push(ExcusedPair { rule: rule.id, a: one, b: other, because: excuse })
                    }
                    None => pairs.push((one, other)),
                }
            }
        }
        pairs
    }

    /// Why nothing that two applications share is a finding; `None` where they are two people's.
    pub fn excuse(&self, pool: &Pool<'_>, one: u32, other: u32, same_person: Excuse) -> Option<Excuse> {
        match pool.relation(one, other) {
            Relation::Same => return Some(same_person),
            Relation::Family => return Some(Excuse::Household),
            Relation::Unknown => return Some(Excuse::NamesNotComparable),
            Relation::Different => {}
        }
        let agency = |at| pool.record(at).is_some_and(|record| record.agency);
        (agency(one) && agency(other)).then_some(Excuse::Agency)
    }
}
