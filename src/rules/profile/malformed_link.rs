//! A link is not the address of a profile on the site that it names.

use crate::data::profile_sites::{self, Site};
use crate::facts::Facts;
use crate::facts::link::{Link, Page};
use crate::model::application::ProfileLink;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::profile_malformed_link as sentences};
use crate::rules::statements::short;
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::ProfileMalformedLink,
    family: Family::Profile,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &[RuleId::ProfileLookalikeHost],
    data: &[crate::data::PROFILE_SITES],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    for profile in &facts.application.profiles {
        look(profile, context);
    }
    if context.judged == 0 && context.unmet.is_empty() {
        context.skip(SkipReason::NoLink);
    }
}

fn look(profile: &ProfileLink, context: &mut RuleContext) {
    let Some(url) = &profile.url else { return };
    let link = Link::parse(&url.value);
    let named = profile.network.as_ref().and_then(|network| profile_sites::of_name(&network.value));
    // An own page that leads to a site, without the site's name beside it, is a page of its own.
    if url.evidence.path == "/basics/url" && link.host.is_empty() {
        return context.skip(SkipReason::UnreadableLink);
    }
    let Some(site) = named.or(link.site) else { return context.skip(SkipReason::NoLink) };
    if url.evidence.confidence.is_some() {
        return context.skip(SkipReason::RecognisedText);
    }
    let observation = |sentence, other: Option<&'static Site>| {
        Observation::new(sentence, Grade::Ask)
            .with(Gap::Link, short(&url.evidence))
            .with(Gap::Site, site.name)
            .with(Gap::Other, other.map_or("", |other| other.name))
            .resting_on([&url.evidence])
    };
    match link.site {
        Some(other) if other.name != site.name => {
            context.mark_checked();
            context.report(observation(sentences::OTHER_SITE, Some(other)));
        }
        Some(_) if link.page == Page::OfTheSite => {
            context.mark_checked();
            context.report(observation(sentences::PAGE, None));
        }
        Some(_) if link.page == Page::Account => context.mark_checked(),
        None if link.host.is_empty() => {
            context.mark_checked();
            context.report(observation(sentences::UNREADABLE, None));
        }
        // An own domain or a short link may lead on to the profile.
        _ => context.skip(SkipReason::NoLink),
    }
}
