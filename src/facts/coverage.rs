//! What was set beside what: the statements of each topic, by source.

use super::Facts;
use crate::model::assessment::Topic;
use crate::model::evidence::Evidence;
use crate::model::statement::Claim;

/// The statements of one topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicStatements {
    /// What they are about.
    pub topic: Topic,
    /// The sources that make one, sorted.
    pub sources: Vec<u32>,
    /// How many of them have another source's beside them: all but those of the source that says most.
    pub compared: u32,
    /// Whether a value of this topic was read with too little confidence to be compared.
    pub unsure: bool,
}

/// The topics of which anything is stated. What a session or an employer adds is no source.
///
/// A letter or an answer counts under the topics of what it plainly says of its writer.
pub fn coverage(facts: &Facts<'_>) -> Vec<TopicStatements> {
    let unsure: Vec<(Topic, u32)> = facts
        .application
        .unsure
        .iter()
        .filter_map(|evidence| Some((topic_of_path(&evidence.path)?, evidence.source?)))
        .collect();
    let texts =
        || facts.texts.iter().filter_map(|text| Some((text.own.as_ref()?, &text.passage.text.evidence)));
    let names_in_texts = texts().flat_map(|(own, evidence)| own.names.iter().map(move |_| evidence));
    let statements = facts.application.statements.iter();
    let of_jobs = statements
        .filter(|statement| matches!(statement.claim, Claim::Employer | Claim::Title))
        .filter_map(|statement| statement.value.evidence.source);
    let topics: [(Topic, Vec<u32>); 7] = [
        (Topic::Name, sources(facts.names.iter().map(|name| &name.evidence).chain(names_in_texts))),
        (Topic::Email, sources(facts.emails.iter().map(|email| &email.evidence))),
        (Topic::Phone, sources(facts.phones.iter().map(|phone| &phone.evidence))),
        (Topic::Residence, sources(facts.residences.iter().map(|residence| &residence.evidence))),
        (Topic::Profile, sources(facts.links.iter().map(|link| &link.evidence))),
        (Topic::Employment, facts.roles.iter().map(|fact| fact.role.source).chain(of_jobs).collect()),
        (Topic::Education, facts.studies.iter().map(|fact| fact.study.source).collect()),
    ];
    topics
        .into_iter()
        .map(|(topic, stated)| TopicStatements {
            topic,
            compared: beside_another(&stated),
            sources: distinct(stated),
            unsure: unsure.iter().any(|(unsure, _)| *unsure == topic),
        })
        .filter(|topic| !topic.sources.is_empty() || topic.unsure)
        .collect()
}

fn sources<'a>(statements: impl Iterator<Item = &'a Evidence>) -> Vec<u32> {
    statements.filter_map(|evidence| evidence.source).collect()
}

/// All statements but those of the source that makes most of them.
fn beside_another(stated: &[u32]) -> u32 {
    let of_source = |source: u32| stated.iter().filter(|other| **other == source).count();
    let most = stated.iter().map(|source| of_source(*source)).max().unwrap_or_default();
    u32::try_from(stated.len() - most).unwrap_or(u32::MAX)
}

fn distinct(mut sources: Vec<u32>) -> Vec<u32> {
    sources.sort_unstable();
    sources.dedup();
    sources
}

fn topic_of_path(path: &str) -> Option<Topic> {
    let mut steps = path.split('/').skip(1);
    match (steps.next()?, steps.next()) {
        ("basics", Some("name")) => Some(Topic::Name),
        ("basics", Some("email")) => Some(Topic::Email),
        ("basics", Some("phone")) => Some(Topic::Phone),
        ("basics", Some("location")) => Some(Topic::Residence),
        ("basics", Some("profiles" | "url")) | ("url", None) => Some(Topic::Profile),
        ("work", _) => Some(Topic::Employment),
        ("education", _) => Some(Topic::Education),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_of_the_source_that_says_most_are_what_the_others_are_compared_with() {
        assert_eq!(beside_another(&[]), 0);
        assert_eq!(beside_another(&[0]), 0);
        assert_eq!(beside_another(&[1, 1, 1]), 0);
        assert_eq!(beside_another(&[0, 1]), 1);
        assert_eq!(beside_another(&[0, 1, 1, 1, 2, 2]), 3);
    }

    #[test]
    fn unsure_values_belong_to_the_topic_of_their_path() {
        assert_eq!(topic_of_path("/work/3/startDate"), Some(Topic::Employment));
        assert_eq!(topic_of_path("/basics/location/city"), Some(Topic::Residence));
        assert_eq!(topic_of_path("/basics/profiles/0/url"), Some(Topic::Profile));
        assert_eq!(topic_of_path("/url"), Some(Topic::Profile));
        assert_eq!(topic_of_path("/document/author"), None);
        assert_eq!(topic_of_path(""), None);
    }
}
