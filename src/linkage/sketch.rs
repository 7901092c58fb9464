//! What may be kept of a batch after it is gone: keyed hashes and text sketches, bound to one organisation and dated, and the employer's own watch list.
//!
//! Nothing in either is readable, and both are personal data all the same. Who has the file and the passphrase can try values, and all telephone numbers
//! of a country fall within minutes. Who has the file alone learns no name by how often a hash occurs: names are hashed anew for every application,
//! values that many share are left out, and every list is filled up to a fixed length. The passphrase is all that stands between the file and a guesser
//! without it; Argon2id makes each guess dear in time and memory, and a short one is found nevertheless.

use super::passages::TextIndex;
use super::person::Names;
use super::record::{KeyKind, Record};
use crate::model::csv;
use crate::model::date::PartialDate;
use crate::model::error::InputError;
use crate::model::ids::{LinkSentence, sentences};
use crate::model::invisible::is_invisible;
use crate::model::value::Value;
use argon2::{Algorithm, Argon2, Params, Version};
use hmac::{Hmac, KeyInit, Mac};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// The name and version of a sketch file's format.
pub const SCHEMA: &str = "corroborate/sketches/2";
/// The name and version of a stored watch list's format.
pub const WATCH_SCHEMA: &str = "corroborate/watch-list/2";
/// The one key derivation there is.
pub const DERIVATION: &str = "Argon2id";
/// Memory in KiB, passes and lanes of a new file, and the least that a file may have. Source: OWASP, Password Storage Cheat Sheet, read 2026-11.
pub const PARAMETERS: (u32, u32, u32) = (19_456, 2, 1);
/// Most memory in KiB and most passes that a file may ask for.
const DEAREST: (u32, u32) = (1 << 20, 16);
/// Days after its making on which a kept file may still be used, at most.
pub const LONGEST_KEPT: i32 = 365;
/// Bytes of a salt.
pub const SALT: usize = 16;
/// Values of one text that a sketch keeps, the smallest ones.
const KEPT: usize = 96;
/// Hashes of names are filled up to a multiple of this.
const NAMES: usize = 32;
/// Least values of two text sketches that must meet.
const LEAST_MET: usize = 6;
/// Longest organisation, reason or id, in characters.
const LONGEST: usize = 200;

/// How the key was made from the passphrase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Derivation {
    /// `Argon2id`.
    pub name: String,
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
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
    /// A key for values that are compared and not kept.
    pub fn unkept() -> Self {
        Self(Hmac::new(&[0; 64].into()))
    }

    /// A key that was made at random and is as long as its hashes.
    pub fn of_secret(secret: &[u8]) -> Option<Self> {
        Hmac::new_from_slice(secret).ok().filter(|_| secret.len() >= 32).map(Self)
    }

    /// The hash of fields as bytes.
    pub fn digest(&self, fields: &[&[u8]]) -> [u8; 32] {
        self.tag(fields).finalize().into_bytes().into()
    }

    /// The hash of fields, each behind its length, so that none can be taken for the end of another.
    fn tag(&self, fields: &[&[u8]]) -> Hmac<Sha256> {
        let mut mac = self.0.clone();
        for field in fields {
            mac.update(&(field.len() as u64).to_be_bytes());
            mac.update(field);
        }
        mac
    }

    /// Sixty-four bits of the hash of a value.
    fn hash(&self, kind: &str, value: &[u8]) -> u64 {
        first_bits(&self.tag(&[kind.as_bytes(), value]).finalize().into_bytes())
    }

    /// The hash of a name in one application: the same name has another in every other.
    fn name(&self, application: u64, name: &[u8]) -> u64 {
        let fields = [b"name".as_slice(), &application.to_be_bytes(), name];
        first_bits(&self.tag(&fields).finalize().into_bytes())
    }

    /// Values of an application that stand for nothing and that nobody tells from hashes without the key.
    fn fillers(&self, kind: &str, application: u64) -> impl Iterator<Item = u64> {
        let fields = [b"filler".as_slice(), kind.as_bytes(), &application.to_be_bytes()];
        let seed = self.tag(&fields).finalize().into_bytes();
        (0u64..).flat_map(move |block| {
            let digest = Sha256::new().chain_update(seed).chain_update(block.to_be_bytes()).finalize();
            let values: Vec<u64> = digest.chunks(8).map(first_bits).collect();
            values
        })
    }

    /// Fills hashes up to a multiple of `step`, sorted. Nothing has as many as something.
    fn fill(&self, hashes: &mut Vec<u64>, kind: &str, application: u64, step: usize) {
        let full = hashes.len().max(1).next_multiple_of(step);
        hashes.extend(self.fillers(kind, application).take(full - hashes.len()));
        hashes.sort_unstable();
    }

    fn of_key(&self, kind: KeyKind, hash: u64) -> u64 {
        // What a referee is reached by is compared with referees alone.
        self.hash(name_of(kind), &hash.to_be_bytes())
    }
}

