//! The project's own labelled cases: the honest ones are made by the generator, and the committed table is what `evaluate` prints of all.
//!
//! Of the honest cases the repository holds the digests and a sample; [`FOLDER`] holds them all.

use crate::support::document;
use crate::support::lives::homes::GROUPS;
use crate::support::lives::irregular::irregular;
use crate::support::lives::kinds::KINDS;
use corroborate::model::digest::sha256;
use corroborate::model::ids::RuleId;
use corroborate::rules::RULES;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// Variations of each kind of life in each group. The report on fairness lives six.
const VARIATIONS: usize = 3;

/// How many honest lives are committed in full, for a person to read; of all of them the digests are.
const SAMPLES: usize = 20;

/// A group's file, without its ending.
fn file_of(group: &str) -> String {
    format!("honest/{}", group.to_lowercase().replace(", ", "-").replace(' ', "-"))
}

/// What is expected of each case of a group's file.
fn expectation(group: &str) -> String {
    let expected =
        json!({ "kind": "honest", "group": group, "levelAtMost": "context", "policy": "demonstration" });
    format!("{expected}\n")
}

/// The lives of a group, one JSON document a line.
fn lines(group: usize) -> Vec<String> {
    let line = |number: usize| {
        let (mut life, kind) = irregular(group, number as u64);
        life.json["id"] = json!(format!("{kind} {}", number / KINDS.len() + 1));
        format!("{}\n", life.json)
    };
    (0..VARIATIONS * KINDS.len()).map(line).collect()
}

/// The honest cases as the generator makes them: names of files, and what they hold.
static HONEST: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let mut files = BTreeMap::new();
    for (at, group) in GROUPS.iter().enumerate() {
        let name = file_of(group.name);
        files.insert(format!("{name}.expect.json"), expectation(group.name));
        files.insert(format!("{name}.jsonl"), lines(at).concat());
    }
    files
});

/// The folder of every labelled case, the written and the generated ones. `cargo xtask cases` says where it is. What is there and right
/// is left alone: where each test is a process of its own, others read there at the same time.
static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    let mut wanted: BTreeMap<PathBuf, Vec<u8>> =
        HONEST.iter().map(|(name, content)| (folder.join(name), content.clone().into_bytes())).collect();
    for entry in fs::read_dir(document::path("tests/cases/contradictory")).unwrap() {
        let file = entry.unwrap().path();
        wanted.insert(folder.join("contradictory").join(file.file_name().unwrap()), fs::read(&file).unwrap());
    }
    for kind in ["contradictory", "honest"] {
        fs::create_dir_all(folder.join(kind)).unwrap();
        for entry in fs::read_dir(folder.join(kind)).unwrap() {
            let file = entry.unwrap().path();
            if !wanted.contains_key(&file) {
                let _ = fs::remove_file(&file);
            }
        }
    }
    for (file, content) in &wanted {
        if fs::read(file).ok().as_ref() != Some(content) {
            let aside = folder.with_extension(std::process::id().to_string());
            fs::write(&aside, content).unwrap();
            fs::rename(&aside, file).unwrap();
        }
    }
    folder
});

/// The digests are committed, as `sha256sum --check` reads them in the folder of all cases.
#[test]
fn the_generated_honest_lives_have_the_committed_digests() {
    let lines = HONEST.iter().map(|(name, content)| format!("{}  {name}\n", sha256(content.as_bytes())));
    document::is_whole("tests/cases/honest.sha256", &lines.collect::<String>());
}

/// Lives of different kinds, dealt out to the groups in turn.
#[test]
fn the_committed_samples_are_the_generators() {
    for (at, group) in GROUPS.iter().enumerate() {
        let lines = lines(at);
        let of_group = (0..SAMPLES).filter(|sample| sample % GROUPS.len() == at);
        let samples: String = of_group.map(|sample| lines[sample * GROUPS.len()].as_str()).collect();
        let name = format!("tests/cases/{}", file_of(group.name));
        document::is_whole(&format!("{name}.expect.json"), &expectation(group.name));
        document::is_whole(&format!("{name}.jsonl"), &samples);
    }
    let there = fs::read_dir(document::path("tests/cases/honest")).unwrap().count();
    assert_eq!(there, 2 * GROUPS.len(), "a file that no group has");
}

fn evaluate(format: &str) -> String {
    evaluate_folder(&FOLDER, format)
}

fn evaluate_folder(folder: &Path, format: &str) -> String {
    let ran = Command::new(env!("CARGO_BIN_EXE_corroborate"))
        .arg("evaluate")
        .arg(folder)
        .args(["--format", format])
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
    let needs_a_pack = [RuleId::EducationUnaccredited, RuleId::EmploymentEmployerNotFounded];
    for rule in RULES.iter().filter(|rule| rule.on && rule.id != RuleId::EducationSchoolUnknown) {
        assert_eq!(wanted(rule.id.as_str()) == 0, needs_a_pack.contains(&rule.id), "{}", rule.id);
    }
}

/// `cargo xtask generate` writes it.
#[test]
fn the_committed_table_is_what_evaluate_prints() {
    document::is_under("docs/evaluation.md", "## Labelled cases", &evaluate("markdown"));
}

/// The applications that were written blind, each with its own label: what they come to is published whatever it is.
#[test]
fn what_is_written_blind_is_published_as_it_is() {
    let printed = evaluate_folder(&document::path("tests/blind/applications"), "markdown");
    let of_rates = printed.split("\n\n").next().unwrap();
    assert!(of_rates.contains("contradictory, level reached"), "{printed}");
    let asked = printed.split("\n\n").find(|part| part.starts_with("| group | ask or above"));
    document::is_under(
        "docs/evaluation.md",
        "## The same applications today",
        &format!(
            "{of_rates}\n\nHonest ones that are asked something, by the language of their texts:\n\n{}",
            asked.unwrap()
        ),
    );
}
