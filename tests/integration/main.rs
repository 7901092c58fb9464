//! What the library and the command line do, seen from outside: one program, so that it is linked once, with a module for each subject.
//!
//! `cargo test --test integration link::` runs one of them.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test reads the project's files and fails loudly"
)]

#[allow(dead_code, reason = "the task that writes generated files uses the rest")]
#[path = "../../xtask/src/pages.rs"]
mod rule_pages;
mod support;

#[cfg(feature = "files")]
mod agreement;
mod architecture;
mod archive;
mod as_text;
mod cases;
mod clear;
mod command_line;
mod contacts;
mod corpus;
mod dates;
#[cfg(feature = "cli")]
mod encodings;
mod explanations;
mod fairness;
#[cfg(feature = "cli")]
mod files;
#[cfg(feature = "cli")]
mod hostile;
mod institutions;
mod judgement;
mod languages;
mod letters;
mod licences;
mod link;
mod link_kept;
mod link_pages;
mod name_comparison;
mod name_lists;
mod packs;
mod pages;
#[cfg(feature = "oracle")]
mod phone_agreement;
mod phone_finding;
mod phone_reading;
mod places;
mod reading;
#[cfg(feature = "files")]
mod records;
mod refused;
mod registry;
mod resumes;
mod samples;
#[cfg(feature = "schema")]
mod schemas;
mod submission;
mod timelines;
