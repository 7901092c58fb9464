//! What may be kept of a batch after it is gone: keyed hashes and text sketches, bound to one organisation and dated, and the employer's own watch list.
//!
//! Nothing in either is readable, and both are personal data all the same. Who has the file and the passphrase can try values: a telephone number has ten
//! digits, so all of a country's can be tried in hours on one machine, and a known address or sentence at once. The passphrase is all that stands between
//! the file and a guesser without it; the derivation makes each guess at it dear, and a short one is found nevertheless.

use super::passages::TextIndex;
use super::person::Names;
use super::record::{KeyKind, Record};
use crate::model::csv;
use crate::model::date::PartialDate;
use crate::model::error::InputError;
use crate::model::ids::{LinkSentence, sentences};
use crate::model::value::Value;
use hmac::{Hmac, KeyInit, Mac};
use serde::Serialize;
use sha2::Sha256;

/// The name and version of a sketch file's format.
pub const SCHEMA: &str = "corroborate/sketches/1";
/// The name and version of a stored watch list's format.
pub const WATCH_SCHEMA: &str = "corroborate/watch-list/1";
/// The one key derivation there is.
pub const DERIVATION: &str = "PBKDF2-HMAC-SHA-256";
/// Rounds of a new file. Source: OWASP, Password Storage Cheat Sheet, read 2026-11.
pub const ROUNDS: u32 = 600_000;
/// Rounds that a file may ask for.
const ROUNDS_ALLOWED: std::ops::RangeInclusive<u32> = 10_000..=10_000_000;
/// Bytes of a salt.
pub const SALT: usize = 16;
/// Values of one text that a sketch keeps, the smallest ones.
const KEPT: usize = 96;
/// Least values of two text sketches that must meet.
const LEAST_MET: usize = 6;
/// Longest organisation, reason or id, in characters.
const LONGEST: usize = 200;

/// How the key was made from the passphrase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Derivation {
    /// `PBKDF2-HMAC-SHA-256`.
    pub name: String,
    /// Rounds.
    pub iterations: u32,
    /// Sixteen random bytes in hexadecimal, new for every file.
    pub salt: String,
}

/// What every kept file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// Whose it is; part of the key, so that another organisation's file opens under no passphrase.
    pub organisation: String,
    /// When it was made, `YYYY-MM-DD`.
    pub made: String,
    /// The last day on which it may be used, `YYYY-MM-DD`.
    pub expires: String,
}

/// A key that makes hashes.
#[derive(Clone)]
pub struct Key(Hmac<Sha256>);

impl std::fmt::Debug for Key {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Key")
    }
}

impl Key {
    /// Derives the key of an organisation's file from a passphrase.
    pub fn derive(passphrase: &str, organisation: &str, salt: &[u8], rounds: u32) -> Self {
        let mut salted = salt.to_vec();
        salted.extend(plain(organisation).bytes());
        // The block size of SHA-256, so that the key is used as it is.
        let mut bytes = [0u8; 64];
        let (first, _) = bytes.split_at_mut(32);
        pbkdf2::pbkdf2_hmac::<Sha256>(passphrase.as_bytes(), &salted, rounds, first);
        Self(Hmac::new(&bytes.into()))
    }

    fn tag(&self, kind: &str, value: &[u8]) -> [u8; 32] {
        let mut mac = self.0.clone();
        mac.update(kind.as_bytes());
        mac.update(&[0x1f]);
        mac.update(value);
        mac.finalize().into_bytes().into()
    }

    /// Sixty-four bits of the hash of a value.
    fn hash(&self, kind: &str, value: &[u8]) -> u64 {
        self.tag(kind, value).iter().take(8).fold(0, |hash, byte| (hash << 8) | u64::from(*byte))
    }

    fn of_key(&self, kind: KeyKind, hash: u64) -> u64 {
        // What a referee is reached by is compared with referees alone.
        self.hash(name_of(kind), &hash.to_be_bytes())
    }
}

