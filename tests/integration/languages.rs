//! Every language says everything: its file is whole, nothing but sentences depends on it, and no English is left.

use crate::support::{document, examples};
use crate::{corpus, link_pages, rule_pages as pages};
use corroborate::model::assessment::Assessment;
use corroborate::model::evidence::Evidence;
use corroborate::model::ids::{Gap, RuleId};
use corroborate::model::links::Links;
use corroborate::model::submission::SourceKind;
use corroborate::report::page::Audience;
use corroborate::report::text::Layout;
use corroborate::report::words::language::entries;
use corroborate::report::{clear, html, links, markdown, page, reading, text};
use corroborate::rules::GapValue;
use corroborate::{ENGLISH, InputError, Language, check_in, find_counterfactuals, intake};
use serde_json::Value as Json;
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;
use std::sync::{Arc, LazyLock};

/// Every committed file beside English: the tag and the text.
static FILES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let mut files: Vec<(String, String)> = fs::read_dir(document::path("data/languages"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap())
        })
        .filter(|(tag, _)| tag != "en")
        .collect();
    files.sort();
    files
});

fn language(tag: &str, text: &str) -> Language {
    Language::read(tag, text).unwrap_or_else(|error| panic!("data/languages/{tag}.txt: {error}"))
}

/// The entries of a file, by line.
fn written(text: &str) -> Vec<(&str, &str)> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(" = ")).collect()
}

/// A file of a language from what it makes of each entry.
fn file(said: impl Fn(&str, &str) -> String) -> String {
    entries().iter().map(|(key, english)| format!("{key} = {}\n", said(key, english))).collect()
}

#[test]
fn every_file_is_whole_and_the_program_speaks_it() {
    assert!(FILES.len() >= 11, "{}", FILES.len());
    for (tag, text) in FILES.iter() {
        assert_eq!(language(tag, text).tag(), tag);
        let run = Command::new(env!("CARGO_BIN_EXE_corroborate"))
            .args(["explain", "phone/impossible", "--language", tag])
            .output()
            .unwrap();
        assert!(run.status.success(), "{tag}: {}", String::from_utf8_lossy(&run.stderr));
        let (_, sees) = *written(text).iter().find(|(key, _)| *key == "phone/impossible/sees").unwrap();
        assert!(String::from_utf8(run.stdout).unwrap().contains(sees), "{tag}");
    }
}

#[test]
fn the_english_file_has_what_the_engine_says() {
    let text = fs::read_to_string(document::path("data/languages/en.txt")).unwrap();
    let expected = entries();
    let said: Vec<(&str, &str)> = expected
        .iter()
        .filter(|(key, _)| !key.starts_with("country/"))
        .map(|(key, english)| (key.as_str(), *english))
        .collect();
    assert_eq!(written(&text), said, "write it with `cargo pages`");
}

#[test]
fn no_text_is_english_and_quotation_marks_are_the_languages_own() {
    for (tag, text) in FILES.iter() {
        let said = written(text);
        let (_, quoted) = *said.iter().find(|(key, _)| *key == "word/quoted").unwrap();
        let (open, close) = quoted.split_once("{text}").unwrap();
        for ((key, said), (_, english)) in said.iter().zip(entries()) {
            let words = english.split(' ').filter(|word| !word.contains('{')).count();
            let is_sentence = words > 2 && !key.starts_with("country/");
            assert!(!is_sentence || *said != english, "{tag}: {key} is English");
            for (before, after) in
                english.match_indices('“').map(|(at, _)| english[at..].split_once('}').unwrap())
            {
                if !after.starts_with('”') {
                    continue;
                }
                let gap = before.strip_prefix("“{").unwrap();
                let fenced = said.split(&format!("{{{gap}}}")).collect::<Vec<_>>();
                let is_fenced = fenced.windows(2).any(|around| {
                    around[0].trim_end().ends_with(open.trim())
                        && around[1].trim_start().starts_with(close.trim())
                });
                assert!(is_fenced, "{tag}: {key}: {gap} stands in no {quoted}: {said}");
            }
        }
    }
}

