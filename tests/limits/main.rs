//! How much memory and time is taken at most.
//!
//! A program of its own: one test counts what is allocated by an allocator that stands for the whole program, the other measures the most
//! memory that its process ever took, and neither may see what other tests take.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test reads the project's files and fails loudly"
)]

mod allocations;
#[cfg(feature = "cli")]
mod hostile;
#[cfg(feature = "cli")]
#[path = "../integration/support/read_text.rs"]
mod read_text;
