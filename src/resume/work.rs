//! Jobs and unpaid work from a block's entries.

use super::dates::{Period, Point};
use super::draft::Draft;
use super::entries::{Entry, Seen, entries as cut, is_label, paragraphs, see, whole_periods};
use super::items::{items, row};
use super::lines::{Line, TextRange};
use super::parts::{self, About, Item, PartKind, begins_degree, classify_words, is_place_name};
use super::rirekisho;
use crate::data::resume::labels::Field;
use crate::data::resume::{entries, plain};
use crate::model::submission::{Engagement, Mode, Volunteer, Work};
use crate::parse::link::Link;

/// Most paragraphs of one entry.
const MOST_PARAGRAPHS: usize = 200;

/// What the head of an entry says.
#[derive(Debug, Default)]
pub struct Head {
    /// Employer or organisation, and how sure that is.
    pub employer: Option<(TextRange, f64)>,
    /// Title.
    pub title: Option<(TextRange, f64)>,
    /// Place.
    pub place: Option<TextRange>,
    /// How it was held.
    pub engagement: Option<Engagement>,
    /// Where it was done.
    pub mode: Option<Mode>,
    /// Where the words for engagement and mode stand.
    pub told: Vec<TextRange>,
    /// Words that could be the employer or belong to the title.
    more: Option<(TextRange, TextRange)>,
    /// The employer stands in a line of its own above the dated one.
    above: bool,
    /// The employer was taken from an earlier entry.
    inherited: bool,
    /// It is a break between jobs.
    is_break: bool,
}

/// Reads the jobs of a block.
pub fn read_work(draft: &mut Draft<'_>, lines: &[Line<'_>], sure: f64) {
    if rirekisho::is_one(lines, true) {
        return rirekisho::read_work(draft, lines);
    }
    let text = draft.text;
    let seen = see(text, &whole_periods(text, lines));
    let mut found = cut(text, &seen, false);
    for entry in &mut found {
        take_labelled(text, &seen, entry);
    }
    for at in 0..found.len() {
        take_above(text, &seen, &mut found, at);
    }
    let mut heads = heads(text, &seen, &found);
    join_same(&seen, &mut found, &mut heads);
    for (mut entry, head) in found.into_iter().zip(heads) {
        // "B.Tech in Civil Engineering (2011–2015)" among jobs is none.
        let studied = |(place, _): (TextRange, f64)| {
            let words = place.text(text);
            begins_degree(&plain(words)) && classify_words(words, About::Work) == PartKind::Unknown
        };
        if head.title.is_none() && head.employer.is_some_and(studied) {
            continue;
        }
        // Dates beside nothing that is read, and a year beside words that nothing tells, are no job.
        let ranged = entry.dated.and_then(|at| seen.get(at)).and_then(|line| line.anchor);
        let ranged = ranged.is_some_and(|period| period.is_range());
        let guessed = |part: Option<(TextRange, f64)>| part.is_none_or(|(_, confidence)| confidence <= 0.5);
        if head.title.is_none()
            && head.employer.is_none()
            && head.engagement.is_none()
            && (!ranged || entry.body.is_empty())
            || !ranged && entry.dated.is_some() && guessed(head.title) && guessed(head.employer)
        {
            continue;
        }
        let position = draft.person.work.len();
        let path = |field: &str| format!("/work/{position}/{field}");
        let mut work = Work {
            name: head
                .employer
                .and_then(|(place, confidence)| draft.value(path("name"), place, confidence * sure)),
            position: head
                .title
                .and_then(|(place, confidence)| draft.value(path("position"), place, confidence * sure)),
            location: head.place.and_then(|place| draft.value(path("location"), place, 0.95 * sure)),
            engagement: head.engagement,
            mode: head.mode,
            ..Work::default()
        };
        let period = entry.dated.and_then(|at| seen.get(at)).and_then(|line| line.anchor);
        (work.start_date, work.end_date) =
            write_period(draft, period.as_ref(), true, sure, &path("startDate"), &path("endDate"));
        for (place, field) in head.told.iter().zip(["engagement", "mode"]) {
            draft.place(path(field), *place, 0.95 * sure);
        }
        // The employer's page, alone in its line.
        let page = (entry.body.iter())
            .position(|at| seen.get(*at).is_some_and(|line| is_page(line.words.text(text))));
        if let Some(line) = page.map(|at| entry.body.remove(at)).and_then(|at| seen.get(at)) {
            work.url = draft.value(path("url"), line.words, 0.9);
        }
        for paragraph in paragraphs(text, &seen, &entry.body).into_iter().take(MOST_PARAGRAPHS) {
            if !paragraph.bullet && work.summary.is_none() && work.highlights.is_empty() {
                work.summary = draft.value(path("summary"), paragraph.place, 0.9);
            } else {
                let path = path(&format!("highlights/{}", work.highlights.len()));
                work.highlights.extend(draft.value(path, paragraph.place, 0.95));
            }
        }
        if work != Work::default() {
            draft.person.work.push(work);
        }
    }
}

