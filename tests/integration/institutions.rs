//! The institution pack: spellings, fields, hostile bytes, and that building is deterministic.

use corroborate::data::institutions::build::{Source, build};
use corroborate::data::institutions::{Awards, DEFAULT, FieldGroups, Match, Pack};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

fn default_pack() -> Pack<'static> {
    Pack::read(DEFAULT).expect("the default pack")
}

fn stated(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// As written, state, city, official name.
const SPELLINGS: &[(&str, &str, &str, &str)] = &[
    ("The University of Texas at Austin", "", "", "The University of Texas at Austin"),
    ("University of Texas, Austin", "", "", "The University of Texas at Austin"),
    ("Univ. of Texas at Austin", "", "", "The University of Texas at Austin"),
    ("U. of Texas at Austin", "", "", "The University of Texas at Austin"),
    ("UT Austin", "", "", "The University of Texas at Austin"),
    ("UT-Austin", "", "", "The University of Texas at Austin"),
    ("University of Texas at Austin, Austin, TX", "", "", "The University of Texas at Austin"),
    ("MIT", "", "", "Massachusetts Institute of Technology"),
    ("M.I.T.", "", "", "Massachusetts Institute of Technology"),
    ("Massachusetts Inst. of Technology", "", "", "Massachusetts Institute of Technology"),
    ("Massachusetts Institute of Technology (MIT)", "", "", "Massachusetts Institute of Technology"),
    ("MIT (Massachusetts Institute of Technology)", "", "", "Massachusetts Institute of Technology"),
    ("UCLA", "", "", "University of California-Los Angeles"),
    ("University of California, Los Angeles", "", "", "University of California-Los Angeles"),
    ("UC Berkeley", "", "", "University of California-Berkeley"),
    (
        "University of California, Berkeley (Haas School of Business)",
        "",
        "",
        "University of California-Berkeley",
    ),
    ("UC San Diego", "", "", "University of California-San Diego"),
    ("UCSD", "", "", "University of California-San Diego"),
    ("Cal State Fullerton", "", "", "California State University-Fullerton"),
    ("CSU Fullerton", "", "", "California State University-Fullerton"),
    ("Cal State LA", "", "", "California State University-Los Angeles"),
    ("California State University, Fullerton", "", "", "California State University-Fullerton"),
    ("Georgia Tech", "", "", "Georgia Institute of Technology-Main Campus"),
    ("Georgia Institute of Technology", "", "", "Georgia Institute of Technology-Main Campus"),
    ("Virginia Tech", "", "", "Virginia Polytechnic Institute and State University"),
    ("Caltech", "", "", "California Institute of Technology"),
    ("NYU", "", "", "New York University"),
    ("New York University", "", "", "New York University"),
    ("Penn State Harrisburg", "", "", "Pennsylvania State University-Penn State Harrisburg"),
    ("Pennsylvania State University", "PA", "University Park", "The Pennsylvania State University"),
    ("Purdue University, West Lafayette", "", "", "Purdue University-Main Campus"),
    ("Purdue University-Main Campus", "", "", "Purdue University-Main Campus"),
    ("The Ohio State University", "OH", "Columbus", "Ohio State University-Main Campus"),
    ("Ohio State University, Columbus, OH", "", "", "Ohio State University-Main Campus"),
    ("University of Michigan - Ann Arbor", "", "", "University of Michigan-Ann Arbor"),
    ("University of Michigan", "Michigan", "Ann Arbor", "University of Michigan-Ann Arbor"),
    ("University of Washington, Seattle", "", "", "University of Washington-Seattle Campus"),
    ("University of Washington", "WA", "Seattle", "University of Washington-Seattle Campus"),
    ("University of Washington - Bothell", "", "", "University of Washington-Bothell Campus"),
    ("UW-Madison", "", "", "University of Wisconsin-Madison"),
    ("University of Wisconsin–Madison", "", "", "University of Wisconsin-Madison"),
    ("UIUC", "", "", "University of Illinois Urbana-Champaign"),
    ("University of Illinois at Urbana-Champaign", "", "", "University of Illinois Urbana-Champaign"),
    ("University of Illinois at Chicago", "", "", "University of Illinois Chicago"),
    ("Rutgers University, New Brunswick", "", "", "Rutgers University-New Brunswick"),
    ("Rutgers University - Newark", "", "", "Rutgers University-Newark"),
    ("Texas A & M University, College Station", "", "", "Texas A&M University-College Station"),
    ("Texas A&M University-Commerce", "", "", "East Texas A&M University"),
    ("UT Dallas", "", "", "The University of Texas at Dallas"),
    ("UMass Amherst", "", "", "University of Massachusetts-Amherst"),
    ("UMBC", "", "", "University of Maryland-Baltimore County"),
    ("University of Maryland, Baltimore County (UMBC)", "", "", "University of Maryland-Baltimore County"),
    ("University of Maryland", "MD", "College Park", "University of Maryland-College Park"),
    ("University of Maryland University College", "", "", "University of Maryland Global Campus"),
    ("UNC Chapel Hill", "", "", "University of North Carolina at Chapel Hill"),
    ("UNC Charlotte", "", "", "University of North Carolina at Charlotte"),
    ("NC State", "", "", "North Carolina State University at Raleigh"),
    ("North Carolina State University", "", "", "North Carolina State University at Raleigh"),
    ("Saint John's University, Queens, NY", "", "", "St. John's University-New York"),
    ("St. Cloud State University", "", "", "Saint Cloud State University"),
    ("Saint Cloud State Univ", "", "", "Saint Cloud State University"),
    ("SUNY Buffalo", "", "", "University at Buffalo"),
    ("State University of New York at Buffalo", "", "", "University at Buffalo"),
    ("SUNY Stony Brook", "", "", "Stony Brook University"),
    ("SUNY Oneonta", "", "", "SUNY Oneonta"),
    ("SUNY Oswego", "", "", "State University of New York at Oswego"),
    ("Hunter College", "", "", "CUNY Hunter College"),
    ("CUNY Hunter College", "", "", "CUNY Hunter College"),
    ("City College of New York", "", "", "CUNY City College"),
    ("Columbia University, New York, NY", "", "", "Columbia University in the City of New York"),
    ("Teachers College, Columbia University", "", "", "Teachers College at Columbia University"),
    ("Harvard", "", "", "Harvard University"),
    ("Harvard University, Cambridge, MA", "", "", "Harvard University"),
    ("Harvard University Extension School", "", "", "Harvard University"),
    ("Whiting School of Engineering, Johns Hopkins University", "", "", "Johns Hopkins University"),
    ("Carnegie Mellon", "", "", "Carnegie Mellon University"),
    ("George Mason", "", "", "George Mason University"),
    ("Washington University in St. Louis", "", "", "Washington University in St Louis"),
    (
        "University of Southern California, Viterbi School of Engineering",
        "",
        "",
        "University of Southern California",
    ),
    ("BYU Idaho", "", "", "Brigham Young University-Idaho"),
    ("Western Governors University", "", "", "Western Governors University"),
    ("SNHU", "", "", "Southern New Hampshire University"),
    ("University of Phoenix", "AZ", "Phoenix", "University of Phoenix-Arizona"),
    ("Arizona State University", "AZ", "Tempe", "Arizona State University Campus Immersion"),
    ("San José State University", "", "", "San Jose State University"),
    ("San Diego State", "", "", "San Diego State University"),
    ("Boise State", "", "", "Boise State University"),
    ("Boston U", "", "", "Boston University"),
    ("Boston College", "", "", "Boston College"),
    ("Trinity College", "CT", "", "Trinity College"),
    ("York University", "NE", "York", "York University"),
    ("Northeastern University", "MA", "Boston", "Northeastern University"),
    ("RPI", "", "", "Rensselaer Polytechnic Institute"),
    ("NJIT", "", "", "New Jersey Institute of Technology"),
    ("UPenn", "", "", "University of Pennsylvania"),
    ("University of Virginia", "", "", "University of Virginia-Main Campus"),
    (
        "Louisiana State University",
        "LA",
        "Baton Rouge",
        "Louisiana State University and Agricultural & Mechanical College",
    ),
    ("University of Tennessee, Knoxville", "", "", "The University of Tennessee-Knoxville"),
    ("IU Bloomington", "", "", "Indiana University-Bloomington"),
    ("CU Boulder", "", "", "University of Colorado Boulder"),
    ("University of Missouri - Kansas City", "", "", "University of Missouri-Kansas City"),
    ("University of Nevada, Las Vegas", "", "", "University of Nevada-Las Vegas"),
    ("UCF", "", "", "University of Central Florida"),
    (
        "Embry-Riddle Aeronautical University",
        "FL",
        "Daytona Beach",
        "Embry-Riddle Aeronautical University-Daytona Beach",
    ),
    ("University of Minnesota Twin Cities", "", "", "University of Minnesota-Twin Cities"),
    ("University of Hawaiʻi at Mānoa", "", "", "University of Hawaii at Manoa"),
    ("Miami University", "OH", "Oxford", "Miami University-Oxford"),
    ("University of Puerto Rico-Mayagüez", "", "", "University of Puerto Rico-Mayaguez"),
    ("Univeristy of Florida", "", "", "University of Florida"),
    ("Florida State Univ.", "", "", "Florida State University"),
    ("Kansas U", "", "", "University of Kansas"),
    ("Wayne St. University", "", "", "Wayne State University"),
    ("Cal Poly San Luis Obispo", "", "", "California Polytechnic State University-San Luis Obispo"),
    ("University of Houston - Clear Lake", "", "", "University of Houston-Clear Lake"),
];

#[test]
fn schools_are_found_as_people_write_them() {
    let pack = default_pack();
    assert!(SPELLINGS.len() >= 80);
    for (written, state, city, name) in SPELLINGS {
        match pack.find(written, stated(state), stated(city)) {
            Match::Found(school) => assert_eq!(&school.name, name, "{written}"),
            other => panic!("{written}: {other:?}"),
        }
    }
}

#[test]
fn names_of_several_schools_are_ambiguous() {
    let pack = default_pack();
    for (written, state, city) in [
        // A system without its campus.
        ("University of Texas", "", ""),
        ("University of California", "", ""),
        ("California State University", "", ""),
        ("University of Maryland", "", ""),
        ("University of Houston", "", ""),
        ("Purdue University", "", ""),
        ("Indiana University", "", ""),
        ("Kelley School of Business, Indiana University", "", ""),
        ("Pennsylvania State University", "", ""),
        ("DeVry University", "", ""),
        ("University of Phoenix", "", ""),
        ("University of Washington", "WA", ""),
        // Names that several schools bear.
        ("St. John's University", "", ""),
        ("Westminster College", "", ""),
        ("Trinity College", "", ""),
        ("Western Technical College", "", ""),
        ("CMU", "", ""),
        ("USC", "", ""),
        // Names that schools abroad bear too, and places that do not agree.
        ("York University", "", ""),
        ("York University, Toronto", "", ""),
        ("York University", "Ontario", "Toronto"),
        ("Trinity College, Dublin", "", ""),
        ("Sofia University", "", ""),
        ("National University", "", ""),
        ("Stanford University", "MA", "Boston"),
        ("Harvard University", "", "Nairobi"),
        ("Harvard University", "MH", "Pune"),
        // A name that stops short of a longer one.
        ("University of the East", "", ""),
    ] {
        assert_eq!(pack.find(written, stated(state), stated(city)), Match::Ambiguous, "{written}");
    }
}

#[test]
fn names_outside_the_pack_are_unknown() {
    let pack = default_pack();
    for written in [
        "",
        " ",
        "x",
        "University",
        "College of Engineering",
        "University of Oxford",
        "Indian Institute of Technology, Bombay",
        "Anna University",
        "Foo University",
        "Foo University, Washington, DC",
        "\u{301}\u{0}\u{202e}",
        "東京大学",
    ] {
        assert_eq!(pack.find(written, None, None), Match::Unknown, "{written}");
    }
    assert_eq!(pack.find(&"University of Texas ".repeat(500_000), None, None), Match::Unknown);
    assert_eq!(pack.find("MIT", Some(&"T".repeat(10_000_000)), None), Match::Ambiguous);
}

/// A field as written, and the groups that it is looked up in.
const FIELDS: &[(&str, &[&str])] = &[
    ("Computer Science", &["computing"]),
    ("CS", &["computing"]),
    ("Comp Sci", &["computing"]),
    ("Comp. Sci.", &["computing"]),
    ("Comp Sci & Eng", &["computing"]),
    ("Computer Science and Engineering", &["computing"]),
    ("B.S. in Computer Science", &["computing"]),
    ("Bachelor of Science in Computer Science", &["computing"]),
    ("Computer Science (Honors)", &["computing"]),
    ("COMPUTER SCIENCES", &["computing"]),
    ("Computer Engineering", &["computing"]),
    ("Software Engg", &["computing"]),
    ("EECS", &["computing"]),
    ("IT", &["computing"]),
    ("Info. Tech.", &["computing"]),
    ("Information Technology", &["computing"]),
    ("Math and Computer Science", &["computing", "mathematics"]),
    ("Computer Science with Business", &["business", "computing"]),
    ("Computer Science (Machine Learning track)", &["computing", "data and analytics"]),
    ("Cyber Security", &["cybersecurity"]),
    ("Cybersecurity & Information Assurance", &["cybersecurity"]),
    ("MIS", &["information systems"]),
    ("Management Information Systems", &["information systems"]),
    ("Computer Information Systems", &["information systems"]),
    ("Network Administration", &["networks and telecommunications"]),
    ("Data Analytics", &["data and analytics"]),
    ("Game Design", &["games, the web and interactive media"]),
    ("Elec. Eng.", &["electrical engineering"]),
    ("Electrical & Computer Engineering", &["electrical engineering"]),
    ("Electrical Engineering", &["electrical engineering"]),
    ("Mech Engg", &["mechanical engineering"]),
    ("Aerospace Engineering", &["mechanical engineering"]),
    ("Civil Eng.", &["civil engineering"]),
    ("Chem Eng", &["chemical engineering"]),
    ("Biomedical Engineering", &["biomedical engineering"]),
    ("Industrial & Systems Engineering", &["industrial engineering"]),
    ("Materials Science and Engineering", &["materials"]),
    ("Engineering", &["engineering"]),
    ("Technology Management", &["engineering technology"]),
    ("Economics", &["economics"]),
    ("Econ", &["economics"]),
    ("Bachelor of Arts in Economics", &["economics"]),
    ("Financial Economics", &["business", "economics"]),
    ("Business Admin", &["business"]),
    ("MBA", &["business"]),
    ("Finance & Accounting", &["business"]),
    ("Supply Chain Mgmt", &["business"]),
    ("HR Management", &["business"]),
    ("Applied Math", &["mathematics"]),
    ("Stats", &["mathematics"]),
    ("Physics", &["physics"]),
    ("Bio", &["life sciences"]),
    ("Chemistry", &["chemistry"]),
    ("Geology", &["earth and space"]),
    ("Environmental Science", &["environment"]),
    ("Psych", &["psychology"]),
    ("Sociology", &["sociology"]),
    ("Poli Sci", &["politics and international relations"]),
    ("International Relations", &["politics and international relations"]),
    (
        "Philosophy, Politics and Economics",
        &["economics", "philosophy", "politics and international relations"],
    ),
    ("Criminal Justice", &["criminal justice"]),
    ("Social Work", &["social work"]),
    ("Public Administration", &["public administration"]),
    ("English Lit", &["english"]),
    ("History", &["history"]),
    ("Spanish", &["languages and regions"]),
    ("Journalism", &["communication"]),
    ("Communication Arts", &["communication"]),
    ("Graphic Design", &["art and design"]),
    ("Fine Arts", &["art and design"]),
    ("Music Performance", &["music and audio"]),
    ("Architecture", &["architecture"]),
    ("Elementary Ed", &["education"]),
    ("Nursing", &["nursing"]),
    ("Public Health", &["health"]),
    ("Kinesiology", &["movement and sport"]),
    ("Law", &["law"]),
    ("Theology", &["religion"]),
    ("Organizational Leadership", &["leadership and organisations"]),
];

#[test]
fn fields_lead_to_groups_as_people_write_them() {
    let pack = default_pack();
    assert!(FIELDS.len() >= 60);
    for (written, expected) in FIELDS {
        let groups = pack.field(written).unwrap_or_else(|| panic!("{written}"));
        assert_eq!(pack.group_names(groups).collect::<Vec<_>>(), *expected, "{written}");
    }
}

#[test]
fn fields_that_are_not_understood_in_full_are_not_checked() {
    let pack = default_pack();
    for written in [
        "",
        "Science",
        "Arts",
        "Degree",
        "General Studies",
        "Liberal Arts",
        "Interdisciplinary Studies",
        "Underwater Basket Weaving",
        "Computer Science, minor in Basket Weaving",
        "Informatik",
        "计算机科学",
        "\u{301}\u{0}",
    ] {
        assert_eq!(pack.field(written), None, "{written}");
    }
    assert_eq!(pack.field(&"computer science ".repeat(600_000)), None);
}

#[test]
fn the_default_pack_says_what_it_is() {
    let pack = default_pack();
    assert_eq!(pack.span(), (2020, 2024));
    assert!(!pack.has_second_majors());
    assert_eq!(pack.schools(), 2_874);
    assert!(pack.source().contains("C2020_A") && pack.source().contains("Public domain"));
    assert!(DEFAULT.len() < 270_000);
    let digest: String = Sha256::digest(DEFAULT).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(digest, "dc78d8d432728e1538934b8eeb5dd08e19dc4145f62dcc1a2a280274ae8663a5");
}

#[test]
fn awards_follow_what_was_reported() {
    let pack = default_pack();
    let of = |school: &str, field: &str| match pack.find(school, None, None) {
        Match::Found(school) => school.awards(pack.field(field).expect(field)),
        other => panic!("{school}: {other:?}"),
    };
    assert_eq!(of("MIT", "Computer Science"), Awards::Yes);
    assert_eq!(of("MIT", "Economics"), Awards::Yes);
    assert_eq!(of("Juilliard School", "Computer Science"), Awards::No);
    assert_eq!(of("Moody Bible Institute", "Electrical Engineering"), Awards::No);
    // Every degree of this college is reported as liberal arts.
    assert_eq!(of("Sarah Lawrence College", "Electrical Engineering"), Awards::NotReported);
}

/// The share of schools that would be caught with this field claimed at random, as the rule's page prints it.
#[test]
fn power_is_what_the_page_says() {
    let pack = default_pack();
    for (field, lowest, highest) in [("Computer Science", 0.37, 0.42), ("Electrical Engineering", 0.57, 0.63)]
    {
        let groups = pack.field(field).expect(field);
        let caught = (0..pack.schools())
            .filter(|school| pack.school(*school).is_some_and(|school| school.awards(groups) == Awards::No))
            .count();
        let share = caught as f64 / pack.schools() as f64;
        assert!((lowest..highest).contains(&share), "{field}: {share}");
    }
}

const DIRECTORY: &str = "\u{feff}UNITID,INSTNM,IALIAS,CITY,STABBR,ZIP,WEBADDR\r\n\
    1,Northfield University-Main Campus,NFU | Northfield Tech,Northfield,OH,00000,https://www.northfield.example.edu/a\r\n\
    2,\"Northfield University-Lakeside, Annex\",,Lakeside,OH,00000,\r\n\
    3,College of Saint Ædwin,,\"Old Harbor\",ME,00000,www.aedwin.example/\r\n\
    4,Quiet Liberal College,,Stillwater,VT,00000,\r\n\
    5,Two Year College,,Plainfield,OH,00000,\r\n\
    6,Two Year College,,Riverbend,ME,00000,\r\n";
const COMPLETIONS_2023: &str = "UNITID,CIPCODE,MAJORNUM,AWLEVEL,XCTOTALT,CTOTALT,CTOTALM\n\
    1,11.0701,1,05,R,12,6\n1,99,1,05,R,12,6\n2,52.0201,1,7,R,3,1\n3,54.0101,1,5,R,4,1\n4,24.0101,1,5,R,40,9\n5,11.0701,1,3,R,9,9\n\
    6,52.0201,1,5,R,2,1\n6,52.0301,2,5,R,1,1\n";
const COMPLETIONS_2024: &str = "\"UNITID\",\"CIPCODE\",\"MAJORNUM\",\"AWLEVEL\",\"CTOTALT\"\n\
    1,\"11.0701\",1,5,12\n1,45.0601,2,5,2\n3,54.0101,1,5,0\n3,1.0999,1,5,1\n4,24.0101,1,5,41\n9,54.0101,1,5,7\n\n";

/// The same file with first majors only.
fn first_majors() -> String {
    COMPLETIONS_2024.lines().filter(|line| !line.contains(",2,5,")).map(|line| format!("{line}\n")).collect()
}

fn small() -> Vec<u8> {
    let directories = [Source { name: "hd2024.csv", bytes: DIRECTORY.as_bytes() }];
    let completions = [
        Source { name: "C2023_A.csv", bytes: COMPLETIONS_2023.as_bytes() },
        Source { name: "c2024_a_rv.csv", bytes: COMPLETIONS_2024.as_bytes() },
    ];
    let built = build(&directories, &completions).expect("a pack");
    assert_eq!((built.schools, built.not_in_directory, built.under_general_heading), (5, 1, 1));
    built.bytes
}

#[test]
fn a_pack_is_built_from_the_official_columns() {
    let bytes = small();
    let pack = Pack::read(&bytes).expect("a pack");
    assert_eq!(pack.span(), (2023, 2024));
    assert!(pack.has_second_majors());
    let first_majors = first_majors();
    let without = [
        Source { name: "C2023_A.csv", bytes: COMPLETIONS_2023.as_bytes() },
        Source { name: "C2024_A.csv", bytes: first_majors.as_bytes() },
    ];
    let directory = [Source { name: "HD2024.csv", bytes: DIRECTORY.as_bytes() }];
    let without = build(&directory, &without).expect("a pack").bytes;
    assert!(!Pack::read(&without).expect("a pack").has_second_majors(), "a year without them");
    let find = |name: &str, state: &str| match pack.find(name, stated(state), None) {
        Match::Found(school) => school,
        other => panic!("{name}: {other:?}"),
    };
    let field = |field: &str| pack.field(field).expect(field);
    let main = find("Northfield Univ. - Main Campus", "");
    assert_eq!((main.city, main.state, main.domain), ("Northfield", "OH", "example.edu"));
    assert_eq!(main.awards(field("Computer Science")), Awards::Yes);
    assert_eq!(main.awards(field("Economics")), Awards::Yes, "a second major");
    assert_eq!(main.awards(field("Nursing")), Awards::No);
    assert!(
        main.years.covers(2022)
            && main.years.covers(2025)
            && !main.years.covers(2021)
            && !main.years.covers(2026)
    );
    assert_eq!(find("Northfield Tech", "").name, main.name);
    assert_eq!(find("NFU", "Ohio").name, main.name);
    assert_eq!(pack.find("NFU", None, None), Match::Ambiguous, "a single word needs a place");
    assert_eq!(pack.find("Northfield University", None, None), Match::Ambiguous);
    let annex = find("Northfield University, Lakeside Annex", "");
    assert_eq!((annex.years.first, annex.years.last, annex.years.complete), (2023, 2023, true));
    assert_eq!(
        find("College of St. Ædwin", "").awards(field("Agronomy")),
        Awards::Yes,
        "a code without its zero"
    );
    assert_eq!(find("Quiet Liberal College", "").awards(field("Nursing")), Awards::NotReported);
    assert_eq!(pack.find("Two Year College", None, None), Match::Ambiguous, "another bears the name");
    assert_eq!(find("Two Year College", "ME").city, "Riverbend");
}

#[test]
fn building_is_deterministic_whatever_the_order() {
    let bytes = small();
    let directories = [Source { name: "hd2024.csv", bytes: DIRECTORY.as_bytes() }];
    let completions = [
        Source { name: "c2024_a_rv.csv", bytes: COMPLETIONS_2024.as_bytes() },
        Source { name: "C2023_A.csv", bytes: COMPLETIONS_2023.as_bytes() },
    ];
    assert_eq!(build(&directories, &completions).expect("a pack").bytes, bytes);
    // The same text in Windows-1252.
    let latin: Vec<u8> = DIRECTORY
        .trim_start_matches('\u{feff}')
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).expect("Latin-1"))
        .collect();
    let latin = [Source { name: "hd2024.csv", bytes: &latin }];
    assert_eq!(build(&latin, &completions).expect("a pack").bytes, bytes);
}

