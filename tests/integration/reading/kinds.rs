//! Kinds of writing education and work, each in the variants of several countries: what a person reads in them.

use corroborate::model::submission::{Mode, Person, ReadOptions, StudyStatus};
use corroborate::read;

fn person(text: &str) -> Person {
    read(text, &ReadOptions::default()).sources.remove(0).person.unwrap()
}

fn shown(value: Option<&String>) -> &str {
    value.map_or("-", String::as_str)
}

/// `title | employer | from | until` of each job.
fn jobs(body: &str) -> Vec<String> {
    let text = format!("Wren Alder\nwren.alder@example.org\n\n{body}\n");
    let line = |work: &corroborate::model::submission::Work| {
        [&work.position, &work.name, &work.start_date, &work.end_date]
            .map(|value| shown(value.as_ref()))
            .join(" | ")
    };
    person(&text).work.iter().map(line).collect()
}

/// `school | degree | from | until` of each study.
fn studies(body: &str) -> Vec<String> {
    let text = format!("Wren Alder\nwren.alder@example.org\n\n{body}\n");
    let line = |study: &corroborate::model::submission::Education| {
        [&study.institution, &study.study_type, &study.start_date, &study.end_date]
            .map(|value| shown(value.as_ref()))
            .join(" | ")
    };
    person(&text).education.iter().map(line).collect()
}

#[test]
fn headings_of_education_are_known_as_each_country_writes_them() {
    for heading in [
        "ACADEMIC QUALIFICATION",
        "Academic Qualifications:",
        "EDUCATIONAL QUALIFICATION :-",
        "Education Qualification",
        "Basic Academic Credentials",
        "ACADEMIC PROFILE",
        "Academic Details",
        "Academic Chronicle",
        "Educational Record",
        "SCHOLASTICS",
        "Academia",
        "A C A D E M I C   R E C O R D",
        "• EDUCATIONAL QUALIFICATION:",
        "2. Educational Background",
        "III. Academic Background",
        "QUALIFICATION",
        "PROFESSIONAL QUALIFICATION",
        "Education & Training",
        "Educational Qualifications ____",
        "Hochschulstudium",
        "Schul- und Berufsausbildung",
        "Estudios universitarios",
        "Formações acadêmicas",
        "Études supérieures",
        "Istruzione e formazione",
        "Opleidingen",
        "Wykształcenie",
        "Utbildning",
        "Eğitim Bilgileri",
        "Riwayat Pendidikan",
        "التعليم",
    ] {
        assert_eq!(
            studies(&format!("{heading}\n\nB.Sc. Botany, Marsh University, 2012")),
            ["Marsh University | B.Sc. | - | 2012"],
            "{heading}"
        );
    }
}

#[test]
fn headings_of_work_are_known_as_each_country_writes_them() {
    for heading in [
        "WORKING EXPERIENCE",
        "Work Experiences",
        "Career History",
        "EMPLOYMENT RECORD",
        "Organisational Experience",
        "Organizational Experience :-",
        "Previous Work Experience",
        "Professional Experience Details",
        "Details of Employment",
        "Industrial Experience",
        "CAREER CHRONICLE",
        "— EXPERIENCE —",
        "3) Work History",
        "Berufstätigkeit",
        "Berufliche Stationen",
        "Praktika",
        "Experiencias laborales",
        "Experiências",
        "Expériences de travail",
        "Esperienze lavorative",
        "Werkervaring",
        "Doświadczenie zawodowe",
        "Arbetslivserfarenhet",
        "İş Deneyimi",
        "Pengalaman Kerja",
        "الخبرات العملية",
    ] {
        assert_eq!(
            jobs(&format!("{heading}\n\nEngineer, Willow Mill Ltd, 03/2015 – 12/2017")),
            ["Engineer | Willow Mill Ltd | 2015-03 | 2017-12"],
            "{heading}"
        );
    }
    for no_heading in ["Job Responsibilities", "Job Profile", "Career Objective"] {
        assert_eq!(
            jobs(&format!("{no_heading}\n\nTo grow with a firm that values its people and their work.")),
            [""; 0],
            "{no_heading}"
        );
    }
}

