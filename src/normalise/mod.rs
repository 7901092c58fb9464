//! A submission becomes an [`Application`]: every statement in one form, each with the place where it was made.

mod date_parts;
mod dates;
mod locate;
mod phones;

use crate::data::fillers::{Field, is_filler};
use crate::data::places::fold::fold;
use crate::data::places::{Meaning, meanings};
use crate::model::application::{
    Account, Application, File, FileLink, HeldCertificate, JobApplied, Passage, PassageKind, Phone,
    ProfileLink, Referee, Reply, Residence, Role, SessionFacts, StatedManner, Study,
};
use crate::model::evidence::Sourced;
use crate::model::garbled;
use crate::model::submission::{
    Answer, Basics, FirstAutofill, Location, Person, Session, Source, SourceKind, Submission,
};
use dates::{Keeping, Section};
use locate::Locator;

/// Brings what the sources state to one form.
pub fn application(submission: &Submission) -> Application {
    let mut application = Application {
        as_of: dates::bare(submission.as_of.as_deref(), "/asOf"),
        submitted: dates::bare(submission.submitted.as_deref(), "/submitted"),
        route: submission.route,
        sources: submission.sources.iter().map(|source| source.kind).collect(),
        manners: Vec::new(),
        names: Vec::new(),
        emails: Vec::new(),
        phones: Vec::new(),
        residences: Vec::new(),
        deliveries: Vec::new(),
        consignees: Vec::new(),
        profiles: Vec::new(),
        accounts: Vec::new(),
        roles: Vec::new(),
        studies: Vec::new(),
        certificates: Vec::new(),
        texts: Vec::new(),
        statements: Vec::new(),
        unread_texts: Vec::new(),
        referees: Vec::new(),
        replies: Vec::new(),
        files: Vec::new(),
        job: job(submission),
        session: submission.session.as_ref().map(session).unwrap_or_default(),
        line_type: submission.external.as_ref().and_then(|external| {
            let line = external.line_type.clone()?;
            Some(Sourced { evidence: locate::of_submission("/external/lineType", &line), value: line })
        }),
        unsure: Vec::new(),
        fillers: Vec::new(),
    };
    for (position, source) in (0u32..).zip(&submission.sources) {
        let mut locator = Locator::new(position, &source.located);
        read_source(&mut application, submission, source, &mut locator);
        application.unsure.append(&mut locator.unsure);
        application.fillers.append(&mut locator.fillers);
    }
    application
}

fn read_source(
    application: &mut Application,
    submission: &Submission,
    source: &Source,
    locator: &mut Locator<'_>,
) {
    application.manners.extend(source.inputs.iter().map(|(path, manner)| StatedManner {
        source: locator.source,
        path: path.clone(),
        manner: *manner,
    }));
    let nobody = Person::default();
    let person = source.person.as_ref().unwrap_or(&nobody);
    match source.kind {
        SourceKind::Reference => {
            application.referees.push(referee(source, person, locator));
            return;
        }
        SourceKind::Delivery => {
            let name = person.basics.as_ref().and_then(|basics| basics.name.as_deref());
            application.consignees.extend(locator.field(Field::Name, "/basics/name", name));
            let location = person.basics.as_ref().and_then(|basics| basics.location.as_ref());
            application.deliveries.extend(location.and_then(|location| residence(location, locator)));
            return;
        }
        SourceKind::Reply => {
            for (position, answer) in source.answers.iter().enumerate() {
                let path = format!("/answers/{position}/text");
                read_text(application, PassageKind::Answer, locator.text(&path, answer.text.as_deref()));
                application.replies.extend(reply(source, answer, locator));
            }
            return;
        }
        SourceKind::Form
        | SourceKind::Resume
        | SourceKind::CoverLetter
        | SourceKind::Profile
        | SourceKind::Record => {}
    }
    if let Some(basics) = &person.basics {
        read_basics(application, source, basics, locator);
    }
    let keeping = Keeping::of(source, person, application, submission);
    read_histories(application, person, &keeping, locator);
    if source.kind == SourceKind::Profile && source.url.is_some() {
        application.profiles.push(ProfileLink {
            network: locator.field(Field::Organisation, "/site", source.site.as_deref()),
            username: None,
            url: locator.field(Field::Url, "/url", source.url.as_deref()),
        });
    }
    if let Some(facts) = &source.facts {
        application.accounts.push(Account {
            source: locator.source,
            site: source.site.clone(),
            created: dates::stated(locator, "/facts", "accountCreated", facts.account_created.as_deref()),
            silent_from: dates::stated(locator, "/facts", "silentFrom", facts.silent_from.as_deref()),
            active_again: dates::stated(locator, "/facts", "activeAgain", facts.active_again.as_deref()),
            first_activity: dates::stated(
                locator,
                "/facts",
                "firstActivity",
                facts.first_activity.as_deref(),
            ),
        });
    }
    for (position, answer) in source.answers.iter().enumerate() {
        let path = format!("/answers/{position}/answer");
        let text = locator.text(&path, answer.answer.as_deref());
        application.texts.extend(text.map(|text| Passage {
            kind: PassageKind::Answer,
            asked: answer.question.clone(),
            text,
        }));
    }
    let whole = match source.kind {
        SourceKind::CoverLetter => PassageKind::Letter,
        _ => PassageKind::Whole,
    };
    read_text(application, whole, locator.text("/text", source.text.as_deref()));
    if let Some(file) = file(source, locator) {
        application.files.push(file);
    }
}

