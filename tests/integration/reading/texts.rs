//! A check reads the sources that were given as text, and says of what it compared nothing.

use corroborate::intake::policy::demonstration;
use corroborate::model::assessment::{Assessment, Topic};
use corroborate::model::finding::Level;
use corroborate::model::value::Value;
use serde_json::{Value as Json, json};

const RESUME: &str = "Maud Ferrant\nmaud.ferrant@example.com | (206) 555-0117 | Spokane, WA\n\nEXPERIENCE\nEngineer, Harrow Glass\nMar 2017 - Aug 2022\n\nEDUCATION\nExample State University\nBSc Physics\n2012 - 2016\n";

fn check(sources: Json) -> Assessment {
    let submission = json!({ "asOf": "2026-11-22", "sources": sources });
    let value: Value = serde_json::from_str(&submission.to_string()).unwrap();
    corroborate::check(&value, &demonstration()).unwrap()
}

fn form(start: &str) -> Json {
    json!({ "kind": "form", "person": {
        "basics": { "name": "Maud Ferrant", "email": "maud.ferrant@example.com", "phone": "+1 206 555 0117" },
        "work": [{ "name": "Harrow Glass", "position": "Engineer", "startDate": start, "endDate": "2022-08" }],
    } })
}

fn compared(assessment: &Assessment, topic: Topic) -> Option<(Vec<u32>, u32)> {
    let coverage = assessment.coverage.as_ref().unwrap();
    let found = coverage.topics.iter().find(|covered| covered.topic == topic)?;
    Some((found.sources.clone(), found.compared))
}

#[test]
fn a_resume_given_as_text_is_compared_and_quoted_where_it_stands() {
    let assessment = check(json!([form("2011-03"), { "kind": "resume", "text": RESUME }]));
    let finding =
        assessment.findings.iter().find(|finding| finding.rule == "employment/sources-differ").unwrap();
    let quoted = finding.evidence.iter().find(|evidence| evidence.source == Some(1)).unwrap();
    assert_eq!(quoted.path, "/work/0/startDate");
    let span = quoted.span.unwrap();
    let (start, end) = (span.start as usize, span.end as usize);
    assert_eq!(RESUME.get(start..end), Some("Mar 2017"));
    assert_eq!(compared(&assessment, Topic::Employment), Some((vec![0, 1], 1)));
    assert_eq!(compared(&assessment, Topic::Education), Some((vec![1], 0)));
}

#[test]
fn what_a_text_says_as_the_form_does_agrees() {
    let assessment = check(json!([form("2017-03"), { "kind": "resume", "text": RESUME }]));
    assert_eq!(assessment.level, Level::Nothing, "{:?}", assessment.findings);
    let agreed: Vec<&str> = assessment.agreements.iter().map(|agreement| agreement.what.as_str()).collect();
    for what in ["name", "e-mail address", "phone number"] {
        assert!(agreed.contains(&what), "{what} in {agreed:?}");
    }
}

#[test]
fn a_pasted_profile_is_read_as_a_profile() {
    let profile = json!({ "kind": "profile", "site": "linkedin", "text": RESUME });
    let assessment = check(json!([form("2011-03"), profile]));
    assert!(assessment.findings.iter().any(|finding| finding.rule == "employment/sources-differ"));
}

#[test]
fn a_source_with_a_person_is_not_read_again() {
    let person = json!({ "basics": { "name": "Maud Ferrant" } });
    let assessment = check(json!([form("2011-03"), { "kind": "resume", "text": RESUME, "person": person }]));
    assert_eq!(compared(&assessment, Topic::Employment), Some((vec![0], 0)));
}

#[test]
fn a_letter_adds_the_name_that_it_is_signed_with() {
    let letter = "Dear team,\n\nI would like to join you.\n\nKind regards,\nMaud Ferrant";
    let assessment = check(json!([form("2017-03"), { "kind": "cover-letter", "text": letter }]));
    assert_eq!(compared(&assessment, Topic::Name), Some((vec![0, 1], 1)));
}

#[test]
fn one_source_or_an_empty_text_compares_nothing() {
    for sources in [
        json!([form("2017-03")]),
        json!([{ "kind": "resume", "text": RESUME }]),
        json!([form("2017-03"), { "kind": "resume", "text": " \n\n " }]),
        json!([form("2017-03"), { "kind": "resume", "text": "\u{fffd}\u{fffd}\u{fffd} \u{fffd}\u{fffd}\u{fffd}\u{fffd}" }]),
    ] {
        let assessment = check(sources.clone());
        let coverage = assessment.coverage.unwrap();
        assert_eq!((assessment.level, coverage.compared), (Level::Nothing, 0), "{sources}");
        assert!(coverage.topics.iter().all(|topic| topic.why.is_some()), "{sources}");
    }
}

#[test]
fn a_text_whose_letters_are_lost_says_that_it_may_have_been_misread() {
    let lost = "\u{fffd}".repeat(40);
    let assessment = check(json!([form("2017-03"), { "kind": "resume", "text": lost }]));
    assert!(assessment.misread.iter().any(|misread| misread.source == 1), "{:?}", assessment.misread);
}

#[test]
fn a_year_to_which_papers_are_valid_starts_no_job() {
    for line in [
        "Passport, seaman's book, BST valid to 2029",
        "First aid certificate valid until 06/2030",
        "Licence expires 2031",
    ] {
        let text = format!("{RESUME}\n{line}\n");
        let assessment = check(json!([form("2017-03"), { "kind": "resume", "text": text }]));
        assert_eq!(assessment.level, Level::Nothing, "{line}: {:?}", assessment.findings);
    }
}

/// The résumé's text with its job read as another period, as a reader that took the wrong line would have it.
fn misread() -> Json {
    let place = |path: &str, quote: &str| {
        let start = RESUME.find(quote).unwrap();
        json!({ "path": path, "span": { "start": start, "end": start + quote.len() } })
    };
    json!({
        "kind": "profile",
        "text": RESUME,
        "person": { "work": [{ "name": "Harrow Glass", "position": "Engineer", "startDate": "2012", "endDate": "2016" }] },
        "located": [place("/work/0/name", "Harrow Glass"), place("/work/0/startDate", "Mar 2017")],
    })
}

#[test]
fn what_both_texts_hold_in_the_same_lines_is_no_contradiction() {
    let resume = json!({ "kind": "resume", "text": RESUME });
    let assessment = check(json!([resume, misread()]));
    assert_eq!(assessment.level, Level::Nothing, "{:?}", assessment.findings);
    let skipped =
        assessment.not_checked.iter().find(|skipped| skipped.rule == "employment/sources-differ").unwrap();
    assert!(skipped.reason.contains("same lines"), "{}", skipped.reason);
    // Other lines in the other text, and the difference is theirs.
    let changed = json!({ "kind": "profile", "text": RESUME.replace("Mar 2017", "Mar 2011") });
    assert_eq!(check(json!([{ "kind": "resume", "text": RESUME }, changed])).level, Level::Ask);
}
