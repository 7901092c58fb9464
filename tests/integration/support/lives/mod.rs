//! Invented lives, the same on every machine: a seed, a place, a person of a naming system and a kind of life.

#![allow(
    dead_code,
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

pub mod contradictions;
pub mod held_out;
pub mod homes;
pub mod irregular;
pub mod kinds;
#[rustfmt::skip]
pub mod parts;
pub mod people;
#[rustfmt::skip]
pub mod work;

pub use super::random::Random;
use homes::Home;
use people::Person;
use serde_json::{Value as Json, json};

/// The day taken as today in every life.
pub const TODAY: &str = "2026-11-22";
/// The month of that day, counted from year 0.
pub const NOW: u32 = 2026 * 12 + 10;

/// A month counted from year 0, as text.
pub fn month(at: u32) -> String {
    format!("{:04}-{:02}", at / 12, at % 12 + 1)
}

/// A month counted from year 0.
pub fn at(year: u32, month: u32) -> u32 {
    year * 12 + month - 1
}

/// A life that can still be changed: four sources (form, résumé, profile, letter) and what is needed to change them.
#[derive(Debug)]
pub struct Life {
    /// The submission.
    pub json: Json,
    /// Who it is.
    pub person: Person,
    /// Where the person lives.
    pub home: &'static Home,
    /// Another place of the same country where there is one, else of the same group.
    pub elsewhere: &'static Home,
    /// A place in another country.
    pub abroad: &'static Home,
    /// What is drawn next.
    pub random: Random,
    /// Titles, sentences and field.
    pub occupation: &'static work::Occupation,
    /// Month in which the studies ended.
    pub graduated: u32,
}

pub const FORM: usize = 0;
pub const RESUME: usize = 1;
pub const PROFILE: usize = 2;
pub const LETTER: usize = 3;

/// A place as a job or school states it.
pub fn place(home: &Home) -> String {
    if home.code == "US" {
        format!("{}, {}", home.city, home.region)
    } else {
        format!("{}, {}", home.city, home.country)
    }
}

/// A residence.
pub fn residence(home: &Home) -> Json {
    if home.region.is_empty() {
        json!({ "city": home.city, "countryCode": home.code })
    } else {
        json!({ "city": home.city, "region": home.region, "countryCode": home.code })
    }
}

/// A number of a place.
pub fn number(home: &Home, last: u32) -> String {
    home.phone.replace("##", &format!("{:02}", last % 100))
}

impl Life {
    /// The person of a source.
    pub fn of(&mut self, source: usize) -> &mut Json {
        &mut self.json["sources"][source]["person"]
    }

    /// Gives every source that states a name this one.
    pub fn rename(&mut self, source: usize, name: &str) {
        self.of(source)["basics"]["name"] = json!(name);
    }

    /// The jobs of the résumé.
    pub fn jobs(&mut self) -> &mut Vec<Json> {
        self.of(RESUME)["work"].as_array_mut().expect("jobs")
    }

    /// The schools of the résumé.
    pub fn studies(&mut self) -> &mut Vec<Json> {
        self.of(RESUME)["education"].as_array_mut().expect("schools")
    }

    /// Makes the profile tell the same jobs and schools as the résumé.
    pub fn copy_to_profile(&mut self) {
        for part in ["work", "education"] {
            let mut told = self.of(RESUME)[part].clone();
            for entry in told.as_array_mut().into_iter().flatten().filter_map(Json::as_object_mut) {
                entry.remove("summary");
                entry.remove("highlights");
            }
            self.of(PROFILE)[part] = told;
        }
    }

    /// Adds a sentence to the letter.
    pub fn write(&mut self, sentence: &str) {
        let letter = self.json["sources"][LETTER]["text"].as_str().unwrap_or_default().to_owned();
        let (before, signature) = letter.rsplit_once("\n\n").unwrap_or((&letter, ""));
        self.json["sources"][LETTER]["text"] = json!(format!("{before} {sentence}\n\n{signature}"));
    }

