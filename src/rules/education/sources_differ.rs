//! Form, résumé and profile contradict one another on one study.

use super::same_stretch::{self, is_before_degrees, is_shared_study, is_unsure};
use super::unfinished;
use crate::data::fields_of_study;
use crate::data::organisations::LINKING;
use crate::data::places::fold::fold;
use crate::facts::degree::{self, Level};
use crate::facts::entries::{self, Compared, Pair};
use crate::facts::interval::{DateInterval, TWO_MONTHS, apart};
use crate::facts::organisation::{Likeness, Organisation, SchoolKind};
use crate::facts::passage;
use crate::facts::school::institution;
use crate::facts::{Facts, StudyFact};
use crate::model::application::{End, Fact};
use crate::model::date::PartialDate;
use crate::model::evidence::Evidence;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, RuleSentence, sentences::education_sources_differ as sentences};
use crate::model::submission::StudyStatus;
use crate::rules::statements::{
    dated, dates_of, days_between, independent, is_sure, same_text, says_the_same, school_named, short,
    studies_share_lines,
};
use crate::rules::{AgreedOn, DiffersIn, Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};
use std::collections::BTreeSet;

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::EducationSourcesDiffer,
    family: Family::Education,
    kind: Kind::Contradiction,
    grade: Grade::Verify,
    on: true,
    yields_to: &[RuleId::EducationDateOrder],
    data: &[crate::data::ORGANISATIONS],
    // A second entry of the same school, or what tells two studies apart, leaves open which one is meant.
    depends_on: &["/education"],
    invariant_under: Perturbation::ALL,
    fixes: Fix::ORDINARY,
    check,
};

/// Half a year, in days: a difference that is no matter of when a term or a ceremony was.
const HALF_A_YEAR: i32 = 183;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.studies.is_empty() {
        return context.skip(SkipReason::NotStated);
    }
    unfinished::check(facts, context);
    let compared = entries::studies(facts);
    if compared.is_empty() && context.judged > 0 {
        return;
    }
    if compared.is_empty() {
        return context.skip(SkipReason::OneSource);
    }
    let mut others = Vec::new();
    for sources in &compared {
        for pair in &sources.pairs {
            same_school(facts, sources, pair, context);
        }
        let mut texts = Texts::default();
        let said = others.len();
        for level in [Level::Bachelor, Level::Master, Level::Doctorate] {
            others.extend(other_school(facts, sources, level, &mut texts, context));
        }
        if others.iter().skip(said).all(|seen| seen.grade < Grade::Ask) {
            others.extend(no_school_shared(facts, sources, &mut texts, context));
        }
        if others.iter().skip(said).all(|seen| seen.grade < Grade::Ask) {
            let (ones, written) = (&sources.ones, &sources.others);
            // What was compared school with school needs no text.
            let compared: Vec<&StudyFact<'_>> =
                others.iter().skip(said).flat_map(|seen| [seen.one, seen.other]).collect();
            let found = named_nowhere(facts, ones, written, &compared, &mut texts)
                .or_else(|| named_nowhere(facts, written, ones, &compared, &mut texts));
            if found.is_some() {
                context.mark_checked();
            }
            others.extend(found);
        }
        if others.len() == said {
            others.extend(same_stretch::find(facts, sources, context).map(|found| OtherSchool {
                one: found.one,
                other: found.other,
                sentence: sentences::SAME_YEARS,
                grade: found.grade,
                at_once: true,
            }));
        }
    }
    say_others(&others, context);
    if context.judged == 0 && context.unmet.is_empty() {
        context.skip(SkipReason::OneSource);
    }
}

