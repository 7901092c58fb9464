//! What is kept of one application while a batch is read: enough to find what is shared, and nothing readable beyond names and mailboxes.
//!
//! The statements themselves are read again for the few applications that share something.

use super::replies::{self, Reply};
use super::text::{self, tagged};
use crate::data::example_contacts::{
    is_example_account, is_example_mailbox, is_example_number, is_example_street,
};
use crate::data::organisations;
use crate::data::places::fold::fold as fold_place;
use crate::data::profile_sites::{self, Site};
use crate::facts;
use crate::facts::address::StreetAddress;
use crate::facts::email::EmailAddress;
use crate::facts::link::Link;
use crate::facts::phone::PhoneNumber;
use crate::facts::words::TextRange;
use crate::model::application::{Application, End, PassageKind, ProfileLink, Referee};
use crate::model::date::PartialDate;
use crate::model::evidence::{Evidence, Sourced};
use crate::model::submission::{Route, Submission};

/// What kind of value a key is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyKind {
    /// A phone line.
    Phone,
    /// A mailbox.
    Email,
    /// An account on a site.
    Profile,
    /// A home, with its unit where one is written.
    Home,
    /// A building.
    Building,
    /// A referee's contact: the hash is that of a phone line, mailbox or account.
    Referee,
    /// A job with employer, title and dates.
    HeldJob,
    /// A free-text answer.
    Answer,
    /// A file by author, producer and creation time.
    Document,
    /// The template of an e-mail address.
    EmailTemplate,
    /// The hundred that a telephone number lies in.
    Hundred,
}

/// A value, with the place where it is stated.
#[derive(Debug, Clone)]
pub struct BlockingKey<'a> {
    /// What it is of.
    pub kind: KeyKind,
    /// Of the value in its one form.
    pub hash: u64,
    /// Position among the application's referees, of a referee's contact.
    pub referee: u16,
    /// Where it is stated.
    pub evidence: &'a Evidence,
}

/// A job as a history keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct HeldJob {
    /// The employer's name in its one form.
    pub employer: u64,
    /// The key of employer, title and dates; 0 where one of them is missing.
    pub whole: u64,
    /// First and last day on which it may have started.
    pub start: (i32, i32),
    /// First and last day on which it may have ended; `None` where it goes on.
    pub end: Option<(i32, i32)>,
}

/// What is kept of one application.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The caller's reference; empty where none was given.
    pub id: Box<str>,
    /// Whether an agency submitted it.
    pub agency: bool,
    /// Its names as written, each once.
    pub names: Box<[Box<str>]>,
    /// Its keys: kind, hash and position of the referee, sorted, each once.
    pub keys: Box<[(KeyKind, u64, u16)]>,
    /// Its phone numbers as numbers, for neighbouring ones.
    pub numbers: Box<[u64]>,
    /// Its dated jobs, each once.
    pub history: Box<[HeldJob]>,
    /// Its employers, sorted.
    pub employers: Box<[u64]>,
    /// Its referees' names; empty where one has none.
    pub referees: Box<[Box<str>]>,
    /// Its mailboxes.
    pub mailboxes: Box<[Box<str>]>,
    /// What it answers to the form's questions.
    pub replies: Box<[Reply]>,
    /// The cities of its residences, folded.
    pub cities: Box<[Box<str>]>,
    /// The sampled shingles of its texts, sorted, each once.
    pub sample: Box<[u32]>,
    /// The hash of the advert that it answers.
    pub advert: Option<u64>,
}

/// Jobs of one application that are kept.
const MOST_JOBS: usize = 60;