#[test]
fn qualifications_without_schools_are_no_education() {
    assert_eq!(
        studies("QUALIFICATIONS\n\n• Ten years in mills and orchards\n• Fluent in three languages"),
        [""; 0]
    );
    assert_eq!(studies("TECHNICAL QUALIFICATION\n\nAutoCAD, Revit, Excel"), [""; 0]);
}

#[test]
fn tables_of_education_give_a_school_a_row() {
    let expected = [
        "Harwick College | B.E. | - | 2016",
        "Osier School | HSC | - | 2012",
        "Osier School | SSLC | - | 2010",
    ];
    for table in [
        "Course\tInstitution\tBoard/University\tYear of passing\tPercentage\nB.E.\tHarwick College\tMarsh University\t2016\t71%\nHSC\tOsier School\tState Board\t2012\t70%\nSSLC\tOsier School\tState Board\t2010\t80%",
        "Exam | School/College | Board | Year | %\nB.E. | Harwick College | Marsh University | 2016 | 71\nHSC | Osier School | CBSE | 2012 | 70\nSSLC | Osier School | CBSE | 2010 | 80",
        "Degree     Year     Name of the Institute     CGPA\nB.E.     2016     Harwick College     7.1\nHSC     2012     Osier School     7.0\nSSLC     2010     Osier School     8.0",
        "B.E.\tHarwick College\t2016\t71%\nHSC\tOsier School\t2012\t70%\nSSLC\tOsier School\t2010\t80%",
        "Degree\n\nInstitution\n\nYear of passing\n\nPercentage\n\nB.E.\n\nHarwick College\n\n2016\n\n71%\n\nHSC\n\nOsier School\n\n2012\n\n70%\n\nSSLC\n\nOsier School\n\n2010\n\n80%",
        "Course: B.E.\nInstitution: Harwick College\nUniversity: Marsh University\nYear of passing: 2016\nPercentage: 71\n\nCourse: HSC\nInstitution: Osier School\nYear of passing: 2012\n\nCourse: SSLC\nInstitution: Osier School\nYear of passing: 2010",
    ] {
        assert_eq!(studies(&format!("ACADEMIC QUALIFICATION\n\n{table}")), expected, "{table}");
    }
}

#[test]
fn boards_labels_and_marks_are_no_schools() {
    for row in [
        "12th\tCBSE\t2012\t82%",
        "XII\tState Board\t2012\t82%",
        "Intermediate from U.P. Board in 2012 with 60% marks",
        "HSC\tBoard of Secondary Education\t2012\tFirst Division",
        "Senior Secondary, NIOS, 2012, First Class",
    ] {
        let read = studies(&format!(
            "EDUCATIONAL QUALIFICATION\n\nExam\tBoard/University\tYear of Passing\tPercentage\n{row}"
        ));
        assert_eq!(read.len(), 1, "{row}: {read:?}");
        assert!(read[0].starts_with("- | ") && read[0].ends_with("| - | 2012"), "{row}: {read:?}");
    }
}

#[test]
fn sentences_about_schools_are_read() {
    for (sentence, expected) in [
        (
            "• B.Tech (Civil) from Harwick Engineering College with 73% marks in 2014.",
            "Harwick Engineering College | B.Tech | - | 2014",
        ),
        ("Completed my MBA from Osier University in 2015", "Osier University | MBA | - | 2015"),
        ("Passed 10th from Gander School in 2009", "Gander School | 10th | - | 2009"),
        (
            "B.Com from Sedge College affiliated to Marsh University in 2011 with 61 %",
            "Sedge College | B.Com | - | 2011",
        ),
        (
            "Diploma in Milling from Oat Institute, passed out March 2011",
            "Oat Institute | Diploma | - | 2011-03",
        ),
        (
            "• Bachelor of Engineering (B.E) with first class in Mechanical from Sedge\n  University (August 2006-April 2010)",
            "Sedge University | Bachelor of Engineering | 2006-08 | 2010-04",
        ),
    ] {
        assert_eq!(studies(&format!("Academic Details\n\n{sentence}")), [expected], "{sentence}");
    }
}

