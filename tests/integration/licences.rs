//! Every crate whose code is linked stands in the notice, with its licence, and every artefact carries licence and notice.

use crate::support::document;
use std::collections::BTreeSet;
use std::process::Command;

/// The crates that are linked into what these features build for a target, as rows of the notice begin.
fn linked(target: &str, features: &str) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--package", "corroborate", "--no-default-features"])
        .args(["--features", features, "--target", target, "--edges", "normal,no-proc-macro"])
        .args(["--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let row = |line: &str| {
        let (package, licence) = line.split_once('|').unwrap();
        let mut words = package.split(' ');
        let (name, version) = (words.next().unwrap(), words.next().unwrap());
        (name != "corroborate")
            .then(|| format!("| `{name}` {} | {licence} |", version.trim_start_matches('v')))
    };
    String::from_utf8(output.stdout).unwrap().lines().filter_map(row).collect()
}

#[test]
fn every_linked_crate_stands_in_the_notice() {
    let notice = std::fs::read_to_string(document::path("NOTICE.md")).unwrap();
    let mut linked_somewhere = linked("x86_64-unknown-linux-gnu", "cli");
    linked_somewhere.extend(linked("wasm32-unknown-unknown", "wasm-full,wasm-files,assist"));
    assert!(linked_somewhere.len() > 50);
    let missing: Vec<&String> =
        linked_somewhere.iter().filter(|row| !notice.contains(row.as_str())).collect();
    assert!(missing.is_empty(), "NOTICE.md misses {missing:#?}");
    let stated = notice.lines().filter(|line| line.starts_with("| `") && line.matches('|').count() == 5);
    let gone: Vec<&str> =
        stated.filter(|line| !linked_somewhere.iter().any(|row| line.starts_with(row.as_str()))).collect();
    assert!(gone.is_empty(), "NOTICE.md names what is not linked: {gone:#?}");
    for part in ["pdf.js", "GeoNames", "libphonenumber", "Unicode License"] {
        assert!(notice.contains(part), "{part}");
    }
}

#[test]
fn the_package_carries_licence_and_notice() {
    let package: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(document::path("pkg/package.json")).unwrap()).unwrap();
    let files = package["files"].as_array().unwrap();
    for name in ["LICENSE", "NOTICE.md"] {
        assert!(files.iter().any(|file| file == name), "{name}");
    }
}
