//! What a labelled case should come to, from its JSON.

use super::decoder::{Decoder, ObjectReader};
use crate::model::error::InputError;
use crate::model::finding::Level;
use crate::model::ids::RuleId;
use crate::model::labelled::{CaseKind, Expectation};
use crate::model::value::Value;

const KINDS: &[(&str, CaseKind)] =
    &[("contradictory", CaseKind::Contradictory), ("honest", CaseKind::Honest)];
const LEVELS: &[(&str, Level)] = &[
    ("nothing", Level::Nothing),
    ("context", Level::Context),
    ("ask", Level::Ask),
    ("verify", Level::Verify),
];
const POLICIES: &[(&str, &str)] = &[("default", "default"), ("demonstration", "demonstration")];

/// Reads the content of a `NAME.expect.json`.
///
/// # Errors
/// An [`InputError`] that names the path: wrong types, an unknown rule, an unknown field.
pub fn expectation(value: &Value) -> Result<Expectation, InputError> {
    let mut decoder = Decoder::default();
    let mut fields = decoder.object(value, "");
    let kind = fields.word(&mut decoder, "kind", KINDS);
    if kind.is_none() {
        decoder.fail("/kind", "must be contradictory or honest");
    }
    let expectation = Expectation {
        kind: kind.unwrap_or(CaseKind::Honest),
        at_least: fields.word(&mut decoder, "levelAtLeast", LEVELS),
        at_most: fields.word(&mut decoder, "levelAtMost", LEVELS),
        must: rules(&mut decoder, &mut fields, "must"),
        must_not: rules(&mut decoder, &mut fields, "mustNot"),
        group: fields.text(&mut decoder, &["group"]),
        policy: fields.word(&mut decoder, "policy", POLICIES).map(str::to_owned),
    };
    for (name, _) in fields.rest() {
        decoder.fail(&fields.at(name), "is not a field of an expectation");
    }
    decoder.close(expectation)
}

/// Reads the label of a line that holds its application beside it: its kind, its level and, as the group that it is counted with, its language. What else the line says
/// is for people.
///
/// # Errors
/// An [`InputError`] that names the path of what is missing or no known word.
pub fn of_line(line: &Value) -> Result<Expectation, InputError> {
    let mut decoder = Decoder::default();
    let mut fields = decoder.object(line, "");
    let kind = fields.word(&mut decoder, "kind", KINDS);
    let level = fields.word(&mut decoder, "level", LEVELS);
    if kind.is_none() {
        decoder.fail("/kind", "must be contradictory or honest");
    }
    if level.is_none() {
        decoder.fail("/level", "must be nothing, context, ask or verify");
    }
    let kind = kind.unwrap_or(CaseKind::Honest);
    let expectation = Expectation {
        at_least: level.filter(|_| kind == CaseKind::Contradictory),
        at_most: level.filter(|_| kind == CaseKind::Honest),
        kind,
        must: Vec::new(),
        must_not: Vec::new(),
        group: fields.text(&mut decoder, &["language"]),
        policy: None,
    };
    decoder.close(expectation)
}

fn rules(decoder: &mut Decoder, fields: &mut ObjectReader<'_>, name: &'static str) -> Vec<RuleId> {
    let mut rules = Vec::new();
    for (position, rule) in fields.texts(decoder, &[name]).iter().enumerate() {
        match RuleId::find(rule) {
            Some(rule) => rules.push(rule),
            None => decoder.fail(&format!("{}/{position}", fields.at(name)), "is not a rule"),
        }
    }
    rules
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Expectation, InputError> {
        expectation(&serde_json::from_str(text).unwrap())
    }

    #[test]
    fn an_expectation_is_read() {
        let read = read(
            r#"{ "kind": "contradictory", "levelAtLeast": "ask", "must": ["phone/fictional"], "mustNot": [] }"#,
        )
        .unwrap();
        assert_eq!(
            (read.kind, read.at_least, read.at_most),
            (CaseKind::Contradictory, Some(Level::Ask), None)
        );
        assert_eq!(read.must, [RuleId::PhoneFictional]);
    }

    #[test]
    fn a_group_is_a_name() {
        let of = |group: &str| read(&format!(r#"{{ "kind": "honest", "group": {group} }}"#));
        assert_eq!(of("\"India\"").unwrap().group.as_deref(), Some("India"));
        assert_eq!(of("[]").unwrap_err().path, "/group");
    }

    #[test]
    fn errors_name_the_path() {
        for (text, path) in [
            ("{}", "/kind"),
            (r#"{ "kind": "odd" }"#, "/kind"),
            (r#"{ "kind": "honest", "levelAtMost": "loud" }"#, "/levelAtMost"),
            (r#"{ "kind": "honest", "must": ["phone/absent"] }"#, "/must/0"),
            (r#"{ "kind": "honest", "more": 1 }"#, "/more"),
        ] {
            assert_eq!(read(text).unwrap_err().path, path, "{text}");
        }
    }
}
