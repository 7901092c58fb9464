//! Writes a résumé's fields out as its text, in layouts that people use.

use serde_json::Value as Json;

/// How a résumé is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layout {
    /// Contacts one a line; of an entry title and employer in one line, its dates in the next.
    Lines,
    /// Contacts in one line; dates before the employer, the title below.
    DatesFirst,
    /// Contacts in one line; an entry's parts between bars.
    Bars,
    /// Headings in capitals; the employer with the dates at the line's end, the title below.
    DatesAtTheEnd,
    /// A label before each value.
    Labelled,
}

impl Layout {
    /// Every one.
    pub const ALL: [Self; 5] =
        [Self::Lines, Self::DatesFirst, Self::Bars, Self::DatesAtTheEnd, Self::Labelled];
}

/// The text of a person's fields.
pub fn write(person: &Json, layout: Layout) -> String {
    let mut page = Page { layout, text: String::new() };
    page.basics(&person["basics"]);
    for (heading, list, entry) in [
        ("Work Experience", "work", Page::job as fn(&mut Page, &Json)),
        ("Education", "education", Page::study),
        ("Volunteering", "volunteer", Page::volunteer),
        ("Projects", "projects", Page::project),
        ("Certificates", "certificates", Page::certificate),
        ("Publications", "publications", Page::publication),
        ("References", "references", Page::reference),
    ] {
        page.section(heading, &person[list], entry);
    }
    let skills: Vec<String> = list(&person["skills"]).iter().map(skill).collect();
    if !skills.is_empty() {
        page.heading("Skills");
        page.line(&skills.join(", "));
    }
    page.text
}

fn list(value: &Json) -> &[Json] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text<'j>(entry: &'j Json, names: &[&str]) -> Option<&'j str> {
    names.iter().find_map(|name| entry[*name].as_str()).filter(|text| !text.trim().is_empty())
}

