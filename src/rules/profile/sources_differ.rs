//! Two sources give two accounts on one site.

use crate::facts::Facts;
use crate::facts::link::Link;
use crate::facts::name::{self, NameComparison};
use crate::facts::person::{Listed, spelled_by_profile};
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::profile_sources_differ as sentences};
use crate::rules::statements::{against_names, pairs, short};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason, traces};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::ProfileSourcesDiffer,
    family: Family::Profile,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[
        RuleId::IdentityLeftOverContact,
        RuleId::IdentitySlugOtherPerson,
        RuleId::IdentityTracesAgree,
        RuleId::ProfileLookalikeHost,
    ],
    data: &[crate::data::PROFILE_SITES],
    // A name that one of the accounts fits, or a second account of the same source.
    depends_on: &["/basics/profiles"],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let accounts: Vec<&Sourced<Link>> =
        facts.links.iter().filter(|link| link.value.profile().is_some()).take(50).collect();
    if accounts.is_empty() {
        return context.skip(SkipReason::NoLink);
    }
    let mut compared = false;
    for (one, other) in pairs(&accounts) {
        let (Some((site, first)), Some((other_site, second))) = (one.value.profile(), other.value.profile())
        else {
            continue;
        };
        if one.evidence.source == other.evidence.source || site.name != other_site.name {
            continue;
        }
        compared = true;
        context.mark_checked();
        // Who gives two accounts in one place has said so.
        if first == second || has_several(&accounts, one) || has_several(&accounts, other) {
            continue;
        }
        let spelled = [one, other].into_iter().find(|link| spells_another(facts, &link.value));
        if spelled.is_none() && is_renamed(facts, first, second) {
            continue;
        }
        let (sentence, grade) = match spelled {
            Some(_) => (sentences::ANOTHER, Grade::Ask),
            None => (sentences::DIFFER, Grade::Note),
        };
        let mut observation = Observation::new(sentence, grade)
            .with(Gap::Site, site.name)
            .with(Gap::One, short(&one.evidence))
            .with(Gap::Other, short(&other.evidence))
            .resting_on([&one.evidence, &other.evidence]);
        if let Some(link) = spelled {
            observation = observation.with(Gap::Profile, short(&link.evidence));
        }
        context.report(observation);
    }
    if !compared {
        context.skip(SkipReason::NoSecondAccount);
    }
}

fn has_several(accounts: &[&Sourced<Link>], link: &Sourced<Link>) -> bool {
    let of_source = accounts.iter().filter(|other| other.evidence.source == link.evidence.source);
    let mut different = of_source.filter_map(|other| other.value.profile()).filter(|(site, account)| {
        link.value.profile().is_some_and(|(own, known)| own.name == site.name && known != *account)
    });
    different.next().is_some()
}

/// Whether an account spells a complete name that shares nothing with the applicant's.
fn spells_another(facts: &Facts<'_>, link: &Link) -> bool {
    let Some((_, account)) = link.profile() else { return false };
    let Some(spelled) = spelled_by_profile(&facts.reader, account) else { return false };
    let is_name = match spelled.listed {
        Listed::All => true,
        Listed::Some => traces::is_formed_by_its_site(link),
        Listed::None => traces::is_formed_by_its_site(link) && traces::has_a_sites_ending(account),
    };
    is_name && against_names(facts, &spelled.name) == Ok(true)
}

/// Whether two accounts may be one that was renamed: one holds the letters of the other, or both fit the applicant's name.
fn is_renamed(facts: &Facts<'_>, one: &str, other: &str) -> bool {
    let letters = |account: &str| -> String {
        let parts = account
            .split(['-', '_', '.'])
            .filter(|part| part.len() < 4 || !part.chars().any(|letter| letter.is_ascii_digit()));
        parts.flat_map(str::chars).filter(|letter| letter.is_alphabetic()).collect()
    };
    let (first, second) = (letters(one), letters(other));
    if first.len().min(second.len()) >= 3 && (first.contains(&second) || second.contains(&first)) {
        return true;
    }
    let fits = |account: &str| {
        let found = facts.reader.as_a_name(account);
        facts.distinct_names().take(12).any(|name| {
            let compared = name::compare_loosely(&found, name);
            let joined: String = name.tokens().collect();
            matches!(compared, NameComparison::Same | NameComparison::Compatible)
                || name.tokens().any(|token| token.chars().count() > 2 && letters(account).contains(token))
                || letters(account) == joined
        })
    };
    fits(one) && fits(other)
}
