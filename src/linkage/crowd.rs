//! Those who share one value, as far as a rule has to know them: who they are beside the value, each kind of person once.
//!
//! A rule judges two applications by what the whole batch says of the values that they share. That is all here, so that it judges alike where
//! the batch is at hand and where another engine has joined it and hands over two applications with their crowds.

use super::person::{MOST_PEOPLE, Names, people};
use super::record::{KeyKind, Record, hundred};

/// Members of one crowd that are known. Of a value that more have, no two say anything; of one that more applications have, each member's first
/// stands for the others.
pub const MOST_TOGETHER: usize = 2 * MOST_PEOPLE;

/// What an application says beside a value that it has; equal for two applications of which nothing tells them apart there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Member {
    /// Its names as written.
    pub names: Box<[Box<str>]>,
    /// Whether an agency submitted it.
    pub agency: bool,
    /// Beside a telephone line: its mailboxes.
    pub mailboxes: Box<[Box<str>]>,
    /// Beside a home: its telephone lines and mailboxes as keys.
    pub contacts: Box<[u64]>,
    /// Beside a hundred of numbers: its numbers in it.
    pub numbers: Box<[u64]>,
}

impl Member {
    /// What an application says beside one of its keys.
    pub fn of(record: &Record, kind: KeyKind, hash: u64) -> Self {
        let is_contact = matches!(kind, KeyKind::Phone | KeyKind::Email);
        let mut member =
            Self { names: record.names.clone(), agency: is_contact && record.agency, ..Self::default() };
        match kind {
            KeyKind::Phone => member.mailboxes = record.mailboxes.clone(),
            KeyKind::Home => {
                member.contacts = record.of(KeyKind::Phone).chain(record.of(KeyKind::Email)).collect();
            }
            KeyKind::Hundred => {
                member.numbers =
                    record.numbers.iter().copied().filter(|number| hundred(*number) == hash).collect();
            }
            _ => {}
        }
        member
    }
}

/// Who shares a value.
#[derive(Debug, Clone, Default)]
pub struct Crowd {
    /// Its members in the order of their first applications, each once: at most one more than [`MOST_TOGETHER`].
    pub members: Vec<Member>,
    /// Of a home without a unit, whether somebody writes a unit of the building.
    pub has_units: bool,
}

impl Crowd {
    /// Takes a member in unless it is known. Whether it is new.
    pub fn add(&mut self, member: Member) -> bool {
        let is_new = !self.is_crowded() && !self.members.contains(&member);
        if is_new {
            self.members.push(member);
        }
        is_new
    }

    /// Whether there are more than say anything of any two.
    pub fn is_crowded(&self) -> bool {
        self.members.len() > MOST_TOGETHER
    }

    /// How many different people there are, up to one more than `most`.
    pub fn people(&self, most: usize) -> usize {
        people_among(self.members.iter(), most)
    }

    /// Whether there are more people than that.
    pub fn has_more_people_than(&self, most: usize) -> bool {
        self.members.len() > most && self.people(most) > most
    }
}

/// How many different people there are among members, up to one more than `most`.
pub fn people_among<'m>(members: impl Iterator<Item = &'m Member>, most: usize) -> usize {
    let names: Vec<Names> =
        members.map(|member| Names::read(member.names.iter().map(|name| &**name))).collect();
    people(&names.iter().collect::<Vec<_>>(), most)
}
