//! Contacts, clocks and deliveries: what no rule on them may do, whatever it is given.

use crate::rule_pages as pages;
use corroborate::data::disposable_mail::is_disposable;
use corroborate::explanations::EXPLANATIONS;
use corroborate::facts::domain::{Kinship, kinship};
use corroborate::intake::policy::demonstration;
use corroborate::model::assessment::Assessment;
use corroborate::model::finding::Level;
use corroborate::model::value::Value;
use corroborate::rules::find;
use serde_json::{Value as Json, json};

fn check(json: &Json) -> Assessment {
    let value: Value = serde_json::from_str(&json.to_string()).unwrap();
    corroborate::check(&value, &demonstration()).unwrap()
}

fn fires(assessment: &Assessment, rule: &str) -> bool {
    assessment.findings.iter().any(|finding| finding.rule == rule)
}

/// A form of somebody in Austin with a slip in the address, so that support is shown.
fn form(phone: &str, manner: Option<&str>) -> Json {
    let inputs = manner.map_or(json!({}), |manner| json!({ "/basics/phone": manner }));
    json!({ "sources": [{ "kind": "form", "inputs": inputs, "person": { "basics": {
        "email": "sample.address@gmial.com", "phone": phone,
        "location": { "city": "Austin", "region": "TX", "countryCode": "US" } } } }] })
}

#[test]
fn only_a_typed_number_says_how_its_writer_writes() {
    for (rule, phone) in
        [("phone/typed-country-code", "+1 512-555-0142"), ("phone/foreign-grouping", "51 25 55 01 42")]
    {
        assert!(fires(&check(&form(phone, Some("typed"))), rule), "{rule}");
        for manner in [None, Some("pasted"), Some("autofilled"), Some("widget"), Some("mixed")] {
            let assessment = check(&form(phone, manner));
            assert!(!fires(&assessment, rule), "{rule} {manner:?}");
            let unjudged = assessment.not_checked.iter().any(|unchecked| unchecked.rule == rule);
            assert!(unjudged, "{rule} {manner:?}");
        }
    }
}

#[test]
fn ordinary_ways_of_writing_a_number_at_home_are_no_foreign_grouping() {
    for phone in [
        "5125550142",
        "512-555-0142",
        "(512) 555-0142",
        "512.555.0142",
        "512 5550142",
        "512555 0142",
        "1-512-555-0142",
        "+1 512 555 0142",
        "+1 (512) 555-0142 ext. 12",
        "512/555-0142",
    ] {
        assert!(!fires(&check(&form(phone, Some("typed"))), "phone/foreign-grouping"), "{phone}");
    }
}

#[test]
fn a_privacy_relay_is_never_a_finding() {
    for domain in [
        "privaterelay.appleid.com",
        "icloud.com",
        "mozmail.com",
        "mine.mozmail.com",
        "duck.com",
        "simplelogin.com",
        "aleeas.com",
        "passmail.net",
        "anonaddy.me",
        "fastmail.com",
        "opayq.com",
    ] {
        let assessment =
            check(&json!({ "basics": { "name": "Mireille Aubry", "email": format!("q7-x@{domain}") } }));
        assert!(assessment.findings.is_empty(), "{domain}: {:?}", assessment.findings);
    }
}

#[test]
fn what_a_session_reports_is_off_until_a_policy_switches_it_on() {
    let submission = json!({
        "sources": [{ "kind": "form", "person": { "basics": { "name": "Amara Nwosu", "email": "amara@gmial.com" } } }],
        "session": { "firstAutofill": "different", "webdriver": true }
    });
    let assessment = check(&submission);
    assert!(assessment.findings.iter().all(|finding| !finding.rule.starts_with("session/")));
    assert!(assessment.not_checked.iter().all(|unchecked| !unchecked.rule.starts_with("session/")));
}

#[test]
fn one_clock_is_one_agreement_with_every_source_that_it_fits() {
    let home = json!({ "basics": { "location": { "city": "Austin", "region": "TX", "countryCode": "US" } } });
    let assessment = check(&json!({
        "sources": [{ "kind": "form", "person": home }, { "kind": "resume", "person": home }, { "kind": "profile", "person": home }],
        "session": { "offsets": { "january": -360, "july": -300 } }
    }));
    let clocks: Vec<_> =
        assessment.agreements.iter().filter(|agreement| agreement.what.contains("clock")).collect();
    assert_eq!(clocks.len(), 1);
    assert_eq!(clocks[0].sources, [0, 1, 2]);
}

