//! Typed truths about an application, with no opinion: what each statement says once it is read with the reference data.

pub mod address;
pub mod contact_block;
pub mod coverage;
pub mod declared;
pub mod domain;
pub mod entries;
pub mod fixed_phrases;
pub mod interval;
pub mod name;
pub mod organisation;
mod own_lines;
pub mod own_words;
pub mod passage;
pub mod person;
pub mod school;
pub mod stamp;
pub mod stated;
pub mod title;
pub mod words;

pub use crate::parse::{degree, email, link, phone, place};
pub use coverage::coverage;

use crate::data::numbering_plan::Region;
use crate::data::packs::Packs;
use crate::data::places::OffsetPair;
use crate::model::application::{Application, Passage, PassageKind, Residence, Role, Study};
use crate::model::date::PartialDate;
use crate::model::evidence::Sourced;
use crate::model::statement::Claim;
pub use crate::statements::stated_place;
use degree::Level;
use email::EmailAddress;
use link::Link;
use name::{NameReader, PersonName};
use organisation::Organisation;
use own_words::OwnWords;
use phone::PhoneNumber;
use place::{Certainty, Place};
use words::Words;

/// Everything that rules look at.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The statements themselves.
    pub application: &'a Application,
    /// What was loaded beside the built-in tables.
    pub packs: &'a Packs<'a>,
    /// Reserved numbers and domains count as ordinary ones.
    pub reserved_is_ordinary: bool,
    /// The day taken as today.
    pub today: Option<PartialDate>,
    /// When the application was sent, else today.
    pub applied: Option<PartialDate>,
    /// Reads names, those of one text once.
    pub reader: NameReader,
    /// The applicant's names.
    pub names: Vec<Sourced<PersonName>>,
    /// Former, legal, preferred and other names that the applicant states: they explain, and are never compared or quoted.
    pub other_names: Vec<PersonName>,
    /// The applicant's e-mail addresses; `None` where one cannot be read.
    pub emails: Vec<Sourced<Option<EmailAddress>>>,
    /// The applicant's phone numbers.
    pub phones: Vec<Sourced<PhoneNumber>>,
    /// Where the applicant lives.
    pub residences: Vec<Sourced<Place>>,
    /// Where equipment would be sent.
    pub deliveries: Vec<Sourced<Place>>,
    /// The answer to "where are you now?"; the place may be unknown.
    pub now: Option<Sourced<Place>>,
    /// Everything that says where the applicant is now, that answer first; a place may be unknown.
    pub whereabouts: Vec<Sourced<Place>>,
    /// Jobs.
    pub roles: Vec<RoleFact<'a>>,
    /// Schools.
    pub studies: Vec<StudyFact<'a>>,
    /// The applicant's links.
    pub links: Vec<Sourced<Link>>,
    /// Running texts, in the application's order.
    pub texts: Vec<TextFact<'a>>,
    /// The browser's offsets in January and July.
    pub clock: Option<Sourced<OffsetPair>>,
}

/// A job with what is known of its place.
#[derive(Debug)]
pub struct RoleFact<'a> {
    /// The statements.
    pub role: &'a Role,
    /// Its place, where one is stated; it may be unknown.
    pub place: Option<Sourced<Place>>,
    /// The employer's name, read for comparing; empty where none is stated.
    pub employer: Organisation,
    /// Positions of its own texts in [`Facts::texts`].
    pub texts: Vec<usize>,
}

/// A school with what is known of its place and of the degree.
#[derive(Debug)]
pub struct StudyFact<'a> {
    /// The statements.
    pub study: &'a Study,
    /// Its place, where one is stated; it may be unknown.
    pub place: Option<Sourced<Place>>,
    /// The level of the degree, where it is recognised.
    pub level: Option<Level>,
    /// The school's name, read for comparing; empty where none is stated.
    pub school: Organisation,
}

/// A running text, read once for all rules.
#[derive(Debug)]
pub struct TextFact<'a> {
    /// The statement.
    pub passage: &'a Passage,
    /// Its words.
    pub words: Words,
    /// What it says of its writer; `None` where its kind says nothing of one.
    pub own: Option<OwnWords>,
}

