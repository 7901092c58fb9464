//! Contradictions after published patterns, put into an unremarkable life whoever's it is.

use super::{FORM, LETTER, Life, NOW, PROFILE, RESUME, month, number, place};
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
];