#[test]
fn academic_years_and_studies_that_were_left_keep_their_dates() {
    for (period, expected) in [
        ("2018/19 – 2020/21", "2018 | 2021"),
        ("2018-19 to 2020-21", "2018 | 2021"),
        ("2018/2019 - 2020/2021", "2018 | 2021"),
        ("2018 - 2021 (incomplete)", "2018 | 2021"),
        ("2018 – 2021 (not completed)", "2018 | 2021"),
    ] {
        let read = studies(&format!("EDUCATION\nMarsh University\nBSc Botany\n{period}"));
        assert_eq!(read, [format!("Marsh University | BSc | {expected}")], "{period}");
    }
}

#[test]
fn labelled_jobs_are_read_whatever_their_labels() {
    let expected = ["Weigher | Harwick Grain LLC | 2013-05 | 2015-09"];
    for block in [
        "Company\t: Harwick Grain LLC\nPeriod\t: May 2013 to Sep 2015\nPosition\t: Weigher\nResponsibilities:\n• Checked sacks.",
        "Organization: Harwick Grain LLC\nDesignation: Weigher\nDuration: May 2013 – Sep 2015",
        "Name of the Company : Harwick Grain LLC\n\nDesignation : Weigher\n\nTenure : From May 2013 to Sep 2015",
        "1- Harwick Grain LLC\nDURATION: May 2013 – September 2015\nAs a Weigher\n• Checked sacks.",
        "Employer – Harwick Grain LLC\nRole – Weigher\nPeriod – 05/2013 - 09/2015",
        "• COMPANY : Harwick Grain LLC\n• DESIGNATION : Weigher\n• DURATION : May 2013 to Sep 2015",
        "Harwick Grain LLC\nStart Date: 05/2013 End Date: 09/2015\nDesignation: Weigher",
        "Arbeitgeber: Harwick Grain LLC\nFunktion: Weigher\nZeitraum: 05/2013 – 09/2015",
    ] {
        assert_eq!(jobs(&format!("PROFESSIONAL EXPERIENCE\n\n{block}")), expected, "{block}");
    }
    assert_eq!(
        jobs(
            "EXPERIENCE\n\nCompany: Harwick Grain LLC\nDesignation: Weigher\nDuration: May 2013 to Sep 2015\nCompany: Sedge Mills\nDesignation: Clerk\nDuration: Mar 2011 to Apr 2013"
        ),
        ["Weigher | Harwick Grain LLC | 2013-05 | 2015-09", "Clerk | Sedge Mills | 2011-03 | 2013-04"]
    );
}

#[test]
fn sentences_about_jobs_are_read() {
    for (sentence, expected) in [
        (
            "Worked as a Site Engineer at Harwick Bridges from May 2012 to June 2014",
            "Site Engineer | Harwick Bridges | 2012-05 | 2014-06",
        ),
        (
            "Presently working with Sedge Mills as Foreman since August 2015",
            "Foreman | Sedge Mills | 2015-08 | -",
        ),
        (
            "• Worked in Harwick India Ltd. as a Foreman from 1-June-2012 to\n  7-April-2014.",
            "Foreman | Harwick India Ltd | 2012-06-01 | 2014-04-07",
        ),
        (
            "Currently associated with Osier Foods as Senior Buyer from Jan 2016 to till date",
            "Senior Buyer | Osier Foods | 2016-01 | -",
        ),
        (
            "I have worked as an Accountant with Sedge Mills (grain dealers) from 12 Apr 2014 to 10 June 2015",
            "Accountant | Sedge Mills | 2014-04-12 | 2015-06-10",
        ),
        (
            "Harwick Dynamos Pvt. Ltd. as Manager (May 2008 to July\n2010)",
            "Manager | Harwick Dynamos Pvt. Ltd. | 2008-05 | 2010-07",
        ),
    ] {
        assert_eq!(jobs(&format!("EMPLOYMENT HISTORY\n\n{sentence}")), [expected], "{sentence}");
    }
}

