//! What is refused, entry by entry: adding it to an application, or taking it away, changes nothing.

use super::lives::people::{person, systems};
use super::lives::{FORM, Life, PROFILE, RESUME, Random, ordinary, place};
use super::paired::Result;
use super::{changes, check, each, homes, others, packs, policies, policy_for};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// An entry of the list, and a change of an application that brings it in or takes it out.
pub type Entry = (&'static str, fn(&mut Life));

/// Every entry; one that names several things has a row for each.
pub const ENTRIES: &[Entry] = &[
    ("nationality", |life| basics(life, "nationality", json!("Examplian"))),
    ("ethnicity", |life| basics(life, "ethnicity", json!("any"))),
    ("race", |life| basics(life, "race", json!("any"))),
    ("gender", |life| {
        basics(life, "gender", json!("any"));
        basics(life, "pronouns", json!("they"));
    }),
    ("age and birth date", |life| {
        basics(life, "age", json!(63));
        basics(life, "birthDate", json!("1963-02-03"));
        basics(life, "placeOfBirth", json!("Elsewhere"));
    }),
    ("country as a risk, and an address in one country with a school in another", |life| {
        for source in [RESUME, PROFILE] {
            if life.of(source)["education"].get(0).is_some() {
                life.of(source)["education"][0]["location"] = json!("Tbilisi, Georgia");
            }
        }
    }),
    ("accent, spelling and grammar", |life| {
        life.write("I has work on many task, and my english it improve evry day.");
    }),
    ("text that a machine may have written", |life| {
        life.write("As a results-driven professional, I delve into a rich tapestry of challenges and leverage synergies.");
    }),
    ("browser language", |life| session(life, "language", json!("ko-KR"))),
    ("fonts", |life| session(life, "fonts", json!(["Malgun Gothic"]))),
    ("keyboard", |life| session(life, "keyboard", json!("ru"))),
    ("photo", |life| basics(life, "image", json!("https://example.com/photo.jpg"))),
    ("connection counts", |life| {
        life.json["sources"][PROFILE]["facts"] = json!({ "connections": 3, "followers": 1 });
    }),
    ("a missing profile", |life| {
        life.json["sources"].as_array_mut().expect("sources").remove(PROFILE);
    }),
    ("a missing social footprint", |life| {
        life.of(RESUME)["basics"]["profiles"] = json!([]);
    }),
    ("free e-mail", |life| change_mailbox(life, |local| format!("{local}@gmail.com"))),
    ("digits in an address", |life| {
        change_mailbox(life, |local| {
            format!("{}1987@example.com", local.trim_end_matches(|sign: char| sign.is_ascii_digit()))
        });
    }),
    ("an internet phone by itself", |life| life.json["external"] = json!({ "lineType": "nonFixedVoip" })),
    ("gaps", |life| {
        let start = life.jobs().iter().filter_map(|job| job["startDate"].as_str()).min().map(str::to_owned);
        let year = start.and_then(|text| text.get(..4)?.parse::<u32>().ok()).unwrap_or(2000);
        add(life, "Old Quay Boatyard", "Painter", year - 9, year - 8);
    }),
    ("short jobs", |life| {
        for number in 0..3 {
            add(
                life,
                ["Larkspur Pottery", "Penny Lane Antiques", "Fieldhouse Radio"][number],
                "Helper",
                1990 + number as u32,
                1990 + number as u32,
            );
        }
    }),
    ("a fast career", |life| {
        add(life, "Larkspur Pottery", "Apprentice", 1990, 1990);
        add(life, "Penny Lane Antiques", "Director", 1991, 1993);
    }),
    ("many or famous employers", |life| {
        for (number, name) in ["Google", "Toyota", "Nestlé", "Siemens", "Samsung"].into_iter().enumerate() {
            add(life, name, "Analyst", 1980 + 2 * number as u32, 1981 + 2 * number as u32);
        }
    }),
    ("stated total experience", |life| life.write("I have 38 years of experience.")),
    ("one referee", |life| {
        life.of(RESUME)["references"] =
            json!([{ "name": "Rosalind Achterberg", "reference": "She was always on time." }]);
    }),
    ("postal codes", |life| {
        for source in [FORM, RESUME] {
            life.of(source)["basics"]["location"]["postalCode"] = json!("00000");
        }
    }),
    ("PO boxes and address-confidentiality programmes", |life| {
        life.of(FORM)["basics"]["location"]["address"] = json!("PO Box 42");
        life.of(RESUME)["basics"]["location"]["address"] =
            json!("Substitute address, Safe at Home, PO Box 7");
    }),
    ("device and IP fingerprints", |life| {
        session(life, "ipAddress", json!("192.0.2.7"));
        session(life, "userAgent", json!("Example/1.0"));
        session(life, "canvas", json!("9f2c"));
    }),
    ("tokens that follow a browser", |life| session(life, "visitorId", json!("a1b2c3"))),
    ("keystroke timing", |life| {
        life.json["sources"][FORM]["keystrokes"] = json!([12, 80, 33]);
    }),
    ("breach look-ups", |life| {
        let external = life.json.get("external").cloned().unwrap_or_else(|| json!({}));
        life.json["external"] = external;
        life.json["external"]["breaches"] = json!(["example-2019"]);
    }),
    ("file-name style", |life| {
        life.json["sources"][RESUME]["fileName"] = json!(if life.json["sources"][RESUME]["fileName"]
            .as_str()
            .is_some_and(|name| name.contains("resume"))
        {
            life.json["sources"][RESUME]["fileName"]
                .as_str()
                .unwrap_or_default()
                .replace(".pdf", " FINAL (2).pdf")
        } else {
            "MyUpdatedResumeFINAL(3).pdf".to_owned()
        });
    }),
    ("a school on somebody's list of risks", |life| {
        for source in [RESUME, PROFILE] {
            if life.of(source)["education"].get(0).is_some() {
                life.of(source)["education"][0]["institution"] = json!("Kim Chaek University of Technology");
            }
        }
    }),
    ("disability, religion, family, service", |life| {
        for (field, value) in [
            ("disability", "yes"),
            ("religion", "any"),
            ("maritalStatus", "married"),
            ("veteranStatus", "yes"),
        ] {
            basics(life, field, json!(value));
        }
    }),
];

fn basics(life: &mut Life, field: &str, value: Json) {
    for source in [FORM, RESUME] {
        life.of(source)["basics"][field] = value.clone();
    }
}

fn session(life: &mut Life, field: &str, value: Json) {
    if life.json.get("session").is_none() {
        life.json["session"] = json!({});
    }
    life.json["session"][field] = value;
}

fn add(life: &mut Life, name: &str, title: &str, from: u32, to: u32) {
    let home = life.home;
    let place = life.jobs().first().map_or_else(|| json!(place(home)), |job| job["location"].clone());
    life.jobs().push(json!({ "name": name, "position": title, "location": place,
        "startDate": format!("{from}-02"), "endDate": format!("{to}-11") }));
}

/// Changes an ordinary mailbox in every source alike; one that a pattern gave stays.
fn change_mailbox(life: &mut Life, change: impl Fn(&str) -> String) {
    let written = life.of(FORM)["basics"]["email"].as_str().unwrap_or_default().to_owned();
    let same = life.of(RESUME)["basics"]["email"].as_str() == Some(&written);
    let Some((local, "example.com" | "example.org")) = written.split_once('@') else { return };
    if same && local.is_ascii() {
        let other = change(local);
        for source in [FORM, RESUME] {
            life.of(source)["basics"]["email"] = json!(other);
        }
    }
}

/// Kinds of life for which an entry is no entry: what it changes is what the life is about.
const ABOUT: &[(&str, &[&str])] = &[
    ("a missing social footprint", &["another-name-in-the-slug", "look-alike-host", "link-to-another-site"]),
    // What differs in the profile, or is told of it.
    (
        "a missing profile",
        &[
            "another-name-on-the-profile",
            "delayed-conferral",
            "silent-account-active-again",
            "other-dates-in-the-profile",
            "other-title-in-the-profile",
            "older-than-its-account",
            "school-ends-before-it-starts",
            "job-ends-before-it-starts",
            "job-starts-next-year",
        ],
    ),
    ("free e-mail", &["own-mailbox-as-referee", "link-leads-to-another", "number-of-fiction"]),
    (
        "country as a risk, and an address in one country with a school in another",
        &[
            "campus-and-site-at-once",
            "country-code-typed-by-hand",
            "programme-that-nobody-was-awarded",
            "school-that-had-closed",
        ],
    ),
    (
        "a school on somebody's list of risks",
        &[
            "degree-left-unfinished",
            "programme-that-nobody-was-awarded",
            "school-that-had-closed",
            "school-on-a-loaded-list",
            "other-school-in-the-profile",
        ],
    ),
    ("digits in an address", &["own-mailbox-as-referee", "link-leads-to-another"]),
    ("file-name style", &["another-name-on-the-file", "address-and-file-of-another"]),
    ("connection counts", &["silent-account-active-again", "older-than-its-account"]),
];

/// What came out: entry and kind of life, how many lives came to something else, and an example.
pub fn run() -> BTreeMap<String, (u32, String)> {
    let (changes, policies, packs, systems) = (changes(), policies(), packs(), systems());
    let all = homes();
    let count = changes.len() as u64;
    let found = each(count, |number| {
        let change = changes[number as usize];
        let live = || {
            let mut random = Random(number ^ 0x7e57);
            let home = all[random.below(all.len())];
            let others = others(home, &mut random);
            let system = systems[random.below(systems.len())];
            let mut life = ordinary(number, home, others, person(system, &mut random));
            change.1(&mut life);
            life
        };
        let policy = policy_for(change.0, &policies);
        let whole = Result::of(&check(&live().json, policy, &packs));
        let mut changed = Vec::new();
        for (entry, with) in ENTRIES {
            if ABOUT.iter().any(|(about, kinds)| about == entry && kinds.contains(&change.0)) {
                continue;
            }
            let mut life = live();
            with(&mut life);
            let result = Result::of(&check(&life.json, policy, &packs));
            if result != whole {
                changed.push((
                    format!("{entry} · {}", change.0),
                    format!("{whole:?} against {result:?}: {}", life.json),
                ));
            }
        }
        changed
    });
    let mut listed: BTreeMap<String, (u32, String)> = BTreeMap::new();
    for (what, told) in found.into_iter().flatten() {
        listed.entry(what).or_insert((0, told)).0 += 1;
    }
    listed
}
