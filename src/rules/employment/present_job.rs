//! The present employer that a letter or an answer names, beside the jobs that form, résumé and profile give as going on.

use crate::data::places::fold::fold;
use crate::facts::organisation::{Likeness, Organisation};
use crate::facts::{Facts, RoleFact};
use crate::model::application::{End, PassageKind};
use crate::model::finding::Grade;
use crate::model::ids::{Gap, sentences::employment_sources_differ as sentences};
use crate::model::statement::{Claim, Statement, Time};
use crate::model::submission::Engagement;
use crate::rules::statements::{employer_named, short};
use crate::rules::{AgreedOn, Observation, RuleContext, SkipReason};

/// Most statements of one application that are compared.
const MOST: usize = 8;

/// Compares each present employer that running text names.
pub fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let statements = facts.application.statements.iter().filter(|statement| {
        statement.claim == Claim::Employer
            && statement.time == Time::Now
            && matches!(statement.setting, PassageKind::Letter | PassageKind::Answer)
    });
    for statement in statements.take(MOST) {
        compare(facts, statement, context);
    }
    out_of_work(facts, context);
}

/// A text says that its writer has no job now, and a form or a résumé gives one as going on.
fn out_of_work(facts: &Facts<'_>, context: &mut RuleContext) {
    let statements = || facts.application.statements.iter();
    let Some(stated) = statements().find(|statement| {
        statement.claim == Claim::OutOfWork
            && matches!(statement.setting, PassageKind::Letter | PassageKind::Answer)
    }) else {
        return;
    };
    let Some(job) = facts.roles.iter().find(|fact| is_current(facts, fact) && !is_of_own_account(fact))
    else {
        return;
    };
    context.mark_checked();
    let since = statements()
        .find(|other| other.claim == Claim::Since && other.group == stated.group)
        .and_then(|since| since.date);
    let long = since
        .zip(facts.applied)
        .is_some_and(|(since, applied)| applied.earliest().0 - since.latest().0 > HALF_A_YEAR);
    // An answer is of the day on which the form was filled in.
    // Two sources that call one job present were not both forgotten.
    let again = facts.roles.iter().any(|fact| {
        fact.role.source != job.role.source
            && fact.employer.like(&job.employer).is_alike()
            && is_current(facts, fact)
    });
    let asks = long || again || stated.setting == PassageKind::Answer;
    let grade = if asks { Grade::Ask } else { Grade::Note };
    let named = [&job.role.employer, &job.role.title].into_iter().flatten().map(|named| &named.evidence);
    context.report(
        Observation::new(sentences::OUT_OF_WORK, grade)
            .with(Gap::Employer, employer_named(job.role))
            .with(Gap::Other, short(&stated.sentence))
            .resting_on([&stated.sentence])
            .resting_on(named),
    );
}

/// Half a year, in days.
const HALF_A_YEAR: i32 = 183;

/// Whether somebody works on their own account, which goes on between jobs.
fn is_of_own_account(fact: &RoleFact<'_>) -> bool {
    matches!(
        fact.role.engagement,
        Some(Engagement::Freelance | Engagement::PartTime | Engagement::Internship)
    )
}

fn compare(facts: &Facts<'_>, stated: &Statement, context: &mut RuleContext) {
    let employer = Organisation::read(&stated.value.value);
    if employer.is_empty() || !employer.names_one() || is_applied_to(facts, &employer) {
        return context.skip(SkipReason::NotStated);
    }
    let others: Vec<&RoleFact<'_>> = facts.roles.iter().filter(|fact| !fact.employer.is_empty()).collect();
    let likeness = |fact: &RoleFact<'_>| employer.like(&fact.employer);
    let left = |fact: &RoleFact<'_>| {
        let end = fact.role.end.stated().zip(facts.applied);
        end.is_some_and(|(end, applied)| applied.earliest().0 - end.value.latest().0 > HALF_A_YEAR)
    };
    let alike: Vec<&RoleFact<'_>> = others.iter().filter(|fact| likeness(fact).is_alike()).copied().collect();
    if !alike.is_empty() && alike.iter().all(|fact| left(fact)) {
        return named_though_left(facts, stated, &others, context);
    }
    if let Some(same) = others.iter().find(|fact| likeness(fact).is_alike()) {
        context.mark_checked();
        return context.confirm(AgreedOn::Employer, [stated.value.evidence.source, Some(same.role.source)]);
    }
    let current: Vec<&RoleFact<'_>> = others.iter().filter(|fact| is_current(facts, fact)).copied().collect();
    let Some(first) = current.first() else { return context.skip(SkipReason::NoDates) };
    if others.iter().any(|fact| likeness(fact) != Likeness::Different) || is_named(facts, stated) {
        return context.skip(SkipReason::NamedInText);
    }
    context.mark_checked();
    report(stated, first, grade(facts, stated, &current), context);
}

