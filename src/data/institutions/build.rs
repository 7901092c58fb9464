//! Builds a pack from the official files of the Integrated Postsecondary Education Data System (IPEDS).
//!
//! Directory files are `HD2024.csv` and the like, completions `C2024_A.csv` (or the revised
//! `c2024_a_rv.csv`), with all their official columns or only those that are used; UTF-8 with or without a
//! byte-order mark, or Windows-1252. The same files give the same bytes whatever their order.

use super::table::write;
use super::{
    GENERAL_HEADING, MAGIC, MOST_BYTES, MOST_GROUPS, MOST_SCHOOLS, MOST_YEARS, OWN_NAME, SECOND_MAJORS,
    SLIGHT, checksum, fields, key,
};
use crate::model::csv;
use crate::model::garbled::windows_1252;
use std::collections::{BTreeMap, BTreeSet};

/// A file as read from disk.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// Its name without folders; of completions it says the year.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// A built pack and what went into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    /// The pack.
    pub bytes: Vec<u8>,
    /// Schools in it: those that reported a degree from bachelor's up and stand in a directory.
    pub schools: usize,
    /// Schools that reported such degrees but stand in no directory, and were left out.
    pub not_in_directory: usize,
    /// Schools that report much under one general heading, of which nothing is concluded.
    pub under_general_heading: usize,
    /// Names and aliases.
    pub keys: usize,
}

/// The groups and phrases of fields.
const FIELD_GROUPS: &str = include_str!("field-groups.txt");
/// Aliases that the directory lacks, and those that find their school without a place.
const ALIASES: &str = include_str!("aliases.txt");
/// Award levels from bachelor's up: bachelor's, certificates after it, master's, doctorates; 9 to 11 in older
/// files.
const LEVELS: &[u8] = &[5, 6, 7, 8, 9, 10, 11, 17, 18, 19];
/// Those of them that are degrees.
const DEGREES: &[u8] = &[5, 7, 9, 10, 11, 17, 18, 19];
/// The level of a bachelor's degree.
const BACHELOR: u8 = 5;
/// Codes for degrees in no field in particular: liberal arts, and interdisciplinary studies.
const GENERAL_CODES: &[Code] = &[Code(24, 1), Code(30, 0), Code(30, 99)];
/// A school that reports at least this share of its bachelor's degrees under them has graduates whose field
/// is not seen.
const GENERAL_SHARE: (u64, u64) = (1, 3);

/// Ways to write the front of a name: schools whose official name starts with the first also go by each of
/// the others.
const FRONTS: &[(&str, &[&str])] = &[
    ("Brigham Young University-", &["BYU "]),
    ("California Polytechnic State University-", &["Cal Poly "]),
    ("California State Polytechnic University-", &["Cal Poly ", "California Polytechnic State University "]),
    ("California State University-", &["CSU ", "Cal State ", "CalState ", "California State "]),
    ("Colorado State University-", &["CSU ", "Colorado State "]),
    ("CUNY ", &["", "City University of New York ", "City University of New York-"]),
    ("Indiana University-", &["IU ", "Indiana "]),
    ("Louisiana State University-", &["LSU "]),
    ("Pennsylvania State University-Penn State ", &["Penn State ", "Pennsylvania State University ", "PSU "]),
    ("The Pennsylvania State University", &["Penn State University"]),
    ("Pennsylvania State University-Main", &["Penn State University"]),
    ("Purdue University-", &["Purdue "]),
    ("Rutgers University-", &["Rutgers ", "Rutgers State University of New Jersey "]),
    ("Southern Illinois University-", &["SIU "]),
    ("SUNY ", &["State University of New York ", "State University of New York College at "]),
    ("SUNY College of ", &["State University of New York College of "]),
    ("State University of New York at ", &["SUNY "]),
    ("Texas A&M University-", &["TAMU ", "Texas A&M "]),
    ("The University of Alabama in ", &["UA "]),
    ("The University of Tennessee-", &["UT "]),
    ("The University of Texas at ", &["UT ", "U Texas "]),
    ("The University of Texas ", &["UT "]),
    ("University of Alabama at ", &["UA "]),
    ("University of Alabama in ", &["UA "]),
    ("University of Alaska ", &["UA "]),
    ("University of Arkansas at ", &["UA "]),
    ("University of California-", &["UC ", "Cal "]),
    ("University of Colorado ", &["CU ", "UC "]),
    ("University of Hawaii at ", &["UH "]),
    ("University of Houston-", &["UH "]),
    ("University of Illinois ", &["UI ", "U of I "]),
    ("University of Louisiana at ", &["UL "]),
    ("University of Maryland-", &["UM ", "UMD ", "UMCP "]),
    ("University of Maryland ", &["UM "]),
    ("University of Massachusetts-", &["UMass "]),
    ("University of Michigan-", &["UM ", "UMich "]),
    ("University of Minnesota-", &["UMN ", "UM "]),
    ("University of Missouri-", &["UM ", "UMSystem "]),
    ("University of Nebraska-", &["UN "]),
    ("University of Nebraska at ", &["UN "]),
    ("University of Nevada-", &["UN "]),
    ("University of North Carolina at ", &["UNC "]),
    ("University of North Carolina ", &["UNC "]),
    ("University of South Carolina-", &["USC "]),
    ("University of Washington-", &["UW ", "U Dub "]),
    ("University of Wisconsin-", &["UW ", "Wisconsin "]),
];

