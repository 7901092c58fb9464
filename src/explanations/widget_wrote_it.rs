//! A widget, the browser or the clipboard wrote the value, with a default that nobody looked at.

use super::{Explanation, Material};
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, RuleId};
use crate::model::submission::InputManner;
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::WidgetWroteIt,
    explains: &[
        RuleId::EducationSourcesDiffer,
        RuleId::EmailDomainTypo,
        RuleId::EmailMalformed,
        RuleId::EmailOtherPerson,
        RuleId::EmailSourcesDiffer,
        RuleId::EmploymentSourcesDiffer,
        RuleId::IdentityNameDiffers,
        RuleId::PhoneAreaElsewhere,
        RuleId::PhoneCountryElsewhere,
        RuleId::PhoneFictional,
        RuleId::PhoneForeignGrouping,
        RuleId::PhoneImpossible,
        RuleId::PhonePlaceholder,
        RuleId::PhoneSourcesDiffer,
        RuleId::PlaceDeliveryElsewhere,
        RuleId::PlaceSourcesDiffer,
        RuleId::ProfileMalformedLink,
    ],
    depends_on: &["/inputs"],
    support,
};

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    let manners = &material.facts.application.manners;
    let written_by_itself = |evidence: &&Evidence| {
        manners.iter().any(|stated| {
            evidence.source == Some(stated.source)
                && is_at(&stated.path, &evidence.path)
                && matches!(stated.manner, InputManner::Autofilled | InputManner::Widget)
        })
    };
    finding.observation.evidence.iter().filter(written_by_itself).cloned().collect()
}

/// Whether a field is the value or a part of it.
fn is_at(field: &str, value: &str) -> bool {
    field.strip_prefix(value).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
