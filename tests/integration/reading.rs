//! Reading the text of a résumé: nothing is lost, nothing panics, spans hold, invented résumés of many layouts and nine
//! languages are read as a person would read them.

mod fixtures;
mod headers;
mod judgement;
mod kinds;
pub mod properties;
mod texts;