#[test]
fn heads_of_many_shapes_give_title_and_employer() {
    for (head, expected) in [
        (
            "Potter\n\nMoss & Fern -  Spokane, WA -\n\nJune 2014 to February 2018\n\nPotted seedlings.\n\nPlanner\n\nHollow Growers -  Yakima, WA -\n\nMarch 2018 to Present\n\nPlanned pruning.",
            vec!["Potter | Moss & Fern | 2014-06 | 2018-02", "Planner | Hollow Growers | 2018-03 | -"],
        ),
        (
            "01/2010 to Current\nFinancial Consultant Heron Bank : Harwick , CA\n• Forecast.",
            vec!["Financial Consultant | Heron Bank | 2010-01 | -"],
        ),
        (
            "HARWICK ENGINEERING, (HARWICK GROUP OF COMPANIES)\nElectrical Engineer, June 2013 – Till date",
            vec!["Electrical Engineer | HARWICK ENGINEERING | 2013-06 | -"],
        ),
        (
            "Sedge Mills Ltd (formerly Osier Grain Ltd)\nClerk, Apr 2011 – May 2013",
            vec!["Clerk | Sedge Mills Ltd | 2011-04 | 2013-05"],
        ),
        ("Sedgewick, Austin, TX\tJan 2019 - Mar 2021\nClerk", vec!["Clerk | Sedgewick | 2019-01 | 2021-03"]),
        ("Sedgewick, Berlin\tJan 2019 - Mar 2021\nClerk", vec!["Clerk | Sedgewick | 2019-01 | 2021-03"]),
        ("Analyst, E-Mobile\nJan 2019 - Mar 2021", vec!["Analyst | E-Mobile | 2019-01 | 2021-03"]),
        (
            "Clerk, Osier\nJan 2019 - Mar 2021\n• Kept the books\nSedgewick\nAnalyst\nJun 2016 - Dec 2018\n• Wrote reports",
            vec!["Clerk | Osier | 2019-01 | 2021-03", "Analyst | Sedgewick | 2016-06 | 2018-12"],
        ),
    ] {
        assert_eq!(jobs(&format!("EXPERIENCE\n\n{head}")), expected, "{head}");
    }
}

#[test]
fn periods_are_read_over_lines_and_with_every_open_end() {
    for (period, expected) in [
        ("Jan 2019 –\nMar 2021", "2019-01 | 2021-03"),
        ("Jan 2019\n–\nMar 2021", "2019-01 | 2021-03"),
        ("Jan 2019\nto\nMar 2021", "2019-01 | 2021-03"),
        ("Jan 2019 to\nMar 2021", "2019-01 | 2021-03"),
        ("Jan 2019 -\nPresent", "2019-01 | -"),
        ("Jan 2019 Mar 2021", "2019-01 | 2021-03"),
        ("Jan 2019 –", "2019-01 | -"),
        ("Jan 2019 – Till-date", "2019-01 | -"),
        ("Jan 2019 to till now", "2019-01 | -"),
        ("Jan 2019 onwards", "2019-01 | -"),
        ("Present – Jan 2019", "2019-01 | -"),
        ("w.e.f. Jan 2019", "2019-01 | -"),
        ("Jan 2019 – continuing", "2019-01 | -"),
        ("Sep - Dec 2019", "2019-09 | 2019-12"),
        ("Q3 2019 – Q1 2020", "2019 | 2020"),
    ] {
        assert_eq!(
            jobs(&format!("EXPERIENCE\n\nClerk, Sedgewick\n{period}\n• Kept the books")),
            [format!("Clerk | Sedgewick | {expected}")],
            "{period}"
        );
    }
}