/// Whether words are one address of a page and nothing else.
fn is_page(words: &str) -> bool {
    let begins = ["http://", "https://", "www."].iter().any(|start| words.starts_with(start));
    begins && !words.contains(char::is_whitespace) && Link::parse(words).host.contains('.')
}

/// Puts together what a 職務経歴書 says twice: an employer with its period, and below it a table whose row has the period again
/// and the title.
fn join_same(seen: &[Seen], found: &mut Vec<Entry>, heads: &mut Vec<Head>) {
    let dates = |entry: &Entry| {
        let period = entry.dated.and_then(|at| seen.get(at)).and_then(|line| line.anchor)?;
        Some((period.from.and_then(|point| point.date), period.to.and_then(|point| point.date)))
    };
    let mut at = 1;
    while at < found.len() && at < heads.len() {
        let same = match (found.get(at - 1..=at), heads.get(at - 1..=at)) {
            (Some([one, other]), Some([first, second])) => {
                dates(one).is_some()
                    && dates(one) == dates(other)
                    && first.employer.is_some()
                    && first.title.is_none()
                    && second.title.is_some()
                    && (second.employer.is_none() || second.inherited)
            }
            _ => false,
        };
        if !same {
            at += 1;
            continue;
        }
        let (entry, head) = (found.remove(at), heads.remove(at));
        if let (Some(kept), Some(known)) = (found.get_mut(at - 1), heads.get_mut(at - 1)) {
            kept.body.extend(entry.body);
            known.title = head.title;
        }
    }
}

/// Takes a title or an employer that stands behind a label among the first lines of a body into a head that lacks it.
fn take_labelled(text: &str, seen: &[Seen], entry: &mut Entry) {
    const FIRST_LINES: usize = 6;
    /// A line that names nothing else is taken from nearer, and where it is short.
    const NEAR_LINES: usize = 2;
    const SHORT: usize = 70;
    for field in [Field::Title, Field::Employer] {
        let has = entry.head.iter().filter_map(|at| seen.get(*at)).any(|line| match field {
            Field::Title => line.names.title,
            _ => line.names.organisation || line.names.unknown,
        });
        if has {
            continue;
        }
        let told = entry
            .body
            .iter()
            .take(FIRST_LINES)
            .position(|at| seen.get(*at).is_some_and(|line| line.label == Some(field)));
        if let Some(told) = told {
            entry.head.push(entry.body.remove(told));
            continue;
        }
        // "Worked as a fitter", "• Site Engineer": a line that says the missing part and no other.
        let says = |line: &Seen| {
            let named = line.names;
            let words = line.words.text(text);
            let lone =
                words.len() <= SHORT && !line.prose && !named.unknown && !words.ends_with([':', ';', ',']);
            match field {
                Field::Title => named.title && (line.told || !named.organisation && lone),
                _ => named.organisation && (!named.title && !line.bullet && lone || line.told),
            }
        };
        let near = entry
            .body
            .iter()
            .take(NEAR_LINES)
            .position(|at| seen.get(*at).is_some_and(|line| line.anchor.is_none() && says(line)));
        if let Some(near) = near.filter(|_| entry.dated.is_some()) {
            entry.head.push(entry.body.remove(near));
        }
    }
}