/// Says that two employers are named as the present one.
fn report(stated: &Statement, current: &RoleFact<'_>, grade: Grade, context: &mut RuleContext) {
    let Some(written) = &current.role.employer else { return };
    context.report(
        Observation::new(sentences::PRESENT, grade)
            .with(Gap::Employer, employer_named(current.role))
            .with(Gap::Other, short(&stated.value.evidence))
            .resting_on([&stated.sentence, &written.evidence])
            .resting_on(current.role.start.present().map(|start| &start.evidence)),
    );
}

/// The employer that is named as the present one was left long ago by every list, and another job goes on.
fn named_though_left(
    facts: &Facts<'_>,
    stated: &Statement,
    others: &[&RoleFact<'_>],
    context: &mut RuleContext,
) {
    let Some(current) = others.iter().find(|fact| is_current(facts, fact)) else {
        return context.skip(SkipReason::NoDates);
    };
    context.mark_checked();
    report(stated, current, Grade::Ask, context);
}

/// A note, since people have two jobs and change them. Asked about where one is said to be the only one, or told with its title or its beginning or
/// as the answer to who the employer is: then it would stand in every list that goes on to the present.
fn grade(facts: &Facts<'_>, stated: &Statement, current: &[&RoleFact<'_>]) -> Grade {
    let beside = |claim: Claim| {
        facts.application.statements.iter().find(move |other| {
            other.claim == claim
                && other.setting == stated.setting
                && other.value.evidence.source == stated.value.evidence.source
        })
    };
    let is_told_with = |claim: Claim| beside(claim).is_some_and(|other| other.group == stated.group);
    let goes_beside_others =
        |fact: &&RoleFact<'_>| is_of_own_account(fact) || fact.role.engagement == Some(Engagement::Contract);
    if current.iter().any(goes_beside_others) {
        return Grade::Note;
    }
    let asks = stated.setting == PassageKind::Answer
        || beside(Claim::OnlyJob).is_some()
        || is_told_with(Claim::Since)
        || is_told_with(Claim::Title);
    if asks { Grade::Ask } else { Grade::Note }
}

/// Whether a job goes on as far as its source says.
fn is_current(facts: &Facts<'_>, fact: &RoleFact<'_>) -> bool {
    match &fact.role.end {
        End::Open => fact.role.start.present().is_some(),
        End::Stated(end) => facts.applied.is_some_and(|applied| end.value.latest() >= applied.earliest()),
        End::Unreadable(_) => false,
    }
}

/// Whether it is the employer that the application goes to: a letter names that one in many ways.
fn is_applied_to(facts: &Facts<'_>, employer: &Organisation) -> bool {
    facts
        .application
        .job
        .employer
        .as_ref()
        .is_some_and(|name| Organisation::read(name).like(employer) != Likeness::Different)
}

/// Whether another source's text has the employer's name anywhere: as a client, a brand or a project.
fn is_named(facts: &Facts<'_>, stated: &Statement) -> bool {
    let name = fold(&stated.value.value);
    if name.is_empty() {
        return true;
    }
    let elsewhere = |source: Option<u32>, path: &str| {
        source != stated.value.evidence.source || path != stated.value.evidence.path
    };
    let texts = facts.application.texts.iter().filter(|passage| {
        passage.kind != PassageKind::Answer
            && elsewhere(passage.text.evidence.source, &passage.text.evidence.path)
    });
    texts.map(|passage| &passage.text.value).any(|text| {
        let mut words = String::with_capacity(text.len());
        for line in text.lines().take(MOST_LINES) {
            words.push_str(&fold(line.get(..line.len().min(MOST_OF_A_LINE)).unwrap_or(line)));
            words.push(' ');
        }
        words.contains(name.as_str())
    })
}

/// Lines of a text, and bytes of a line, in which a name is looked for.
const MOST_LINES: usize = 2_000;
const MOST_OF_A_LINE: usize = 400;
