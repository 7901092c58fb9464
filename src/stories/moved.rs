//! The applicant moved: an older address, number or clock belongs to where they were.

use super::{Story, former_home};
use crate::facts::Facts;
use crate::facts::words::{find, words};
use crate::model::application::PassageKind;
use crate::model::evidence::{Evidence, Stated};
use crate::rules::Noted;
use crate::rules::statements::excerpt;

#[allow(missing_docs)]
pub static STORY: Story = Story {
    id: "moved",
    explains: &[
        "phone/country-elsewhere",
        "phone/sources-differ",
        "place/clock-elsewhere",
        "place/sources-differ",
    ],
    excuses: &["/text", "/answers", "/basics/summary", "/work", "/education"],
    support,
};

/// Plain statements of a move, in lower case.
const STATED: &[&str] = &[
    "i moved",
    "we moved",
    "i have moved",
    "i've moved",
    "recently moved",
    "just moved",
    "moved to",
    "moved from",
    "moved back",
    "moving to",
    "relocated",
    "relocating",
    "relocate",
    "me mudé",
    "umgezogen",
    "j'ai déménagé",
    "mudei-me",
];

fn support(facts: &Facts<'_>, finding: &Noted) -> Vec<Evidence> {
    let mut support: Vec<Evidence> = facts
        .application
        .texts
        .iter()
        .filter(|passage| {
            matches!(passage.kind, PassageKind::Letter | PassageKind::Answer | PassageKind::Introduction)
        })
        .filter_map(|passage| stated_move(&passage.text))
        .collect();
    if finding.rule.id == "place/sources-differ" {
        support.extend(former_home::support(facts, finding));
    }
    support
}

fn stated_move(text: &Stated<String>) -> Option<Evidence> {
    let found = words(&text.value);
    STATED
        .iter()
        .find(|phrase| find(&found, phrase).next().is_some())
        .map(|phrase| excerpt(&text.evidence, &text.value, phrase))
}
