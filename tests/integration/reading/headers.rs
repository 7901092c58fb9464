//! Name, contacts and residence as people and programs write them, and what only looks like them.

use corroborate::model::submission::{Basics, Person, ReadOptions};
use corroborate::read;

fn person(text: &str) -> Person {
    read(text, &ReadOptions::default()).sources.remove(0).person.unwrap()
}

/// What is read above a job that every text has.
fn basics(top: &str) -> Basics {
    let text = format!("{top}\n\nExperience\n\nClerk, Gander Ltd\nJan 2019 - Mar 2021\n");
    person(&text).basics.unwrap_or_default()
}

#[test]
fn signs_that_show_nothing_are_in_no_value_and_places_count_them() {
    for (top, name) in [
        ("Ada\u{200b} \u{200b}Thatcher", "Ada Thatcher"),
        ("\u{feff}Ada Thatcher", "Ada Thatcher"),
        ("Ada That\u{ad}cher", "Ada Thatcher"),
        ("A\u{2060}da Thatcher\u{200c}", "Ada Thatcher"),
        ("Ada\u{200d} Thatcher", "Ada Thatcher"),
        ("\u{200b}Name:\u{200b} Ada Thatcher", "Ada Thatcher"),
    ] {
        assert_eq!(basics(top).name.as_deref(), Some(name), "{top:?}");
    }
    let text = "Ada\u{200b} \u{200b}Thatcher\nada@exam\u{ad}ple.org\n\nExperience\n\nMARCH\u{200b} \u{200b}2015 -\u{200b} \
                PRESENT\nReed\u{200b} Bakery\u{200b} - Baker\n";
    super::properties::holds(text);
    let source = read(text, &ReadOptions::default()).sources.remove(0);
    assert_eq!(source.text.as_deref(), Some(text));
    let span = |path: &str| source.located.iter().find(|located| located.path == path).unwrap().span.unwrap();
    let units: Vec<u16> = text.encode_utf16().collect();
    let stands = |path: &str| {
        let span = span(path);
        String::from_utf16(&units[span.start as usize..span.end as usize]).unwrap()
    };
    assert_eq!(stands("/basics/name"), "Ada\u{200b} \u{200b}Thatcher");
    assert_eq!(stands("/basics/email"), "ada@exam\u{ad}ple.org");
    let person = source.person.as_ref().unwrap();
    assert_eq!(person.basics.as_ref().unwrap().email.as_deref(), Some("ada@example.org"));
    assert_eq!(person.work[0].start_date.as_deref(), Some("2015-03"));
}

#[test]
fn the_title_of_a_job_below_is_no_name() {
    for title in ["Lead Groundskeeper", "Deli Associate", "Loan Closer", "Crew Member", "Shift Marker"] {
        for job in [
            format!("{title}\nJan 2015 to Jan 2017\nReed Hospital"),
            format!("Jan 2015 to Jan 2017\n{title}\nReed Hospital"),
            format!("{title}, Reed Hospital\nJan 2015 - Jan 2017"),
        ] {
            let text = format!("{}\n\nSummary\n\nKind.\n\nExperience\n\n{job}\n", title.to_uppercase());
            let name = person(&text).basics.and_then(|basics| basics.name);
            assert_eq!(name, None, "{text}");
        }
    }
    // A name that a page repeats stays one.
    let text = "Moreka Osavo\n\nExperience\n\nClerk, Reed Hospital\nJan 2015 - Jan 2017\n\u{c}Moreka Osavo\nFeb 2012 - \
                Mar 2013\nPorter, Reed Hospital\n";
    assert_eq!(person(text).basics.unwrap().name.as_deref(), Some("Moreka Osavo"));
}

#[test]
fn titles_of_documents_are_no_names() {
    for title in [
        "履 歴 書",
        "履　歴　書",
        "職 務 経 歴 書",
        "Curriculam Vitae",
        "CARRICULUM VITEA",
        "Curiculum Vita",
        "C.V.",
        "R E S U M E",
        "Curriculum-Vitae",
    ] {
        assert_eq!(
            basics(&format!("{title}\nAda Thatcher")).name.as_deref(),
            Some("Ada Thatcher"),
            "{title}"
        );
    }
}

#[test]
fn a_japanese_name_is_no_city() {
    for top in [
        "履 歴 書\n氏名　福島 さくら",
        "氏名：福島 さくら",
        "氏　名　福島 さくら",
        "ふりがな　ふくしま さくら\n氏名　福島 さくら",
        "氏 名：福島 さくら",
        "福島 さくら\nsakura@example.com",
        "福島 さくら\n宮城県",
    ] {
        let read = basics(top);
        assert_eq!(read.name.as_deref(), Some("福島 さくら"), "{top}");
        assert_eq!(read.location, None, "{top}");
    }
}

