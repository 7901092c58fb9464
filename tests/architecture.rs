//! The layers hold, and only the places that may know the outside world know it.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

use std::fs;
use std::path::{Path, PathBuf};

/// Each layer with the layers that it may import from.
const LAYERS: &[(&str, &[&str])] = &[
    ("model", &[]),
    // Of the tables it knows what is refused and the words of dates.
    ("intake", &["model", "data", "parse"]),
    // Bytes of a file in, text or submissions out; it touches no file itself. Of the tables it knows the words of dates.
    ("documents", &["model", "intake", "data"]),
    ("data", &["model"]),
    ("parse", &["model", "data"]),
    ("resume", &["model", "data", "parse"]),
    ("normalise", &["model", "data", "parse"]),
    // `facts` shows the recognisers as its own, so that later stages look in one place.
    ("facts", &["model", "data", "parse"]),
    ("rules", &["model", "data", "facts"]),
    ("explanations", &["model", "data", "facts", "rules"]),
    ("assess", &["model", "data", "facts", "rules", "explanations"]),
    // What a person can put right in one field knows no rule and no judgement.
    ("assist", &["model", "data", "parse"]),
    // What would clear a finding is judged again by the caller's check.
    ("counterfactuals", &["model", "data", "facts", "rules", "assess"]),
    // A second pipeline over the same stages, for many applications at once.
    ("linkage", &["model", "data", "intake", "normalise", "facts", "rules", "report"]),
    // The report puts everything into words, the input's digest and drops included.
    ("report", &["model", "data", "intake", "facts", "rules", "explanations", "assess"]),
];

fn source_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(source_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Modules that a file names after `crate::`, grouped imports included.
fn imported(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for after in text.split("crate::").skip(1) {
        let grouped = after.strip_prefix('{');
        let names: Vec<&str> = match grouped {
            Some(group) => group.split('}').next().unwrap().split(',').collect(),
            None => vec![after],
        };
        for name in names {
            let name: String =
                name.trim().chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
            if !name.is_empty() {
                found.push(name);
            }
        }
    }
    found
}

/// What a layer's text breaches, as messages.
fn breaches(layer: &str, allowed: &[&str], text: &str) -> Vec<String> {
    imported(text)
        .into_iter()
        .filter(|module| LAYERS.iter().any(|(known, _)| known == module))
        .filter(|module| module != layer && !allowed.contains(&module.as_str()))
        .map(|module| format!("{layer} imports {module}"))
        .collect()
}

#[test]
fn no_layer_imports_upward() {
    let mut wrong = Vec::new();
    for (layer, allowed) in LAYERS {
        let folder = source().join(layer);
        let files = source_files(&folder);
        assert!(!files.is_empty(), "{layer} is empty");
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            wrong.extend(
                breaches(layer, allowed, &text)
                    .into_iter()
                    .map(|breach| format!("{}: {breach}", file.display())),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_breach_is_seen() {
    assert_eq!(breaches("facts", &["model"], "use crate::rules::Rule;"), ["facts imports rules"]);
    assert_eq!(
        breaches("facts", &["model"], "use crate::{model::date, assess::level};"),
        ["facts imports assess"]
    );
    assert!(breaches("facts", &["model"], "use crate::model::date; use crate::facts::email;").is_empty());
}

#[test]
fn every_folder_is_a_layer() {
    for entry in fs::read_dir(source()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let known = LAYERS.iter().any(|(layer, _)| *layer == name)
            || ["bin", "lib.rs", "wasm", "wasm.rs"].contains(&name);
        assert!(known, "{name} is not in the list of layers");
    }
}

#[test]
fn the_pipeline_fits_on_a_screen() {
    let lines = fs::read_to_string(source().join("lib.rs")).unwrap().lines().count();
    assert!(lines < 80, "lib.rs has {lines} lines");
}

#[test]
fn only_the_boundary_knows_javascript_and_only_the_command_line_knows_the_machine() {
    let javascript = ["wasm_bindgen", "js_sys", "web_sys", "serde_wasm_bindgen"];
    let machine =
        ["std::fs", "std::env::", "std::time", "std::net", "std::process", "std::thread", "std::io"];
    for file in source_files(&source()) {
        let name = file.strip_prefix(source()).unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&file).unwrap();
        let code: String = text.split("#[cfg(test)]").next().unwrap().to_owned();
        for word in javascript {
            let boundary = name == "wasm.rs" || name.starts_with("wasm/");
            assert!(boundary || !code.contains(word), "{name} knows {word}");
        }
        for word in machine {
            assert!(name.starts_with("bin/") || !code.contains(word), "{name} knows {word}");
        }
    }
}

#[test]
fn nothing_in_the_source_is_unsafe() {
    for file in source_files(&source()) {
        let text = fs::read_to_string(&file).unwrap();
        let code = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .any(|line| line.contains("unsafe "));
        assert!(!code, "{}", file.display());
    }
    assert!(fs::read_to_string(source().join("../Cargo.toml")).unwrap().contains("unsafe_code = \"forbid\""));
}
