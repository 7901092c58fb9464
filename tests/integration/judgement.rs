//! The level follows from kinds and families, the ledger adds up, and missing data never raises anything.

use corroborate::explanations::EXPLANATIONS;
use corroborate::intake::policy::demonstration;
use corroborate::model::assessment::Assessment;
use corroborate::model::finding::{Grade, Level};
use corroborate::model::value::Value;
use corroborate::rules::find;
use serde_json::{Value as Json, json};
use std::fs;
use std::path::Path;

fn check(json: &Json) -> Assessment {
    check_under(json, &json!("demonstration"))
}

fn check_under(json: &Json, policy: &Json) -> Assessment {
    let policy: Value = serde_json::from_str(&policy.to_string()).unwrap();
    let value: Value = serde_json::from_str(&json.to_string()).unwrap();
    corroborate::check(&value, &corroborate::policy(&policy).unwrap()).unwrap()
}

fn resume(person: Json) -> Json {
    json!({ "asOf": "2026-11-22", "sources": [{ "kind": "resume", "person": person }] })
}

fn reversed_school() -> Json {
    json!([{ "institution": "Example College", "startDate": "2017-09", "endDate": "2015-06" }])
}

fn reversed_job() -> Json {
    json!([{ "name": "Example Works", "startDate": "2019-09", "endDate": "2018-06" }])
}

/// The submissions of the examples.
fn examples() -> Vec<Json> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/examples");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
        .into_iter()
        .filter(|file| file.extension().is_some_and(|extension| extension == "json"))
        .map(|file| serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap())
        .collect()
}

#[test]
fn contradictions_in_one_family_ask_and_in_two_verify() {
    assert_eq!(check(&resume(json!({ "education": reversed_school() }))).level, Level::Ask);
    assert_eq!(check(&resume(json!({ "work": reversed_job() }))).level, Level::Ask);
    assert_eq!(
        check(&resume(json!({ "education": reversed_school(), "work": reversed_job() }))).level,
        Level::Verify
    );
}

#[test]
fn small_differences_are_listed_without_a_grade_and_read_back() {
    let job = |title: &str| json!([{ "name": "Example Works", "position": title, "startDate": "2015-01", "endDate": "2018-03" }]);
    let study = |field: &str| json!([{ "institution": "Example University", "studyType": "BSc", "area": field, "startDate": "2008", "endDate": "2011" }]);
    let submission = |title: &str, field: &str| {
        json!({ "asOf": "2026-11-22", "sources": [
            { "kind": "form", "person": { "work": job("Planner"), "education": study("Computer Science") } },
            { "kind": "profile", "site": "linkedin", "person": { "work": job(title), "education": study(field) } },
        ]})
    };
    let assessment = check(&submission("Dispatcher", "Software Engineering"));
    assert_eq!((assessment.level, assessment.findings.len()), (Level::Nothing, 0));
    let said: Vec<(&str, Vec<&str>)> = assessment
        .differences
        .iter()
        .map(|one| (one.what.as_str(), one.evidence.iter().map(|said| said.quote.as_str()).collect()))
        .collect();
    assert_eq!(
        said,
        [
            ("the field of a study", vec!["Computer Science", "Software Engineering"]),
            ("the title of a job", vec!["Planner", "Dispatcher"]),
        ]
    );
    let value: Value = serde_json::from_str(&serde_json::to_string(&assessment).unwrap()).unwrap();
    assert_eq!(
        corroborate::intake::assessment::assessment(&value).unwrap().differences,
        assessment.differences
    );
    // The same in other words is no difference, and a field far apart is a finding.
    assert!(check(&submission("Production planner", "Computer Sc.")).differences.is_empty());
    let far = check(&submission("Registered nurse", "Nursing"));
    assert_eq!((far.level, far.differences.len()), (Level::Context, 1), "{far:?}");
}

#[test]
fn slips_never_combine() {
    let slips = json!({ "basics": { "email": "maren@gmial.com", "phone": "+1 512 55" } });
    assert_eq!(check(&resume(slips)).level, Level::Ask);
    let beside = json!({ "basics": { "email": "maren@gmial.com", "phone": "+1 512 55" }, "education": reversed_school() });
    assert_eq!(check(&resume(beside)).level, Level::Ask);
}

#[test]
fn mismatches_ask_only_where_they_point_the_same_way() {
    let submission = |phone: &str, offset: i32| {
        json!({ "asOf": "2026-11-22",
            "session": { "offsets": { "january": offset, "july": offset } },
            "sources": [{ "kind": "form", "person": {
                "basics": { "phone": phone, "location": { "city": "Austin", "region": "TX", "countryCode": "US" } } } }] })
    };
    let same = check(&submission("+91 98765 01234", 330));
    assert_eq!(same.findings.len(), 2, "{:?}", same.not_checked);
    assert_eq!(same.level, Level::Ask);
    let apart = check(&submission("+91 98765 01234", 540));
    assert_eq!(apart.findings.len(), 2);
    assert_eq!(apart.level, Level::Context);
    assert_eq!(check(&submission("+91 98765 01234", -360)).level, Level::Context);
}

