//! What holds for every text.

use corroborate::model::submission::{ReadOptions, Source, UnreadWhy};
use corroborate::read;
use proptest::prelude::*;
use serde_json::Value as Json;

/// The first source that a text is read into.
pub fn source(text: &str) -> Source {
    read(text, &ReadOptions::default()).sources.remove(0)
}

/// Every letter and digit of the text stands in a value or in what is named as left; every span lies in the text; every
/// value is what its span says, or a date, or a place that says that something goes on.
pub fn holds(text: &str) {
    let source = source(text);
    let kept = source.text.clone().unwrap_or_default();
    let units: Vec<u16> = kept.encode_utf16().collect();
    let mut covered = vec![false; units.len()];
    let reading = source.reading.clone().unwrap();
    let spans = source
        .located
        .iter()
        .filter_map(|located| located.span)
        .chain(reading.unread.iter().map(|unread| unread.span));
    for span in spans {
        assert!(span.start < span.end && span.end as usize <= units.len(), "{span:?} of {}", units.len());
        for unit in &mut covered[span.start as usize..span.end as usize] {
            *unit = true;
        }
    }
    // The round trip: no line, no word, no letter is lost.
    let mut at = 0;
    for letter in kept.chars() {
        if letter.is_alphanumeric() {
            assert!(covered[at], "{letter:?} at {at} is lost in {kept:?}");
        }
        at += letter.len_utf16();
    }
    // Stretches that are left do not overlap.
    for pair in reading.unread.windows(2) {
        assert!(pair[0].span.end <= pair[1].span.start, "{pair:?}");
    }
    let person = serde_json::to_value(source.person.as_ref().unwrap()).unwrap();
    for located in &source.located {
        let confidence = located.confidence.unwrap();
        assert!(confidence > 0.0 && confidence <= 1.0);
        let value = person.pointer(&located.path);
        let Some(span) = located.span else { continue };
        let stands = String::from_utf16(&units[span.start as usize..span.end as usize]).unwrap();
        let squeezed =
            |text: &str| -> String { text.chars().filter(|letter| letter.is_alphanumeric()).collect() };
        match value {
            Some(Json::String(value))
                if located.path.ends_with("Date") || located.path.ends_with("/date") =>
            {
                assert!(value.len() >= 4, "{value}");
            }
            Some(Json::String(value))
                if located.path.ends_with("/engagement") || located.path.ends_with("/mode") =>
            {
                assert!(!value.is_empty());
            }
            Some(Json::String(value)) => assert_eq!(squeezed(value), squeezed(&stands), "{}", located.path),
            // It goes on: the words for that stand where the end would.
            None => assert!(located.path.ends_with("/endDate"), "{}", located.path),
            Some(other) => panic!("{}: {other}", located.path),
        }
    }
    // Every statement has a place.
    let mut texts = Vec::new();
    leaves(&person, String::new(), &mut texts);
    for path in texts {
        let derived = path.ends_with("/network")
            || path.ends_with("/status")
            || path.ends_with("/engagement")
            || path.ends_with("/mode");
        assert!(derived || source.located.iter().any(|located| located.path == path), "{path} has no place");
    }
}

fn leaves(value: &Json, path: String, found: &mut Vec<String>) {
    match value {
        Json::Object(fields) => {
            fields.iter().for_each(|(name, value)| leaves(value, format!("{path}/{name}"), found))
        }
        Json::Array(values) => {
            values.iter().enumerate().for_each(|(at, value)| leaves(value, format!("{path}/{at}"), found));
        }
        _ => found.push(path),
    }
}

/// Lines that résumés are made of, and lines that break readers.
const LINES: &[&str] = &[
    "",
    "",
    "Experience",
    "EDUCATION",
    "Berufserfahrung",
    "職歴",
    "शिक्षा",
    "Опыт работы",
    "Skills: Rust, Go",
    "SUMMARY   STRENGTHS",
    "Maren Holt",
    "maren@example.com | (312) 555-0123 | Austin, TX",
    "10115 Berlin, Germany",
    "linkedin.com/in/maren-holt",
    "Software Engineer, Example Corp   Jan 2019 – Present",
    "Example GmbH",
    "Ingenieurin",
    "Mar 2018 - Dec 2018",
    "2019–21",
    "2019年4月 - 至今",
    "• Led a team of four",
    "- Cut costs by 40 % in 2020",
    "  o Built things",
    "and went on with it",
    "B.S. in Computer Science, Example State University, 2016",
    "Geburtsdatum: 01.02.1990",
    "性别：男  年龄：28",
    "Page 2 of 3",
    "\u{c}",
    "Remote",
    "GPA: 3.9/4.0",
    "株式会社エグザンプル　エンジニア",
    "с 2019 по 2021 ООО Пример",
    "J O R D A N   R E Y E S",
    "👩‍💻 Émilie Dupré",
    "\u{202e}reversed",
    "\u{0}\u{1}",
    "a\u{301}\u{301}",
    "((((((((",
    "2019 – ",
    "– 2019",
    "'16",
    "20XX - 20XX",
    "@",
    "a@b.c",
    "+",
    "1/1/2019/2019",
    "\t\t\t",
    "|||",
    "，，，",
    "，、2019",
    "at at at",
    "Name:",
    "：",
    "Jan",
    "元年",
    "令和元年",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_of_any_text(text in "\\PC*") {
        holds(&text);
    }

    #[test]
    fn nothing_is_lost_of_any_characters(text in proptest::collection::vec(any::<char>(), 0..200)) {
        holds(&text.into_iter().collect::<String>());
    }

    #[test]
    fn nothing_is_lost_of_anything_like_a_resume(lines in proptest::collection::vec(proptest::sample::select(LINES), 0..60), end in proptest::sample::select(&["\n", "\r\n", "\r", "\u{2028}"])) {
        holds(&lines.join(end));
    }

    #[test]
    fn bytes_that_are_no_text_are_read_as_what_can_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        holds(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn long_texts_are_bounded_and_said_to_be_long() {
    for line in LINES.iter().filter(|line| !line.is_empty()) {
        let text = format!("{line}\n").repeat(400_000 / (line.len() + 1));
        let source = source(&text);
        let reading = source.reading.unwrap();
        assert!(source.located.len() <= 6_100, "{line:?}: {}", source.located.len());
        assert!(reading.unread.len() <= 20_000, "{line:?}: {}", reading.unread.len());
        if line.chars().any(char::is_alphanumeric) {
            assert_eq!(reading.unread.last().map(|unread| unread.why), Some(UnreadWhy::Beyond), "{line:?}");
        }
    }
    let one = "a".repeat(1 << 20);
    holds(&one);
    holds(&"2019 ".repeat(100_000));
    holds(&"(".repeat(300_000));
    holds(&", 2019 -".repeat(40_000));
}

#[test]
fn what_is_read_is_valid_input_of_a_check() {
    for lines in LINES.windows(12) {
        let read = read(&lines.join("\n"), &ReadOptions::default());
        let value = serde_json::from_str(&serde_json::to_string(&read).unwrap()).unwrap();
        let assessment = corroborate::check(&value, &corroborate::intake::policy::default_policy()).unwrap();
        assert_eq!(assessment.dropped, []);
    }
}
