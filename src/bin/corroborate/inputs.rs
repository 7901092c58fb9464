//! Files are looked at before they are read: what is no regular file is not, and none is read beyond its limit.

use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::path::Path;

/// Longest file that holds no batch of applications, in bytes.
pub const LONGEST_FILE: u64 = 64 << 20;
/// Longest standard input, in bytes: it is held.
pub const LONGEST_INPUT: u64 = 512 << 20;

/// Opens a regular file. A pipe or a device could keep the program waiting, or have no end.
pub fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        // Opening a pipe would wait for its writer.
        let flags = i32::try_from(rustix::fs::OFlags::NONBLOCK.bits()).unwrap_or(0);
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags);
    }
    let file = options.open(path)?;
    let kind = file.metadata()?.file_type();
    if kind.is_file() {
        return Ok(file);
    }
    let what =
        if kind.is_dir() { "is a folder" } else { "is no regular file; a pipe's content comes in with -" };
    Err(io::Error::other(what))
}

/// The content of a regular file of at most so many bytes.
pub fn content(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let file = open(path)?;
    if file.metadata()?.len() > most {
        return Err(too_long(most));
    }
    up_to(file, most)
}

/// What is read of a source of at most so many bytes.
pub fn up_to(source: impl Read, most: u64) -> io::Result<Vec<u8>> {
    let mut content = Vec::new();
    source.take(most + 1).read_to_end(&mut content)?;
    if content.len() as u64 > most { Err(too_long(most)) } else { Ok(content) }
}

fn too_long(most: u64) -> io::Error {
    io::Error::other(format!("is larger than {} MB", most >> 20))
}
