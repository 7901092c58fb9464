//! Ordinary explanations: each is supported by a statement that states it, and by nothing that only sounds like one.

use corroborate::intake::policy::demonstration;
use corroborate::model::assessment::Assessment;
use corroborate::model::value::Value;
use serde_json::{Value as Json, json};

fn check(json: &Json) -> Assessment {
    let value: Value = serde_json::from_str(&json.to_string()).unwrap();
    corroborate::check(&value, &demonstration()).unwrap()
}

/// Whether an explanation is supported; it has to be told.
fn is_supported(explanation: &str, json: &Json) -> bool {
    let assessment = check(json);
    let told = assessment.explanations.iter().find(|told| told.id == explanation);
    let told = told.unwrap_or_else(|| panic!("{explanation} is not told of {json}"));
    !told.supported_by.is_empty()
}

/// Holds an explanation to what it says under statements that support it and near misses that do not.
fn holds(explanation: &str, supporting: &[Json], near_misses: &[Json]) {
    assert!(supporting.len() >= 2 && near_misses.len() >= 3, "{explanation}");
    let failed: Vec<String> = supporting
        .iter()
        .map(|json| (json, true))
        .chain(near_misses.iter().map(|json| (json, false)))
        .filter(|(json, expected)| is_supported(explanation, json) != *expected)
        .map(|(json, expected)| format!("{explanation}, expected {expected}: {json}"))
        .collect();
    assert!(failed.is_empty(), "\n{}", failed.join("\n"));
}

fn with_letter(mut json: Json, letter: &str) -> Json {
    json["sources"].as_array_mut().unwrap().push(json!({ "kind": "cover-letter", "text": letter }));
    json
}

fn letters(json: &Json, letters: &[&str]) -> Vec<Json> {
    letters.iter().map(|letter| with_letter(json.clone(), letter)).collect()
}

/// A form from Austin and a résumé from Lisbon.
fn two_homes() -> Json {
    json!({ "asOf": "2026-11-22", "sources": [
        { "kind": "form", "person": { "basics": { "location": { "city": "Austin", "region": "TX", "countryCode": "US" } } } },
        { "kind": "resume", "person": { "basics": { "location": { "city": "Lisbon", "countryCode": "PT" } } } } ] })
}

/// A form and a résumé with two numbers.
fn two_numbers() -> Json {
    json!({ "asOf": "2026-11-22", "sources": [
        { "kind": "form", "person": { "basics": { "name": "Ifeoma Adeyemi", "phone": "+1 512-555-0142" } } },
        { "kind": "resume", "person": { "basics": { "name": "Ifeoma Adeyemi", "phone": "+1 303-555-0117" } } } ] })
}

/// Somebody in Leeds with an American number.
fn american_number() -> Json {
    json!({ "sources": [{ "kind": "form", "person": { "basics": { "phone": "+1 512-555-0142", "location": { "city": "Leeds", "countryCode": "GB" } } } }] })
}

fn two_names(one: &str, other: &str) -> Json {
    json!({ "sources": [
        { "kind": "form", "person": { "basics": { "name": one } } },
        { "kind": "resume", "person": { "basics": { "name": other } } } ] })
}

#[test]
fn a_move_is_one_of_a_person() {
    let homes = two_homes();
    let mut supporting = letters(
        &homes,
        &[
            "I moved from Lisbon to Austin last spring.",
            "I have just moved.",
            "Recently relocated to Austin, Texas, with my family.",
            "En marzo me mudé a Austin.",
            "Seit meinem Umzug lerne ich die Stadt kennen.",
        ],
    );
    // A town that no table can place alone, as the form writes it.
    let mut small = homes.clone();
    small["sources"][0]["person"]["basics"]["location"] =
        json!({ "city": "Quarry Bend", "countryCode": "US" });
    supporting.push(with_letter(small, "I moved to Quarry Bend in the summer."));
    let near_misses = letters(
        &homes,
        &[
            "I moved to the night shift in March.",
            "Our company relocated to Austin in 2021.",
            "I moved our servers from Lisbon to Austin.",
            "I moved to Toronto, Canada for a year.",
            "My move to product management went well.",
            "In my second year I moved to Marketing.",
            "I relocated the warehouse without a lost day.",
            "I am willing to relocate to Austin.",
        ],
    );
    holds("moved", &supporting, &near_misses);
}

