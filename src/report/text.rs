//! An assessment as text for a terminal.

use super::words;
use crate::model::assessment::{Assessment, Clearing, Finding, Story};
use crate::model::evidence::{Evidence, quotable};
use crate::model::finding::{Grade, Level};
use crate::model::submission::SourceKind;

/// How a text is laid out.
#[derive(Debug, Clone, Copy)]
pub struct Layout {
    /// Columns, at least 40.
    pub width: usize,
    /// Whether escape sequences for colour and weight may be used.
    pub colour: bool,
}

/// Marks of one style; both empty where colour is off.
struct Style {
    on: &'static str,
    off: &'static str,
}

struct Page {
    text: String,
    layout: Layout,
}

/// The assessment as text. `sources` are the kinds of the submission's sources, for naming them.
pub fn text(assessment: &Assessment, sources: &[SourceKind], layout: Layout) -> String {
    let mut page = Page { text: String::new(), layout: Layout { width: layout.width.max(40), ..layout } };
    page.head(assessment);
    let mut last = None;
    for (position, finding) in assessment.findings.iter().enumerate() {
        if last != Some(finding.grade) {
            page.heading(next_step(finding.grade));
            last = Some(finding.grade);
        }
        page.finding(position, finding, sources);
    }
    page.stories(assessment, sources);
    page.agreements(assessment, sources);
    page.rest(assessment);
    page.text
}

/// What would clear the findings, by their position.
pub fn clearings(clearings: &[Vec<Clearing>], layout: Layout) -> String {
    let mut page = Page { text: String::new(), layout: Layout { width: layout.width.max(40), ..layout } };
    if !clearings.is_empty() {
        page.heading("What would clear them");
    }
    for (position, of_one) in clearings.iter().enumerate() {
        if of_one.is_empty() {
            page.paragraph(1, &format!("{}. ", position + 1), "Nothing that was tried clears it.");
        }
        for (number, clearing) in of_one.iter().enumerate() {
            let label = format!("{}. ", position + 1);
            let label = if number == 0 { label } else { " ".repeat(label.chars().count()) };
            page.paragraph(1, &label, &told(clearing));
        }
    }
    page.text
}

/// One clearing as a sentence.
fn told(clearing: &Clearing) -> String {
    let step = |path: &str, from: Option<&str>, to: Option<&str>| {
        let short = |text: &str| format!("“{}”", quotable(text));
        let path = quotable(path);
        match (from, to) {
            (Some(from), Some(to)) => format!("{path} {} instead of {}", short(to), short(from)),
            (None, Some(to)) => format!("{path} {}", short(to)),
            (_, None) => format!("without {path}"),
        }
    };
    let mut steps = vec![step(&clearing.path, clearing.from.as_deref(), clearing.to.as_deref())];
    steps.extend(clearing.also.iter().map(|also| step(&also.path, also.from.as_deref(), also.to.as_deref())));
    let by = words::cleared_by(clearing.by);
    format!("{by}: {}. It would leave: {}.", steps.join(" and "), words::level(clearing.level))
}

fn next_step(grade: Grade) -> &'static str {
    match grade {
        Grade::Verify => "Verify before interview",
        Grade::Ask => "Ask the applicant",
        Grade::Note => "Worth knowing",
        Grade::Support => "Beside the others",
    }
}

/// The name of a source, with its position where there are several of a kind.
pub fn source_name(sources: &[SourceKind], source: Option<u32>) -> String {
    let Some(position) = source.and_then(|source| usize::try_from(source).ok()) else {
        return "the form's session".to_owned();
    };
    let Some(kind) = sources.get(position) else { return format!("source {}", position + 1) };
    let name = words::source(*kind);
    let alike = sources.iter().filter(|other| *other == kind).count();
    if alike < 2 {
        return name.to_owned();
    }
    let which = sources.iter().take(position + 1).filter(|other| *other == kind).count();
    format!("{name} {which}")
}

impl Page {
    fn style(&self, code: &'static str) -> Style {
        if self.layout.colour { Style { on: code, off: "\u{1b}[0m" } } else { Style { on: "", off: "" } }
    }

    fn bold(&self) -> Style {
        self.style("\u{1b}[1m")
    }

