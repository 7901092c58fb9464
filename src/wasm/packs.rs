//! Packs, at the JavaScript boundary: read once and kept, named by their digest.
//!
//! What is kept is an institution pack's bytes, or an employer's facts with their names in order. Which of them a check
//! compares with is said in its options, so that the same call gives the same answer whatever else was loaded.

use super::{plain, thrown, tree};
use crate::data::institutions;
use crate::data::packs::{Indexed, Packs};
use crate::data::universities::{self, Universities};
use crate::intake;
use crate::model::digest::sha256;
use crate::model::error::InputError;
use crate::model::pack::{LoadedPack, PackKind};
use js_sys::{Array, ArrayBuffer, JSON, Object, Reflect, Uint8Array};
use std::cell::RefCell;
use std::rc::Rc;
use tsify::Ts;
use wasm_bindgen::prelude::*;

/// Most bytes of a pack.
const MOST_BYTES: usize = 16 << 20;
/// The byte order mark that some editors write.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// A pack that is kept.
#[derive(Clone)]
pub struct Kept(Rc<(LoadedPack, Content)>);

enum Content {
    /// Bytes that were read and found whole.
    Institutions(Vec<u8>),
    Universities(Vec<u8>),
    Facts(Box<Indexed>),
}

thread_local! {
    static KEPT: RefCell<Vec<Kept>> = const { RefCell::new(Vec::new()) };
}

/// Reads a pack and keeps it for the `packs` of checks: one of institutions, or an employer's facts as JSON. Loading the
/// same again gives the same.
///
/// Throws an `InputError` that names the path of what cannot be read.
#[wasm_bindgen(js_name = loadPack)]
pub fn load_pack(
    #[wasm_bindgen(unchecked_param_type = "Uint8Array | ArrayBuffer")] bytes: &JsValue,
) -> Result<Ts<LoadedPack>, JsValue> {
    let bytes = bytes_of(bytes).ok_or_else(|| thrown(InputError::new("", "must be the bytes of a pack")))?;
    plain(&load(bytes, "", None)?.0.0)
}

/// [`load_pack`] with the SHA-256 of the bytes in hexadecimal, which the package's `openPack` has from the host: an engine that
/// has only just started, whose code no optimiser has seen yet, takes twice as long for it as for all the rest.
#[wasm_bindgen(js_name = loadDigested, skip_typescript)]
pub fn load_digested(bytes: &JsValue, digest: String) -> Result<Ts<LoadedPack>, JsValue> {
    let bytes = bytes_of(bytes).ok_or_else(|| thrown(InputError::new("", "must be the bytes of a pack")))?;
    plain(&load(bytes, "", Some(digest))?.0.0)
}

/// Lets a pack go that `loadPack` gave; false when it was not there.
#[wasm_bindgen(js_name = unloadPack)]
pub fn unload_pack(#[wasm_bindgen(unchecked_param_type = "LoadedPack")] pack: &JsValue) -> bool {
    let digest = digest_of(pack);
    KEPT.with_borrow_mut(|kept| {
        let before = kept.len();
        kept.retain(|Kept(pack)| Some(&pack.0.digest) != digest.as_ref());
        kept.len() < before
    })
}

/// A call's options without their packs, and the packs.
pub fn taken(options: &JsValue) -> Result<(JsValue, Vec<Kept>), JsValue> {
    let unreadable = |_| thrown(InputError::new("/options", "cannot be read"));
    let name = JsValue::from("packs");
    let mut given = JsValue::UNDEFINED;
    if options.is_object() {
        given = Reflect::get(options, &name).map_err(unreadable)?;
    }
    if given.is_undefined() {
        return Ok((options.clone(), Vec::new()));
    }
    if !Array::is_array(&given) {
        return Err(thrown(InputError::new("/options/packs", "must be a list of packs")));
    }
    let mut packs = Vec::new();
    for (at, given) in Array::from(&given).iter().enumerate() {
        let path = format!("/options/packs/{at}");
        packs.push(match bytes_of(&given) {
            Some(bytes) => load(bytes, &path, None)?,
            None => digest_of(&given)
                .and_then(|digest| find(&digest))
                .ok_or_else(|| thrown(InputError::new(path, "is neither bytes nor a loaded pack")))?,
        });
    }
    // The rest is read as plain data, which bytes are not.
    let rest = Object::new();
    for key in Reflect::own_keys(options).map_err(unreadable)?.iter().filter(|key| *key != name) {
        let value = Reflect::get(options, &key).map_err(unreadable)?;
        Reflect::set(&rest, &key, &value).map_err(unreadable)?;
    }
    Ok((rest.into(), packs))
}

