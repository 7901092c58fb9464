//! Reading the text of a résumé: nothing is lost, nothing panics, spans hold, invented résumés of many layouts and nine
//! languages are read as a person would read them.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

#[path = "reading/fixtures.rs"]
mod fixtures;
#[path = "reading/headers.rs"]
mod headers;
#[path = "reading/judgement.rs"]
mod judgement;
#[path = "reading/kinds.rs"]
mod kinds;
#[path = "reading/properties.rs"]
mod properties;
#[path = "reading/texts.rs"]
mod texts;
