//! An opportunity of Lever, with the résumé that Lever parsed where the answer carries it.
//! Source: Lever's own documentation of opportunities and parsed résumés, as of April 2026.

use super::build::{Object, first, form, month_of, parsed, place, profile, submission, values, worded};
use super::{has_all, has_any};
use crate::intake::decoder::{Decoder, ObjectReader};
use crate::model::value::Value;

pub fn knows(record: &Value) -> bool {
    has_all(record, &["name"])
        && has_any(record, &["emails", "stageChanges", "dataProtection", "snoozedUntil", "lastAdvancedAt"])
        && !has_any(record, &["primaryEmailAddress"])
}

pub fn read(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Value {
    let id = fields.text(decoder, &["id"]);
    let name = fields.text(decoder, &["name"]);
    let headline = fields.text(decoder, &["headline"]);
    let emails = values(decoder, &mut fields, &["emails"], &["value"], &["type"]);
    let phones = values(decoder, &mut fields, &["phones"], &["value"], &["type"]);
    let links = values(decoder, &mut fields, &["links"], &["url", "value"], &["type", "label"]);
    let path = fields.at("location");
    let location = worded(decoder, &mut fields, &["location"]);
    let location = place(decoder, location, &path);
    let (mut work, mut education) = (Vec::new(), Vec::new());
    if let Some((path, resume)) = fields.take(&["resume"])
        && matches!(resume, Value::Object(_))
    {
        let mut resume = decoder.object(resume, &path);
        if let Some(mut parsed) = resume.object(decoder, &["parsedData"]) {
            for mut entry in parsed.objects(decoder, &["positions"]) {
                work.push(
                    Object::new()
                        .text("name", entry.text(decoder, &["org"]))
                        .text("position", entry.text(decoder, &["title"]))
                        .text("location", entry.text(decoder, &["location"]))
                        .text("summary", entry.text(decoder, &["summary"]))
                        .text("startDate", date(decoder, &mut entry, "start"))
                        .text("endDate", date(decoder, &mut entry, "end")),
                );
                entry.finish(decoder, &[]);
            }
            for mut entry in parsed.objects(decoder, &["schools"]) {
                education.push(
                    Object::new()
                        .text("institution", entry.text(decoder, &["org"]))
                        .text("studyType", entry.text(decoder, &["degree"]))
                        .text("area", entry.text(decoder, &["field"]))
                        .text("startDate", date(decoder, &mut entry, "start"))
                        .text("endDate", date(decoder, &mut entry, "end")),
                );
                entry.finish(decoder, &["summary"]);
            }
            parsed.finish(decoder, &[]);
        }
        resume.finish(decoder, &["createdAt", "file", "id"]);
    }
    fields.finish(
        decoder,
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
        .text("email", first(decoder, emails, "/emails"))
        .text("phone", first(decoder, phones, "/phones"))
        .object("location", location)
        .list("profiles", links.into_iter().map(profile).collect());
    // Positions and schools are what Lever took from the file: no statements beside it.
    let inputs = parsed([("work", &work), ("education", &education)]);
    let person = Object::new().object("basics", basics).list("work", work).list("education", education);
    submission(id, None, form(person, Vec::new()).object("inputs", inputs))
}

fn date(decoder: &mut Decoder, entry: &mut ObjectReader<'_>, name: &str) -> Option<String> {
    let fields = entry.object(decoder, &[name])?;
    month_of(decoder, fields)
}