/// Takes the line above a labelled head that has no employer: "• Harwick Works" over "Duration: …" and "Designation: …".
fn take_above(text: &str, seen: &[Seen], found: &mut [Entry], at: usize) {
    const LONGEST: usize = 110;
    /// Lines with other labels that may stand between: the project, the client.
    const MOST_BETWEEN: usize = 4;
    let Some(entry) = found.get(at) else { return };
    let of_head = || entry.head.iter().filter_map(|at| seen.get(*at));
    let employed = of_head()
        .any(|line| line.label == Some(Field::Employer) || line.label.is_none() && line.names.organisation);
    let told = |line: &Seen| line.told && line.names.title;
    let first = entry.head.iter().min().copied().unwrap_or_default();
    if employed || !of_head().any(|line| line.label.is_some() || told(line)) {
        return;
    }
    let last = at.checked_sub(1).and_then(|at| found.get(at));
    let free = |above: usize| last.is_none_or(|last| last.body.contains(&above));
    let other =
        |line: &Seen| line.label.is_none() && line.anchor.is_none() && is_label(line.words.text(text));
    let above = (first.saturating_sub(MOST_BETWEEN)..first)
        .rev()
        .find(|at| seen.get(*at).is_some_and(|line| !other(line)))
        .filter(|above| free(*above));
    let Some((above, line)) = above.and_then(|above| Some((above, seen.get(above)?))) else { return };
    let words = line.words.text(text);
    // After the labels of the last job, and right below the heading, the next line is the employer, whatever its words say.
    let after_labels =
        above.checked_sub(1).is_none_or(|at| seen.get(at).is_some_and(|line| line.label.is_some()));
    let named = !line.names.title
        && (line.names.organisation || parts::names_employer(words) || after_labels && line.names.unknown);
    let short = words.len() <= LONGEST && words.split_whitespace().count() <= 12;
    if line.anchor.is_some()
        || line.label.is_some()
        || line.told
        || !short
        || !named
        || is_label(words)
        || words.ends_with([':', ','])
        || !words.starts_with(|letter: char| letter.is_uppercase() || letter.is_numeric())
    {
        return;
    }
    if let Some(last) = at.checked_sub(1).and_then(|at| found.get_mut(at)) {
        last.body.retain(|line| *line != above);
    }
    if let Some(entry) = found.get_mut(at) {
        entry.head.insert(0, above);
    }
}

/// Reads unpaid work, which has fewer fields.
pub fn read_volunteer(draft: &mut Draft<'_>, lines: &[Line<'_>]) {
    let text = draft.text;
    let seen = see(text, lines);
    let found = cut(text, &seen, false);
    let heads = heads(text, &seen, &found);
    for (entry, head) in found.iter().zip(heads) {
        let position = draft.person.volunteer.len();
        let path = |field: &str| format!("/volunteer/{position}/{field}");
        let mut volunteer = Volunteer {
            organization: head
                .employer
                .and_then(|(place, sure)| draft.value(path("organization"), place, sure)),
            position: head.title.and_then(|(place, sure)| draft.value(path("position"), place, sure)),
            ..Volunteer::default()
        };
        let period = entry.dated.and_then(|at| seen.get(at)).and_then(|line| line.anchor);
        (volunteer.start_date, volunteer.end_date) =
            write_period(draft, period.as_ref(), true, 1.0, &path("startDate"), &path("endDate"));
        for paragraph in paragraphs(text, &seen, &entry.body).into_iter().take(MOST_PARAGRAPHS) {
            if !paragraph.bullet && volunteer.summary.is_none() && volunteer.highlights.is_empty() {
                volunteer.summary = draft.value(path("summary"), paragraph.place, 0.9);
            } else {
                let path = path(&format!("highlights/{}", volunteer.highlights.len()));
                volunteer.highlights.extend(draft.value(path, paragraph.place, 0.95));
            }
        }
        if volunteer != Volunteer::default() {
            draft.person.volunteer.push(volunteer);
        }
    }
}

