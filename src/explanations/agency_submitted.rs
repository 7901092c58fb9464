//! An agency or a recruiter sent the application: from its own machine, with its own contacts, in its own words.

use super::{Explanation, Material};
use crate::data::phrases::Topic;
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, RuleId};
use crate::model::submission::Route;
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::AgencySubmitted,
    explains: &[
        RuleId::DocumentClockElsewhere,
        RuleId::DocumentImpossibleStamps,
        RuleId::DocumentOtherEmployer,
        RuleId::DocumentPlaceholderText,
        RuleId::EmailOtherPerson,
        RuleId::EmailSourcesDiffer,
        RuleId::IdentityFileOtherPerson,
        RuleId::IdentityLeftOverContact,
        RuleId::IdentityLeftOverName,
        RuleId::IdentityTracesAgree,
        RuleId::PhoneAreaElsewhere,
        RuleId::PhoneCountryElsewhere,
        RuleId::PhoneSourcesDiffer,
        RuleId::PlaceClockElsewhere,
        RuleId::SessionOtherAutofill,
    ],
    depends_on: &["/route", "/text", "/answers"],
    support,
};

fn support(material: &Material<'_>, _: &RuleFinding) -> Vec<Evidence> {
    match material.facts.application.route {
        Some(Route::Agency) if !material.denied(Topic::SentByAgency) => vec![Evidence {
            source: None,
            path: "/route".to_owned(),
            quote: "agency".to_owned(),
            span: None,
            confidence: None,
        }],
        // The form says that nobody was in between.
        Some(Route::Direct | Route::Agency) => Vec::new(),
        Some(Route::Referral) | None => material.quoted(Topic::SentByAgency),
    }
}
