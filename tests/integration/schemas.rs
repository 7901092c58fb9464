//! The published JSON Schemas are those of the Rust types. `cargo xtask generate` writes them again; the schemas of the small formats in the same folder are written by hand, and the package's tests
//! hold them to what the reader accepts.

use crate::support::document;
use corroborate::model::assessment::Assessment;
use corroborate::model::links::Links;
use corroborate::model::submission::Submission;
use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::{JsonSchema, Schema};

fn schema<T: JsonSchema>() -> Schema {
    // Of a submission too: what is left out when it is written may be left out when it is given.
    SchemaGenerator::new(SchemaSettings::draft2020_12().for_serialize()).into_root_schema_for::<T>()
}

#[test]
fn the_schemas_are_those_of_the_types() {
    let schemas = [
        ("submission", schema::<Submission>()),
        ("assessment", schema::<Assessment>()),
        ("links", schema::<Links>()),
    ];
    for (name, schema) in schemas {
        let given = format!("{}\n", serde_json::to_string_pretty(&schema).unwrap());
        document::is_whole(&format!("docs/schemas/{name}.json"), &given);
    }
}

/// Every property name of a schema, wherever it stands.
fn properties(schema: &serde_json::Value, found: &mut Vec<String>) {
    match schema {
        serde_json::Value::Object(fields) => {
            if let Some(names) = fields.get("properties").and_then(|names| names.as_object()) {
                found.extend(names.keys().map(|name| name.to_lowercase()));
            }
            fields.values().for_each(|value| properties(value, found));
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| properties(value, found)),
        _ => {}
    }
}

#[test]
fn what_the_product_refuses_to_know_has_no_place_in_a_submission() {
    let mut names = Vec::new();
    properties(&serde_json::to_value(schema::<Submission>()).unwrap(), &mut names);
    assert!(names.iter().any(|name| name == "startdate"), "the properties are read: {names:?}");
    let refused = [
        "birth",
        "nationality",
        "citizen",
        "gender",
        "sex",
        "pronoun",
        "race",
        "ethnic",
        "religion",
        "marital",
        "disab",
        "veteran",
        "image",
        "photo",
        "picture",
        "postal",
        "zip",
        "salary",
        "accent",
        "fingerprint",
        "useragent",
        "ipaddress",
        "device",
        "keystroke",
    ];
    for name in names {
        assert!(!refused.iter().any(|word| name.contains(word)), "{name}");
        assert!(
            !["age", "ip", "language", "languages", "fonts", "keyboard"].contains(&name.as_str()),
            "{name}"
        );
    }
}