/// The dates of a period as JSON Resume has them, their places kept. One date alone is the end of a study; of work it is
/// start and end. What goes on has no end.
pub fn write_period(
    draft: &mut Draft<'_>,
    period: Option<&Period>,
    is_work: bool,
    sure: f64,
    start: &str,
    end: &str,
) -> (Option<String>, Option<String>) {
    let Some(period) = period else { return (None, None) };
    let mut write = |point: Option<&Point>, path: &str, confidence: f64| {
        let point = point?;
        let date = point.date?;
        let confidence = if point.unsure { 0.5 } else { confidence };
        draft.place(path.to_owned(), point.place, confidence * sure);
        Some(date.to_string())
    };
    if period.is_range() {
        let first = write(period.from.as_ref(), start, 0.97);
        let last = write(period.to.as_ref(), end, 0.97);
        if let Some(open) = period.open {
            draft.place(end.to_owned(), open, 0.97 * sure);
        }
        (first, last)
    } else if is_work && !period.expected {
        let first = write(period.to.as_ref(), start, 0.85);
        let last = write(period.to.as_ref(), end, 0.85);
        (first, last)
    } else {
        (None, write(period.to.as_ref(), end, if period.bare_year { 0.9 } else { 0.95 }))
    }
}

/// The stretches of a line's dates.
pub fn cuts(line: &Seen) -> Vec<TextRange> {
    if line.anchor.is_none() {
        return Vec::new();
    }
    line.periods.iter().map(|period| period.place).collect()
}

/// What the heads of a block's entries say. The style of the sure ones decides the unsure ones, and roles under one
/// employer share it.
fn heads(text: &str, seen: &[Seen], entries: &[Entry]) -> Vec<Head> {
    let all: Vec<(Vec<Item>, Option<usize>)> = entries
        .iter()
        .map(|entry| {
            let items = entry
                .head
                .iter()
                .filter_map(|at| seen.get(*at).map(|line| (*at, line)))
                .filter(|(_, line)| {
                    line.label.is_some()
                        || line.told
                        || line.anchor.is_some()
                        || !is_label(line.words.text(text))
                })
                .flat_map(|(at, line)| match &line.columns {
                    Some(columns) => row(text, line.words, at, columns, &cuts(line)),
                    None => items(text, line.words, at, &cuts(line), About::Work),
                })
                .collect();
            (items, entry.dated)
        })
        .collect();
    let title_first = title_first(&all);
    let mut heads: Vec<Head> = Vec::new();
    let mut within: Option<Period> = None;
    for (items, dated) in &all {
        let mut head = head(text, items, *dated, title_first);
        let period = dated.and_then(|at| seen.get(at)).and_then(|line| line.anchor);
        // A title whose dates lie within those of the employer above it: "Plover Works, 2011 – 2015", "Analyst (2012 – 2013)".
        let inside = head.title.is_some()
            && within.zip(period).is_some_and(|(outer, inner)| lies_within(&inner, &outer));
        if head.employer.is_some() {
            within = period.filter(|_| head.title.is_none());
        }
        if head.employer.is_none()
            && !head.is_break
            && let Some(last) = heads.last()
            && (last.above || last.inherited || inside)
            && let Some((employer, _)) = last.employer
        {
            head.employer = Some((employer, 0.8));
            head.inherited = true;
        }
        if !head.inherited
            && let Some((title, rest)) = head.more
            && head.employer.is_none()
        {
            head.title = Some((title, 0.9));
            head.employer = Some((rest, 0.7));
        }
        heads.push(head);
    }
    heads
}

