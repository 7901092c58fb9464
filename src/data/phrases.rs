//! Plain statements by which people say that something ordinary is so, in nine languages, and the words that turn such a
//! statement round.
//!
//! Source: own list, November 2026, from the everyday phrases of letters, résumés and answers. It is not complete in any
//! language: a statement that it does not have is one that goes unseen, never one that counts against anybody.
//!
//! Phrases are in lower case, their words apart by one space, without punctuation; apostrophes are straight. Han and Kana are
//! words of one letter each and are written without spaces.

use super::lists::{List, Words};
use std::sync::OnceLock;

/// When the list was last checked.
pub const DATE: &str = "2026-11";

static TEXT: List = List::of(include_str!("../../data/phrases.txt"));
static BESIDE_TEXT: List = List::of(include_str!("../../data/phrases-beside.txt"));

/// The languages.
pub const LANGUAGES: [&str; 9] = ["en", "es", "fr", "de", "pt", "zh", "ja", "hi", "ru"];

/// What is stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// The writer moved house.
    Moved,
    /// The writer moved, if a place follows; without one the words may mean a job or a machine.
    MovedTo,
    /// The writer bore, or bears, another name.
    OtherName,
    /// A former or other name of the writer, if a name follows.
    OtherNameFollows,
    /// The writer's name is also written in another script, order or form.
    OtherWriting,
    /// The writer studied in another country.
    StudiedAbroad,
    /// The writer works, or worked, from a distance.
    WorksRemotely,
    /// The writer is away for a while.
    Travelling,
    /// A contact or a machine is shared with somebody at home.
    SharedContact,
    /// An agency or a recruiter sent the application.
    SentByAgency,
    /// The writer applied here before.
    AppliedBefore,
    /// Something was held for part of the time, on contract or beside something else.
    PartOfTheTime,
    /// The writer went from one school to another and took credits along.
    Transferred,
    /// The degree was, or will be, conferred after the studies ended.
    ConferredLater,
    /// A technology's later name or later use stands in an older text.
    NamedLater,
    /// A number or an address is one of a forwarding or internet service.
    Forwarded,
    /// A tool or a service rewrote the writer's text.
    Rewritten,
}

/// Every topic, with its name in the lists.
const TOPICS: &[(&str, Topic)] = &[
    ("moved", Topic::Moved),
    ("moved-to", Topic::MovedTo),
    ("other-name", Topic::OtherName),
    ("other-name-follows", Topic::OtherNameFollows),
    ("other-writing", Topic::OtherWriting),
    ("studied-abroad", Topic::StudiedAbroad),
    ("works-remotely", Topic::WorksRemotely),
    ("travelling", Topic::Travelling),
    ("shared-contact", Topic::SharedContact),
    ("sent-by-agency", Topic::SentByAgency),
    ("applied-before", Topic::AppliedBefore),
    ("part-of-the-time", Topic::PartOfTheTime),
    ("transferred", Topic::Transferred),
    ("conferred-later", Topic::ConferredLater),
    ("named-later", Topic::NamedLater),
    ("forwarded", Topic::Forwarded),
    ("rewritten", Topic::Rewritten),
];

/// The phrases of one topic.
#[derive(Debug)]
pub struct Phrases {
    /// What they state.
    pub topic: Topic,
    /// Phrases that state it.
    pub said: Vec<&'static str>,
    /// Phrases that deny it.
    pub denied: Vec<&'static str>,
}

/// Every topic.
pub fn topics() -> impl Iterator<Item = Topic> {
    TOPICS.iter().map(|(_, topic)| *topic)
}

/// The phrases of a topic.
pub fn of(topic: Topic) -> Option<&'static Phrases> {
    static ALL: OnceLock<Vec<Phrases>> = OnceLock::new();
    let read = || {
        let mut all: Vec<Phrases> =
            topics().map(|topic| Phrases { topic, said: Vec::new(), denied: Vec::new() }).collect();
        for part in TEXT.parts().iter() {
            let mut words = part.name.split(' ');
            let topic = words.next().and_then(named);
            let Some(phrases) = all.iter_mut().find(|phrases| Some(phrases.topic) == topic) else { continue };
            match words.next() {
                Some("denied") => phrases.denied.extend(part.entries()),
                _ => phrases.said.extend(part.entries()),
            }
        }
        all
    };
    ALL.get_or_init(read).iter().find(|phrases| phrases.topic == topic)
}

