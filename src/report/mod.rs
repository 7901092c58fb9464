//! From a judgement to what people read: [`page`] makes a report of an assessment, [`text`], [`markdown`] and [`html`] show it.
//!
//! ```
//! use corroborate::report::{Layout, Audience, html, markdown, page, text};
//! use corroborate::{ENGLISH, Value, check, model::submission::SourceKind, policy};
//!
//! let application: Value = serde_json::from_str(r#"{ "basics": { "email": "wren.alder@gmial.com" } }"#)?;
//! let assessment = check(&application, &policy(&Value::Text("default".to_owned()))?)?;
//! let blocks = page(&assessment, &[SourceKind::Resume], &Audience::Reviewer, &ENGLISH);
//! assert!(text(&blocks, Layout { width: 96, colour: false }).starts_with("Ask the applicant"));
//! assert!(markdown(&blocks).starts_with("# Ask the applicant"));
//! assert!(html(&blocks, &ENGLISH).contains("<h1"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[doc(hidden)]
pub mod catalogue;
#[doc(hidden)]
pub mod clear;
#[doc(hidden)]
pub mod evaluation;
#[doc(hidden)]
pub mod groups;
#[doc(hidden)]
pub mod html;
#[doc(hidden)]
pub mod links;
#[doc(hidden)]
pub mod markdown;
#[doc(hidden)]
pub mod page;
#[doc(hidden)]
pub mod phone;
mod rate;
#[doc(hidden)]
pub mod reading;
#[doc(hidden)]
pub mod text;
#[doc(hidden)]
pub mod words;

pub use html::html;
pub use markdown::markdown;
pub use page::{Audience, Block, page};
pub use text::{Layout, text};
use words::Phrase;
pub use words::{ENGLISH, Language};

use crate::assess::Judgement;
use crate::data::Pack;
use crate::data::packs::Packs;
use crate::explanations::{AppliedExplanation, EXPLANATIONS};
use crate::facts::coverage::TopicStatements;
use crate::intake::Intake;
use crate::model::application::Application;
use crate::model::assessment::{
    Agreement, Answered, Assessment, Coverage, Difference, DropReason, Dropped, Explanation, Finding,
    InputReference, Misread, NotChecked, PackReference, PolicyReference, SCHEMA, TopicCoverage,
};
use crate::model::policy::Policy;
use crate::rules::{RuleFinding, RuleResults, SmallDifference};

/// Version of the engine, the crate's own.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");

/// Puts a judgement into words.
pub(crate) fn assessment(
    intake: Intake,
    application: &Application,
    policy: &Policy,
    loaded: &Packs<'_>,
    judgement: Judgement,
    language: &Language,
) -> Assessment {
    let misread = misread(&intake, application, language);
    let dropped = dropped(&intake, application);
    Assessment {
        schema: SCHEMA.to_owned(),
        engine: ENGINE.to_owned(),
        policy: PolicyReference { id: policy.id.clone(), digest: policy.digest.clone() },
        packs: packs(&judgement.results, loaded),
        input: InputReference { digest: intake.digest },
        id: intake.submission.id,
        as_of: intake.submission.as_of,
        language: language.named(),
        level: judgement.level,
        score: judgement.score,
        findings: judgement.findings.iter().map(|found| finding(found, application, language)).collect(),
        explanations: judgement.explanations.iter().map(|applied| explanation(applied, language)).collect(),
        ledger: judgement.ledger,
        misread,
        coverage: Some(covered(application, judgement.coverage, language)),
        agreements: agreements(&judgement.results, language),
        differences: differences(&judgement.results, language),
        not_checked: not_checked(&judgement.results, language),
        dropped,
    }
}

/// What was not read: fields that no rule knows or may know, and fillers.
fn dropped(intake: &Intake, application: &Application) -> Vec<Dropped> {
    let mut dropped = intake.dropped.clone();
    dropped.extend(application.fillers.iter().map(|evidence| {
        let path = &evidence.path;
        let of_the_person =
            ["/basics/", "/work/", "/education/", "/certificates/"].iter().any(|list| path.starts_with(list));
        let path = match evidence.source {
            Some(source) if !intake.plain && of_the_person => format!("/sources/{source}/person{path}"),
            Some(source) if !intake.plain => format!("/sources/{source}{path}"),
            _ => path.clone(),
        };
        Dropped { path, reason: DropReason::Filler }
    }));
    Dropped::sort(&mut dropped);
    dropped
}

/// The packs of every rule that judged something, and every loaded one: it bears on what was not checked too.
fn packs(results: &RuleResults, loaded: &Packs<'_>) -> Vec<PackReference> {
    let mut packs: Vec<Pack> = results.judged.iter().flat_map(|rule| rule.data.iter().copied()).collect();
    packs.sort_by(|one, other| one.id.cmp(other.id));
    packs.dedup();
    let mut named: Vec<PackReference> = packs
        .into_iter()
        .map(|pack| PackReference { id: pack.id.to_owned(), date: pack.date.to_owned(), digest: None })
        .chain(loaded.references())
        .collect();
    named.sort_by(|one, other| {
        (&one.id, &one.date, &one.digest).cmp(&(&other.id, &other.date, &other.digest))
    });
    named.dedup();
    named
}

