//! A table of applications, one a row, by a mapping of its columns that the user can correct.

use super::Imported;
use super::build::{Object, form, month, place, profile, submission, whole_name};
use crate::data::columns::{self, FIELDS};
use crate::data::refused;
use crate::intake::decoder::Decoder;
use crate::model::assessment::{DropReason, Dropped};
use crate::model::csv;
use crate::model::error::InputError;
use crate::model::folding::letters_and_digits;
use crate::model::value::Value;

/// How many rows above the headings are looked through, as programs write a title and a date there.
const MOST_PREAMBLE: usize = 15;
/// How many rows show whether a column holds whole names.
const COMPARED: usize = 50;

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
    /// The first of the rows, counted from one.
    first: usize,
}

impl Table {
    /// Reads a table and guesses what its columns are by their headings. The first row is the heading, or the first one that
    /// names at least two fields where the rows above it name none.
    ///
    /// # Errors
    /// When there are no rows, or too many.
    pub fn read(text: &str) -> Result<Self, InputError> {
        let text = text.trim_start_matches('\u{feff}');
        let (separator, text) = declared(text).unwrap_or_else(|| (csv::separator(text), text));
        let rows = csv::rows(text, separator)?;
        let above = preamble(&rows);
        let mut rows = rows.into_iter().skip(above);
        let header = rows.next().ok_or_else(|| InputError::new("", "holds no table"))?;
        let rows: Vec<Vec<String>> = rows.collect();
        let mut columns: Vec<Column> = Vec::new();
        for (position, header) in header.iter().enumerate() {
            let refused = refused::is_column(header);
            let field = field_of(header)
                .filter(|field| !refused && columns.iter().all(|column| column.field != Some(*field)));
            let samples = if refused { Vec::new() } else { samples(&rows, position) };
            columns.push(Column { header: header.trim().to_owned(), field, refused, samples });
        }
        part_bare_name(&mut columns, &rows);
        Ok(Self { separator: char::from(separator), columns, rows, first: above + 2 })
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
                    let known = FIELDS.iter().find(|field| *field == wanted).copied();
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
        let known = FIELDS.iter().find(|name| **name == field.trim()).copied();
        if known.is_none() && !field.trim().is_empty() {
            let message = format!("{:?} is not a field; the fields are {}", field.trim(), FIELDS.join(", "));
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
        let mut decoder = Decoder::default();
        for column in self.columns.iter().filter(|column| column.field.is_none()) {
            let short: String = column.header.chars().take(LONGEST_PREVIEW).collect();
            let path = format!("/{}", short.replace('~', "~0").replace('/', "~1"));
            let reason = if column.refused { DropReason::Refused } else { DropReason::Unknown };
            decoder.drop(path, reason);
        }
        decoder.dropped
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
        let mut decoder = Decoder::default();
        let apart = Object::new()
            .text("address", cell("address"))
            .text("city", cell("city"))
            .text("region", cell("region"))
            .text("countryCode", cell("country"));
        // A whole place may stand in a column for cities, with a postal code in it.
        let location = match cell("city").filter(|city| city.contains(',')).or_else(|| cell("place")) {
            Some(whole) if cell("region").is_none() && cell("country").is_none() => {
                place(&mut decoder, Some(whole), "/location").text("address", cell("address"))
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
        let id = cell("id").unwrap_or_else(|| format!("row {}", position + self.first));
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
        Imported { format: "table", submission, dropped: decoder.dropped }
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

/// The field that a heading names.
fn field_of(header: &str) -> Option<&'static str> {
    columns::field(&letters_and_digits(header))
}

/// How many rows stand above the headings.
fn preamble(rows: &[Vec<String>]) -> usize {
    let named = |row: &Vec<String>| row.iter().filter(|cell| field_of(cell).is_some()).count();
    if rows.first().is_none_or(|first| named(first) > 0) {
        return 0;
    }
    rows.iter().take(MOST_PREAMBLE).position(|row| named(row) >= 2).unwrap_or(0)
}

/// Takes a column headed "Name" for the part of the name that no other column is taken for: "Nom" beside "Prénom" is the family
/// name, "Nombre" beside "Apellidos" the given one. Where its cells hold the other part too, it is the whole name.
fn part_bare_name(columns: &mut [Column], rows: &[Vec<String>]) {
    let at = |field: &str| columns.iter().position(|column| column.field == Some(field));
    let Some(name) = at("name") else { return };
    let (part, other) = match (at("givenName"), at("familyName")) {
        (Some(given), None) => ("familyName", given),
        (None, Some(family)) => ("givenName", family),
        _ => return,
    };
    let bare =
        columns.get(name).is_some_and(|column| columns::is_bare_name(&letters_and_digits(&column.header)));
    let is_whole = |row: &Vec<String>| {
        let (Some(whole), Some(part)) = (row.get(name), row.get(other)) else { return false };
        let part = letters_and_digits(part);
        !part.is_empty()
            && letters_and_digits(whole).len() > part.len()
            && letters_and_digits(whole).contains(&part)
    };
    if bare
        && !rows.iter().take(COMPARED).any(is_whole)
        && let Some(column) = columns.get_mut(name)
    {
        column.field = Some(part);
    }
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

    fn fields(header: &str) -> Vec<Option<&'static str>> {
        Table::read(&format!("{header}\n")).unwrap().columns.iter().map(|column| column.field).collect()
    }

    #[test]
    fn ordinary_headings_of_many_languages_are_known() {
        for (header, expected) in [
            (
                "Candidate First Name;Candidate Last Name;Candidate E-mail",
                ["givenName", "familyName", "email"],
            ),
            ("Applicant Name;Contact No.;Current Employer", ["name", "phone", "employer"]),
            ("Vor- und Nachname;E-Mail-Anschrift;Handy-Nr.", ["name", "email", "phone"]),
            ("Nominativo;Numero di cellulare;Azienda", ["name", "phone", "employer"]),
            ("Apellidos;Nombre;Teléfono móvil", ["familyName", "givenName", "phone"]),
            ("Voornaam;Achternaam;Woonplaats", ["givenName", "familyName", "city"]),
            ("Imię;Nazwisko;Numer telefonu", ["givenName", "familyName", "phone"]),
            ("Фамилия;Имя;Электронная почта", ["familyName", "givenName", "email"]),
            ("氏名;メールアドレス;携帯電話番号", ["name", "email", "phone"]),
            ("姓名;电子邮箱;手机号码", ["name", "email", "phone"]),
            ("Adı;Soyadı;Cep telefonu", ["givenName", "familyName", "phone"]),
        ] {
            assert_eq!(fields(header), expected.map(Some), "{header}");
        }
        assert_eq!(fields("Name;Current salary;Candidate source"), [Some("name"), None, None]);
        assert_eq!(fields("Name;Emergency contact number;Company phone"), [Some("name"), None, None]);
    }

    #[test]
    fn a_bare_name_beside_one_part_is_the_other_part() {
        for (text, name) in [
            ("Nom;Prénom\nVasseur;Odile\n", "Odile Vasseur"),
            ("Name,Vorname\nKrämer,Ines\n", "Ines Krämer"),
            ("Nome,Cognome\nChiara,Bellandi\n", "Chiara Bellandi"),
            ("Name,Surname\nTess,Arkwright\n", "Tess Arkwright"),
            ("Имя;Фамилия\nАлла;Зорина\n", "Алла Зорина"),
            // Whole names stay whole.
            ("Name,First name\nInes Krämer,Ines\n", "Ines Krämer"),
            ("Full name,Last name\nInes K.,Krämer\n", "Ines K."),
            ("Nom;Prénom;Nom de famille\nOdile Vasseur;Odile;Vasseur\n", "Odile Vasseur"),
        ] {
            let written = Table::read(text).unwrap().applications().next().unwrap().submission.canonical();
            assert!(written.contains(&format!(r#""name":"{name}""#)), "{name} in {written}");
        }
    }

    #[test]
    fn titles_above_the_headings_are_passed_over() {
        for text in [
            "Applications\nName,E-mail\nInes Krämer,ines@example.com\n",
            "Bewerbungen;;\nStand;22.11.2026;\n\nName;E-Mail;Ort\nInes Krämer;ines@example.com;Kiel\n",
            "Export\t\nName\tEmail\nInes Krämer\tines@example.com\n",
            "\"List, as of today\"\n\nFull name|Email\nInes Krämer|ines@example.com\n",
            "sep=;\nTeam North\nName;Email\nInes Krämer;ines@example.com\n",
        ] {
            let table = Table::read(text).unwrap();
            assert_eq!(table.len(), 1, "{text}");
            let written = table.applications().next().unwrap().submission.canonical();
            assert!(
                written.contains("ines@example.com") && written.contains(r#""name":"Ines Kr"#),
                "{written}"
            );
        }
        // A first row that names a field is the heading whatever follows.
        let table = Table::read("Name,Remarks\nCity,Email\n").unwrap();
        assert_eq!((table.len(), table.columns.len()), (1, 2));
    }
}
