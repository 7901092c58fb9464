//! What may not be known is in no value, whatever section and layout it stands in, and the rest of its line is read.

use crate::reading::properties;
use corroborate::model::submission::{Person, ReadOptions, UnreadWhy};
use corroborate::read;
use serde_json::Value as Json;
use std::fs;
use std::path::Path;

/// A line, and two lists of words.
struct Case {
    line: String,
    words: [Vec<String>; 2],
}

fn cases(name: &str) -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/refused").join(name);
    let text = fs::read_to_string(path).unwrap();
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let mut parts = line.split(" ## ");
            let written = parts.next().unwrap().replace("\\n", "\n").replace("\\t", "\t");
            let mut list = || {
                parts
                    .next()
                    .unwrap_or_default()
                    .split(" ¦ ")
                    .filter(|word| !word.is_empty())
                    .map(str::to_owned)
                    .collect()
            };
            Case { line: written, words: [list(), list()] }
        })
        .collect()
}

const TOP: &str = "Moreka Osavo\nmo.osavo@example.org\n";
const WORK: &str = "\nEXPERIENCE\nMill Hand, Willow Mill Ltd\nJan 2003 – Dec 2004\n• Minded the mill\n";

/// A line in each section of a résumé.
fn resumes(line: &str) -> Vec<(&'static str, String)> {
    vec![
        ("header", format!("{TOP}{line}\n{WORK}")),
        ("personal details", format!("{TOP}{WORK}\nPERSONAL DETAILS\n{line}\n")),
        ("summary", format!("{TOP}\nPROFILE\n{line}\n{WORK}")),
        ("under a job", format!("{TOP}{WORK}{line}\n")),
        (
            "above a job",
            format!("{TOP}\nEXPERIENCE\n{line}\n\nMill Hand, Willow Mill Ltd\nJan 2003 – Dec 2004\n"),
        ),
        ("projects", format!("{TOP}{WORK}\nPROJECTS\n{line}\n")),
        ("declaration", format!("{TOP}{WORK}\nDECLARATION\nAll of this is true.\n{line}\n")),
    ]
}

fn leaves(value: &Json, found: &mut Vec<String>) {
    match value {
        Json::Object(fields) => fields.values().for_each(|value| leaves(value, found)),
        Json::Array(values) => values.iter().for_each(|value| leaves(value, found)),
        Json::String(text) => found.push(text.clone()),
        _ => (),
    }
}

/// The person, every value, and every stretch that is refused.
fn read_all(text: &str) -> (Person, Vec<String>, Vec<String>) {
    let source = read(text, &ReadOptions::default()).sources.remove(0);
    let person = source.person.unwrap();
    let mut values = Vec::new();
    leaves(&serde_json::to_value(&person).unwrap(), &mut values);
    let units: Vec<u16> = text.encode_utf16().collect();
    let refused = source
        .reading
        .unwrap()
        .unread
        .iter()
        .filter(|unread| unread.why == UnreadWhy::Refused)
        .map(|unread| {
            String::from_utf16(&units[unread.span.start as usize..unread.span.end as usize]).unwrap()
        })
        .collect();
    (person, values, refused)
}

/// Whether words stand in a text, not within others.
fn stands(text: &str, words: &str) -> bool {
    let joined = !words.starts_with(|letter: char| letter.is_alphanumeric() && letter < '\u{2e80}');
    text.match_indices(words).any(|(at, found)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + found.len()..).and_then(|text| text.chars().next());
        joined || ![before, after].iter().any(|letter| letter.is_some_and(char::is_alphanumeric))
    })
}

