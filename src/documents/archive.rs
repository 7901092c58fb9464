//! A ZIP archive whose parts together may not grow beyond [`MOST_INFLATED`].

use super::{MOST_INFLATED, Unreadable};
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use rawzip::{CompressionMethod, ZipArchive, ZipArchiveEntryWayfinder, ZipSliceArchive};
use std::cell::Cell;

/// Most entries that an archive may have.
const MOST_ENTRIES: usize = 5000;
/// Longest name of an entry, in bytes.
const LONGEST_NAME: usize = 512;

/// An archive with the names of its entries.
pub struct Archive<'a> {
    archive: ZipSliceArchive<&'a [u8]>,
    entries: Vec<Entry>,
    /// Bytes that may still be inflated.
    room: Cell<usize>,
}

struct Entry {
    name: String,
    method: CompressionMethod,
    encrypted: bool,
    place: ZipArchiveEntryWayfinder,
}

fn broken(error: &rawzip::Error) -> Unreadable {
    Unreadable::Broken(format!("the archive's directory: {error}"))
}

impl<'a> Archive<'a> {
    /// Reads the archive's directory.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let archive = ZipArchive::from_slice(bytes).map_err(|error| broken(&error))?;
        let mut entries = Vec::new();
        let mut records = archive.entries();
        while let Some(record) = records.next_entry().map_err(|error| broken(&error))? {
            let path = record.file_path();
            let name = path.as_bytes();
            if entries.len() >= MOST_ENTRIES || name.len() > LONGEST_NAME {
                return Err(Unreadable::Broken("an archive of a reasonable size".to_owned()));
            }
            entries.push(Entry {
                name: String::from_utf8_lossy(name).into_owned(),
                method: record.compression_method(),
                encrypted: record.flags().is_encrypted(),
                place: record.wayfinder(),
            });
        }
        Ok(Self { archive, entries, room: Cell::new(MOST_INFLATED) })
    }

    /// The names of its entries, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.name.as_str())
    }

    /// Whether it has an entry of this name.
    pub fn has(&self, name: &str) -> bool {
        self.names().any(|known| known == name)
    }

    /// The content of an entry.
    pub fn inflate(&self, name: &str) -> Result<Vec<u8>, Unreadable> {
        let missing = || Unreadable::Broken(name.to_owned());
        let entry = self.entries.iter().find(|entry| entry.name == name).ok_or_else(missing)?;
        if entry.encrypted {
            return Err(Unreadable::Encrypted);
        }
        let stored = self.archive.get_entry(entry.place).map_err(|_| missing())?;
        let content = match entry.method {
            CompressionMethod::STORE if stored.data().len() <= self.room.get() => stored.data().to_vec(),
            CompressionMethod::STORE => return Err(Unreadable::Inflates),
            CompressionMethod::DEFLATE => decompress_to_vec_with_limit(stored.data(), self.room.get())
                .map_err(|error| match error.status {
                    TINFLStatus::HasMoreOutput => Unreadable::Inflates,
                    _ => missing(),
                })?,
            _ => return Err(Unreadable::Unsupported("ZIP")),
        };
        self.room.set(self.room.get().saturating_sub(content.len()));
        Ok(content)
    }
}
