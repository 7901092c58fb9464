//! What was read goes into a check as what was given: with its places, without what is not sure, and with the signs of a
//! misreading said.

use corroborate::intake::policy::default_policy;
use corroborate::model::assessment::Assessment;
use corroborate::model::submission::ReadOptions;
use corroborate::{check, read};
use serde_json::{Value as Json, json};

fn checked(text: &str, change: impl FnOnce(&mut Json)) -> Assessment {
    let mut submission = serde_json::to_value(read(text, &ReadOptions::default())).unwrap();
    submission["asOf"] = json!("2026-11-22");
    change(&mut submission);
    check(&serde_json::from_value(submission).unwrap(), &default_policy()).unwrap()
}

const ORDERLY: &str = "Maren Holt\nmaren@example.com | Austin, TX\n\nExperience\nEngineer, Example Systems\tMar 2016 – Mar 2012\n\nEducation\nB.S. in Biology, Example State University\t2008 – 2012\n";

#[test]
fn a_finding_points_into_the_text() {
    let assessment = checked(ORDERLY, |_| {});
    let finding = assessment.findings.iter().find(|finding| finding.rule == "employment/date-order").unwrap();
    let units: Vec<u16> = ORDERLY.encode_utf16().collect();
    let quoted: Vec<String> = finding
        .evidence
        .iter()
        .filter_map(|evidence| evidence.span)
        .map(|span| String::from_utf16(&units[span.start as usize..span.end as usize]).unwrap())
        .collect();
    assert_eq!(quoted, ["Mar 2016", "Mar 2012"]);
}

#[test]
fn what_is_not_sure_is_counted_and_not_compared() {
    let assessment = checked(ORDERLY, |submission| {
        for located in submission["sources"][0]["located"].as_array_mut().unwrap() {
            if located["path"] == "/work/0/endDate" {
                located["confidence"] = json!(0.5);
            }
        }
    });
    assert!(assessment.findings.iter().all(|finding| finding.rule != "employment/date-order"));
    assert!(
        assessment
            .misread
            .iter()
            .any(|misread| misread.source == 0 && misread.why.contains("too little confidence"))
    );
}

#[test]
fn a_form_that_says_otherwise_is_compared_with_the_text() {
    let assessment = checked(ORDERLY, |submission| {
        submission["sources"].as_array_mut().unwrap().push(json!({
            "kind": "form",
            "person": { "basics": { "name": "Gretel Vogt", "email": "maren@example.com" } }
        }));
    });
    assert!(assessment.findings.iter().any(|finding| finding.rule == "identity/name-differs"));
    assert!(assessment.agreements.iter().any(|agreement| agreement.sources == [0, 1]));
}

#[test]
fn signs_of_a_misreading_are_said_and_explain() {
    let columns = "Jamie Rivers\njamie@example.com\n\nSUMMARY\tSKILLS\nLeader\tRust\nEXPERIENCE\nEngineer\nExample Systems Inc.\n04/2021 - 02/2019\n";
    let assessment = checked(columns, |_| {});
    assert!(
        assessment.misread.iter().any(|misread| misread.why.contains("columns")),
        "{:?}",
        assessment.misread
    );
    // Nothing of such a file is sure: the explanation says so beside what was found.
    let finding =
        assessment.findings.iter().position(|finding| finding.rule == "employment/date-order").unwrap();
    let explanation =
        assessment.explanations.iter().find(|explanation| explanation.id == "file-misread").unwrap();
    assert!(explanation.explains.contains(&u32::try_from(finding).unwrap()));
    assert!(!explanation.supported_by.is_empty());
    for (text, why) in [
        ("", "no words"),
        ("\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd} ab", "letters were lost"),
        (
            "EXPERIENCE\nmany small words that say nothing of a job in any way and go on and on for long.\n",
            "could not be read",
        ),
    ] {
        let assessment = checked(text, |_| {});
        assert!(
            assessment.misread.iter().any(|misread| misread.why.contains(why)),
            "{why}: {:?}",
            assessment.misread
        );
        assert!(assessment.findings.is_empty());
    }
}

/// A form beside what was read.
fn beside_a_form(text: &str, basics: &Json) -> Assessment {
    checked(text, |submission| {
        let form = json!({ "kind": "form", "person": { "basics": basics } });
        submission["sources"].as_array_mut().unwrap().push(form);
    })
}

