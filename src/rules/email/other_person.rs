//! The address, split at its own separators, is another complete name.

use crate::facts::Facts;
use crate::facts::name::NameComparison;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::email_other_person as sentences};
use crate::rules::statements::{compared_with_names, short};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason, traces};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmailOtherPerson,
    family: Family::Email,
    kind: Kind::Contradiction,
    grade: Grade::Note,
    on: true,
    yields_to: &[RuleId::EmailMalformed, RuleId::IdentityLeftOverContact, RuleId::IdentityTracesAgree],
    data: &[],
    // A name that the address fits explains it; an account or a file of the applicant's own leaves it beside other findings.
    depends_on: &["/basics/name", "/basics/profiles", "/basics/url", "/url", "/fileName", "/document"],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::OtherSource, Fix::BothNames, Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.emails.is_empty() || facts.names.is_empty() {
        context.skip(SkipReason::NotStated);
        return;
    }
    for email in &facts.emails {
        let Some(address) = &email.value else {
            context.skip(SkipReason::UnreadableAddress);
            continue;
        };
        let Some(inside) = traces::partly_listed(facts, &address.local) else {
            context.skip(SkipReason::NoNameInAddress);
            continue;
        };
        let compared = compared_with_names(facts, &inside);
        if compared.contains(&NameComparison::CannotTell) {
            context.skip(SkipReason::IncomparableName);
            continue;
        }
        context.mark_checked();
        if compared.iter().any(|comparison| *comparison != NameComparison::Different) {
            continue;
        }
        let grade = if traces::of_applicant(facts) { Grade::Support } else { Grade::Note };
        context.report(
            Observation::new(sentences::OTHER, grade)
                .with(Gap::Address, short(&email.evidence))
                .with(Gap::Name, facts.names.first().map(|name| short(&name.evidence)).unwrap_or_default())
                .resting_on([&email.evidence])
                .resting_on(facts.names.iter().map(|name| &name.evidence)),
        );
    }
}
