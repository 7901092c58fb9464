//! A candidate of SmartRecruiters. Source: its documented candidate, 2026.

use super::build::{Object, form, month, profile, submission, whole_name};
use super::{has_all, has_any};
use crate::intake::door::{Door, Fields};
use crate::model::value::Value;

pub fn knows(record: &Value) -> bool {
    has_all(record, &["firstName", "lastName"])
        && has_any(
            record,
            &["primaryAssignment", "secondaryAssignments", "web", "experience", "createdOn", "sourceDetails"],
        )
}

pub fn read(door: &mut Door, mut fields: Fields<'_>) -> Value {
    let id = fields.text(door, &["id"]);
    let name = whole_name([fields.text(door, &["firstName"]), fields.text(door, &["lastName"])]);
    let email = fields.text(door, &["email"]);
    let phone = fields.text(door, &["phoneNumber"]);
    let mut location = Object::new();
    if let Some(mut stated) = fields.object(door, &["location"]) {
        location = location
            .text("city", stated.text(door, &["city"]))
            .text("region", stated.text(door, &["region", "regionCode"]))
            .text("countryCode", stated.text(door, &["countryCode", "country"]));
        stated.finish(door, &["country", "lat", "lng", "regionCode"]);
    }
    let mut pages = Vec::new();
    if let Some(mut web) = fields.object(door, &["web"]) {
        for name in ["linkedIn", "linkedin", "github", "portfolio", "website"] {
            pages.extend(web.text(door, &[name]));
        }
        web.finish(door, &["facebook", "skype", "twitter"]);
    }
    let mut work = Vec::new();
    for mut entry in fields.objects(door, &["experience"]) {
        work.push(
            Object::new()
                .text("name", entry.text(door, &["company"]))
                .text("position", entry.text(door, &["title"]))
                .text("location", entry.text(door, &["location"]))
                .text("summary", entry.text(door, &["description"]))
                .text("startDate", month(entry.text(door, &["startDate"])))
                .text("endDate", month(entry.text(door, &["endDate"]))),
        );
        entry.finish(door, &["current"]);
    }
    let mut education = Vec::new();
    for mut entry in fields.objects(door, &["education"]) {
        let current = entry.flag(door, "current");
        education.push(
            Object::new()
                .text("institution", entry.text(door, &["institution"]))
                .text("studyType", entry.text(door, &["degree"]))
                .text("area", entry.text(door, &["major"]))
                .text("location", entry.text(door, &["location"]))
                .text("startDate", month(entry.text(door, &["startDate"])))
                .text("endDate", month(entry.text(door, &["endDate"])))
                .text("status", (current == Some(true)).then(|| "in-progress".to_owned())),
        );
        entry.finish(door, &["description"]);
    }
    fields.finish(
        door,
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