/// One school in both sources: its degree and dates.
fn same_school<'f, 'a>(
    facts: &'f Facts<'a>,
    sources: &Compared<'f, StudyFact<'a>>,
    pair: &Pair<'f, StudyFact<'a>>,
    context: &mut RuleContext,
) {
    let (one, other) = (pair.one, pair.other);
    let (Some(school), Some(written)) = (&one.study.school, &other.study.school) else { return };
    let agreed = [Some(one.study.source), Some(other.study.source)];
    let telling = independent(facts.application, &school.evidence, &written.evidence);
    if telling {
        context.confirm(AgreedOn::School, agreed);
    }
    if !pair.alone && !is_alone_at_level(sources, pair) {
        return context.skip(SkipReason::SeveralEntries);
    }
    let read = is_read(one) || is_read(other);
    if read && !(is_school(facts, one) && is_school(facts, other)) {
        return context.skip(SkipReason::MayBeMisread);
    }
    let apart_by = days_between((&one.study.start, &one.study.end), (&other.study.start, &other.study.end));
    match (one.level, other.level) {
        (Some(first), Some(second)) if first != second => {
            // Two degrees of one school are two studies, unless they are dated alike.
            if ended_together(one, other)
                && apart_by.is_some_and(|days| days <= TWO_MONTHS)
                && both_finished(one, other)
                && !is_national(one)
                && !is_national(other)
            {
                if studies_share_lines(facts, one.study, other.study) {
                    return context.skip(SkipReason::SameLines);
                }
                if read && (is_state_too(one) || is_state_too(other)) {
                    return context.skip(SkipReason::MayBeMisread);
                }
                if read && is_of_another(sources, one, other, |study, given| study.level == given.level) {
                    return context.skip(SkipReason::MayBeMisread);
                }
                context.mark_checked();
                let (Some(degree), Some(written)) = (&one.study.degree, &other.study.degree) else { return };
                context.report(
                    Observation::new(sentences::DEGREE, Grade::Ask)
                        .with(Gap::School, school_named(one.study))
                        .with(Gap::One, short(&degree.evidence))
                        .with(Gap::Other, short(&written.evidence))
                        .resting_on([&degree.evidence, &written.evidence])
                        .resting_on(dates_of(&one.study.start, &one.study.end)),
                );
            }
        }
        (first, second)
            if first.is_some() && second.is_some()
                || one.study.degree.is_none()
                || other.study.degree.is_none()
                || same_text(one.study.degree.as_ref(), other.study.degree.as_ref()) =>
        {
            let Some(days) = apart_by else {
                if first.is_some() && first == second {
                    other_field(facts, one, other, context);
                }
                return context.skip(SkipReason::NoDates);
            };
            if days > TWO_MONTHS && studies_share_lines(facts, one.study, other.study) {
                return context.skip(SkipReason::SameLines);
            }
            if days > TWO_MONTHS && read && dates_may_be_misread(facts, sources, one, other) {
                return context.skip(SkipReason::MayBeMisread);
            }
            context.mark_checked();
            if days > TWO_MONTHS && transferred(facts, one, other) {
                return;
            }
            if days > TWO_MONTHS {
                let grade = if days >= HALF_A_YEAR { Grade::Ask } else { Grade::Note };
                context.report(
                    Observation::new(sentences::DATES, grade)
                        .with(Gap::School, school_named(one.study))
                        .with(Gap::One, dated(&one.study.start, &one.study.end))
                        .with(Gap::Other, dated(&other.study.start, &other.study.end))
                        .resting_on(dates_of(&one.study.start, &one.study.end))
                        .resting_on(dates_of(&other.study.start, &other.study.end)),
                );
            } else {
                if telling {
                    context.confirm(AgreedOn::StudyDates, agreed);
                }
                other_field(facts, one, other, context);
            }
        }
        _ => context.skip(SkipReason::UnknownDegree),
    }
}

/// Whether it was read from a text, so that a line of it may have been taken for one of another entry.
fn is_read(study: &StudyFact<'_>) -> bool {
    study.study.school.as_ref().is_some_and(|school| school.evidence.span.is_some())
}

/// Whether the degree that was read may be the state behind a town: "Milton, MA".
fn is_state_too(study: &StudyFact<'_>) -> bool {
    let written = study.study.degree.as_ref().filter(|degree| degree.evidence.span.is_some());
    written.is_some_and(|degree| matches!(degree.value.trim(), "MA" | "MD" | "MS"))
}

/// Whether its school is one by its name or by the packs; headings and sentences that were taken for one are not.
fn is_school(facts: &Facts<'_>, study: &StudyFact<'_>) -> bool {
    study.school.school_kind().is_some() && study.school.names_one() || institution(facts, study).is_ok()
}

