//! A JSON value as it was given, before anything is believed about its shape.
//!
//! Both doors — JSON text on a native host, plain objects in JavaScript — produce this one tree, so that everything
//! behind them sees the same input.

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::cell::Cell;
use std::fmt;

/// Most values of one document, counted while it is read: each takes some hundred bytes, however few letters it is written in.
pub const MOST_VALUES: usize = 1_000_000;

/// Objects and lists nested deeper than this are refused.
pub const DEEPEST: usize = 48;

/// A JSON value. Objects keep their fields sorted by name; of a repeated name the last one stands, as in JavaScript.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`, and `undefined` where the host has it.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number, as JavaScript would hold it.
    Number(f64),
    /// Text, well-formed Unicode.
    Text(String),
    /// A list in its order.
    List(Vec<Value>),
    /// An object, sorted by field name, without repeated names.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// The value of an object's field; `None` for other values and for absent or null fields.
    pub fn field(&self, name: &str) -> Option<&Value> {
        let Value::Object(fields) = self else { return None };
        let at = fields.binary_search_by(|(field, _)| field.as_str().cmp(name)).ok()?;
        fields.get(at).map(|(_, value)| value).filter(|value| **value != Value::Null)
    }

    /// Sets an object's field; other values stay as they are.
    pub fn set(&mut self, name: &str, value: Value) {
        let Value::Object(fields) = self else { return };
        match fields.binary_search_by(|(field, _)| field.as_str().cmp(name)) {
            Ok(at) => {
                if let Some((_, old)) = fields.get_mut(at) {
                    *old = value;
                }
            }
            Err(at) => fields.insert(at, (name.to_owned(), value)),
        }
    }

    /// What to call this kind of value in an error.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "text",
            Value::List(_) => "a list",
            Value::Object(_) => "an object",
        }
    }

    /// Canonical JSON: sorted fields, no white space, no null fields. Two inputs that mean the same have the same bytes.
    pub fn canonical(&self) -> String {
        let mut text = String::new();
        self.write_canonical(&mut text);
        text
    }

    fn write_canonical(&self, text: &mut String) {
        match self {
            Value::Null => text.push_str("null"),
            Value::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
            Value::Number(value) => text.push_str(&value.to_string()),
            Value::Text(value) => write_json_text(text, value),
            Value::List(values) => {
                text.push('[');
                for (position, value) in values.iter().enumerate() {
                    if position > 0 {
                        text.push(',');
                    }
                    value.write_canonical(text);
                }
                text.push(']');
            }
            Value::Object(fields) => {
                text.push('{');
                let mut first = true;
                for (name, value) in fields.iter().filter(|(_, value)| *value != Value::Null) {
                    if !first {
                        text.push(',');
                    }
                    first = false;
                    write_json_text(text, name);
                    text.push(':');
                    value.write_canonical(text);
                }
                text.push('}');
            }
        }
    }
}

fn write_json_text(out: &mut String, text: &str) {
    out.push('"');
    let mut written = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte >= 0x20 && byte != b'"' && byte != b'\\' {
            continue;
        }
        out.push_str(&text[written..at]);
        written = at + 1;
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            control => {
                out.push_str("\\u00");
                for half in [control >> 4, control & 15] {
                    out.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
                }
            }
        }
    }
    out.push_str(&text[written..]);
    out.push('"');
}

impl<'de> serde::Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Bounded { depth: 0, left: &Cell::new(MOST_VALUES), most: MOST_VALUES }.deserialize(deserializer)
    }
}

/// Reads JSON of at most so many values.
///
/// # Errors
/// What is wrong with it.
#[cfg(feature = "files")]
pub fn from_json_up_to(content: &[u8], most: usize) -> Result<Value, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(content);
    let value = Bounded { depth: 0, left: &Cell::new(most), most }.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

/// Reads a value and counts how deep it is and what it holds: a cyclic JavaScript object is a clear error instead of a spent stack.
#[derive(Clone, Copy)]
struct Bounded<'c> {
    depth: usize,
    /// Values that may still come.
    left: &'c Cell<usize>,
    most: usize,
}

impl Bounded<'_> {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        if self.depth >= DEEPEST {
            return Err(E::custom(format_args!("nested deeper than {DEEPEST} levels")));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }

    fn count<E: Error>(self) -> Result<(), E> {
        let left = self.left.get().checked_sub(1);
        self.left.set(left.ok_or_else(|| E::custom(format_args!("holds more than {} values", self.most)))?);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Bounded<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Bounded<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Number(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut values = Vec::new();
        while let Some(value) = access.next_element_seed(inner)? {
            self.count()?;
            values.push(value);
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut fields: Vec<(String, Value)> = Vec::new();
        while let Some(name) = access.next_key::<String>()? {
            self.count()?;
            fields.push((name, access.next_value_seed(inner)?));
        }
        // A stable sort keeps repeated names in their order; the last of each run stands.
        fields.sort_by(|left, right| left.0.cmp(&right.0));
        fields.reverse();
        fields.dedup_by(|later, earlier| later.0 == earlier.0);
        fields.reverse();
        Ok(Value::Object(fields))
    }
}
