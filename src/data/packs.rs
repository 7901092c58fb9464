//! What was loaded beside the built-in tables: the institutions of a country, the world's universities, and an employer's own dated facts.

use super::institutions;
use super::organisations::key;
use super::universities::{self, Universities};
use crate::model::assessment::PackReference;
#[cfg(not(target_family = "wasm"))]
use crate::model::digest::sha256;
use crate::model::pack::{EmployerFacts, FactsPack, Named, SchoolFacts};
use std::borrow::Cow;

/// Everything that was loaded for a check.
#[derive(Debug, Default)]
pub struct Packs<'p> {
    institutions: Option<(institutions::Pack<'p>, String)>,
    universities: Option<(Universities<'p>, String)>,
    facts: Vec<Cow<'p, Indexed>>,
}

/// A facts pack with its names in order.
#[derive(Debug, Clone)]
pub struct Indexed {
    pack: FactsPack,
    /// Folded names with the position of their entry, sorted.
    schools: Vec<(String, usize)>,
    employers: Vec<(String, usize)>,
    unaccredited: Vec<(String, usize)>,
}

impl Indexed {
    /// Puts a pack's names in order.
    pub fn new(pack: FactsPack) -> Self {
        let [mut schools, mut employers, mut unaccredited] = [const { Vec::new() }; 3];
        for (position, school) in pack.schools.iter().enumerate() {
            enter(&mut schools, position, &school.named);
            for former in &school.former {
                enter_name(&mut schools, position, &former.name);
            }
        }
        for (position, employer) in pack.employers.iter().enumerate() {
            enter(&mut employers, position, &employer.named);
        }
        for (position, named) in pack.unaccredited.iter().enumerate() {
            enter(&mut unaccredited, position, named);
        }
        for index in [&mut schools, &mut employers, &mut unaccredited] {
            index.sort_unstable();
            index.dedup();
        }
        Self { pack, schools, employers, unaccredited }
    }
}

/// An entry of a facts pack and the pack that holds it.
#[derive(Debug)]
pub struct Listed<'k, T> {
    /// The pack.
    pub pack: &'k FactsPack,
    /// The entry.
    pub entry: &'k T,
}

impl<'p> Packs<'p> {
    /// Nothing but the built-in tables.
    pub fn none() -> Self {
        Self::default()
    }

    /// The institutions and universities that the program brings along.
    #[cfg(not(target_family = "wasm"))]
    pub fn embedded() -> Self {
        static DIGESTS: std::sync::OnceLock<[String; 2]> = std::sync::OnceLock::new();
        let [of_institutions, of_universities] =
            DIGESTS.get_or_init(|| [institutions::DEFAULT, universities::DEFAULT].map(sha256));
        let mut packs = Self::none();
        if let Ok(pack) = institutions::Pack::read(institutions::DEFAULT) {
            packs.set_institutions(pack, of_institutions.clone());
        }
        if let Ok(pack) = Universities::read(universities::DEFAULT) {
            packs.set_universities(pack, of_universities.clone());
        }
        packs
    }