impl Record {
    /// Reads an application. `sampled` is how many shingles there are to one that is kept.
    pub fn read(submission: &Submission, application: &Application, sampled: u64) -> Self {
        let read: Vec<PhoneNumber> =
            facts::numbers(application).into_iter().map(|number| number.value).collect();
        let mut keys: Vec<(KeyKind, u64, u16)> = blocking_keys_with(application, submission, &read)
            .iter()
            .map(|key| (key.kind, key.hash, key.referee))
            .collect();
        keys.sort_unstable();
        keys.dedup();
        let mut history: Vec<HeldJob> =
            held_jobs(application).map(|(held, _)| held).take(MOST_JOBS).collect();
        history.sort_unstable();
        history.dedup();
        let mut employers: Vec<u64> = application
            .roles
            .iter()
            .filter_map(|role| role.employer.as_ref())
            .filter_map(|name| employer(&name.value))
            .collect();
        employers.sort_unstable();
        employers.dedup();
        let mut sample: Vec<u32> = passages(application)
            .iter()
            .flat_map(|passage| text::sample(&passage.shingles, sampled))
            .collect();
        sample.sort_unstable();
        sample.dedup();
        let mut numbers: Vec<u64> = read.iter().filter_map(digits).collect();
        numbers.sort_unstable();
        numbers.dedup();
        Self {
            id: submission.id.clone().unwrap_or_default().into(),
            agency: submission.route == Some(Route::Agency),
            names: once(application.names.iter().map(|name| name.value.trim().to_owned())),
            keys: keys.into(),
            numbers: numbers.into(),
            history: history.into(),
            employers: employers.into(),
            referees: application
                .referees
                .iter()
                .map(|referee| referee.name.as_ref().map_or("", |name| name.value.trim()).into())
                .collect(),
            mailboxes: once(mailboxes(application).map(|(mailbox, _)| mailbox)),
            replies: replies::replies(submission, application).into(),
            cities: once(
                application
                    .residences
                    .iter()
                    .filter_map(|residence| residence.city.as_ref())
                    .map(|city| fold_place(&city.value))
                    .filter(|city| !city.is_empty()),
            ),
            sample: sample.into(),
            advert: application.job.advert.as_deref().map(text::hash),
        }
    }

    /// The hashes of one kind.
    pub fn of(&self, kind: KeyKind) -> impl Iterator<Item = u64> + '_ {
        let from = self.keys.partition_point(|(known, _, _)| *known < kind);
        self.keys.iter().skip(from).take_while(move |(known, _, _)| *known == kind).map(|(_, hash, _)| *hash)
    }

    /// Whether it has a key.
    pub fn has(&self, kind: KeyKind, hash: u64) -> bool {
        let at = self.keys.partition_point(|(known, there, _)| (*known, *there) < (kind, hash));
        self.keys.get(at).is_some_and(|(known, there, _)| (*known, *there) == (kind, hash))
    }
}

fn once(texts: impl Iterator<Item = String>) -> Box<[Box<str>]> {
    let mut all: Vec<Box<str>> = Vec::new();
    for text in texts {
        if !text.is_empty() && all.iter().all(|known| **known != *text) {
            all.push(text.into());
        }
    }
    all.into()
}

/// The key of a phone line: its number with extension, or for want of a country its digits.
pub fn line(number: &PhoneNumber, written: &str) -> Option<u64> {
    if number.is_placeholder() || is_example_number(written) {
        return None;
    }
    if let Some(e164) = number.e164() {
        return Some(tagged("line", &format!("{e164}x{}", number.extension())));
    }
    let digits: String = written.chars().filter(char::is_ascii_digit).take(40).collect();
    (digits.len() >= 7 && digits.bytes().any(|digit| Some(digit) != digits.bytes().next()))
        .then(|| tagged("digits", &digits))
}

/// A telephone number as a number.
fn digits(number: &PhoneNumber) -> Option<u64> {
    number.e164()?.trim_start_matches('+').parse().ok()
}

/// The key of the hundred that a telephone number lies in.
pub fn hundred(number: u64) -> u64 {
    tagged("hundred", &(number / 100).to_string())
}

/// The key of a mailbox.
pub fn mailbox(address: &EmailAddress) -> u64 {
    tagged("mailbox", &address.mailbox())
}

/// A mailbox that is somebody's. What people and systems write where they have none is nobody's, and no key.
fn somebodys(written: &str) -> Option<EmailAddress> {
    EmailAddress::parse(written).filter(|address| !is_filler(address))
}

/// Whether an address stands for one that was not given.
fn is_filler(address: &EmailAddress) -> bool {
    is_example_mailbox(&address.local, &address.domain)
}