/// Whether one period with a beginning and an end lies within another.
fn lies_within(inner: &Period, outer: &Period) -> bool {
    let ends = |period: &Period| {
        Some((period.from.and_then(|point| point.date)?, period.to.and_then(|point| point.date)))
    };
    let (Some((from, to)), Some((first, last))) = (ends(inner), ends(outer)) else { return false };
    !from.certainly_before(first)
        && match (to, last) {
            (_, None) => true,
            (Some(to), Some(last)) => !last.certainly_before(to),
            (None, Some(_)) => false,
        }
}

/// Whether titles stand before employers where both are told by their words; `None` where nothing tells.
fn title_first(all: &[(Vec<Item>, Option<usize>)]) -> Option<bool> {
    let mut votes = 0i32;
    for (items, _) in all {
        let title = items.iter().position(|item| item.kind == PartKind::Title);
        let other = items.iter().position(|item| {
            matches!(item.kind, PartKind::Organisation | PartKind::School | PartKind::Unknown)
        });
        if let (Some(title), Some(other)) = (title, other) {
            votes += if title < other { 1 } else { -1 };
        }
    }
    (votes != 0).then_some(votes > 0)
}

fn head(text: &str, items: &[Item], dated: Option<usize>, title_first: Option<bool>) -> Head {
    let mut head = Head::default();
    let organisations: Vec<&Item> =
        items.iter().filter(|item| matches!(item.kind, PartKind::Organisation | PartKind::School)).collect();
    let titles: Vec<&Item> = items
        .iter()
        .filter(|item| matches!(item.kind, PartKind::Title | PartKind::TitleAndMore(_)))
        .collect();
    let unknown: Vec<&Item> = items.iter().filter(|item| item.kind == PartKind::Unknown).collect();
    for item in items {
        match item.kind {
            PartKind::Place if head.place.is_none() => head.place = Some(item.place),
            PartKind::Engagement(kind) if head.engagement.is_none() => {
                head.engagement = Some(kind);
                head.told.insert(0, item.place);
            }
            PartKind::Mode(mode) => {
                head.mode = Some(mode);
                if head.place.is_none() {
                    head.place = Some(item.place);
                }
            }
            _ => (),
        }
    }
    // "Intern" alone is the title as well, and so is "Summer Internship".
    let lone_title = items.iter().find(|item| {
        let folded = plain(item.place.text(text));
        let titled = entries::is_title(&folded)
            || item.kind == PartKind::Engagement(Engagement::Internship)
                && folded.split(' ').any(entries::is_title);
        matches!(item.kind, PartKind::Engagement(_)) && titles.is_empty() && titled
    });
    if let Some(item) = lone_title {
        head.title = Some((item.place, 0.9));
        head.told.retain(|told| *told != item.place);
    }
    // A mode is told by the words that stand for the place; only words for engagement have a place of their own.
    if let Some(title) = titles.first() {
        head.title = Some((title.place, 0.95));
        if let PartKind::TitleAndMore(cut) = title.kind {
            let rest =
                TextRange { start: cut, end: title.place.end }.trimmed(text, &[',', ' ', '，', '、', '.']);
            head.more = Some((
                TextRange { start: title.place.start, end: title.place.end.min(rest.start) }
                    .trimmed(text, &[',', ' ', '，', '、', '.']),
                rest,
            ));
        }
    }
    match (organisations.first(), titles.first()) {
        (Some(organisation), _) => head.employer = Some((organisation.place, 0.95)),
        (None, Some(title)) => {
            // The unknown words nearest to the title are the employer.
            // Of another line's the first one is: "Alder Works | Harwick".
            let nearest = unknown.iter().min_by_key(|item| {
                let beside = item.place.start.abs_diff(title.place.start);
                (
                    item.line.abs_diff(title.line),
                    if item.line == title.line { beside } else { item.place.start },
                )
            });
            head.employer = nearest.map(|item| (item.place, 0.85));
            // A second title may be an employer with a title's word in its name.
            if head.employer.is_none()
                && head.more.is_none()
                && let Some(second) = titles.get(1).filter(|second| second.line != title.line)
            {
                head.employer = Some((second.place, 0.55));
            }
        }
        (None, None) => (),
    }
    if head.title.is_none() {
        if head.employer.is_some() {
            let nearest = organisations.first().and_then(|organisation| {
                unknown.iter().min_by_key(|item| {
                    (
                        item.line.abs_diff(organisation.line),
                        item.place.start.abs_diff(organisation.place.start),
                    )
                })
            });
            head.title = nearest.map(|item| (item.place, 0.75));
        } else {
            match (unknown.as_slice(), title_first) {
                ([one], Some(true)) => head.title = Some((one.place, 0.5)),
                ([one], _) => head.employer = Some((one.place, 0.5)),
                ([one, two, ..], Some(true)) => {
                    head.title = Some((one.place, 0.65));
                    head.employer = Some((two.place, 0.65));
                }
                ([one, two, ..], Some(false)) => {
                    head.employer = Some((one.place, 0.65));
                    head.title = Some((two.place, 0.65));
                }
                ([one, two, ..], None) => {
                    head.title = Some((one.place, 0.5));
                    head.employer = Some((two.place, 0.5));
                }
                ([], _) => (),
            }
        }
    }
    // A city of many countries beside what is known already.
    if head.place.is_none() && head.title.is_some() && head.employer.is_some() {
        let used = |place: TextRange| {
            head.title.is_some_and(|(title, _)| title == place)
                || head.employer.is_some_and(|(employer, _)| employer == place)
        };
        head.place = unknown
            .iter()
            .find(|item| !used(item.place) && is_place_name(item.place.text(text)))
            .map(|item| item.place);
    }
    // A break is nobody's job: its words stay together and no employer is made of them.
    if items.iter().any(|item| entries::is_break(&plain(item.place.text(text)))) {
        let line = items.first().map(|item| item.line);
        let on_line = |item: &&Item| Some(item.line) == line;
        if let (Some(first), Some(last)) = (items.first(), items.iter().rfind(on_line)) {
            head.title = Some((TextRange { start: first.place.start, end: last.place.end }, 0.8));
        }
        head.employer = None;
        head.more = None;
        head.is_break = true;
    }
    if head.engagement.is_none()
        && let Some((title, _)) = head.title
    {
        head.engagement = engagement_in(title.text(text));
    }
    head.above = head.employer.is_some_and(|(employer, _)| {
        let line = items.iter().find(|item| item.place == employer).map(|item| item.line);
        line.zip(dated).is_some_and(|(line, dated)| {
            line < dated
                && items
                    .iter()
                    .filter(|item| item.line == line)
                    .all(|item| !matches!(item.kind, PartKind::Title))
        })
    });
    head
}

/// How a job was held where its title says so: an internship, freelance work.
fn engagement_in(title: &str) -> Option<Engagement> {
    let plain = crate::data::resume::plain(title);
    let mut words = plain.split(' ');
    words.find_map(|word| match word {
        "intern" | "internship" | "praktikant" | "praktikantin" | "stagiaire" | "becario" | "becaria"
        | "estagiario" | "estagiaria" | "стажер" | "стажёр" => Some(Engagement::Internship),
        "freelance" | "freelancer" | "freiberuflich" => Some(Engagement::Freelance),
        "contractor" => Some(Engagement::Contract),
        _ => None,
    })
}
