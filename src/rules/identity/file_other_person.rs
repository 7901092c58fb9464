//! A file's name, or its author, is another complete name.

use crate::facts::Facts;
use crate::facts::person::named;
use crate::model::evidence::Stated;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::statements::{against_names, applicant, is_organisation, short};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "identity/file-other-person",
    family: Family::Identity,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[],
    // A name that fits, or an organisation of that name, explains it.
    excuses: &["/basics/name", "/work", "/education", "/job"],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    if facts.application.files.is_empty() {
        return outcome.cannot(Unmet::NoFile);
    }
    for file in &facts.application.files {
        let stated = [("file", Grade::Ask, &file.name), ("author", Grade::Support, &file.author)];
        for (sentence, grade, value) in stated {
            if let Some(value) = value {
                look(facts, sentence, grade, value, outcome);
            }
        }
    }
    if outcome.judged == 0 && outcome.unmet.is_empty() {
        outcome.cannot(Unmet::NoNameInFile);
    }
}

fn look(
    facts: &Facts<'_>,
    sentence: &'static str,
    grade: Grade,
    value: &Stated<String>,
    outcome: &mut Outcome,
) {
    let Some(inside) = named(&facts.reader, &value.value) else { return };
    let different = match against_names(facts, &inside) {
        Ok(different) => different,
        Err(why) => return outcome.cannot(why),
    };
    outcome.judge();
    if different && !is_organisation(facts, &inside) {
        outcome.notice(
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
