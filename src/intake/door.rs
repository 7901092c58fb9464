//! The door: takes an object's known fields one by one and lists everything that is left.
//!
//! Checked by hand because one of the two parsers behind it ignores unknown fields, and because refused fields must be
//! dropped before anything else sees them.

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

/// Field names that are refused wherever they stand, in lower case without separators.
/// What they mean is listed under "Refused" in the rules.
pub const REFUSED: &[&str] = &[
    "age",
    "birthdate",
    "birthday",
    "birthname",
    "birthplace",
    "citizenship",
    "dateofbirth",
    "disability",
    "disabilitystatus",
    "dob",
    "ethnicity",
    "gender",
    "image",
    "ipaddress",
    "maritalstatus",
    "nationality",
    "photo",
    "picture",
    "placeofbirth",
    "postalcode",
    "postcode",
    "pronouns",
    "race",
    "religion",
    "sex",
    "sexualorientation",
    "useragent",
    "veteranstatus",
    "zip",
    "zipcode",
];

/// Collects what is not let in.
#[derive(Debug, Default)]
pub struct Door {
    /// Fields that were not read.
    pub dropped: Vec<Dropped>,
}

impl Door {
    /// Opens an object.
    ///
    /// # Errors
    /// When the value is something else.
    pub fn object<'a>(&mut self, value: &'a Value, path: &str) -> Result<Fields<'a>, InputError> {
        match value {
            Value::Object(fields) => Ok(Fields {
                path: path.to_owned(),
                left: fields
                    .iter()
                    .filter(|(_, value)| *value != Value::Null)
                    .map(|(name, value)| (name.as_str(), value))
                    .collect(),
            }),
            other => Err(wrong_type(path, "an object", other)),
        }
    }

    /// Lists a field as not read.
    pub fn drop(&mut self, path: String, reason: DropReason) {
        if self.dropped.len() < MOST_DROPPED {
            self.dropped.push(Dropped { path, reason });
        }
    }
}

/// The fields of an object that have not been taken yet.
#[derive(Debug)]
pub struct Fields<'a> {
    /// JSON Pointer of the object.
    pub path: String,
    left: Vec<(&'a str, &'a Value)>,
}

impl<'a> Fields<'a> {
    /// Whether a field is there and not null.
    pub fn has(&self, name: &str) -> bool {
        self.left.iter().any(|(field, _)| *field == name)
    }

    /// The pointer of one of its fields.
    pub fn at(&self, name: &str) -> String {
        let short: String = name.chars().take(LONGEST_NAME).collect();
        format!("{}/{}", self.path, short.replace('~', "~0").replace('/', "~1"))
    }

    /// Takes a field by the first of its names that is there.
    pub fn take(&mut self, names: &[&str]) -> Option<(String, &'a Value)> {
        for name in names {
            if let Some(position) = self.left.iter().position(|(field, _)| field == name) {
                let (field, value) = self.left.remove(position);
                return Some((self.at(field), value));
            }
        }
        None
    }

    /// Takes a text; an integer is read as its digits, an empty text is absent.
    ///
    /// # Errors
    /// When it is something else, or too long.
    pub fn text(&mut self, names: &[&str]) -> Result<Option<String>, InputError> {
        let Some((path, value)) = self.take(names) else { return Ok(None) };
        text(value, &path)
    }

    /// Takes one of a fixed set of words.
    ///
    /// # Errors
    /// When it is none of them; the error lists them.
    pub fn word<T: Copy>(&mut self, name: &str, words: &[(&str, T)]) -> Result<Option<T>, InputError> {
        let Some((path, value)) = self.take(&[name]) else { return Ok(None) };
        word(value, &path, words)
    }

    /// Takes true or false.
    ///
    /// # Errors
    /// When it is something else.
    pub fn flag(&mut self, name: &str) -> Result<Option<bool>, InputError> {
        match self.take(&[name]) {
            None => Ok(None),
            Some((_, Value::Bool(value))) => Ok(Some(*value)),
            Some((path, other)) => Err(wrong_type(&path, "true or false", other)),
        }
    }

    /// Takes a whole number within bounds.
    ///
    /// # Errors
    /// When it is something else.
    pub fn whole(&mut self, name: &str, least: i32, most: i32) -> Result<Option<i32>, InputError> {
        match self.take(&[name]) {
            None => Ok(None),
            Some((_, Value::Number(number)))
                if number.fract() == 0.0 && *number >= f64::from(least) && *number <= f64::from(most) =>
            {
                Ok(Some(*number as i32))
            }
            Some((path, _)) => {
                Err(InputError::new(path, format!("must be a whole number from {least} to {most}")))
            }
        }
    }