/// A place, whether it is written in one line or in parts.
fn place(value: &Json) -> Option<String> {
    if let Some(line) = value.as_str() {
        return Some(line.to_owned());
    }
    let parts = [&["address"][..], &["city"], &["region", "state"], &["countryCode", "country"]];
    let parts: Vec<&str> = parts.iter().filter_map(|names| text(value, names)).map(country).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// A country's name for its code, as people write it.
fn country(part: &str) -> &str {
    COUNTRIES.iter().find(|(code, _)| *code == part).map_or(part, |(_, name)| name)
}

/// The countries of the cases.
const COUNTRIES: &[(&str, &str)] = &[
    ("BR", "Brazil"),
    ("CA", "Canada"),
    ("FR", "France"),
    ("GB", "United Kingdom"),
    ("ID", "Indonesia"),
    ("IN", "India"),
    ("KE", "Kenya"),
    ("NG", "Nigeria"),
    ("PL", "Poland"),
    ("PT", "Portugal"),
    ("RU", "Russia"),
    ("TR", "Turkey"),
    ("TW", "Taiwan"),
];

/// A place with how one was there in brackets.
fn place_and_mode(entry: &Json) -> Option<String> {
    match (place(&entry["location"]), entry["mode"].as_str()) {
        (Some(place), Some(mode)) => Some(format!("{place} ({mode})")),
        (place, mode) => place.or(mode.map(str::to_owned)),
    }
}

fn skill(skill: &Json) -> String {
    let keywords: Vec<&str> = list(&skill["keywords"]).iter().filter_map(Json::as_str).collect();
    match (text(skill, &["name"]), keywords.is_empty()) {
        (Some(name), true) => name.to_owned(),
        (Some(name), false) => format!("{name}: {}", keywords.join(", ")),
        (None, _) => keywords.join(", "),
    }
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

struct Page {
    layout: Layout,
    text: String,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn labelled(&mut self, label: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.line(&format!("{label}: {value}"));
        }
    }

    fn heading(&mut self, heading: &str) {
        let heading =
            if self.layout == Layout::DatesAtTheEnd { heading.to_uppercase() } else { heading.to_owned() };
        self.line("");
        self.line(&heading);
    }

    fn section(&mut self, heading: &str, entries: &Json, entry: fn(&mut Page, &Json)) {
        if list(entries).is_empty() {
            return;
        }
        self.heading(heading);
        for (position, one) in list(entries).iter().enumerate() {
            if position > 0 {
                self.line("");
            }
            entry(self, one);
        }
    }

    fn basics(&mut self, basics: &Json) {
        let name = text(basics, &["name"]);
        if self.layout == Layout::Labelled {
            self.labelled("Name", name);
        } else if let Some(name) = name {
            self.line(name);
        }
        if let Some(label) = text(basics, &["label"]) {
            self.line(label);
        }
        let residence = place(&basics["location"]);
        let mut contacts: Vec<(&str, String)> = Vec::new();
        contacts.extend(residence.map(|residence| ("Address", residence)));
        contacts.extend(text(basics, &["phone"]).map(|phone| ("Phone", phone.to_owned())));
        contacts.extend(text(basics, &["email"]).map(|mail| ("E-mail", mail.to_owned())));
        contacts.extend(text(basics, &["url", "website"]).map(|url| ("Website", url.to_owned())));
        for profile in list(&basics["profiles"]) {
            let site = text(profile, &["network"]).unwrap_or("Profile");
            let account = text(profile, &["url"]).or_else(|| text(profile, &["username"]));
            contacts.extend(account.map(|account| (site, account.to_owned())));
        }
        match self.layout {
            Layout::Bars | Layout::DatesFirst if !contacts.is_empty() => {
                let values: Vec<&str> = contacts.iter().map(|(_, value)| value.as_str()).collect();
                self.line(&values.join(if self.layout == Layout::Bars { " | " } else { " · " }));
            }
            Layout::Labelled => {
                contacts.iter().for_each(|(label, value)| self.labelled(label, Some(value)));
            }
            _ => contacts.iter().for_each(|(_, value)| self.line(value)),
        }
        if let Some(summary) = text(basics, &["summary"]) {
            self.heading("Summary");
            self.line(summary);
        }
    }

    /// A date of the model as this layout writes it; what is none stays as it is.
    fn date(&self, date: &str) -> String {
        let parts: Vec<&str> = date.split('-').collect();
        let month = parts.get(1).and_then(|month| month.parse::<usize>().ok());
        let name = month.and_then(|month| MONTHS.get(month.wrapping_sub(1)));
        let is_date = date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        match (parts.as_slice(), name) {
            ([year, month], Some(_)) if is_date && self.layout == Layout::DatesAtTheEnd => {
                format!("{month}/{year}")
            }
            ([year, _], Some(name)) if is_date => format!("{name} {year}"),
            ([year, _, day], Some(name)) if is_date => format!("{day} {name} {year}"),
            _ => date.to_owned(),
        }
    }

    /// When an entry began and ended. A job without an end goes on.
    fn dates(&self, entry: &Json, goes_on: bool) -> Option<String> {
        let start = text(entry, &["startDate"]).map(|date| self.date(date));
        let end = text(entry, &["endDate"]).map(|date| self.date(date));
        match (start, end) {
            (Some(start), Some(end)) => Some(format!("{start} – {end}")),
            (Some(start), None) if goes_on => Some(format!("{start} – Present")),
            (Some(start), None) => Some(format!("from {start}")),
            (None, end) => end,
        }
    }

    /// The head of an entry: what was done, where, at which place and when, and what else is said of it in brackets.
    fn head(
        &mut self,
        labels: [&str; 2],
        what: Option<&str>,
        at: Option<&str>,
        place: Option<&str>,
        dates: Option<&str>,
    ) {
        let joined = |parts: &[Option<&str>], between: &str| {
            parts.iter().flatten().copied().collect::<Vec<_>>().join(between)
        };
        let lines = match self.layout {
            Layout::Lines => vec![joined(&[what, at, place], ", "), joined(&[dates], "")],
            Layout::DatesFirst => {
                vec![joined(&[dates, at], "  "), joined(&[what, place], ", ")]
            }
            Layout::Bars => vec![joined(&[at, what, place, dates], " | ")],
            Layout::DatesAtTheEnd => {
                vec![joined(&[Some(&joined(&[at, place], ", ")), dates], "        "), joined(&[what], "")]
            }
            Layout::Labelled => {
                self.labelled(labels[1], at);
                self.labelled(labels[0], what);
                self.labelled("Location", place);
                self.labelled("Dates", dates);
                return;
            }
        };
        lines.iter().filter(|line| !line.is_empty()).for_each(|line| self.line(line));
    }

    fn details(&mut self, entry: &Json) {
        if let Some(url) = text(entry, &["url", "website"]) {
            self.line(url);
        }
        if let Some(summary) = text(entry, &["summary", "description"]) {
            self.line(summary);
        }
        for highlight in list(&entry["highlights"]).iter().filter_map(Json::as_str) {
            self.line(&format!("- {highlight}"));
        }
    }

    fn job(&mut self, job: &Json) {
        let title = text(job, &["position"]).map(|title| match job["engagement"].as_str() {
            Some(engagement) => format!("{title} ({engagement})"),
            None => title.to_owned(),
        });
        let dates = self.dates(job, true);
        // Without a title it stands beside the employer.
        let engagement = job["engagement"].as_str().filter(|_| title.is_none());
        let at = text(job, &["name", "company"]).map(|at| match engagement {
            Some(engagement) => format!("{at} ({engagement})"),
            None => at.to_owned(),
        });
        self.head(
            ["Position", "Company"],
            title.as_deref(),
            at.as_deref(),
            place_and_mode(job).as_deref(),
            dates.as_deref(),
        );
        self.details(job);
    }

    fn study(&mut self, study: &Json) {
        let degree = match (text(study, &["studyType"]), text(study, &["area"])) {
            (Some(degree), Some(area)) => Some(format!("{degree} in {area}")),
            (degree, area) => degree.or(area).map(str::to_owned),
        };
        let status = match study["status"].as_str() {
            Some("in-progress") => Some("in progress"),
            Some("left") => Some("not completed"),
            Some(_) => Some("completed"),
            None => None,
        };
        let degree = degree.map(|degree| match status {
            Some(status) => format!("{degree} ({status})"),
            None => degree,
        });
        let dates = self.dates(study, study["status"] == "in-progress");
        let at = text(study, &["institution"]);
        self.head(
            ["Degree", "School"],
            degree.as_deref(),
            at,
            place_and_mode(study).as_deref(),
            dates.as_deref(),
        );
        for course in list(&study["courses"]).iter().filter_map(Json::as_str) {
            self.line(&format!("- {course}"));
        }
    }

    fn volunteer(&mut self, work: &Json) {
        let dates = self.dates(work, true);
        let (what, at) = (text(work, &["position"]), text(work, &["organization"]));
        self.head(["Position", "Organisation"], what, at, None, dates.as_deref());
        self.details(work);
    }

    fn project(&mut self, project: &Json) {
        let dates = self.dates(project, false);
        self.head(
            ["Project", "Organisation"],
            text(project, &["name"]),
            text(project, &["entity"]),
            None,
            dates.as_deref(),
        );
        self.details(project);
    }

    fn certificate(&mut self, certificate: &Json) {
        let date = text(certificate, &["date"]).map(|date| self.date(date));
        let parts = [text(certificate, &["name"]), text(certificate, &["issuer"]), date.as_deref()];
        self.line(&parts.into_iter().flatten().collect::<Vec<_>>().join(", "));
    }

    fn publication(&mut self, publication: &Json) {
        let date = text(publication, &["releaseDate"]).map(|date| self.date(date));
        let parts = [text(publication, &["name"]), text(publication, &["publisher"]), date.as_deref()];
        self.line(&parts.into_iter().flatten().collect::<Vec<_>>().join(", "));
    }

    fn reference(&mut self, reference: &Json) {
        let parts = [text(reference, &["name"]), text(reference, &["reference"])];
        self.line(&parts.into_iter().flatten().collect::<Vec<_>>().join(": "));
    }
}
