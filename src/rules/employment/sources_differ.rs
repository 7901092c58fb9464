//! Form, résumé and profile contradict one another on one job.

use super::present_job;
use crate::data::places::fold::fold;
use crate::facts::entries::{self, Compared, Pair};
use crate::facts::interval::{TWO_MONTHS, apart};
use crate::facts::organisation::Likeness;
use crate::facts::title::clearly_differ;
use crate::facts::{Facts, RoleFact};
use crate::model::application::{End, Role};
use crate::model::date::PartialDate;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::employment_sources_differ as sentences};
use crate::rules::statements::{
    dated, dates_of, days_between, employer_named, independent, is_one_stay, is_sure, jobs_share_lines,
    says_the_same, short,
};
use crate::rules::{AgreedOn, DiffersIn, Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmploymentSourcesDiffer,
    family: Family::Employment,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[RuleId::EmploymentDateOrder, RuleId::EmploymentHistoriesDiffer],
    data: &[crate::data::ORGANISATIONS, crate::data::TITLES],
    // A second entry of the same employer leaves open which one is meant.
    depends_on: &["/work"],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

/// Half a year, in days: a difference that is no slip of memory by a season.
const HALF_A_YEAR: i32 = 183;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.roles.is_empty() {
        return context.skip(SkipReason::NotStated);
    }
    present_job::check(facts, context);
    let compared = entries::roles(facts);
    for sources in &compared {
        for (position, pair) in sources.pairs.iter().enumerate() {
            let with = sources.pairs.iter().position(|other| are_exchanged(pair, other));
            match with.and_then(|with| sources.pairs.get(with).map(|other| (with, other))) {
                Some((with, other)) if with > position => exchanged(pair, other, context),
                Some(_) => context.mark_checked(),
                None => same_employer(facts, pair, context),
            }
        }
        other_employer(facts, sources, context);
    }
    if context.judged == 0 && context.unmet.is_empty() {
        context.skip(SkipReason::OneSource);
    }
}

/// One employer in both sources: dates and title.
fn same_employer(facts: &Facts<'_>, pair: &Pair<'_, RoleFact<'_>>, context: &mut RuleContext) {
    let (one, other) = (pair.one.role, pair.other.role);
    let (Some(employer), Some(written)) = (&one.employer, &other.employer) else { return };
    let agreed = [Some(one.source), Some(other.source)];
    let telling = independent(facts.application, &employer.evidence, &written.evidence);
    if telling {
        context.confirm(AgreedOn::Employer, agreed);
    }
    if !pair.alone {
        return context.skip(SkipReason::SeveralEntries);
    }
    if let Some((job, left)) = held_though_left(facts, pair) {
        context.mark_checked();
        context.report(
            Observation::new(sentences::DATES, Grade::Ask)
                .with(Gap::Employer, employer_named(job.role))
                .with(Gap::One, dated(&job.role.start, &job.role.end))
                .with(Gap::Other, dated(&left.role.start, &left.role.end))
                .resting_on(dates_of(&job.role.start, &job.role.end))
                .resting_on(dates_of(&left.role.start, &left.role.end)),
        );
        return;
    }
    let Some(days) = days_between((&one.start, &one.end), (&other.start, &other.end)) else {
        return context.skip(SkipReason::NoDates);
    };
    if days > TWO_MONTHS && (has_one_date(one) || has_one_date(other)) {
        return context.skip(SkipReason::MayBeMisread);
    }
    if days > TWO_MONTHS && jobs_share_lines(facts, one, other) {
        return context.skip(SkipReason::SameLines);
    }
    context.mark_checked();
    if days > TWO_MONTHS {
        // A later title of one stay stands with its own beginning where the other source gives the whole stay.
        let later = is_later_part(one, other) || is_later_part(other, one);
        let grade = if days >= HALF_A_YEAR && !later { Grade::Ask } else { Grade::Note };
        context.report(
            Observation::new(sentences::DATES, grade)
                .with(Gap::Employer, employer_named(one))
                .with(Gap::One, dated(&one.start, &one.end))
                .with(Gap::Other, dated(&other.start, &other.end))
                .resting_on(dates_of(&one.start, &one.end))
                .resting_on(dates_of(&other.start, &other.end)),
        );
        return;
    }
    if telling {
        context.confirm(AgreedOn::JobDates, agreed);
    }
    titles(facts, one, other, context);
}