#[test]
fn what_is_not_whole_is_not_loaded() {
    let whole = file(|_, english| english.to_owned());
    assert!(Language::read("de", &whole).is_ok());
    assert!(
        Language::read("de", &format!("\u{feff}# Deutsch\r\n\r\n{}", whole.replace('\n', "\r\n"))).is_ok()
    );
    let fails = |text: &str, with: &str| {
        let InputError { path, message } = Language::read("de", text).unwrap_err();
        assert_eq!(path, "/text");
        assert!(message.contains(with), "{message}, not {with}");
    };
    fails("", "level/nothing is missing");
    fails(&whole.replacen("level/ask = Ask the applicant\n", "", 1), "level/ask is due");
    fails(&whole.replacen("level/ask = ", "level/asks = ", 1), "line 3: level/ask is due");
    fails(&whole.replacen("{start} to {end}", "{start}", 1), "word/from-until has other gaps");
    fails(
        &whole.replacen("{start} to {end}", "{start} to {end} {more}", 1),
        "word/from-until has other gaps",
    );
    fails(&whole.replacen("{start} to {end}", "{start} to {end", 1), "word/from-until has other gaps");
    fails(&whole.replacen("Worth knowing", "Worth\u{1b}[31m", 1), "control character");
    fails(
        &whole.replacen("level/context = Worth knowing", "level/context", 1),
        "line 2: must be: key = text",
    );
    fails(&format!("{whole}country/ZZ = Nowhere\n"), "behind the last entry");
    fails(&whole[..whole.trim_end().rfind('\n').unwrap()], "is missing");
    fails(&"x".repeat(3 << 20), "more than");
    for tag in ["", "en", "d e", "de-", "../de", &"a".repeat(9), &"ab-".repeat(20)] {
        assert_eq!(Language::read(tag, &whole).unwrap_err().path, "/language", "{tag}");
    }
}

/// Opens and closes every piece of text that the language has said itself.
const MARKS: [char; 2] = ['⟦', '⟧'];

/// English between marks, with every gap outside them, and quotation marks of its own.
static MARKED: LazyLock<Arc<Language>> = LazyLock::new(|| {
    let marked = |_: &str, english: &str| -> String {
        let english = english.replace('“', "⟪").replace('”', "⟫");
        let mut said = String::new();
        let mut rest = english.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let (gap, end) = after.split_once('}').unwrap();
            said.push_str(&format!("⟦{before}⟧{{{gap}}}"));
            rest = end;
        }
        said.push_str(&format!("⟦{rest}⟧"));
        said.replace("⟪⟧", "⟧⟪").replace("⟦⟫", "⟫⟦")
    };
    Arc::new(language("qq", &file(marked)))
});

/// What is left of a text without what the language said.
fn unmarked(text: &str) -> String {
    let mut left = String::new();
    let mut inside = 0;
    for letter in text.chars() {
        match letter {
            '⟦' => {
                inside += 1;
                left.push(' ');
            }
            '⟧' => inside -= 1,
            other if inside == 0 => left.push(other),
            _ => {}
        }
        assert!((0..2).contains(&inside), "{text}");
    }
    left
}

/// Words of two letters and more, as English has them, in lower case.
fn words_of(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.is_ascii());
    words
        .filter(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1)
        .map(str::to_lowercase)
}

/// Fails where a text has a word that is neither between marks nor known.
fn is_said(text: &str, known: &BTreeSet<String>, of: &str) {
    for word in words_of(&unmarked(text)) {
        // A quote may be cut within a word.
        let is_known = known.range(word.clone()..).next().is_some_and(|next| next.starts_with(&word));
        assert!(is_known, "{of}: {word:?} in {text}");
    }
}

/// Every text of an output, with its path, apart from what is an id, a date or a statement as it was written.
fn sentences(value: &Json, path: &str, found: &mut Vec<(String, String)>) {
    match value {
        Json::String(text) => found.push((path.to_owned(), text.clone())),
        Json::Array(list) => list.iter().for_each(|one| sentences(one, &format!("{path}/*"), found)),
        Json::Object(fields) => {
            fields.iter().for_each(|(name, one)| sentences(one, &format!("{path}/{name}"), found));
        }
        _ => {}
    }
}

/// Whether the text at a path is one of the language's.
fn is_sentence(path: &str) -> bool {
    [
        "/noticed",
        "/why",
        "/ordinaryReasons/*",
        "/baseRate",
        "/question",
        "/clearedBy",
        "/step",
        "/tells",
        "/reason",
        "/what",
    ]
    .iter()
    .any(|name| path.ends_with(name))
        && !path.starts_with("/dropped")
        && path != "/differences/*/evidence"
}

