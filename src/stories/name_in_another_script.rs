//! The applicant writes the name in another script, order or form as well.

use super::{Material, Story};
use crate::facts::name::{self, NameComparison};
use crate::knowledge::phrases::Topic;
use crate::model::evidence::Evidence;
use crate::model::list::{Gather, Listed};
use crate::rules::Noted;

#[allow(missing_docs)]
pub static STORY: Story = Story {
    id: "name-in-another-script",
    explains: &[
        "email/other-person",
        "identity/file-other-person",
        "identity/left-over-contact",
        "identity/left-over-name",
        "identity/mixed-scripts",
        "identity/name-differs",
        "identity/slug-other-person",
    ],
    excuses: &["/text", "/answers", "/basics"],
    support,
};

fn support(material: &Material<'_>, finding: &Noted) -> Vec<Evidence> {
    if material.denied(Topic::OtherWriting) {
        return Vec::new();
    }
    let mut support: Vec<Evidence> = material
        .statements
        .on(Topic::OtherWriting)
        .said
        .iter()
        .map(|statement| statement.evidence.clone())
        .listed();
    support.gather(both_forms(material, finding));
    support
}

/// A name that some source writes in both forms: it fits every name that the finding sets apart.
fn both_forms(material: &Material<'_>, finding: &Noted) -> Option<Evidence> {
    let facts = material.facts;
    let rests = |evidence: &Evidence| finding.observation.evidence.contains(evidence);
    let fits = |one, other| {
        matches!(name::compare_loosely(one, other), NameComparison::Same | NameComparison::Compatible)
    };
    let inside: Vec<_> = facts
        .emails
        .iter()
        .filter(|email| rests(&email.evidence))
        .filter_map(|email| facts.reader.split_identifier(&email.value.as_ref()?.local))
        .listed();
    let apart: Vec<_> = facts.names.iter().filter(|name| rests(&name.evidence)).listed();
    let both = facts.names.iter().find(|both| {
        !apart.iter().any(|name| name.evidence == both.evidence)
            && apart.len() + inside.len() >= 2
            && apart.iter().all(|name| fits(&both.value, &name.value))
            && inside.iter().all(|name| fits(&both.value, name))
    })?;
    Some(both.evidence.clone())
}
