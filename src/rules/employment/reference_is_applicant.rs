//! A referee's contact is the applicant's own.

use crate::data::numbering_plan::Region;
use crate::facts::Facts;
use crate::facts::email::EmailAddress;
use crate::facts::link::Link;
use crate::facts::phone::PhoneNumber;
use crate::model::application::Referee;
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::employment_reference_is_applicant as sentences};
use crate::rules::statements::short;
use crate::rules::{Fix, GapValue, Observation, Perturbation, Rule, RuleContext, SkipReason, Unnamed};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmploymentReferenceIsApplicant,
    family: Family::Employment,
    kind: Kind::Contradiction,
    grade: Grade::Verify,
    on: true,
    yields_to: &[],
    data: &[crate::data::PHONE_PLAN, crate::data::PROFILE_SITES],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    for referee in &facts.application.referees {
        if let Some(email) = &referee.email {
            same_mailbox(facts, referee, email, context);
        }
        if let Some(phone) = &referee.phone {
            same_line(facts, referee, phone, context);
        }
        for url in referee.profiles.iter().filter_map(|profile| profile.url.as_ref()) {
            same_account(facts, referee, url, context);
        }
    }
    if context.judged == 0 && context.unmet.is_empty() {
        context.skip(SkipReason::NoReferee);
    }
}

fn notice(
    context: &mut RuleContext,
    observation: Observation,
    referee: &Referee,
    theirs: &Sourced<String>,
    own: &crate::model::evidence::Evidence,
) {
    let name = referee
        .name
        .as_ref()
        .map_or(GapValue::Unnamed(Unnamed::TheReferee), |name| GapValue::Text(short(&name.evidence)));
    context.report(
        observation
            .with(Gap::Referee, name)
            .with(Gap::Value, short(&theirs.evidence))
            .with(Gap::Own, short(own))
            .resting_on([&theirs.evidence, own]),
    );
}

fn same_mailbox(facts: &Facts<'_>, referee: &Referee, email: &Sourced<String>, context: &mut RuleContext) {
    if facts.emails.is_empty() {
        return context.skip(SkipReason::NotStated);
    }
    let Some(address) = EmailAddress::parse(&email.value) else {
        return context.skip(SkipReason::UnreadableAddress);
    };
    context.mark_checked();
    let own = facts
        .emails
        .iter()
        .find(|own| own.value.as_ref().is_some_and(|own| own.mailbox() == address.mailbox()));
    if let Some(own) = own {
        notice(context, Observation::new(sentences::EMAIL, Grade::Verify), referee, email, &own.evidence);
    }
}

fn same_line(facts: &Facts<'_>, referee: &Referee, phone: &Sourced<String>, context: &mut RuleContext) {
    if facts.phones.is_empty() {
        return context.skip(SkipReason::NotStated);
    }
    let mut countries = facts.residences.iter().filter_map(|residence| residence.value.country);
    let home = countries.next().filter(|first| countries.all(|other| other == *first));
    let number = PhoneNumber::read_field(&phone.value, home.and_then(|country| Region::new(country.code())));
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).take(40).collect() };
    let same = |own: &Sourced<PhoneNumber>| match (own.value.e164(), number.e164()) {
        (Some(one), Some(other)) => Some(one == other && own.value.extension() == number.extension()),
        _ => {
            let (one, other) = (digits(&own.evidence.quote), digits(&phone.value));
            (one == other && one.len() >= 7).then_some(true)
        }
    };
    let compared: Vec<Option<bool>> = facts.phones.iter().map(same).collect();
    if compared.iter().all(Option::is_none) {
        return context.skip(SkipReason::PhoneWithoutCountry);
    }
    context.mark_checked();
    if let Some((own, _)) = facts.phones.iter().zip(compared).find(|(_, same)| *same == Some(true)) {
        notice(context, Observation::new(sentences::PHONE, Grade::Verify), referee, phone, &own.evidence);
    }
}

fn same_account(facts: &Facts<'_>, referee: &Referee, url: &Sourced<String>, context: &mut RuleContext) {
    let link = Link::parse(&url.value);
    let Some(profile) = link.profile() else { return context.skip(SkipReason::NoLink) };
    context.mark_checked();
    let own = facts.links.iter().find(|own| own.value.profile() == Some(profile));
    if let Some(own) = own {
        notice(context, Observation::new(sentences::PROFILE, Grade::Verify), referee, url, &own.evidence);
    }
}
