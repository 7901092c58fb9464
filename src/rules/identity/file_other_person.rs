//! A file's name, or its author, is another complete name.

use crate::facts::Facts;
use crate::facts::person::named;
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{RuleId, RuleSentence, sentences::identity_file_other_person as sentences};
use crate::rules::statements::{against_names, applicant, is_organisation, short};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::IdentityFileOtherPerson,
    family: Family::Identity,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[],
    // A name that fits, or an organisation of that name, explains it.
    depends_on: &["/basics/name", "/work", "/education", "/job"],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.application.files.is_empty() {
        return context.skip(SkipReason::NoFile);
    }
    for file in &facts.application.files {
        let stated =
            [(sentences::FILE, Grade::Ask, &file.name), (sentences::AUTHOR, Grade::Support, &file.author)];
        for (sentence, grade, value) in stated {
            if let Some(value) = value {
                look(facts, sentence, grade, value, context);
            }
        }
    }
    if context.judged == 0 && context.unmet.is_empty() {
        context.skip(SkipReason::NoNameInFile);
    }
}

fn look(
    facts: &Facts<'_>,
    sentence: RuleSentence,
    grade: Grade,
    value: &Sourced<String>,
    context: &mut RuleContext,
) {
    let Some(inside) = named(&facts.reader, &value.value) else { return };
    let different = match against_names(facts, &inside) {
        Ok(different) => different,
        Err(why) => return context.skip(why),
    };
    context.mark_checked();
    if different && !is_organisation(facts, &inside) {
        context.report(
            Observation::new(sentence, grade)
                .with("file", short(&value.evidence))
                .with("author", short(&value.evidence))
                .with("other", short(&value.evidence))
                .with("name", applicant(facts))
                .resting_on([&value.evidence])
                .resting_on(facts.names.iter().map(|name| &name.evidence)),
        );
    }
}