/// Reads every statement with the reference data.
pub fn extract<'a>(
    application: &'a Application,
    reserved_is_ordinary: bool,
    packs: &'a Packs<'a>,
) -> Facts<'a> {
    let today = application.as_of.present().copied();
    let residences: Vec<Sourced<Place>> = application.residences.iter().map(residence).collect();
    let reader = NameReader::default();
    let whereabouts = whereabouts(application);
    let (mut places, mut employers) = (Places::default(), Organisations::default());
    // The roles' texts stand among all texts in the roles' order.
    let mut role_texts = (0..application.texts.len())
        .filter(|at| application.texts.get(*at).is_some_and(|passage| passage.kind == PassageKind::Role));
    Facts {
        application,
        packs,
        reserved_is_ordinary,
        today,
        applied: application.submitted.present().copied().or(today),
        names: application.names.iter().map(|stated| stated.map(|text| reader.parse(text))).collect(),
        other_names: application
            .statements
            .iter()
            .filter(|statement| statement.claim == Claim::OtherName)
            .map(|statement| reader.parse(&statement.value.value))
            .collect(),
        emails: application
            .emails
            .iter()
            .map(|stated| stated.map(|text| EmailAddress::parse(text)))
            .collect(),
        phones: phones(application, &residences),
        roles: application
            .roles
            .iter()
            .map(|role| {
                let texts = role_texts.by_ref().take(role.texts.len()).collect();
                RoleFact {
                    role,
                    place: role.place.as_ref().map(|place| places.read(place)),
                    employer: employers.read(role.employer.as_ref()),
                    texts,
                }
            })
            .collect(),
        studies: application
            .studies
            .iter()
            .map(|study| StudyFact {
                study,
                place: study.place.as_ref().map(|place| places.read(place)),
                level: study.degree.as_ref().and_then(|degree| degree::level(&degree.value)),
                school: study.school.as_ref().map_or_else(Organisation::default, |school| {
                    employers.read(Some(school)).known_to(
                        packs.universities(),
                        packs.institutions(),
                        &school.value,
                    )
                }),
            })
            .collect(),
        links: links(application),
        texts: application.texts.iter().map(|passage| text(application, passage, &reader)).collect(),
        // An offset that no clock has is none, and not that of UTC.
        clock: application.session.offsets.as_ref().and_then(|offsets| {
            let january = i16::try_from(offsets.value.january).ok()?;
            let july = i16::try_from(offsets.value.july).ok()?;
            Some(offsets.map(|_| OffsetPair::new(january, july)))
        }),
        deliveries: application.deliveries.iter().map(residence).collect(),
        now: whereabouts.first().cloned(),
        whereabouts,
        residences,
        reader,
    }
}

impl Facts<'_> {
    /// The applicant's names, one that several sources write alike once.
    pub fn distinct_names(&self) -> impl Iterator<Item = &PersonName> {
        let seen = |name: &PersonName, at: usize| {
            self.names.iter().take(at).any(|before| before.value.is_shared_with(name))
        };
        let names = self.names.iter().map(|stated| &stated.value).enumerate();
        names.filter(move |(at, name)| !seen(name, *at)).map(|(_, name)| name)
    }
}

/// The applicant's phone numbers, each read in the country of its source's residence where it has no code of its own.
pub fn numbers(application: &Application) -> Vec<Sourced<PhoneNumber>> {
    let residences: Vec<Sourced<Place>> = application.residences.iter().map(residence).collect();
    phones(application, &residences)
}

/// A referee's number, read in the one country that all residences share where it has no code of its own.
pub fn referee_number(application: &Application, number: &str) -> PhoneNumber {
    let residences: Vec<Sourced<Place>> = application.residences.iter().map(residence).collect();
    PhoneNumber::read_field(number, home_country(&residences, None).and_then(Region::new))
}

fn phones(application: &Application, residences: &[Sourced<Place>]) -> Vec<Sourced<PhoneNumber>> {
    let read = |phone: &crate::model::application::Phone| {
        let region = home_country(residences, phone.number.evidence.source);
        phone.number.map(|text| PhoneNumber::read_field(text, region.and_then(Region::new)))
    };
    application.phones.iter().map(read).collect()
}