/// Names that a school in another country also bears, or that one easily could, as keys: without a place they
/// find nothing. Compiled November 2026 from common knowledge, not from a published list, and not complete; a
/// name too many only means "not checked".
const ALSO_ABROAD: &[&str] = &[
    "american university",
    "bethlehem university",
    "birmingham university",
    "bishops university",
    "brandon university",
    "cambridge college",
    "central university",
    "christ university",
    "city college",
    "city university",
    "columbia college",
    "concordia university",
    "holy cross college",
    "international university",
    "kings college",
    "kings university",
    "lancaster university",
    "lincoln college",
    "lincoln university",
    "loyola college",
    "madonna university",
    "metropolitan university",
    "mount saint vincent university",
    "national university",
    "newman university",
    "northeastern university",
    "northwest university",
    "northwestern polytechnic university",
    "notre dame university",
    "queens college",
    "queens university",
    "regent college",
    "regent university",
    "sacred heart college",
    "saint francis college",
    "saint johns college",
    "saint josephs college",
    "saint josephs university",
    "saint marys college",
    "saint marys university",
    "saint pauls university",
    "saint thomas university",
    "saint xaviers college",
    "southwestern university",
    "sofia university",
    "stella maris college",
    "trinity college",
    "union university",
    "university birmingham",
    "university cambridge",
    "university london",
    "university oxford",
    "university saint thomas",
    "university york",
    "victoria university",
    "wesley college",
    "western university",
    "york college",
    "york university",
];

/// Most bytes of an alias: what is longer is a list or a sentence.
const LONGEST_ALIAS: usize = 100;
/// Words that name no school by themselves, whatever their number.
const GENERIC: &[&str] = &[
    "academy",
    "allied",
    "american",
    "applied",
    "arts",
    "bible",
    "business",
    "campus",
    "center",
    "christian",
    "city",
    "college",
    "community",
    "continuing",
    "design",
    "east",
    "education",
    "engineering",
    "extension",
    "fine",
    "global",
    "graduate",
    "health",
    "institute",
    "international",
    "law",
    "liberal",
    "main",
    "management",
    "medical",
    "medicine",
    "music",
    "national",
    "north",
    "nursing",
    "online",
    "polytechnic",
    "professional",
    "program",
    "psychology",
    "public",
    "regional",
    "school",
    "science",
    "sciences",
    "seminary",
    "south",
    "state",
    "studies",
    "system",
    "technical",
    "technology",
    "theological",
    "theology",
    "university",
    "west",
    "world",
];

