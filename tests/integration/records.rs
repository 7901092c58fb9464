//! Records of applicant-tracking systems become submissions, without what the product refuses to know.

use corroborate::intake::import::{self, Imported};
use corroborate::model::assessment::DropReason;
use corroborate::model::value::Value;

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn imported(text: &str) -> Imported {
    let mut records = import::records(value(text));
    assert_eq!(records.len(), 1, "{text}");
    let imported = import::read(records.remove(0)).unwrap();
    // What is made must pass the door without a word left over.
    let intake = corroborate::intake::read(&imported.submission).unwrap();
    assert_eq!(intake.dropped, [], "{}", imported.submission.canonical());
    imported
}

fn at<'v>(value: &'v Value, path: &str) -> &'v str {
    let mut here = value;
    for step in path.split('/') {
        here = match here {
            Value::List(values) => &values[step.parse::<usize>().unwrap()],
            object => {
                object.field(step).unwrap_or_else(|| panic!("no {step} of {path} in {}", value.canonical()))
            }
        };
    }
    match here {
        Value::Text(text) => text,
        other => panic!("{path} is {}", other.kind()),
    }
}

fn refused(imported: &Imported) -> Vec<&str> {
    let refused = imported.dropped.iter().filter(|dropped| dropped.reason == DropReason::Refused);
    refused.map(|dropped| dropped.path.as_str()).collect()
}

const PERSON: &str = "sources/0/person";

#[test]
fn greenhouse() {
    let record = imported(
        r#"{"id": 5310, "first_name": "Maren", "last_name": "Holt", "company": "Northwind", "title": "Engineer",
            "is_private": false, "gender": "f", "tags": [], "custom_fields": {"dob": "1990-01-01"},
            "phone_numbers": [{"value": "+1 512 555 0142", "type": "mobile"}, {"value": "+1 512 555 0143", "type": "home"}],
            "email_addresses": [{"value": "maren@example.com", "type": "personal"}],
            "addresses": [{"value": "14 Elm Court, Austin, TX 78701", "type": "home"}],
            "website_addresses": [{"value": "https://maren.example.com", "type": "portfolio"}],
            "social_media_addresses": [{"value": "https://www.linkedin.com/in/maren-holt-example"}],
            "applications": [{"id": 1, "applied_at": "2026-11-20T09:14:00.000Z", "location": {"address": "Austin"},
                              "answers": [{"question": "Where are you?", "answer": "Austin"}], "status": "active"}],
            "educations": [{"id": 1, "school_name": "Example State University", "degree": "Bachelor's", "discipline": "Physics",
                            "start_date": "2008-08-15T00:00:00.000Z", "end_date": "2012-05-15T00:00:00.000Z"}],
            "employments": [{"id": 2, "company_name": "Northwind", "title": "Engineer",
                             "start_date": "2012-08-15T00:00:00.000Z", "end_date": null}]}"#,
    );
    assert_eq!(record.format, "greenhouse");
    let submission = &record.submission;
    assert_eq!(at(submission, "id"), "5310");
    assert_eq!(at(submission, "submitted"), "2026-11-20T09:14:00.000Z");
    assert_eq!(at(submission, &format!("{PERSON}/basics/name")), "Maren Holt");
    assert_eq!(at(submission, &format!("{PERSON}/basics/location/city")), "Austin");
    assert_eq!(at(submission, &format!("{PERSON}/basics/profiles/1/network")), "linkedin");
    assert_eq!(at(submission, &format!("{PERSON}/work/0/startDate")), "2012-08");
    assert_eq!(at(submission, &format!("{PERSON}/education/0/endDate")), "2012-05");
    assert_eq!(at(submission, "sources/0/answers/0/answer"), "Austin");
    assert_eq!(refused(&record), ["/addresses/0/postalCode", "/gender"]);
    assert!(record.dropped.iter().any(|dropped| dropped.path == "/phone_numbers/1"));
    assert!(!submission.canonical().contains("78701"));
}

