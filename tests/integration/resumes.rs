//! Files of many layouts through the project's own extraction and reading, beside what a person counted in them.
//!
//! The files are not in the repository: their place comes from `CORROBORATE_DATA`. What was counted is, and holds no words.

use corroborate::documents::{Opened, open};
use corroborate::model::submission::ReadOptions;
use corroborate::read;
use serde_json::Value as Json;
use std::path::{Path, PathBuf};

/// Least share of files whose counts are within one of what was counted by hand, in percent.
const LEAST_WITHIN_ONE: usize = 85;

fn truth() -> Vec<Json> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/resumes-truth.json");
    let truth: Json = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    truth["files"].as_array().unwrap().clone()
}

#[test]
fn what_was_counted_names_sixty_one_files() {
    let truth = truth();
    assert_eq!(truth.len(), 61);
    for file in &truth {
        assert!(file["employment"].is_u64() && file["education"].is_u64(), "{file}");
    }
}

#[test]
fn entries_and_contacts_of_real_layouts_are_read_as_a_person_counts_them() {
    let truth = truth();
    let Some(folder) = std::env::var_os("CORROBORATE_DATA").map(|data| PathBuf::from(data).join("resumes"))
    else {
        println!("skipped {} PDF files: CORROBORATE_DATA is not set", truth.len());
        return;
    };
    let (mut within, mut exact) = (0, 0);
    let (mut differ, mut lacking) = (Vec::new(), Vec::new());
    for file in &truth {
        let name = file["file"].as_str().unwrap();
        let bytes = std::fs::read(folder.join(name)).unwrap();
        let opened = open(&bytes, name, None).unwrap();
        let Opened::Document(document) = opened else { panic!("{name} is no document") };
        let options = ReadOptions { document: Some(document.document), ..ReadOptions::default() };
        let person = read(&document.text, &options).sources.remove(0).person.unwrap();
        let counted = |what: &str| usize::try_from(file[what].as_u64().unwrap()).unwrap();
        let (work, education) = (person.work.len(), person.education.len());
        let apart = work.abs_diff(counted("employment")).max(education.abs_diff(counted("education")));
        within += usize::from(apart <= 1);
        exact += usize::from(apart == 0);
        if apart > 1 {
            differ.push(format!("{name}: {work} jobs, {education} schools"));
        }
        let basics = person.basics.unwrap_or_default();
        if (file["email"] == true && basics.email.is_none())
            || (file["phone"] == true && basics.phone.is_none())
        {
            lacking.push(name.to_owned());
        }
    }
    println!("of {}: {exact} exact, {within} within one; {differ:?}", truth.len());
    assert!(lacking.is_empty(), "no e-mail or phone: {lacking:?}");
    assert!(within * 100 >= truth.len() * LEAST_WITHIN_ONE, "{within} of {}: {differ:?}", truth.len());
}
