//! An application of BambooHR with its applicant, or an applicant alone.
//! Source: the fields of BambooHR's own client library, June 2026.

use super::build::{Object, form, profile, submission, whole_name, worded};
use super::{has_all, has_any};
use crate::intake::decoder::{Decoder, ObjectReader};
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

pub fn read(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Value {
    let id = fields.text(decoder, &["id"]);
    let submitted = fields.text(decoder, &["appliedDate"]);
    let mut answers = Vec::new();
    for mut pair in fields.objects(decoder, &["questionsAndAnswers"]) {
        let question = worded(decoder, &mut pair, &["question"]);
        let answer = worded(decoder, &mut pair, &["answer"]);
        answers.push(Object::new().text("question", question).text("answer", answer));
        pair.finish(decoder, &["id", "isArchived", "hasMultipleAnswers"]);
    }
    let applicant = fields.object(decoder, &["applicant"]);
    let person = match applicant {
        Some(applicant) => person(decoder, applicant, &[]),
        None => {
            let own = std::mem::take(&mut fields);
            person(decoder, own, APPLICATION)
        }
    };
    fields.finish(decoder, APPLICATION);
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

fn person(decoder: &mut Decoder, mut fields: ObjectReader<'_>, unused: &[&str]) -> Object {
    let name = whole_name([fields.text(decoder, &["firstName"]), fields.text(decoder, &["lastName"])]);
    let mut location = Object::new();
    match fields.take(&["address"]) {
        Some((path, value @ Value::Object(_))) => {
            let mut stated = decoder.object(value, &path);
            location = residence(decoder, &mut stated, &["address", "addressLine1", "street"]);
            stated.finish(decoder, &["addressLine2"]);
        }
        Some((path, value)) => {
            location = residence(decoder, &mut fields, &[]).text("address", decoder.text(value, &path));
        }
        None => location = if location.is_empty() { residence(decoder, &mut fields, &[]) } else { location },
    }
    let pages = [
        fields.text(decoder, &["linkedinUrl"]),
        fields.text(decoder, &["websiteUrl"]),
        fields.text(decoder, &["twitterUrl"]),
    ];
    let education = Object::new()
        .text("institution", fields.text(decoder, &["collegeName"]))
        .text("studyType", fields.text(decoder, &["highestEducation"]));
    let basics = Object::new()
        .text("name", name)
        .text("email", fields.text(decoder, &["email"]))
        .text("phone", fields.text(decoder, &["phoneNumber", "phone"]))
        .object("location", location)
        .list("profiles", pages.into_iter().flatten().map(profile).collect());
    let mut known = vec!["id", "avatar", "links", "availableStartDate", "education", "source"];
    known.extend_from_slice(unused);
    fields.finish(decoder, &known);
    Object::new().object("basics", basics).list("education", vec![education])
}

fn residence(decoder: &mut Decoder, fields: &mut ObjectReader<'_>, street: &[&str]) -> Object {
    Object::new()
        .text("address", fields.text(decoder, street))
        .text("city", fields.text(decoder, &["city"]))
        .text("region", fields.text(decoder, &["state"]))
        .text("countryCode", fields.text(decoder, &["country"]))
}
