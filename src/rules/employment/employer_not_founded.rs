//! A job that began before its employer was founded.

use crate::data::packs::Listed;
use crate::facts::interval::TWO_MONTHS;
use crate::facts::words::words;
use crate::facts::{Facts, RoleFact};
use crate::model::application::Fact;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::employment_employer_not_founded as sentences};
use crate::model::pack::EmployerFacts;
use crate::rules::statements::{dated, dates_of, employer_named, shorten};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmploymentEmployerNotFounded,
    family: Family::Employment,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[RuleId::EmploymentDateOrder],
    data: &[],
    // Where the employer is, and that the applicant founded it, tell why it is early.
    depends_on: &["/work"],
    invariant_under: &[Perturbation::Name, Perturbation::CallingCode, Perturbation::Calendar],
    fixes: Fix::ORDINARY,
    check,
};

/// Words of a title whose holder was there before the employer was.
const FOUNDERS: &[&str] = &["founder", "co-founder", "cofounder", "founding", "owner"];

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if !facts.packs.know_employers() {
        return context.skip(SkipReason::NoPack);
    }
    if facts.roles.is_empty() {
        context.skip(SkipReason::NotStated);
    }
    for fact in &facts.roles {
        let stated = fact.place.as_ref().and_then(|place| place.value.country);
        let mut listed: Vec<Listed<'_, EmployerFacts>> = Vec::new();
        for found in fact.employer.forms().flat_map(|name| facts.packs.employers(name)) {
            let elsewhere = stated
                .zip(found.entry.named.country.as_ref())
                .is_some_and(|(stated, country)| stated.code() != country);
            if !elsewhere && !listed.iter().any(|other| std::ptr::eq(other.entry, found.entry)) {
                listed.push(found);
            }
        }
        // Several employers of one name: the oldest is the one that may be meant.
        match listed.iter().min_by_key(|listed| listed.entry.founded.earliest()) {
            Some(oldest) => judge(fact, oldest, context),
            None => context.skip(SkipReason::EmployerUnknown),
        }
    }
}

fn judge(fact: &RoleFact<'_>, employer: &Listed<'_, EmployerFacts>, context: &mut RuleContext) {
    let start = match &fact.role.start {
        Fact::Present(start) => start,
        Fact::Absent => return context.skip(SkipReason::NoDates),
        Fact::Unreadable(_) => return context.skip(SkipReason::UnreadableDate),
    };
    context.mark_checked();
    let founded = employer.entry.founded;
    let founder = fact.role.title.as_ref().is_some_and(|title| {
        let short: String = title.value.chars().take(300).collect();
        words(&short).any_of(FOUNDERS)
    });
    if founder || founded.earliest().0 - start.value.latest().0 <= TWO_MONTHS {
        return;
    }
    context.report(
        Observation::new(sentences::BEFORE, Grade::Ask)
            .with(Gap::Employer, employer_named(fact.role))
            .with(Gap::Dates, dated(&fact.role.start, &fact.role.end))
            .with(Gap::Founded, founded.to_string())
            .with(Gap::Citation, shorten(employer.entry.named.citation.trim_end_matches('.')))
            .dated(employer.pack.date.as_str())
            .resting_on(fact.role.employer.as_ref().map(|name| &name.evidence))
            .resting_on(dates_of(&fact.role.start, &fact.role.end)),
    );
}
