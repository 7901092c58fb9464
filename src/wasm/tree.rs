//! Plain JavaScript data as the tree that the core reads.

use super::thrown;
use crate::model::error::InputError;
use crate::model::value::{DEEPEST, Value};
use std::str::Chars;
use wasm_bindgen::prelude::*;

/// How much one input may hold, counted in UTF-16 code units of text and [`WEIGHT`] for every value. JavaScript can hand
/// over the same object a million times in little room; here every value takes its own.
const ROOM: u32 = 32 * 1024 * 1024;
/// Fields of an object that is small.
const SMALL: usize = 32;
/// What a value takes of [`ROOM`] beside its text.
const WEIGHT: u32 = 128;

#[wasm_bindgen(module = "/src/wasm/tree.js")]
extern "C" {
    /// The value in letters: `z` null, `t` and `f`, `i…:` an integer, `n…:` the bits of another number as an integer, `s…:`
    /// how many UTF-16 code units of text follow, `l…e` a list's values, `o…e` an object's names and values in turn.
    #[wasm_bindgen(catch)]
    fn flatten(value: &JsValue, path: &str, deepest: u32, room: u32, weight: u32)
    -> Result<Vec<u8>, JsValue>;
}

/// Reads plain JavaScript data and names the path of what is no such data; `path` is where the data itself stands.
///
/// `undefined` fields are absent. Functions, symbols, big integers, numbers that are not finite, dates, maps, sets and
/// typed arrays are refused, and so are cycles, since they have no bottom.
pub fn tree(value: &JsValue, path: &str) -> Result<Value, JsValue> {
    let letters = flatten(value, path, DEEPEST as u32, ROOM, WEIGHT)?;
    let text = std::str::from_utf8(&letters).unwrap_or_default();
    read(&mut text.chars()).ok_or_else(|| thrown(InputError::new(path, "cannot be read")))
}

/// Reads one value; `None` when the letters are no value, or end a list or an object.
fn read(letters: &mut Chars<'_>) -> Option<Value> {
    Some(match letters.next()? {
        'z' => Value::Null,
        't' => Value::Bool(true),
        'f' => Value::Bool(false),
        'i' => Value::Number(count::<i64>(letters)? as f64),
        'n' => Value::Number(f64::from_bits(count(letters)?)),
        's' => Value::Text(text(letters)?),
        'l' => {
            let mut values = Vec::new();
            while !ends(letters) {
                values.push(read(letters)?);
            }
            Value::List(values)
        }
        'o' => {
            let mut fields: Vec<(String, Value)> = Vec::with_capacity(8);
            while !ends(letters) {
                let Value::Text(name) = read(letters)? else { return None };
                let value = read(letters)?;
                // Most objects are small, and taking each field to its place is quicker than a sort.
                let small = fields.len() < SMALL;
                let at =
                    if small { fields.partition_point(|(known, _)| *known <= name) } else { fields.len() };
                fields.insert(at, (name, value));
            }
            // Names that differ only in broken characters become one here; any one of them stands.
            fields.sort_by(|left: &(String, Value), right| left.0.cmp(&right.0));
            fields.dedup_by(|later, earlier| later.0 == earlier.0);
            Value::Object(fields)
        }
        _ => return None,
    })
}

/// Whether a list or an object ends here; then its end is read.
fn ends(letters: &mut Chars<'_>) -> bool {
    let rest = letters.as_str().strip_prefix('e');
    rest.map(|rest| *letters = rest.chars()).is_some()
}

/// A number up to its colon.
fn count<T: std::str::FromStr>(letters: &mut Chars<'_>) -> Option<T> {
    let (digits, rest) = letters.as_str().split_once(':')?;
    *letters = rest.chars();
    digits.parse().ok()
}

fn text(letters: &mut Chars<'_>) -> Option<String> {
    let units = count(letters)?;
    let rest = letters.as_str();
    // Of ASCII every unit is a byte; else the units are counted letter by letter.
    let end = match rest.get(..units) {
        Some(plain) if plain.is_ascii() => units,
        _ => {
            let mut left = units;
            let past = rest.char_indices().find(|(_, letter)| {
                let whole = left == 0;
                left = left.saturating_sub(letter.len_utf16());
                whole
            });
            past.map_or(rest.len(), |(end, _)| end)
        }
    };
    let text = rest.get(..end)?.to_owned();
    *letters = rest.get(end..)?.chars();
    Some(text)
}
