//! Where the applicant is, by their own statements and their own clock.

pub mod clock_elsewhere;
pub mod sources_differ;
