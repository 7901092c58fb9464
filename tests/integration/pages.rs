//! Runs the pages: every rule and every explanation has one, its words are the engine's, its examples come out as it says.

use crate::rule_pages::{self as pages, Example, Expectation, ExplanationPage, Page, RulePage};
use crate::support::{catalogue, examples};
use corroborate::explanations::EXPLANATIONS;
use corroborate::model::assessment::Assessment;
use corroborate::model::finding::{Grade, Kind};
use corroborate::model::ids::{ExplanationId, Gap, RuleId};
use corroborate::model::policy::Setting;
use corroborate::report::words::{self, of_explanation, of_rule};
use corroborate::rules::{RULES, find};
use std::fmt::Write;

/// Words that label a person. They stand in no page and so in no finding.
const LABELS: &[&str] = &[
    "bogus",
    "cheat",
    "cheater",
    "cheating",
    "deceit",
    "deceive",
    "deception",
    "dishonest",
    "fake",
    "faked",
    "fakes",
    "fraud",
    "frauds",
    "fraudster",
    "fraudulent",
    "impersonator",
    "impostor",
    "imposter",
    "liar",
    "liars",
    "lie",
    "lied",
    "lies",
    "lying",
    "reject",
    "rejected",
    "rejection",
    "scam",
    "scammer",
    "suspect",
    "suspicion",
    "suspicious",
];

fn every_page() -> Vec<Page> {
    pages::all().unwrap().into_iter().map(|(_, page)| page).collect()
}

fn rule_pages() -> Vec<RulePage> {
    every_page()
        .into_iter()
        .filter_map(|page| if let Page::Rule(page) = page { Some(page) } else { None })
        .collect()
}

fn explanation_pages() -> Vec<ExplanationPage> {
    every_page()
        .into_iter()
        .filter_map(|page| if let Page::Explanation(page) = page { Some(page) } else { None })
        .collect()
}

/// The source of a page's rule or explanation.
fn source(page: &Page) -> String {
    let file = pages::root().join(pages::place(page)).with_extension("rs");
    let read = |file: &std::path::Path| {
        std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    };
    let mut source = read(&file);
    // Parts of a rule that stand in files beside its own.
    for beside in std::fs::read_dir(file.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path()) {
        let name = beside.file_stem().unwrap().to_string_lossy().into_owned();
        if beside.extension().is_some_and(|extension| extension == "rs")
            && source.contains(&format!("{name}::check("))
        {
            source.push_str(&read(&beside));
        }
    }
    source
}

/// Runs an example of a page. A rule that is off by default is switched on for its own examples.
fn run(page: &str, example: &Example) -> Result<Assessment, String> {
    examples::with(example, |value, policy, packs| {
        let mut policy = policy.clone();
        if let Some(rule) = RULES.iter().find(|rule| rule.id.as_str() == page && !rule.on) {
            policy.rules.push((rule.id, Setting::AtMost(rule.grade)));
        }
        corroborate::check_with(value, &policy, packs).map_err(|error| error.to_string())
    })?
}

fn name(grade: Grade) -> &'static str {
    match grade {
        Grade::Support => "support",
        Grade::Note => "note",
        Grade::Ask => "ask",
        Grade::Verify => "verify",
    }
}

/// What came out, for a failing example: the level, every finding, and what the rule could not check.
fn came_out(assessment: &Assessment, rules: &[&str]) -> String {
    let mut text = format!("  level: {:?}\n", assessment.level);
    for finding in &assessment.findings {
        let _ = writeln!(text, "  finding: {} {} — {}", finding.rule, name(finding.grade), finding.noticed);
    }
    for told in &assessment.explanations {
        let quotes: Vec<&str> = told.supported_by.iter().map(|evidence| evidence.quote.as_str()).collect();
        let _ = writeln!(
            text,
            "  explanation: {} explains {:?}, supported by {quotes:?}",
            told.id, told.explains
        );
    }
    for row in &assessment.ledger {
        let _ = writeln!(text, "  ledger: {:?} {} {:?}", row.family, row.points, row.findings);
    }
    for unjudged in assessment.not_checked.iter().filter(|unjudged| rules.contains(&unjudged.rule.as_str())) {
        let partly = if unjudged.partly { " (partly)" } else { "" };
        let _ = writeln!(text, "  not checked: {}{partly} — {}", unjudged.rule, unjudged.reason);
    }
    text
}

