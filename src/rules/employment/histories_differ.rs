//! Two sources tell one stretch of time with other employers.

use crate::facts::entries;
use crate::facts::interval::{DateInterval, TWO_MONTHS};
use crate::facts::organisation::Likeness;
use crate::facts::passage;
use crate::facts::place::far_apart;
use crate::facts::title::{are_other_trades, trade};
use crate::facts::{Facts, RoleFact};
use crate::model::date::{Day, PartialDate};
use crate::model::evidence::{Evidence, Sourced};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::employment_histories_differ as sentences};
use crate::model::submission::{Engagement, InputManner, Mode};
use crate::rules::statements::{dated, days_between, employer_named, is_one_stay, jobs_share_lines};
use crate::rules::{Fix, GapValue, Joint, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EmploymentHistoriesDiffer,
    family: Family::Employment,
    kind: Kind::Contradiction,
    grade: Grade::Verify,
    on: true,
    yields_to: &[RuleId::EmploymentDateOrder],
    data: &[crate::data::ORGANISATIONS, crate::data::TITLES],
    // One more job may be the one that both name, or say that it went on beside others; so may how a job was held, and how
    // a value came into a form.
    depends_on: &["/work", "/inputs"],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

/// Time that both cover, in days, from which one job each is worth knowing.
const A_YEAR: i32 = 365;
/// Time that both cover, in days, from which other employers are asked about.
const THREE_YEARS: i32 = 3 * 365;
/// The same, where no employer of the one list is anywhere in the other.
const TWO_YEARS: i32 = 2 * 365;
/// An employer that was read with less confidence may be another line of a file.
const SURE: f64 = 0.6;
/// Employers of one source that are named and quoted.
const MOST_NAMED: usize = 4;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.roles.is_empty() {
        return context.skip(SkipReason::NotStated);
    }
    let mut compared = entries::histories(facts).peekable();
    if compared.peek().is_none() {
        return context.skip(SkipReason::OneSource);
    }
    for (ones, others) in compared {
        histories(facts, &ones, &others, context);
    }
}

/// From the first day to the last that two sources both tell of with jobs that have a start and an end.
#[derive(Clone, Copy)]
struct Covered {
    from: i32,
    until: i32,
}

