//! What was found becomes the output: pairs graded against each other, statements quoted from the applications, words from the pages.

use super::merge::Hint;
use super::pool::{CandidatePair, EvidenceQuery, Found, Other, Pool};
use super::record::{self, KeyKind, contacts_of};
use super::{Batch, Opened, Reload, groups};
use crate::facts::organisation::{Likeness, Organisation};
use crate::model::application::Role;
use crate::model::evidence::{Evidence, quotable};
use crate::model::finding::{Grade, Level};
use crate::model::ids::{Gap, LinkRuleId, sentences};
use crate::model::links::{
    ApplicationLevel, Excused, Hub, LinkEvidence, LinkGroup, LinkPair, LinkWords, Links, MergeHint, SCHEMA,
};
use crate::report::ENGINE;
use crate::report::words::{Language, Phrase};
use crate::rules::GapValue;
use std::cmp::Reverse;
use std::sync::Arc;

/// Applications that are kept while pairs are quoted.
const KEPT: usize = 64;
/// Longest value inside a sentence, in characters.
const LONGEST_VALUE: usize = 80;

/// Puts everything into words and quotes.
pub fn links(
    batch: &Batch,
    pool: &Pool<'_>,
    mut found: Found,
    hints: Vec<Hint>,
    reload: Reload<'_>,
) -> Links {
    let language = pool.options.language();
    escalate_grades(&mut found.pairs);
    for draft in &mut found.pairs {
        draft.grade = draft.grade.min(pool.ceiling(draft.rule).unwrap_or(Grade::Support));
    }
    found.pairs.sort_by_key(|draft| (draft.a, draft.b, draft.rule.id));
    let labels = labels(batch);
    let mut reader = StatementLoader { batch, reload, kept: Vec::new() };
    let mut quoted: Vec<(CandidatePair, LinkPair)> = Vec::new();
    for draft in found.pairs {
        if let Some(pair) = quote(pool, &draft, &labels, &mut reader) {
            quoted.push((draft, pair));
        }
    }
    quoted.sort_by_key(|(draft, _)| (Reverse(draft.grade), draft.a, draft.b, draft.rule.id));
    let label = |at: u32| labels.get(at as usize).cloned().unwrap_or_default();
    let mut levels = vec![Level::Nothing; batch.records.len()];
    for (draft, _) in &quoted {
        let level = match draft.grade {
            Grade::Support => Level::Nothing,
            Grade::Note => Level::Context,
            Grade::Ask => Level::Ask,
            Grade::Verify => Level::Verify,
        };
        let other = if let Other::Application(at) = draft.b { Some(at) } else { None };
        for at in [Some(draft.a), other].into_iter().flatten() {
            if let Some(slot) = levels.get_mut(at as usize) {
                *slot = level.max(*slot);
            }
        }
    }
    let between: Vec<(u32, u32)> = quoted
        .iter()
        .filter_map(|(draft, _)| if let Other::Application(b) = draft.b { Some((draft.a, b)) } else { None })
        .collect();
    let mut members = groups::groups(between.clone());
    for ring in found.rings {
        if members.iter().all(|group| !ring.iter().all(|at| group.contains(at))) {
            members.push(ring);
        }
    }
    members.sort_unstable();
    let mut places: Vec<(u32, u32, u32)> = (0u32..)
        .zip(&quoted)
        .filter_map(
            |(position, (draft, _))| {
                if let Other::Application(b) = draft.b { Some((draft.a, b, position)) } else { None }
            },
        )
        .collect();
    places.sort_unstable();
    let groups = members.iter().map(|group| LinkGroup {
        members: group.iter().map(|at| label(*at)).collect(),
        pairs: positions(&places, group),
    });
    let groups = groups.collect();
    let mut rules: Vec<LinkRuleId> = quoted.iter().map(|(draft, _)| draft.rule.id).collect();
    rules.sort_unstable();
    rules.dedup();
    found.excused.sort_unstable();
    found.excused.dedup();
    found.hubs.sort_unstable();
    let hubs = found
        .hubs
        .iter()
        .map(|hub| Hub {
            rule: hub.rule.as_str().to_owned(),
            value: reader.value(hub.first, hub.kind, hub.hash),
            applications: hub.applications,
            because: hub.because,
        })
        .collect();
    Links {
        schema: SCHEMA.to_owned(),
        engine: ENGINE.to_owned(),
        language: language.named(),
        applications: u32::try_from(batch.records.len()).unwrap_or(u32::MAX),
        groups,
        pairs: quoted.into_iter().map(|(_, pair)| pair).collect(),
        excused: found
            .excused
            .iter()
            .map(|pair| Excused {
                rule: pair.rule.as_str().to_owned(),
                a: label(pair.a),
                b: label(pair.b),
                because: pair.because,
            })
            .collect(),
        merge_hints: hints
            .into_iter()
            .map(|hint| MergeHint {
                a: label(hint.a),
                b: label(hint.b),
                on: hint.on.iter().map(|word| (*word).to_owned()).collect(),
            })
            .collect(),
        hubs,
        errors: batch.errors.clone(),
        per_application: (0u32..)
            .zip(levels)
            .map(|(at, level)| ApplicationLevel { id: label(at), level })
            .collect(),
        rules: rules.into_iter().map(|rule| words_of(rule, language)).collect(),
    }
}

