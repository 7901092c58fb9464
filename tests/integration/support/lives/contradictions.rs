//! Contradictions after published patterns, put into an unremarkable life whoever's it is.

use super::people::local_of;
use super::{FORM, LETTER, Life, NOW, PROFILE, RESUME, month, number, place, residence};
use serde_json::json;

/// A pattern: its name, and what it changes in an unremarkable life.
pub type Pattern = (&'static str, fn(&mut Life));

/// Every pattern.
pub const PATTERNS: &[Pattern] = &[
    ("school-ends-before-it-starts", |life| {
        let graduated = life.graduated;
        life.studies()[0]["startDate"] = json!(month(graduated + 30));
    }),
    ("job-ends-before-it-starts", |life| {
        let start = life.jobs()[0]["startDate"].as_str().and_then(|text| text.get(..4)?.parse::<u32>().ok());
        let year = start.unwrap_or(2020) - 2;
        life.jobs()[0]["endDate"] = json!(format!("{year}-03"));
    }),
    ("job-starts-next-year", |life| life.jobs()[0]["startDate"] = json!("2027-05")),
    ("another-name-on-the-form", |life| {
        let stranger = life.person.stranger.clone();
        life.rename(FORM, &stranger);
    }),
    ("another-name-on-the-profile", |life| {
        let stranger = life.person.stranger.clone();
        life.rename(PROFILE, &stranger);
    }),
    ("another-name-under-the-letter", |life| {
        let stranger = life.person.stranger.clone();
        life.json["sources"][LETTER]["text"] =
            json!(format!("Dear hiring team,\n\nI am writing about the post.\n\nKind regards,\n{stranger}"));
        life.json["sources"][LETTER]["person"] = json!({ "basics": { "name": stranger } });
    }),
    ("another-name-in-the-address", |life| {
        let local = life.person.stranger_local.clone();
        for source in [FORM, RESUME] {
            life.of(source)["basics"]["email"] = json!(format!("{local}@example.com"));
        }
    }),
    ("another-name-in-the-slug", |life| {
        let slug = life.person.stranger_local.replace('.', "-");
        let url = format!("https://www.linkedin.com/in/{slug}");
        life.of(RESUME)["basics"]["profiles"][0]["url"] = json!(url);
        life.json["sources"][PROFILE]["url"] = json!(url);
    }),
    ("another-name-on-the-file", |life| {
        let file = life.person.stranger_local.replace('.', "_");
        life.json["sources"][RESUME]["fileName"] = json!(format!("{file}_resume.pdf"));
    }),
    ("own-mailbox-as-referee", |life| {
        let email = life.of(FORM)["basics"]["email"].clone();
        let stranger = life.person.stranger.clone();
        let sources = life.json["sources"].as_array_mut().expect("sources");
        sources.push(json!({ "kind": "reference", "employer": "Kestrel Foods",
            "person": { "basics": { "name": stranger, "email": email } } }));
    }),
    ("years-with-kubernetes", |life| {
        life.of(RESUME)["basics"]["summary"] =
            json!("18 years of experience with Kubernetes and cloud systems.");
    }),
    ("before-it-was-public", |life| {
        let home = life.home;
        life.jobs().push(json!({ "name": "Copperfield Rail Services", "position": "Technician", "location": place(home),
            "startDate": "2009-01", "endDate": "2012-06", "summary": "Wrote dashboards in React and ran them on Kubernetes." }));
    }),
    ("look-alike-host", |life| {
        let slug = life.person.local.replace('.', "-");
        life.of(RESUME)["basics"]["profiles"][0]["url"] =
            json!(format!("https://www.linkedln.com/in/{slug}"));
    }),
    ("silent-account-active-again", |life| {
        let stranger = life.person.stranger.clone();
        life.rename(PROFILE, &stranger);
        life.json["sources"][PROFILE]["facts"] =
            json!({ "accountCreated": "2012-02", "silentFrom": "2016-04", "activeAgain": "2026-09" });
    }),
    ("number-and-clock-of-another-place", |life| {
        let abroad = life.abroad;
        for source in [FORM, RESUME] {
            life.of(source)["basics"]["phone"] = json!(number(abroad, 33));
        }
        life.json["session"] = json!({ "timeZone": abroad.zone,
            "offsets": { "january": abroad.offsets.0, "july": abroad.offsets.1 } });
    }),
    ("other-dates-in-the-profile", |life| {
        let graduated = life.graduated;
        life.of(PROFILE)["education"][0]["endDate"] = json!(month(graduated + 26));
        life.of(PROFILE)["education"][0]["startDate"] = json!(month(graduated - 14));
    }),
    ("misspelt-provider", |life| {
        for source in [FORM, RESUME] {
            life.of(source)["basics"]["email"] = json!("postbox77@gmial.com");
        }
    }),
    ("placeholder-left-in", |life| {
        life.json["sources"][LETTER]["text"] =
            json!("Dear [Hiring Manager],\n\nI have always admired [Company Name] and its values.\n\nYours");
    }),
    ("three-full-time-jobs-now", |life| {
        let home = life.home;
        for (name, back) in [("Tidewheel Energy", 30), ("Amberline Telecom", 22), ("Ironleaf Motors", 12)] {
            life.jobs().insert(
                0,
                json!({ "name": name, "position": "Analyst", "location": place(home),
                "startDate": month(NOW - back), "engagement": "full-time" }),
            );
        }
    }),
    ("another-person's-header-in-the-résumé", |life| {
        let (stranger, local) = (life.person.stranger.clone(), life.person.stranger_local.clone());
        life.json["sources"][RESUME]["text"] =
            json!(format!("{stranger}\n{local}@gmail.com\n\nWork\nMany things in many places."));
    }),
    ("another-person's-contact-under-the-letter", |life| {
        let (stranger, local) = (life.person.stranger.clone(), life.person.stranger_local.clone());
        life.json["sources"][LETTER]["text"] = json!(format!(
            "Dear hiring team,\n\nI am writing about the post.\n\nKind regards,\n{stranger}\n{local}@gmail.com"
        ));
    }),
    ("address-and-file-of-another", |life| {
        let local = life.person.stranger_local.clone();
        for source in [FORM, RESUME] {
            life.of(source)["basics"]["email"] = json!(format!("{local}@example.com"));
        }
        life.json["sources"][RESUME]["fileName"] = json!(format!("{}_CV.pdf", local.replace('.', "_")));
    }),
    ("file-made-and-clock-elsewhere", |life| {
        let abroad = life.abroad;
        life.json["session"] =
            json!({ "offsets": { "january": abroad.offsets.0, "july": abroad.offsets.1 } });
        let (hours, minutes) = (abroad.offsets.0 / 60, (abroad.offsets.0 % 60).abs());
        let sign = if abroad.offsets.0 < 0 { '-' } else { '+' };
        let stamp = format!("2026-01-11T10:00:00{sign}{:02}:{minutes:02}", hours.abs());
        life.json["sources"][RESUME]["document"] = json!({ "created": stamp });
    }),
    ("words-that-are-not-shown", |life| {
        let shown = life.occupation.3.join(" ");
        life.json["sources"][RESUME]["text"] = json!(shown);
        let hidden: Vec<String> = (0..45)
            .map(|at| format!("keyword{}", (b'a' + at % 26) as char).repeat(1 + at as usize / 26))
            .collect();
        life.json["sources"][RESUME]["document"] = json!({ "hiddenText": [hidden.join(" ")] });
    }),
    ("changed-before-it-was-made", |life| {
        life.json["sources"][RESUME]["document"] =
            json!({ "created": "2026-11-10T10:00:00Z", "modified": "2026-11-02T10:00:00Z" });
    }),
    ("link-leads-to-another", |life| {
        let (own, other) = (life.person.local.clone(), life.person.stranger_local.clone());
        life.json["sources"][RESUME]["document"] = json!({ "links": [
            { "text": format!("{own}@example.com"), "target": format!("mailto:{other}@example.org") }] });
    }),
    ("letter-for-another-post", |life| {
        life.json["job"] = json!({ "title": "Beekeeper", "employer": "Harbour Apiaries" });
        let signed = life.person.full.clone();
        life.json["sources"][LETTER]["text"] = json!(format!(
            "Dear team,\n\nI am applying for the position of Software Developer.\n\nKind regards,\n{signed}"
        ));
    }),
    ("planted-term", |life| {
        life.json["job"] = json!({ "title": "Beekeeper", "employer": "Harbour Apiaries", "trapTerms": ["Zephyr Hive Protocol"] });
        life.of(RESUME)["skills"] = json!([{ "name": "Zephyr Hive Protocol" }]);
        life.write("I have five years of experience with the Zephyr Hive Protocol.");
    }),
    ("degree-in-ten-months", |life| {
        let graduated = life.graduated;
        life.studies()[0]["startDate"] = json!(month(graduated - 9));
        life.studies()[0]["studyType"] = json!("Bachelor of Science");
        life.copy_to_profile();
    }),
    ("months-outside-any-term", |life| {
        let year = life.graduated / 12;
        let (begins, ends) = life.home.terms;
        // Months as far as possible from those of the calendar.
        let far = |usual: u32| (usual + 5) % 12 + 1;
        life.studies()[0]["studyType"] = json!("Bachelor of Science");
        life.studies()[0]["startDate"] = json!(format!("{:04}-{:02}", year - 5, far(begins)));
        life.studies()[0]["endDate"] = json!(format!("{:04}-{:02}", year, far(ends)));
        life.copy_to_profile();
        for source in [FORM, RESUME] {
            life.of(source)["basics"]["email"] = json!("postbox77@gmial.com");
        }
    }),
    ("programme-that-nobody-was-awarded", |life| {
        life.studies().clear();
        life.studies().push(json!({ "institution": "The Juilliard School", "area": "Computer Science",
            "studyType": "Bachelor of Science", "location": "New York, NY, US", "startDate": "2018-09", "endDate": "2022-05" }));
        life.copy_to_profile();
    }),
    ("school-that-had-closed", |life| {
        life.studies().clear();
        life.studies()
            .push(json!({ "institution": "Hillcrest Technical College", "studyType": "Bachelor of Science",
            "location": "Columbus, OH, US", "startDate": "2017-09", "endDate": "2021-06" }));
        life.copy_to_profile();
    }),
    ("school-on-a-loaded-list", |life| {
        life.studies().clear();
        life.studies().push(
            json!({ "institution": "Northgate Open University of Life", "studyType": "Bachelor of Arts",
            "startDate": "2017-09", "endDate": "2021-06" }),
        );
        life.copy_to_profile();
    }),
    ("campus-and-site-at-once", |life| {
        let (home, abroad, graduated) = (life.home, life.abroad, life.graduated);
        life.studies()[0]["mode"] = json!("on-site");
        life.studies()[0]["location"] = json!(place(home));
        life.jobs().push(json!({ "name": "Copperfield Rail Services", "position": "Technician", "location": place(abroad),
            "startDate": month(graduated - 30), "endDate": month(graduated - 4), "mode": "on-site", "engagement": "full-time" }));
    }),
    ("two-sites-at-once", |life| {
        let (home, abroad) = (life.home, life.abroad);
        for (name, at) in [("Copperfield Rail Services", place(home)), ("Amberline Telecom", place(abroad))] {
            life.jobs().push(json!({ "name": name, "position": "Technician", "location": at,
                "startDate": "1996-02", "endDate": "1997-12", "mode": "on-site", "engagement": "full-time" }));
        }
    }),
    ("throw-away-mailbox", |life| {
        for source in [FORM, RESUME] {
            life.of(source)["basics"]["email"] = json!("qx7rt2@mailinator.com");
        }
    }),
    ("look-alike-of-an-employer's-domain", |life| {
        life.jobs()[0]["url"] = json!("https://farnholmfreight.example");
        let stranger = life.person.stranger.clone();
        let employer = life.jobs()[0]["name"].clone();
        let sources = life.json["sources"].as_array_mut().expect("sources");
        sources.push(json!({ "kind": "reference", "employer": employer,
            "person": { "basics": { "name": stranger, "email": "office@farnholmfrieght.example" } } }));
    }),
    ("address-without-a-domain", |life| {
        for source in [FORM, RESUME] {
            life.of(source)["basics"]["email"] = json!("postbox77@@example..com");
        }
    }),
    ("employer-not-yet-founded", |life| {
        life.jobs().push(json!({ "name": "Karoo Logistics", "position": "Clerk", "startDate": "2009-01", "endDate": "2011-06" }));
    }),
    ("one-passage-under-two-employers", |life| {
        let told = "Planned the winter schedule of eleven ferries, trained deckhands in knots and knits, and cut missed sailings by a third within one season of fog.";
        let home = life.home;
        for (name, from) in [("Copperfield Rail Services", 1990u32), ("Amberline Telecom", 1994)] {
            life.jobs().push(json!({ "name": name, "position": "Planner", "location": place(home),
                "startDate": format!("{from}-02"), "endDate": format!("{}-03", from + 2), "summary": told }));
        }
    }),
    ("other-title-in-the-profile", |life| {
        life.jobs()[0]["position"] = json!("Registered Nurse");
        life.of(PROFILE)["work"][0]["position"] = json!("Software Developer");
    }),
    ("letters-of-two-alphabets", |life| {
        for source in [FORM, RESUME] {
            // A Cyrillic о stands in the mailbox.
            life.of(source)["basics"]["email"] = json!("p\u{43e}stbox77@example.com");
        }
    }),
    ("number-grouped-otherwise", |life| {
        life.of(FORM)["basics"]["phone"] = json!("51 25 55 01 42");
        life.of(RESUME)["basics"]["phone"] = json!("51 25 55 01 42");
        life.json["sources"][FORM]["inputs"] = json!({ "/basics/phone": "typed" });
        life.of(FORM)["basics"]["email"] = json!("postbox77@gmial.com");
        in_austin(life);
    }),
    ("country-code-typed-by-hand", |life| {
        life.of(FORM)["basics"]["phone"] = json!("+1 512-555-0142");
        life.of(RESUME)["basics"]["phone"] = json!("+1 512-555-0142");
        life.json["sources"][FORM]["inputs"] = json!({ "/basics/phone": "typed" });
        life.of(FORM)["basics"]["email"] = json!("postbox77@gmial.com");
        in_austin(life);
    }),
    ("number-of-another-area", |life| {
        for source in [FORM, RESUME] {
            life.of(source)["basics"]["phone"] = json!("(907) 555-0142");
        }
        life.of(FORM)["basics"]["email"] = json!("postbox77@gmial.com");
        in_austin(life);
    }),
    ("number-that-cannot-be", |life| {
        for source in [FORM, RESUME] {
            life.of(source)["basics"]["phone"] = json!("+44 20");
        }
    }),
    ("number-of-one-digit", |life| {
        for source in [FORM, RESUME] {
            life.of(source)["basics"]["phone"] = json!("+44 1111 111111");
        }
    }),
    ("number-of-a-service", |life| {
        for source in [FORM, RESUME] {
            life.of(source)["basics"]["phone"] = json!("+44 909 879 0123");
        }
    }),
    ("two-numbers-and-two-mailboxes", |life| {
        let (home, abroad) = (life.home, life.abroad);
        life.of(FORM)["basics"]["phone"] = json!(number(home, 71));
        life.of(RESUME)["basics"]["phone"] = json!(number(abroad, 72));
        life.of(FORM)["basics"]["email"] = json!("postbox71@example.com");
        life.of(RESUME)["basics"]["email"] = json!("postbox72@example.org");
    }),
    ("number-of-fiction", |life| {
        for source in [FORM, RESUME] {
            life.of(source)["basics"]["phone"] = json!("+1 512-555-0142");
        }
    }),
    ("away-in-the-letter", |life| {
        life.write("I am currently abroad and will be back in spring.");
        let home = life.home;
        life.json["session"] = json!({ "whereNow": place(home) });
    }),
    // A clock of islands that no other life is on.
    ("clock-against-itself", |life| {
        life.json["session"] =
            json!({ "timeZone": "America/Chicago", "offsets": { "january": -660, "july": -660 } });
    }),
    ("delivery-abroad", |life| {
        let to = residence(life.abroad);
        let sources = life.json["sources"].as_array_mut().expect("sources");
        sources.push(json!({ "kind": "delivery", "person": { "basics": { "location": to } } }));
    }),
    ("elsewhere-now", |life| {
        let (home, abroad) = (life.home, life.abroad);
        life.json["session"] = json!({ "whereNow": place(home),
            "offsets": { "january": abroad.offsets.0, "july": abroad.offsets.1 } });
    }),
    ("two-residences", |life| {
        let abroad = residence(life.abroad);
        life.of(RESUME)["basics"]["location"] = abroad;
    }),
    ("link-to-another-site", |life| {
        life.of(RESUME)["basics"]["profiles"] =
            json!([{ "network": "LinkedIn", "url": "https://github.com/sample-account" }]);
    }),
    ("older-than-its-account", |life| {
        life.json["sources"][PROFILE]["facts"] =
            json!({ "accountCreated": "2021-02", "firstActivity": "2016-04" });
    }),
    ("driven-browser", |life| {
        life.json["session"] = json!({ "webdriver": true, "firstAutofill": "different" });
    }),
    ("history-of-another-under-the-letter", |life| {
        let stranger = life.person.stranger.clone();
        let slug = local_of(&stranger).replace('.', "-");
        life.json["sources"][LETTER]["text"] = json!(format!(
            "Dear hiring team,\n\nI am writing about the post.\n\nKind regards,\n{stranger}\nhttps://www.linkedin.com/in/{slug}"
        ));
    }),
];

/// Makes the whole history one in Austin, for what is said of numbers in North America alone.
fn in_austin(life: &mut Life) {
    life.json.as_object_mut().expect("a submission").remove("session");
    for source in [FORM, RESUME] {
        life.of(source)["basics"]["location"] =
            json!({ "city": "Austin", "region": "TX", "countryCode": "US" });
    }
    for job in life.jobs() {
        job["location"] = json!("Dallas, TX");
    }
    let year = life.graduated / 12;
    for study in life.studies() {
        study["location"] = json!("Houston, TX");
        study["startDate"] = json!(format!("{}-08", year - 4));
        study["endDate"] = json!(format!("{year}-05"));
    }
    life.copy_to_profile();
}
