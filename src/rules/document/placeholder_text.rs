//! A template's gap, filling text, or an assistant's words around what it wrote were left in a text.

use crate::data::left_overs;
use crate::facts::fixed_phrases;
use crate::facts::words::TextRange;
use crate::facts::{Facts, TextFact};
use crate::model::application::PassageKind;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::document_placeholder_text as sentences};
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
        let text = &written.passage.text.value;
        let evidence = |found| around(&written.passage.text.evidence, text, found);
        if let Some(found) = left_over(written) {
            context.report(
                Observation::new(sentences::LEFT_OVER, Grade::Ask)
                    .with(Gap::Gap, shorten(found.text(text)))
                    .resting_on([&evidence(found)]),
            );
        } else if let Some(found) = gap(written) {
            context.report(
                Observation::new(sentences::GAP, Grade::Ask)
                    .with(Gap::Gap, shorten(found.text(text)))
                    .resting_on([&evidence(found)]),
            );
        }
    }
}

fn gap(written: &TextFact<'_>) -> Option<TextRange> {
    let passage = written.passage;
    let text = &passage.text.value;
    let is_letter = matches!(passage.kind, PassageKind::Letter | PassageKind::Answer);
    let signs = text.bytes().enumerate().filter(|(_, sign)| matches!(sign, b'[' | b'{' | b'<' | 0xe3 | 0xef));
    let bracketed = signs.take(MOST).find_map(|(start, sign)| {
        let closing = match sign {
            b'[' => ']',
            // The brackets of Chinese and Japanese: 【 and ［.
            0xe3 if is_letter && text.get(start..).is_some_and(|rest| rest.starts_with('【')) => '】',
            0xef if is_letter && text.get(start..).is_some_and(|rest| rest.starts_with('［')) => '］',
            b'{' if is_letter => '}',
            b'<' if is_letter => '>',
            _ => return None,
        };
        let rest = text.get(start..)?;
        let (length, _) = rest.char_indices().take(LONGEST).find(|(_, letter)| *letter == closing)?;
        let whole = TextRange { start, end: start + length + closing.len_utf8() };
        (is_gap(whole.text(text)) && !is_label(text, whole, is_letter)).then_some(whole)
    });
    bracketed.or_else(|| left_overs::filling().iter().find_map(|phrase| written.words.place(phrase)))
}

/// What an assistant says around what it wrote, and the fences around it.
fn left_over(written: &TextFact<'_>) -> Option<TextRange> {
    // Answers and the texts of jobs may be about such phrases, or hold code.
    if !matches!(written.passage.kind, PassageKind::Letter | PassageKind::Whole | PassageKind::Introduction) {
        return None;
    }
    let text = written.passage.text.value.as_str();
    let told = |place: &TextRange| {
        let sentence = fixed_phrases::sentence_around(text, *place);
        !fixed_phrases::is_quoted(text, *place)
            && !left_overs::beside().iter().any(|word| sentence.to_lowercase().contains(word))
    };
    let places = |phrase| fixed_phrases::places(text, &written.words, phrase);
    let opening = left_overs::openings()
        .iter()
        .flat_map(|phrase| places(phrase))
        .find(|place| fixed_phrases::begins_a_line(text, *place) && told(place));
    opening
        .or_else(|| {
            left_overs::asides()
                .flat_map(places)
                .find(|place| fixed_phrases::begins_a_sentence(text, *place) && told(place))
        })
        .or_else(|| fence(text))
}

/// A fence of code that is the first or the last line of a text.
fn fence(text: &str) -> Option<TextRange> {
    const FENCES: &[&str] =
        &["```", "```markdown", "```md", "```text", "```txt", "```plaintext", "```html", "```latex"];
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let (first, last) = (lines.next()?, lines.next_back());
    [Some(first), last]
        .into_iter()
        .flatten()
        .find(|line| FENCES.contains(line))
        .map(|line| TextRange::of(text, line))
}

fn is_gap(bracketed: &str) -> bool {
    let folded: String = bracketed
        .chars()
        .flat_map(char::to_lowercase)
        .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
        .collect();
    let words: Vec<&str> = folded.split_whitespace().collect();
    let starts = words.first().is_some_and(|first| left_overs::starts_a_gap(first));
    (starts && (2..=6).contains(&words.len())) || left_overs::is_gap(&words.join(" "))
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