/// The positions of the pairs whose two applications are both of a group, in their order.
fn positions(places: &[(u32, u32, u32)], group: &[u32]) -> Vec<u32> {
    let mut found = Vec::new();
    for (at, &a) in group.iter().enumerate() {
        for &b in group.iter().skip(at + 1) {
            let from = places.partition_point(|(one, other, _)| (*one, *other) < (a, b));
            let of = places.iter().skip(from).take_while(|(one, other, _)| (*one, *other) == (a, b));
            found.extend(of.map(|(_, _, position)| *position));
        }
    }
    found.sort_unstable();
    found
}

/// What each application is called: its id, or its place in the input where it has none; an id that comes again gets its place too.
pub fn labels(batch: &Batch) -> Vec<String> {
    let mut known: Vec<(&str, u32)> =
        (0u32..).zip(&batch.records).map(|(at, record)| (&*record.id, at)).collect();
    known.sort_unstable();
    let mut labels = vec![String::new(); known.len()];
    let mut before = "";
    for (id, at) in known {
        let place = batch.places.get(at as usize).copied().unwrap_or(at) + 1;
        let label = if id.is_empty() {
            format!("#{place}")
        } else if id == before {
            format!("{id}#{place}")
        } else {
            id.to_owned()
        };
        if let Some(slot) = labels.get_mut(at as usize) {
            *slot = label;
        }
        before = id;
    }
    labels
}

/// Grades that depend on what else a pair shares: a contact with a cloned text or history, and a cloned text with a cloned history or contact.
fn escalate_grades(pairs: &mut [CandidatePair]) {
    let mut shared: Vec<(u32, Other, LinkRuleId)> =
        pairs.iter().map(|draft| (draft.a, draft.b, draft.rule.id)).collect();
    shared.sort_unstable();
    let has = |draft: &CandidatePair, rules: &[LinkRuleId]| {
        rules.iter().any(|rule| shared.binary_search(&(draft.a, draft.b, *rule)).is_ok())
    };
    for draft in pairs.iter_mut().filter(|draft| matches!(draft.b, Other::Application(_))) {
        let raised = match draft.rule.id {
            LinkRuleId::Phone | LinkRuleId::Email => {
                has(draft, &[LinkRuleId::ClonedText, LinkRuleId::ClonedHistory])
            }
            LinkRuleId::ClonedText => {
                let others =
                    [LinkRuleId::ClonedHistory, LinkRuleId::Phone, LinkRuleId::Email, LinkRuleId::Profile];
                has(draft, &others)
            }
            _ => false,
        };
        if raised {
            draft.grade = Grade::Verify;
        }
    }
}

/// Opens applications, and keeps the last ones.
struct StatementLoader<'f> {
    batch: &'f Batch,
    reload: Reload<'f>,
    kept: Vec<(u32, Option<Arc<Opened>>)>,
}