/// A four-digit code of the Classification of Instructional Programs: family and series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Code(u8, u8);

/// What a school reported.
#[derive(Debug, Default)]
struct Reported {
    /// The years in which it reported anything.
    years: BTreeSet<u16>,
    /// Codes at any level from bachelor's up.
    codes: BTreeSet<Code>,
    /// Degrees from bachelor's up.
    degrees: u64,
    /// Bachelor's degrees, first majors.
    bachelors: u64,
    /// Those of them under a general heading.
    general: u64,
}

/// What the directory says of a school.
#[derive(Debug)]
struct Listed {
    name: String,
    /// The directory's aliases, and firm ones.
    aliases: Vec<(String, bool)>,
    city: String,
    state: String,
    domain: String,
}

/// Builds a pack from directories (the latest first: earlier ones add the schools that closed since) and
/// completions.
///
/// # Errors
/// What is wrong, in words, with the name of the file and the column or line.
pub fn build(directories: &[Source<'_>], completions: &[Source<'_>]) -> Result<Built, String> {
    let groups = field_groups(FIELD_GROUPS)?;
    let mut listed = BTreeMap::new();
    for file in sorted(directories).into_iter().rev() {
        read_directory(file, &mut listed)?;
    }
    for (unit, alias) in aliases(ALIASES)? {
        if let Some(school) = listed.get_mut(&unit) {
            school.aliases.push((alias, true));
        }
    }
    let mut reported = BTreeMap::new();
    let mut years = BTreeSet::new();
    let mut second_majors = !completions.is_empty();
    for file in sorted(completions) {
        let (year, seconds) = read_completions(file, &mut reported)?;
        years.insert(year);
        second_majors &= seconds;
    }
    let (Some(first), Some(last)) = (years.first().copied(), years.last().copied()) else {
        return Err("no completions were given".to_owned());
    };
    let span = last.saturating_sub(first).saturating_add(1);
    let span = u8::try_from(span).ok().filter(|span| *span <= MOST_YEARS);
    let span = span.ok_or_else(|| format!("completions span more than {MOST_YEARS} years"))?;
    if years.len() != usize::from(span) {
        return Err(format!("completions of some year between {first} and {last} are missing"));
    }
    reported.retain(|_, school: &mut Reported| school.degrees > 0);
    let all = reported.len();
    reported.retain(|unit, _| listed.contains_key(unit));
    let names = |files: &[Source<'_>]| {
        sorted(files).iter().map(|file| stem(file.name).to_ascii_uppercase()).collect::<Vec<_>>().join(", ")
    };
    let source = format!(
        "US Department of Education, National Center for Education Statistics, IPEDS: {}; {}. Public domain.",
        names(directories),
        names(completions)
    );
    let mut schools: Vec<(String, u32)> = reported
        .keys()
        .filter_map(|unit| listed.get(unit).map(|school| (key::key(&school.name), *unit)))
        .collect();
    schools.sort();
    if schools.len() > MOST_SCHOOLS {
        return Err(format!("more than {MOST_SCHOOLS} schools"));
    }
    let schools: Vec<(&Listed, &Reported)> =
        schools.iter().filter_map(|(_, unit)| Some((listed.get(unit)?, reported.get(unit)?))).collect();
    let keys = name_keys(&schools, &listed);
    let bytes = write(&schools, &groups, &keys, &source, (first, span), second_majors)
        .ok_or_else(|| "a name is too long or there are too many of them".to_owned())?;
    if bytes.len() > MOST_BYTES {
        return Err(format!("the pack would be larger than {MOST_BYTES} bytes"));
    }
    Ok(Built {
        bytes,
        schools: schools.len(),
        not_in_directory: all.saturating_sub(schools.len()),
        under_general_heading: schools.iter().filter(|(_, reported)| is_general(reported)).count(),
        keys: keys.len(),
    })
}

