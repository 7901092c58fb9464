//! Labelled cases to a table of rates with intervals.

pub use super::rate::{Rate, wilson};
use crate::model::assessment::Assessment;
use crate::model::finding::Level;
use crate::model::ids::RuleId;
use crate::model::labelled::{CaseKind, Expectation};
use crate::model::policy::Policy;
use crate::report::groups::{self, GroupRates, LEVELS};
use crate::report::words::{self, ENGLISH};
use crate::rules::RULES;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// One rule over all cases of a kind.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RuleRates {
    /// The rule.
    pub rule: &'static str,
    /// Honest cases in which it fired, of those that it could judge.
    pub honest: Rate,
    /// Contradictory cases in which it fired, of those that it could judge.
    pub contradictory: Rate,
    /// Contradictory cases that it has to speak in, and in how many it did.
    pub wanted: Rate,
}

/// A case that did not come to what it should.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Wrong {
    /// The case by its file.
    pub case: String,
    /// Its kind.
    pub kind: CaseKind,
    /// The level that came out.
    pub level: Level,
    /// The rules that spoke.
    pub rules: Vec<String>,
    /// What is wrong.
    pub why: Vec<String>,
}

/// A case that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unread {
    /// The case by its file.
    pub case: String,
    /// Why.
    pub message: String,
}

/// The table.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Evaluation {
    /// Always `corroborate/evaluation/1`.
    pub schema: &'static str,
    /// Contradictory cases, written from published patterns, that reached their level with their rules.
    pub recall_on_written_cases: Rate,
    /// Contradictory cases that reached their level, whatever rule spoke.
    pub level_reached: Rate,
    /// Honest cases above `nothing`, at `ask` or above, at `verify`.
    pub honest_context_or_above: Rate,
    /// Honest cases at `ask` or above.
    pub honest_ask_or_above: Rate,
    /// Honest cases at `verify`.
    pub honest_verify: Rate,
    /// Honest cases by the group that they are labelled with, in alphabetical order.
    pub groups: Vec<GroupRates>,
    /// Each rule that could judge anything.
    pub rules: Vec<RuleRates>,
    /// Cases that came to something else.
    pub wrong: Vec<Wrong>,
    /// Cases that could not be read.
    pub unread: Vec<Unread>,
}

/// Counts cases one by one.
#[derive(Debug, Default)]
pub struct Tally {
    honest: [u32; 4],
    /// Honest cases of each group: all, and those at each level or above.
    groups: BTreeMap<String, (u32, [u32; 3])>,
    contradictory: u32,
    reached: u32,
    recalled: u32,
    /// Honest judged and fired, contradictory judged and fired, wanted and given, in the registry's order.
    rules: Vec<[u32; 6]>,
    wrong: Vec<Wrong>,
    unread: Vec<Unread>,
}

impl Tally {
    /// Adds a case that could not be read.
    pub fn unread(&mut self, case: &str, message: impl Into<String>) {
        self.unread.push(Unread { case: case.to_owned(), message: message.into() });
    }

    /// Adds a case with what came out under a policy.
    pub fn add(&mut self, case: &str, expected: &Expectation, policy: &Policy, assessment: &Assessment) {
        self.rules.resize(RULES.len(), [0; 6]);
        let speaks = |rule: RuleId| assessment.findings.iter().any(|finding| finding.rule == rule.as_str());
        let column = if expected.kind == CaseKind::Honest { 0 } else { 2 };
        for (rule, row) in RULES.iter().zip(&mut self.rules) {
            let whole = |unchecked: &&crate::model::assessment::NotChecked| {
                unchecked.rule == rule.id.as_str() && !unchecked.partly
            };
            let judged =
                rule.ceiling(policy).is_some() && assessment.not_checked.iter().find(whole).is_none();
            let wanted = expected.must.contains(&rule.id);
            let [honest, honest_fired, other, other_fired, wants, given] = row;
            let (counted, fired) = if column == 0 { (honest, honest_fired) } else { (other, other_fired) };
            *counted += u32::from(judged);
            *fired += u32::from(judged && speaks(rule.id));
            *wants += u32::from(wanted);
            *given += u32::from(wanted && speaks(rule.id));
        }
        let why = differences(expected, assessment, &speaks);
        match expected.kind {
            CaseKind::Honest => {
                let levels = [Level::Nothing, Level::Context, Level::Ask, Level::Verify];
                for (count, level) in self.honest.iter_mut().zip(levels) {
                    *count += u32::from(assessment.level >= level);
                }
                if let Some(group) = &expected.group {
                    let (of, flagged) = self.groups.entry(group.clone()).or_default();
                    *of += 1;
                    for (count, (level, _)) in flagged.iter_mut().zip(LEVELS) {
                        *count += u32::from(assessment.level >= level);
                    }
                }
            }
            CaseKind::Contradictory => {
                let reached = expected.at_least.is_none_or(|least| assessment.level >= least);
                self.contradictory += 1;
                self.reached += u32::from(reached);
                self.recalled += u32::from(reached && expected.must.iter().all(|rule| speaks(*rule)));
            }
        }
        if !why.is_empty() {
            self.wrong.push(Wrong {
                case: case.to_owned(),
                kind: expected.kind,
                level: assessment.level,
                rules: assessment.findings.iter().map(|finding| finding.rule.clone()).collect(),
                why,
            });
        }
    }

