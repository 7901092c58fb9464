//! A table of applications, one a row, by a mapping of its columns that the user can correct.

use super::Imported;
use super::build::{Object, form, month, place, profile, submission, whole_name};
use super::csv;
use crate::intake::door::Door;
use crate::knowledge::refused;
use crate::model::assessment::{DropReason, Dropped};
use crate::model::case::lower;
use crate::model::error::InputError;
use crate::model::value::Value;

/// What a column may be, with the headings that usually say so, in lower case without separators.
/// Sources: the bulk files of Greenhouse and Lever, BambooHR's and Teamtailor's field names, LinkedIn's headers, and the
/// same words in the languages of the interface and of those whose spreadsheets save other encodings than UTF-8.
pub const FIELDS: &[(&str, &[&str])] = &[
    ("id", &["id", "candidateid", "applicationid", "applicantid", "externalid", "reference"]),
    (
        "name",
        &[
            "name",
            "fullname",
            "candidate",
            "candidatename",
            "applicant",
            "applicantname",
            "legalname",
            "nombre",
            "nombrecompleto",
            "nomcomplet",
            "vollständigername",
            "nomecompleto",
            "姓名",
            "имя",
            "氏名",
            "नाम",
            "імя",
            "adsoyad",
            "imięinazwisko",
            "jméno",
            "név",
            "όνομα",
            "ονοματεπώνυμο",
            "họtên",
            "họvàtên",
            "hotên",
            "hovàtên",
            "שם",
            "שםמלא",
            "الاسم",
            "이름",
            "성명",
            "ชือ",
        ],
    ),
    ("givenName", &["firstname", "givenname", "forename", "vorname", "prénom", "prenom", "nombres", "名"]),
    (
        "familyName",
        &[
            "lastname",
            "familyname",
            "surname",
            "nachname",
            "nomdefamille",
            "apellido",
            "apellidos",
            "sobrenome",
            "姓",
        ],
    ),
    (
        "email",
        &[
            "email",
            "emailaddress",
            "mail",
            "primaryemail",
            "correo",
            "correoelectrónico",
            "courriel",
            "adressemail",
            "邮箱",
            "电子邮件",
            "メール",
            "почта",
            "пошта",
            "eposta",
            "이메일",
            "อีเมล",
            "البريدالإلكتروني",
            "דואל",
        ],
    ),
    (
        "phone",
        &[
            "phone",
            "phonenumber",
            "telephone",
            "tel",
            "mobile",
            "mobilephone",
            "cell",
            "teléfono",
            "téléphone",
            "telefon",
            "telefone",
            "电话",
            "手机",
            "電話",
            "телефон",
            "τηλέφωνο",
            "điệnthoại",
            "điênthoai",
            "전화",
            "전화번호",
            "โทรศัพท",
            "الهاتف",
            "טלפון",
        ],
    ),
    ("linkedin", &["linkedin", "linkedinurl", "linkedinprofile", "urlslinkedin", "socialmedia"]),
    ("github", &["github", "githuburl", "urlsgithub"]),
    (
        "url",
        &[
            "website",
            "websiteurl",
            "portfolio",
            "url",
            "homepage",
            "links",
            "urlsportfolio",
            "sitioweb",
            "siteweb",
        ],
    ),
    ("address", &["street", "streetaddress", "addressline1", "calle", "rue", "straße"]),
    ("city", &["city", "town", "addresscity", "ciudad", "ville", "stadt", "cidade", "城市"]),
    (
        "region",
        &["state", "region", "province", "county", "addressstate", "estado", "provincia", "bundesland"],
    ),
    ("country", &["country", "countrycode", "addresscountry", "país", "pais", "pays", "land", "国家"]),
    ("place", &["location", "currentlocation", "address", "ubicación", "adresse", "lieu", "ort", "endereço"]),
    (
        "employer",
        &[
            "company",
            "companyname",
            "currentcompany",
            "employer",
            "organization",
            "organisation",
            "org",
            "empresa",
            "entreprise",
            "unternehmen",
            "arbeitgeber",
            "公司",
        ],
    ),
    (
        "title",
        &[
            "title",
            "jobtitle",
            "currenttitle",
            "position",
            "role",
            "headline",
            "cargo",
            "puesto",
            "poste",
            "stelle",
            "职位",
        ],
    ),
    ("workStart", &["startdate", "workstart", "employmentstart", "startedon"]),
    ("workEnd", &["enddate", "workend", "employmentend", "finishedon"]),
    (
        "school",
        &[
            "school",
            "schoolname",
            "university",
            "college",
            "institution",
            "collegename",
            "universidad",
            "université",
            "universität",
            "hochschule",
            "universidade",
            "学校",
        ],
    ),
    (
        "degree",
        &[
            "degree",
            "degreename",
            "highesteducation",
            "qualification",
            "título",
            "diplôme",
            "abschluss",
            "学历",
        ],
    ),
    ("area", &["major", "discipline", "fieldofstudy", "area", "subject", "studienfach"]),
    ("educationStart", &["educationstart", "schoolstart"]),
    ("educationEnd", &["educationend", "graduation", "graduationdate", "graduationyear", "schoolend"]),
    ("submitted", &["appliedat", "appliedon", "applieddate", "dateadded", "applicationdate", "submitted"]),
    ("resumeText", &["resumetext", "resume", "cv", "resumecontent", "cvtext"]),
];

