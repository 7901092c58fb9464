//! Removing a field never raises the level, unless the finding that appears or the explanation that is lost declares that field.

use super::lives::people::{person, systems};
use super::lives::{Random, ordinary};
use super::{answers_to, changes, check, each, fields, homes, others, packs, policies, policy_for, without};
use crate::rule_pages::{self as pages, Example, Expectation, Page};
use crate::support::examples;
use corroborate::explanations::EXPLANATIONS;
use corroborate::model::assessment::Assessment;
use corroborate::model::finding::Grade;
use corroborate::rules::{RULES, find};
use std::collections::BTreeMap;

/// A declared excuse with the example that shows what it is for.
#[derive(Debug)]
pub struct Excuse {
    /// The rule or explanation.
    pub owner: &'static str,
    /// The field.
    pub field: &'static str,
    /// The example and the field of it whose removal lets the rule speak louder or takes the explanation's support away.
    pub shown_by: Option<(String, String)>,
}

/// Whether a field of a submission lies in an excuse, or holds it.
fn is_within(path: &str, excuse: &str) -> bool {
    let inside = path.split_once("/person").map_or_else(
        || {
            path.strip_prefix("/sources/")
                .and_then(|rest| rest.find('/').and_then(|at| rest.get(at..)))
                .unwrap_or(path)
        },
        |(_, inside)| inside,
    );
    inside.starts_with(excuse) || excuse.starts_with(inside)
}

/// Every excuse that a rule or explanation declares, each with its example.
pub fn declared() -> Vec<Excuse> {
    let pages: Vec<Page> = pages::all().expect("pages").into_iter().map(|(_, page)| page).collect();
    let cases: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("excusing.json")).expect("a list of cases");
    let of = |id: &str| -> Vec<Example> {
        let page = pages.iter().find(|page| page.id() == id).expect("a page").examples();
        let own = cases.iter().filter(|case| case["owner"] == id).map(case);
        page.iter().cloned().chain(own).collect()
    };
    let rules = RULES.iter().flat_map(|rule| {
        let examples = of(rule.id.as_str());
        rule.depends_on.iter().map(move |field| Excuse {
            owner: rule.id.as_str(),
            field,
            shown_by: shown(&examples, field, &|example, path| louder(rule.id.as_str(), example, path)),
        })
    });
    let explanations = EXPLANATIONS.iter().flat_map(|explanation| {
        let examples = of(explanation.id.as_str());
        explanation.depends_on.iter().map(move |field| Excuse {
            owner: explanation.id.as_str(),
            field,
            shown_by: shown(&examples, field, &|example, path| {
                unsupported(explanation.id.as_str(), example, path)
            }),
        })
    });
    rules.chain(explanations).collect()
}

/// A case of `excusing.json`, written for excuses that no page shows.
fn case(case: &serde_json::Value) -> Example {
    let packs = case["packs"].as_array().into_iter().flatten();
    Example {
        title: case["title"].as_str().expect("a title").to_owned(),
        json: case["submission"].to_string(),
        expectation: Expectation::Silent,
        policy: "demonstration".to_owned(),
        pool: 0,
        watch: Vec::new(),
        packs: packs.filter_map(|pack| pack.as_str()).map(str::to_owned).collect(),
    }
}

fn shown(
    examples: &[Example],
    field: &str,
    shows: &dyn Fn(&Example, &str) -> bool,
) -> Option<(String, String)> {
    examples.iter().find_map(|example| {
        let json = serde_json::from_str(&example.json).ok()?;
        let path = fields(&json).into_iter().find(|path| is_within(path, field) && shows(example, path))?;
        Some((example.title.clone(), path))
    })
}

fn reduced(example: &Example, path: &str) -> Example {
    let json = serde_json::from_str(&example.json).expect("JSON");
    Example { json: without(&json, path).to_string(), ..example.clone() }
}

fn strongest(rule: &str, example: &Example) -> Option<Grade> {
    examples::with(example, |value, policy, packs| {
        let found = answers_to(value, policy, packs)?;
        let at = RULES.iter().position(|known| known.id.as_str() == rule)?;
        found.get(at)?.grades.last().copied()
    })
    .ok()
    .flatten()
}

