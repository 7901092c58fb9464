//! Digests that anybody can compute again.

use sha2::{Digest, Sha256};

/// SHA-256 of bytes, in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    let mut written = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        for half in [byte >> 4, byte & 15] {
            written.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
        }
    }
    written
}
