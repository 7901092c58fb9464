//! Time of reading and comparing names natively: `cargo bench --bench names`.

#![allow(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

use corroborate::facts::name::{compare, parse, split_identifier};
use std::hint::black_box;
use std::time::Instant;

const PAIRS: [(&str, &str, &str); 8] = [
    ("same Latin", "John Smith", "Smith, John A."),
    ("different Latin", "José García López", "Katherine Walker"),
    ("Cyrillic and Latin", "Иван Петрович Сидоров", "Ivan Sidorov"),
    ("Han and Latin", "王小明", "Wang Hsiao-ming"),
    ("Hangul and Latin", "김민준", "Kim Min-jun"),
    ("Arabic and Latin", "محمد الرشيد", "Muhammad Al Rasheed"),
    ("particles and doubles", "Luis Fernando de la Cruz y García-López", "Maria del Carmen van den Berg"),
    (
        "twelve tokens each",
        "Aa Bbo Cci Ddu Eef Ffa Ggo Hhi Iik Jju Kka Llo",
        "Mma Nno Ppi Qqu Rra Sso Tti Uuk Vva Wwo Xxi Yyu",
    ),
];

fn per_call(mut work: impl FnMut()) -> f64 {
    for _ in 0..200 {
        work();
    }
    let rounds = 2_000u32;
    let start = Instant::now();
    for _ in 0..rounds {
        work();
    }
    start.elapsed().as_secs_f64() * 1e6 / f64::from(rounds)
}

fn main() {
    for (label, a, b) in PAIRS {
        let (x, y) = (parse(a), parse(b));
        let reading = per_call(|| {
            black_box(parse(black_box(a)));
        });
        let comparing = per_call(|| {
            black_box(compare(black_box(&x), black_box(&y)));
        });
        println!("{label}: read {reading:.1} µs, compare {comparing:.1} µs");
    }
    let identifier = per_call(|| {
        black_box(split_identifier(black_box("John_Smith_Resume_2026.pdf")));
    });
    println!("identifier: {identifier:.1} µs");
}
