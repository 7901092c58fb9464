//! An account that was silent for years and active again shortly before the application.

use crate::facts::Facts;
use crate::facts::name::{self, NameComparison};
use crate::model::application::{Account, Fact};
use crate::model::date::PartialDate;
use crate::model::evidence::Evidence;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::profile_dormant_then_active as sentences};
use crate::rules::statements::other_history;
use crate::rules::{
    Fix, GapValue, Joint, Observation, Perturbation, ProfilePart, Rule, RuleContext, SkipReason,
};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::ProfileDormantThenActive,
    family: Family::Profile,
    kind: Kind::Contradiction,
    grade: Grade::Verify,
    on: true,
    yields_to: &[],
    data: &[],
    // A name, contact or employer that the profile shares with the rest is why they do not differ.
    depends_on: &["/basics/name", "/basics/email", "/basics/phone", "/work"],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

/// Shortest silence, in days.
const SILENCE: i32 = 3 * 365;
/// Longest time between the new activity and the application, in days.
const SHORTLY: i32 = 183;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.application.accounts.is_empty() {
        context.skip(SkipReason::NoAccountFacts);
    }
    for account in &facts.application.accounts {
        let (Fact::Present(silent), Fact::Present(active)) = (&account.silent_from, &account.active_again)
        else {
            let unreadable = [&account.silent_from, &account.active_again]
                .into_iter()
                .any(|date| matches!(date, Fact::Unreadable(_)));
            context.skip(if unreadable { SkipReason::UnreadableDate } else { SkipReason::NoAccountFacts });
            continue;
        };
        let Some(applied) = facts.applied else {
            context.skip(SkipReason::NoToday);
            continue;
        };
        context.mark_checked();
        if days(silent.value, active.value) < SILENCE || !shortly_before(active.value, applied) {
            continue;
        }
        let differing = differing(facts, account);
        let grade = match differing.len() {
            0 => Grade::Note,
            1 => Grade::Ask,
            _ => Grade::Verify,
        };
        let sentence = if differing.is_empty() { sentences::ALONE } else { sentences::DIFFERS };
        context.report(
            Observation::new(sentence, grade)
                .with(Gap::Silent, silent.value.to_string())
                .with(Gap::Active, active.value.to_string())
                .with(
                    Gap::Differing,
                    GapValue::list(
                        differing.iter().map(|(what, _)| GapValue::ProfilePart(*what)),
                        Joint::Comma,
                    ),
                )
                .resting_on([&silent.evidence, &active.evidence])
                .resting_on(differing.iter().flat_map(|(_, evidence)| evidence)),
        );
    }
}

/// The least number of days between two dates, whatever days they mean.
fn days(from: PartialDate, to: PartialDate) -> i32 {
    to.earliest().0 - from.latest().0
}

fn shortly_before(active: PartialDate, applied: PartialDate) -> bool {
    active.earliest() <= applied.latest() && applied.earliest().0 - active.latest().0 <= SHORTLY
}

/// What else about the person differs between the account's profile and the rest of the application.
fn differing(facts: &Facts<'_>, account: &Account) -> Vec<(ProfilePart, Vec<Evidence>)> {
    let here = |evidence: &Evidence| evidence.source == Some(account.source);
    let mut found = Vec::new();
    let (inside, outside): (Vec<_>, Vec<_>) = facts.names.iter().partition(|name| here(&name.evidence));
    if let (Some(mine), Some(other)) = (inside.first(), outside.first())
        && outside
            .iter()
            .all(|other| name::compare_loosely(&mine.value, &other.value) == NameComparison::Different)
    {
        found.push((ProfilePart::Name, vec![mine.evidence.clone(), other.evidence.clone()]));
    }
    if let Some(evidence) = contacts_differ(facts, &here) {
        found.push((ProfilePart::Contacts, evidence));
    }
    if let Some(evidence) = other_history(facts, account.source) {
        found.push((ProfilePart::History, evidence));
    }
    found
}

/// E-mail and phone are both comparable or one of them is, and none is shared.
fn contacts_differ(facts: &Facts<'_>, here: &dyn Fn(&Evidence) -> bool) -> Option<Vec<Evidence>> {
    let mut evidence = Vec::new();
    let mut compare = |list: Vec<(&Evidence, Option<String>)>| -> Option<bool> {
        let (inside, outside): (Vec<_>, Vec<_>) = list.into_iter().partition(|(at, _)| here(at));
        if inside.is_empty() || outside.is_empty() {
            return None;
        }
        let shared = inside.iter().any(|(_, one)| {
            one.is_none() || outside.iter().any(|(_, other)| other.is_none() || one == other)
        });
        if !shared {
            evidence.extend(inside.first().map(|(at, _)| (*at).clone()));
            evidence.extend(outside.first().map(|(at, _)| (*at).clone()));
        }
        Some(shared)
    };
    let emails = compare(
        facts
            .emails
            .iter()
            .map(|email| (&email.evidence, email.value.as_ref().map(|address| address.mailbox())))
            .collect(),
    );
    let phones = compare(facts.phones.iter().map(|phone| (&phone.evidence, phone.value.e164())).collect());
    let differs = !matches!((emails, phones), (None, None) | (Some(true), _) | (_, Some(true)));
    differs.then_some(evidence)
}
