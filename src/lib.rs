//! Compares what one job application says in several places, explains every difference, and leaves the judgement to people.
//!
//! [`check`] gives an assessment of one application, [`read`] makes a submission of a text, [`link`] compares applications with each other,
//! and [`report`] puts an assessment into words. The types of what goes in and comes out are those of [`model`].
//!
//! The pipeline, one folder a stage: `intake`, for texts through `resume` → `normalise` → `statements` → `facts` → `rules` → `explanations` →
//! `assess` → `report`, and `counterfactuals`, which runs it again on changed input; over the nouns of `model` and the dated tables of `data`. Beside it
//! stands `assist`, which looks at single fields while a form is filled in. The stages are no part of the public interface.

mod assess;
#[cfg(any(test, feature = "assist"))]
mod assist;
mod counterfactuals;
#[doc(hidden)]
pub mod data;
#[cfg(feature = "files")]
#[doc(hidden)]
pub mod documents;
#[doc(hidden)]
pub mod explanations;
#[doc(hidden)]
pub mod facts;
#[doc(hidden)]
pub mod intake;
#[doc(hidden)]
pub mod linkage;
pub mod model;
mod normalise;
mod parse;
pub mod report;
mod resume;
#[doc(hidden)]
pub mod rules;
#[doc(hidden)]
pub mod statements;
#[cfg(feature = "wasm")]
mod wasm;

use assess::Judgement;
pub use data::packs::Packs;
pub use intake::{pack::pack, policy::policy};
pub use linkage::{LinkKey, Options as LinkOptions, link, link_keys, link_pairs};
use model::application::Application;
use model::assessment::{Assessment, Counterfactual};
use model::submission::Submission;
pub use model::{error::InputError, policy::Policy, value::Value};
pub use report::catalogue::{RuleExplained, RuleListed, explain, explain_in, rules, rules_in};
pub use report::phone::{PhoneReading, read as phone};
pub use report::words::{ENGLISH, Language};
pub use resume::read;

/// Compares one application with itself. `value` is a submission or a plain JSON Resume.
///
/// ```
/// use corroborate::{Value, check, model::finding::Level, policy};
///
/// let application: Value = serde_json::from_str(
///     r#"{ "sources": [
///         { "kind": "form", "person": { "basics": { "name": "Wren Alder", "email": "wren.alder@gmial.com" } } },
///         { "kind": "resume", "person": { "basics": { "name": "Wren Alder" } } }
///     ] }"#,
/// )?;
/// let assessment = check(&application, &policy(&Value::Text("default".to_owned()))?)?;
/// assert_eq!(assessment.level, Level::Ask);
/// assert_eq!(assessment.findings[0].rule, "email/domain-typo");
/// assert_eq!(assessment.agreements[0].what, "name");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// An [`InputError`] that names the path of the first value that cannot be read.
pub fn check(value: &Value, policy: &Policy) -> Result<Assessment, InputError> {
    check_with(value, policy, &Packs::none())
}

/// Compares one application with itself, and with what was loaded beside the built-in tables.
///
/// ```
/// use corroborate::{Packs, Value, check_with, policy};
///
/// let application: Value = serde_json::from_str(r#"{ "basics": { "name": "Wren Alder" } }"#)?;
/// let policy = policy(&Value::Text("default".to_owned()))?;
/// let assessment = check_with(&application, &policy, &Packs::embedded())?;
/// assert!(assessment.findings.is_empty() && !assessment.packs.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// As [`check`].
pub fn check_with(value: &Value, policy: &Policy, packs: &Packs<'_>) -> Result<Assessment, InputError> {
    check_in(value, policy, packs, &ENGLISH)
}

/// As [`check_with`], with every sentence in a language that was read from its file. Nothing but the sentences depends on it.
///
/// # Errors
/// As [`check`].
pub fn check_in(
    value: &Value,
    policy: &Policy,
    packs: &Packs<'_>,
    language: &Language,
) -> Result<Assessment, InputError> {
    let mut intake = intake::read(value)?;
    intake.submission = resume::with_texts_read(intake.submission);
    let (application, judgement) = judge(&intake.submission, policy, packs);
    Ok(report::assessment(intake, &application, policy, packs, judgement, language))
}

/// What would clear one finding of [`check_with`], by its position: the smallest changes, each verified by checking again.
///
/// ```
/// use corroborate::{Packs, Value, find_counterfactuals, policy};
///
/// let application: Value = serde_json::from_str(r#"{ "basics": { "email": "wren.alder@gmial.com" } }"#)?;
/// let policy = policy(&Value::Text("default".to_owned()))?;
/// let found = find_counterfactuals(&application, &policy, &Packs::none(), 0)?;
/// assert_eq!(found[0].to.as_deref(), Some("wren.alder@gmail.com"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// As [`check`], and one without a path when there is no such finding.
pub fn find_counterfactuals(
    value: &Value,
    policy: &Policy,
    packs: &Packs<'_>,
    finding: usize,
) -> Result<Vec<Counterfactual>, InputError> {
    counterfactuals::find(value, finding, &|value| Ok(judge(&open(value)?, policy, packs).1))
}

/// A submission whose texts are read, without what only a report needs.
fn open(value: &Value) -> Result<Submission, InputError> {
    Ok(resume::with_texts_read(intake::open(value)?))
}

fn judge(submission: &Submission, policy: &Policy, packs: &Packs<'_>) -> (Application, Judgement) {
    let application = statements::application(submission);
    let facts = facts::extract(&application, policy.accept_reserved, packs);
    let results = rules::run(&facts, policy);
    let judgement =
        assess::judge(results, facts::coverage(&facts), |findings| explanations::explain(&facts, findings));
    (application, judgement)
}
