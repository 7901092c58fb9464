//! An assessment as Markdown, for a note in an applicant tracking system.
//!
//! Everything that comes from the application is escaped: it becomes neither markup nor a link.

use super::text::source_name;
use super::words;
use crate::model::assessment::{Assessment, Finding};
use crate::model::evidence::Evidence;
use crate::model::submission::SourceKind;

/// The assessment as Markdown.
pub fn markdown(assessment: &Assessment, sources: &[SourceKind]) -> String {
    let mut page = Vec::new();
    page.push(format!("# {}", words::level(assessment.level)));
    if let Some(id) = &assessment.id {
        page.push(format!("Application {}", escape(id)));
    }
    for (position, finding) in assessment.findings.iter().enumerate() {
        page.push(section(position, finding, sources));
    }
    if !assessment.stories.is_empty() {
        page.push("## What would explain several at once".to_owned());
        let rows = assessment.stories.iter().map(|story| {
            let explained: Vec<String> =
                story.explains.iter().map(|position| (position + 1).to_string()).collect();
            let support: Vec<String> =
                story.supported_by.iter().map(|evidence| quoted(evidence, sources)).collect();
            let end = if support.is_empty() {
                format!("To settle it: {}", escape(&story.question))
            } else {
                format!("Supported by {}", support.join("; "))
            };
            format!("- {} Explains {}. {end}", escape(&story.tells), explained.join(", "))
        });
        page.push(rows.collect::<Vec<_>>().join("\n"));
    }
    if !assessment.agreements.is_empty() {
        page.push("## What agrees".to_owned());
        let rows = assessment.agreements.iter().map(|agreement| {
            let named: Vec<String> =
                agreement.sources.iter().map(|source| source_name(sources, Some(*source))).collect();
            format!("- {} ({})", escape(&agreement.what), named.join(", "))
        });
        page.push(rows.collect::<Vec<_>>().join("\n"));
    }
    if !assessment.not_checked.is_empty() {
        page.push("## Not checked".to_owned());
        let rows = assessment.not_checked.iter().map(|unchecked| {
            let partly = if unchecked.partly { " (in part)" } else { "" };
            format!("- {}{partly}: {}", escape(&unchecked.rule), escape(&unchecked.reason))
        });
        page.push(rows.collect::<Vec<_>>().join("\n"));
    }
    if !assessment.dropped.is_empty() {
        page.push("## Not read".to_owned());
        let rows = assessment
            .dropped
            .iter()
            .map(|dropped| format!("- {}: {}", escape(&dropped.path), words::dropped(dropped.reason)));
        page.push(rows.collect::<Vec<_>>().join("\n"));
    }
    let ledger: Vec<String> =
        assessment.ledger.iter().map(|row| format!("{} {}", row.family.name(), row.points)).collect();
    let sum = if ledger.is_empty() {
        "no finding counts".to_owned()
    } else {
        format!("{} = {}", ledger.join(" + "), assessment.score)
    };
    page.push(format!(
        "Ledger: {sum}. Made by corroborate {} with the policy {}; input {}.",
        assessment.engine,
        escape(&assessment.policy.id),
        assessment.input.digest.get(..12).unwrap_or_default()
    ));
    let mut text = page.join("\n\n");
    text.push('\n');
    text
}

fn section(position: usize, finding: &Finding, sources: &[SourceKind]) -> String {
    let mut rows = vec![
        format!("## {}. {}", position + 1, escape(&finding.noticed)),
        String::new(),
        format!(
            "{} · {} · {}",
            words::grade(finding.grade),
            words::kind(finding.kind),
            escape(&finding.rule)
        ),
        String::new(),
    ];
    rows.extend(finding.evidence.iter().map(|evidence| format!("- {}", quoted(evidence, sources))));
    rows.push(String::new());
    rows.push(format!("**Why it may matter.** {}", escape(&finding.why)));
    rows.push(String::new());
    rows.push("**Ordinary reasons.**".to_owned());
    rows.push(String::new());
    rows.extend(finding.ordinary_reasons.iter().map(|reason| format!("- {}", escape(reason))));
    rows.push(String::new());
    if let Some(rate) = &finding.base_rate {
        rows.push(format!("**How common.** {}", escape(rate)));
        rows.push(String::new());
    }
    for (label, text) in
        [("Ask", &finding.question), ("Cleared by", &finding.cleared_by), ("A step", &finding.step)]
    {
        rows.push(format!("**{label}.** {}", escape(text)));
        rows.push(String::new());
    }
    rows.pop();
    rows.join("\n")
}

fn quoted(evidence: &Evidence, sources: &[SourceKind]) -> String {
    format!(
        "{}: “{}” {}",
        source_name(sources, evidence.source),
        escape(&evidence.quote),
        escape(&evidence.path)
    )
}

/// Escapes every character that Markdown or HTML could take for markup, and breaks what a renderer would turn into a link.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' => escaped.push(' '),
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            // Renderers link bare addresses; these two as entities are not recognised as one.
            ':' => escaped.push_str("&#58;"),
            '@' => escaped.push_str("&#64;"),
            '.' => escaped.push('.'),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '(' | ')' | '#' | '+' | '!' | '|' | '~'
            | '=' | '^' | '$' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            other => escaped.push(other),
        }
    }
    // "www." is linked without a scheme.
    escaped.replace("www.", "www&#46;").replace("WWW.", "WWW&#46;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_becomes_markup_or_a_link() {
        let escaped =
            escape("<b>[x](https://example.com)</b> www.example.com a@example.com\n# head `code` {x} $y$");
        for mark in ["<b", "](", "://", "www.", "a@", "\n", " # "] {
            assert!(!escaped.contains(mark), "{mark} in {escaped}");
        }
    }
}
