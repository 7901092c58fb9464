//! Compares what one job application says in several places, explains every difference, and leaves the judgement to people.
//!
//! The pipeline, one folder a stage:
//! [`intake`], for texts through [`reading`] → [`normalise`] → [`facts`] → [`rules`] → [`explanations`] → [`assess`] → [`report`],
//! and [`clear`], which runs it again on changed input; over the nouns of [`model`] and the dated tables of [`knowledge`].
//! Beside it stands [`assist`], which looks at single fields while a form is filled in.

pub mod assess;
pub mod assist;
pub mod counterfactuals;
pub mod data;
#[cfg(feature = "files")]
pub mod documents;
pub mod explanations;
pub mod facts;
pub mod intake;
pub mod linkage;
pub mod model;
pub mod normalise;
pub mod parse;
pub mod report;
pub mod resume;
pub mod rules;
#[cfg(feature = "wasm")]
pub mod wasm;

use assess::Judgement;
pub use intake::pack::pack;
pub use intake::policy::policy;
use model::assessment::{Assessment, Counterfactual};
use model::{
    application::Application, error::InputError, policy::Policy, submission::Submission, value::Value,
};
pub use report::catalogue::{explain, rules as rules_listed};
pub use report::phone::{PhoneReading, read as phone};
pub use {data::packs::Packs, resume::read};

/// Compares one application with itself. `value` is a submission or a plain JSON Resume.
///
/// # Errors
/// An [`InputError`] that names the path of the first value that cannot be read.
pub fn check(value: &Value, policy: &Policy) -> Result<Assessment, InputError> {
    check_with(value, policy, &Packs::none())
}

/// Compares one application with itself, and with what was loaded beside the built-in tables. Errors are those of [`check`].
pub fn check_with(value: &Value, policy: &Policy, packs: &Packs<'_>) -> Result<Assessment, InputError> {
    let mut intake = intake::read(value)?;
    intake.submission = resume::with_texts_read(intake.submission);
    let (application, judgement) = judge(&intake.submission, policy, packs);
    Ok(report::assessment(intake, &application, policy, packs, judgement))
}

/// What would clear one finding of [`check_with`], by its position: the smallest changes, each verified by checking again.
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
    let application = normalise::application(submission);
    let facts = facts::extract(&application, policy.accept_reserved, packs);
    let results = rules::run(&facts, policy);
    let judgement =
        assess::judge(results, facts::coverage(&facts), |findings| explanations::explain(&facts, findings));
    (application, judgement)
}