fn json(value: &impl serde::Serialize) -> Json {
    serde_json::to_value(value).unwrap()
}

/// Names that the engine knows and no language says otherwise: of packs, sites, rules, institutions, things and their makers.
fn names() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in [
        "data/technologies.txt",
        "data/first-dates.txt",
        "src/data/profile_sites.rs",
        "src/data/mail_domains.rs",
        "src/data/example_contacts.rs",
        "src/data/places/divisions.bin",
        "src/data/institutions/default.pack",
        "src/data/numbering_plan/fictional.rs",
        "tests/packs",
    ] {
        let path = document::path(file);
        let files = if path.is_dir() {
            fs::read_dir(&path)
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .filter(|path| path.is_file())
                .collect()
        } else {
            vec![path]
        };
        files
            .iter()
            .for_each(|file| names.extend(words_of(&String::from_utf8_lossy(&fs::read(file).unwrap()))));
    }
    names
}

/// What may stand outside the marks beside the submission's own words.
fn known(submission: &str, assessment: &Assessment) -> BTreeSet<String> {
    static NAMES: LazyLock<BTreeSet<String>> = LazyLock::new(names);
    // In JSON a line ends as a letter.
    let mut known: BTreeSet<String> = words_of(&submission.replace("\\n", " ")).collect();
    known.extend(words_of("corroborate utc Corroborate mm ms"));
    known.extend(words_of(&assessment.engine));
    known.extend(assessment.packs.iter().flat_map(|pack| words_of(&pack.id).collect::<Vec<_>>()));
    known.extend(words_of(&assessment.policy.id));
    known.extend(words_of(&assessment.input.digest));
    known.extend(words_of(&assessment.input.digest[..12]));
    let unchecked = assessment.not_checked.iter().map(|unchecked| &unchecked.rule);
    let rules = assessment.findings.iter().map(|finding| &finding.rule).chain(unchecked);
    known.extend(rules.flat_map(|rule| words_of(rule).collect::<Vec<_>>()));
    known.extend(assessment.dropped.iter().flat_map(|dropped| words_of(&dropped.path).collect::<Vec<_>>()));
    known.extend(NAMES.iter().cloned());
    known
}

/// The text of a page of HTML, without its tags.
fn shown(page: &str) -> String {
    let body = page.split_once("<main>").unwrap().1;
    let texts = body.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text);
    let text: Vec<&str> = texts.collect();
    text.join(" ").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// Holds an assessment and its reports to having nothing unmarked but what is known.
fn is_marked(assessment: &Assessment, kinds: &[SourceKind], submission: &str, of: &str) {
    let known = known(submission, assessment);
    let mut found = Vec::new();
    sentences(&json(assessment), "", &mut found);
    for (path, sentence) in found.iter().filter(|(path, _)| is_sentence(path)) {
        assert!(sentence.contains(MARKS) || path.ends_with("/reason"), "{of}: {path}: {sentence}");
        is_said(sentence, &known, of);
    }
    for reader in [Audience::Reviewer, Audience::Applicant { contact: "Ms 0".to_owned() }] {
        let blocks = page(assessment, kinds, &reader, &MARKED);
        is_said(&text(&blocks, Layout { width: 100_000, colour: false }), &known, of);
        is_said(&markdown(&blocks).replace("&#58;", ":").replace("&#64;", "@").replace('\\', ""), &known, of);
        is_said(&shown(&html(&blocks, &MARKED)), &known, of);
    }
}

fn kinds(submission: &corroborate::Value) -> Vec<SourceKind> {
    intake::read(submission).unwrap().submission.sources.iter().map(|source| source.kind).collect()
}

