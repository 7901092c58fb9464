//! A candidate of Teamtailor, as its JSON:API has it. Source: Teamtailor's own documentation, 2026.

use super::build::{Object, form, profile, submission, whole_name};
use crate::intake::door::{Door, Fields};
use crate::model::value::Value;

pub fn knows(record: &Value) -> bool {
    record.field("attributes").is_some_and(|attributes| {
        attributes.field("first-name").is_some()
            || attributes.field("last-name").is_some()
            || record.field("type") == Some(&Value::Text("candidates".to_owned()))
    })
}

pub fn read(door: &mut Door, mut fields: Fields<'_>) -> Value {
    let id = fields.text(door, &["id"]);
    let mut basics = Object::new();
    if let Some(mut attributes) = fields.object(door, &["attributes"]) {
        let name =
            whole_name([attributes.text(door, &["first-name"]), attributes.text(door, &["last-name"])]);
        let page = attributes.text(door, &["linkedin-url", "linkedin-profile"]);
        basics = basics
            .text("name", name)
            .text("email", attributes.text(door, &["email"]))
            .text("phone", attributes.text(door, &["phone"]))
            .text("summary", attributes.text(door, &["pitch"]))
            .list("profiles", page.into_iter().map(profile).collect());
        attributes.finish(
            door,
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
    fields.finish(door, &["links", "relationships", "type"]);
    submission(id, None, form(Object::new().object("basics", basics), Vec::new()))
}