/// The first eight bytes as a number.
pub fn first_bits(bytes: &[u8]) -> u64 {
    bytes.iter().take(8).fold(0, |hash, byte| (hash << 8) | u64::from(*byte))
}

/// Whose name is compared is not what it is written like.
fn plain(organisation: &str) -> String {
    organisation.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// A kind that is kept in sketches.
struct Kept {
    kind: KeyKind,
    name: &'static str,
    /// What the hashes of an application are filled up to a multiple of.
    step: usize,
    /// The sentence of the rule that compares it.
    sentence: LinkSentence,
}

/// The kinds that are kept in sketches.
const KINDS: &[Kept] = &[
    Kept { kind: KeyKind::Phone, name: "phone", step: 2, sentence: sentences::link_phone::SKETCHED },
    Kept { kind: KeyKind::Email, name: "email", step: 2, sentence: sentences::link_email::SKETCHED },
    Kept { kind: KeyKind::Profile, name: "profile", step: 4, sentence: sentences::link_profile::SKETCHED },
    Kept { kind: KeyKind::Home, name: "address", step: 2, sentence: sentences::link_address::SKETCHED },
    Kept { kind: KeyKind::HeldJob, name: "job", step: 8, sentence: sentences::link_cloned_history::SKETCHED },
    Kept { kind: KeyKind::Answer, name: "answer", step: 8, sentence: sentences::link_answers::SKETCHED },
    Kept { kind: KeyKind::Document, name: "document", step: 2, sentence: sentences::link_document::SKETCHED },
];

fn name_of(kind: KeyKind) -> &'static str {
    KINDS.iter().find(|known| known.kind == kind).map_or("", |known| known.name)
}

/// Values that more applications of a batch share than say anything, sorted. By how often they occur they could be guessed without the key.
pub fn shared_by_many(records: &[Record]) -> Vec<(KeyKind, u64)> {
    let mut all: Vec<(KeyKind, u64, u32)> = Vec::new();
    for (at, record) in (0u32..).zip(records) {
        all.extend(record.keys.iter().map(|(kind, hash, _)| (*kind, *hash, at)));
    }
    all.sort_unstable();
    all.dedup();
    all.chunk_by(|one, other| (one.0, one.1) == (other.0, other.1))
        .filter(|same| same.len() > super::person::MOST_PEOPLE)
        .filter_map(|same| same.first().map(|(kind, hash, _)| (*kind, *hash)))
        .collect()
}

/// One application as a sketch file keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sketch {
    /// The employer's own reference.
    pub id: String,
    /// Kind and keyed hash of every value, sorted.
    keys: Vec<(KeyKind, u64)>,
    /// Keyed hashes of everything that the names are compared by, and of whether some name is complete, sorted; each is this application's alone.
    names: Vec<u64>,
    /// Keyed hashes of rare shingles, the smallest ones, sorted.
    text: Vec<u64>,
}

impl Sketch {
    /// Makes the sketch of the application at a place of the file. What stands in `many` is left out.
    pub fn of(
        at: u64,
        record: &Record,
        label: &str,
        index: &TextIndex,
        (choices, many): (&[u64], &[(KeyKind, u64)]),
        key: &Key,
    ) -> Self {
        let mut keys = Vec::new();
        for kept in KINDS {
            let is_kept = |(kind, hash, _): &&(KeyKind, u64, u16)| {
                *kind == kept.kind
                    && many.binary_search(&(*kind, *hash)).is_err()
                    && (*kind != KeyKind::Answer || choices.binary_search(hash).is_err())
            };
            let mut hashes: Vec<u64> =
                record.keys.iter().filter(is_kept).map(|(kind, hash, _)| key.of_key(*kind, *hash)).collect();
            hashes.sort_unstable();
            hashes.dedup();
            key.fill(&mut hashes, kept.name, at, kept.step);
            keys.extend(hashes.into_iter().map(|hash| (kept.kind, hash)));
        }
        keys.sort_unstable();
        let mut names = hashed_names(&Names::of(record), at, key);
        key.fill(&mut names, "name", at, NAMES);
        let mut text = hashed_text(record, index, key);
        key.fill(&mut text, "text", at, KEPT);
        Self { id: label.to_owned(), keys, names, text }
    }