/// Whether what one source gives for a study is what the other gives for another study of its own: in a table that lost a
/// cell, each row's values move to the next.
fn is_of_another<'f, 'a>(
    sources: &Compared<'f, StudyFact<'a>>,
    one: &StudyFact<'a>,
    other: &StudyFact<'a>,
    same: impl Fn(&StudyFact<'a>, &StudyFact<'a>) -> bool,
) -> bool {
    let among = |studies: &[&'f StudyFact<'a>], own: &StudyFact<'a>, given: &StudyFact<'a>| {
        studies.iter().any(|study| !std::ptr::eq(*study, own) && same(study, given))
    };
    among(&sources.others, other, one) || among(&sources.ones, one, other)
}

/// Whether the dates that differ may be those of another line of a file.
fn dates_may_be_misread<'f, 'a>(
    facts: &Facts<'_>,
    sources: &Compared<'f, StudyFact<'a>>,
    one: &StudyFact<'a>,
    other: &StudyFact<'a>,
) -> bool {
    let end = |study: &StudyFact<'_>| study.study.end.stated().map(|end| end.value);
    let start = |study: &StudyFact<'_>| study.study.start.present().map(|start| start.value);
    let same = |one: Option<PartialDate>, other: Option<PartialDate>| {
        one.zip(other).is_some_and(|(one, other)| apart(one, other) == 0)
    };
    // Days of a month are those of jobs and short courses.
    let to_the_day = |study: &StudyFact<'_>| {
        is_read(study)
            && [start(study), end(study)].iter().all(|date| date.is_some_and(|date| date.day.is_some()))
    };
    // The year that both give stands there for either.
    let other_year = end(one).map(|end| end.year) != end(other).map(|end| end.year);
    let beside = |study: &StudyFact<'_>, given: &StudyFact<'_>| {
        other_year
            && study.study.school.as_ref().zip(end(given)).is_some_and(|(school, end)| {
                passage::says_year_beside(facts.application, &school.evidence, end)
            })
    };
    let other_end = !same(end(one), end(other));
    // A text that holds one study alone has no row of another from which a date could come.
    let has_row_of = |study: &StudyFact<'_>, given: &StudyFact<'_>| {
        let of_source = |studies: &[&StudyFact<'_>]| {
            studies.iter().any(|listed| std::ptr::eq(*listed, given)) && studies.len() > 1
        };
        is_read(study)
            || !is_read(given)
            || of_source(&sources.ones)
            || of_source(&sources.others)
            || passage::windows_of(facts.application, given.study.source)
                .is_none_or(|windows| passage::names(&windows, &study.school))
    };
    to_the_day(one)
        || to_the_day(other)
        || other_end && (beside(one, other) || beside(other, one))
        || other_end
            && is_of_another(sources, one, other, |study, given| {
                same(end(study), end(given)) && has_row_of(study, given)
            })
        || !same(start(one), start(other))
            && is_of_another(sources, one, other, |study, given| {
                same(start(study), start(given)) && has_row_of(study, given)
            })
}

/// Whether each of two studies is the only one of its level at that school in its source.
fn is_alone_at_level<'f, 'a>(sources: &Compared<'f, StudyFact<'a>>, pair: &Pair<'f, StudyFact<'a>>) -> bool {
    let (Some(level), true) = (level_of(pair.one), level_of(pair.one) == level_of(pair.other)) else {
        return false;
    };
    let rivals = |studies: &[&'f StudyFact<'a>], own: &StudyFact<'a>| {
        let alike = |study: &&&StudyFact<'a>| {
            study.school.like(&own.school).is_alike() && level_of(study).is_none_or(|other| other == level)
        };
        studies.iter().filter(alike).count()
    };
    rivals(&sources.ones, pair.one) == 1 && rivals(&sources.others, pair.other) == 1
}