#[test]
fn schools_and_their_mail_are_no_throw_away_services() {
    for domain in
        ["mit.edu", "ox.ac.uk", "students.example.edu", "bund.de", "nhs.net", "gmx.at", "163.com", "ya.ru"]
    {
        assert!(!is_disposable(domain), "{domain}");
    }
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

#[test]
fn removing_a_field_of_an_example_raises_the_level_only_where_it_is_declared() {
    let families = ["email", "phone", "place"];
    let mut tried = 0;
    for (_, page) in pages::all().unwrap() {
        if !families.iter().any(|family| page.id().starts_with(&format!("{family}/"))) {
            continue;
        }
        for example in page.examples().iter().filter(|example| example.policy == "demonstration") {
            let document: Json = serde_json::from_str(&example.json).unwrap();
            let whole = check(&document);
            let mut paths = Vec::new();
            removable(&document, "", &mut paths);
            for path in paths.iter().filter(|path| !path.ends_with("/kind") && *path != "/sources") {
                let mut less = document.clone();
                let (parent, name) = path.rsplit_once('/').unwrap();
                let name = name.replace("~1", "/").replace("~0", "~");
                less.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(&name);
                let value: Value = serde_json::from_str(&less.to_string()).unwrap();
                let Ok(less) = corroborate::check(&value, &demonstration()) else { continue };
                tried += 1;
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
                    .any(|excuse| inside.contains(excuse) || excuse.starts_with(inside));
                assert!(
                    declared,
                    "{}, {}: removing {path} raises {:?} to {:?}",
                    page.id(),
                    example.title,
                    whole.level,
                    less.level
                );
            }
        }
    }
    assert!(tried > 500, "{tried}");
}

#[test]
fn hostile_contacts_and_clocks_are_read_without_harm() {
    let long = "9".repeat(200_000);
    let dots = ".".repeat(50_000);
    let texts = [
        "",
        "\0",
        "\u{301}",
        "@",
        "@@",
        "a@",
        "+",
        "+1",
        "+٣٣ ٦ ١٢",
        "\u{202e}+1 512",
        "a@\u{202e}moc.liamg",
        "xn--@xn--",
        "a@....",
        "i am currently abroad",
        "@.",
        &long,
        &dots,
    ];
    for text in texts {
        for other in ["", "Austin, TX", text] {
            let person = json!({ "basics": { "name": text, "email": text, "phone": text, "url": text,
                "location": { "city": other, "region": text, "countryCode": text } },
                "work": [{ "name": text, "url": text, "location": other, "summary": text }] });
            let assessment = check(&json!({
                "sources": [
                    { "kind": "form", "person": person, "inputs": { "/basics/phone": "typed" },
                      "answers": [{ "question": text, "answer": text }] },
                    { "kind": "cover-letter", "text": text },
                    { "kind": "delivery", "person": person },
                    { "kind": "reference", "person": person, "employer": text }
                ],
                "session": { "timeZone": text, "whereNow": other, "offsets": { "january": -720, "july": 840 } }
            }));
            assert!(assessment.level <= Level::Verify);
        }
        let _ = (kinship(text, text), kinship(text, "example.com"), is_disposable(text));
    }
}

#[test]
fn addresses_without_number_do_not_choose_the_time() {
    let addresses = "a@famholmfreight.example ".repeat(3_000);
    let work: Vec<Json> = (0..40)
        .map(|position| {
            json!({ "name": format!("Farnholm Freight {position}"), "url": "farnholmfreight.example", "summary": addresses })
        })
        .collect();
    let assessment = check(&json!({ "work": work }));
    let findings =
        assessment.findings.iter().filter(|finding| finding.rule == "email/lookalike-domain").count();
    assert!((1..=12).contains(&findings), "{findings}");
}

#[test]
fn a_near_copy_is_one_either_way() {
    for (one, other) in [("famholm.example", "farnholm.example"), ("farnhoim.example", "farnholm.example")] {
        assert_eq!(kinship(one, other), Kinship::NearCopy);
        assert_eq!(kinship(other, one), Kinship::NearCopy);
    }
}

/// Two traces of one other name are seen alike whatever tables know of the name, and a couple's mailbox alone never asks.
#[test]
fn traces_agree_under_every_kind_of_name() {
    use serde_json::json;
    let names = [
        ("Anton Petrie", "corin.halversen"),
        ("Lena Fischer", "marcus.bennett"),
        ("Adaeze Nwosu", "temirlan.ospanuly"),
        ("Wei Zhang", "thandolwethu.mkhabela"),
        ("Sandeep Kulkarni", "bjarnheidur.kolbeinsdottir"),
        ("Lucía Herrera", "nguyen.hung"),
        ("Dmitri Sokolov", "kimiora.tawhiwhirangi"),
    ];
    let found = |json: serde_json::Value| {
        let value = serde_json::from_str(&json.to_string()).unwrap();
        let assessment = corroborate::check(&value, &corroborate::intake::policy::demonstration()).unwrap();
        let agree = assessment.findings.iter().any(|finding| finding.rule == "identity/traces-agree");
        (agree, assessment.level)
    };
    for (name, other) in names {
        let slug = other.replace('.', "-");
        let basics = |with_profile: bool| {
            let slug = if with_profile { slug.clone() } else { name.to_lowercase().replace(' ', "-") };
            json!({ "name": name, "email": format!("{other}@example.com"),
                "profiles": [{ "network": "LinkedIn", "url": format!("https://www.linkedin.com/in/{slug}-4a1b2c") }] })
        };
        let form = |basics| json!({ "sources": [{ "kind": "form", "person": { "basics": basics } }] });
        use corroborate::model::finding::Level;
        assert_eq!(found(form(basics(true))), (true, Level::Ask), "{other} beside {name}");
        let (agree, level) = found(form(basics(false)));
        assert!(!agree && level <= Level::Context, "{other} beside {name}: {level:?}");
    }
}
