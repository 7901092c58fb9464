//! A profile's address, split at its own separators, is another complete name.

use crate::facts::Facts;
use crate::facts::link::Link;
use crate::facts::name::PersonName;
use crate::facts::person::{Listed, spelled_by_profile};
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::identity_slug_other_person as sentences};
use crate::rules::statements::{against_names, applicant, short};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason, traces};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::IdentitySlugOtherPerson,
    family: Family::Identity,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[RuleId::IdentityLeftOverContact, RuleId::IdentityTracesAgree],
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
        let Some((inside, grade)) = spelled(facts, link) else {
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
                Observation::new(sentences::SLUG, grade)
                    .with(Gap::Profile, short(&link.evidence))
                    .with(Gap::Name, applicant(facts))
                    .resting_on([&link.evidence])
                    .resting_on(facts.names.iter().map(|name| &name.evidence)),
            );
        }
    }
}

/// The complete name that an account spells, and how far it goes by itself: where its site formed the address from the account's name it asks,
/// as far as tables know the name; a handle was chosen.
fn spelled(facts: &Facts<'_>, link: &Sourced<Link>) -> Option<(PersonName, Grade)> {
    let (site, account) = link.value.profile()?;
    let found = spelled_by_profile(&facts.reader, account)?;
    let formed = traces::is_formed_by_its_site(&link.value);
    let grade = match found.listed {
        Listed::All if formed => Grade::Ask,
        Listed::All => Grade::Note,
        _ if !formed => return None,
        // Beside another account on the site the two are compared.
        _ if facts
            .links
            .iter()
            .filter_map(|other| other.value.profile())
            .any(|(other, known)| other.name == site.name && known != account) =>
        {
            return None;
        }
        Listed::None if !traces::has_a_sites_ending(account) => return None,
        _ => Grade::Note,
    };
    Some((found.name, grade))
}