    /// Takes a list; each element is read with its own pointer.
    ///
    /// # Errors
    /// When it is no list, is too long, or an element cannot be read.
    pub fn list<T>(
        &mut self,
        names: &[&str],
        mut read: impl FnMut(&'a Value, &str) -> Result<Option<T>, InputError>,
    ) -> Result<Vec<T>, InputError> {
        let Some((path, value)) = self.take(names) else { return Ok(Vec::new()) };
        let Value::List(values) = value else { return Err(wrong_type(&path, "a list", value)) };
        if values.len() > LONGEST_LIST {
            return Err(InputError::new(path, format!("has more than {LONGEST_LIST} elements")));
        }
        let mut read_values = Vec::with_capacity(values.len());
        for (position, value) in values.iter().enumerate() {
            if *value == Value::Null {
                continue;
            }
            if let Some(element) = read(value, &format!("{path}/{position}"))? {
                read_values.push(element);
            }
        }
        Ok(read_values)
    }

    /// Takes a list of texts.
    ///
    /// # Errors
    /// As [`Fields::list`].
    pub fn texts(&mut self, names: &[&str]) -> Result<Vec<String>, InputError> {
        self.list(names, text)
    }

    /// Takes every field that is left.
    pub fn rest(&mut self) -> Vec<(&'a str, &'a Value)> {
        std::mem::take(&mut self.left)
    }

    /// Lists what is left as refused, unused or unknown. `unused` are fields of the format that no rule reads.
    pub fn finish(self, door: &mut Door, unused: &[&str]) {
        for (name, _) in &self.left {
            let plain: String = name
                .chars()
                .filter(|character| character.is_alphanumeric())
                .flat_map(char::to_lowercase)
                .collect();
            let reason = if REFUSED.binary_search(&plain.as_str()).is_ok() {
                DropReason::Refused
            } else if unused.contains(name) {
                DropReason::Unused
            } else {
                DropReason::Unknown
            };
            door.drop(self.at(name), reason);
        }
    }
}

/// Reads a text; an integer is read as its digits, an empty text is absent.
///
/// # Errors
/// When it is something else, or too long.
pub fn text(value: &Value, path: &str) -> Result<Option<String>, InputError> {
    match value {
        Value::Text(text) if text.len() > LONGEST_TEXT => {
            Err(InputError::new(path, format!("is longer than {LONGEST_TEXT} bytes")))
        }
        Value::Text(text) if text.trim().is_empty() => Ok(None),
        Value::Text(text) => Ok(Some(text.clone())),
        Value::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            Ok(Some(format!("{number:.0}")))
        }
        other => Err(wrong_type(path, "text", other)),
    }
}

/// Reads one of a fixed set of words.
///
/// # Errors
/// When it is none of them; the error lists them.
pub fn word<T: Copy>(value: &Value, path: &str, words: &[(&str, T)]) -> Result<Option<T>, InputError> {
    if let Value::Text(text) = value
        && let Some((_, meaning)) = words.iter().find(|(word, _)| word == text)
    {
        return Ok(Some(*meaning));
    }
    let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
    Err(InputError::new(path, format!("must be one of {}", known.join(", "))))
}

/// The error for a value of the wrong type.
pub fn wrong_type(path: &str, expected: &str, found: &Value) -> InputError {
    InputError::new(path, format!("must be {expected}, not {}", found.kind()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refused_names_are_sorted_and_plain() {
        assert!(REFUSED.is_sorted());
        assert!(REFUSED.iter().all(|name| name.bytes().all(|byte| byte.is_ascii_lowercase())));
    }

    #[test]
    fn what_is_left_is_listed_with_its_reason() {
        let value = Value::Object(vec![
            ("Date_of_Birth".into(), Value::Text("1990-01-01".into())),
            ("favourite/colour".into(), Value::Text("blue".into())),
            ("interests".into(), Value::List(vec![])),
            ("name".into(), Value::Text("Maren Holt".into())),
        ]);
        let mut door = Door::default();
        let mut fields = door.object(&value, "/basics").unwrap();
        assert_eq!(fields.text(&["name"]).unwrap().as_deref(), Some("Maren Holt"));
        fields.finish(&mut door, &["interests"]);
        let listed: Vec<(&str, DropReason)> =
            door.dropped.iter().map(|dropped| (dropped.path.as_str(), dropped.reason)).collect();
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
