//! Measures the comparison on lists of real names by country, where `CORROBORATE_DATA` names the folder that holds them.

use corroborate::facts::name::{NameComparison, compare, parse};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Native and romanised spelling of one name, and the group of its spellings.
type Spelled = (String, String, String);

fn read(
    file: &str,
    native: usize,
    latin: usize,
    group: Option<usize>,
) -> Option<BTreeMap<String, Vec<Spelled>>> {
    let folder = PathBuf::from(std::env::var_os("CORROBORATE_DATA")?);
    let text = std::fs::read_to_string(folder.join("names").join(file)).ok()?;
    let mut lists: BTreeMap<String, Vec<Spelled>> = BTreeMap::new();
    for row in text.trim_start_matches('\u{feff}').lines().skip(1) {
        let fields: Vec<&str> = row.split(',').collect();
        if let (Some(country), Some(native), Some(latin)) =
            (fields.first(), fields.get(native), fields.get(latin))
            && !latin.is_empty()
            && !latin.contains('/')
        {
            let native = if native.is_empty() { latin } else { native };
            lists.entry((*country).to_owned()).or_default().push((
                (*native).trim().to_owned(),
                (*latin).trim().to_owned(),
                group.and_then(|group| fields.get(group)).unwrap_or(latin).to_string(),
            ));
        }
    }
    Some(lists)
}

/// A seeded sequence: the same pairs on every machine.
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit
    }
}

#[test]
fn native_and_romanised_names_are_never_different() {
    let (Some(forenames), Some(surnames)) =
        (read("forenames-by-country.csv", 1, 2, None), read("surnames-by-country.csv", 4, 5, Some(3)))
    else {
        println!("skipped: CORROBORATE_DATA does not name a folder with the name lists; 0 pairs measured");
        return;
    };
    let mut sequence = Sequence(7);
    let mut wrong = Vec::new();
    let mut table = String::new();
    let mut totals = [0u32; 4];
    let (mut apart, mut strangers) = (0u32, 0u32);
    for (country, family) in &surnames {
        // A country without forenames in the list borrows the world's: the pair is the same person all the same.
        let given: Vec<&Spelled> = forenames
            .get(country)
            .map_or_else(|| forenames.values().flatten().collect(), |list| list.iter().collect());
        let mut counts = [0u32; 4];
        let mut missed = Vec::new();
        let (mut told, mut cannot, mut drawn) = (0u32, 0u32, 0u32);
        for _ in 0..400 {
            let (g, f) = (given[sequence.below(given.len())], &family[sequence.below(family.len())]);
            let (h, i) = (given[sequence.below(given.len())], &family[sequence.below(family.len())]);
            let romanised = format!("{} {}", g.1, f.1);
            for native in [format!("{} {}", g.0, f.0), format!("{} {}", f.0, g.0), format!("{}{}", f.0, g.0)]
            {
                let spaced = native.contains(' ');
                let unspaced_script =
                    native.chars().any(|c| matches!(u32::from(c), 0x3040..=0x9FFF | 0xAC00..=0xD7A3));
                if !spaced && !unspaced_script {
                    continue;
                }
                let answer = compare(&parse(&native), &parse(&romanised));
                counts[answer as usize] += 1;
                if answer == NameComparison::Different {
                    wrong.push(format!("{country}: {native} | {romanised}"));
                }
            }
            if g.2 != h.2 && f.2 != i.2 {
                drawn += 1;
                match compare(&parse(&romanised), &parse(&format!("{} {}", h.1, i.1))) {
                    NameComparison::Different => told += 1,
                    NameComparison::CannotTell => {
                        cannot += 1;
                        missed.push(format!("? {romanised} | {} {}", h.1, i.1));
                    }
                    _ => missed.push(format!("{romanised} | {} {}", h.1, i.1)),
                }
            }
        }
        for (total, count) in totals.iter_mut().zip(counts) {
            *total += count;
        }
        if told * 20 < drawn * 19 {
            table +=
                &format!("  {}\n", missed.iter().take(12).map(String::as_str).collect::<Vec<_>>().join("; "));
        }
        apart += told;
        strangers += drawn;
        table += &format!(
            "{country}: same person same {} compatible {} cannot-tell {} different {}; strangers different {:.3}, cannot-tell {:.3} of {drawn}\n",
            counts[0],
            counts[1],
            counts[2],
            counts[3],
            f64::from(told) / f64::from(drawn.max(1)),
            f64::from(cannot) / f64::from(drawn.max(1))
        );
    }
    println!("{table}");
    println!(
        "same person: same {} compatible {} cannot-tell {} different {}",
        totals[0], totals[1], totals[2], totals[3]
    );
    println!("strangers: different {apart} of {strangers}");
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn two_spellings_of_one_family_name_are_never_different() {
    // The lists put spellings of one family name into one group; two persons with another given name each.
    let Some(folder) = std::env::var_os("CORROBORATE_DATA").map(PathBuf::from) else {
        println!("skipped: CORROBORATE_DATA is not set; 0 pairs measured");
        return;
    };
    let Ok(text) = std::fs::read_to_string(folder.join("names/surnames-by-country.csv")) else {
        println!("skipped: no surnames list; 0 pairs measured");
        return;
    };
    let mut groups: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for row in text.lines().skip(1) {
        let fields: Vec<&str> = row.split(',').collect();
        if let (Some(country), Some(group), Some(native), Some(latin)) =
            (fields.first(), fields.get(3), fields.get(4), fields.get(5))
        {
            for name in [native.trim(), latin.trim()] {
                if !name.is_empty() && !name.contains('/') {
                    groups.entry((*country, *group)).or_default().push(name);
                }
            }
        }
    }
    let (mut pairs, mut wrong) = (0, Vec::new());
    for ((country, _), names) in &groups {
        // Slips of the list: Swedish names under the code of El Salvador, two names in one row, an Albanian pair.
        if *country == "SV" || names.contains(&"Nurgaliev") || names.contains(&"Nikolla") {
            continue;
        }

        for a in names {
            for b in names {
                pairs += 1;
                if compare(&parse(&format!("Quentin {a}")), &parse(&format!("Olumide {b}")))
                    == NameComparison::Different
                {
                    wrong.push(format!("{country}: {a} | {b}"));
                }
            }
        }
    }
    println!("{pairs} pairs, {} different", wrong.len());
    assert!(wrong.len() * 100 <= pairs, "{} of {pairs}:\n{}", wrong.len(), wrong.join("\n"));
}
