//! JSON Resume 1.0, with the names that it had before 1.0 and the additions of the submission format.
//! Source: the JSON Resume schema (`@jsonresume/schema` 1.3.1) and the 1.0 release notes for the old names.

use super::door::{self, Door, Fields};
use crate::model::error::InputError;
use crate::model::submission::{
    Basics, Certificate, Education, Engagement, Location, Mode, Person, Profile, Project, Publication,
    Reference, Skill, StudyStatus, Volunteer, Work,
};
use crate::model::value::Value;

/// Sections of JSON Resume that no rule reads: some of them say where a person comes from or what they believe.
const UNUSED_SECTIONS: &[&str] = &["$schema", "awards", "hobbies", "interests", "languages", "meta"];

/// Root fields of JSON Resume, by which a plain document is recognised.
pub const SECTIONS: &[&str] = &[
    "$schema",
    "awards",
    "basics",
    "certificates",
    "education",
    "interests",
    "languages",
    "meta",
    "projects",
    "publications",
    "references",
    "skills",
    "volunteer",
    "work",
];

const MODES: &[(&str, Mode)] =
    &[("on-site", Mode::OnSite), ("hybrid", Mode::Hybrid), ("remote", Mode::Remote)];

/// Reads a person.
///
/// # Errors
/// An [`InputError`] that names the path.
pub fn person(door: &mut Door, value: &Value, path: &str) -> Result<Person, InputError> {
    let mut fields = door.object(value, path)?;
    let person = sections(door, &mut fields)?;
    fields.finish(door, UNUSED_SECTIONS);
    Ok(person)
}

fn sections(door: &mut Door, fields: &mut Fields<'_>) -> Result<Person, InputError> {
    Ok(Person {
        basics: match fields.take(&["basics"]) {
            Some((path, value)) => Some(basics(door, value, &path)?),
            None => None,
        },
        work: fields.list(&["work"], |value, path| work(door, value, path).map(Some))?,
        volunteer: fields.list(&["volunteer"], |value, path| volunteer(door, value, path).map(Some))?,
        education: fields.list(&["education"], |value, path| education(door, value, path).map(Some))?,
        certificates: fields.list(&["certificates", "certifications"], |value, path| {
            certificate(door, value, path).map(Some)
        })?,
        publications: fields
            .list(&["publications"], |value, path| publication(door, value, path).map(Some))?,
        skills: fields.list(&["skills"], |value, path| skill(door, value, path).map(Some))?,
        projects: fields.list(&["projects"], |value, path| project(door, value, path).map(Some))?,
        references: fields.list(&["references"], |value, path| reference(door, value, path).map(Some))?,
    })
}

fn basics(door: &mut Door, value: &Value, path: &str) -> Result<Basics, InputError> {
    let mut fields = door.object(value, path)?;
    let basics = Basics {
        name: fields.text(&["name"])?,
        label: fields.text(&["label"])?,
        email: fields.text(&["email"])?,
        phone: fields.text(&["phone"])?,
        url: fields.text(&["url", "website"])?,
        summary: fields.text(&["summary"])?,
        location: match fields.take(&["location"]) {
            Some((path, value)) => Some(location(door, value, &path)?),
            None => None,
        },
        profiles: fields.list(&["profiles"], |value, path| profile(door, value, path).map(Some))?,
    };
    fields.finish(door, &[]);
    Ok(basics)
}

/// Reads a place.
///
/// # Errors
/// An [`InputError`] that names the path.
pub fn location(door: &mut Door, value: &Value, path: &str) -> Result<Location, InputError> {
    let mut fields = door.object(value, path)?;
    let location = Location {
        address: fields.text(&["address"])?,
        city: fields.text(&["city"])?,
        region: fields.text(&["region", "state"])?,
        country_code: fields.text(&["countryCode", "country"])?,
    };
    fields.finish(door, &[]);
    Ok(location)
}

fn profile(door: &mut Door, value: &Value, path: &str) -> Result<Profile, InputError> {
    let mut fields = door.object(value, path)?;
    let profile = Profile {
        network: fields.text(&["network"])?,
        username: fields.text(&["username"])?,
        url: fields.text(&["url"])?,
    };
    fields.finish(door, &[]);
    Ok(profile)
}

fn work(door: &mut Door, value: &Value, path: &str) -> Result<Work, InputError> {
    let mut fields = door.object(value, path)?;
    let work = Work {
        name: fields.text(&["name", "company"])?,
        location: place_text(door, &mut fields)?,
        description: fields.text(&["description"])?,
        position: fields.text(&["position"])?,
        url: fields.text(&["url", "website"])?,
        start_date: fields.text(&["startDate"])?,
        end_date: fields.text(&["endDate"])?,
        summary: fields.text(&["summary"])?,
        highlights: fields.texts(&["highlights"])?,
        engagement: fields.word(
            "engagement",
            &[
                ("full-time", Engagement::FullTime),
                ("part-time", Engagement::PartTime),
                ("contract", Engagement::Contract),
                ("freelance", Engagement::Freelance),
                ("internship", Engagement::Internship),
            ],
        )?,
        mode: fields.word("mode", MODES)?,
    };
    fields.finish(door, &["keywords"]);
    Ok(work)
}

