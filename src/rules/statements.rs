//! Helpers that several rules share.

use super::{GapValue, RuleContext, SkipReason, Unnamed};
use crate::data::organisations::LINKING;
use crate::facts::Facts;
use crate::facts::interval::{DateInterval, TWO_MONTHS, apart};
use crate::facts::name::{self, NameComparison, PersonName};
use crate::facts::organisation::{Likeness, Organisation};
use crate::facts::passage;
use crate::facts::place::{Place, far_apart};
use crate::facts::school::Unlisted;
use crate::facts::words::{TextRange, words};
use crate::model::application::{Application, End, Fact, Role, Study};
use crate::model::date::PartialDate;
use crate::model::evidence::{Evidence, Sourced, Span, quotable};
use crate::model::folding::letters_and_digits;
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
pub fn places_named<'a>(facts: &'a Facts<'_>) -> Option<Vec<&'a Sourced<Place>>> {
    if facts.residences.is_empty() {
        return None;
    }
    let mut named: Vec<&Sourced<Place>> = facts.residences.iter().collect();
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
    let end = text.char_indices().nth(200).map_or(text.len(), |(at, _)| at);
    letters_and_digits(text.get(..end).unwrap_or(text))
}

/// Whether two texts are the same but for case, spaces and punctuation; absent texts are not.
pub fn same_text(one: Option<&Sourced<String>>, other: Option<&Sourced<String>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => {
            folded(&one.value) == folded(&other.value) && !folded(&one.value).is_empty()
        }
        _ => false,
    }
}

/// Whether two wordings say the same but for case, punctuation, order and words of one that the other leaves out or shortens.
pub fn says_the_same(one: &str, other: &str) -> bool {
    let read = |text: &str| -> Vec<String> {
        let text: String = text.chars().take(200).collect();
        let folded = crate::data::places::fold::fold(&text.replace('.', ""));
        folded
            .split(' ')
            .filter(|word| !word.is_empty() && !LINKING.contains(word))
            .map(str::to_owned)
            .collect()
    };
    let (one, other) = (read(one), read(other));
    let (short, long) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    let shortens = |word: &str, whole: &str| {
        let mut letters = whole.chars();
        let begins_alike = word.chars().next() == whole.chars().next();
        begins_alike
            && word.chars().nth(1).is_some()
            && word.chars().all(|letter| letters.any(|next| next == letter))
    };
    short
        .iter()
        .all(|word| long.iter().any(|whole| word == whole || shortens(word, whole) || shortens(whole, word)))
}

/// Whether what was read from a file was read with enough confidence to list that it differs.
pub fn is_sure<T>(stated: &Sourced<T>) -> bool {
    stated.evidence.confidence.is_none_or(|sure| sure >= 0.8)
}

/// Whether two statements were made each on its own, so that one is no copy of the other.
pub fn independent(application: &Application, one: &Evidence, other: &Evidence) -> bool {
    application.is_stated_twice(one, other)
}

/// The evidence of a stretch of a text.
pub fn part(evidence: &Evidence, text: &str, place: TextRange) -> Evidence {
    let inside = place.text(text);
    let trimmed = TextRange::of(text, inside.trim());
    Evidence {
        quote: quotable(inside),
        span: span(evidence, text, trimmed).or(evidence.span),
        ..evidence.clone()
    }
}

/// Where a stretch of a text stands in its source's text. Known where the statement is that text, or where its reader said
/// at which place it stands word for word.
fn span(evidence: &Evidence, text: &str, place: TextRange) -> Option<Span> {
    let units = |text: &str| u32::try_from(text.encode_utf16().count()).ok();
    let base = match evidence.span {
        _ if evidence.path == "/text" => 0,
        Some(whole) if Some(whole.end.saturating_sub(whole.start)) == units(text) => whole.start,
        _ => return None,
    };
    let start = base.checked_add(units(text.get(..place.start)?)?)?;
    Some(Span { start, end: start.checked_add(units(place.text(text))?)? })
}

/// Characters of a text that are quoted before and after what matters in it.
const AROUND: usize = 80;

