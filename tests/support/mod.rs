//! What several tests share.
#![allow(dead_code, unused_imports, clippy::disallowed_methods)]

use std::path::PathBuf;

/// The folder of the large data sets, from `CORROBORATE_DATA`; `None` where it is not set.
pub fn data() -> Option<PathBuf> {
    std::env::var_os("CORROBORATE_DATA").map(PathBuf::from)
}

pub use corroborate::report::evaluation::wilson;
