//! A profile's address, split at its own separators, is another complete name.

use crate::facts::Facts;
use crate::facts::person::named;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{RuleId, sentences::identity_slug_other_person as sentences};
use crate::rules::statements::{against_names, applicant, short};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::IdentitySlugOtherPerson,
    family: Family::Identity,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[RuleId::IdentityLeftOverContact],
    data: &[crate::data::PROFILE_SITES],
    // A name that the applicant gives, and that it fits, explains it.
    depends_on: &["/basics/name"],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::BothNames, Fix::OwnWords, Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.links.is_empty() {
        return context.skip(SkipReason::NoLink);
    }
    for link in &facts.links {
        let Some(inside) = link.value.profile().and_then(|(_, account)| named(&facts.reader, account)) else {
            context.skip(SkipReason::NoNameInAddress);
            continue;
        };
        let different = match against_names(facts, &inside) {
            Ok(different) => different,
            Err(why) => {
                context.skip(why);
                continue;
            }
        };
        context.mark_checked();
        if different {
            context.report(
                Observation::new(sentences::SLUG, Grade::Ask)
                    .with("profile", short(&link.evidence))
                    .with("name", applicant(facts))
                    .resting_on([&link.evidence])
                    .resting_on(facts.names.iter().map(|name| &name.evidence)),
            );
        }
    }
}
