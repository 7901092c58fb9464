// Written by `cargo xtask generate`.

/// Version of the plan: a libphonenumber metadata release, as carried by the `phonenumber` crate.
pub const VERSION: &str = "9.0.33";

/// Date of that release.
pub const DATE: &str = "2026-06-17";
