//! The judgement of two applications that met, by what the whole archive says of what they share.

use super::super::choices::Tally;
use super::super::crowd::Crowd;
use super::super::passages::{CommonText, Document, Thresholds};
use super::super::pool::{Joined, Pool};
use super::super::record::KeyKind;
use super::super::replies::Reply;
use super::super::{Batch, Options, compare_texts, found, open, passages::Candidate, quote};
use super::keys::{KINDS, number_of, number_of_passage};
use super::seal::LinkKey;
use crate::model::error::InputError;
use crate::model::links::{Excused, LinkPair};
use crate::model::value::Value;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What two applications share, judged.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PairFindings {
    /// One application's id.
    pub a: String,
    /// The other's id.
    pub b: String,
    /// What they share that different people should not, as [`crate::link`] says it.
    pub pairs: Vec<LinkPair>,
    /// What is shared and is no finding, with the reason.
    pub excused: Vec<Excused>,
}

/// Judges a candidate: two applications, and what the archive says of what they share.
///
/// ```
/// use corroborate::{LinkKey, LinkOptions, Value, link_keys, link_pairs};
///
/// let (key, options) = (
///     LinkKey::read("8f3a5d0c9b7e61420f1d2c3b4a59687786950a4b3c2d1e0f2416e7b9c0d5a3f8")?,
///     LinkOptions::default(),
/// );
/// let application = |id: &str, name: &str| {
///     format!(r#"{{ "id": "{id}", "basics": {{ "name": "{name}", "email": "night.desk@example.org" }} }}"#)
/// };
/// let (a, b) = (application("a-1", "Wren Alder"), application("a-2", "Maren Okoro"));
/// let row = |json: &str| link_keys(&serde_json::from_str(json).unwrap(), &key, &options).unwrap().remove(0);
/// let (one, other) = (row(&a), row(&b));
/// assert_eq!(one.hash, other.hash);
/// // What a join writes: who has the value, and of how many applications.
/// let candidate: Value = serde_json::from_str(&format!(
///     r#"{{ "applications": 2, "a": {a}, "b": {b}, "shared": [ {{ "kind": "email", "hash": {}, "applications": 2,
///         "members": [ "a-1 {}", "a-2 {}" ] }} ] }}"#,
///     one.hash, one.mark.unwrap(), other.mark.unwrap()
/// ))?;
/// assert_eq!(link_pairs(&candidate, &key, &options)?.pairs[0].rule, "link/email");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// An [`InputError`] that names the path.
pub fn link_pairs(candidate: &Value, key: &LinkKey, options: &Options) -> Result<PairFindings, InputError> {
    let size = count(candidate, "", "applications")?;
    let mut batch = Batch::default();
    let mut read = |place: u32, name: &str| -> Result<Document, InputError> {
        let below = |error: InputError| InputError::new(format!("/{name}{}", error.path), error.message);
        let value = candidate.field(name).ok_or_else(|| InputError::new(format!("/{name}"), "is missing"))?;
        let opened = open(value).map_err(below)?;
        let document = Document::of(&opened.application);
        batch.keep(place, opened, options.sampled);
        Ok(document)
    };
    let documents = [read(0, "a")?, read(1, "b")?];
    let [one, other] = &batch.records[..] else { return Err(InputError::new("", "holds no two records")) };
    for (record, path) in [(one, "/a/id"), (other, "/b/id")] {
        if record.id.is_empty() {
            return Err(InputError::new(path, "is missing"));
        }
    }
    let mut joined = Joined { size, ..Joined::default() };
    let own: BTreeMap<(&str, u64), (KeyKind, u64)> = KINDS
        .iter()
        .flat_map(|(kind, name, _)| {
            one.of(*kind)
                .filter(|hash| other.has(*kind, *hash))
                .map(|hash| ((*name, number_of(key, hash)), (*kind, hash)))
        })
        .collect();
    for (at, shared) in list(candidate, "", "shared")?.iter().enumerate() {
        let path = format!("/shared/{at}");
        let number = number(shared, &path, "hash")?;
        let Some(kind) = shared.field("kind").and_then(text) else {
            return Err(InputError::new(format!("{path}/kind"), "must be a kind of value"));
        };
        let Some((kind, hash)) = own.get(&(kind, number)).copied() else {
            return Err(InputError::new(
                path,
                "is a value that the two do not share, or was made under another key",
            ));
        };
        let crowd = crowd(shared, &path, number, key)?;
        joined.values.insert((kind, hash), (count(shared, &path, "applications")?, crowd));
        for asked in list(shared, &path, "asked")? {
            let tallied = tally(asked, hash).ok_or_else(|| {
                InputError::new(format!("{path}/asked"), "must be lists of five whole numbers")
            })?;
            joined.choices.extend(tallied);
        }
    }
    joined.choices.sort_unstable();
    let reload = |at: u32| candidate.field(if at == 0 { "a" } else { "b" }).cloned();
    let texts = match candidate.field("common") {
        // Their texts did not meet.
        None | Some(Value::Null) => Vec::new(),
        Some(_) => {
            let numbers = list(candidate, "", "common")?;
            let numbers: BTreeSet<u64> = numbers.iter().filter_map(whole).collect();
            let mut sample: Vec<u32> = documents
                .iter()
                .flat_map(|document| document.sample(options.sampled))
                .filter(|short| numbers.contains(&number_of_passage(key, *short)))
                .collect();
            sample.sort_unstable();
            let common = CommonText { thresholds: Thresholds::of(size), sample, sampled: options.sampled };
            compare_texts(&batch, &common, &[Candidate { a: 0, b: 1 }], &reload)
        }
    };
    let pool = Pool::of_joined(&batch.records, options, &texts, &joined);
    let links = quote::links(&batch, &pool, found(&pool), Vec::new(), &reload);
    Ok(PairFindings {
        a: one.id.to_string(),
        b: other.id.to_string(),
        pairs: links.pairs,
        excused: links.excused,
    })
}