impl StatementLoader<'_> {
    fn opened(&mut self, at: u32) -> Option<&Opened> {
        if self.kept.iter().all(|(known, _)| *known != at) {
            if self.kept.len() >= KEPT {
                self.kept.remove(0);
            }
            self.kept.push((at, self.batch.opened(at, self.reload)));
        }
        self.kept.iter().find(|(known, _)| *known == at).and_then(|(_, opened)| opened.as_deref())
    }

    /// A value as an application writes it.
    fn value(&mut self, at: u32, kind: KeyKind, hash: u64) -> String {
        self.opened(at)
            .and_then(|opened| keyed(opened, kind, hash).first().map(|evidence| evidence.quote.clone()))
            .unwrap_or_default()
    }
}

/// The statements of an application that have a key.
fn keyed(opened: &Opened, kind: KeyKind, hash: u64) -> Vec<Evidence> {
    let mut found: Vec<Evidence> = record::blocking_keys(&opened.application, &opened.submission)
        .into_iter()
        .filter(|key| key.kind == kind && key.hash == hash)
        .map(|key| key.evidence.clone())
        .collect();
    found.truncate(1);
    found
}

/// The statements of one application that a clue means, always as many for either side.
fn statements(opened: &Opened, clue: &EvidenceQuery) -> Vec<Evidence> {
    let application = &opened.application;
    match clue {
        EvidenceQuery::Keys(keys) => {
            let mut found: Vec<Evidence> =
                keys.iter().flat_map(|(kind, hash)| keyed(opened, *kind, *hash)).collect();
            if keys.iter().any(|(kind, _)| {
                matches!(kind, KeyKind::Phone | KeyKind::Email | KeyKind::Profile | KeyKind::Home)
            }) {
                found.extend(application.names.first().map(|name| name.evidence.clone()));
            }
            found
        }
        EvidenceQuery::Referee(hash) => {
            let named = application.referees.iter().find_map(|referee| {
                let contacts = contacts_of(referee, application);
                let (_, contact) = contacts.iter().find(|(known, _)| known == hash)?;
                Some((referee, (*contact).clone()))
            });
            named
                .map(|(referee, contact)| {
                    std::iter::once(contact)
                        .chain(referee.name.as_ref().map(|name| name.evidence.clone()))
                        .collect()
                })
                .unwrap_or_default()
        }
        EvidenceQuery::Vouching(contacts) => {
            let own = |hash: u64| {
                [KeyKind::Phone, KeyKind::Email, KeyKind::Profile]
                    .iter()
                    .flat_map(move |kind| keyed(opened, *kind, hash))
                    .next()
            };
            let theirs = |hash: u64| {
                let mut referees =
                    application.referees.iter().flat_map(|referee| contacts_of(referee, application));
                referees.find(|(known, _)| *known == hash).map(|(_, evidence)| evidence.clone())
            };
            contacts.iter().filter_map(|hash| theirs(*hash).or_else(|| own(*hash))).collect()
        }
        EvidenceQuery::Numbers => {
            application.phones.iter().take(1).map(|phone| phone.number.evidence.clone()).collect()
        }
        EvidenceQuery::Employers(employers) => {
            let jobs = |employer: u64| {
                application
                    .roles
                    .iter()
                    .find(move |role| {
                        role.employer.as_ref().and_then(|name| record::employer(&name.value))
                            == Some(employer)
                    })
                    .map(job)
            };
            employers.iter().filter_map(|employer| jobs(*employer)).flatten().collect()
        }
        EvidenceQuery::Passages(_) | EvidenceQuery::Texts => Vec::new(),
    }
}

/// A job's employer with title and dates, as one quote.
fn job(role: &Role) -> Option<Evidence> {
    let mut evidence = role.employer.as_ref()?.evidence.clone();
    let mut parts = vec![evidence.quote.clone()];
    parts.extend(role.title.as_ref().map(|title| title.evidence.quote.clone()));
    let start = role.start.present().map(|date| date.value.to_string()).unwrap_or_default();
    let end = role.end.stated().map(|date| date.value.to_string()).unwrap_or_default();
    parts.push(format!("{start} – {end}"));
    evidence.quote = quotable(&parts.join(" · "));
    evidence.path.clone_from(&role.path);
    evidence.span = None;
    Some(evidence)
}

