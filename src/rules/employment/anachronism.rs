//! A technology, certificate, product or programme before it was public: inside a role that had ended, as a certificate, or for more
//! years than it has existed.

use crate::data::first_dates::{DatedKind, DatedThing, dated_things};
use crate::data::technologies::{BEFORE_A_NAME, Technology, technologies};
use crate::facts::Facts;
use crate::facts::organisation::Organisation;
use crate::facts::words::{TextRange, Words, key, words};
use crate::model::application::{End, PassageKind};
use crate::model::date::PartialDate;
use crate::model::evidence::Evidence;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::employment_anachronism as sentences};
use crate::model::statement::Claim;
use crate::rules::statements::{self, employer_named};
use crate::rules::{Fix, GapValue, Joint, Observation, Perturbation, Rule, RuleContext, SkipReason};
use std::sync::OnceLock;

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmploymentAnachronism,
    family: Family::Employment,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[crate::data::FIRST_DATES, crate::data::TECHNOLOGIES],
    // Who worked for the maker had it earlier.
    depends_on: &["/work"],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::WithoutTechnology, Fix::LeaveOut],
    check,
};

/// A thing of either table.
struct Dated {
    name: &'static str,
    spellings: &'static [&'static str],
    /// Short forms that count in a certificate's own name alone.
    short: &'static [&'static str],
    /// The name where it is an ordinary word as well; empty where it is none.
    as_written: &'static str,
    /// It counts in that form only where years of it are stated.
    years_only: bool,
    first: PartialDate,
    /// Whose staff had it earlier.
    maker: Organisation,
    kind: Option<DatedKind>,
    /// The words with which it may begin.
    begin: Vec<u32>,
}

/// Everything that has a first date: technologies, then what is in the other table.
fn dated() -> &'static [Dated] {
    static TABLE: OnceLock<Vec<Dated>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let first = |name: &str| key(name.split(' ').next().unwrap_or_default());
        let of_technology = |technology: &'static Technology| Dated {
            name: technology.name,
            spellings: &technology.spellings,
            short: &[],
            as_written: technology.as_written,
            years_only: technology.years_only,
            first: technology.first_public(),
            maker: Organisation::read(technology.maker),
            kind: None,
            begin: technology
                .spellings
                .iter()
                .map(|spelling| first(spelling))
                .chain([first(&technology.as_written.to_lowercase())])
                .collect(),
        };
        let of_thing = |thing: &'static DatedThing| Dated {
            name: thing.name,
            spellings: &thing.spellings,
            short: &thing.short,
            as_written: "",
            years_only: false,
            first: thing.first,
            maker: Organisation::read(thing.maker),
            kind: Some(thing.kind),
            begin: thing.spellings.iter().map(|spelling| first(spelling)).collect(),
        };
        let things = dated_things().iter().filter(|thing| thing.kind != DatedKind::Degree);
        technologies().iter().map(of_technology).chain(things.map(of_thing)).collect()
    })
}

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    before_it_was_public(facts, context);
    certified_before_the_first_examination(facts, context);
    lines_of_certificates(facts, context);
    longer_than_it_exists(facts, context);
    stated_years_longer_than_it_exists(facts, context);
    if context.judged == 0 {
        context.skip(SkipReason::NoText);
    }
}

/// A dated role's own text names things that were first public after the role ended: one finding a text.
fn before_it_was_public(facts: &Facts<'_>, context: &mut RuleContext) {
    for fact in &facts.roles {
        let End::Stated(end) = &fact.role.end else { continue };
        for written in fact.texts.iter().filter_map(|at| facts.texts.get(*at)) {
            context.mark_checked();
            let text = &written.passage.text;
            let later: Vec<&Dated> = mentioned(&text.value, &written.words)
                .filter(|dated| end.value.certainly_before(dated.first))
                .filter(|dated| !dated.maker.like(&fact.employer).is_alike())
                .filter(|dated| dated.kind != Some(DatedKind::Medicine) || !tells_of_trials(&written.words))
                .collect();
            let Some(first) = later.first() else { continue };
            let names: Vec<&str> = later.iter().map(|dated| dated.name).collect();
            let observation = if names.len() == 1 {
                Observation::new(sentences::BEFORE, Grade::Ask)
            } else {
                Observation::new(sentences::SEVERAL_BEFORE, Grade::Ask)
            };
            let released: Vec<String> =
                later.iter().map(|dated| format!("{} ({})", dated.name, dated.first)).collect();
            context.report(
                observation
                    .with(Gap::Technology, GapValue::list(names.iter().copied(), Joint::And))
                    .with(Gap::Released, GapValue::list(released, Joint::Comma))
                    .with(Gap::Public, first.first.to_string())
                    .with(Gap::End, end.value.to_string())
                    .with(Gap::Employer, employer_named(fact.role))
                    .resting_on([&around(&text.evidence, &text.value, first), &end.evidence]),
            );
        }
    }
}