/// Whose name is compared is not what it is written like.
fn plain(organisation: &str) -> String {
    organisation.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The kinds that are kept in sketches, with the sentence of the rule that compares them.
const KINDS: &[(KeyKind, &str, LinkSentence)] = &[
    (KeyKind::Phone, "phone", sentences::link_phone::SKETCHED),
    (KeyKind::Email, "email", sentences::link_email::SKETCHED),
    (KeyKind::Profile, "profile", sentences::link_profile::SKETCHED),
    (KeyKind::Home, "address", sentences::link_address::SKETCHED),
    (KeyKind::HeldJob, "job", sentences::link_cloned_history::SKETCHED),
    (KeyKind::Answer, "answer", sentences::link_answers::SKETCHED),
    (KeyKind::Document, "document", sentences::link_document::SKETCHED),
];

fn name_of(kind: KeyKind) -> &'static str {
    KINDS.iter().find(|(known, _, _)| *known == kind).map_or("", |(_, name, _)| *name)
}

/// One application as a sketch file keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sketch {
    /// The employer's own reference.
    pub id: String,
    /// Kind and keyed hash of every value, sorted.
    keys: Vec<(KeyKind, u64)>,
    /// Keyed hashes of everything that the names are compared by, sorted.
    names: Vec<u64>,
    /// Whether some name is complete.
    complete: bool,
    /// Keyed hashes of rare shingles, the smallest ones, sorted.
    text: Vec<u64>,
}

impl Sketch {
    /// Makes the sketch of an application of a batch.
    pub fn of(record: &Record, label: &str, index: &TextIndex, choices: &[u64], key: &Key) -> Self {
        let names = Names::of(record);
        let mut keys: Vec<(KeyKind, u64)> = record
            .keys
            .iter()
            .filter(|(kind, _, _)| !name_of(*kind).is_empty())
            .filter(|(kind, hash, _)| *kind != KeyKind::Answer || choices.binary_search(hash).is_err())
            .map(|(kind, hash, _)| (*kind, key.of_key(*kind, *hash)))
            .collect();
        keys.sort_unstable();
        keys.dedup();
        let mut hashed: Vec<u64> =
            names.blocking_keys().iter().map(|name| key.hash("name", name.as_bytes())).collect();
        hashed.sort_unstable();
        hashed.dedup();
        let mut text: Vec<u64> =
            index.rare_of(record).map(|short| key.hash("text", &short.to_be_bytes())).collect();
        text.sort_unstable();
        text.truncate(KEPT);
        Self { id: label.to_owned(), keys, names: hashed, complete: names.is_complete(), text }
    }

    fn other_person(&self, other: &Sketch) -> bool {
        self.complete && other.complete && !meet(&self.names, &other.names)
    }

    /// Values that two text sketches share among those that both would have kept, and how many those are.
    fn met(&self, other: &Sketch) -> (usize, usize) {
        let last = |sketch: &Sketch| {
            if sketch.text.len() < KEPT { u64::MAX } else { sketch.text.last().copied().unwrap_or(u64::MAX) }
        };
        let bound = last(self).min(last(other));
        let within = |sketch: &Sketch| sketch.text.partition_point(|value| *value <= bound);
        let met = self
            .text
            .iter()
            .take(within(self))
            .filter(|value| other.text.binary_search(value).is_ok())
            .count();
        (met, within(self).min(within(other)))
    }
}

fn meet(one: &[u64], other: &[u64]) -> bool {
    one.iter().any(|value| other.binary_search(value).is_ok())
}

/// A sketch file, opened.
#[derive(Debug)]
pub struct SketchFile {
    sketches: Vec<Sketch>,
    /// Kind, keyed hash and position, sorted.
    keys: Vec<(KeyKind, u64, u32)>,
    /// Keyed shingle and position, sorted.
    texts: Vec<(u64, u32)>,
    key: Key,
}

/// A value or text that an application of the batch shares with one of a sketch file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// Position in the sketch file.
    pub sketch: u32,
    /// The sentence that tells it.
    pub sentence: LinkSentence,
    /// The values that are shared, as the batch has them.
    pub keys: Vec<(KeyKind, u64)>,
    /// For a text, how many of how many sketched values.
    pub text: Option<(usize, usize)>,
}

