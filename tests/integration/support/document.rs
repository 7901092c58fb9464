//! Parts of committed documents that tests write.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// A file of the project.
pub fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Whether `cargo xtask generate` asks for what comes out to be written.
pub fn is_writing() -> bool {
    env::var_os("WRITE_EXPECTED").is_some()
}

/// Writes a whole file, or fails where another is committed.
pub fn is_whole(name: &str, content: &str) {
    let file = path(name);
    if is_writing() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, content).unwrap();
    } else {
        let there = fs::read_to_string(&file).unwrap_or_default();
        let differing = there.lines().zip(content.lines()).find(|(there, here)| there != here);
        assert!(there == content, "{name}: not what `cargo xtask generate` writes: {differing:?}");
    }
}

/// Writes what stands under a heading, up to the next heading of that level, or fails where something else is committed.
pub fn is_under(name: &str, heading: &str, content: &str) {
    let document = fs::read_to_string(path(name)).unwrap();
    let start = document.find(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("{name}: no {heading}"));
    let start = start + heading.len() + 2;
    let level = heading.split(' ').next().unwrap();
    let (before, after) = document.split_at(start);
    let rest = after.find(&format!("\n{level} ")).map_or("", |at| after.split_at(at).1);
    is_whole(name, &format!("{before}\n{}\n{rest}", content.trim()));
}