#[test]
fn numbers_of_people_products_and_norms_date_no_job() {
    for sentence in [
        "Led a class of six pupils at a time out of 35.",
        "Chosen among the best, 21 out of 36.",
        "Ran servers, e.g. Win 2008/2003 and Windows Server 2012.",
        "Audited against ISO 9001:2015 and OHSAS 18001-2007.",
        "Drew in AutoCAD 2014 and planned in MS Project 2010.",
        "Kept SQL 2003/2008/2012 running.",
    ] {
        assert_eq!(
            jobs(&format!(
                "EXPERIENCE\n\nClerk, Sedgewick\nSep 2014 – Jun 2016\n\n{sentence}\nKept the books."
            )),
            ["Clerk | Sedgewick | 2014-09 | 2016-06"],
            "{sentence}"
        );
    }
}

#[test]
fn a_japanese_form_tells_beginning_and_end_in_lines_of_their_own() {
    let text = "学歴\n平成24年4月　例示大学 農学部 入学\n平成28年3月　例示大学 農学部 卒業\n\n職歴\n平成28年4月　株式会社あおば製粉 入社\n令和4年10月　株式会社あおば製粉 退社\n令和5年1月　株式会社みどり種苗 入社\n現在に至る";
    assert_eq!(studies(text), ["例示大学 | - | 2012-04 | 2016-03"]);
    assert_eq!(
        jobs(text),
        ["- | 株式会社あおば製粉 | 2016-04 | 2022-10", "- | 株式会社みどり種苗 | 2023-01 | -"]
    );
    let columns = "学歴\n2012\t4\t例示大学 農学部 入学\n2016\t3\t例示大学 農学部 卒業\n職歴\n2016\t4\t株式会社あおば製粉 入社\n2022\t10\t一身上の都合により退職\n2023\t1\t株式会社みどり種苗 入社\n現在に至る";
    assert_eq!(studies(columns), ["例示大学 | - | 2012-04 | 2016-03"]);
    assert_eq!(
        jobs(columns),
        ["- | 株式会社あおば製粉 | 2016-04 | 2022-10", "- | 株式会社みどり種苗 | 2023-01 | -"]
    );
    assert_eq!(
        studies("学歴\n2020年4月　例示高等学校 入学\n2022年9月　例示高等学校 中退"),
        ["例示高等学校 | - | 2020-04 | 2022-09"]
    );
}

#[test]
fn what_may_not_be_known_is_no_job_and_no_school() {
    for line in ["Date of Birth : 05-06-1991", "Nationality\t: Examplian", "Date of Birth\t\t:\t27.07.1998"] {
        let text = format!("EXPERIENCE\n\nClerk, Sedgewick\nSep 2014 – Jun 2016\n• Kept the books\n\n{line}");
        assert_eq!(jobs(&text), ["Clerk | Sedgewick | 2014-09 | 2016-06"], "{line}");
        let text = format!("ACADEMIC QUALIFICATION\n\nB.Sc., Marsh University, 2012\n\n{line}");
        assert_eq!(studies(&text).len(), 1, "{line}");
    }
}

#[test]
fn schools_without_a_heading_are_read_where_a_line_says_all_of_one() {
    let text = "1. BSc Surveying, Harrow University, September 2015 to December 2019\n2. Assistant surveyor, Winam Surveys, January 2020 to date";
    assert_eq!(studies(text), ["Harrow University | BSc | 2015-09 | 2019-12"]);
    let rows = "B.E. (Mechanical)      Ridge College of Engineering, Solapur      2013 - 2017\nHSC                    Solapur                    2013";
    assert_eq!(
        studies(rows).first().map(String::as_str),
        Some("Ridge College of Engineering, Solapur | B.E. | 2013 | 2017")
    );
    // A job at a school is none.
    assert!(studies("Teacher, Harrow School, 2010 to 2013").is_empty());
}