impl SketchFile {
    fn new(sketches: Vec<Sketch>, key: Key) -> Self {
        let mut keys = Vec::new();
        let mut texts = Vec::new();
        for (at, sketch) in (0u32..).zip(&sketches) {
            keys.extend(sketch.keys.iter().map(|(kind, hash)| (*kind, *hash, at)));
            texts.extend(sketch.text.iter().map(|value| (*value, at)));
        }
        keys.sort_unstable();
        texts.sort_unstable();
        Self { sketches, keys, texts, key }
    }

    /// What an application is called in the file.
    pub fn id(&self, at: u32) -> Option<String> {
        self.sketches.get(usize::try_from(at).ok()?).map(|sketch| sketch.id.clone())
    }

    /// Every application of the file that is another person's and shares something with a record.
    pub fn meet(&self, record: &Record, index: &TextIndex) -> Vec<Met> {
        let own = Sketch::of(record, "", index, &[], &self.key);
        let mut found: Vec<(u32, KeyKind, u64)> = Vec::new();
        for &(kind, hash, _) in &record.keys {
            if name_of(kind).is_empty() {
                continue;
            }
            let keyed = self.key.of_key(kind, hash);
            let from = self.keys.partition_point(|(known, there, _)| (*known, *there) < (kind, keyed));
            let same =
                self.keys.iter().skip(from).take_while(|(known, there, _)| (*known, *there) == (kind, keyed));
            let sharing: Vec<u32> = same.map(|(_, _, at)| *at).take(super::person::MOST_PEOPLE + 1).collect();
            if sharing.len() <= super::person::MOST_PEOPLE {
                found.extend(sharing.into_iter().map(|at| (at, kind, hash)));
            }
        }
        found.sort_unstable();
        found.dedup();
        let mut met = Vec::new();
        for group in found.chunk_by(|one, other| (one.0, one.1) == (other.0, other.1)) {
            let Some(&(sketch, kind, _)) = group.first() else { continue };
            let stranger = self.sketches.get(sketch as usize).is_some_and(|other| own.other_person(other));
            let least = if kind == KeyKind::HeldJob { 3 } else { 1 };
            if let Some(&(_, _, sentence)) = KINDS.iter().find(|(known, _, _)| *known == kind)
                && stranger
                && group.len() >= least
            {
                let keys = group.iter().map(|(_, kind, hash)| (*kind, *hash)).collect();
                met.push(Met { sketch, sentence, keys, text: None });
            }
        }
        met.extend(self.texts_met(&own, index));
        met.sort_by_key(|met| (met.sketch, met.sentence.rule()));
        met
    }

    fn texts_met(&self, own: &Sketch, index: &TextIndex) -> Vec<Met> {
        let mut met: Vec<u32> = Vec::new();
        for value in &own.text {
            let from = self.texts.partition_point(|(known, _)| known < value);
            let same = self.texts.iter().skip(from).take_while(|(known, _)| known == value);
            let sharing: Vec<u32> = same.map(|(_, at)| *at).take(super::person::MOST_PEOPLE + 1).collect();
            if sharing.len() <= super::person::MOST_PEOPLE {
                met.extend(sharing);
            }
        }
        met.sort_unstable();
        met.chunk_by(|one, other| one == other)
            .filter(|group| group.len() >= LEAST_MET)
            .filter_map(|group| {
                let at = *group.first()?;
                let other = self.sketches.get(at as usize)?;
                let (count, of) = own.met(other);
                (own.other_person(other)
                    && count >= LEAST_MET
                    && count * 1_000 >= of * index.thresholds.per_mille)
                    .then(|| Met {
                        sketch: at,
                        sentence: sentences::link_cloned_text::SKETCHED,
                        keys: Vec::new(),
                        text: Some((count, of)),
                    })
            })
            .collect()
    }

