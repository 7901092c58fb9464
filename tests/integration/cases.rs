//! The project's own labelled cases: the honest ones are those of the generator, and the committed table is what `evaluate` prints of all.

use crate::support::document;
use crate::support::lives::homes::GROUPS;
use crate::support::lives::irregular::irregular;
use crate::support::lives::kinds::KINDS;
use corroborate::rules::RULES;
use serde_json::{Value as Json, json};
use std::fmt::Write as _;
use std::fs;
use std::process::Command;

/// Variations of each kind of life that are committed for each group. The report on fairness lives six.
const VARIATIONS: usize = 3;

fn file_of(group: &str) -> String {
    group.to_lowercase().replace(", ", "-").replace(' ', "-")
}

/// The lives of a group as JSON Lines.
fn lines(group: usize) -> String {
    let mut lines = String::new();
    for number in 0..VARIATIONS * KINDS.len() {
        let (mut life, kind) = irregular(group, number as u64);
        life.json["id"] = json!(format!("{kind} {}", number / KINDS.len() + 1));
        let _ = writeln!(lines, "{}", life.json);
    }
    lines
}

/// `cargo xtask generate` writes them.
#[test]
fn the_committed_honest_lives_are_the_generators() {
    for (at, group) in GROUPS.iter().enumerate() {
        let name = format!("tests/cases/honest/{}", file_of(group.name));
        let expected = json!({ "kind": "honest", "group": group.name, "levelAtMost": "context", "policy": "demonstration" });
        document::is_whole(&format!("{name}.expect.json"), &format!("{expected}\n"));
        document::is_whole(&format!("{name}.jsonl"), &lines(at));
    }
    let there = fs::read_dir(document::path("tests/cases/honest")).unwrap().count();
    assert_eq!(there, 2 * GROUPS.len(), "a file that no group has");
}

fn evaluate(format: &str) -> String {
    let ran = Command::new(env!("CARGO_BIN_EXE_corroborate"))
        .args(["evaluate", "tests/cases", "--format", format])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).unwrap()
}

#[test]
fn they_are_enough_and_all_of_them_are_read() {
    let found: Json = serde_json::from_str(&evaluate("json")).unwrap();
    assert_eq!(found["unread"], json!([]));
    let recall = &found["recallOnWrittenCases"];
    assert!(recall["of"].as_u64().unwrap() >= 100, "{recall}");
    assert!(found["honestAskOrAbove"]["of"].as_u64().unwrap() >= 300);
    let groups = found["groups"].as_array().unwrap();
    assert!(groups.len() >= 6);
    for group in groups {
        for level in group["levels"].as_array().unwrap() {
            assert!(level["rate"]["of"].as_u64().unwrap() >= 150, "{group}");
            assert!(level["chance"].as_f64().unwrap() > 0.05, "{group}");
        }
    }
    // What the product is held to: hardly anybody honest is asked, nobody verified, and nearly every written case is seen.
    let share = |rate: &Json| rate["count"].as_f64().unwrap() / rate["of"].as_f64().unwrap();
    assert!(share(&found["honestAskOrAbove"]) < 0.01, "{}", found["honestAskOrAbove"]);
    assert_eq!(found["honestVerify"]["count"], 0);
    assert!(share(recall) > 0.95, "{recall}");
}

#[test]
fn every_rule_that_needs_no_pack_of_an_employer_has_a_written_case() {
    let found: Json = serde_json::from_str(&evaluate("json")).unwrap();
    let wanted = |id: &str| {
        let rules = found["rules"].as_array().unwrap();
        let row = rules.iter().find(|row| row["rule"] == id);
        row.map_or(0, |row| row["wanted"]["of"].as_u64().unwrap())
    };
    let needs_a_pack =
        ["education/school-not-open", "education/unaccredited", "employment/employer-not-founded"];
    for rule in RULES.iter().filter(|rule| rule.on && rule.id != "education/school-unknown") {
        assert_eq!(wanted(rule.id) == 0, needs_a_pack.contains(&rule.id), "{}", rule.id);
    }
}

/// `cargo xtask generate` writes it.
#[test]
fn the_committed_table_is_what_evaluate_prints() {
    document::is_under("docs/evaluation.md", "## Labelled cases", &evaluate("markdown"));
}
