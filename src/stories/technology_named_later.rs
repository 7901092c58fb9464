//! An older text names a technology after the fact: it was added, ported or renamed later.

use super::{Material, Story};
use crate::knowledge::phrases::Topic;
use crate::model::evidence::Evidence;
use crate::model::list::Listed;
use crate::rules::Noted;

#[allow(missing_docs)]
pub static STORY: Story = Story {
    id: "technology-named-later",
    explains: &["employment/anachronism"],
    excuses: &["/work", "/volunteer", "/projects"],
    support,
};

fn support(material: &Material<'_>, finding: &Noted) -> Vec<Evidence> {
    // More years than a technology is old are no matter of when it was named.
    if finding.observation.sentence == "years" {
        return Vec::new();
    }
    let same_text = |evidence: &Evidence| {
        finding
            .observation
            .evidence
            .iter()
            .any(|other| other.source == evidence.source && other.path == evidence.path)
    };
    let said = material.statements.on(Topic::NamedLater).said.iter();
    said.filter(|statement| same_text(&statement.evidence))
        .map(|statement| statement.evidence.clone())
        .listed()
}
