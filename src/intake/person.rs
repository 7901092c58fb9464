//! JSON Resume 1.0, with the names that it had before 1.0 and the additions of the submission format.
//! Source: the JSON Resume schema (`@jsonresume/schema` 1.3.1) and the 1.0 release notes for the old names.

use super::decoder::{Decoder, ObjectReader};
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
pub fn may_be_resume(fields: &ObjectReader<'_>) -> bool {
    fields.is_empty() || SECTIONS.iter().chain(OLD_SECTIONS).any(|section| fields.has(section))
}

/// Reads a person.
pub fn person(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Person {
    let person = sections(decoder, &mut fields);
    fields.finish(decoder, UNUSED_SECTIONS);
    person
}

fn sections(decoder: &mut Decoder, fields: &mut ObjectReader<'_>) -> Person {
    let mut person = Person {
        basics: fields.object(decoder, &["basics"]).map(|fields| basics(decoder, fields)),
        ..Person::default()
    };
    for entry in fields.objects(decoder, &["work"]) {
        person.work.push(work(decoder, entry));
    }
    for entry in fields.objects(decoder, &["volunteer"]) {
        person.volunteer.push(volunteer(decoder, entry));
    }
    for entry in fields.objects(decoder, &["education"]) {
        person.education.push(education(decoder, entry));
    }
    for entry in fields.objects(decoder, &["certificates", "certifications"]) {
        person.certificates.push(certificate(decoder, entry));
    }
    for entry in fields.objects(decoder, &["publications"]) {
        person.publications.push(publication(decoder, entry));
    }
    for entry in fields.objects(decoder, &["skills"]) {
        person.skills.push(skill(decoder, entry));
    }
    for entry in fields.objects(decoder, &["projects"]) {
        person.projects.push(project(decoder, entry));
    }
    for entry in fields.objects(decoder, &["references"]) {
        person.references.push(reference(decoder, entry));
    }
    person
}

fn basics(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Basics {
    let basics = Basics {
        name: fields.text(decoder, &["name"]),
        label: fields.text(decoder, &["label"]),
        email: fields.text(decoder, &["email"]),
        phone: fields.text(decoder, &["phone"]),
        url: fields.text(decoder, &["url", "website"]),
        summary: fields.text(decoder, &["summary"]),
        location: fields.object(decoder, &["location"]).map(|fields| location(decoder, fields)),
        profiles: fields
            .objects(decoder, &["profiles"])
            .into_iter()
            .map(|fields| profile(decoder, fields))
            .collect(),
    };
    fields.finish(decoder, &[]);
    basics
}

/// Reads a place.
pub fn location(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Location {
    let location = Location {
        address: fields.text(decoder, &["address"]),
        city: fields.text(decoder, &["city"]),
        region: fields.text(decoder, &["region", "state"]),
        country_code: fields.text(decoder, &["countryCode", "country"]),
    };
    fields.finish(decoder, &[]);
    location
}

fn profile(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Profile {
    let profile = Profile {
        network: fields.text(decoder, &["network"]),
        username: fields.text(decoder, &["username"]),
        url: fields.text(decoder, &["url"]),
    };
    fields.finish(decoder, &[]);
    profile
}

fn work(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Work {
    let work = Work {
        name: fields.text(decoder, &["name", "company"]),
        location: place_text(decoder, &mut fields),
        description: fields.text(decoder, &["description"]),
        position: fields.text(decoder, &["position"]),
        url: fields.text(decoder, &["url", "website"]),
        start_date: fields.text(decoder, &["startDate"]),
        end_date: fields.text(decoder, &["endDate"]),
        summary: fields.text(decoder, &["summary"]),
        highlights: fields.texts(decoder, &["highlights"]),
        engagement: fields.word(
            decoder,
            "engagement",
            &[
                ("full-time", Engagement::FullTime),
                ("part-time", Engagement::PartTime),
                ("contract", Engagement::Contract),
                ("freelance", Engagement::Freelance),
                ("internship", Engagement::Internship),
            ],
        ),
        mode: fields.word(decoder, "mode", MODES),
    };
    fields.finish(decoder, &["keywords"]);
    work
}

fn volunteer(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Volunteer {
    let volunteer = Volunteer {
        organization: fields.text(decoder, &["organization"]),
        position: fields.text(decoder, &["position"]),
        url: fields.text(decoder, &["url", "website"]),
        start_date: fields.text(decoder, &["startDate"]),
        end_date: fields.text(decoder, &["endDate"]),
        summary: fields.text(decoder, &["summary"]),
        highlights: fields.texts(decoder, &["highlights"]),
    };
    fields.finish(decoder, &[]);
    volunteer
}

fn education(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Education {
    let education = Education {
        institution: fields.text(decoder, &["institution"]),
        url: fields.text(decoder, &["url", "website"]),
        area: fields.text(decoder, &["area"]),
        study_type: fields.text(decoder, &["studyType"]),
        start_date: fields.text(decoder, &["startDate"]),
        end_date: fields.text(decoder, &["endDate"]),
        courses: fields.texts(decoder, &["courses"]),
        location: place_text(decoder, &mut fields),
        mode: fields.word(decoder, "mode", MODES),
        status: fields.word(
            decoder,
            "status",
            &[
                ("completed", StudyStatus::Completed),
                ("in-progress", StudyStatus::InProgress),
                ("left", StudyStatus::Left),
            ],
        ),
    };
    fields.finish(decoder, &["gpa", "score"]);
    education
}

/// A place of an entry: text, or the object that residences have, written as one line.
fn place_text(decoder: &mut Decoder, fields: &mut ObjectReader<'_>) -> Option<String> {
    let (path, value) = fields.take(&["location"])?;
    if !matches!(value, Value::Object(_)) {
        return decoder.text(value, &path);
    }
    let fields = decoder.object(value, &path);
    let place = location(decoder, fields);
    let parts: Vec<String> = [place.city, place.region, place.country_code].into_iter().flatten().collect();
    if parts.is_empty() { None } else { Some(parts.join(", ")) }
}

fn certificate(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Certificate {
    let certificate = Certificate {
        name: fields.text(decoder, &["name"]),
        date: fields.text(decoder, &["date"]),
        url: fields.text(decoder, &["url"]),
        issuer: fields.text(decoder, &["issuer"]),
    };
    fields.finish(decoder, &[]);
    certificate
}

fn publication(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Publication {
    let publication = Publication {
        name: fields.text(decoder, &["name"]),
        publisher: fields.text(decoder, &["publisher"]),
        release_date: fields.text(decoder, &["releaseDate"]),
        url: fields.text(decoder, &["url", "website"]),
        summary: fields.text(decoder, &["summary"]),
    };
    fields.finish(decoder, &["keywords"]);
    publication
}

fn skill(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Skill {
    let skill = Skill {
        name: fields.text(decoder, &["name"]),
        level: fields.text(decoder, &["level"]),
        keywords: fields.texts(decoder, &["keywords"]),
    };
    fields.finish(decoder, &[]);
    skill
}

fn project(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Project {
    let project = Project {
        name: fields.text(decoder, &["name"]),
        description: fields.text(decoder, &["description", "summary"]),
        highlights: fields.texts(decoder, &["highlights"]),
        keywords: fields.texts(decoder, &["keywords"]),
        start_date: fields.text(decoder, &["startDate"]),
        end_date: fields.text(decoder, &["endDate"]),
        url: fields.text(decoder, &["url"]),
        roles: fields.texts(decoder, &["roles"]),
        entity: fields.text(decoder, &["entity"]),
    };
    fields.finish(decoder, &["type"]);
    project
}

fn reference(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Reference {
    let reference =
        Reference { name: fields.text(decoder, &["name"]), reference: fields.text(decoder, &["reference"]) };
    fields.finish(decoder, &[]);
    reference
}
