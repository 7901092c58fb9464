//! The applicant writes the name in another script, order or form as well.

use super::{Explanation, Material};
use crate::data::phrases::Topic;
use crate::facts::name::{self, NameComparison};
use crate::facts::stated::Statement;
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, RuleId};
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::NameInAnotherScript,
    explains: &[
        RuleId::EmailOtherPerson,
        RuleId::IdentityFileOtherPerson,
        RuleId::IdentityLeftOverContact,
        RuleId::IdentityLeftOverName,
        RuleId::IdentityMixedScripts,
        RuleId::IdentityNameDiffers,
        RuleId::IdentitySlugOtherPerson,
        RuleId::IdentityTracesAgree,
    ],
    depends_on: &["/text", "/answers", "/basics"],
    support,
};

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    if material.denied(Topic::OtherWriting) {
        return Vec::new();
    }
    let said = material.plainly_said(Topic::OtherWriting).into_iter();
    let mut support: Vec<Evidence> = said
        .filter(|statement| is_of_the_names(material, finding, statement))
        .map(|statement| statement.evidence.clone())
        .collect();
    support.extend(both_forms(material, finding));
    support
}

/// Whether a statement is of one of the names that the finding sets apart: it stands in that name, or its sentence has a part of one. Time goes by
/// and engines transliterate as well.
fn is_of_the_names(material: &Material<'_>, finding: &RuleFinding, statement: &Statement) -> bool {
    let rests = |evidence: &Evidence| finding.observation.evidence.contains(evidence);
    let same_place = |evidence: &Evidence| {
        evidence.source == statement.evidence.source && evidence.path == statement.evidence.path
    };
    let facts = material.facts;
    let sentence = statement.sentence().to_lowercase();
    let words = || sentence.split(|letter: char| !letter.is_alphanumeric());
    let is_said = |part: &str| {
        let part = part.to_lowercase();
        part.chars().count() > 1 && words().any(|word| word == part)
            || !part.is_ascii() && sentence.contains(&part)
    };
    let names = facts.names.iter().filter(|name| rests(&name.evidence));
    let mut written = names
        .into_iter()
        .flat_map(|name| name.evidence.quote.split(|letter: char| !letter.is_alphanumeric()));
    let mut inside =
        facts.emails.iter().filter(|email| rests(&email.evidence)).filter_map(|email| email.value.as_ref());
    facts.names.iter().any(|name| statement.kind.is_none() && same_place(&name.evidence))
        || written.any(is_said)
        || inside.any(|email| email.local.split(|letter: char| !letter.is_alphanumeric()).any(is_said))
        || finding.rule.id == RuleId::IdentityMixedScripts
}

/// A name that some source writes in both forms: it fits every name that the finding sets apart.
fn both_forms(material: &Material<'_>, finding: &RuleFinding) -> Option<Evidence> {
    let facts = material.facts;
    let rests = |evidence: &Evidence| finding.observation.evidence.contains(evidence);
    let fits = |one, other| {
        matches!(name::compare_loosely(one, other), NameComparison::Same | NameComparison::Compatible)
    };
    let inside: Vec<_> = facts
        .emails
        .iter()
        .filter(|email| rests(&email.evidence))
        .filter_map(|email| facts.reader.split_identifier(&email.value.as_ref()?.local))
        .collect();
    let apart: Vec<_> = facts.names.iter().filter(|name| rests(&name.evidence)).collect();
    let both = facts.names.iter().find(|both| {
        !apart.iter().any(|name| name.evidence == both.evidence)
            && apart.len() + inside.len() >= 2
            && apart.iter().all(|name| fits(&both.value, &name.value))
            && inside.iter().all(|name| fits(&both.value, name))
    })?;
    Some(both.evidence.clone())
}
