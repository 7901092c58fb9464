//! A candidate of Greenhouse's Harvest interface, or of its partners' ingestion.
//! Source: Greenhouse's own documentation of both, as of January 2026.

use super::build::{Object, first, form, month, place, profile, submission, values, whole_name, worded};
use super::{has_all, has_any};
use crate::intake::decoder::{Decoder, ObjectReader};
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

pub fn read(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Value {
    let id = fields.text(decoder, &["id", "external_id"]);
    let name = whole_name([fields.text(decoder, &["first_name"]), fields.text(decoder, &["last_name"])]);
    let emails = values(decoder, &mut fields, &["email_addresses", "emails"], &["value", "email"], &["type"]);
    let phones = values(decoder, &mut fields, &["phone_numbers"], &["value", "phone_number"], &["type"]);
    let addresses = values(decoder, &mut fields, &["addresses"], &["value", "address"], &["type"]);
    let mut pages =
        values(decoder, &mut fields, &["website_addresses", "websites"], &["value", "url"], &["type"]);
    pages.extend(values(
        decoder,
        &mut fields,
        &["social_media_addresses", "social_media"],
        &["value", "url"],
        &["type"],
    ));
    let address = first(decoder, addresses, "/addresses");
    let mut location = place(decoder, address, "/addresses/0");
    let mut submitted = None;
    let mut answers = Vec::new();
    for mut application in fields.objects(decoder, &["applications"]) {
        submitted = submitted.or(application.text(decoder, &["applied_at"]));
        if let Some((path, stated)) = application.take(&["location"]) {
            let written = match stated {
                Value::Object(_) => {
                    let mut stated = decoder.object(stated, &path);
                    let written = stated.text(decoder, &["address"]);
                    stated.finish(decoder, &["latitude", "longitude"]);
                    written
                }
                other => decoder.text(other, &path),
            };
            if location.is_empty() {
                location = place(decoder, written, &path);
            }
        }
        for mut answered in application.objects(decoder, &["answers"]) {
            answers.push(
                Object::new()
                    .text("question", worded(decoder, &mut answered, &["question"]))
                    .text("answer", worded(decoder, &mut answered, &["answer"])),
            );
            answered.finish(decoder, &[]);
        }
        application.finish(
            decoder,
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
    for mut entry in fields.objects(decoder, &["employments"]) {
        work.push(
            Object::new()
                .text("name", entry.text(decoder, &["company_name"]))
                .text("position", entry.text(decoder, &["title"]))
                .text("startDate", month(entry.text(decoder, &["start_date"])))
                .text("endDate", month(entry.text(decoder, &["end_date"]))),
        );
        entry.finish(decoder, &["id", "current"]);
    }
    if work.is_empty() {
        work.push(
            Object::new()
                .text("name", fields.text(decoder, &["company"]))
                .text("position", fields.text(decoder, &["title"])),
        );
    }
    let mut education = Vec::new();
    for mut entry in fields.objects(decoder, &["educations"]) {
        education.push(
            Object::new()
                .text("institution", entry.text(decoder, &["school_name"]))
                .text("studyType", entry.text(decoder, &["degree"]))
                .text("area", entry.text(decoder, &["discipline"]))
                .text("startDate", month(entry.text(decoder, &["start_date"])))
                .text("endDate", month(entry.text(decoder, &["end_date"]))),
        );
        entry.finish(decoder, &["id"]);
    }
    fields.finish(decoder, UNUSED);
    let basics = Object::new()
        .text("name", name)
        .text("email", first(decoder, emails, "/email_addresses"))
        .text("phone", first(decoder, phones, "/phone_numbers"))
        .object("location", location)
        .list("profiles", pages.into_iter().map(profile).collect());
    let person = Object::new().object("basics", basics).list("work", work).list("education", education);
    submission(id, submitted, form(person, answers))
}
