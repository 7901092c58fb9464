//! Gzip as small as it gets, for what stands compressed in a file that is built once and opened often.

use crate::tools::Outcome;
use std::io::{Read, Write, stdin, stdout};
use std::num::NonZeroU64;
use zopfli::{Format, Options};

/// More rounds take longer and gain some hundred bytes of a megabyte.
const ROUNDS: u64 = 5;

/// Compresses standard input to standard output; the same bytes on every machine.
pub fn run() -> Outcome {
    let mut bytes = Vec::new();
    stdin().read_to_end(&mut bytes)?;
    let options =
        Options { iteration_count: NonZeroU64::new(ROUNDS).ok_or("no round")?, ..Options::default() };
    let mut small = Vec::new();
    zopfli::compress(options, Format::Gzip, bytes.as_slice(), &mut small)?;
    Ok(stdout().write_all(&small)?)
}
