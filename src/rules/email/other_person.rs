//! The address, split at its own separators, is another complete name.

use crate::facts::Facts;
use crate::facts::name::{self, NameComparison, PersonName};
use crate::facts::person::named;
use crate::model::evidence::Evidence;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::short;
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "email/other-person",
    family: Family::Email,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &["email/malformed"],
    data: &[],
    // A name that the address fits explains it.
    excuses: &["/basics/name"],
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
        let Some(inside) = name::split_identifier(&address.local) else {
            outcome.cannot(Unmet::NoNameInAddress);
            continue;
        };
        let compared: Vec<NameComparison> =
            facts.names.iter().map(|stated| name::compare(&inside, &stated.value)).collect();
        if compared.contains(&NameComparison::CannotTell) {
            outcome.cannot(Unmet::IncomparableName);
            continue;
        }
        outcome.judge();
        if compared.iter().any(|comparison| *comparison != NameComparison::Different) {
            continue;
        }
        // Where spouses keep their names, a shared mailbox has a stranger's: by itself an address is worth a word and no more.
        let second = traces(facts, &email.evidence.quote).into_iter().find(|(other, _)| {
            matches!(name::compare(other, &inside), NameComparison::Same | NameComparison::Compatible)
        });
        let observation = match second {
            None => Observation::new("other", Grade::Note),
            Some((_, trace)) => {
                Observation::new("other-again", Grade::Ask).with("trace", short(trace)).resting_on([trace])
            }
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

/// Most values of a kind that are looked through for a second trace.
const MOST: usize = 12;

/// Other values that are complete names: further mailboxes, accounts, files. A mailbox that is written twice is one.
fn traces<'a>(facts: &'a Facts<'_>, address: &str) -> Vec<(PersonName, &'a Evidence)> {
    let mailboxes = facts
        .emails
        .iter()
        .filter(|email| !email.evidence.quote.eq_ignore_ascii_case(address))
        .filter_map(|email| Some((email.value.as_ref()?.local.as_str(), &email.evidence)));
    let accounts =
        facts.links.iter().filter_map(|link| Some((link.value.account.as_deref()?, &link.evidence)));
    let files = facts
        .application
        .files
        .iter()
        .flat_map(|file| [&file.name, &file.author])
        .flatten()
        .map(|stated| (stated.value.as_str(), &stated.evidence));
    let all = mailboxes.take(MOST).chain(accounts.take(MOST)).chain(files.take(MOST));
    all.filter_map(|(text, evidence)| Some((named(text)?, evidence))).collect()
}
