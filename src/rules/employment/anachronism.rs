//! A technology before it was public: inside a role that had ended, or for more years than it has existed.

use crate::data::technologies::{BEFORE_A_NAME, Technology, technologies};
use crate::facts::Facts;
use crate::facts::words::{TextRange, Words, key, words};
use crate::model::application::End;
use crate::model::date::PartialDate;
use crate::model::evidence::Evidence;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::statement::Claim;
use crate::model::ids::{RuleId, sentences::employment_anachronism as sentences};
use crate::rules::statements::{self, employer_named};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};
use std::sync::OnceLock;

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmploymentAnachronism,
    family: Family::Employment,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[crate::data::TECHNOLOGIES],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::WithoutTechnology, Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    before_it_was_public(facts, context);
    longer_than_it_exists(facts, context);
    stated_years_longer_than_it_exists(facts, context);
    if context.judged == 0 {
        context.skip(SkipReason::NoText);
    }
}

/// A dated role's own text names technologies that were first public after the role ended: one finding a text.
fn before_it_was_public(facts: &Facts<'_>, context: &mut RuleContext) {
    for fact in &facts.roles {
        let End::Stated(end) = &fact.role.end else { continue };
        for written in fact.texts.iter().filter_map(|at| facts.texts.get(*at)) {
            context.mark_checked();
            let text = &written.passage.text;
            let later: Vec<&Technology> = mentioned(&text.value, &written.words)
                .filter(|technology| end.value.certainly_before(technology.first_public()))
                .collect();
            let Some(first) = later.first() else { continue };
            let names: Vec<&str> = later.iter().map(|technology| technology.name).collect();
            let observation = if names.len() == 1 {
                Observation::new(sentences::BEFORE, Grade::Ask)
            } else {
                Observation::new(sentences::SEVERAL_BEFORE, Grade::Ask)
            };
            let released: Vec<String> = later
                .iter()
                .map(|technology| format!("{} ({})", technology.name, technology.first_public()))
                .collect();
            context.report(
                observation
                    .with("technology", listed(&names))
                    .with("released", released.join(", "))
                    .with("public", first.first_public().to_string())
                    .with("end", end.value.to_string())
                    .with("employer", employer_named(fact.role))
                    .resting_on([&around(&text.evidence, &text.value, first), &end.evidence]),
            );
        }
    }
}

/// Names in a row: "Docker, Kubernetes and Terraform".
fn listed(names: &[&str]) -> String {
    match names.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

fn mentioned(text: &str, words: &Words) -> impl Iterator<Item = &'static Technology> {
    // How each begins: a text begins few of them.
    static BEGIN: OnceLock<Vec<Vec<u32>>> = OnceLock::new();
    let begin = BEGIN.get_or_init(|| {
        let first = |name: &str| key(name.split(' ').next().unwrap_or_default());
        let named = |technology: &Technology| {
            let spellings = technology.spellings.iter().map(|spelling| first(spelling));
            spellings.chain([first(&technology.as_written.to_lowercase())]).collect()
        };
        technologies().iter().map(named).collect()
    });
    let begun =
        technologies().iter().zip(begin).filter(|(_, begin)| begin.iter().any(|key| words.may_hold(*key)));
    begun.map(|(technology, _)| technology).filter(|technology| {
        technology.spellings.iter().any(|spelling| words.has(spelling))
            || as_written(text, words, technology).is_some()
    })
}

/// Where a technology stands whose name is an ordinary word as well: "built with React", never "quick to react".
fn as_written(text: &str, words: &Words, technology: &Technology) -> Option<TextRange> {
    if technology.as_written.is_empty() {
        return None;
    }
    let lower = technology.as_written.to_lowercase();
    words.find(&lower).find_map(|at| {
        let before = words.stretch(at.checked_sub(1)?, 1)?;
        let place = words.stretch(at, 1)?;
        let named = place.text(text) == technology.as_written;
        (named && BEFORE_A_NAME.contains(&before.text(text))).then_some(place)
    })
}

/// Stated years with one technology exceed its age by more than a year.
fn longer_than_it_exists(facts: &Facts<'_>, context: &mut RuleContext) {
    for text in &facts.texts {
        let (passage, found) = (text.passage, &text.words);
        let written = &passage.text.value;
        for technology in mentioned(written, found) {
            let as_word = technology.as_written.to_lowercase();
            let named = as_written(written, found, technology).map(|_| as_word.as_str());
            let mut spellings = technology.spellings.iter().copied().chain(named);
            let Some(years) = spellings.find_map(|spelling| years_with(found, spelling)) else { continue };
            let Some(today) = facts.today else {
                context.skip(SkipReason::NoToday);
                continue;
            };
            context.mark_checked();
            if f64::from(years) > age(technology.first_public(), today) + 1.0 {
                context.report(
                    Observation::new(sentences::YEARS, Grade::Ask)
                        .with("technology", technology.name)
                        .with("years", years.to_string())
                        .with("public", technology.first_public().to_string())
                        .resting_on([&around(&passage.text.evidence, &passage.text.value, technology)]),
                );
            }
        }
    }
}

