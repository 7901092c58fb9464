//! Whether two applications may be one person's, by their names alone.

use super::record::Record;
use crate::facts::name::{self, NameComparison, PersonName};

/// A value shared by more people than this is a hub.
pub const MOST_PEOPLE: usize = 20;

/// What the names of two applications say of one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// Complete names without any token in common, whichever of the names given are compared.
    Different,
    /// A name is missing, not complete, or cannot be compared.
    Unknown,
    /// A name in common, and further names on both sides that differ.
    Family,
    /// One name.
    Same,
}

/// The names of an application, read.
#[derive(Debug, Clone)]
pub struct Names(Vec<PersonName>);

/// Names of one application that are compared.
const MOST_NAMES: usize = 6;

impl Names {
    /// Reads names.
    pub fn read<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self(names.into_iter().take(MOST_NAMES).map(name::parse).filter(|name| !name.is_empty()).collect())
    }

    /// The names of an application.
    pub fn of(record: &Record) -> Self {
        Self::read(record.names.iter().map(|name| &**name))
    }

    /// The keys of every token.
    pub fn blocking_keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = self.0.iter().flat_map(PersonName::keys).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// Whether some name is complete.
    pub fn is_complete(&self) -> bool {
        self.0.iter().any(PersonName::is_complete)
    }

    /// How two applications' names compare: the closest two speak.
    pub fn relation(&self, other: &Names) -> Relation {
        if self.0.is_empty() || other.0.is_empty() {
            return Relation::Unknown;
        }
        let mut closest = Relation::Different;
        for one in &self.0 {
            for two in &other.0 {
                closest = closest.max(relation(one, two));
                if closest == Relation::Same {
                    return closest;
                }
            }
        }
        closest
    }
}

fn relation(one: &PersonName, other: &PersonName) -> Relation {
    match name::compare(one, other) {
        NameComparison::Same => Relation::Same,
        NameComparison::Different => Relation::Different,
        NameComparison::CannotTell => Relation::Unknown,
        NameComparison::Compatible if name::each_has_more(one, other) => Relation::Family,
        NameComparison::Compatible => Relation::Same,
    }
}

/// How many different people there are among names, counted up to one more than `most`: a person joins the first whose names are not different.
pub fn people(names: &[&Names], most: usize) -> usize {
    let mut known: Vec<&Names> = Vec::new();
    for names in names {
        if known.iter().all(|other| other.relation(names) == Relation::Different) {
            known.push(names);
            if known.len() > most {
                break;
            }
        }
    }
    known.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relation(one: &str, other: &str) -> Relation {
        let (one, other) = (Names::read([one]), Names::read([other]));
        assert_eq!(one.relation(&other), other.relation(&one));
        one.relation(&other)
    }

    #[test]
    fn families_and_people_are_told_apart() {
        for (one, other, expected) in [
            ("Maria Silva", "João Silva", Relation::Family),
            ("Maria Silva", "Maria Souza Silva", Relation::Same),
            ("Robert Allen", "Bob Allen", Relation::Same),
            ("Maren Holt", "Priya Raman", Relation::Different),
            ("Maren Holt", "M. Holt", Relation::Same),
            ("Maren", "Priya Raman", Relation::Unknown),
            ("Maren Holt", "Holt, Maren", Relation::Same),
            ("Maren Holt", "Maren Berg", Relation::Family),
        ] {
            assert_eq!(relation(one, other), expected, "{one} / {other}");
        }
        assert_eq!(Names::read([]).relation(&Names::read(["Maren Holt"])), Relation::Unknown);
    }
}
