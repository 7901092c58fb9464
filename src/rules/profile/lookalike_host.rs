//! A link leads to a host made to look like a well-known site.

use crate::data::profile_sites;
use crate::facts::Facts;
use crate::facts::link::Link;
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::profile_lookalike_host as sentences};
use crate::rules::statements::short;
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::ProfileLookalikeHost,
    family: Family::Profile,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[crate::data::PROFILE_SITES],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::MeantHost, Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let targets: Vec<Sourced<Link>> = facts
        .application
        .files
        .iter()
        .flat_map(|file| file.links.iter().filter_map(|link| link.target.as_ref()))
        .map(|target| target.map(|target| Link::parse(target)))
        .collect();
    if facts.links.is_empty() && targets.is_empty() {
        context.skip(SkipReason::NoLink);
    }
    for link in facts.links.iter().chain(&targets) {
        // A value that a reader recognised in a picture of text may have lost a letter on the way.
        if link.evidence.confidence.is_some() {
            context.skip(SkipReason::RecognisedText);
            continue;
        }
        if link.value.host.is_empty() {
            context.skip(SkipReason::UnreadableLink);
            continue;
        }
        context.mark_checked();
        if let Some(site) = profile_sites::imitated(&link.value.host) {
            context.report(
                Observation::new(sentences::LOOKALIKE, Grade::Ask)
                    .with(Gap::Link, short(&link.evidence))
                    .with(Gap::Host, crate::rules::statements::shorten(&link.value.host))
                    .with(Gap::Site, site.name)
                    .resting_on([&link.evidence]),
            );
        }
    }
}
