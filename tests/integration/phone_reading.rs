//! What is read from telephone numbers as people write them, and that nothing a person can write does harm.

use corroborate::data::numbering_plan::{self, FICTIONAL_RANGES, NumberType, Region, Style, area, fictional};
use corroborate::facts::phone::{CodeWritten, PhoneNumber, Reason, Status, batch, find};
use proptest::prelude::*;

fn read(text: &str, region: &str) -> PhoneNumber {
    PhoneNumber::read(text, Region::new(region))
}

fn e164(text: &str, region: &str) -> String {
    read(text, region).e164().unwrap_or_default()
}

fn ids(number: &PhoneNumber) -> Vec<&'static str> {
    number.regions().map(|(region, _)| region.id()).collect()
}

#[test]
fn the_plan_gives_its_version_and_date() {
    assert!(numbering_plan::VERSION.split('.').count() == 3);
    assert_eq!(numbering_plan::DATE.len(), 10);
    assert!(FICTIONAL_RANGES.iter().all(|range| !range.source.is_empty() && range.date.len() == 10));
}

#[test]
fn trunk_prefixes_follow_the_plan() {
    // Italy keeps its zero, Argentina moves its 15 to a 9, Brazil's carriers go, Mexico has no prefix left.
    assert_eq!(e164("06 6982 1234", "IT"), "+390669821234");
    assert_eq!(e164("+39 06 6982 1234", ""), "+390669821234");
    assert_eq!(e164("011 15 2345-6789", "AR"), "+5491123456789");
    assert_eq!(e164("+54 9 11 2345 6789", ""), "+5491123456789");
    assert_eq!(e164("0 15 21 2345-6789", "BR"), "+552123456789");
    assert_eq!(e164("222 123 4567", "MX"), "+522221234567");
    assert_eq!(e164("8 (800) 555-35-35", "RU"), "+78005553535");
    assert_eq!(e164("020 7946 0958", "GB"), "+442079460958");
    assert_eq!(e164("+44 (0)20 7946 0958", ""), "+442079460958");
    assert_eq!(e164("01624 712345", "IM"), "+441624712345");
    assert_eq!(e164("712345", "IM"), "+441624712345");
    assert_eq!(e164("460-1234", "AG"), "+12684601234");
}

#[test]
fn every_region_that_fits_is_given() {
    let shared = read("+7 800 555 35 35", "");
    assert_eq!(ids(&shared), ["RU", "KZ"]);
    assert_eq!(shared.number_type(), Some(NumberType::TollFree));
    assert_eq!(ids(&read("+7 701 123 4567", "")), ["KZ"]);
    let toll_free = read("1-800-356-9377", "US");
    assert_eq!(ids(&toll_free).len(), 25);
    assert_eq!(ids(&toll_free).first(), Some(&"US"));
    assert_eq!(ids(&read("+1 416 555 0123", "")), ["CA"]);
    assert_eq!(ids(&read("+1 787 234 5678", "")), ["PR"]);
    assert_eq!(ids(&read("+800 1234 5678", "")), ["001"]);
    assert_eq!(ids(&read("+39 06 698 12345", "")).first(), Some(&"VA"));
}

#[test]
fn possible_valid_and_unassigned_stay_apart() {
    let status = |text, region| read(text, region).status();
    assert_eq!(status("+1 212 555 0123", ""), Status::Valid);
    assert_eq!(status("+1 212 055 0123", ""), Status::Unassigned);
    assert_eq!(status("+1 123 456 7890", ""), Status::Unassigned);
    assert_eq!(status("555-0123", "US"), Status::LocalOnly);
    assert_eq!(status("+1 212 555 012", ""), Status::Impossible(Reason::TooShort));
    assert_eq!(status("+1 212 555 01234", ""), Status::Impossible(Reason::TooLong));
    assert_eq!(status("+800 1234 567", ""), Status::Impossible(Reason::TooShort));
    assert_eq!(status("+999 1234 5678", ""), Status::Impossible(Reason::UnknownCallingCode));
    assert_eq!(status("+65 12345 6789", ""), Status::Impossible(Reason::InvalidLength));
    assert_eq!(status("212 555 0123", ""), Status::CountryUnknown);
    assert_eq!(status("call me", "US"), Status::Impossible(Reason::NotANumber));
    assert_eq!(status("", "US"), Status::Impossible(Reason::NotANumber));
    assert_eq!(read("+1 212 055 0123", "").e164().as_deref(), Some("+12120550123"));
    assert_eq!(read("+999 1234 5678", "").e164(), None);
}

