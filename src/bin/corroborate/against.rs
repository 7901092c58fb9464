//! An assessment that somebody sent, beside the one that is computed here: what a browser posts can be made up by whoever runs it.

use corroborate::model::assessment::Assessment;
use serde::Serialize;
use serde_json::Value;

/// What of an assessment does not depend on the language it is written in.
const STATED: [&str; 8] = ["schema", "engine", "policy", "packs", "input", "asOf", "level", "score"];
/// What of a finding does not.
const OF_FINDING: [&str; 4] = ["rule", "kind", "grade", "evidence"];

/// Where a given assessment says something else than the computed one.
#[derive(Debug, Serialize, PartialEq)]
pub struct Otherwise {
    /// A JSON Pointer into the assessment.
    pub path: String,
    /// What was given; absent where only the computed one has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given: Option<Value>,
    /// What is computed; absent where only the given one has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub computed: Option<Value>,
}

/// Every place in which an assessment is not the computed one. `verifyAssessment` of the package says the same.
pub fn otherwise(computed: &Assessment, given: &Value) -> Vec<Otherwise> {
    let computed = serde_json::to_value(computed).unwrap_or_default();
    let mut found = Vec::new();
    let mut put_beside = |path: String, given: Option<Value>, computed: Option<Value>| {
        if given != computed {
            found.push(Otherwise { path, given, computed });
        }
    };
    for key in STATED {
        put_beside(format!("/{key}"), given.get(key).cloned(), computed.get(key).cloned());
    }
    let empty = Vec::new();
    let list = |of: &Value| {
        of.get("findings").and_then(Value::as_array).unwrap_or(&empty).iter().map(core).collect::<Vec<_>>()
    };
    let (theirs, ours) = (list(given), list(&computed));
    for position in 0..theirs.len().max(ours.len()) {
        put_beside(
            format!("/findings/{position}"),
            theirs.get(position).cloned(),
            ours.get(position).cloned(),
        );
    }
    found
}

/// A finding without its sentences.
fn core(finding: &Value) -> Value {
    OF_FINDING
        .iter()
        .filter_map(|key| Some(((*key).to_owned(), finding.get(*key)?.clone())))
        .collect::<serde_json::Map<_, _>>()
        .into()
}