#[test]
fn an_address_that_a_line_end_broke_is_put_together() {
    for top in [
        "ada.thatcher@\nexample.org",
        "E-mail: ada.thatcher\n@example.org",
        "ada.thatcher@exam\nple.org",
        "Email: ada.thatcher@example.\norg",
        "ada.thatcher@example.or\ng",
        "E-mail: ada.\nthatcher@example.org",
    ] {
        let read = basics(&format!("Ada Thatcher\n{top}\n(312) 555-0142"));
        assert_eq!(read.email.as_deref(), Some("ada.thatcher@example.org"), "{top}");
        assert_eq!((read.url, read.location), (None, None), "{top}");
        super::properties::holds(&format!("Ada Thatcher\n{top}\n(312) 555-0142\n"));
    }
    for (top, address) in [
        ("ada@example.org\nOslo", "ada@example.org"),
        ("ada@example.co\nme", "ada@example.co"),
        ("ada@example.com\nWelder", "ada@example.com"),
        ("ada@example.co\n\nm", "ada@example.co"),
        ("ada@example.org\nThe Mill", "ada@example.org"),
    ] {
        assert_eq!(basics(&format!("Ada Thatcher\n{top}")).email.as_deref(), Some(address), "{top}");
    }
}

#[test]
fn a_profile_that_a_line_end_broke_is_put_together() {
    for (top, url) in [
        ("linkedin.com/in/ada-\nthatcher-1a2b (LinkedIn)", "linkedin.com/in/ada-thatcher-1a2b"),
        ("www.linkedin.com/in/\nada-thatcher-1a2b", "www.linkedin.com/in/ada-thatcher-1a2b"),
        ("https://www.linkedin.com/\nin/adathatcher", "https://www.linkedin.com/in/adathatcher"),
        ("github.com/\nadathatcher", "github.com/adathatcher"),
        ("LinkedIn: linkedin.com/in/ada-thatcher-\n1a2b", "linkedin.com/in/ada-thatcher-1a2b"),
        ("linkedin.com/in/ada-thatcher\nOslo", "linkedin.com/in/ada-thatcher"),
    ] {
        let profiles = basics(&format!("Ada Thatcher\n{top}")).profiles;
        let urls: Vec<Option<&str>> = profiles.iter().map(|profile| profile.url.as_deref()).collect();
        assert_eq!(urls, [Some(url)], "{top}");
    }
}

#[test]
fn a_bare_domain_is_a_page_only_where_it_is_written_as_one() {
    for line in [
        "I go the extra yard.To bake for all.",
        "Ph.no: 312 555 0142",
        "Sr.No 4",
        "Mob.No 312 555 0142",
        "B.Tech",
        "M.Com",
        "ASP.NET, Node.js, socket.io",
        "Baker at Reed Inc.The best",
        "I bake at oats.me daily",
    ] {
        assert_eq!(basics(&format!("Ada Thatcher\n{line}")).url, None, "{line}");
    }
    for (line, url) in [
        ("adathatcher.dev", "adathatcher.dev"),
        ("Website: AdaThatcher.Com", "AdaThatcher.Com"),
        ("Oslo | adathatcher.no | +47 21 55 01 42", "adathatcher.no"),
        ("ada@example.org adathatcher.me", "adathatcher.me"),
        (
            "Write to me on Reedlist: reedlist.com/r/ada/0123456789abcdef",
            "reedlist.com/r/ada/0123456789abcdef",
        ),
        ("Portfolio adathatcher.design", "adathatcher.design"),
        ("www.Ada-Thatcher.com", "www.Ada-Thatcher.com"),
    ] {
        assert_eq!(basics(&format!("Ada Thatcher\n{line}")).url.as_deref(), Some(url), "{line}");
    }
}

#[test]
fn an_unknown_title_stands_before_an_employer() {
    for (head, title, employer) in [
        ("Mill Hand, Willow Mill", Some("Mill Hand"), "Willow Mill"),
        ("Loan Closer, Reed Bank", Some("Loan Closer"), "Reed Bank"),
        ("Dairy Hand, Oat Farm", Some("Dairy Hand"), "Oat Farm"),
        ("Deli Help, Thatcher Foods Ltd", Some("Deli Help"), "Thatcher Foods Ltd"),
        ("Barrel Hand, Gander Brewery", Some("Barrel Hand"), "Gander Brewery"),
        ("Gander Thatcher, Inc.", None, "Gander Thatcher, Inc."),
        ("Willow Mill, Reed Bank", None, "Willow Mill, Reed Bank"),
    ] {
        let text = format!("Ada Thatcher\nada@example.org\n\nExperience\n\n{head}\nJan 2015 - Dec 2017\n");
        let work = person(&text).work.remove(0);
        assert_eq!((work.position.as_deref(), work.name.as_deref()), (title, Some(employer)), "{head}");
    }
}

#[test]
fn a_trade_behind_a_dash_is_no_part_of_the_name_and_a_jobs_place_no_residence() {
    for (top, name) in [
        ("WREN ALDER — piano tuner\nRotterdam Zuid / wren.alder@example.com", "WREN ALDER"),
        ("Ilse Brandt – freelance gardener\nilse@example.com", "Ilse Brandt"),
        ("Tomas Vega - Electrician\ntomas@example.com", "Tomas Vega"),
        // Two family names that a dash joins with blanks are one name.
        ("Anna Berg - Lindqvist\nanna@example.com", "Anna Berg - Lindqvist"),
    ] {
        assert_eq!(basics(top).name.as_deref(), Some(name), "{top:?}");
    }
    let text = "Wren Alder\nwren@example.com\n\n2014–2019  Tuner, Keys Workshop, Lyon\n2019–now  Tuner, Hall of Pianos, Utrecht\n";
    assert_eq!(person(text).basics.unwrap().location, None);
}
