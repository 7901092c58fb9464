//! A candidate of Ashby. What the system itself holds of a candidate's honesty is never taken.
//! Source: Ashby's documented `candidate` answers, as two open connectors have them, 2026.

use super::build::{Object, first, form, labelled, place, profile, submission, values};
use super::{has_all, has_any};
use crate::intake::door::{Door, Fields};
use crate::model::value::Value;

pub fn knows(record: &Value) -> bool {
    has_all(record, &["name"])
        && has_any(record, &["primaryEmailAddress", "emailAddresses", "socialLinks", "primaryPhoneNumber"])
}

pub fn read(door: &mut Door, mut fields: Fields<'_>) -> Value {
    let id = fields.text(door, &["id"]);
    let name = fields.text(door, &["name"]);
    let one = |door: &mut Door, fields: &mut Fields<'_>, name: &str| {
        let (path, value) = fields.take(&[name])?;
        labelled(door, value, &path, &["value"], &["isPrimary", "type"])
    };
    let email = one(door, &mut fields, "primaryEmailAddress");
    let phone = one(door, &mut fields, "primaryPhoneNumber");
    let emails = values(door, &mut fields, &["emailAddresses"], &["value"], &["isPrimary", "type"]);
    let phones = values(door, &mut fields, &["phoneNumbers"], &["value"], &["isPrimary", "type"]);
    let mut links = values(door, &mut fields, &["socialLinks"], &["url"], &["type"]);
    for name in ["linkedInUrl", "githubUrl"] {
        links.extend(
            fields.text(door, &[name]).filter(|link| !links.contains(link)).into_iter().collect::<Vec<_>>(),
        );
    }
    let mut location = Object::new();
    if let Some(mut stated) = fields.object(door, &["location"]) {
        let path = stated.path.clone();
        let written = stated.text(door, &["locationSummary"]);
        location = place(door, written, &path);
        stated.finish(door, &["id", "locationComponents"]);
    }
    let work = Object::new()
        .text("name", fields.text(door, &["company"]))
        .text("position", fields.text(door, &["position"]));
    let education = Object::new().text("institution", fields.text(door, &["school"]));
    fields.finish(
        door,
        &[
            "applicationIds",
            "createdAt",
            "creditedToUser",
            "customFields",
            "fileHandles",
            "fraudStatus",
            "profileUrl",
            "resumeFileHandle",
            "source",
            "tags",
            "timezone",
            "updatedAt",
        ],
    );
    let basics = Object::new()
        .text("name", name)
        .text("email", email.or_else(|| first(door, emails, "/emailAddresses")))
        .text("phone", phone.or_else(|| first(door, phones, "/phoneNumbers")))
        .object("location", location)
        .list("profiles", links.into_iter().map(profile).collect());
    let person =
        Object::new().object("basics", basics).list("work", vec![work]).list("education", vec![education]);
    submission(id, None, form(person, Vec::new()))
}
