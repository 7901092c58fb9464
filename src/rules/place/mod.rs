//! Where the applicant is, by their own statements and their own clock.

pub mod absence_story;
pub mod clock_elsewhere;
pub mod clock_inconsistent;
pub mod delivery_changed;
pub mod delivery_elsewhere;
pub mod delivery_other_person;
pub mod now_elsewhere;
pub mod sources_differ;
