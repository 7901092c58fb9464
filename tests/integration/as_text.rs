//! A résumé as text gives the findings that the same résumé gives in fields, whichever of five layouts it is in.

use crate::rule_pages::{self, Page};
use crate::support::as_text::{Layout, write};
use crate::support::{document, examples};
use corroborate::intake::policy::demonstration;
use corroborate::model::policy::Policy;
use corroborate::model::value::Value;
use corroborate::{Packs, check_with};
use serde_json::{Value as Json, json};
use std::fmt::Write;
use std::fs;

/// Most texts of a thousand that may come to other findings.
const MOST: usize = 20;

/// One case with résumés in fields.
struct Case {
    name: String,
    submission: Json,
}

/// A submission whose résumés are in fields alone; a plain JSON Resume is put into one.
fn in_fields(submission: Json) -> Option<Json> {
    let is_plain = submission.get("sources").is_none();
    let submission = if is_plain {
        let as_of = submission.get("asOf").cloned();
        let mut whole = json!({ "sources": [{ "kind": "resume", "person": submission }] });
        if let Some(as_of) = as_of {
            whole["asOf"] = as_of;
        }
        whole
    } else {
        submission
    };
    let convertible = submission["sources"].as_array()?.iter().any(is_convertible);
    convertible.then_some(submission)
}

/// A résumé that is given in fields alone, and holds something. What was read from a file, with places, confidence or links, is a
/// text already.
fn is_convertible(source: &Json) -> bool {
    source["kind"] == "resume"
        && source.get("located").is_none()
        && source["document"].get("links").is_none()
        && source["person"].as_object().is_some_and(|person| !person.is_empty())
        && source.get("text").is_none_or(Json::is_null)
}

/// The same submission with the text of each résumé in place of its fields.
fn as_text(submission: &Json, layout: Layout) -> Json {
    let mut written = submission.clone();
    for source in
        written["sources"].as_array_mut().unwrap().iter_mut().filter(|source| is_convertible(source))
    {
        let person = source.as_object_mut().unwrap().remove("person").unwrap();
        source["text"] = json!(write(&person, layout));
    }
    written
}

/// What is found, as rules with their grades.
fn found(submission: &Json, policy: &Policy, packs: &Packs<'_>) -> Result<Vec<String>, String> {
    let value: Value = serde_json::from_str(&submission.to_string()).map_err(|error| error.to_string())?;
    let assessment = check_with(&value, policy, packs).map_err(|error| error.to_string())?;
    let mut found: Vec<String> = assessment
        .findings
        .iter()
        .map(|finding| format!("{} {}", finding.rule, format!("{:?}", finding.grade).to_lowercase()))
        .collect();
    found.sort();
    Ok(found)
}

