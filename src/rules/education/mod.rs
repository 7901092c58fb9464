//! Schools, degrees and their dates.

pub mod date_order;
