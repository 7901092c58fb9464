//! Loaded packs: what rests on them is named, nothing else changes, and histories of any size take bounded time.

use corroborate::Packs;
use corroborate::intake::policy::demonstration;
use corroborate::model::assessment::Assessment;
use corroborate::model::value::Value;
use serde_json::{Value as Json, json};
use std::path::Path;
use std::time::{Duration, Instant};

fn check(json: &Json, packs: &Packs<'_>) -> Assessment {
    let value: Value = serde_json::from_str(&json.to_string()).unwrap();
    corroborate::check_with(&value, &demonstration(), packs).unwrap()
}

fn example_facts() -> Packs<'static> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/example-facts.json");
    let value: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let mut packs = Packs::embedded();
    packs.add(corroborate::pack(&value).unwrap());
    packs
}

fn named(assessment: &Assessment) -> Vec<(&str, &str)> {
    assessment.packs.iter().map(|pack| (pack.id.as_str(), pack.date.as_str())).collect()
}

#[test]
fn every_loaded_pack_is_named_with_its_digest() {
    let application = json!({ "asOf": "2026-11-22",
        "work": [{ "name": "Karoo Logistics", "startDate": "2008-03", "endDate": "2012-01" }],
        "education": [{ "institution": "The Juilliard School", "studyType": "BS", "area": "Computer Science",
            "endDate": "2022-05", "location": "New York, NY, US" }] });
    let with = check(&application, &example_facts());
    assert!(named(&with).contains(&("example-facts", "2026-11-01")), "{:?}", with.packs);
    assert!(named(&with).contains(&("institutions-us", "2020 to 2024")), "{:?}", with.packs);
    let dates: Vec<(&str, Option<&str>)> =
        with.findings.iter().map(|finding| (finding.rule.as_str(), finding.data_date.as_deref())).collect();
    assert!(dates.contains(&("employment/employer-not-founded", Some("2026-11-01"))), "{dates:?}");
    assert!(dates.contains(&("education/programme-not-awarded", Some("2020 to 2024"))), "{dates:?}");
    let without = check(&application, &Packs::none());
    assert!(without.findings.is_empty());
    assert!(without.packs.iter().all(|pack| pack.id != "example-facts" && pack.id != "institutions-us"));
    for (rule, reason) in [
        ("education/programme-not-awarded", "no institution pack loaded"),
        ("employment/employer-not-founded", "no pack with facts on it is loaded"),
    ] {
        let found = without.not_checked.iter().find(|unchecked| unchecked.rule == rule).unwrap();
        assert_eq!((found.reason.as_str(), found.partly), (reason, false));
    }
    let nothing = json!({ "asOf": "2026-11-22", "basics": { "name": "Maren Holt" } });
    let idle = check(&nothing, &example_facts());
    assert_eq!(idle.findings, check(&nothing, &Packs::none()).findings);
    let digests: Vec<(&str, usize)> =
        idle.packs.iter().filter_map(|pack| Some((pack.id.as_str(), pack.digest.as_ref()?.len()))).collect();
    assert_eq!(
        digests,
        [("example-facts", 64), ("institutions-us", 64), ("universities-world", 64)],
        "they bear on what was not checked"
    );
}

#[test]
fn long_histories_take_bounded_time() {
    let words: Vec<String> = (0..400).map(|number| format!("word{}", number % 97)).collect();
    let text = words.join(" ");
    let person = |seed: usize| {
        let work: Vec<Json> = (0..500)
            .map(|at| {
                json!({ "name": format!("Employer {} of {}", at * 7 + seed, "many words ".repeat(8)),
                    "position": "Planner", "startDate": format!("{}", 1960 + at % 60), "summary": text,
                    "location": "Austin, TX, US", "engagement": "full-time", "mode": "on-site" })
            })
            .collect();
        let education: Vec<Json> = (0..500)
            .map(|at| {
                json!({ "institution": format!("University of Somewhere {}", at + seed), "studyType": "BSc",
                    "area": "Computer Science and much more", "mode": "on-site", "startDate": "2001-02",
                    "endDate": "2001-10", "location": "Boston, MA, US" })
            })
            .collect();
        json!({ "work": work, "education": education })
    };
    let sources: Vec<Json> = (0..8)
        .map(|seed| json!({ "kind": if seed == 0 { "form" } else { "resume" }, "person": person(seed) }))
        .collect();
    let application = json!({ "asOf": "2026-11-22", "sources": sources });
    let packs = example_facts();
    let begun = Instant::now();
    let assessment = check(&application, &packs);
    let taken = begun.elapsed();
    println!("8 sources of 500 jobs and 500 schools: {taken:?}, {} findings", assessment.findings.len());
    assert!(taken < Duration::from_secs(30), "{taken:?}");
}

#[test]
fn strange_names_of_schools_and_employers_are_read() {
    for name in
        ["", "()", ")(", "\u{0}", "\u{301}", "\u{202e}abc", "&", "Inc.", "The", "株式会社", "a\u{300}\u{300}"]
    {
        let entry = json!([{ "name": name, "position": name, "startDate": "2010-01", "endDate": "2011-01", "summary": name }]);
        let school = json!([{ "institution": name, "studyType": name, "area": name, "startDate": "2010", "endDate": "2011" }]);
        let person = json!({ "work": entry, "education": school });
        let application = json!({ "asOf": "2026-11-22", "sources": [
            { "kind": "form", "person": person }, { "kind": "resume", "person": person } ] });
        let assessment = check(&application, &example_facts());
        assert!(assessment.findings.is_empty(), "{name:?}: {:?}", assessment.findings);
    }
}