/// The labelled cases and the corpus.
fn committed() -> Vec<Case> {
    let mut cases = Vec::new();
    for folder in ["tests/cases/contradictory", "tests/corpus"] {
        let mut files: Vec<_> =
            fs::read_dir(document::path(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        for file in files {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            let is_input = name.ends_with(".json")
                && !name.ends_with(".expect.json")
                && !name.ends_with(".expected.json");
            if !is_input {
                continue;
            }
            let Ok(json) = serde_json::from_str::<Json>(&fs::read_to_string(&file).unwrap()) else {
                continue;
            };
            let json = if folder.ends_with("corpus") { json["submission"].clone() } else { json };
            cases.extend(
                in_fields(json)
                    .map(|submission| Case { name: name.trim_end_matches(".json").to_owned(), submission }),
            );
        }
    }
    cases
}

/// Where they come from, for the reader of the page.
const WHY: &str = "\
The differences are of four kinds. A rule that turns on a single letter is silent where a value was read from a text and nothing typed or written
beside it spells it again, because a letter may have been lost on the way (`lookalike-host`); and a supervisor's address in the text of a job is a
contact of somebody else, which is refused (`lookalike-domain`). What fills a field and is no such value, such as words in place of a number, is no
contact in a text: to read an address with a space in it as one would ask about every file whose letters were set apart. What a whole text names is
evidence that fields do not have, such as a degree beside a school. And a text that is a single line, a name and nothing else, has less about it to
be sure of.";

/// A difference between fields and text.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Difference {
    case: String,
    only_fields: String,
    only_text: String,
    layout: Layout,
}

/// What stands in the first list and not in the second, each as often as it stands there more.
fn only(first: &[String], second: &[String]) -> String {
    let mut second = second.to_vec();
    let mut only = first.to_vec();
    only.retain(|rule| match second.iter().position(|known| known == rule) {
        Some(at) => {
            second.remove(at);
            false
        }
        None => true,
    });
    only.join(", ")
}

/// Adds the layouts in which the findings differ; says how many were compared.
fn compare(case: &Case, policy: &Policy, packs: &Packs<'_>, differences: &mut Vec<Difference>) -> usize {
    // What cannot be checked in fields has nothing to be compared with.
    let Ok(fields) = found(&case.submission, policy, packs) else { return 0 };
    for layout in Layout::ALL {
        let text = found(&as_text(&case.submission, layout), policy, packs).unwrap();
        if text != fields {
            let (only_fields, only_text) = (only(&fields, &text), only(&text, &fields));
            differences.push(Difference { case: case.name.clone(), only_fields, only_text, layout });
        }
    }
    Layout::ALL.len()
}

/// Every difference, and how many texts were compared with their fields.
fn differences() -> (Vec<Difference>, usize) {
    let mut differences = Vec::new();
    let mut compared = 0;
    for case in committed() {
        compared += compare(&case, &demonstration(), &Packs::embedded(), &mut differences);
    }
    for (_, page) in rule_pages::all().unwrap() {
        for example in page.examples().iter().filter(|_| !matches!(page, Page::Link(_))) {
            let Some(submission) = serde_json::from_str(&example.json).ok().and_then(in_fields) else {
                continue;
            };
            let case = Case { name: format!("{}: {}", page.id(), example.title), submission };
            let run = |_: &Value, policy: &Policy, packs: &Packs<'_>| {
                compare(&case, policy, packs, &mut differences)
            };
            compared += examples::with(example, run).unwrap();
        }
    }
    differences.sort();
    (differences, compared)
}

/// The page that lists the differences.
fn page(differences: &[Difference], compared: usize) -> String {
    let mut page = format!(
        "# The same r\u{e9}sum\u{e9} as text and in fields\n\n\
         Written by a test. Every r\u{e9}sum\u{e9} that the labelled cases, the corpus and the examples of the pages give in fields is written out as \
         text in {} layouts (`tests/integration/support/as_text.rs`) and checked again. Of {compared} texts {} come to other findings than \
         their fields, {:.1} %.\n\n{WHY}\n\n\
         | case | layouts | only in fields | only as text |\n| --- | --- | --- | --- |\n",
        Layout::ALL.len(),
        differences.len(),
        differences.len() as f64 * 100.0 / compared as f64
    );
    let alike = |one: &Difference, other: &Difference| {
        (&one.case, &one.only_fields, &one.only_text) == (&other.case, &other.only_fields, &other.only_text)
    };
    for group in differences.chunk_by(alike) {
        let layouts: Vec<String> =
            group.iter().map(|difference| format!("{:?}", difference.layout)).collect();
        let layouts = if group.len() == Layout::ALL.len() { "all".to_owned() } else { layouts.join(", ") };
        let Difference { case, only_fields, only_text, .. } = &group[0];
        let _ = writeln!(page, "| {case} | {layouts} | {only_fields} | {only_text} |");
    }
    page
}

#[test]
fn a_resume_as_text_comes_to_the_findings_of_its_fields() {
    let (differences, compared) = differences();
    assert!(compared > 1_500, "{compared}");
    document::is_whole("docs/text-and-fields.md", &page(&differences, compared));
    assert!(differences.len() * 1_000 <= compared * MOST, "{} of {compared}", differences.len());
}