/// Most rows of a preview.
const PREVIEWED: usize = 3;
/// Longest cell of a preview, in characters.
const LONGEST_PREVIEW: usize = 80;

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its heading.
    pub header: String,
    /// What it is taken for, one of [`FIELDS`].
    pub field: Option<&'static str>,
    /// Whether its heading names something that the product refuses to know; such a column is never taken.
    pub refused: bool,
    /// The first cells that hold something.
    pub samples: Vec<String>,
}

/// A table with what each column is taken for.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The separator.
    pub separator: char,
    /// Its columns in order.
    pub columns: Vec<Column>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Reads a table and guesses what its columns are by their headings. The first row is the heading.
    ///
    /// # Errors
    /// When there are no rows, or too many.
    pub fn read(text: &str) -> Result<Self, InputError> {
        let text = text.trim_start_matches('\u{feff}');
        let (separator, text) = declared(text).unwrap_or_else(|| (csv::separator(text), text));
        let mut rows = csv::rows(text, separator)?.into_iter();
        let header = rows.next().ok_or_else(|| InputError::new("", "holds no table"))?;
        let rows: Vec<Vec<String>> = rows.collect();
        let mut columns: Vec<Column> = Vec::new();
        for (position, header) in header.iter().enumerate() {
            let plain = plain(header);
            let refused = refused::is_column(header);
            let field = FIELDS
                .iter()
                .find(|(_, headings)| headings.contains(&plain.as_str()))
                .map(|(field, _)| *field)
                .filter(|field| !refused && columns.iter().all(|column| column.field != Some(*field)));
            let samples = if refused { Vec::new() } else { samples(&rows, position) };
            columns.push(Column { header: header.trim().to_owned(), field, refused, samples });
        }
        Ok(Self { separator: char::from(separator), columns, rows })
    }

    /// How many applications it holds.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Takes columns for other fields: a list with an entry for each column, its field or null.
    ///
    /// # Errors
    /// An [`InputError`] at the entry that names no field, or one for a column that is refused.
    pub fn map(&mut self, mapping: &Value) -> Result<(), InputError> {
        let Value::List(entries) = mapping else {
            return Err(InputError::new("/mapping", format!("must be a list, not {}", mapping.kind())));
        };
        for (position, column) in self.columns.iter_mut().enumerate() {
            column.field = match entries.get(position) {
                None | Some(Value::Null) => None,
                Some(Value::Text(wanted)) => {
                    let known = FIELDS.iter().find(|(field, _)| field == wanted).map(|(field, _)| *field);
                    if known.is_none() || column.refused {
                        let message =
                            if column.refused { "names a column that is refused" } else { "is not a field" };
                        return Err(InputError::new(format!("/mapping/{position}"), message));
                    }
                    known
                }
                Some(other) => {
                    let message = format!("must be text or null, not {}", other.kind());
                    return Err(InputError::new(format!("/mapping/{position}"), message));
                }
            };
        }
        Ok(())
    }

    /// Takes the column with a heading for a field, or for none where `field` is empty. The field's former column is
    /// no longer taken for it.
    ///
    /// # Errors
    /// An [`InputError`] when no column has the heading, when it is refused, or when there is no such field.
    pub fn assign(&mut self, header: &str, field: &str) -> Result<(), InputError> {
        let wanted = header.trim();
        let Some(at) = self.columns.iter().position(|column| column.header == wanted) else {
            let known: Vec<&str> = self.columns.iter().map(|column| column.header.as_str()).collect();
            let message = format!("no column is headed {wanted:?}; the columns are {}", known.join(", "));
            return Err(InputError::new("/mapping", message));
        };
        let known = FIELDS.iter().find(|(name, _)| *name == field.trim()).map(|(name, _)| *name);
        if known.is_none() && !field.trim().is_empty() {
            let names: Vec<&str> = FIELDS.iter().map(|(name, _)| *name).collect();
            let message = format!("{:?} is not a field; the fields are {}", field.trim(), names.join(", "));
            return Err(InputError::new(format!("/mapping/{at}"), message));
        }
        for (position, column) in self.columns.iter_mut().enumerate() {
            if position == at && column.refused && known.is_some() {
                return Err(InputError::new(format!("/mapping/{at}"), "names a column that is refused"));
            }
            if position == at {
                column.field = known;
            } else if known.is_some() && column.field == known {
                column.field = None;
            }
        }
        Ok(())
    }

    /// Whether enough is known of the columns to make applications: a name or an e-mail address.
    pub fn is_mapped(&self) -> bool {
        let has = |wanted: &str| self.columns.iter().any(|column| column.field == Some(wanted));
        has("name") || has("givenName") || has("familyName") || has("email") || has("resumeText")
    }

    /// Columns that are not read, by their headings.
    pub fn dropped(&self) -> Vec<Dropped> {
        let mut door = Door::default();
        for column in self.columns.iter().filter(|column| column.field.is_none()) {
            let short: String = column.header.chars().take(LONGEST_PREVIEW).collect();
            let path = format!("/{}", short.replace('~', "~0").replace('/', "~1"));
            let reason = if column.refused { DropReason::Refused } else { DropReason::Unknown };
            door.drop(path, reason);
        }
        door.dropped
    }

    /// Every row as a submission, in order.
    pub fn applications(&self) -> impl Iterator<Item = Imported> + '_ {
        self.rows.iter().enumerate().map(|(position, row)| self.application(position, row))
    }

    fn application(&self, position: usize, row: &[String]) -> Imported {
        let cell = |wanted: &str| -> Option<String> {
            let at = self.columns.iter().position(|column| column.field == Some(wanted))?;
            row.get(at).map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty())
        };
        let mut door = Door::default();
        let apart = Object::new()
            .text("address", cell("address"))
            .text("city", cell("city"))
            .text("region", cell("region"))
            .text("countryCode", cell("country"));
        // A whole place may stand in a column for cities, with a postal code in it.
        let location = match cell("city").filter(|city| city.contains(',')).or_else(|| cell("place")) {
            Some(whole) if cell("region").is_none() && cell("country").is_none() => {
                place(&mut door, Some(whole), "/location").text("address", cell("address"))
            }
            _ => apart,
        };
        let mut profiles: Vec<Object> = Vec::new();
        for (field, network) in [("linkedin", "linkedin"), ("github", "github")] {
            profiles.extend(cell(field).map(|url| profile(url).text("network", Some(network.to_owned()))));
        }
        let name = cell("name").or_else(|| whole_name([cell("givenName"), cell("familyName")]));
        let basics = Object::new()
            .text("name", name)
            .text("email", cell("email"))
            .text("phone", cell("phone"))
            .text("url", cell("url"))
            .object("location", location)
            .list("profiles", profiles);
        let work = Object::new()
            .text("name", cell("employer"))
            .text("position", cell("title"))
            .text("startDate", month(cell("workStart")))
            .text("endDate", month(cell("workEnd")));
        let education = Object::new()
            .text("institution", cell("school"))
            .text("studyType", cell("degree"))
            .text("area", cell("area"))
            .text("startDate", month(cell("educationStart")))
            .text("endDate", month(cell("educationEnd")));
        let person = Object::new()
            .object("basics", basics)
            .list("work", vec![work])
            .list("education", vec![education]);
        let id = cell("id").unwrap_or_else(|| format!("row {}", position + 2));
        let mut sources = vec![form(person, Vec::new())];
        sources.extend(
            cell("resumeText")
                .map(|text| Object::new().text("kind", Some("resume".to_owned())).text("text", Some(text))),
        );
        let submission = if sources.len() == 1 {
            submission(Some(id), cell("submitted"), sources.swap_remove(0))
        } else {
            Object::new()
                .text("id", Some(id))
                .text("submitted", cell("submitted"))
                .list("sources", sources)
                .done()
        };
        Imported { format: "table", submission, dropped: door.dropped }
    }
}

