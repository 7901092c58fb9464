//! A phone, a mailbox or a computer is shared with somebody at home.

use super::{Explanation, Material, wording};
use crate::data::phrases::Topic;
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, RuleId};
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::SharesAHousehold,
    explains: &[
        RuleId::EmailOtherPerson,
        RuleId::EmailSourcesDiffer,
        RuleId::IdentityFileOtherPerson,
        RuleId::IdentityLeftOverContact,
        RuleId::IdentityTracesAgree,
        RuleId::PhoneAreaElsewhere,
        RuleId::PhoneCountryElsewhere,
        RuleId::PhoneSourcesDiffer,
        RuleId::SessionOtherAutofill,
    ],
    depends_on: &["/text", "/answers", "/basics/summary", "/basics/label"],
    support,
};

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    let said = material.said(Topic::SharedContact).into_iter();
    // Who shares a mailbox has not said so of the telephone.
    said.filter(|statement| wording::is_of_the_contact(statement, finding.rule))
        .map(|statement| statement.evidence.clone())
        .collect()
}
