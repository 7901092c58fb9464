//! Dates that a system filled up, and years of other calendars, are read as they were given: honest people are asked nothing, and what
//! contradicts is still seen.

use corroborate::Packs;
use corroborate::intake::policy::default_policy;
use corroborate::model::assessment::Assessment;
use corroborate::model::finding::Level;
use corroborate::model::value::Value;
use serde_json::{Value as Json, json};
use std::path::Path;

fn checked(submission: &Json) -> Assessment {
    let value: Value = serde_json::from_str(&submission.to_string()).unwrap();
    corroborate::check_with(&value, &default_policy(), &Packs::default()).unwrap()
}

/// A job and a study, each with the same dates.
fn person(start: &str, end: &str) -> Json {
    json!({
        "work": [{ "name": "Northwind", "position": "Engineer", "startDate": start, "endDate": end }],
        "education": [{ "institution": "Example University", "studyType": "BSc", "startDate": start, "endDate": end }]
    })
}

fn beside(kind: &str, one: Json, other: Json) -> Json {
    json!({ "asOf": "2026-11-22", "sources": [{ "kind": kind, "person": one }, { "kind": "resume", "person": other }] })
}

#[track_caller]
fn asks_nothing(submission: &Json) {
    let assessment = checked(submission);
    let rules: Vec<_> = assessment.findings.iter().map(|finding| finding.rule.as_str()).collect();
    assert_eq!((assessment.level, rules), (Level::Nothing, Vec::<&str>::new()), "{submission}");
}

/// Every one of these rules speaks.
#[track_caller]
fn asks(submission: &Json, rules: &[&str]) {
    let assessment = checked(submission);
    for rule in rules {
        assert!(assessment.findings.iter().any(|finding| finding.rule == *rule), "{rule} of {submission}");
    }
    assert!(assessment.level >= Level::Ask, "{:?} of {submission}", assessment.level);
}

const DIFFER: &[&str] = &["employment/sources-differ", "education/sources-differ"];

/// Fields of a system, and the months that the person's own résumé has.
const FILLED: &[(&str, &str, &str, &str)] = &[
    ("2011-01-01", "2015-01-01", "2011-09", "2015-06"),
    ("2010-12-31", "2014-12-31", "2010-02", "2014-03"),
    ("2013-01-01", "2017-12-31", "2013-10", "2017-02"),
    ("2012-01", "2017-01", "2012-08", "2017-11"),
    ("2012-01", "2017-12", "2012-10", "2017-04"),
    ("2009-12", "2013-12", "2009-03", "2013-05"),
    ("2014-01-01T00:00:00.000Z", "2018-01-01T00:00:00.000Z", "2014-11", "2018-08"),
    ("2013-12-31T23:00:00Z", "2017-12-31T23:00:00Z", "2014-07", "2018-10"),
    ("2013-12-31T15:00:00.000Z", "2017-12-31T15:00:00.000Z", "2014-09", "2018-12"),
    ("2014-01-01T06:00:00+00:00", "2018-01-01T06:00:00+00:00", "2014-09", "2018-12"),
    ("2014-01-01 00:00:00", "2018-12-31 23:59:59", "2014-06", "2018-03"),
    ("2014-12-31T23:59:59Z", "2018-12-31T23:59:59Z", "2014-06", "2018-03"),
    ("1293840000000", "1420070400000", "2011-08", "2015-10"),
    ("/Date(1293840000000)/", "/Date(1420070400000+0000)/", "2011-08", "2015-10"),
    ("2011-00-00", "2015-00-00", "2011-08", "2015-10"),
    ("01/01/2011", "12/31/2015", "2011-08", "2015-03"),
    ("2011-09-01", "2015-05-31", "2011-09", "2015-05"),
    ("2011-08-31T22:00:00Z", "2015-04-30T22:00:00Z", "2011-09", "2015-05"),
];

#[test]
fn what_a_system_filled_up_contradicts_nothing() {
    for (start, end, began, ended) in FILLED {
        for kind in ["form", "profile", "resume"] {
            asks_nothing(&beside(kind, person(start, end), person(began, ended)));
        }
    }
}