#[test]
fn studies_abroad_are_in_another_country() {
    let homes = two_homes();
    let school = |place: &str| {
        let mut json = two_homes();
        json["sources"][0]["person"]["education"] = json!([{ "institution": "Example University", "location": place, "startDate": "2015", "endDate": "2018" }]);
        json
    };
    let mut supporting = letters(
        &homes,
        &[
            "I spent my year abroad in Lisbon, Portugal.",
            "I studied in Portugal and kept the flat.",
            "Nach dem Auslandssemester blieb ich.",
        ],
    );
    supporting.push(school("Lisbon, Portugal"));
    let mut near_misses = letters(
        &homes,
        &[
            "I studied in Dallas, Texas.",
            "My studies in nursing were long.",
            "I coordinated the exchange programme of the college.",
            "I studied in Japan for a year.",
            "While studying in the evenings I worked by day.",
        ],
    );
    near_misses.push(school("Tacoma, WA, US"));
    near_misses.push(school("Austin, TX"));
    // Two towns of one country, and a school in one of them.
    near_misses.push(json!({ "sources": [
        { "kind": "form", "person": {
            "basics": { "location": { "city": "Austin", "region": "TX", "countryCode": "US" } },
            "education": [{ "institution": "Example University", "location": "Tacoma, WA, US" }] } },
        { "kind": "resume", "person": { "basics": { "location": { "city": "Tacoma", "region": "WA", "countryCode": "US" } } } } ] }));
    holds("studied-abroad", &supporting, &near_misses);
}

#[test]
fn remote_work_from_abroad_names_the_other_country() {
    let homes = two_homes();
    let job = |place: &str, mode: &str| {
        let mut json = two_homes();
        json["sources"][0]["person"]["work"] =
            json!([{ "name": "Harbour Foods", "location": place, "mode": mode, "startDate": "2024-02" }]);
        json
    };
    let mut supporting = letters(
        &homes,
        &[
            "This year I am working remotely from Lisbon, Portugal.",
            "I work remotely from abroad for half of the year.",
            "From Portugal I work remotely for a yard in Texas.",
        ],
    );
    supporting.push(job("Lisbon, Portugal", "remote"));
    let mut near_misses = letters(
        &homes,
        &[
            "I work remotely and like the quiet.",
            "I am working remotely from Dallas, Texas.",
            "The team was fully remote from the first day.",
            "I worked remotely from Nairobi, Kenya.",
        ],
    );
    near_misses.push(job("Austin, TX", "remote"));
    near_misses.push(job("Lisbon, Portugal", "on-site"));
    holds("works-remotely-from-abroad", &supporting, &near_misses);
}

#[test]
fn a_journey_is_one_to_the_other_place() {
    let homes = two_homes();
    let answer = |answer: &str| {
        let mut json = two_homes();
        json["session"] = json!({ "travelling": answer });
        json
    };
    let mut supporting = letters(
        &homes,
        &[
            "I am travelling in Portugal until May.",
            "I am visiting family in Lisbon, Portugal.",
            "Ich bin verreist bis Mai.",
        ],
    );
    supporting.extend([answer("In Lisbon, Portugal until Friday"), answer("Yes, until Friday")]);
    let mut near_misses = letters(
        &homes,
        &[
            "I enjoy staying in touch with former guests.",
            "Every spring I was on a business trip to clients in Lisbon, Portugal.",
            "I am visiting family in Toronto, Canada.",
            "I took joy in travelling in thought.",
        ],
    );
    near_misses.extend(
        [
            "None planned",
            "Not at the moment",
            "No, I am at home",
            "Nein, zu Hause",
            "n/a",
            "In Toronto, Canada",
        ]
        .map(answer),
    );
    holds("travelling", &supporting, &near_misses);
}

#[test]
fn an_agency_is_one_that_sent_the_application() {
    let numbers = two_numbers();
    let mut supporting = letters(
        &numbers,
        &[
            "My application was submitted through my agency.",
            "Our candidate has run a ward for six years.",
            "Meine Bewerbung kommt über eine Agentur.",
        ],
    );
    let mut routed = numbers.clone();
    routed["route"] = json!("agency");
    supporting.push(routed.clone());
    let mut near_misses = letters(
        &numbers,
        &[
            "I found your vacancy through a recruiter and like it.",
            "We represent clients before the housing court.",
            "For two years I worked through an agency as a welder.",
            "Ich habe über eine Agentur als Kellner gearbeitet.",
        ],
    );
    near_misses.push(with_letter(routed, "I apply myself and without an agency."));
    holds("agency-submitted", &supporting, &near_misses);
}

