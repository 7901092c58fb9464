//! Runs the pages of the rules across applications: each has one, its words are the engine's, its batches come out as it says.

use crate::rule_pages::{self as pages, Example, Expectation, Page, RulePage};
use corroborate::linkage::sketch::{Key, WatchList};
use corroborate::linkage::{Options, RULES, link};
use corroborate::model::date::PartialDate;
use corroborate::model::finding::Grade;
use corroborate::model::ids::LinkRuleId;
use corroborate::model::links::Links;
use corroborate::model::value::Value;
use corroborate::report::words::of_link;
use corroborate::{ENGLISH, Language};
use std::fmt::Write;
use std::sync::Arc;

/// The pages of rules across applications.
pub fn link_pages() -> Vec<RulePage> {
    let all = pages::all().unwrap().into_iter();
    all.filter_map(|(_, page)| if let Page::Link(page) = page { Some(page) } else { None }).collect()
}

fn name(grade: Grade) -> &'static str {
    match grade {
        Grade::Support => "support",
        Grade::Note => "note",
        Grade::Ask => "ask",
        Grade::Verify => "verify",
    }
}

/// A name that meets no other one of the batch.
fn filler(at: usize) -> String {
    let letter = |value: usize| char::from(b'a' + u8::try_from(value % 26).unwrap());
    let word = |seed: usize| -> String {
        (0..7).map(|step| letter(seed / 26usize.pow(step % 3) + step as usize * 5)).collect()
    };
    format!("{} {}", word(at * 7 + 3), word(at * 11 + 8_000))
}

fn run(example: &Example) -> Result<Links, String> {
    run_in(example, None)
}

/// Runs a batch with every sentence in a language.
pub fn run_in(example: &Example, language: Option<Arc<Language>>) -> Result<Links, String> {
    let Value::List(mut batch) =
        serde_json::from_str(&example.json).map_err(|error| format!("not JSON: {error}"))?
    else {
        return Err("not a list".to_owned());
    };
    for at in 0..example.pool {
        let (id, name) = (format!("filler-{at}"), filler(at));
        let email = format!("{}{at}@example.org", name.replace(' ', "."));
        let text = serde_json::json!({ "id": id, "basics": { "name": name, "email": email } }).to_string();
        batch.push(serde_json::from_str(&text).unwrap());
    }
    let mut options = Options { language, ..Options::default() };
    if !example.watch.is_empty() {
        let row = |value: &String| match value.strip_prefix("expired:") {
            Some(value) => format!("{value},phone,an open question,2025-01-01,2025-06-30\n"),
            None => format!("{value},phone,an open question,2026-01-01,2027-06-30\n"),
        };
        let csv: String = std::iter::once("value,kind,reason,added,expires\n".to_owned())
            .chain(example.watch.iter().map(row))
            .collect();
        let key = Key::unkept();
        let today = PartialDate::parse("2026-11-22").unwrap();
        options.watch = Some(WatchList::read(&csv, key, today).map_err(|error| error.to_string())?);
    }
    let found = link(&batch, &options);
    if let Some(error) = found.errors.first() {
        return Err(format!("record {}: {} {}", error.record, error.path, error.message));
    }
    Ok(found)
}

#[test]
fn every_rule_has_a_page_and_every_page_a_rule() {
    let ids: Vec<&str> = LinkRuleId::ALL.iter().map(|id| id.as_str()).collect();
    assert!(RULES.iter().all(|rule| rule.on), "the catalogue says that each runs");
    for rule in RULES {
        let explained = corroborate::explain(rule.id.as_str()).unwrap();
        assert!(explained.ordinary_reasons.len() >= 2 && !explained.limits.is_empty(), "{}", rule.id);
        assert!(corroborate::rules().contains(&explained.listed), "{}", rule.id);
    }
    assert_eq!(link_pages().iter().map(|page| page.id.clone()).collect::<Vec<_>>(), ids);
    for rule in RULES {
        let path =
            format!("src/linkage/{}.rs", rule.id.as_str().trim_start_matches("link/").replace('-', "_"));
        assert!(pages::root().join(&path).exists(), "{path}");
        assert!(!of_link(rule.id).why.is_empty(), "{}", rule.id);
    }
}

#[test]
fn examples_come_out_as_their_page_says() {
    let mut failed = String::new();
    for page in link_pages() {
        for example in &page.examples {
            let found = match run(example) {
                Ok(found) => found,
                Err(error) => {
                    let _ = writeln!(failed, "{} · {}: {error}", page.id, example.title);
                    continue;
                }
            };
            let grades: Vec<&str> =
                found.pairs.iter().filter(|pair| pair.rule == page.id).map(|pair| name(pair.grade)).collect();
            let fits = match &example.expectation {
                Expectation::Fires(grade) => !grades.is_empty() && grades.iter().all(|other| other == grade),
                Expectation::Silent => grades.is_empty(),
                other => panic!("{}: {other:?}", page.id),
            };
            if !fits {
                let _ = writeln!(
                    failed,
                    "{} · {}: {:?}, came {grades:?}; excused {:?}; hubs {:?}",
                    page.id, example.title, example.expectation, found.excused, found.hubs
                );
            }
            for pair in &found.pairs {
                if pair.noticed.is_empty() || pair.noticed.contains(['{', '}']) || pair.evidence.is_empty() {
                    let _ = writeln!(failed, "{} · {}: {pair:?}", page.id, example.title);
                }
            }
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn every_page_has_the_examples_that_it_needs() {
    for (rule, page) in RULES.iter().zip(link_pages()) {
        let fires = Expectation::Fires(name(rule.grade).to_owned());
        assert!(
            page.examples.iter().any(|example| example.expectation == fires),
            "{} reaches {fires:?}",
            page.id
        );
        let silent =
            page.examples.iter().filter(|example| example.expectation == Expectation::Silent).count();
        assert!(silent >= 2, "{} has {silent} innocent examples", page.id);
        assert!(page.question.contains('?'), "{}", page.id);
    }
}

#[test]
fn generated_words_are_those_of_the_pages() {
    for page in link_pages() {
        let words = of_link(LinkRuleId::find(&page.id).unwrap());
        for (sentence, text) in &page.noticed {
            assert_eq!(ENGLISH.link(LinkRuleId::find(&page.id).unwrap()).noticed(sentence), text);
        }
        assert_eq!(words.reasons, page.reasons);
    }
}
