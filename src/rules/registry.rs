//! Every rule, sorted by id. To add one, add its module to its family and its line here.

use super::{Rule, education, email, employment, identity, phone, place, profile};

/// Every rule, sorted by id.
pub static RULES: &[&Rule] = &[
    &education::date_order::RULE,
    &education::duration_impossible::RULE,
    &education::off_calendar::RULE,
    &education::programme_not_awarded::RULE,
    &education::school_not_open::RULE,
    &education::school_unknown::RULE,
    &education::sources_differ::RULE,
    &education::two_places_at_once::RULE,
    &education::unaccredited::RULE,
    &email::domain_typo::RULE,
    &email::malformed::RULE,
    &email::other_person::RULE,
    &email::sources_differ::RULE,
    &employment::anachronism::RULE,
    &employment::date_order::RULE,
    &employment::employer_not_founded::RULE,
    &employment::reference_is_applicant::RULE,
    &employment::repeated_text::RULE,
    &employment::several_current::RULE,
    &employment::sources_differ::RULE,
    &employment::two_places_at_once::RULE,
    &identity::name_differs::RULE,
    &phone::country_elsewhere::RULE,
    &phone::fictional::RULE,
    &phone::impossible::RULE,
    &phone::sources_differ::RULE,
    &place::clock_elsewhere::RULE,
    &place::sources_differ::RULE,
    &profile::dormant_then_active::RULE,
    &profile::lookalike_host::RULE,
];

/// A rule by its id.
pub fn find(id: &str) -> Option<&'static Rule> {
    let at = RULES.binary_search_by(|rule| rule.id.cmp(id)).ok()?;
    RULES.get(at).copied()
}
