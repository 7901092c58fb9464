//! A candidate of Teamtailor, as its JSON:API has it. Source: Teamtailor's own documentation, 2026.

use super::build::{Object, form, profile, submission, whole_name};
use crate::intake::decoder::{Decoder, ObjectReader};
use crate::model::value::Value;

pub fn knows(record: &Value) -> bool {
    record.field("attributes").is_some_and(|attributes| {
        attributes.field("first-name").is_some()
            || attributes.field("last-name").is_some()
            || record.field("type") == Some(&Value::Text("candidates".to_owned()))
    })
}

pub fn read(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Value {
    let id = fields.text(decoder, &["id"]);
    let mut basics = Object::new();
    if let Some(mut attributes) = fields.object(decoder, &["attributes"]) {
        let name =
            whole_name([attributes.text(decoder, &["first-name"]), attributes.text(decoder, &["last-name"])]);
        let page = attributes.text(decoder, &["linkedin-url", "linkedin-profile"]);
        basics = basics
            .text("name", name)
            .text("email", attributes.text(decoder, &["email"]))
            .text("phone", attributes.text(decoder, &["phone"]))
            .text("summary", attributes.text(decoder, &["pitch"]))
            .list("profiles", page.into_iter().map(profile).collect());
        attributes.finish(
            decoder,
            &[
                "connected",
                "created-at",
                "facebook-id",
                "facebook-profile",
                "internal",
                "original-resume",
                "referred",
                "referring-site",
                "referring-url",
                "resume",
                "sourced",
                "tags",
                "unsubscribed",
                "updated-at",
            ],
        );
    }
    fields.finish(decoder, &["links", "relationships", "type"]);
    submission(id, None, form(Object::new().object("basics", basics), Vec::new()))
}
