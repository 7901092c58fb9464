//! One fact is read in one way wherever it stands: the engine's part. `tests/package/agreement.test.mjs` reads the same inputs with the
//! browser's readers.

use corroborate::data::refused;
use corroborate::data::resume::{headings, plain};
use corroborate::facts::email::EmailAddress;
use corroborate::facts::link::Link;
use corroborate::intake::import::linkedin::{self, File};
use corroborate::intake::import::table::Table;
use corroborate::linkage::record::KeyKind;
use corroborate::linkage::record::key_of;
use corroborate::linkage::sketch::{Key, WatchList};
use corroborate::model::application::{End, Fact, Role};
use corroborate::model::csv;
use corroborate::model::date::PartialDate;
use corroborate::model::finding::Level;
use corroborate::model::submission::{ReadOptions, Section};
use corroborate::model::value::Value;
use corroborate::report::words;
use corroborate::{read, statements};
use serde_json::{Value as Json, json};
use std::path::Path;

fn inputs() -> Json {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/agreement.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn texts<'j>(inputs: &'j Json, name: &str) -> Vec<&'j str> {
    let list = inputs[name].as_array().unwrap();
    assert!(!list.is_empty(), "{name}");
    list.iter().map(|text| text.as_str().unwrap()).collect()
}

/// The first job of a submission.
fn job(submission: &Value) -> Option<Role> {
    let intake = corroborate::intake::read(submission).unwrap();
    statements::application(&intake.submission).roles.into_iter().next()
}

/// The same job in a form's fields.
fn in_a_form(start: &str, end: &str) -> Option<Role> {
    let form = json!({ "asOf": "2026-11-22", "sources": [{ "kind": "form", "person": {
        "work": [{ "name": "Harbour Foods", "position": "Cook", "startDate": start, "endDate": end }]
    } }] });
    job(&serde_json::from_str(&form.to_string()).unwrap())
}

/// In a record of a system.
fn in_a_record(start: &str, end: &str) -> Option<Role> {
    let cell = |text: &str| format!("\"{text}\"");
    let text = format!(
        "Company Name,Title,Description,Location,Started On,Finished On\nHarbour Foods,Cook,,,{},{}\n",
        cell(start),
        cell(end)
    );
    let imported = linkedin::read(&[File { name: "Positions.csv", text: &text }]).unwrap();
    job(&imported.submission)
}

/// In a row of a table.
fn in_a_table(start: &str, end: &str) -> Option<Role> {
    let text =
        format!("Name,Employer,Job,Begin,Finish\nMaren Holt,Harbour Foods,Cook,\"{start}\",\"{end}\"\n");
    let mut table = Table::read(&text).unwrap();
    for (header, field) in
        [("Employer", "employer"), ("Job", "title"), ("Begin", "workStart"), ("Finish", "workEnd")]
    {
        table.assign(header, field).unwrap();
    }
    table.applications().next().and_then(|row| job(&row.submission))
}

/// In a résumé's text.
fn in_a_resume(dates: &str) -> Option<Role> {
    let text = format!(
        "Maren Holt\nmaren@example.com\n\nWork experience\n\nCook, Harbour Foods\n{dates}\n- Kept the kitchen of the harbour running\n"
    );
    let submission = read(&text, &ReadOptions::default());
    statements::application(&submission).roles.into_iter().next()
}

fn start(role: Option<&Role>) -> Option<String> {
    match &role?.start {
        Fact::Present(date) => Some(date.value.to_string()),
        _ => None,
    }
}

fn end(role: Option<&Role>) -> Option<String> {
    match &role?.end {
        End::Stated(date) => Some(date.value.to_string()),
        _ => None,
    }
}

#[test]
fn dates_are_read_alike_in_fields_records_tables_and_resumes() {
    let inputs = inputs();
    let mut differ = Vec::new();
    for row in inputs["dates"].as_array().unwrap() {
        let written = row["written"].as_str().unwrap();
        let but = |surface: &str| {
            let other = row["but"].get(surface).unwrap_or(&row["date"]);
            other.as_str().map(str::to_owned)
        };
        let resume = in_a_resume(&format!("{written} – 2024"));
        for (surface, found) in [
            ("field", start(in_a_form(written, "2024").as_ref())),
            ("record", start(in_a_record(written, "2024").as_ref())),
            ("table", start(in_a_table(written, "2024").as_ref())),
            ("resume", start(resume.as_ref()).or_else(|| end(resume.as_ref()).filter(|end| end != "2024"))),
        ] {
            // A table is a system's record too.
            if found != but(if surface == "table" { "record" } else { surface }) {
                differ.push(format!("{written}, {surface}: {found:?}"));
            }
        }
    }
    assert!(differ.is_empty(), "{differ:#?}");
}