#[test]
fn words_spelled_backwards_are_said_and_not_compared() {
    let turned = |line: &str| line.chars().rev().collect::<String>();
    for (name, lines) in [
        ("מרים בן-חיים", ["מרים בן-חיים", "ניסיון תעסוקתי", "מתכנתת, חברת רימון", "ירושלים"]),
        ("نجوى حمزة", ["نجوى حمزة", "الخبرات العملية", "محاسبة أولى، شركة النخلة", "مدينة القاهرة"]),
        ("فاطمة الزهراني", ["فاطمة الزهراني", "الخبرة المهنية", "معلمة، مدرسة الندى", "جدة"]),
        ("אורן גולן", ["אורן גולן", "השכלה", "תואר ראשון, המכללה בצפון", "חולון"]),
        ("سلمى موسى", ["سلمى موسى", "الدراسة", "بكالوريوس الهندسة المدنية", "طنطا"]),
    ] {
        let backwards = lines.map(turned).join("\n");
        let assessment = beside_a_form(&backwards, &json!({ "name": name }));
        assert!(assessment.findings.is_empty(), "{name}: {:?}", assessment.findings);
        let said = |assessment: &Assessment| {
            assessment.misread.iter().any(|misread| misread.why.contains("backwards"))
        };
        assert!(said(&assessment), "{name}: {:?}", assessment.misread);
        assert!(!said(&beside_a_form(&lines.join("\n"), &json!({ "name": name }))), "{name}");
    }
}

#[test]
fn a_few_words_spelled_backwards_cost_no_others() {
    let text = format!("םייח-ןב םירמ\n{ORDERLY}");
    let assessment = checked(&text, |_| {});
    assert!(assessment.findings.iter().any(|finding| finding.rule == "employment/date-order"));
    assert!(assessment.misread.iter().any(|misread| misread.why.contains("backwards")));
}

#[test]
fn a_word_that_lost_a_letter_is_not_compared() {
    let text = "سل\u{fffd}ى النجار\n";
    let assessment = beside_a_form(text, &json!({ "name": "سلمى النجار" }));
    assert!(assessment.findings.is_empty(), "{:?}", assessment.findings);
}

#[test]
fn an_ordinary_resume_bears_no_sign() {
    assert_eq!(checked(ORDERLY, |_| {}).misread, []);
}

#[test]
fn honest_invented_resumes_are_not_contradicted_by_their_own_reading() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/resumes");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let mut submission = serde_json::to_value(read(&text, &ReadOptions::default())).unwrap();
        submission["asOf"] = json!("2026-11-22");
        let policy = corroborate::policy(&serde_json::from_value(json!("demonstration")).unwrap()).unwrap();
        let assessment = check(&serde_json::from_value(submission).unwrap(), &policy).unwrap();
        let found: Vec<(&str, String)> = assessment
            .findings
            .iter()
            .map(|finding| (finding.rule.as_str(), finding.noticed.clone()))
            .collect();
        assert!(found.is_empty(), "{}: {found:?}", path.display());
    }
}

#[test]
fn links_of_the_file_give_what_the_text_lacks() {
    let document = json!({ "links": [
        { "text": "✉", "target": "mailto:maren@example.com" },
        { "text": "LinkedIn", "target": "https://www.linkedin.com/in/maren-holt-example" }
    ] });
    let options = corroborate::intake::submission::read_options(
        &serde_json::from_value(json!({ "kind": "resume", "fileName": "cv.pdf", "document": document }))
            .unwrap(),
        "/options",
    )
    .unwrap();
    let source = read("Maren Holt\nLinkedIn\n", &options).sources.remove(0);
    let basics = source.person.unwrap().basics.unwrap();
    assert_eq!(basics.email.as_deref(), Some("maren@example.com"));
    assert_eq!(basics.profiles[0].url.as_deref(), Some("https://www.linkedin.com/in/maren-holt-example"));
    let wrong = serde_json::from_value(json!({ "kinds": "resume" })).unwrap();
    let error = corroborate::intake::submission::read_options(&wrong, "/options").unwrap_err();
    assert_eq!((error.path.as_str(), error.message.as_str()), ("/options/kinds", "is not an option"));
}
