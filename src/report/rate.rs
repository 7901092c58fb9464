//! How often something was so, with its interval.

use serde::Serialize;

/// A share of cases with its interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Rate {
    /// How many.
    pub count: u32,
    /// Of how many.
    pub of: u32,
    /// Lower end of Wilson's 95 % interval, in per cent.
    pub low: f64,
    /// Upper end, in per cent.
    pub high: f64,
}

impl Rate {
    /// So many of so many.
    pub fn of(count: u32, of: u32) -> Self {
        let (low, high) = wilson(count, of);
        Self { count, of, low, high }
    }

    /// The share in per cent; nothing where there were no cases.
    pub fn percent(&self) -> Option<f64> {
        (self.of > 0).then(|| 100.0 * f64::from(self.count) / f64::from(self.of))
    }

    /// "3 of 300, 1.0 % (0.3–2.9 %)".
    pub fn line(&self) -> String {
        match self.percent() {
            Some(percent) => {
                format!("{} of {}, {percent:.1} % ({:.1}–{:.1} %)", self.count, self.of, self.low, self.high)
            }
            None => "no case".to_owned(),
        }
    }
}

/// Wilson's 95 % interval of a rate, in per cent. Source: E. B. Wilson, JASA 22 (1927).
pub fn wilson(count: u32, of: u32) -> (f64, f64) {
    if of == 0 {
        return (0.0, 100.0);
    }
    let (size, rate) = (f64::from(of), f64::from(count) / f64::from(of));
    let z = 1.959_964;
    let middle = rate + z * z / (2.0 * size);
    let half = z * (rate * (1.0 - rate) / size + z * z / (4.0 * size * size)).sqrt();
    let whole = 1.0 + z * z / size;
    (100.0 * ((middle - half) / whole).max(0.0), 100.0 * ((middle + half) / whole).min(1.0))
}
