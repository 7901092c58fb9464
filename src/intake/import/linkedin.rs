//! LinkedIn's data export: its comma-separated files as one `profile` source.
//!
//! Source: the headers of real exports, as open tools that read them write them down, 2026. Birth date, street address,
//! postal code and maiden name are left out here and listed.

use super::Imported;
use super::build::{Object, month_in_words, place, profile, submission, whole_name};
use crate::data::refused;
use crate::intake::decoder::Decoder;
use crate::model::assessment::{DropReason, Dropped};
use crate::model::csv;
use crate::model::error::InputError;

/// A file of the export.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// Its name, with or without folders.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// The files that are read, by name, with the header's field that no other export has.
const KNOWN: &[(&str, &str)] = &[
    ("Profile.csv", "Maiden Name"),
    ("Positions.csv", "Company Name"),
    ("Education.csv", "School Name"),
    ("Certifications.csv", "License Number"),
    ("Email Addresses.csv", "Confirmed"),
    ("PhoneNumbers.csv", "Extension"),
    ("Skills.csv", "Name"),
];

/// Whether a file of this name and text belongs to LinkedIn's export.
pub fn knows(file: &File<'_>) -> bool {
    known(file).is_some()
}

/// The name under which the export has the file. Alone it may have been renamed (`Positions (1).csv`).
fn known<'k>(file: &File<'_>) -> Option<&'k str> {
    let base = file.name.rsplit(['/', '\\']).next().unwrap_or(file.name);
    let header = file.text.trim_start_matches('\u{feff}').lines().find(|line| !line.trim().is_empty())?;
    let headed = |mark: &str| header.split(',').any(|field| field.trim_matches(['"', ' ']) == mark);
    KNOWN
        .iter()
        .find(|(name, mark)| {
            let stem = name.trim_end_matches(".csv");
            headed(mark) && (*mark != "Name" && *mark != "Extension" || base.starts_with(stem))
        })
        .map(|(name, _)| *name)
}

/// Reads the files of one person's export.
///
/// # Errors
/// When none of the files is of the export, or one is no table.
pub fn read(files: &[File<'_>]) -> Result<Imported, InputError> {
    let mut decoder = Decoder::default();
    let mut person = Object::new();
    let mut basics = Object::new();
    let mut url = None;
    let mut read = false;
    for file in files {
        let Some(name) = known(file) else { continue };
        read = true;
        let mut table = Table::read(name, file.text)?;
        match name {
            "Profile.csv" => {
                if let Some(row) = table.rows.first().cloned() {
                    let first = table.cell(&row, "First Name");
                    let last = table.cell(&row, "Last Name");
                    let place =
                        place(&mut decoder, table.cell(&row, "Geo Location"), "/Profile.csv/Geo Location");
                    let mut pages: Vec<Object> =
                        bracketed(table.cell(&row, "Websites")).into_iter().map(profile).collect();
                    pages.extend(bracketed(table.cell(&row, "Twitter Handles")).into_iter().map(|handle| {
                        Object::new().text("network", Some("twitter".into())).text("username", Some(handle))
                    }));
                    basics = basics
                        .text("name", whole_name([first, last]))
                        .text("label", table.cell(&row, "Headline"))
                        .text("summary", table.cell(&row, "Summary"))
                        .object("location", place)
                        .list("profiles", pages);
                    url = table.cell(&row, "Public Profile Url");
                }
            }
            "Positions.csv" => {
                let entries = table.each(|table, row| {
                    Object::new()
                        .text("name", table.cell(row, "Company Name"))
                        .text("position", table.cell(row, "Title"))
                        .text("location", table.cell(row, "Location"))
                        .text("summary", table.cell(row, "Description"))
                        .text("startDate", date(table.cell(row, "Started On")))
                        .text("endDate", date(table.cell(row, "Finished On")))
                });
                person = person.list("work", entries);
            }
            "Education.csv" => {
                let entries = table.each(|table, row| {
                    Object::new()
                        .text("institution", table.cell(row, "School Name"))
                        .text("studyType", table.cell(row, "Degree Name"))
                        .text("startDate", date(table.cell(row, "Start Date")))
                        .text("endDate", date(table.cell(row, "End Date")))
                });
                person = person.list("education", entries);
            }
            "Certifications.csv" => {
                let entries = table.each(|table, row| {
                    Object::new()
                        .text("name", table.cell(row, "Name"))
                        .text("url", table.cell(row, "Url"))
                        .text("issuer", table.cell(row, "Authority"))
                        .text("date", date(table.cell(row, "Started On")))
                });
                person = person.list("certificates", entries);
            }
            "Email Addresses.csv" => {
                let primary = table
                    .rows
                    .iter()
                    .position(|row| {
                        table.look(row, "Primary").is_some_and(|word| word.eq_ignore_ascii_case("yes"))
                    })
                    .unwrap_or(0);
                if let Some(row) = table.rows.get(primary).cloned() {
                    basics = basics.text("email", table.cell(&row, "Email Address"));
                }
                table.cells(&["Confirmed", "Primary", "Updated On"]);
            }
            "PhoneNumbers.csv" => {
                if let Some(row) = table.rows.first().cloned() {
                    basics = basics.text("phone", table.cell(&row, "Number"));
                }
            }
            _ => {
                let entries = table.each(|table, row| Object::new().text("name", table.cell(row, "Name")));
                person = person.list("skills", entries);
            }
        }
        table.finish(&mut decoder);
    }
    if !read {
        return Err(InputError::new("", "holds none of the files of LinkedIn's export"));
    }
    let source = Object::new()
        .text("kind", Some("profile".to_owned()))
        .text("site", Some("linkedin".to_owned()))
        .text("url", url)
        .object("person", person.object("basics", basics));
    let mut dropped = decoder.dropped;
    Dropped::sort(&mut dropped);
    Ok(Imported { format: "linkedin", submission: submission(None, None, source), dropped })
}

/// Most entries of one file that a submission takes.
const MOST_ENTRIES: usize = 500;

/// One file as a table that knows which of its columns were asked for.
struct Table {
    name: &'static str,
    header: Vec<String>,
    asked: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn read(name: &'static str, text: &str) -> Result<Self, InputError> {
        let text = text.trim_start_matches('\u{feff}');
        let mut rows = csv::rows(text, b',')
            .map_err(|error| InputError::new(format!("/{name}{}", error.path), error.message))?
            .into_iter();
        let header = rows.next().unwrap_or_default().into_iter().map(|cell| cell.trim().to_owned()).collect();
        Ok(Self { name, header, asked: Vec::new(), rows: rows.take(MOST_ENTRIES).collect() })
    }

    fn look<'r>(&self, row: &'r [String], column: &str) -> Option<&'r str> {
        let at = self.header.iter().position(|name| name == column)?;
        row.get(at).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    }

    fn cell(&mut self, row: &[String], column: &str) -> Option<String> {
        self.cells(&[column]);
        self.look(row, column).map(str::to_owned)
    }

    /// Marks columns as asked for.
    fn cells(&mut self, columns: &[&str]) {
        for column in columns {
            if !self.asked.iter().any(|asked| asked == column) {
                self.asked.push((*column).to_owned());
            }
        }
    }

    fn each(&mut self, mut make: impl FnMut(&mut Self, &[String]) -> Object) -> Vec<Object> {
        let rows = std::mem::take(&mut self.rows);
        let made = rows.iter().map(|row| make(self, row)).collect();
        self.rows = rows;
        made
    }

    /// Lists the columns that nobody asked for and that hold something.
    fn finish(&self, decoder: &mut Decoder) {
        for (position, column) in self.header.iter().enumerate() {
            let filled =
                self.rows.iter().any(|row| row.get(position).is_some_and(|cell| !cell.trim().is_empty()));
            if filled && !self.asked.contains(column) {
                let plain: String = column
                    .chars()
                    .filter(|letter| letter.is_alphanumeric())
                    .flat_map(char::to_lowercase)
                    .collect();
                // Street address and maiden name are refused here, though an application may state them itself.
                let refused =
                    refused::is_field(&plain) || ["address", "maidenname"].contains(&plain.as_str());
                let reason = if refused { DropReason::Refused } else { DropReason::Unused };
                decoder.drop(format!("/{}/{column}", self.name), reason);
            }
        }
    }
}

