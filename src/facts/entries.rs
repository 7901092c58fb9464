//! Jobs and schools of form, résumé and profile, matched entry by entry: by name first, then by dates.

use super::organisation::Likeness;
use super::{Facts, RoleFact, StudyFact};

/// Sources whose histories are compared, and entries that are compared of each; more would let a stranger's file choose
/// the time.
const MOST_SOURCES: usize = 6;
const MOST_ENTRIES: usize = 40;

/// Two entries of two sources that speak of one employer or school.
#[derive(Debug)]
pub struct Pair<'f, T> {
    /// The entry of the earlier source.
    pub one: &'f T,
    /// The entry of the later source.
    pub other: &'f T,
    /// Each is the only one of its source that can be meant.
    pub alone: bool,
}

/// The histories of two sources beside each other.
#[derive(Debug)]
pub struct Compared<'f, T> {
    /// All entries of the earlier source.
    pub ones: Vec<&'f T>,
    /// All entries of the later source.
    pub others: Vec<&'f T>,
    /// Entries that speak of one employer or school.
    pub pairs: Vec<Pair<'f, T>>,
    /// How each entry of the earlier source, by row, compares with each of the later one.
    alike: Vec<Vec<Likeness>>,
}

impl<'f, T> Compared<'f, T> {
    /// Entries of the two sources whose employers or schools the other source names nowhere, in no form; one without a
    /// name may be any.
    pub fn strangers(&self) -> (Vec<&'f T>, Vec<&'f T>) {
        let different = |likeness: Option<&Likeness>| likeness == Some(&Likeness::Different);
        let ones = self.ones.iter().zip(&self.alike);
        let alone = |at: usize| self.alike.iter().all(|row| different(row.get(at)));
        (
            ones.filter(|(_, row)| row.iter().all(|one| different(Some(one)))).map(|(one, _)| *one).collect(),
            self.others.iter().enumerate().filter(|(at, _)| alone(*at)).map(|(_, other)| *other).collect(),
        )
    }
}

/// How two jobs' employers compare.
pub fn employers(one: &RoleFact<'_>, other: &RoleFact<'_>) -> Likeness {
    one.employer.like(&other.employer)
}

/// How two studies' schools compare.
pub fn schools(one: &StudyFact<'_>, other: &StudyFact<'_>) -> Likeness {
    one.school.like(&other.school)
}

/// The jobs of every two sources.
pub fn roles<'f, 'a>(facts: &'f Facts<'a>) -> Vec<Compared<'f, RoleFact<'a>>> {
    compare(&facts.roles, |fact| fact.role.source, employers)
}

/// The studies of every two sources.
pub fn studies<'f, 'a>(facts: &'f Facts<'a>) -> Vec<Compared<'f, StudyFact<'a>>> {
    compare(&facts.studies, |fact| fact.study.source, schools)
}

/// The jobs of every two sources, not yet matched.
pub fn histories<'f, 'a>(
    facts: &'f Facts<'a>,
) -> impl Iterator<Item = (Vec<&'f RoleFact<'a>>, Vec<&'f RoleFact<'a>>)> {
    let sources = by_source(&facts.roles, |fact| fact.role.source);
    let pairs = (0..sources.len()).flat_map(|one| (one + 1..MOST_SOURCES).map(move |other| (one, other)));
    let pairs: Vec<(usize, usize)> = pairs.collect();
    pairs
        .into_iter()
        .filter_map(move |(one, other)| Some((sources.get(one)?.1.clone(), sources.get(other)?.1.clone())))
}

/// The entries of each source, as far as they are compared.
fn by_source<T>(entries: &[T], source: fn(&T) -> u32) -> Vec<(u32, Vec<&T>)> {
    let mut sources: Vec<(u32, Vec<&T>)> = Vec::new();
    for entry in entries {
        let has_room = sources.len() < MOST_SOURCES;
        match sources.iter_mut().find(|(known, _)| *known == source(entry)) {
            Some((_, list)) if list.len() < MOST_ENTRIES => list.push(entry),
            Some(_) => {}
            None if has_room => sources.push((source(entry), vec![entry])),
            None => {}
        }
    }
    sources
}

fn compare<T>(entries: &[T], source: fn(&T) -> u32, like: fn(&T, &T) -> Likeness) -> Vec<Compared<'_, T>> {
    let sources = by_source(entries, source);
    let mut compared = Vec::new();
    for (position, (_, ones)) in sources.iter().enumerate() {
        for (_, others) in sources.iter().skip(position + 1) {
            let alike: Vec<Vec<Likeness>> =
                ones.iter().map(|one| others.iter().map(|other| like(one, other)).collect()).collect();
            compared.push(Compared {
                ones: ones.clone(),
                others: others.clone(),
                pairs: pairs(ones, others, &alike),
                alike,
            });
        }
    }
    compared
}

fn pairs<'f, T>(ones: &[&'f T], others: &[&'f T], alike: &[Vec<Likeness>]) -> Vec<Pair<'f, T>> {
    let mut pairs = Vec::new();
    for (&one, row) in ones.iter().zip(alike) {
        for (at, (&other, likeness)) in others.iter().zip(row).enumerate() {
            if !likeness.is_alike() {
                continue;
            }
            let can_be_meant = |likeness: &&Likeness| likeness.is_alike();
            let in_row = row.iter().filter(can_be_meant).count();
            let in_column = alike.iter().filter_map(|row| row.get(at)).filter(can_be_meant).count();
            pairs.push(Pair { one, other, alone: in_row == 1 && in_column == 1 });
        }
    }
    pairs
}
