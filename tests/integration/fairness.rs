//! Nobody is told anything else because of a name, a script, a country or an irregular life.

use crate::support::fairness::{self, excuses, unpaired};
use crate::support::{catalogue, document, lives};
use corroborate::data::names::is_name_part;
use std::collections::BTreeMap;

/// Problems in a form to read.
fn listed(problems: &BTreeMap<String, (u32, String)>) -> String {
    let lines = problems.iter().map(|(what, (count, told))| format!("{count} × {what}\n    {told}"));
    format!("{}\n{}", problems.len(), lines.collect::<Vec<_>>().join("\n"))
}

/// Everything that the report counts: names, swaps, groups, excuses, refused inputs. `cargo xtask generate` runs it.
#[test]
#[ignore = "minutes; cargo xtask generate runs it"]
fn the_committed_report_is_what_comes_out_and_nothing_in_it_is_wrong() {
    let (report, wrong) = fairness::report();
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
    document::is_whole("docs/fairness.md", &report);
}

#[test]
fn every_naming_system_has_parts_that_addresses_are_read_by() {
    let mut missing = Vec::new();
    for (system, given, family) in lives::parts::PARTS {
        let mut parts: Vec<&str> =
            given.split(' ').chain(family.split(' ')).flat_map(|word| word.split('-')).collect();
        parts.sort_unstable();
        parts.dedup();
        assert!(parts.len() >= 40, "{system}: {} parts", parts.len());
        missing
            .extend(parts.iter().filter(|part| !is_name_part(part)).map(|part| format!("{system}: {part}")));
    }
    assert!(missing.is_empty(), "{}", missing.join(", "));
}

#[test]
fn every_entry_of_what_is_refused_has_its_test() {
    let tested: Vec<&str> = fairness::refused::ENTRIES.iter().map(|(entry, _)| *entry).collect();
    assert_eq!(tested, catalogue::REFUSED);
}

#[test]
fn no_group_of_honest_irregular_lives_is_asked_about_more_than_the_others() {
    for found in unpaired::run() {
        let [context, ask, verify] = &found.rates.levels;
        assert!(context.rate.of >= 300);
        println!(
            "{}: {} · {} · {}",
            found.rates.group,
            context.rate.line(),
            ask.rate.line(),
            verify.rate.line()
        );
        for ((kind, rule), count) in &found.flagged {
            println!("   {count} {kind} {rule}");
        }
        assert!(found.rates.levels.iter().all(|level| level.chance > 0.05), "{:?}", found.rates);
        // Nobody honest is to be asked or verified.
        assert_eq!((ask.rate.count, verify.rate.count), (0, 0), "{}", found.rates.group);
        // Who shares a mailbox at home is told nothing, whatever family names the couple has.
        let by_mailbox = found.flagged.keys().find(|(kind, _)| kind == "spouse's-mailbox");
        assert_eq!(by_mailbox, None, "{}", found.rates.group);
    }
}

#[test]
fn taking_a_field_away_raises_no_level_but_by_a_declared_excuse() {
    let removal = excuses::run();
    println!("{} lives, {} fields, {} excused", removal.lives, removal.fields, removal.excused);
    assert!(removal.raised.is_empty(), "{}", listed(&removal.raised));
}
