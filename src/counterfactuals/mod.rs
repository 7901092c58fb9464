//! What would clear a finding: the smallest changes and answers, each verified by running the check again.

mod candidates;
mod pointer;

use crate::assess::Judgement;
use crate::model::assessment::{Counterfactual, CounterfactualStep};
use crate::model::error::InputError;
use crate::model::ids::RuleId;
use crate::model::value::Value;
use crate::rules::{Fix, RuleFinding};
use candidates::Candidate;

/// At most this often is the check run again for one finding.
const MOST_CHECKS: usize = 32;
/// Counterfactuals beyond this number are left out.
const MOST_CLEARINGS: usize = 4;

/// What would clear one finding, the smallest change first; empty when nothing that was tried does. `check` judges a
/// submission under the caller's policy.
///
/// # Errors
/// The check's own error for the submission, and one without a path when there is no such finding.
pub fn find(
    submission: &Value,
    position: usize,
    check: &dyn Fn(&Value) -> Result<Judgement, InputError>,
) -> Result<Vec<Counterfactual>, InputError> {
    let before = check(submission)?;
    let Some(finding) = before.findings.get(position) else {
        return Err(InputError::new("", format!("has no finding {position}")));
    };
    let mut checks = 0;
    let mut verified: Vec<(usize, Counterfactual)> = Vec::new();
    for &fix in finding.rule.fixes {
        if fix == Fix::LeaveOut && !verified.is_empty() {
            continue;
        }
        for candidate in candidates::of(fix, submission, finding) {
            if checks == MOST_CHECKS {
                break;
            }
            checks += 1;
            let Some(changed) = candidate.applied(submission) else { continue };
            // A change that makes the submission unreadable clears nothing.
            let Ok(after) = check(&changed) else { continue };
            let cleared = compare(&candidate, submission, finding, &before, &after);
            verified.extend(cleared.filter(|(_, clearing)| !verified_before(&verified, clearing)));
        }
    }
    verified.sort_by_key(|(added, clearing)| (*added, clearing.also.len()));
    Ok(verified.into_iter().map(|(_, clearing)| clearing).take(MOST_CLEARINGS).collect())
}

/// Whether a clearing was seen to work with these values, or with fewer of them.
fn verified_before(verified: &[(usize, Counterfactual)], clearing: &Counterfactual) -> bool {
    let steps = |clearing: &Counterfactual| -> Vec<(String, Option<String>)> {
        let also = clearing.also.iter().map(|step| (step.path.clone(), step.to.clone()));
        std::iter::once((clearing.path.clone(), clearing.to.clone())).chain(also).collect()
    };
    let whole = steps(clearing);
    verified.iter().any(|(_, known)| steps(known).iter().all(|step| whole.contains(step)))
}

/// The clearing, if the finding is gone and nothing got worse, with the number of findings that came in its place.
fn compare(
    candidate: &Candidate,
    submission: &Value,
    cleared: &RuleFinding,
    before: &Judgement,
    after: &Judgement,
) -> Option<(usize, Counterfactual)> {
    let count = |judgement: &Judgement, rule: RuleId| {
        judgement.findings.iter().filter(|finding| finding.rule.id == rule).count()
    };
    let stays = after.findings.iter().any(|finding| same(finding, cleared));
    let fewer = count(after, cleared.rule.id) < count(before, cleared.rule.id);
    if stays || !fewer || after.level > before.level {
        return None;
    }
    let mut removes: Vec<RuleId> = Vec::new();
    for rule in before.findings.iter().map(|finding| finding.rule.id) {
        if count(after, rule) < count(before, rule) && !removes.contains(&rule) {
            removes.push(rule);
        }
    }
    let added = after
        .findings
        .iter()
        .filter(|finding| count(after, finding.rule.id) > count(before, finding.rule.id))
        .count();
    let mut steps = candidate.edits.iter().map(|edit| CounterfactualStep {
        path: edit.path.clone(),
        from: pointer::at(submission, &edit.path).map(written),
        to: edit.to.as_ref().map(written),
    });
    let first = steps.next()?;
    Some((
        added,
        Counterfactual {
            by: candidate.by,
            path: first.path,
            from: first.from,
            to: first.to,
            also: steps.collect(),
            removes: removes.into_iter().map(|rule| rule.as_str().to_owned()).collect(),
            level: after.level,
        },
    ))
}

/// Whether two findings are one: of one rule, in one sentence with the same values, on the same places.
fn same(one: &RuleFinding, other: &RuleFinding) -> bool {
    let places = |finding: &RuleFinding| -> Vec<(Option<u32>, String)> {
        finding.observation.evidence.iter().map(|evidence| (evidence.source, evidence.path.clone())).collect()
    };
    one.rule.id == other.rule.id
        && one.observation.sentence == other.observation.sentence
        && one.observation.values == other.observation.values
        && places(one) == places(other)
}

/// A value as people read it: text as it is, anything else as JSON.
fn written(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        other => other.canonical(),
    }
}
