//! A file has words that it does not show and that its visible text does not have.

use crate::data::names::scripts::is_mark;
use crate::facts::Facts;
use crate::model::application::File;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::document_hidden_text as sentences};
use crate::rules::statements::shorten;
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::DocumentHiddenText,
    family: Family::Document,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &[RuleId::DocumentInstructionToMachines],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

/// More hidden words than this are noticed.
const MOST: usize = 30;
/// Words of a text that are read.
const READ: usize = 50_000;
/// Hidden pieces that are quoted.
const QUOTED: usize = 3;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.application.files.is_empty() {
        context.skip(SkipReason::NoFile);
    }
    for file in &facts.application.files {
        look(file, context);
    }
}

fn look(file: &File, context: &mut RuleContext) {
    if file.hidden.is_empty() {
        return context.skip(SkipReason::NoHiddenText);
    }
    let Some(text) = &file.text else { return context.skip(SkipReason::NoVisibleText) };
    let visible: Vec<String> = words(text).collect();
    let hidden: Vec<String> = file.hidden.iter().flat_map(|piece| words(&piece.value)).take(READ).collect();
    // Under the picture of a scanned page lie all its words.
    if visible.len() < hidden.len() {
        return context.skip(SkipReason::RecognisedLayer);
    }
    context.mark_checked();
    let mut shown: Vec<&str> = visible.iter().map(String::as_str).collect();
    shown.sort_unstable();
    let is_shown = |word: &str| shown.binary_search(&word).is_ok();
    let absent: Vec<&str> = hidden.iter().map(String::as_str).filter(|word| !is_shown(word)).collect();
    if absent.len() <= MOST {
        return;
    }
    let with_absent = file.hidden.iter().filter(|piece| words(&piece.value).any(|word| !is_shown(&word)));
    context.report(
        Observation::new(sentences::HIDDEN, Grade::Note)
            .with(Gap::Count, absent.len().to_string())
            .with(Gap::Words, shorten(&absent.iter().take(5).copied().collect::<Vec<_>>().join(", ")))
            .resting_on(with_absent.take(QUOTED).map(|piece| &piece.evidence)),
    );
}

/// Words of at least two letters in lower case, without marks and joiners, ligatures taken apart.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|letter: char| !letter.is_alphabetic() && !is_mark(letter) && letter != '\u{ad}')
        .map(|word| {
            let mut plain = String::new();
            for letter in word.chars().filter(|letter| !is_mark(*letter) && *letter != '\u{ad}') {
                match letter {
                    'ﬀ' => plain.push_str("ff"),
                    'ﬁ' => plain.push_str("fi"),
                    'ﬂ' => plain.push_str("fl"),
                    'ﬃ' => plain.push_str("ffi"),
                    'ﬄ' => plain.push_str("ffl"),
                    'ﬅ' | 'ﬆ' => plain.push_str("st"),
                    other => plain.extend(other.to_lowercase()),
                }
            }
            plain
        })
        .filter(|word| word.chars().nth(1).is_some())
        .take(READ)
}