/// The evidence of a text, quoting the words around a phrase in lower case.
pub fn excerpt(evidence: &Evidence, text: &str, phrase: &str) -> Evidence {
    match words(text).place(phrase) {
        Some(place) => around(evidence, text, place),
        None => evidence.clone(),
    }
}

/// The evidence of a text, quoting the words around a stretch of it.
pub fn around(evidence: &Evidence, text: &str, place: TextRange) -> Evidence {
    let before = &text[..place.start];
    let after = &text[place.end..];
    let start = match before.char_indices().rev().nth(AROUND - 1) {
        // A word that is cut is left out, where there are words.
        Some((at, _)) => {
            let kept = &before[at..];
            kept.find(char::is_whitespace).map_or(at, |space| at + space)
        }
        None => 0,
    };
    let end = match after.char_indices().nth(AROUND) {
        Some((at, _)) => {
            let kept = &after[..at];
            place.end + kept.rfind(char::is_whitespace).unwrap_or(at)
        }
        None => text.len(),
    };
    part(evidence, text, TextRange { start, end })
}

/// How a name compares with all names of the applicant.
pub fn against_names(facts: &Facts<'_>, other: &PersonName) -> Result<bool, SkipReason> {
    if facts.names.is_empty() {
        return Err(SkipReason::NotStated);
    }
    let compared = compared_with_names(facts, other);
    if compared.iter().any(|one| matches!(one, NameComparison::Same | NameComparison::Compatible)) {
        return Ok(false);
    }
    if compared.contains(&NameComparison::CannotTell) { Err(SkipReason::IncomparableName) } else { Ok(true) }
}

/// How another name compares with each name of the applicant.
pub fn compared_with_names(facts: &Facts<'_>, other: &PersonName) -> Vec<NameComparison> {
    let others = facts.other_names.iter().take(MOST_NAMES);
    facts
        .distinct_names()
        .take(MOST_NAMES)
        .chain(others)
        .map(|name| name::compare_loosely(other, name))
        .collect()
}

/// Most names of one applicant that are compared with another.
const MOST_NAMES: usize = 12;

/// The applicant's name for use inside a sentence.
pub fn applicant(facts: &Facts<'_>) -> String {
    facts.names.first().map(|name| short(&name.evidence)).unwrap_or_default()
}

/// Whether an employer or school of the application has the name: files are named after whom they
/// are for, and businesses sign.
pub fn is_organisation(facts: &Facts<'_>, name: &PersonName) -> bool {
    let job = facts.application.job.employer.iter().chain(&facts.application.job.title);
    let employers = facts.application.roles.iter().filter_map(|role| role.employer.as_ref());
    let schools = facts.application.studies.iter().filter_map(|study| study.school.as_ref());
    let stated = employers.chain(schools).map(|stated| &stated.value);
    job.chain(stated).take(100).any(|organisation| {
        let organisation = words(organisation);
        name.tokens().all(|token| organisation.iter().any(|word| word == token))
    })
}

/// Employers of one source and of the others, where both list at least two and each is clearly another than all of those.
pub fn other_history(facts: &Facts<'_>, source: u32) -> Option<Vec<Evidence>> {
    let employers = |inside: bool| -> Vec<(&Organisation, &Evidence)> {
        facts
            .roles
            .iter()
            .filter(|fact| (fact.role.source == source) == inside)
            .filter_map(|fact| Some((&fact.employer, &fact.role.employer.as_ref()?.evidence)))
            .take(MOST_EMPLOYERS)
            .collect()
    };
    let (inside, outside) = (employers(true), employers(false));
    if inside.len() < 2
        || outside.len() < 2
        || inside
            .iter()
            .any(|(one, _)| outside.iter().any(|(other, _)| one.like(other) != Likeness::Different))
    {
        return None;
    }
    Some([inside.first(), outside.first()].into_iter().flatten().map(|(_, at)| (*at).clone()).collect())
}

/// Most employers of one side that are compared.
const MOST_EMPLOYERS: usize = 30;

