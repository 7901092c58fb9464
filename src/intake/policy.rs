//! A policy from its JSON, or one of the two built-in ones.

use super::digest;
use super::door::{self, Door};
use crate::model::error::InputError;
use crate::model::finding::Grade;
use crate::model::policy::{Policy, SCHEMA, Setting};
use crate::model::value::Value;

const DEFAULT: &str = r#"{"accept":[],"id":"default","rules":{},"schema":"corroborate/policy/1"}"#;
const DEMONSTRATION: &str =
    r#"{"accept":["reserved-ranges"],"id":"demonstration","rules":{},"schema":"corroborate/policy/1"}"#;

/// The policy that is used when none is named.
pub fn default_policy() -> Policy {
    built_in("default", DEFAULT, false)
}

/// The policy that accepts reserved numbers and domains as ordinary ones, so that examples can be honest.
pub fn demonstration() -> Policy {
    built_in("demonstration", DEMONSTRATION, true)
}

fn built_in(id: &str, canonical: &str, accept_reserved: bool) -> Policy {
    Policy { id: id.to_owned(), digest: digest(canonical), rules: Vec::new(), accept_reserved }
}

/// Reads a policy, or a built-in one by its name. `known` says whether a rule id exists.
///
/// # Errors
/// An [`InputError`] that names the path: wrong types, an unknown rule, an unknown field.
pub fn policy(value: &Value, known: impl Fn(&str) -> bool) -> Result<Policy, InputError> {
    if let Value::Text(name) = value {
        return match name.as_str() {
            "default" => Ok(default_policy()),
            "demonstration" => Ok(demonstration()),
            _ => Err(InputError::new("", "must be default, demonstration or a policy")),
        };
    }
    let mut door = Door::default();
    let mut fields = door.object(value, "")?;
    match fields.text(&["schema"])? {
        Some(schema) if schema == SCHEMA => {}
        _ => return Err(InputError::new("/schema", format!("must be {SCHEMA}"))),
    }
    let id = fields.text(&["id"])?.ok_or_else(|| InputError::new("/id", "is missing"))?;
    let mut rules = Vec::new();
    if let Some((path, value)) = fields.take(&["rules"]) {
        let mut settings = door.object(value, &path)?;
        for (rule, value) in settings.rest() {
            let at = settings.at(rule);
            if !known(rule) {
                return Err(InputError::new(at, "is not a rule"));
            }
            let setting = door::word(
                value,
                &at,
                &[
                    ("off", Setting::Off),
                    ("support", Setting::AtMost(Grade::Support)),
                    ("note", Setting::AtMost(Grade::Note)),
                    ("ask", Setting::AtMost(Grade::Ask)),
                    ("verify", Setting::AtMost(Grade::Verify)),
                ],
            )?;
            rules.extend(setting.map(|setting| (rule.to_owned(), setting)));
        }
    }
    let accepted =
        fields.list(&["accept"], |value, path| door::word(value, path, &[("reserved-ranges", ())]))?;
    if let Some((name, _)) = fields.rest().first() {
        return Err(InputError::new(format!("/{name}"), "is not a field of a policy"));
    }
    Ok(Policy { id, digest: digest(&value.canonical()), rules, accept_reserved: !accepted.is_empty() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_in_policies_have_the_digest_of_their_json() {
        for (policy, text) in [(default_policy(), DEFAULT), (demonstration(), DEMONSTRATION)] {
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(value.canonical(), text);
            assert_eq!(super::policy(&value, |_| true).unwrap(), policy);
        }
    }
}