fn volunteer(door: &mut Door, value: &Value, path: &str) -> Result<Volunteer, InputError> {
    let mut fields = door.object(value, path)?;
    let volunteer = Volunteer {
        organization: fields.text(&["organization"])?,
        position: fields.text(&["position"])?,
        url: fields.text(&["url", "website"])?,
        start_date: fields.text(&["startDate"])?,
        end_date: fields.text(&["endDate"])?,
        summary: fields.text(&["summary"])?,
        highlights: fields.texts(&["highlights"])?,
    };
    fields.finish(door, &[]);
    Ok(volunteer)
}

fn education(door: &mut Door, value: &Value, path: &str) -> Result<Education, InputError> {
    let mut fields = door.object(value, path)?;
    let education = Education {
        institution: fields.text(&["institution"])?,
        url: fields.text(&["url", "website"])?,
        area: fields.text(&["area"])?,
        study_type: fields.text(&["studyType"])?,
        start_date: fields.text(&["startDate"])?,
        end_date: fields.text(&["endDate"])?,
        courses: fields.texts(&["courses"])?,
        location: place_text(door, &mut fields)?,
        mode: fields.word("mode", MODES)?,
        status: fields.word(
            "status",
            &[
                ("completed", StudyStatus::Completed),
                ("in-progress", StudyStatus::InProgress),
                ("left", StudyStatus::Left),
            ],
        )?,
    };
    fields.finish(door, &["gpa", "score"]);
    Ok(education)
}

/// A place of an entry: text, or the object that residences have, written as one line.
fn place_text(door: &mut Door, fields: &mut Fields<'_>) -> Result<Option<String>, InputError> {
    let Some((path, value)) = fields.take(&["location"]) else { return Ok(None) };
    if !matches!(value, Value::Object(_)) {
        return door::text(value, &path);
    }
    let place = location(door, value, &path)?;
    let parts: Vec<String> = [place.city, place.region, place.country_code].into_iter().flatten().collect();
    Ok(if parts.is_empty() { None } else { Some(parts.join(", ")) })
}

fn certificate(door: &mut Door, value: &Value, path: &str) -> Result<Certificate, InputError> {
    let mut fields = door.object(value, path)?;
    let certificate = Certificate {
        name: fields.text(&["name"])?,
        date: fields.text(&["date"])?,
        url: fields.text(&["url"])?,
        issuer: fields.text(&["issuer"])?,
    };
    fields.finish(door, &[]);
    Ok(certificate)
}

fn publication(door: &mut Door, value: &Value, path: &str) -> Result<Publication, InputError> {
    let mut fields = door.object(value, path)?;
    let publication = Publication {
        name: fields.text(&["name"])?,
        publisher: fields.text(&["publisher"])?,
        release_date: fields.text(&["releaseDate"])?,
        url: fields.text(&["url", "website"])?,
        summary: fields.text(&["summary"])?,
    };
    fields.finish(door, &["keywords"]);
    Ok(publication)
}

fn skill(door: &mut Door, value: &Value, path: &str) -> Result<Skill, InputError> {
    let mut fields = door.object(value, path)?;
    let skill = Skill {
        name: fields.text(&["name"])?,
        level: fields.text(&["level"])?,
        keywords: fields.texts(&["keywords"])?,
    };
    fields.finish(door, &[]);
    Ok(skill)
}

fn project(door: &mut Door, value: &Value, path: &str) -> Result<Project, InputError> {
    let mut fields = door.object(value, path)?;
    let project = Project {
        name: fields.text(&["name"])?,
        description: fields.text(&["description", "summary"])?,
        highlights: fields.texts(&["highlights"])?,
        keywords: fields.texts(&["keywords"])?,
        start_date: fields.text(&["startDate"])?,
        end_date: fields.text(&["endDate"])?,
        url: fields.text(&["url"])?,
        roles: fields.texts(&["roles"])?,
        entity: fields.text(&["entity"])?,
    };
    fields.finish(door, &["type"]);
    Ok(project)
}

fn reference(door: &mut Door, value: &Value, path: &str) -> Result<Reference, InputError> {
    let mut fields = door.object(value, path)?;
    let reference = Reference { name: fields.text(&["name"])?, reference: fields.text(&["reference"])? };
    fields.finish(door, &[]);
    Ok(reference)
}
