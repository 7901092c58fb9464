//! Finds where a statement stands in its source.

use crate::data::fillers::{Field, is_filler};
use crate::model::evidence::{Evidence, LEAST_CONFIDENCE, Sourced, quotable};
use crate::model::garbled;
use crate::model::submission::Located;

/// Makes evidence for the statements of one source.
#[derive(Debug)]
pub struct Locator<'a> {
    /// Position of the source.
    pub source: u32,
    /// Statements that were left out because the reading is not sure enough.
    pub unsure: Vec<Evidence>,
    /// Values that fill a field and state nothing.
    pub fillers: Vec<Evidence>,
    located: Vec<&'a Located>,
}

impl<'a> Locator<'a> {
    /// For the source at a position, with what its reader said of places and confidence.
    pub fn new(source: u32, located: &'a [Located]) -> Self {
        let mut located: Vec<&Located> = located.iter().collect();
        located.sort_by(|left, right| left.path.cmp(&right.path));
        Self { source, unsure: Vec::new(), fillers: Vec::new(), located }
    }

    /// Evidence for a value at a path.
    pub fn evidence(&self, path: &str, value: &str) -> Evidence {
        self.at(path.to_owned(), value)
    }

    fn at(&self, path: String, value: &str) -> Evidence {
        let found = self
            .located
            .binary_search_by(|located| located.path.cmp(&path))
            .ok()
            .and_then(|position| self.located.get(position));
        Evidence {
            source: Some(self.source),
            path,
            quote: quotable(value),
            span: found.and_then(|located| located.span),
            confidence: found.and_then(|located| located.confidence).filter(|confidence| *confidence < 1.0),
        }
    }

    /// Evidence for a value of a field of an entry.
    pub fn evidence_inside(&self, entry: &str, field: &str, value: &str) -> Evidence {
        self.at(joined(entry, field), value)
    }

    /// A text that is a field of an entry, as [`Locator::text`] has it.
    pub fn inside(&mut self, entry: &str, field: &str, value: Option<&str>) -> Option<Sourced<String>> {
        let value = value?;
        self.sure(self.at(joined(entry, field), value), value)
    }

    /// A text with its place; `None` when it is absent, was read with too little confidence or was
    /// decoded wrongly.
    pub fn text(&mut self, path: &str, value: Option<&str>) -> Option<Sourced<String>> {
        let value = value?;
        self.sure(self.evidence(path, value), value)
    }

    /// What a field states, with its place; `None` too where it holds a filler, which is kept apart.
    pub fn field(&mut self, field: Field, path: &str, value: Option<&str>) -> Option<Sourced<String>> {
        let value = value?;
        if is_filler(field, value) {
            self.fill(self.evidence(path, value), value);
            return None;
        }
        self.text(path, Some(value))
    }

    /// The same of a field of an entry.
    pub fn field_inside(
        &mut self,
        field: Field,
        entry: &str,
        name: &str,
        value: Option<&str>,
    ) -> Option<Sourced<String>> {
        let value = value?;
        if is_filler(field, value) {
            self.fill(self.evidence_inside(entry, name, value), value);
            return None;
        }
        self.inside(entry, name, Some(value))
    }

    fn fill(&mut self, evidence: Evidence, value: &str) {
        // An empty field needs no mention.
        if !value.trim().is_empty() {
            self.fillers.push(evidence);
        }
    }

    fn sure(&mut self, evidence: Evidence, value: &str) -> Option<Sourced<String>> {
        if evidence.confidence.is_some_and(|confidence| confidence < LEAST_CONFIDENCE) {
            self.unsure.push(evidence);
            return None;
        }
        match garbled::comparable(value) {
            Some(value) => Some(Sourced { value, evidence }),
            None => {
                self.unsure.push(evidence);
                None
            }
        }
    }
}

/// The path of a field of an entry.
fn joined(entry: &str, field: &str) -> String {
    let mut path = String::with_capacity(entry.len() + field.len() + 1);
    path.push_str(entry);
    path.push('/');
    path.push_str(field);
    path
}

/// Evidence for a value of the submission itself.
pub fn of_submission(path: &str, value: &str) -> Evidence {
    Evidence { source: None, path: path.to_owned(), quote: quotable(value), span: None, confidence: None }
}