fn text<'a>(application: &Application, passage: &'a Passage, reader: &NameReader) -> TextFact<'a> {
    let written = passage.text.value.as_str();
    let words = words::words(written);
    let layout = own_words::layout(passage.kind, application.is_of_resume(&passage.text.evidence));
    let own = layout.map(|layout| own_words::read(reader, written, layout, &words));
    TextFact { passage, words, own }
}

fn residence(residence: &Residence) -> Sourced<Place> {
    let text = |part: &Option<Sourced<String>>| part.as_ref().map(|part| part.value.clone());
    let (country, region, city) = (text(&residence.country), text(&residence.region), text(&residence.city));
    residence.line.map(|line| {
        // A form with one field for the place has it all in the city.
        if country.is_none() && region.is_none() {
            return written(line);
        }
        place::resolve(country.as_deref(), region.as_deref(), city.as_deref())
    })
}

/// Where the applicant is now: the session's answer, answers to such questions, then what letters say.
fn whereabouts(application: &Application) -> Vec<Sourced<Place>> {
    let asked = application.session.where_now.iter().map(written_place);
    let stated = |setting: PassageKind| {
        let statements = application.statements.iter();
        statements
            .filter(move |statement| statement.claim == Claim::Whereabouts && statement.setting == setting)
            .map(|statement| statement.value.map(|_| stated_place(&statement.value)))
    };
    asked.chain(stated(PassageKind::Answer)).chain(stated(PassageKind::Letter)).collect()
}

fn written_place(text: &Sourced<String>) -> Sourced<Place> {
    text.map(|text| written(text))
}

/// A written place. A city alone stays unknown even where only one city of that name is listed: its country does not
/// follow from what is written.
pub fn written(text: &str) -> Place {
    let place = place::resolve_text(text);
    if place.certainty == Certainty::OnlyCity { Place::UNKNOWN } else { place }
}

/// Most different texts of one kind of which the reading is kept, to be taken again where the same text stands.
const MOST_KEPT: usize = 64;

/// Places as written, each text read once: form, résumé and profile repeat one another.
#[derive(Default)]
struct Places<'a>(Vec<(&'a str, Place)>);

impl<'a> Places<'a> {
    fn read(&mut self, text: &'a Sourced<String>) -> Sourced<Place> {
        if let Some((_, known)) = self.0.iter().find(|(known, _)| *known == text.value) {
            return text.map(|_| *known);
        }
        let read = written_place(text);
        if self.0.len() < MOST_KEPT {
            self.0.push((&text.value, read.value));
        }
        read
    }
}

/// Names of employers and schools, each text read once.
#[derive(Default)]
struct Organisations<'a>(Vec<(&'a str, Organisation)>);

impl<'a> Organisations<'a> {
    fn read(&mut self, name: Option<&'a Sourced<String>>) -> Organisation {
        let Some(name) = name else { return Organisation::default() };
        if let Some((_, known)) = self.0.iter().find(|(known, _)| *known == name.value) {
            return known.clone();
        }
        let read = Organisation::read(&name.value);
        if self.0.len() < MOST_KEPT {
            self.0.push((&name.value, read.clone()));
        }
        read
    }
}

/// The country to read a number in that has no country code: the residence of the same source, else the one country that
/// all residences share.
fn home_country(residences: &[Sourced<Place>], source: Option<u32>) -> Option<&'static str> {
    let own = residences
        .iter()
        .find(|residence| residence.evidence.source == source)
        .and_then(|residence| residence.value.country);
    let mut all = residences.iter().filter_map(|residence| residence.value.country);
    let first = all.next();
    let shared = first.filter(|country| all.all(|other| other == *country));
    own.or(shared).map(crate::data::places::Country::code)
}

fn links(application: &Application) -> Vec<Sourced<Link>> {
    application
        .profiles
        .iter()
        .filter_map(|profile| profile.url.as_ref())
        .map(|url| url.map(|url| Link::parse(url)))
        .collect()
}