#[test]
fn another_year_is_seen_however_it_was_filled_up() {
    for (start, end, began, ended) in FILLED {
        let later = |date: &str| {
            let (year, month) = date.split_once('-').unwrap();
            format!("{}-{month}", year.parse::<i32>().unwrap() + 3)
        };
        asks(&beside("form", person(start, end), person(&later(began), &later(ended))), DIFFER);
    }
    asks(&beside("form", person("2012-01-01", "2016-01-01"), person("2014-09", "2016-05")), DIFFER);
}

#[test]
fn years_beside_months_are_read_one_by_one() {
    let source = |start: &str, end: &str| {
        json!({
            "work": [{ "name": "Northwind", "position": "Engineer", "startDate": "2016-09-01", "endDate": "2019-03-31" }],
            "education": [{ "institution": "Example University", "studyType": "BSc", "startDate": start, "endDate": end }]
        })
    };
    for (start, end) in [("2012-01-01", "2016-01-01"), ("2012-12-31", "2016-12-31"), ("2012", "2016")] {
        asks_nothing(&beside("form", source(start, end), source("2012-09", "2016-05")));
        asks(&beside("form", source(start, end), source("2009-09", "2016-05")), &DIFFER[1..]);
    }
    // A form that asks for months of jobs and fills up the years of schools.
    let mut months = source("2012-01", "2016-01");
    months["work"][0]["startDate"] = json!("2016-09");
    months["work"][0]["endDate"] = json!("2019-03");
    asks_nothing(&beside("form", months, source("2012-09", "2016-05")));
}

#[test]
fn months_that_a_person_gave_are_months() {
    let jobs = |first: (&str, &str), second: (&str, &str)| {
        json!({ "work": [
            { "name": "Northwind", "position": "Engineer", "startDate": first.0, "endDate": first.1 },
            { "name": "Contoso", "position": "Analyst", "startDate": second.0, "endDate": second.1 }
        ]})
    };
    let form = jobs(("2016-01", "2018-12"), ("2013-05", "2015-11"));
    asks_nothing(&beside("form", form.clone(), form.clone()));
    asks(&beside("form", form.clone(), jobs(("2016-09", "2018-12"), ("2013-05", "2015-11"))), &DIFFER[..1]);
    // A year alone beside it shows that the form takes years.
    let years = jobs(("2016-01", "2018-01"), ("2013", "2015"));
    asks(&beside("form", years, jobs(("2016-09", "2018-09"), ("2013", "2015"))), &DIFFER[..1]);
    // Typed by hand.
    let one = |start: &str, end: &str| json!({ "work": [{ "name": "Northwind", "position": "Engineer", "startDate": start, "endDate": end }] });
    let mut typed = beside("form", one("2016-01", "2018-01"), one("2016-10", "2018-10"));
    asks_nothing(&typed);
    typed["sources"][0]["inputs"] = json!({ "/work/0/startDate": "typed", "/work/0/endDate": "typed" });
    asks(&typed, &DIFFER[..1]);
    // Read from a text.
    let mut read = beside("form", one("2016-10", "2018-10"), one("2016-01", "2018-01"));
    read["sources"][1]["located"] =
        json!([{ "path": "/work/0/startDate", "span": { "start": 0, "end": 8 } }]);
    asks(&read, &DIFFER[..1]);
}

#[test]
fn days_that_stand_for_none_are_not_read() {
    for day in
        ["1970-01-01", "1970-01-01T00:00:00.000Z", "0", "1900-01-01", "0001-01-01T00:00:00", "0000-00-00"]
    {
        let assessment = checked(&beside("form", person(day, "2015-06-30"), person("2011-09", "2015-06")));
        assert_eq!(assessment.level, Level::Nothing, "{day}");
    }
    for end in ["9999-12-31", "9999-12-31T23:59:59Z", "2999-12-31"] {
        asks_nothing(&beside("form", person("2019-09-01", end), person("2019-09", "present")));
    }
}

