//! Two traces of different origin spell one complete name that shares nothing with any name stated.

use crate::facts::Facts;
use crate::model::evidence::Evidence;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::identity_traces_agree as sentences};
use crate::model::submission::Route;
use crate::rules::statements::{against_names, applicant, other_history, short};
use crate::rules::traces::{self, Origin, Trace};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::IdentityTracesAgree,
    family: Family::Identity,
    kind: Kind::Contradiction,
    grade: Grade::Verify,
    on: true,
    yields_to: &[RuleId::IdentityLeftOverContact, RuleId::IdentityLeftOverName],
    data: &[crate::data::MAIL_DOMAINS, crate::data::PROFILE_SITES],
    // A name that fits, an organisation, a referee or a consignee of that name, a word on another name or a shared mailbox, an agency.
    depends_on: &[
        "/basics/name",
        "/basics/phone",
        "/basics/summary",
        "/basics/label",
        "/work",
        "/education",
        "/job",
        "/route",
        "/text",
        "/answers",
        "/employer",
        "/kind",
    ],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::OtherSource, Fix::BothNames, Fix::OwnWords, Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.names.is_empty() {
        return context.skip(SkipReason::NotStated);
    }
    // Who sends somebody else's application has a mailbox, a profile and files too.
    if matches!(facts.application.route, Some(Route::Agency | Route::Referral)) {
        return context.skip(SkipReason::WrittenByAnother);
    }
    let mut others: Vec<Trace> = Vec::new();
    for trace in traces::all(facts) {
        match against_names(facts, &trace.name) {
            Err(why) => context.skip(why),
            Ok(different) => {
                context.mark_checked();
                if different && !traces::is_explained(facts, &trace) {
                    others.push(trace);
                }
            }
        }
    }
    if context.judged == 0 && context.unmet.is_empty() {
        context.skip(SkipReason::NoTraceOfName);
    }
    report(facts, others, context);
}

fn report(facts: &Facts<'_>, mut others: Vec<Trace>, context: &mut RuleContext) {
    if others.len() < 2 {
        return;
    }
    let excuses = traces::stated_excuses(facts);
    if excuses.other_name {
        return;
    }
    if excuses.shared_mailbox {
        others.retain(|trace| trace.origin != Origin::Handle);
    }
    // Words come first and files last, so that the first pair is the one that says most.
    others.sort_by_key(|trace| trace.origin);
    while !others.is_empty() {
        let first = others.remove(0);
        let (agreeing, rest): (Vec<Trace>, Vec<Trace>) =
            others.into_iter().partition(|trace| first.agrees_with(trace));
        others = rest;
        let Some(second) = agreeing.first() else { continue };
        let whole: Vec<&Trace> = std::iter::once(&first).chain(&agreeing).collect();
        // The file may be the wrong one.
        let has_file = second.origin == Origin::File;
        let mut observation = if has_file {
            Observation::new(sentences::AGREE, Grade::Note)
        } else if let Some(telephone) = telephone(facts, &whole) {
            Observation::new(sentences::WITH_TELEPHONE, Grade::Verify)
                .with(Gap::Telephone, short(telephone))
                .resting_on([telephone])
        } else if let Some(history) = history(facts, &whole) {
            Observation::new(sentences::WITH_HISTORY, Grade::Verify).resting_on(&history)
        } else {
            Observation::new(sentences::AGREE, Grade::Ask)
        };
        observation = observation
            .with(Gap::One, short(&first.evidence))
            .with(Gap::Other, short(&second.evidence))
            .with(Gap::Name, applicant(facts))
            .resting_on(whole.iter().map(|trace| &trace.evidence))
            .resting_on(facts.names.iter().map(|name| &name.evidence));
        context.report(observation);
    }
}

/// A telephone number that stands beside the other name and that no other source gives.
fn telephone<'a>(facts: &Facts<'_>, traces: &[&'a Trace]) -> Option<&'a Evidence> {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    traces.iter().filter_map(|trace| trace.telephone.as_ref()).find(|telephone| {
        let number = digits(&telephone.quote);
        let last = number.get(number.len().saturating_sub(LAST_DIGITS)..).unwrap_or_default();
        let stated = facts.phones.iter().filter(|phone| phone.evidence.source != telephone.source);
        !stated.take(50).any(|phone| digits(&phone.evidence.quote).ends_with(last))
    })
}

/// Digits at a number's end by which two ways of writing it are one.
const LAST_DIGITS: usize = 7;

/// Employers of a source of one of the traces that no other source lists. What was given on applying is the applicant's.
fn history(facts: &Facts<'_>, traces: &[&Trace]) -> Option<Vec<Evidence>> {
    let theirs = traces.iter().filter(|trace| !facts.application.is_given_on_applying(&trace.evidence));
    theirs.filter_map(|trace| trace.evidence.source).find_map(|source| other_history(facts, source))
}