#[test]
fn extensions_are_read_however_they_are_written() {
    for text in [
        "(212) 555-0123 ext. 45",
        "(212) 555-0123 ext:45",
        "212-555-0123x45",
        "212-555-0123 x 45",
        "212-555-0123 #45",
        "212-555-0123;ext=45",
        "tel:+1-212-555-0123;ext=45",
        "212-555-0123, ext 45",
        "212-555-0123 extension 45",
        "212-555-0123,,45",
        "212-555-0123;45",
        "212-555-0123 int 45",
        "212-555-0123 доб. 45",
        "212-555-0123 anexo 45",
        "212-555-0123 45#",
        "212-555-0123 ｅｘｔ４５",
    ] {
        let number = read(text, "US");
        assert_eq!((number.e164().as_deref(), number.extension()), (Some("+12125550123"), "45"), "{text}");
    }
    assert_eq!(read("212-555-0123 x45", "US").format(Style::National).unwrap(), "(212) 555-0123 ext. 45");
}

#[test]
fn letters_and_the_digits_of_other_scripts_are_digits() {
    assert_eq!(e164("1-800-FLOWERS", "US"), "+18003569377");
    assert!(read("1-800-FLOWERS", "US").written().letters);
    assert!(!read("212-555-0123 h", "US").written().letters);
    for text in ["＋１　２１２　５５５　０１２３", "+١ ٢١٢ ٥٥٥ ٠١٢٣", "+१ २१२ ५५५ ०१२३", "+๑ ๒๑๒ ๕๕๕ ๐๑๒๓"]
    {
        assert_eq!(e164(text, ""), "+12125550123", "{text}");
        assert!(read(text, "").written().other_digits);
    }
    // Direction marks, joiners and soft hyphens come with copied text.
    assert_eq!(e164("\u{202a}+1 212\u{ad}-555\u{200b}-0123\u{202c}", ""), "+12125550123");
}

#[test]
fn how_it_was_written_is_kept() {
    let written = |text, region| *read(text, region).written();
    assert_eq!(written("+1 212 555 0123", "US").code, CodeWritten::Plus);
    assert_eq!(written("011 44 20 7946 0958", "US").code, CodeWritten::InternationalPrefix);
    assert_eq!(written("44 20 7946 0958", "GB").code, CodeWritten::WithoutPlus);
    assert_eq!(written("(212) 555-0123", "US").code, CodeWritten::NotWritten);
    // In +1 countries a leading 1 is the national prefix, not a hand-typed country code.
    assert_eq!(written("1 212 555 0123", "US").code, CodeWritten::NotWritten);
    assert!(written("1 212 555 0123", "US").national_prefix);
    assert!(written("020 7946 0958", "GB").national_prefix);
    let groups = |text, region| written(text, region).groups().collect::<Vec<_>>();
    assert_eq!(groups("+1 (212) 555-0123", "US"), [3, 3, 4]);
    assert_eq!(groups("+1 21 25 55 01 23", "US"), [2, 2, 2, 2, 2]);
    assert_eq!(groups("2125550123", "US"), [10]);
    assert_eq!(groups("020 7946 0958", "GB"), [2, 4, 4]);
    let punctuation = written("+1 (212) 555-0123", "US").punctuation;
    assert!(punctuation.space && punctuation.bracket && punctuation.hyphen && !punctuation.dot);
    assert_eq!(read("+1 212-555-0123", "").is_grouped_as_planned(), Some(true));
    assert_eq!(read("+1 21 25 55 01 23", "").is_grouped_as_planned(), Some(false));
    assert_eq!(read("+12125550123", "").is_grouped_as_planned(), None);
    assert_eq!(read("+1 212 5550 1234", "").is_grouped_as_in(Region::new("US").unwrap()), Some(false));
    assert_eq!(read("+1 21 2555 0123", "").is_grouped_as_in(Region::new("CN").unwrap()), Some(true));
}