/// Whether a text tells of research: medicines have their names before they are approved.
fn tells_of_trials(words: &Words) -> bool {
    const WORDS: &[&str] = &[
        "clinical",
        "development",
        "phase",
        "preclinical",
        "research",
        "study",
        "studies",
        "trial",
        "trials",
    ];
    WORDS.iter().any(|word| words.has(word))
}

/// A certificate that is dated before its examination, or what it is about, was first public.
fn certified_before_the_first_examination(facts: &Facts<'_>, context: &mut RuleContext) {
    for held in &facts.application.certificates {
        let Some(date) = held.date.present() else { continue };
        let found = words(&held.name.value);
        let named = dated().iter().filter(|dated| {
            let mut spellings = dated.spellings.iter().chain(dated.short);
            spellings.any(|spelling| found.has(spelling))
        });
        let mut named = named.peekable();
        if named.peek().is_none() {
            continue;
        }
        context.mark_checked();
        // The latest of them is the examination; what it is about came earlier.
        let Some(latest) = named.max_by_key(|dated| dated.first.earliest()) else { continue };
        if date.value.as_given().certainly_before(latest.first) && !is_of_maker(facts, held.source, latest) {
            context.report(
                certificate(latest, date.value.as_given()).resting_on([&held.name.evidence, &date.evidence]),
            );
        }
    }
}

fn certificate(dated: &Dated, date: PartialDate) -> Observation {
    Observation::new(sentences::CERTIFICATE, Grade::Ask)
        .with(Gap::Technology, dated.name)
        .with(Gap::Date, date.to_string())
        .with(Gap::Public, dated.first.to_string())
}

/// Whether a source lists the maker as an employer.
fn is_of_maker(facts: &Facts<'_>, source: u32, dated: &Dated) -> bool {
    let mut employers = facts.roles.iter().filter(|fact| fact.role.source == source);
    employers.any(|fact| dated.maker.like(&fact.employer).is_alike())
}

/// The longest line, in bytes, that is a certificate with its year rather than a sentence.
const LONGEST_LINE: usize = 120;
/// Lines of certificates that are looked at in one text.
const MOST_LINES: usize = 12;

/// Certificates that stand in a text under no heading of their own: a line with a certificate and one year.
fn lines_of_certificates(facts: &Facts<'_>, context: &mut RuleContext) {
    for text in facts.texts.iter().filter(|text| text.passage.kind == PassageKind::Whole) {
        let stated = &text.passage.text;
        let source = stated.evidence.source;
        if facts.application.certificates.iter().any(|held| Some(held.source) == source) {
            continue;
        }
        let of_certificates = |dated: &&Dated| dated.kind == Some(DatedKind::Certificate);
        let named: Vec<&Dated> = mentioned(&stated.value, &text.words).filter(of_certificates).collect();
        if named.is_empty() {
            continue;
        }
        let short = stated.value.lines().filter(|line| line.len() <= LONGEST_LINE);
        let certificates = short.filter_map(|line| {
            let found = words(line);
            let names = |dated: &&&Dated| dated.spellings.iter().any(|name| found.has(name));
            Some((line, named.iter().find(names)?, only_year(line)?))
        });
        for (line, dated, year) in certificates.take(MOST_LINES) {
            context.mark_checked();
            if year.certainly_before(dated.first)
                && source.is_some_and(|source| !is_of_maker(facts, source, dated))
            {
                let place = TextRange::of(&stated.value, line.trim());
                let evidence = statements::part(&stated.evidence, &stated.value, place);
                context.report(certificate(dated, year).resting_on([&evidence]));
            }
        }
    }
}