    /// Whether the application at a place of the file is certainly not that of a person with these names.
    fn is_of_another(&self, at: u64, names: &Names, key: &Key) -> bool {
        let has = |hash: u64| self.names.binary_search(&hash).is_ok();
        names.is_complete()
            && has(key.name(at, COMPLETE))
            && !names.blocking_keys().iter().any(|name| has(key.name(at, name.as_bytes())))
    }
}

/// Stands among the names of an application of which some name is complete; no key of a name is empty.
const COMPLETE: &[u8] = b"";

fn hashed_names(names: &Names, at: u64, key: &Key) -> Vec<u64> {
    let mut hashes: Vec<u64> =
        names.blocking_keys().iter().map(|name| key.name(at, name.as_bytes())).collect();
    hashes.extend(names.is_complete().then(|| key.name(at, COMPLETE)));
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

/// The smallest keyed hashes of an application's rare shingles, sorted.
fn hashed_text(record: &Record, index: &TextIndex, key: &Key) -> Vec<u64> {
    let mut hashes: Vec<u64> =
        index.rare_of(record).map(|short| key.hash("text", &short.to_be_bytes())).collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes.truncate(KEPT);
    hashes
}

/// Values that two text sketches share among those that both would have kept, and how many those are.
fn met(one: &[u64], other: &[u64]) -> (usize, usize) {
    let last =
        |text: &[u64]| if text.len() < KEPT { u64::MAX } else { text.last().copied().unwrap_or(u64::MAX) };
    let bound = last(one).min(last(other));
    let within = |text: &[u64]| text.partition_point(|value| *value <= bound);
    let met = one.iter().take(within(one)).filter(|value| other.binary_search(value).is_ok()).count();
    (met, within(one).min(within(other)))
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
        let names = Names::of(record);
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
            let least = if kind == KeyKind::HeldJob { 3 } else { 1 };
            if let Some(kept) = KINDS.iter().find(|known| known.kind == kind)
                && group.len() >= least
                && self.is_of_another(sketch, &names)
            {
                let keys = group.iter().map(|(_, kind, hash)| (*kind, *hash)).collect();
                met.push(Met { sketch, sentence: kept.sentence, keys, text: None });
            }
        }
        met.extend(self.texts_met(&hashed_text(record, index, &self.key), &names, index));
        met.sort_by_key(|met| (met.sketch, met.sentence.rule()));
        met
    }

    fn is_of_another(&self, at: u32, names: &Names) -> bool {
        self.sketches
            .get(at as usize)
            .is_some_and(|sketch| sketch.is_of_another(u64::from(at), names, &self.key))
    }

    fn texts_met(&self, own: &[u64], names: &Names, index: &TextIndex) -> Vec<Met> {
        let mut sharing_some: Vec<u32> = Vec::new();
        for value in own {
            let from = self.texts.partition_point(|(known, _)| known < value);
            let same = self.texts.iter().skip(from).take_while(|(known, _)| known == value);
            let sharing: Vec<u32> = same.map(|(_, at)| *at).take(super::person::MOST_PEOPLE + 1).collect();
            if sharing.len() <= super::person::MOST_PEOPLE {
                sharing_some.extend(sharing);
            }
        }
        sharing_some.sort_unstable();
        sharing_some
            .chunk_by(|one, other| one == other)
            .filter(|group| group.len() >= LEAST_MET)
            .filter_map(|group| {
                let at = *group.first()?;
                let other = self.sketches.get(at as usize)?;
                let (count, of) = met(own, &other.text);
                (count >= LEAST_MET
                    && count * 1_000 >= of * index.common.thresholds.per_mille
                    && self.is_of_another(at, names))
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
        let key = opened(value, SCHEMA, passphrase, organisation, today)?;
        let mut sketches = Vec::new();
        for (position, item) in list(value, "applications")?.iter().enumerate() {
            let mut sketch = read_sketch(item, &format!("/applications/{position}"))?;
            // How many there really are decides how two texts compare.
            let mut fillers: Vec<u64> = key.fillers("text", position as u64).take(KEPT).collect();
            fillers.sort_unstable();
            sketch.text.retain(|value| fillers.binary_search(value).is_err());
            sketches.push(sketch);
        }
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
            let keys = KINDS.iter().map(|kept| {
                let mut of =
                    sketch.keys.iter().filter(|(known, _)| *known == kept.kind).map(|(_, hash)| *hash);
                (kept.name.to_owned(), hexadecimal(&mut of))
            });
            let mut keys: Vec<(String, Value)> = keys.collect();
            keys.sort_by(|one, other| one.0.cmp(&other.0));
            object([
                ("id", Value::Text(sketch.id.clone())),
                ("keys", Value::Object(keys)),
                ("names", hexadecimal(&mut sketch.names.iter().copied())),
                ("text", hexadecimal(&mut sketch.text.iter().copied())),
            ])
        })
        .collect();
    let mut file = head(SCHEMA, terms, derivation);
    file.set("applications", Value::List(applications));
    seal(file, key)
}

fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let mut fields: Vec<(String, Value)> =
        fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    fields.sort_by(|one, other| one.0.cmp(&other.0));
    Value::Object(fields)
}

fn head(schema: &str, terms: &Terms, derivation: &Derivation) -> Value {
    let number = |number: u32| Value::Number(f64::from(number));
    object([
        ("schema", Value::Text(schema.to_owned())),
        ("organisation", Value::Text(terms.organisation.clone())),
        ("made", Value::Text(terms.made.clone())),
        ("expires", Value::Text(terms.expires.clone())),
        (
            "kdf",
            object([
                ("name", Value::Text(derivation.name.clone())),
                ("memory", number(derivation.memory)),
                ("passes", number(derivation.passes)),
                ("lanes", number(derivation.lanes)),
                ("salt", Value::Text(derivation.salt.clone())),
            ]),
        ),
    ])
}

/// The name of the field that holds the seal.
const SEAL: &str = "seal";

/// A keyed hash over a whole file but its seal: of canonical JSON, which two different files never share.
fn seal_of(file: &Value, key: &Key) -> Hmac<Sha256> {
    let content = match file {
        Value::Object(fields) => {
            Value::Object(fields.iter().filter(|(name, _)| name != SEAL).cloned().collect()).canonical()
        }
        other => other.canonical(),
    };
    key.tag(&[SEAL.as_bytes(), content.as_bytes()])
}

/// A file's text with its seal.
fn seal(mut file: Value, key: &Key) -> String {
    let seal = hex(&seal_of(&file, key).finalize().into_bytes());
    file.set(SEAL, Value::Text(seal));
    file.canonical()
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
    pub fn new(salt: &[u8; SALT]) -> Self {
        let (memory, passes, lanes) = PARAMETERS;
        Self { name: DERIVATION.to_owned(), memory, passes, lanes, salt: hex(salt) }
    }

    /// The key of an organisation under a passphrase; another organisation's is another.
    ///
    /// # Errors
    /// When its parameters are none that the derivation takes.
    pub fn key(&self, passphrase: &str, organisation: &str) -> Result<Key, InputError> {
        let wrong = |error: argon2::Error| InputError::new("/kdf", error.to_string());
        let params = Params::new(self.memory, self.passes, self.lanes, Some(32)).map_err(wrong)?;
        let mut salt = unhex(&self.salt).unwrap_or_default();
        salt.extend(plain(organisation).bytes());
        // The block size of SHA-256, so that the key is used as it is.
        let mut bytes = [0u8; 64];
        let (first, _) = bytes.split_at_mut(32);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.as_bytes(), &salt, first)
            .map_err(wrong)?;
        Ok(Key(Hmac::new(&bytes.into())))
    }
}

/// Whether a text holds what would not be seen where it is shown.
fn is_unseen(text: &str) -> bool {
    text.chars().any(|letter| letter.is_control() || is_invisible(letter))
}

