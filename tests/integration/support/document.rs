//! What is committed and must be what comes out: one way to compare it and to write it again.
//!
//! `cargo xtask generate` writes everything; `SNAPSHOTS=overwrite cargo test --test integration cases::` what one module compares. What is
//! compared are whole files that readers, the browser's tests or other programs read too, so they stay as they are read and hold nothing
//! of the test's.

use snapbox::{Assert, Data};
use std::fs;
use std::path::{Path, PathBuf};

/// A file of the project.
pub fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Writes a whole file where `SNAPSHOTS=overwrite` asks for it, or fails where another is committed.
pub fn is_whole(name: &str, content: &str) {
    let committed = Data::read_from(&path(name), None).raw();
    Assert::new().action_env(snapbox::assert::DEFAULT_ACTION_ENV).eq(content, committed);
}

/// As [`is_whole`] of what stands under a heading, up to the next heading of that level, with the rest of the document as it is.
pub fn is_under(name: &str, heading: &str, content: &str) {
    let document = fs::read_to_string(path(name)).unwrap();
    let start = document.find(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("{name}: no {heading}"));
    let start = start + heading.len() + 2;
    let level = heading.split(' ').next().unwrap();
    let (before, after) = document.split_at(start);
    let rest = after.find(&format!("\n{level} ")).map_or("", |at| after.split_at(at).1);
    is_whole(name, &format!("{before}\n{}\n{rest}", content.trim()));
}
