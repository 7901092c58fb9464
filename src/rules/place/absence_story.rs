//! A letter or an answer says that the applicant is away, and the form says that they are at home.

use crate::facts::place::{self, Comparison, Level, Place};
use crate::facts::words::words;
use crate::facts::{Facts, TextFact, stated_place};
use crate::model::application::PassageKind;
use crate::model::evidence::Sourced;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::place_absence_story as sentences};
use crate::model::statement::Claim;
use crate::model::submission::InputManner;
use crate::rules::statements::{excerpt, short};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PlaceAbsenceStory,
    family: Family::Place,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[crate::data::PLACES],
    // A word on travelling says the same as the text.
    depends_on: &["/session/travelling"],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::Travelling, Fix::OwnWords, Fix::LeaveOut],
    check,
};

/// Plain statements of being away now, in the first person, in small letters.
const STATED: &[&str] = &[
    "i am currently abroad",
    "i am abroad at the moment",
    "i am abroad right now",
    "i am currently travelling",
    "i am currently traveling",
    "i am travelling abroad",
    "i am traveling abroad",
    "i am currently out of the country",
    "i am out of the country",
    "i am currently overseas",
    "i am currently away from home",
    "i am temporarily abroad",
    "i am temporarily out of the country",
    "i am temporarily staying",
    "i'm currently abroad",
    "i'm currently travelling",
    "i'm currently traveling",
    "i'm currently out of the country",
    "i'm out of the country",
    "i'm currently overseas",
    "i'm temporarily abroad",
    "i'm temporarily staying",
    "ich bin derzeit im ausland",
    "ich bin gerade im ausland",
    "ich bin zurzeit im ausland",
    "je suis actuellement à l'étranger",
    "estoy actualmente en el extranjero",
    "actualmente estoy en el extranjero",
    "estou atualmente no exterior",
    "atualmente estou no exterior",
    "sono attualmente all'estero",
    "attualmente sono all'estero",
];

/// Words before a statement that make it a condition or somebody else's.
const CONDITIONS: &[&str] = &[
    "after", "before", "if", "once", "or", "that", "unless", "until", "when", "whenever", "wenn", "si", "se",
    "quand",
];

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    lives_elsewhere(facts, context);
    lives_elsewhere_by_an_answer(facts, context);
    says_away(facts, context);
}

/// Most statements of one application that are compared with each other.
const MOST: usize = 6;

/// A letter says that its writer lives or is in one country, and an answer says another.
fn lives_elsewhere(facts: &Facts<'_>, context: &mut RuleContext) {
    let of = |setting: PassageKind| {
        let statements = facts.application.statements.iter();
        statements.filter(move |statement| {
            statement.setting == setting && matches!(statement.claim, Claim::Residence | Claim::Whereabouts)
        })
    };
    for written in of(PassageKind::Letter).take(MOST) {
        for answered in of(PassageKind::Answer).take(MOST) {
            let (there, here) = (stated_place(&written.value), stated_place(&answered.value));
            match place::compare(&there, &here) {
                Comparison::CannotTell => context.skip(SkipReason::UnknownPlace),
                Comparison::Different(Level::Country) => {
                    context.mark_checked();
                    context.report(
                        Observation::new(sentences::LIVES, Grade::Ask)
                            .with(Gap::Phrase, short(&written.sentence))
                            .with(Gap::Answer, short(&answered.value.evidence))
                            .resting_on([&written.value.evidence, &answered.value.evidence]),
                    );
                }
                _ => context.mark_checked(),
            }
        }
    }
}

/// An answer says that the applicant lives in another country than the form gives as the residence.
fn lives_elsewhere_by_an_answer(facts: &Facts<'_>, context: &mut RuleContext) {
    let answers =
        facts.application.statements.iter().filter(|statement| {
            statement.setting == PassageKind::Answer && statement.claim == Claim::Residence
        });
    for answered in answers.take(MOST) {
        let there = stated_place(&answered.value);
        let of_form = |home: &&Sourced<Place>| {
            home.evidence.source == answered.value.evidence.source
                && home.evidence.path.starts_with("/basics")
                && is_own_statement(facts, home)
        };
        for home in facts.residences.iter().filter(of_form) {
            match place::compare(&there, &home.value) {
                Comparison::CannotTell => context.skip(SkipReason::UnknownPlace),
                Comparison::Different(Level::Country) => {
                    context.mark_checked();
                    context.report(
                        Observation::new(sentences::HOME, Grade::Ask)
                            .with(Gap::Phrase, short(&answered.sentence))
                            .with(Gap::Answer, short(&home.evidence))
                            .resting_on([&answered.value.evidence, &home.evidence]),
                    );
                    return;
                }
                _ => context.mark_checked(),
            }
        }
    }
}

/// Whether no browser, widget or system filled in a residence.
fn is_own_statement(facts: &Facts<'_>, home: &Sourced<Place>) -> bool {
    let parts = ["city", "region", "countryCode", "address"];
    !parts.iter().any(|part| {
        let path = format!("/basics/location/{part}");
        let evidence = crate::model::evidence::Evidence { path, ..home.evidence.clone() };
        matches!(
            facts.application.manner(&evidence),
            Some(InputManner::Autofilled | InputManner::Widget | InputManner::Parsed)
        )
    })
}

/// A letter says that its writer is away, and the form that they are at home.
fn says_away(facts: &Facts<'_>, context: &mut RuleContext) {
    let Some(now) = &facts.now else { return context.skip(SkipReason::NotStated) };
    if facts.application.session.travelling.is_some() {
        return context.skip(SkipReason::TravelStated);
    }
    let texts = || {
        facts
            .texts
            .iter()
            .filter(|text| matches!(text.passage.kind, PassageKind::Letter | PassageKind::Answer))
    };
    if texts().next().is_none() {
        return context.skip(SkipReason::NoText);
    }
    let compared: Vec<Comparison> =
        facts.residences.iter().map(|home| place::compare(&now.value, &home.value)).collect();
    if compared.is_empty() || compared.contains(&Comparison::CannotTell) {
        return context.skip(SkipReason::UnknownPlace);
    }
    context.mark_checked();
    let is_at_home = |comparison: &Comparison| {
        !matches!(comparison, Comparison::Different(Level::Region | Level::Country))
    };
    if !compared.iter().all(is_at_home) {
        return;
    }
    for TextFact { passage, words: read, .. } in texts() {
        let text = passage.text.value.replace('’', "'");
        let again = if text == passage.text.value { None } else { Some(words(&text)) };
        let found = again.as_ref().unwrap_or(read);
        let stated = STATED.iter().find(|phrase| {
            found.find(phrase).any(|at| {
                let before = at.checked_sub(1).and_then(|before| found.get(before));
                before.is_none_or(|word| !CONDITIONS.contains(&word))
            })
        });
        if let Some(phrase) = stated {
            context.report(
                Observation::new(sentences::ABSENT, Grade::Note)
                    .with(Gap::Phrase, *phrase)
                    .with(Gap::Answer, short(&now.evidence))
                    .resting_on([&excerpt(&passage.text.evidence, &text, phrase), &now.evidence])
                    .resting_on(facts.residences.iter().map(|home| &home.evidence)),
            );
        }
    }
}