fn rule_meets(rule: &str, example: &Example, assessment: &Assessment) -> Result<(), &'static str> {
    let grades: Vec<&str> = assessment
        .findings
        .iter()
        .filter(|finding| finding.rule == rule)
        .map(|finding| name(finding.grade))
        .collect();
    let unjudged = assessment.not_checked.iter().any(|unjudged| unjudged.rule == rule && !unjudged.partly);
    match &example.expectation {
        Expectation::Fires(grade) if grades.is_empty() => Err(if grade == "support" {
            "it has no finding; support is shown beside another finding only"
        } else {
            "it has no finding"
        }),
        Expectation::Fires(grade) if grades.iter().any(|other| other != grade) => {
            Err("its finding has another grade")
        }
        Expectation::Silent if !grades.is_empty() => Err("it has a finding"),
        Expectation::Silent if unjudged => Err("it could not judge"),
        Expectation::NotChecked if !grades.is_empty() => Err("it has a finding"),
        Expectation::NotChecked if !unjudged => Err("it judged"),
        _ => Ok(()),
    }
}

fn explanation_meets(
    explanation: &str,
    example: &Example,
    assessment: &Assessment,
) -> Result<(), &'static str> {
    let told = assessment.explanations.iter().find(|told| told.id == explanation);
    match (&example.expectation, told) {
        (Expectation::Untold, None) if assessment.findings.is_empty() => {
            Err("nothing was found that it could leave")
        }
        (Expectation::Untold, Some(_)) => Err("it is told"),
        (Expectation::Supported | Expectation::Unsupported, None) => Err("it is not told"),
        (Expectation::Unsupported, Some(told)) if !told.supported_by.is_empty() => {
            Err("something supports it")
        }
        (Expectation::Supported, Some(told)) if told.supported_by.is_empty() => Err("nothing supports it"),
        (Expectation::Supported, Some(told)) => {
            let merged = assessment
                .ledger
                .iter()
                .any(|row| told.explains.iter().all(|position| row.findings.contains(position)));
            if merged { Ok(()) } else { Err("what it explains is not one row of the ledger") }
        }
        _ => Ok(()),
    }
}

