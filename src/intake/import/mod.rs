//! Records that other systems keep, as submissions: applicant-tracking systems' JSON, LinkedIn's export, tables.
//!
//! What the product refuses to know, and what no rule reads, is left out here and listed.

mod ashby;
mod bamboohr;
mod build;
mod greenhouse;
mod lever;
pub mod linkedin;
mod smartrecruiters;
pub mod table;
mod teamtailor;

use super::decoder::{Decoder, ObjectReader};
use super::person::SECTIONS;
use crate::model::assessment::Dropped;
use crate::model::error::InputError;
use crate::model::value::Value;

/// A record turned into a submission.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// Whose record it was, such as `greenhouse`; `submission` for what was one already.
    pub format: &'static str,
    /// The submission, as [`crate::intake::read`] takes it.
    pub submission: Value,
    /// Fields of the record that were not taken, by their place in it.
    pub dropped: Vec<Dropped>,
}

/// A system whose records are known.
struct System {
    name: &'static str,
    /// Whether a record is of this system, by the names of its fields.
    knows: fn(&Value) -> bool,
    read: fn(&mut Decoder, ObjectReader<'_>) -> Value,
}

const SYSTEMS: &[System] = &[
    System { name: "greenhouse", knows: greenhouse::knows, read: greenhouse::read },
    System { name: "teamtailor", knows: teamtailor::knows, read: teamtailor::read },
    System { name: "ashby", knows: ashby::knows, read: ashby::read },
    System { name: "lever", knows: lever::knows, read: lever::read },
    System { name: "bamboohr", knows: bamboohr::knows, read: bamboohr::read },
    System { name: "smartrecruiters", knows: smartrecruiters::knows, read: smartrecruiters::read },
];

/// Fields in which the systems' answers carry one record or a list of them.
const ENVELOPES: [&str; 7] =
    ["applicants", "applications", "candidates", "content", "data", "opportunities", "results"];
/// Field in which an envelope that is an object carries its list.
const ITEMS: &str = "items";

/// The records of a document: the elements of a list, what an answer's envelope holds, or the document itself.
pub fn records(document: Value) -> Vec<Value> {
    match document {
        Value::List(records) => records,
        Value::Object(mut fields) => {
            let whole = is_submission(&fields) || fields.iter().any(|(name, _)| name == "attributes");
            let inside = fields.iter().position(|(name, value)| {
                ENVELOPES.contains(&name.as_str()) && matches!(value, Value::List(_) | Value::Object(_))
            });
            match inside {
                Some(at) if !whole && fields.iter().all(|(name, _)| !PERSONAL.contains(&name.as_str())) => {
                    match fields.swap_remove(at).1 {
                        Value::List(records) => records,
                        Value::Object(mut inner) => {
                            match inner
                                .iter()
                                .position(|(name, value)| name == ITEMS && matches!(value, Value::List(_)))
                            {
                                Some(at) => match inner.swap_remove(at).1 {
                                    Value::List(records) => records,
                                    record => vec![record],
                                },
                                None => vec![Value::Object(inner)],
                            }
                        }
                        record => vec![record],
                    }
                }
                _ => vec![Value::Object(fields)],
            }
        }
        other => vec![other],
    }
}

/// Fields that only a record itself has, so that its other fields are no envelope.
const PERSONAL: [&str; 6] = ["email", "emails", "firstName", "first_name", "lastName", "name"];

fn is_submission(fields: &[(String, Value)]) -> bool {
    let named = |wanted: &str| fields.iter().any(|(name, _)| name == wanted);
    named("sources") || named("basics") || fields.iter().all(|(name, _)| SECTIONS.contains(&name.as_str()))
}

/// Reads one record: a submission or JSON Resume stays as it is, a record of a known system becomes a submission.
///
/// # Errors
/// An [`InputError`] that names the path, or says that the record is of no known kind.
pub fn read(record: Value) -> Result<Imported, InputError> {
    let Value::Object(fields) = &record else {
        return Err(InputError::new("", format!("must be an object, not {}", record.kind())));
    };
    // The fields of a JSON Resume are also some systems' fields: they decide last.
    let system = SYSTEMS.iter().find(|system| (system.knows)(&record));
    match system {
        Some(system) if !fields.iter().any(|(name, _)| name == "sources" || name == "basics") => {
            let mut decoder = Decoder::of_record();
            let fields = decoder.object(&record, "");
            let submission = (system.read)(&mut decoder, fields);
            let submission = decoder.close(submission)?;
            let mut dropped = decoder.dropped;
            Dropped::sort(&mut dropped);
            Ok(Imported { format: system.name, submission, dropped })
        }
        _ if is_submission(fields) => {
            Ok(Imported { format: "submission", submission: record, dropped: Vec::new() })
        }
        _ => {
            Err(InputError::new("", "is neither a submission, a JSON Resume nor a record of a known system"))
        }
    }
}

/// Whether the records of a document are of a known system, so that they have to be read before they are submissions.
pub fn are_known(document: &Value) -> bool {
    let record = |record: &Value| SYSTEMS.iter().any(|system| (system.knows)(record));
    let any = |value: &Value| match value {
        Value::List(records) => records.iter().any(record),
        other => record(other),
    };
    match document {
        Value::Object(fields) if fields.iter().any(|(name, _)| name == "sources" || name == "basics") => {
            false
        }
        Value::Object(_) => {
            let inside = |envelope: &Value| any(envelope) || envelope.field(ITEMS).is_some_and(any);
            any(document) || ENVELOPES.iter().any(|name| document.field(name).is_some_and(inside))
        }
        other => any(other),
    }
}

/// Whether an object has every one of these fields.
fn has_all(record: &Value, names: &[&str]) -> bool {
    names.iter().all(|name| record.field(name).is_some())
}

/// Whether an object has at least one of these fields.
fn has_any(record: &Value, names: &[&str]) -> bool {
    names.iter().any(|name| record.field(name).is_some())
}
