//! The applicant changed names: by marriage, divorce, transition, naturalisation or choice.

use super::Story;
use crate::facts::Facts;
use crate::facts::words::{find, words};
use crate::model::evidence::Evidence;
use crate::rules::Noted;
use crate::rules::statements::excerpt;

#[allow(missing_docs)]
pub static STORY: Story = Story {
    id: "changed-name",
    explains: &[
        "email/other-person",
        "identity/file-other-person",
        "identity/left-over-contact",
        "identity/left-over-name",
        "identity/name-differs",
        "identity/slug-other-person",
        "profile/dormant-then-active",
    ],
    excuses: &["/text", "/answers", "/basics"],
    support,
};

/// Plain statements of another name, in lower case.
const STATED: &[&str] = &[
    "née",
    "nee",
    "born as",
    "formerly known as",
    "formerly",
    "previously known as",
    "also known as",
    "a.k.a",
    "maiden name",
    "former name",
    "married name",
    "changed my name",
    "my name changed",
    "name change",
    "legal name",
    "preferred name",
    "geborene",
    "geb",
    "de soltera",
    "nome de solteira",
    "nom de jeune fille",
    "旧姓",
];

fn support(facts: &Facts<'_>, finding: &Noted) -> Vec<Evidence> {
    let about_the_name = finding.rule.id != "profile/dormant-then-active"
        || finding.observation.values.iter().any(|(gap, value)| *gap == "differing" && value == "name");
    if !about_the_name {
        return Vec::new();
    }
    let names = facts.application.names.iter().map(|name| (&name.value, &name.evidence));
    let texts = facts.application.texts.iter().map(|passage| (&passage.text.value, &passage.text.evidence));
    names
        .chain(texts)
        .filter_map(|(text, evidence)| {
            let found = words(text);
            let phrase = STATED.iter().find(|phrase| find(&found, phrase).next().is_some())?;
            Some(excerpt(evidence, text, phrase))
        })
        .collect()
}
