//! An opportunity of Lever, with the résumé that Lever parsed where the answer carries it.
//! Source: Lever's own documentation of opportunities and parsed résumés, as of April 2026.

use super::build::{Object, first, form, month_of, place, profile, submission, values, worded};
use super::{has_all, has_any};
use crate::intake::door::{Door, Fields};
use crate::model::value::Value;

pub fn knows(record: &Value) -> bool {
    has_all(record, &["name"])
        && has_any(record, &["emails", "stageChanges", "dataProtection", "snoozedUntil", "lastAdvancedAt"])
        && !has_any(record, &["primaryEmailAddress"])
}

pub fn read(door: &mut Door, mut fields: Fields<'_>) -> Value {
    let id = fields.text(door, &["id"]);
    let name = fields.text(door, &["name"]);
    let headline = fields.text(door, &["headline"]);
    let emails = values(door, &mut fields, &["emails"], &["value"], &["type"]);
    let phones = values(door, &mut fields, &["phones"], &["value"], &["type"]);
    let links = values(door, &mut fields, &["links"], &["url", "value"], &["type", "label"]);
    let path = fields.at("location");
    let location = worded(door, &mut fields, &["location"]);
    let location = place(door, location, &path);
    let (mut work, mut education) = (Vec::new(), Vec::new());
    if let Some((path, resume)) = fields.take(&["resume"])
        && matches!(resume, Value::Object(_))
    {
        let mut resume = door.object(resume, &path);
        if let Some(mut parsed) = resume.object(door, &["parsedData"]) {
            for mut entry in parsed.objects(door, &["positions"]) {
                work.push(
                    Object::new()
                        .text("name", entry.text(door, &["org"]))
                        .text("position", entry.text(door, &["title"]))
                        .text("location", entry.text(door, &["location"]))
                        .text("summary", entry.text(door, &["summary"]))
                        .text("startDate", date(door, &mut entry, "start"))
                        .text("endDate", date(door, &mut entry, "end")),
                );
                entry.finish(door, &[]);
            }
            for mut entry in parsed.objects(door, &["schools"]) {
                education.push(
                    Object::new()
                        .text("institution", entry.text(door, &["org"]))
                        .text("studyType", entry.text(door, &["degree"]))
                        .text("area", entry.text(door, &["field"]))
                        .text("startDate", date(door, &mut entry, "start"))
                        .text("endDate", date(door, &mut entry, "end")),
                );
                entry.finish(door, &["summary"]);
            }
            parsed.finish(door, &[]);
        }
        resume.finish(door, &["createdAt", "file", "id"]);
    }
    fields.finish(
        door,
        &[
            "applications",
            "archived",
            "confidentiality",
            "contact",
            "createdAt",
            "dataProtection",
            "followers",
            "isAnonymized",
            "lastAdvancedAt",
            "lastInteractionAt",
            "opportunityLocation",
            "origin",
            "owner",
            "resume",
            "snoozedUntil",
            "sourcedBy",
            "sources",
            "stage",
            "stageChanges",
            "tags",
            "updatedAt",
            "urls",
        ],
    );
    let basics = Object::new()
        .text("name", name)
        .text("label", headline)
        .text("email", first(door, emails, "/emails"))
        .text("phone", first(door, phones, "/phones"))
        .object("location", location)
        .list("profiles", links.into_iter().map(profile).collect());
    let person = Object::new().object("basics", basics).list("work", work).list("education", education);
    submission(id, None, form(person, Vec::new()))
}

fn date(door: &mut Door, entry: &mut Fields<'_>, name: &str) -> Option<String> {
    let fields = entry.object(door, &[name])?;
    month_of(door, fields)
}
