//! A candidate of Ashby. What the system itself holds of a candidate's honesty is never taken.
//! Source: Ashby's documented `candidate` answers, as two open connectors have them, 2026.

use super::build::{Object, first, form, labelled, place, profile, submission, values};
use super::{has_all, has_any};
use crate::intake::decoder::{Decoder, ObjectReader};
use crate::model::value::Value;

pub fn knows(record: &Value) -> bool {
    has_all(record, &["name"])
        && has_any(record, &["primaryEmailAddress", "emailAddresses", "socialLinks", "primaryPhoneNumber"])
}

pub fn read(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Value {
    let id = fields.text(decoder, &["id"]);
    let name = fields.text(decoder, &["name"]);
    let one = |decoder: &mut Decoder, fields: &mut ObjectReader<'_>, name: &str| {
        let (path, value) = fields.take(&[name])?;
        labelled(decoder, value, &path, &["value"], &["isPrimary", "type"])
    };
    let email = one(decoder, &mut fields, "primaryEmailAddress");
    let phone = one(decoder, &mut fields, "primaryPhoneNumber");
    let emails = values(decoder, &mut fields, &["emailAddresses"], &["value"], &["isPrimary", "type"]);
    let phones = values(decoder, &mut fields, &["phoneNumbers"], &["value"], &["isPrimary", "type"]);
    let mut links = values(decoder, &mut fields, &["socialLinks"], &["url"], &["type"]);
    for name in ["linkedInUrl", "githubUrl"] {
        links.extend(
            fields
                .text(decoder, &[name])
                .filter(|link| !links.contains(link))
                .into_iter()
                .collect::<Vec<_>>(),
        );
    }
    let mut location = Object::new();
    if let Some(mut stated) = fields.object(decoder, &["location"]) {
        let path = stated.path.clone();
        let written = stated.text(decoder, &["locationSummary"]);
        location = place(decoder, written, &path);
        stated.finish(decoder, &["id", "locationComponents"]);
    }
    let work = Object::new()
        .text("name", fields.text(decoder, &["company"]))
        .text("position", fields.text(decoder, &["position"]));
    let education = Object::new().text("institution", fields.text(decoder, &["school"]));
    fields.finish(
        decoder,
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
        .text("email", email.or_else(|| first(decoder, emails, "/emailAddresses")))
        .text("phone", phone.or_else(|| first(decoder, phones, "/phoneNumbers")))
        .object("location", location)
        .list("profiles", links.into_iter().map(profile).collect());
    let person =
        Object::new().object("basics", basics).list("work", vec![work]).list("education", vec![education]);
    submission(id, None, form(person, Vec::new()))
}
