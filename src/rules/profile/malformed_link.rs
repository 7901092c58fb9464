//! A link is not the address of a profile on the site that it names.

use crate::facts::Facts;
use crate::facts::link::{Link, Page};
use crate::knowledge::profile_sites::{self, Site};
use crate::model::application::ProfileLink;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::short;
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "profile/malformed-link",
    family: Family::Profile,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &["profile/lookalike-host"],
    data: &[crate::knowledge::PROFILE_SITES],
    excuses: &[],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    for profile in &facts.application.profiles {
        look(profile, outcome);
    }
    if outcome.judged == 0 && outcome.unmet.is_empty() {
        outcome.cannot(Unmet::NoLink);
    }
}

fn look(profile: &ProfileLink, outcome: &mut Outcome) {
    let Some(url) = &profile.url else { return };
    let link = Link::parse(&url.value);
    let named = profile.network.as_ref().and_then(|network| profile_sites::of_name(&network.value));
    // An own page that leads to a site, without the site's name beside it, is a page of its own.
    if url.evidence.path == "/basics/url" && link.host.is_empty() {
        return outcome.cannot(Unmet::UnreadableLink);
    }
    let Some(site) = named.or(link.site) else { return outcome.cannot(Unmet::NoLink) };
    if url.evidence.confidence.is_some() {
        return outcome.cannot(Unmet::RecognisedText);
    }
    let observation = |sentence, other: Option<&'static Site>| {
        Observation::new(sentence, Grade::Ask)
            .with("link", short(&url.evidence))
            .with("site", site.name)
            .with("other", other.map_or("", |other| other.name))
            .resting_on([&url.evidence])
    };
    match link.site {
        Some(other) if other.name != site.name => {
            outcome.judge();
            outcome.notice(observation("other-site", Some(other)));
        }
        Some(_) if link.page == Page::OfTheSite => {
            outcome.judge();
            outcome.notice(observation("page", None));
        }
        Some(_) if link.page == Page::Account => outcome.judge(),
        None if link.host.is_empty() => {
            outcome.judge();
            outcome.notice(observation("unreadable", None));
        }
        // An own domain or a short link may lead on to the profile.
        _ => outcome.cannot(Unmet::NoLink),
    }
}
