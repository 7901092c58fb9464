//! What several tests share.
#![allow(dead_code, clippy::disallowed_methods)]

use std::path::PathBuf;

/// The folder of the large data sets, from `CORROBORATE_DATA`; `None` where it is not set.
pub fn data() -> Option<PathBuf> {
    std::env::var_os("CORROBORATE_DATA").map(PathBuf::from)
}

/// Wilson's 95 % interval of a rate, in per cent. Source: E. B. Wilson, JASA 22 (1927).
pub fn wilson(fired: u32, judged: u32) -> (f64, f64) {
    if judged == 0 {
        return (0.0, 100.0);
    }
    let (count, rate) = (f64::from(judged), f64::from(fired) / f64::from(judged));
    let z = 1.959_964;
    let middle = rate + z * z / (2.0 * count);
    let half = z * (rate * (1.0 - rate) / count + z * z / (4.0 * count * count)).sqrt();
    let whole = 1.0 + z * z / count;
    (100.0 * ((middle - half) / whole).max(0.0), 100.0 * ((middle + half) / whole).min(1.0))
}