#[test]
fn lever() {
    let record = imported(
        r#"{"data": {"id": "a1", "name": "Maren Holt", "headline": "Northwind", "stage": "s", "location": "Austin, TX",
            "emails": ["maren@example.com"], "phones": [{"type": "mobile", "value": "(512) 555-0142"}],
            "links": ["https://github.com/maren-holt-example"], "createdAt": 1763630040000, "race": "x",
            "resume": {"id": "r", "parsedData": {"positions": [{"org": "Northwind", "title": "Engineer", "summary": "Built.",
              "location": "Austin", "start": {"month": 1, "year": 2019}, "end": {"year": 2021, "month": null}}],
              "schools": [{"org": "Example State University", "degree": "BS", "field": "Physics",
                           "start": {"year": 2008}, "end": {"month": "5", "year": "2012"}}]}}}}"#,
    );
    assert_eq!(record.format, "lever");
    assert_eq!(at(&record.submission, &format!("{PERSON}/work/0/startDate")), "2019-01");
    assert_eq!(at(&record.submission, &format!("{PERSON}/work/0/endDate")), "2021");
    assert_eq!(at(&record.submission, &format!("{PERSON}/education/0/endDate")), "2012-05");
    assert_eq!(at(&record.submission, &format!("{PERSON}/basics/profiles/0/network")), "github");
    let submission = record.submission.canonical();
    assert!(submission.contains(r#""inputs":{"/education/0":"parsed","/work/0":"parsed"}"#), "{submission}");
    assert_eq!(refused(&record), ["/race"]);
}

#[test]
fn ashby() {
    let record = imported(
        r#"{"success": true, "results": [{"id": "c1", "name": "Maren Holt", "primaryEmailAddress":
            {"value": "maren@example.com", "type": "Personal", "isPrimary": true}, "phoneNumbers": [{"value": "+44 20 7946 0018"}],
            "socialLinks": [{"type": "LinkedIn", "url": "https://linkedin.com/in/maren-holt-example"}], "company": "Northwind",
            "position": "Engineer", "school": "Example State University", "fraudStatus": "Flagged",
            "location": {"locationSummary": "Austin, Texas, United States", "locationComponents": []}}]}"#,
    );
    assert_eq!(record.format, "ashby");
    assert_eq!(at(&record.submission, &format!("{PERSON}/basics/phone")), "+44 20 7946 0018");
    assert_eq!(at(&record.submission, &format!("{PERSON}/basics/location/countryCode")), "United States");
    assert_eq!(at(&record.submission, &format!("{PERSON}/work/0/name")), "Northwind");
    assert!(!record.submission.canonical().contains("Flagged"));
}

#[test]
fn smartrecruiters() {
    let record = imported(
        r#"{"id": "s1", "firstName": "Maren", "lastName": "Holt", "email": "maren@example.com", "phoneNumber": "512-555-0142",
            "location": {"country": "United States", "countryCode": "us", "city": "Austin", "postalCode": "78701"},
            "web": {"linkedIn": "https://linkedin.com/in/maren-holt-example", "facebook": "x"},
            "education": [{"institution": "Example State University", "degree": "BS", "major": "Physics", "current": false,
                           "startDate": "2008", "endDate": "2012-05"}],
            "experience": [{"title": "Engineer", "company": "Northwind", "current": true, "startDate": "2012-08-01",
                            "location": "Austin", "description": "Built."}],
            "createdOn": "2026-11-20T09:14:00.000Z"}"#,
    );
    assert_eq!(record.format, "smartrecruiters");
    assert_eq!(at(&record.submission, &format!("{PERSON}/work/0/startDate")), "2012-08");
    assert_eq!(at(&record.submission, &format!("{PERSON}/education/0/startDate")), "2008");
    assert_eq!(refused(&record), ["/location/postalCode"]);
}

#[test]
fn bamboohr() {
    let record = imported(
        r#"{"id": 77, "appliedDate": "2026-11-20T09:14:00+00:00", "status": {"id": 1}, "rating": null,
            "applicant": {"id": 3, "firstName": "Maren", "lastName": "Holt", "email": "maren@example.com", "phoneNumber": "512-555-0142",
                          "address": {"addressLine1": "14 Elm Court", "city": "Austin", "state": "TX", "zipcode": "78701", "country": "US"}},
            "questionsAndAnswers": [{"question": {"id": 1, "label": "Where are you?"}, "answer": {"id": 2, "label": "Austin"}}]}"#,
    );
    assert_eq!(record.format, "bamboohr");
    assert_eq!(at(&record.submission, &format!("{PERSON}/basics/location/address")), "14 Elm Court");
    assert_eq!(at(&record.submission, "sources/0/answers/0/question"), "Where are you?");
    assert_eq!(refused(&record), ["/applicant/address/zipcode"]);
    let form = imported(
        r#"{"firstName": "Maren", "lastName": "Holt", "email": "m@example.com", "phoneNumber": "512-555-0142", "address": "14 Elm Court",
            "city": "Austin", "state": "TX", "zip": "78701", "country": "US", "linkedinUrl": "https://linkedin.com/in/maren-holt-example",
            "collegeName": "Example State University", "highestEducation": "Bachelor's"}"#,
    );
    assert_eq!(form.format, "bamboohr");
    assert_eq!(
        at(&form.submission, &format!("{PERSON}/education/0/institution")),
        "Example State University"
    );
    assert_eq!(at(&form.submission, &format!("{PERSON}/basics/location/city")), "Austin");
    assert_eq!(refused(&form), ["/zip"]);
}

#[test]
fn teamtailor() {
    let text = r#"{"data": [{"id": "9", "type": "candidates", "attributes": {"first-name": "Maren", "last-name": "Holt",
        "email": "maren@example.com", "phone": "+46 70 174 06 05", "pitch": "Hello", "picture": "p", "tags": []}, "links": {}}],
        "meta": {}}"#;
    let record = imported(text);
    assert_eq!(record.format, "teamtailor");
    assert_eq!(at(&record.submission, "id"), "9");
    assert_eq!(at(&record.submission, &format!("{PERSON}/basics/summary")), "Hello");
    assert_eq!(refused(&record), ["/attributes/picture"]);
}

