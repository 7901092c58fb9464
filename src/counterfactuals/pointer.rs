//! Values of a submission by JSON Pointer (RFC 6901), and submissions with one of them changed.

use crate::model::evidence::Evidence;
use crate::model::value::Value;

/// Names that JSON Resume had before 1.0, and the names in use; source: the release notes of JSON Resume 1.0.
const OLD_NAMES: &[(&str, &str)] = &[
    ("countryCode", "country"),
    ("description", "summary"),
    ("name", "company"),
    ("region", "state"),
    ("url", "website"),
];

/// Fields of a source that stand inside its person.
const OF_THE_PERSON: &[&str] =
    &["basics", "certificates", "education", "projects", "references", "volunteer", "work"];

/// Where a statement stands in the submission, under the name that is used there; `None` when it is not there.
pub fn of_evidence(submission: &Value, evidence: &Evidence) -> Option<String> {
    let path = match evidence.source {
        None => evidence.path.clone(),
        Some(source) => of_source(submission, source, &evidence.path),
    };
    if at(submission, &path).is_some() {
        return Some(path);
    }
    let (entry, field) = path.rsplit_once('/')?;
    let (_, old) = OLD_NAMES.iter().find(|(name, _)| *name == field)?;
    let old = format!("{entry}/{old}");
    at(submission, &old).map(|_| old)
}

/// A path of a source, from the root of the submission.
pub fn of_source(submission: &Value, source: u32, path: &str) -> String {
    let first = path.split('/').nth(1).unwrap_or_default();
    if submission.field("sources").is_none() {
        path.to_owned()
    } else if OF_THE_PERSON.contains(&first) {
        format!("/sources/{source}/person{path}")
    } else {
        format!("/sources/{source}{path}")
    }
}

/// Whether a pointer leads into the person of a source that gave a text in its place.
pub fn stands_in_a_text(submission: &Value, pointer: &str) -> bool {
    let mut steps = pointer.split('/').skip(1);
    let (Some("sources"), Some(source), Some("person")) = (steps.next(), steps.next(), steps.next()) else {
        return false;
    };
    let has = |field: &str| at(submission, &format!("/sources/{source}/{field}")).is_some();
    has("text") && !has("person")
}

/// The text from which a statement was read that stands in no field.
pub fn of_text(submission: &Value, evidence: &Evidence) -> Option<String> {
    let source = evidence.source?;
    let path = of_source(submission, source, "/text");
    (stands_in_a_text(submission, &of_source(submission, source, &evidence.path))).then_some(path)
}

/// The value at a pointer.
pub fn at<'a>(value: &'a Value, pointer: &str) -> Option<&'a Value> {
    steps(pointer).try_fold(value, |value, step| match value {
        Value::List(values) => values.get(step.parse::<usize>().ok()?),
        other => other.field(&step),
    })
}

fn steps(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~"))
}

/// Puts a value at a pointer, or takes it away. Objects on the way are made; `-` adds to a list. False when that cannot be.
pub fn put(value: &mut Value, pointer: &str, change: Option<Value>) -> bool {
    let steps: Vec<String> = steps(pointer).collect();
    put_at(value, &steps, change)
}

fn put_at(value: &mut Value, steps: &[String], change: Option<Value>) -> bool {
    let Some((step, rest)) = steps.split_first() else { return false };
    match value {
        Value::List(values) => {
            if step == "-" && rest.is_empty() {
                values.extend(change);
                return true;
            }
            let Some(at) = step.parse::<usize>().ok().filter(|at| *at < values.len()) else { return false };
            match (rest.is_empty(), change) {
                (false, change) => values.get_mut(at).is_some_and(|inner| put_at(inner, rest, change)),
                (true, None) => {
                    values.remove(at);
                    true
                }
                (true, Some(change)) => {
                    if let Some(inner) = values.get_mut(at) {
                        *inner = change;
                    }
                    true
                }
            }
        }
        Value::Object(fields) => {
            let found = fields.binary_search_by(|(name, _)| name.as_str().cmp(step));
            match (found, rest.is_empty(), change) {
                (Ok(at), true, None) => {
                    fields.remove(at);
                    true
                }
                (Err(_), true, None) => false,
                (_, true, Some(change)) => {
                    value.set(step, change);
                    true
                }
                (Ok(at), false, change) => {
                    fields.get_mut(at).is_some_and(|(_, inner)| put_at(inner, rest, change))
                }
                (Err(_), false, change) => {
                    let list = rest.first().is_some_and(|next| next == "-");
                    let mut inner = if list { Value::List(Vec::new()) } else { Value::Object(Vec::new()) };
                    let done = put_at(&mut inner, rest, change);
                    value.set(step, inner);
                    done
                }
            }
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_put_taken_and_added() {
        let mut value: Value = serde_json::from_str(r#"{"a":[{"b":"x"}],"c/d":null}"#).unwrap();
        assert!(put(&mut value, "/a/0/b", Some(Value::Text("y".to_owned()))));
        assert!(put(&mut value, "/a/-", Some(Value::Bool(true))));
        assert!(put(&mut value, "/session/travelling", Some(Value::Text("z".to_owned()))));
        assert!(put(&mut value, "/work/-", Some(Value::Text("w".to_owned()))));
        assert_eq!(value.canonical(), r#"{"a":[{"b":"y"},true],"session":{"travelling":"z"},"work":["w"]}"#);
        assert!(put(&mut value, "/a/0/b", None) && put(&mut value, "/a/1", None));
        assert!(
            !put(&mut value, "/a/7/b", None) && !put(&mut value, "/a/x", None) && !put(&mut value, "", None)
        );
        assert_eq!(at(&value, "/work/0"), Some(&Value::Text("w".to_owned())));
        assert_eq!(at(&value, "/c~1d"), None);
    }
}
