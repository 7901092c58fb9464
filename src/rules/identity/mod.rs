//! Whose application it is, in the applicant's own words.

pub mod name_differs;
