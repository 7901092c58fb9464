//! A policy from its JSON, or one of the two built-in ones.

use super::decoder::Decoder;
use crate::model::digest::sha256;
use crate::model::error::InputError;
use crate::model::finding::Grade;
use crate::model::ids::{LinkRuleId, RuleId};
use crate::model::policy::{Policy, SCHEMA, Setting};
use crate::model::value::Value;

const DEFAULT: &str = r#"{"accept":[],"id":"default","rules":{},"schema":"corroborate/policy/1"}"#;
const DEMONSTRATION: &str =
    r#"{"accept":["reserved-ranges"],"id":"demonstration","rules":{},"schema":"corroborate/policy/1"}"#;

const SETTINGS: &[(&str, Setting)] = &[
    ("off", Setting::Off),
    ("support", Setting::AtMost(Grade::Support)),
    ("note", Setting::AtMost(Grade::Note)),
    ("ask", Setting::AtMost(Grade::Ask)),
    ("verify", Setting::AtMost(Grade::Verify)),
];

/// The policy that is used when none is named.
pub fn default_policy() -> Policy {
    built_in("default", DEFAULT, false)
}

/// The policy that accepts reserved numbers and domains as ordinary ones, so that examples can be honest.
pub fn demonstration() -> Policy {
    built_in("demonstration", DEMONSTRATION, true)
}

fn built_in(id: &str, canonical: &str, accept_reserved: bool) -> Policy {
    Policy {
        id: id.to_owned(),
        digest: sha256(canonical.as_bytes()),
        rules: Vec::new(),
        link_rules: Vec::new(),
        accept_reserved,
    }
}

/// Reads a policy from its JSON, or a built-in one by its name.
///
/// ```
/// use corroborate::{Value, policy};
///
/// let value: Value = serde_json::from_str(
///     r#"{ "schema": "corroborate/policy/1", "id": "own", "rules": { "phone/foreign-grouping": "off" } }"#,
/// )?;
/// assert_eq!(policy(&value)?.rules.len(), 1);
/// assert!(policy(&Value::Text("default".to_owned()))?.rules.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// An [`InputError`] that names the path: wrong types, an unknown rule, an unknown field.
pub fn policy(value: &Value) -> Result<Policy, InputError> {
    if let Value::Text(name) = value {
        return match name.as_str() {
            "default" => Ok(default_policy()),
            "demonstration" => Ok(demonstration()),
            _ => Err(InputError::new("", "must be default, demonstration or a policy")),
        };
    }
    let mut decoder = Decoder::default();
    let mut fields = decoder.object(value, "");
    if fields.text(&mut decoder, &["schema"]).as_deref() != Some(SCHEMA) {
        decoder.fail("/schema", &format!("must be {SCHEMA}"));
    }
    let id = fields.text(&mut decoder, &["id"]).unwrap_or_default();
    if id.is_empty() {
        decoder.fail("/id", "is missing");
    }
    let (mut rules, mut link_rules) = (Vec::new(), Vec::new());
    if let Some(mut settings) = fields.object(&mut decoder, &["rules"]) {
        for (rule, value) in settings.rest() {
            let at = settings.at(rule);
            let (on_one, across) = (RuleId::find(rule), LinkRuleId::find(rule));
            if on_one.is_none() && across.is_none() {
                decoder.fail(&at, "is not a rule");
            }
            let setting = decoder.word(value, &at, SETTINGS);
            rules.extend(on_one.zip(setting));
            link_rules.extend(across.zip(setting));
        }
    }
    let mut accept_reserved = false;
    for (path, value) in fields.list(&mut decoder, &["accept"]) {
        accept_reserved |= decoder.word(value, &path, &[("reserved-ranges", ())]).is_some();
    }
    for (name, _) in fields.rest() {
        decoder.fail(&fields.at(name), "is not a field of a policy");
    }
    decoder.close(Policy {
        id,
        digest: sha256(value.canonical().as_bytes()),
        rules,
        link_rules,
        accept_reserved,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_in_policies_have_the_digest_of_their_json() {
        for (policy, text) in [(default_policy(), DEFAULT), (demonstration(), DEMONSTRATION)] {
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(value.canonical(), text);
            assert_eq!(super::policy(&value).unwrap(), policy);
        }
    }
}
