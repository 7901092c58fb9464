//! Profiles on other sites.

pub mod dormant_then_active;
pub mod lookalike_host;