/// Fields far apart for one degree, school and time: a note, because people take two majors and change them. Others that
/// differ are listed.
fn other_field(facts: &Facts<'_>, one: &StudyFact<'_>, other: &StudyFact<'_>, context: &mut RuleContext) {
    let (Some(field), Some(written)) = (&one.study.field, &other.study.field) else { return };
    if studies_share_lines(facts, one.study, other.study) {
        return context.skip(SkipReason::SameLines);
    }
    if one.level != other.level || !fields_of_study::far(&field.value, &written.value) {
        if is_sure(field) && is_sure(written) && !says_the_same(&field.value, &written.value) {
            context.list_difference(DiffersIn::Field, [&field.evidence, &written.evidence]);
        }
        return;
    }
    context.report(
        Observation::new(sentences::FIELD, Grade::Note)
            .with(Gap::School, school_named(one.study))
            .with(Gap::One, short(&field.evidence))
            .with(Gap::Other, short(&written.evidence))
            .resting_on([&field.evidence, &written.evidence]),
    );
}

/// Whether the earlier start is that of another school from which the applicant came, both having the end in common.
fn transferred(facts: &Facts<'_>, one: &StudyFact<'_>, other: &StudyFact<'_>) -> bool {
    let (Some(start), Some(written)) = (one.study.start.present(), other.study.start.present()) else {
        return false;
    };
    let early = if start.value.earliest() <= written.value.earliest() { start.value } else { written.value };
    let late = if start.value == early { written.value } else { start.value };
    ended_together(one, other)
        && facts.studies.iter().any(|study| {
            // A school before all degrees is where studies begin and no part of them.
            study.level.is_some()
                && study.school.like(&one.school) == Likeness::Different
                && study.study.start.present().is_some_and(|begun| apart(begun.value, early) <= TWO_MONTHS)
                && study.study.end.stated().is_some_and(|left| apart(left.value, late) <= HALF_A_YEAR)
        })
}

/// What was seen of two schools at one level in two sources.
struct OtherSchool<'f, 'a> {
    one: &'f StudyFact<'a>,
    other: &'f StudyFact<'a>,
    sentence: RuleSentence,
    grade: Grade,
    /// Both certainly went on at one time.
    at_once: bool,
}

/// How the times of two studies lie to one another.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Times {
    AtOnce,
    NotGiven,
    Apart,
}

/// The words of the sources' texts, each taken apart once.
#[derive(Default)]
struct Texts(Vec<(u32, Option<Vec<BTreeSet<String>>>)>);

impl Texts {
    fn of(&mut self, facts: &Facts<'_>, source: u32) -> Option<&[BTreeSet<String>]> {
        if !self.0.iter().any(|(known, _)| *known == source) {
            self.0.push((source, passage::windows_of(facts.application, source)));
        }
        self.0.iter().find(|(known, _)| *known == source).and_then(|(_, windows)| windows.as_deref())
    }

    /// Whether the text of either source names the other's school: then one of them was misread, or lists it elsewhere.
    fn name_both(&mut self, facts: &Facts<'_>, one: &StudyFact<'_>, other: &StudyFact<'_>) -> bool {
        let mut names = |source: u32, school: &Organisation| {
            self.of(facts, source).is_some_and(|windows| passage::names(windows, school))
        };
        names(one.study.source, &other.school) || names(other.study.source, &one.school)
    }
}

/// Whether a list may hold the school of a study: an entry has its name or one that may be it, or has none where the list
/// stands for itself. What was read from a text besides is looked for in that text.
fn may_hold(facts: &Facts<'_>, list: &[&StudyFact<'_>], study: &StudyFact<'_>) -> bool {
    list.iter().any(|entry| {
        let has_text = passage::has_text(facts.application, entry.study.source);
        if entry.school.is_empty() {
            let other_degree = entry.study.degree.is_some() && level_of(entry) != level_of(study);
            return !has_text && !other_degree;
        }
        study.school.like(&entry.school).is_alike()
            || !study.school.is_other_school(&entry.school) && may_award(entry, study, has_text)
    })
}

/// Whether an entry whose name leaves open which school it is may be where a study was: by its kind, or in a list that stands for itself a
/// degree of that level or none.
fn may_award(entry: &StudyFact<'_>, study: &StudyFact<'_>, has_text: bool) -> bool {
    let of_level =
        level_of(entry).is_none() && entry.study.degree.is_none() || level_of(entry) == level_of(study);
    entry.school.school_kind().is_some() || !has_text && of_level
}

