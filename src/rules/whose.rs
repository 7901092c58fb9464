//! Whose mistake a difference would be: the record's, the file's, or one between a person's own statements.

use super::{Observation, Rule};
use crate::facts::Facts;
use crate::model::assessment::Whose;
use crate::model::evidence::Evidence;
use crate::model::finding::Kind;

/// What follows for an observation.
pub enum Settled {
    /// One side is what a system took from the file that is the other side: nobody stated it.
    NoStatement,
    /// It stands; whose mistake it would be, where that follows.
    Whose(Option<Whose>),
}

/// A value read with less confidence than this may well be the reader's mistake.
const SURE: f64 = 0.7;

/// Settles an observation of a contradiction between sources.
pub fn of(facts: &Facts<'_>, rule: &Rule, observation: &Observation) -> Settled {
    let application = facts.application;
    let between: Vec<&Evidence> =
        observation.evidence.iter().filter(|evidence| evidence.source.is_some()).collect();
    let mut sources: Vec<u32> = between.iter().filter_map(|evidence| evidence.source).collect();
    sources.sort_unstable();
    sources.dedup();
    if rule.kind != Kind::Contradiction || sources.len() < 2 {
        return Settled::Whose(None);
    }
    if between.iter().any(|evidence| application.is_parsed(evidence)) {
        let is_file =
            |evidence: &&Evidence| application.is_of_resume(evidence) || application.is_parsed(evidence);
        if between.iter().all(is_file) {
            return if application.has_page_beside(&sources) {
                Settled::Whose(Some(Whose::Record))
            } else {
                Settled::NoStatement
            };
        }
        // Beside the file, what a system took from it is no second statement.
        if application.has_resume() {
            return Settled::Whose(Some(Whose::Record));
        }
    }
    if between.iter().any(|evidence| evidence.confidence.is_some_and(|confidence| confidence < SURE)) {
        return Settled::Whose(Some(Whose::File));
    }
    Settled::Whose(Some(Whose::Statements))
}