fn read_basics(application: &mut Application, source: &Source, basics: &Basics, locator: &mut Locator<'_>) {
    application.names.extend(locator.field(Field::Name, "/basics/name", basics.name.as_deref()));
    application.emails.extend(locator.field(Field::Email, "/basics/email", basics.email.as_deref()));
    if let Some(field) = locator.field(Field::Phone, "/basics/phone", basics.phone.as_deref()) {
        let numbers = phones::numbers(field);
        application.phones.extend(numbers.into_iter().map(|number| Phone { number, kind: source.kind }));
    }
    if let Some(location) = &basics.location {
        application.residences.extend(residence(location, locator));
    }
    for (position, profile) in basics.profiles.iter().enumerate() {
        let path = format!("/basics/profiles/{position}");
        application.profiles.push(ProfileLink {
            network: locator.field_inside(Field::Organisation, &path, "network", profile.network.as_deref()),
            username: locator.field_inside(Field::Url, &path, "username", profile.username.as_deref()),
            url: locator.field_inside(Field::Url, &path, "url", profile.url.as_deref()),
        });
    }
    if let Some(url) = locator.field(Field::Url, "/basics/url", basics.url.as_deref()) {
        application.profiles.push(ProfileLink { network: None, username: None, url: Some(url) });
    }
    read_text(application, PassageKind::Introduction, locator.text("/basics/label", basics.label.as_deref()));
    read_text(
        application,
        PassageKind::Introduction,
        locator.text("/basics/summary", basics.summary.as_deref()),
    );
}