    /// Opens a sketch file.
    ///
    /// # Errors
    /// An [`InputError`] that names the path: another organisation's, expired, another passphrase, changed since it was made, or not of the format.
    pub fn open(
        value: &Value,
        passphrase: &str,
        organisation: &str,
        today: PartialDate,
    ) -> Result<Self, InputError> {
        let (terms, key) = opened(value, SCHEMA, passphrase, organisation, today)?;
        let mut sketches = Vec::new();
        for (position, item) in list(value, "applications")?.iter().enumerate() {
            sketches.push(read_sketch(item, &format!("/applications/{position}"))?);
        }
        sealed(value, &key, &terms, &seal(&sketches, &key))?;
        Ok(Self::new(sketches, key))
    }
}

/// A sketch file as text: one JSON document.
pub fn write(sketches: &[Sketch], terms: &Terms, derivation: &Derivation, key: &Key) -> String {
    let hexadecimal = |values: &mut dyn Iterator<Item = u64>| {
        Value::List(values.map(|value| Value::Text(format!("{value:016x}"))).collect())
    };
    let applications = sketches
        .iter()
        .map(|sketch| {
            let keys = KINDS.iter().filter_map(|(kind, name, _)| {
                let mut of =
                    sketch.keys.iter().filter(|(known, _)| known == kind).map(|(_, hash)| *hash).peekable();
                of.peek()?;
                Some(((*name).to_owned(), hexadecimal(&mut of)))
            });
            let mut keys: Vec<(String, Value)> = keys.collect();
            keys.sort_by(|one, other| one.0.cmp(&other.0));
            object([
                ("complete", Value::Bool(sketch.complete)),
                ("id", Value::Text(sketch.id.clone())),
                ("keys", Value::Object(keys)),
                ("names", hexadecimal(&mut sketch.names.iter().copied())),
                ("text", hexadecimal(&mut sketch.text.iter().copied())),
            ])
        })
        .collect();
    let mut file = head(SCHEMA, terms, derivation, key, &seal(sketches, key));
    file.set("applications", Value::List(applications));
    file.canonical()
}

fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let mut fields: Vec<(String, Value)> =
        fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    fields.sort_by(|one, other| one.0.cmp(&other.0));
    Value::Object(fields)
}

fn head(schema: &str, terms: &Terms, derivation: &Derivation, key: &Key, content: &str) -> Value {
    object([
        ("schema", Value::Text(schema.to_owned())),
        ("organisation", Value::Text(terms.organisation.clone())),
        ("made", Value::Text(terms.made.clone())),
        ("expires", Value::Text(terms.expires.clone())),
        (
            "kdf",
            object([
                ("name", Value::Text(derivation.name.clone())),
                ("iterations", Value::Number(f64::from(derivation.iterations))),
                ("salt", Value::Text(derivation.salt.clone())),
            ]),
        ),
        ("seal", Value::Text(hex(&key.tag("seal", sealing(terms, content).as_bytes())))),
    ])
}

/// What the seal is over: the terms and everything that is kept.
fn sealing(terms: &Terms, content: &str) -> String {
    format!("{}\u{1f}{}\u{1f}{}\u{1f}{content}", plain(&terms.organisation), terms.made, terms.expires)
}

/// A keyed hash over everything that is kept of the applications, in hexadecimal.
fn seal(sketches: &[Sketch], key: &Key) -> String {
    let mut mac = key.0.clone();
    let mut enter = |value: u64| mac.update(&value.to_be_bytes());
    for sketch in sketches {
        enter(sketch.id.len() as u64);
        sketch.id.bytes().for_each(|byte| enter(u64::from(byte)));
        enter(u64::from(sketch.complete));
        for values in [&sketch.names, &sketch.text] {
            enter(values.len() as u64);
            values.iter().for_each(|value| enter(*value));
        }
        enter(sketch.keys.len() as u64);
        for (kind, value) in &sketch.keys {
            enter(*kind as u64);
            enter(*value);
        }
    }
    hex(&mac.finalize().into_bytes())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Bytes from their hexadecimal digits.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    (0..text.len() / 2).map(|at| u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()).collect()
}

impl Derivation {
    /// For a new file. The salt comes from the host: the core has no randomness.
    pub fn new(salt: &[u8; SALT], iterations: u32) -> Self {
        Self { name: DERIVATION.to_owned(), iterations, salt: hex(salt) }
    }