#[test]
fn the_ledger_adds_up_to_the_score() {
    for example in examples() {
        let assessment = check(&example);
        assert_eq!(assessment.score, assessment.ledger.iter().map(|row| row.points).sum::<u32>());
        let mut listed: Vec<u32> = assessment.ledger.iter().flat_map(|row| row.findings.clone()).collect();
        listed.sort_unstable();
        assert!(
            listed.iter().copied().eq(0..assessment.findings.len() as u32),
            "every finding stands in one row"
        );
        for row in &assessment.ledger {
            let strongest =
                row.findings.iter().map(|at| assessment.findings[*at as usize].grade.points()).max();
            assert_eq!(Some(row.points), strongest);
        }
    }
}

#[test]
fn a_policy_lowers_and_never_raises() {
    let submission = resume(json!({ "education": reversed_school() }));
    let policy = |setting: &str| json!({ "schema": "corroborate/policy/1", "id": "own", "rules": { "education/date-order": setting } });
    assert_eq!(check_under(&submission, &policy("note")).level, Level::Context);
    assert_eq!(check_under(&submission, &policy("verify")).findings[0].grade, Grade::Ask);
    let off = check_under(&submission, &policy("off"));
    assert!(off.findings.is_empty() && off.policy.id == "own");
    assert!(off.not_checked.iter().all(|unchecked| unchecked.rule != "education/date-order"));
    assert_ne!(off.policy.digest, demonstration().digest);
    let wrong: Value = serde_json::from_str(
        r#"{ "schema": "corroborate/policy/1", "id": "own", "rules": { "education/absent": "off" } }"#,
    )
    .unwrap();
    assert_eq!(corroborate::policy(&wrong).unwrap_err().path, "/rules/education~1absent");
}

#[test]
fn support_is_never_shown_alone() {
    let policy = json!({ "schema": "corroborate/policy/1", "id": "own", "rules": { "education/date-order": "support" } });
    let alone = check_under(&resume(json!({ "education": reversed_school() })), &policy);
    assert!(alone.findings.is_empty());
    let beside =
        check_under(&resume(json!({ "education": reversed_school(), "work": reversed_job() })), &policy);
    assert_eq!(beside.findings.len(), 2);
    assert_eq!(beside.level, Level::Ask);
}

#[test]
fn without_a_date_what_needs_it_is_not_checked() {
    let assessment = check(&json!({ "work": [{ "name": "Example Works", "startDate": "2031-01" }] }));
    assert_eq!(assessment.level, Level::Nothing);
    assert!(assessment.not_checked.iter().any(|unchecked| {
        unchecked.rule == "employment/date-order" && unchecked.reason.contains("today")
    }));
}

/// Every value of a document with its pointer, objects and lists included.
fn removable(value: &Json, path: &str, found: &mut Vec<String>) {
    match value {
        Json::Object(fields) => {
            for (name, inner) in fields {
                let inside = format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"));
                removable(inner, &inside, found);
                found.push(inside);
            }
        }
        Json::Array(values) => {
            for (position, inner) in values.iter().enumerate() {
                removable(inner, &format!("{path}/{position}"), found);
            }
        }
        _ => {}
    }
}

fn without(document: &Json, path: &str) -> Json {
    let mut copy = document.clone();
    let (parent, name) = path.rsplit_once('/').unwrap();
    copy.pointer_mut(parent)
        .unwrap()
        .as_object_mut()
        .unwrap()
        .remove(&name.replace("~1", "/").replace("~0", "~"));
    copy
}

#[test]
fn removing_a_field_never_raises_the_level_unless_it_is_declared_as_an_excuse() {
    for example in examples() {
        let whole = check(&example);
        let mut paths = Vec::new();
        removable(&example, "", &mut paths);
        for path in paths.iter().filter(|path| !path.ends_with("/kind") && *path != "/sources") {
            let value: Value = serde_json::from_str(&without(&example, path).to_string()).unwrap();
            // Half a pair of offsets or a passage without its path is not a submission any more.
            let Ok(less) = corroborate::check(&value, &demonstration()) else { continue };
            if less.level <= whole.level {
                continue;
            }
            let inside = path.split("/person").last().unwrap_or(path);
            let declared = less
                .findings
                .iter()
                .filter_map(|finding| find(&finding.rule))
                .flat_map(|rule| rule.depends_on.iter())
                .chain(EXPLANATIONS.iter().flat_map(|explanation| explanation.depends_on.iter()))
                .any(|excuse| inside.starts_with(excuse) || excuse.starts_with(inside));
            assert!(declared, "removing {path} raises {:?} to {:?}", whole.level, less.level);
        }
    }
}
