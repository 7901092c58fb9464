//! Ordinary explanations that account for several findings at once.
//!
//! A story is a `STORY` beside a page of the same name. Where something in the application supports it, it merges what it
//! explains into one family; where nothing does, it only asks. What contradicts a story keeps it from being supported.

mod agency_submitted;
mod applied_before;
mod changed_name;
mod conferral_later;
mod file_misread;
mod former_home;
mod moved;
mod name_in_another_script;
mod part_time_or_concurrent;
mod relay_or_internet_phone;
mod shares_a_household;
mod studied_abroad;
mod technology_named_later;
mod transferred_between_schools;
mod travelling;
mod widget_wrote_it;
mod works_remotely_from_abroad;

mod places;
mod wording;

use crate::facts::Facts;
use crate::facts::stated::{Statement, Statements};
use crate::knowledge::phrases::Topic;
use crate::model::application::PassageKind;
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
    /// What in the application supports it for one finding; empty when nothing does, or something contradicts it.
    pub support: fn(&Material<'_>, &Noted) -> Vec<Evidence>,
}

/// Every story, sorted by id.
pub static STORIES: &[&Story] = &[
    &agency_submitted::STORY,
    &applied_before::STORY,
    &changed_name::STORY,
    &conferral_later::STORY,
    &file_misread::STORY,
    &moved::STORY,
    &name_in_another_script::STORY,
    &part_time_or_concurrent::STORY,
    &relay_or_internet_phone::STORY,
    &shares_a_household::STORY,
    &studied_abroad::STORY,
    &technology_named_later::STORY,
    &transferred_between_schools::STORY,
    &travelling::STORY,
    &widget_wrote_it::STORY,
    &works_remotely_from_abroad::STORY,
];

/// What a story looks at.
#[derive(Debug)]
pub struct Material<'a> {
    /// The facts.
    pub facts: &'a Facts<'a>,
    /// The running texts.
    pub statements: Statements<'a>,
}

impl Material<'_> {
    /// What the applicant says of a topic in a letter, an answer or an introduction; nothing when they also deny it.
    fn said(&self, topic: Topic) -> Vec<&Statement> {
        let stated = self.statements.on(topic);
        if !stated.denied.is_empty() {
            return Vec::new();
        }
        let own = |statement: &&Statement| {
            matches!(
                statement.kind,
                Some(PassageKind::Letter | PassageKind::Answer | PassageKind::Introduction)
            )
        };
        self.plainly_said(topic).into_iter().filter(own).collect()
    }

    /// What any text or name says of a topic, where the phrase is of the topic in its sentence.
    fn plainly_said(&self, topic: Topic) -> Vec<&Statement> {
        let said = self.statements.on(topic).said.iter();
        said.filter(|statement| wording::is_of_the_topic(statement, topic)).collect()
    }

    /// Whether the applicant denies a topic.
    fn denied(&self, topic: Topic) -> bool {
        !self.statements.on(topic).denied.is_empty()
    }

    /// The evidence of what is said of a topic.
    fn quoted(&self, topic: Topic) -> Vec<Evidence> {
        self.said(topic).into_iter().map(|statement| statement.evidence.clone()).collect()
    }
}

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
    if findings.is_empty() {
        return Vec::new();
    }
    let material = Material { facts, statements: Statements::among(&facts.application.names, &facts.texts) };
    STORIES.iter().filter_map(|story| told(story, &material, findings)).collect()
}

fn told(story: &'static Story, material: &Material<'_>, findings: &[Noted]) -> Option<Told> {
    let mut could = Vec::new();
    let mut explains = Vec::new();
    let mut support: Vec<Evidence> = Vec::new();
    for (position, finding) in findings.iter().enumerate() {
        if !story.explains.contains(&finding.rule.id) {
            continue;
        }
        could.push(position);
        let found = (story.support)(material, finding);
        if !found.is_empty() {
            explains.push(position);
        }
        for evidence in found {
            if !support.contains(&evidence) {
                support.push(evidence);
            }
        }
    }
    let explains = if support.is_empty() { could } else { explains };
    (!explains.is_empty()).then_some(Told { story, explains, support })
}