    /// The key of an organisation under a passphrase.
    pub fn key(&self, passphrase: &str, organisation: &str) -> Key {
        Key::derive(passphrase, organisation, &unhex(&self.salt).unwrap_or_default(), self.iterations)
    }
}

fn field<'v>(value: &'v Value, name: &str) -> Result<&'v str, InputError> {
    match value.field(name) {
        Some(Value::Text(text)) if text.chars().nth(LONGEST).is_none() => Ok(text),
        Some(Value::Text(_)) => Err(InputError::new(format!("/{name}"), "is too long")),
        Some(other) => {
            Err(InputError::new(format!("/{name}"), format!("must be text, not {}", other.kind())))
        }
        None => Err(InputError::new(format!("/{name}"), "is missing")),
    }
}

fn list<'v>(value: &'v Value, name: &str) -> Result<&'v [Value], InputError> {
    match value.field(name) {
        Some(Value::List(items)) => Ok(items),
        _ => Err(InputError::new(format!("/{name}"), "must be a list")),
    }
}

/// A day of a file.
fn day(value: &Value, name: &str) -> Result<PartialDate, InputError> {
    PartialDate::parse(field(value, name)?)
        .filter(|date| date.day.is_some())
        .ok_or_else(|| InputError::new(format!("/{name}"), "must be a date, YYYY-MM-DD"))
}

/// The terms and the key of a kept file.
fn opened(
    value: &Value,
    schema: &str,
    passphrase: &str,
    organisation: &str,
    today: PartialDate,
) -> Result<(Terms, Key), InputError> {
    if field(value, "schema")? != schema {
        return Err(InputError::new("/schema", format!("must be {schema}")));
    }
    let terms = Terms {
        organisation: field(value, "organisation")?.to_owned(),
        made: field(value, "made")?.to_owned(),
        expires: field(value, "expires")?.to_owned(),
    };
    if plain(&terms.organisation) != plain(organisation) {
        return Err(InputError::new("/organisation", "is another organisation's file"));
    }
    day(value, "made")?;
    if day(value, "expires")?.certainly_before(today) {
        return Err(InputError::new("/expires", "has passed; make the file again or delete it"));
    }
    let kdf = value.field("kdf").ok_or_else(|| InputError::new("/kdf", "is missing"))?;
    let in_kdf = |error: InputError| InputError::new(format!("/kdf{}", error.path), error.message);
    if field(kdf, "name").map_err(in_kdf)? != DERIVATION {
        return Err(InputError::new("/kdf/name", format!("must be {DERIVATION}")));
    }
    let iterations = match kdf.field("iterations") {
        Some(Value::Number(number)) if number.fract() == 0.0 && *number > 0.0 && *number < 1e9 => {
            *number as u32
        }
        _ => 0,
    };
    if !ROUNDS_ALLOWED.contains(&iterations) {
        return Err(InputError::new("/kdf/iterations", "must be a whole number from 10,000 to 10,000,000"));
    }
    let salt = unhex(field(kdf, "salt").map_err(in_kdf)?)
        .filter(|salt| salt.len() == SALT)
        .ok_or_else(|| InputError::new("/kdf/salt", "must be 32 hexadecimal digits"))?;
    let key = Key::derive(passphrase, &terms.organisation, &salt, iterations);
    Ok((terms, key))
}

fn sealed(value: &Value, key: &Key, terms: &Terms, content: &str) -> Result<(), InputError> {
    let expected = hex(&key.tag("seal", sealing(terms, content).as_bytes()));
    if field(value, "seal")? == expected {
        Ok(())
    } else {
        Err(InputError::new("/seal", "does not fit: the passphrase is another, or the file was changed"))
    }
}

fn hashes(value: Option<&Value>, path: &str) -> Result<Vec<u64>, InputError> {
    let wrong = || InputError::new(path, "must be a list of 16 hexadecimal digits each");
    let items = match value {
        None => return Ok(Vec::new()),
        Some(Value::List(items)) => items,
        Some(_) => return Err(wrong()),
    };
    items
        .iter()
        .map(|item| match item {
            Value::Text(text) if text.len() == 16 => u64::from_str_radix(text, 16).map_err(|_| wrong()),
            _ => Err(wrong()),
        })
        .collect()
}

