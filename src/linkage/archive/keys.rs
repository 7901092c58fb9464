//! The rows of one application: what it can meet others by.

use super::super::crowd::Member;
use super::super::passages::sample_of_advert;
use super::super::record::{self, KeyKind, Record};
use super::super::text::hash;
use super::super::{Options, open};
use super::seal::LinkKey;
use crate::model::error::InputError;
use crate::model::value::Value;
use serde::Serialize;

/// What two applications must reach together to be judged.
pub const ENOUGH: u32 = 1_000;

/// The kinds of values with their names, and what one in common is worth.
pub const KINDS: &[(KeyKind, &str, u32)] = &[
    (KeyKind::Phone, "phone", ENOUGH),
    (KeyKind::Email, "email", ENOUGH),
    (KeyKind::Profile, "profile", ENOUGH),
    (KeyKind::Home, "address", ENOUGH),
    (KeyKind::Referee, "referee", ENOUGH),
    // Three jobs that are held alike are a history.
    (KeyKind::HeldJob, "job", ENOUGH.div_ceil(3)),
    (KeyKind::Answer, "answer", ENOUGH),
    (KeyKind::Document, "document", ENOUGH),
    (KeyKind::EmailTemplate, "template", ENOUGH),
    (KeyKind::Hundred, "hundred", ENOUGH),
];

/// One row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeyRow {
    /// The application's id.
    pub application: String,
    /// What the value is: `phone`, `email`, `profile`, `address`, `referee`, `job`, `answer`, `document`, `template` or `hundred`; `unit` for a
    /// building of which a unit is written, `reply` for an answer to a question, `text` and `advert` for sampled passages.
    pub kind: &'static str,
    /// The keyed number of the value; 0 for a text.
    pub hash: u64,
    /// What the value in common is worth; two applications are judged from 1000 on.
    pub weight: u32,
    /// Who has the value, sealed: equal for two applications that nothing tells apart beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<String>,
    /// For a home without a unit its building, for a reply its question; for a hundred of numbers where in it the application's number lies,
    /// turned round by as much as the key says, from 0 to 99.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<u64>,
    /// How question and answer are worded, as bits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wording: Option<u8>,
    /// The keyed numbers of sampled passages, sorted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample: Option<Vec<u64>>,
}

/// The keyed number of a value of an application.
pub fn number_of(key: &LinkKey, hash: u64) -> u64 {
    key.number("value", hash)
}

/// The keyed number of a sampled passage.
pub fn number_of_passage(key: &LinkKey, short: u32) -> u64 {
    key.number("passage", u64::from(short))
}

/// What an application can meet others by: one row a value, and one with the sample of its texts. Nothing in a row can be read without the key,
/// and every row is personal data all the same.
///
/// ```
/// use corroborate::{LinkKey, LinkOptions, Value, link_keys};
///
/// let application: Value =
///     serde_json::from_str(r#"{ "id": "a-1", "basics": { "name": "Wren Alder", "email": "night.desk@example.org" } }"#)?;
/// let key = LinkKey::read("8f3a5d0c9b7e61420f1d2c3b4a59687786950a4b3c2d1e0f2416e7b9c0d5a3f8")?;
/// let rows = link_keys(&application, &key, &LinkOptions::default())?;
/// assert_eq!(rows.iter().map(|row| row.kind).collect::<Vec<_>>(), ["email", "text"]);
/// assert_eq!((rows[0].application.as_str(), rows[0].weight), ("a-1", 1000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// An [`InputError`] that names the path, and where the application has no id.
pub fn link_keys(value: &Value, key: &LinkKey, options: &Options) -> Result<Vec<KeyRow>, InputError> {
    let opened = open(value)?;
    let record = Record::read(&opened.submission, &opened.application, options.sampled);
    if record.id.is_empty() {
        return Err(InputError::new("/id", "is missing: a row has to say whose it is"));
    }
    let row = |kind, hash, weight| KeyRow {
        application: record.id.to_string(),
        kind,
        hash,
        weight,
        mark: None,
        within: None,
        wording: None,
        sample: None,
    };
    let mut rows = Vec::new();
    for (kind, name, weight) in KINDS {
        let mut hashes: Vec<u64> = record.of(*kind).collect();
        hashes.dedup();
        for hash in hashes {
            let number = number_of(key, hash);
            let member = Member::of(&record, *kind, hash);
            // A job is counted; who holds it is asked of nobody.
            let mark = (*kind != KeyKind::HeldJob).then(|| key.mark(number, &member));
            let without_unit = (*kind == KeyKind::Home)
                .then(|| record::homes(&opened.application).find(|home| home.home == hash && !home.has_unit));
            let within = without_unit.flatten().map(|home| number_of(key, home.building));
            let turned = |numbers: &[u64]| -> Vec<Option<u64>> {
                numbers.iter().map(|own| Some((own + key.number("turn", hash)) % 100)).collect()
            };
            // Several numbers of one hundred are several rows, of which the first counts; any other value is one.
            let places = if *kind == KeyKind::Hundred { turned(&member.numbers) } else { vec![within] };
            let rows_of = places.into_iter().enumerate().map(|(at, within)| {
                let (mark, weight) = (mark.clone(), if at == 0 { *weight } else { 0 });
                KeyRow { mark, within, ..row(name, number, weight) }
            });
            rows.extend(rows_of);
        }
    }
    let mut units: Vec<u64> = record::homes(&opened.application)
        .filter(|home| home.has_unit)
        .map(|home| number_of(key, home.building))
        .collect();
    units.sort_unstable();
    units.dedup();
    rows.extend(units.into_iter().map(|unit| row("unit", unit, 0)));
    let mut replies = record.replies.to_vec();
    replies.sort_unstable();
    replies.dedup();
    for reply in &replies {
        let number = number_of(key, reply.answer);
        let member = Member { names: record.names.clone(), ..Member::default() };
        rows.push(KeyRow {
            mark: Some(key.mark(number, &member)),
            within: Some(key.number("question", reply.question)),
            wording: Some(reply.wording()),
            ..row("reply", number, 0)
        });
    }
    let numbers = |sample: &[u32]| {
        let mut numbers: Vec<u64> = sample.iter().map(|short| number_of_passage(key, *short)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        Some(numbers)
    };
    rows.push(KeyRow { sample: numbers(&record.sample), ..row("text", 0, 0) });
    if let Some(advert) = &opened.application.job.advert {
        let sample = numbers(&sample_of_advert(advert, options.sampled));
        rows.push(KeyRow { sample, ..row("advert", key.number("advert", hash(advert)), 0) });
    }
    Ok(rows)
}
