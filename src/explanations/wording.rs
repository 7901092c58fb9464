//! What else a sentence says: phrases that are said of several things state one only beside some words.

use crate::data::phrases::{self, CHANNELS, Topic};
use crate::facts::stated::Statement;
use crate::model::finding::Family;
use crate::model::ids::RuleId;
use crate::rules::Rule;

/// Whether a phrase is of its topic in its sentence.
pub fn is_of_the_topic(statement: &Statement, topic: Topic) -> bool {
    let besides = || {
        let all = phrases::beside().iter();
        all.filter(|beside| beside.topic == topic && beside.phrases.contains(&statement.phrase))
    };
    if besides().next().is_none() {
        return true;
    }
    let sentence = statement.sentence().to_lowercase();
    besides().all(|beside| {
        (beside.needs.is_empty() || has(&sentence, &beside.needs)) && !has(&sentence, &beside.unless)
    })
}

/// Whether a sentence in lower case has one of some words. A hyphen at the end of one stands for any ending; words of Han and
/// Kana stand anywhere.
pub fn has(sentence: &str, words: &[&str]) -> bool {
    let mut inside = sentence.split(|letter: char| {
        !letter.is_alphanumeric()
            && !matches!(letter, '\'' | '’' | '\u{300}'..='\u{36f}' | '\u{900}'..='\u{97f}')
    });
    let listed = || words.iter().copied();
    inside.any(|word| {
        listed().any(|known| known.strip_suffix('-').map_or(word == known, |stem| word.starts_with(stem)))
    }) || listed().any(|known| known.starts_with(stands_alone) && sentence.contains(known))
}

fn stands_alone(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

/// Whether a sentence is of the kind of contact that a rule looks at: a number, a mailbox, or a machine.
pub fn is_of_the_contact(statement: &Statement, rule: &Rule) -> bool {
    let sentence = statement.sentence().to_lowercase();
    match rule.family {
        _ if rule.id == RuleId::IdentityFileOtherPerson => has(&sentence, CHANNELS.computer.all()),
        Family::Phone => has(&sentence, CHANNELS.phone.all()),
        Family::Email => has(&sentence, CHANNELS.mail.all()),
        Family::Session => has(&sentence, CHANNELS.computer.all()),
        _ => [&CHANNELS.phone, &CHANNELS.mail, &CHANNELS.computer]
            .into_iter()
            .any(|words| has(&sentence, words.all())),
    }
}
