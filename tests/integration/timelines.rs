//! How often the rules speak on honest timelines: for each rule how many it could judge, how many fired, the interval.
//!
//! The large set takes its place from `CORROBORATE_DATA`, and its table stands in `docs/evaluation.md`; the committed fixture covers the same
//! ground in small.

use crate::support::{data, document};
use corroborate::Packs;
use corroborate::intake::policy::demonstration;
use corroborate::model::finding::Level;
use corroborate::model::value::Value;
use corroborate::report::evaluation::wilson;
use corroborate::rules::RULES;
use serde_json::{Value as Json, json};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

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
    context_or_above: u32,
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
        counts.context_or_above += u32::from(assessment.level >= Level::Context);
        for (rule, (judged, fired)) in RULES.iter().zip(&mut counts.rules) {
            let unjudged = assessment
                .not_checked
                .iter()
                .any(|unchecked| unchecked.rule == rule.id.as_str() && !unchecked.partly);
            *judged += u32::from(rule.on && !unjudged);
            *fired += u32::from(assessment.findings.iter().any(|finding| finding.rule == rule.id.as_str()));
        }
    }
    counts
}

fn table(what: &str, counts: &Counts) -> String {
    let mut text = format!(
        "{} {what}.\n\n| rule | could judge | fired (Wilson 95 % interval) |\n| --- | --- | --- |\n",
        thousands(counts.total)
    );
    let mut without = Vec::new();
    for (rule, (judged, fired)) in RULES.iter().zip(&counts.rules) {
        if *judged == 0 {
            without.push(format!("`{}`", rule.id));
        } else {
            let (low, high) = wilson(*fired, *judged);
            let rate = 100.0 * f64::from(*fired) / f64::from(*judged);
            let _ = writeln!(
                text,
                "| `{}` | {} | {}, {rate:.2} % ({low:.2}–{high:.2} %) |",
                rule.id,
                thousands(*judged),
                thousands(*fired)
            );
        }
    }
    text.push_str("\n| level | timelines (Wilson 95 % interval) |\n| --- | --- |\n");
    for (level, fired) in [
        ("context or above", counts.context_or_above),
        ("ask or above", counts.ask_or_above),
        ("verify", counts.verify),
    ] {
        let (low, high) = wilson(fired, counts.total);
        let rate = 100.0 * f64::from(fired) / f64::from(counts.total);
        let _ = writeln!(text, "| {level} | {}, {rate:.2} % ({low:.2}–{high:.2} %) |", thousands(fired));
    }
    let _ =
        writeln!(text, "\nCould judge none of them, for want of what they look at: {}.", without.join(", "));
    text
}

/// A count with its thousands set apart.
fn thousands(count: u32) -> String {
    if count < 1_000 { count.to_string() } else { format!("{},{:03}", count / 1_000, count % 1_000) }
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
    assert!(counts.total > 10_000);
    hold(&counts);
    let what = "timelines of honest US résumés in information technology, without names: job dates and states, schools, levels, fields \
                and dates of degrees, as of 1 January 2020, with the built-in institutions";
    document::is_under("docs/evaluation.md", "## Honest timelines", &table(what, &counts));
}

#[test]
fn the_fixture_has_one_timeline_to_ask_about() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/timelines.jsonl");
    let counts = count(&fs::read_to_string(path).unwrap());
    assert_eq!((counts.total, counts.verify, counts.ask_or_above), (24, 0, 1));
}