/// A job that goes on as the last one of its source, and that the other source says was left half a year and more ago for another one, which
/// the first names nowhere. A start that is missing from both, or a job that came later, leaves open which text is the older one.
fn held_though_left<'f, 'a>(
    facts: &'f Facts<'a>,
    pair: &Pair<'f, RoleFact<'a>>,
) -> Option<(&'f RoleFact<'a>, &'f RoleFact<'a>)> {
    let (job, left) = match (&pair.one.role.end, &pair.other.role.end) {
        (End::Open, End::Stated(_)) => (pair.one, pair.other),
        (End::Stated(_), End::Open) => (pair.other, pair.one),
        _ => return None,
    };
    let end = left.role.end.stated()?.value;
    let start = job.role.start.present()?.value;
    let applied = facts.applied?;
    let of = |source: u32| facts.roles.iter().filter(move |fact| fact.role.source == source);
    let begins_after = |fact: &RoleFact<'_>, date: PartialDate| {
        fact.role.start.present().is_some_and(|begun| begun.value.latest() > date.latest())
    };
    let is_last = !of(job.role.source).any(|fact| begins_after(fact, start));
    let left_for_another = of(left.role.source).any(|fact| {
        let after = fact.role.start.present().is_some_and(|begun| begun.value.latest() >= end.earliest());
        after
            && matches!(fact.role.end, End::Open)
            && !fact.employer.is_empty()
            && of(job.role.source).all(|own| fact.employer.like(&own.employer) == Likeness::Different)
    });
    // Only what was filled in on the day of applying is of that day.
    let employer = &job.role.employer.as_ref()?.evidence;
    let of_that_day =
        facts.application.is_given_on_applying(employer) && !facts.application.is_parsed(employer);
    (of_that_day && is_last && left_for_another && applied.earliest().0 - end.latest().0 > HALF_A_YEAR)
        .then_some((job, left))
}

/// Whether the first is a part of the second's stay that does not begin it, under another title.
fn is_later_part(part: &Role, whole: &Role) -> bool {
    let ends_alike = match (part.end.stated(), whole.end.stated()) {
        (Some(end), Some(other)) => apart(end.value, other.value) <= TWO_MONTHS,
        (None, None) => true,
        _ => false,
    };
    let starts_later = part
        .start
        .present()
        .zip(whole.start.present())
        .is_some_and(|(start, other)| start.value.earliest() > other.value.latest());
    let titles = part.title.as_ref().zip(whole.title.as_ref());
    // A promotion keeps a word of the trade.
    let other_title = titles.is_none_or(|(title, written)| {
        let (words, others) = (fold(&title.value), fold(&written.value));
        let shared =
            |word: &str| word.chars().nth(3).is_some() && others.split(' ').any(|other| other == word);
        !says_the_same(&title.value, &written.value) && words.split(' ').any(shared)
    });
    let ends_earlier = part
        .end
        .stated()
        .zip(whole.end.stated())
        .is_some_and(|(end, other)| end.value.latest() < other.value.earliest());
    (ends_alike || ends_earlier) && starts_later && other_title
}