#[test]
fn examples_come_out_as_their_page_says() {
    let mut failed = String::new();
    for page in every_page().into_iter().filter(|page| !matches!(page, Page::Link(_))) {
        for example in page.examples() {
            let (outcome, shown) = match run(page.id(), example) {
                Err(error) => (Err("it is no submission"), format!("  {error}\n")),
                Ok(assessment) => match &page {
                    Page::Link(_) => continue,
                    Page::Rule(rule) => {
                        (rule_meets(&rule.id, example, &assessment), came_out(&assessment, &[&rule.id]))
                    }
                    Page::Explanation(explanation) => {
                        let rules: Vec<&str> = explanation.explains.iter().map(String::as_str).collect();
                        (
                            explanation_meets(&explanation.id, example, &assessment),
                            came_out(&assessment, &rules),
                        )
                    }
                },
            };
            if let Err(problem) = outcome {
                let _ = write!(
                    failed,
                    "\n{} · {} · expected {:?} under {}: {problem}\n{shown}",
                    page.id(),
                    example.title,
                    example.expectation,
                    example.policy
                );
            }
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn every_rule_has_a_page_and_every_page_a_rule() {
    let ids: Vec<&str> = RuleId::ALL.iter().map(|id| id.as_str()).collect();
    let pages = rule_pages();
    assert_eq!(pages.iter().map(|page| page.id.as_str()).collect::<Vec<_>>(), ids);
    for rule in RULES {
        assert_eq!(
            rule.id.as_str().split_once('/').map(|(family, _)| family),
            Some(rule.family.name()),
            "{}",
            rule.id
        );
    }
}

#[test]
fn every_explanation_has_a_page_and_every_page_an_explanation() {
    let ids: Vec<&str> = ExplanationId::ALL.iter().map(|id| id.as_str()).collect();
    let pages = explanation_pages();
    assert_eq!(pages.iter().map(|page| page.id.as_str()).collect::<Vec<_>>(), ids);
    for (explanation, page) in EXPLANATIONS.iter().zip(&pages) {
        let explains: Vec<&str> = explanation.explains.iter().map(|rule| rule.as_str()).collect();
        assert_eq!(explains, page.explains, "{}", explanation.id);
    }
}

#[test]
fn every_page_has_the_examples_that_it_needs() {
    for page in rule_pages() {
        let count = |wanted: fn(&Expectation) -> bool| {
            page.examples.iter().filter(|example| wanted(&example.expectation)).count()
        };
        assert!(
            page.noticed.is_empty() || count(|it| matches!(it, Expectation::Fires(_))) >= 1,
            "{} has no example that fires",
            page.id
        );
        assert!(count(|it| *it == Expectation::Silent) >= 2, "{} has not two innocent examples", page.id);
        assert!(count(|it| *it == Expectation::NotChecked) >= 1, "{} has no example not checked", page.id);
    }
    for page in explanation_pages() {
        for wanted in [Expectation::Supported, Expectation::Unsupported, Expectation::Untold] {
            let there = page.examples.iter().any(|example| example.expectation == wanted);
            assert!(there, "{} has no example {wanted:?}", page.id);
        }
    }
    for page in every_page() {
        let mut titles: Vec<&str> = page.examples().iter().map(|example| example.title.as_str()).collect();
        titles.sort_unstable();
        assert!(
            titles.windows(2).all(|pair| pair[0] != pair[1]),
            "{} has two examples of one title",
            page.id()
        );
    }
}

#[test]
fn an_example_reaches_the_grade_of_its_rule() {
    for (rule, page) in RULES.iter().zip(rule_pages()) {
        let reached = page
            .examples
            .iter()
            .any(|example| example.expectation == Expectation::Fires(name(rule.grade).to_owned()));
        assert!(
            page.noticed.is_empty() || reached,
            "{} has no example that fires at {}",
            rule.id,
            name(rule.grade)
        );
    }
}

#[test]
fn the_catalogue_is_whole() {
    let mut listed: Vec<&str> = catalogue::RULES.iter().map(|(id, ..)| *id).collect();
    listed.sort_unstable();
    assert_eq!(listed, RULES.iter().map(|rule| rule.id.as_str()).collect::<Vec<_>>());
    let pages = rule_pages();
    for (id, kind, grades, on) in catalogue::RULES {
        let rule = find(id).unwrap();
        let page = pages.iter().find(|page| page.id == *id).unwrap();
        assert_eq!((rule.kind, rule.on), (*kind, *on), "{id}");
        assert_eq!(page.noticed.is_empty(), catalogue::NEVER_A_FINDING.contains(id), "{id}");
        if let Some(highest) = grades.last() {
            assert_eq!(name(rule.grade), *highest, "{id}");
        }
        // That they come out so is another test.
        for grade in *grades {
            let fires = Expectation::Fires((*grade).to_owned());
            assert!(page.examples.iter().any(|example| example.expectation == fires), "{id} at {grade}");
        }
        let innocent = page.examples.iter().filter(|example| example.expectation == Expectation::Silent);
        assert!(innocent.count() >= 2 && page.reasons.len() >= 2, "{id}");
    }
}

#[test]
fn every_ordinary_explanation_is_told_and_explains_what_it_has_to() {
    let mut listed: Vec<&str> = catalogue::EXPLANATIONS.iter().map(|(id, _)| *id).collect();
    listed.sort_unstable();
    assert_eq!(listed.len(), 18);
    assert_eq!(listed, EXPLANATIONS.iter().map(|explanation| explanation.id.as_str()).collect::<Vec<_>>());
    for (id, explains) in catalogue::EXPLANATIONS {
        let explanation = EXPLANATIONS.iter().find(|explanation| explanation.id.as_str() == *id).unwrap();
        for rule in *explains {
            assert!(
                explanation.explains.contains(&RuleId::find(rule).unwrap()),
                "{id} does not explain {rule}"
            );
        }
    }
}

fn gaps(text: &str) -> Vec<&str> {
    text.split('{').skip(1).filter_map(|after| after.split_once('}')).map(|(gap, _)| gap).collect()
}

#[test]
fn gaps_are_those_that_the_rule_fills() {
    for page in every_page() {
        let source: String = source(&page).lines().map(str::trim).collect();
        let Page::Rule(page) = page else { continue };
        for (_, text) in &page.noticed {
            for gap in gaps(text).into_iter().chain(gaps(&page.question)) {
                let fill = format!(".with(Gap::{:?},", Gap::find(gap).unwrap());
                assert!(
                    source.contains(&fill),
                    "{} has the gap {{{gap}}}, which its rule never fills",
                    page.id
                );
            }
        }
        for fixed in [&page.sees, &page.why, &page.base_rate, &page.cleared_by, &page.limits] {
            assert!(gaps(fixed).is_empty(), "{} has a gap where none is filled: {fixed}", page.id);
        }
    }
}

/// Whether a text can be a sentence with its gaps filled, none of them with nothing.
fn tells(sentence: &str, text: &str) -> bool {
    let (Some((first, _)), Some((_, last))) = (sentence.split_once('{'), sentence.rsplit_once('}')) else {
        return sentence == text;
    };
    let Some(mut rest) = text.strip_prefix(first).and_then(|rest| rest.strip_suffix(last)) else {
        return false;
    };
    let between: Vec<&str> =
        sentence.split('}').skip(1).filter_map(|part| part.split_once('{')).map(|(words, _)| words).collect();
    for words in between {
        match rest.split_once(words) {
            Some((value, after)) if !value.is_empty() => rest = after,
            _ => return false,
        }
    }
    !rest.is_empty()
}

#[test]
fn every_sentence_is_told_by_an_example_and_no_gap_stays_empty() {
    for page in rule_pages() {
        let findings: Vec<_> = page
            .examples
            .iter()
            .filter(|example| matches!(example.expectation, Expectation::Fires(_)))
            .filter_map(|example| run(&page.id, example).ok())
            .flat_map(|assessment| assessment.findings)
            .filter(|finding| finding.rule == page.id)
            .collect();
        for (sentence, text) in &page.noticed {
            assert!(
                findings.iter().any(|finding| tells(text, &finding.noticed)),
                "no example of {} tells `{sentence}`",
                page.id
            );
        }
        for finding in &findings {
            for text in [&finding.noticed, &finding.question, &finding.step] {
                let empty = ["  ", " .", " ,", " ?", "{", "}"].iter().any(|sign| text.contains(sign));
                assert!(!empty && !text.is_empty(), "{}: a gap stays empty: {text}", page.id);
            }
            assert!(!finding.evidence.is_empty(), "{} has a finding without evidence", page.id);
        }
    }
}

#[test]
fn generated_words_are_those_of_the_pages() {
    pages::generate(true).unwrap();
    for page in rule_pages() {
        let words = of_rule(RuleId::find(&page.id).unwrap());
        for (sentence, text) in &page.noticed {
            assert_eq!(corroborate::ENGLISH.rule(RuleId::find(&page.id).unwrap()).noticed(sentence), text);
        }
        assert_eq!(words.reasons, page.reasons);
    }
    for page in explanation_pages() {
        let words = of_explanation(ExplanationId::find(&page.id).unwrap());
        assert_eq!((words.tells, words.question), (page.tells.as_str(), page.question.as_str()));
    }
}

#[test]
fn the_catalogue_has_what_the_rules_declare() {
    let catalogue = std::fs::read_to_string(pages::root().join("docs/rules.md")).unwrap();
    for (rule, page) in RULES.iter().zip(rule_pages()) {
        let kind = corroborate::ENGLISH.say(words::kind(rule.kind));
        let off = if rule.on { "" } else { ", off by default" };
        let row = if page.noticed.is_empty() {
            format!(".md) | – | – | {} |", page.sees)
        } else {
            format!(".md) | {kind} | {}{off} | {} |", name(rule.grade), of_rule(rule.id).sees)
        };
        let found = catalogue
            .lines()
            .any(|line| line.starts_with(&format!("| [`{}`]", rule.id)) && line.ends_with(&row));
        assert!(found, "docs/rules.md has no row for {} that ends in {row}", rule.id);
        let highest = match rule.kind {
            Kind::Slip => Grade::Ask,
            Kind::Mismatch => Grade::Note,
            Kind::Contradiction => Grade::Verify,
        };
        assert!(rule.grade <= highest, "{} goes further than its kind may", rule.id);
    }
}

#[test]
fn no_page_labels_a_person() {
    for page in every_page() {
        let text = std::fs::read_to_string(pages::root().join(pages::place(&page))).unwrap().to_lowercase();
        for word in text.split(|letter: char| !letter.is_alphanumeric()) {
            assert!(!LABELS.contains(&word), "the page of {} says `{word}`", page.id());
        }
    }
}

#[test]
fn the_words_for_a_reader_are_short_and_whole_sentences() {
    for page in rule_pages() {
        let noticed = page.noticed.iter().map(|(_, text)| text);
        let sentences = [&page.sees, &page.why, &page.cleared_by, &page.step, &page.limits];
        for text in sentences.into_iter().chain(noticed).chain(&page.reasons).chain(&page.sources) {
            assert!(text.ends_with('.'), "{}: {text}", page.id);
            assert!(text.chars().count() <= 320, "{} has a text that is too long: {text}", page.id);
        }
        assert!(
            page.question.ends_with('?') || page.question.ends_with('.'),
            "{}: {}",
            page.id,
            page.question
        );
        assert!(page.question.contains('?'), "{} asks nothing: {}", page.id, page.question);
    }
}

#[test]
fn no_step_asks_for_papers_or_a_live_check() {
    for page in rule_pages() {
        let text = format!("{} {} {}", page.question, page.cleared_by, page.step).to_lowercase();
        for asked in [
            "passport",
            "identity",
            "licence",
            "license",
            "camera",
            "video",
            "selfie",
            "live check",
            "id card",
        ] {
            assert!(!text.contains(asked), "{} asks for `{asked}`", page.id);
        }
    }
}
