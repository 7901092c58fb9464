//! A file's name, or its author, is another complete name.

use crate::data::mail_domains;
use crate::data::names::scripts;
use crate::data::places::fold::fold;
use crate::facts::Facts;
use crate::facts::email::EmailAddress;
use crate::facts::link::Link;
use crate::facts::name::PersonName;
use crate::facts::person::{named, spell_the_same};
use crate::model::application::File;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::identity_file_other_person as sentences};
use crate::rules::statements::{against_names, applicant, is_organisation, short};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason, traces};
use std::collections::BTreeSet;

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::IdentityFileOtherPerson,
    family: Family::Identity,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[RuleId::DocumentLinkDiffers, RuleId::IdentityTracesAgree],
    data: &[crate::data::MAIL_DOMAINS, crate::data::PROFILE_SITES],
    // A name that fits, or an organisation of that name, explains it.
    depends_on: &[
        "/basics/name",
        "/basics/email",
        "/basics/profiles",
        "/work",
        "/education",
        "/job",
        "/text",
    ],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

/// Most values of one file that are looked at.
const MOST: usize = 20;
/// A text with fewer words says too little of whose it is.
const LEAST_WORDS: usize = 20;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.application.files.is_empty() {
        return context.skip(SkipReason::NoFile);
    }
    for file in &facts.application.files {
        look(facts, file, context);
    }
    if context.judged == 0 && context.unmet.is_empty() {
        context.skip(SkipReason::NoNameInFile);
    }
}

fn look(facts: &Facts<'_>, file: &File, context: &mut RuleContext) {
    let of_file = [(sentences::FILE, &file.name), (sentences::AUTHOR, &file.author)];
    let properties = of_file.into_iter().filter_map(|(sentence, value)| {
        let value = value.as_ref()?;
        Some((sentence, value, traces::partly_listed(facts, &value.value)?))
    });
    let targets = file.links.iter().filter_map(|link| link.target.as_ref()).take(MOST).filter_map(|target| {
        let name = leads_to(facts, &target.value)?;
        Some((sentences::TARGET, target, name))
    });
    let mut noticed: Vec<(Observation, PersonName)> = Vec::new();
    for (sentence, value, name) in properties.chain(targets) {
        match against_names(facts, &name) {
            Err(why) => {
                context.skip(why);
                continue;
            }
            Ok(different) => {
                context.mark_checked();
                if !different || is_organisation(facts, &name) {
                    continue;
                }
            }
        }
        // One other person is one finding, however often the file has the name.
        if let Some((observation, _)) = noticed.iter_mut().find(|(_, other)| spell_the_same(other, &name)) {
            observation.evidence.push(value.evidence.clone());
            continue;
        }
        let observation = Observation::new(sentence, grade(facts, file))
            .with(Gap::Other, short(&value.evidence))
            .with(Gap::Name, applicant(facts))
            .resting_on([&value.evidence]);
        noticed.push((observation, name));
    }
    for (observation, _) in noticed {
        context.report(observation.resting_on(facts.names.iter().map(|name| &name.evidence)));
    }
}

/// The complete name of the profile or the mailbox that a link leads to, where no other source gives it.
fn leads_to(facts: &Facts<'_>, target: &str) -> Option<PersonName> {
    let link = Link::parse(target);
    if let Some((site, account)) = link.profile() {
        let known = facts.links.iter().filter_map(|other| other.value.profile());
        let is_given = known.take(MOST).any(|(other, known)| other.name == site.name && known == account);
        return named(&facts.reader, account).filter(|_| !is_given);
    }
    let address = EmailAddress::parse(target)?;
    let is_given = facts
        .emails
        .iter()
        .take(MOST)
        .any(|email| email.value.as_ref().is_some_and(|known| known.mailbox() == address.mailbox()));
    let is_private = mail_domains::is_provider(&address.domain)
        || facts.reserved_is_ordinary && mail_domains::is_reserved(&address.domain);
    named(&facts.reader, &address.local).filter(|_| is_private && !is_given)
}

/// The file may be the wrong one, where its own text names the applicant nowhere.
fn grade(facts: &Facts<'_>, file: &File) -> Grade {
    if names_applicant(facts, file) { Grade::Note } else { Grade::Ask }
}

/// Whether a file's text has a part of the applicant's name, in any order, or a contact of theirs. A text that cannot be compared may have it.
fn names_applicant(facts: &Facts<'_>, file: &File) -> bool {
    let Some(text) = &file.text else { return true };
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: BTreeSet<String> = words.map(fold).collect();
    if words.len() < LEAST_WORDS {
        return true;
    }
    let others = facts.names.iter().filter(|name| name.evidence.source != Some(file.source));
    let mut any = false;
    for token in others.flat_map(|name| name.value.tokens()).filter(|token| token.chars().count() > 1) {
        any = true;
        let script = |letter: char| scripts::script(letter).filter(|_| letter.is_alphabetic());
        let own = token.chars().find_map(script);
        let same_script = || {
            words.iter().filter_map(|word| word.chars().find_map(script)).filter(|found| Some(*found) == own)
        };
        // A name in letters that the text does not use may be there in others; Han and Kana stand without spaces.
        if words.contains(token) || text.contains(token) || same_script().count() < LEAST_WORDS / 2 {
            return true;
        }
    }
    let emails = facts.emails.iter().filter(|email| email.evidence.source != Some(file.source));
    let lower = text.to_lowercase();
    !any || emails.filter_map(|email| email.value.as_ref()).any(|email| lower.contains(&email.whole()))
}