#[test]
fn reserved_placeholder_and_service_numbers_are_told() {
    for text in [
        "+1 212 555 0100",
        "+1 907 555 0199",
        "+44 7700 900123",
        "+44 20 7946 0958",
        "+44 1632 960000",
        "+61 491 570 156",
        "+61 2 5550 1234",
        "+61 1800 160 401",
    ] {
        assert!(read(text, "").fictional().is_some(), "{text}");
    }
    for text in ["+1 212 555 0099", "+1 212 555 0200", "+44 7700 901123", "+61 491 570 007"] {
        assert!(read(text, "").fictional().is_none(), "{text}");
    }
    for text in
        ["111-111-1111", "555 555 5555", "000 000 0000", "123 456 7890", "(212) 123-4567", "987 654 3210"]
    {
        assert!(read(text, "US").is_placeholder(), "{text}");
        assert!(!read(text, "US").is_possible() || read(text, "").is_placeholder(), "{text}");
    }
    for text in ["(212) 555-0123", "+44 20 7946 0958", "+49 30 123456"] {
        assert!(!read(text, "US").is_placeholder(), "{text}");
    }
    for text in ["+1 800 356 9377", "+1 900 234 5678", "+44 70 1234 5678", "+44 906 612 3456"] {
        assert!(read(text, "").is_service_line(), "{text}");
    }
    assert!(!read("+1 212 555 0123", "").is_service_line());
}

#[test]
fn area_codes_have_their_state_or_province() {
    let divisions = |text| read(text, "US").area().map(|area| area.divisions().collect::<Vec<_>>());
    assert_eq!(divisions("212 555 0123"), Some(vec!["NY"]));
    assert_eq!(divisions("202 555 0123"), Some(vec!["DC"]));
    assert_eq!(divisions("416 555 0123"), Some(vec!["ON"]));
    assert_eq!(divisions("867 555 0123"), Some(vec!["NT", "NU", "YT"]));
    assert_eq!(divisions("787 234 5678"), None);
    assert_eq!(divisions("800 356 9377"), None);
    // Every area code where the plan has fixed lines of the United States or Canada has one.
    let code = numbering_plan::CallingCode::new(1).unwrap();
    for area_code in 200..1000 {
        let number = format!("{area_code}2345678");
        let Some(fit) = code.fit(number.as_bytes()) else { continue };
        if matches!(fit.region().id(), "US" | "CA")
            && fit.types().preferred() == NumberType::FixedLineOrMobile
        {
            let area = area(&number);
            assert_eq!(area.map(|area| area.country), Some(fit.region().id()), "{area_code}");
        }
    }
    assert_eq!(fictional(code, "2125550100").map(|range| range.calling_code), Some(1));
}

#[test]
fn a_result_line_is_what_the_contract_says() {
    let line = |number: &str| serde_json::to_string(&corroborate::phone(number, Some("US"))).unwrap();
    assert_eq!(
        line("(212) 555-0123"),
        r#"{"given":"(212) 555-0123","possible":true,"valid":true,"status":"valid","type":"fixed-line-or-mobile","regions":["US"],"e164":"+12125550123","national":"(212) 555-0123"}"#
    );
    assert_eq!(
        line("a\"\\\u{1}\n"),
        r#"{"given":"a\"\\\u0001\n","possible":false,"valid":false,"status":"not-a-number","type":null,"regions":[],"e164":null,"national":null}"#
    );
    assert_eq!(
        batch("+1 212 555 0123\nx\n+7 800 555 35 35", None),
        "AKUS\t+12125550123\t(212) 555-0123\nI-\t\t\nABRUKZ\t+78005553535\t8 (800) 555-35-35\n"
    );
}

