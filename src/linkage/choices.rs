//! Answers that are a form's options and no words of the applicants': what two people chose from a list says nothing of either.
//!
//! The applications of a batch say which questions have options: most who were asked give the same few answers. Where too few were asked for
//! that, the wording of question and answer decides; where most answer in words of their own, the question is an open one whatever its wording.

use super::record::Record;
use super::replies::Reply;

/// People from whose answers it is told whether a question has options, and the same for a question that asks for words.
const ENOUGH: usize = 8;
const ENOUGH_WHERE_OPEN: usize = 20;

/// The answers of a batch that several give and that are options, sorted.
pub fn choices(records: &[Record]) -> Vec<u64> {
    let mut all: Vec<(Reply, u32)> = Vec::new();
    for (application, record) in (0u32..).zip(records) {
        all.extend(record.replies.iter().map(|reply| (*reply, application)));
    }
    all.sort_unstable();
    all.dedup();
    let mut found = Vec::new();
    for asked in all.chunk_by(|one, other| one.0.question == other.0.question) {
        let answers = || asked.chunk_by(|one, other| one.0.answer == other.0.answer);
        let shared = |given: &&[(Reply, u32)]| given.len() > 1 && given.first().is_some_and(|one| one.0.own);
        if !answers().any(|given| shared(&given)) {
            continue;
        }
        let tally = Tally::of(answers().map(|given| (given, people_of(given, records))));
        for given in answers().filter(shared) {
            let Some((reply, _)) = given.first() else { continue };
            if tally.is_choice(reply, people_of(given, records)) {
                found.push(reply.answer);
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// How many people gave an answer: under how many names it was given.
fn people_of(given: &[(Reply, u32)], records: &[Record]) -> usize {
    if given.len() < 2 {
        return given.len();
    }
    let record = |at: u32| records.get(usize::try_from(at).ok()?);
    let mut names: Vec<&[Box<str>]> =
        given.iter().filter_map(|(_, at)| record(*at)).map(|record| &*record.names).collect();
    names.sort_unstable();
    names.dedup();
    names.len()
}

/// What the people who were asked one question answered.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many people.
    pub asked: usize,
    /// How many gave an answer that another gave too.
    pub repeated: usize,
    /// How many gave one of their own that is long.
    pub own: usize,
}

impl Tally {
    fn of<'a>(answers: impl Iterator<Item = (&'a [(Reply, u32)], usize)>) -> Self {
        let mut tally = Self::default();
        for (given, people) in answers {
            tally.asked += people;
            if people > 1 {
                tally.repeated += people;
            } else if given.first().is_some_and(|one| one.0.own) {
                tally.own += people;
            }
        }
        tally
    }

    /// Whether an answer that so many people gave is an option. Three quarters who repeat one another choose; of what they say in several
    /// sentences more must, the more were asked.
    pub fn is_choice(&self, reply: &Reply, people: usize) -> bool {
        let enough = if reply.open { ENOUGH_WHERE_OPEN } else { ENOUGH };
        if self.asked >= enough && self.repeated * 4 >= self.asked * 3 {
            return reply.one_sentence || people >= 2 + self.asked.ilog2() as usize / 2;
        }
        let is_free = self.asked >= ENOUGH && self.own * 2 >= self.asked;
        reply.as_a_choice && !is_free
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thresholds_grow_with_those_who_were_asked() {
        let reply =
            Reply { question: 1, answer: 2, own: true, one_sentence: false, open: false, as_a_choice: false };
        let is_choice = |asked, people| Tally { asked, repeated: asked, own: 0 }.is_choice(&reply, people);
        assert!(is_choice(16, 4) && !is_choice(16, 3));
        assert!(is_choice(1_000, 6) && !is_choice(1_000, 5));
        let one = Reply { one_sentence: true, ..reply };
        assert!(Tally { asked: 8, repeated: 6, own: 2 }.is_choice(&one, 2));
        assert!(!Tally { asked: 8, repeated: 5, own: 3 }.is_choice(&one, 5));
        assert!(!Tally { asked: 7, repeated: 7, own: 0 }.is_choice(&one, 7));
        let open = Reply { open: true, ..one };
        assert!(!Tally { asked: 12, repeated: 12, own: 0 }.is_choice(&open, 12));
        assert!(Tally { asked: 24, repeated: 20, own: 4 }.is_choice(&open, 12));
        // A field in which most write words of their own is free, whatever its question.
        let closed = Reply { as_a_choice: true, ..one };
        assert!(Tally { asked: 3, repeated: 2, own: 1 }.is_choice(&closed, 2));
        assert!(!Tally { asked: 12, repeated: 2, own: 10 }.is_choice(&closed, 2));
    }
}
