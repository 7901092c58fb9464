//! Compares what one job application says in several places, explains every difference, and leaves the judgement to people.
//!
//! The pipeline, one folder a stage:
//! [`intake`], for texts through [`reading`] → [`normalise`] → [`facts`] → [`rules`] → [`stories`] → [`assess`] → [`report`],
//! and [`clear`], which runs it again on changed input; over the nouns of [`model`] and the dated tables of [`knowledge`].
//! Beside it stands [`assist`], which looks at single fields while a form is filled in.

pub mod assess;
pub mod assist;
pub mod clear;
pub mod facts;
#[cfg(feature = "files")]
pub mod files;
pub mod intake;
pub mod knowledge;
pub mod link;
pub mod model;
pub mod normalise;
pub mod reading;
pub mod recognise;
pub mod report;
pub mod rules;
pub mod stories;
#[cfg(feature = "wasm")]
pub mod wasm;

use assess::Judgement;
pub use intake::pack::pack;
use model::assessment::{Assessment, Clearing};
use model::{
    application::Application, error::InputError, policy::Policy, submission::Submission, value::Value,
};
pub use report::catalogue::{explain, policy, rules as rules_listed};
pub use report::phone::{PhoneReading, read as phone};
pub use {knowledge::packs::Packs, reading::read};

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
    intake.submission = reading::with_texts_read(intake.submission);
    let (application, judgement) = judge(&intake.submission, policy, packs);
    Ok(report::assessment(intake, &application, policy, packs, judgement))
}

/// What would clear one finding of [`check_with`], by its position: the smallest changes, each verified by checking again.
///
/// # Errors
/// As [`check`], and one without a path when there is no such finding.
pub fn clear(
    value: &Value,
    policy: &Policy,
    packs: &Packs<'_>,
    finding: usize,
) -> Result<Vec<Clearing>, InputError> {
    clear::clear(value, finding, &|value| Ok(judge(&open(value)?, policy, packs).1))
}

/// A submission whose texts are read, without what only a report needs.
fn open(value: &Value) -> Result<Submission, InputError> {
    Ok(reading::with_texts_read(intake::open(value)?))
}

fn judge(submission: &Submission, policy: &Policy, packs: &Packs<'_>) -> (Application, Judgement) {
    let application = normalise::application(submission);
    let facts = facts::gather(&application, policy.accept_reserved, packs);
    let noticed = rules::run(&facts, policy);
    let judgement =
        assess::judge(noticed, facts::coverage(&facts), |findings| stories::tell(&facts, findings));
    (application, judgement)
}