/// The employer of a job as it is named in sentences.
pub fn employer_named(role: &Role) -> GapValue {
    named(role.employer.as_ref(), Unnamed::Employer)
}

/// The school of a study as it is named in sentences.
pub fn school_named(study: &Study) -> GapValue {
    named(study.school.as_ref(), Unnamed::School)
}

/// A name for use inside a sentence, or what stands for it where none is stated.
pub fn named(name: Option<&Sourced<String>>, unnamed: Unnamed) -> GapValue {
    name.map_or(GapValue::Unnamed(unnamed), |name| GapValue::Text(shorten(&name.value)))
}

/// From when to when, as stated: "2016-03 to 2019", "2016-03 on".
pub fn dated(start: &Fact<Sourced<PartialDate>>, end: &End) -> GapValue {
    GapValue::Dates(Box::new((start.present().map(|start| start.value), end.stated().map(|end| end.value))))
}

/// Whether two jobs have one title, and begin and end in the same months, both stated.
pub fn is_one_stay(one: &Role, other: &Role) -> bool {
    let starts = one.start.present().zip(other.start.present());
    let ends = one.end.stated().zip(other.end.stated());
    let same_month = |dates: Option<(&_, &_)>| {
        dates.is_some_and(|(one, other): (&Sourced<PartialDate>, &Sourced<PartialDate>)| {
            one.value.month.is_some()
                && (one.value.year, one.value.month) == (other.value.year, other.value.month)
        })
    };
    same_month(starts) && same_month(ends) && same_text(one.title.as_ref(), other.title.as_ref())
}

/// The evidence of the stated dates.
pub fn dates_of<'a>(
    start: &'a Fact<Sourced<PartialDate>>,
    end: &'a End,
) -> impl Iterator<Item = &'a Evidence> {
    start.present().into_iter().chain(end.stated()).map(|date| &date.evidence)
}

/// Whether two jobs of two sources were read from the same lines, so that a difference is one of reading.
pub fn jobs_share_lines(facts: &Facts<'_>, one: &Role, other: &Role) -> bool {
    let evidence = |role: &'_ Role| -> Vec<Evidence> {
        let employer = role.employer.iter().map(|employer| &employer.evidence);
        employer.chain(dates_of(&role.start, &role.end)).cloned().collect()
    };
    share_lines(facts, &evidence(one), &evidence(other))
}

/// Whether two studies of two sources were read from the same lines, so that a difference is one of reading.
pub fn studies_share_lines(facts: &Facts<'_>, one: &Study, other: &Study) -> bool {
    let evidence = |study: &'_ Study| -> Vec<Evidence> {
        let school = study.school.iter().map(|school| &school.evidence);
        school.chain(dates_of(&study.start, &study.end)).cloned().collect()
    };
    share_lines(facts, &evidence(one), &evidence(other))
}

fn share_lines(facts: &Facts<'_>, one: &[Evidence], other: &[Evidence]) -> bool {
    let (one, other): (Vec<&Evidence>, Vec<&Evidence>) = (one.iter().collect(), other.iter().collect());
    passage::is_shared(facts.application, &one, &other)
}

/// A job or a course at one place.
#[derive(Debug, Clone, Copy)]
pub struct Stay<'a> {
    /// Where, as far as it is stated.
    pub place: &'a Option<Sourced<Place>>,
    /// From when.
    pub start: &'a Fact<Sourced<PartialDate>>,
    /// Until when.
    pub end: &'a End,
}

impl Stay<'_> {
    /// The place as written, for use inside a sentence.
    pub fn place_named(&self) -> String {
        self.place.as_ref().map(|place| short(&place.evidence)).unwrap_or_default()
    }
}

/// What is said of two stays far apart at one time.
pub struct Together<'a> {
    /// Whole months for which they certainly overlap.
    pub months: String,
    /// Both places, then the stated dates of each.
    pub evidence: Vec<&'a Evidence>,
}

