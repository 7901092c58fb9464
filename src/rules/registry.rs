//! Every rule, sorted by id. To add one, add its module to its family and its line here.

use super::{Rule, document, education, email, employment, identity, phone, place, profile, session};
use crate::model::ids::RuleId;

/// Every rule, sorted by id.
pub static RULES: &[&Rule] = &[
    &document::clock_elsewhere::RULE,
    &document::hidden_text::RULE,
    &document::impossible_stamps::RULE,
    &document::instruction_to_machines::RULE,
    &document::link_differs::RULE,
    &document::other_employer::RULE,
    &document::placeholder_text::RULE,
    &document::trap_term::RULE,
    &education::date_order::RULE,
    &education::duration_impossible::RULE,
    &education::off_calendar::RULE,
    &education::programme_not_awarded::RULE,
    &education::school_not_open::RULE,
    &education::school_unknown::RULE,
    &education::sources_differ::RULE,
    &education::two_places_at_once::RULE,
    &education::unaccredited::RULE,
    &email::disposable::RULE,
    &email::domain_typo::RULE,
    &email::lookalike_domain::RULE,
    &email::malformed::RULE,
    &email::other_person::RULE,
    &email::sources_differ::RULE,
    &employment::anachronism::RULE,
    &employment::date_order::RULE,
    &employment::employer_not_founded::RULE,
    &employment::histories_differ::RULE,
    &employment::reference_is_applicant::RULE,
    &employment::repeated_text::RULE,
    &employment::several_current::RULE,
    &employment::sources_differ::RULE,
    &employment::two_places_at_once::RULE,
    &identity::file_other_person::RULE,
    &identity::left_over_contact::RULE,
    &identity::left_over_name::RULE,
    &identity::mixed_scripts::RULE,
    &identity::name_differs::RULE,
    &identity::slug_other_person::RULE,
    &identity::traces_agree::RULE,
    &phone::area_elsewhere::RULE,
    &phone::country_elsewhere::RULE,
    &phone::fictional::RULE,
    &phone::foreign_grouping::RULE,
    &phone::impossible::RULE,
    &phone::placeholder::RULE,
    &phone::service_line::RULE,
    &phone::sources_differ::RULE,
    &phone::typed_country_code::RULE,
    &place::absence_story::RULE,
    &place::clock_elsewhere::RULE,
    &place::clock_inconsistent::RULE,
    &place::delivery_changed::RULE,
    &place::delivery_elsewhere::RULE,
    &place::delivery_other_person::RULE,
    &place::now_elsewhere::RULE,
    &place::sources_differ::RULE,
    &profile::dormant_then_active::RULE,
    &profile::lookalike_host::RULE,
    &profile::malformed_link::RULE,
    &profile::older_than_account::RULE,
    &profile::sources_differ::RULE,
    &session::automation::RULE,
    &session::other_autofill::RULE,
];

/// Every id has its rule, in its place.
#[allow(clippy::indexing_slicing, reason = "it is computed when it is compiled")]
const _: () = {
    assert!(
        RULES.len() == RuleId::ALL.len(),
        "a page has no line in RULES, or the page of a rule is missing"
    );
    let mut at = 0;
    while at < RULES.len() {
        assert!(RULES[at].id as usize == at, "RULES is not sorted by id, or a rule bears the id of another");
        at += 1;
    }
};

/// A rule by its id as it is written.
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.get(RuleId::find(id)? as usize).copied()
}