#[test]
fn words_of_letters_and_headings_are_no_names() {
    for line in ["Dear Sir", "General Information", "This is to certify that", "Career Objectives"] {
        let text = format!(
            "{line}\nwren.alder@example.org\n\nEXPERIENCE\n\nClerk, Sedgewick\nSep 2014 – Jun 2016\n"
        );
        assert_eq!(person(&text).basics.unwrap_or_default().name, None, "{line}");
    }
}

#[test]
fn jobs_that_bullets_tell_are_read_without_a_label() {
    assert_eq!(
        jobs(
            "WORK EXPERIENCE\n\n• With Harwick Automation, Kelmarsh as a Trainee.\n• With Elder Power Pvt. Ltd. as a Fitter."
        ),
        ["Trainee | Harwick Automation | - | -", "Fitter | Elder Power Pvt. Ltd | - | -"]
    );
    assert_eq!(
        jobs(
            "WORK EXPERIENCE\n• 2 years worked with Harwick Lootha LLC as a Storekeeper from 24.10.2013 to 24.10.2015.\n• 4 MONTH EXPERIENCE FOR HERON MOTORS PVT.LTD"
        ),
        ["Storekeeper | Harwick Lootha LLC | 2013-10-24 | 2015-10-24"]
    );
    assert_eq!(
        jobs("WORK EXPERIENCE\n• 4 MONTH EXPERIENCE FOR HERON MOTORS PVT.LTD"),
        ["- | HERON MOTORS PVT.LTD | - | -"]
    );
    assert_eq!(
        jobs("EXPERIENCE\n• 8 Months experience in Sales Executive at Harwick Info Ltd, Kelmarsh."),
        ["Sales Executive | Harwick Info Ltd | - | -"]
    );
    // A wrapped one goes on in the next line, however short its own is.
    assert_eq!(
        jobs(
            "WORK EXPERIENCE\n• Five-year work with HERON MARTIN INDUSTRIES LIMITED as an\nElectrician from date 11th August 2009 to 30th September 2014."
        ),
        ["Electrician | HERON MARTIN INDUSTRIES LIMITED | 2009-08-11 | 2014-09-30"]
    );
    // Who paid is told by the payroll, not by the site.
    assert_eq!(
        jobs(
            "WORK EXPERIENCE\n• Worked as BMS operator since August 2012 to April 2013 at the site Harwick Tower on the payroll of\nPLM. (off payroll of Heron International.)"
        ),
        ["BMS operator | PLM | 2012-08 | 2013-04"]
    );
}

#[test]
fn labels_in_a_column_and_employers_above_them_are_read() {
    assert_eq!(
        jobs(
            "Work Experiences:\n\nCompany\tHARWICK SECURITIES LTD. KELMARSH\nDesignation\tRelationship Manager\nDuration\tSep 2009 to March 2012."
        ),
        ["Relationship Manager | HARWICK SECURITIES LTD. KELMARSH | 2009-09 | 2012-03"]
    );
    assert_eq!(
        jobs(
            "WORK EXPERIENCE 1\n\nCompany Name : HARWICK PVT.LTD\nDesignation\t: DESIGN ENGINEER\nExperience\t: 1 Year (from Dec 2015 to Dec 2016)"
        ),
        ["DESIGN ENGINEER | HARWICK PVT.LTD | 2015-12 | 2016-12"]
    );
    assert_eq!(
        jobs(
            "WORK EXPERIENCE\n• RAY Kelmarsh\n     Duration- January 2014 to July 2016\n     Designation- Supervisor\n• Harwick Maintenance Company (HMCO) Kelmarsh.\n     Duration- 16th July 2011 to 22th December 2014.\n     Designation- System Foreman"
        ),
        [
            "Supervisor | RAY Kelmarsh | 2014-01 | 2016-07",
            "System Foreman | Harwick Maintenance Company | 2011-07-16 | 2014-12-22"
        ]
    );
}

