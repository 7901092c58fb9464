//! A phone, a mailbox or a computer is shared with somebody at home.

use super::{Explanation, Material, wording};
use crate::data::phrases::Topic;
use crate::model::evidence::Evidence;
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
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
    depends_on: &["/text", "/answers", "/basics/summary", "/basics/label"],
    support,
};

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    let said = material.said(Topic::SharedContact).into_iter();
    // Who shares a mailbox has not said so of the telephone.
    said.filter(|statement| wording::is_of_the_contact(statement, finding.rule.id))
        .map(|statement| statement.evidence.clone())
        .collect()
}
