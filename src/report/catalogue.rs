//! The rules as they are listed and explained.

use super::words::{self, ENGLISH, Language, Phrase, language::Words};
use crate::explanations::EXPLANATIONS;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::LinkRuleId;
use crate::rules::{RULES, Rule, find};
use serde::Serialize;

/// A rule in a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RuleListed {
    /// `family/name`.
    pub id: String,
    /// What it is about; absent for a rule across applications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<Family>,
    /// How far it may go; absent for a rule across applications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// The highest grade that it gives.
    pub grade: Grade,
    /// Whether it runs unless a policy switches it on.
    pub on: bool,
    /// What it sees.
    pub sees: String,
}

/// A rule explained.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RuleExplained {
    /// The rule as it is listed.
    pub listed: RuleListed,
    /// Why a finding may matter.
    pub why: String,
    /// Ordinary reasons.
    pub ordinary_reasons: Vec<String>,
    /// How often honest people show it; empty where no figure is known.
    pub base_rate: String,
    /// What would clear a finding.
    pub cleared_by: String,
    /// A step that checks the statement.
    pub step: String,
    /// What it cannot see.
    pub limits: String,
    /// Where it comes from.
    pub sources: String,
    /// Explanations that can explain a finding.
    pub explanations: Vec<String>,
    /// Dated reference data that it rests on, as `id date`.
    pub data: Vec<String>,
}

fn listed(rule: &Rule, language: &Language) -> RuleListed {
    RuleListed {
        id: rule.id.as_str().to_owned(),
        family: Some(rule.family),
        kind: Some(rule.kind),
        grade: rule.grade,
        on: rule.on,
        sees: language.rule(rule.id).sees().to_owned(),
    }
}

/// The rules across applications; none in a build that checks alone.
fn across() -> &'static [LinkRuleId] {
    if cfg!(all(feature = "wasm", not(feature = "wasm-full"))) { &[] } else { LinkRuleId::ALL }
}

fn listed_across(rule: LinkRuleId, language: &Language) -> RuleListed {
    RuleListed {
        id: rule.as_str().to_owned(),
        family: None,
        kind: None,
        grade: rule.grade(),
        on: true,
        sees: language.link(rule).sees().to_owned(),
    }
}

/// Every rule on one application, then every rule across applications, each sorted by id.
///
/// ```
/// let rules = corroborate::rules();
/// assert!(rules.iter().any(|rule| rule.id == "phone/impossible"));
/// ```
pub fn rules() -> Vec<RuleListed> {
    rules_in(&ENGLISH)
}

/// [`rules`] in a language.
pub fn rules_in(language: &Language) -> Vec<RuleListed> {
    let across = across().iter().map(|rule| listed_across(*rule, language));
    RULES.iter().map(|rule| listed(rule, language)).chain(across).collect()
}

/// A rule explained; `None` where no rule has that id.
///
/// ```
/// let explained = corroborate::explain("phone/impossible").unwrap();
/// assert!(explained.ordinary_reasons.len() > 1);
/// assert!(corroborate::explain("phone/absent").is_none());
/// ```
pub fn explain(id: &str) -> Option<RuleExplained> {
    explain_in(id, &ENGLISH)
}

/// [`explain`] in a language; limits and sources are documentation and stay English.
pub fn explain_in(id: &str, language: &Language) -> Option<RuleExplained> {
    let Some(rule) = find(id) else {
        let rule = *across().iter().find(|rule| rule.as_str() == id)?;
        return Some(explained(listed_across(rule, language), language.link(rule)));
    };
    Some(RuleExplained {
        explanations: EXPLANATIONS
            .iter()
            .filter(|explanation| explanation.explains.contains(&rule.id))
            .map(|explanation| explanation.id.as_str().to_owned())
            .collect(),
        data: rule.data.iter().map(|pack| format!("{} {}", pack.id, pack.date)).collect(),
        ..explained(listed(rule, language), language.rule(rule.id))
    })
}

fn explained(listed: RuleListed, words: Words<'_>) -> RuleExplained {
    RuleExplained {
        listed,
        why: words.why().to_owned(),
        ordinary_reasons: words.reasons().map(str::to_owned).collect(),
        base_rate: words.base_rate().to_owned(),
        cleared_by: words.cleared_by().to_owned(),
        step: words.step().to_owned(),
        limits: words.limits().to_owned(),
        sources: words.sources().to_owned(),
        explanations: Vec::new(),
        data: Vec::new(),
    }
}

/// A rule explained, as Markdown. The language is that of its sentences.
pub fn markdown(explained: &RuleExplained, language: &Language) -> String {
    let rule = &explained.listed;
    let grade = language.say(words::grade(rule.grade));
    let part = |heading: Phrase, text: &str| format!("## {}\n\n{text}", language.say(heading));
    let mut page = vec![
        format!("# {}", rule.id),
        rule.sees.clone(),
        match rule.kind {
            None => language.fill(Phrase::ExplainAcross, &[("grade", grade)]),
            Some(_) if find(&rule.id).is_some_and(|rule| words::of_rule(rule.id).noticed.is_empty()) => {
                language.say(Phrase::ExplainNever).to_owned()
            }
            Some(kind) => {
                let kind = language.say(words::kind(kind));
                language.fill(Phrase::ExplainKind, &[("kind", kind), ("grade", grade)])
            }
        },
        part(Phrase::ReportWhy, &explained.why),
        part(Phrase::ReportReasons, &format!("- {}", explained.ordinary_reasons.join("\n- "))),
    ];
    if !explained.base_rate.is_empty() {
        page.push(part(Phrase::ReportBaseRate, &explained.base_rate));
    }
    page.push(part(Phrase::ExplainWouldClear, &explained.cleared_by));
    page.push(part(Phrase::ReportStep, &explained.step));
    page.push(part(Phrase::ExplainLimits, &explained.limits));
    page.push(part(Phrase::ExplainSources, &explained.sources));
    if !explained.data.is_empty() {
        page.push(language.fill(Phrase::ExplainData, &[("data", &explained.data.join(", "))]));
    }
    if !explained.explanations.is_empty() {
        page.push(
            language.fill(Phrase::ExplainExplanations, &[("names", &explained.explanations.join(", "))]),
        );
    }
    let mut text = page.join("\n\n");
    text.push('\n');
    text
}
