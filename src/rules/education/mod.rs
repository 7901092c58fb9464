//! Schools, degrees and their dates.

pub mod date_order;
pub mod duration_impossible;
pub mod off_calendar;
pub mod programme_not_awarded;
mod same_stretch;
pub mod school_not_open;
pub mod school_unknown;
pub mod sources_differ;
pub mod two_places_at_once;
pub mod unaccredited;
mod unfinished;
