//! Every JSON Resume at hand is checked without an error.

use crate::support::data;
use corroborate::intake::policy::demonstration;
use corroborate::model::value::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn documents(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    files
}

fn check_all(folder: &Path) -> usize {
    let files = documents(folder);
    for file in &files {
        let value: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let assessment = corroborate::check(&value, &demonstration())
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        assert_eq!(assessment.score, assessment.ledger.iter().map(|row| row.points).sum::<u32>());
    }
    files.len()
}

#[test]
fn public_samples_are_checked_without_an_error() {
    let Some(folder) = data() else {
        println!("skipped 164 JSON Resumes: CORROBORATE_DATA is not set");
        return;
    };
    let checked =
        check_all(&folder.join("jsonresume/samples")) + check_all(&folder.join("jsonresume/timelines-us"));
    println!("checked {checked} JSON Resumes");
    assert!(checked >= 160);
}

#[test]
fn the_examples_are_checked_without_an_error() {
    assert!(check_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("www/examples")) >= 3);
}
