//! A profile's address, split at its own separators, is another complete name.

use crate::facts::Facts;
use crate::facts::person::named;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::{against_names, applicant, short};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "identity/slug-other-person",
    family: Family::Identity,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &["identity/left-over-contact"],
    data: &[crate::knowledge::PROFILE_SITES],
    // A name that the applicant gives, and that it fits, explains it.
    excuses: &["/basics/name"],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    if facts.links.is_empty() {
        return outcome.cannot(Unmet::NoLink);
    }
    for link in &facts.links {
        let Some(inside) = link.value.profile().and_then(|(_, account)| named(&facts.reader, account)) else {
            outcome.cannot(Unmet::NoNameInAddress);
            continue;
        };
        let different = match against_names(facts, &inside) {
            Ok(different) => different,
            Err(why) => {
                outcome.cannot(why);
                continue;
            }
        };
        outcome.judge();
        if different {
            outcome.notice(
                Observation::new("slug", Grade::Ask)
                    .with("profile", short(&link.evidence))
                    .with("name", applicant(facts))
                    .resting_on([&link.evidence])
                    .resting_on(facts.names.iter().map(|name| &name.evidence)),
            );
        }
    }
}
