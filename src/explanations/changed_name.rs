//! The applicant changed names: by marriage, divorce, transition, naturalisation or choice.

use super::{Explanation, Material};
use crate::data::names;
use crate::data::organisations::{self, LEGAL_FORMS};
use crate::data::phrases::Topic;
use crate::facts::name::{self, NameComparison, PersonName};
use crate::facts::stated::Statement;
use crate::model::application::PassageKind;
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, Gap, RuleId};
use crate::rules::{GapValue, ProfilePart, RuleFinding};

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::ChangedName,
    explains: &[
        RuleId::DocumentLinkDiffers,
        RuleId::EmailOtherPerson,
        RuleId::EmailSourcesDiffer,
        RuleId::IdentityFileOtherPerson,
        RuleId::IdentityLeftOverContact,
        RuleId::IdentityLeftOverName,
        RuleId::IdentityNameDiffers,
        RuleId::IdentitySlugOtherPerson,
        RuleId::IdentityTracesAgree,
        RuleId::PlaceDeliveryOtherPerson,
        RuleId::ProfileDormantThenActive,
        RuleId::ProfileSourcesDiffer,
    ],
    depends_on: &["/text", "/answers", "/basics"],
    support,
};

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    let about_the_name = finding.rule.id != RuleId::ProfileDormantThenActive
        || finding.observation.values.iter().any(|(gap, value)| {
            *gap == Gap::Differing && value.has(&GapValue::ProfilePart(ProfilePart::Name))
        });
    if !about_the_name || material.denied(Topic::OtherName) {
        return Vec::new();
    }
    let known = names(material, finding);
    let plain =
        material.plainly_said(Topic::OtherName).into_iter().filter(|statement| is_of_the_writer(statement));
    let plain =
        plain.filter(|statement| follows(statement, false).is_none_or(|name| is_one_of(&name, &known)));
    let followed = material.plainly_said(Topic::OtherNameFollows).into_iter();
    let followed =
        followed.filter(|statement| follows(statement, true).is_some_and(|name| is_one_of(&name, &known)));
    plain.chain(followed).map(|statement| statement.evidence.clone()).collect()
}

/// The names that a finding sets apart, those inside addresses included.
fn names(material: &Material<'_>, finding: &RuleFinding) -> Vec<PersonName> {
    let rests = |evidence: &Evidence| finding.observation.evidence.contains(evidence);
    let facts = material.facts;
    let written = facts.names.iter().filter(|name| rests(&name.evidence)).map(|name| name.value.clone());
    let addresses = facts
        .emails
        .iter()
        .filter(|email| rests(&email.evidence))
        .filter_map(|email| facts.reader.split_identifier(&email.value.as_ref()?.local));
    written.chain(addresses).collect()
}

/// Whether a text is one in which people speak of themselves; what a job's text says is of the job.
fn is_of_the_writer(statement: &Statement) -> bool {
    !matches!(statement.kind, Some(PassageKind::Role | PassageKind::Project))
}

/// Whether a former or other name is one of those names, as far as can be told. A part alone has to be shared too.
fn is_one_of(former: &PersonName, known: &[PersonName]) -> bool {
    // An employer's former name may share a word with a person's.
    if former.tokens().any(|part| {
        organisations::generic(part).is_some() || names::is_role_word(part) || LEGAL_FORMS.contains(&part)
    }) {
        return false;
    }
    known.is_empty()
        || known.iter().any(|name| {
            matches!(name::compare_loosely(former, name), NameComparison::Same | NameComparison::Compatible)
                || former.tokens().any(|part| name.tokens().any(|other| part == other))
        })
}

/// The name that follows a phrase: up to four words that begin in upper case or in a script without case. After an
/// abbreviation, such as `geb.`, a full stop may stand between.
fn follows(statement: &Statement, abbreviated: bool) -> Option<PersonName> {
    let rest =
        statement.rest.trim_start_matches([' ', ':', '"', '“', '«', '„', '-', '–', '—', '为', '為', '是']);
    let rest = if abbreviated { rest.trim_start_matches(['.', ' ']) } else { rest };
    let clause = rest.split([',', ';', '(', ')', '\n', '。', '、']).next().unwrap_or_default();
    let words: Vec<&str> = clause
        .split_whitespace()
        .skip_while(|word| {
            matches!(
                *word,
                "is" | "was" | "to" | "from" | "as" | "lautet" | "war" | "ist" | "es" | "est" | "é"
            )
        })
        .take_while(|word| {
            word.chars().next().is_some_and(|letter| letter.is_alphabetic() && !letter.is_lowercase())
        })
        .take(4)
        .collect();
    let name = name::parse(words.join(" ").trim_end_matches(['.', '!', '?']));
    (!name.is_empty()).then_some(name)
}
