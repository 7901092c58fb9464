//! Places that a statement names, held against those that a finding sets apart.

use super::Material;
use crate::data::places::{Country, OffsetPair};
use crate::facts::place::{self, Certainty, Comparison, Place};
use crate::facts::stated::Statement;
use crate::model::evidence::Sourced;
use crate::rules::{Direction, RuleFinding};

/// Words in a row that are tried as one place.
const LONGEST_NAME: usize = 4;

/// Words that end a place's name: what follows them may be another place.
const JOINTS: &[&str] = &["from", "to", "and", "in", "de", "a", "para", "nach", "von", "aus", "à", "en"];

/// The places named right after a phrase, in their order; a city whose country is open counts by its name.
pub fn named_after(statement: &Statement) -> Vec<Place> {
    named_in(statement.rest.split(['.', ';', '!', '?', '\n', '。']).next().unwrap_or_default())
}

/// The places named before a phrase in its sentence and right after it.
pub fn named_around(statement: &Statement) -> Vec<Place> {
    let mut places = named_in(&statement.before);
    places.extend(named_after(statement));
    places
}

/// The residences whose city a statement names in its sentence, as the applicant writes it: many a town has a name that no table can place alone.
pub fn homes_named(material: &Material<'_>, statement: &Statement) -> Vec<Place> {
    let sentence = statement.sentence().to_lowercase();
    let facts = material.facts;
    let written = facts.application.residences.iter().zip(&facts.residences);
    let named = written.filter(|(residence, _)| {
        let city = residence.city.as_ref().map_or(residence.line.value.as_str(), |city| city.value.as_str());
        let city = city.split(',').next().unwrap_or_default().trim().to_lowercase();
        stands_in(&sentence, &city)
    });
    named.map(|(_, home)| home.value).collect()
}

/// Whether a name stands in a sentence, both in lower case: whole words of it, where its script has words.
fn stands_in(sentence: &str, name: &str) -> bool {
    if name.chars().count() < if name.is_ascii() { 3 } else { 2 } {
        return false;
    }
    sentence.match_indices(name).any(|(at, _)| {
        let before = sentence.get(..at).and_then(|before| before.chars().next_back());
        let after = sentence.get(at + name.len()..).and_then(|after| after.chars().next());
        !name.is_ascii() || [before, after].into_iter().flatten().all(|letter| !letter.is_alphanumeric())
    })
}

/// Whether a place lies in another country than the residence that the form gives, or for want of one any residence, both being known.
pub fn is_abroad(material: &Material<'_>, place: &Place) -> bool {
    let facts = material.facts;
    let given_on_applying = |home: &&Sourced<Place>| facts.application.is_given_on_applying(&home.evidence);
    let mut homes = facts.residences.iter().filter(given_on_applying).collect::<Vec<_>>();
    if homes.is_empty() {
        homes = facts.residences.iter().collect();
    }
    let mut countries = homes.into_iter().filter_map(|home| home.value.country);
    place.country.is_some_and(|country| countries.any(|home| home != country))
}

/// The places that a text names, in their order, at most four.
pub fn named_in(clause: &str) -> Vec<Place> {
    let words: Vec<&str> = clause.split_whitespace().collect();
    let mut places = Vec::new();
    let mut at = 0;
    while at < words.len() && places.len() < 4 {
        let found = (1..=LONGEST_NAME.min(words.len() - at)).rev().find_map(|length| {
            let run = words.get(at..at + length)?;
            named(run).map(|place| (length, place))
        });
        match found {
            Some((length, place)) => {
                places.push(place);
                at += length;
            }
            None => at += 1,
        }
    }
    places
}

/// A run of words as a place: it begins in upper case, so that ordinary words are none.
fn named(run: &[&str]) -> Option<Place> {
    let upper = |word: &&str| {
        word.chars().next().is_some_and(|letter| !letter.is_lowercase() && letter.is_alphabetic())
    };
    let (first, last) = (run.first()?, run.last()?);
    if !upper(first) || !upper(last) || run.iter().any(|word| JOINTS.contains(word)) {
        return None;
    }
    let text = run.join(" ");
    let place = place::resolve_text(text.trim_matches(|letter: char| !letter.is_alphanumeric()));
    (place.country.is_some() || place.city.is_some_and(|city| city.listed)).then_some(place)
}

/// Whether a named place may be the other: the same country where one is known, the same city where a city stands alone.
pub fn may_be(named: &Place, other: &Place) -> bool {
    if let (Some(one), Some(two)) = (named.city, other.city)
        && one.has_name_of(two)
    {
        return true;
    }
    named.certainty != Certainty::OnlyCity
        && matches!(place::compare(named, other), Comparison::Same | Comparison::Compatible)
}

/// A side that a finding sets apart from another.
#[derive(Debug, Clone, Copy)]
pub enum Side {
    /// A place.
    Place(Place),
    /// A country.
    Country(Country),
    /// Wherever a clock shows this pair of offsets.
    Clock(OffsetPair),
}

impl Side {
    /// Whether a place lies on this side.
    pub fn holds(&self, place: &Place) -> bool {
        match self {
            Side::Place(other) => may_be(place, other),
            Side::Country(country) => place.country == Some(*country),
            Side::Clock(clock) => place::fits(*clock, place) == Some(true),
        }
    }
}

/// The sides of a finding on places: the residences that it rests on, else all of them, the numbers and deliveries that it
/// rests on, and where a mismatch points to.
pub fn sides(material: &Material<'_>, finding: &RuleFinding) -> Vec<Side> {
    let facts = material.facts;
    let rests = |home: &&Sourced<Place>| finding.observation.evidence.contains(&home.evidence);
    let mut homes: Vec<Side> =
        facts.residences.iter().filter(rests).map(|home| Side::Place(home.value)).collect();
    if homes.is_empty() {
        homes = facts.residences.iter().map(|home| Side::Place(home.value)).collect();
    }
    let numbers = facts.phones.iter().filter(|phone| finding.observation.evidence.contains(&phone.evidence));
    let countries = numbers
        .flat_map(|phone| phone.value.places())
        .filter_map(|region| Country::from_code(region.id()))
        .take(30)
        .map(Side::Country);
    homes.extend(countries);
    homes.extend(facts.deliveries.iter().filter(rests).map(|place| Side::Place(place.value)));
    homes.extend(elsewhere(finding));
    homes
}

/// The other place that a mismatch points to.
pub fn elsewhere(finding: &RuleFinding) -> Option<Side> {
    finding.observation.direction.map(|direction| match direction {
        Direction::Country(country) => Side::Country(country),
        Direction::Clock(clock) => Side::Clock(clock),
    })
}