/// Excel's own first line, `sep=;`, and the text after it.
fn declared(text: &str) -> Option<(u8, &str)> {
    let (line, rest) = text.split_once('\n')?;
    let separator = line.trim_end_matches('\r').strip_prefix("sep=")?;
    match separator.as_bytes() {
        [byte] if !byte.is_ascii_alphanumeric() => Some((*byte, rest)),
        _ => None,
    }
}

fn plain(header: &str) -> String {
    header.chars().filter(|letter| letter.is_alphanumeric()).flat_map(lower).collect()
}

fn samples(rows: &[Vec<String>], column: usize) -> Vec<String> {
    rows.iter()
        .filter_map(|row| row.get(column))
        .filter(|cell| !cell.trim().is_empty())
        .take(PREVIEWED)
        .map(|cell| cell.trim().chars().take(LONGEST_PREVIEW).collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\u{feff}Full name;E-mail;Location;Company;Date of birth;Shoe size\n\
                        Maren Holt;maren@example.com;Austin, TX 78701, USA;Northwind;1990-01-01;38\n";

    #[test]
    fn headings_are_mapped_and_refused_columns_never_read() {
        let table = Table::read(TEXT).unwrap();
        let fields: Vec<Option<&str>> = table.columns.iter().map(|column| column.field).collect();
        assert_eq!(fields, [Some("name"), Some("email"), Some("place"), Some("employer"), None, None]);
        let written = table.applications().next().unwrap().submission.canonical();
        assert!(written.contains(r#""city":"Austin","countryCode":"USA","region":"TX""#), "{written}");
        assert!(!written.contains("1990") && !written.contains("78701"), "{written}");
        let dropped: Vec<(String, DropReason)> =
            table.dropped().into_iter().map(|dropped| (dropped.path, dropped.reason)).collect();
        assert_eq!(
            dropped,
            [
                ("/Date of birth".to_owned(), DropReason::Refused),
                ("/Shoe size".to_owned(), DropReason::Unknown)
            ]
        );
    }

    #[test]
    fn a_mapping_is_corrected_but_cannot_ask_for_what_is_refused() {
        let text = |text: &str| Value::Text(text.to_owned());
        let mut table = Table::read(TEXT).unwrap();
        table.map(&Value::List(vec![text("name"), text("email"), text("city"), Value::Null])).unwrap();
        let written = table.applications().next().unwrap().submission.canonical();
        assert!(written.contains(r#""city":"Austin""#) && !written.contains("78701"), "{written}");
        let mut refused = vec![Value::Null; 4];
        refused.push(text("phone"));
        let error = table.map(&Value::List(refused)).unwrap_err();
        assert_eq!(error.path, "/mapping/4");
        assert_eq!(table.map(&Value::List(vec![text("age")])).unwrap_err().path, "/mapping/0");
    }

    #[test]
    fn one_column_is_assigned_by_its_heading() {
        let mut table =
            Table::read("Name,Contact,E-mail,Date of birth\nA,a@example.com,b@example.com,1990\n").unwrap();
        table.assign("Contact", "email").unwrap();
        let written = table.applications().next().unwrap().submission.canonical();
        assert!(written.contains("a@example.com") && !written.contains("b@example.com"), "{written}");
        table.assign("Contact", "").unwrap();
        assert_eq!(table.columns.iter().filter(|column| column.field.is_some()).count(), 1);
        for (header, field) in [("Contacts", "email"), ("Contact", "age"), ("Date of birth", "phone")] {
            assert!(table.assign(header, field).is_err(), "{header} {field}");
        }
    }

    #[test]
    fn excel_may_name_its_separator() {
        let table = Table::read("sep=|\nName|Email\nA, B|a@example.com\n").unwrap();
        assert_eq!(table.separator, '|');
        assert_eq!(table.len(), 1);
    }
}
