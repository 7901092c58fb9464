//! The decoder: takes an object's known fields one by one and lists everything that is left.
//!
//! Checked by hand because one of the two parsers behind it ignores unknown fields, and because refused fields must be
//! dropped before anything else sees them.

use crate::data::refused;
use crate::model::assessment::{DropReason, Dropped};
use crate::model::error::InputError;
use crate::model::value::Value;

/// Longest text of a single field, in bytes.
const LONGEST_TEXT: usize = 1 << 20;
/// Longest list.
const LONGEST_LIST: usize = 500;
/// Most dropped fields listed; a stranger's input must not choose the size of the answer.
const MOST_DROPPED: usize = 500;
/// Longest path shown of a dropped field, in characters.
const LONGEST_NAME: usize = 80;

/// Collects what is not let in, and the first error.
///
/// Reading goes on after an error with absent values, so that every reader is a plain list of fields; whoever opened the
/// decoder asks for the error at the end.
#[derive(Debug, Default)]
pub struct Decoder {
    /// Fields that were not read.
    pub dropped: Vec<Dropped>,
    error: Option<InputError>,
    lists_wrong_types: bool,
}

impl Decoder {
    /// A decoder for another system's record: a value of a type that is not expected costs that value, and is listed.
    pub fn of_record() -> Self {
        Self { lists_wrong_types: true, ..Self::default() }
    }

    /// Opens an object; of another value an error is kept and no field is there.
    pub fn object<'a>(&mut self, value: &'a Value, path: &str) -> ObjectReader<'a> {
        let left = match value {
            Value::Object(fields) => {
                let mut left = Vec::with_capacity(fields.len());
                let given = fields.iter().filter(|(_, value)| *value != Value::Null);
                left.extend(given.map(|(name, value)| (name.as_str(), value)));
                left
            }
            other => {
                self.wrong_type(path, "an object", other);
                Vec::new()
            }
        };
        ObjectReader { path: path.to_owned(), left }
    }

    /// Keeps an error, unless there is one.
    pub fn fail(&mut self, path: &str, message: &str) {
        if self.error.is_none() {
            self.error = Some(InputError::new(path, message));
        }
    }

    /// Keeps the error for a value of the wrong type, or lists the value as not read where it is another system's.
    pub fn wrong_type(&mut self, path: &str, expected: &str, found: &Value) {
        if self.lists_wrong_types {
            self.drop(path.to_owned(), DropReason::Unknown);
            return;
        }
        self.fail(path, &format!("must be {expected}, not {}", found.kind()));
    }

    /// What was read, unless there was an error.
    ///
    /// # Errors
    /// The first that was kept.
    pub fn close<T>(&mut self, read: T) -> Result<T, InputError> {
        match self.error.take() {
            Some(error) => Err(error),
            None => Ok(read),
        }
    }

    /// Lists a field as not read.
    pub fn drop(&mut self, path: String, reason: DropReason) {
        if self.dropped.len() < MOST_DROPPED {
            self.dropped.push(Dropped { path, reason });
        }
    }

    /// Reads a list, each element with its own pointer; null elements are left out.
    pub fn list<'a>(&mut self, value: &'a Value, path: &str) -> Vec<(String, &'a Value)> {
        self.list_up_to(value, path, LONGEST_LIST)
    }

    /// Reads a list of at most so many elements, as [`Decoder::list`] does.
    pub fn list_up_to<'a>(&mut self, value: &'a Value, path: &str, most: usize) -> Vec<(String, &'a Value)> {
        let Value::List(values) = value else {
            self.wrong_type(path, "a list", value);
            return Vec::new();
        };
        if values.len() > most {
            self.fail(path, &format!("has more than {most} elements"));
            return Vec::new();
        }
        values
            .iter()
            .enumerate()
            .filter(|(_, value)| **value != Value::Null)
            .map(|(position, value)| (format!("{path}/{position}"), value))
            .collect()
    }

    /// Reads a text; an integer is read as its digits, an empty text is absent.
    pub fn text(&mut self, value: &Value, path: &str) -> Option<String> {
        match value {
            Value::Text(text) if text.len() > LONGEST_TEXT => {
                self.fail(path, &format!("is longer than {LONGEST_TEXT} bytes"));
                None
            }
            Value::Text(text) if text.trim().is_empty() => None,
            Value::Text(text) => Some(text.clone()),
            Value::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
                Some((*number as i64).to_string())
            }
            other => {
                self.wrong_type(path, "text", other);
                None
            }
        }
    }

    /// Reads one of a fixed set of words.
    pub fn word<T: Copy>(&mut self, value: &Value, path: &str, words: &[(&str, T)]) -> Option<T> {
        if let Value::Text(text) = value
            && let Some((_, meaning)) = words.iter().find(|(word, _)| word == text)
        {
            return Some(*meaning);
        }
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        self.fail(path, &format!("must be one of {}", known.join(", ")));
        None
    }
}

/// Whether a value is a text that is let in as it is.
fn is_plain_text(value: &Value) -> bool {
    matches!(value, Value::Text(text) if text.len() <= LONGEST_TEXT)
}

/// The fields of an object that have not been taken yet.
#[derive(Debug, Default)]
pub struct ObjectReader<'a> {
    /// JSON Pointer of the object.
    pub path: String,
    left: Vec<(&'a str, &'a Value)>,
}

impl<'a> ObjectReader<'a> {
    /// Whether a field is there and not null.
    pub fn has(&self, name: &str) -> bool {
        self.left.iter().any(|(field, _)| *field == name)
    }

    /// Whether nothing is left, or nothing but nulls.
    pub fn is_empty(&self) -> bool {
        self.left.is_empty()
    }

