//! Batches of invented applications with planted rings, the same on every machine: what `link` is measured on.
//!
//! Names are made of syllables, so that a batch of any size has people enough, and no two people share a token by chance that would excuse them.

#![allow(
    dead_code,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::cast_possible_truncation,
    clippy::unwrap_used,
    clippy::disallowed_methods
)]

pub use super::random::Random;
use corroborate::linkage::person::{Names, Relation};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::OnceLock;

const SYLLABLES: &[&str] = &[
    "ba", "bel", "bor", "cal", "den", "dor", "el", "fa", "fen", "gar", "gil", "hal", "ho", "is", "jo", "kal",
    "ke", "lan", "lor", "ma", "mir", "na", "nor", "o", "pel", "quin", "ra", "ros", "sa", "sol", "ta", "tor",
    "ul", "va", "vin", "wen", "xa", "yor", "zel", "zu",
];

const EMPLOYERS: &[&str] = &[
    "Kestrel",
    "Harbour Lane",
    "Meridian",
    "Oakline",
    "Silver Birch",
    "Ferrow",
    "Tallow",
    "Quillfeather",
    "Sandgrove",
    "Brightwater",
    "Copperfield",
    "Larkspur",
    "Pinnacle",
    "Juniper",
    "Northfold",
    "Saltmarsh",
    "Elderflower",
    "Graystone",
    "Willowbank",
    "Ironleaf",
    "Moonrake",
    "Thistledown",
    "Cinder Hill",
    "Fernhollow",
    "Amberline",
    "Rookwood",
    "Sunmeadow",
    "Tidewheel",
    "Velvet Moss",
    "Bergblick",
];
const TRADES: &[&str] = &[
    "Foods",
    "Clinic",
    "Logistics",
    "Works",
    "Housing",
    "School",
    "Engineering",
    "Press",
    "Rail",
    "Farms",
    "Software",
    "Hotels",
];
const TITLES: &[&str] = &[
    "Clerk",
    "Planner",
    "Fitter",
    "Nurse",
    "Teacher",
    "Developer",
    "Cook",
    "Driver",
    "Analyst",
    "Foreman",
    "Surveyor",
    "Editor",
];
const STREETS: &[&str] = &[
    "Oak Street",
    "Mill Road",
    "Quay Lane",
    "Hill Avenue",
    "Station Road",
    "Garden Court",
    "Bridge Street",
    "Park Drive",
];
const CITIES: &[(&str, &str)] = &[
    ("Austin", "TX"),
    ("Denver", "CO"),
    ("Portland", "OR"),
    ("Columbus", "OH"),
    ("Tampa", "FL"),
    ("Boise", "ID"),
    ("Omaha", "NE"),
    ("Reno", "NV"),
];

/// What was planted between two applications.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Planted {
    Phone,
    Email,
    Profile,
    Address,
    Answer,
    Document,
    Reference,
    History,
    /// At least half of the text.
    Text,
}

impl Planted {
    /// The rule that should speak.
    pub fn rule(self) -> &'static str {
        match self {
            Planted::Phone => "link/phone",
            Planted::Email => "link/email",
            Planted::Profile => "link/profile",
            Planted::Address => "link/address",
            Planted::Answer => "link/answers",
            Planted::Document => "link/document",
            Planted::Reference => "link/reference",
            Planted::History => "link/cloned-history",
            Planted::Text => "link/cloned-text",
        }
    }
}

/// A batch, and what is planted in it.
#[derive(Debug, Default)]
pub struct Batch {
    /// The applications, one JSON document each.
    pub lines: Vec<String>,
    /// What should be found: what, and the positions of the two, the earlier first.
    pub planted: BTreeSet<(Planted, usize, usize)>,
    /// Pairs of which nothing may be reported: one person twice, a family, an agency's, a hub's, a template's.
    pub excused: BTreeSet<(usize, usize)>,
}

/// One application before it is written.
#[derive(Debug, Clone)]
pub struct Draft {
    pub name: String,
    pub phone: String,
    pub email: String,
    pub profile: String,
    pub street: String,
    pub city: usize,
    pub jobs: Vec<(String, String, String, String)>,
    /// Sentences of the jobs, then of the summary.
    pub sentences: Vec<String>,
    pub answer: String,
    pub created: String,
    pub author: String,
    pub referee: (String, String),
    pub agency: bool,
    pub advert: bool,
}

fn word(random: &mut Random, least: usize) -> String {
    let mut word = String::new();
    for _ in 0..least + random.below(2) {
        word.push_str(random.of(SYLLABLES));
    }
    word[..1].to_uppercase() + &word[1..]
}

/// Words of the invented language.
const VOCABULARY: usize = 60_000;

