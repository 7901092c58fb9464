//! The nouns that every stage shares: what goes in, what is compared, what comes out.

pub mod application;
pub mod assessment;
pub mod csv;
pub mod date;
#[doc(hidden)]
pub mod digest;
pub mod edits;
pub mod error;
pub mod evidence;
pub mod finding;
pub mod folding;
#[doc(hidden)]
pub mod garbled;
pub mod ids;
pub mod invisible;
#[doc(hidden)]
pub mod labelled;
pub mod links;
pub mod pack;
pub mod policy;
pub mod provenance;
pub mod statement;
pub mod submission;
pub mod value;