    /// The pointer of one of its fields.
    pub fn at(&self, name: &str) -> String {
        let mut path = String::with_capacity(self.path.len() + name.len() + 1);
        path.push_str(&self.path);
        path.push('/');
        if name.len() <= LONGEST_NAME && !name.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
            path.push_str(name);
        } else {
            let short: String = name.chars().take(LONGEST_NAME).collect();
            path.push_str(&short.replace('~', "~0").replace('/', "~1"));
        }
        path
    }

    /// Takes a field by the first of its names that is there.
    pub fn take(&mut self, names: &[&str]) -> Option<(String, &'a Value)> {
        self.taken(names).map(|(field, value)| (self.at(field), value))
    }

    fn taken(&mut self, names: &[&str]) -> Option<(&'a str, &'a Value)> {
        let place = |name: &&str| self.left.iter().position(|(field, _)| field == name);
        names.iter().find_map(place).map(|position| self.left.remove(position))
    }

    /// Takes a text; an integer is read as its digits, an empty text is absent.
    pub fn text(&mut self, decoder: &mut Decoder, names: &[&str]) -> Option<String> {
        match self.taken(names)? {
            // Most are plain, and nobody asks where they stand.
            (_, Value::Text(text)) if text.len() <= LONGEST_TEXT => {
                (!text.trim().is_empty()).then(|| text.clone())
            }
            (field, value) => decoder.text(value, &self.at(field)),
        }
    }

    /// Takes one of a fixed set of words.
    pub fn word<T: Copy>(&mut self, decoder: &mut Decoder, name: &str, words: &[(&str, T)]) -> Option<T> {
        let (path, value) = self.take(&[name])?;
        decoder.word(value, &path, words)
    }

    /// Takes true or false.
    pub fn flag(&mut self, decoder: &mut Decoder, name: &str) -> Option<bool> {
        match self.take(&[name])? {
            (_, Value::Bool(value)) => Some(*value),
            (path, other) => {
                decoder.wrong_type(&path, "true or false", other);
                None
            }
        }
    }

    /// Takes a whole number within bounds.
    pub fn whole(&mut self, decoder: &mut Decoder, name: &str, least: i32, most: i32) -> Option<i32> {
        match self.take(&[name])? {
            (_, Value::Number(number))
                if number.fract() == 0.0 && *number >= f64::from(least) && *number <= f64::from(most) =>
            {
                Some(*number as i32)
            }
            (path, _) => {
                decoder.fail(&path, &format!("must be a whole number from {least} to {most}"));
                None
            }
        }
    }

    /// Takes an object by the first of its names that is there; other values are kept as an error.
    pub fn object(&mut self, decoder: &mut Decoder, names: &[&str]) -> Option<ObjectReader<'a>> {
        let (path, value) = self.take(names)?;
        Some(decoder.object(value, &path))
    }

    /// Takes a list, each element with its own pointer; null elements are left out.
    pub fn list(&mut self, decoder: &mut Decoder, names: &[&str]) -> Vec<(String, &'a Value)> {
        match self.take(names) {
            Some((path, value)) => decoder.list(value, &path),
            None => Vec::new(),
        }
    }

    /// Takes a list of objects.
    pub fn objects(&mut self, decoder: &mut Decoder, names: &[&str]) -> Vec<ObjectReader<'a>> {
        self.list(decoder, names).into_iter().map(|(path, value)| decoder.object(value, &path)).collect()
    }

    /// Takes a list of texts.
    pub fn texts(&mut self, decoder: &mut Decoder, names: &[&str]) -> Vec<String> {
        let Some((path, value)) = self.take(names) else { return Vec::new() };
        if let Value::List(values) = value
            && values.len() <= LONGEST_LIST
            && values.iter().all(is_plain_text)
        {
            // Most are plain, and nobody asks where they stand.
            return values.iter().filter_map(|value| decoder.text(value, "")).collect();
        }
        decoder
            .list(value, &path)
            .into_iter()
            .filter_map(|(path, value)| decoder.text(value, &path))
            .collect()
    }

    /// Takes every field that is left.
    pub fn rest(&mut self) -> Vec<(&'a str, &'a Value)> {
        std::mem::take(&mut self.left)
    }

    /// Lists what is left as refused, unused or unknown. `unused` are fields of the format that no rule reads.
    pub fn finish(self, decoder: &mut Decoder, unused: &[&str]) {
        for (name, _) in &self.left {
            let plain: String = name
                .chars()
                .filter(|character| character.is_alphanumeric())
                .flat_map(char::to_lowercase)
                .collect();
            let reason = if refused::is_field(&plain) {
                DropReason::Refused
            } else if unused.contains(name) {
                DropReason::Unused
            } else {
                DropReason::Unknown
            };
            decoder.drop(self.at(name), reason);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_listed_with_its_reason() {
        let value = Value::Object(vec![
            ("Date_of_Birth".into(), Value::Text("1990-01-01".into())),
            ("favourite/colour".into(), Value::Text("blue".into())),
            ("interests".into(), Value::List(vec![])),
            ("name".into(), Value::Text("Maren Holt".into())),
        ]);
        let mut decoder = Decoder::default();
        let mut fields = decoder.object(&value, "/basics");
        assert_eq!(fields.text(&mut decoder, &["name"]).as_deref(), Some("Maren Holt"));
        fields.finish(&mut decoder, &["interests"]);
        let listed: Vec<(&str, DropReason)> =
            decoder.dropped.iter().map(|dropped| (dropped.path.as_str(), dropped.reason)).collect();
        assert_eq!(
            listed,
            [
                ("/basics/Date_of_Birth", DropReason::Refused),
                ("/basics/favourite~1colour", DropReason::Unknown),
                ("/basics/interests", DropReason::Unused),
            ]
        );
    }
}