/// The word of a rank: the commonest are the shortest.
fn of_rank(rank: usize) -> String {
    let (mut word, mut left) = (String::new(), rank);
    loop {
        word.push_str(SYLLABLES[left % SYLLABLES.len()]);
        left /= SYLLABLES.len();
        if left == 0 {
            return word;
        }
        left -= 1;
    }
}

/// How often words are used, summed up by rank, as in the texts of real languages: the frequency falls with the rank.
/// Source: Mandelbrot, An informational theory of the statistical structure of language, 1953, with the usual exponent 1 and shift 2.7.
fn frequencies() -> &'static [u64] {
    static SUMS: OnceLock<Vec<u64>> = OnceLock::new();
    SUMS.get_or_init(|| {
        let mut sum = 0;
        (0..VOCABULARY as u64)
            .map(|rank| {
                sum += 10_000_000_000 / (10 * rank + 37);
                sum
            })
            .collect()
    })
}

/// A sentence that hardly anybody else writes, in an invented language whose words are as frequent as those of a real one.
pub fn sentence(random: &mut Random) -> String {
    let sums = frequencies();
    let mut sentence = String::new();
    for at in 0..10 + random.below(10) {
        let point = random.next() % sums[sums.len() - 1];
        let word = of_rank(sums.partition_point(|sum| *sum <= point));
        if at == 0 {
            sentence.push_str(&word[..1].to_uppercase());
            sentence.push_str(&word[1..]);
        } else {
            sentence.push(' ');
            sentence.push_str(&word);
        }
    }
    sentence + "."
}

/// Phrases that many write.
const COMMON: &[&str] = &[
    "Responsible for the daily work of the team and for reports to the head of the department.",
    "Worked closely with colleagues in other departments to improve the quality of the service.",
    "References are available on request, and I am happy to answer any question that you may have.",
    "I am a reliable and motivated person who enjoys working in a team and learning new things.",
];

/// What the advert says, which some repeat.
const ADVERT: &str = "We look for a careful person who keeps the records of the harbour in order, answers letters within two days and speaks with \
    captains in the early morning, whatever the weather, and who likes to teach what was learned.";

/// Fewest sentences of an application; some have twice as many. A sentence has about fifteen words.
const SENTENCES: usize = 14;

/// A person with an application.
pub fn draft(random: &mut Random, unique: usize) -> Draft {
    draft_of(random, unique, SENTENCES)
}