/// Who has a value, in the order of the applications' ids.
fn crowd(shared: &Value, path: &str, number: u64, key: &LinkKey) -> Result<Crowd, InputError> {
    let mut members = Vec::new();
    for (at, member) in list(shared, path, "members")?.iter().enumerate() {
        let marked = text(member).and_then(|member| member.rsplit_once(' '));
        let opened = marked.and_then(|(application, mark)| Some((application, key.member(number, mark)?)));
        members.push(opened.ok_or_else(|| {
            InputError::new(format!("{path}/members/{at}"), "is no application and its mark under this key")
        })?);
    }
    members.sort_by_key(|(application, _)| *application);
    let has_units = shared.field("units").is_some_and(|units| *units == Value::Bool(true));
    let mut crowd = Crowd { has_units, ..Crowd::default() };
    for (_, member) in members {
        crowd.add(member);
    }
    Ok(crowd)
}

/// An answer that is an option by what was answered to one question: wording, people with this answer, people asked, repeated, own.
fn tally(asked: &Value, answer: u64) -> Option<Option<u64>> {
    let Value::List(numbers) = asked else { return None };
    let numbers: Option<Vec<u64>> = numbers.iter().map(whole).collect();
    let [wording, people, asked, repeated, own] = numbers?[..] else { return None };
    let size = |number: u64| usize::try_from(number).ok();
    let tally = Tally { asked: size(asked)?, repeated: size(repeated)?, own: size(own)? };
    let reply = Reply::of_wording(u8::try_from(wording).ok()?, answer);
    Some((reply.own && tally.is_choice(&reply, size(people)?)).then_some(answer))
}

fn list<'v>(value: &'v Value, path: &str, name: &str) -> Result<&'v [Value], InputError> {
    match value.field(name) {
        None | Some(Value::Null) => Ok(&[]),
        Some(Value::List(list)) => Ok(list),
        Some(_) => Err(InputError::new(format!("{path}/{name}"), "must be a list")),
    }
}

fn number(value: &Value, path: &str, name: &str) -> Result<u64, InputError> {
    value
        .field(name)
        .and_then(whole)
        .ok_or_else(|| InputError::new(format!("{path}/{name}"), "must be a whole number"))
}

fn count(value: &Value, path: &str, name: &str) -> Result<usize, InputError> {
    usize::try_from(number(value, path, name)?)
        .map_err(|_| InputError::new(format!("{path}/{name}"), "is too large"))
}

fn text(value: &Value) -> Option<&str> {
    if let Value::Text(text) = value { Some(text) } else { None }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is whole and within bounds")]
fn whole(value: &Value) -> Option<u64> {
    match value {
        Value::Number(number)
            if (0.0..=9_007_199_254_740_992.0).contains(number) && number.fract() == 0.0 =>
        {
            Some(*number as u64)
        }
        _ => None,
    }
}