fn sorted<'a>(files: &[Source<'a>]) -> Vec<Source<'a>> {
    let mut files = files.to_vec();
    files.sort_by_key(|file| (file.name.to_ascii_uppercase(), file.bytes));
    files
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn is_general(reported: &Reported) -> bool {
    let (part, whole) = GENERAL_SHARE;
    reported.bachelors > 0
        && reported.general.saturating_mul(whole) >= reported.bachelors.saturating_mul(part)
}

/// Writes the sections of a pack; `None` past a limit of the format.
fn write(
    schools: &[(&Listed, &Reported)],
    groups: &[FieldGroup],
    keys: &[(String, u16)],
    source: &str,
    (first, span): (u16, u8),
    second_majors: bool,
) -> Option<Vec<u8>> {
    let distinct = |value: fn(&Listed) -> &str| {
        schools
            .iter()
            .map(|(school, _)| value(school))
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect::<Vec<_>>()
    };
    let states = distinct(|school| &school.state);
    let cities = distinct(|school| &school.city);
    let column =
        |value: fn(&Listed) -> &str| schools.iter().map(|(school, _)| value(school)).collect::<Vec<_>>();
    let mut state_of = Vec::new();
    let mut city_of = Vec::new();
    let mut reported_in = Vec::new();
    let mut marks = Vec::new();
    for (school, reported) in schools {
        state_of.push(u8::try_from(states.binary_search(&school.state.as_str()).ok()?).ok()?);
        let city = u16::try_from(cities.binary_search(&school.city.as_str()).ok()?).ok()?;
        city_of.extend_from_slice(&city.to_le_bytes());
        let years = reported.years.iter().fold(0_u16, |years, year| years | 1 << (year - first));
        reported_in.extend_from_slice(&years.to_le_bytes());
        marks.push(if is_general(reported) { GENERAL_HEADING } else { 0 });
    }
    let mut awarded = Vec::new();
    for group in groups {
        for eight in schools.chunks(8) {
            let bits = eight.iter().enumerate().fold(0_u8, |bits, (position, (_, reported))| {
                bits | u8::from(reported.codes.iter().any(|code| group.holds(*code))) << position
            });
            awarded.push(bits);
        }
    }
    let mut phrases: Vec<(String, u16)> = Vec::new();
    for (position, group) in groups.iter().enumerate() {
        let position = u16::try_from(position).ok()?;
        phrases.extend(group.phrases.iter().map(|phrase| (phrase.clone(), position)));
    }
    phrases.sort();
    let mut body = first.to_le_bytes().to_vec();
    body.push(span);
    body.push(if second_majors { SECOND_MAJORS } else { 0 });
    for section in [
        source.as_bytes(),
        states.concat().as_bytes(),
        &state_of,
        &city_of,
        &reported_in,
        &marks,
        &awarded,
        &write::strings(&groups.iter().map(|group| group.name.as_str()).collect::<Vec<_>>())?,
        &write::strings(&cities)?,
        &write::strings(&column(|school| &school.name))?,
        &write::strings(&column(|school| &school.domain))?,
        &write::keys(keys)?,
        &write::keys(&phrases)?,
    ] {
        body.extend_from_slice(&u32::try_from(section.len()).ok()?.to_le_bytes());
        body.extend_from_slice(section);
    }
    let mut bytes = MAGIC.to_vec();
    bytes.extend_from_slice(&checksum(&body).to_le_bytes());
    bytes.extend_from_slice(&body);
    Some(bytes)
}

