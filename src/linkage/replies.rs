//! An application's answers to questions, without their words: which question, which answer, and how they are worded.

use super::text::{self, MOST_WORDS, mix, tagged};
use crate::data::fixed_choices::{
    CLOSED_BEGINNINGS, CLOSED_WORDS, DECLINES, OF_THE_FORM, OPEN_WORDS, YES_OR_NO,
};
use crate::model::application::{Application, PassageKind};
use crate::model::submission::Submission;
use std::sync::OnceLock;

/// Least words, and different words, of an answer that can be somebody's own.
const OWN: (usize, usize) = (10, 8);
/// Most words of an option.
const LONGEST_OPTION: usize = 60;
/// Words of a question that are read.
const LONGEST_QUESTION: usize = 120;
/// Answers of one application that are kept.
const MOST_REPLIES: usize = 60;
/// An answer to a question, without its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reply {
    /// The question in its one form; 0 where none is given.
    pub(super) question: u64,
    /// The answer in its one form.
    pub(super) answer: u64,
    /// Whether the answer is long enough to be somebody's own.
    pub(super) own: bool,
    /// Whether it is one sentence.
    pub(super) one_sentence: bool,
    /// Whether the question asks for words.
    pub(super) open: bool,
    /// Whether question and answer are worded as a choice is.
    pub(super) as_a_choice: bool,
}

/// The answers of an application.
pub fn replies(submission: &Submission, application: &Application) -> Vec<Reply> {
    let answers = application.texts.iter().filter(|passage| passage.kind == PassageKind::Answer);
    let read = answers.take(MOST_REPLIES).map(|passage| {
        let evidence = &passage.text.evidence;
        let source = evidence.source.and_then(|source| submission.sources.get(usize::try_from(source).ok()?));
        let position = evidence.path.strip_prefix("/answers/").and_then(|rest| rest.split('/').next());
        let position = position.and_then(|position| position.parse::<usize>().ok());
        let asked = source.zip(position).and_then(|(source, at)| source.answers.get(at)?.question.as_deref());
        Reply::read(asked.unwrap_or_default(), &passage.text.value)
    });
    read.collect()
}

impl Reply {
    /// How question and answer are worded, as bits.
    pub(super) fn wording(&self) -> u8 {
        [self.own, self.one_sentence, self.open, self.as_a_choice]
            .into_iter()
            .rev()
            .fold(0, |bits, bit| bits << 1 | u8::from(bit))
    }

    /// An answer that is worded so.
    pub(super) fn of_wording(bits: u8, answer: u64) -> Self {
        let bit = |at: u32| bits >> at & 1 == 1;
        Self { question: 0, answer, own: bit(0), one_sentence: bit(1), open: bit(2), as_a_choice: bit(3) }
    }

    pub(super) fn read(question: &str, answer: &str) -> Self {
        let asked = hashes(question, LONGEST_QUESTION);
        let said = hashes(answer, MOST_WORDS);
        let phrases = phrases();
        let open = phrases.open.stand_in(&asked);
        let closed = !open && (phrases.closed.begin(&asked) || phrases.closed_words.stand_in(&asked));
        let one_sentence = is_one_sentence(answer);
        let after_i = said.get(1..).unwrap_or_default();
        let declines = phrases.declines.begin(&said) || phrases.declines.begin(after_i);
        let worded = declines
            || closed
            || !open && (phrases.yes_or_no.begin(&said) || phrases.of_the_form.stand_in(&said));
        Self {
            question: if asked.is_empty() { 0 } else { whole(&asked) },
            answer: tagged("answer", &whole(&said).to_string()),
            own: is_own(&said),
            one_sentence,
            open,
            as_a_choice: worded && one_sentence && said.len() <= LONGEST_OPTION,
        }
    }
}

/// The key of an answer that is long enough to be somebody's own.
pub fn answer(written: &str) -> Option<u64> {
    let said = hashes(written, MOST_WORDS);
    is_own(&said).then(|| tagged("answer", &whole(&said).to_string()))
}

fn is_own(words: &[u64]) -> bool {
    let mut different = words.to_vec();
    different.sort_unstable();
    different.dedup();
    words.len() >= OWN.0 && different.len() >= OWN.1
}

fn hashes(text: &str, most: usize) -> Vec<u64> {
    text::words(text, most).iter().map(|word| word.hash).collect()
}

fn whole(words: &[u64]) -> u64 {
    words.iter().fold(0, |hash: u64, word| mix(hash.rotate_left(7) ^ word))
}

