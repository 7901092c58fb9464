//! One corpus of cases: the native build writes what the package must give in Node and in the browser, byte for byte.
//!
//! `tests/corpus/NAME.json` holds `{ "submission", "options": { "policy"? }, "packs"? }`; the submission states its own `asOf`.
//! `packs` are names: `institutions` is the built-in pack, any other a file of `tests/packs`.
//! `cargo xtask generate` writes `NAME.expected.json` again.

use crate::support::document;
use corroborate::intake;
use corroborate::model::assessment::Assessment;
use corroborate::model::value::Value;
use corroborate::{ENGLISH, Language, Packs};
use std::fs;
use std::path::{Path, PathBuf};

/// Every case of the corpus.
pub fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let is_case = |name: &str| name.ends_with(".json") && !name.ends_with(".expected.json");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| is_case(&path.file_name().unwrap().to_string_lossy()))
        .collect();
    cases.sort();
    assert!(!cases.is_empty(), "the corpus is empty");
    cases
}

fn assess(case: &Path) -> Assessment {
    assess_in(case, &ENGLISH)
}

/// A case's assessment in a language.
pub fn assess_in(case: &Path, language: &Language) -> Assessment {
    let text = fs::read_to_string(case).unwrap();
    let case_value: Value = serde_json::from_str(&text).unwrap();
    let submission = case_value.field("submission").unwrap();
    assert!(submission.field("asOf").is_some(), "{}: the submission must state asOf", case.display());
    let default = Value::Text("default".to_owned());
    let policy = case_value.field("options").and_then(|options| options.field("policy")).unwrap_or(&default);
    let policy = corroborate::policy(policy).unwrap_or_else(|error| panic!("{}: {error}", case.display()));
    corroborate::check_in(submission, &policy, &packs(&case_value), language)
        .unwrap_or_else(|error| panic!("{}: {error}", case.display()))
}

fn packs(case: &Value) -> Packs<'static> {
    let Some(Value::List(names)) = case.field("packs") else { return Packs::none() };
    // What the program brings along is loaded as a whole.
    let built_in = ["institutions", "universities"].map(|name| Value::Text(name.to_owned()));
    let mut packs =
        if names.iter().any(|name| built_in.contains(name)) { Packs::embedded() } else { Packs::none() };
    for name in names.iter().filter(|name| !built_in.contains(name)) {
        let Value::Text(name) = name else { panic!("a pack is named by text") };
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/packs/{name}.json"));
        let value: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        packs.add(corroborate::pack(&value).unwrap());
    }
    packs
}

#[test]
fn every_case_gives_its_expected_bytes() {
    for case in cases() {
        let given = format!("{}\n", serde_json::to_string_pretty(&assess(&case)).unwrap());
        let name = case.file_stem().unwrap().to_string_lossy();
        document::is_whole(&format!("tests/corpus/{name}.expected.json"), &given);
    }
}

#[test]
fn a_written_assessment_reads_back_as_it_was() {
    for case in cases() {
        let assessment = assess(&case);
        let text = serde_json::to_string(&assessment).unwrap();
        let stored: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(intake::assessment::assessment(&stored).unwrap(), assessment, "{}", case.display());
        // One that was kept when explanations had another name.
        let earlier =
            text.replace("\"explanations\":", "\"stories\":").replace("assessment/2", "assessment/1");
        let stored: Value = serde_json::from_str(&earlier).unwrap();
        assert_eq!(intake::assessment::assessment(&stored).unwrap(), assessment, "{}", case.display());
    }
}

#[test]
fn nothing_expected_is_left_without_its_case() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if let Some(name) = name.strip_suffix(".expected.json") {
            assert!(path.with_file_name(format!("{name}.json")).is_file(), "{name} has no case");
        }
    }
}