/// Two stays that are certainly at one time for more than two months, too far apart for that. Judges, or says what is missing.
pub fn far_apart_at_once<'a>(
    facts: &Facts<'_>,
    one: Stay<'a>,
    other: Stay<'a>,
    context: &mut RuleContext,
) -> Option<Together<'a>> {
    let (Some(here), Some(there)) = (one.place, other.place) else {
        context.skip(SkipReason::PlaceMissing);
        return None;
    };
    let (Ok(first), Ok(second)) = (
        DateInterval::of(one.start, one.end, facts.applied),
        DateInterval::of(other.start, other.end, facts.applied),
    ) else {
        context.skip(SkipReason::NoDates);
        return None;
    };
    let days = first.certain_overlap(second);
    if days <= TWO_MONTHS {
        context.mark_checked();
        return None;
    }
    let Some(far) = far_apart(&here.value, &there.value) else {
        context.skip(SkipReason::UnknownPlace);
        return None;
    };
    context.mark_checked();
    let places = [&here.evidence, &there.evidence].into_iter();
    let dates = dates_of(one.start, one.end).chain(dates_of(other.start, other.end));
    far.then(|| Together { months: (days / 30).to_string(), evidence: places.chain(dates).collect() })
}

/// Days that lie at least between two sources' dates of one thing, start or end, whichever is more; `None` when they
/// state neither in common. An end that is stated by one alone says nothing: the other may be the older text.
pub fn days_between(
    one: (&Fact<Sourced<PartialDate>>, &End),
    other: (&Fact<Sourced<PartialDate>>, &End),
) -> Option<i32> {
    let starts = one.0.present().zip(other.0.present());
    let ends = one.1.stated().zip(other.1.stated());
    [starts, ends].into_iter().flatten().map(|(one, other)| apart(one.value, other.value)).max()
}

/// What a rule lacked that found no institution.
pub fn unlisted(why: Unlisted) -> SkipReason {
    match why {
        Unlisted::NotLoaded => SkipReason::NoInstitutions,
        Unlisted::NotStated => SkipReason::NotStated,
        Unlisted::Elsewhere | Unlisted::Unknown => SkipReason::CountryNotCovered,
        Unlisted::Ambiguous => SkipReason::SchoolAmbiguous,
        Unlisted::NotInPack => SkipReason::SchoolNotInPack,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_evidence(path: &str, span: Option<Span>) -> Evidence {
        Evidence { source: Some(0), path: path.to_owned(), quote: String::new(), span, confidence: None }
    }

    #[test]
    fn wordings_that_only_shorten_say_the_same() {
        for (one, other, expected) in [
            ("Civil Engg.", "Civil Engineering", true),
            ("Sr. Developer", "Senior Developer", true),
            ("Planner", "Production planner", true),
            ("Bachelor of Arts in History", "History (Bachelor of Arts)", true),
            ("Picker", "Lead hand", false),
            ("Analyst", "Data scientist", false),
        ] {
            assert_eq!(says_the_same(one, other), expected, "{one} / {other}");
        }
    }

    #[test]
    fn excerpts_have_the_place_of_what_they_quote() {
        let text = format!("😀 {} I moved to Leeds. {}", "word ".repeat(40), "after ".repeat(40));
        let quoted = excerpt(&text_evidence("/text", None), &text, "moved to");
        let span = quoted.span.unwrap();
        let units: Vec<u16> = text.encode_utf16().collect();
        let there = String::from_utf16(&units[span.start as usize..span.end as usize]).unwrap();
        assert_eq!(there, quoted.quote);
        assert!(quoted.quote.starts_with("word ") && quoted.quote.ends_with(" after"), "{}", quoted.quote);
        assert!(quoted.quote.contains("I moved to Leeds."));
        let inside = text_evidence("/basics/summary", Some(Span { start: 100, end: 113 }));
        assert_eq!(excerpt(&inside, "I moved twice", "moved").span, Some(Span { start: 100, end: 113 }));
        assert_eq!(excerpt(&text_evidence("/answers/0/answer", None), &text, "moved to").span, None);
        assert_eq!(excerpt(&text_evidence("/text", None), "无空格的长文本", "无").quote, "");
    }
}