fn field<'v>(value: &'v Value, name: &str) -> Result<&'v str, InputError> {
    match value.field(name) {
        Some(Value::Text(text)) if text.chars().nth(LONGEST).is_some() => {
            Err(InputError::new(format!("/{name}"), "is too long"))
        }
        Some(Value::Text(text)) if is_unseen(text) => {
            Err(InputError::new(format!("/{name}"), "has control or invisible characters"))
        }
        Some(Value::Text(text)) => Ok(text),
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

/// The days after `made` on which a file may still be used: until `expires`, and no longer than [`LONGEST_KEPT`].
///
/// # Errors
/// When its end is further away.
pub fn check_end(made: PartialDate, expires: PartialDate) -> Result<(), InputError> {
    if expires.latest().0 > made.earliest().0.saturating_add(LONGEST_KEPT) {
        let message = format!("must be at most {LONGEST_KEPT} days after the file is made");
        return Err(InputError::new("/expires", message));
    }
    Ok(())
}

/// The key of a kept file whose seal fits.
fn opened(
    value: &Value,
    schema: &str,
    passphrase: &str,
    organisation: &str,
    today: PartialDate,
) -> Result<Key, InputError> {
    let stated = field(value, "schema")?;
    if stated != schema {
        let made =
            if stated.split('/').nth(1) == schema.split('/').nth(1) { "; make the file again" } else { "" };
        return Err(InputError::new("/schema", format!("must be {schema}{made}")));
    }
    if plain(field(value, "organisation")?) != plain(organisation) {
        return Err(InputError::new("/organisation", "is another organisation's file"));
    }
    let expires = day(value, "expires")?;
    check_end(day(value, "made")?, expires)?;
    if expires.certainly_before(today) {
        return Err(InputError::new("/expires", "has passed; make the file again or delete it"));
    }
    let kdf = value.field("kdf").ok_or_else(|| InputError::new("/kdf", "is missing"))?;
    let in_kdf = |error: InputError| InputError::new(format!("/kdf{}", error.path), error.message);
    if field(kdf, "name").map_err(in_kdf)? != DERIVATION {
        return Err(InputError::new("/kdf/name", format!("must be {DERIVATION}")));
    }
    let (memory, passes, lanes) = PARAMETERS;
    let number = |name: &str, least: u32, most: u32| match kdf.field(name) {
        Some(Value::Number(number))
            if number.fract() == 0.0 && (f64::from(least)..=f64::from(most)).contains(number) =>
        {
            Ok(*number as u32)
        }
        _ => Err(InputError::new(
            format!("/kdf/{name}"),
            format!("must be a whole number from {least} to {most}"),
        )),
    };
    let derivation = Derivation {
        name: DERIVATION.to_owned(),
        memory: number("memory", memory, DEAREST.0)?,
        passes: number("passes", passes, DEAREST.1)?,
        lanes: number("lanes", lanes, lanes)?,
        salt: field(kdf, "salt").map_err(in_kdf)?.to_owned(),
    };
    if unhex(&derivation.salt).is_none_or(|salt| salt.len() != SALT) {
        return Err(InputError::new("/kdf/salt", "must be 32 hexadecimal digits"));
    }
    let key = derivation.key(passphrase, organisation)?;
    let stated = unhex(field(value, SEAL)?).unwrap_or_default();
    // Compared in a time that says nothing of where they differ.
    seal_of(value, &key).verify_slice(&stated).map_err(|_| {
        InputError::new("/seal", "does not fit: the passphrase is another, or the file was changed")
    })?;
    Ok(key)
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
        for Kept { kind, name, .. } in KINDS {
            let read = hashes(given.field(name), &format!("{path}/keys/{name}"))?;
            keys.extend(read.into_iter().map(|hash| (*kind, hash)));
        }
    }
    keys.sort_unstable();
    Ok(Sketch {
        id: field(value, "id").map_err(inside)?.to_owned(),
        keys,
        names: hashes(value.field("names"), &format!("{path}/names"))?,
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
            if is_unseen(reason) {
                return Err(wrong("has a reason with control or invisible characters"));
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
        let mut file = head(WATCH_SCHEMA, terms, derivation);
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
        seal(file, &self.key)
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
        let key = opened(value, WATCH_SCHEMA, passphrase, organisation, today)?;
        let mut entries = Vec::new();
        for (position, item) in list(value, "entries")?.iter().enumerate() {
            let path = format!("/entries/{position}");
            let inside = |error: InputError| InputError::new(format!("{path}{}", error.path), error.message);
            let text = |name: &str| field(item, name).map(str::to_owned).map_err(inside);
            for name in ["added", "expires"] {
                day(item, name).map_err(inside)?;
            }
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
        let current = entries.into_iter().filter(|entry| {
            PartialDate::parse(&entry.expires).is_some_and(|last| !last.certainly_before(today))
        });
        Ok(Self::new(current.collect(), key))
    }
}