fn read_histories(
    application: &mut Application,
    person: &Person,
    keeping: &Keeping,
    locator: &mut Locator<'_>,
) {
    for (position, work) in person.work.iter().enumerate() {
        let path = format!("/work/{position}");
        let mut texts = Vec::new();
        texts.extend(locator.inside(&path, "summary", work.summary.as_deref()));
        for (bullet, text) in work.highlights.iter().enumerate() {
            texts.extend(locator.text(&format!("{path}/highlights/{bullet}"), Some(text)));
        }
        for text in &texts {
            read_text(application, PassageKind::Role, Some(text.clone()));
        }
        let (start, end) = (work.start_date.as_deref(), work.end_date.as_deref());
        let dates = keeping.dates(Section::Work, &path, start, end);
        application.roles.push(Role {
            source: locator.source,
            employer: locator.field_inside(Field::Organisation, &path, "name", work.name.as_deref()),
            title: locator.field_inside(Field::Title, &path, "position", work.position.as_deref()),
            place: locator.field_inside(Field::Place, &path, "location", work.location.as_deref()),
            url: locator.field_inside(Field::Url, &path, "url", work.url.as_deref()),
            start: dates.start(locator),
            end: dates.end(locator),
            engagement: work.engagement,
            mode: work.mode,
            texts,
            path,
        });
    }
    for (position, education) in person.education.iter().enumerate() {
        let path = format!("/education/{position}");
        let (start, end) = (education.start_date.as_deref(), education.end_date.as_deref());
        let dates = keeping.dates(Section::Education, &path, start, end);
        application.studies.push(Study {
            source: locator.source,
            school: locator.field_inside(
                Field::Organisation,
                &path,
                "institution",
                education.institution.as_deref(),
            ),
            degree: locator.field_inside(Field::Study, &path, "studyType", education.study_type.as_deref()),
            field: locator.field_inside(Field::Study, &path, "area", education.area.as_deref()),
            place: locator.field_inside(Field::Place, &path, "location", education.location.as_deref()),
            start: dates.start(locator),
            end: dates.end(locator),
            status: education.status,
            mode: education.mode,
            path,
        });
    }
    for (position, certificate) in person.certificates.iter().enumerate() {
        let path = format!("/certificates/{position}");
        let name = locator.field_inside(Field::Study, &path, "name", certificate.name.as_deref());
        let date = dates::stated(locator, &path, "date", certificate.date.as_deref());
        application.certificates.extend(name.map(|name| HeldCertificate {
            source: locator.source,
            name,
            date,
        }));
    }
    for (position, volunteer) in person.volunteer.iter().enumerate() {
        let path = format!("/volunteer/{position}/summary");
        read_text(application, PassageKind::Project, locator.text(&path, volunteer.summary.as_deref()));
    }
    for (position, project) in person.projects.iter().enumerate() {
        let path = format!("/projects/{position}/description");
        read_text(application, PassageKind::Project, locator.text(&path, project.description.as_deref()));
    }
}

fn read_text(application: &mut Application, kind: PassageKind, text: Option<Sourced<String>>) {
    application.texts.extend(text.map(|text| Passage { kind, asked: None, text }));
}

fn residence(location: &Location, locator: &mut Locator<'_>) -> Option<Residence> {
    let place = |locator: &mut Locator<'_>, field, path, value: &Option<String>| {
        locator.field(field, path, value.as_deref())
    };
    let address = place(locator, Field::Place, "/basics/location/address", &location.address);
    let city = place(locator, Field::Place, "/basics/location/city", &location.city);
    let mut region = place(locator, Field::Region, "/basics/location/region", &location.region);
    let mut country = place(locator, Field::Country, "/basics/location/countryCode", &location.country_code);
    let has =
        |part: &Option<Sourced<String>>, code| part.as_ref().is_some_and(|part| is_in(&part.value, code));
    // "NA" is Namibia and Naples, and what tables have for nothing at all.
    if is_na(&country) && !has(&city, "NA") && !has(&region, "NA") {
        locator.fillers.extend(country.take().map(|country| country.evidence));
    }
    let is_italian = country.as_ref().map_or_else(|| has(&city, "IT"), |country| is_in(&country.value, "IT"));
    if is_na(&region) && !is_italian {
        locator.fillers.extend(region.take().map(|region| region.evidence));
    }
    let parts: Vec<&Sourced<String>> = [&city, &region, &country].into_iter().flatten().collect();
    let first = parts.first().copied().or(address.as_ref())?;
    let written: Vec<&str> = parts.iter().map(|part| part.value.as_str()).collect();
    let mut line = first.clone();
    if !written.is_empty() {
        line.value = written.join(", ");
        line.evidence.quote = crate::model::evidence::quotable(&line.value);
        if written.len() > 1 {
            line.evidence.path = "/basics/location".to_owned();
            line.evidence.span = None;
        }
    }
    Some(Residence { address, city, region, country, line })
}

fn is_na(part: &Option<Sourced<String>>) -> bool {
    part.as_ref().is_some_and(|part| part.value.trim().eq_ignore_ascii_case("NA"))
}

/// Whether a text names a country by its code, or bears the name of it or of a place in it.
fn is_in(text: &str, code: &str) -> bool {
    let text = text.trim();
    let is_there = |meaning| match meaning {
        Meaning::Area { area, .. } | Meaning::City { area, .. } => area.country().code() == code,
    };
    text.len() > 2 && meanings(&fold(text)).any(is_there)
        || text.eq_ignore_ascii_case(code) && !text.eq_ignore_ascii_case("NA")
}