#[test]
fn no_english_is_left_in_the_examples_of_the_pages() {
    for (_, page) in pages::all().unwrap() {
        if matches!(page, pages::Page::Link(_)) {
            continue;
        }
        for example in page.examples() {
            let of = format!("{}, {}", page.id(), example.title);
            examples::with(example, |value, policy, packs| {
                let assessment = check_in(value, policy, packs, &MARKED).unwrap();
                assert_eq!(assessment.language.as_deref(), Some("qq"));
                is_marked(&assessment, &kinds(value), &example.json, &of);
                let clearings: Vec<_> = (0..assessment.findings.len())
                    .map(|at| find_counterfactuals(value, policy, packs, at).unwrap())
                    .collect();
                let mut known = known(&example.json, &assessment);
                // What would be put is a value as an application has it.
                let clear_values: Vec<String> = clearings
                    .iter()
                    .flatten()
                    .flat_map(|one| {
                        let also =
                            one.also.iter().flat_map(|step| [Some(step.path.clone()), step.to.clone()]);
                        [Some(one.path.clone()), one.to.clone()].into_iter().chain(also).collect::<Vec<_>>()
                    })
                    .flatten()
                    .collect();
                known.extend(clear_values.iter().flat_map(|value| words_of(value).collect::<Vec<_>>()));
                let blocks = clear::blocks(&clearings, &MARKED);
                is_said(&text(&blocks, Layout { width: 100_000, colour: false }), &known, &of);
            })
            .unwrap();
        }
    }
}

#[test]
fn no_english_is_left_in_the_corpus_and_in_what_was_read() {
    for case in corpus::cases() {
        let given = fs::read_to_string(&case).unwrap();
        let value: corroborate::Value = serde_json::from_str(&given).unwrap();
        let submission = value.field("submission").unwrap();
        let of = case.display().to_string();
        is_marked(&corpus::assess_in(&case, &MARKED), &kinds(submission), &given, &of);
    }
    let resume = "Wren Alder\nwren.alder@example.com\n\nExperience\nFitter, Meridian Tool Works, 03/2012 – 05/2014\n\nHobbies\nRowing\n";
    let read = corroborate::read(resume, &corroborate::model::submission::ReadOptions::default());
    let paths: String = read.sources[0].located.iter().map(|located| format!("{} ", located.path)).collect();
    let known: BTreeSet<String> = words_of(resume).chain(words_of(&paths)).collect();
    is_said(&reading::text(&read.sources[0], &MARKED), &known, "what was read");
}

#[test]
fn no_english_is_left_across_applications() {
    for page in link_pages::link_pages() {
        for example in &page.examples {
            let of = format!("{}, {}", page.id, example.title);
            let found = link_pages::run_in(example, Some(MARKED.clone())).unwrap();
            let mut known: BTreeSet<String> = words_of(&example.json).collect();
            known.extend(example.watch.iter().flat_map(|value| words_of(value).collect::<Vec<_>>()));
            known.extend(words_of("corroborate links filler link an open question"));
            known.extend(words_of(&found.engine));
            let rules =
                found.pairs.iter().map(|pair| &pair.rule).chain(found.excused.iter().map(|pair| &pair.rule));
            known.extend(rules.flat_map(|rule| words_of(rule).collect::<Vec<_>>()));
            let mut said = Vec::new();
            sentences(&json(&found), "", &mut said);
            for (_, sentence) in said.iter().filter(|(path, _)| is_sentence(path)) {
                assert!(sentence.contains(MARKS), "{of}: {sentence}");
                is_said(sentence, &known, &of);
            }
            let blocks = links::blocks(&found, &MARKED);
            is_said(&text(&blocks, Layout { width: 100_000, colour: false }), &known, &of);
        }
    }
}

/// An output without what a language says.
fn bare(value: &impl serde::Serialize) -> Json {
    fn without(value: &mut Json, path: &str) {
        match value {
            Json::Array(list) => list.iter_mut().for_each(|one| without(one, &format!("{path}/*"))),
            Json::Object(fields) => {
                fields.remove("language");
                let of_session = fields
                    .get("path")
                    .and_then(Json::as_str)
                    .is_some_and(|path| path.starts_with("/session/"));
                if of_session {
                    fields.remove("quote");
                }
                for (name, one) in fields.iter_mut() {
                    let path = format!("{path}/{name}");
                    if is_sentence(&path) || is_sentence(&format!("{path}/*")) {
                        *one = Json::Null;
                    } else {
                        without(one, &path);
                    }
                }
            }
            _ => {}
        }
    }
    let mut value = json(value);
    without(&mut value, "");
    value
}

