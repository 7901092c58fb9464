//! What a phone number says of its country, its line and its writer.

pub mod country_elsewhere;
pub mod fictional;
pub mod impossible;
pub mod sources_differ;
