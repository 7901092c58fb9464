//! The address, split at its own separators, is another complete name.

use crate::facts::Facts;
use crate::facts::name::NameComparison;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::{compared_with_names, short};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet, traces};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "email/other-person",
    family: Family::Email,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &["email/malformed", "identity/left-over-contact"],
    data: &[],
    // A name that the address fits explains it; an account or a file of the applicant's own leaves it beside other findings.
    excuses: &["/basics/name", "/basics/profiles", "/basics/url", "/url", "/fileName", "/document"],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    if facts.emails.is_empty() || facts.names.is_empty() {
        outcome.cannot(Unmet::NotStated);
        return;
    }
    for email in &facts.emails {
        let Some(address) = &email.value else {
            outcome.cannot(Unmet::UnreadableAddress);
            continue;
        };
        let Some(inside) = facts.reader.split_identifier(&address.local) else {
            outcome.cannot(Unmet::NoNameInAddress);
            continue;
        };
        let compared = compared_with_names(facts, &inside);
        if compared.contains(&NameComparison::CannotTell) {
            outcome.cannot(Unmet::IncomparableName);
            continue;
        }
        outcome.judge();
        if compared.iter().any(|comparison| *comparison != NameComparison::Different) {
            continue;
        }
        let observation = match traces::of_another(facts, &email.evidence.quote, &inside) {
            Some(trace) => {
                Observation::new("other-again", Grade::Ask).with("trace", short(trace)).resting_on([trace])
            }
            None if traces::of_applicant(facts) => Observation::new("other", Grade::Support),
            None => Observation::new("other", Grade::Note),
        };
        outcome.notice(
            observation
                .with("address", short(&email.evidence))
                .with("name", facts.names.first().map(|name| short(&name.evidence)).unwrap_or_default())
                .resting_on([&email.evidence])
                .resting_on(facts.names.iter().map(|name| &name.evidence)),
        );
    }
}