fn referee(source: &Source, person: &Person, locator: &mut Locator<'_>) -> Referee {
    let nothing = Basics::default();
    let basics = person.basics.as_ref().unwrap_or(&nothing);
    Referee {
        name: locator.field(Field::Name, "/basics/name", basics.name.as_deref()),
        email: locator.field(Field::Email, "/basics/email", basics.email.as_deref()),
        phone: locator.field(Field::Phone, "/basics/phone", basics.phone.as_deref()),
        profiles: basics
            .profiles
            .iter()
            .enumerate()
            .map(|(position, profile)| ProfileLink {
                network: None,
                username: None,
                url: locator.field(
                    Field::Url,
                    &format!("/basics/profiles/{position}/url"),
                    profile.url.as_deref(),
                ),
            })
            .collect(),
        employer: locator.field(Field::Organisation, "/employer", source.employer.as_deref()),
    }
}

/// The applicant's own word on a difference.
fn reply(source: &Source, answer: &Answer, locator: &Locator<'_>) -> Option<Reply> {
    let about = answer.about.as_ref()?;
    Some(Reply {
        source: locator.source,
        rule: about.rule.clone()?,
        paths: about.paths.clone(),
        holds: answer.holds,
        text: answer.text.clone(),
        at: source.at.clone(),
    })
}

fn file(source: &Source, locator: &mut Locator<'_>) -> Option<File> {
    if source.file_name.is_none() && source.document.is_none() {
        return None;
    }
    let nothing = crate::model::submission::Document::default();
    let document = source.document.as_ref().unwrap_or(&nothing);
    Some(File {
        source: locator.source,
        kind: source.kind,
        name: locator.text("/fileName", source.file_name.as_deref()),
        author: locator.text("/document/author", document.author.as_deref()),
        created: locator.text("/document/created", document.created.as_deref()),
        modified: locator.text("/document/modified", document.modified.as_deref()),
        links: document
            .links
            .iter()
            .enumerate()
            .map(|(position, link)| FileLink {
                text: locator.text(&format!("/document/links/{position}/text"), link.text.as_deref()),
                target: locator.text(&format!("/document/links/{position}/target"), link.target.as_deref()),
            })
            .collect(),
        hidden: document
            .hidden_text
            .iter()
            .enumerate()
            .filter_map(|(position, text)| {
                locator.text(&format!("/document/hiddenText/{position}"), Some(text))
            })
            .collect(),
        text: source.text.as_deref().and_then(garbled::comparable),
    })
}

fn job(submission: &Submission) -> JobApplied {
    submission.job.as_ref().map_or_else(JobApplied::default, |job| JobApplied {
        title: job.title.clone(),
        employer: job.employer.clone(),
        advert: job.advert.clone(),
        trap_terms: job.trap_terms.clone(),
    })
}

fn session(session: &Session) -> SessionFacts {
    let text = |path: &str, value: &Option<String>| {
        value
            .as_ref()
            .map(|value| Sourced { value: value.clone(), evidence: locate::of_submission(path, value) })
    };
    SessionFacts {
        time_zone: text("/session/timeZone", &session.time_zone),
        offsets: session.offsets.map(|offsets| Sourced {
            value: offsets,
            evidence: locate::of_submission(
                "/session/offsets",
                // In January and in July; the report says so.
                &format!("{}, {}", clock_offset(offsets.january), clock_offset(offsets.july)),
            ),
        }),
        where_now: text("/session/whereNow", &session.where_now)
            .filter(|place| !is_filler(Field::Place, &place.value)),
        travelling: text("/session/travelling", &session.travelling),
        first_autofill: session.first_autofill.map(|comparison| Sourced {
            value: comparison,
            evidence: locate::of_submission(
                "/session/firstAutofill",
                match comparison {
                    FirstAutofill::Different => "different",
                    FirstAutofill::Compatible => "compatible",
                    FirstAutofill::Same => "same",
                },
            ),
        }),
        webdriver: session.webdriver.map(|marked| Sourced {
            value: marked,
            evidence: locate::of_submission("/session/webdriver", if marked { "true" } else { "false" }),
        }),
    }
}

/// An offset as people write it: `UTC-06:00`.
fn clock_offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("UTC{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}
