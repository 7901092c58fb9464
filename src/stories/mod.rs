//! Ordinary explanations that account for several findings at once.
//!
//! A story is a `STORY` beside a page of the same name. Where something in the application supports it, it merges what it
//! explains into one family; where nothing does, it only asks.

mod changed_name;
mod former_home;
mod moved;

use crate::facts::Facts;
use crate::model::evidence::Evidence;
use crate::rules::Noted;

/// An ordinary explanation.
#[derive(Debug)]
pub struct Story {
    /// Its id; with hyphens as underscores, its file.
    pub id: &'static str,
    /// Ids of the rules whose findings it can explain.
    pub explains: &'static [&'static str],
    /// JSON Pointers of fields whose removal may raise the level, because the story rests on them.
    pub excuses: &'static [&'static str],
    /// What in the application supports it for one finding; empty when nothing does.
    pub support: fn(&Facts<'_>, &Noted) -> Vec<Evidence>,
}

/// Every story, sorted by id.
pub static STORIES: &[&Story] = &[
    &changed_name::STORY, //
    &moved::STORY,
];

/// A story as it applies to one application.
#[derive(Debug)]
pub struct Told {
    /// The story.
    pub story: &'static Story,
    /// Positions of the findings that it explains: where supported, those that the support fits; else all it could.
    pub explains: Vec<usize>,
    /// What supports it; empty when nothing does.
    pub support: Vec<Evidence>,
}

/// Tells every story that can explain a finding.
pub fn tell(facts: &Facts<'_>, findings: &[Noted]) -> Vec<Told> {
    let mut told = Vec::new();
    for story in STORIES.iter().copied() {
        let could: Vec<usize> = findings
            .iter()
            .enumerate()
            .filter(|(_, finding)| story.explains.contains(&finding.rule.id))
            .map(|(position, _)| position)
            .collect();
        if could.is_empty() {
            continue;
        }
        let mut explains = Vec::new();
        let mut support: Vec<Evidence> = Vec::new();
        for position in &could {
            let Some(finding) = findings.get(*position) else { continue };
            let found = (story.support)(facts, finding);
            if !found.is_empty() {
                explains.push(*position);
            }
            for evidence in found {
                if !support.contains(&evidence) {
                    support.push(evidence);
                }
            }
        }
        if support.is_empty() {
            explains = could;
        }
        told.push(Told { story, explains, support });
    }
    told
}
