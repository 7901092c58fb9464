//! Every rule stands where its id says, goes no further than its kind, and has its words. That the registry is sorted and complete is checked when it is compiled.

use corroborate::explanations::EXPLANATIONS;
use corroborate::model::finding::{Grade, Kind};
use corroborate::model::ids::RuleId;
use corroborate::report::words;
use corroborate::rules::{Fix, RULES, find};
use std::fs;
use std::path::Path;

#[test]
fn every_rule_is_where_its_id_says() {
    for rule in RULES {
        let (family, name) = rule.id.as_str().split_once('/').unwrap();
        assert_eq!(family, rule.family.name(), "{}", rule.id);
        let path = format!("{}/src/rules/{family}/{}", env!("CARGO_MANIFEST_DIR"), name.replace('-', "_"));
        assert!(Path::new(&format!("{path}.rs")).exists(), "{path}.rs");
        assert!(Path::new(&format!("{path}.md")).exists(), "{path}.md");
        assert!(std::ptr::eq(find(rule.id.as_str()).unwrap(), *rule));
    }
    assert!(find("phone/absent").is_none());
}

#[test]
fn every_rule_file_is_registered() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    for family in fs::read_dir(rules).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir())
    {
        for file in fs::read_dir(&family).unwrap().map(|entry| entry.unwrap().path()) {
            let name = file.file_stem().unwrap().to_str().unwrap();
            let is_rule = fs::read_to_string(&file).unwrap().contains("pub static RULE: Rule");
            // A rule of several parts has files beside its own.
            if file.extension().is_some_and(|extension| extension == "md") || is_rule {
                let id =
                    format!("{}/{}", family.file_name().unwrap().to_str().unwrap(), name.replace('_', "-"));
                assert!(find(&id).is_some(), "{} is not registered", file.display());
            }
        }
    }
}

#[test]
fn no_rule_goes_further_than_its_kind() {
    for rule in RULES {
        let most = match rule.kind {
            Kind::Slip => Grade::Ask,
            Kind::Mismatch => Grade::Note,
            Kind::Contradiction => Grade::Verify,
        };
        assert!(rule.grade <= most, "{}", rule.id);
    }
}

#[test]
fn every_rule_and_explanation_has_its_words() {
    for rule in RULES {
        let words = words::of_rule(rule.id);
        for text in
            [words.sees, words.why, words.question, words.cleared_by, words.step, words.limits, words.sources]
        {
            assert!(!text.is_empty(), "{}", rule.id);
        }
        assert!(words.reasons.len() >= 2, "{}", rule.id);
        // One rule only says what it could not check.
        assert_eq!(words.noticed.is_empty(), rule.id == RuleId::EducationSchoolUnknown, "{}", rule.id);
    }
    for explanation in EXPLANATIONS {
        let words = words::of_explanation(explanation.id);
        assert!(!words.tells.is_empty() && !words.question.is_empty(), "{}", explanation.id);
    }
}

#[test]
fn every_finding_can_be_cleared_by_leaving_out() {
    for rule in RULES {
        assert_eq!(rule.fixes.last(), Some(&Fix::LeaveOut), "{}", rule.id);
    }
}
