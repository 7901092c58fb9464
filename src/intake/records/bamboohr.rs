//! An application of BambooHR with its applicant, or an applicant alone.
//! Source: the fields of BambooHR's own client library, June 2026.

use super::build::{Object, form, profile, submission, whole_name, worded};
use super::{has_all, has_any};
use crate::intake::door::{Door, Fields};
use crate::model::value::Value;

pub fn knows(record: &Value) -> bool {
    record.field("applicant").is_some_and(|applicant| has_all(applicant, &["firstName"]))
        || (has_all(record, &["firstName", "lastName"])
            && has_any(
                record,
                &[
                    "appliedDate",
                    "questionsAndAnswers",
                    "linkedinUrl",
                    "desiredSalary",
                    "address",
                    "dateAvailable",
                ],
            )
            && !has_any(record, &["web", "experience"]))
}

pub fn read(door: &mut Door, mut fields: Fields<'_>) -> Value {
    let id = fields.text(door, &["id"]);
    let submitted = fields.text(door, &["appliedDate"]);
    let mut answers = Vec::new();
    for mut pair in fields.objects(door, &["questionsAndAnswers"]) {
        let question = worded(door, &mut pair, &["question"]);
        let answer = worded(door, &mut pair, &["answer"]);
        answers.push(Object::new().text("question", question).text("answer", answer));
        pair.finish(door, &["id", "isArchived", "hasMultipleAnswers"]);
    }
    let applicant = fields.object(door, &["applicant"]);
    let person = match applicant {
        Some(applicant) => person(door, applicant, &[]),
        None => {
            let own = std::mem::take(&mut fields);
            person(door, own, APPLICATION)
        }
    };
    fields.finish(door, APPLICATION);
    submission(id, submitted, form(person, answers))
}

const APPLICATION: &[&str] = &[
    "alsoConsideredForCount",
    "applicant",
    "applicationReferences",
    "avatarUrl",
    "commentCount",
    "coverLetter",
    "coverLetterFileId",
    "dateAvailable",
    "desiredSalary",
    "duplicateApplicationCount",
    "education",
    "emailCount",
    "job",
    "jobId",
    "movedTo",
    "rating",
    "referredBy",
    "references",
    "resume",
    "resumeFileId",
    "source",
    "status",
    "whatsappPhoneNumber",
];

fn person(door: &mut Door, mut fields: Fields<'_>, unused: &[&str]) -> Object {
    let name = whole_name([fields.text(door, &["firstName"]), fields.text(door, &["lastName"])]);
    let mut location = Object::new();
    match fields.take(&["address"]) {
        Some((path, value @ Value::Object(_))) => {
            let mut stated = door.object(value, &path);
            location = residence(door, &mut stated, &["address", "addressLine1", "street"]);
            stated.finish(door, &["addressLine2"]);
        }
        Some((path, value)) => {
            location = residence(door, &mut fields, &[]).text("address", door.text(value, &path));
        }
        None => location = if location.is_empty() { residence(door, &mut fields, &[]) } else { location },
    }
    let pages = [
        fields.text(door, &["linkedinUrl"]),
        fields.text(door, &["websiteUrl"]),
        fields.text(door, &["twitterUrl"]),
    ];
    let education = Object::new()
        .text("institution", fields.text(door, &["collegeName"]))
        .text("studyType", fields.text(door, &["highestEducation"]));
    let basics = Object::new()
        .text("name", name)
        .text("email", fields.text(door, &["email"]))
        .text("phone", fields.text(door, &["phoneNumber", "phone"]))
        .object("location", location)
        .list("profiles", pages.into_iter().flatten().map(profile).collect());
    let mut known = vec!["id", "avatar", "links", "availableStartDate", "education", "source"];
    known.extend_from_slice(unused);
    fields.finish(door, &known);
    Object::new().object("basics", basics).list("education", vec![education])
}

fn residence(door: &mut Door, fields: &mut Fields<'_>, street: &[&str]) -> Object {
    Object::new()
        .text("address", fields.text(door, street))
        .text("city", fields.text(door, &["city"]))
        .text("region", fields.text(door, &["state"]))
        .text("countryCode", fields.text(door, &["country"]))
}
