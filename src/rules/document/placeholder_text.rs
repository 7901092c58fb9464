//! A template's gap or filling text was left in a text.

use crate::data::letters::{GAP_STARTS, GAPS, LEFT_TEXT};
use crate::facts::words::TextRange;
use crate::facts::{Facts, TextFact};
use crate::model::application::PassageKind;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{RuleId, sentences::document_placeholder_text as sentences};
use crate::rules::statements::{around, shorten};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::DocumentPlaceholderText,
    family: Family::Document,
    kind: Kind::Slip,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

/// Longest gap, in bytes.
const LONGEST: usize = 60;
/// Most brackets of one text that are looked at.
const MOST: usize = 2_000;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.texts.is_empty() {
        context.skip(SkipReason::NoText);
    }
    for written in &facts.texts {
        context.mark_checked();
        if let Some(found) = gap(written) {
            let text = &written.passage.text.value;
            context.report(
                Observation::new(sentences::GAP, Grade::Ask)
                    .with("gap", shorten(found.text(text)))
                    .resting_on([&around(&written.passage.text.evidence, text, found)]),
            );
        }
    }
}

fn gap(written: &TextFact<'_>) -> Option<TextRange> {
    let passage = written.passage;
    let text = &passage.text.value;
    let is_letter = matches!(passage.kind, PassageKind::Letter | PassageKind::Answer);
    let signs = text.bytes().enumerate().filter(|(_, sign)| matches!(sign, b'[' | b'{' | b'<'));
    let bracketed = signs.take(MOST).find_map(|(start, sign)| {
        let closing = match sign {
            b'[' => ']',
            b'{' if is_letter => '}',
            b'<' if is_letter => '>',
            _ => return None,
        };
        let rest = text.get(start..)?;
        let (length, _) = rest.char_indices().take(LONGEST).find(|(_, letter)| *letter == closing)?;
        let whole = TextRange { start, end: start + length + closing.len_utf8() };
        (is_gap(whole.text(text)) && !is_label(text, whole, is_letter)).then_some(whole)
    });
    bracketed.or_else(|| LEFT_TEXT.iter().find_map(|phrase| written.words.place(phrase)))
}

fn is_gap(bracketed: &str) -> bool {
    let folded: String = bracketed
        .chars()
        .flat_map(char::to_lowercase)
        .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
        .collect();
    let words: Vec<&str> = folded.split_whitespace().collect();
    let starts = words.first().is_some_and(|first| GAP_STARTS.contains(first));
    (starts && (2..=6).contains(&words.len())) || GAPS.contains(&words.join(" ").as_str())
}

/// Brackets that are a title or a label: alone in their line, or at its beginning with a value behind.
fn is_label(text: &str, gap: TextRange, is_letter: bool) -> bool {
    let before = &text[..gap.start];
    let begins = before.rsplit(['\n', '\r']).next().is_none_or(|line| line.trim().is_empty());
    let after = &text[gap.end..];
    let behind = after.split(['\n', '\r']).next().unwrap_or_default().trim_start();
    begins
        && match behind.chars().next() {
            None => !is_letter,
            Some(next) => !(",.;!?".contains(next) || is_letter && next.is_lowercase()),
        }
}