#[test]
fn submissions_stay_as_they_are_and_strangers_are_named() {
    for text in [
        r#"{"basics": {"name": "Maren Holt"}}"#,
        r#"{"sources": [{"kind": "resume", "text": "Maren Holt"}]}"#,
    ] {
        let record = imported(text);
        assert_eq!(record.format, "submission");
        assert_eq!(record.submission, value(text));
    }
    let error = import::read(value(r#"{"colour": "blue"}"#)).unwrap_err();
    assert_eq!(error.path, "");
    assert!(import::read(value("3")).is_err());
    let wrong = imported(r#"{"first_name": "Maren", "email_addresses": {"value": 3}}"#);
    assert_eq!(wrong.dropped[0].path, "/email_addresses");
}

fn many(text: &str) -> Vec<Imported> {
    import::records(value(text)).into_iter().map(|record| import::read(record).unwrap()).collect()
}

#[test]
fn a_list_of_applications_is_a_list_in_either_envelope() {
    let one = r#"{"id": 12, "applicant": {"firstName": "Ines", "lastName": "Kramer", "email": "ines@example.com"}}"#;
    for (text, count) in [
        (format!(r#"{{"applications": [{one}]}}"#), 1),
        (
            format!(
                r#"{{"paginationComplete": false, "nextPageUrl": "/2", "applications": [{one}, {one}]}}"#
            ),
            2,
        ),
        (format!(r#"{{"applications": {{"items": [{one}, {one}, {one}]}}, "paginationComplete": true}}"#), 3),
        (r#"{"applications": {"items": []}}"#.to_owned(), 0),
        (format!(r#"{{"data": {{"items": [{one}]}}}}"#), 1),
    ] {
        let read = many(&text);
        assert_eq!(read.len(), count, "{text}");
        assert!(read.iter().all(|imported| imported.format == "bamboohr"));
        assert_eq!(import::are_known(&value(&text)), count > 0, "{text}");
    }
    // What is a candidate's own list is no envelope.
    let candidate =
        many(r#"{"first_name": "Ines", "emails": [], "email_addresses": [], "applications": [{"id": 1}]}"#);
    assert_eq!(candidate[0].format, "greenhouse");
}

#[test]
fn an_answer_of_another_type_becomes_text() {
    for (answer, read) in [
        (r#"[{"id": 1, "label": "Nights"}, {"id": 2, "label": "Weekends"}]"#, "Nights, Weekends"),
        (r#"["Leeds", "Hull"]"#, "Leeds, Hull"),
        ("true", "Yes"),
        ("false", "No"),
        (r#"{"value": {"label": "Part time"}}"#, "Part time"),
        ("2.5", "2.5"),
    ] {
        let record = imported(&format!(
            r#"{{"applicant": {{"firstName": "Ines", "lastName": "Kramer"}},
                 "questionsAndAnswers": [{{"question": {{"label": "Shifts?"}}, "answer": {answer}}}]}}"#
        ));
        assert_eq!(at(&record.submission, "sources/0/answers/0/answer"), read);
        let record = imported(&format!(
            r#"{{"first_name": "Ines", "last_name": "Kramer", "email_addresses": [],
                 "applications": [{{"answers": [{{"question": "Shifts?", "answer": {answer}}}]}}]}}"#
        ));
        assert_eq!(at(&record.submission, "sources/0/answers/0/answer"), read);
    }
}

#[test]
fn a_value_of_another_type_costs_no_more_than_itself() {
    for (text, path) in [
        (
            r#"{"name": "Ines Kramer", "emails": ["ines@example.com"], "location": {"lat": 1}}"#,
            "/location/lat",
        ),
        (r#"{"name": "Ines Kramer", "emails": ["ines@example.com"], "headline": ["Clerk"]}"#, "/headline"),
        (r#"{"name": "Ines Kramer", "emails": ["ines@example.com"], "phones": "none"}"#, "/phones"),
        (
            r#"{"first_name": "Ines", "last_name": true, "email_addresses": [{"value": "ines@example.com"}]}"#,
            "/last_name",
        ),
        (
            r#"{"applicant": {"firstName": "Ines", "email": "ines@example.com", "phoneNumber": [1]}}"#,
            "/applicant/phoneNumber",
        ),
    ] {
        let record = imported(text);
        assert!(record.submission.canonical().contains("Ines"), "{text}");
        assert!(record.dropped.iter().any(|dropped| dropped.path == path), "{path} in {:?}", record.dropped);
    }
    let place = imported(r#"{"name": "Ines Kramer", "emails": [], "location": ["Leeds", "UK"]}"#);
    assert_eq!(at(&place.submission, &format!("{PERSON}/basics/location/city")), "Leeds");
}
