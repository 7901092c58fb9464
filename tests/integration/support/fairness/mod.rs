//! The proof that nobody is told anything else because of a name, a script, a country or an irregular life, and its report.
//!
//! `tests/integration/fairness.rs` runs it and fails on any problem; `cargo xtask generate` writes `docs/fairness.md` from it, and with `--check` compares.

#![allow(
    dead_code,
    missing_docs,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

pub mod coverage;
pub mod excuses;

pub mod paired;
pub mod refused;
mod report;

pub mod swaps;
pub mod unpaired;

pub use report::report;

pub use super::lives;

use corroborate::Packs;
use corroborate::model::assessment::Assessment;
use corroborate::model::finding::Grade;
use corroborate::model::policy::Policy;
use corroborate::model::value::Value;
use corroborate::rules::RULES;
use corroborate::{facts, intake, rules, statements};
use lives::Life;
pub use lives::homes::{homes, others};
use serde_json::Value as Json;

/// A document as the engine takes it.
pub fn value(json: &Json) -> Value {
    serde_json::from_value(json.clone()).expect("a document")
}

/// Every rule switched on. Reserved numbers count as ordinary, or else nobody in North America would have an ordinary one.
pub fn all_rules() -> Policy {
    with_accepted("[\"reserved-ranges\"]")
}

/// Every rule switched on, and reserved numbers are what they are.
pub fn all_rules_and_fiction() -> Policy {
    with_accepted("[]")
}

fn with_accepted(accepted: &str) -> Policy {
    let off: Vec<String> = RULES
        .iter()
        .filter(|rule| !rule.on)
        .map(|rule| format!("\"{}\": \"{}\"", rule.id, name(rule.grade)))
        .collect();
    let text = format!(
        "{{ \"schema\": \"corroborate/policy/1\", \"id\": \"all\", \"rules\": {{ {} }}, \"accept\": {accepted} }}",
        off.join(", ")
    );
    corroborate::policy(&serde_json::from_str(&text).expect("JSON")).expect("a policy")
}

pub fn name(grade: Grade) -> &'static str {
    match grade {
        Grade::Support => "support",
        Grade::Note => "note",
        Grade::Ask => "ask",
        Grade::Verify => "verify",
    }
}

/// The built-in institutions and the invented facts of the examples.
pub fn packs() -> Packs<'static> {
    let mut packs = Packs::embedded();
    let facts = serde_json::from_str(include_str!("../../../packs/example-facts.json")).expect("JSON");
    packs.add(corroborate::pack(&facts).expect("a pack"));
    packs
}

pub fn check(json: &Json, policy: &Policy, packs: &Packs<'_>) -> Assessment {
    corroborate::check_with(&value(json), policy, packs).unwrap_or_else(|error| panic!("{error}: {json}"))
}

/// What one rule says of one application, before what is shown alone is sorted out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub grades: Vec<Grade>,
    /// Whether it could judge nothing.
    pub unjudged: bool,
    /// Whether something was left unjudged.
    pub partly: bool,
}

/// What every rule says, in the registry's order; `None` where the document is no submission any more.
pub fn answers(json: &Json, policy: &Policy, packs: &Packs<'_>) -> Option<Vec<Answer>> {
    answers_to(&value(json), policy, packs)
}

/// As [`answers`].
pub fn answers_to(value: &Value, policy: &Policy, packs: &Packs<'_>) -> Option<Vec<Answer>> {
    let intake = intake::read(value).ok()?;
    let application = statements::application(&intake.submission);
    let facts = facts::extract(&application, policy.accept_reserved, packs);
    let noticed = rules::run(&facts, policy);
    let answers = RULES.iter().map(|rule| {
        let mut grades: Vec<Grade> = noticed
            .findings
            .iter()
            .filter(|finding| finding.rule.id == rule.id)
            .map(|finding| finding.observation.grade)
            .collect();
        grades.sort();
        let unjudged = noticed.unjudged.iter().filter(|unjudged| unjudged.rule == rule.id);
        let partly = unjudged.clone().any(|unjudged| unjudged.partly);
        Answer { grades, unjudged: unjudged.clone().any(|unjudged| !unjudged.partly), partly }
    });
    Some(answers.collect())
}

/// A change of a life by its name.
pub type Change = (&'static str, fn(&mut Life));

/// Every kind of honest life and every pattern of contradiction, and what custom makes another by naming system told as relations too.
pub fn changes() -> Vec<Change> {
    lives::kinds::KINDS
        .iter()
        .chain(lives::kinds::RELATIONS)
        .chain(lives::contradictions::PATTERNS)
        .copied()
        .collect()
}

/// The policy that a change is looked at under.
pub fn policy_for<'a>(change: &str, policies: &'a [Policy; 2]) -> &'a Policy {
    let [ordinary, fiction] = policies;
    if change == "number-of-fiction" { fiction } else { ordinary }
}

pub fn policies() -> [Policy; 2] {
    [all_rules(), all_rules_and_fiction()]
}

/// Every field of a document by its pointer, objects and lists included; entries of lists are not fields.
pub fn fields(value: &Json) -> Vec<String> {
    fn walk(value: &Json, path: &str, found: &mut Vec<String>) {
        match value {
            Json::Object(fields) => {
                for (name, inner) in fields {
                    let inside = format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"));
                    walk(inner, &inside, found);
                    found.push(inside);
                }
            }
            Json::Array(values) => {
                for (position, inner) in values.iter().enumerate() {
                    walk(inner, &format!("{path}/{position}"), found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(value, "", &mut found);
    found.retain(|path| path != "/sources" && !path.ends_with("/kind"));
    found
}

/// A document without one of its fields.
pub fn without(document: &Json, path: &str) -> Json {
    let mut copy = document.clone();
    let (parent, name) = path.rsplit_once('/').expect("a pointer");
    copy.pointer_mut(parent)
        .and_then(Json::as_object_mut)
        .expect("an object")
        .remove(&name.replace("~1", "/").replace("~0", "~"));
    copy
}

/// Work for every number, on all processors; the results in the order of the numbers.
pub fn each<T: Send>(count: u64, work: impl Fn(u64) -> T + Sync) -> Vec<T> {
    let threads = std::thread::available_parallelism().map_or(1, |found| found.get() as u64);
    let mut results: Vec<(u64, T)> = std::thread::scope(|scope| {
        let work = &work;
        let running: Vec<_> = (0..threads)
            .map(|thread| {
                scope.spawn(move || {
                    (thread..count).step_by(threads as usize).map(|at| (at, work(at))).collect::<Vec<_>>()
                })
            })
            .collect();
        running.into_iter().flat_map(|thread| thread.join().expect("a thread")).collect()
    });
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}
