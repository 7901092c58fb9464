//! JSON Resume 1.0, with the names that it had before 1.0 and the additions of the submission format.
//! Source: the JSON Resume schema (`@jsonresume/schema` 1.3.1) and the 1.0 release notes for the old names.

use super::door::{Door, Fields};
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

/// Names that sections had before 1.0.
const OLD_SECTIONS: &[&str] = &["certifications", "hobbies"];

/// Whether an object can be meant as a JSON Resume: an empty one says so little that it may be, one that has only other fields is something else.
pub fn may_be_resume(fields: &Fields<'_>) -> bool {
    fields.is_empty() || SECTIONS.iter().chain(OLD_SECTIONS).any(|section| fields.has(section))
}

/// Reads a person.
pub fn person(door: &mut Door, mut fields: Fields<'_>) -> Person {
    let person = sections(door, &mut fields);
    fields.finish(door, UNUSED_SECTIONS);
    person
}

fn sections(door: &mut Door, fields: &mut Fields<'_>) -> Person {
    let mut person = Person {
        basics: fields.object(door, &["basics"]).map(|fields| basics(door, fields)),
        ..Person::default()
    };
    for entry in fields.objects(door, &["work"]) {
        person.work.push(work(door, entry));
    }
    for entry in fields.objects(door, &["volunteer"]) {
        person.volunteer.push(volunteer(door, entry));
    }
    for entry in fields.objects(door, &["education"]) {
        person.education.push(education(door, entry));
    }
    for entry in fields.objects(door, &["certificates", "certifications"]) {
        person.certificates.push(certificate(door, entry));
    }
    for entry in fields.objects(door, &["publications"]) {
        person.publications.push(publication(door, entry));
    }
    for entry in fields.objects(door, &["skills"]) {
        person.skills.push(skill(door, entry));
    }
    for entry in fields.objects(door, &["projects"]) {
        person.projects.push(project(door, entry));
    }
    for entry in fields.objects(door, &["references"]) {
        person.references.push(reference(door, entry));
    }
    person
}

fn basics(door: &mut Door, mut fields: Fields<'_>) -> Basics {
    let basics = Basics {
        name: fields.text(door, &["name"]),
        label: fields.text(door, &["label"]),
        email: fields.text(door, &["email"]),
        phone: fields.text(door, &["phone"]),
        url: fields.text(door, &["url", "website"]),
        summary: fields.text(door, &["summary"]),
        location: fields.object(door, &["location"]).map(|fields| location(door, fields)),
        profiles: fields
            .objects(door, &["profiles"])
            .into_iter()
            .map(|fields| profile(door, fields))
            .collect(),
    };
    fields.finish(door, &[]);
    basics
}

/// Reads a place.
pub fn location(door: &mut Door, mut fields: Fields<'_>) -> Location {
    let location = Location {
        address: fields.text(door, &["address"]),
        city: fields.text(door, &["city"]),
        region: fields.text(door, &["region", "state"]),
        country_code: fields.text(door, &["countryCode", "country"]),
    };
    fields.finish(door, &[]);
    location
}

fn profile(door: &mut Door, mut fields: Fields<'_>) -> Profile {
    let profile = Profile {
        network: fields.text(door, &["network"]),
        username: fields.text(door, &["username"]),
        url: fields.text(door, &["url"]),
    };
    fields.finish(door, &[]);
    profile
}

fn work(door: &mut Door, mut fields: Fields<'_>) -> Work {
    let work = Work {
        name: fields.text(door, &["name", "company"]),
        location: place_text(door, &mut fields),
        description: fields.text(door, &["description"]),
        position: fields.text(door, &["position"]),
        url: fields.text(door, &["url", "website"]),
        start_date: fields.text(door, &["startDate"]),
        end_date: fields.text(door, &["endDate"]),
        summary: fields.text(door, &["summary"]),
        highlights: fields.texts(door, &["highlights"]),
        engagement: fields.word(
            door,
            "engagement",
            &[
                ("full-time", Engagement::FullTime),
                ("part-time", Engagement::PartTime),
                ("contract", Engagement::Contract),
                ("freelance", Engagement::Freelance),
                ("internship", Engagement::Internship),
            ],
        ),
        mode: fields.word(door, "mode", MODES),
    };
    fields.finish(door, &["keywords"]);
    work
}

