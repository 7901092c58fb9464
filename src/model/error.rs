//! The one error that input can cause.

use std::fmt;

/// Input that cannot be read. It names the place, so that the caller can point at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputError {
    /// JSON Pointer (RFC 6901) into the input; empty for the whole of it.
    pub path: String,
    /// What is wrong, as a sentence without the path.
    pub message: String,
}

impl InputError {
    /// An error at `path`, a JSON Pointer.
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { path: path.into(), message: message.into() }
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            write!(formatter, "{}", self.message)
        } else {
            write!(formatter, "{}: {}", self.path, self.message)
        }
    }
}

impl std::error::Error for InputError {}