#[test]
fn an_earlier_application_is_one_to_the_employer() {
    let numbers = two_numbers();
    let file = |stamps: Json| {
        let mut json = two_numbers();
        json["sources"][1]["fileName"] = json!("resume.pdf");
        json["sources"][1]["document"] = stamps;
        json
    };
    let mut supporting = letters(
        &numbers,
        &[
            "I applied in 2023 for the same post.",
            "My old CV may still be with you.",
            "Ich habe mich bereits beworben.",
        ],
    );
    supporting.push(file(json!({ "modified": "2024-02-03T10:00:00Z" })));
    let mut near_misses = letters(
        &numbers,
        &[
            "I applied in every audit the methods that my teacher showed me.",
            "My last application was a web app for a bakery.",
            "My application of lean methods saved a week.",
        ],
    );
    // A template may be old.
    near_misses.push(file(json!({ "created": "2019-02-03T10:00:00Z" })));
    near_misses.push(file(json!({ "created": "2019-02-03T10:00:00Z", "modified": "2026-11-03T10:00:00Z" })));
    holds("applied-before", &supporting, &near_misses);
}

#[test]
fn a_former_name_is_a_persons() {
    let names = two_names("Ana Kovač", "Martin Horvat");
    let mut supporting = letters(
        &names,
        &[
            "I changed my name in 2024.",
            "My former name is Martin Horvat.",
            "Mein früherer Name ist Martin Horvat.",
        ],
    );
    supporting.push(two_names("Ana Kovač (formerly Martin Horvat)", "Martin Horvat"));
    supporting.retain(|json| check(json).explanations.iter().any(|told| told.id == "changed-name"));
    let near_misses = letters(
        &names,
        &[
            "I led the name change of our product.",
            "The company grew under its former name, Horvat Foods.",
            "My maiden name is Zielińska.",
            "I cooked for Harbour Foods, formerly Horvat Foods Ltd.",
            "The change of name of the school was hard work.",
        ],
    );
    holds("changed-name", &supporting, &near_misses);
}

#[test]
fn another_writing_is_one_of_the_names_that_differ() {
    let names = two_names("Thandiwe Nkosi", "Grace Miller");
    let supporting = letters(
        &names,
        &["At work I go by Grace.", "My English name is Grace Miller.", "Grace Miller is my Western name."],
    );
    let near_misses = letters(
        &names,
        &[
            "As time goes by I like the work more.",
            "I built the transliteration of place names.",
            "I have also written grant applications.",
            "My English name is Olivia Brown.",
        ],
    );
    holds("name-in-another-script", &supporting, &near_misses);
}

#[test]
fn part_of_the_time_is_of_the_jobs_that_meet() {
    let jobs = json!({ "asOf": "2026-11-22", "sources": [{ "kind": "resume", "person": { "work": [
        { "name": "Harbour Foods", "position": "Buyer", "startDate": "2021-03" },
        { "name": "Old Quay Theatre", "position": "Stage Manager", "startDate": "2022-05" },
        { "name": "Rio Claro Hosting", "position": "Technician", "startDate": "2023-01" },
        { "name": "Millpond Bakery", "position": "Baker", "startDate": "2010-01", "endDate": "2012-01" } ] } }] });
    let supporting = letters(
        &jobs,
        &[
            "The theatre is a part-time job.",
            "At Old Quay Theatre I work on weekends.",
            "I hold the three posts concurrently.",
            "Das Theater mache ich nebenberuflich.",
        ],
    );
    let mut near_misses = letters(
        &jobs,
        &[
            "Our tests run in parallel.",
            "On weekends I bake bread.",
            "I managed freelance writers.",
            "The menu was seasonal.",
            "At Millpond Bakery I was part-time.",
        ],
    );
    let mut earlier = jobs.clone();
    earlier["sources"][0]["person"]["work"][3]["engagement"] = json!("part-time");
    near_misses.push(earlier);
    holds("part-time-or-concurrent", &supporting, &near_misses);
}

#[test]
fn a_forwarded_contact_is_the_one_that_was_noticed() {
    let number = american_number();
    let looked_up = |line: &str| {
        let mut json = american_number();
        json["external"] = json!({ "lineType": line });
        json
    };
    let mut supporting = letters(
        &number,
        &["The American number is a virtual number.", "My phone number is with Google Voice."],
    );
    supporting.push(looked_up("nonFixedVoip"));
    let mut near_misses = letters(
        &number,
        &[
            "I configured VoIP systems for three clinics.",
            "My e-mail alias reaches me everywhere.",
            "Each ticket is forwarded to a technician.",
        ],
    );
    near_misses.extend([looked_up("mobile"), looked_up("landline")]);
    holds("relay-or-internet-phone", &supporting, &near_misses);
}

