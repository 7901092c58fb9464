//! What is looked for. A rule is a `RULE` beside a page of the same name; the page is its documentation and its test.
//!
//! Rules emit evidence. The policy owns grades, the report owns words.

mod context;
mod fix;
mod gap_value;
mod registry;
pub mod statements;
mod traces;
mod whose;

mod document;
mod education;
mod email;
mod employment;
mod identity;
mod phone;
mod place;
mod profile;
mod session;

pub use context::{AgreedOn, DiffersIn, Direction, Observation, RuleContext, SkipReason, SmallDifference};
pub use fix::Fix;
pub use gap_value::{GapValue, Joint, List, ProfilePart, Unnamed};
pub use registry::{RULES, find};

use crate::data::Pack;
use crate::facts::Facts;
use crate::model::assessment::Whose;
use crate::model::evidence::Evidence;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::RuleId;
use crate::model::policy::{Policy, Setting};
use whose::Settled;

/// A change of an application that makes it another person's or another place's, and nothing else about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Perturbation {
    /// Every name, in another naming system or script.
    Name,
    /// The country of everything: residence, jobs, school, number and clock.
    Country,
    /// The country of the phone number alone.
    CallingCode,
    /// The months in which the course begins and ends, those of another country's academic year.
    Calendar,
    /// The country of the school.
    SchoolCountry,
}

impl Perturbation {
    /// Every perturbation.
    pub const ALL: &'static [Perturbation] = &[
        Perturbation::Name,
        Perturbation::Country,
        Perturbation::CallingCode,
        Perturbation::Calendar,
        Perturbation::SchoolCountry,
    ];
}

/// A rule: what it may say, and the function that looks.
#[derive(Debug)]
pub struct Rule {
    /// Its id; the family is its folder, the name its file.
    pub id: RuleId,
    /// What it is about.
    pub family: Family,
    /// How far it may go.
    pub kind: Kind,
    /// The highest grade that it gives.
    pub grade: Grade,
    /// Whether it runs unless a policy switches it on.
    pub on: bool,
    /// Rules that rest on the same values and are more specific: where one of them speaks, this one does not.
    pub yields_to: &'static [RuleId],
    /// Dated reference data that it rests on.
    pub data: &'static [Pack],
    /// JSON Pointers of fields whose removal may raise the level, because they excuse.
    pub depends_on: &'static [&'static str],
    /// Changes of an application under which its answer stays the same, because its reference data covers them all. Outside
    /// these it may only say that it did not check.
    pub invariant_under: &'static [Perturbation],
    /// What may clear a finding, in the order in which it is tried. It is only told when it was seen to work.
    pub fixes: &'static [Fix],
    /// Looks at the facts.
    pub check: fn(&Facts<'_>, &mut RuleContext),
}

impl Rule {
    /// How far a policy lets the rule go; `None` where it is not run.
    pub fn ceiling(&self, policy: &Policy) -> Option<Grade> {
        match (policy.setting(self.id), self.on) {
            (Some(Setting::Off), _) | (None, false) => None,
            (Some(Setting::AtMost(grade)), _) => Some(grade.min(self.grade)),
            (None, true) => Some(self.grade),
        }
    }
}

/// An observation of a rule, graded.
#[derive(Debug, Clone)]
pub struct RuleFinding {
    /// The rule.
    pub rule: &'static Rule,
    /// What it saw.
    pub observation: Observation,
    /// Whose mistake it would be, as far as it follows.
    pub whose: Option<Whose>,
}

/// Statements that agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// What agrees.
    pub what: AgreedOn,
    /// Positions of the sources, sorted.
    pub sources: Vec<u32>,
}

/// A rule that could not judge some or all of what it looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unjudged {
    /// The rule.
    pub rule: RuleId,
    /// What was missing.
    pub why: SkipReason,
    /// True when it could judge something else.
    pub partly: bool,
}

/// What all rules together say.
#[derive(Debug, Default)]
pub struct RuleResults {
    /// Findings, in the registry's order.
    pub findings: Vec<RuleFinding>,
    /// Agreements, without repetition.
    pub agreements: Vec<Agreed>,
    /// What differs and is no finding, at most [`MOST_DIFFERENCES`].
    pub differences: Vec<SmallDifference>,
    /// What was not judged.
    pub unjudged: Vec<Unjudged>,
    /// Rules that judged at least one thing.
    pub judged: Vec<&'static Rule>,
}