/// Start and end in another calendar, the same as a Gregorian résumé has it, and a place that decides where one has to.
const CALENDARS: &[(&str, &str, &str, &str, &str)] = &[
    ("2554-09", "2558-05", "2011-09", "2015-05", ""),
    ("2554", "2558", "2011-09", "2015-05", ""),
    ("2554-01-01", "2558-12-31", "2011-09", "2015-05", "TH"),
    ("2553-12-31T17:00:00.000Z", "2557-12-31T17:00:00.000Z", "2011-09", "2015-05", "TH"),
    ("๒๕๕๔", "๒๕๕๘", "2011-09", "2015-05", ""),
    ("พ.ศ. 2554", "พ.ศ. 2558", "2011-09", "2015-05", ""),
    ("09/2554", "05/2558", "2011-09", "2015-05", "Thailand"),
    ("1397-06", "1401-02", "2018-09", "2022-05", "IR"),
    ("1397/06/10", "1401/02/25", "2018-09", "2022-05", "Iran"),
    ("1397", "1401", "2018-09", "2022-05", "Tehran"),
    ("۱۳۹۷/۰۶", "۱۴۰۱/۰۲", "2018-09", "2022-05", ""),
    ("1397-01-01", "1401-01-01", "2018-09", "2022-05", "Afghanistan"),
    ("1397 ه.ش", "1401 ه.ش", "2018-09", "2022-05", ""),
    ("1432", "1436", "2011-09", "2015-05", ""),
    ("1432-10", "1436-07", "2011-09", "2015-05", "SA"),
    ("1432H", "1436H", "2011-09", "2015-05", ""),
    ("١٤٣٢ هـ", "١٤٣٦ هـ", "2011-09", "2015-05", ""),
    ("2068-05", "2072-01", "2011-09", "2015-05", ""),
    ("2068", "2072", "2011-09", "2015-05", "NP"),
    ("२०६८", "२०७२", "2011-09", "2015-05", "Kathmandu"),
    ("2068-05-15", "2072-02-01", "2011-09", "2015-05", "Nepal"),
    ("वि.सं. 2068", "वि.सं. 2072", "2011-09", "2015-05", ""),
    ("平成23年9月", "平成27年5月", "2011-09", "2015-05", ""),
    ("H23.9", "H27.5", "2011-09", "2015-05", ""),
    ("平成23年", "令和元年", "2011-09", "2019-05", "JP"),
    ("S62/4", "H3/3", "1987-04", "1991-03", ""),
    ("R2.4", "R6.3", "2020-04", "2024-03", ""),
    ("民國100年9月", "民國104年5月", "2011-09", "2015-05", ""),
    ("100/09", "104/05", "2011-09", "2015-05", "TW"),
    ("0100-09", "0104-05", "2011-09", "2015-05", ""),
    ("100", "104", "2011-09", "2015-05", "Taiwan"),
];

fn living(mut person: Json, place: &str) -> Json {
    if !place.is_empty() {
        let field = if place.len() == 2 { "countryCode" } else { "city" };
        person["basics"] = json!({ "location": { field: place } });
    }
    person
}

#[test]
fn years_of_other_calendars_are_converted() {
    for (start, end, began, ended, place) in CALENDARS {
        asks_nothing(&beside("form", living(person(start, end), place), person(began, ended)));
        asks_nothing(
            &json!({ "asOf": "2026-11-22", "sources": [{ "kind": "form", "person": living(person(start, end), place) }] }),
        );
    }
}

#[test]
fn an_early_buddhist_year_is_read_where_nothing_else_is_left() {
    let jobs = |first: (&str, &str), second: (&str, &str)| {
        json!({ "work": [
            { "name": "Northwind", "position": "Engineer", "startDate": first.0, "endDate": first.1 },
            { "name": "Contoso", "position": "Analyst", "startDate": second.0, "endDate": second.1 }
        ]})
    };
    let early = jobs(("2444", "2450"), ("2555-03", "2558-11"));
    asks_nothing(&beside("form", early.clone(), jobs(("1901", "1907"), ("2012-03", "2015-11"))));
    asks(&beside("form", early, jobs(("1905", "1911"), ("2012-03", "2015-11"))), &DIFFER[..1]);
    let one = |start: &str, end: &str| json!({ "work": [{ "name": "Northwind", "position": "Engineer", "startDate": start, "endDate": end }] });
    asks_nothing(&beside("form", living(one("2444", "2450"), "TH"), one("1901", "1907")));
    asks(&beside("form", living(one("2444", "2450"), "TH"), one("1905", "1911")), &DIFFER[..1]);
}

