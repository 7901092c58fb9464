//! What is let in, what is not, and what is said about it.

use corroborate::intake::policy::demonstration;
use corroborate::model::assessment::{Assessment, DropReason};
use corroborate::model::error::InputError;
use corroborate::model::value::Value;
use serde_json::{Value as Json, json};

fn value(json: &Json) -> Value {
    serde_json::from_str(&json.to_string()).unwrap()
}

fn check(json: &Json) -> Result<Assessment, InputError> {
    corroborate::check(&value(json), &demonstration())
}

fn error(json: &Json) -> (String, String) {
    let error = check(json).unwrap_err();
    (error.path, error.message)
}

#[test]
fn a_plain_resume_is_a_submission() {
    let plain = check(&json!({ "basics": { "name": "Maren Holt" }, "work": [] })).unwrap();
    let full = check(
        &json!({ "sources": [{ "kind": "resume", "person": { "basics": { "name": "Maren Holt" } } }] }),
    )
    .unwrap();
    assert_eq!(plain.level, full.level);
    assert_eq!(plain.findings, full.findings);
    check(&json!({})).unwrap();
    check(&json!({ "sources": [] })).unwrap();
}

#[test]
fn refused_fields_are_dropped_wherever_they_stand_and_change_nothing() {
    let with = json!({ "asOf": "2026-11-22", "sources": [{ "kind": "form", "gender": "x", "person": {
        "basics": { "name": "Maren Holt", "birthDate": "1990-01-01", "image": "https://example.com/photo.jpg",
            "nationality": "x", "location": { "city": "Austin", "region": "TX", "countryCode": "US", "postalCode": "73301" } },
        "languages": [{ "language": "x" }], "date of birth": "x" } }] });
    let without = json!({ "asOf": "2026-11-22", "sources": [{ "kind": "form", "person": {
        "basics": { "name": "Maren Holt", "location": { "city": "Austin", "region": "TX", "countryCode": "US" } } } }] });
    let (with, without) = (check(&with).unwrap(), check(&without).unwrap());
    let dropped: Vec<(&str, DropReason)> =
        with.dropped.iter().map(|dropped| (dropped.path.as_str(), dropped.reason)).collect();
    assert_eq!(
        dropped,
        [
            ("/sources/0/gender", DropReason::Refused),
            ("/sources/0/person/basics/birthDate", DropReason::Refused),
            ("/sources/0/person/basics/image", DropReason::Refused),
            ("/sources/0/person/basics/location/postalCode", DropReason::Refused),
            ("/sources/0/person/basics/nationality", DropReason::Refused),
            ("/sources/0/person/date of birth", DropReason::Refused),
            ("/sources/0/person/languages", DropReason::Unused),
        ]
    );
    assert_eq!(
        (with.level, &with.findings, &with.not_checked),
        (without.level, &without.findings, &without.not_checked)
    );
    let written = serde_json::to_string(&with).unwrap();
    for secret in ["1990-01-01", "photo.jpg", "73301"] {
        assert!(!written.contains(secret), "{secret}");
    }
}

#[test]
fn questions_and_fields_are_refused_in_the_wordings_of_many_forms() {
    let answers: Vec<Json> = [
        ("What is your date of birth?", "4 May 1990"),
        ("Where are you now?", "Leeds"),
        ("Gender", "x1"),
        ("Race/Ethnicity (optional)", "x2"),
        ("Familienstand", "x3"),
        ("Nationalité", "x4"),
        ("Número de pasaporte", "x5"),
        ("性別", "x6"),
        ("Emergency contact", "x7"),
        ("Which licences do you hold?", "a forklift's"),
    ]
    .iter()
    .map(|(question, answer)| json!({ "question": question, "answer": answer }))
    .collect();
    let given = json!({ "asOf": "2026-11-22", "sources": [{ "kind": "form", "answers": answers, "person": { "basics": {
        "name": "Maren Holt", "fatherName": "x8", "passportNumber": "x9", "maritalStatus": "x10", "cpf": "x11",
        "emergencyContact": "x12", "bloodGroup": "x13", "religion": "x14", "mood": "fair" } } }] });
    let read = check(&given).unwrap();
    let of = |reason: DropReason| -> Vec<&str> {
        read.dropped
            .iter()
            .filter(|dropped| dropped.reason == reason)
            .map(|dropped| dropped.path.rsplit('/').next().unwrap())
            .collect()
    };
    let mut refused = of(DropReason::Refused);
    refused.sort_unstable();
    let mut expected = vec!["0", "2", "3", "4", "5", "6", "7", "8"];
    expected.extend([
        "bloodGroup",
        "cpf",
        "emergencyContact",
        "fatherName",
        "maritalStatus",
        "passportNumber",
        "religion",
    ]);
    expected.sort_unstable();
    assert_eq!(refused, expected);
    assert_eq!(of(DropReason::Unknown), ["mood"]);
}