/// Whether no sentence ends before the last: a full stop after a word of three letters, since shorter ones are mostly abbreviations.
fn is_one_sentence(text: &str) -> bool {
    let text = text.trim().trim_end_matches(|letter: char| !letter.is_alphanumeric());
    let mut letters = 0;
    let mut ended = false;
    for letter in text.chars() {
        match letter {
            '\n' | '。' | '！' | '？' | '।' => return false,
            '.' | '!' | '?' => ended = letters > 2,
            letter if letter.is_whitespace() && ended => return false,
            letter => {
                letters = if letter.is_alphanumeric() { letters + 1 } else { 0 };
                ended = false;
            }
        }
    }
    true
}

/// Phrases as the hashes of their words, sorted.
#[derive(Debug)]
struct Phrases(Vec<Vec<u64>>);

impl Phrases {
    fn of(list: &[&str]) -> Self {
        let mut phrases: Vec<Vec<u64>> = list.iter().map(|phrase| hashes(phrase, LONGEST_QUESTION)).collect();
        phrases.sort_unstable();
        Self(phrases)
    }

    /// Whether words begin with one of them.
    fn begin(&self, words: &[u64]) -> bool {
        let Some(first) = words.first() else { return false };
        let from = self.0.partition_point(|phrase| phrase.first() < Some(first));
        let mut begun = self.0.iter().skip(from).take_while(|phrase| phrase.first() == Some(first));
        begun.any(|phrase| words.starts_with(phrase))
    }

    /// Whether one of them stands among words.
    fn stand_in(&self, words: &[u64]) -> bool {
        let words = words.get(..LONGEST_QUESTION).unwrap_or(words);
        (0..words.len()).any(|at| self.begin(words.get(at..).unwrap_or_default()))
    }
}

#[derive(Debug)]
struct Lists {
    closed: Phrases,
    closed_words: Phrases,
    open: Phrases,
    yes_or_no: Phrases,
    declines: Phrases,
    of_the_form: Phrases,
}

fn phrases() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| Lists {
        closed: Phrases::of(CLOSED_BEGINNINGS),
        closed_words: Phrases::of(CLOSED_WORDS),
        open: Phrases::of(OPEN_WORDS),
        yes_or_no: Phrases::of(YES_OR_NO),
        declines: Phrases::of(DECLINES),
        of_the_form: Phrases::of(OF_THE_FORM),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_worded_as_such() {
        for (question, answer) in [
            (
                "Do you need a permit to work here?",
                "Yes, I hold a permit that ends within the next twelve months",
            ),
            ("Will you need sponsorship?", "I will need it at some time within the next three years of work"),
            (
                "How did you hear about us?",
                "From somebody who works at the company or who used to work there",
            ),
            ("", "No, I have never worked for this company or for any of its many subsidiaries"),
            ("Status", "I don't wish to answer this question about myself at the present time or later"),
            ("Status", "I identify as one or more of the classifications of persons listed above"),
            (
                "Benötigen Sie ein Visum?",
                "Ja, ich benötige ein Visum, das von meinem künftigen Arbeitgeber beantragt werden muss",
            ),
            (
                "¿Tiene permiso de trabajo?",
                "Sí, tengo un permiso de trabajo que es válido durante todo el próximo año",
            ),
            (
                "How many years have you welded?",
                "Between five and ten years, of which at least two in a yard",
            ),
        ] {
            let reply = Reply::read(question, answer);
            assert!(reply.as_a_choice && reply.own, "{question} {answer}");
        }
        for (question, answer) in [
            (
                "What are you proud of?",
                "That nobody fell from my scaffold in the nine years in which I built them",
            ),
            (
                "When did you speak up?",
                "I stopped a whole line because a guard was loose, and nobody thanked me for it",
            ),
            (
                "Have you led a shift? Please describe one.",
                "Yes, the night shift, and the hardest of them was the one after the flood",
            ),
            (
                "Do you have a boat licence?",
                "Yes. I got it in 2014 on the lake and have sailed the ferry on Sundays since then",
            ),
            ("Why us?", "No other yard near here still rivets its hulls by hand and teaches how to do it"),
        ] {
            assert!(!Reply::read(question, answer).as_a_choice, "{question} {answer}");
        }
    }

    #[test]
    fn sentences_are_counted() {
        for text in
            ["One of them.", "I work in the U.S. and in Mexico", "No, e.g. on Sundays", "About 3.5 years"]
        {
            assert!(is_one_sentence(text), "{text}");
        }
        for text in ["Yes. I came by boat.", "One line\nand another", "好的。我愿意。来", "Really? Indeed so"]
        {
            assert!(!is_one_sentence(text), "{text}");
        }
    }
}