/// Every key of every school, with its position and marks.
fn name_keys(schools: &[(&Listed, &Reported)], listed: &BTreeMap<u32, Listed>) -> Vec<(String, u16)> {
    // A name that another school bears, though it awards no degree from bachelor's up, needs a place.
    let mut bearers: BTreeMap<String, usize> = BTreeMap::new();
    for school in listed.values() {
        let bearers = bearers.entry(key::key(&school.name)).or_default();
        *bearers = bearers.saturating_add(1);
    }
    let mut keys: BTreeMap<(String, u16), u16> = BTreeMap::new();
    // Names borne abroad have the number after the last school's.
    let outside = u16::try_from(schools.len()).unwrap_or(u16::MAX) << 2;
    keys.extend(ALSO_ABROAD.iter().map(|name| (((*name).to_owned(), outside), OWN_NAME | SLIGHT)));
    for (position, (school, _)) in schools.iter().enumerate() {
        let position = u16::try_from(position).unwrap_or(u16::MAX) << 2;
        let own = key::key(&school.name);
        for (alias, firm) in other_names(school) {
            let alias_key = key::key(&alias);
            if alias_key == own || says_nothing(&alias_key) {
                continue;
            }
            let mark = if !firm && is_slight(&alias, &alias_key) { SLIGHT } else { 0 };
            // Of two ways to the same key the firmer one counts.
            keys.entry((alias_key, position)).and_modify(|marks| *marks &= mark).or_insert(mark);
        }
        let shared = bearers.get(&own).is_some_and(|bearers| *bearers > 1);
        keys.insert((own, position), if shared { OWN_NAME | SLIGHT } else { OWN_NAME });
    }
    keys.into_iter().map(|((key, position), marks)| (key, position | marks)).collect()
}

/// The aliases of a school, the directory's and those that follow from its name.
fn other_names(school: &Listed) -> Vec<(String, bool)> {
    let mut names = school.aliases.clone();
    for (front, others) in FRONTS {
        if let Some(rest) = school.name.strip_prefix(front) {
            let rest = rest.strip_suffix(" Campus").unwrap_or(rest);
            names.extend(others.iter().map(|other| (format!("{other}{rest}"), false)));
        }
    }
    // The main campus bears the plain name too, and the name with its city.
    if let Some(plain) = school.name.strip_suffix("Main Campus") {
        let plain = plain.trim_end_matches([' ', '-']);
        names.extend([(plain.to_owned(), true), (format!("{plain} {}", school.city), true)]);
    }
    names
}

/// Whether every word is one that any school may bear.
fn says_nothing(key: &str) -> bool {
    key.split(' ').all(|word| GENERIC.contains(&word) || word.len() < 2)
}

/// Whether an alias is too slight to find its school without a place.
fn is_slight(alias: &str, alias_key: &str) -> bool {
    if !alias_key.contains(' ') {
        return true;
    }
    let initials = alias.split(|letter: char| !letter.is_alphanumeric()).any(|word| {
        word.chars().nth(1).is_some() && word.chars().filter(|letter| letter.is_uppercase()).count() > 1
    });
    !initials && !key::names_an_institution(alias_key)
}

/// A group of fields as the table defines it.
#[derive(Debug)]
struct FieldGroup {
    name: String,
    families: Vec<u8>,
    codes: Vec<Code>,
    phrases: Vec<String>,
}

impl FieldGroup {
    fn holds(&self, code: Code) -> bool {
        self.families.contains(&code.0) || self.codes.contains(&code)
    }
}

/// Reads the table of groups.
fn field_groups(text: &str) -> Result<Vec<FieldGroup>, String> {
    let mut groups: Vec<FieldGroup> = Vec::new();
    let mut seen = BTreeMap::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            let name = name.to_owned();
            groups.push(FieldGroup { name, families: Vec::new(), codes: Vec::new(), phrases: Vec::new() });
            continue;
        }
        let group = groups.last_mut().ok_or("field groups: a line before the first group")?;
        if let Some(codes) = line.strip_prefix("codes ") {
            for code in codes.split(' ') {
                let wrong = || format!("field groups: {code} is not a code");
                match code.split_once('.') {
                    Some((family, series)) => group.codes.push(Code(
                        family.parse().map_err(|_| wrong())?,
                        series.parse().map_err(|_| wrong())?,
                    )),
                    None => group.families.push(code.parse().map_err(|_| wrong())?),
                }
            }
            continue;
        }
        for written in line.split(',').filter(|phrase| !phrase.trim().is_empty()) {
            let phrase =
                fields::phrase(written).ok_or_else(|| format!("field groups: \"{written}\" is too long"))?;
            let before = seen.insert(phrase.clone(), group.name.clone());
            if before.as_ref() == Some(&group.name) {
                continue;
            }
            if let Some(other) = before {
                return Err(format!("field groups: \"{phrase}\" is in {other} and in {}", group.name));
            }
            group.phrases.push(phrase);
        }
    }
    if groups.is_empty() || groups.len() > MOST_GROUPS || groups.iter().any(|group| group.phrases.is_empty())
    {
        return Err(format!("field groups: 1 to {MOST_GROUPS} groups, each with phrases"));
    }
    Ok(groups)
}

