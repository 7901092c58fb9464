//! The applicant moved: an older address, number or clock belongs to where they were.

use super::Story;
use crate::facts::Facts;
use crate::facts::place::{self, Comparison, Place};
use crate::facts::words::{find, words};
use crate::model::application::{End, PassageKind};
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
        support.extend(former_home(facts, finding));
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

/// A job or school that has ended, at one of the two residences: the older source was written there.
fn former_home(facts: &Facts<'_>, finding: &Noted) -> Option<Evidence> {
    let homes: Vec<&Stated<Place>> = facts
        .residences
        .iter()
        .filter(|home| finding.observation.evidence.contains(&home.evidence))
        .collect();
    let ended = facts
        .roles
        .iter()
        .map(|role| (&role.place, &role.role.end))
        .chain(facts.studies.iter().map(|study| (&study.place, &study.study.end)))
        .filter(|(_, end)| matches!(end, End::Stated(_)));
    ended
        .filter_map(|(place, _)| place.as_ref())
        .find(|place| {
            homes.iter().any(|home| {
                matches!(place::compare(&place.value, &home.value), Comparison::Same | Comparison::Compatible)
            }) && homes
                .iter()
                .any(|home| matches!(place::compare(&place.value, &home.value), Comparison::Different(_)))
        })
        .map(|place| place.evidence.clone())
}
