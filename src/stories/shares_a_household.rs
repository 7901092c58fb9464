//! A phone, a mailbox or a computer is shared with somebody at home.

use super::{Material, Story};
use crate::knowledge::phrases::Topic;
use crate::model::evidence::Evidence;
use crate::rules::Noted;

#[allow(missing_docs)]
pub static STORY: Story = Story {
    id: "shares-a-household",
    explains: &[
        "email/other-person",
        "email/sources-differ",
        "identity/file-other-person",
        "identity/left-over-contact",
        "phone/area-elsewhere",
        "phone/country-elsewhere",
        "phone/sources-differ",
        "session/other-autofill",
    ],
    excuses: &["/text", "/answers", "/basics/summary", "/basics/label"],
    support,
};

fn support(material: &Material<'_>, _: &Noted) -> Vec<Evidence> {
    material.quoted(Topic::SharedContact)
}