/// The topic of this name.
fn named(name: &str) -> Option<Topic> {
    TOPICS.iter().find(|(known, _)| *known == name).map(|(_, topic)| *topic)
}

/// Words that turn a statement round when they stand up to two words before it, or make it a wish.
pub fn turned_before() -> impl Iterator<Item = &'static str> {
    TEXT.entries("turned-before")
}

/// Words that turn a statement round when they follow it within a few words of the same clause.
pub fn turned_after() -> impl Iterator<Item = &'static str> {
    TEXT.entries("turned-after")
}

/// Phrases that state their topic only beside some words of their sentence, or not beside others.
#[derive(Debug)]
pub struct Beside {
    /// The topic.
    pub topic: Topic,
    /// The phrases.
    pub phrases: Vec<&'static str>,
    /// Words of which one has to stand in the sentence; a hyphen at the end stands for any ending. Empty where none has to.
    pub needs: Vec<&'static str>,
    /// Words beside which the phrase is of something else.
    pub unless: Vec<&'static str>,
}

/// Phrases that are said of other things as well.
pub fn beside() -> &'static [Beside] {
    static ALL: OnceLock<Vec<Beside>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all: Vec<Beside> = Vec::new();
        for part in BESIDE_TEXT.parts().iter() {
            let mut words = part.name.split(' ');
            let Some(topic) = words.next().and_then(named) else { continue };
            match (words.nth(1), all.last_mut()) {
                (Some("needs"), Some(last)) => last.needs.extend(part.entries()),
                (Some("unless"), Some(last)) => last.unless.extend(part.entries()),
                _ => {
                    let phrases = part.entries().collect();
                    all.push(Beside { topic, phrases, needs: Vec::new(), unless: Vec::new() });
                }
            }
        }
        all
    })
}

/// Words that say which kind of contact or machine a sentence is of, as in [`Beside::needs`].
#[derive(Debug)]
pub struct Channels {
    /// A telephone.
    pub phone: Words,
    /// A mailbox.
    pub mail: Words,
    /// A computer.
    pub computer: Words,
}

/// The words for telephones, mailboxes and computers.
pub static CHANNELS: Channels = Channels {
    phone: Words::of(&BESIDE_TEXT, "channel phone"),
    mail: Words::of(&BESIDE_TEXT, "channel mail"),
    computer: Words::of(&BESIDE_TEXT, "channel computer"),
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_written_as_they_are_looked_for() {
        for phrase in TEXT.parts().iter().flat_map(|part| part.entries()) {
            assert_eq!(phrase, phrase.to_lowercase(), "in lower case");
            assert!(!phrase.contains("  ") && !phrase.contains('’'), "{phrase}");
        }
    }

    #[test]
    fn every_topic_has_its_phrases_in_every_language() {
        for (name, topic) in TOPICS {
            let phrases = of(*topic).unwrap();
            assert!(!phrases.said.is_empty());
            for language in LANGUAGES {
                assert_ne!(
                    TEXT.entries(&format!("{name} said {language}")).count(),
                    0,
                    "{name} in {language}"
                );
            }
        }
    }

    #[test]
    fn every_part_is_read() {
        for part in TEXT.parts().iter() {
            let words: Vec<&str> = part.name.split(' ').collect();
            match words.as_slice() {
                ["turned-before" | "turned-after", language] => assert!(LANGUAGES.contains(language)),
                [topic, "said" | "denied", language] => {
                    assert!(named(topic).is_some() && LANGUAGES.contains(language), "{}", part.name);
                }
                _ => panic!("{}", part.name),
            }
        }
        let read: usize = beside()
            .iter()
            .map(|beside| {
                assert!(!beside.needs.is_empty() || !beside.unless.is_empty());
                let known = of(beside.topic).unwrap();
                for phrase in &beside.phrases {
                    assert!(known.said.contains(phrase) || known.denied.contains(phrase), "{phrase}");
                }
                beside.phrases.len() + beside.needs.len() + beside.unless.len()
            })
            .sum();
        let channels = [&CHANNELS.phone, &CHANNELS.mail, &CHANNELS.computer];
        let words: usize = channels.iter().map(|channel| channel.all().len()).sum();
        assert_eq!(read + words, BESIDE_TEXT.parts().iter().flat_map(|part| part.entries()).count());
    }
}