fn louder(rule: &str, example: &Example, path: &str) -> bool {
    strongest(rule, &reduced(example, path)) > strongest(rule, example)
}

fn supported(explanation: &str, example: &Example) -> usize {
    examples::with(example, |value, policy, packs| {
        let assessment = corroborate::check_with(value, policy, packs).ok()?;
        let told = assessment.explanations.into_iter().find(|told| told.id == explanation)?;
        Some(if told.supported_by.is_empty() { 0 } else { told.explains.len() + told.supported_by.len() })
    })
    .ok()
    .flatten()
    .unwrap_or(0)
}

fn unsupported(explanation: &str, example: &Example, path: &str) -> bool {
    supported(explanation, &reduced(example, path)) < supported(explanation, example)
}

/// What came of taking every field away, one at a time.
#[derive(Debug)]
pub struct Removal {
    pub lives: usize,
    pub fields: u64,
    /// How often the level rose by an excuse that is declared.
    pub excused: u64,
    /// Levels that rose with nothing that declares it, by rule and field, and an example.
    pub raised: BTreeMap<String, (u32, String)>,
}

/// Takes every field of one life of every kind away.
pub fn run() -> Removal {
    let (changes, policies, packs, systems) = (changes(), policies(), packs(), systems());
    let all = homes();
    let each_life = each(changes.len() as u64, |number| {
        let (name, change) = changes[number as usize];
        let mut random = Random(number ^ 0x0e0e);
        let home = all[random.below(all.len())];
        let others = others(home, &mut random);
        let system = systems[random.below(systems.len())];
        let mut life = ordinary(number, home, others, person(system, &mut random));
        change(&mut life);
        let policy = policy_for(name, &policies);
        let whole = check(&life.json, policy, &packs);
        let mut excused = 0;
        let mut raised = Vec::new();
        let paths = fields(&life.json);
        for path in &paths {
            let value = super::value(&without(&life.json, path));
            // Half a pair of offsets is no submission any more.
            let Ok(less) = corroborate::check_with(&value, policy, &packs) else { continue };
            if less.level <= whole.level {
                continue;
            }
            if is_declared(&whole, &less, path) {
                excused += 1;
            } else {
                let rules: Vec<&str> = less.findings.iter().map(|finding| finding.rule.as_str()).collect();
                raised.push((
                    format!("{name} without {path}: {:?} to {:?}", whole.level, less.level),
                    format!("{rules:?}\n{}", life.json),
                ));
            }
        }
        (paths.len() as u64, excused, raised)
    });
    let mut removal = Removal { lives: changes.len(), fields: 0, excused: 0, raised: BTreeMap::new() };
    for (fields, excused, raised) in each_life {
        removal.fields += fields;
        removal.excused += excused;
        for (what, told) in raised {
            removal.raised.entry(what).or_insert((0, told)).0 += 1;
        }
    }
    removal
}

/// Whether what appeared, or what is no longer explained, declares the field.
fn is_declared(whole: &Assessment, less: &Assessment, path: &str) -> bool {
    let strongest = |assessment: &Assessment, rule: &str| {
        let of_rule = assessment.findings.iter().filter(|finding| finding.rule == rule);
        of_rule.map(|finding| finding.grade).max()
    };
    let by_rule = less
        .findings
        .iter()
        .filter(|finding| strongest(less, &finding.rule) > strongest(whole, &finding.rule))
        .filter_map(|finding| find(&finding.rule))
        .any(|rule| rule.depends_on.iter().any(|excuse| is_within(path, excuse)));
    let explained = |assessment: &Assessment, id: &str| {
        let told = assessment.explanations.iter().find(|told| told.id == id && !told.supported_by.is_empty());
        told.map_or(0, |told| told.explains.len())
    };
    by_rule
        || EXPLANATIONS
            .iter()
            .filter(|explanation| {
                explained(whole, explanation.id.as_str()) > explained(less, explanation.id.as_str())
            })
            .any(|explanation| explanation.depends_on.iter().any(|excuse| is_within(path, excuse)))
}