/// Both sources have a degree of a level, and no school at that level may be one that the other source names.
fn other_school<'f, 'a>(
    facts: &'f Facts<'a>,
    sources: &Compared<'f, StudyFact<'a>>,
    level: Level,
    texts: &mut Texts,
    context: &mut RuleContext,
) -> Option<OtherSchool<'f, 'a>> {
    let of_level = |studies: &[&'f StudyFact<'a>]| -> Vec<&'f StudyFact<'a>> {
        studies.iter().filter(|study| level_of(study) == Some(level)).copied().collect()
    };
    let (ones, others) = (of_level(&sources.ones), of_level(&sources.others));
    if ones.is_empty() || others.is_empty() {
        return None;
    }
    // One that may be shared leaves open whether the others are only left out.
    if ones.iter().any(|one| may_hold(facts, &sources.others, one))
        || others.iter().any(|other| may_hold(facts, &sources.ones, other))
    {
        return None;
    }
    let mut found: Option<OtherSchool<'f, 'a>> = None;
    for &one in &ones {
        for &other in &others {
            let clear = (is_clear(facts, one), is_clear(facts, other));
            if !both_finished(one, other) {
                // What is open may be a heading or a sentence that was taken for a study.
                if clear == (true, true)
                    || texts.of(facts, one.study.source).is_none()
                        && texts.of(facts, other.study.source).is_none()
                {
                    return None;
                }
                continue;
            }
            // What was taken for a school is looked for in the text instead.
            let open = |study: &StudyFact<'_>, clear: bool, texts: &mut Texts| {
                !clear && (is_shared_study(study) || texts.of(facts, study.study.source).is_none())
            };
            if open(one, clear.0, texts) || open(other, clear.1, texts) {
                return None;
            }
            if let Some(why) = misread(facts, one, other, texts) {
                context.skip(why);
                return None;
            }
            let seen = match clear {
                (true, true) => graded(facts, sources, one, other),
                (false, true) if names_another_beside(facts, one, other) => unnamed(one, other),
                (true, false) if names_another_beside(facts, other, one) => unnamed(other, one),
                _ => {
                    context.skip(SkipReason::MayBeMisread);
                    continue;
                }
            };
            if found.as_ref().is_none_or(|known| seen.grade > known.grade) {
                found = Some(seen);
            }
        }
    }
    if found.is_some() {
        context.mark_checked();
    }
    found
}

/// Why two studies of two sources may be one that was read in two ways.
fn misread(
    facts: &Facts<'_>,
    one: &StudyFact<'_>,
    other: &StudyFact<'_>,
    texts: &mut Texts,
) -> Option<SkipReason> {
    if studies_share_lines(facts, one.study, other.study) {
        return Some(SkipReason::SameLines);
    }
    texts.name_both(facts, one, other).then_some(SkipReason::NamedInText)
}

/// No school of one source may be one of the other's, and each gives one for what is plainly one study though its level is
/// not known: one wording of the degree, or the same year where one of them does not say the degree.
fn no_school_shared<'f, 'a>(
    facts: &'f Facts<'a>,
    sources: &Compared<'f, StudyFact<'a>>,
    texts: &mut Texts,
    context: &mut RuleContext,
) -> Option<OtherSchool<'f, 'a>> {
    let named = |studies: &[&'f StudyFact<'a>]| -> Vec<&'f StudyFact<'a>> {
        studies.iter().filter(|study| !study.school.is_empty()).copied().collect()
    };
    let (ones, others) = (named(&sources.ones), named(&sources.others));
    let pairs = || ones.iter().flat_map(|one| others.iter().map(move |other| (*one, *other)));
    let mut candidates = pairs().filter(|(one, other)| is_one_study(one, other)).peekable();
    candidates.peek()?;
    if ones.iter().any(|one| may_hold(facts, &others, one))
        || others.iter().any(|other| may_hold(facts, &ones, other))
    {
        return None;
    }
    let mut found: Option<OtherSchool<'f, 'a>> = None;
    for (one, other) in candidates {
        if !both_finished(one, other) || !is_clear(facts, one) || !is_clear(facts, other) {
            context.skip(SkipReason::MayBeMisread);
            continue;
        }
        if let Some(why) = misread(facts, one, other, texts) {
            context.skip(why);
            return None;
        }
        let mut seen = graded(facts, sources, one, other);
        if seen.grade == Grade::Ask {
            seen.sentence = sentences::NONE_SHARED;
        }
        if found.as_ref().is_none_or(|known| seen.grade > known.grade) {
            found = Some(seen);
        }
    }
    if found.is_some() {
        context.mark_checked();
    }
    found
}