fn draft_of(random: &mut Random, unique: usize, fewest: usize) -> Draft {
    let (given, family) = (word(random, 3), word(random, 3));
    let name = format!("{given} {family}");
    let local = format!("{}.{}{unique}", given.to_lowercase(), family.to_lowercase());
    let mut jobs: Vec<(String, String, String, String)> = Vec::new();
    for at in 0..3 + random.below(2) {
        let start = 2004 + at * 4 + random.below(3);
        // A history of three employers is one only where they are three.
        let mut employer = String::new();
        while employer.is_empty() || jobs.iter().any(|(known, ..)| *known == employer) {
            employer = format!("{} {}", random.of(EMPLOYERS), random.of(TRADES));
        }
        jobs.push((
            employer,
            random.of(TITLES).to_owned(),
            format!("{start}-{:02}", random.below(12) + 1),
            format!("{}-{:02}", start + 2 + random.below(2), random.below(12) + 1),
        ));
    }
    let count = fewest + random.below(fewest);
    let mut sentences: Vec<String> = (0..count).map(|_| sentence(random)).collect();
    if random.chance_per_mille(500) {
        sentences.push(random.of(COMMON).to_owned());
    }
    Draft {
        phone: format!(
            "+1{}{:03}{:04}",
            random.of(&["512", "303", "503", "614", "813", "208", "402", "775"]),
            200 + unique / 10_000 % 700,
            unique % 10_000
        ),
        email: format!("{local}@example.com"),
        profile: format!("https://www.linkedin.com/in/{}", local.replace('.', "-")),
        street: format!(
            "{} {} Apt {}",
            unique % 977 + 1,
            STREETS[unique / 977 % STREETS.len()],
            unique / 7_816 + 1
        ),
        city: random.below(CITIES.len()),
        jobs,
        answer: sentence(random),
        created: format!(
            "2026-{:02}-{:02}T{:02}:{:02}:{:02}Z",
            random.below(10) + 1,
            random.below(28) + 1,
            unique / 3_600 % 24,
            unique / 60 % 60,
            unique % 60
        ),
        author: name.clone(),
        referee: (format!("{} {}", word(random, 3), word(random, 3)), format!("referee{unique}@example.org")),
        agency: false,
        advert: false,
        sentences,
        name,
    }
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// An application as JSON.
pub fn write(id: usize, draft: &Draft) -> String {
    let (city, region) = CITIES[draft.city];
    let per_job = draft.sentences.len().div_ceil(draft.jobs.len() + 1);
    let mut parts = draft.sentences.chunks(per_job);
    let mut work = String::new();
    for (employer, title, start, end) in &draft.jobs {
        let bullets: Vec<String> =
            parts.next().unwrap_or_default().iter().map(|bullet| quoted(bullet)).collect();
        let comma = if work.is_empty() { "" } else { "," };
        let _ = write!(
            work,
            r#"{comma}{{"name":{},"position":{},"startDate":"{start}","endDate":"{end}","highlights":[{}]}}"#,
            quoted(employer),
            quoted(title),
            bullets.join(",")
        );
    }
    let summary: Vec<&str> = parts.flatten().map(String::as_str).collect();
    let advert =
        if draft.advert { format!(r#""job":{{"advert":{}}},"#, quoted(ADVERT)) } else { String::new() };
    let repeated = if draft.advert { ADVERT } else { "" };
    format!(
        r#"{{"id":"a-{id:08}","route":"{}",{advert}"sources":[{{"kind":"form","person":{{"basics":{{"name":{name},"email":"{}","phone":"{}","location":{{"address":{},"city":"{city}","region":"{region}","countryCode":"US"}}}}}},"answers":[{{"question":"What are you proud of?","answer":{}}}]}},{{"kind":"resume","document":{{"author":{},"producer":"Quill 7","created":"{}"}},"person":{{"basics":{{"name":{name},"summary":{},"profiles":[{{"network":"LinkedIn","url":"{}"}}]}},"work":[{work}]}}}},{{"kind":"reference","person":{{"basics":{{"name":{},"email":"{}"}}}}}}]}}"#,
        if draft.agency { "agency" } else { "direct" },
        draft.email,
        draft.phone,
        quoted(&draft.street),
        quoted(&draft.answer),
        quoted(&draft.author),
        draft.created,
        quoted(&format!("{} {repeated}", summary.join(" "))),
        draft.profile,
        quoted(&draft.referee.0),
        draft.referee.1,
        name = quoted(&draft.name),
    )
}

/// A batch of a size from a seed: most are honest, about one in fifty is in a ring, and one in ten shares something for an ordinary reason.
pub fn batch(size: usize, seed: u64) -> Batch {
    batch_of(size, seed, SENTENCES)
}

/// A batch whose applications have so many sentences or up to twice as many.
pub fn batch_of(size: usize, seed: u64, fewest: usize) -> Batch {
    let mut random = Random(seed);
    let mut drafts: Vec<Draft> = (0..size).map(|at| draft_of(&mut random, at, fewest)).collect();
    let mut order: Vec<usize> = (0..size).collect();
    for at in (1..size).rev() {
        order.swap(at, random.below(at + 1));
    }
    let mut free = order.into_iter();
    let mut batch = Batch::default();
    let kinds = [
        Planted::Phone,
        Planted::Email,
        Planted::Profile,
        Planted::Address,
        Planted::Answer,
        Planted::Document,
        Planted::Reference,
        Planted::History,
        Planted::Text,
        Planted::Text,
        Planted::Text,
    ];
    // Rings of two to five.
    let rings = (size / 150).max(kinds.len());
    for ring in 0..rings {
        let count = 2 + random.below(4);
        let mut members: Vec<usize> = free.by_ref().take(count).collect();
        members.sort_unstable();
        let kind = kinds[ring % kinds.len()];
        plant(&mut drafts, &members, kind, &mut random);
        for (at, &one) in members.iter().enumerate() {
            batch.planted.extend(members[at + 1..].iter().map(|&other| (kind, one, other)));
        }
    }
    excuse(&mut batch, &mut drafts, &mut free, (size, fewest), &mut random);
    batch.lines = drafts.iter().enumerate().map(|(at, draft)| write(at, draft)).collect();
    batch
}

/// Gives everybody a name that meets no other member's.
fn name_apart(drafts: &mut [Draft], members: &[usize], random: &mut Random) {
    let mut known: Vec<Names> = Vec::new();
    for &at in members {
        loop {
            let names = Names::read([drafts[at].name.as_str()]);
            if known.iter().all(|other| other.relation(&names) == Relation::Different) {
                known.push(names);
                break;
            }
            drafts[at].name = format!("{} {}", word(random, 3), word(random, 3));
        }
    }
}

fn plant(drafts: &mut [Draft], members: &[usize], kind: Planted, random: &mut Random) {
    name_apart(drafts, members, random);
    if kind == Planted::Reference {
        let mut known: Vec<Names> = Vec::new();
        for &at in members {
            loop {
                let names = Names::read([drafts[at].referee.0.as_str()]);
                if known.iter().all(|other| other.relation(&names) == Relation::Different) {
                    known.push(names);
                    break;
                }
                drafts[at].referee.0 = format!("{} {}", word(random, 3), word(random, 3));
            }
        }
    }
    let first = drafts[members[0]].clone();
    for &at in &members[1..] {
        let draft = &mut drafts[at];
        match kind {
            Planted::Phone => draft.phone.clone_from(&first.phone),
            Planted::Email => draft.email = first.email.replace('@', &format!("+{at}@")),
            Planted::Profile => draft.profile = first.profile.replace("https://www.", ""),
            Planted::Address => {
                draft.street = first
                    .street
                    .replace(" Apt ", [" #", ", Unit ", " Apartment "][at % 3])
                    .replace("Street", "St")
                    .replace("Road", "Rd");
                draft.city = first.city;
            }
            Planted::Answer => draft.answer = first.answer.to_uppercase(),
            Planted::Document => {
                draft.author.clone_from(&first.author);
                draft.created.clone_from(&first.created);
            }
            Planted::Reference => draft.referee.1.clone_from(&first.referee.1),
            Planted::History => draft.jobs.clone_from(&first.jobs),
            Planted::Text => {
                // Just over half of the own text, in the first's order, among sentences of the own: then any two of the ring share half of the
                // shorter.
                let count = first.sentences.len().min(draft.sentences.len());
                let words = |sentences: &[String]| -> usize {
                    sentences.iter().map(|one| one.split(' ').count()).sum()
                };
                let mut copied = count.div_ceil(2);
                loop {
                    let taken = words(&first.sentences[..copied]);
                    let whole = taken + words(&draft.sentences[copied..]);
                    if taken * 2 >= whole || copied == count {
                        break;
                    }
                    copied += 1;
                }
                for place in 0..copied {
                    draft.sentences[place].clone_from(&first.sentences[place]);
                }
                let last = draft.sentences.len() - 1;
                let turn = random.below(last + 1);
                draft.sentences.rotate_left(turn);
            }
        }
    }
}

/// Ordinary reasons to share: one person twice, a family, an agency's batch, an office's telephone, a template, the advert.
fn excuse(
    batch: &mut Batch,
    drafts: &mut [Draft],
    free: &mut impl Iterator<Item = usize>,
    (size, fewest): (usize, usize),
    random: &mut Random,
) {
    let every = |batch: &mut Batch, members: &[usize]| {
        for (at, &one) in members.iter().enumerate() {
            batch.excused.extend(members[at + 1..].iter().map(|&other| (one.min(other), one.max(other))));
        }
    };
    for _ in 0..(size / 80).max(1) {
        let again: Vec<usize> = free.take(2).collect();
        let [one, other] = again[..] else { return };
        drafts[other] = drafts[one].clone();
        drafts[other].sentences.truncate(fewest - fewest / 7);
        every(batch, &again);
        let family: Vec<usize> = free.take(2).collect();
        let [one, other] = family[..] else { return };
        let surname = drafts[one].name.split(' ').nth(1).unwrap().to_owned();
        let given = drafts[other].name.split(' ').next().unwrap().to_owned();
        drafts[other].name = format!("{given} {surname}");
        drafts[other].phone = drafts[one].phone.clone();
        drafts[other].street = drafts[one].street.clone();
        drafts[other].city = drafts[one].city;
        every(batch, &family);
    }
    for _ in 0..(size / 1_000).max(1) {
        let agency: Vec<usize> = free.take(4).collect();
        let Some(&first) = agency.first() else { return };
        for &at in &agency {
            drafts[at].agency = true;
            drafts[at].phone = drafts[first].phone.clone();
            drafts[at].created = drafts[first].created.clone();
            drafts[at].author = drafts[first].author.clone();
        }
        every(batch, &agency);
    }
    // A hub and a template need more than twenty people.
    if size >= 300 {
        for _ in 0..(size / 5_000).max(1) {
            let office: Vec<usize> = free.take(26).collect();
            for &at in &office[1..] {
                drafts[at].phone = drafts[office[0]].phone.clone();
            }
            every(batch, &office);
            let template: Vec<usize> = free.take(30).collect();
            let copied = fewest * 5 / 7;
            let text: Vec<String> = (0..copied).map(|_| sentence(random)).collect();
            for &at in &template {
                drafts[at].sentences.splice(..copied, text.clone());
            }
            every(batch, &template);
        }
    }
    let readers: Vec<usize> = free.take(size / 20).collect();
    for &at in &readers {
        drafts[at].advert = true;
    }
    every(batch, &readers[..readers.len().min(200)]);
}