fn quote(
    pool: &Pool<'_>,
    draft: &CandidatePair,
    labels: &[String],
    reader: &mut StatementLoader<'_>,
) -> Option<LinkPair> {
    let mut couples: Vec<(Option<Evidence>, Option<Evidence>)> = Vec::new();
    if let EvidenceQuery::Passages(position) = &draft.clue {
        let shared = pool.texts.get(*position as usize)?;
        couples.extend(shared.passages.iter().map(|(one, other)| (Some(one.clone()), Some(other.clone()))));
    } else {
        let one = statements(reader.opened(draft.a)?, &draft.clue);
        let other = match draft.b {
            Other::Application(b) => statements(reader.opened(b)?, &draft.clue),
            Other::Watched(_) | Other::Sketched(_) => Vec::new(),
        };
        if draft.sentence == sentences::link_rewritten_history::EMPLOYERS
            && let Other::Application(b) = draft.b
            && !strangers(reader, draft.a, b)
        {
            return None;
        }
        let longer = one.len().max(other.len());
        let mut ones = one.into_iter().map(Some).chain(std::iter::repeat(None));
        let mut others = other.into_iter().map(Some).chain(std::iter::repeat(None));
        couples.extend((0..longer).map(|_| (ones.next().flatten(), others.next().flatten())));
    }
    let language = pool.options.language();
    let name = |at: u32| labels.get(at as usize).cloned().unwrap_or_default();
    let b = match draft.b {
        Other::Application(at) => name(at),
        Other::Watched(entry) => {
            language.fill(Phrase::LinksWatchListEntry, &[("number", &(entry + 1).to_string())])
        }
        Other::Sketched(at) => pool.options.against.as_ref().and_then(|file| file.id(at)).unwrap_or_default(),
    };
    let a = name(draft.a);
    let mut evidence = Vec::new();
    for (one, other) in couples {
        evidence.extend(one.map(|one| of(&a, one)));
        evidence.extend(other.map(|other| of(&b, other)));
    }
    let text = |(gap, value): &(Gap, String)| (*gap, GapValue::Text(value.clone()));
    let mut values: Vec<(Gap, GapValue)> = draft.values.iter().map(text).collect();
    if let Some(first) = evidence.first() {
        values.push((Gap::Value, GapValue::Text(first.quote.chars().take(LONGEST_VALUE).collect())));
    }
    Some(LinkPair {
        rule: draft.rule.id.as_str().to_owned(),
        noticed: language.sentence(language.link(draft.rule.id).noticed(draft.sentence.name()), &values),
        grade: draft.grade,
        evidence,
        a,
        b,
    })
}

fn of(application: &str, evidence: Evidence) -> LinkEvidence {
    LinkEvidence {
        application: application.to_owned(),
        source: evidence.source,
        path: evidence.path,
        quote: evidence.quote,
        span: evidence.span,
        confidence: evidence.confidence,
    }
}

/// Whether no employer of one application may be an employer of the other under any way of writing it.
fn strangers(reader: &mut StatementLoader<'_>, a: u32, b: u32) -> bool {
    let mut employers = |at: u32| -> Vec<Organisation> {
        reader.opened(at).map_or_else(Vec::new, |opened| {
            let names = opened.application.roles.iter().filter_map(|role| role.employer.as_ref());
            names.map(|name| Organisation::read(&name.value)).collect()
        })
    };
    let (ones, others) = (employers(a), employers(b));
    ones.iter().all(|one| others.iter().all(|other| one.like(other) == Likeness::Different))
}

fn words_of(rule: LinkRuleId, language: &Language) -> LinkWords {
    let words = language.link(rule);
    LinkWords {
        rule: rule.as_str().to_owned(),
        why: words.why().to_owned(),
        ordinary_reasons: words.reasons().map(str::to_owned).collect(),
        base_rate: (!words.base_rate().is_empty()).then(|| words.base_rate().to_owned()),
        question: words.question().to_owned(),
        cleared_by: words.cleared_by().to_owned(),
        step: words.step().to_owned(),
    }
}
