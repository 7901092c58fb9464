//! What the loaded packs say of a school.

use super::{Facts, StudyFact};
use crate::data::institutions::{COUNTRY, Match, Pack, School};
use crate::data::packs::Listed;
use crate::model::pack::{Named, SchoolFacts};

/// Why a school is not among the institutions of the loaded pack, or which of them it is cannot be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unlisted {
    /// No pack is loaded.
    NotLoaded,
    /// No name is stated.
    NotStated,
    /// Its country is stated and is not the pack's, or a place is stated whose country does not follow.
    Elsewhere,
    /// Several schools of the pack may be meant.
    Ambiguous,
    /// The school's stated country is the pack's, and the pack does not have it.
    NotInPack,
    /// Its country is not stated, and the pack does not have it.
    Unknown,
}

/// Looks a study's school up in the institution pack.
///
/// # Errors
/// Why it was not found.
pub fn institution<'a>(facts: &Facts<'a>, study: &StudyFact<'_>) -> Result<(Pack<'a>, School<'a>), Unlisted> {
    let pack = facts.packs.institutions().ok_or(Unlisted::NotLoaded)?;
    let name = study.study.school.as_ref().ok_or(Unlisted::NotStated)?;
    let place = study.place.as_ref().map(|place| place.value);
    if place.is_some_and(|place| place.country.is_none_or(|country| country.code() != COUNTRY)) {
        return Err(Unlisted::Elsewhere);
    }
    let state = place.and_then(|place| place.regions.only()).map(crate::data::places::Region::code);
    let written = study.study.place.as_ref().and_then(|place| place.value.split(',').next());
    let city = written.map(str::trim).filter(|_| place.is_some_and(|place| place.city.is_some()));
    match pack.find(&name.value, state, city) {
        Match::Found(school) => Ok((pack, school)),
        Match::Ambiguous => Err(Unlisted::Ambiguous),
        Match::Unknown if place.is_some() => Err(Unlisted::NotInPack),
        Match::Unknown => Err(Unlisted::Unknown),
    }
}

/// Entries of facts packs on a study's school, those of another country left out.
pub fn listed<'f>(facts: &'f Facts<'_>, study: &'f StudyFact<'_>) -> Vec<Listed<'f, SchoolFacts>> {
    let mut found: Vec<Listed<'f, SchoolFacts>> = Vec::new();
    for listed in study.school.forms().flat_map(|name| facts.packs.schools(name)) {
        if may_be_there(study, &listed.entry.named)
            && !found.iter().any(|other| std::ptr::eq(other.entry, listed.entry))
        {
            found.push(listed);
        }
    }
    found
}

/// Entries of lists of schools without accreditation on a study's school, those of another country left out.
pub fn listed_unaccredited<'f>(facts: &'f Facts<'_>, study: &'f StudyFact<'_>) -> Vec<Listed<'f, Named>> {
    study
        .school
        .forms()
        .flat_map(|name| facts.packs.unaccredited(name))
        .filter(|listed| may_be_there(study, listed.entry))
        .collect()
}

fn may_be_there(study: &StudyFact<'_>, named: &Named) -> bool {
    let stated = study.place.as_ref().and_then(|place| place.value.country);
    match (stated, &named.country) {
        (Some(stated), Some(listed)) => stated.code() == listed,
        _ => true,
    }
}
