//! Whose application it is, in the applicant's own words.

pub mod file_other_person;
pub mod left_over_contact;
pub mod left_over_name;
pub mod mixed_scripts;
pub mod name_differs;
pub mod slug_other_person;
pub mod traces_agree;
