//! A system misread the file: the record that it made says otherwise than the file, or than a third source that agrees with the file.

use super::{Explanation, Material};
use crate::facts::Facts;
use crate::facts::organisation::{Likeness, Organisation};
use crate::facts::passage;
use crate::model::application::{End, Fact};
use crate::model::evidence::Evidence;
use crate::model::folding::letters_and_digits;
use crate::model::ids::{ExplanationId, RuleId};
use crate::model::submission::InputManner;
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::SystemMisread,
    explains: &[
        RuleId::EducationSourcesDiffer,
        RuleId::EmailSourcesDiffer,
        RuleId::EmploymentSourcesDiffer,
        RuleId::IdentityNameDiffers,
        RuleId::PhoneSourcesDiffer,
        RuleId::PlaceSourcesDiffer,
    ],
    depends_on: &["/text", "/inputs", "/work", "/education", "/basics"],
    support,
};

/// Most statements of one kind that are looked through.
const MOST: usize = 60;

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    let facts = material.facts;
    let evidence = &finding.observation.evidence;
    let mut found: Vec<Evidence> = Vec::new();
    for record in evidence.iter().filter(|one| may_be_parsed(facts, one)) {
        for other in evidence.iter().filter(|other| other.source != record.source) {
            let of_one_kind = last(&other.path) == last(&record.path);
            if !of_one_kind || same(&other.quote, &record.quote) {
                continue;
            }
            found.extend(by_its_own_file(facts, record, other));
            found.extend(by_a_third(facts, record, other));
        }
    }
    found.dedup();
    found
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

fn same(one: &str, other: &str) -> bool {
    let one = letters_and_digits(one);
    !one.is_empty() && one == letters_and_digits(other)
}

/// Whether a system may have parsed a value from a file: it stands in the record of a file or of a form, at no place of a text, and nobody
/// typed it.
fn may_be_parsed(facts: &Facts<'_>, value: &Evidence) -> bool {
    let application = facts.application;
    let is_record = application.is_given_on_applying(value) || application.is_of_own_file(value);
    let by_hand = matches!(
        application.manner(value),
        Some(InputManner::Typed | InputManner::Pasted | InputManner::Mixed)
    );
    is_record && value.span.is_none() && !by_hand
}

/// The record's own file does not have the record's value, and has the other source's.
fn by_its_own_file(facts: &Facts<'_>, record: &Evidence, other: &Evidence) -> Option<Evidence> {
    let source = record.source?;
    let text = facts.texts.iter().find(|text| {
        text.passage.text.evidence.source == Some(source) && text.passage.text.evidence.path == "/text"
    })?;
    let whole = letters_and_digits(&text.passage.text.value);
    let has = |quote: &str| {
        let folded = letters_and_digits(quote);
        // A date is written in many ways: its year is looked for.
        let wanted = year(quote).map_or(folded, str::to_owned);
        wanted.len() >= 4 && whole.contains(&wanted)
    };
    (!has(&record.quote) && has(&other.quote)).then(|| other.clone())
}

/// The year that a date begins with.
fn year(quote: &str) -> Option<&str> {
    let digits = quote.get(..4)?;
    let is_date = digits.bytes().all(|byte| byte.is_ascii_digit())
        && quote.len() <= 10
        && quote.get(4..).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    is_date.then_some(digits)
}

/// A third source says of the same entry what the file says, and not what the record says.
fn by_a_third(facts: &Facts<'_>, record: &Evidence, other: &Evidence) -> Option<Evidence> {
    // The other one is the file that was parsed: a file of the applicant's, with its text.
    let is_file = facts.application.is_of_own_file(other)
        && other.source.is_some_and(|source| passage::has_text(facts.application, source));
    if !facts.application.is_given_on_applying(record) || !is_file {
        return None;
    }
    let entry = organisation_of(facts, other);
    let fits = |third: &&Evidence| {
        third.source != record.source
            && third.source != other.source
            && last(&third.path) == last(&other.path)
            && same(&third.quote, &other.quote)
            && match (entry, organisation_of(facts, third)) {
                (None, None) => true,
                (Some(one), Some(two)) => one.like(two) == Likeness::Same,
                _ => false,
            }
    };
    statements(facts).into_iter().find(fits).cloned()
}

/// Every statement that two sources can both make.
fn statements<'a>(facts: &'a Facts<'_>) -> Vec<&'a Evidence> {
    let application = facts.application;
    let mut all: Vec<&Evidence> = Vec::new();
    all.extend(application.names.iter().chain(&application.emails).map(|stated| &stated.evidence).take(MOST));
    all.extend(application.phones.iter().map(|phone| &phone.number.evidence).take(MOST));
    all.extend(application.residences.iter().map(|home| &home.line.evidence).take(MOST));
    for role in application.roles.iter().take(MOST) {
        all.extend([&role.employer, &role.title].into_iter().flatten().map(|stated| &stated.evidence));
        all.extend(dates(&role.start, &role.end));
    }
    for study in application.studies.iter().take(MOST) {
        let stated = [&study.school, &study.degree, &study.field];
        all.extend(stated.into_iter().flatten().map(|stated| &stated.evidence));
        all.extend(dates(&study.start, &study.end));
    }
    all
}

fn dates<'a>(
    start: &'a Fact<crate::model::evidence::Sourced<crate::model::date::PartialDate>>,
    end: &'a End,
) -> impl Iterator<Item = &'a Evidence> {
    start.present().into_iter().chain(end.stated()).map(|date| &date.evidence)
}

/// The employer or school of the entry that a value stands in.
fn organisation_of<'a>(facts: &'a Facts<'_>, value: &Evidence) -> Option<&'a Organisation> {
    let is_in = |source: u32, path: &str| {
        value.source == Some(source)
            && value.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
    };
    let role = facts.roles.iter().find(|fact| is_in(fact.role.source, &fact.role.path));
    let study = || facts.studies.iter().find(|fact| is_in(fact.study.source, &fact.study.path));
    role.map(|fact| &fact.employer).or_else(|| study().map(|fact| &fact.school))
}