/// The titles of one job: far apart they are worth knowing, since people are promoted and texts are rewritten; others that
/// differ are listed.
fn titles(facts: &Facts<'_>, one: &Role, other: &Role, context: &mut RuleContext) {
    let (Some(title), Some(written)) = (&one.title, &other.title) else { return };
    if says_the_same(&title.value, &written.value) || jobs_share_lines(facts, one, other) {
        return;
    }
    // A title of an earlier or later year is another title: both dates must be stated alike.
    let whole = one.start.present().is_some()
        && other.start.present().is_some()
        && one.end.stated().is_some() == other.end.stated().is_some();
    if !whole || !clearly_differ(&title.value, &written.value) {
        if is_sure(title) && is_sure(written) {
            context.list_difference(DiffersIn::Title, [&title.evidence, &written.evidence]);
        }
        return;
    }
    context.report(
        Observation::new(sentences::TITLE, Grade::Note)
            .with(Gap::Employer, employer_named(one))
            .with(Gap::One, short(&title.evidence))
            .with(Gap::Other, short(&written.evidence))
            .resting_on([&title.evidence, &written.evidence])
            .resting_on(dates_of(&one.start, &one.end)),
    );
}

/// Two employers that have each other's dates in one of the sources: a reader of files that gives dates to the neighbouring entry does that,
/// and hardly any person.
fn exchanged(one: &Pair<'_, RoleFact<'_>>, other: &Pair<'_, RoleFact<'_>>, context: &mut RuleContext) {
    context.mark_checked();
    let roles = [one.one.role, one.other.role, other.one.role, other.other.role];
    let mut observation = Observation::new(sentences::EXCHANGED, Grade::Note)
        .with(Gap::Employer, employer_named(one.one.role))
        .with(Gap::Other, employer_named(other.one.role))
        .with(Gap::One, dated(&one.one.role.start, &one.one.role.end))
        .with(Gap::Dates, dated(&other.one.role.start, &other.one.role.end));
    for role in roles {
        observation = observation.resting_on(dates_of(&role.start, &role.end));
    }
    context.report(observation);
}

/// Whether each of two employers has the other's dates in one of the sources, and other ones than its own.
fn are_exchanged(one: &Pair<'_, RoleFact<'_>>, other: &Pair<'_, RoleFact<'_>>) -> bool {
    let days = |left: &Role, right: &Role| days_between((&left.start, &left.end), (&right.start, &right.end));
    let agree = |left: &RoleFact<'_>, right: &RoleFact<'_>| {
        let (left, right) = (left.role, right.role);
        days(left, right).is_some_and(|days| days <= TWO_MONTHS)
            && left.start.present().is_some() == right.start.present().is_some()
            && left.end.stated().is_some() == right.end.stated().is_some()
    };
    one.alone
        && other.alone
        && !std::ptr::eq(one, other)
        && days(one.one.role, one.other.role).is_some_and(|days| days > TWO_MONTHS)
        && agree(one.one, other.other)
        && agree(other.one, one.other)
}

/// Whether one date of a text was read as both its start and its end: a period that was torn apart, or the day of a certificate.
fn has_one_date(role: &Role) -> bool {
    role.start.present().zip(role.end.stated()).is_some_and(|(start, end)| {
        start.evidence.span.is_some()
            && (start.evidence.span == end.evidence.span || start.value == end.value)
    })
}

/// A job of one title, begun and ended in the same months, under employers that the other source names nowhere.
fn other_employer(facts: &Facts<'_>, sources: &Compared<'_, RoleFact<'_>>, context: &mut RuleContext) {
    let (ones, others) = sources.strangers();
    for one in &ones {
        for other in others.iter().filter(|other| is_one_stay(one.role, other.role)) {
            if jobs_share_lines(facts, one.role, other.role) {
                context.skip(SkipReason::SameLines);
                continue;
            }
            context.mark_checked();
            let (Some(employer), Some(written)) = (&one.role.employer, &other.role.employer) else {
                continue;
            };
            // Parent, brand, agency and client are ordinary names of one job.
            context.report(
                Observation::new(sentences::EMPLOYER, Grade::Note)
                    .with(Gap::Employer, employer_named(one.role))
                    .with(Gap::Other, employer_named(other.role))
                    .with(Gap::One, dated(&one.role.start, &one.role.end))
                    .resting_on([&employer.evidence, &written.evidence])
                    .resting_on(dates_of(&one.role.start, &one.role.end))
                    .resting_on(dates_of(&other.role.start, &other.role.end)),
            );
        }
    }
}
