//! A candidate of SmartRecruiters. Source: its documented candidate, 2026.

use super::build::{Object, form, month, profile, submission, whole_name};
use super::{has_all, has_any};
use crate::intake::decoder::{Decoder, ObjectReader};
use crate::model::value::Value;

pub fn knows(record: &Value) -> bool {
    has_all(record, &["firstName", "lastName"])
        && has_any(
            record,
            &["primaryAssignment", "secondaryAssignments", "web", "experience", "createdOn", "sourceDetails"],
        )
}

pub fn read(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Value {
    let id = fields.text(decoder, &["id"]);
    let name = whole_name([fields.text(decoder, &["firstName"]), fields.text(decoder, &["lastName"])]);
    let email = fields.text(decoder, &["email"]);
    let phone = fields.text(decoder, &["phoneNumber"]);
    let mut location = Object::new();
    if let Some(mut stated) = fields.object(decoder, &["location"]) {
        location = location
            .text("city", stated.text(decoder, &["city"]))
            .text("region", stated.text(decoder, &["region", "regionCode"]))
            .text("countryCode", stated.text(decoder, &["countryCode", "country"]));
        stated.finish(decoder, &["country", "lat", "lng", "regionCode"]);
    }
    let mut pages = Vec::new();
    if let Some(mut web) = fields.object(decoder, &["web"]) {
        for name in ["linkedIn", "linkedin", "github", "portfolio", "website"] {
            pages.extend(web.text(decoder, &[name]));
        }
        web.finish(decoder, &["facebook", "skype", "twitter"]);
    }
    let mut work = Vec::new();
    for mut entry in fields.objects(decoder, &["experience"]) {
        work.push(
            Object::new()
                .text("name", entry.text(decoder, &["company"]))
                .text("position", entry.text(decoder, &["title"]))
                .text("location", entry.text(decoder, &["location"]))
                .text("summary", entry.text(decoder, &["description"]))
                .text("startDate", month(entry.text(decoder, &["startDate"])))
                .text("endDate", month(entry.text(decoder, &["endDate"]))),
        );
        entry.finish(decoder, &["current"]);
    }
    let mut education = Vec::new();
    for mut entry in fields.objects(decoder, &["education"]) {
        let current = entry.flag(decoder, "current");
        education.push(
            Object::new()
                .text("institution", entry.text(decoder, &["institution"]))
                .text("studyType", entry.text(decoder, &["degree"]))
                .text("area", entry.text(decoder, &["major"]))
                .text("location", entry.text(decoder, &["location"]))
                .text("startDate", month(entry.text(decoder, &["startDate"])))
                .text("endDate", month(entry.text(decoder, &["endDate"])))
                .text("status", (current == Some(true)).then(|| "in-progress".to_owned())),
        );
        entry.finish(decoder, &["description"]);
    }
    fields.finish(
        decoder,
        &[
            "actions",
            "attachments",
            "averageRating",
            "consent",
            "createdOn",
            "internal",
            "primaryAssignment",
            "secondaryAssignments",
            "sourceDetails",
            "tags",
            "updatedOn",
        ],
    );
    let basics = Object::new()
        .text("name", name)
        .text("email", email)
        .text("phone", phone)
        .object("location", location)
        .list("profiles", pages.into_iter().map(profile).collect());
    let person = Object::new().object("basics", basics).list("work", work).list("education", education);
    submission(id, None, form(person, Vec::new()))
}
