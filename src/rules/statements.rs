//! Helpers that several rules share.

use crate::facts::Facts;
use crate::facts::place::Place;
use crate::facts::span::apart;
use crate::model::application::{Application, End, Fact, Role, Study};
use crate::model::date::PartialDate;
use crate::model::evidence::{Evidence, Stated, quotable};
use crate::model::submission::InputManner;

/// Every unordered pair of a list, at most `MOST_PAIRS` of them.
pub fn pairs<T>(list: &[T]) -> impl Iterator<Item = (&T, &T)> {
    list.iter()
        .enumerate()
        .flat_map(move |(position, one)| list.iter().skip(position + 1).map(move |other| (one, other)))
        .take(MOST_PAIRS)
}

/// Comparing more pairs than this would let a stranger's file choose the time.
const MOST_PAIRS: usize = 20_000;

/// The places of residence, work and study; `None` unless there is a residence and the country of every one of them and
/// of every job and school follows from what is written.
pub fn places_named<'a>(facts: &'a Facts<'_>) -> Option<Vec<&'a Stated<Place>>> {
    if facts.residences.is_empty() {
        return None;
    }
    let mut named: Vec<&Stated<Place>> = facts.residences.iter().collect();
    let roles = facts.roles.iter().map(|role| &role.place);
    for place in roles.chain(facts.studies.iter().map(|study| &study.place)) {
        named.push(place.as_ref()?);
    }
    named.iter().all(|place| place.value.is_known()).then_some(named)
}

/// Whether the form tells that a value was typed by hand.
pub fn is_typed(application: &Application, evidence: &Evidence) -> bool {
    application.manner(evidence) == Some(InputManner::Typed)
}

/// The quote of a statement for use inside a sentence, at most 80 characters.
pub fn short(evidence: &Evidence) -> String {
    shorten(&evidence.quote)
}

/// A text for use inside a sentence, at most 80 characters.
pub fn shorten(text: &str) -> String {
    let text = quotable(text);
    if text.chars().count() <= 80 {
        return text;
    }
    let mut cut: String = text.chars().take(79).collect();
    cut.push('…');
    cut
}

/// A text in lower case with its letters and digits alone, for comparing names of schools and employers.
pub fn folded(text: &str) -> String {
    text.chars().take(200).filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether two texts are the same but for case, spaces and punctuation; absent texts are not.
pub fn same_text(one: Option<&Stated<String>>, other: Option<&Stated<String>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => {
            folded(&one.value) == folded(&other.value) && !folded(&one.value).is_empty()
        }
        _ => false,
    }
}

/// Whether a source says something on its own: it is another kind of source than the one of the evidence, and neither
/// side was filled in by a browser or a widget, which may have copied the other.
pub fn independent(application: &Application, evidence: &Evidence, source: u32) -> bool {
    let other = usize::try_from(source).ok().and_then(|position| application.sources.get(position)).copied();
    let copied = |source: Option<u32>| {
        application.manners.iter().any(|(at, _, manner)| {
            Some(*at) == source
                && matches!(manner, InputManner::Autofilled | InputManner::Widget | InputManner::Pasted)
        })
    };
    evidence.source != Some(source)
        && application.kind(evidence) != other
        && !copied(evidence.source)
        && !copied(Some(source))
}

/// The evidence of a text, quoting the words around a phrase in lower case.
pub fn excerpt(evidence: &Evidence, text: &str, phrase: &str) -> Evidence {
    let lower = text.to_lowercase();
    let before = lower.find(phrase).and_then(|at| lower.get(..at)).map_or(0, |before| before.chars().count());
    let quote: String = text.chars().skip(before.saturating_sub(80)).take(200).collect();
    let mut evidence = evidence.clone();
    evidence.quote = quotable(&quote);
    evidence
}

/// The employer of a job as it is named in sentences.
pub fn employer_named(role: &Role) -> String {
    role.employer
        .as_ref()
        .map_or_else(|| "an employer without a name".to_owned(), |name| shorten(&name.value))
}

/// The school of a study as it is named in sentences.
pub fn school_named(study: &Study) -> String {
    study.school.as_ref().map_or_else(|| "a school without a name".to_owned(), |name| shorten(&name.value))
}

/// From when to when, as stated: "2016-03 to 2019", "2016-03 on".
pub fn dated(start: &Fact<Stated<PartialDate>>, end: &End) -> String {
    match (start.present(), end.stated()) {
        (Some(start), Some(end)) => format!("{} to {}", start.value, end.value),
        (Some(start), None) => format!("{} on", start.value),
        (None, Some(end)) => format!("until {}", end.value),
        (None, None) => "no date".to_owned(),
    }
}

/// The evidence of the stated dates.
pub fn dates_of<'a>(
    start: &'a Fact<Stated<PartialDate>>,
    end: &'a End,
) -> impl Iterator<Item = &'a Evidence> {
    start.present().into_iter().chain(end.stated()).map(|date| &date.evidence)
}

/// Days that lie at least between two sources' dates of one thing, start or end, whichever is more; `None` when they
/// state neither in common. An end that is stated by one alone says nothing: the other may be the older text.
pub fn days_between(
    one: (&Fact<Stated<PartialDate>>, &End),
    other: (&Fact<Stated<PartialDate>>, &End),
) -> Option<i32> {
    let starts = one.0.present().zip(other.0.present());
    let ends = one.1.stated().zip(other.1.stated());
    [starts, ends].into_iter().flatten().map(|(one, other)| apart(one.value, other.value)).max()
}
