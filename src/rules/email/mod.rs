//! What an e-mail address says.

pub mod disposable;
pub mod domain_typo;
pub mod lookalike_domain;
pub mod malformed;
pub mod other_person;
pub mod sources_differ;
