//! Any source becomes a [`Submission`]: fields that may not be known are dropped at the decoder, and what was dropped is said.

// What strangers send is cut here: a place that is not there is none, and never a panic.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

pub mod assessment;
pub(crate) mod decoder;
#[cfg(feature = "files")]
pub mod import;
pub mod labelled;
pub mod pack;
pub mod person;
pub mod policy;
pub mod submission;

use crate::model::assessment::Dropped;
use crate::model::digest::sha256;
use crate::model::error::InputError;
use crate::model::submission::Submission;
use crate::model::value::Value;

/// A submission as it came through the decoder.
#[derive(Debug, Clone, PartialEq)]
pub struct Intake {
    /// What was read.
    pub submission: Submission,
    /// What was not, sorted by path.
    pub dropped: Vec<Dropped>,
    /// Whether it was a plain JSON Resume, whose fields stand at the root.
    pub plain: bool,
    /// SHA-256 of the canonical JSON of what was given, in hexadecimal.
    pub digest: String,
}

/// Reads a submission or a plain JSON Resume.
///
/// # Errors
/// An [`InputError`] that names the path of the first value that has the wrong type or passes a limit.
pub fn read(value: &Value) -> Result<Intake, InputError> {
    let mut decoder = decoder::Decoder::default();
    let submission = submission::submission(&mut decoder, value);
    let submission = decoder.close(submission)?;
    let mut dropped = decoder.dropped;
    Dropped::sort(&mut dropped);
    let plain = value.field("sources").is_none();
    Ok(Intake { submission, dropped, plain, digest: sha256(value.canonical().as_bytes()) })
}

/// Reads a submission or a plain JSON Resume without what is only needed to report on it: no list of what was dropped, no digest.
///
/// # Errors
/// As [`read`].
pub fn open(value: &Value) -> Result<Submission, InputError> {
    let mut decoder = decoder::Decoder::default();
    let submission = submission::submission(&mut decoder, value);
    decoder.close(submission)
}
