//! Applications compared with one another: every planted exact value, half a text, nothing that is excused, in pools of several sizes.

#![allow(clippy::disallowed_methods, reason = "a test reads the project's own files")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test's helpers fail the test"
)]

#[path = "support/batch.rs"]
mod batch;

use batch::Planted;
use corroborate::link::{Options, link};
use corroborate::model::finding::Grade;
use corroborate::model::links::{Excuse, HubReason, Links};
use corroborate::model::value::Value;
use std::collections::BTreeSet;

fn values(lines: &[String]) -> Vec<Value> {
    lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn place(id: &str) -> usize {
    id.strip_prefix("a-").unwrap().parse().unwrap()
}

fn reported(found: &Links) -> BTreeSet<(String, usize, usize)> {
    found.pairs.iter().map(|pair| (pair.rule.clone(), place(&pair.a), place(&pair.b))).collect()
}

/// The recall of half texts, and what was missed or reported in vain, over some batches.
fn measured(size: usize, seeds: std::ops::Range<u64>, options: &Options) -> (usize, usize) {
    let (mut met, mut half) = (0, 0);
    for seed in seeds {
        let batch = batch::batch(size, seed);
        let found = link(&values(&batch.lines), options);
        assert_eq!(found.errors, []);
        let reported = reported(&found);
        for (kind, one, other) in &batch.planted {
            let there = reported.contains(&(kind.rule().to_owned(), *one, *other));
            if *kind == Planted::Text {
                half += 1;
                met += usize::from(there);
            } else {
                assert!(there, "{kind:?} of {one} and {other} in {size} of seed {seed}: {:?}", found.excused);
            }
        }
        for (rule, one, other) in &reported {
            let pair = found
                .pairs
                .iter()
                .find(|pair| pair.rule == *rule && place(&pair.a) == *one && place(&pair.b) == *other)
                .unwrap();
            let quotes: Vec<&str> = pair.evidence.iter().map(|evidence| evidence.quote.as_str()).collect();
            let noticed = &pair.noticed;
            assert!(
                !batch.excused.contains(&(*one, *other)),
                "{rule} of {one} and {other}, excused: {noticed} {quotes:?}"
            );
            let planted =
                batch.planted.iter().any(|(kind, a, b)| kind.rule() == rule && (a, b) == (one, other));
            assert!(planted, "{rule} of {one} and {other} was never planted: {noticed} {quotes:?}");
        }
    }
    (met, half)
}

#[test]
fn planted_rings_are_found_and_excused_pairs_are_not_in_a_hundred() {
    let (met, half) = measured(100, 1..16, &Options::default());
    println!("half texts in pools of 100: {met} of {half}");
    assert!(met * 100 >= half * 99, "{met} of {half}");
}

#[test]
fn planted_rings_are_found_and_excused_pairs_are_not_in_a_thousand() {
    let (met, half) = measured(1_000, 1..5, &Options::default());
    println!("half texts in pools of 1,000: {met} of {half}");
    assert!(met * 100 >= half * 99, "{met} of {half}");
}

#[test]
fn planted_rings_are_found_and_excused_pairs_are_not_in_ten_thousand() {
    let (met, half) = measured(10_000, 1..2, &Options::default());
    println!("half texts in pools of 10,000: {met} of {half}");
    assert!(met * 100 >= half * 99, "{met} of {half}");
}

#[test]
fn samples_find_what_every_passage_finds() {
    let batch = batch::batch(1_000, 77);
    let values = values(&batch.lines);
    let texts = |options: &Options| -> BTreeSet<(String, usize, usize)> {
        reported(&link(&values, options))
            .into_iter()
            .filter(|(rule, _, _)| rule == "link/cloned-text")
            .collect()
    };
    let exact = texts(&Options { sampled: 1, ..Options::default() });
    let sampled = texts(&Options::default());
    let met = exact.intersection(&sampled).count();
    println!("of {} pairs that every passage shows, the sample shows {met}", exact.len());
    assert!(exact.len() > 5 && met * 100 >= exact.len() * 99, "{met} of {}", exact.len());
}

#[test]
fn the_output_does_not_depend_on_how_often_it_is_made() {
    let batch = batch::batch(300, 5);
    let values = values(&batch.lines);
    let once = serde_json::to_string(&link(&values, &Options::default())).unwrap();
    assert_eq!(once, serde_json::to_string(&link(&values, &Options::default())).unwrap());
}

fn of(json: &str) -> Links {
    let Value::List(batch) = serde_json::from_str(json).unwrap() else { panic!("a list") };
    link(&batch, &Options::default())
}

#[test]
fn passages_are_quoted_on_both_sides_where_they_stand() {
    let shared = "rebuilt the night schedule after the bridge closed, moved nine drivers onto shorter routes and cut late deliveries by a third";
    let found = of(&format!(
        r#"[{{"id":"x","sources":[{{"kind":"resume","person":{{"basics":{{"name":"Maren Holt"}}}},"text":"🙂 In 2019 I {shared}, alone."}}]}},
            {{"id":"y","sources":[{{"kind":"resume","person":{{"basics":{{"name":"Priya Raman"}}}},"text":"There we {shared}; it was cold."}}]}}]"#
    ));
    let pair = &found.pairs[0];
    assert_eq!((pair.rule.as_str(), pair.a.as_str(), pair.b.as_str()), ("link/cloned-text", "x", "y"));
    let [one, other] = &pair.evidence[..] else { panic!("{:?}", pair.evidence) };
    let (one, other) = (one.clone(), other.clone());
    let text = format!("🙂 In 2019 I {shared}, alone.");
    let units: Vec<u16> = text.encode_utf16().collect();
    let span = one.span.unwrap();
    assert_eq!(String::from_utf16(&units[span.start as usize..span.end as usize]).unwrap(), shared);
    assert_eq!((one.quote.as_str(), other.quote.as_str(), one.path.as_str()), (shared, shared, "/text"));
    assert_eq!(other.application, "y");
}

