//! Where else an application bears a name: mailboxes, accounts, files, and words that say so.
//!
//! People at home share mailboxes, and whether they share a family name is custom. So a mailbox by itself says little, and what it says may not
//! rest on the family name alone: it takes a second trace of the other name to ask, and a trace of the applicant's own leaves it at support.

use crate::data::mail_domains;
use crate::data::phrases::{CHANNELS, Topic};
use crate::facts::Facts;
use crate::facts::link::Link;
use crate::facts::name::{self, NameComparison, PersonName};
use crate::facts::own_words::{OwnContact, OwnName, Reach};
use crate::facts::person::{
    Listed, Spelled, is_word, is_written_as_a_word, named, spell_the_same, spelled, spelled_by_profile,
};
use crate::facts::stated::{Statement, Statements};
use crate::facts::words::TextRange;
use crate::model::application::PassageKind;
use crate::model::evidence::Evidence;
use crate::rules::statements::part;

/// Most values of a kind that are looked through.
const MOST: usize = 12;

/// Accounts and files as they are written.
fn accounts_and_files<'a>(facts: &'a Facts<'_>) -> impl Iterator<Item = (&'a str, &'a Evidence)> {
    let accounts = facts.links.iter().filter_map(|link| Some((link.value.profile()?.1, &link.evidence)));
    let files = facts.application.files.iter().flat_map(|file| [&file.name, &file.author]).flatten();
    accounts.take(MOST).chain(files.map(|stated| (stated.value.as_str(), &stated.evidence)).take(MOST))
}

/// An account or a file that has a name, beside the address that has it. What fits the applicant is no trace of another, and a further mailbox
/// was named by the same choice.
pub fn of_another<'a>(facts: &'a Facts<'_>, other: &PersonName) -> Option<&'a Evidence> {
    let has_it = |text: &str| {
        named(&facts.reader, text).is_some_and(|found| fits(name::compare_loosely(&found, other)))
            && !is_applicants(facts, text)
    };
    accounts_and_files(facts).find(|(text, _)| has_it(text)).map(|(_, evidence)| evidence)
}

/// Whether an account or a file is in the applicant's own name.
pub fn of_applicant(facts: &Facts<'_>) -> bool {
    accounts_and_files(facts).any(|(text, _)| is_applicants(facts, text))
}

/// Compared with the stated names alone, so that it does not rest on how well a table knows a naming system; a complete name of which the
/// tables cannot tell is the applicant's.
fn is_applicants(facts: &Facts<'_>, text: &str) -> bool {
    let found = facts.reader.as_a_name(text);
    // A part of a name beside everyday words is not the whole of it; words that are names stand in the applicant's own.
    let is_whole = |name: &PersonName| {
        let is_part = |token: &&str| !is_word(token) || name.tokens().any(|own| own == *token);
        found.tokens().filter(is_part).count() > 1 || !text.is_ascii() || !name.is_complete()
    };
    facts.distinct_names().take(MOST).any(|name| {
        let compared = name::compare_loosely(&found, name);
        fits(compared) && is_whole(name) || compared == NameComparison::CannotTell && found.is_complete()
    })
}

fn fits(compared: NameComparison) -> bool {
    matches!(compared, NameComparison::Same | NameComparison::Compatible)
}

/// What a trace comes from. Two traces of one origin were made by one choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Words that say so: a signature, a declaration, an introduction, a contact block.
    Words,
    /// A profile's address, which its site formed from the account's name.
    Profile,
    /// A handle that a person chose: a mailbox, an account on a code host, a domain of their own.
    Handle,
    /// The file: its name, its author, where its links lead.
    File,
}

/// A complete name beside those that are stated.
#[derive(Debug, Clone)]
pub struct Trace {
    /// Where it comes from.
    pub origin: Origin,
    /// The name.
    pub name: PersonName,
    /// How well the tables know it.
    pub listed: Listed,
    /// What spells it.
    pub evidence: Evidence,
    /// A telephone number beside it.
    pub telephone: Option<Evidence>,
    /// What makes two traces one: the mailbox, the account, the place.
    value: String,
}

impl Trace {
    /// Whether two traces are of different origin and spell one complete name. Two of which tables know nothing are only words in a
    /// language that nobody listed, unless a site formed one of them or words say so.
    pub fn agrees_with(&self, other: &Self) -> bool {
        let is_name = |trace: &Self| {
            matches!(trace.origin, Origin::Profile | Origin::Words) || trace.listed > Listed::None
        };
        self.origin != other.origin
            && self.value != other.value
            && (is_name(self) || is_name(other))
            && spell_the_same(&self.name, &other.name)
    }
}