/// Years that an answer or a letter states with one technology exceed its age by more than a year.
fn stated_years_longer_than_it_exists(facts: &Facts<'_>, context: &mut RuleContext) {
    let statements = facts.application.statements.iter();
    for statement in statements.filter(|statement| statement.claim == Claim::YearsWith).take(MOST_STATEMENTS) {
        let subject = statement.value.value.to_lowercase();
        let found = words(&subject);
        let mut named = technologies().iter().filter(|technology| {
            technology.spellings.iter().any(|spelling| found.has(spelling))
                || !technology.as_written.is_empty() && technology.as_written.eq_ignore_ascii_case(&statement.value.value)
        });
        // Years with several things are those with the oldest.
        let (Some(technology), None) = (named.next(), named.next()) else { continue };
        let Some((years, today)) = statement.number.zip(facts.today) else {
            context.skip(SkipReason::NoToday);
            continue;
        };
        context.mark_checked();
        if years > age(technology.first_public(), today) + 1.0 {
            context.report(
                Observation::new(sentences::YEARS, Grade::Ask)
                    .with("technology", technology.name)
                    .with("years", years.to_string())
                    .with("public", technology.first_public().to_string())
                    .resting_on([&statement.sentence]),
            );
        }
    }
}

/// Most statements of one application that are looked at.
const MOST_STATEMENTS: usize = 40;

/// Age in years of something first public in a month, at most, on a day.
fn age(public: PartialDate, today: PartialDate) -> f64 {
    f64::from(today.latest().0 - public.earliest().0) / 365.25
}

/// Years stated with one technology alone: "15 years of kubernetes", "15+ years experience with kubernetes",
/// "kubernetes for 15 years", "kubernetes (15 years)".
fn years_with(words: &Words, spelling: &str) -> Option<u32> {
    let length = spelling.split(' ').count();
    words.find(spelling).find_map(|at| before(words, at).or_else(|| after(words, at + length)))
}

const YEARS: &[&str] = &["year", "years", "yrs", "year's", "years'", "years’"];
/// Words that may stand between the years and the technology.
const BETWEEN: &[&str] = &[
    "of",
    "in",
    "with",
    "using",
    "experience",
    "professional",
    "production",
    "hands",
    "on",
    "working",
    "deep",
    "commercial",
];

fn before(words: &Words, at: usize) -> Option<u32> {
    let mut left = (0..at).rev().filter_map(|at| words.get(at));
    let mut word = left.next()?;
    for _ in 0..6 {
        if !BETWEEN.contains(&word) {
            break;
        }
        word = left.next()?;
    }
    if !YEARS.contains(&word) {
        return None;
    }
    count(left.next()?)
}

fn after(words: &Words, from: usize) -> Option<u32> {
    let mut right = words.from(from);
    let mut word = right.next()?;
    if word == "for" {
        word = right.next()?;
    }
    let years = count(word)?;
    let unit = right.next()?;
    // "Kubernetes, 15 years of Java": the years belong to what follows them.
    let belongs_to_next = right.next().is_some_and(|next| BETWEEN.contains(&next) && next != "experience");
    (YEARS.contains(&unit) && !belongs_to_next).then_some(years)
}

fn count(word: &str) -> Option<u32> {
    word.trim_end_matches('+').parse().ok().filter(|years| (1..=60).contains(years))
}

/// The evidence of a text, quoting the words around the technology.
fn around(evidence: &Evidence, text: &str, technology: &Technology) -> Evidence {
    let words = words(text);
    let place = technology.spellings.iter().find_map(|spelling| words.place(spelling));
    let place = place.or_else(|| as_written(text, &words, technology));
    place.map_or_else(|| evidence.clone(), |place| statements::around(evidence, text, place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_read_only_where_they_belong_to_the_technology() {
        for (text, expected) in [
            ("15 years of Kubernetes", Some(15)),
            ("15+ years of professional experience with Kubernetes", Some(15)),
            ("18+ years of hands-on experience with Kubernetes", Some(18)),
            ("Kubernetes for 12 years", Some(12)),
            ("Kubernetes (9 yrs)", Some(9)),
            ("Kubernetes, 15 years of Java", None),
            ("20 years in operations, lately Kubernetes", None),
            ("Kubernetes 1.15", None),
        ] {
            assert_eq!(years_with(&words(text), "kubernetes"), expected, "{text}");
        }
    }
}
