//! The two ends of a comparison whose middle another engine runs: the keys of one application, and the judgement of two that met.
//!
//! An archive that outgrows one machine lies in an engine that joins, counts and groups. It needs of this library what no engine has: which values
//! of an application can be shared ([`keys`]), and what two applications that share some say of one another ([`pairs`]). The rules are those of
//! [`super::link`], over the same records; the join between is one statement.

pub mod keys;
pub mod pairs;
pub mod seal;
