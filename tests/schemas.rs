//! The published JSON Schemas are those of the Rust types. `cargo xtask generate` writes them again (it sets
//! `WRITE_EXPECTED`); the schemas of the small formats in the same folder are written by hand, and the package's tests
//! hold them to what the reader accepts.

#![cfg(feature = "schema")]
#![allow(clippy::disallowed_methods, clippy::panic, clippy::unwrap_used)]

use corroborate::model::assessment::Assessment;
use corroborate::model::submission::Submission;
use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::{JsonSchema, Schema};
use std::path::Path;
use std::{env, fs};

fn schema<T: JsonSchema>() -> Schema {
    // Of a submission too: what is left out when it is written may be left out when it is given.
    SchemaGenerator::new(SchemaSettings::draft2020_12().for_serialize()).into_root_schema_for::<T>()
}

#[test]
fn the_schemas_are_those_of_the_types() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schemas");
    let schemas = [("submission", schema::<Submission>()), ("assessment", schema::<Assessment>())];
    for (name, schema) in schemas {
        let given = format!("{}\n", serde_json::to_string_pretty(&schema).unwrap());
        let path = folder.join(format!("{name}.json"));
        if env::var_os("WRITE_EXPECTED").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, given).unwrap();
        } else {
            let there = fs::read_to_string(&path).unwrap_or_default();
            assert!(there == given, "{}: not what `cargo xtask generate` writes", path.display());
        }
    }
}