#[test]
fn titles_beside_and_below_are_read() {
    assert_eq!(
        jobs("WORK EXPERIENCE\n\n1. Production Supervisor- Harwick Flour Mills, Jan- June 2018"),
        ["Production Supervisor | Harwick Flour Mills | 2018-01 | 2018-06"]
    );
    assert_eq!(
        jobs(
            "WORK EXPERIENCE\n\nHarwick Logistics India Pvt. Ltd. Executive Customer Service Dec, 2010 to May, 2012"
        ),
        ["Executive Customer Service | Harwick Logistics India Pvt. Ltd. | 2010-12 | 2012-05"]
    );
    assert_eq!(
        jobs(
            "WORK EXPERIENCE\n\nLittle Heron School\n\nNovember-2012 to September-2014\n\nMaths Teacher\n\nhandled class for 5 and 6 Standard\n\nPlover School\n\nApril-2011 to November-2012\n\nMaths Teacher\n\nhandled class"
        ),
        [
            "Maths Teacher | Little Heron School | 2012-11 | 2014-09",
            "Maths Teacher | Plover School | 2011-04 | 2012-11"
        ]
    );
    // A year beside words that nothing tells is no job.
    assert_eq!(jobs("EXPERIENCE\n\nHeron Elder Something 2013\n\nPlover Other 2012"), Vec::<String>::new());
}

#[test]
fn other_labels_and_wrapped_values_stand_among_those_of_a_job() {
    assert_eq!(
        jobs(
            "PROFESSIONAL EXPERIENCE:\n\nCompany          :   HMV Projects Ltd\nClient               :   Kelmarsh Health System Development & reform Project (KHSDRP, Kelmarsh).\nDesignation       :    Assistant Engineer\nDuration            :   October 2016 to till date"
        ),
        ["Assistant Engineer | HMV Projects Ltd | 2016-10 | -"]
    );
    assert_eq!(
        jobs(
            "Employment record :\n\n         Company     :        Heron Military Hospital,\n                                Kingdom of Saudi Arabia.\n         Position       :        Plant Operator\n                                From Aug’2016 to August 2018"
        ),
        ["Plant Operator | Heron Military Hospital | 2016-08 | 2018-08"]
    );
    // Where the first job begins with its title, so do the others.
    assert_eq!(
        jobs(
            "Job Details:\n\n• Job title\t: SITE ENGINEER.\n\nCompany\t: Harwick Engineers\nPeriod\t: June 2017- Oct 2017\n• Designation\t: DESIGNER.\nCompany\t: Plover Decor LLC\nPeriod\t: Feb. 2014- Oct 2016"
        ),
        [
            "SITE ENGINEER. | Harwick Engineers | 2017-06 | 2017-10",
            "DESIGNER. | Plover Decor LLC | 2014-02 | 2016-10"
        ]
    );
    // The beginning and the end in two columns.
    assert_eq!(
        jobs("Experience\n\nSL.NO\tORGANIZATION\tFROM\tTO\n1\tHERON DATA PRODUCTS\t11-05-2011\t31-05-2012"),
        ["- | HERON DATA PRODUCTS | 2011-05-11 | 2012-05-31"]
    );
}

#[test]
fn headings_with_a_slip_and_headings_that_no_list_knows_end_what_stands_above() {
    assert_eq!(
        jobs("WORK EXPIRIENCE\n\nFitter, Harwick Works\n2014 – 2016"),
        ["Fitter | Harwick Works | 2014 | 2016"]
    );
    assert_eq!(
        studies(
            "EDUCATIONAL QULIFICATION\n\nBSc Surveying, Harwick College, 2012\n\nStrength:-\n\nHardworking Optimistic\nGood Listener"
        ),
        ["Harwick College | BSc | - | 2012"]
    );
}

#[test]
fn a_town_in_colorado_is_no_company() {
    for (written, region) in [("Denver, CO", "CO"), ("Boulder, CO, USA", "CO"), ("Austin, TX, USA", "TX")] {
        let person = person(&format!("Wren Alder\n{written}\nwren.alder@example.org\n"));
        let location = person.basics.unwrap().location.unwrap();
        assert_eq!(shown(location.region.as_ref()), region, "{written}");
    }
}

