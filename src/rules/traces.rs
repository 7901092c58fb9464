//! Where else an application bears a name: mailboxes, accounts, files.
//!
//! People at home share mailboxes, and whether they share a family name is custom. So a mailbox by itself says little, and what it says may not
//! rest on the family name alone: it takes a second trace of the other name to ask, and a trace of the applicant's own leaves it at support.

use crate::facts::Facts;
use crate::facts::name::{self, NameComparison, PersonName};
use crate::facts::person::named;
use crate::model::evidence::Evidence;

/// Most values of a kind that are looked through.
const MOST: usize = 12;

/// Accounts and files as they are written.
fn accounts_and_files<'a>(facts: &'a Facts<'_>) -> impl Iterator<Item = (&'a str, &'a Evidence)> {
    let accounts = facts.links.iter().filter_map(|link| Some((link.value.profile()?.1, &link.evidence)));
    let files = facts.application.files.iter().flat_map(|file| [&file.name, &file.author]).flatten();
    accounts.take(MOST).chain(files.map(|stated| (stated.value.as_str(), &stated.evidence)).take(MOST))
}

/// A further mailbox, an account or a file that has a name, beside the address that has it. What fits the applicant is no trace of another, and a
/// mailbox that is written twice is one.
pub fn of_another<'a>(facts: &'a Facts<'_>, address: &str, other: &PersonName) -> Option<&'a Evidence> {
    let mailboxes = facts
        .emails
        .iter()
        .filter(|email| !email.evidence.quote.eq_ignore_ascii_case(address))
        .filter_map(|email| Some((email.value.as_ref()?.local.as_str(), &email.evidence)))
        .take(MOST);
    let has_it = |text: &str| {
        named(&facts.reader, text).is_some_and(|found| fits(name::compare_loosely(&found, other)))
            && !is_applicants(facts, text)
    };
    mailboxes.chain(accounts_and_files(facts)).find(|(text, _)| has_it(text)).map(|(_, evidence)| evidence)
}

/// Whether an account or a file is in the applicant's own name.
pub fn of_applicant(facts: &Facts<'_>) -> bool {
    accounts_and_files(facts).any(|(text, _)| is_applicants(facts, text))
}

/// Compared with the stated names alone, so that it does not rest on how well a table knows a naming system; a complete name of which the
/// tables cannot tell is the applicant's.
fn is_applicants(facts: &Facts<'_>, text: &str) -> bool {
    let found = facts.reader.as_a_name(text);
    facts.distinct_names().take(MOST).any(|name| {
        let compared = name::compare_loosely(&found, name);
        fits(compared) || compared == NameComparison::CannotTell && found.is_complete()
    })
}

fn fits(compared: NameComparison) -> bool {
    matches!(compared, NameComparison::Same | NameComparison::Compatible)
}