/// What a check compares with. Of several packs of institutions the last one counts.
pub fn packs(kept: &[Kept]) -> Packs<'_> {
    let mut packs = Packs::none();
    for Kept(pack) in kept {
        match &pack.1 {
            Content::Facts(facts) => packs.lend(facts),
            Content::Institutions(bytes) => {
                if let Some(institutions) = institutions::Pack::reopen(bytes) {
                    packs.set_institutions(institutions, pack.0.digest.clone());
                }
            }
            Content::Universities(bytes) => {
                if let Ok(universities) = Universities::read(bytes) {
                    packs.set_universities(universities, pack.0.digest.clone());
                }
            }
        }
    }
    packs
}

/// Reads and keeps a pack, unless it is kept already; `path` is where its bytes stand, `digest` theirs where it is known.
fn load(bytes: Vec<u8>, path: &str, digest: Option<String>) -> Result<Kept, JsValue> {
    let wrong = |within: &str, message: &str| thrown(InputError::new(format!("{path}{within}"), message));
    if bytes.len() > MOST_BYTES {
        return Err(wrong("", &format!("has more than {MOST_BYTES} bytes")));
    }
    let start = bytes.strip_prefix(MARK).unwrap_or(&bytes);
    let read = if start.trim_ascii_start().first() == Some(&b'{') {
        let text = core::str::from_utf8(start).map_err(|_| wrong("", "is not UTF-8"))?;
        let value = JSON::parse(text).map_err(|_| wrong("", "is not JSON"))?;
        let facts =
            intake::pack::pack(&tree(&value, path)?).map_err(|error| wrong(&error.path, &error.message))?;
        let loaded = LoadedPack {
            kind: PackKind::Facts,
            id: facts.id.clone(),
            date: facts.date.clone(),
            source: facts.source.clone(),
            digest: facts.digest.clone(),
            entries: (facts.schools.len() + facts.employers.len() + facts.unaccredited.len()) as u32,
        };
        Kept(Rc::new((loaded, Content::Facts(Box::new(Indexed::new(facts))))))
    } else {
        let digest = digest.unwrap_or_else(|| sha256(&bytes));
        if let Some(kept) = find(&digest) {
            return Ok(kept);
        }
        if bytes.starts_with(universities::MAGIC) {
            let pack = Universities::read(&bytes).map_err(|message| wrong("", &message))?;
            let loaded = LoadedPack {
                kind: PackKind::Universities,
                id: universities::ID.to_owned(),
                date: pack.date(),
                source: pack.source().to_owned(),
                digest,
                entries: pack.len() as u32,
            };
            let kept = Kept(Rc::new((loaded, Content::Universities(bytes))));
            KEPT.with_borrow_mut(|all| all.push(kept.clone()));
            return Ok(kept);
        }
        let pack = institutions::Pack::read(&bytes).map_err(|message| wrong("", &message))?;
        let loaded = LoadedPack {
            kind: PackKind::Institutions,
            id: institutions::ID.to_owned(),
            date: pack.date(),
            source: pack.source().to_owned(),
            digest,
            entries: pack.schools() as u32,
        };
        Kept(Rc::new((loaded, Content::Institutions(bytes))))
    };
    Ok(find(&read.0.0.digest).unwrap_or_else(|| {
        KEPT.with_borrow_mut(|kept| kept.push(read.clone()));
        read
    }))
}

fn find(digest: &str) -> Option<Kept> {
    KEPT.with_borrow(|kept| kept.iter().find(|Kept(pack)| pack.0.digest == digest).cloned())
}

/// The digest that a loaded pack's object names.
fn digest_of(pack: &JsValue) -> Option<String> {
    if !pack.is_object() {
        return None;
    }
    Reflect::get(pack, &"digest".into()).ok()?.as_string()
}

fn bytes_of(given: &JsValue) -> Option<Vec<u8>> {
    if given.is_instance_of::<ArrayBuffer>() || given.is_instance_of::<Uint8Array>() {
        Some(Uint8Array::new(given).to_vec())
    } else {
        None
    }
}