#[test]
fn an_apostrophe_stands_inside_an_address() {
    let basics = person("Siobhan O'Malley\n'siobhan.o'malley@example.org'\n").basics.unwrap();
    assert_eq!(shown(basics.email.as_ref()), "siobhan.o'malley@example.org");
}

#[test]
fn a_host_that_imitates_a_site_stands_where_the_profile_would() {
    let basics = person("Wren Alder\nhttps://linkedln.com/in/wren-alder-example\n").basics.unwrap();
    assert_eq!(shown(basics.profiles[0].url.as_ref()), "https://linkedln.com/in/wren-alder-example");
    assert_eq!(shown(basics.profiles[0].network.as_ref()), "LinkedIn");
}

#[test]
fn the_page_of_an_employer_and_how_a_study_ended_and_was_attended_are_read() {
    let person = person(
        "Wren Alder\n\nExperience\nBuyer, Kestrel Foods\nMay 2019 – Feb 2024\nhttps://www.kestrelfoods.example\nBought what the shops sold.\n\n\
         Education\nBachelor of Arts in History (completed), Stonebridge University, Atlanta, GA (on-site)\nAug 2015 – May 2019\n",
    );
    assert_eq!(shown(person.work[0].url.as_ref()), "https://www.kestrelfoods.example");
    assert_eq!(shown(person.work[0].summary.as_ref()), "Bought what the shops sold.");
    let study = &person.education[0];
    assert_eq!((study.status, study.mode), (Some(StudyStatus::Completed), Some(Mode::OnSite)));
    assert_eq!(
        studies("Education\nBSc and MSc Informatik, Harbour University\n2011 – 2016"),
        ["Harbour University | BSc and MSc | 2011 | 2016"]
    );
}

#[test]
fn the_field_of_a_degree_with_honours_is_read() {
    for written in
        ["BA (Hons) Animation", "BA (Hons) in Animation", "BA Hons Animation", "BA (Honours) Animation"]
    {
        let person = person(&format!(
            "Wren Alder\nwren.alder@example.org\n\nEducation\n{written}, Northgate University\nSep 2016 – Jun 2019\n"
        ));
        let study = &person.education[0];
        assert_eq!(shown(study.area.as_ref()), "Animation", "{written}");
        assert_eq!(shown(study.institution.as_ref()), "Northgate University", "{written}");
    }
}

#[test]
fn an_employer_may_stand_in_the_lines_around() {
    assert_eq!(
        jobs(
            "EXPERIENCE:\n\nFinance Accountant:(Nov 2015- Present)\nWorking with Heron EPC LLC in Kelmarsh. Handling Payables, Bank\nReconciliation and Monthly reporting."
        ),
        ["Finance Accountant | Heron EPC LLC | 2015-11 | -"]
    );
    assert_eq!(
        jobs(
            "EXPERIENCE:\n\nHarwick Investments, Kelmarsh\tAugust 2011 – March 2013\n\nAnalyst (April 2012 – March 2013)\n\n• Led requirements gathering\n\nJunior Analyst (August 2011 – March 2012)\n\n• Took part"
        ),
        [
            "- | Harwick Investments, Kelmarsh | 2011-08 | 2013-03",
            "Analyst | Harwick Investments, Kelmarsh | 2012-04 | 2013-03",
            "Junior Analyst | Harwick Investments, Kelmarsh | 2011-08 | 2012-03"
        ]
    );
}

#[test]
fn chinese_headings_of_papers_and_circumstances_are_no_names_and_no_jobs() {
    let text = "王晓明\n电话 13800000000\n\n个人情况\n性格开朗\n\n工作经历\n2013–2015\n绿山科技有限公司\n软件工程师\n\n证件\n2012年 英语六级证书\n";
    let person = person(text);
    assert_eq!(person.basics.unwrap().name.as_deref(), Some("王晓明"));
    assert_eq!(person.work.len(), 1);
}