/// Reads the table of aliases: unit number, then an alias, a line each.
fn aliases(text: &str) -> Result<Vec<(u32, String)>, String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (unit, alias) = line.split_once(' ').ok_or_else(|| format!("aliases: {line}"))?;
            Ok((unit.parse().map_err(|_| format!("aliases: {line}"))?, alias.trim().to_owned()))
        })
        .collect()
}

/// Text of a file: UTF-8, or else Windows-1252.
fn decode(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match core::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| windows_1252(*byte)).collect(),
    }
}

/// A file's records and the places of its columns.
struct Table {
    records: Vec<Vec<String>>,
    columns: Vec<String>,
    name: String,
}

impl Table {
    fn read(file: Source<'_>) -> Result<Table, String> {
        let mut records = csv::rows_of(&decode(file.bytes), b',', usize::MAX)
            .map_err(|error| format!("{}: {}", file.name, error.message))?;
        if records.is_empty() {
            return Err(format!("{}: empty", file.name));
        }
        let columns = records.remove(0).iter().map(|column| column.trim().to_ascii_uppercase()).collect();
        Ok(Table { records, columns, name: file.name.to_owned() })
    }

    fn optional(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|known| known == column)
    }

    fn column(&self, column: &str) -> Result<usize, String> {
        self.optional(column).ok_or_else(|| format!("{}: no column {column}", self.name))
    }
}

fn field(record: &[String], column: usize) -> &str {
    record.get(column).map_or("", |field| field.trim())
}

fn read_directory(file: Source<'_>, listed: &mut BTreeMap<u32, Listed>) -> Result<(), String> {
    let table = Table::read(file)?;
    let [unit, name, city, state] =
        [table.column("UNITID")?, table.column("INSTNM")?, table.column("CITY")?, table.column("STABBR")?];
    let (alias, address) = (table.optional("IALIAS"), table.optional("WEBADDR"));
    for (line, record) in table.records.iter().enumerate() {
        let wrong = |what: &str| format!("{}: record {}: {what}", table.name, line.saturating_add(2));
        let unit = field(record, unit).parse().map_err(|_| wrong("UNITID is not a number"))?;
        let state = field(record, state);
        if state.len() != 2 || !state.bytes().all(|letter| letter.is_ascii_uppercase()) {
            return Err(wrong("STABBR is not two letters"));
        }
        let name = field(record, name);
        if key::key(name).is_empty() {
            return Err(wrong("INSTNM is empty"));
        }
        listed.entry(unit).or_insert_with(|| Listed {
            name: name.to_owned(),
            aliases: alias.map(|alias| split_aliases(field(record, alias))).unwrap_or_default(),
            city: field(record, city).to_owned(),
            state: state.to_owned(),
            domain: address.map(|address| domain(field(record, address))).unwrap_or_default(),
        });
    }
    Ok(())
}

/// The directory's aliases: separated by bars, or else by semicolons, double spaces, slashes or commas.
fn split_aliases(aliases: &str) -> Vec<(String, bool)> {
    let by = ["|", ";", "  ", "/", ","].into_iter().find(|by| aliases.contains(by)).unwrap_or("|");
    aliases
        .split(by)
        .flat_map(|alias| alias.split(" or "))
        .map(|alias| alias.trim().to_owned())
        .filter(|alias| alias.len() <= LONGEST_ALIAS)
        .map(|alias| (alias, false))
        .collect()
}