/// The year of a line that has one alone.
fn only_year(line: &str) -> Option<PartialDate> {
    let numbers = line.split(|letter: char| !letter.is_ascii_digit()).filter(|number| number.len() == 4);
    let mut years =
        numbers.filter_map(|number| number.parse().ok()).filter(|year| (1950..2100).contains(year));
    let year = years.next()?;
    years.next().is_none().then(|| PartialDate::new(year, None, None))
}

/// What a text names, apart from what counts only with years.
fn mentioned(text: &str, words: &Words) -> impl Iterator<Item = &'static Dated> {
    begun(words).filter(move |dated| {
        dated.spellings.iter().any(|spelling| words.has(spelling))
            || !dated.years_only && as_written(text, words, dated).is_some()
    })
}

/// What a text has the first words of: a text begins few of them.
fn begun(words: &Words) -> impl Iterator<Item = &'static Dated> {
    dated().iter().filter(|dated| dated.begin.iter().any(|key| words.may_hold(*key)))
}

/// Where a thing stands whose name is an ordinary word as well: "built with React", never "quick to react".
fn as_written(text: &str, words: &Words, dated: &Dated) -> Option<TextRange> {
    if dated.as_written.is_empty() {
        return None;
    }
    let lower = dated.as_written.to_lowercase();
    words.find(&lower).find_map(|at| {
        let before = words.stretch(at.checked_sub(1)?, 1)?;
        let place = words.stretch(at, 1)?;
        let named = place.text(text) == dated.as_written;
        (named && BEFORE_A_NAME.contains(&before.text(text))).then_some(place)
    })
}

/// Stated years with one technology exceed its age by more than a year.
fn longer_than_it_exists(facts: &Facts<'_>, context: &mut RuleContext) {
    for text in &facts.texts {
        let (passage, found) = (text.passage, &text.words);
        let written = &passage.text.value;
        for dated in begun(found) {
            let as_word = dated.as_written.to_lowercase();
            let named = as_written(written, found, dated).map(|_| as_word.as_str());
            let mut spellings = dated.spellings.iter().copied().chain(named);
            let Some(years) = spellings.find_map(|spelling| years_with(found, spelling)) else { continue };
            let Some(today) = facts.today else {
                context.skip(SkipReason::NoToday);
                continue;
            };
            context.mark_checked();
            if f64::from(years) > age(dated.first, today) + 1.0 {
                context.report(
                    Observation::new(sentences::YEARS, Grade::Ask)
                        .with(Gap::Technology, dated.name)
                        .with(Gap::Years, years.to_string())
                        .with(Gap::Public, dated.first.to_string())
                        .resting_on([&around(&passage.text.evidence, &passage.text.value, dated)]),
                );
            }
        }
    }
}

/// Years that an answer or a letter states with one technology exceed its age by more than a year.
fn stated_years_longer_than_it_exists(facts: &Facts<'_>, context: &mut RuleContext) {
    let statements = facts.application.statements.iter();
    for statement in statements.filter(|statement| statement.claim == Claim::YearsWith).take(MOST_STATEMENTS)
    {
        let subject = statement.value.value.to_lowercase();
        let found = words(&subject);
        let mut named = technologies().iter().filter(|technology| {
            technology.spellings.iter().any(|spelling| found.has(spelling))
                || !technology.as_written.is_empty()
                    && technology.as_written.eq_ignore_ascii_case(&statement.value.value)
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
                    .with(Gap::Technology, technology.name)
                    .with(Gap::Years, years.to_string())
                    .with(Gap::Public, technology.first_public().to_string())
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

/// The evidence of a text, quoting the words around what it names.
fn around(evidence: &Evidence, text: &str, dated: &Dated) -> Evidence {
    let words = words(text);
    let place = dated.spellings.iter().find_map(|spelling| words.place(spelling));
    let place = place.or_else(|| as_written(text, &words, dated));
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