impl Covered {
    /// The time between the first start of a source's jobs and their last certain day, under every reading.
    fn by(jobs: &[&RoleFact<'_>]) -> Option<Self> {
        let closed = || jobs.iter().filter_map(|job| closed(job));
        let open = || jobs.iter().filter(|job| job.role.end.stated().is_none());
        let begun = || open().filter_map(|job| Some(job.role.start.present()?.value.latest().0));
        Some(Self {
            from: closed().map(|span| span.start.1.0).chain(begun()).min()?,
            // What goes on is certain up to its start alone: the text may be older than the other.
            until: closed().map(|span| span.end.0.0).chain(begun()).max()?,
        })
    }

    fn and(self, other: Self) -> Self {
        Self { from: self.from.max(other.from), until: self.until.min(other.until) }
    }

    fn days(self) -> i32 {
        self.until - self.from
    }

    /// Whether a job certainly went on within that time for more than two months. What goes on still is taken as far as the
    /// time is covered.
    fn holds(self, job: &RoleFact<'_>) -> bool {
        let days = match closed(job) {
            Some(span) => span.end.0.0.min(self.until) - span.start.1.0.max(self.from),
            None if job.role.end.stated().is_none() => match job.role.start.present() {
                Some(start) => self.until - start.value.latest().0.max(self.from),
                None => return false,
            },
            None => return false,
        };
        days > TWO_MONTHS
    }
}

/// Whether two jobs begin and end within half a year of one another, as far as that is stated.
fn dated_alike(one: &RoleFact<'_>, other: &RoleFact<'_>) -> bool {
    days_between((&one.role.start, &one.role.end), (&other.role.start, &other.role.end))
        .is_none_or(|days| days < HALF_A_YEAR)
}

/// Half a year, in days.
const HALF_A_YEAR: i32 = 183;

/// From when to when a job lasted that has a start and an end, apart from one date that was read as both.
fn closed(job: &RoleFact<'_>) -> Option<DateInterval> {
    let (start, end) = (job.role.start.present()?, job.role.end.stated()?);
    let one_date = start.evidence.span.is_some() && start.evidence.span == end.evidence.span;
    let span = DateInterval::of(&job.role.start, &job.role.end, None).ok()?;
    (!one_date && span.longest() > 0).then_some(span)
}

fn histories(
    facts: &Facts<'_>,
    all: &[&RoleFact<'_>],
    all_others: &[&RoleFact<'_>],
    context: &mut RuleContext,
) {
    let (ones, others) = (jobs(all), jobs(all_others));
    let covered = Covered::by(&ones).zip(Covered::by(&others)).map(|(one, other)| one.and(other));
    let Some(covered) = covered.filter(|covered| covered.days() > TWO_MONTHS) else {
        return context.skip(SkipReason::NoDates);
    };
    let first: Vec<&RoleFact<'_>> = ones.into_iter().filter(|job| covered.holds(job)).collect();
    let second: Vec<&RoleFact<'_>> = others.into_iter().filter(|job| covered.holds(job)).collect();
    if first.is_empty() || second.is_empty() {
        return context.skip(SkipReason::NoDates);
    }
    // An employer of that time that the other list has in any place is shared.
    let named_in = |jobs: &[&RoleFact<'_>], list: &[&RoleFact<'_>]| {
        jobs.iter().any(|job| list.iter().any(|other| job.employer.like(&other.employer).is_alike()))
    };
    if named_in(&first, all_others) || named_in(&second, all) {
        return context.mark_checked();
    }
    if let Some(why) = excuse(facts, &first, &second) {
        return context.skip(why);
    }
    context.mark_checked();
    let several = first.len() > 1 && second.len() > 1;
    if !several && covered.days() < A_YEAR {
        return;
    }
    // One job of one title and one time under two employers is told of as one job.
    if let ([one], [other]) = (first.as_slice(), second.as_slice())
        && is_one_stay(one.role, other.role)
    {
        return;
    }
    let plain = first.iter().chain(&second).all(|job| is_own_statement(facts, job));
    let strangers = all.len() > 1
        && all_others.len() > 1
        && all.iter().all(|one| {
            all_others.iter().all(|other| {
                one.employer.like(&other.employer) == Likeness::Different
                    || one.employer.is_other_employer(&other.employer)
            })
        });
    // One job each that begins and ends alike is mostly one job under two names: renamed, by initials, a brand and its parent.
    let alike = matches!((first.as_slice(), second.as_slice()), ([one], [other]) if dated_alike(one, other));
    let asks = plain && !alike && (covered.days() >= THREE_YEARS || strangers && covered.days() >= TWO_YEARS);
    let elsewhere = if asks && several { other_life(facts, &first, &second) } else { None };
    let (sentence, grade) = match (&elsewhere, asks) {
        (Some(_), _) => (sentences::OTHER_LIFE, Grade::Verify),
        (None, true) => (sentences::HISTORIES, Grade::Ask),
        (None, false) if first.len() == 1 && second.len() == 1 => (sentences::ONE_EACH, Grade::Note),
        (None, false) => (sentences::SOME, Grade::Note),
    };
    let mut observation = Observation::new(sentence, grade)
        .with(Gap::Employers, named(&first))
        .with(Gap::Others, named(&second))
        .with(Gap::From, month(covered.from))
        .with(Gap::Until, month(covered.until))
        .resting_on(employers_of(&first))
        .resting_on(employers_of(&second));
    if let [one] = first.as_slice() {
        observation = observation.with(Gap::One, dated(&one.role.start, &one.role.end));
    }
    if let [other] = second.as_slice() {
        observation = observation.with(Gap::Dates, dated(&other.role.start, &other.role.end));
    }
    if let Some(elsewhere) = elsewhere {
        let titles = first.iter().chain(&second).filter_map(|job| job.role.title.as_ref());
        observation = observation
            .resting_on(titles.map(|title| &title.evidence).take(2 * MOST_NAMED))
            .resting_on(&elsewhere);
    }
    context.report(observation);
}

/// The jobs of a source. What a text has of schools stands among them where it has no headings.
fn jobs<'f, 'a>(all: &[&'f RoleFact<'a>]) -> Vec<&'f RoleFact<'a>> {
    let is_read_school = |job: &RoleFact<'_>| {
        let read = job.role.employer.as_ref().is_some_and(|employer| employer.evidence.span.is_some());
        let titled = job.role.title.as_ref().is_some_and(|title| trade(&title.value).is_some());
        read && job.employer.school_kind().is_some() && !titled
    };
    all.iter().filter(|job| !job.employer.is_empty() && !is_read_school(job)).copied().collect()
}

/// Why the histories of two sources cannot be held against each other.
fn excuse(facts: &Facts<'_>, first: &[&RoleFact<'_>], second: &[&RoleFact<'_>]) -> Option<SkipReason> {
    let all = || first.iter().chain(second);
    if all().any(|job| goes_beside_others(job)) {
        return Some(SkipReason::NotOfOneKind);
    }
    let unsure = |job: &&RoleFact<'_>| {
        let employer = job.role.employer.as_ref();
        employer.is_none_or(|employer| employer.evidence.confidence.is_some_and(|sure| sure < SURE))
    };
    if all().any(unsure) {
        return Some(SkipReason::MayBeMisread);
    }
    let pairs = || first.iter().flat_map(|one| second.iter().map(move |other| (*one, *other)));
    if !pairs().all(|(one, other)| {
        one.employer.like(&other.employer) == Likeness::Different
            || one.employer.is_other_employer(&other.employer)
    }) {
        return Some(SkipReason::EmployersIncomparable);
    }
    if pairs().any(|(one, other)| jobs_share_lines(facts, one.role, other.role)) {
        return Some(SkipReason::SameLines);
    }
    let names = |list: &[&RoleFact<'_>], beside: &[&RoleFact<'_>]| {
        let windows = list.first().and_then(|job| passage::windows_of(facts.application, job.role.source));
        windows.is_some_and(|windows| beside.iter().any(|job| passage::names(&windows, &job.employer)))
    };
    (names(first, second) || names(second, first)).then_some(SkipReason::NamedInText)
}

/// Whether a job says that it may have gone on beside others: such work is left out of one text and listed in another.
fn goes_beside_others(job: &RoleFact<'_>) -> bool {
    /// Words of titles and employers, folded.
    const WORDS: &[&str] = &[
        "adjunct",
        "agence",
        "agencia",
        "agency",
        "agentur",
        "autonomo",
        "casual",
        "consultant",
        "contract",
        "contractor",
        "freelance",
        "freelancer",
        "freiberuflich",
        "gig",
        "independant",
        "independent",
        "interim",
        "locum",
        "minijob",
        "recruitment",
        "seasonal",
        "selbstandig",
        "self",
        "staffing",
        "teilzeit",
        "temp",
        "temporary",
        "various",
        "volunteer",
        "zeitarbeit",
    ];
    let told = matches!(
        job.role.engagement,
        Some(Engagement::Contract | Engagement::Freelance | Engagement::PartTime | Engagement::Internship)
    );
    let says = |text: &Option<Sourced<String>>| {
        text.as_ref().is_some_and(|text| {
            let folded = crate::data::places::fold::fold(&text.value.chars().take(200).collect::<String>());
            folded.split(' ').any(|word| WORDS.contains(&word)) || folded.contains("part time")
        })
    };
    told || says(&job.role.title) || says(&job.role.employer)
}

/// Whether the person stated a job: what a system or a browser filled in is no statement of its own.
fn is_own_statement(facts: &Facts<'_>, job: &RoleFact<'_>) -> bool {
    let manner = job.role.employer.as_ref().and_then(|employer| facts.application.manner(&employer.evidence));
    manner != Some(InputManner::Autofilled)
}

/// Whether the work itself is another one: each source's trade is known, and none is near one of the other.
fn other_trades(first: &[&RoleFact<'_>], second: &[&RoleFact<'_>]) -> bool {
    let titles = |jobs: &[&RoleFact<'_>]| -> Vec<String> {
        let titles = jobs.iter().filter_map(|job| job.role.title.as_ref());
        titles.map(|title| title.value.clone()).filter(|title| trade(title).is_some()).collect()
    };
    let (ones, others) = (titles(first), titles(second));
    !ones.is_empty()
        && !others.is_empty()
        && ones.iter().all(|one| others.iter().all(|other| are_other_trades(one, other)))
}

/// What shows another life: of the trade, the schools and the places of work on site two are others too.
fn other_life(facts: &Facts<'_>, first: &[&RoleFact<'_>], second: &[&RoleFact<'_>]) -> Option<Vec<Evidence>> {
    let trades = other_trades(first, second);
    let (schools, places) = (other_schools(facts, first, second), other_places(first, second));
    let others = usize::from(trades) + usize::from(schools.is_some()) + usize::from(places.is_some());
    (others >= 2).then(|| schools.into_iter().chain(places).flatten().collect())
}

/// The first school of each source, where none of one may be one of the other.
fn other_schools(
    facts: &Facts<'_>,
    first: &[&RoleFact<'_>],
    second: &[&RoleFact<'_>],
) -> Option<Vec<Evidence>> {
    let source = |jobs: &[&RoleFact<'_>]| jobs.first().map(|job| job.role.source);
    let (one, other) = (source(first)?, source(second)?);
    let schools = |source: u32| {
        facts.studies.iter().filter(move |study| study.study.source == source && !study.school.is_empty())
    };
    let none_shared =
        schools(one).all(|study| schools(other).all(|written| study.school.is_other_school(&written.school)));
    let (study, written) = (schools(one).next()?, schools(other).next()?);
    // One list may stop at school and the other begin behind it.
    if study.school.school_kind()? != written.school.school_kind()? {
        return None;
    }
    let named = [&study.study.school, &written.study.school].into_iter().flatten();
    none_shared.then(|| named.map(|school| school.evidence.clone()).collect())
}

/// The first place of work of each source, where all of one lie far from all of the other and none says that the work was remote.
fn other_places(first: &[&RoleFact<'_>], second: &[&RoleFact<'_>]) -> Option<Vec<Evidence>> {
    let on_site = |jobs: &[&RoleFact<'_>]| -> Vec<_> {
        let remote = [Some(Mode::Remote), Some(Mode::Hybrid)];
        let on_site = jobs.iter().filter(|job| !remote.contains(&job.role.mode));
        on_site.filter_map(|job| job.place.clone()).collect()
    };
    let (here, there) = (on_site(first), on_site(second));
    let all_far =
        here.iter().all(|one| there.iter().all(|other| far_apart(&one.value, &other.value) == Some(true)));
    let (here, there) = (here.first()?, there.first()?);
    all_far.then(|| vec![here.evidence.clone(), there.evidence.clone()])
}

fn named(jobs: &[&RoleFact<'_>]) -> GapValue {
    let mut names: Vec<GapValue> = Vec::new();
    for job in jobs {
        let name = employer_named(job.role);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let more = names.len().saturating_sub(MOST_NAMED);
    names.truncate(MOST_NAMED);
    GapValue::first_of(names, Joint::Comma, more)
}

/// Employers alone: what rests on a job's dates may be said of them too.
fn employers_of<'f>(jobs: &[&'f RoleFact<'_>]) -> impl Iterator<Item = &'f Evidence> {
    let employers = jobs.iter().filter_map(|job| job.role.employer.as_ref());
    let evidence: Vec<&Evidence> = employers.map(|employer| &employer.evidence).take(MOST_NAMED).collect();
    evidence.into_iter()
}

/// The month of a day, as it is written in sentences.
fn month(day: i32) -> String {
    let (year, month, _) = Day(day).civil();
    PartialDate::new(year, Some(month), None).to_string()
}
