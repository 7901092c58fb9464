//! What one piece of text is, read with the reference data: a phone number, an address, a link, a place, a degree.
//!
//! Nothing here knows an application: the reader of texts and the facts share it.

pub mod date;
pub mod degree;
pub mod email;
pub mod link;
pub mod phone;
pub mod place;