#[test]
fn words_for_until_now_are_read_alike() {
    let inputs = inputs();
    let mut differ = Vec::new();
    for written in texts(&inputs, "untilNow") {
        let open =
            |role: Option<Role>| role.is_some_and(|role| role.end == End::Open && role.start != Fact::Absent);
        for (surface, is_open) in [
            ("field", open(in_a_form("2019-03", written))),
            ("record", open(in_a_record("Mar 2019", written))),
            ("table", open(in_a_table("2019-03", written))),
            ("resume", open(in_a_resume(&format!("March 2019 – {written}")))),
        ] {
            if !is_open {
                differ.push(format!("{written}, {surface}"));
            }
        }
    }
    for written in texts(&inputs, "notUntilNow") {
        if in_a_form("2019-03", written).unwrap().end == End::Open {
            differ.push(format!("{written} is open"));
        }
    }
    assert!(differ.is_empty(), "{differ:#?}");
}

#[test]
fn mailboxes_and_profiles_have_one_form() {
    let inputs = inputs();
    for row in inputs["mailboxes"].as_array().unwrap() {
        let written = row["written"].as_str().unwrap();
        let mailbox = EmailAddress::parse(written).map(|address| address.mailbox());
        assert_eq!(mailbox.as_deref(), row["mailbox"].as_str(), "{written}");
    }
    for row in inputs["profiles"].as_array().unwrap() {
        let written = row["written"].as_str().unwrap();
        let link = Link::parse(written);
        let profile = link.profile().map(|(site, account)| (site.name, account));
        assert_eq!(profile, row["site"].as_str().zip(row["account"].as_str()), "{written}");
    }
}

#[test]
fn a_watch_list_has_the_same_entries() {
    let today = PartialDate::parse("2026-11-22").unwrap();
    for row in inputs()["watchLists"].as_array().unwrap() {
        let text = row["text"].as_str().unwrap();
        let key = Key::unkept();
        let list = WatchList::read(text, key, today);
        if let Some(problem) = row["problem"].as_str() {
            let message = list.err().unwrap_or_else(|| panic!("{text} has no problem")).message;
            let says = match problem {
                "columns" => "five columns",
                "date" => "dates on which",
                other => other,
            };
            assert!(message.contains(says), "{text}: {message}");
            continue;
        }
        let list = list.unwrap_or_else(|error| panic!("{text}: {} {}", error.path, error.message));
        for (kind, value) in row["listed"].as_object().unwrap() {
            let kind = if kind == "email" { KeyKind::Email } else { KeyKind::Profile };
            let key = key_of(kind, value.as_str().unwrap()).unwrap();
            assert_eq!(list.find(kind, key).len(), 1, "{text}");
        }
    }
}

#[test]
fn what_is_refused_is_refused_as_field_column_and_label() {
    let inputs = inputs();
    for label in texts(&inputs, "refused") {
        assert!(refused::is_column(label), "{label}");
    }
    for label in texts(&inputs, "notRefused") {
        assert!(!refused::is_column(label), "{label}");
    }
}

#[test]
fn rows_of_comma_separated_files_are_cut_alike() {
    for row in inputs()["csv"].as_array().unwrap() {
        let rows: Vec<Vec<String>> = serde_json::from_value(row["rows"].clone()).unwrap();
        assert_eq!(csv::rows(row["text"].as_str().unwrap(), b',').unwrap(), rows, "{row}");
    }
}

#[test]
fn headings_open_the_same_sections() {
    let inputs = inputs();
    let section = |heading: &str| headings::exact(&plain(heading).replace(' ', ""));
    for heading in texts(&inputs["headings"], "work") {
        assert_eq!(section(heading), Some(Section::Work), "{heading}");
    }
    for heading in texts(&inputs["headings"], "education") {
        assert_eq!(section(heading), Some(Section::Education), "{heading}");
    }
    for heading in texts(&inputs["headings"], "none") {
        assert_eq!(section(heading), None, "{heading}");
    }
}

#[test]
fn levels_have_one_name() {
    let names = &inputs()["levels"];
    for (name, level) in [
        ("nothing", Level::Nothing),
        ("context", Level::Context),
        ("ask", Level::Ask),
        ("verify", Level::Verify),
    ] {
        assert_eq!(names[name], corroborate::ENGLISH.say(words::level(level)), "{name}");
    }
}

/// A browser shows what nobody would see by the list that the engine has.
#[test]
fn invisible_characters_are_the_same_everywhere() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/kit/invisible.js");
    let script = std::fs::read_to_string(script).unwrap();
    let (_, list) = script.split_once("export const INVISIBLE = [").unwrap();
    let (list, _) = list.split_once("];").unwrap();
    let number = |text: &str| {
        let digits = text.trim().trim_start_matches(['[', ' ']).trim_end_matches(']');
        char::from_u32(u32::from_str_radix(digits.strip_prefix("0x").unwrap(), 16).unwrap()).unwrap()
    };
    let pairs = list.lines().map(|line| line.trim().trim_end_matches(',')).filter(|line| !line.is_empty());
    let ranges: Vec<(char, char)> = pairs
        .map(|pair| {
            let (first, last) = pair.split_once(',').unwrap();
            (number(first), number(last))
        })
        .collect();
    assert_eq!(ranges, corroborate::model::invisible::INVISIBLE);
}