    fn quiet(&self) -> Style {
        self.style("\u{1b}[2m")
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// A paragraph wrapped to the width, its first line after `label`, the others indented alike.
    fn paragraph(&mut self, indent: usize, label: &str, text: &str) {
        let style = self.quiet();
        let hanging = indent + label.chars().count();
        let room = self.layout.width.saturating_sub(hanging).max(20);
        for (number, row) in wrap(text, room).iter().enumerate() {
            let line = if number == 0 {
                format!("{}{}{label}{}{row}", " ".repeat(indent), style.on, style.off)
            } else {
                format!("{}{row}", " ".repeat(hanging))
            };
            self.line(&line);
        }
    }

    fn heading(&mut self, text: &str) {
        let style = self.bold();
        self.line("");
        self.line(&format!("{}{text}{}", style.on, style.off));
    }

    fn head(&mut self, assessment: &Assessment) {
        let colour = match assessment.level {
            Level::Nothing => "\u{1b}[1;32m",
            Level::Context => "\u{1b}[1;36m",
            Level::Ask => "\u{1b}[1;33m",
            Level::Verify => "\u{1b}[1;35m",
        };
        let style = self.style(colour);
        let count = match assessment.findings.len() {
            0 => "no findings".to_owned(),
            1 => "1 finding".to_owned(),
            many => format!("{many} findings"),
        };
        let whose = assessment
            .id
            .as_ref()
            .map(|id| format!("{} · ", crate::model::evidence::quotable(id)))
            .unwrap_or_default();
        self.line(&format!("{whose}{}{}{} · {count}", style.on, words::level(assessment.level), style.off));
    }

    fn finding(&mut self, position: usize, finding: &Finding, sources: &[SourceKind]) {
        self.line("");
        self.paragraph(1, &format!("{}. ", position + 1), &finding.noticed);
        for evidence in &finding.evidence {
            self.evidence(6, evidence, sources);
        }
        self.paragraph(4, "Why it may matter  ", &finding.why);
        for (number, reason) in finding.ordinary_reasons.iter().enumerate() {
            self.paragraph(
                4,
                if number == 0 { "Ordinary reasons   " } else { "                   " },
                reason,
            );
        }
        if let Some(rate) = &finding.base_rate {
            self.paragraph(4, "How common         ", rate);
        }
        self.paragraph(4, "Ask                ", &finding.question);
        self.paragraph(4, "Cleared by         ", &finding.cleared_by);
        self.paragraph(4, "A step             ", &finding.step);
        let mut rule = format!("{} · {}", finding.rule, words::kind(finding.kind));
        if let Some(date) = &finding.data_date {
            rule.push_str(&format!(" · data of {date}"));
        }
        self.paragraph(4, "Rule               ", &rule);
    }

    fn evidence(&mut self, indent: usize, evidence: &Evidence, sources: &[SourceKind]) {
        let label = format!("{} ", source_name(sources, evidence.source));
        let quote = if evidence.quote.is_empty() {
            evidence.path.clone()
        } else {
            format!("“{}” {}", evidence.quote, evidence.path)
        };
        self.paragraph(indent, &label, &quote);
    }

    fn stories(&mut self, assessment: &Assessment, sources: &[SourceKind]) {
        if assessment.stories.is_empty() {
            return;
        }
        self.heading("What would explain several at once");
        for story in &assessment.stories {
            self.line("");
            self.paragraph(1, "· ", &story.tells);
            self.paragraph(4, "Explains           ", &explained(story));
            if story.supported_by.is_empty() {
                self.paragraph(4, "Ask                ", &story.question);
            } else {
                self.paragraph(4, "Supported by", "");
                for evidence in &story.supported_by {
                    self.evidence(6, evidence, sources);
                }
            }
        }
    }

    fn agreements(&mut self, assessment: &Assessment, sources: &[SourceKind]) {
        if assessment.agreements.is_empty() {
            return;
        }
        self.heading("What agrees");
        for agreement in &assessment.agreements {
            let named: Vec<String> =
                agreement.sources.iter().map(|source| source_name(sources, Some(*source))).collect();
            self.paragraph(1, "· ", &format!("{} ({})", agreement.what, named.join(", ")));
        }
    }

    fn rest(&mut self, assessment: &Assessment) {
        if !assessment.misread.is_empty() {
            self.heading("May have been misread");
            for misread in &assessment.misread {
                self.paragraph(1, "· ", &format!("source {}: {}", misread.source + 1, misread.why));
            }
        }
        if !assessment.not_checked.is_empty() {
            self.heading("Not checked");
            for unchecked in &assessment.not_checked {
                let partly = if unchecked.partly { " (in part)" } else { "" };
                self.paragraph(1, "· ", &format!("{}{partly}: {}", unchecked.rule, unchecked.reason));
            }
        }
        if !assessment.dropped.is_empty() {
            self.heading("Not read");
            for dropped in &assessment.dropped {
                let reason = words::dropped(dropped.reason);
                self.paragraph(
                    1,
                    "· ",
                    &format!("{}: {reason}", crate::model::evidence::quotable(&dropped.path)),
                );
            }
        }
        self.heading("How the level came about");
        if assessment.ledger.is_empty() {
            self.paragraph(1, "", "No finding counts.");
        } else {
            let rows: Vec<String> =
                assessment.ledger.iter().map(|row| format!("{} {}", row.family.name(), row.points)).collect();
            self.paragraph(1, "", &format!("{} = {}", rows.join(" + "), assessment.score));
        }
        let packs: Vec<String> =
            assessment.packs.iter().map(|pack| format!("{} {}", pack.id, pack.date)).collect();
        let mut made = format!("corroborate {} · policy {}", assessment.engine, assessment.policy.id);
        if !packs.is_empty() {
            made.push_str(&format!(" · {}", packs.join(", ")));
        }
        self.paragraph(1, "", &made);
    }
}

fn explained(story: &Story) -> String {
    let numbers: Vec<String> = story.explains.iter().map(|position| (position + 1).to_string()).collect();
    format!("{} {}", if numbers.len() == 1 { "finding" } else { "findings" }, numbers.join(", "))
}

/// Breaks a text into rows of at most `room` characters; a longer word stands on its own row, cut where the room ends.
fn wrap(text: &str, room: usize) -> Vec<String> {
    let mut rows = Vec::new();
    let mut row = String::new();
    let mut used = 0;
    for word in text.split_whitespace() {
        let mut letters: Vec<char> = word.chars().collect();
        while !letters.is_empty() {
            let fits = if used == 0 { letters.len().min(room) } else { letters.len() };
            if used > 0 && used + 1 + fits > room {
                rows.push(std::mem::take(&mut row));
                used = 0;
                continue;
            }
            if used > 0 {
                row.push(' ');
                used += 1;
            }
            row.extend(letters.drain(..fits));
            used += fits;
        }
    }
    if !row.is_empty() || rows.is_empty() {
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_keep_to_the_room() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("abcdefghij k", 4), ["abcd", "efgh", "ij k"]);
        assert_eq!(wrap("", 10), [""]);
    }
}