/// The key of a person's account, by its address or by site and name.
pub fn account(profile: &ProfileLink) -> Option<(u64, &Evidence)> {
    let of = |site: &Site, name: &str| (!is_example_account(name)).then(|| tagged(site.name, name));
    if let Some(url) = &profile.url
        && let Some((site, name)) = Link::parse(&url.value).profile()
    {
        return Some((of(site, name)?, &url.evidence));
    }
    let (network, username) = (profile.network.as_ref()?, profile.username.as_ref()?);
    let site = profile_sites::of_name(&network.value)?;
    let written = username.value.trim();
    if written.contains('/') {
        let host = site.hosts.first()?;
        let link = Link::parse(&if written.contains(host) {
            written.to_owned()
        } else {
            format!("{host}/{written}")
        });
        let (site, name) = link.profile()?;
        return Some((of(site, name)?, &username.evidence));
    }
    let name = written.trim_start_matches('@').to_lowercase();
    let is_name =
        !name.is_empty() && !name.contains(char::is_whitespace) && !profile_sites::is_organisation(&name);
    Some((of(site, &name).filter(|_| is_name)?, &username.evidence))
}

/// Whether an account is an employer's of the application: it is spelt as the employer is and has nothing of the applicant's names.
fn is_employers(profile: &ProfileLink, application: &Application, tokens: &[String]) -> bool {
    let name = match (&profile.url, &profile.username) {
        (Some(url), _) => Link::parse(&url.value).account,
        (None, Some(username)) => Some(username.value.to_lowercase()),
        (None, None) => None,
    };
    let letters: String =
        name.unwrap_or_default().chars().filter(|letter| letter.is_alphanumeric()).collect();
    let employers = application.roles.iter().filter_map(|role| role.employer.as_ref()).take(MOST_JOBS);
    letters.len() > 2
        && !tokens.iter().any(|token| token.len() > 2 && letters.contains(token.as_str()))
        && employers
            .into_iter()
            .any(|employer| organisations::key(&employer.value).replace(' ', "") == letters)
}

/// The keys of a home and of its building.
pub fn home(address: &StreetAddress) -> (u64, u64) {
    (tagged("home", &address.home()), tagged("building", &address.building()))
}

/// A home of an application.
#[derive(Debug, Clone)]
pub struct Home<'a> {
    /// Its key.
    pub home: u64,
    /// The key of its building.
    pub building: u64,
    /// Whether a unit of the building is written.
    pub has_unit: bool,
    /// Where it is stated.
    pub evidence: &'a Evidence,
}

/// The homes of an application.
pub fn homes(application: &Application) -> impl Iterator<Item = Home<'_>> {
    application.residences.iter().chain(&application.deliveries).filter_map(|residence| {
        let address = residence.address.as_ref()?;
        let city = residence.city.as_ref().map(|city| city.value.as_str());
        let read = StreetAddress::read(&address.value, city)
            .filter(|read| !is_example_street(&read.street, &read.city))?;
        let (home, building) = home(&read);
        Some(Home { home, building, has_unit: read.unit.is_some(), evidence: &address.evidence })
    })
}

/// The employer's name in its one form.
pub fn employer(name: &str) -> Option<u64> {
    let key = organisations::key(name);
    (!key.is_empty()).then(|| tagged("employer", &key))
}

fn mailboxes(application: &Application) -> impl Iterator<Item = (String, &Sourced<String>)> {
    application
        .emails
        .iter()
        .filter_map(|email| somebodys(&email.value).map(|address| (address.mailbox(), email)))
}

/// Every value of an application that can be shared, with its place.
pub fn blocking_keys<'a>(application: &'a Application, submission: &Submission) -> Vec<BlockingKey<'a>> {
    let numbers: Vec<PhoneNumber> =
        facts::numbers(application).into_iter().map(|number| number.value).collect();
    blocking_keys_with(application, submission, &numbers)
}