#[test]
fn what_may_not_be_known_is_in_no_value() {
    let mut wrong = Vec::new();
    let cases = cases("lines.txt");
    assert!(cases.len() > 200);
    for Case { line, words: [never, kept] } in cases {
        for (section, text) in resumes(&line) {
            let (person, values, refused) = read_all(&text);
            for words in &never {
                if values.iter().any(|value| stands(value, words)) {
                    wrong.push(format!("{line:?} in {section}: {words:?} is in a value"));
                }
                if !refused.iter().any(|stretch| stretch.contains(words.as_str())) {
                    wrong.push(format!("{line:?} in {section}: {words:?} is not named as refused"));
                }
            }
            for words in &kept {
                if refused.iter().any(|stretch| stretch.contains(words.as_str())) {
                    wrong.push(format!("{line:?} in {section}: {words:?} is refused"));
                }
            }
            let phone = person.basics.and_then(|basics| basics.phone);
            if section == "header" {
                let own = kept.iter().find(|words| words.contains("555-0142"));
                assert_eq!(phone.is_some_and(|phone| phone.contains("555-0142")), own.is_some(), "{line:?}");
            }
            properties::holds(&text);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_only_looks_so_is_read() {
    let mut wrong = Vec::new();
    for Case { line, words: [kept, _] } in cases("kept.txt") {
        for (section, text) in resumes(&line) {
            let (_, _, refused) = read_all(&text);
            for words in &kept {
                if refused.iter().any(|stretch| stretch.contains(words.as_str())) {
                    wrong.push(format!("{line:?} in {section}: {words:?} is refused"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn phone(lines: &str) -> Option<String> {
    read_all(&format!("{TOP}{lines}\n{WORK}")).0.basics.and_then(|basics| basics.phone)
}

#[test]
fn a_number_of_something_else_is_no_telephone() {
    for lines in [
        "60699-0123",
        "7 Oat Lane, Chicago, IL 60699-0123",
        "ORCID: 0000-0002-0000-0000",
        "0000-0002-0000-0000",
        "Scopus ID: 57200000000",
        "Profile 2c41be90-77aa-4d1b-8052-5550199ea013",
        "ISBN 978-3-16-148410-0",
        "Invoice 2024-000123456",
        "Employee ID: 100020003000",
        "Registration No: 2010 1234567",
        "Roll No. 1234567890",
        "Fax: (512) 555-0199",
        "(512) 555-0199 (fax)",
        "Reference: Dr Birch, (512) 555-0199",
        "Emergency: (512) 555-0199",
        "Parents: (512) 555-0199",
        "078-05-1120",
        "2003-2005 2006-2009",
    ] {
        assert_eq!(phone(lines), None, "{lines}");
    }
}

#[test]
fn a_labelled_number_wins_over_any_other() {
    for lines in [
        "60699-0123\n(512) 555-0142",
        "(512) 555-0142 60699-0123",
        "Fax: (512) 555-0199\nPhone: (512) 555-0142",
        "Fax (512) 555-0199 | (512) 555-0142",
        "(512) 555-0199\nMobile: (512) 555-0142",
        "(512) 555-0199 | Cell (512) 555-0142",
        "Emergency contact: Birch Osavo, (512) 555-0199\n(512) 555-0142",
        "Employee ID: 100020003000\nTel: (512) 555-0142",
        "Aadhaar: 0000 1111 2222, Mobile No.: (512) 555-0142",
        "SSN: 078-05-1120, (512) 555-0142",
        "Phone No: (512) 555-0142, Fax No: (512) 555-0199",
        "Contact No.- (512) 555-0142",
        "Mob No:- (512) 555-0142",
    ] {
        assert_eq!(phone(lines).as_deref(), Some("(512) 555-0142"), "{lines}");
    }
    assert_eq!(phone("Mobile No: +91 98000 00123").as_deref(), Some("+91 98000 00123"));
    assert_eq!(phone("Contact no: 9800000123").as_deref(), Some("9800000123"));
    assert_eq!(phone("mo.hr@example.org / +91 98000 00123").as_deref(), Some("+91 98000 00123"));
    assert_eq!(phone("Mo. No. +91 98000 00123").as_deref(), Some("+91 98000 00123"));
    assert_eq!(phone("Port Reed-500081 Contact No-9800000123 (home)").as_deref(), Some("9800000123"));
    assert_eq!(phone("9800000123/9800000124").as_deref(), Some("9800000123"));
    assert_eq!(phone("Tel/Fax: 030 555 01 23").as_deref(), Some("030 555 01 23"));
}

#[test]
fn a_label_is_no_value() {
    let basics = |lines: &str| read_all(lines).0.basics.unwrap();
    for lines in [
        "Moreka Osavo\nMobile: +91 98000 00123\nmo@example.org\n",
        "Moreka Osavo\nMobile\n+91 98000 00123\n",
        "Moreka Osavo\nMobile (512) 555-0142\n",
        "Moreka Osavo\nMobile (512) 555-0142 | mo@example.org\n",
        "Moreka Osavo\nTelephone No – 0800\nmo@example.org",
    ] {
        assert_eq!(basics(lines).location, None, "{lines}");
    }
    let place = basics("Moreka Osavo\nMobile, AL\nmo@example.org\n").location.unwrap();
    assert_eq!((place.city.as_deref(), place.region.as_deref()), (Some("Mobile"), Some("AL")));
    for lines in [
        "CURRICULUM VITAE\nNAME\t: MOREKA TUNDILE OSAVO\nDATE OF BIRTH\t: 01/01/1990\n",
        "Name: MOREKA TUNDILE OSAVO\nmo@example.org\n",
        "Name\nMOREKA TUNDILE OSAVO\nmo@example.org\n",
        "Name      MOREKA TUNDILE OSAVO\nGender      Male\n",
        "NAME : MOREKA TUNDILE OSAVO   Mobile: +91 98000 00123\n",
        "BIODATA\nFull Name - MOREKA TUNDILE OSAVO\n",
    ] {
        assert_eq!(basics(lines).name.as_deref(), Some("MOREKA TUNDILE OSAVO"), "{lines}");
    }
}

#[test]
fn contacts_of_referees_are_refused_and_who_they_are_stays_text() {
    for heading in ["REFERENCES", "References", "REFEREES", "Referenzen", "Referencias"] {
        let text = format!(
            "{TOP}Phone: (512) 555-0142\n{WORK}\n{heading}\nDr Ash Tundile, Willow Mill Ltd\n(512) 555-0177 | a.tundile@example.net\nBirch Osavo, tel. +44 20 7946 0178, since 2003 - 2004\n"
        );
        let (person, values, refused) = read_all(&text);
        for words in ["555-0177", "a.tundile@example.net", "7946 0178"] {
            assert!(refused.iter().any(|stretch| stretch.contains(words)), "{heading}: {words} {refused:?}");
            assert!(!values.iter().any(|value| value.contains(words)), "{heading}: {words}");
        }
        for words in ["Tundile, Willow", "2003 - 2004"] {
            assert!(!refused.iter().any(|stretch| stretch.contains(words)), "{heading}: {words} {refused:?}");
        }
        assert_eq!(person.basics.unwrap().phone.as_deref(), Some("(512) 555-0142"));
        properties::holds(&text);
    }
}