/// A study that one source gives with its school, while the other's text names that degree, a school for each of its own
/// degrees, and this school nowhere. So it is where a table's rows cannot be put together.
fn named_nowhere<'f, 'a>(
    facts: &'f Facts<'a>,
    readings: &[&'f StudyFact<'a>],
    statements: &[&'f StudyFact<'a>],
    compared: &[&StudyFact<'_>],
    texts: &mut Texts,
) -> Option<OtherSchool<'f, 'a>> {
    let first = *readings.first()?;
    let is_read =
        |study: &StudyFact<'_>| readings.iter().any(|read| read.school.like(&study.school).is_alike());
    if statements.iter().any(|study| is_read(study)) {
        return None;
    }
    let windows = texts.of(facts, first.study.source)?;
    let says = |study: &StudyFact<'_>| {
        let said = study.study.degree.as_ref().map(|degree| fold(&degree.value.replace('.', "")));
        said.is_some_and(|said| {
            !said.is_empty()
                && said
                    .split(' ')
                    .all(|word| LINKING.contains(&word) || windows.iter().any(|words| words.contains(word)))
        })
    };
    // One that both have leaves the others to be what the other left out.
    if statements.iter().any(|study| study.school.names_one() && passage::names(windows, &study.school)) {
        return None;
    }
    let study = *statements.iter().find(|study| {
        level_of(study).is_some()
            && is_clear(facts, study)
            && !is_unsure(study)
            && !is_open(study)
            && !compared.iter().any(|seen| std::ptr::eq(*seen, **study))
            && says(study)
    })?;
    let evidence: Vec<&Evidence> = readings
        .iter()
        .flat_map(|reading| [&reading.study.school, &reading.study.degree])
        .flatten()
        .map(|stated| &stated.evidence)
        .collect();
    let mut named = passage::schools_among(facts.application, &evidence);
    named.dedup();
    // Boards examine what leads to no degree, and many name no school for it.
    let degrees = readings.iter().filter(|reading| level_of(reading).is_some()).count();
    let all_other = named.iter().all(|named| named.is_other_school(&study.school))
        && readings.iter().all(|reading| !reading.school.like(&study.school).is_alike());
    let of_kind = named.iter().any(|named| named.school_kind() == study.school.school_kind());
    let one = readings.iter().find(|reading| is_clear(facts, reading)).copied().unwrap_or(first);
    (named.len() >= degrees.max(1) && all_other && of_kind).then_some(OtherSchool {
        one: study,
        other: one,
        sentence: sentences::NOT_NAMED,
        grade: Grade::Ask,
        at_once: false,
    })
}

/// Whether two entries speak of one study although their level is not known.
fn is_one_study(one: &StudyFact<'_>, other: &StudyFact<'_>) -> bool {
    if level_of(one).is_some() && level_of(other).is_some() {
        return false;
    }
    let ends = one.study.end.stated().zip(other.study.end.stated());
    let together = ends.is_some_and(|(one, other)| apart(one.value, other.value) == 0);
    match (&one.study.degree, &other.study.degree) {
        (Some(degree), Some(written)) => {
            let (degree_words, written_words) = (fold(&degree.value), fold(&written.value));
            let begins = degree_words.starts_with(&written_words) || written_words.starts_with(&degree_words);
            (same_text(Some(degree), Some(written)) || begins) && times(one, other) != Times::Apart
        }
        _ => together,
    }
}

