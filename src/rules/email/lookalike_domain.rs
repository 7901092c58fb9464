//! A referee's or an employer's address is on a near-copy of the domain of that employer's own page.

use crate::facts::domain::{self, Kinship};
use crate::facts::email::EmailAddress;
use crate::facts::link::Link;
use crate::facts::organisation::Organisation;
use crate::facts::{Facts, RoleFact};
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::email_lookalike_domain as sentences};
use crate::rules::statements::{self, short, shorten};
use crate::rules::{AgreedOn, Fix, Observation, Perturbation, Rule, RuleContext, SkipReason, Unnamed};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmailLookalikeDomain,
    family: Family::Email,
    kind: Kind::Contradiction,
    grade: Grade::Verify,
    on: true,
    yields_to: &[],
    data: &[crate::data::MAIL_DOMAINS],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::DomainBeside, Fix::LeaveOut],
    check,
};

/// More addresses than this would let a stranger's file choose the time.
const MOST_ADDRESSES: usize = 200;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let mut addresses = 0;
    for referee in facts.application.referees.iter().take(MOST_ADDRESSES) {
        let Some(email) = &referee.email else { continue };
        addresses += 1;
        let named = referee.employer.as_ref();
        let employer = Organisation::read(named.map_or("", |name| &name.value));
        let roles: Vec<&RoleFact<'_>> = facts
            .roles
            .iter()
            .filter(|role| !employer.is_empty() && employer.like(&role.employer).is_alike())
            .collect();
        compare(email, named, &roles, context);
    }
    for role in facts.roles.iter().filter(|role| role.role.url.is_some()) {
        let texts = role.role.texts.iter().filter(|text| text.value.contains('@'));
        for email in texts.flat_map(addresses_inside).take(MOST_ADDRESSES) {
            addresses += 1;
            compare(&email, None, &[role], context);
        }
        if addresses > MOST_ADDRESSES {
            break;
        }
    }
    if addresses == 0 {
        context.skip(SkipReason::NotStated);
    }
}

/// The addresses in a text, each quoted as it stands there.
fn addresses_inside(text: &Sourced<String>) -> impl Iterator<Item = Sourced<String>> {
    text.value
        .split(|letter: char| letter.is_whitespace() || "<>()[],;:|\"“”".contains(letter))
        .filter(|word| word.contains('@') && word.len() < 300)
        .map(|word| {
            let word = word.trim_end_matches(['.', '!', '?']);
            let mut evidence = text.evidence.clone();
            evidence.quote = crate::model::evidence::quotable(word);
            // The span is the whole text's.
            evidence.span = None;
            Sourced { value: word.to_owned(), evidence }
        })
}

/// Whether no letter of a page's host was lost on the way from a picture of text: it was given in a field, or the employer's name,
/// written with spaces, spells it once more.
fn is_read_right<'n>(
    host: &str,
    url: &Sourced<String>,
    mut names: impl Iterator<Item = &'n Sourced<String>>,
) -> bool {
    url.evidence.confidence.is_none() || names.any(|name| domain::is_spelled_by(host, &name.value))
}

/// Whether what an address has otherwise than the host is the writer's: it was given in a field, or two letters changed places, which
/// nothing that reads pictures of text does.
fn is_read_right_beside(email: &Sourced<String>, domain: &str, host: &str) -> bool {
    email.evidence.confidence.is_none() || domain::is_transposed(domain, host)
}

fn compare(
    email: &Sourced<String>,
    named: Option<&Sourced<String>>,
    roles: &[&RoleFact<'_>],
    context: &mut RuleContext,
) {
    let Some(address) = EmailAddress::parse(&email.value) else {
        return context.skip(SkipReason::UnreadableAddress);
    };
    let pages: Vec<(&RoleFact<'_>, &Sourced<String>, Link)> = roles
        .iter()
        .filter_map(|role| role.role.url.as_ref().map(|url| (*role, url, Link::parse(&url.value))))
        .filter(|(_, _, link)| !link.host.is_empty() && link.site.is_none())
        .collect();
    if pages.is_empty() {
        return context.skip(SkipReason::NoEmployerPage);
    }
    context.mark_checked();
    let kinships: Vec<Kinship> =
        pages.iter().map(|(_, _, link)| domain::kinship(&address.domain, &link.host)).collect();
    let own = pages.iter().zip(&kinships).filter(|(_, kinship)| **kinship == Kinship::Same);
    context.confirm(
        AgreedOn::RefereeDomain,
        own.map(|((_, url, _), _)| url.evidence.source).chain([email.evidence.source]),
    );
    if kinships.contains(&Kinship::Same) {
        return;
    }
    let copied = pages.iter().zip(&kinships).find(|(_, kinship)| **kinship == Kinship::NearCopy);
    if let Some(((role, url, link), _)) = copied {
        let names = named.into_iter().chain(&role.role.employer);
        if !is_read_right(&link.host, url, names) || !is_read_right_beside(email, &address.domain, &link.host)
        {
            return context.skip(SkipReason::RecognisedText);
        }
        let employer = role.role.employer.as_ref();
        context.report(
            Observation::new(sentences::NEAR_COPY, Grade::Verify)
                .with(Gap::Address, short(&email.evidence))
                .with(Gap::Domain, shorten(&address.domain))
                .with(Gap::Employer, statements::named(employer, Unnamed::TheEmployer))
                .with(Gap::Own, shorten(&link.host))
                .resting_on([&email.evidence, &url.evidence]),
        );
    }
}