/// [`keys`] with the telephone numbers read.
fn blocking_keys_with<'a>(
    application: &'a Application,
    submission: &Submission,
    numbers: &[PhoneNumber],
) -> Vec<BlockingKey<'a>> {
    let mut keys = Vec::new();
    let mut add = |kind, hash, referee, evidence| keys.push(BlockingKey { kind, hash, referee, evidence });
    for (read, phone) in numbers.iter().zip(&application.phones) {
        if let Some(hash) = line(read, &phone.number.value) {
            add(KeyKind::Phone, hash, 0, &phone.number.evidence);
        }
        if let Some(number) = digits(read) {
            add(KeyKind::Hundred, hundred(number), 0, &phone.number.evidence);
        }
    }
    let tokens = name_tokens(application);
    for email in &application.emails {
        let Some(address) = somebodys(&email.value) else { continue };
        add(KeyKind::Email, mailbox(&address), 0, &email.evidence);
        if let Some(template) = template(&address, &tokens) {
            add(KeyKind::EmailTemplate, tagged("template", &template), 0, &email.evidence);
        }
    }
    let own = application.profiles.iter().filter(|profile| !is_employers(profile, application, &tokens));
    for (hash, evidence) in own.filter_map(account) {
        add(KeyKind::Profile, hash, 0, evidence);
    }
    for home in homes(application) {
        add(KeyKind::Home, home.home, u16::from(home.has_unit), home.evidence);
        add(KeyKind::Building, home.building, u16::from(home.has_unit), home.evidence);
    }
    for (position, referee) in application.referees.iter().enumerate() {
        let position = u16::try_from(position).unwrap_or(u16::MAX);
        for (hash, evidence) in contacts_of(referee, application) {
            add(KeyKind::Referee, hash, position, evidence);
        }
    }
    for passage in application.texts.iter().filter(|passage| passage.kind == PassageKind::Answer) {
        if let Some(hash) = replies::answer(&passage.text.value) {
            add(KeyKind::Answer, hash, 0, &passage.text.evidence);
        }
    }
    for file in &application.files {
        let source = usize::try_from(file.source).ok().and_then(|at| submission.sources.get(at));
        let producer = source.and_then(|source| source.document.as_ref()?.producer.as_deref());
        if let (Some(author), Some(producer), Some(created)) = (&file.author, producer, &file.created) {
            // A day alone is not the time at which a file was made.
            if created.value.contains(':') {
                let whole = format!(
                    "{}\u{1f}{producer}\u{1f}{}",
                    author.value.trim().to_lowercase(),
                    created.value.trim()
                );
                add(KeyKind::Document, tagged("document", &whole), 0, &created.evidence);
            }
        }
    }
    for (held, employer) in held_jobs(application) {
        if held.whole != 0 {
            add(KeyKind::HeldJob, held.whole, 0, employer);
        }
    }
    keys
}

/// A referee's contacts as keys.
pub fn contacts_of<'a>(referee: &'a Referee, application: &Application) -> Vec<(u64, &'a Evidence)> {
    let mut found = Vec::new();
    if let Some(email) = &referee.email
        && let Some(address) = somebodys(&email.value)
    {
        found.push((mailbox(&address), &email.evidence));
    }
    if let Some(phone) = &referee.phone
        && let Some(hash) = line(&facts::referee_number(application, &phone.value), &phone.value)
    {
        found.push((hash, &phone.evidence));
    }
    found.extend(referee.profiles.iter().filter_map(account));
    found
}

/// Jobs with an employer, with the place where it is stated.
pub fn held_jobs(application: &Application) -> impl Iterator<Item = (HeldJob, &Evidence)> {
    application.roles.iter().filter_map(|role| {
        let name = role.employer.as_ref()?;
        let employer = employer(&name.value)?;
        let days = |date: PartialDate| (date.earliest().0, date.latest().0);
        let start = role.start.present();
        let (end, ended) = match &role.end {
            End::Stated(date) => (Some(days(date.value)), month(date.value)),
            End::Open => (None, "present".to_owned()),
            End::Unreadable(_) => return None,
        };
        let title = role.title.as_ref().map(|title| {
            text::words(&title.value, 30)
                .iter()
                .fold(0, |hash: u64, word| text::mix(hash.rotate_left(9) ^ word.hash))
        });
        let whole = match (title, start) {
            (Some(title), Some(start)) => {
                tagged("held", &format!("{employer}\u{1f}{title}\u{1f}{}\u{1f}{ended}", month(start.value)))
            }
            _ => 0,
        };
        let start = start.map_or((i32::MIN, i32::MAX), |date| days(date.value));
        Some((HeldJob { employer, whole, start, end }, &name.evidence))
    })
}

/// A date to the month at most.
fn month(date: PartialDate) -> String {
    PartialDate { day: None, ..date }.to_string()
}