fn graded<'f, 'a>(
    facts: &Facts<'_>,
    sources: &Compared<'f, StudyFact<'a>>,
    one: &'f StudyFact<'a>,
    other: &'f StudyFact<'a>,
) -> OtherSchool<'f, 'a> {
    let times = times(one, other);
    let kinds = (one.school.school_kind(), other.school.school_kind());
    let fields = one.study.field.as_ref().zip(other.study.field.as_ref());
    let dated_alike =
        days_between((&one.study.start, &one.study.end), (&other.study.start, &other.study.end))
            .is_none_or(|days| days < HALF_A_YEAR);
    // A college's degree is often awarded by the university to which it is affiliated.
    let affiliated = matches!(
        kinds,
        (Some(SchoolKind::College), Some(SchoolKind::University))
            | (Some(SchoolKind::University), Some(SchoolKind::College))
    ) && dated_alike
        && !one.school.is_listed_apart(&other.school)
        && !is_before_degrees(one, other)
        && !is_before_degrees(other, one)
        && !fields.is_some_and(|(field, written)| fields_of_study::far(&field.value, &written.value))
        && !names_other_university(facts, &sources.ones, one, other)
        && !names_other_university(facts, &sources.others, other, one);
    let unsure = is_unsure(one) || is_unsure(other);
    let (sentence, grade) = match times {
        _ if unsure => (sentences::SCHOOL_UNSURE, Grade::Note),
        Times::Apart if says_it_is_the_only_one(facts, one) || says_it_is_the_only_one(facts, other) => {
            (sentences::SCHOOL, Grade::Ask)
        }
        Times::Apart => (sentences::SCHOOL_SECOND, Grade::Note),
        _ if affiliated => (sentences::SCHOOL_AFFILIATED, Grade::Note),
        _ => (sentences::SCHOOL, Grade::Ask),
    };
    OtherSchool { one, other, sentence, grade, at_once: times == Times::AtOnce }
}

/// Whether a text of a study's source says that it lists the highest or the only degree, so that there is no second one.
fn says_it_is_the_only_one(facts: &Facts<'_>, study: &StudyFact<'_>) -> bool {
    const PHRASES: &[&str] = &[
        "highest degree",
        "highest qualification",
        "my only degree",
        "only university degree",
        "höchster abschluss",
        "título más alto",
        "diplôme le plus élevé",
    ];
    let own = facts.texts.iter().filter(|text| text.passage.text.evidence.source == Some(study.study.source));
    own.into_iter().any(|text| PHRASES.iter().any(|phrase| text.words.has(phrase)))
}