#[test]
fn hostile_texts_are_read_in_bounded_time() {
    let long = [
        "9".repeat(10_000_000),
        "+".repeat(10_000_000),
        "+1 ".repeat(1_000_000),
        "\u{301}".repeat(1_000_000),
        "(".repeat(1_000_000),
        "1-".repeat(1_000_000),
        "x".repeat(10_000_000),
        "\u{202e}".repeat(100_000),
        "5;phone-context=+1;tel:2".repeat(10_000),
        " 2125550123".repeat(100_000),
        "١".repeat(1_000_000),
    ];
    for text in &long {
        assert!(!read(text, "US").is_valid());
        find(text, Region::new("US"));
    }
    for text in [
        "\0",
        "\u{301}",
        "5;phone-context=+1;tel:2",
        ";phone-context=",
        ";ext=",
        "+",
        "++",
        "+1",
        "x",
        "#",
        "+;ext=1",
        "tel:",
        ";phone-context=+",
        "1;phone-context=+1",
        "٠",
        "+٠",
        "\u{feff}",
        "12;isub=34",
        "//x",
        "1/x1",
        "1 /  x1",
        ",,",
        "1,,2",
    ] {
        for region in ["", "US", "IT", "AR", "zz"] {
            let number = read(text, region);
            assert!(!number.is_valid(), "{text}");
            number.format(Style::International);
            find(text, Region::new(region));
        }
    }
    assert_eq!(e164("tel:863-1234;phone-context=+1-914-555", ""), "");
    assert_eq!(e164("tel:201-5555;phone-context=+1-914", ""), "+19142015555");
    assert_eq!(e164("033316005;phone-context=+64-3", "NZ"), e164("+64 3 0 33316005", ""));
}

fn region_id() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![
        "", "US", "GB", "IT", "AR", "BR", "RU", "CN", "DE", "JP", "AG", "GG", "MX", "NF",
    ])
}

proptest! {
    #[test]
    fn nothing_panics_and_results_hold_together(text in ".{0,80}", region in region_id()) {
        let number = read(&text, region);
        prop_assert_eq!(number.is_valid(), number.region().is_some());
        prop_assert_eq!(number.is_possible(), number.e164().is_some());
        prop_assert!(number.national_number().bytes().all(|byte| byte.is_ascii_digit()));
        find(&text, Region::new(region));
    }

    #[test]
    fn likely_symbols_never_panic(text in "[-+0-9０-９ ().x#,;:=/a-z]{0,60}", region in region_id()) {
        let number = read(&text, region);
        for style in [Style::National, Style::International] {
            number.format(style);
        }
        number.is_grouped_as_planned();
        for found in find(&text, Region::new(region)) {
            prop_assert!(text.get(found.start..found.end).is_some());
        }
    }

    #[test]
    fn e164_reads_back_as_itself(digits in "[1-9][0-9]{4,14}") {
        let number = read(&format!("+{digits}"), "");
        if let Some(written) = number.e164() {
            let again = read(&written, "");
            if again.national_number() == number.national_number() {
                prop_assert_eq!(again.status(), number.status());
            }
            if number.is_valid() && number.written().national_prefix == again.written().national_prefix {
                prop_assert_eq!(again.e164(), Some(written));
            }
        }
    }

    #[test]
    fn the_short_way_reads_as_the_long_one(text in "[-+0-9 ().]{0,40}", region in region_id()) {
        // An invisible character sends the text the long way.
        let (short, long) = (read(&text, region), read(&format!("{text}\u{200b}"), region));
        prop_assert_eq!(short, long);
    }

    #[test]
    fn punctuation_changes_nothing(area in 201u32..990, line in 0u32..10_000_000) {
        let plain = format!("{area}{line:07}");
        let (first, last) = plain[3..].split_at(3);
        let wanted = read(&plain, "US").e164();
        for written in [format!("({area}) {first}-{last}"), format!("{area}.{first}.{last}"), format!("+1 {area} {first} {last}")] {
            prop_assert_eq!(&read(&written, "US").e164(), &wanted);
        }
    }
}