#[test]
fn what_is_wrong_with_a_file_is_said() {
    let directory = Source { name: "HD2024.csv", bytes: DIRECTORY.as_bytes() };
    let file = |name, text: &'static str| Source { name, bytes: text.as_bytes() };
    let good = file("C2023_A.csv", COMPLETIONS_2023);
    for (directory, completions, expected) in [
        (directory, vec![], "no completions"),
        (directory, vec![file("completions.csv", COMPLETIONS_2023)], "does not say its year"),
        (directory, vec![file("C2023_A.csv", "")], "C2023_A.csv: empty"),
        (directory, vec![file("C2023_A.csv", "UNITID,CIPCODE\n")], "C2023_A.csv: no column AWLEVEL"),
        (
            directory,
            vec![file("C2023_A.csv", "UNITID,CIPCODE,AWLEVEL,CTOTALT\nx,11.0701,5,1\n")],
            "record 2: UNITID",
        ),
        (
            directory,
            vec![file("C2023_A.csv", "UNITID,CIPCODE,AWLEVEL,CTOTALT\n1,11,5,1\n")],
            "record 2: CIPCODE",
        ),
        (directory, vec![good, file("C2010_A.csv", COMPLETIONS_2023)], "are missing"),
        (file("HD.csv", "UNITID,INSTNM,CITY\n"), vec![good], "HD.csv: no column STABBR"),
        (file("HD.csv", "UNITID,INSTNM,CITY,STABBR\n1,A,B,Ohio\n"), vec![good], "record 2: STABBR"),
    ] {
        let error = build(&[directory], &completions).expect_err(expected);
        assert!(error.contains(expected), "{error}");
    }
}