#[test]
fn a_shared_contact_is_the_one_that_was_noticed() {
    let mailbox = json!({ "sources": [{ "kind": "form", "person": { "basics": { "name": "Lucía Herrera", "email": "martin.horvat@example.com" } } }] });
    let supporting = letters(
        &mailbox,
        &[
            "Please write to my husband's email.",
            "At home we share a mailbox.",
            "Es el correo de mi esposo.",
            "メールは夫の アドレスです。",
        ],
    );
    let near_misses = letters(
        &mailbox,
        &[
            "We share the same values as your team.",
            "My roommate's startup taught me a lot.",
            "Call my husband's phone at any time.",
            "妻の転勤で引っ越しました。",
        ],
    );
    holds("shares-a-household", &supporting, &near_misses);
}

#[test]
fn a_later_technology_is_named_as_such() {
    let job = |summary: &str| {
        json!({ "sources": [{ "kind": "resume", "person": { "work": [{
            "name": "Harbour Foods", "position": "Systems administrator", "startDate": "2008-03", "endDate": "2011-08", "summary": summary }] } }] })
    };
    holds(
        "technology-named-later",
        &[
            job("Ran the order system on own servers, since ported to Kubernetes."),
            job("Wrote a scheduler that is now called Kubernetes."),
            job("Betrieb der Bestellung, heute auf Kubernetes."),
        ],
        &[
            job("Ran Kubernetes clusters, later promoted to lead."),
            job("Ran Kubernetes clusters. Today I lead a team."),
            job("Ran Kubernetes clusters from the first day, afterwards trained others."),
        ],
    );
}

#[test]
fn a_transfer_is_one_between_schools() {
    let degree = |other: Json| {
        let mut all = vec![
            json!({ "institution": "Harbour University", "studyType": "Bachelor of Arts", "area": "History", "startDate": "2015-09", "endDate": "2016-06" }),
        ];
        all.extend(Some(other).filter(|other| !other.is_null()));
        json!({ "asOf": "2026-11-22", "sources": [{ "kind": "resume", "person": { "education": all } }] })
    };
    let short = degree(Json::Null);
    // Beside another study the short one is no finding of its own length: two sources with other dates are.
    let two_sources = |first: Json| {
        json!({ "asOf": "2026-11-22", "sources": [
            { "kind": "form", "person": { "education": [
                { "institution": "Harbour University", "studyType": "Bachelor of Arts", "startDate": "2014-09", "endDate": "2016-06" }, first ] } },
            { "kind": "resume", "person": { "education": [
                { "institution": "Harbour University", "studyType": "Bachelor of Arts", "startDate": "2011-09", "endDate": "2016-06" }] } } ] })
    };
    let earlier = |name: &str, degree: Option<&str>, status: Option<&str>| {
        let mut study = json!({ "institution": name, "startDate": "2012-09", "endDate": "2014-06" });
        degree.into_iter().for_each(|degree| study["studyType"] = json!(degree));
        status.into_iter().for_each(|status| study["status"] = json!(status));
        two_sources(study)
    };
    let mut supporting = letters(
        &short,
        &[
            "I transferred my credits from a college near home.",
            "I transferred to Harbour University in my third year.",
        ],
    );
    supporting.extend([
        earlier("Millpond College", None, None),
        earlier("Millpond College", Some("Associate of Arts"), Some("completed")),
    ]);
    let mut near_misses = letters(
        &short,
        &[
            "I transferred to the Austin office in 2019.",
            "I was transferred from the night desk to the day desk.",
            "The firm was in an accelerated program for founders.",
        ],
    );
    near_misses.extend([
        earlier("Millpond High School", None, None),
        earlier("Millpond College", Some("Bachelor of Science"), Some("completed")),
        earlier("Millpond Gymnasium", Some("Abitur"), None),
    ]);
    holds("transferred-between-schools", &supporting, &near_misses);
}

#[test]
fn a_conferral_is_one_of_a_degree() {
    let study = |summary: &str| {
        json!({ "asOf": "2026-11-22", "sources": [{ "kind": "resume", "person": {
            "basics": { "summary": summary },
            "education": [{ "institution": "Example University", "studyType": "Master", "startDate": "2024-09", "endDate": "2026-12", "status": "completed" }] } }] })
    };
    holds(
        "conferral-later",
        &[
            study("I defended my thesis in October."),
            study("The degree will be conferred on 31 December."),
            study("Ich habe im Oktober meine Masterarbeit verteidigt."),
        ],
        &[
            study("I conferred with colleagues on every case."),
            study("I organised the graduation ceremony of the college."),
            study("Ich habe Mandanten verteidigt."),
            study("I defended in court for ten years."),
        ],
    );
}

