//! Jobs and their dates.

pub mod anachronism;
pub mod date_order;
