//! A candidate of Greenhouse's Harvest interface, or of its partners' ingestion.
//! Source: Greenhouse's own documentation of both, as of January 2026.

use super::build::{Object, first, form, month, place, profile, submission, values, whole_name, worded};
use super::{has_all, has_any};
use crate::intake::door::{Door, Fields};
use crate::model::value::Value;

const UNUSED: &[&str] = &[
    "application_ids",
    "attachments",
    "can_email",
    "company",
    "coordinator",
    "created_at",
    "custom_fields",
    "external_id",
    "is_private",
    "keyed_custom_fields",
    "last_activity",
    "linked_user_ids",
    "notes",
    "photo_url",
    "recruiter",
    "tags",
    "title",
    "updated_at",
];

pub fn knows(record: &Value) -> bool {
    has_all(record, &["first_name"])
        && has_any(record, &["email_addresses", "phone_numbers", "employments", "educations", "applications"])
}

pub fn read(door: &mut Door, mut fields: Fields<'_>) -> Value {
    let id = fields.text(door, &["id", "external_id"]);
    let name = whole_name([fields.text(door, &["first_name"]), fields.text(door, &["last_name"])]);
    let emails = values(door, &mut fields, &["email_addresses", "emails"], &["value", "email"], &["type"]);
    let phones = values(door, &mut fields, &["phone_numbers"], &["value", "phone_number"], &["type"]);
    let addresses = values(door, &mut fields, &["addresses"], &["value", "address"], &["type"]);
    let mut pages =
        values(door, &mut fields, &["website_addresses", "websites"], &["value", "url"], &["type"]);
    pages.extend(values(
        door,
        &mut fields,
        &["social_media_addresses", "social_media"],
        &["value", "url"],
        &["type"],
    ));
    let address = first(door, addresses, "/addresses");
    let mut location = place(door, address, "/addresses/0");
    let mut submitted = None;
    let mut answers = Vec::new();
    for mut application in fields.objects(door, &["applications"]) {
        submitted = submitted.or(application.text(door, &["applied_at"]));
        if let Some((path, stated)) = application.take(&["location"]) {
            let written = match stated {
                Value::Object(_) => {
                    let mut stated = door.object(stated, &path);
                    let written = stated.text(door, &["address"]);
                    stated.finish(door, &["latitude", "longitude"]);
                    written
                }
                other => door.text(other, &path),
            };
            if location.is_empty() {
                location = place(door, written, &path);
            }
        }
        for mut answered in application.objects(door, &["answers"]) {
            answers.push(
                Object::new()
                    .text("question", worded(door, &mut answered, &["question"]))
                    .text("answer", worded(door, &mut answered, &["answer"])),
            );
            answered.finish(door, &[]);
        }
        application.finish(
            door,
            &[
                "attachments",
                "candidate_id",
                "credited_to",
                "current_stage",
                "custom_fields",
                "id",
                "job_post_id",
                "jobs",
                "keyed_custom_fields",
                "last_activity_at",
                "prospect",
                "prospect_detail",
                "prospective_department",
                "prospective_office",
                "rejected_at",
                "rejection_details",
                "rejection_reason",
                "source",
                "status",
            ],
        );
    }
    let mut work = Vec::new();
    for mut entry in fields.objects(door, &["employments"]) {
        work.push(
            Object::new()
                .text("name", entry.text(door, &["company_name"]))
                .text("position", entry.text(door, &["title"]))
                .text("startDate", month(entry.text(door, &["start_date"])))
                .text("endDate", month(entry.text(door, &["end_date"]))),
        );
        entry.finish(door, &["id", "current"]);
    }
    if work.is_empty() {
        work.push(
            Object::new()
                .text("name", fields.text(door, &["company"]))
                .text("position", fields.text(door, &["title"])),
        );
    }
    let mut education = Vec::new();
    for mut entry in fields.objects(door, &["educations"]) {
        education.push(
            Object::new()
                .text("institution", entry.text(door, &["school_name"]))
                .text("studyType", entry.text(door, &["degree"]))
                .text("area", entry.text(door, &["discipline"]))
                .text("startDate", month(entry.text(door, &["start_date"])))
                .text("endDate", month(entry.text(door, &["end_date"]))),
        );
        entry.finish(door, &["id"]);
    }
    fields.finish(door, UNUSED);
    let basics = Object::new()
        .text("name", name)
        .text("email", first(door, emails, "/email_addresses"))
        .text("phone", first(door, phones, "/phone_numbers"))
        .object("location", location)
        .list("profiles", pages.into_iter().map(profile).collect());
    let person = Object::new().object("basics", basics).list("work", work).list("education", education);
    submission(id, submitted, form(person, answers))
}