/// Findings of one rule beyond this number are left out; a stranger's file must not choose the length of the answer.
const MOST_FINDINGS: usize = 12;
/// Small differences beyond this number are left out.
const MOST_DIFFERENCES: usize = 24;

/// Runs every rule that the policy lets run.
pub fn run(facts: &Facts<'_>, policy: &Policy) -> RuleResults {
    let mut results = RuleResults::default();
    for rule in RULES.iter().copied() {
        let Some(ceiling) = rule.ceiling(policy) else { continue };
        let mut context = RuleContext::default();
        (rule.check)(facts, &mut context);
        let partly = context.judged > 0;
        if partly {
            results.judged.push(rule);
        }
        for why in context.unmet {
            results.unjudged.push(Unjudged { rule: rule.id, why, partly });
        }
        for agreed in context.agreements {
            if !results.agreements.contains(&agreed) {
                results.agreements.push(agreed);
            }
        }
        for differs in context.differences {
            if results.differences.len() < MOST_DIFFERENCES && !results.differences.contains(&differs) {
                results.differences.push(differs);
            }
        }
        debug_assert!(
            context.observations.iter().all(|observation| observation.sentence.rule() == rule.id),
            "{} speaks in another rule's sentence",
            rule.id
        );
        for mut observation in merged(context.observations).into_iter().take(MOST_FINDINGS) {
            observation.grade = observation.grade.min(ceiling);
            match whose::of(facts, rule, &observation) {
                Settled::NoStatement => {
                    results.unjudged.push(Unjudged {
                        rule: rule.id,
                        why: SkipReason::ParsedFromFile,
                        partly: true,
                    });
                }
                Settled::Whose(whose) => {
                    if matches!(whose, Some(Whose::Record | Whose::File)) {
                        observation.grade = observation.grade.min(Grade::Note);
                    }
                    results.findings.push(RuleFinding { rule, observation, whose });
                }
            }
        }
    }
    results.findings = one_finding_a_fact(results.findings);
    results
}

/// Makes one of the observations that say the same of the same values, such as one number that two sources give.
fn merged(observations: Vec<Observation>) -> Vec<Observation> {
    let mut kept: Vec<Observation> = Vec::new();
    for observation in observations {
        let same = kept.iter_mut().find(|other| {
            other.sentence == observation.sentence
                && other.values == observation.values
                && other.direction == observation.direction
        });
        let Some(other) = same else {
            kept.push(observation);
            continue;
        };
        other.grade = other.grade.max(observation.grade);
        for evidence in observation.evidence {
            if !other.evidence.contains(&evidence) {
                other.evidence.push(evidence);
            }
        }
    }
    kept
}

/// Drops a finding where a more specific rule speaks about one of the same values. Of two rules that yield to one another the one that goes
/// further speaks, else the first.
fn one_finding_a_fact(findings: Vec<RuleFinding>) -> Vec<RuleFinding> {
    let spoken = |general: &RuleFinding| {
        findings.iter().any(|specific| {
            general.rule.yields_to.contains(&specific.rule.id)
                && goes_before(specific, general)
                && shares_a_value(&general.observation.evidence, &specific.observation.evidence)
        })
    };
    let kept: Vec<bool> = findings.iter().map(|finding| !spoken(finding)).collect();
    findings.into_iter().zip(kept).filter_map(|(finding, keep)| keep.then_some(finding)).collect()
}

fn goes_before(specific: &RuleFinding, general: &RuleFinding) -> bool {
    let is_mutual = specific.rule.yields_to.contains(&general.rule.id);
    let order =
        |finding: &RuleFinding| (std::cmp::Reverse(finding.observation.grade), finding.rule.id as usize);
    !is_mutual || order(specific) < order(general)
}

fn shares_a_value(left: &[Evidence], right: &[Evidence]) -> bool {
    left.iter().any(|one| right.iter().any(|other| one.source == other.source && one.path == other.path))
}