/// Sites that form a profile's address from the name of its account.
const FORMED_BY_SITE: &[&str] = &["LinkedIn", "Stack Overflow", "XING"];

/// Whether the site of an account forms its address from the account's name.
pub fn is_formed_by_its_site(link: &Link) -> bool {
    link.site.is_some_and(|site| FORMED_BY_SITE.contains(&site.name))
}

/// Whether the site added letters and digits of its own to an account's name, as it does where nobody chose the address.
pub fn has_a_sites_ending(account: &str) -> bool {
    let last = account.rsplit('-').next().unwrap_or_default();
    account.contains('-') && last.len() >= 4 && last.chars().any(|letter| letter.is_ascii_digit())
}

/// The complete name that an address or a file's name spells, where tables know one of its parts at least, and it is no word of the
/// application's own and no organisation of it.
pub fn partly_listed(facts: &Facts<'_>, text: &str) -> Option<PersonName> {
    let found = spelled(&facts.reader, text).filter(|found| found.listed > Listed::None)?;
    let is_name = found.listed == Listed::All
        || !is_a_word_of_theirs(facts, &found.name)
            && !super::statements::is_organisation(facts, &found.name);
    is_name.then_some(found.name)
}

/// Whether a part of a name is written as an everyday word somewhere in the application's texts.
fn is_a_word_of_theirs(facts: &Facts<'_>, name: &PersonName) -> bool {
    facts.texts.iter().any(|text| is_written_as_a_word(name, &text.passage.text.value, &text.words))
}

/// Every trace of a complete name. What a company, an agency or somebody at home gives out is none.
pub fn all(facts: &Facts<'_>) -> Vec<Trace> {
    let mut found: Vec<Trace> = Vec::new();
    mailboxes(facts, &mut found);
    accounts(facts, &mut found);
    files(facts, &mut found);
    in_words(facts, &mut found);
    let mut kept: Vec<Trace> = Vec::new();
    for trace in found {
        if !kept.iter().any(|other| other.origin == trace.origin && other.value == trace.value) {
            kept.push(trace);
        }
    }
    kept
}

fn mailboxes(facts: &Facts<'_>, found: &mut Vec<Trace>) {
    for email in facts.emails.iter().take(MOST) {
        let Some(address) = &email.value else { continue };
        if !is_private(facts, &address.domain) {
            continue;
        }
        if let Some(Spelled { name, listed }) = spelled(&facts.reader, &address.local) {
            let (evidence, value) = (email.evidence.clone(), address.mailbox());
            found.push(Trace { origin: Origin::Handle, name, listed, evidence, telephone: None, value });
        }
    }
}

/// What makes two addresses of one account one.
fn account_value(link: &Link) -> Option<String> {
    link.profile().map(|(site, account)| format!("{}/{account}", site.name))
}

fn accounts(facts: &Facts<'_>, found: &mut Vec<Trace>) {
    for link in facts.links.iter().take(MOST) {
        let Some((value, (spelled, origin))) = account_value(&link.value).zip(of_account(facts, &link.value))
        else {
            continue;
        };
        let Spelled { name, listed } = spelled;
        found.push(Trace { origin, name, listed, evidence: link.evidence.clone(), telephone: None, value });
    }
}

fn of_account(facts: &Facts<'_>, link: &Link) -> Option<(Spelled, Origin)> {
    let (_, account) = link.profile()?;
    if is_formed_by_its_site(link) {
        Some((spelled_by_profile(&facts.reader, account)?, Origin::Profile))
    } else {
        Some((spelled(&facts.reader, account)?, Origin::Handle))
    }
}

fn files(facts: &Facts<'_>, found: &mut Vec<Trace>) {
    for file in facts.application.files.iter().take(MOST) {
        for stated in [&file.name, &file.author].into_iter().flatten() {
            if let Some(Spelled { name, listed }) = spelled(&facts.reader, &stated.value) {
                let (evidence, value) = (stated.evidence.clone(), stated.evidence.path.clone());
                found.push(Trace { origin: Origin::File, name, listed, evidence, telephone: None, value });
            }
        }
        for target in file.links.iter().filter_map(|link| link.target.as_ref()).take(MOST) {
            let link = Link::parse(&target.value);
            if let Some((value, (Spelled { name, listed }, _))) =
                account_value(&link).zip(of_account(facts, &link))
            {
                let evidence = target.evidence.clone();
                found.push(Trace { origin: Origin::File, name, listed, evidence, telephone: None, value });
            }
        }
    }
}

