//! Statements of running text beside the entries of fields: residences and studies take their places among those of forms and résumés.

use super::values::place_forms;
use crate::data::places::fold::fold;
use crate::model::application::{Application, End, Fact, Residence, Study};
use crate::model::evidence::Sourced;
use crate::model::statement::{Claim, Statement};
use crate::parse::place::{Place, resolve_text};

/// Residences that texts state, where it follows from what is said in which country they lie.
pub fn residences(application: &Application, statements: &[Statement]) -> Vec<Residence> {
    let stated = statements.iter().filter(|statement| statement.claim == Claim::Residence);
    let known = stated.filter_map(|statement| known_place(&statement.value));
    let mut residences: Vec<Residence> = Vec::new();
    for line in known {
        let is_written = |residence: &Residence| {
            residence.line.evidence.source == line.evidence.source
                && fold(&residence.line.value) == fold(&line.value)
        };
        if !application.residences.iter().chain(&residences).any(is_written) {
            residences.push(Residence {
                address: None,
                city: Some(line.clone()),
                region: None,
                country: None,
                line,
            });
        }
    }
    residences
}

/// A place in the form in which its country is known; `None` where it is known in none.
pub fn known_place(value: &Sourced<String>) -> Option<Sourced<String>> {
    let known = place_forms(&value.value).into_iter().find(|form| resolve_text(form).is_known())?;
    Some(Sourced { value: known, evidence: value.evidence.clone() })
}

/// What a written place says, in whichever form it is known.
pub fn place(value: &Sourced<String>) -> Place {
    known_place(value).map_or(Place::UNKNOWN, |known| resolve_text(&known.value))
}

/// Studies that texts state: a school with what the same sentence, or the same form's answers, say of it. One that an entry of its source
/// has already says nothing more.
pub fn studies(application: &Application, statements: &[Statement]) -> Vec<Study> {
    let mut studies: Vec<Study> = Vec::new();
    for school in statements.iter().filter(|statement| statement.claim == Claim::School) {
        let Some(source) = school.value.evidence.source else { continue };
        let of_it = |claim: Claim| {
            statements.iter().find(|other| {
                other.claim == claim && other.group == school.group && other.setting == school.setting
            })
        };
        let name = fold(&school.value.value);
        let is_listed = |study: &Study| {
            study.source == source
                && study.school.as_ref().is_some_and(|listed| {
                    let listed = fold(&listed.value);
                    listed.contains(name.as_str()) || name.contains(listed.as_str())
                })
        };
        if application.studies.iter().chain(&studies).any(is_listed) {
            continue;
        }
        let end = of_it(Claim::Graduation).and_then(|graduation| {
            Some(Sourced { value: graduation.date?, evidence: graduation.value.evidence.clone() })
        });
        studies.push(Study {
            source,
            path: school.value.evidence.path.clone(),
            school: Some(school.value.clone()),
            degree: of_it(Claim::Degree).map(|degree| degree.value.clone()),
            field: of_it(Claim::FieldOfStudy).map(|field| field.value.clone()),
            place: None,
            start: Fact::Absent,
            end: end.map_or(End::Open, End::Stated),
            status: None,
            mode: None,
        });
    }
    studies
}