fn volunteer(door: &mut Door, mut fields: Fields<'_>) -> Volunteer {
    let volunteer = Volunteer {
        organization: fields.text(door, &["organization"]),
        position: fields.text(door, &["position"]),
        url: fields.text(door, &["url", "website"]),
        start_date: fields.text(door, &["startDate"]),
        end_date: fields.text(door, &["endDate"]),
        summary: fields.text(door, &["summary"]),
        highlights: fields.texts(door, &["highlights"]),
    };
    fields.finish(door, &[]);
    volunteer
}

fn education(door: &mut Door, mut fields: Fields<'_>) -> Education {
    let education = Education {
        institution: fields.text(door, &["institution"]),
        url: fields.text(door, &["url", "website"]),
        area: fields.text(door, &["area"]),
        study_type: fields.text(door, &["studyType"]),
        start_date: fields.text(door, &["startDate"]),
        end_date: fields.text(door, &["endDate"]),
        courses: fields.texts(door, &["courses"]),
        location: place_text(door, &mut fields),
        mode: fields.word(door, "mode", MODES),
        status: fields.word(
            door,
            "status",
            &[
                ("completed", StudyStatus::Completed),
                ("in-progress", StudyStatus::InProgress),
                ("left", StudyStatus::Left),
            ],
        ),
    };
    fields.finish(door, &["gpa", "score"]);
    education
}

/// A place of an entry: text, or the object that residences have, written as one line.
fn place_text(door: &mut Door, fields: &mut Fields<'_>) -> Option<String> {
    let (path, value) = fields.take(&["location"])?;
    if !matches!(value, Value::Object(_)) {
        return door.text(value, &path);
    }
    let fields = door.object(value, &path);
    let place = location(door, fields);
    let parts: Vec<String> = [place.city, place.region, place.country_code].into_iter().flatten().collect();
    if parts.is_empty() { None } else { Some(parts.join(", ")) }
}

fn certificate(door: &mut Door, mut fields: Fields<'_>) -> Certificate {
    let certificate = Certificate {
        name: fields.text(door, &["name"]),
        date: fields.text(door, &["date"]),
        url: fields.text(door, &["url"]),
        issuer: fields.text(door, &["issuer"]),
    };
    fields.finish(door, &[]);
    certificate
}

fn publication(door: &mut Door, mut fields: Fields<'_>) -> Publication {
    let publication = Publication {
        name: fields.text(door, &["name"]),
        publisher: fields.text(door, &["publisher"]),
        release_date: fields.text(door, &["releaseDate"]),
        url: fields.text(door, &["url", "website"]),
        summary: fields.text(door, &["summary"]),
    };
    fields.finish(door, &["keywords"]);
    publication
}

fn skill(door: &mut Door, mut fields: Fields<'_>) -> Skill {
    let skill = Skill {
        name: fields.text(door, &["name"]),
        level: fields.text(door, &["level"]),
        keywords: fields.texts(door, &["keywords"]),
    };
    fields.finish(door, &[]);
    skill
}

fn project(door: &mut Door, mut fields: Fields<'_>) -> Project {
    let project = Project {
        name: fields.text(door, &["name"]),
        description: fields.text(door, &["description", "summary"]),
        highlights: fields.texts(door, &["highlights"]),
        keywords: fields.texts(door, &["keywords"]),
        start_date: fields.text(door, &["startDate"]),
        end_date: fields.text(door, &["endDate"]),
        url: fields.text(door, &["url"]),
        roles: fields.texts(door, &["roles"]),
        entity: fields.text(door, &["entity"]),
    };
    fields.finish(door, &["type"]);
    project
}

fn reference(door: &mut Door, mut fields: Fields<'_>) -> Reference {
    let reference =
        Reference { name: fields.text(door, &["name"]), reference: fields.text(door, &["reference"]) };
    fields.finish(door, &[]);
    reference
}
