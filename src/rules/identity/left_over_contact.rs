//! A text gives a contact of another complete name as its writer's own.

use crate::data::mail_domains;
use crate::facts::Facts;
use crate::facts::contact_block::ContactBlock;
use crate::facts::name::{self, NameComparison, PersonName};
use crate::facts::own_words::{OwnContact, Reach};
use crate::facts::person::{Listed, spell_the_same};
use crate::model::application::{Passage, PassageKind};
use crate::model::evidence::Evidence;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::identity_left_over_contact as sentences};
use crate::model::submission::Route;
use crate::rules::statements::{against_names, applicant, is_organisation, part, shorten};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason, traces};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::IdentityLeftOverContact,
    family: Family::Identity,
    kind: Kind::Contradiction,
    grade: Grade::Verify,
    on: true,
    yields_to: &[RuleId::IdentityLeftOverName, RuleId::IdentityTracesAgree],
    data: &[crate::data::MAIL_DOMAINS, crate::data::PROFILE_SITES],
    // A name that fits, a contact that is stated and compared elsewhere, an agency or a referee explains it.
    depends_on: &[
        "/basics/name",
        "/work",
        "/education",
        "/job",
        "/basics/email",
        "/basics/profiles",
        "/basics/url",
        "/route",
        "/url",
        "/text",
        "/answers",
        "/fileName",
        "/document",
    ],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.names.is_empty() {
        return context.skip(SkipReason::NotStated);
    }
    // An agency puts its own contacts on what it sends.
    if matches!(facts.application.route, Some(Route::Agency | Route::Referral)) {
        return context.skip(SkipReason::WrittenByAnother);
    }
    for text in &facts.texts {
        let Some(written) = text.own.as_ref() else { continue };
        if let Some(block) = &written.foot {
            at_the_end(facts, text.passage, block, context);
        }
        if written.contacts.is_empty() {
            continue;
        }
        if text.passage.kind != PassageKind::Whole && written.by_another {
            context.skip(SkipReason::WrittenByAnother);
            continue;
        }
        look(facts, text.passage, &written.contacts, context);
    }
    if context.judged == 0 && context.unmet.is_empty() {
        context.skip(SkipReason::NoContactInText);
    }
}

fn look(facts: &Facts<'_>, passage: &Passage, contacts: &[OwnContact], context: &mut RuleContext) {
    let text = &passage.text.value;
    let mut others: Vec<&OwnContact> = Vec::new();
    for contact in contacts {
        match against_names(facts, &contact.name) {
            Err(why) => context.skip(why),
            Ok(true) if !is_private(facts, &contact.reach) => context.skip(SkipReason::ContactOfOthers),
            Ok(true) if is_known(facts, contact, passage.text.evidence.source) => {}
            Ok(different) => {
                context.mark_checked();
                if different {
                    others.push(contact);
                }
            }
        }
    }
    // A name that no table knows takes words that say it, or a profile and a mailbox that agree.
    let whole = others.clone();
    others.retain(|contact| {
        contact.listed == Listed::All
            || contact.named_beside.is_some()
            || whole
                .iter()
                .any(|other| are_of_two_kinds(contact, other) && spell_the_same(&contact.name, &other.name))
    });
    // A profile that was read as the applicant's own is looked at by its address.
    if let [only] = others.as_slice()
        && only.named_beside.is_none()
        && matches!(only.reach, Reach::Account(..))
        && read_as(facts, only, passage.text.evidence.source).is_some()
    {
        return;
    }
    // So is a mailbox of which no more can be said than of one in a field.
    if let [only] = others.as_slice()
        && only.named_beside.is_none()
        && matches!(only.reach, Reach::Mailbox(_))
        && alone(facts, only) != Grade::Ask
        && read_as(facts, only, passage.text.evidence.source).is_some()
    {
        return;
    }
    let Some(first) = others.first() else { return };
    let second = others.iter().skip(1).find(|contact| {
        contact.reach != first.reach
            && name::compare_loosely(&contact.name, &first.name) != NameComparison::Different
    });
    let evidence = |place| part(&passage.text.evidence, text, place);
    let of_contact = |contact: &OwnContact| {
        read_as(facts, contact, passage.text.evidence.source)
            .cloned()
            .unwrap_or_else(|| evidence(contact.place))
    };
    let (sentence, grade) = match (first.named_beside, second) {
        (Some(_), _) => (sentences::WITH_NAME, Grade::Verify),
        (None, Some(_)) => (sentences::CONTACTS, Grade::Verify),
        (None, None) => (sentences::CONTACT, alone(facts, first)),
    };
    let mut observation = Observation::new(sentence, grade)
        .with(Gap::Contact, shorten(first.place.text(text)))
        .with(Gap::Name, applicant(facts))
        .resting_on([&of_contact(first)]);
    if let Some(line) = first.named_beside {
        observation = observation.with(Gap::Other, shorten(line.text(text))).resting_on([&evidence(line)]);
    }
    if let Some(second) = second {
        observation = observation
            .with(Gap::Further, shorten(second.place.text(text)))
            .resting_on([&of_contact(second)]);
    }
    context.report(observation.resting_on(facts.names.iter().map(|name| &name.evidence)));
}

