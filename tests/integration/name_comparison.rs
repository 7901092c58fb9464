//! Names are compared as people write them; only two wholly different complete names are different.

pub mod banks;
mod pairs;

use corroborate::facts::name::{NameComparison, compare, parse, split_identifier};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn said(a: &str, b: &str) -> NameComparison {
    compare(&parse(a), &parse(b))
}

fn spelled(answer: NameComparison) -> &'static str {
    match answer {
        NameComparison::Same => "same",
        NameComparison::Compatible => "compatible",
        NameComparison::CannotTell => "cannot-tell",
        NameComparison::Different => "different",
    }
}

#[test]
fn every_pair_of_the_table_has_its_answer_both_ways() {
    let mut rows = 0;
    let mut wrong = Vec::new();
    for line in pairs::PAIRS.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let fields: Vec<&str> = line.split('|').map(str::trim).collect();
        let [a, b, expected] = fields[..] else { panic!("three fields: {line}") };
        rows += 1;
        for (x, y) in [(a, b), (b, a)] {
            let answer = spelled(said(x, y));
            // "shared" is same or compatible: both say that the same person may write both.
            let right = answer == expected
                || (expected == "shared" && matches!(answer, "same" | "compatible"))
                || (expected == "not-different" && answer != "different");
            if !right {
                wrong.push(format!("{x} | {y}: {answer}, not {expected}"));
            }
        }
    }
    assert!(rows >= 300, "{rows} rows");
    assert!(wrong.is_empty(), "{} of {rows}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Persons of a bank: one line each, the variants that the person writes divided by bars.
fn persons(bank: &'static str) -> Vec<Vec<&'static str>> {
    bank.lines()
        .map(|line| line.split('|').map(str::trim).filter(|name| !name.is_empty()).collect::<Vec<_>>())
        .filter(|names| !names.is_empty())
        .collect()
}

#[test]
fn no_one_is_different_from_themselves_in_any_naming_system() {
    assert!(banks::BANKS.len() >= 30, "{} systems", banks::BANKS.len());
    let mut pairs = 0;
    let mut wrong = Vec::new();
    for (system, bank) in banks::BANKS {
        for variants in persons(bank) {
            for a in &variants {
                for b in &variants {
                    pairs += 1;
                    if said(a, b) == NameComparison::Different {
                        wrong.push(format!("{system}: {a} | {b}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {pairs}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn different_people_are_different_at_the_same_rate_in_every_naming_system() {
    let mut low = Vec::new();
    for (system, bank) in banks::BANKS {
        let people = persons(bank);
        assert!(people.len() >= 6, "{system}: {} persons", people.len());
        let (mut told, mut total) = (0, 0);
        let mut missed = Vec::new();
        for (place, a) in people.iter().enumerate() {
            for b in people.iter().skip(place + 1) {
                total += 1;
                match said(a[0], b[0]) {
                    NameComparison::Different => told += 1,
                    answer => missed.push(format!("{} | {}: {}", a[0], b[0], spelled(answer))),
                }
            }
        }
        println!("{system}: {told} of {total}");
        if told < total {
            low.push(format!("{system}: {told} of {total}: {}", missed.join("; ")));
        }
    }
    assert!(low.is_empty(), "{}", low.join("\n"));
}

#[test]
fn names_of_two_systems_are_different_too() {
    let mut wrong = Vec::new();
    let (mut told, mut total) = (0, 0);
    let mut by_system: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for (place, (system, bank)) in banks::BANKS.iter().enumerate() {
        for (other, bank_of_other) in banks::BANKS.iter().skip(place + 1) {
            for a in persons(bank) {
                for b in persons(bank_of_other) {
                    total += 1;
                    let different = said(a[0], b[0]) == NameComparison::Different;
                    told += u32::from(different);
                    for name in [system, other] {
                        let entry = by_system.entry(name).or_default();
                        entry.0 += u32::from(different);
                        entry.1 += 1;
                    }
                }
            }
        }
    }
    for (system, (told, total)) in &by_system {
        let rate = f64::from(*told) / f64::from(*total);
        println!("{system}: {rate:.3}");
        if rate < 0.80 {
            wrong.push(format!("{system}: {rate:.3}"));
        }
    }
    println!("{told} of {total}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn identifiers_are_names_only_beyond_doubt() {
    for (text, expected) in [
        ("john.smith", Some("John Smith")),
        ("john_smith84", Some("John Smith")),
        ("smith-john", Some("John Smith")),
        ("j.smith", None),
        ("jsmith", None),
        ("johnsmith", None),
        ("maria.garcia+jobs", Some("Maria Garcia")),
        ("John_Smith_Resume_2026.pdf", Some("John Smith")),
        ("john-smith-1a2b3c4d", Some("John Smith")),
        ("Resume (3).pdf", None),
        ("resume_final_v2.docx", None),
        ("info", None),
        ("info.contact", None),
        ("green.park", None),
        ("hello.world", None),
        ("software.engineer", None),
        ("dev.jobs", None),
        ("nguyen.thi.lan", Some("Nguyen Thi Lan")),
        ("kim.min-jun", Some("Minjun Kim")),
        ("juan.de.la.cruz", Some("Juan de la Cruz")),
        ("john.q.smith", Some("John Q Smith")),
        ("Dr_Maria_Silva_CV.pdf", Some("Maria Silva")),
        ("mohammed.hassan", Some("Mohammed Hassan")),
        ("wang.fang", Some("Wang Fang")),
        ("olena.kovalenko", Some("Olena Kovalenko")),
        ("john.xqzwv", None),
        ("", None),
        ("...", None),
        ("a.b", None),
        ("john@smith", None),
    ] {
        let found = split_identifier(text);
        match (&found, expected) {
            (None, None) => {}
            (Some(name), Some(person)) => {
                assert_eq!(compare(name, &parse(person)), NameComparison::Same, "{text}");
            }
            _ => panic!("{text}: {found:?}"),
        }
    }
}

#[test]
fn hostile_text_is_read_or_left_alone() {
    let long = "9".repeat(10_000_000);
    let many = "Ann ".repeat(60);
    for text in [
        "",
        " ",
        "\0",
        "\u{301}",
        "\u{202e}nhoJ",
        "- - -",
        "''''",
        "…",
        "👩‍💻",
        &long,
        &many,
        "A\u{301}\u{301}\u{301}",
        "ﷺ",
        "्",
        "์",
        "ー",
        "\u{1161}",
    ] {
        let name = parse(text);
        assert_ne!(compare(&name, &parse("Maria Garcia")), NameComparison::Different, "{:?}", text.get(..20));
        let _ = split_identifier(text);
    }
    assert!(parse(&long).is_empty());
}

#[test]
fn the_tables_answer_and_say_where_they_come_from() {
    use corroborate::data::names;
    for word in ["garcia", "nguyen", "kim", "oneill", "minjun", "fatima"] {
        assert!(names::is_name_part(word), "{word}");
    }
    for word in ["developer", "resume", "qzx", "", "zzzz"] {
        assert!(!names::is_name_part(word), "{word}");
    }
    assert!(names::is_ordinary_word("developer"));
    assert!(names::is_ordinary_word("park") && names::is_name_part("park"));
    for row in names::PROVENANCE {
        assert!(!row.source.is_empty() && !row.licence.is_empty() && row.date.len() == 10, "{row:?}");
    }
    let sizes = include_bytes!("../../src/data/names/lexicon.bin").len();
    assert!(sizes < 65_536, "offsets are sixteen bits");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_compared_alike_both_ways(a in "\\PC{0,60}", b in "\\PC{0,60}") {
        prop_assert_eq!(said(&a, &b), said(&b, &a));
        let _ = split_identifier(&a);
    }

    #[test]
    fn any_name_is_not_different_from_itself(a in "[A-Za-zÀ-žа-яΑ-ωא-תء-ي一-龥가-힣ぁ-ゖअ-हก-ฮ '.-]{0,40}", b in "[A-Za-zÀ-žа-яΑ-ωא-תء-ي一-龥가-힣ぁ-ゖअ-हก-ฮ '.-]{0,40}") {
        prop_assert_ne!(said(&a, &a), NameComparison::Different);
        prop_assert_eq!(said(&a, &b), said(&b, &a));
        prop_assert_ne!(said(&a, &a.to_uppercase()), NameComparison::Different);
    }

    #[test]
    fn order_never_makes_a_difference(a in "[a-zà-ÿ]{2,9}", b in "[a-zà-ÿ]{2,9}", c in "[a-zà-ÿ]{2,9}") {
        prop_assert_ne!(said(&format!("{a} {b} {c}"), &format!("{c}, {a}")), NameComparison::Different);
    }
}
