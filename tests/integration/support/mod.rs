//! What several tests share.

pub mod as_text;
pub mod batch;
pub mod catalogue;
pub mod document;
pub mod examples;
pub mod fairness;
pub mod lives;
pub mod random;

use std::path::PathBuf;

/// The folder of the large data sets, from `CORROBORATE_DATA`; `None` where it is not set.
pub fn data() -> Option<PathBuf> {
    std::env::var_os("CORROBORATE_DATA").map(PathBuf::from)
}
