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

/// Usual full-time years of a bachelor's degree by country. They are only shown beside a finding and decide nothing.
///
/// Source: the list of lengths by country in Wikipedia's article "Bachelor's degree", in a copy read November 2026; for the
/// other countries of the European Higher Education Area its first cycle of 180 to 240 credits.
const FIRST_DEGREES: &[FirstDegree] = &[
    FirstDegree { country: "AT", years: (3, 4) },
    FirstDegree { country: "AU", years: (3, 4) },
    FirstDegree { country: "BR", years: (4, 5) },
    FirstDegree { country: "CA", years: (3, 4) },
    FirstDegree { country: "CH", years: (3, 4) },
    FirstDegree { country: "CN", years: (4, 4) },
    FirstDegree { country: "DE", years: (3, 4) },
    FirstDegree { country: "ES", years: (4, 4) },
    FirstDegree { country: "FR", years: (3, 4) },
    FirstDegree { country: "GB", years: (3, 4) },
    FirstDegree { country: "IE", years: (3, 4) },
    FirstDegree { country: "IN", years: (3, 4) },
    FirstDegree { country: "IT", years: (3, 4) },
    FirstDegree { country: "JP", years: (4, 4) },
    FirstDegree { country: "KR", years: (4, 4) },
    FirstDegree { country: "MX", years: (4, 4) },
    FirstDegree { country: "NL", years: (3, 4) },
    FirstDegree { country: "NZ", years: (3, 4) },
    FirstDegree { country: "PL", years: (3, 4) },
    FirstDegree { country: "PT", years: (3, 4) },
    FirstDegree { country: "RU", years: (4, 4) },
    FirstDegree { country: "SE", years: (3, 4) },
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

/// Academic years by country. Wide on purpose: beside the months of the source stand those around them in which people
/// enrol or receive their degree, which are let pass without a source of their own.
const ACADEMIC_YEARS: &[AcademicYear] = &[
    AcademicYear {
        country: "AU",
        begins: &[1, 2, 3, 5, 6, 7, 8, 9, 11],
        ends: &[5, 6, 7, 10, 11, 12],
        source: "guides to studying in Australia, read November 2026: semesters from February or March and from July or August, examinations in June and to mid-December; trimesters add November",
    },
    AcademicYear {
        country: "BR",
        begins: &[1, 2, 3, 7, 8],
        ends: &[1, 2, 6, 7, 8, 11, 12],
        source: "year from February to December; Universidade de Brasília, calendar of 2014, first semester 10 March to 9 July",
    },
    AcademicYear {
        country: "JP",
        begins: &[4, 9, 10],
        ends: &[3, 8, 9],
        source: "Kagawa University and Yokohama National University, academic calendars, read November 2026: 1 April to 31 March, second semester from October, graduation in March",
    },
    AcademicYear {
        country: "KR",
        begins: &[3, 8, 9],
        ends: &[2, 6, 7, 8, 12],
        source: "Catholic University of Korea and Soongsil University, academic calendars, read November 2026: 1 March to the end of February, second semester from September, last examinations in June and December",
    },
    AcademicYear {
        country: "US",
        begins: &[1, 3, 5, 6, 8, 9],
        ends: &[3, 5, 6, 8, 12],
        source: "months of bachelor's degrees on public résumés, with March for schools that teach in quarters",
    },
    AcademicYear {
        country: "ZA",
        begins: &[1, 2, 3, 7],
        ends: &[3, 4, 5, 6, 9, 10, 11, 12],
        source: "University of the Free State, academic calendar, and Stellenbosch University, graduation, read November 2026: February to November, second semester from July, ceremonies in March",
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
/// Sources, read November 2026: American Enterprise Institute, 2015, for Western Governors, Excelsior, Northern Arizona and
/// Wisconsin; EDUCAUSE, 2014, for Wisconsin; Inside Higher Ed, 2014 and 2021, for Brandman, which became UMass Global; the
/// schools' own pages for Charter Oak and Thomas Edison. Capella, Purdue Global, Southern New Hampshire, Walden and the
/// University of the People stand here without a primary source: a name on the list only keeps a rule silent.
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