#[test]
fn one_bad_record_loses_nothing_else() {
    let found = of(
        r#"[{"id":"x","sources":[{"kind":"form","person":{"basics":{"name":"Maren Holt","phone":"+15125550134"}}}]}, 7,
        {"sources":[{"kind":"nonsense"}]},
        {"sources":[{"kind":"form","person":{"basics":{"name":"Priya Raman","phone":"+15125550134"}}}]}]"#,
    );
    assert_eq!(
        found.errors.iter().map(|error| (error.record, error.path.as_str())).collect::<Vec<_>>(),
        [(1, ""), (2, "/sources/0/kind")]
    );
    assert_eq!(found.applications, 2);
    assert_eq!((found.pairs[0].a.as_str(), found.pairs[0].b.as_str()), ("x", "#4"));
}

#[test]
fn hubs_are_reported_once() {
    let lines: Vec<String> = (0..30)
        .map(|at| batch::draft(&mut batch::Random(at), 100 + at as usize))
        .enumerate()
        .map(|(at, mut draft)| {
            draft.phone = "+15125550100".to_owned();
            batch::write(at, &draft)
        })
        .collect();
    let found = link(&values(&lines), &Options::default());
    assert_eq!(found.pairs, []);
    assert_eq!(found.hubs.len(), 1);
    assert_eq!(
        (found.hubs[0].applications, found.hubs[0].because, found.hubs[0].value.as_str()),
        (30, HubReason::ManyPeople, "+15125550100")
    );
    let mut declared = Options::default();
    assert!(declared.declare("+1 512-555-0100") && !declared.declare("Maren Holt"));
    let found = link(&values(&lines[..3]), &declared);
    assert_eq!(found.pairs, []);
    assert_eq!(found.hubs[0].because, HubReason::Declared);
}

#[test]
fn nothing_goes_past_one_hop() {
    let found = of(r#"[
        {"id":"a","sources":[{"kind":"form","person":{"basics":{"name":"Maren Holt","phone":"+15125550134"}}}]},
        {"id":"b","sources":[{"kind":"form","person":{"basics":{"name":"Priya Raman","phone":"+15125550134","email":"desk@example.com"}}}]},
        {"id":"c","sources":[{"kind":"form","person":{"basics":{"name":"Tomás Ortega","email":"desk@example.com"}}}]}]"#);
    assert!(found.pairs.iter().all(|pair| (pair.a.as_str(), pair.b.as_str()) != ("a", "c")));
    assert_eq!(found.groups.iter().map(|group| group.members.join("")).collect::<Vec<_>>(), ["ab", "bc"]);
    assert!(found.pairs.iter().all(|pair| pair.grade == Grade::Ask));
}

#[test]
fn what_is_excused_says_why() {
    let found = of(r#"[
        {"id":"a","sources":[{"kind":"form","person":{"basics":{"name":"Maren Holt","phone":"+15125550134"}}}]},
        {"id":"b","sources":[{"kind":"form","person":{"basics":{"name":"M. Holt","phone":"+15125550134"}}}]},
        {"id":"c","sources":[{"kind":"form","person":{"basics":{"name":"Jonas Holt","phone":"+15125550134"}}}]}]"#);
    assert_eq!(found.pairs, []);
    let because: Vec<Excuse> = found.excused.iter().map(|excused| excused.because).collect();
    assert_eq!(because, [Excuse::ReApplication, Excuse::Household, Excuse::Household]);
    assert_eq!(found.merge_hints.len(), 1);
    assert_eq!(found.merge_hints[0].on, ["name", "phone"]);
}

#[test]
fn any_batch_is_compared() {
    for json in ["[]", "[{}]", r#"[{"sources":[]},{"sources":[]}]"#, r#"[null,[],"x"]"#] {
        assert_eq!(of(json).pairs, [], "{json}");
    }
}
