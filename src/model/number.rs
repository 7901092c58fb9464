//! Numbers as decimals, for texts from which digests are made: the digits of the standard library, whose code for every way of
//! writing numbers and its tables are ten times as large.

use crate::model::list::Listed;
use core::cmp::Ordering;

/// Numbers that people write have no more decimals.
const DECIMALS: i32 = 8;
/// Decimals of at most fifteen digits are all different numbers, so the first that fits is the shortest.
const SAFE: f64 = 1e15;

/// Writes the shortest decimal that reads as this number again, without an exponent. Of a number that is not finite, nothing useful.
pub fn write(out: &mut String, number: f64) {
    if number.is_sign_negative() {
        out.push('-');
    }
    let number = number.abs();
    let (digits, point) = plain(number).unwrap_or_else(|| shortest(number));
    let digit = |at: i32| usize::try_from(at).ok().and_then(|at| digits.get(at)).copied().unwrap_or(0);
    let length = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    // One digit stands before the point even where it is nought.
    for at in point.min(1) - 1..point.max(length) {
        if at == point {
            out.push('.');
        }
        out.push(char::from(b'0' + digit(at)));
    }
}

/// Digits, and how many of them stand before the point; `None` where few decimals are not enough.
fn plain(number: f64) -> Option<(Vec<u8>, i32)> {
    let mut scale = 1.0;
    for decimals in 0..=DECIMALS {
        let scaled = number * scale;
        if scaled >= SAFE {
            return None;
        }
        let whole = (scaled + 0.5).floor();
        if whole / scale == number {
            let mut rest = whole as u64;
            let mut digits = Vec::new();
            while rest > 0 {
                digits.insert(0, (rest % 10) as u8);
                rest /= 10;
            }
            let point = i32::try_from(digits.len()).unwrap_or(0) - decimals;
            return Some((digits, point));
        }
        scale *= 10.0;
    }
    None
}

/// The same of any finite number, by exact arithmetic: G. L. Steele and J. L. White, How to print floating-point numbers
/// accurately, 1990, with the bounds of R. K. Dybvig, 1996.
fn shortest(number: f64) -> (Vec<u8>, i32) {
    let bits = number.to_bits();
    let (exponent, fraction) = ((bits >> 52) as u32, bits & ((1 << 52) - 1));
    let (exponent, mantissa) = if exponent == 0 { (1, fraction) } else { (exponent, fraction | 1 << 52) };
    // All as multiples of a fourth of the last digit's worth: the number, half the way to its neighbours, and one.
    let narrow = fraction == 0 && exponent > 1;
    let up = exponent.saturating_sub(1075);
    let mut rest = Large::of(mantissa).shifted(up + 2);
    let mut above = Large::of(1).shifted(up + 1);
    let mut below = Large::of(1).shifted(up + u32::from(!narrow));
    let mut one = Large::of(1).shifted(1075u32.saturating_sub(exponent) + 2);
    let even = mantissa & 1 == 0;
    // Whether the sum with what is above reaches one.
    let reaches = |rest: &Large, above: &Large, one: &Large| {
        let order = rest.plus(above).cmp(one);
        order == Ordering::Greater || even && order == Ordering::Equal
    };
    let mut point = 0;
    while reaches(&rest, &above, &one) {
        one.multiply(10);
        point += 1;
    }
    let mut digits = Vec::new();
    loop {
        rest.multiply(10);
        above.multiply(10);
        below.multiply(10);
        if digits.is_empty() && point <= 0 && !reaches(&rest, &above, &one) {
            point -= 1;
            continue;
        }
        let mut digit = 0;
        while rest.cmp(&one) != Ordering::Less {
            rest.subtract(&one);
            digit += 1;
        }
        let order = rest.cmp(&below);
        let low = order == Ordering::Less || even && order == Ordering::Equal;
        let high = reaches(&rest, &above, &one);
        let nearer_above = || rest.plus(&rest).cmp(&one) != Ordering::Less;
        digits.push(digit + u8::from(high && (!low || nearer_above())));
        if low || high {
            return (digits, point);
        }
    }
}

/// A whole number of any size, its lowest 32 bits first.
struct Large(Vec<u32>);

impl Large {
    fn of(number: u64) -> Self {
        Self(vec![number as u32, (number >> 32) as u32])
    }

    fn shifted(mut self, bits: u32) -> Self {
        for _ in 0..bits / 31 {
            self.multiply(1 << 31);
        }
        self.multiply(1 << (bits % 31));
        self
    }

    fn multiply(&mut self, by: u32) {
        let mut carried = 0;
        for part in &mut self.0 {
            carried += u64::from(*part) * u64::from(by);
            *part = carried as u32;
            carried >>= 32;
        }
        if carried > 0 {
            self.0.push(carried as u32);
        }
    }

    fn part(&self, at: usize) -> u32 {
        self.0.get(at).copied().unwrap_or(0)
    }

    fn plus(&self, other: &Self) -> Self {
        let mut carried = 0;
        let parts = (0..=self.0.len().max(other.0.len())).map(|at| {
            carried += u64::from(self.part(at)) + u64::from(other.part(at));
            let part = carried as u32;
            carried >>= 32;
            part
        });
        Self(parts.listed())
    }

    /// Takes away a number that is not larger.
    fn subtract(&mut self, other: &Self) {
        let mut borrowed = 0;
        for (at, part) in self.0.iter_mut().enumerate() {
            let left = i64::from(*part) - i64::from(other.part(at)) - borrowed;
            *part = left as u32;
            borrowed = i64::from(left < 0);
        }
    }

    fn cmp(&self, other: &Self) -> Ordering {
        let longest = self.0.len().max(other.0.len());
        (0..longest)
            .rev()
            .map(|at| self.part(at).cmp(&other.part(at)))
            .find(|order| order.is_ne())
            .unwrap_or(Ordering::Equal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(number: f64) -> String {
        let mut text = String::new();
        write(&mut text, number);
        text
    }

    #[test]
    fn numbers_are_written_as_the_standard_library_writes_them() {
        for number in [
            0.0,
            -0.0,
            1.0,
            -1.0,
            10.0,
            100.0,
            2026.0,
            0.1,
            0.25,
            0.85,
            3.7,
            3.75,
            12.345678,
            1e-8,
            1e-9,
            1e15,
            1e16,
            1e21,
            1e22,
            1e23,
            0.1 + 0.2,
            1.0 / 3.0,
            2.0 / 3.0,
            4_294_967_296.5,
            123_456_789_012_345.6,
            9_007_199_254_740_993.0,
            5e-324,
            4.9e-300,
            f64::MIN_POSITIVE,
            f64::MAX,
            f64::EPSILON,
            2f64.powi(-1022),
            2f64.powi(60),
            2f64.powi(-60),
            9.5,
            99.95,
            0.999_999_999_999,
            9.999_999_999_999_998,
            1e-5,
            8.41e21,
            2.225_073_858_507_201e-308,
        ] {
            assert_eq!(written(number), number.to_string());
        }
    }

    #[test]
    fn so_are_any_numbers() {
        let mut state = 0x9e37_79b9_7f4a_7c15u64;
        for turn in 0..40_000 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let number = match turn % 4 {
                0 => f64::from_bits(state),
                1 => (state >> 40) as f64 / 1000.0,
                2 => (state >> 11) as f64 / 1e7,
                // Powers of two, whose neighbours are nearer below than above.
                _ => f64::from_bits(state & 0x7ff0_0000_0000_0000),
            };
            if number.is_finite() {
                assert_eq!(written(number), number.to_string());
            }
        }
    }
}