/// The domain of a web address, without its host's own name: `https://www.school.edu/admissions` gives
/// `school.edu`.
fn domain(address: &str) -> String {
    let address = address.to_ascii_lowercase();
    let address = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    let host = address.split(['/', '?', '#', ':', ' ', ',']).next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').filter(|label| !label.is_empty()).collect();
    match labels.as_slice() {
        [.., second, first] if *first != "us" && first.len() > 1 => format!("{second}.{first}"),
        _ => host.strip_prefix("www.").unwrap_or(host).to_owned(),
    }
}

/// The reporting year in the name of a completions file: `C2024_A.csv`, `c2024_a_rv.csv`.
fn completions_year(name: &str) -> Option<u16> {
    let name = name.to_ascii_uppercase();
    let year = name.strip_prefix('C')?.split_once("_A")?.0;
    year.parse().ok().filter(|year| (1980..2100).contains(year))
}

/// Reads completions into what each school reported: the year, and whether second majors are listed.
fn read_completions(file: Source<'_>, reported: &mut BTreeMap<u32, Reported>) -> Result<(u16, bool), String> {
    let year = completions_year(file.name)
        .ok_or_else(|| format!("{}: the name does not say its year, as C2024_A.csv does", file.name))?;
    let table = Table::read(file)?;
    let [unit, code, level, total] = [
        table.column("UNITID")?,
        table.column("CIPCODE")?,
        table.column("AWLEVEL")?,
        table.column("CTOTALT")?,
    ];
    let major = table.optional("MAJORNUM");
    let mut second_majors = false;
    for (line, record) in table.records.iter().enumerate() {
        let wrong = |what: &str| format!("{}: record {}: {what}", table.name, line.saturating_add(2));
        let unit = field(record, unit).parse().map_err(|_| wrong("UNITID is not a number"))?;
        let level: u8 = field(record, level).parse().map_err(|_| wrong("AWLEVEL is not a number"))?;
        let school: &mut Reported = reported.entry(unit).or_default();
        school.years.insert(year);
        let first_major = match major.map(|major| field(record, major)) {
            None | Some("" | "1") => true,
            Some("2") => false,
            Some(_) => return Err(wrong("MAJORNUM is neither 1 nor 2")),
        };
        second_majors |= !first_major;
        if !LEVELS.contains(&level) {
            continue;
        }
        // 99 is the sum of all codes.
        let Some(code) = parse_code(field(record, code)).ok_or_else(|| wrong("CIPCODE is not a code"))?
        else {
            continue;
        };
        let total = match field(record, total) {
            "" | "." => 0,
            total => total.parse::<u64>().map_err(|_| wrong("CTOTALT is not a number"))?,
        };
        // A programme listed with no graduates that year exists all the same.
        school.codes.insert(code);
        if !first_major {
            continue;
        }
        if DEGREES.contains(&level) {
            school.degrees = school.degrees.saturating_add(total);
        }
        if level == BACHELOR {
            school.bachelors = school.bachelors.saturating_add(total);
            if GENERAL_CODES.contains(&code) {
                school.general = school.general.saturating_add(total);
            }
        }
    }
    Ok((year, second_majors))
}

/// A code as written ("11.0701", "1.0999"); `Some(None)` for a sum over codes.
fn parse_code(written: &str) -> Option<Option<Code>> {
    let written = written.trim_matches(['"', '\'', '=']);
    let (family, series) = written.split_once('.').unwrap_or((written, ""));
    let family: u8 = family.parse().ok()?;
    if family >= 95 {
        return Some(None);
    }
    if series.is_empty() || !series.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let two: String = series.chars().chain("0".chars()).take(2).collect();
    two.parse().ok().map(|series| Some(Code(family, series)))
}
