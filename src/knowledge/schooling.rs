//! How long degrees usually take, when academic years begin and end, and which schools let people finish at their own pace.

/// When the tables were last checked.
pub const DATE: &str = "2026-11";

/// How long a first degree usually takes somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstDegree {
    /// ISO 3166-1 code of the country.
    pub country: &'static str,
    /// Usual full-time years of a bachelor's degree, from and to.
    pub years: (u8, u8),
}

/// Usual full-time years of a bachelor's degree by country.
///
/// Source: UNESCO ISCED 2011 mappings of national programmes at level 6; the three-cycle structure of the European Higher
/// Education Area (180 to 240 credits); for India the National Education Policy 2020 beside the older three-year degrees.
const FIRST_DEGREES: &[FirstDegree] = &[
    FirstDegree { country: "AT", years: (3, 4) },
    FirstDegree { country: "AU", years: (3, 4) },
    FirstDegree { country: "BR", years: (4, 5) },
    FirstDegree { country: "CA", years: (3, 4) },
    FirstDegree { country: "CH", years: (3, 3) },
    FirstDegree { country: "CN", years: (4, 5) },
    FirstDegree { country: "DE", years: (3, 4) },
    FirstDegree { country: "ES", years: (3, 4) },
    FirstDegree { country: "FR", years: (3, 3) },
    FirstDegree { country: "GB", years: (3, 4) },
    FirstDegree { country: "IE", years: (3, 4) },
    FirstDegree { country: "IN", years: (3, 4) },
    FirstDegree { country: "IT", years: (3, 3) },
    FirstDegree { country: "JP", years: (4, 4) },
    FirstDegree { country: "KR", years: (4, 4) },
    FirstDegree { country: "MX", years: (4, 5) },
    FirstDegree { country: "NL", years: (3, 4) },
    FirstDegree { country: "NZ", years: (3, 4) },
    FirstDegree { country: "PL", years: (3, 4) },
    FirstDegree { country: "PT", years: (3, 4) },
    FirstDegree { country: "RU", years: (4, 4) },
    FirstDegree { country: "SE", years: (3, 3) },
    FirstDegree { country: "TR", years: (4, 4) },
    FirstDegree { country: "UA", years: (4, 4) },
    FirstDegree { country: "US", years: (4, 4) },
    FirstDegree { country: "ZA", years: (3, 4) },
];

/// Usual full-time years of a bachelor's degree in a country, by its ISO 3166-1 code.
pub fn first_degree_years(country: &str) -> Option<(u8, u8)> {
    let at = FIRST_DEGREES.binary_search_by(|row| row.country.cmp(country)).ok()?;
    FIRST_DEGREES.get(at).map(|row| row.years)
}

/// When the terms of a country's universities begin and end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AcademicYear {
    /// ISO 3166-1 code of the country.
    pub country: &'static str,
    /// Months in which studies begin, second intakes and quarters included.
    pub begins: &'static [u8],
    /// Months in which they end: teaching, examinations, conferral.
    pub ends: &'static [u8],
    /// Where the months are stated.
    pub source: &'static str,
}

/// Academic years by country. Wide on purpose: a month stands here when an ordinary intake, term or conferral falls in it.
const ACADEMIC_YEARS: &[AcademicYear] = &[
    AcademicYear {
        country: "AU",
        begins: &[1, 2, 3, 5, 6, 7, 9],
        ends: &[6, 7, 10, 11, 12],
        source: "Study Australia, Australian Government: semesters from February and July, trimesters from March, July and November",
    },
    AcademicYear {
        country: "BR",
        begins: &[1, 2, 3, 7, 8],
        ends: &[1, 2, 6, 7, 8, 11, 12],
        source: "Lei 9.394/1996: 200 days in two semesters, February to June or July and August to December; degrees are granted up to two months later",
    },
    AcademicYear {
        country: "JP",
        begins: &[4, 9, 10],
        ends: &[3, 8, 9],
        source: "School Education Act ordinance: 1 April to 31 March, with an autumn intake at many universities",
    },
    AcademicYear {
        country: "KR",
        begins: &[3, 8, 9],
        ends: &[2, 6, 7, 8],
        source: "Higher Education Act: 1 March to the end of February, second semester from September; degrees in February and August",
    },
    AcademicYear {
        country: "US",
        begins: &[1, 3, 5, 6, 8, 9],
        ends: &[3, 5, 6, 8, 12],
        source: "IPEDS glossary, semester and quarter calendars; schools' own conferral dates, such as Villanova 31 May, 1 September, 31 December",
    },
    AcademicYear {
        country: "ZA",
        begins: &[1, 2, 3, 7],
        ends: &[3, 4, 5, 6, 9, 10, 11, 12],
        source: "universities' own calendars: late January or February to November; ceremonies from March to June and from September to December",
    },
];

/// The academic year of a country, by its ISO 3166-1 code; `None` where the table does not cover it.
pub fn academic_year(country: &str) -> Option<&'static AcademicYear> {
    let at = ACADEMIC_YEARS.binary_search_by(|row| row.country.cmp(country)).ok()?;
    ACADEMIC_YEARS.get(at)
}

/// Schools where a bachelor's degree can be finished within months, by their folded names: what people can do is assessed
/// instead of time spent, or nearly all credits may come from elsewhere.
///
/// Source: for assessment, Western Governors, Capella (FlexPath, 2013), Wisconsin (Flexible Option, 2013), Northern Arizona
/// (Personalized Learning, 2013), Purdue Global (ExcelTrack), Southern New Hampshire (College for America, 2013), Walden
/// (Tempo Learning), UMass Global (formerly Brandman, MyPath) by their own programme pages and EDUCAUSE, 2014; for credits
/// from elsewhere, the catalogues of Charter Oak, Excelsior and Thomas Edison. The University of the People and others
/// with open enrolment are listed for the same reason.
const OWN_PACE: &[&str] = &[
    "brandman",
    "capella",
    "charter oak",
    "excelsior",
    "northern arizona",
    "purdue global",
    "purdue university global",
    "regents college",
    "southern new hampshire",
    "thomas edison",
    "umass global",
    "university of massachusetts global",
    "university of the people",
    "university of wisconsin",
    "walden",
    "western governors",
    "wgu",
];

/// Whether a folded name is that of a school that lets people finish at their own pace.
pub fn at_own_pace(folded: &str) -> bool {
    OWN_PACE.iter().any(|known| {
        folded == *known
            || folded.strip_prefix(known).is_some_and(|rest| rest.starts_with(' '))
            || folded.strip_suffix(known).is_some_and(|rest| rest.ends_with(' '))
            || folded.contains(&format!(" {known} "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_hold_months() {
        assert!(FIRST_DEGREES.windows(2).all(|pair| pair[0].country < pair[1].country));
        assert!(ACADEMIC_YEARS.windows(2).all(|pair| pair[0].country < pair[1].country));
        for year in ACADEMIC_YEARS {
            assert!(
                year.begins.iter().chain(year.ends).all(|month| (1..=12).contains(month)),
                "{}",
                year.country
            );
            assert!(!year.source.is_empty());
        }
        assert_eq!(first_degree_years("IN"), Some((3, 4)));
        assert_eq!(academic_year("DE"), None);
    }

    #[test]
    fn schools_are_known_as_written() {
        assert!(at_own_pace("western governors university"));
        assert!(at_own_pace("the university of wisconsin milwaukee"));
        assert!(!at_own_pace("university of chicago"));
    }
}
