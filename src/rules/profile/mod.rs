//! Profiles on other sites.

pub mod dormant_then_active;
pub mod lookalike_host;
pub mod malformed_link;
pub mod older_than_account;
pub mod sources_differ;