    /// What institutions award.
    pub fn institutions(&self) -> Option<institutions::Pack<'p>> {
        self.institutions.as_ref().map(|(pack, _)| *pack)
    }

    /// Takes these institutions in place of any others; `digest` is the SHA-256 of their bytes.
    pub fn set_institutions(&mut self, pack: institutions::Pack<'p>, digest: String) {
        self.institutions = Some((pack, digest));
    }

    /// The world's universities by their names.
    pub fn universities(&self) -> Option<Universities<'p>> {
        self.universities.as_ref().map(|(pack, _)| *pack)
    }

    /// Takes these universities in place of any others; `digest` is the SHA-256 of their bytes.
    pub fn set_universities(&mut self, pack: Universities<'p>, digest: String) {
        self.universities = Some((pack, digest));
    }

    /// Adds an employer's own facts.
    pub fn add(&mut self, pack: FactsPack) {
        self.facts.push(Cow::Owned(Indexed::new(pack)));
    }

    /// Adds an employer's own facts that are kept elsewhere.
    pub fn lend(&mut self, facts: &'p Indexed) {
        self.facts.push(Cow::Borrowed(facts));
    }

    /// Every pack, as an assessment names it.
    pub fn references(&self) -> impl Iterator<Item = PackReference> {
        let institutions = self.institutions.iter().map(|(pack, digest)| PackReference {
            id: institutions::ID.to_owned(),
            date: pack.date(),
            digest: Some(digest.clone()),
        });
        let universities = self.universities.iter().map(|(pack, digest)| PackReference {
            id: universities::ID.to_owned(),
            date: pack.date(),
            digest: Some(digest.clone()),
        });
        institutions.chain(universities).chain(self.facts.iter().map(|facts| PackReference {
            id: facts.pack.id.clone(),
            date: facts.pack.date.clone(),
            digest: Some(facts.pack.digest.clone()),
        }))
    }

    /// Whether any facts on schools are loaded.
    pub fn know_schools(&self) -> bool {
        self.facts.iter().any(|indexed| !indexed.pack.schools.is_empty())
    }

    /// Whether any facts on employers are loaded.
    pub fn know_employers(&self) -> bool {
        self.facts.iter().any(|indexed| !indexed.pack.employers.is_empty())
    }

    /// Whether a list of schools without accreditation is loaded.
    pub fn know_unaccredited(&self) -> bool {
        self.facts.iter().any(|indexed| !indexed.pack.unaccredited.is_empty())
    }

    /// Schools that bear or bore a name; the name folded, without legal form.
    pub fn schools<'k>(&'k self, name: &'k str) -> impl Iterator<Item = Listed<'k, SchoolFacts>> {
        self.facts
            .iter()
            .flat_map(move |indexed| found(indexed, &indexed.schools, &indexed.pack.schools, name))
    }

    /// Employers of a name; the name folded, without legal form.
    pub fn employers<'k>(&'k self, name: &'k str) -> impl Iterator<Item = Listed<'k, EmployerFacts>> {
        self.facts
            .iter()
            .flat_map(move |indexed| found(indexed, &indexed.employers, &indexed.pack.employers, name))
    }

    /// Schools without accreditation of a name; the name folded, without legal form.
    pub fn unaccredited<'k>(&'k self, name: &'k str) -> impl Iterator<Item = Listed<'k, Named>> {
        self.facts
            .iter()
            .flat_map(move |indexed| found(indexed, &indexed.unaccredited, &indexed.pack.unaccredited, name))
    }
}

/// Enters every name of an entry.
fn enter(index: &mut Vec<(String, usize)>, position: usize, named: &Named) {
    enter_name(index, position, &named.name);
    for alias in &named.aliases {
        enter_name(index, position, alias);
    }
}

fn enter_name(index: &mut Vec<(String, usize)>, position: usize, name: &str) {
    let key = key(name);
    if !key.is_empty() {
        index.push((key, position));
    }
}

fn found<'k, T>(
    indexed: &'k Indexed,
    index: &'k [(String, usize)],
    entries: &'k [T],
    name: &'k str,
) -> impl Iterator<Item = Listed<'k, T>> {
    let start = index.partition_point(|(key, _)| key.as_str() < name);
    index
        .iter()
        .skip(start)
        .take_while(move |(key, _)| key == name)
        .filter_map(move |(_, position)| Some(Listed { pack: &indexed.pack, entry: entries.get(*position)? }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_found_by_every_name() {
        let named = Named {
            name: "Karoo Logistics Ltd".to_owned(),
            aliases: vec!["KL".to_owned()],
            ..Named::default()
        };
        let founded = crate::model::date::PartialDate::new(2014, None, None);
        let mut packs = Packs::none();
        packs.add(FactsPack { employers: vec![EmployerFacts { named, founded }], ..FactsPack::default() });
        assert_eq!(packs.employers("karoo logistics").count(), 1);
        assert_eq!(packs.employers("kl").count(), 1);
        assert_eq!(packs.employers("karoo").count(), 0);
        assert_eq!(packs.schools("kl").count(), 0);
        assert!(packs.know_employers() && !packs.know_schools());
    }
}
