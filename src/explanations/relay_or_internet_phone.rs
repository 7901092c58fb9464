//! The number or address is one of a forwarding service, a privacy relay or an internet phone.

use super::{Explanation, Material, wording};
use crate::data::phrases::Topic;
use crate::model::evidence::Evidence;
use crate::model::finding::Family;
use crate::model::ids::{ExplanationId, RuleId};
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::RelayOrInternetPhone,
    explains: &[
        RuleId::EmailDisposable,
        RuleId::EmailSourcesDiffer,
        RuleId::PhoneAreaElsewhere,
        RuleId::PhoneCountryElsewhere,
        RuleId::PhoneServiceLine,
        RuleId::PhoneSourcesDiffer,
    ],
    depends_on: &["/text", "/answers", "/basics/summary", "/basics/label", "/external"],
    support,
};

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    if material.denied(Topic::Forwarded) {
        return Vec::new();
    }
    let said = material.said(Topic::Forwarded).into_iter();
    let mut support = said
        .filter(|statement| wording::is_of_the_contact(statement, finding.rule))
        .map(|statement| statement.evidence.clone())
        .collect::<Vec<_>>();
    let looked_up = material.facts.application.line_type.as_ref();
    if let Some(line) =
        looked_up.filter(|line| finding.rule.family == Family::Phone && is_internet(&line.value))
    {
        support.push(line.evidence.clone());
    }
    support
}

/// Whether a carrier look-up calls the line an internet phone that is bound to no place.
fn is_internet(line: &str) -> bool {
    let plain: String = line
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .take(40)
        .flat_map(char::to_lowercase)
        .collect();
    matches!(plain.as_str(), "nonfixedvoip" | "voip" | "virtual")
}