    /// The table of what was counted.
    pub fn evaluation(self) -> Evaluation {
        let [honest, context, ask, verify] = self.honest;
        let counts: Vec<groups::Count> =
            self.groups.into_iter().map(|(group, (of, flagged))| (group, of, flagged)).collect();
        Evaluation {
            schema: "corroborate/evaluation/1",
            recall_on_written_cases: Rate::of(self.recalled, self.contradictory),
            level_reached: Rate::of(self.reached, self.contradictory),
            honest_context_or_above: Rate::of(context, honest),
            honest_ask_or_above: Rate::of(ask, honest),
            honest_verify: Rate::of(verify, honest),
            groups: groups::compare(&counts),
            rules: RULES
                .iter()
                .zip(self.rules)
                .filter(|(_, row)| row.iter().any(|count| *count > 0))
                .map(|(rule, [judged, fired, other, other_fired, wanted, given])| RuleRates {
                    rule: rule.id.as_str(),
                    honest: Rate::of(fired, judged),
                    contradictory: Rate::of(other_fired, other),
                    wanted: Rate::of(given, wanted),
                })
                .collect(),
            wrong: self.wrong,
            unread: self.unread,
        }
    }
}

/// What came out other than it should, as short phrases.
fn differences(
    expected: &Expectation,
    assessment: &Assessment,
    speaks: &dyn Fn(RuleId) -> bool,
) -> Vec<String> {
    let mut why = Vec::new();
    if let Some(least) = expected.at_least.filter(|least| assessment.level < *least) {
        why.push(format!("level below {}", ENGLISH.say(words::level(least))));
    }
    if let Some(most) = expected.at_most.filter(|most| assessment.level > *most) {
        why.push(format!("level above {}", ENGLISH.say(words::level(most))));
    }
    why.extend(expected.must.iter().filter(|rule| !speaks(**rule)).map(|rule| format!("{rule} is silent")));
    why.extend(expected.must_not.iter().filter(|rule| speaks(**rule)).map(|rule| format!("{rule} speaks")));
    why
}

/// The table as Markdown, which reads as text too.
pub fn markdown(evaluation: &Evaluation) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "| cases | rate (Wilson 95 % interval) |\n| --- | --- |");
    for (what, rate) in [
        (
            "recall on written cases: level reached, every rule named spoke",
            &evaluation.recall_on_written_cases,
        ),
        ("contradictory, level reached", &evaluation.level_reached),
        ("honest, context or above", &evaluation.honest_context_or_above),
        ("honest, ask or above", &evaluation.honest_ask_or_above),
        ("honest, verify", &evaluation.honest_verify),
    ] {
        let _ = writeln!(text, "| {what} | {} |", rate.line());
    }
    if !evaluation.groups.is_empty() {
        let _ = writeln!(
            text,
            "\nHonest cases by group: the share of flagged ones. The chance is that of a difference from the other groups as large as this where there is none: \
             Fisher's exact test, with Holm's correction over all {} comparisons.",
            evaluation.groups.len() * LEVELS.len()
        );
        text.push_str(&groups::markdown(&evaluation.groups));
    }
    let _ = writeln!(
        text,
        "\n| rule | honest: fired of judged | contradictory: fired of judged | spoke where it has to |\n| --- | --- | --- | --- |"
    );
    for row in &evaluation.rules {
        let _ = writeln!(
            text,
            "| `{}` | {} | {} of {} | {} of {} |",
            row.rule,
            row.honest.line(),
            row.contradictory.count,
            row.contradictory.of,
            row.wanted.count,
            row.wanted.of
        );
    }
    if !evaluation.wrong.is_empty() {
        let _ = writeln!(text, "\nCame to something else:\n");
        for wrong in &evaluation.wrong {
            let rules = if wrong.rules.is_empty() { "no rule".to_owned() } else { wrong.rules.join(", ") };
            let _ = writeln!(
                text,
                "- {}: {}; came out: {}, {rules}",
                wrong.case,
                wrong.why.join("; "),
                ENGLISH.say(words::level(wrong.level))
            );
        }
    }
    if !evaluation.unread.is_empty() {
        let _ = writeln!(text, "\nCould not be read:\n");
        for unread in &evaluation.unread {
            let _ = writeln!(text, "- {}: {}", unread.case, unread.message);
        }
    }
    text
}

/// The table as text, its columns aligned.
pub fn text(evaluation: &Evaluation) -> String {
    let markdown = markdown(evaluation);
    let lines: Vec<&str> = markdown.lines().collect();
    let cells = |line: &str| -> Option<Vec<String>> {
        let inner = line.strip_prefix("| ")?.strip_suffix(" |")?;
        Some(inner.split(" | ").map(|cell| cell.replace('`', "")).collect())
    };
    let mut text = String::new();
    for block in lines.split(|line| line.is_empty()) {
        let rows: Vec<Vec<String>> = block.iter().filter_map(|line| cells(line)).collect();
        let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        let wide: Vec<usize> = (0..columns)
            .map(|column| {
                rows.iter()
                    .filter_map(|row| row.get(column))
                    .map(|cell| cell.chars().count())
                    .max()
                    .unwrap_or(0)
            })
            .collect();
        for line in block {
            match cells(line) {
                Some(row) if row.iter().all(|cell| cell == "---") => {}
                Some(row) => {
                    let padded: Vec<String> =
                        row.iter().zip(&wide).map(|(cell, wide)| format!("{cell:wide$}")).collect();
                    let _ = writeln!(text, "{}", padded.join("  ").trim_end());
                }
                None => {
                    let _ = writeln!(text, "{line}");
                }
            }
        }
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_are_wilsons() {
        let (low, high) = wilson(3, 300);
        assert!((low - 0.34).abs() < 0.01 && (high - 2.9).abs() < 0.01, "{low} {high}");
        assert_eq!(wilson(0, 0), (0.0, 100.0));
        assert!(wilson(0, 300).0 < 1e-9 && (wilson(0, 300).1 - 1.26).abs() < 0.01);
        assert!((wilson(300, 300).1 - 100.0).abs() < 1e-9);
    }
}
