//! Makes the table of throw-away mail domains from the list in the data folder. The list is not committed: without it only
//! the committed table's digest is checked. The same list always gives the same bytes.

use std::path::{Path, PathBuf};

#[path = "../../src/data/disposable_mail.rs"]
#[allow(dead_code, reason = "the library uses the rest of it")]
mod table;

use table::{BUCKETS, LOW_BITS, bucket, fingerprint, range};

type Result<T> = std::result::Result<T, String>;

/// Endings of two labels under which registries sell names; below any other ending of two labels there are only the
/// customers of one dynamic address service, who come and go.
const REGISTRY_ENDINGS: &[&str] = &[
    "co.in", "co.jp", "co.kr", "co.nz", "co.uk", "co.za", "com.ar", "com.au", "com.br", "com.co", "com.mx",
    "com.pl", "com.tr", "com.ua", "com.vn", "me.uk", "net.au", "net.br", "net.pl", "org.uk",
];

/// Writes the table, or with `check` compares it with the committed one; what was done, in a line.
pub fn generate(data: Option<&Path>, check: bool) -> Result<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../src/data");
    let (path, digest_path) = (folder.join("disposable_mail.bin"), folder.join("disposable_mail.digest"));
    let read = |path: &Path| std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    let write = |path: &Path, bytes: &[u8]| {
        std::fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
    };
    let Some(data) = data else {
        if !check {
            return Err("disposable mail: the data folder is needed to make the table".into());
        }
        let digest = digest(&read(&path)?);
        return if read(&digest_path)? == digest.as_bytes() {
            Ok(format!("disposable mail: digest {} as written", digest.trim()))
        } else {
            Err(format!(
                "disposable mail: the table's digest is {}, not the one written beside it",
                digest.trim()
            ))
        };
    };
    let list = read(&data.join("disposable-domains.txt"))?;
    let list = String::from_utf8(list).map_err(|error| format!("disposable mail: {error}"))?;
    let (bytes, count) = encode(&list)?;
    if check {
        if read(&path)? != bytes || read(&digest_path)? != digest(&bytes).as_bytes() {
            return Err(format!("{}: differs from what the list gives", path.display()));
        }
    } else {
        write(&path, &bytes)?;
        write(&digest_path, digest(&bytes).as_bytes())?;
    }
    Ok(format!("disposable mail: {count} domains in {} bytes", bytes.len()))
}

fn digest(bytes: &[u8]) -> String {
    let mut state = 0xcbf2_9ce4_8422_2325_u64;
    for byte in bytes {
        state = (state ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    format!("{state:016x}\n")
}

/// Whether a listed domain is one that somebody bought, and no name below a dynamic address service.
fn is_registered(domain: &str) -> bool {
    match domain.matches('.').count() {
        0 => false,
        1 => true,
        2 => domain.split_once('.').is_some_and(|(_, ending)| REGISTRY_ENDINGS.contains(&ending)),
        _ => false,
    }
}

fn encode(list: &str) -> Result<(Vec<u8>, usize)> {
    let mut domains: Vec<String> =
        list.lines().map(|line| line.trim().to_lowercase()).filter(|line| is_registered(line)).collect();
    domains.sort_unstable();
    domains.dedup();
    let count = domains.len();
    let mut numbers: Vec<u64> = domains.iter().map(|domain| fingerprint(domain, range(count))).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let mut rows = vec![Row::default(); BUCKETS];
    let mut last = None;
    for number in numbers {
        let (at, start) = bucket(number, range(count));
        let before = last.filter(|(other, _)| *other == at).map_or(start, |(_, number)| number);
        rows.get_mut(at).ok_or("disposable mail: a bucket too many")?.push(number - before);
        last = Some((at, number));
    }
    let mut bytes = u32::try_from(count).map_err(|error| error.to_string())?.to_le_bytes().to_vec();
    let rows: Vec<Vec<u8>> = rows.into_iter().map(Row::filled).collect();
    for row in &rows {
        bytes.extend(u16::try_from(row.len()).map_err(|error| error.to_string())?.to_le_bytes());
    }
    bytes.extend(rows.concat());
    Ok((bytes, count))
}

/// Bits in writing.
#[derive(Clone, Default)]
struct Row {
    bits: Vec<bool>,
}

impl Row {
    fn push(&mut self, difference: u64) {
        self.bits.extend((0..difference >> LOW_BITS).map(|_| true));
        self.bits.push(false);
        self.bits.extend((0..LOW_BITS).rev().map(|bit| difference >> bit & 1 == 1));
    }

    fn filled(self) -> Vec<u8> {
        self.bits
            .chunks(8)
            .map(|chunk| {
                (0..8).fold(0, |byte, at| byte << 1 | u8::from(chunk.get(at).copied().unwrap_or(true)))
            })
            .collect()
    }
}