/// A second contact block at a résumé's end, under no heading of referees: the block says whose it is.
fn at_the_end(facts: &Facts<'_>, passage: &Passage, block: &ContactBlock, context: &mut RuleContext) {
    let different = match against_names(facts, &block.name) {
        Ok(different) => different,
        Err(why) => return context.skip(why),
    };
    let is_private = block.contact.as_ref().is_none_or(|(_, reach)| is_private(facts, reach));
    if different && !is_private {
        return context.skip(SkipReason::ContactOfOthers);
    }
    context.mark_checked();
    let telephone = block.telephone.filter(|_| block.contact.is_none());
    let Some(contact) = block.contact.as_ref().map(|(place, _)| *place).or(telephone) else { return };
    if !different || is_referee(facts, &block.name) || is_organisation(facts, &block.name) {
        return;
    }
    let text = &passage.text.value;
    let evidence = |place| part(&passage.text.evidence, text, place);
    context.report(
        Observation::new(sentences::AT_THE_END, Grade::Ask)
            .with(Gap::Other, shorten(block.place.text(text)))
            .with(Gap::Contact, shorten(contact.text(text)))
            .with(Gap::Name, applicant(facts))
            .resting_on([&evidence(block.place), &evidence(contact)])
            .resting_on(facts.names.iter().map(|name| &name.evidence)),
    );
}

/// A mailbox and a profile, which are not made by one choice.
fn are_of_two_kinds(one: &OwnContact, other: &OwnContact) -> bool {
    matches!(
        (&one.reach, &other.reach),
        (Reach::Mailbox(_), Reach::Account(..)) | (Reach::Account(..), Reach::Mailbox(_))
    )
}

/// What one contact says by itself. A profile is one person's, and a mailbox beside one that the applicant gives is somebody else's; the only
/// mailbox may be shared at home.
fn alone(facts: &Facts<'_>, contact: &OwnContact) -> Grade {
    let Reach::Mailbox(address) = &contact.reach else { return Grade::Ask };
    let another = facts.emails.iter().take(50).any(|email| {
        email.value.as_ref().is_none_or(|known| {
            known.mailbox() != address.mailbox() && !is_of_the_same(facts, &known.local, &contact.name)
        })
    });
    if another || traces::of_another(facts, &contact.name).is_some() {
        Grade::Ask
    } else if traces::of_applicant(facts) {
        Grade::Support
    } else {
        Grade::Note
    }
}

/// Whether a mailbox is split into the name of a contact, so that it is no other than the contact's own person's.
fn is_of_the_same(facts: &Facts<'_>, local: &str, name: &PersonName) -> bool {
    traces::partly_listed(facts, local).is_some_and(|inside| spell_the_same(&inside, name))
}

/// A contact that no employer or agency gives out: a mailbox at a large provider, a profile.
fn is_private(facts: &Facts<'_>, reach: &Reach) -> bool {
    match reach {
        Reach::Mailbox(address) => {
            mail_domains::is_provider(&address.domain)
                || (facts.reserved_is_ordinary && mail_domains::is_reserved(&address.domain))
        }
        Reach::Account(..) => true,
    }
}

/// The statement that a contact of a text was read as.
fn read_as<'a>(facts: &'a Facts<'_>, contact: &OwnContact, text: Option<u32>) -> Option<&'a Evidence> {
    statements(facts, contact).find(|evidence| evidence.source == text)
}

/// The statements that give a contact, wherever they stand.
fn statements<'a>(facts: &'a Facts<'_>, contact: &OwnContact) -> impl Iterator<Item = &'a Evidence> {
    let emails = facts.emails.iter().take(50).filter(|email| match &contact.reach {
        Reach::Mailbox(address) => {
            email.value.as_ref().is_some_and(|known| known.mailbox() == address.mailbox())
        }
        Reach::Account(..) => false,
    });
    let links = facts.links.iter().take(50).filter(|link| match &contact.reach {
        Reach::Mailbox(_) => false,
        Reach::Account(site, account) => {
            link.value.site.is_some_and(|known| known.name == *site)
                && link.value.account.as_ref() == Some(account)
        }
    });
    emails.map(|email| &email.evidence).chain(links.map(|link| &link.evidence))
}

/// A contact that another source states, where it is compared on its own, or that is a referee's. What was read of the
/// text itself is the same statement once more.
fn is_known(facts: &Facts<'_>, contact: &OwnContact, text: Option<u32>) -> bool {
    let stated = statements(facts, contact).any(|evidence| evidence.source != text);
    stated || is_referee(facts, &contact.name)
}

fn is_referee(facts: &Facts<'_>, other: &PersonName) -> bool {
    let referees = facts.application.referees.iter().filter_map(|referee| referee.name.as_ref());
    referees.take(20).any(|referee| {
        matches!(
            name::compare_loosely(&name::parse(&referee.value), other),
            NameComparison::Same | NameComparison::Compatible
        )
    })
}