#[test]
fn a_misread_value_is_one_that_the_finding_rests_on() {
    let job = |located: Json| json!({ "sources": [{ "kind": "resume", "person": { "work": [{ "name": "Harbour Foods", "startDate": "2019-09", "endDate": "2018-06" }] }, "located": located }] });
    holds(
        "file-misread",
        &[
            job(json!([{ "path": "/work/0/endDate", "confidence": 0.7 }])),
            job(json!([{ "path": "/work/0/startDate", "confidence": 0.62 }])),
        ],
        &[
            job(json!([])),
            job(json!([{ "path": "/work/0/endDate", "confidence": 0.98 }])),
            job(json!([{ "path": "/work/0/name", "confidence": 0.6 }])),
        ],
    );
}

#[test]
fn a_widget_wrote_what_the_form_says_it_wrote() {
    let number = |inputs: Json| {
        json!({ "sources": [{ "kind": "form", "inputs": inputs,
            "person": { "basics": { "name": "Maren Holt", "phone": "+1 512 55", "location": { "city": "Austin", "region": "TX", "countryCode": "US" } } } }] })
    };
    holds(
        "widget-wrote-it",
        &[number(json!({ "/basics/phone": "autofilled" })), number(json!({ "/basics/phone": "widget" }))],
        &[
            number(json!({})),
            number(json!({ "/basics/phone": "typed" })),
            number(json!({ "/basics/phone": "pasted" })),
            number(json!({ "/basics/phone": "mixed" })),
            number(json!({ "/basics/name": "autofilled" })),
        ],
    );
}

#[test]
fn an_explanation_that_nothing_states_changes_no_level() {
    for letter in [
        "I moved to the night shift in March.",
        "My studies in nursing were long.",
        "I enjoy staying in touch with guests.",
    ] {
        let (without, with) = (check(&two_homes()), check(&with_letter(two_homes(), letter)));
        assert_eq!((without.level, without.score), (with.level, with.score), "{letter}");
    }
}

/// A form, a résumé with its text and a profile give one job; the form has another start.
fn job_three_times(form_start: &str, profile_start: &str, inputs: &Json) -> Json {
    let work = |start: &str| json!([{ "name": "Harbour Foods", "startDate": start, "endDate": "2019-08" }]);
    json!({ "asOf": "2026-11-22", "sources": [
        { "kind": "form", "inputs": inputs, "person": { "work": work(form_start) } },
        { "kind": "resume", "text": "Maren Holt\nBuyer at Harbour Foods, March 2016 to August 2019\n", "person": { "work": work("2016-03") } },
        { "kind": "profile", "site": "linkedin", "person": { "work": work(profile_start) } } ] })
}

#[test]
fn a_system_misread_the_file_only_where_the_file_or_a_third_source_says_so() {
    let nothing = json!({});
    let typed = json!({ "/work/0/startDate": "typed" });
    let pasted = json!({ "/work/0/startDate": "pasted" });
    let widget = json!({ "/work/0/startDate": "widget" });
    holds(
        "system-misread",
        &[job_three_times("2011-03", "2016-03", &nothing), job_three_times("2011-03", "2016-03", &widget)],
        &[
            job_three_times("2011-03", "2016-03", &typed),
            job_three_times("2011-03", "2016-03", &pasted),
            job_three_times("2011-03", "2011-03", &nothing),
            job_three_times("2011-03", "2013-03", &nothing),
        ],
    );
}

#[test]
fn a_tool_rewrote_a_text_only_where_the_applicant_says_so() {
    let work = |start: &str| json!([{ "name": "Harbour Foods", "startDate": start, "endDate": "2019-08" }]);
    let told = json!({ "asOf": "2026-11-22", "sources": [
        { "kind": "resume", "document": { "producer": "ChatGPT" }, "person": { "work": work("2016-03") } },
        { "kind": "profile", "site": "linkedin", "person": { "work": work("2013-03") } } ] });
    let supporting = letters(
        &told,
        &[
            "I used ChatGPT to rewrite my résumé last week.",
            "My résumé was rewritten by a service.",
            "Mein Lebenslauf wurde von einem Dienst überarbeitet.",
            "Mon CV a été réécrit avec un outil.",
            "我的简历是用AI改写的。",
        ],
    );
    let near_misses = letters(
        &told,
        &[
            "I rewrote the ordering tool in 2018.",
            "I did not use AI to rewrite my résumé.",
            "At Harbour Foods the old code was rewritten by my team.",
            "I keep bees.",
        ],
    );
    holds("tool-rewrote", &supporting, &near_misses);
}
