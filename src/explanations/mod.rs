//! Ordinary explanations that account for several findings at once.
//!
//! An explanation is an `EXPLANATION` beside a page of the same name. Where something in the application supports it, it merges what it
//! explains into one family; where nothing does, it only asks. What contradicts an explanation keeps it from being supported.

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
mod system_misread;
mod technology_named_later;
mod tool_rewrote;
mod transferred_between_schools;
mod travelling;
mod widget_wrote_it;
mod works_remotely_from_abroad;

mod places;
mod wording;

use crate::data::phrases::Topic;
use crate::facts::Facts;
use crate::facts::stated::{Statement, Statements};
use crate::model::application::PassageKind;
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, RuleId};
use crate::rules::RuleFinding;

/// An ordinary explanation.
#[derive(Debug)]
pub struct Explanation {
    /// Its id; with hyphens as underscores, its file.
    pub id: ExplanationId,
    /// The rules whose findings it can explain.
    pub explains: &'static [RuleId],
    /// JSON Pointers of fields whose removal may raise the level, because the explanation rests on them.
    pub depends_on: &'static [&'static str],
    /// What in the application supports it for one finding; empty when nothing does, or something contradicts it.
    pub support: fn(&Material<'_>, &RuleFinding) -> Vec<Evidence>,
}

/// Every explanation, sorted by id. To add one, add its module and its line here.
pub static EXPLANATIONS: &[&Explanation] = &[
    &agency_submitted::EXPLANATION,
    &applied_before::EXPLANATION,
    &changed_name::EXPLANATION,
    &conferral_later::EXPLANATION,
    &file_misread::EXPLANATION,
    &moved::EXPLANATION,
    &name_in_another_script::EXPLANATION,
    &part_time_or_concurrent::EXPLANATION,
    &relay_or_internet_phone::EXPLANATION,
    &shares_a_household::EXPLANATION,
    &studied_abroad::EXPLANATION,
    &system_misread::EXPLANATION,
    &technology_named_later::EXPLANATION,
    &tool_rewrote::EXPLANATION,
    &transferred_between_schools::EXPLANATION,
    &travelling::EXPLANATION,
    &widget_wrote_it::EXPLANATION,
    &works_remotely_from_abroad::EXPLANATION,
];

/// Every id has its explanation, in its place.
#[allow(clippy::indexing_slicing, reason = "it is computed when it is compiled")]
const _: () = {
    assert!(
        EXPLANATIONS.len() == ExplanationId::ALL.len(),
        "a page has no line in EXPLANATIONS, or an explanation no page"
    );
    let mut at = 0;
    while at < EXPLANATIONS.len() {
        assert!(EXPLANATIONS[at].id as usize == at, "EXPLANATIONS is not sorted by id");
        at += 1;
    }
};

/// What an explanation looks at.
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

/// An explanation as it applies to one application.
#[derive(Debug)]
pub struct AppliedExplanation {
    /// The explanation.
    pub explanation: &'static Explanation,
    /// Positions of the findings that it explains: where supported, those that the support fits; else all it could.
    pub explains: Vec<usize>,
    /// What supports it; empty when nothing does.
    pub support: Vec<Evidence>,
}

/// Tells every explanation that can explain a finding.
pub fn explain(facts: &Facts<'_>, findings: &[RuleFinding]) -> Vec<AppliedExplanation> {
    if findings.is_empty() {
        return Vec::new();
    }
    let material = Material { facts, statements: Statements::among(&facts.application.names, &facts.texts) };
    EXPLANATIONS.iter().filter_map(|explanation| apply(explanation, &material, findings)).collect()
}

fn apply(
    explanation: &'static Explanation,
    material: &Material<'_>,
    findings: &[RuleFinding],
) -> Option<AppliedExplanation> {
    let mut could = Vec::new();
    let mut explains = Vec::new();
    let mut support: Vec<Evidence> = Vec::new();
    for (position, finding) in findings.iter().enumerate() {
        if !explanation.explains.contains(&finding.rule.id) {
            continue;
        }
        could.push(position);
        let found = (explanation.support)(material, finding);
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
    (!explains.is_empty()).then_some(AppliedExplanation { explanation, explains, support })
}