fn read_sketch(value: &Value, path: &str) -> Result<Sketch, InputError> {
    let inside = |error: InputError| InputError::new(format!("{path}{}", error.path), error.message);
    let mut keys = Vec::new();
    if let Some(given) = value.field("keys") {
        for (kind, name, _) in KINDS {
            let read = hashes(given.field(name), &format!("{path}/keys/{name}"))?;
            keys.extend(read.into_iter().map(|hash| (*kind, hash)));
        }
    }
    keys.sort_unstable();
    Ok(Sketch {
        id: field(value, "id").map_err(inside)?.to_owned(),
        keys,
        names: hashes(value.field("names"), &format!("{path}/names"))?,
        complete: value.field("complete") == Some(&Value::Bool(true)),
        text: hashes(value.field("text"), &format!("{path}/text"))?,
    })
}

/// One entry of the employer's own list, without its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watched {
    hash: u64,
    kind: KeyKind,
    /// Why it stands on the list, in the employer's words.
    pub reason: String,
    /// When it was added, `YYYY-MM-DD`.
    pub added: String,
    /// The last day on which it counts, `YYYY-MM-DD`.
    pub expires: String,
}

/// The employer's own list.
#[derive(Debug)]
pub struct WatchList {
    entries: Vec<Watched>,
    /// Kind, keyed hash and position, sorted.
    index: Vec<(KeyKind, u64, u32)>,
    key: Key,
}

/// The kinds that a watch list may have. Names are none: nobody is listed for a name.
const WATCHED: &[(&str, KeyKind)] = &[
    ("address", KeyKind::Home),
    ("email", KeyKind::Email),
    ("phone", KeyKind::Phone),
    ("profile", KeyKind::Profile),
];

/// The columns of a watch list, in the order of a list that does not name them.
const WATCH_COLUMNS: [&str; 5] = ["value", "kind", "reason", "added", "expires"];
const NO_COLUMNS: &str = "must have five columns: value,kind,reason,added,expires";

impl WatchList {
    fn new(entries: Vec<Watched>, key: Key) -> Self {
        let mut index: Vec<(KeyKind, u64, u32)> =
            (0u32..).zip(&entries).map(|(at, entry)| (entry.kind, entry.hash, at)).collect();
        index.sort_unstable();
        Self { entries, index, key }
    }

    /// Reads a list as the employer keeps it: rows of value, kind, reason, added and expires, in this order or in that of a first row that
    /// names them. Entries that have expired are left out.
    ///
    /// # Errors
    /// An [`InputError`] whose path is the row's number.
    pub fn read(text: &str, key: Key, today: PartialDate) -> Result<Self, InputError> {
        let mut entries = Vec::new();
        let mut order = [0, 1, 2, 3, 4];
        for (at, row) in csv::rows(text, b',')?.into_iter().enumerate() {
            let path = format!("/{}", at + 1);
            let wrong = |message: &str| InputError::new(path.clone(), message);
            let row: Vec<&str> = row.iter().map(|cell| cell.trim()).collect();
            if at == 0 && row.iter().any(|cell| cell.eq_ignore_ascii_case("kind")) {
                let named =
                    WATCH_COLUMNS.map(|name| row.iter().position(|cell| cell.eq_ignore_ascii_case(name)));
                for (place, found) in order.iter_mut().zip(named) {
                    *place = found.ok_or_else(|| wrong(NO_COLUMNS))?;
                }
                continue;
            }
            let [value, kind, reason, added, expires] = order.map(|place| row.get(place).copied());
            let (Some(value), Some(kind), Some(reason), Some(added), Some(expires)) =
                (value, kind, reason, added, expires)
            else {
                return Err(wrong(NO_COLUMNS));
            };
            let kind = WATCHED.iter().find(|(name, _)| *name == kind).map(|(_, kind)| *kind);
            let kind = kind.ok_or_else(|| wrong("has no kind of address, email, phone or profile"))?;
            let date = |text: &str| PartialDate::parse(text).filter(|date| date.day.is_some());
            let (Some(_), Some(last)) = (date(added), date(expires)) else {
                return Err(wrong("must have the dates on which it was added and expires, YYYY-MM-DD"));
            };
            if reason.is_empty() || reason.chars().nth(LONGEST).is_some() {
                return Err(wrong("must have a reason of at most 200 characters"));
            }
            let hash = super::record::key_of(kind, value);
            let hash = hash.ok_or_else(|| wrong("has a value that cannot be read as its kind"))?;
            if last.certainly_before(today) {
                continue;
            }
            entries.push(Watched {
                hash: key.of_key(kind, hash),
                kind,
                reason: reason.to_owned(),
                added: added.to_owned(),
                expires: expires.to_owned(),
            });
        }
        Ok(Self::new(entries, key))
    }