/// Looks everything up, so that a reader that trusts bytes would show it.
fn exercise(pack: &Pack<'_>) {
    let groups: Option<FieldGroups> = pack.field("Computer Science and Economics");
    for school in 0..=pack.schools() {
        if let (Some(school), Some(groups)) = (pack.school(school), groups) {
            let _ = school.awards(groups);
            let _ = pack.find(school.name, Some(school.state), Some(school.city));
        }
    }
    let _ = groups.map(|groups| pack.group_names(groups).count());
    let _ =
        (pack.find("Northfield", None, None), pack.find("Northfield University, Lakeside", Some("OH"), None));
}

/// The pack's own checksum, set right again, so that damage reaches the readers behind it.
fn seal(bytes: &mut [u8]) {
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    let (words, rest) = bytes[16..].as_chunks::<8>();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    for word in words.iter().chain([&last]) {
        sum = (sum ^ u64::from_le_bytes(*word)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    bytes[8..16].copy_from_slice(&sum.to_le_bytes());
}

#[test]
fn a_truncated_pack_is_an_error() {
    let bytes = small();
    for length in 0..bytes.len() {
        assert!(Pack::read(&bytes[..length]).is_err(), "{length}");
        if length > 16 {
            let mut sealed = bytes[..length].to_vec();
            seal(&mut sealed);
            assert!(Pack::read(&sealed).is_err(), "{length}, sealed");
        }
    }
    let mut longer = bytes.clone();
    longer.push(0);
    seal(&mut longer);
    assert!(Pack::read(&longer).is_err());
    assert!(Pack::read(&vec![0; 5 << 20]).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_flipped_bit_is_an_error(position in 0..DEFAULT.len(), bit in 0..8_u8) {
        let mut bytes = DEFAULT.to_vec();
        bytes[position] ^= 1 << bit;
        prop_assert!(Pack::read(&bytes).is_err());
    }

    #[test]
    fn a_sealed_hostile_pack_never_panics(flips in prop::collection::vec((16_usize..20_000, any::<u8>()), 1..6)) {
        let mut bytes = small();
        for (position, value) in flips {
            let length = bytes.len();
            bytes[16 + position % (length - 16)] = value;
        }
        seal(&mut bytes);
        if let Ok(pack) = Pack::read(&bytes) {
            exercise(&pack);
        }
    }

    #[test]
    fn any_bytes_and_any_names_are_borne(bytes in prop::collection::vec(any::<u8>(), 0..400), name in "\\PC{0,80}", place in "\\PC{0,20}") {
        prop_assert!(Pack::read(&bytes).is_err());
        let pack = default_pack();
        let _ = pack.find(&name, Some(&place), Some(&place));
        let _ = pack.field(&name);
    }
}
