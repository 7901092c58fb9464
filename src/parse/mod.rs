//! What one piece of text is, read with the reference data: a phone number, an address, a link, a place, a degree.
//!
//! Nothing here knows an application: the reader of texts and the facts share it.

// What strangers send is cut here: a place that is not there is none, and never a panic.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

pub mod date;
pub mod degree;
pub mod email;
pub mod link;
pub mod phone;
pub mod place;