/// The applicant's own word on a finding: a reply that names its rule and one of its values.
fn answered(finding: &RuleFinding, application: &Application) -> Option<Answered> {
    let is_value = |path: &str| {
        let evidence = finding.observation.evidence.iter();
        let mut places =
            evidence.filter_map(|evidence| Some(format!("/{}{}", evidence.source?, evidence.path)));
        places.any(|place| place == path)
    };
    let mut replies = application.replies.iter().rev();
    let reply = replies.find(|reply| {
        reply.rule == finding.rule.id.as_str() && reply.paths.iter().any(|path| is_value(path))
    })?;
    Some(Answered {
        source: reply.source,
        text: reply.text.clone(),
        holds: reply.holds,
        at: reply.at.clone(),
    })
}

fn finding(finding: &RuleFinding, application: &Application, language: &Language) -> Finding {
    let rule = finding.rule;
    let words = language.rule(rule.id);
    let fill = |text: &str| language.sentence(text, &finding.observation.values);
    Finding {
        rule: rule.id.as_str().to_owned(),
        family: rule.family,
        kind: rule.kind,
        grade: finding.observation.grade,
        evidence: language.evidence(&finding.observation.evidence),
        noticed: fill(words.noticed(finding.observation.sentence.name())),
        why: fill(words.why()),
        ordinary_reasons: words.reasons().map(fill).collect(),
        base_rate: (!words.base_rate().is_empty()).then(|| words.base_rate().to_owned()),
        question: fill(words.question()),
        cleared_by: fill(words.cleared_by()),
        step: fill(words.step()),
        whose: finding.whose,
        answered: answered(finding, application),
        explanations: EXPLANATIONS
            .iter()
            .filter(|explanation| explanation.explains.contains(&rule.id))
            .map(|explanation| explanation.id.as_str().to_owned())
            .collect(),
        data_date: (finding.observation.data_date.clone())
            .or_else(|| rule.data.first().map(|pack| pack.date.to_owned())),
    }
}

fn explanation(applied: &AppliedExplanation, language: &Language) -> Explanation {
    let (tells, question) = language.explanation(applied.explanation.id);
    Explanation {
        id: applied.explanation.id.as_str().to_owned(),
        tells: tells.to_owned(),
        explains: applied
            .explains
            .iter()
            .map(|position| u32::try_from(*position).unwrap_or(u32::MAX))
            .collect(),
        supported_by: language.evidence(&applied.support),
        question: question.to_owned(),
    }
}

fn agreements(results: &RuleResults, language: &Language) -> Vec<Agreement> {
    // Pairs of three agreeing sources are one agreement of three.
    let mut agreements: Vec<Agreement> = Vec::new();
    for agreed in &results.agreements {
        let what = language.say(words::agreement(agreed.what));
        match agreements.iter_mut().find(|known| {
            known.what == what && known.sources.iter().any(|source| agreed.sources.contains(source))
        }) {
            Some(known) => {
                known.sources.extend(&agreed.sources);
                known.sources.sort_unstable();
                known.sources.dedup();
            }
            None => agreements.push(Agreement { what: what.to_owned(), sources: agreed.sources.clone() }),
        }
    }
    agreements
}

/// What differs by too little to be a finding, what stands in one place once.
fn differences(results: &RuleResults, language: &Language) -> Vec<Difference> {
    let listed = |differs: &SmallDifference| Difference {
        what: language.say(words::differs_in(differs.what)).to_owned(),
        evidence: language.evidence(&differs.evidence),
    };
    results.differences.iter().map(listed).collect()
}

fn not_checked(results: &RuleResults, language: &Language) -> Vec<NotChecked> {
    results
        .unjudged
        .iter()
        .map(|unjudged| NotChecked {
            rule: unjudged.rule.as_str().to_owned(),
            reason: language.say(words::unmet(unjudged.why)).to_owned(),
            partly: unjudged.partly,
        })
        .collect()
}

fn covered(application: &Application, topics: Vec<TopicStatements>, language: &Language) -> Coverage {
    Coverage {
        sources: u32::try_from(application.sources.len()).unwrap_or(u32::MAX),
        compared: topics.iter().map(|topic| topic.compared).sum(),
        topics: topics
            .into_iter()
            .map(|topic| TopicCoverage {
                why: words::not_compared(&topic).map(|why| language.say(why).to_owned()),
                topic: topic.topic,
                sources: topic.sources,
                compared: topic.compared,
            })
            .collect(),
    }
}

/// Sources that bear signs of a misreading, and those from which a value was read with too little confidence.
fn misread(intake: &Intake, application: &Application, language: &Language) -> Vec<Misread> {
    let mut misread = Vec::new();
    for (source, position) in intake.submission.sources.iter().zip(0u32..) {
        let mut add = |why: String| misread.push(Misread { source: position, why });
        let signs = source.reading.iter().flat_map(|reading| reading.misread.iter());
        signs.for_each(|sign| add(language.say(words::misread(*sign)).to_owned()));
        let unsure = application.unsure.iter().filter(|evidence| evidence.source == Some(position)).count();
        if unsure > 0 {
            add(language.count(Phrase::MisreadUnsureOne, Phrase::MisreadUnsureMany, unsure));
        }
        let is_other = application.unread_texts.iter().any(|text| text.source == Some(position));
        if is_other {
            add(language.say(Phrase::MisreadOtherLanguage).to_owned());
        }
    }
    misread
}