#[test]
fn another_year_is_seen_in_every_calendar() {
    for (start, end, began, ended, place) in CALENDARS {
        let earlier = |date: &str| {
            let (year, month) = date.split_once('-').unwrap();
            format!("{}-{month}", year.parse::<i32>().unwrap() - 4)
        };
        let resume = person(&earlier(began), &earlier(ended));
        asks(&beside("form", living(person(start, end), place), resume), DIFFER);
        // The end before the start, in one calendar.
        let reversed = living(person(end, start), place);
        asks(
            &json!({ "asOf": "2026-11-22", "sources": [{ "kind": "form", "person": reversed }] }),
            &["employment/date-order"],
        );
    }
}

#[test]
fn what_may_be_of_two_calendars_is_not_read() {
    for (start, end) in [
        ("1397-06", "1401-02"),
        ("1380", "1384"),
        ("1395-01-01", "1399-12-29"),
        ("1366", "1370"),
        ("1405", "1410"),
    ] {
        for resume in [person("2018-09", "2022-05"), person("1990-09", "1994-05")] {
            let assessment = checked(&beside("form", person(start, end), resume));
            assert_eq!(assessment.level, Level::Nothing, "{start}");
            let unread = assessment.not_checked.iter().any(|left| left.rule == "employment/date-order");
            assert!(unread, "{start}");
        }
    }
    // One of the source's years is of one calendar alone, so all are.
    let both = |first: &str, second: &str| {
        json!({ "work": [
            { "name": "Northwind", "position": "Engineer", "startDate": first, "endDate": first },
            { "name": "Contoso", "position": "Analyst", "startDate": second, "endDate": second }
        ]})
    };
    asks_nothing(&beside("form", both("1425", "1410"), both("2004-06", "1989-12")));
    asks_nothing(&beside("form", both("1355", "1380"), both("1976-06", "2001-12")));
    asks(&beside("form", both("1425", "1410"), both("2004-06", "2001-12")), &DIFFER[..1]);
}

#[test]
fn a_slip_is_still_asked_about() {
    let jobs = |start: &str, end: &str| {
        json!({ "asOf": "2026-11-22", "sources": [{ "kind": "form", "person": { "work": [
            { "name": "Northwind", "position": "Engineer", "startDate": start, "endDate": end },
            { "name": "Contoso", "position": "Analyst", "startDate": "2012-05", "endDate": "2015-11" }
        ]}}]})
    };
    // A year that is none of its calendar is not read as one of ours.
    asks_nothing(&beside("form", person("2558", "2651"), person("2015-12", "2108-03")));
    for (start, end) in [
        ("2061-03", "2019-08"),
        ("2016-03", "2009-08"),
        ("2028-02", "2029-01"),
        ("2216-03", "2219-01"),
        ("2416-03", "2019-08"),
    ] {
        asks(&jobs(start, end), &["employment/date-order"]);
    }
}

#[test]
fn what_was_written_is_quoted() {
    for (start, end) in
        [("2012-01-01T00:00:00.000Z", "2016-12-31"), ("2555", "2559"), ("平成24年", "平成28年")]
    {
        let assessment = checked(&beside("form", person(start, end), person("2005-09", "2009-05")));
        let finding = assessment.findings.iter().find(|finding| finding.rule == DIFFER[0]).unwrap();
        for quote in [start, end] {
            assert!(finding.evidence.iter().any(|evidence| evidence.quote == quote), "{quote}");
        }
        let said = serde_json::to_string(finding).unwrap();
        assert!(said.contains("2012 to 2016"), "{said}");
    }
}

