//! Invented résumés of many layouts and nine languages, irregular lives among them, with what a person reads in them.

use super::properties::holds;
use corroborate::model::submission::{ReadOptions, Source};
use corroborate::read;
use serde_json::{Value as Json, json};
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/resumes")
}

fn texts() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    files
}

/// What was read, as the expectations have it: one line an entry, `?` after what is not sure enough to be compared.
fn summary(source: &Source) -> Json {
    let person = serde_json::to_value(source.person.as_ref().unwrap()).unwrap();
    let unsure = |path: &str| {
        let located = source.located.iter().find(|located| located.path == path);
        located.and_then(|located| located.confidence).is_some_and(|confidence| confidence < 0.6)
    };
    let text = |path: &str| {
        let value = person.pointer(path).and_then(Json::as_str).unwrap_or_default();
        format!("{value}{}", if unsure(path) { "?" } else { "" })
    };
    let line = |path: &str, fields: &[&str]| {
        fields.iter().map(|field| text(&format!("{path}/{field}"))).collect::<Vec<_>>().join(" | ")
    };
    let entries = |list: &str, fields: &[&str]| -> Vec<String> {
        let count = person.pointer(&format!("/{list}")).and_then(Json::as_array).map_or(0, Vec::len);
        (0..count).map(|at| line(&format!("/{list}/{at}"), fields)).collect()
    };
    let units: Vec<u16> = source.text.as_deref().unwrap_or_default().encode_utf16().collect();
    let reading = serde_json::to_value(source.reading.as_ref().unwrap()).unwrap();
    let left: Vec<String> = source
        .reading
        .iter()
        .flat_map(|reading| &reading.unread)
        .map(|unread| (serde_json::to_value(unread.why).unwrap(), unread.span))
        .filter(|(why, _)| !["heading", "beside"].contains(&why.as_str().unwrap()))
        .map(|(why, span)| {
            let words = String::from_utf16(&units[span.start as usize..span.end as usize]).unwrap();
            format!("{}: {words}", why.as_str().unwrap())
        })
        .collect();
    json!({
        "basics": line("/basics", &["name", "label", "email", "phone", "profiles/0/url"]),
        "location": line("/basics/location", &["address", "city", "region", "countryCode"]),
        "work": entries("work", &["position", "name", "location", "startDate", "endDate", "engagement", "highlights/0"]),
        "education": entries("education", &["institution", "studyType", "area", "location", "startDate", "endDate", "status"]),
        "volunteer": entries("volunteer", &["position", "organization", "startDate", "endDate"]),
        "projects": entries("projects", &["name", "endDate"]),
        "certificates": entries("certificates", &["name", "date"]),
        "left": left,
        "misread": reading.get("misread").cloned().unwrap_or_else(|| json!([])),
    })
}

#[test]
fn invented_resumes_are_read_as_a_person_reads_them() {
    let mut wrong = Vec::new();
    for path in texts() {
        let text = fs::read_to_string(&path).unwrap();
        let read = summary(&read(&text, &ReadOptions::default()).sources[0]);
        let expected = path.with_extension("expect.json");
        let expected: Json =
            fs::read_to_string(expected).map_or(Json::Null, |json| serde_json::from_str(&json).unwrap());
        if read != expected {
            wrong.push(format!("{}:\n{}", path.display(), serde_json::to_string_pretty(&read).unwrap()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_of_an_invented_resume_is_lost_however_its_lines_end() {
    for path in texts() {
        let text = fs::read_to_string(&path).unwrap();
        for ended in [
            text.clone(),
            text.replace('\n', "\r\n"),
            text.replace('\n', "\r"),
            text.replace("\n\n", "\u{c}"),
        ] {
            holds(&ended);
        }
        // Cut anywhere, on a character.
        for at in (0..text.len()).step_by(7).filter(|at| text.is_char_boundary(*at)) {
            holds(text.get(at..).unwrap());
        }
    }
}

#[test]
fn line_endings_change_nothing_that_is_read() {
    for path in texts() {
        let text = fs::read_to_string(&path).unwrap();
        let person = |text: &str| read(text, &ReadOptions::default()).sources.remove(0).person;
        let plain = person(&text);
        assert_eq!(plain, person(&text.replace('\n', "\r\n")), "{}", path.display());
        assert_eq!(plain, person(&text.replace('\t', "     ")), "{}", path.display());
    }
}

/// Details that may not be known change nothing of what is read.
#[test]
fn refused_details_change_nothing() {
    for path in texts() {
        let text = fs::read_to_string(&path).unwrap();
        let Some((first, rest)) = text.split_once("\n\n") else { continue };
        let person = |text: &str| read(text, &ReadOptions::default()).sources.remove(0).person;
        let with = format!(
            "{first}\nDate of birth: 4 May 1990\nNationality: Examplian\nGender: female\nMarital status: married\n\n{rest}"
        );
        if first.lines().count() > 2 {
            assert_eq!(person(&text), person(&with), "{}", path.display());
        }
    }
}