    /// The entries that have a value: position and entry.
    pub fn find(&self, kind: KeyKind, hash: u64) -> Vec<(u32, &Watched)> {
        if !WATCHED.iter().any(|(_, known)| *known == kind) {
            return Vec::new();
        }
        let keyed = self.key.of_key(kind, hash);
        let from = self.index.partition_point(|(known, there, _)| (*known, *there) < (kind, keyed));
        self.index
            .iter()
            .skip(from)
            .take_while(|(known, there, _)| (*known, *there) == (kind, keyed))
            .filter_map(|(_, _, at)| Some((*at, self.entries.get(*at as usize)?)))
            .collect()
    }

    /// The list as it is stored: keyed hashes with reason and dates, no value.
    pub fn write(&self, terms: &Terms, derivation: &Derivation) -> String {
        let mut file = head(WATCH_SCHEMA, terms, derivation, &self.key, &self.content());
        let entries = self.entries.iter().map(|entry| {
            let kind = WATCHED.iter().find(|(_, kind)| *kind == entry.kind).map_or("", |(name, _)| *name);
            object([
                ("hash", Value::Text(format!("{:016x}", entry.hash))),
                ("kind", Value::Text(kind.to_owned())),
                ("reason", Value::Text(entry.reason.clone())),
                ("added", Value::Text(entry.added.clone())),
                ("expires", Value::Text(entry.expires.clone())),
            ])
        });
        file.set("entries", Value::List(entries.collect()));
        file.canonical()
    }

    fn content(&self) -> String {
        let of = |entry: &Watched| {
            format!(
                "{:?}{:016x}{}\u{1f}{}\u{1f}{}",
                entry.kind, entry.hash, entry.reason, entry.added, entry.expires
            )
        };
        self.entries.iter().map(of).collect::<Vec<_>>().join("\u{1e}")
    }

    /// Opens a stored list. Entries that have expired count no more.
    ///
    /// # Errors
    /// As [`SketchFile::open`].
    pub fn open(
        value: &Value,
        passphrase: &str,
        organisation: &str,
        today: PartialDate,
    ) -> Result<Self, InputError> {
        let (terms, key) = opened(value, WATCH_SCHEMA, passphrase, organisation, today)?;
        let mut entries = Vec::new();
        for (position, item) in list(value, "entries")?.iter().enumerate() {
            let path = format!("/entries/{position}");
            let inside = |error: InputError| InputError::new(format!("{path}{}", error.path), error.message);
            let text = |name: &str| field(item, name).map(str::to_owned).map_err(inside);
            let kind = text("kind")?;
            let kind = WATCHED.iter().find(|(name, _)| *name == kind).map(|(_, kind)| *kind);
            entries.push(Watched {
                hash: u64::from_str_radix(&text("hash")?, 16)
                    .map_err(|_| InputError::new(format!("{path}/hash"), "must be 16 hexadecimal digits"))?,
                kind: kind.ok_or_else(|| InputError::new(format!("{path}/kind"), "is not a kind"))?,
                reason: text("reason")?,
                added: text("added")?,
                expires: text("expires")?,
            });
        }
        let whole = Self::new(entries, key.clone());
        sealed(value, &key, &terms, &whole.content())?;
        let current = whole.entries.into_iter().filter(|entry| {
            PartialDate::parse(&entry.expires).is_some_and(|last| !last.certainly_before(today))
        });
        Ok(Self::new(current.collect(), key))
    }
}
