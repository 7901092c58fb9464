//! What a phone number says of its country, its line and its writer.

pub mod area_elsewhere;
pub mod country_elsewhere;
pub mod fictional;
pub mod foreign_grouping;
pub mod impossible;
pub mod placeholder;
pub mod service_line;
pub mod sources_differ;
pub mod typed_country_code;
