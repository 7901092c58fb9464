//! Jobs and their dates.

pub mod anachronism;
pub mod date_order;
pub mod employer_not_founded;
pub mod histories_differ;
mod present_job;
pub mod reference_is_applicant;
pub mod repeated_text;
pub mod several_current;
pub mod sources_differ;
pub mod two_places_at_once;
