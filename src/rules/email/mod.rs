//! What an e-mail address says.

pub mod domain_typo;
pub mod malformed;
pub mod other_person;
pub mod sources_differ;