/// The words of the applicant's names, folded, longest first.
fn name_tokens(application: &Application) -> Vec<String> {
    let mut tokens: Vec<String> = application
        .names
        .iter()
        .flat_map(|name| name.value.split(|letter: char| !letter.is_alphanumeric()))
        .filter_map(|word| crate::data::names::fold(&word.to_lowercase()))
        .filter(|word| word.len() >= 2)
        .collect();
    tokens.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
    tokens.dedup();
    tokens
}

/// Letters of a template that are neither the name's nor a sign.
const OWN_LETTERS: usize = 3;

/// An address with the parts of the applicant's name and every digit taken out: `n.n.dev##@example.com`. `None` where nothing is left but
/// the name, initials, digits and signs: that is how most people's addresses are.
fn template(address: &EmailAddress, tokens: &[String]) -> Option<String> {
    let mut local = address.local.clone();
    let mut taken = 0;
    for token in tokens {
        if local.contains(token.as_str()) {
            local = local.replacen(token.as_str(), "\u{1}", 1);
            taken += 1;
        }
    }
    let shaped: String =
        local.chars().map(|letter| if letter.is_ascii_digit() { '#' } else { letter }).collect();
    let letters = shaped.chars().filter(|letter| letter.is_alphabetic()).count();
    (taken > 0 && letters >= OWN_LETTERS).then(|| format!("{shaped}@{}", address.domain))
}

/// A running text of an application as words.
#[derive(Debug)]
pub struct Passage<'a> {
    /// What it is and where it stands.
    pub text: &'a Sourced<String>,
    /// Its words.
    pub words: Vec<text::Word>,
    /// Its shingles, by their first words.
    pub shingles: Vec<u64>,
}

impl Passage<'_> {
    /// The stretch from one word to another, both included, in bytes.
    pub fn stretch(&self, from: usize, to: usize) -> Option<TextRange> {
        Some(TextRange { start: self.words.get(from)?.at.start, end: self.words.get(to)?.at.end })
    }
}

/// The running texts that are compared between applications: answers are compared whole, and a text that says again what an earlier one said is
/// left out.
pub fn passages(application: &Application) -> Vec<Passage<'_>> {
    let mut room = text::MOST_WORDS;
    let mut seen: Vec<Vec<u64>> = Vec::new();
    let mut passages = Vec::new();
    for passage in application.texts.iter().filter(|passage| passage.kind != PassageKind::Answer) {
        let words = text::words(&passage.text.value, room);
        room -= words.len();
        if words.len() < text::SHINGLE {
            continue;
        }
        let shingles: Vec<u64> = text::shingles(&words).collect();
        // Four fifths must have been there: the rest of a new text need not be looked up.
        let new = |shingle: &&u64| seen.iter().all(|run| run.binary_search(shingle).is_err());
        let most = shingles.len() / 5;
        if shingles.iter().filter(new).take(most + 1).count() <= most {
            continue;
        }
        let mut sorted = shingles.clone();
        sorted.sort_unstable();
        seen.push(sorted);
        passages.push(Passage { text: &passage.text, words, shingles });
    }
    passages
}

/// The keys that a value written by hand can have.
pub fn keys_of(value: &str) -> Vec<u64> {
    let kinds = [KeyKind::Email, KeyKind::Profile, KeyKind::Home, KeyKind::Phone];
    let Some((kind, key)) = kinds.into_iter().find_map(|kind| Some((kind, key_of(kind, value)?))) else {
        return Vec::new();
    };
    let building = StreetAddress::read(value, None).filter(|_| kind == KeyKind::Home);
    [Some(key), building.map(|address| home(&address).1)].into_iter().flatten().collect()
}

/// The key of a value of this kind as people write it; `None` where it cannot be read as one.
pub fn key_of(kind: KeyKind, value: &str) -> Option<u64> {
    match kind {
        KeyKind::Email => EmailAddress::parse(value).map(|address| mailbox(&address)),
        KeyKind::Profile => {
            let evidence = Evidence {
                source: None,
                path: String::new(),
                quote: String::new(),
                span: None,
                confidence: None,
            };
            let url = Some(Sourced { value: value.to_owned(), evidence });
            account(&ProfileLink { network: None, username: None, url }).map(|(account, _)| account)
        }
        KeyKind::Home => StreetAddress::read(value, None).map(|address| home(&address).0),
        KeyKind::Phone => line(&PhoneNumber::read(value, None), value),
        _ => None,
    }
}