#[test]
fn nothing_but_sentences_depends_on_the_language() {
    let languages: Vec<Language> = FILES.iter().map(|(tag, text)| language(tag, text)).collect();
    for case in corpus::cases() {
        let english = bare(&corpus::assess_in(&case, &ENGLISH));
        for language in &languages {
            let assessment = corpus::assess_in(&case, language);
            assert_eq!(bare(&assessment), english, "{} in {}", case.display(), language.tag());
            // It reads back as it was, so that a report on a stored one is in its language.
            let stored: corroborate::Value = serde_json::from_str(&json(&assessment).to_string()).unwrap();
            assert_eq!(intake::assessment::assessment(&stored).unwrap(), assessment);
        }
    }
    for page in link_pages::link_pages() {
        for example in &page.examples {
            let run = |language: &Language| -> Links {
                let file = FILES.iter().find(|(tag, _)| tag == language.tag());
                let read = file.map(|(tag, text)| Arc::new(self::language(tag, text)));
                link_pages::run_in(example, read).unwrap()
            };
            let english = run(&ENGLISH);
            let mut expected = bare(&english);
            let found = run(&languages[1]);
            // An entry of a watch list is named in words.
            for (pair, other) in expected["pairs"].as_array_mut().unwrap().iter_mut().zip(&found.pairs) {
                if pair["rule"] == "link/watchlist" {
                    pair["b"] = Json::String(other.b.clone());
                }
            }
            assert_eq!(bare(&found), expected, "{}, {}", page.id, example.title);
        }
    }
}

#[test]
fn every_gap_takes_hostile_values_in_every_language() {
    let hostile = "“Lead” „x“ « y » 「z」『w』\" {name} {one} ⟦ \u{202e}&<b> *_[](x)";
    let values: Vec<(Gap, GapValue)> = Gap::ALL.iter().map(|gap| (*gap, GapValue::from(hostile))).collect();
    for (tag, file) in FILES.iter() {
        let language = language(tag, file);
        let quoted = language.quoted("x");
        let (open, close) = quoted.split_once('x').unwrap();
        for rule in RuleId::ALL {
            let words = language.rule(*rule);
            let noticed = corroborate::report::words::of_rule(*rule)
                .noticed
                .iter()
                .map(|(name, _)| words.noticed(name));
            for sentence in noticed.chain([words.question(), words.why()]) {
                let filled = language.sentence(sentence, &values);
                assert_eq!(
                    filled.matches("{name} {one} ⟦").count(),
                    sentence.matches('{').count(),
                    "{tag}: {filled}"
                );
            }
        }
        // Nothing that somebody wrote ends the quotation marks around it.
        let fenced = language.quoted(hostile);
        let inside = fenced.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)).unwrap();
        assert!(!inside.contains(open.trim()) && !inside.contains(close.trim()), "{tag}: {fenced}");
    }
}

#[test]
fn what_a_browser_said_is_quoted_in_the_language() {
    let evidence = |path: &str, quote: &str| Evidence {
        source: None,
        path: path.to_owned(),
        quote: quote.to_owned(),
        span: None,
        confidence: None,
    };
    let given = [
        evidence("/session/offsets", "UTC-06:00, UTC-05:00"),
        evidence("/session/webdriver", "true"),
        evidence("/session/firstAutofill", "different"),
        evidence("/session/whereNow", "different"),
    ];
    let quotes = |language: &Language| -> Vec<String> {
        language.evidence(&given).into_iter().map(|evidence| evidence.quote).collect()
    };
    assert_eq!(quotes(&ENGLISH), ["January UTC-06:00, July UTC-05:00", "yes", "different", "different"]);
    assert_eq!(
        quotes(&MARKED),
        ["⟦January ⟧UTC-06:00⟦, July ⟧UTC-05:00⟦⟧", "⟦yes⟧", "⟦different⟧", "different"]
    );
}

#[test]
fn values_are_set_apart_from_words_that_are_written_from_the_right() {
    let (tag, file) = FILES.iter().find(|(tag, _)| tag == "ar").unwrap();
    let language = language(tag, file);
    let words = language.rule(RuleId::PhoneImpossible);
    let filled = language.sentence(words.question(), &[(Gap::Number, GapValue::from("+1 512 555"))]);
    assert!(
        filled.contains("\u{2068}+1 512 555\u{2069}") || !words.question().contains("{number}"),
        "{filled}"
    );
    assert!(html(&[], &language).contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(html(&[], &ENGLISH).contains("<html lang=\"en\">"));
}
