//! The nouns that every stage shares: what goes in, what is compared, what comes out.

pub mod application;
pub mod assessment;
pub mod csv;
pub mod date;
pub mod digest;
pub mod edits;
pub mod error;
pub mod evidence;
pub mod finding;
pub mod folding;
pub mod garbled;
pub mod labelled;
pub mod links;
pub mod pack;
pub mod policy;
pub mod submission;
pub mod value;
