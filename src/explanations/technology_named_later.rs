//! An older text names a technology after the fact: it was added, ported or renamed later.

use super::{Explanation, Material};
use crate::data::phrases::Topic;
use crate::facts::stated::Statement;
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, Gap, RuleId, sentences};
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::TechnologyNamedLater,
    explains: &[RuleId::EmploymentAnachronism],
    depends_on: &["/work", "/volunteer", "/projects"],
    support,
};

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    // More years than a technology is old are no matter of when it was named.
    if finding.observation.sentence == sentences::employment_anachronism::YEARS {
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
    let named = finding.observation.values.iter().filter(|(gap, _)| *gap == Gap::Technology);
    let names: Vec<String> = named
        .flat_map(|(_, names)| names.texts())
        .map(|name| name.trim().to_lowercase())
        .filter(|name| !name.is_empty())
        .collect();
    // What came later is the technology, not a promotion: it stands in the same clause.
    let of_it = |statement: &Statement| {
        let clause = statement.clause().to_lowercase();
        names.is_empty() || names.iter().any(|name| clause.contains(name.as_str()))
    };
    said.filter(|statement| same_text(&statement.evidence) && of_it(statement))
        .map(|statement| statement.evidence.clone())
        .collect()
}
