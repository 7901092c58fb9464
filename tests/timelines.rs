//! How often the rules speak on honest timelines: for each rule how many it could judge, how many fired, the interval.
//!
//! The large set takes its place from `CORROBORATE_DATA`; the committed fixture covers the same ground in small.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod support;

use corroborate::Packs;
use corroborate::intake::policy::demonstration;
use corroborate::model::finding::Level;
use corroborate::model::value::Value;
use corroborate::rules::RULES;
use serde_json::{Value as Json, json};
use std::fs;
use std::path::Path;
use support::{data, wilson};

/// A name-free timeline as JSON Resume: states as places, levels as degrees.
fn resume(timeline: &Json) -> Json {
    let text = |value: &Json| value.as_str().map(str::to_owned);
    let mut work = Vec::new();
    for (position, job) in timeline["jobs"].as_array().into_iter().flatten().enumerate() {
        work.push(json!({ "name": format!("Employer {}", position + 1),
            "location": text(&job["state"]).map(|state| format!("{state}, US")),
            "startDate": text(&job["start"]), "endDate": text(&job["end"]) }));
    }
    let mut education = Vec::new();
    for school in timeline["edu"].as_array().into_iter().flatten() {
        let degree = match school["level"].as_str() {
            Some("A") => Some("Associate"),
            Some("B") => Some("Bachelor"),
            Some("M") => Some("Master"),
            Some("D") => Some("Doctorate"),
            _ => None,
        };
        education.push(json!({ "institution": text(&school["school"]), "area": text(&school["field"]), "studyType": degree,
            "startDate": text(&school["start"]), "endDate": text(&school["end"]) }));
    }
    let location =
        text(&timeline["header_state"]).map(|state| json!({ "region": state, "countryCode": "US" }));
    json!({ "asOf": "2020-01-01", "basics": { "name": "Applicant", "location": location }, "work": work, "education": education })
}

#[derive(Default)]
struct Counts {
    total: u32,
    verify: u32,
    ask_or_above: u32,
    /// Judged and fired, by rule in the registry's order.
    rules: Vec<(u32, u32)>,
}

fn count(lines: &str) -> Counts {
    let policy = demonstration();
    let packs = Packs::embedded();
    let mut counts = Counts { rules: vec![(0, 0); RULES.len()], ..Counts::default() };
    for line in lines.lines().filter(|line| !line.trim().is_empty()) {
        let timeline: Json = serde_json::from_str(line).unwrap();
        let value: Value = serde_json::from_str(&resume(&timeline).to_string()).unwrap();
        let assessment = corroborate::check_with(&value, &policy, &packs).unwrap();
        counts.total += 1;
        counts.verify += u32::from(assessment.level == Level::Verify);
        counts.ask_or_above += u32::from(assessment.level >= Level::Ask);
        for (rule, (judged, fired)) in RULES.iter().zip(&mut counts.rules) {
            let unjudged =
                assessment.not_checked.iter().any(|unchecked| unchecked.rule == rule.id && !unchecked.partly);
            *judged += u32::from(rule.on && !unjudged);
            *fired += u32::from(assessment.findings.iter().any(|finding| finding.rule == rule.id));
        }
    }
    counts
}

fn print(name: &str, counts: &Counts) {
    println!("{name}: {} timelines", counts.total);
    println!("| rule | could judge | fired | rate | 95 % interval |\n| --- | --- | --- | --- | --- |");
    for (rule, (judged, fired)) in RULES.iter().zip(&counts.rules) {
        let (low, high) = wilson(*fired, *judged);
        let rate = if *judged == 0 {
            "–".to_owned()
        } else {
            format!("{:.2} %", 100.0 * f64::from(*fired) / f64::from(*judged))
        };
        println!("| {} | {judged} | {fired} | {rate} | {low:.2}–{high:.2} % |", rule.id);
    }
    for (level, fired) in [("verify", counts.verify), ("ask or above", counts.ask_or_above)] {
        let (low, high) = wilson(fired, counts.total);
        println!("{level}: {fired} of {} ({low:.2}–{high:.2} %)", counts.total);
    }
}

fn hold(counts: &Counts) {
    assert!(
        f64::from(counts.verify) < 0.01 * f64::from(counts.total),
        "verify at {} of {}",
        counts.verify,
        counts.total
    );
    assert!(
        f64::from(counts.ask_or_above) < 0.05 * f64::from(counts.total),
        "ask at {} of {}",
        counts.ask_or_above,
        counts.total
    );
}

#[test]
fn honest_timelines_are_seldom_asked_about() {
    let Some(folder) = data() else {
        println!("skipped 13,490 timelines: CORROBORATE_DATA is not set");
        return;
    };
    let counts = count(&fs::read_to_string(folder.join("timelines-dev.jsonl")).unwrap());
    print("timelines-dev", &counts);
    assert!(counts.total > 10_000);
    hold(&counts);
}

#[test]
fn the_fixture_has_one_timeline_to_ask_about() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/timelines.jsonl");
    let counts = count(&fs::read_to_string(path).unwrap());
    print("fixture", &counts);
    assert_eq!((counts.total, counts.verify, counts.ask_or_above), (24, 0, 1));
}