/// A month as the export writes it; what is no date stays as it is written.
fn date(written: Option<String>) -> Option<String> {
    written.map(|text| month_in_words(&text).unwrap_or(text))
}

/// The values of `[PORTFOLIO:https://…,BLOG:https://…]` or `[handle]`.
fn bracketed(written: Option<String>) -> Vec<String> {
    let written = written.unwrap_or_default();
    written
        .trim_matches(['[', ']', ' '])
        .split(',')
        .map(|item| match item.split_once(':') {
            Some((label, rest)) if !rest.starts_with("//") && !label.contains(['.', '/']) => rest.trim(),
            _ => item.trim(),
        })
        .filter(|item| !item.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROFILE: File<'_> = File {
        name: "Complete_LinkedInDataExport_11-20-2026/Profile.csv",
        text: "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\r\n\
               Maren,Holt,Vance,14 Elm Court,Jan 2,Data engineer,\"Line one\r\nline two\",Software,78701,\"Austin, Texas, United States\",[marenholt],\"[PORTFOLIO:https://maren.example.com,BLOG:https://blog.example.com]\",\r\n",
    };

    #[test]
    fn an_export_is_a_profile_without_what_is_refused() {
        let positions = File {
            name: "Positions.csv",
            text: "Company Name,Title,Description,Location,Started On,Finished On\nNorthwind,Engineer,,\"Austin, TX\",Jan 2021,\nContoso,Analyst,Reports,,2017,Dec 2020\n",
        };
        let imported = read(&[PROFILE, positions]).unwrap();
        let written = imported.submission.canonical();
        for part in [
            r#""startDate":"2021-01""#,
            r#""endDate":"2020-12""#,
            r#""city":"Austin""#,
            r#""url":"https://maren.example.com""#,
            r#""username":"marenholt""#,
            r#""site":"linkedin""#,
        ] {
            assert!(written.contains(part), "{part} in {written}");
        }
        for refused in ["78701", "Elm Court", "Jan 2\"", "Vance"] {
            assert!(!written.contains(refused), "{refused} in {written}");
        }
        let refused: Vec<&str> = imported
            .dropped
            .iter()
            .filter(|dropped| dropped.reason == DropReason::Refused)
            .map(|dropped| dropped.path.as_str())
            .collect();
        assert_eq!(
            refused,
            [
                "/Profile.csv/Address",
                "/Profile.csv/Birth Date",
                "/Profile.csv/Maiden Name",
                "/Profile.csv/Zip Code"
            ]
        );
    }

    #[test]
    fn the_primary_address_is_taken() {
        let emails = File {
            name: "Email Addresses.csv",
            text: "Email Address,Confirmed,Primary,Updated On\nold@example.com,Yes,No,1/1/20\nmaren@example.com,Yes,Yes,1/1/24\n",
        };
        let written = read(&[emails]).unwrap().submission.canonical();
        assert!(written.contains(r#""email":"maren@example.com""#), "{written}");
        assert!(read(&[File { name: "notes.csv", text: "a,b\n1,2\n" }]).is_err());
    }
}