#[test]
fn unknown_fields_are_listed_and_old_names_are_read() {
    let old = check(&json!({ "work": [{ "company": "Example Works", "website": "https://example.com", "endDate": "2016-03",
        "startDate": "2017-01", "flavor": "mint" }] }))
    .unwrap();
    let paths: Vec<&str> = old.dropped.iter().map(|dropped| dropped.path.as_str()).collect();
    assert_eq!(paths, ["/work/0/flavor"]);
    assert_eq!(old.findings[0].rule, "employment/date-order");
}

#[test]
fn errors_name_the_path() {
    for (input, path) in [
        (json!([]), ""),
        (json!("text"), ""),
        (json!({ "sources": {} }), "/sources"),
        (json!({ "sources": [{ "person": {} }] }), "/sources/0/kind"),
        (json!({ "sources": [{ "kind": "diary" }] }), "/sources/0/kind"),
        (
            json!({ "sources": [{ "kind": "form", "person": { "basics": { "name": true } } }] }),
            "/sources/0/person/basics/name",
        ),
        (json!({ "work": [{}, { "highlights": [{}] }] }), "/work/1/highlights/0"),
        (json!({ "asOf": "tomorrow" }), "/asOf"),
        (
            json!({ "sources": [], "session": { "offsets": { "january": 9999, "july": 0 } } }),
            "/session/offsets/january",
        ),
        (json!({ "basics": { "profiles": {} } }), "/basics/profiles"),
        (json!({ "work": vec![json!({}); 501] }), "/work"),
    ] {
        let (found, message) = error(&input);
        assert_eq!(found, path, "{message}");
        assert!(!message.is_empty());
    }
}

#[test]
fn json_of_something_else_is_an_error_and_an_empty_document_is_none() {
    for other in [
        json!({ "hello": 1 }),
        json!({ "name": "Maren Holt", "email": "maren@example.com" }),
        json!({ "id": "7", "asOf": "2026-11-22", "items": [{ "basics": {} }] }),
        json!({ "Basics": { "name": "Maren Holt" } }),
        json!({ "source": [] }),
        json!({ "gender": "x" }),
    ] {
        let (path, message) = error(&other);
        assert_eq!(path, "", "{other}");
        assert!(message.contains("sources") && message.contains("basics"), "{message}");
    }
    for document in [
        json!({}),
        json!({ "id": "7", "asOf": "2026-11-22" }),
        json!({ "sources": [] }),
        json!({ "hello": null }),
        json!({ "basics": {}, "hello": 1 }),
        json!({ "meta": {} }),
        json!({ "certifications": [] }),
    ] {
        assert!(check(&document).is_ok(), "{document}");
    }
}

#[test]
fn deep_and_large_input_is_refused_in_time() {
    let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
    assert!(serde_json::from_str::<Value>(&deep).unwrap_err().to_string().contains("deeper"));
    let (path, _) = error(&json!({ "basics": { "summary": "x".repeat((1 << 20) + 1) } }));
    assert_eq!(path, "/basics/summary");
}

#[test]
fn the_digest_is_of_the_meaning() {
    let one: Value =
        serde_json::from_str(r#"{ "basics": { "name": "Maren Holt", "email": null }, "work": [] }"#).unwrap();
    let other: Value =
        serde_json::from_str(r#"{"work":[],"basics":{"name":"x","name":"Maren Holt"}}"#).unwrap();
    let check = |value: &Value| corroborate::check(value, &demonstration()).unwrap().input.digest;
    assert_eq!(check(&one), check(&other));
}

#[test]
fn numbers_where_text_belongs_are_read_as_their_digits() {
    let assessment = check(
        &json!({ "education": [{ "institution": "Example College", "startDate": 2017, "endDate": 2015 }] }),
    )
    .unwrap();
    assert_eq!(assessment.findings[0].evidence[0].quote, "2017");
}

#[test]
fn values_read_with_little_confidence_are_not_compared() {
    let person = json!({ "education": [{ "institution": "Example College", "startDate": "2017", "endDate": "2015" }] });
    let submission = |confidence: f64| {
        json!({ "sources": [{ "kind": "resume", "person": person,
            "located": [{ "path": "/education/0/endDate", "confidence": confidence, "span": { "start": 3, "end": 7 } }] }] })
    };
    let sure = check(&submission(0.9)).unwrap();
    assert_eq!(sure.findings.len(), 1);
    let evidence = &sure.findings[0].evidence[1];
    assert_eq!((evidence.confidence, evidence.span.unwrap().start), (Some(0.9), 3));
    let unsure = check(&submission(0.3)).unwrap();
    assert!(unsure.findings.is_empty());
    assert_eq!(unsure.misread.len(), 1);
}
