//! A text gives another complete name as its writer's own.

use crate::facts::Facts;
use crate::facts::name::{self, NameComparison, PersonName};
use crate::facts::own_words::{Manner, OwnName, OwnWords};
use crate::facts::words::TextRange;
use crate::model::application::{Passage, PassageKind};
use crate::model::evidence::Evidence;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::identity_left_over_name as sentences};
use crate::model::submission::Route;
use crate::rules::statements::{against_names, applicant, is_organisation, other_history, part, shorten};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::IdentityLeftOverName,
    family: Family::Identity,
    kind: Kind::Contradiction,
    grade: Grade::Verify,
    on: true,
    yields_to: &[RuleId::IdentityTracesAgree],
    data: &[],
    // A name that fits, an organisation or a referee of that name, a shared employer or an agency explains it.
    depends_on: &["/basics/name", "/basics/phone", "/work", "/education", "/job", "/route", "/employer"],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.names.is_empty() {
        return context.skip(SkipReason::NotStated);
    }
    // An agent signs the letters that an agency sends.
    if matches!(facts.application.route, Some(Route::Agency | Route::Referral)) {
        return context.skip(SkipReason::WrittenByAnother);
    }
    for text in &facts.texts {
        let Some(written) = &text.own else { continue };
        // What a résumé says of candidates and of whom it was done for is about its jobs.
        if !written.names.is_empty() && written.by_another && text.passage.kind != PassageKind::Whole {
            context.skip(SkipReason::WrittenByAnother);
            continue;
        }
        for own in &written.names {
            look(facts, text.passage, written, own, context);
        }
    }
    if context.judged == 0 && context.unmet.is_empty() {
        context.skip(SkipReason::NoNameInText);
    }
}

fn look(facts: &Facts<'_>, passage: &Passage, written: &OwnWords, own: &OwnName, context: &mut RuleContext) {
    let different = match against_names(facts, &own.name) {
        Ok(different) => different,
        Err(why) => return context.skip(why),
    };
    context.mark_checked();
    if !different || is_referee(facts, &own.name) || is_organisation(facts, &own.name) {
        return;
    }
    let text = &passage.text.value;
    let contact = written
        .contacts
        .iter()
        .find(|contact| name::compare_loosely(&contact.name, &own.name) != NameComparison::Different);
    let place = contact.map(|contact| contact.place).or_else(|| telephone(facts, passage, own));
    let contact = place.map(|place| part(&passage.text.evidence, text, place));
    let history = passage.text.evidence.source.and_then(|source| other_history(facts, source));
    let sentence = match (&contact, &history, own.manner) {
        (Some(_), _, _) => sentences::WITH_CONTACT,
        (None, Some(_), _) => sentences::WITH_HISTORY,
        (None, None, Manner::Signed) => sentences::SIGNED,
        (None, None, Manner::Introduced) => sentences::INTRODUCED,
        (None, None, Manner::Declared) => sentences::DECLARED,
    };
    let grade = if contact.is_some() || history.is_some() { Grade::Verify } else { Grade::Ask };
    let beside: Vec<Evidence> = contact.iter().cloned().chain(history.into_iter().flatten()).collect();
    let mut observation = Observation::new(sentence, grade)
        .with(Gap::Other, shorten(own.place.text(text)))
        .with(Gap::Name, applicant(facts))
        .resting_on([&part(&passage.text.evidence, text, own.place)])
        .resting_on(&beside)
        .resting_on(facts.names.iter().map(|name| &name.evidence));
    if let Some(contact) = contact {
        observation = observation.with(Gap::Contact, shorten(&contact.quote));
    }
    context.report(observation);
}

/// A telephone number under the name that no source gives.
fn telephone(facts: &Facts<'_>, passage: &Passage, own: &OwnName) -> Option<TextRange> {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let place = own.telephone?;
    let number = digits(place.text(&passage.text.value));
    let last = number.get(number.len().saturating_sub(LAST_DIGITS)..)?;
    let known = |phone: &str| digits(phone).ends_with(last);
    let others = facts.phones.iter().filter(|phone| phone.evidence.source != passage.text.evidence.source);
    (!others.take(50).any(|phone| known(&phone.evidence.quote))).then_some(place)
}

/// Digits at a number's end by which two ways of writing it are one.
const LAST_DIGITS: usize = 7;

fn is_referee(facts: &Facts<'_>, other: &PersonName) -> bool {
    facts.application.referees.iter().filter_map(|referee| referee.name.as_ref()).take(20).any(|referee| {
        matches!(
            name::compare_loosely(&name::parse(&referee.value), other),
            NameComparison::Same | NameComparison::Compatible
        )
    })
}
