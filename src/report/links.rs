//! What a batch of applications shares, for a person to read.

use super::page::{self, Block};
use super::words::{Language, Phrase};
use crate::model::evidence::quotable;
use crate::model::finding::{Grade, Level};
use crate::model::links::{Excuse, HubReason, LinkPair, Links};

/// Pairs that are written out; the JSON has all of them.
const MOST_PAIRS: usize = 500;
/// Entries of a list that are written out.
const MOST_LISTED: usize = 50;

/// The report on a batch: by what to do next, each pair with its quotes, then groups, hubs, hints and what could not be read. The language is that of
/// the sentences.
pub fn blocks(links: &Links, language: &Language) -> Vec<Block> {
    let highest = links.per_application.iter().map(|application| application.level).max();
    let applications = |count: u32| {
        language.count(Phrase::LinksApplicationsOne, Phrase::LinksApplicationsMany, count as usize)
    };
    let title = format!(
        "{} · {}",
        applications(links.applications),
        language.count(Phrase::LinksPairsOne, Phrase::LinksPairsMany, links.pairs.len())
    );
    let mut report = Report { blocks: Vec::new(), links, language };
    report.blocks.push(Block::Title(title, Some(highest.unwrap_or(Level::Nothing))));
    let mut last = None;
    for (position, pair) in links.pairs.iter().take(MOST_PAIRS).enumerate() {
        if last != Some(pair.grade) {
            report.heading(next_step(pair.grade));
            last = Some(pair.grade);
        }
        report.pair(position, pair);
    }
    if links.pairs.len() > MOST_PAIRS {
        let more = links.pairs.len() - MOST_PAIRS;
        let more = language.count(Phrase::LinksMorePairsOne, Phrase::LinksMorePairsMany, more);
        report.blocks.push(Block::Paragraph(more));
    }
    let groups: Vec<String> = links
        .groups
        .iter()
        .filter(|group| group.members.len() > 2)
        .map(|group| group.members.join(", "))
        .collect();
    report.listed(Phrase::LinksGroups, groups);
    let hubs = links.hubs.iter().map(|hub| {
        let shared = format!("{} · {}", hub.value, applications(hub.applications));
        language.colon(&shared, language.say(hub_reason(hub.because)))
    });
    report.listed(Phrase::LinksHubs, hubs.collect());
    let hints = links.merge_hints.iter().map(|hint| {
        let on = hint.on.iter().map(|on| language.find(&format!("hint/{on}")).unwrap_or(on).to_owned());
        let on: Vec<String> = on.collect();
        language.colon(&report.both(&hint.a, &hint.b), &language.listed(&on))
    });
    let hints = hints.collect();
    report.listed(Phrase::LinksHints, hints);
    let excused = links.excused.iter().map(|excused| {
        let both = format!("{} · {}", excused.rule, report.both(&excused.a, &excused.b));
        language.colon(&both, language.say(excuse(excused.because)))
    });
    let excused = excused.collect();
    report.listed(Phrase::LinksExcused, excused);
    let errors = links.errors.iter().map(|error| {
        let path = if error.path.is_empty() { String::new() } else { format!("{}: ", error.path) };
        let record = language.fill(Phrase::LinksRecord, &[("number", &(error.record + 1).to_string())]);
        language.colon(&record, &format!("{path}{}", error.message))
    });
    report.listed(Phrase::LinksErrors, errors.collect());
    report.blocks.push(Block::Paragraph(format!(
        "Corroborate {} · {} · {}",
        links.engine,
        links.schema,
        language.say(Phrase::LinksNoOriginal)
    )));
    report.blocks
}

/// A report while it is written.
struct Report<'a> {
    blocks: Vec<Block>,
    links: &'a Links,
    language: &'a Language,
}

impl Report<'_> {
    fn heading(&mut self, phrase: Phrase) {
        self.blocks.push(Block::Heading(self.language.say(phrase).to_owned()));
    }

    fn labelled(&mut self, phrase: Phrase, texts: Vec<String>) {
        self.blocks.push(Block::Labelled(self.language.say(phrase).to_owned(), texts));
    }

    /// The names of two applications.
    fn both(&self, a: &str, b: &str) -> String {
        self.language.fill(Phrase::WordAnd, &[("one", a), ("other", b)])
    }

    fn listed(&mut self, heading: Phrase, mut items: Vec<String>) {
        if items.is_empty() {
            return;
        }
        self.heading(heading);
        let more = items.len().saturating_sub(MOST_LISTED);
        items.truncate(MOST_LISTED);
        let mut items: Vec<String> = items.iter().map(|item| quotable(item)).collect();
        if more > 0 {
            items.push(self.language.fill(Phrase::WordMore, &[("count", &more.to_string())]));
        }
        self.blocks.push(Block::Items(items));
    }

    fn pair(&mut self, position: usize, pair: &LinkPair) {
        let (links, language) = (self.links, self.language);
        let names = self.both(&quotable(&pair.a), &quotable(&pair.b));
        self.blocks.push(Block::Numbered(position + 1, language.colon(&names, &pair.noticed)));
        for evidence in &pair.evidence {
            let mut whose = quotable(&evidence.application);
            if let Some(source) = evidence.source {
                let number = (source + 1).to_string();
                let source = language.fill(Phrase::SourceUnnamed, &[("number", &number)]);
                whose = language.listed(&[whose, source]);
            }
            let place = page::place(&evidence.path, language);
            let places = if place.is_empty() { whose } else { format!("{whose} · {place}") };
            let (quote, marked) = (evidence.quote.clone(), language.quoted(&evidence.quote));
            self.blocks.push(Block::Quote { quote, marked, places });
        }
        // A rule's words stand once, at its first pair.
        let first = links.pairs.iter().position(|other| other.rule == pair.rule) == Some(position);
        if let Some(words) = links.rules.iter().find(|words| words.rule == pair.rule).filter(|_| first) {
            self.labelled(Phrase::ReportWhy, vec![words.why.clone()]);
            self.labelled(Phrase::ReportReasons, words.ordinary_reasons.clone());
            if let Some(rate) = &words.base_rate {
                self.labelled(Phrase::ReportBaseRate, vec![rate.clone()]);
            }
            self.labelled(Phrase::ReportAsk, vec![words.question.clone()]);
            self.labelled(Phrase::ReportClearedBy, vec![words.cleared_by.clone()]);
            self.labelled(Phrase::ReportStep, vec![words.step.clone()]);
        }
        self.labelled(Phrase::ReportRule, vec![pair.rule.clone()]);
    }
}

fn next_step(grade: Grade) -> Phrase {
    if grade == Grade::Ask { Phrase::LinksAsk } else { page::next_step(grade) }
}

fn excuse(because: Excuse) -> Phrase {
    match because {
        Excuse::ReApplication => Phrase::ExcuseReApplication,
        Excuse::Household => Phrase::ExcuseHousehold,
        Excuse::Agency => Phrase::ExcuseAgency,
        Excuse::ReTailored => Phrase::ExcuseReTailored,
        Excuse::NamesNotComparable => Phrase::ExcuseNamesNotComparable,
        Excuse::SameEmployer => Phrase::ExcuseSameEmployer,
    }
}

fn hub_reason(because: HubReason) -> Phrase {
    match because {
        HubReason::Declared => Phrase::HubDeclared,
        HubReason::ManyPeople => Phrase::HubManyPeople,
        HubReason::Building => Phrase::HubBuilding,
        HubReason::Office => Phrase::HubOffice,
    }
}