fn in_words(facts: &Facts<'_>, found: &mut Vec<Trace>) {
    for text in &facts.texts {
        let Some(own) = &text.own else { continue };
        let written = &text.passage.text;
        let here = |place: TextRange| part(&written.evidence, &written.value, place);
        if own.by_another && text.passage.kind != PassageKind::Whole {
            continue;
        }
        let mut push = |name: &PersonName, place: TextRange, telephone: Option<TextRange>| {
            let evidence = here(place);
            let value = format!("{}{}", evidence.path, place.start);
            let telephone = telephone.map(here);
            let listed = Listed::All;
            found.push(Trace {
                origin: Origin::Words,
                name: name.clone(),
                listed,
                evidence,
                telephone,
                value,
            });
        };
        for OwnName { place, name, telephone, .. } in &own.names {
            push(name, *place, *telephone);
        }
        for contact in &own.contacts {
            if let Some(place) = contact.named_beside {
                push(&contact.name, place, None);
            }
        }
        if let Some(block) = &own.foot {
            push(&block.name, block.place, block.telephone);
        }
        found.extend(
            own.contacts.iter().filter_map(|contact| of_contact(facts, contact, here(contact.place))),
        );
    }
}

/// A contact that a text gives as its writer's own.
fn of_contact(facts: &Facts<'_>, contact: &OwnContact, evidence: Evidence) -> Option<Trace> {
    let (origin, value) = match &contact.reach {
        Reach::Mailbox(address) if !is_private(facts, &address.domain) => return None,
        Reach::Mailbox(address) => (Origin::Handle, address.mailbox()),
        Reach::Account(site, account) => {
            let origin = if FORMED_BY_SITE.contains(site) { Origin::Profile } else { Origin::Handle };
            (origin, format!("{site}/{account}"))
        }
    };
    let (name, listed) = (contact.name.clone(), contact.listed);
    Some(Trace { origin, name, listed, evidence, telephone: None, value })
}

/// Whether a mailbox at a domain is a person's: what a company or an agency gives out is no trace.
fn is_private(facts: &Facts<'_>, domain: &str) -> bool {
    mail_domains::is_provider(domain) || facts.reserved_is_ordinary && mail_domains::is_reserved(domain)
}

/// Whether a trace is nobody else's after all: a word of the application's own texts, an organisation's or a referee's name, the name of whom
/// a delivery is for.
pub fn is_explained(facts: &Facts<'_>, trace: &Trace) -> bool {
    let referees = facts.application.referees.iter().filter_map(|referee| referee.name.as_ref());
    let others = referees.chain(&facts.application.consignees).take(20);
    let is_of_another = others
        .into_iter()
        .any(|stated| fits(name::compare_loosely(&facts.reader.parse(&stated.value), &trace.name)));
    let written_as_a_word = || trace.listed < Listed::All && is_a_word_of_theirs(facts, &trace.name);
    is_of_another || super::statements::is_organisation(facts, &trace.name) || written_as_a_word()
}

/// What the applicant says of another name of theirs, or of a mailbox that is shared at home.
pub struct StatedExcuses {
    /// A former, legal, preferred or other name is stated; with the name, where it follows.
    pub other_name: bool,
    /// A mailbox is shared.
    pub shared_mailbox: bool,
}

/// Reads what excuses a name or a mailbox.
pub fn stated_excuses(facts: &Facts<'_>) -> StatedExcuses {
    let statements = Statements::among(&facts.application.names, &facts.texts);
    let said = |topic: Topic| {
        let topics = statements.on(topic);
        if topics.denied.is_empty() { topics.said.clone() } else { Vec::new() }
    };
    let of_mail = |statement: &&Statement| {
        let sentence = statement.sentence().to_lowercase();
        let channels = CHANNELS.mail.all().iter();
        channels.map(|channel| channel.trim_end_matches('-')).any(|channel| sentence.contains(channel))
    };
    let of_the_writer =
        |statement: &&Statement| !matches!(statement.kind, Some(PassageKind::Role | PassageKind::Project));
    let renamed = [said(Topic::OtherName), said(Topic::OtherNameFollows)].concat();
    StatedExcuses {
        other_name: renamed.iter().any(|statement| of_the_writer(&statement)),
        shared_mailbox: said(Topic::SharedContact).iter().any(|statement| of_mail(&statement)),
    }
}