    /// Two sentences on what somebody of the occupation does.
    pub fn tell(&mut self, position: usize) -> String {
        let sentences = &self.occupation.3;
        format!("{} {}", sentences[position * 2 % 8], sentences[(position * 2 + 1) % 8])
    }
}

/// An unremarkable life at a place: a degree, three or four jobs, the last of which goes on.
pub fn ordinary(seed: u64, home: &'static Home, others: [&'static Home; 2], person: Person) -> Life {
    let mut random = Random(seed);
    let occupation = &work::OCCUPATIONS[random.below(work::OCCUPATIONS.len())];
    let (begins, ends) = home.terms;
    let start = random.from(1998, 2015);
    let last = start + home.years - u32::from(ends > begins);
    let graduated = at(last, ends);
    let mut jobs = Vec::new();
    let mut from = graduated + random.from(1, 4);
    let first_employer = random.below(work::EMPLOYERS.len());
    let mut position = 0;
    while position < 4 {
        let length = random.from(14, 52);
        let goes_on = position == 3 || from + length + 8 > NOW;
        let employer = work::EMPLOYERS[(first_employer + position * 7) % work::EMPLOYERS.len()];
        let sentences = &occupation.3;
        let mut job = json!({ "name": employer, "position": occupation.2[position.min(2)], "location": place(home),
            "startDate": month(from),
            "summary": format!("{} {}", sentences[position * 2], sentences[position * 2 + 1]) });
        if !goes_on {
            job["endDate"] = json!(month(from + length));
        }
        jobs.insert(0, job);
        if goes_on {
            break;
        }
        from += length + random.from(0, 3);
        position += 1;
    }
    let school = home.schools[random.below(2)];
    let education = json!([{ "institution": school, "area": occupation.0, "studyType": occupation.1, "location": place(home),
        "startDate": month(at(start, begins)), "endDate": month(graduated) }]);
    // What follows is drawn apart, so that it does not depend on how many jobs there were room for.
    let mut random = Random(seed ^ 0xfeed_0000);
    let last_digits = random.from(0, 99);
    let phone = number(home, last_digits);
    let email = match random.below(3) {
        0 => format!("{}@example.com", person.local),
        1 => format!("{}@example.com", person.local.replace('.', "")),
        _ => format!("postbox{}@example.org", random.from(10, 99)),
    };
    let slug = person.local.replace('.', "-");
    let basics = json!({ "name": person.full, "email": email, "phone": phone, "location": residence(home) });
    let mut resume_basics = basics.clone();
    resume_basics["profiles"] =
        json!([{ "network": "LinkedIn", "url": format!("https://www.linkedin.com/in/{slug}") }]);
    let file = format!("{}_CV.pdf", person.full.replace(' ', "_"));
    let letter = format!(
        "Dear hiring team,\n\nI am applying for the post that you advertise. {} I would be glad to tell you more.\n\nKind regards,\n{}",
        occupation.3[random.below(8)],
        person.full
    );
    let mut json = json!({ "asOf": TODAY, "submitted": "2026-11-20T09:14:00Z", "route": "direct",
        "sources": [
            { "kind": "form", "person": { "basics": basics } },
            { "kind": "resume", "fileName": file, "person": { "basics": resume_basics, "work": jobs, "education": education } },
            { "kind": "profile", "site": "linkedin", "url": format!("https://www.linkedin.com/in/{slug}"),
              "person": { "basics": { "name": person.full }, "work": [], "education": [] } },
            { "kind": "cover-letter", "text": letter },
        ] });
    if random.chance(70) {
        let (january, july) = home.offsets;
        json["session"] = json!({ "timeZone": home.zone, "offsets": { "january": january, "july": july } });
    }
    let [elsewhere, abroad] = others;
    let mut life = Life { json, person, home, elsewhere, abroad, random, occupation, graduated };
    life.copy_to_profile();
    life
}