/// A timeline as a person, its dates written by `write`, which is told whether a date ends something.
fn kept(timeline: &Json, write: &dyn Fn(&str, bool) -> String) -> Json {
    let dates = |entry: &Json| -> serde_json::Map<String, Json> {
        let mut dates = serde_json::Map::new();
        for (name, field, ends) in [("start", "startDate", false), ("end", "endDate", true)] {
            if let Some(date) = entry[name].as_str() {
                dates.insert(field.to_owned(), json!(write(date, ends)));
            }
        }
        dates
    };
    let list = |name: &str| timeline[name].as_array().cloned().unwrap_or_default();
    let jobs = list("jobs");
    let work = jobs.iter().enumerate().map(|(at, job)| {
        let mut entry = dates(job);
        entry.insert("name".to_owned(), json!(format!("Employer {}", at + 1)));
        entry.insert("position".to_owned(), json!(format!("Position {}", at + 1)));
        Json::Object(entry)
    });
    let education = list("edu")
        .iter()
        .map(|school| {
            let mut entry = dates(school);
            entry.insert("institution".to_owned(), school["school"].clone());
            Json::Object(entry)
        })
        .collect::<Vec<_>>();
    json!({ "work": work.collect::<Vec<_>>(), "education": education })
}

fn year(date: &str) -> &str {
    date.split('-').next().unwrap()
}

fn month(date: &str) -> &str {
    date.split('-').nth(1).unwrap_or("01")
}

/// A way of a system to write a date, of which it is told whether it ends something.
type Way = fn(&str, bool) -> String;

const WAYS: &[Way] = &[
    |date, _| format!("{}-01-01", year(date)),
    |date, _| format!("{}-12-31", year(date)),
    |date, ends| format!("{}-{}", year(date), if ends { "12-31" } else { "01-01" }),
    |date, _| format!("{}-01", year(date)),
    |date, ends| format!("{}-{}", year(date), if ends { "12" } else { "01" }),
    |date, _| format!("{}-12", year(date)),
    |date, _| format!("{}-01-01T00:00:00.000Z", year(date)),
    |date, _| format!("{}-12-31T23:00:00Z", year(date).parse::<i32>().unwrap() - 1),
    |date, _| format!("{}-01-01T08:00:00Z", year(date)),
    |date, _| format!("{}-00-00", year(date)),
    |date, _| format!("{}-{}-01", year(date), month(date)),
    |date, _| format!("{}-{}-01T05:00:00Z", year(date), month(date)),
    |date, _| (year(date).parse::<i32>().unwrap() + 543).to_string(),
    |date, _| format!("{}-{}", year(date).parse::<i32>().unwrap() + 543, month(date)),
];

/// Honest timelines beside themselves as a system keeps them; those that are asked about alone are left out.
fn asked(lines: &str, way: Way) -> (usize, usize) {
    let (mut asked, mut all) = (0, 0);
    for line in lines.lines().filter(|line| !line.trim().is_empty()) {
        let timeline: Json = serde_json::from_str(line).unwrap();
        let own = kept(&timeline, &|date, _| date.to_owned());
        let mut alone = beside("resume", own.clone(), own.clone());
        if checked(&alone).level >= Level::Ask {
            continue;
        }
        alone["sources"][0] = json!({ "kind": "form", "person": kept(&timeline, &way) });
        all += 1;
        asked += usize::from(checked(&alone).level >= Level::Ask);
    }
    (asked, all)
}

#[test]
fn honest_timelines_ask_nothing_however_a_system_keeps_them() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/timelines.jsonl");
    let fixture = std::fs::read_to_string(fixture).unwrap();
    for (at, way) in WAYS.iter().enumerate() {
        assert_eq!(asked(&fixture, *way).0, 0, "way {at}");
    }
    let Some(folder) = std::env::var_os("CORROBORATE_DATA") else { return };
    let lines = std::fs::read_to_string(Path::new(&folder).join("timelines-dev.jsonl")).unwrap();
    for (at, way) in WAYS.iter().enumerate() {
        let (asked, all) = asked(&lines, *way);
        assert!(asked == 0 && all > 10_000, "way {at}: {asked} of {all}");
    }
}