/// Whether the text beside a college names the university that it belongs to, and that is not the one of the other source.
fn names_other_university(
    facts: &Facts<'_>,
    own: &[&StudyFact<'_>],
    college: &StudyFact<'_>,
    university: &StudyFact<'_>,
) -> bool {
    let Some(school) = college.study.school.as_ref() else { return false };
    if college.school.school_kind() != Some(SchoolKind::College) {
        return false;
    }
    let elsewhere = |named: &Organisation| {
        own.iter().any(|entry| !std::ptr::eq(*entry, college) && entry.school.like(named).is_alike())
    };
    let named = passage::schools_beside(facts.application, &school.evidence);
    let mut named = named
        .iter()
        .filter(|named| named.school_kind() == Some(SchoolKind::University) && !elsewhere(named))
        .peekable();
    named.peek().is_some() && named.all(|named| named.is_other_school(&university.school))
}

/// Whether the text beside an entry whose school could not be read names schools of the kind that the other source gives,
/// none of which may be that one.
fn names_another_beside(facts: &Facts<'_>, unread: &StudyFact<'_>, study: &StudyFact<'_>) -> bool {
    let Some(degree) = unread.study.degree.as_ref() else { return false };
    let named = passage::schools_beside(facts.application, &degree.evidence);
    named.iter().any(|named| named.school_kind() == study.school.school_kind())
        && named.iter().all(|named| named.is_other_school(&study.school))
}

/// A study whose school one source gives, and the other's text nowhere names.
fn unnamed<'f, 'a>(unread: &'f StudyFact<'a>, study: &'f StudyFact<'a>) -> OtherSchool<'f, 'a> {
    let sure = !is_unsure(study) && times(unread, study) != Times::Apart;
    let grade = if sure { Grade::Ask } else { Grade::Note };
    OtherSchool { one: study, other: unread, sentence: sentences::NOT_NAMED, grade, at_once: false }
}

/// Says each; three sources that give three schools of one level for one time are one finding.
fn say_others(seen: &[OtherSchool<'_, '_>], context: &mut RuleContext) {
    let plain = |other: &&OtherSchool<'_, '_>| other.grade == Grade::Ask && other.at_once;
    let between = |one: &StudyFact<'_>, other: &StudyFact<'_>| {
        seen.iter()
            .filter(plain)
            .any(|third| std::ptr::eq(third.one, one) && std::ptr::eq(third.other, other))
    };
    for first in seen {
        let third = seen
            .iter()
            .filter(plain)
            .find(|next| std::ptr::eq(next.one, first.other) && between(first.one, next.other))
            .map(|next| next.other);
        match third.filter(|_| plain(&first)) {
            Some(third) => {
                context.report(
                    of_schools(sentences::THREE_SCHOOLS, Grade::Verify, first)
                        .with(Gap::Third, school_named(third.study))
                        .resting_on(third.study.school.iter().map(|school| &school.evidence)),
                );
                return;
            }
            None => context.report(of_schools(first.sentence, first.grade, first)),
        }
    }
}

fn of_schools(sentence: RuleSentence, grade: Grade, seen: &OtherSchool<'_, '_>) -> Observation {
    let (one, other) = (seen.one.study, seen.other.study);
    Observation::new(sentence, grade)
        .with(Gap::School, school_named(one))
        .with(Gap::Other, school_named(other))
        .with(Gap::One, dated(&one.start, &one.end))
        .with(Gap::Dates, dated(&other.start, &other.end))
        .resting_on(one.school.iter().chain(&other.school).map(|school| &school.evidence))
        .resting_on(dates_of(&one.start, &one.end))
        .resting_on(dates_of(&other.start, &other.end))
}

/// A year, in days: two degrees of one level that were taken one after the other end further apart.
const A_YEAR: i32 = 365;

fn times(one: &StudyFact<'_>, other: &StudyFact<'_>) -> Times {
    let span = |study: &StudyFact<'_>| DateInterval::of(&study.study.start, &study.study.end, None).ok();
    if let (Some(first), Some(second)) = (span(one), span(other)) {
        let together = first.certain_overlap(second) > TWO_MONTHS;
        return if together { Times::AtOnce } else { Times::Apart };
    }
    match one.study.end.stated().zip(other.study.end.stated()) {
        Some((end, written)) if apart(end.value, written.value) == 0 => Times::AtOnce,
        Some((end, written)) if apart(end.value, written.value) < A_YEAR => Times::NotGiven,
        Some(_) => Times::Apart,
        None => Times::NotGiven,
    }
}

/// Whether a study names a school, and nothing says that it was a visit or two schools' together.
fn is_clear(facts: &Facts<'_>, study: &StudyFact<'_>) -> bool {
    !is_shared_study(study) && is_school(facts, study)
}

/// Its level; a degree of one cycle stands beside second degrees.
fn level_of(study: &StudyFact<'_>) -> Option<Level> {
    let one_cycle =
        || study.study.degree.as_ref().is_some_and(|degree| degree::is_of_one_cycle(&degree.value));
    study.level.or_else(|| one_cycle().then_some(Level::Master))
}

fn is_national(study: &StudyFact<'_>) -> bool {
    study.study.degree.as_ref().is_some_and(|degree| degree::is_national(&degree.value))
}

/// Both end on stated dates that may be one.
fn ended_together(one: &StudyFact<'_>, other: &StudyFact<'_>) -> bool {
    one.study
        .end
        .stated()
        .zip(other.study.end.stated())
        .is_some_and(|(one, other)| apart(one.value, other.value) == 0)
}

fn both_finished(one: &StudyFact<'_>, other: &StudyFact<'_>) -> bool {
    // Both are expected at one time.
    let left = |study: &StudyFact<'_>| study.study.status == Some(StudyStatus::Left);
    if ended_together(one, other) && !left(one) && !left(other) {
        return true;
    }
    !is_open(one) && !is_open(other)
}

/// Whether a study goes on or was left.
fn is_open(study: &StudyFact<'_>) -> bool {
    matches!(study.study.status, Some(StudyStatus::InProgress | StudyStatus::Left))
        || matches!((&study.study.start, &study.study.end), (Fact::Present(_), End::Open))
}
