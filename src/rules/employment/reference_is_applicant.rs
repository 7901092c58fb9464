//! A referee's contact is the applicant's own.

use crate::facts::Facts;
use crate::facts::email::EmailAddress;
use crate::facts::link::Link;
use crate::facts::phone::PhoneNumber;
use crate::knowledge::numbering_plan::Region;
use crate::model::application::Referee;
use crate::model::evidence::Stated;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::short;
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "employment/reference-is-applicant",
    family: Family::Employment,
    kind: Kind::Contradiction,
    grade: Grade::Verify,
    on: true,
    yields_to: &[],
    data: &[crate::knowledge::PHONE_PLAN, crate::knowledge::PROFILE_SITES],
    excuses: &[],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    for referee in &facts.application.referees {
        if let Some(email) = &referee.email {
            same_mailbox(facts, referee, email, outcome);
        }
        if let Some(phone) = &referee.phone {
            same_line(facts, referee, phone, outcome);
        }
        for url in referee.profiles.iter().filter_map(|profile| profile.url.as_ref()) {
            same_account(facts, referee, url, outcome);
        }
    }
    if outcome.judged == 0 && outcome.unmet.is_empty() {
        outcome.cannot(Unmet::NoReferee);
    }
}

fn notice(
    outcome: &mut Outcome,
    observation: Observation,
    referee: &Referee,
    theirs: &Stated<String>,
    own: &crate::model::evidence::Evidence,
) {
    let name = referee.name.as_ref().map_or_else(|| "The referee".to_owned(), |name| short(&name.evidence));
    outcome.notice(
        observation
            .with("referee", name)
            .with("value", short(&theirs.evidence))
            .with("own", short(own))
            .resting_on([&theirs.evidence, own]),
    );
}

fn same_mailbox(facts: &Facts<'_>, referee: &Referee, email: &Stated<String>, outcome: &mut Outcome) {
    if facts.emails.is_empty() {
        return outcome.cannot(Unmet::NotStated);
    }
    let Some(address) = EmailAddress::parse(&email.value) else {
        return outcome.cannot(Unmet::UnreadableAddress);
    };
    outcome.judge();
    let own = facts
        .emails
        .iter()
        .find(|own| own.value.as_ref().is_some_and(|own| own.mailbox() == address.mailbox()));
    if let Some(own) = own {
        notice(outcome, Observation::new("email", Grade::Verify), referee, email, &own.evidence);
    }
}

fn same_line(facts: &Facts<'_>, referee: &Referee, phone: &Stated<String>, outcome: &mut Outcome) {
    if facts.phones.is_empty() {
        return outcome.cannot(Unmet::NotStated);
    }
    let mut countries = facts.residences.iter().filter_map(|residence| residence.value.country);
    let home = countries.next().filter(|first| countries.all(|other| other == *first));
    let number = PhoneNumber::read_field(&phone.value, home.and_then(|country| Region::new(country.code())));
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).take(40).collect() };
    let same = |own: &Stated<PhoneNumber>| match (own.value.e164(), number.e164()) {
        (Some(one), Some(other)) => Some(one == other && own.value.extension() == number.extension()),
        _ => {
            let (one, other) = (digits(&own.evidence.quote), digits(&phone.value));
            (one == other && one.len() >= 7).then_some(true)
        }
    };
    let compared: Vec<Option<bool>> = facts.phones.iter().map(same).collect();
    if compared.iter().all(Option::is_none) {
        return outcome.cannot(Unmet::PhoneWithoutCountry);
    }
    outcome.judge();
    if let Some((own, _)) = facts.phones.iter().zip(compared).find(|(_, same)| *same == Some(true)) {
        notice(outcome, Observation::new("phone", Grade::Verify), referee, phone, &own.evidence);
    }
}

fn same_account(facts: &Facts<'_>, referee: &Referee, url: &Stated<String>, outcome: &mut Outcome) {
    let link = Link::parse(&url.value);
    let Some(profile) = link.profile() else { return outcome.cannot(Unmet::NoLink) };
    outcome.judge();
    let own = facts.links.iter().find(|own| own.value.profile() == Some(profile));
    if let Some(own) = own {
        notice(outcome, Observation::new("profile", Grade::Verify), referee, url, &own.evidence);
    }
}
